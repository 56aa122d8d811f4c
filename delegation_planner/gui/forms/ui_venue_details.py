# sha256 4fb5e3d182c58b2df06f8729a3fec18c30641a2258f562e553a0983374017496
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'venue_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.sublist import SubList
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_VenueDetails(object):
    def setupUi(self, VenueDetails):
        if not VenueDetails.objectName():
            VenueDetails.setObjectName(u"VenueDetails")
        self.layout1 = QVBoxLayout(VenueDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(VenueDetails)
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

        self.shortNameLabel = QLabel(self.form)
        self.shortNameLabel.setObjectName(u"shortNameLabel")
        self.shortNameLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(self.form)
        self.shortName.setObjectName(u"shortName")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.organisationLabel = QLabel(self.form)
        self.organisationLabel.setObjectName(u"organisationLabel")
        self.organisationLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisationLabel)

        self.organisation = Chooser(self.form)
        self.organisation.setObjectName(u"organisation")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.cityLabel = QLabel(self.form)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.form)
        self.city.setObjectName(u"city")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.city)

        self.toBeConfirmedLabel = QLabel(self.form)
        self.toBeConfirmedLabel.setObjectName(u"toBeConfirmedLabel")
        self.toBeConfirmedLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.toBeConfirmedLabel)

        self.toBeConfirmed = QCheckBox(self.form)
        self.toBeConfirmed.setObjectName(u"toBeConfirmed")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.toBeConfirmed)


        self.layout2.addLayout(self.fields)

        self.roomsHead = QLabel(self.form)
        self.roomsHead.setObjectName(u"roomsHead")
        self.roomsHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.roomsHead)

        self.rooms = SubList(self.form)
        self.rooms.setObjectName(u"rooms")

        self.layout2.addWidget(self.rooms)

        self.waysHead = QLabel(self.form)
        self.waysHead.setObjectName(u"waysHead")
        self.waysHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.waysHead)

        self.ways = SubList(self.form)
        self.ways.setObjectName(u"ways")

        self.layout2.addWidget(self.ways)

        self.bothWays = QCheckBox(self.form)
        self.bothWays.setObjectName(u"bothWays")
        self.bothWays.setChecked(True)

        self.layout2.addWidget(self.bothWays)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space4)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(VenueDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout5 = QHBoxLayout(self.foot)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 0, 8, 0)
        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout5.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.shortNameLabel.setBuddy(self.shortName)
        self.organisationLabel.setBuddy(self.organisation)
        self.cityLabel.setBuddy(self.city)
        self.toBeConfirmedLabel.setBuddy(self.toBeConfirmed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.shortName)
        QWidget.setTabOrder(self.shortName, self.organisation)
        QWidget.setTabOrder(self.organisation, self.city)
        QWidget.setTabOrder(self.city, self.toBeConfirmed)
        QWidget.setTabOrder(self.toBeConfirmed, self.rooms)
        QWidget.setTabOrder(self.rooms, self.ways)
        QWidget.setTabOrder(self.ways, self.bothWays)
        QWidget.setTabOrder(self.bothWays, self.remove)

        self.retranslateUi(VenueDetails)
    # setupUi

    def retranslateUi(self, VenueDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("VenueDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("VenueDetails", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("VenueDetails", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("VenueDetails", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.shortName.setPlaceholderText(QCoreApplication.translate("VenueDetails", u"As lines of a programme name it", None))
        self.organisationLabel.setText(QCoreApplication.translate("VenueDetails", u"Institution", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("VenueDetails", u"Institution whose house it is", None))
#endif // QT_CONFIG(accessibility)
        self.cityLabel.setText(QCoreApplication.translate("VenueDetails", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("VenueDetails", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.toBeConfirmedLabel.setText("")
        self.toBeConfirmed.setText(QCoreApplication.translate("VenueDetails", u"To be confirmed", None))
        self.roomsHead.setText(QCoreApplication.translate("VenueDetails", u"Rooms", None))
#if QT_CONFIG(accessibility)
        self.rooms.setAccessibleName(QCoreApplication.translate("VenueDetails", u"Rooms", None))
#endif // QT_CONFIG(accessibility)
        self.waysHead.setText(QCoreApplication.translate("VenueDetails", u"Travel", None))
#if QT_CONFIG(accessibility)
        self.ways.setAccessibleName(QCoreApplication.translate("VenueDetails", u"Travel times in minutes", None))
#endif // QT_CONFIG(accessibility)
        self.bothWays.setText(QCoreApplication.translate("VenueDetails", u"The way back takes as long", None))
        self.remove.setText(QCoreApplication.translate("VenueDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("VenueDetails", u"Remove this venue (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
