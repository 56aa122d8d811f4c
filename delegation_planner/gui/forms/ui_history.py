# sha256 0ea2b47f91acd8eb6b38b5fdc4c775ac88160a084c7bc031f5a98a9982c610e5
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.table import Table

class Ui_HistoryView(object):
    def setupUi(self, HistoryView):
        if not HistoryView.objectName():
            HistoryView.setObjectName(u"HistoryView")
        self.layout1 = QVBoxLayout(HistoryView)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.entries = Table(HistoryView)
        self.entries.setObjectName(u"entries")

        self.layout1.addWidget(self.entries)

        self.empty = QLabel(HistoryView)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

        self.layout1.addWidget(self.empty)

        self.older = QPushButton(HistoryView)
        self.older.setObjectName(u"older")
        self.older.setProperty(u"kind", u"link")
        self.older.setProperty(u"glyph", u"caret-down")
        self.older.setProperty(u"glyphToken", u"accent")

        self.layout1.addWidget(self.older)

        self.detail = QFrame(HistoryView)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"part", u"below")
        self.layout2 = QVBoxLayout(self.detail)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self.detail)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"ground", u"surface")
        self.layout3 = QVBoxLayout(self.body)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(14, 10, 12, 12)
        self.label = Heading(self.body)
        self.label.setObjectName(u"label")
        self.label.setProperty(u"role", u"section")
        self.label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.label)

        self.when = QLabel(self.body)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"role", u"muted")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setWordWrap(True)

        self.layout3.addWidget(self.when)

        self.changes = QLabel(self.body)
        self.changes.setObjectName(u"changes")
        self.changes.setProperty(u"role", u"small")
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setWordWrap(True)

        self.layout3.addWidget(self.changes)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.toldTitle = QLabel(self.body)
        self.toldTitle.setObjectName(u"toldTitle")
        self.toldTitle.setProperty(u"role", u"section")
        self.toldTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.toldTitle)

        self.toldCount = QLabel(self.body)
        self.toldCount.setObjectName(u"toldCount")
        self.toldCount.setTextFormat(Qt.TextFormat.PlainText)
        self.toldCount.setProperty(u"pill", u"count")

        self.layout4.addWidget(self.toldCount)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.copy = QPushButton(self.body)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"kind", u"link")
        self.copy.setProperty(u"glyph", u"copy")
        self.copy.setProperty(u"glyphToken", u"accent")

        self.layout4.addWidget(self.copy)


        self.layout3.addLayout(self.layout4)

        self.told = Table(self.body)
        self.told.setObjectName(u"told")
        self.told.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.layout3.addWidget(self.told)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.space6)

        self.area.setWidget(self.body)

        self.layout2.addWidget(self.area)

        self.foot = QFrame(self.detail)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout7 = QHBoxLayout(self.foot)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 0, 8, 0)
        self.show = QPushButton(self.foot)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"kind", u"link")

        self.layout7.addWidget(self.show)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)

        self.undo = QPushButton(self.foot)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"glyph", u"arrow-u-up-left")

        self.layout7.addWidget(self.undo)


        self.layout2.addWidget(self.foot)


        self.layout1.addWidget(self.detail)

        QWidget.setTabOrder(self.entries, self.older)
        QWidget.setTabOrder(self.older, self.copy)
        QWidget.setTabOrder(self.copy, self.show)
        QWidget.setTabOrder(self.show, self.undo)

        self.retranslateUi(HistoryView)
    # setupUi

    def retranslateUi(self, HistoryView):
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("HistoryView", u"History of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("HistoryView", u"Nothing was done in this visit yet.", None))
        self.older.setText(QCoreApplication.translate("HistoryView", u"Show older", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("HistoryView", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.toldTitle.setText(QCoreApplication.translate("HistoryView", u"To be told", None))
        self.copy.setText(QCoreApplication.translate("HistoryView", u"Copy", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("HistoryView", u"Put the list on the clipboard as text", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("HistoryView", u"To be told of this", None))
#endif // QT_CONFIG(accessibility)
        self.show.setText(QCoreApplication.translate("HistoryView", u"Show", None))
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("HistoryView", u"Go where this is seen (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.undo.setText(QCoreApplication.translate("HistoryView", u"Undo", None))
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(QCoreApplication.translate("HistoryView", u"Take this step back (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
