# sha256 230a5c2c15a5000c07adee3d4350f773d1e8374de4947387dec1ded2c14d5b9f
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mou_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.parties_field import PartiesField
from delegation_planner.gui.details.run_of_show import RunOfShow
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.widgets.people_field import PeopleField

class Ui_MouDetails(object):
    def setupUi(self, MouDetails):
        if not MouDetails.objectName():
            MouDetails.setObjectName(u"MouDetails")
        self.layout1 = QVBoxLayout(MouDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.show = RunOfShow(MouDetails)
        self.show.setObjectName(u"show")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.show.sizePolicy().hasHeightForWidth())
        self.show.setSizePolicy(sizePolicy)

        self.layout1.addWidget(self.show)

        self.detailsPart = QWidget(MouDetails)
        self.detailsPart.setObjectName(u"detailsPart")
        self.layout2 = QVBoxLayout(self.detailsPart)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self.detailsPart)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"ground", u"surface")
        self.layout3 = QVBoxLayout(self.form)
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(14, 12, 12, 12)
        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.heading)

        self.note = Note(self.form)
        self.note.setObjectName(u"note")

        self.layout3.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.titleFieldLabel = QLabel(self.form)
        self.titleFieldLabel.setObjectName(u"titleFieldLabel")
        self.titleFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleFieldLabel)

        self.titleField = QLineEdit(self.form)
        self.titleField.setObjectName(u"titleField")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleField)

        self.ceremonyLabel = QLabel(self.form)
        self.ceremonyLabel.setObjectName(u"ceremonyLabel")
        self.ceremonyLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ceremonyLabel)

        self.ceremony = QComboBox(self.form)
        self.ceremony.setObjectName(u"ceremony")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ceremony)

        self.stateLabel = QLabel(self.form)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stateLabel)

        self.state = QComboBox(self.form)
        self.state.setObjectName(u"state")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.state)


        self.layout3.addLayout(self.fields)

        self.partiesHead = QLabel(self.form)
        self.partiesHead.setObjectName(u"partiesHead")
        self.partiesHead.setProperty(u"role", u"section")

        self.layout3.addWidget(self.partiesHead)

        self.parties = PartiesField(self.form)
        self.parties.setObjectName(u"parties")

        self.layout3.addWidget(self.parties)

        self.helping = QLabel(self.form)
        self.helping.setObjectName(u"helping")
        self.helping.setProperty(u"role", u"muted")
        self.helping.setWordWrap(True)
        self.helping.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.helping)

        self.textHead = QLabel(self.form)
        self.textHead.setObjectName(u"textHead")
        self.textHead.setProperty(u"role", u"section")

        self.layout3.addWidget(self.textHead)

        self.textFields = QFormLayout()
        self.textFields.setObjectName(u"textFields")
        self.textFields.setHorizontalSpacing(10)
        self.textFields.setVerticalSpacing(8)
        self.textFields.setContentsMargins(0, 0, 0, 0)
        self.languagesLabel = QLabel(self.form)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"label")

        self.textFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.languagesLabel)

        self.languages = PeopleField(self.form)
        self.languages.setObjectName(u"languages")

        self.textFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.languages)

        self.originalsLabel = QLabel(self.form)
        self.originalsLabel.setObjectName(u"originalsLabel")
        self.originalsLabel.setProperty(u"role", u"label")

        self.textFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.originalsLabel)

        self.originals = QLineEdit(self.form)
        self.originals.setObjectName(u"originals")
        self.originals.setMaximumSize(QSize(90, 16777215))

        self.textFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.originals)

        self.expectedLabel = QLabel(self.form)
        self.expectedLabel.setObjectName(u"expectedLabel")
        self.expectedLabel.setProperty(u"role", u"label")

        self.textFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.expectedLabel)

        self.expected = QLineEdit(self.form)
        self.expected.setObjectName(u"expected")

        self.textFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.expected)


        self.layout3.addLayout(self.textFields)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.space4)

        self.area.setWidget(self.form)

        self.layout2.addWidget(self.area)

        self.foot = QFrame(self.detailsPart)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout5 = QHBoxLayout(self.foot)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(10, 0, 8, 0)
        self.toShow = QPushButton(self.foot)
        self.toShow.setObjectName(u"toShow")
        self.toShow.setProperty(u"kind", u"link")
        self.toShow.setProperty(u"glyph", u"arrow-left")
        self.toShow.setProperty(u"glyphToken", u"accent")

        self.layout5.addWidget(self.toShow)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout5.addWidget(self.remove)


        self.layout2.addWidget(self.foot)


        self.layout1.addWidget(self.detailsPart)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.ceremonyLabel.setBuddy(self.ceremony)
        self.stateLabel.setBuddy(self.state)
        self.languagesLabel.setBuddy(self.languages)
        self.originalsLabel.setBuddy(self.originals)
        self.expectedLabel.setBuddy(self.expected)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.show, self.titleField)
        QWidget.setTabOrder(self.titleField, self.ceremony)
        QWidget.setTabOrder(self.ceremony, self.state)
        QWidget.setTabOrder(self.state, self.parties)
        QWidget.setTabOrder(self.parties, self.languages)
        QWidget.setTabOrder(self.languages, self.originals)
        QWidget.setTabOrder(self.originals, self.expected)
        QWidget.setTabOrder(self.expected, self.toShow)
        QWidget.setTabOrder(self.toShow, self.remove)

        self.retranslateUi(MouDetails)
    # setupUi

    def retranslateUi(self, MouDetails):
        self.titleFieldLabel.setText(QCoreApplication.translate("MouDetails", u"Title", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("MouDetails", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.ceremonyLabel.setText(QCoreApplication.translate("MouDetails", u"Ceremony", None))
#if QT_CONFIG(accessibility)
        self.ceremony.setAccessibleName(QCoreApplication.translate("MouDetails", u"Ceremony", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("MouDetails", u"State", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("MouDetails", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.partiesHead.setText(QCoreApplication.translate("MouDetails", u"Parties and signatories", None))
#if QT_CONFIG(accessibility)
        self.parties.setAccessibleName(QCoreApplication.translate("MouDetails", u"Parties and signatories", None))
#endif // QT_CONFIG(accessibility)
        self.textHead.setText(QCoreApplication.translate("MouDetails", u"Text", None))
        self.languagesLabel.setText(QCoreApplication.translate("MouDetails", u"Languages", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("MouDetails", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.originalsLabel.setText(QCoreApplication.translate("MouDetails", u"Originals", None))
#if QT_CONFIG(accessibility)
        self.originals.setAccessibleName(QCoreApplication.translate("MouDetails", u"Number of originals", None))
#endif // QT_CONFIG(accessibility)
        self.expectedLabel.setText(QCoreApplication.translate("MouDetails", u"Expected", None))
#if QT_CONFIG(accessibility)
        self.expected.setAccessibleName(QCoreApplication.translate("MouDetails", u"When it is expected", None))
#endif // QT_CONFIG(accessibility)
        self.expected.setPlaceholderText(QCoreApplication.translate("MouDetails", u"In the words of the source", None))
        self.toShow.setText(QCoreApplication.translate("MouDetails", u"Run-of-show", None))
#if QT_CONFIG(tooltip)
        self.toShow.setToolTip(QCoreApplication.translate("MouDetails", u"Show the run-of-show again", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("MouDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("MouDetails", u"Remove this MoU (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
