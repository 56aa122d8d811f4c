# sha256 37646257122980ecc59f501d702e8a152fe7c93bd917ded7a499bb5c6a14af33
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interpreter_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.person_mark import PersonMark
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_InterpreterDetails(object):
    def setupUi(self, InterpreterDetails):
        if not InterpreterDetails.objectName():
            InterpreterDetails.setObjectName(u"InterpreterDetails")
        self.layout1 = QVBoxLayout(InterpreterDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(InterpreterDetails)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.layout2 = QVBoxLayout(self.form)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.mark = PersonMark(self.form)
        self.mark.setObjectName(u"mark")

        self.layout3.addWidget(self.mark)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.layout4.addWidget(self.heading)

        self.subheading = Heading(self.form)
        self.subheading.setObjectName(u"subheading")
        self.subheading.setProperty(u"role", u"muted")
        self.subheading.setWordWrap(True)
        self.subheading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.subheading)


        self.layout3.addLayout(self.layout4)


        self.layout2.addLayout(self.layout3)

        self.note = Note(self.form)
        self.note.setObjectName(u"note")

        self.layout2.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameFieldLabel = QLabel(self.form)
        self.nameFieldLabel.setObjectName(u"nameFieldLabel")
        self.nameFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameFieldLabel)

        self.nameField = QLineEdit(self.form)
        self.nameField.setObjectName(u"nameField")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameField)

        self.positionLabel = QLabel(self.form)
        self.positionLabel.setObjectName(u"positionLabel")
        self.positionLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = QLineEdit(self.form)
        self.position.setObjectName(u"position")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position)

        self.numberLabel = QLabel(self.form)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = QLineEdit(self.form)
        self.number.setObjectName(u"number")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.number)

        self.sideLabel = QLabel(self.form)
        self.sideLabel.setObjectName(u"sideLabel")
        self.sideLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.form)
        self.side.setObjectName(u"side")
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(8)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.side)

        self.languagesLabel = QLabel(self.form)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.languagesLabel)

        self.languages = QLineEdit(self.form)
        self.languages.setObjectName(u"languages")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.languages)

        self.dutyLabel = QLabel(self.form)
        self.dutyLabel.setObjectName(u"dutyLabel")
        self.dutyLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.dutyLabel)

        self.duty = QLineEdit(self.form)
        self.duty.setObjectName(u"duty")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.duty)

        self.telephoneLabel = QLabel(self.form)
        self.telephoneLabel.setObjectName(u"telephoneLabel")
        self.telephoneLabel.setProperty(u"role", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.telephoneLabel)

        self.telephone = QLineEdit(self.form)
        self.telephone.setObjectName(u"telephone")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.emailLabel = QLabel(self.form)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"label")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.form)
        self.email.setObjectName(u"email")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.email)


        self.layout2.addLayout(self.fields)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space5)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(InterpreterDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout6 = QHBoxLayout(self.foot)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 0, 8, 0)
        self.addInterpreter = QPushButton(self.foot)
        self.addInterpreter.setObjectName(u"addInterpreter")
        self.addInterpreter.setProperty(u"glyph", u"plus")
        self.addInterpreter.setProperty(u"fit", u"small")

        self.layout6.addWidget(self.addInterpreter)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout6.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.positionLabel.setBuddy(self.position)
        self.numberLabel.setBuddy(self.number)
        self.sideLabel.setBuddy(self.side)
        self.languagesLabel.setBuddy(self.languages)
        self.dutyLabel.setBuddy(self.duty)
        self.telephoneLabel.setBuddy(self.telephone)
        self.emailLabel.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.position)
        QWidget.setTabOrder(self.position, self.number)
        QWidget.setTabOrder(self.number, self.side)
        QWidget.setTabOrder(self.side, self.languages)
        QWidget.setTabOrder(self.languages, self.duty)
        QWidget.setTabOrder(self.duty, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.addInterpreter)
        QWidget.setTabOrder(self.addInterpreter, self.remove)

        self.retranslateUi(InterpreterDetails)
    # setupUi

    def retranslateUi(self, InterpreterDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.nameField.setPlaceholderText(QCoreApplication.translate("InterpreterDetails", u"Name of the interpreter", None))
        self.positionLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Position", None))
#endif // QT_CONFIG(accessibility)
        self.position.setPlaceholderText(QCoreApplication.translate("InterpreterDetails", u"Printed until there is a name", None))
        self.numberLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Side", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Who provides the interpreter", None))
#endif // QT_CONFIG(accessibility)
        self.languagesLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Languages", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.languages.setPlaceholderText(QCoreApplication.translate("InterpreterDetails", u"Kazakh, English", None))
        self.dutyLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Duty", None))
#if QT_CONFIG(accessibility)
        self.duty.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Duty", None))
#endif // QT_CONFIG(accessibility)
        self.duty.setPlaceholderText(QCoreApplication.translate("InterpreterDetails", u"For whom", None))
        self.telephoneLabel.setText(QCoreApplication.translate("InterpreterDetails", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.telephone.setPlaceholderText(QCoreApplication.translate("InterpreterDetails", u"For the staff only", None))
        self.emailLabel.setText(QCoreApplication.translate("InterpreterDetails", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("InterpreterDetails", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.addInterpreter.setText(QCoreApplication.translate("InterpreterDetails", u"Add interpreter", None))
        self.remove.setText(QCoreApplication.translate("InterpreterDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("InterpreterDetails", u"Remove this interpreter (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
