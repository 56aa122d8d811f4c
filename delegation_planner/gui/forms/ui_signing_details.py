# sha256 277e0bf0c252e140d83db10c6cb195ae507ad8694fd3628806a1e67791dc29cd
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signing_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.run_of_show import RunOfShow

class Ui_SigningDetails(object):
    def setupUi(self, SigningDetails):
        if not SigningDetails.objectName():
            SigningDetails.setObjectName(u"SigningDetails")
        self.layout1 = QVBoxLayout(SigningDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.show = RunOfShow(SigningDetails)
        self.show.setObjectName(u"show")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.show.sizePolicy().hasHeightForWidth())
        self.show.setSizePolicy(sizePolicy)

        self.layout1.addWidget(self.show)

        self.declaredFrame = QFrame(SigningDetails)
        self.declaredFrame.setObjectName(u"declaredFrame")
        self.declaredFrame.setProperty(u"part", u"dockfields")
        self.layout2 = QVBoxLayout(self.declaredFrame)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 8, 12, 8)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.declaredLabel = QLabel(self.declaredFrame)
        self.declaredLabel.setObjectName(u"declaredLabel")
        self.declaredLabel.setProperty(u"role", u"second")

        self.layout3.addWidget(self.declaredLabel)

        self.declared = QLineEdit(self.declaredFrame)
        self.declared.setObjectName(u"declared")
        self.declared.setMaximumSize(QSize(90, 16777215))

        self.layout3.addWidget(self.declared)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.openEvent = QPushButton(self.declaredFrame)
        self.openEvent.setObjectName(u"openEvent")
        self.openEvent.setProperty(u"kind", u"link")

        self.layout3.addWidget(self.openEvent)


        self.layout2.addLayout(self.layout3)

        self.recorded = QLabel(self.declaredFrame)
        self.recorded.setObjectName(u"recorded")
        self.recorded.setProperty(u"role", u"muted")
        self.recorded.setTextFormat(Qt.TextFormat.PlainText)
        self.recorded.setWordWrap(True)

        self.layout2.addWidget(self.recorded)


        self.layout1.addWidget(self.declaredFrame)

#if QT_CONFIG(shortcut)
        self.declaredLabel.setBuddy(self.declared)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.show, self.declared)
        QWidget.setTabOrder(self.declared, self.openEvent)

        self.retranslateUi(SigningDetails)
    # setupUi

    def retranslateUi(self, SigningDetails):
        self.declaredLabel.setText(QCoreApplication.translate("SigningDetails", u"MoUs declared", None))
#if QT_CONFIG(accessibility)
        self.declared.setAccessibleName(QCoreApplication.translate("SigningDetails", u"How many MoUs were declared", None))
#endif // QT_CONFIG(accessibility)
        self.declared.setPlaceholderText(QCoreApplication.translate("SigningDetails", u"Not said", None))
        self.openEvent.setText(QCoreApplication.translate("SigningDetails", u"Open in Programme", None))
        pass
    # retranslateUi
