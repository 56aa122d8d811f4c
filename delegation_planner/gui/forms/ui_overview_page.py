# sha256 3bc0225fe17fa46a4baa0dbbe98c19b0070143a93c3647029b8d9c9b372230a3
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.pages.overview.day_strip import DayStrip
from delegation_planner.gui.pages.overview.tile import Tile
from delegation_planner.gui.widgets.table import Table

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.layout1 = QVBoxLayout(OverviewPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(OverviewPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)


        self.layout1.addWidget(self.head)

        self.area = QScrollArea(OverviewPage)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setProperty(u"part", u"content")
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"ground", u"none")
        self.layout4 = QVBoxLayout(self.body)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 16)
        self.card = QFrame(self.body)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"part", u"card")
        self.layout5 = QHBoxLayout(self.card)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 14, 16, 14)
        self.guest = QWidget(self.card)
        self.guest.setObjectName(u"guest")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.guest.sizePolicy().hasHeightForWidth())
        self.guest.setSizePolicy(sizePolicy)
        self.layout6 = QVBoxLayout(self.guest)
        self.layout6.setSpacing(2)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(9)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.guestFlag = QLabel(self.guest)
        self.guestFlag.setObjectName(u"guestFlag")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.guestFlag.sizePolicy().hasHeightForWidth())
        self.guestFlag.setSizePolicy(sizePolicy1)

        self.layout7.addWidget(self.guestFlag)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(2)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.guestSide = QLabel(self.guest)
        self.guestSide.setObjectName(u"guestSide")
        self.guestSide.setProperty(u"role", u"muted")
        self.guestSide.setTextFormat(Qt.TextFormat.PlainText)
        self.guestSide.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout8.addWidget(self.guestSide)

        self.guestName = QLabel(self.guest)
        self.guestName.setObjectName(u"guestName")
        self.guestName.setProperty(u"role", u"item")
        self.guestName.setTextFormat(Qt.TextFormat.PlainText)
        self.guestName.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.guestName.sizePolicy().hasHeightForWidth())
        self.guestName.setSizePolicy(sizePolicy)
        self.guestName.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout8.addWidget(self.guestName)


        self.layout7.addLayout(self.layout8)


        self.layout6.addLayout(self.layout7)

        self.guestSpace = QWidget(self.guest)
        self.guestSpace.setObjectName(u"guestSpace")
        self.guestSpace.setMinimumSize(QSize(0, 5))
        self.guestSpace.setMaximumSize(QSize(16777215, 5))

        self.layout6.addWidget(self.guestSpace)

        self.guestOffice = QLabel(self.guest)
        self.guestOffice.setObjectName(u"guestOffice")
        self.guestOffice.setProperty(u"role", u"second")
        self.guestOffice.setTextFormat(Qt.TextFormat.PlainText)
        self.guestOffice.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.guestOffice.sizePolicy().hasHeightForWidth())
        self.guestOffice.setSizePolicy(sizePolicy)
        self.guestOffice.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout6.addWidget(self.guestOffice)

        self.guestNote = QLabel(self.guest)
        self.guestNote.setObjectName(u"guestNote")
        self.guestNote.setProperty(u"role", u"muted")
        self.guestNote.setTextFormat(Qt.TextFormat.PlainText)
        self.guestNote.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.guestNote.sizePolicy().hasHeightForWidth())
        self.guestNote.setSizePolicy(sizePolicy)
        self.guestNote.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout6.addWidget(self.guestNote)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space9)


        self.layout5.addWidget(self.guest)

        self.middle = QWidget(self.card)
        self.middle.setObjectName(u"middle")
        self.layout10 = QVBoxLayout(self.middle)
        self.layout10.setSpacing(3)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 1, 0, 0)
        self.day = QLabel(self.middle)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"title")
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout10.addWidget(self.day)

        self.place = QLabel(self.middle)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"second")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout10.addWidget(self.place)

        self.start = QLabel(self.middle)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"role", u"muted")
        self.start.setTextFormat(Qt.TextFormat.PlainText)
        self.start.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout10.addWidget(self.start)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.space11)


        self.layout5.addWidget(self.middle)

        self.host = QWidget(self.card)
        self.host.setObjectName(u"host")
        sizePolicy.setHeightForWidth(self.host.sizePolicy().hasHeightForWidth())
        self.host.setSizePolicy(sizePolicy)
        self.layout12 = QVBoxLayout(self.host)
        self.layout12.setSpacing(2)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(9)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(2)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.hostSide = QLabel(self.host)
        self.hostSide.setObjectName(u"hostSide")
        self.hostSide.setProperty(u"role", u"muted")
        self.hostSide.setTextFormat(Qt.TextFormat.PlainText)
        self.hostSide.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout14.addWidget(self.hostSide)

        self.hostName = QLabel(self.host)
        self.hostName.setObjectName(u"hostName")
        self.hostName.setProperty(u"role", u"item")
        self.hostName.setTextFormat(Qt.TextFormat.PlainText)
        self.hostName.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.hostName.sizePolicy().hasHeightForWidth())
        self.hostName.setSizePolicy(sizePolicy)
        self.hostName.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout14.addWidget(self.hostName)


        self.layout13.addLayout(self.layout14)

        self.hostFlag = QLabel(self.host)
        self.hostFlag.setObjectName(u"hostFlag")
        sizePolicy1.setHeightForWidth(self.hostFlag.sizePolicy().hasHeightForWidth())
        self.hostFlag.setSizePolicy(sizePolicy1)

        self.layout13.addWidget(self.hostFlag)


        self.layout12.addLayout(self.layout13)

        self.hostSpace = QWidget(self.host)
        self.hostSpace.setObjectName(u"hostSpace")
        self.hostSpace.setMinimumSize(QSize(0, 5))
        self.hostSpace.setMaximumSize(QSize(16777215, 5))

        self.layout12.addWidget(self.hostSpace)

        self.hostOffice = QLabel(self.host)
        self.hostOffice.setObjectName(u"hostOffice")
        self.hostOffice.setProperty(u"role", u"second")
        self.hostOffice.setTextFormat(Qt.TextFormat.PlainText)
        self.hostOffice.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.hostOffice.sizePolicy().hasHeightForWidth())
        self.hostOffice.setSizePolicy(sizePolicy)
        self.hostOffice.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout12.addWidget(self.hostOffice)

        self.hostNote = QLabel(self.host)
        self.hostNote.setObjectName(u"hostNote")
        self.hostNote.setProperty(u"role", u"muted")
        self.hostNote.setTextFormat(Qt.TextFormat.PlainText)
        self.hostNote.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.hostNote.sizePolicy().hasHeightForWidth())
        self.hostNote.setSizePolicy(sizePolicy)
        self.hostNote.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignVCenter)

        self.layout12.addWidget(self.hostNote)

        self.space15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.space15)


        self.layout5.addWidget(self.host)


        self.layout4.addWidget(self.card)

        self.tiles = QGridLayout()
        self.tiles.setObjectName(u"tiles")
        self.tiles.setHorizontalSpacing(12)
        self.tiles.setVerticalSpacing(12)
        self.tiles.setContentsMargins(0, 0, 0, 0)
        self.readiness = Tile(self.body)
        self.readiness.setObjectName(u"readiness")
        self.readiness.setProperty(u"kind", u"tile")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.readiness.sizePolicy().hasHeightForWidth())
        self.readiness.setSizePolicy(sizePolicy2)

        self.tiles.addWidget(self.readiness, 0, 0, 1, 1)

        self.mous = Tile(self.body)
        self.mous.setObjectName(u"mous")
        self.mous.setProperty(u"kind", u"tile")
        sizePolicy2.setHeightForWidth(self.mous.sizePolicy().hasHeightForWidth())
        self.mous.setSizePolicy(sizePolicy2)

        self.tiles.addWidget(self.mous, 0, 1, 1, 1)

        self.centres = Tile(self.body)
        self.centres.setObjectName(u"centres")
        self.centres.setProperty(u"kind", u"tile")
        sizePolicy2.setHeightForWidth(self.centres.sizePolicy().hasHeightForWidth())
        self.centres.setSizePolicy(sizePolicy2)

        self.tiles.addWidget(self.centres, 0, 2, 1, 1)

        self.openTasksTile = Tile(self.body)
        self.openTasksTile.setObjectName(u"openTasksTile")
        self.openTasksTile.setProperty(u"kind", u"tile")
        sizePolicy2.setHeightForWidth(self.openTasksTile.sizePolicy().hasHeightForWidth())
        self.openTasksTile.setSizePolicy(sizePolicy2)

        self.tiles.addWidget(self.openTasksTile, 0, 3, 1, 1)


        self.layout4.addLayout(self.tiles)

        self.dayCard = QFrame(self.body)
        self.dayCard.setObjectName(u"dayCard")
        self.dayCard.setProperty(u"part", u"card")
        self.layout16 = QVBoxLayout(self.dayCard)
        self.layout16.setSpacing(0)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.dayHead = QFrame(self.dayCard)
        self.dayHead.setObjectName(u"dayHead")
        self.dayHead.setProperty(u"part", u"cardhead")
        self.dayHead.setProperty(u"edge", u"card")
        self.layout17 = QHBoxLayout(self.dayHead)
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(12, 0, 10, 0)
        self.dayName = QLabel(self.dayHead)
        self.dayName.setObjectName(u"dayName")
        self.dayName.setProperty(u"role", u"section")
        self.dayName.setTextFormat(Qt.TextFormat.PlainText)

        self.layout17.addWidget(self.dayName)

        self.dayCount = QLabel(self.dayHead)
        self.dayCount.setObjectName(u"dayCount")
        self.dayCount.setProperty(u"role", u"second")
        self.dayCount.setTextFormat(Qt.TextFormat.PlainText)

        self.layout17.addWidget(self.dayCount)

        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.space18)

        self.openProgramme = QPushButton(self.dayHead)
        self.openProgramme.setObjectName(u"openProgramme")
        self.openProgramme.setProperty(u"kind", u"link")
        self.openProgramme.setProperty(u"glyph", u"arrow-right")
        self.openProgramme.setProperty(u"glyphToken", u"accent")
        self.openProgramme.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        self.layout17.addWidget(self.openProgramme)


        self.layout16.addWidget(self.dayHead)

        self.strip = DayStrip(self.dayCard)
        self.strip.setObjectName(u"strip")

        self.layout16.addWidget(self.strip)


        self.layout4.addWidget(self.dayCard)

        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.changedCard = QFrame(self.body)
        self.changedCard.setObjectName(u"changedCard")
        self.changedCard.setProperty(u"part", u"card")
        sizePolicy.setHeightForWidth(self.changedCard.sizePolicy().hasHeightForWidth())
        self.changedCard.setSizePolicy(sizePolicy)
        self.layout20 = QVBoxLayout(self.changedCard)
        self.layout20.setSpacing(0)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.changedHead = QFrame(self.changedCard)
        self.changedHead.setObjectName(u"changedHead")
        self.changedHead.setProperty(u"part", u"cardhead")
        self.changedHead.setProperty(u"edge", u"card")
        self.layout21 = QHBoxLayout(self.changedHead)
        self.layout21.setSpacing(10)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(12, 0, 12, 0)
        self.changedTitle = QLabel(self.changedHead)
        self.changedTitle.setObjectName(u"changedTitle")
        self.changedTitle.setProperty(u"role", u"section")
        self.changedTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout21.addWidget(self.changedTitle)

        self.changedCount = QLabel(self.changedHead)
        self.changedCount.setObjectName(u"changedCount")
        self.changedCount.setTextFormat(Qt.TextFormat.PlainText)
        self.changedCount.setProperty(u"pill", u"count")

        self.layout21.addWidget(self.changedCount)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.space22)

        self.changedSince = QLabel(self.changedHead)
        self.changedSince.setObjectName(u"changedSince")
        self.changedSince.setProperty(u"role", u"muted")
        self.changedSince.setTextFormat(Qt.TextFormat.PlainText)

        self.layout21.addWidget(self.changedSince)


        self.layout20.addWidget(self.changedHead)

        self.changed = Table(self.changedCard)
        self.changed.setObjectName(u"changed")

        self.layout20.addWidget(self.changed)

        self.changedEmpty = QLabel(self.changedCard)
        self.changedEmpty.setObjectName(u"changedEmpty")
        self.changedEmpty.setProperty(u"role", u"second")
        self.changedEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.changedEmpty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.changedEmpty.setWordWrap(True)
        self.changedEmpty.setMinimumSize(QSize(0, 68))

        self.layout20.addWidget(self.changedEmpty)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout20.addItem(self.space23)


        self.layout19.addWidget(self.changedCard)

        self.tasksCard = QFrame(self.body)
        self.tasksCard.setObjectName(u"tasksCard")
        self.tasksCard.setProperty(u"part", u"card")
        sizePolicy.setHeightForWidth(self.tasksCard.sizePolicy().hasHeightForWidth())
        self.tasksCard.setSizePolicy(sizePolicy)
        self.layout29 = QVBoxLayout(self.tasksCard)
        self.layout29.setSpacing(0)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.tasksHead = QFrame(self.tasksCard)
        self.tasksHead.setObjectName(u"tasksHead")
        self.tasksHead.setProperty(u"part", u"cardhead")
        self.tasksHead.setProperty(u"edge", u"card")
        self.layout30 = QHBoxLayout(self.tasksHead)
        self.layout30.setSpacing(10)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(12, 0, 10, 0)
        self.tasksTitle = QLabel(self.tasksHead)
        self.tasksTitle.setObjectName(u"tasksTitle")
        self.tasksTitle.setProperty(u"role", u"section")

        self.layout30.addWidget(self.tasksTitle)

        self.tasksCount = QLabel(self.tasksHead)
        self.tasksCount.setObjectName(u"tasksCount")
        self.tasksCount.setTextFormat(Qt.TextFormat.PlainText)
        self.tasksCount.setProperty(u"pill", u"count")

        self.layout30.addWidget(self.tasksCount)

        self.space31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.space31)

        self.addTask = QPushButton(self.tasksHead)
        self.addTask.setObjectName(u"addTask")
        self.addTask.setProperty(u"kind", u"link")
        self.addTask.setProperty(u"glyph", u"plus")
        self.addTask.setProperty(u"glyphToken", u"accent")

        self.layout30.addWidget(self.addTask)


        self.layout29.addWidget(self.tasksHead)

        self.tasks = Table(self.tasksCard)
        self.tasks.setObjectName(u"tasks")

        self.layout29.addWidget(self.tasks)

        self.tasksEmpty = QLabel(self.tasksCard)
        self.tasksEmpty.setObjectName(u"tasksEmpty")
        self.tasksEmpty.setProperty(u"role", u"second")
        self.tasksEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.tasksEmpty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tasksEmpty.setWordWrap(True)
        self.tasksEmpty.setMinimumSize(QSize(0, 68))

        self.layout29.addWidget(self.tasksEmpty)

        self.tasksFoot = QFrame(self.tasksCard)
        self.tasksFoot.setObjectName(u"tasksFoot")
        self.layout33 = QHBoxLayout(self.tasksFoot)
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(14, 6, 12, 6)
        self.openTasks = QPushButton(self.tasksFoot)
        self.openTasks.setObjectName(u"openTasks")
        self.openTasks.setProperty(u"kind", u"link")

        self.layout33.addWidget(self.openTasks)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space34)

        self.tasksMore = QLabel(self.tasksFoot)
        self.tasksMore.setObjectName(u"tasksMore")
        self.tasksMore.setProperty(u"role", u"muted")
        self.tasksMore.setTextFormat(Qt.TextFormat.PlainText)

        self.layout33.addWidget(self.tasksMore)


        self.layout29.addWidget(self.tasksFoot)

        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout29.addItem(self.space32)


        self.layout19.addWidget(self.tasksCard)


        self.layout4.addLayout(self.layout19)

        self.toldCard = QFrame(self.body)
        self.toldCard.setObjectName(u"toldCard")
        self.toldCard.setProperty(u"part", u"card")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.toldCard.sizePolicy().hasHeightForWidth())
        self.toldCard.setSizePolicy(sizePolicy3)
        self.layout24 = QVBoxLayout(self.toldCard)
        self.layout24.setSpacing(0)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.toldHead = QFrame(self.toldCard)
        self.toldHead.setObjectName(u"toldHead")
        self.toldHead.setProperty(u"part", u"cardhead")
        self.toldHead.setProperty(u"edge", u"card")
        self.layout25 = QHBoxLayout(self.toldHead)
        self.layout25.setSpacing(10)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(12, 0, 10, 0)
        self.toldTitle = QLabel(self.toldHead)
        self.toldTitle.setObjectName(u"toldTitle")
        self.toldTitle.setProperty(u"role", u"section")

        self.layout25.addWidget(self.toldTitle)

        self.toldCount = QLabel(self.toldHead)
        self.toldCount.setObjectName(u"toldCount")
        self.toldCount.setTextFormat(Qt.TextFormat.PlainText)
        self.toldCount.setProperty(u"pill", u"count")

        self.layout25.addWidget(self.toldCount)

        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space26)

        self.copy = QPushButton(self.toldHead)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"kind", u"link")
        self.copy.setProperty(u"glyph", u"copy")
        self.copy.setProperty(u"glyphToken", u"accent")

        self.layout25.addWidget(self.copy)


        self.layout24.addWidget(self.toldHead)

        self.told = Table(self.toldCard)
        self.told.setObjectName(u"told")

        self.layout24.addWidget(self.told)

        self.toldEmpty = QLabel(self.toldCard)
        self.toldEmpty.setObjectName(u"toldEmpty")
        self.toldEmpty.setProperty(u"role", u"second")
        self.toldEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.toldEmpty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.toldEmpty.setWordWrap(True)
        self.toldEmpty.setMinimumSize(QSize(0, 68))

        self.layout24.addWidget(self.toldEmpty)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.space27)


        self.layout4.addWidget(self.toldCard)

        self.space28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.space28)

        self.area.setWidget(self.body)

        self.layout1.addWidget(self.area)

        QWidget.setTabOrder(self.readiness, self.mous)
        QWidget.setTabOrder(self.mous, self.centres)
        QWidget.setTabOrder(self.centres, self.openTasksTile)
        QWidget.setTabOrder(self.openTasksTile, self.openProgramme)
        QWidget.setTabOrder(self.openProgramme, self.changed)
        QWidget.setTabOrder(self.changed, self.addTask)
        QWidget.setTabOrder(self.addTask, self.tasks)
        QWidget.setTabOrder(self.tasks, self.openTasks)
        QWidget.setTabOrder(self.openTasks, self.copy)
        QWidget.setTabOrder(self.copy, self.told)

        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.title.setText(QCoreApplication.translate("OverviewPage", u"Overview", None))
        self.openProgramme.setText(QCoreApplication.translate("OverviewPage", u"Open programme", None))
#if QT_CONFIG(accessibility)
        self.changed.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Changed since the last papers", None))
#endif // QT_CONFIG(accessibility)
        self.tasksTitle.setText(QCoreApplication.translate("OverviewPage", u"Open tasks", None))
        self.addTask.setText(QCoreApplication.translate("OverviewPage", u"Add", None))
#if QT_CONFIG(tooltip)
        self.addTask.setToolTip(QCoreApplication.translate("OverviewPage", u"Add a task", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tasks.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Open tasks", None))
#endif // QT_CONFIG(accessibility)
        self.openTasks.setText(QCoreApplication.translate("OverviewPage", u"Open tasks", None))
#if QT_CONFIG(accessibility)
        self.openTasks.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Open the page of tasks", None))
#endif // QT_CONFIG(accessibility)
        self.toldTitle.setText(QCoreApplication.translate("OverviewPage", u"To be told", None))
        self.copy.setText(QCoreApplication.translate("OverviewPage", u"Copy", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("OverviewPage", u"Put the list on the clipboard as text", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("OverviewPage", u"To be told of these changes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
