# sha256 6acdebe8dbbd1e8a02db76333918dc8b1c3002820890972a67b6fae216f01781
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.sublist import SubList
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_PersonDetails(object):
    def setupUi(self, PersonDetails):
        if not PersonDetails.objectName():
            PersonDetails.setObjectName(u"PersonDetails")
        self.layout1 = QVBoxLayout(PersonDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(PersonDetails)
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
        self.layout2.setContentsMargins(14, 12, 12, 12)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.icon = QLabel(self.form)
        self.icon.setObjectName(u"icon")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.icon.sizePolicy().hasHeightForWidth())
        self.icon.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.icon)

        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy1)

        self.layout3.addWidget(self.heading)


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

        self.honorificLabel = QLabel(self.form)
        self.honorificLabel.setObjectName(u"honorificLabel")
        self.honorificLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.honorificLabel)

        self.honorific = QLineEdit(self.form)
        self.honorific.setObjectName(u"honorific")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.honorific)

        self.positionLabel = QLabel(self.form)
        self.positionLabel.setObjectName(u"positionLabel")
        self.positionLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = QLineEdit(self.form)
        self.position.setObjectName(u"position")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.position)

        self.cardNameLabel = QLabel(self.form)
        self.cardNameLabel.setObjectName(u"cardNameLabel")
        self.cardNameLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cardNameLabel)

        self.cardName = QLineEdit(self.form)
        self.cardName.setObjectName(u"cardName")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cardName)

        self.telephoneLabel = QLabel(self.form)
        self.telephoneLabel.setObjectName(u"telephoneLabel")
        self.telephoneLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.telephoneLabel)

        self.telephone = QLineEdit(self.form)
        self.telephone.setObjectName(u"telephone")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.emailLabel = QLabel(self.form)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.form)
        self.email.setObjectName(u"email")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.email)


        self.layout2.addLayout(self.fields)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.officesHead = QLabel(self.form)
        self.officesHead.setObjectName(u"officesHead")
        self.officesHead.setProperty(u"role", u"section")

        self.layout4.addWidget(self.officesHead)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.addOffice = QPushButton(self.form)
        self.addOffice.setObjectName(u"addOffice")
        self.addOffice.setProperty(u"kind", u"link")
        self.addOffice.setProperty(u"glyph", u"plus")
        self.addOffice.setProperty(u"glyphToken", u"accent")

        self.layout4.addWidget(self.addOffice)


        self.layout2.addLayout(self.layout4)

        self.offices = SubList(self.form)
        self.offices.setObjectName(u"offices")

        self.layout2.addWidget(self.offices)

        self.officeFields = QFormLayout()
        self.officeFields.setObjectName(u"officeFields")
        self.officeFields.setHorizontalSpacing(10)
        self.officeFields.setVerticalSpacing(8)
        self.officeFields.setContentsMargins(0, 0, 0, 0)
        self.officeLabel = QLabel(self.form)
        self.officeLabel.setObjectName(u"officeLabel")
        self.officeLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.officeLabel)

        self.office = QLineEdit(self.form)
        self.office.setObjectName(u"office")

        self.officeFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office)

        self.organisationLabel = QLabel(self.form)
        self.organisationLabel.setObjectName(u"organisationLabel")
        self.organisationLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.organisationLabel)

        self.organisation = Chooser(self.form)
        self.organisation.setObjectName(u"organisation")

        self.officeFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.row6Label = QLabel(self.form)
        self.row6Label.setObjectName(u"row6Label")
        self.row6Label.setProperty(u"role", u"label")

        self.officeFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.row6Label)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.acting = QCheckBox(self.form)
        self.acting.setObjectName(u"acting")

        self.layout7.addWidget(self.acting)

        self.toVerify = QCheckBox(self.form)
        self.toVerify.setObjectName(u"toVerify")

        self.layout7.addWidget(self.toVerify)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.officeFields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout7)

        self.sinceLabel = QLabel(self.form)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.since = QLineEdit(self.form)
        self.since.setObjectName(u"since")

        self.officeFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.since)

        self.untilLabel = QLabel(self.form)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = QLineEdit(self.form)
        self.until.setObjectName(u"until")

        self.officeFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.until)

        self.row9Label = QLabel(self.form)
        self.row9Label.setObjectName(u"row9Label")
        self.row9Label.setProperty(u"role", u"label")

        self.officeFields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.row9Label)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.removeOffice = QPushButton(self.form)
        self.removeOffice.setObjectName(u"removeOffice")
        self.removeOffice.setProperty(u"kind", u"link")

        self.layout10.addWidget(self.removeOffice)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)


        self.officeFields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.layout10)


        self.layout2.addLayout(self.officeFields)

        self.namesHead = QLabel(self.form)
        self.namesHead.setObjectName(u"namesHead")
        self.namesHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.namesHead)

        self.names = SubList(self.form)
        self.names.setObjectName(u"names")

        self.layout2.addWidget(self.names)

        self.nameFields = QFormLayout()
        self.nameFields.setObjectName(u"nameFields")
        self.nameFields.setHorizontalSpacing(10)
        self.nameFields.setVerticalSpacing(8)
        self.nameFields.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.form)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"label")

        self.nameFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QComboBox(self.form)
        self.language.setObjectName(u"language")

        self.nameFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.nativeNameLabel = QLabel(self.form)
        self.nativeNameLabel.setObjectName(u"nativeNameLabel")
        self.nativeNameLabel.setProperty(u"role", u"label")

        self.nameFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nativeNameLabel)

        self.nativeName = QLineEdit(self.form)
        self.nativeName.setObjectName(u"nativeName")

        self.nameFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nativeName)


        self.layout2.addLayout(self.nameFields)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space12)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(PersonDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout13 = QHBoxLayout(self.foot)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(14, 0, 8, 0)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space14)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout13.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.honorificLabel.setBuddy(self.honorific)
        self.positionLabel.setBuddy(self.position)
        self.cardNameLabel.setBuddy(self.cardName)
        self.telephoneLabel.setBuddy(self.telephone)
        self.emailLabel.setBuddy(self.email)
        self.officeLabel.setBuddy(self.office)
        self.organisationLabel.setBuddy(self.organisation)
        self.sinceLabel.setBuddy(self.since)
        self.untilLabel.setBuddy(self.until)
        self.languageLabel.setBuddy(self.language)
        self.nativeNameLabel.setBuddy(self.nativeName)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.honorific)
        QWidget.setTabOrder(self.honorific, self.position)
        QWidget.setTabOrder(self.position, self.cardName)
        QWidget.setTabOrder(self.cardName, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.addOffice)
        QWidget.setTabOrder(self.addOffice, self.offices)
        QWidget.setTabOrder(self.offices, self.office)
        QWidget.setTabOrder(self.office, self.organisation)
        QWidget.setTabOrder(self.organisation, self.acting)
        QWidget.setTabOrder(self.acting, self.toVerify)
        QWidget.setTabOrder(self.toVerify, self.since)
        QWidget.setTabOrder(self.since, self.until)
        QWidget.setTabOrder(self.until, self.removeOffice)
        QWidget.setTabOrder(self.removeOffice, self.names)
        QWidget.setTabOrder(self.names, self.language)
        QWidget.setTabOrder(self.language, self.nativeName)
        QWidget.setTabOrder(self.nativeName, self.remove)

        self.retranslateUi(PersonDetails)
    # setupUi

    def retranslateUi(self, PersonDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("PersonDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.nameField.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"As written in the passport", None))
        self.honorificLabel.setText(QCoreApplication.translate("PersonDetails", u"Honorific", None))
#if QT_CONFIG(accessibility)
        self.honorific.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Honorific", None))
#endif // QT_CONFIG(accessibility)
        self.honorific.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"Dr, H.E.", None))
        self.positionLabel.setText(QCoreApplication.translate("PersonDetails", u"Position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Position", None))
#endif // QT_CONFIG(accessibility)
        self.cardNameLabel.setText(QCoreApplication.translate("PersonDetails", u"Name on cards", None))
#if QT_CONFIG(accessibility)
        self.cardName.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Name on cards", None))
#endif // QT_CONFIG(accessibility)
        self.cardName.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"Filled from the name", None))
        self.telephoneLabel.setText(QCoreApplication.translate("PersonDetails", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("PersonDetails", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonDetails", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.officesHead.setText(QCoreApplication.translate("PersonDetails", u"Offices", None))
        self.addOffice.setText(QCoreApplication.translate("PersonDetails", u"Add office", None))
#if QT_CONFIG(accessibility)
        self.offices.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Offices", None))
#endif // QT_CONFIG(accessibility)
        self.officeLabel.setText(QCoreApplication.translate("PersonDetails", u"Office", None))
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.office.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"Type to add an office", None))
        self.organisationLabel.setText(QCoreApplication.translate("PersonDetails", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Organisation of the office", None))
#endif // QT_CONFIG(accessibility)
        self.row6Label.setText("")
        self.acting.setText(QCoreApplication.translate("PersonDetails", u"Acting", None))
        self.toVerify.setText(QCoreApplication.translate("PersonDetails", u"To be verified", None))
        self.sinceLabel.setText(QCoreApplication.translate("PersonDetails", u"Since", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("PersonDetails", u"First day in office", None))
#endif // QT_CONFIG(accessibility)
        self.since.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"2 Feb 2026", None))
        self.untilLabel.setText(QCoreApplication.translate("PersonDetails", u"Until", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Last day in office", None))
#endif // QT_CONFIG(accessibility)
        self.until.setPlaceholderText(QCoreApplication.translate("PersonDetails", u"2 Feb 2026", None))
        self.row9Label.setText("")
        self.removeOffice.setText(QCoreApplication.translate("PersonDetails", u"Remove office", None))
        self.namesHead.setText(QCoreApplication.translate("PersonDetails", u"Names in other scripts", None))
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Names in other scripts", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("PersonDetails", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Language of the name", None))
#endif // QT_CONFIG(accessibility)
        self.nativeNameLabel.setText(QCoreApplication.translate("PersonDetails", u"Written", None))
#if QT_CONFIG(accessibility)
        self.nativeName.setAccessibleName(QCoreApplication.translate("PersonDetails", u"Name in this language", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("PersonDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("PersonDetails", u"Remove this person (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
