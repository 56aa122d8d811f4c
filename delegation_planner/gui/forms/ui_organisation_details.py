# sha256 4ec84166185bd43db0af50561b3340788b8cee071b3facdf446667bd54ad6386
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organisation_details.ui'
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

class Ui_OrganisationDetails(object):
    def setupUi(self, OrganisationDetails):
        if not OrganisationDetails.objectName():
            OrganisationDetails.setObjectName(u"OrganisationDetails")
        self.layout1 = QVBoxLayout(OrganisationDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(OrganisationDetails)
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

        self.abbreviationLabel = QLabel(self.form)
        self.abbreviationLabel.setObjectName(u"abbreviationLabel")
        self.abbreviationLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.abbreviationLabel)

        self.abbreviation = QLineEdit(self.form)
        self.abbreviation.setObjectName(u"abbreviation")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.abbreviation)

        self.kindLabel = QLabel(self.form)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(self.form)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.countryLabel = QLabel(self.form)
        self.countryLabel.setObjectName(u"countryLabel")
        self.countryLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.countryLabel)

        self.country = Chooser(self.form)
        self.country.setObjectName(u"country")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.country)

        self.cityLabel = QLabel(self.form)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.form)
        self.city.setObjectName(u"city")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.city)

        self.toBeConfirmedLabel = QLabel(self.form)
        self.toBeConfirmedLabel.setObjectName(u"toBeConfirmedLabel")
        self.toBeConfirmedLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.toBeConfirmedLabel)

        self.toBeConfirmed = QCheckBox(self.form)
        self.toBeConfirmed.setObjectName(u"toBeConfirmed")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.toBeConfirmed)


        self.layout2.addLayout(self.fields)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.aliasesHead = QLabel(self.form)
        self.aliasesHead.setObjectName(u"aliasesHead")
        self.aliasesHead.setProperty(u"role", u"section")

        self.layout4.addWidget(self.aliasesHead)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.addAlias = QPushButton(self.form)
        self.addAlias.setObjectName(u"addAlias")
        self.addAlias.setProperty(u"kind", u"link")
        self.addAlias.setProperty(u"glyph", u"plus")
        self.addAlias.setProperty(u"glyphToken", u"accent")

        self.layout4.addWidget(self.addAlias)


        self.layout2.addLayout(self.layout4)

        self.aliases = SubList(self.form)
        self.aliases.setObjectName(u"aliases")

        self.layout2.addWidget(self.aliases)

        self.aliasFields = QFormLayout()
        self.aliasFields.setObjectName(u"aliasFields")
        self.aliasFields.setHorizontalSpacing(10)
        self.aliasFields.setVerticalSpacing(8)
        self.aliasFields.setContentsMargins(0, 0, 0, 0)
        self.aliasLabel = QLabel(self.form)
        self.aliasLabel.setObjectName(u"aliasLabel")
        self.aliasLabel.setProperty(u"role", u"label")

        self.aliasFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.aliasLabel)

        self.alias = QLineEdit(self.form)
        self.alias.setObjectName(u"alias")

        self.aliasFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.alias)

        self.aliasKindLabel = QLabel(self.form)
        self.aliasKindLabel.setObjectName(u"aliasKindLabel")
        self.aliasKindLabel.setProperty(u"role", u"label")

        self.aliasFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.aliasKindLabel)

        self.aliasKind = QComboBox(self.form)
        self.aliasKind.setObjectName(u"aliasKind")

        self.aliasFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.aliasKind)

        self.languageLabel = QLabel(self.form)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"label")

        self.aliasFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QComboBox(self.form)
        self.language.setObjectName(u"language")

        self.aliasFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)

        self.row6Label = QLabel(self.form)
        self.row6Label.setObjectName(u"row6Label")
        self.row6Label.setProperty(u"role", u"label")

        self.aliasFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.row6Label)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.removeAlias = QPushButton(self.form)
        self.removeAlias.setObjectName(u"removeAlias")
        self.removeAlias.setProperty(u"kind", u"link")

        self.layout7.addWidget(self.removeAlias)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.aliasFields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout7)


        self.layout2.addLayout(self.aliasFields)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space9)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(OrganisationDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout10 = QHBoxLayout(self.foot)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(14, 0, 8, 0)
        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout10.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.abbreviationLabel.setBuddy(self.abbreviation)
        self.kindLabel.setBuddy(self.kind)
        self.countryLabel.setBuddy(self.country)
        self.cityLabel.setBuddy(self.city)
        self.toBeConfirmedLabel.setBuddy(self.toBeConfirmed)
        self.aliasLabel.setBuddy(self.alias)
        self.aliasKindLabel.setBuddy(self.aliasKind)
        self.languageLabel.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.abbreviation)
        QWidget.setTabOrder(self.abbreviation, self.kind)
        QWidget.setTabOrder(self.kind, self.country)
        QWidget.setTabOrder(self.country, self.city)
        QWidget.setTabOrder(self.city, self.toBeConfirmed)
        QWidget.setTabOrder(self.toBeConfirmed, self.addAlias)
        QWidget.setTabOrder(self.addAlias, self.aliases)
        QWidget.setTabOrder(self.aliases, self.alias)
        QWidget.setTabOrder(self.alias, self.aliasKind)
        QWidget.setTabOrder(self.aliasKind, self.language)
        QWidget.setTabOrder(self.language, self.removeAlias)
        QWidget.setTabOrder(self.removeAlias, self.remove)

        self.retranslateUi(OrganisationDetails)
    # setupUi

    def retranslateUi(self, OrganisationDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.abbreviationLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Abbreviation", None))
#if QT_CONFIG(accessibility)
        self.abbreviation.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.countryLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.cityLabel.setText(QCoreApplication.translate("OrganisationDetails", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.toBeConfirmedLabel.setText("")
        self.toBeConfirmed.setText(QCoreApplication.translate("OrganisationDetails", u"To be confirmed", None))
        self.aliasesHead.setText(QCoreApplication.translate("OrganisationDetails", u"Other names", None))
        self.addAlias.setText(QCoreApplication.translate("OrganisationDetails", u"Add name", None))
#if QT_CONFIG(accessibility)
        self.aliases.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Other names", None))
#endif // QT_CONFIG(accessibility)
        self.aliasLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Other name", None))
#if QT_CONFIG(accessibility)
        self.alias.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Other name", None))
#endif // QT_CONFIG(accessibility)
        self.alias.setPlaceholderText(QCoreApplication.translate("OrganisationDetails", u"Type to add a name", None))
        self.aliasKindLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.aliasKind.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Kind of the other name", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("OrganisationDetails", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("OrganisationDetails", u"Language of the other name", None))
#endif // QT_CONFIG(accessibility)
        self.row6Label.setText("")
        self.removeAlias.setText(QCoreApplication.translate("OrganisationDetails", u"Remove name", None))
        self.remove.setText(QCoreApplication.translate("OrganisationDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("OrganisationDetails", u"Remove this institution (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
