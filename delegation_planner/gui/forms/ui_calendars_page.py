# sha256 03bb403a45277f80a1a8dea3ddb5d6fa0b53749a1034a1b72485ee83d747caf8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendars_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.widgets.table import Table

class Ui_CalendarsPage(object):
    def setupUi(self, CalendarsPage):
        if not CalendarsPage.objectName():
            CalendarsPage.setObjectName(u"CalendarsPage")
        self.layout1 = QVBoxLayout(CalendarsPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(CalendarsPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.subtitle = QLabel(self.head)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"second")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subtitle.sizePolicy().hasHeightForWidth())
        self.subtitle.setSizePolicy(sizePolicy)

        self.layout2.addWidget(self.subtitle)

        self.openFolder = QPushButton(self.head)
        self.openFolder.setObjectName(u"openFolder")
        self.openFolder.setProperty(u"glyph", u"folder-open")
        self.openFolder.setVisible(False)

        self.layout2.addWidget(self.openFolder)

        self.save = QPushButton(self.head)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        self.save.setProperty(u"glyph", u"download-simple")

        self.layout2.addWidget(self.save)


        self.layout1.addWidget(self.head)

        self.notes = QWidget(CalendarsPage)
        self.notes.setObjectName(u"notes")
        self.notes.setVisible(False)
        self.layout3 = QVBoxLayout(self.notes)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(16, 0, 16, 12)
        self.changedNote = Note(self.notes)
        self.changedNote.setObjectName(u"changedNote")

        self.layout3.addWidget(self.changedNote)

        self.readOnlyNote = Note(self.notes)
        self.readOnlyNote.setObjectName(u"readOnlyNote")

        self.layout3.addWidget(self.readOnlyNote)


        self.layout1.addWidget(self.notes)

        self.table = Table(CalendarsPage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"part", u"content")
        self.table.setProperty(u"edge", u"top")

        self.layout1.addWidget(self.table)

        self.empty = QLabel(CalendarsPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")
        self.empty.setVisible(False)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy1)

        self.layout1.addWidget(self.empty)

        self.foot = QFrame(CalendarsPage)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"pagefoot")
        self.layout4 = QHBoxLayout(self.foot)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 0)
        self.chosen = QLabel(self.foot)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"role", u"second")
        sizePolicy.setHeightForWidth(self.chosen.sizePolicy().hasHeightForWidth())
        self.chosen.setSizePolicy(sizePolicy)

        self.layout4.addWidget(self.chosen)

        self.outOfDate = QPushButton(self.foot)
        self.outOfDate.setObjectName(u"outOfDate")
        self.outOfDate.setProperty(u"fit", u"small")

        self.layout4.addWidget(self.outOfDate)

        self.all = QPushButton(self.foot)
        self.all.setObjectName(u"all")
        self.all.setProperty(u"fit", u"small")

        self.layout4.addWidget(self.all)

        self.none = QPushButton(self.foot)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"fit", u"small")

        self.layout4.addWidget(self.none)


        self.layout1.addWidget(self.foot)

        QWidget.setTabOrder(self.openFolder, self.save)
        QWidget.setTabOrder(self.save, self.table)
        QWidget.setTabOrder(self.table, self.outOfDate)
        QWidget.setTabOrder(self.outOfDate, self.all)
        QWidget.setTabOrder(self.all, self.none)

        self.retranslateUi(CalendarsPage)
    # setupUi

    def retranslateUi(self, CalendarsPage):
        self.title.setText(QCoreApplication.translate("CalendarsPage", u"Calendars", None))
        self.subtitle.setText(QCoreApplication.translate("CalendarsPage", u"What each member sees in Outlook", None))
        self.openFolder.setText(QCoreApplication.translate("CalendarsPage", u"Open folder", None))
#if QT_CONFIG(tooltip)
        self.openFolder.setToolTip(QCoreApplication.translate("CalendarsPage", u"Show the folder that calendars were saved into last", None))
#endif // QT_CONFIG(tooltip)
        self.save.setText(QCoreApplication.translate("CalendarsPage", u"Save calendars\u2026", None))
#if QT_CONFIG(tooltip)
        self.save.setToolTip(QCoreApplication.translate("CalendarsPage", u"Save the chosen calendars as .ics files (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CalendarsPage", u"Calendars", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("CalendarsPage", u"No item of the programme has a known time yet, so there is no calendar to save.", None))
        self.outOfDate.setText(QCoreApplication.translate("CalendarsPage", u"Choose those out of date", None))
        self.all.setText(QCoreApplication.translate("CalendarsPage", u"Choose all", None))
#if QT_CONFIG(tooltip)
        self.all.setToolTip(QCoreApplication.translate("CalendarsPage", u"Choose all (Ctrl+A)", None))
#endif // QT_CONFIG(tooltip)
        self.none.setText(QCoreApplication.translate("CalendarsPage", u"Choose none", None))
        pass
    # retranslateUi
