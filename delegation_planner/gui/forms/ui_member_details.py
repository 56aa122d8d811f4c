# sha256 e180081022cf43c8b13be16ae5949619d92140c07afac29b14f443421f4cbf83
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.person_mark import PersonMark
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.widgets.segments import Segments

class Ui_MemberDetails(object):
    def setupUi(self, MemberDetails):
        if not MemberDetails.objectName():
            MemberDetails.setObjectName(u"MemberDetails")
        self.layout1 = QVBoxLayout(MemberDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(MemberDetails)
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

        self.cardNameLabel = QLabel(self.form)
        self.cardNameLabel.setObjectName(u"cardNameLabel")
        self.cardNameLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cardNameLabel)

        self.cardName = QLineEdit(self.form)
        self.cardName.setObjectName(u"cardName")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cardName)

        self.positionLabel = QLabel(self.form)
        self.positionLabel.setObjectName(u"positionLabel")
        self.positionLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.positionLabel)

        self.position = QLineEdit(self.form)
        self.position.setObjectName(u"position")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.position)

        self.honorificLabel = QLabel(self.form)
        self.honorificLabel.setObjectName(u"honorificLabel")
        self.honorificLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.honorificLabel)

        self.honorific = QLineEdit(self.form)
        self.honorific.setObjectName(u"honorific")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.honorific)

        self.organisationLabel = QLabel(self.form)
        self.organisationLabel.setObjectName(u"organisationLabel")
        self.organisationLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.organisationLabel)

        self.organisation = Chooser(self.form)
        self.organisation.setObjectName(u"organisation")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.officeLabel = QLabel(self.form)
        self.officeLabel.setObjectName(u"officeLabel")
        self.officeLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.officeLabel)

        self.office = QLineEdit(self.form)
        self.office.setObjectName(u"office")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.office)

        self.groupLabel = QLabel(self.form)
        self.groupLabel.setObjectName(u"groupLabel")
        self.groupLabel.setProperty(u"role", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.groupLabel)

        self.group = QComboBox(self.form)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(8)

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.group)

        self.roleLabel = QLabel(self.form)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"label")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.roleLabel)

        self.role = QComboBox(self.form)
        self.role.setObjectName(u"role")
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role.setMinimumContentsLength(8)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.role)


        self.layout2.addLayout(self.fields)

        self.papersHead = QLabel(self.form)
        self.papersHead.setObjectName(u"papersHead")
        self.papersHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.papersHead)

        self.papers = QFormLayout()
        self.papers.setObjectName(u"papers")
        self.papers.setHorizontalSpacing(10)
        self.papers.setVerticalSpacing(8)
        self.papers.setContentsMargins(0, 0, 0, 0)
        self.passportLabel = QLabel(self.form)
        self.passportLabel.setObjectName(u"passportLabel")
        self.passportLabel.setProperty(u"role", u"label")

        self.papers.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passportLabel)

        self.passport = QComboBox(self.form)
        self.passport.setObjectName(u"passport")
        self.passport.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.passport.setMinimumContentsLength(8)

        self.papers.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passport)

        self.passportExpiresLabel = QLabel(self.form)
        self.passportExpiresLabel.setObjectName(u"passportExpiresLabel")
        self.passportExpiresLabel.setProperty(u"role", u"label")

        self.papers.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passportExpiresLabel)

        self.passportExpires = QLineEdit(self.form)
        self.passportExpires.setObjectName(u"passportExpires")

        self.papers.setWidget(1, QFormLayout.ItemRole.FieldRole, self.passportExpires)

        self.visaLabel = QLabel(self.form)
        self.visaLabel.setObjectName(u"visaLabel")
        self.visaLabel.setProperty(u"role", u"label")

        self.papers.setWidget(2, QFormLayout.ItemRole.LabelRole, self.visaLabel)

        self.visa = Segments(self.form)
        self.visa.setObjectName(u"visa")
        self.visa.setProperty(u"fit", u"small")

        self.papers.setWidget(2, QFormLayout.ItemRole.FieldRole, self.visa)


        self.layout2.addLayout(self.papers)

        self.hostingHead = QLabel(self.form)
        self.hostingHead.setObjectName(u"hostingHead")
        self.hostingHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.hostingHead)

        self.hosting = QFormLayout()
        self.hosting.setObjectName(u"hosting")
        self.hosting.setHorizontalSpacing(10)
        self.hosting.setVerticalSpacing(8)
        self.hosting.setContentsMargins(0, 0, 0, 0)
        self.foodLabel = QLabel(self.form)
        self.foodLabel.setObjectName(u"foodLabel")
        self.foodLabel.setProperty(u"role", u"label")

        self.hosting.setWidget(0, QFormLayout.ItemRole.LabelRole, self.foodLabel)

        self.food = QComboBox(self.form)
        self.food.setObjectName(u"food")
        self.food.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.food.setMinimumContentsLength(8)

        self.hosting.setWidget(0, QFormLayout.ItemRole.FieldRole, self.food)

        self.interpreterLabel = QLabel(self.form)
        self.interpreterLabel.setObjectName(u"interpreterLabel")
        self.interpreterLabel.setProperty(u"role", u"label")

        self.hosting.setWidget(1, QFormLayout.ItemRole.LabelRole, self.interpreterLabel)

        self.interpreter = QComboBox(self.form)
        self.interpreter.setObjectName(u"interpreter")
        self.interpreter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.interpreter.setMinimumContentsLength(8)

        self.hosting.setWidget(1, QFormLayout.ItemRole.FieldRole, self.interpreter)

        self.telephoneLabel = QLabel(self.form)
        self.telephoneLabel.setObjectName(u"telephoneLabel")
        self.telephoneLabel.setProperty(u"role", u"label")

        self.hosting.setWidget(2, QFormLayout.ItemRole.LabelRole, self.telephoneLabel)

        self.telephone = QLineEdit(self.form)
        self.telephone.setObjectName(u"telephone")

        self.hosting.setWidget(2, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.emailLabel = QLabel(self.form)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"label")

        self.hosting.setWidget(3, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.form)
        self.email.setObjectName(u"email")

        self.hosting.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email)


        self.layout2.addLayout(self.hosting)

        self.namesHead = QLabel(self.form)
        self.namesHead.setObjectName(u"namesHead")
        self.namesHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.namesHead)

        self.names = QFormLayout()
        self.names.setObjectName(u"names")
        self.names.setHorizontalSpacing(10)
        self.names.setVerticalSpacing(8)
        self.names.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.form)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"label")

        self.names.setWidget(0, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = Chooser(self.form)
        self.language.setObjectName(u"language")

        self.names.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.nativeLabel = QLabel(self.form)
        self.nativeLabel.setObjectName(u"nativeLabel")
        self.nativeLabel.setProperty(u"role", u"label")

        self.names.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nativeLabel)

        self.native = QLineEdit(self.form)
        self.native.setObjectName(u"native")

        self.names.setWidget(1, QFormLayout.ItemRole.FieldRole, self.native)

        self.otherNamesLabel = QLabel(self.form)
        self.otherNamesLabel.setObjectName(u"otherNamesLabel")
        self.otherNamesLabel.setProperty(u"role", u"label")

        self.names.setWidget(2, QFormLayout.ItemRole.LabelRole, self.otherNamesLabel)

        self.otherNames = QLabel(self.form)
        self.otherNames.setObjectName(u"otherNames")
        self.otherNames.setProperty(u"role", u"muted")
        self.otherNames.setWordWrap(True)
        self.otherNames.setTextFormat(Qt.TextFormat.PlainText)

        self.names.setWidget(2, QFormLayout.ItemRole.FieldRole, self.otherNames)


        self.layout2.addLayout(self.names)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space5)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(MemberDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout6 = QHBoxLayout(self.foot)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 0, 8, 0)
        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout6.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.cardNameLabel.setBuddy(self.cardName)
        self.positionLabel.setBuddy(self.position)
        self.honorificLabel.setBuddy(self.honorific)
        self.organisationLabel.setBuddy(self.organisation)
        self.officeLabel.setBuddy(self.office)
        self.groupLabel.setBuddy(self.group)
        self.roleLabel.setBuddy(self.role)
        self.passportLabel.setBuddy(self.passport)
        self.passportExpiresLabel.setBuddy(self.passportExpires)
        self.visaLabel.setBuddy(self.visa)
        self.foodLabel.setBuddy(self.food)
        self.interpreterLabel.setBuddy(self.interpreter)
        self.telephoneLabel.setBuddy(self.telephone)
        self.emailLabel.setBuddy(self.email)
        self.languageLabel.setBuddy(self.language)
        self.nativeLabel.setBuddy(self.native)
        self.otherNamesLabel.setBuddy(self.otherNames)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.cardName)
        QWidget.setTabOrder(self.cardName, self.position)
        QWidget.setTabOrder(self.position, self.honorific)
        QWidget.setTabOrder(self.honorific, self.organisation)
        QWidget.setTabOrder(self.organisation, self.office)
        QWidget.setTabOrder(self.office, self.group)
        QWidget.setTabOrder(self.group, self.role)
        QWidget.setTabOrder(self.role, self.passport)
        QWidget.setTabOrder(self.passport, self.passportExpires)
        QWidget.setTabOrder(self.passportExpires, self.visa)
        QWidget.setTabOrder(self.visa, self.food)
        QWidget.setTabOrder(self.food, self.interpreter)
        QWidget.setTabOrder(self.interpreter, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.language)
        QWidget.setTabOrder(self.language, self.native)
        QWidget.setTabOrder(self.native, self.remove)

        self.retranslateUi(MemberDetails)
    # setupUi

    def retranslateUi(self, MemberDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("MemberDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.nameField.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"As written in the passport", None))
        self.cardNameLabel.setText(QCoreApplication.translate("MemberDetails", u"Name on cards", None))
#if QT_CONFIG(accessibility)
        self.cardName.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Name on cards", None))
#endif // QT_CONFIG(accessibility)
        self.cardName.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Filled from the name", None))
        self.positionLabel.setText(QCoreApplication.translate("MemberDetails", u"Position", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Position", None))
#endif // QT_CONFIG(accessibility)
        self.position.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Printed until there is a name", None))
        self.honorificLabel.setText(QCoreApplication.translate("MemberDetails", u"Honorific", None))
#if QT_CONFIG(accessibility)
        self.honorific.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Honorific", None))
#endif // QT_CONFIG(accessibility)
        self.honorific.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Dr, H.E.", None))
        self.organisationLabel.setText(QCoreApplication.translate("MemberDetails", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.officeLabel.setText(QCoreApplication.translate("MemberDetails", u"Office", None))
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.office.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Minister, Rector", None))
        self.groupLabel.setText(QCoreApplication.translate("MemberDetails", u"Group", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Group", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("MemberDetails", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Role in the delegation", None))
#endif // QT_CONFIG(accessibility)
        self.papersHead.setText(QCoreApplication.translate("MemberDetails", u"Papers", None))
        self.passportLabel.setText(QCoreApplication.translate("MemberDetails", u"Passport", None))
#if QT_CONFIG(accessibility)
        self.passport.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Passport", None))
#endif // QT_CONFIG(accessibility)
        self.passportExpiresLabel.setText(QCoreApplication.translate("MemberDetails", u"Valid until", None))
#if QT_CONFIG(accessibility)
        self.passportExpires.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Passport is valid until", None))
#endif // QT_CONFIG(accessibility)
        self.passportExpires.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Not known", None))
#if QT_CONFIG(tooltip)
        self.passportExpires.setToolTip(QCoreApplication.translate("MemberDetails", u"Such as 31 Dec 2027", None))
#endif // QT_CONFIG(tooltip)
        self.visaLabel.setText(QCoreApplication.translate("MemberDetails", u"Visa", None))
#if QT_CONFIG(accessibility)
        self.visa.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Visa", None))
#endif // QT_CONFIG(accessibility)
        self.hostingHead.setText(QCoreApplication.translate("MemberDetails", u"Hosting", None))
        self.foodLabel.setText(QCoreApplication.translate("MemberDetails", u"Food", None))
#if QT_CONFIG(accessibility)
        self.food.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Food", None))
#endif // QT_CONFIG(accessibility)
        self.interpreterLabel.setText(QCoreApplication.translate("MemberDetails", u"Interpreter", None))
#if QT_CONFIG(accessibility)
        self.interpreter.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Interpreter", None))
#endif // QT_CONFIG(accessibility)
        self.telephoneLabel.setText(QCoreApplication.translate("MemberDetails", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.telephone.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"For the staff only", None))
        self.emailLabel.setText(QCoreApplication.translate("MemberDetails", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("MemberDetails", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"Invitations go there", None))
        self.namesHead.setText(QCoreApplication.translate("MemberDetails", u"Name in another script", None))
        self.languageLabel.setText(QCoreApplication.translate("MemberDetails", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Language of the name", None))
#endif // QT_CONFIG(accessibility)
        self.nativeLabel.setText(QCoreApplication.translate("MemberDetails", u"Written", None))
#if QT_CONFIG(accessibility)
        self.native.setAccessibleName(QCoreApplication.translate("MemberDetails", u"Name in that language", None))
#endif // QT_CONFIG(accessibility)
        self.native.setPlaceholderText(QCoreApplication.translate("MemberDetails", u"As it is written there", None))
        self.otherNamesLabel.setText("")
        self.remove.setText(QCoreApplication.translate("MemberDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("MemberDetails", u"Remove this member (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
