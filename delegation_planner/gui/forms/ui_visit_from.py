# sha256 4bb95812ae34513d30050727b802e909dc72c97586d256f9790acd3a90fdc5d9
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_from.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_VisitFrom(object):
    def setupUi(self, VisitFrom):
        if not VisitFrom.objectName():
            VisitFrom.setObjectName(u"VisitFrom")
        VisitFrom.setProperty(u"part", u"card")
        self.layout1 = QVBoxLayout(VisitFrom)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 14, 16, 14)
        self.heading = QLabel(VisitFrom)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.heading)

        self.hint = QLabel(VisitFrom)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"second")
        self.hint.setWordWrap(True)

        self.layout1.addWidget(self.hint)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.titleFieldLabel = QLabel(VisitFrom)
        self.titleFieldLabel.setObjectName(u"titleFieldLabel")
        self.titleFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleFieldLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(2)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleField = QLineEdit(VisitFrom)
        self.titleField.setObjectName(u"titleField")

        self.layout2.addWidget(self.titleField)

        self.titleError = QLabel(VisitFrom)
        self.titleError.setObjectName(u"titleError")
        self.titleError.setProperty(u"role", u"error")
        self.titleError.setWordWrap(True)
        self.titleError.setVisible(False)
        self.titleError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.titleError)


        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout2)

        self.startsLabel = QLabel(VisitFrom)
        self.startsLabel.setObjectName(u"startsLabel")
        self.startsLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.startsLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(2)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.starts = QLineEdit(VisitFrom)
        self.starts.setObjectName(u"starts")

        self.layout3.addWidget(self.starts)

        self.startsError = QLabel(VisitFrom)
        self.startsError.setObjectName(u"startsError")
        self.startsError.setProperty(u"role", u"error")
        self.startsError.setWordWrap(True)
        self.startsError.setVisible(False)
        self.startsError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.startsError)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout3)


        self.layout1.addLayout(self.fields)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.create = QPushButton(VisitFrom)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"kind", u"primary")
        self.create.setAutoDefault(True)

        self.layout4.addWidget(self.create)

        self.cancel = QPushButton(VisitFrom)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(True)

        self.layout4.addWidget(self.cancel)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.startsLabel.setBuddy(self.starts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleField, self.starts)
        QWidget.setTabOrder(self.starts, self.create)
        QWidget.setTabOrder(self.create, self.cancel)

        self.retranslateUi(VisitFrom)
    # setupUi

    def retranslateUi(self, VisitFrom):
        self.hint.setText(QCoreApplication.translate("VisitFrom", u"Same groups, programme and ceremonies. Everybody is to be confirmed.", None))
        self.titleFieldLabel.setText(QCoreApplication.translate("VisitFrom", u"Title", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("VisitFrom", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.titleField.setPlaceholderText(QCoreApplication.translate("VisitFrom", u"Visit of the delegation of \u2026", None))
        self.startsLabel.setText(QCoreApplication.translate("VisitFrom", u"First day", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("VisitFrom", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("VisitFrom", u"2 Feb", None))
        self.create.setText(QCoreApplication.translate("VisitFrom", u"Make the visit", None))
        self.cancel.setText(QCoreApplication.translate("VisitFrom", u"Cancel", None))
        pass
    # retranslateUi
