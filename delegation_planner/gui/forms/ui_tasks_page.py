# sha256 f0629ef9652c9d2daa822677eddec3e529e0755392a2287d9970f54ac546e18f
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tasks_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.key_button import KeyButton
from delegation_planner.gui.widgets.segments import Segments
from delegation_planner.gui.widgets.table import Table

class Ui_TasksPage(object):
    def setupUi(self, TasksPage):
        if not TasksPage.objectName():
            TasksPage.setObjectName(u"TasksPage")
        self.layout1 = QVBoxLayout(TasksPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(TasksPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.lists = QPushButton(self.head)
        self.lists.setObjectName(u"lists")
        self.lists.setProperty(u"glyph", u"list-plus")

        self.layout2.addWidget(self.lists)

        self.add = KeyButton(self.head)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setProperty(u"key", u"N")

        self.layout2.addWidget(self.add)


        self.layout1.addWidget(self.head)

        self.saveBar = QFrame(TasksPage)
        self.saveBar.setObjectName(u"saveBar")
        self.saveBar.setVisible(False)
        self.saveBar.setProperty(u"part", u"filterbar")
        self.layout19 = QHBoxLayout(self.saveBar)
        self.layout19.setSpacing(8)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(16, 0, 16, 12)
        self.listNameLabel = QLabel(self.saveBar)
        self.listNameLabel.setObjectName(u"listNameLabel")
        self.listNameLabel.setProperty(u"role", u"second")

        self.layout19.addWidget(self.listNameLabel)

        self.listName = QLineEdit(self.saveBar)
        self.listName.setObjectName(u"listName")
        self.listName.setMaximumSize(QSize(260, 16777215))

        self.layout19.addWidget(self.listName)

        self.saveList = QPushButton(self.saveBar)
        self.saveList.setObjectName(u"saveList")
        self.saveList.setProperty(u"kind", u"primary")

        self.layout19.addWidget(self.saveList)

        self.cancelList = QPushButton(self.saveBar)
        self.cancelList.setObjectName(u"cancelList")

        self.layout19.addWidget(self.cancelList)

        self.space20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout19.addItem(self.space20)


        self.layout1.addWidget(self.saveBar)

        self.bar = QFrame(TasksPage)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"part", u"filterbar")
        self.layout4 = QHBoxLayout(self.bar)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 12)
        self.filter = QLineEdit(self.bar)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(False)
        self.filter.setMinimumSize(QSize(120, 0))
        self.filter.setMaximumSize(QSize(200, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.filter.sizePolicy().hasHeightForWidth())
        self.filter.setSizePolicy(sizePolicy)

        self.layout4.addWidget(self.filter)

        self.segments = Segments(self.bar)
        self.segments.setObjectName(u"segments")

        self.layout4.addWidget(self.segments)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)


        self.layout1.addWidget(self.bar)

        self.content = QStackedWidget(TasksPage)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"part", u"content")
        self.listed = QWidget()
        self.listed.setObjectName(u"listed")
        self.layout6 = QVBoxLayout(self.listed)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.table = Table(self.listed)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"edge", u"top")

        self.layout6.addWidget(self.table)

        self.content.addWidget(self.listed)
        self.unmatched = QWidget()
        self.unmatched.setObjectName(u"unmatched")
        self.unmatched.setProperty(u"ground", u"surface")
        self.layout7 = QVBoxLayout(self.unmatched)
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(16, 16, 16, 16)
        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.space8)

        self.unmatchedWords = QLabel(self.unmatched)
        self.unmatchedWords.setObjectName(u"unmatchedWords")
        self.unmatchedWords.setProperty(u"role", u"second")
        self.unmatchedWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.unmatchedWords.setWordWrap(True)
        self.unmatchedWords.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.unmatchedWords)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space10)

        self.clear = QPushButton(self.unmatched)
        self.clear.setObjectName(u"clear")

        self.layout9.addWidget(self.clear)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space11)


        self.layout7.addLayout(self.layout9)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.space12)

        self.content.addWidget(self.unmatched)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"ground", u"surface")
        self.layout13 = QVBoxLayout(self.emptyPage)
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(16, 16, 16, 16)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.space14)

        self.emptyWords = QLabel(self.emptyPage)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"role", u"second")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyWords.setWordWrap(True)
        self.emptyWords.setTextFormat(Qt.TextFormat.PlainText)

        self.layout13.addWidget(self.emptyWords)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)

        self.addFirst = QPushButton(self.emptyPage)
        self.addFirst.setObjectName(u"addFirst")
        self.addFirst.setProperty(u"kind", u"primary")
        self.addFirst.setProperty(u"glyph", u"plus")

        self.layout15.addWidget(self.addFirst)

        self.listsFirst = QPushButton(self.emptyPage)
        self.listsFirst.setObjectName(u"listsFirst")
        self.listsFirst.setProperty(u"glyph", u"list-plus")

        self.layout15.addWidget(self.listsFirst)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space17)


        self.layout13.addLayout(self.layout15)

        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.space18)

        self.content.addWidget(self.emptyPage)

        self.layout1.addWidget(self.content)

#if QT_CONFIG(shortcut)
        self.listNameLabel.setBuddy(self.listName)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lists, self.add)
        QWidget.setTabOrder(self.add, self.listName)
        QWidget.setTabOrder(self.listName, self.saveList)
        QWidget.setTabOrder(self.saveList, self.cancelList)
        QWidget.setTabOrder(self.cancelList, self.filter)
        QWidget.setTabOrder(self.filter, self.table)

        self.retranslateUi(TasksPage)
    # setupUi

    def retranslateUi(self, TasksPage):
        self.title.setText(QCoreApplication.translate("TasksPage", u"Tasks", None))
        self.lists.setText(QCoreApplication.translate("TasksPage", u"Standard lists", None))
#if QT_CONFIG(tooltip)
        self.lists.setToolTip(QCoreApplication.translate("TasksPage", u"Add a standard list of tasks, or keep these as one", None))
#endif // QT_CONFIG(tooltip)
        self.add.setText(QCoreApplication.translate("TasksPage", u"Add task", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("TasksPage", u"Add a task (N)", None))
#endif // QT_CONFIG(tooltip)
        self.listNameLabel.setText(QCoreApplication.translate("TasksPage", u"Name of the list", None))
#if QT_CONFIG(accessibility)
        self.listName.setAccessibleName(QCoreApplication.translate("TasksPage", u"Name of the list", None))
#endif // QT_CONFIG(accessibility)
        self.listName.setPlaceholderText(QCoreApplication.translate("TasksPage", u"Such as Visit of a minister", None))
        self.saveList.setText(QCoreApplication.translate("TasksPage", u"Save list", None))
        self.cancelList.setText(QCoreApplication.translate("TasksPage", u"Cancel", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("TasksPage", u"Type to filter", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("TasksPage", u"Filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.segments.setAccessibleName(QCoreApplication.translate("TasksPage", u"Which ones", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TasksPage", u"Tasks", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("TasksPage", u"Clear", None))
#if QT_CONFIG(tooltip)
        self.clear.setToolTip(QCoreApplication.translate("TasksPage", u"Clear the filter (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.emptyWords.setText(QCoreApplication.translate("TasksPage", u"No tasks yet", None))
        self.addFirst.setText(QCoreApplication.translate("TasksPage", u"Add task", None))
        self.listsFirst.setText(QCoreApplication.translate("TasksPage", u"Standard lists", None))
#if QT_CONFIG(tooltip)
        self.listsFirst.setToolTip(QCoreApplication.translate("TasksPage", u"Add a standard list of tasks", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
