# sha256 8569471614317f90a9eb134a0a553c1d8273f18558f44394fb9952922e556af0
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delete_visit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_DeleteVisit(object):
    def setupUi(self, DeleteVisit):
        if not DeleteVisit.objectName():
            DeleteVisit.setObjectName(u"DeleteVisit")
        DeleteVisit.setModal(True)
        DeleteVisit.setMinimumSize(QSize(440, 0))
        self.layout1 = QVBoxLayout(DeleteVisit)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 18, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.icon = QLabel(DeleteVisit)
        self.icon.setObjectName(u"icon")
        self.icon.setProperty(u"glyph", u"warning-fill")
        self.icon.setProperty(u"glyphToken", u"danger")
        self.icon.setProperty(u"glyphSize", 20)
        self.icon.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.layout2.addWidget(self.icon)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(DeleteVisit)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.heading)

        self.what = QLabel(DeleteVisit)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"second")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.what)

        self.stays = QLabel(DeleteVisit)
        self.stays.setObjectName(u"stays")
        self.stays.setProperty(u"role", u"second")
        self.stays.setWordWrap(True)

        self.layout3.addWidget(self.stays)


        self.layout2.addLayout(self.layout3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.remove = QPushButton(DeleteVisit)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.layout4.addWidget(self.remove)

        self.cancel = QPushButton(DeleteVisit)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"kind", u"primary")

        self.layout4.addWidget(self.cancel)


        self.layout1.addLayout(self.layout4)

        QWidget.setTabOrder(self.cancel, self.remove)

        self.retranslateUi(DeleteVisit)

        self.cancel.setDefault(True)

    # setupUi

    def retranslateUi(self, DeleteVisit):
        DeleteVisit.setWindowTitle(QCoreApplication.translate("DeleteVisit", u"Delete visit", None))
        self.stays.setText(QCoreApplication.translate("DeleteVisit", u"People, institutions and venues stay. Undo brings the visit back.", None))
        self.remove.setText(QCoreApplication.translate("DeleteVisit", u"Delete visit", None))
        self.cancel.setText(QCoreApplication.translate("DeleteVisit", u"Cancel", None))
    # retranslateUi
