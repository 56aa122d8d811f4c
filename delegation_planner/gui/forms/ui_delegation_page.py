# sha256 10641d9510c18cfc4df74e6340c44a0625e6044f11625ac0111c6e41159c7074
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegation_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from delegation_planner.gui.pages.delegation.count_label import CountLabel
from delegation_planner.gui.pages.delegation.member_table import MemberTable
from delegation_planner.gui.widgets.segments import Segments

class Ui_DelegationPage(object):
    def setupUi(self, DelegationPage):
        if not DelegationPage.objectName():
            DelegationPage.setObjectName(u"DelegationPage")
        self.layout1 = QVBoxLayout(DelegationPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(DelegationPage)
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

        self.count = CountLabel(self.head)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.count.sizePolicy().hasHeightForWidth())
        self.count.setSizePolicy(sizePolicy)

        self.layout2.addWidget(self.count)

        self.side = QComboBox(self.head)
        self.side.setObjectName(u"side")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.side.sizePolicy().hasHeightForWidth())
        self.side.setSizePolicy(sizePolicy1)

        self.layout2.addWidget(self.side)

        self.printList = QPushButton(self.head)
        self.printList.setObjectName(u"printList")
        self.printList.setProperty(u"glyph", u"printer")

        self.layout2.addWidget(self.printList)

        self.addMember = QPushButton(self.head)
        self.addMember.setObjectName(u"addMember")
        self.addMember.setProperty(u"kind", u"primary")
        self.addMember.setProperty(u"glyph", u"plus")

        self.layout2.addWidget(self.addMember)


        self.layout1.addWidget(self.head)

        self.tools = QFrame(DelegationPage)
        self.tools.setObjectName(u"tools")
        self.layout3 = QHBoxLayout(self.tools)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(16, 0, 16, 10)
        self.filter = QLineEdit(self.tools)
        self.filter.setObjectName(u"filter")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.filter.sizePolicy().hasHeightForWidth())
        self.filter.setSizePolicy(sizePolicy2)
        self.filter.setMaxLength(200)

        self.layout3.addWidget(self.filter)

        self.segments = Segments(self.tools)
        self.segments.setObjectName(u"segments")
        self.segments.setProperty(u"fit", u"small")

        self.layout3.addWidget(self.segments)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.columnsButton = QPushButton(self.tools)
        self.columnsButton.setObjectName(u"columnsButton")
        self.columnsButton.setProperty(u"kind", u"flat")
        self.columnsButton.setProperty(u"fit", u"small")
        self.columnsButton.setProperty(u"glyph", u"sliders-horizontal")

        self.layout3.addWidget(self.columnsButton)

        self.more = QPushButton(self.tools)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"flat")
        self.more.setProperty(u"fit", u"small")
        self.more.setProperty(u"glyph", u"dots-three")

        self.layout3.addWidget(self.more)


        self.layout1.addWidget(self.tools)

        self.content = QWidget(DelegationPage)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"part", u"content")
        self.layout5 = QVBoxLayout(self.content)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.nobody = QWidget(self.content)
        self.nobody.setObjectName(u"nobody")
        self.layout6 = QVBoxLayout(self.nobody)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 32, 16, 32)
        self.nobodyWords = QLabel(self.nobody)
        self.nobodyWords.setObjectName(u"nobodyWords")
        self.nobodyWords.setProperty(u"role", u"item")
        self.nobodyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobodyWords.setWordWrap(True)

        self.layout6.addWidget(self.nobodyWords)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)

        self.addFirst = QPushButton(self.nobody)
        self.addFirst.setObjectName(u"addFirst")
        self.addFirst.setProperty(u"kind", u"primary")
        self.addFirst.setProperty(u"glyph", u"plus")

        self.layout7.addWidget(self.addFirst)

        self.placesCount = QSpinBox(self.nobody)
        self.placesCount.setObjectName(u"placesCount")
        self.placesCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.placesCount.setMinimum(1)
        self.placesCount.setMaximum(300)

        self.layout7.addWidget(self.placesCount)

        self.makePlaces = QPushButton(self.nobody)
        self.makePlaces.setObjectName(u"makePlaces")

        self.layout7.addWidget(self.makePlaces)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space9)


        self.layout6.addLayout(self.layout7)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space10)


        self.layout5.addWidget(self.nobody)

        self.table = MemberTable(self.content)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"edge", u"top")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy3)

        self.layout5.addWidget(self.table)

        self.noMatch = QWidget(self.content)
        self.noMatch.setObjectName(u"noMatch")
        self.layout11 = QVBoxLayout(self.noMatch)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 32, 16, 32)
        self.noMatchWords = QLabel(self.noMatch)
        self.noMatchWords.setObjectName(u"noMatchWords")
        self.noMatchWords.setProperty(u"role", u"second")
        self.noMatchWords.setTextFormat(Qt.TextFormat.PlainText)
        self.noMatchWords.setWordWrap(True)
        self.noMatchWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout11.addWidget(self.noMatchWords)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)

        self.clear = QPushButton(self.noMatch)
        self.clear.setObjectName(u"clear")

        self.layout12.addWidget(self.clear)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space14)


        self.layout11.addLayout(self.layout12)

        self.space15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.space15)


        self.layout5.addWidget(self.noMatch)


        self.layout1.addWidget(self.content)

        QWidget.setTabOrder(self.side, self.printList)
        QWidget.setTabOrder(self.printList, self.addMember)
        QWidget.setTabOrder(self.addMember, self.filter)
        QWidget.setTabOrder(self.filter, self.columnsButton)
        QWidget.setTabOrder(self.columnsButton, self.more)
        QWidget.setTabOrder(self.more, self.addFirst)
        QWidget.setTabOrder(self.addFirst, self.placesCount)
        QWidget.setTabOrder(self.placesCount, self.makePlaces)
        QWidget.setTabOrder(self.makePlaces, self.table)
        QWidget.setTabOrder(self.table, self.clear)

        self.retranslateUi(DelegationPage)
    # setupUi

    def retranslateUi(self, DelegationPage):
        self.title.setText(QCoreApplication.translate("DelegationPage", u"Delegation", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Which delegation", None))
#endif // QT_CONFIG(accessibility)
        self.printList.setText(QCoreApplication.translate("DelegationPage", u"Print list", None))
#if QT_CONFIG(tooltip)
        self.printList.setToolTip(QCoreApplication.translate("DelegationPage", u"Go to the delegation list in Documents", None))
#endif // QT_CONFIG(tooltip)
        self.addMember.setText(QCoreApplication.translate("DelegationPage", u"Add member", None))
#if QT_CONFIG(tooltip)
        self.addMember.setToolTip(QCoreApplication.translate("DelegationPage", u"Add a member to the group of the selected one (Ctrl+Shift+N)", None))
#endif // QT_CONFIG(tooltip)
        self.filter.setPlaceholderText(QCoreApplication.translate("DelegationPage", u"Type to filter", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Filter the members", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.segments.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Which members are shown", None))
#endif // QT_CONFIG(accessibility)
        self.columnsButton.setText(QCoreApplication.translate("DelegationPage", u"Columns", None))
#if QT_CONFIG(tooltip)
        self.columnsButton.setToolTip(QCoreApplication.translate("DelegationPage", u"Choose which columns are shown", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText("")
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("DelegationPage", u"More to add", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("DelegationPage", u"Add a group or an interpreter", None))
#endif // QT_CONFIG(tooltip)
        self.nobodyWords.setText(QCoreApplication.translate("DelegationPage", u"No members yet", None))
        self.addFirst.setText(QCoreApplication.translate("DelegationPage", u"Add member", None))
#if QT_CONFIG(accessibility)
        self.placesCount.setAccessibleName(QCoreApplication.translate("DelegationPage", u"How many unnamed places", None))
#endif // QT_CONFIG(accessibility)
        self.makePlaces.setText(QCoreApplication.translate("DelegationPage", u"Make unnamed places", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Members in order of precedence", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("DelegationPage", u"Clear", None))
        pass
    # retranslateUi
