# sha256 18ef306024ccc7d0eacf904a5ed9d13cdf5fb53ef2497a5394ec4ea7487fb86f
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QStatusBar, QTabWidget, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.banners import BannerStack
from delegation_planner.gui.widgets.checks_button import ChecksButton
from delegation_planner.gui.widgets.key_button import KeyButton
from delegation_planner.gui.widgets.nav_button import NavButton

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(1024, 640))
        self.work = QWidget(MainWindow)
        self.work.setObjectName(u"work")
        self.layout1 = QHBoxLayout(self.work)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.nav = QFrame(self.work)
        self.nav.setObjectName(u"nav")
        self.layout2 = QVBoxLayout(self.nav)
        self.layout2.setSpacing(1)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(8, 0, 8, 8)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(7, 15, 8, 15)
        self.brandMark = QLabel(self.nav)
        self.brandMark.setObjectName(u"brandMark")

        self.layout3.addWidget(self.brandMark)

        self.brandName = QLabel(self.nav)
        self.brandName.setObjectName(u"brandName")
        self.brandName.setProperty(u"role", u"visit")

        self.layout3.addWidget(self.brandName)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)


        self.layout2.addLayout(self.layout3)

        self.home = NavButton(self.nav)
        self.home.setObjectName(u"home")
        self.home.setProperty(u"glyph", u"house")
        self.home.setProperty(u"nav", True)
        self.home.setCheckable(True)
        self.home.setAutoExclusive(False)
        self.home.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.home)

        self.visitHead = QFrame(self.nav)
        self.visitHead.setObjectName(u"visitHead")
        self.layout5 = QHBoxLayout(self.visitHead)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 8, 10, 0)
        self.visitHeadText = QLabel(self.visitHead)
        self.visitHeadText.setObjectName(u"visitHeadText")
        self.visitHeadText.setProperty(u"role", u"navhead")

        self.layout5.addWidget(self.visitHeadText)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.guestFlag = QLabel(self.visitHead)
        self.guestFlag.setObjectName(u"guestFlag")

        self.layout5.addWidget(self.guestFlag)

        self.hostFlag = QLabel(self.visitHead)
        self.hostFlag.setObjectName(u"hostFlag")

        self.layout5.addWidget(self.hostFlag)


        self.layout2.addWidget(self.visitHead)

        self.overview = NavButton(self.nav)
        self.overview.setObjectName(u"overview")
        self.overview.setProperty(u"glyph", u"squares-four")
        self.overview.setProperty(u"nav", True)
        self.overview.setCheckable(True)
        self.overview.setAutoExclusive(False)
        self.overview.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.overview)

        self.programme = NavButton(self.nav)
        self.programme.setObjectName(u"programme")
        self.programme.setProperty(u"glyph", u"calendar-blank")
        self.programme.setProperty(u"nav", True)
        self.programme.setCheckable(True)
        self.programme.setAutoExclusive(False)
        self.programme.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.programme)

        self.delegation = NavButton(self.nav)
        self.delegation.setObjectName(u"delegation")
        self.delegation.setProperty(u"glyph", u"users-three")
        self.delegation.setProperty(u"nav", True)
        self.delegation.setCheckable(True)
        self.delegation.setAutoExclusive(False)
        self.delegation.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.delegation)

        self.ceremonies = NavButton(self.nav)
        self.ceremonies.setObjectName(u"ceremonies")
        self.ceremonies.setProperty(u"glyph", u"pen-nib")
        self.ceremonies.setProperty(u"nav", True)
        self.ceremonies.setCheckable(True)
        self.ceremonies.setAutoExclusive(False)
        self.ceremonies.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.ceremonies)

        self.tasks = NavButton(self.nav)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setProperty(u"glyph", u"check-square")
        self.tasks.setProperty(u"nav", True)
        self.tasks.setCheckable(True)
        self.tasks.setAutoExclusive(False)
        self.tasks.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.tasks)

        self.documents = NavButton(self.nav)
        self.documents.setObjectName(u"documents")
        self.documents.setProperty(u"glyph", u"files")
        self.documents.setProperty(u"nav", True)
        self.documents.setCheckable(True)
        self.documents.setAutoExclusive(False)
        self.documents.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.documents)

        self.calendars = NavButton(self.nav)
        self.calendars.setObjectName(u"calendars")
        self.calendars.setProperty(u"glyph", u"arrows-clockwise")
        self.calendars.setProperty(u"nav", True)
        self.calendars.setCheckable(True)
        self.calendars.setAutoExclusive(False)
        self.calendars.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.calendars)

        self.registersHead = QLabel(self.nav)
        self.registersHead.setObjectName(u"registersHead")
        self.registersHead.setProperty(u"role", u"navhead")

        self.layout2.addWidget(self.registersHead)

        self.people = NavButton(self.nav)
        self.people.setObjectName(u"people")
        self.people.setProperty(u"glyph", u"address-book")
        self.people.setProperty(u"nav", True)
        self.people.setCheckable(True)
        self.people.setAutoExclusive(False)
        self.people.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.people)

        self.institutions = NavButton(self.nav)
        self.institutions.setObjectName(u"institutions")
        self.institutions.setProperty(u"glyph", u"bank")
        self.institutions.setProperty(u"nav", True)
        self.institutions.setCheckable(True)
        self.institutions.setAutoExclusive(False)
        self.institutions.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.institutions)

        self.venues = NavButton(self.nav)
        self.venues.setObjectName(u"venues")
        self.venues.setProperty(u"glyph", u"map-pin")
        self.venues.setProperty(u"nav", True)
        self.venues.setCheckable(True)
        self.venues.setAutoExclusive(False)
        self.venues.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.venues)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space7)

        self.settings = NavButton(self.nav)
        self.settings.setObjectName(u"settings")
        self.settings.setProperty(u"glyph", u"gear-six")
        self.settings.setProperty(u"nav", True)
        self.settings.setCheckable(True)
        self.settings.setAutoExclusive(False)
        self.settings.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.settings)


        self.layout1.addWidget(self.nav)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.top = QFrame(self.work)
        self.top.setObjectName(u"top")
        self.layout9 = QHBoxLayout(self.top)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(16, 0, 16, 0)
        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 7, 0, 8)
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.top)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"visit")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout11.addWidget(self.title)

        self.status = QToolButton(self.top)
        self.status.setObjectName(u"status")
        self.status.setVisible(True)
        self.status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.status.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.status.setProperty(u"pill", u"accent")

        self.layout11.addWidget(self.status)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)


        self.layout10.addLayout(self.layout11)

        self.subtitle = QLabel(self.top)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"muted")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout10.addWidget(self.subtitle)


        self.layout9.addLayout(self.layout10)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space13)

        self.checks = ChecksButton(self.top)
        self.checks.setObjectName(u"checks")

        self.layout9.addWidget(self.checks)

        self.search = KeyButton(self.top)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"glyph", u"magnifying-glass")
        self.search.setProperty(u"kind", u"search")

        self.layout9.addWidget(self.search)

        self.undo = QToolButton(self.top)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"glyph", u"arrow-u-up-left")
        self.undo.setProperty(u"glyphSize", 18)

        self.layout9.addWidget(self.undo)

        self.redo = QToolButton(self.top)
        self.redo.setObjectName(u"redo")
        self.redo.setProperty(u"glyph", u"arrow-u-up-right")
        self.redo.setProperty(u"glyphSize", 18)

        self.layout9.addWidget(self.redo)


        self.layout8.addWidget(self.top)

        self.banners = BannerStack(self.work)
        self.banners.setObjectName(u"banners")

        self.layout8.addWidget(self.banners)

        self.splitter = QSplitter(self.work)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.pages = QStackedWidget(self.splitter)
        self.pages.setObjectName(u"pages")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy1)
        self.splitter.addWidget(self.pages)
        self.dock = QFrame(self.splitter)
        self.dock.setObjectName(u"dock")
        self.layout14 = QVBoxLayout(self.dock)
        self.layout14.setSpacing(0)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.dockTabs = QTabWidget(self.dock)
        self.dockTabs.setObjectName(u"dockTabs")
        self.dockTabs.setDocumentMode(True)
        self.detailsTab = QWidget()
        self.detailsTab.setObjectName(u"detailsTab")
        self.layout15 = QVBoxLayout(self.detailsTab)
        self.layout15.setSpacing(0)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.details = QStackedWidget(self.detailsTab)
        self.details.setObjectName(u"details")

        self.layout15.addWidget(self.details)

        self.dockTabs.addTab(self.detailsTab, "")
        self.checksTab = QWidget()
        self.checksTab.setObjectName(u"checksTab")
        self.layout17 = QVBoxLayout(self.checksTab)
        self.layout17.setSpacing(0)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.findings = QStackedWidget(self.checksTab)
        self.findings.setObjectName(u"findings")

        self.layout17.addWidget(self.findings)

        self.dockTabs.addTab(self.checksTab, "")
        self.historyTab = QWidget()
        self.historyTab.setObjectName(u"historyTab")
        self.layout16 = QVBoxLayout(self.historyTab)
        self.layout16.setSpacing(0)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.history = QStackedWidget(self.historyTab)
        self.history.setObjectName(u"history")

        self.layout16.addWidget(self.history)

        self.dockTabs.addTab(self.historyTab, "")

        self.layout14.addWidget(self.dockTabs)

        self.splitter.addWidget(self.dock)

        self.layout8.addWidget(self.splitter)


        self.layout1.addLayout(self.layout8)

        MainWindow.setCentralWidget(self.work)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        self.menus.setVisible(False)
        MainWindow.setMenuBar(self.menus)
        self.bar = QStatusBar(MainWindow)
        self.bar.setObjectName(u"bar")
        self.bar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.bar)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Delegation Planner", None))
        self.brandName.setText(QCoreApplication.translate("MainWindow", u"Delegation Planner", None))
        self.home.setText(QCoreApplication.translate("MainWindow", u"Home", None))
        self.visitHeadText.setText(QCoreApplication.translate("MainWindow", u"This visit", None))
        self.overview.setText(QCoreApplication.translate("MainWindow", u"Overview", None))
        self.programme.setText(QCoreApplication.translate("MainWindow", u"Programme", None))
        self.delegation.setText(QCoreApplication.translate("MainWindow", u"Delegation", None))
        self.ceremonies.setText(QCoreApplication.translate("MainWindow", u"Ceremonies", None))
        self.tasks.setText(QCoreApplication.translate("MainWindow", u"Tasks", None))
        self.documents.setText(QCoreApplication.translate("MainWindow", u"Documents", None))
        self.calendars.setText(QCoreApplication.translate("MainWindow", u"Calendars", None))
        self.registersHead.setText(QCoreApplication.translate("MainWindow", u"Registers", None))
        self.people.setText(QCoreApplication.translate("MainWindow", u"People", None))
        self.institutions.setText(QCoreApplication.translate("MainWindow", u"Institutions", None))
        self.venues.setText(QCoreApplication.translate("MainWindow", u"Venues", None))
        self.settings.setText(QCoreApplication.translate("MainWindow", u"Settings", None))
        self.title.setText(QCoreApplication.translate("MainWindow", u"All visits", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("MainWindow", u"State of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.checks.setText(QCoreApplication.translate("MainWindow", u"Checks", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search or jump to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("MainWindow", u"Search or jump to (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("MainWindow", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.redo.setAccessibleName(QCoreApplication.translate("MainWindow", u"Redo", None))
#endif // QT_CONFIG(accessibility)
        self.dockTabs.setTabText(self.dockTabs.indexOf(self.detailsTab), QCoreApplication.translate("MainWindow", u"Details", None))
        self.dockTabs.setTabText(self.dockTabs.indexOf(self.checksTab), QCoreApplication.translate("MainWindow", u"Checks", None))
        self.dockTabs.setTabText(self.dockTabs.indexOf(self.historyTab), QCoreApplication.translate("MainWindow", u"History", None))
    # retranslateUi
