# sha256 30371c21a321f20d6dd81528729b13609d821c4bef1110d8f4817600d1d2f999
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_CalendarDetails(object):
    def setupUi(self, CalendarDetails):
        if not CalendarDetails.objectName():
            CalendarDetails.setObjectName(u"CalendarDetails")
        self.layout1 = QVBoxLayout(CalendarDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(CalendarDetails)
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
        self.changesHead = QLabel(self.form)
        self.changesHead.setObjectName(u"changesHead")
        self.changesHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.changesHead)

        self.state = QLabel(self.form)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"second")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.state)

        self.changes = QWidget(self.form)
        self.changes.setObjectName(u"changes")
        self.changesLayout = QVBoxLayout(self.changes)
        self.changesLayout.setSpacing(0)
        self.changesLayout.setObjectName(u"changesLayout")
        self.changesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout2.addWidget(self.changes)

        self.more = QLabel(self.form)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"second")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setVisible(False)

        self.layout2.addWidget(self.more)

        self.outlookHead = QLabel(self.form)
        self.outlookHead.setObjectName(u"outlookHead")
        self.outlookHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.outlookHead)

        self.card = QFrame(self.form)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"part", u"card")
        self.layout3 = QHBoxLayout(self.card)
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.bar = QFrame(self.card)
        self.bar.setObjectName(u"bar")
        self.bar.setMinimumSize(QSize(5, 0))
        self.bar.setMaximumSize(QSize(5, 16777215))

        self.layout3.addWidget(self.bar)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(1)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 8, 10, 8)
        self.itemTitle = QLabel(self.card)
        self.itemTitle.setObjectName(u"itemTitle")
        self.itemTitle.setProperty(u"role", u"section")
        self.itemTitle.setWordWrap(True)
        self.itemTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.itemTitle)

        self.itemTime = QLabel(self.card)
        self.itemTime.setObjectName(u"itemTime")
        self.itemTime.setProperty(u"role", u"muted")
        self.itemTime.setWordWrap(True)
        self.itemTime.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.itemTime)

        self.itemPlace = QLabel(self.card)
        self.itemPlace.setObjectName(u"itemPlace")
        self.itemPlace.setProperty(u"role", u"muted")
        self.itemPlace.setWordWrap(True)
        self.itemPlace.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.itemPlace)

        self.itemCategory = QLabel(self.card)
        self.itemCategory.setObjectName(u"itemCategory")
        self.itemCategory.setProperty(u"role", u"muted")
        self.itemCategory.setWordWrap(True)
        self.itemCategory.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.itemCategory)


        self.layout3.addLayout(self.layout4)


        self.layout2.addWidget(self.card)

        self.rules = QFormLayout()
        self.rules.setObjectName(u"rules")
        self.rules.setHorizontalSpacing(10)
        self.rules.setVerticalSpacing(6)
        self.rules.setContentsMargins(0, 0, 0, 0)
        self.row5Label = QLabel(self.form)
        self.row5Label.setObjectName(u"row5Label")
        self.row5Label.setProperty(u"role", u"label")

        self.rules.setWidget(0, QFormLayout.ItemRole.LabelRole, self.row5Label)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.staffIcon = QLabel(self.form)
        self.staffIcon.setObjectName(u"staffIcon")
        self.staffIcon.setProperty(u"glyph", u"eye-slash")

        self.layout6.addWidget(self.staffIcon)

        self.staffNotes = QLabel(self.form)
        self.staffNotes.setObjectName(u"staffNotes")
        self.staffNotes.setWordWrap(True)
        self.staffNotes.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.staffNotes.sizePolicy().hasHeightForWidth())
        self.staffNotes.setSizePolicy(sizePolicy)

        self.layout6.addWidget(self.staffNotes)


        self.rules.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout6)

        self.row7Label = QLabel(self.form)
        self.row7Label.setObjectName(u"row7Label")
        self.row7Label.setProperty(u"role", u"label")

        self.rules.setWidget(1, QFormLayout.ItemRole.LabelRole, self.row7Label)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.privateIcon = QLabel(self.form)
        self.privateIcon.setObjectName(u"privateIcon")
        self.privateIcon.setProperty(u"glyph", u"lock-simple")

        self.layout8.addWidget(self.privateIcon)

        self.privateItems = QLabel(self.form)
        self.privateItems.setObjectName(u"privateItems")
        self.privateItems.setWordWrap(True)
        self.privateItems.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.privateItems.sizePolicy().hasHeightForWidth())
        self.privateItems.setSizePolicy(sizePolicy)

        self.layout8.addWidget(self.privateItems)


        self.rules.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout8)

        self.row9Label = QLabel(self.form)
        self.row9Label.setObjectName(u"row9Label")
        self.row9Label.setProperty(u"role", u"label")

        self.rules.setWidget(2, QFormLayout.ItemRole.LabelRole, self.row9Label)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.openIcon = QLabel(self.form)
        self.openIcon.setObjectName(u"openIcon")
        self.openIcon.setProperty(u"glyph", u"clock")

        self.layout10.addWidget(self.openIcon)

        self.openTimes = QLabel(self.form)
        self.openTimes.setObjectName(u"openTimes")
        self.openTimes.setWordWrap(True)
        self.openTimes.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.openTimes.sizePolicy().hasHeightForWidth())
        self.openTimes.setSizePolicy(sizePolicy)

        self.layout10.addWidget(self.openTimes)


        self.rules.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout10)


        self.layout2.addLayout(self.rules)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space11)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(CalendarDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout12 = QHBoxLayout(self.foot)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(14, 0, 14, 0)
        self.save = QPushButton(self.foot)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"glyph", u"file-text")
        self.save.setProperty(u"fit", u"small")

        self.layout12.addWidget(self.save)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)

        self.version = QLabel(self.foot)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"role", u"muted")
        self.version.setTextFormat(Qt.TextFormat.PlainText)

        self.layout12.addWidget(self.version)


        self.layout1.addWidget(self.foot)


        self.retranslateUi(CalendarDetails)
    # setupUi

    def retranslateUi(self, CalendarDetails):
        self.changesHead.setText(QCoreApplication.translate("CalendarDetails", u"Changes since it was saved", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("CalendarDetails", u"Changes since it was saved", None))
#endif // QT_CONFIG(accessibility)
        self.outlookHead.setText(QCoreApplication.translate("CalendarDetails", u"How Outlook shows it", None))
        self.row5Label.setText(QCoreApplication.translate("CalendarDetails", u"Staff notes", None))
        self.staffNotes.setText(QCoreApplication.translate("CalendarDetails", u"Never in a calendar", None))
        self.row7Label.setText(QCoreApplication.translate("CalendarDetails", u"Private items", None))
        self.privateItems.setText(QCoreApplication.translate("CalendarDetails", u"Marked private: the mark is all that protects them", None))
        self.row9Label.setText(QCoreApplication.translate("CalendarDetails", u"Open times", None))
        self.openTimes.setText(QCoreApplication.translate("CalendarDetails", u"Left out until the time is known", None))
        self.save.setText(QCoreApplication.translate("CalendarDetails", u"Save .ics\u2026", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("CalendarDetails", u"Save this calendar alone", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
