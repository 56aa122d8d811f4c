# sha256 2b410757b33426a11dde71936636f539a32d9c30faf0c7e7321a8b4ad7f892c9
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.pages.home.blocks import Blocks
from delegation_planner.gui.pages.home.new_visit import NewVisit
from delegation_planner.gui.pages.home.visit_from import VisitFrom
from delegation_planner.gui.pages.home.week_strip import WeekStrip
from delegation_planner.gui.widgets.entry_list import EntryList
from delegation_planner.gui.widgets.key_button import KeyButton
from delegation_planner.gui.widgets.segments import Segments

class Ui_HomePage(object):
    def setupUi(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        self.layout1 = QHBoxLayout(HomePage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(HomePage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout3 = QHBoxLayout(self.head)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout3.addWidget(self.title)

        self.parts = Segments(self.head)
        self.parts.setObjectName(u"parts")

        self.layout3.addWidget(self.parts)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.newVisit = KeyButton(self.head)
        self.newVisit.setObjectName(u"newVisit")
        self.newVisit.setProperty(u"kind", u"primary")
        self.newVisit.setProperty(u"glyph", u"plus")
        self.newVisit.setAutoDefault(True)

        self.layout3.addWidget(self.newVisit)


        self.layout2.addWidget(self.head)

        self.area = QScrollArea(HomePage)
        self.area.setObjectName(u"area")
        self.area.setProperty(u"part", u"content")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.middle = QWidget()
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"ground", u"none")
        self.layout5 = QVBoxLayout(self.middle)
        self.layout5.setSpacing(13)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 0, 16, 16)
        self.panel = NewVisit(self.middle)
        self.panel.setObjectName(u"panel")

        self.layout5.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)

        self.fromPanel = VisitFrom(self.middle)
        self.fromPanel.setObjectName(u"fromPanel")

        self.layout5.addWidget(self.fromPanel, 0, Qt.AlignmentFlag.AlignTop)

        self.list = QWidget(self.middle)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"ground", u"none")
        self.listColumn = QVBoxLayout(self.list)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.visits = EntryList(self.list)
        self.visits.setObjectName(u"visits")
        self.visits.setProperty(u"edge", u"none")

        self.listColumn.addWidget(self.visits)

        self.none = QLabel(self.list)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"second")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setVisible(False)
        self.none.setMinimumSize(QSize(0, 120))

        self.listColumn.addWidget(self.none)

        self.weeks = QFrame(self.list)
        self.weeks.setObjectName(u"weeks")
        self.weeks.setProperty(u"part", u"card")
        self.layout6 = QVBoxLayout(self.weeks)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(1, 1, 1, 1)
        self.weeksHead = QFrame(self.weeks)
        self.weeksHead.setObjectName(u"weeksHead")
        self.weeksHead.setProperty(u"part", u"weekshead")
        self.layout7 = QHBoxLayout(self.weeksHead)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(11, 0, 11, 0)
        self.weeksTitle = QLabel(self.weeksHead)
        self.weeksTitle.setObjectName(u"weeksTitle")
        self.weeksTitle.setProperty(u"role", u"section")

        self.layout7.addWidget(self.weeksTitle)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)

        self.earlier = QToolButton(self.weeksHead)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"glyph", u"caret-left")

        self.layout7.addWidget(self.earlier)

        self.later = QToolButton(self.weeksHead)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"glyph", u"caret-right")

        self.layout7.addWidget(self.later)


        self.layout6.addWidget(self.weeksHead)

        self.strip = WeekStrip(self.weeks)
        self.strip.setObjectName(u"strip")

        self.layout6.addWidget(self.strip)


        self.listColumn.addWidget(self.weeks)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.listColumn.addItem(self.space9)


        self.layout5.addWidget(self.list)

        self.first = QWidget(self.middle)
        self.first.setObjectName(u"first")
        self.first.setProperty(u"ground", u"none")
        self.layout10 = QVBoxLayout(self.first)
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(16, 0, 16, 52)
        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space11)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 26)
        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)

        self.blocks = Blocks(self.first)
        self.blocks.setObjectName(u"blocks")

        self.layout12.addWidget(self.blocks)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space14)


        self.layout10.addLayout(self.layout12)

        self.firstHead = QLabel(self.first)
        self.firstHead.setObjectName(u"firstHead")
        self.firstHead.setProperty(u"role", u"figure")
        self.firstHead.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout10.addWidget(self.firstHead)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(0)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 6, 0, 22)
        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)

        self.firstWords = QLabel(self.first)
        self.firstWords.setObjectName(u"firstWords")
        self.firstWords.setProperty(u"role", u"lead")
        self.firstWords.setWordWrap(True)
        self.firstWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout15.addWidget(self.firstWords)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space17)


        self.layout10.addLayout(self.layout15)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(16)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.space19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.space19)

        self.newChoice = QFrame(self.first)
        self.newChoice.setObjectName(u"newChoice")
        self.newChoice.setProperty(u"part", u"choice")
        self.layout20 = QVBoxLayout(self.newChoice)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(17, 17, 17, 16)
        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.newChoiceIcon = QLabel(self.newChoice)
        self.newChoiceIcon.setObjectName(u"newChoiceIcon")
        self.newChoiceIcon.setProperty(u"part", u"iconbox")
        self.newChoiceIcon.setProperty(u"glyph", u"plus")
        self.newChoiceIcon.setProperty(u"glyphToken", u"accent")
        self.newChoiceIcon.setProperty(u"glyphSize", 20)
        self.newChoiceIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout21.addWidget(self.newChoiceIcon)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.space22)


        self.layout20.addLayout(self.layout21)

        self.newChoiceTitle = QLabel(self.newChoice)
        self.newChoiceTitle.setObjectName(u"newChoiceTitle")
        self.newChoiceTitle.setProperty(u"role", u"item")

        self.layout20.addWidget(self.newChoiceTitle)

        self.newChoiceWords = QLabel(self.newChoice)
        self.newChoiceWords.setObjectName(u"newChoiceWords")
        self.newChoiceWords.setProperty(u"role", u"second")
        self.newChoiceWords.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.newChoiceWords.sizePolicy().hasHeightForWidth())
        self.newChoiceWords.setSizePolicy(sizePolicy)
        self.newChoiceWords.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout20.addWidget(self.newChoiceWords)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(0)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.newChoiceButton = QPushButton(self.newChoice)
        self.newChoiceButton.setObjectName(u"newChoiceButton")
        self.newChoiceButton.setAutoDefault(True)
        self.newChoiceButton.setProperty(u"kind", u"primary")

        self.layout23.addWidget(self.newChoiceButton)

        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.space24)


        self.layout20.addLayout(self.layout23)


        self.layout18.addWidget(self.newChoice)

        self.sampleChoice = QFrame(self.first)
        self.sampleChoice.setObjectName(u"sampleChoice")
        self.sampleChoice.setProperty(u"part", u"choice")
        self.layout25 = QVBoxLayout(self.sampleChoice)
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(17, 17, 17, 16)
        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(0)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.sampleChoiceIcon = QLabel(self.sampleChoice)
        self.sampleChoiceIcon.setObjectName(u"sampleChoiceIcon")
        self.sampleChoiceIcon.setProperty(u"part", u"iconbox")
        self.sampleChoiceIcon.setProperty(u"glyph", u"book-open")
        self.sampleChoiceIcon.setProperty(u"glyphToken", u"accent")
        self.sampleChoiceIcon.setProperty(u"glyphSize", 20)
        self.sampleChoiceIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout26.addWidget(self.sampleChoiceIcon)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.space27)


        self.layout25.addLayout(self.layout26)

        self.sampleChoiceTitle = QLabel(self.sampleChoice)
        self.sampleChoiceTitle.setObjectName(u"sampleChoiceTitle")
        self.sampleChoiceTitle.setProperty(u"role", u"item")

        self.layout25.addWidget(self.sampleChoiceTitle)

        self.sampleChoiceWords = QLabel(self.sampleChoice)
        self.sampleChoiceWords.setObjectName(u"sampleChoiceWords")
        self.sampleChoiceWords.setProperty(u"role", u"second")
        self.sampleChoiceWords.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.sampleChoiceWords.sizePolicy().hasHeightForWidth())
        self.sampleChoiceWords.setSizePolicy(sizePolicy)
        self.sampleChoiceWords.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout25.addWidget(self.sampleChoiceWords)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(0)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.sampleChoiceButton = QPushButton(self.sampleChoice)
        self.sampleChoiceButton.setObjectName(u"sampleChoiceButton")
        self.sampleChoiceButton.setAutoDefault(True)

        self.layout28.addWidget(self.sampleChoiceButton)

        self.space29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.space29)


        self.layout25.addLayout(self.layout28)


        self.layout18.addWidget(self.sampleChoice)

        self.space30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.space30)


        self.layout10.addLayout(self.layout18)

        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(16)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 24, 0, 0)
        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout31.addItem(self.space32)

        self.restore = QPushButton(self.first)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"kind", u"link")
        self.restore.setProperty(u"glyph", u"clock-counter-clockwise")
        self.restore.setProperty(u"glyphToken", u"accent")
        self.restore.setAutoDefault(True)

        self.layout31.addWidget(self.restore)

        self.openFile = QPushButton(self.first)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setProperty(u"kind", u"link")
        self.openFile.setProperty(u"glyph", u"folder-open")
        self.openFile.setProperty(u"glyphToken", u"accent")
        self.openFile.setAutoDefault(True)

        self.layout31.addWidget(self.openFile)

        self.space33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout31.addItem(self.space33)


        self.layout10.addLayout(self.layout31)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space34)


        self.layout5.addWidget(self.first)

        self.area.setWidget(self.middle)

        self.layout2.addWidget(self.area)


        self.layout1.addLayout(self.layout2)

        self.nextUp = QFrame(HomePage)
        self.nextUp.setObjectName(u"nextUp")
        self.nextUp.setProperty(u"part", u"side")
        self.layout35 = QVBoxLayout(self.nextUp)
        self.layout35.setSpacing(0)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.nextHead = QFrame(self.nextUp)
        self.nextHead.setObjectName(u"nextHead")
        self.nextHead.setProperty(u"part", u"nexthead")
        self.layout36 = QHBoxLayout(self.nextHead)
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(14, 0, 14, 0)
        self.nextTitle = QLabel(self.nextHead)
        self.nextTitle.setObjectName(u"nextTitle")
        self.nextTitle.setProperty(u"role", u"section")

        self.layout36.addWidget(self.nextTitle)

        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout36.addItem(self.space37)

        self.now = QLabel(self.nextHead)
        self.now.setObjectName(u"now")
        self.now.setProperty(u"role", u"second")

        self.layout36.addWidget(self.now)


        self.layout35.addWidget(self.nextHead)

        self.next = EntryList(self.nextUp)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"edge", u"none")

        self.layout35.addWidget(self.next)

        self.nothing = QWidget(self.nextUp)
        self.nothing.setObjectName(u"nothing")
        self.layout38 = QVBoxLayout(self.nothing)
        self.layout38.setSpacing(6)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(32, 0, 32, 0)
        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout38.addItem(self.space39)

        self.nothingIcon = QLabel(self.nothing)
        self.nothingIcon.setObjectName(u"nothingIcon")
        self.nothingIcon.setProperty(u"glyph", u"calendar-blank")
        self.nothingIcon.setProperty(u"glyphSize", 28)
        self.nothingIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout38.addWidget(self.nothingIcon)

        self.nothingHead = QLabel(self.nothing)
        self.nothingHead.setObjectName(u"nothingHead")
        self.nothingHead.setProperty(u"role", u"section")
        self.nothingHead.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout38.addWidget(self.nothingHead)

        self.nothingWords = QLabel(self.nothing)
        self.nothingWords.setObjectName(u"nothingWords")
        self.nothingWords.setProperty(u"role", u"second")
        self.nothingWords.setWordWrap(True)
        self.nothingWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout38.addWidget(self.nothingWords)

        self.space40 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout38.addItem(self.space40)


        self.layout35.addWidget(self.nothing)


        self.layout1.addWidget(self.nextUp)

        QWidget.setTabOrder(self.newVisit, self.visits)
        QWidget.setTabOrder(self.visits, self.earlier)
        QWidget.setTabOrder(self.earlier, self.later)
        QWidget.setTabOrder(self.later, self.strip)
        QWidget.setTabOrder(self.strip, self.newChoiceButton)
        QWidget.setTabOrder(self.newChoiceButton, self.sampleChoiceButton)
        QWidget.setTabOrder(self.sampleChoiceButton, self.restore)
        QWidget.setTabOrder(self.restore, self.openFile)
        QWidget.setTabOrder(self.openFile, self.next)

        self.retranslateUi(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
        self.title.setText(QCoreApplication.translate("HomePage", u"Visits", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("HomePage", u"Which visits", None))
#endif // QT_CONFIG(accessibility)
        self.newVisit.setText(QCoreApplication.translate("HomePage", u"New visit", None))
#if QT_CONFIG(tooltip)
        self.newVisit.setToolTip(QCoreApplication.translate("HomePage", u"New visit (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newVisit.setAccessibleName(QCoreApplication.translate("HomePage", u"New visit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.visits.setAccessibleName(QCoreApplication.translate("HomePage", u"Visits", None))
#endif // QT_CONFIG(accessibility)
        self.weeksTitle.setText(QCoreApplication.translate("HomePage", u"Next three weeks", None))
#if QT_CONFIG(accessibility)
        self.earlier.setAccessibleName(QCoreApplication.translate("HomePage", u"Weeks before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.earlier.setToolTip(QCoreApplication.translate("HomePage", u"Weeks before", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.later.setAccessibleName(QCoreApplication.translate("HomePage", u"Weeks after", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later.setToolTip(QCoreApplication.translate("HomePage", u"Weeks after", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.strip.setAccessibleName(QCoreApplication.translate("HomePage", u"Three weeks", None))
#endif // QT_CONFIG(accessibility)
        self.firstHead.setText(QCoreApplication.translate("HomePage", u"Plan your first visit", None))
        self.firstWords.setText(QCoreApplication.translate("HomePage", u"Programme, delegation and ceremonies in one file on this computer. Print papers and make calendars when you are ready.", None))
        self.newChoiceTitle.setText(QCoreApplication.translate("HomePage", u"New visit", None))
        self.newChoiceWords.setText(QCoreApplication.translate("HomePage", u"Title, country, dates. Three fields, then you are in the programme.", None))
        self.newChoiceButton.setText(QCoreApplication.translate("HomePage", u"New visit", None))
        self.sampleChoiceTitle.setText(QCoreApplication.translate("HomePage", u"Look at a sample", None))
        self.sampleChoiceWords.setText(QCoreApplication.translate("HomePage", u"The Kazakhstan visit of 2 February 2026, filled in. Safe to change.", None))
        self.sampleChoiceButton.setText(QCoreApplication.translate("HomePage", u"Open sample", None))
        self.restore.setText(QCoreApplication.translate("HomePage", u"Restore from a backup\u2026", None))
        self.openFile.setText(QCoreApplication.translate("HomePage", u"Open an existing file\u2026", None))
        self.nextTitle.setText(QCoreApplication.translate("HomePage", u"Next up", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("HomePage", u"Next up", None))
#endif // QT_CONFIG(accessibility)
        self.nothingHead.setText(QCoreApplication.translate("HomePage", u"Nothing planned yet", None))
        self.nothingWords.setText(QCoreApplication.translate("HomePage", u"The events of all visits appear here by day.", None))
        pass
    # retranslateUi
