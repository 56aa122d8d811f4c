# sha256 78e5be117062bfc35563aad2079796b17dbd0251f3659c98736c0e90bd0d8ee5
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.details.problems import Problems
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.widgets.people_field import PeopleField
from delegation_planner.gui.widgets.segments import Segments

class Ui_EventDetails(object):
    def setupUi(self, EventDetails):
        if not EventDetails.objectName():
            EventDetails.setObjectName(u"EventDetails")
        self.layout1 = QVBoxLayout(EventDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(EventDetails)
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
        self.kindIcon = QLabel(self.form)
        self.kindIcon.setObjectName(u"kindIcon")

        self.layout3.addWidget(self.kindIcon)

        self.heading = Heading(self.form)
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


        self.layout2.addLayout(self.layout3)

        self.problems = Problems(self.form)
        self.problems.setObjectName(u"problems")

        self.layout2.addWidget(self.problems)

        self.note = Note(self.form)
        self.note.setObjectName(u"note")

        self.layout2.addWidget(self.note)

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

        self.kindLabel = QLabel(self.form)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(self.form)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.dayLabel = QLabel(self.form)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QLineEdit(self.form)
        self.day.setObjectName(u"day")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.row4Label = QLabel(self.form)
        self.row4Label.setObjectName(u"row4Label")
        self.row4Label.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.row4Label)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.starts = QLineEdit(self.form)
        self.starts.setObjectName(u"starts")

        self.layout5.addWidget(self.starts)

        self.toWord = QLabel(self.form)
        self.toWord.setObjectName(u"toWord")
        self.toWord.setProperty(u"role", u"muted")

        self.layout5.addWidget(self.toWord)

        self.ends = QLineEdit(self.form)
        self.ends.setObjectName(u"ends")

        self.layout5.addWidget(self.ends)

        self.length = QLabel(self.form)
        self.length.setObjectName(u"length")
        self.length.setProperty(u"role", u"muted")

        self.layout5.addWidget(self.length)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout5)

        self.lengthNoteLabel = QLabel(self.form)
        self.lengthNoteLabel.setObjectName(u"lengthNoteLabel")
        self.lengthNoteLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.lengthNoteLabel)

        self.lengthNote = QLabel(self.form)
        self.lengthNote.setObjectName(u"lengthNote")
        self.lengthNote.setProperty(u"role", u"warn")
        self.lengthNote.setWordWrap(True)
        self.lengthNote.setVisible(False)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.lengthNote)

        self.timeStateLabel = QLabel(self.form)
        self.timeStateLabel.setObjectName(u"timeStateLabel")
        self.timeStateLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.timeStateLabel)

        self.timeState = QComboBox(self.form)
        self.timeState.setObjectName(u"timeState")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.timeState)

        self.fixedLabel = QLabel(self.form)
        self.fixedLabel.setObjectName(u"fixedLabel")
        self.fixedLabel.setProperty(u"role", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.fixedLabel)

        self.fixed = QCheckBox(self.form)
        self.fixed.setObjectName(u"fixed")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.fixed)

        self.externalLabel = QLabel(self.form)
        self.externalLabel.setObjectName(u"externalLabel")
        self.externalLabel.setProperty(u"role", u"label")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.externalLabel)

        self.external = QCheckBox(self.form)
        self.external.setObjectName(u"external")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.external)

        self.placeLabel = QLabel(self.form)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"label")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = Chooser(self.form)
        self.place.setObjectName(u"place")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.place)

        self.goalLabel = QLabel(self.form)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setProperty(u"role", u"label")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.goalLabel)

        self.goal = Chooser(self.form)
        self.goal.setObjectName(u"goal")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.goal)

        self.transportLabel = QLabel(self.form)
        self.transportLabel.setObjectName(u"transportLabel")
        self.transportLabel.setProperty(u"role", u"label")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.transportLabel)

        self.transport = QLineEdit(self.form)
        self.transport.setObjectName(u"transport")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.transport)

        self.vehiclesLabel = QLabel(self.form)
        self.vehiclesLabel.setObjectName(u"vehiclesLabel")
        self.vehiclesLabel.setProperty(u"role", u"label")

        self.fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.vehiclesLabel)

        self.vehicles = PeopleField(self.form)
        self.vehicles.setObjectName(u"vehicles")

        self.fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.vehicles)

        self.roomNeededLabel = QLabel(self.form)
        self.roomNeededLabel.setObjectName(u"roomNeededLabel")
        self.roomNeededLabel.setProperty(u"role", u"label")

        self.fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.roomNeededLabel)

        self.roomNeeded = QWidget(self.form)
        self.roomNeeded.setObjectName(u"roomNeeded")
        self.roomNeededLayout = QHBoxLayout(self.roomNeeded)
        self.roomNeededLayout.setSpacing(6)
        self.roomNeededLayout.setObjectName(u"roomNeededLayout")
        self.roomNeededLayout.setContentsMargins(0, 0, 0, 0)
        self.setUp = QLineEdit(self.roomNeeded)
        self.setUp.setObjectName(u"setUp")

        self.roomNeededLayout.addWidget(self.setUp)

        self.beforeWord = QLabel(self.roomNeeded)
        self.beforeWord.setObjectName(u"beforeWord")
        self.beforeWord.setProperty(u"role", u"muted")

        self.roomNeededLayout.addWidget(self.beforeWord)

        self.strike = QLineEdit(self.roomNeeded)
        self.strike.setObjectName(u"strike")

        self.roomNeededLayout.addWidget(self.strike)

        self.afterWord = QLabel(self.roomNeeded)
        self.afterWord.setObjectName(u"afterWord")
        self.afterWord.setProperty(u"role", u"muted")

        self.roomNeededLayout.addWidget(self.afterWord)


        self.fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.roomNeeded)

        self.groupsLabel = QLabel(self.form)
        self.groupsLabel.setObjectName(u"groupsLabel")
        self.groupsLabel.setProperty(u"role", u"label")

        self.fields.setWidget(13, QFormLayout.ItemRole.LabelRole, self.groupsLabel)

        self.groups = QWidget(self.form)
        self.groups.setObjectName(u"groups")
        self.groupsLayout = QVBoxLayout(self.groups)
        self.groupsLayout.setSpacing(0)
        self.groupsLayout.setObjectName(u"groupsLayout")
        self.groupsLayout.setContentsMargins(0, 0, 0, 0)

        self.fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.groups)

        self.chairLabel = QLabel(self.form)
        self.chairLabel.setObjectName(u"chairLabel")
        self.chairLabel.setProperty(u"role", u"label")

        self.fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.chairLabel)

        self.chair = Chooser(self.form)
        self.chair.setObjectName(u"chair")

        self.fields.setWidget(14, QFormLayout.ItemRole.FieldRole, self.chair)

        self.witnessesLabel = QLabel(self.form)
        self.witnessesLabel.setObjectName(u"witnessesLabel")
        self.witnessesLabel.setProperty(u"role", u"label")

        self.fields.setWidget(15, QFormLayout.ItemRole.LabelRole, self.witnessesLabel)

        self.witnesses = PeopleField(self.form)
        self.witnesses.setObjectName(u"witnesses")

        self.fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.witnesses)

        self.interpretersLabel = QLabel(self.form)
        self.interpretersLabel.setObjectName(u"interpretersLabel")
        self.interpretersLabel.setProperty(u"role", u"label")

        self.fields.setWidget(16, QFormLayout.ItemRole.LabelRole, self.interpretersLabel)

        self.interpreters = PeopleField(self.form)
        self.interpreters.setObjectName(u"interpreters")

        self.fields.setWidget(16, QFormLayout.ItemRole.FieldRole, self.interpreters)

        self.othersLabel = QLabel(self.form)
        self.othersLabel.setObjectName(u"othersLabel")
        self.othersLabel.setProperty(u"role", u"label")

        self.fields.setWidget(17, QFormLayout.ItemRole.LabelRole, self.othersLabel)

        self.others = PeopleField(self.form)
        self.others.setObjectName(u"others")

        self.fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.others)

        self.inChargeLabel = QLabel(self.form)
        self.inChargeLabel.setObjectName(u"inChargeLabel")
        self.inChargeLabel.setProperty(u"role", u"label")

        self.fields.setWidget(18, QFormLayout.ItemRole.LabelRole, self.inChargeLabel)

        self.inCharge = QLineEdit(self.form)
        self.inCharge.setObjectName(u"inCharge")

        self.fields.setWidget(18, QFormLayout.ItemRole.FieldRole, self.inCharge)


        self.layout2.addLayout(self.fields)

        self.ceremonyHead = QLabel(self.form)
        self.ceremonyHead.setObjectName(u"ceremonyHead")
        self.ceremonyHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.ceremonyHead)

        self.ceremony = QFormLayout()
        self.ceremony.setObjectName(u"ceremony")
        self.ceremony.setHorizontalSpacing(10)
        self.ceremony.setVerticalSpacing(8)
        self.ceremony.setContentsMargins(0, 0, 0, 0)
        self.row6Label = QLabel(self.form)
        self.row6Label.setObjectName(u"row6Label")
        self.row6Label.setProperty(u"role", u"label")

        self.ceremony.setWidget(0, QFormLayout.ItemRole.LabelRole, self.row6Label)

        self.mousRow = QHBoxLayout()
        self.mousRow.setSpacing(6)
        self.mousRow.setObjectName(u"mousRow")
        self.mousRow.setContentsMargins(0, 0, 0, 0)
        self.mous = QLabel(self.form)
        self.mous.setObjectName(u"mous")
        self.mous.setProperty(u"pill", u"info")

        self.mousRow.addWidget(self.mous)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mousRow.addItem(self.space7)

        self.openBoard = QPushButton(self.form)
        self.openBoard.setObjectName(u"openBoard")
        self.openBoard.setProperty(u"kind", u"link")
        self.openBoard.setProperty(u"glyph", u"arrow-right")
        self.openBoard.setProperty(u"glyphToken", u"accent")
        self.openBoard.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        self.mousRow.addWidget(self.openBoard)


        self.ceremony.setLayout(0, QFormLayout.ItemRole.FieldRole, self.mousRow)

        self.runOfShowLabel = QLabel(self.form)
        self.runOfShowLabel.setObjectName(u"runOfShowLabel")
        self.runOfShowLabel.setProperty(u"role", u"label")

        self.ceremony.setWidget(1, QFormLayout.ItemRole.LabelRole, self.runOfShowLabel)

        self.runOfShow = QLabel(self.form)
        self.runOfShow.setObjectName(u"runOfShow")

        self.ceremony.setWidget(1, QFormLayout.ItemRole.FieldRole, self.runOfShow)


        self.layout2.addLayout(self.ceremony)

        self.shownHead = QLabel(self.form)
        self.shownHead.setObjectName(u"shownHead")
        self.shownHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.shownHead)

        self.shown = QFormLayout()
        self.shown.setObjectName(u"shown")
        self.shown.setHorizontalSpacing(10)
        self.shown.setVerticalSpacing(8)
        self.shown.setContentsMargins(0, 0, 0, 0)
        self.publicLabel = QLabel(self.form)
        self.publicLabel.setObjectName(u"publicLabel")
        self.publicLabel.setProperty(u"role", u"label")

        self.shown.setWidget(0, QFormLayout.ItemRole.LabelRole, self.publicLabel)

        self.public = Segments(self.form)
        self.public.setObjectName(u"public")
        self.public.setProperty(u"fit", u"small")

        self.shown.setWidget(0, QFormLayout.ItemRole.FieldRole, self.public)

        self.calendarsLabel = QLabel(self.form)
        self.calendarsLabel.setObjectName(u"calendarsLabel")
        self.calendarsLabel.setProperty(u"role", u"label")

        self.shown.setWidget(1, QFormLayout.ItemRole.LabelRole, self.calendarsLabel)

        self.calendars = QLabel(self.form)
        self.calendars.setObjectName(u"calendars")
        self.calendars.setProperty(u"role", u"second")
        self.calendars.setWordWrap(True)

        self.shown.setWidget(1, QFormLayout.ItemRole.FieldRole, self.calendars)

        self.statusLabel = QLabel(self.form)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"label")

        self.shown.setWidget(2, QFormLayout.ItemRole.LabelRole, self.statusLabel)

        self.status = QComboBox(self.form)
        self.status.setObjectName(u"status")

        self.shown.setWidget(2, QFormLayout.ItemRole.FieldRole, self.status)

        self.noteFieldLabel = QLabel(self.form)
        self.noteFieldLabel.setObjectName(u"noteFieldLabel")
        self.noteFieldLabel.setProperty(u"role", u"label")

        self.shown.setWidget(3, QFormLayout.ItemRole.LabelRole, self.noteFieldLabel)

        self.noteField = QLineEdit(self.form)
        self.noteField.setObjectName(u"noteField")

        self.shown.setWidget(3, QFormLayout.ItemRole.FieldRole, self.noteField)

        self.staffNoteLabel = QLabel(self.form)
        self.staffNoteLabel.setObjectName(u"staffNoteLabel")
        self.staffNoteLabel.setProperty(u"role", u"label")

        self.shown.setWidget(4, QFormLayout.ItemRole.LabelRole, self.staffNoteLabel)

        self.staffNote = QPlainTextEdit(self.form)
        self.staffNote.setObjectName(u"staffNote")
        self.staffNote.setMaximumSize(QSize(16777215, 54))

        self.shown.setWidget(4, QFormLayout.ItemRole.FieldRole, self.staffNote)

        self.dressLabel = QLabel(self.form)
        self.dressLabel.setObjectName(u"dressLabel")
        self.dressLabel.setProperty(u"role", u"label")

        self.shown.setWidget(5, QFormLayout.ItemRole.LabelRole, self.dressLabel)

        self.dress = QLineEdit(self.form)
        self.dress.setObjectName(u"dress")

        self.shown.setWidget(5, QFormLayout.ItemRole.FieldRole, self.dress)

        self.pressLabel = QLabel(self.form)
        self.pressLabel.setObjectName(u"pressLabel")
        self.pressLabel.setProperty(u"role", u"label")

        self.shown.setWidget(6, QFormLayout.ItemRole.LabelRole, self.pressLabel)

        self.press = QComboBox(self.form)
        self.press.setObjectName(u"press")

        self.shown.setWidget(6, QFormLayout.ItemRole.FieldRole, self.press)

        self.zoneLabel = QLabel(self.form)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"label")

        self.shown.setWidget(7, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = Chooser(self.form)
        self.zone.setObjectName(u"zone")

        self.shown.setWidget(7, QFormLayout.ItemRole.FieldRole, self.zone)

        self.endsZoneLabel = QLabel(self.form)
        self.endsZoneLabel.setObjectName(u"endsZoneLabel")
        self.endsZoneLabel.setProperty(u"role", u"label")

        self.shown.setWidget(8, QFormLayout.ItemRole.LabelRole, self.endsZoneLabel)

        self.endsZone = Chooser(self.form)
        self.endsZone.setObjectName(u"endsZone")

        self.shown.setWidget(8, QFormLayout.ItemRole.FieldRole, self.endsZone)


        self.layout2.addLayout(self.shown)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space8)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(EventDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout9 = QHBoxLayout(self.foot)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(14, 0, 8, 0)
        self.historyIcon = QLabel(self.foot)
        self.historyIcon.setObjectName(u"historyIcon")
        self.historyIcon.setProperty(u"glyph", u"clock-counter-clockwise")

        self.layout9.addWidget(self.historyIcon)

        self.lastChange = QLabel(self.foot)
        self.lastChange.setObjectName(u"lastChange")
        self.lastChange.setProperty(u"role", u"muted")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.lastChange.sizePolicy().hasHeightForWidth())
        self.lastChange.setSizePolicy(sizePolicy1)

        self.layout9.addWidget(self.lastChange)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout9.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.kindLabel.setBuddy(self.kind)
        self.dayLabel.setBuddy(self.day)
        self.lengthNoteLabel.setBuddy(self.lengthNote)
        self.timeStateLabel.setBuddy(self.timeState)
        self.placeLabel.setBuddy(self.place)
        self.goalLabel.setBuddy(self.goal)
        self.transportLabel.setBuddy(self.transport)
        self.vehiclesLabel.setBuddy(self.vehicles)
        self.roomNeededLabel.setBuddy(self.setUp)
        self.groupsLabel.setBuddy(self.groups)
        self.chairLabel.setBuddy(self.chair)
        self.witnessesLabel.setBuddy(self.witnesses)
        self.interpretersLabel.setBuddy(self.interpreters)
        self.othersLabel.setBuddy(self.others)
        self.inChargeLabel.setBuddy(self.inCharge)
        self.runOfShowLabel.setBuddy(self.runOfShow)
        self.publicLabel.setBuddy(self.public)
        self.calendarsLabel.setBuddy(self.calendars)
        self.statusLabel.setBuddy(self.status)
        self.noteFieldLabel.setBuddy(self.noteField)
        self.staffNoteLabel.setBuddy(self.staffNote)
        self.dressLabel.setBuddy(self.dress)
        self.pressLabel.setBuddy(self.press)
        self.zoneLabel.setBuddy(self.zone)
        self.endsZoneLabel.setBuddy(self.endsZone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleField, self.kind)
        QWidget.setTabOrder(self.kind, self.day)
        QWidget.setTabOrder(self.day, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.timeState)
        QWidget.setTabOrder(self.timeState, self.fixed)
        QWidget.setTabOrder(self.fixed, self.external)
        QWidget.setTabOrder(self.external, self.place)
        QWidget.setTabOrder(self.place, self.goal)
        QWidget.setTabOrder(self.goal, self.transport)
        QWidget.setTabOrder(self.transport, self.setUp)
        QWidget.setTabOrder(self.setUp, self.strike)

        self.retranslateUi(EventDetails)
    # setupUi

    def retranslateUi(self, EventDetails):
        self.titleFieldLabel.setText(QCoreApplication.translate("EventDetails", u"Title", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("EventDetails", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("EventDetails", u"Type", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EventDetails", u"Type", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("EventDetails", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EventDetails", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("EventDetails", u"Such as 2 Feb, 2.2.26 or Mon", None))
#endif // QT_CONFIG(tooltip)
        self.row4Label.setText(QCoreApplication.translate("EventDetails", u"Time", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("EventDetails", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("EventDetails", u"9:30", None))
        self.toWord.setText(QCoreApplication.translate("EventDetails", u"to", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("EventDetails", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.lengthNoteLabel.setText("")
        self.timeStateLabel.setText(QCoreApplication.translate("EventDetails", u"Time is", None))
#if QT_CONFIG(accessibility)
        self.timeState.setAccessibleName(QCoreApplication.translate("EventDetails", u"Time is known or to be confirmed", None))
#endif // QT_CONFIG(accessibility)
        self.fixedLabel.setText("")
        self.fixed.setText(QCoreApplication.translate("EventDetails", u"Time can\u2019t be moved", None))
        self.externalLabel.setText("")
        self.external.setText(QCoreApplication.translate("EventDetails", u"Outside the visit\u2019s days on purpose", None))
        self.placeLabel.setText(QCoreApplication.translate("EventDetails", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("EventDetails", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.goalLabel.setText(QCoreApplication.translate("EventDetails", u"Goes to", None))
#if QT_CONFIG(accessibility)
        self.goal.setAccessibleName(QCoreApplication.translate("EventDetails", u"Where it goes", None))
#endif // QT_CONFIG(accessibility)
        self.transportLabel.setText(QCoreApplication.translate("EventDetails", u"Transport", None))
#if QT_CONFIG(accessibility)
        self.transport.setAccessibleName(QCoreApplication.translate("EventDetails", u"Transport", None))
#endif // QT_CONFIG(accessibility)
        self.transport.setPlaceholderText(QCoreApplication.translate("EventDetails", u"Motorcade: 7 cars", None))
        self.vehiclesLabel.setText(QCoreApplication.translate("EventDetails", u"Vehicles", None))
#if QT_CONFIG(accessibility)
        self.vehicles.setAccessibleName(QCoreApplication.translate("EventDetails", u"Vehicles", None))
#endif // QT_CONFIG(accessibility)
        self.roomNeededLabel.setText(QCoreApplication.translate("EventDetails", u"Room needed", None))
#if QT_CONFIG(accessibility)
        self.setUp.setAccessibleName(QCoreApplication.translate("EventDetails", u"Minutes for which the room is needed before", None))
#endif // QT_CONFIG(accessibility)
        self.setUp.setPlaceholderText(QCoreApplication.translate("EventDetails", u"0 min", None))
        self.beforeWord.setText(QCoreApplication.translate("EventDetails", u"before", None))
#if QT_CONFIG(accessibility)
        self.strike.setAccessibleName(QCoreApplication.translate("EventDetails", u"Minutes for which the room is needed after", None))
#endif // QT_CONFIG(accessibility)
        self.strike.setPlaceholderText(QCoreApplication.translate("EventDetails", u"0 min", None))
        self.afterWord.setText(QCoreApplication.translate("EventDetails", u"after", None))
        self.groupsLabel.setText(QCoreApplication.translate("EventDetails", u"Who attends", None))
#if QT_CONFIG(accessibility)
        self.groups.setAccessibleName(QCoreApplication.translate("EventDetails", u"Who attends", None))
#endif // QT_CONFIG(accessibility)
        self.chairLabel.setText(QCoreApplication.translate("EventDetails", u"Chaired by", None))
#if QT_CONFIG(accessibility)
        self.chair.setAccessibleName(QCoreApplication.translate("EventDetails", u"Chaired by", None))
#endif // QT_CONFIG(accessibility)
        self.witnessesLabel.setText(QCoreApplication.translate("EventDetails", u"Witnessed by", None))
#if QT_CONFIG(accessibility)
        self.witnesses.setAccessibleName(QCoreApplication.translate("EventDetails", u"Witnessed by", None))
#endif // QT_CONFIG(accessibility)
        self.interpretersLabel.setText(QCoreApplication.translate("EventDetails", u"Interpreter", None))
#if QT_CONFIG(accessibility)
        self.interpreters.setAccessibleName(QCoreApplication.translate("EventDetails", u"Interpreters", None))
#endif // QT_CONFIG(accessibility)
        self.othersLabel.setText(QCoreApplication.translate("EventDetails", u"Also there", None))
#if QT_CONFIG(accessibility)
        self.others.setAccessibleName(QCoreApplication.translate("EventDetails", u"Also there", None))
#endif // QT_CONFIG(accessibility)
        self.inChargeLabel.setText(QCoreApplication.translate("EventDetails", u"In charge", None))
#if QT_CONFIG(accessibility)
        self.inCharge.setAccessibleName(QCoreApplication.translate("EventDetails", u"In charge", None))
#endif // QT_CONFIG(accessibility)
        self.ceremonyHead.setText(QCoreApplication.translate("EventDetails", u"Ceremony", None))
        self.row6Label.setText(QCoreApplication.translate("EventDetails", u"MoUs", None))
        self.openBoard.setText(QCoreApplication.translate("EventDetails", u"Open list", None))
        self.runOfShowLabel.setText(QCoreApplication.translate("EventDetails", u"Run-of-show", None))
        self.shownHead.setText(QCoreApplication.translate("EventDetails", u"Shown in", None))
        self.publicLabel.setText(QCoreApplication.translate("EventDetails", u"Programme", None))
#if QT_CONFIG(accessibility)
        self.public.setAccessibleName(QCoreApplication.translate("EventDetails", u"Public or internal only", None))
#endif // QT_CONFIG(accessibility)
        self.calendarsLabel.setText(QCoreApplication.translate("EventDetails", u"Calendars", None))
        self.statusLabel.setText(QCoreApplication.translate("EventDetails", u"State", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("EventDetails", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.noteFieldLabel.setText(QCoreApplication.translate("EventDetails", u"Note", None))
#if QT_CONFIG(accessibility)
        self.noteField.setAccessibleName(QCoreApplication.translate("EventDetails", u"Note that everybody may read", None))
#endif // QT_CONFIG(accessibility)
        self.staffNoteLabel.setText(QCoreApplication.translate("EventDetails", u"Staff note", None))
#if QT_CONFIG(accessibility)
        self.staffNote.setAccessibleName(QCoreApplication.translate("EventDetails", u"Staff note", None))
#endif // QT_CONFIG(accessibility)
        self.dressLabel.setText(QCoreApplication.translate("EventDetails", u"Dress", None))
#if QT_CONFIG(accessibility)
        self.dress.setAccessibleName(QCoreApplication.translate("EventDetails", u"Dress", None))
#endif // QT_CONFIG(accessibility)
        self.pressLabel.setText(QCoreApplication.translate("EventDetails", u"Press", None))
#if QT_CONFIG(accessibility)
        self.press.setAccessibleName(QCoreApplication.translate("EventDetails", u"Press", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("EventDetails", u"Time zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("EventDetails", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.endsZoneLabel.setText(QCoreApplication.translate("EventDetails", u"Zone at end", None))
#if QT_CONFIG(accessibility)
        self.endsZone.setAccessibleName(QCoreApplication.translate("EventDetails", u"Time zone at the end, where it differs", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("EventDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("EventDetails", u"Remove this item (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
