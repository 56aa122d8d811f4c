# sha256 33f2e9fb3f4841800ecd8548b7125a96bcbf5e06412ee737fb93914971e4b567
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from delegation_planner.gui.widgets.entry_list import EntryList

class Ui_Search(object):
    def setupUi(self, Search):
        if not Search.objectName():
            Search.setObjectName(u"Search")
        Search.setProperty(u"part", u"search")
        self.layout1 = QVBoxLayout(Search)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.head = QFrame(Search)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"searchhead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.glass = QLabel(self.head)
        self.glass.setObjectName(u"glass")
        self.glass.setProperty(u"glyph", u"magnifying-glass")
        self.glass.setProperty(u"glyphSize", 20)
        self.glass.setProperty(u"glyphToken", u"accent")

        self.layout2.addWidget(self.glass)

        self.field = QLineEdit(self.head)
        self.field.setObjectName(u"field")
        self.field.setMaxLength(1000)

        self.layout2.addWidget(self.field)

        self.escape = QLabel(self.head)
        self.escape.setObjectName(u"escape")
        self.escape.setProperty(u"role", u"keycap")

        self.layout2.addWidget(self.escape, 0, Qt.AlignmentFlag.AlignVCenter)


        self.layout1.addWidget(self.head)

        self.results = EntryList(Search)
        self.results.setObjectName(u"results")
        self.results.setProperty(u"edge", u"none")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.layout1.addWidget(self.results)

        self.none = QLabel(Search)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"searchnone")
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)

        self.layout1.addWidget(self.none)

        self.foot = QFrame(Search)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"searchfoot")
        self.layout3 = QHBoxLayout(self.foot)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(16, 0, 16, 0)
        self.chooses = QLabel(self.foot)
        self.chooses.setObjectName(u"chooses")
        self.chooses.setProperty(u"role", u"muted")

        self.layout3.addWidget(self.chooses)

        self.opens = QLabel(self.foot)
        self.opens.setObjectName(u"opens")
        self.opens.setProperty(u"role", u"muted")

        self.layout3.addWidget(self.opens)

        self.commands = QLabel(self.foot)
        self.commands.setObjectName(u"commands")
        self.commands.setProperty(u"role", u"muted")
        self.commands.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.commands)

        self.people = QLabel(self.foot)
        self.people.setObjectName(u"people")
        self.people.setProperty(u"role", u"muted")

        self.layout3.addWidget(self.people)

        self.days = QLabel(self.foot)
        self.days.setObjectName(u"days")
        self.days.setProperty(u"role", u"muted")

        self.layout3.addWidget(self.days)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)


        self.layout1.addWidget(self.foot)


        self.retranslateUi(Search)
    # setupUi

    def retranslateUi(self, Search):
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("Search", u"Search or jump to", None))
#endif // QT_CONFIG(accessibility)
        self.field.setPlaceholderText(QCoreApplication.translate("Search", u"Search or jump to\u2026", None))
        self.escape.setText(QCoreApplication.translate("Search", u"Esc", None))
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("Search", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.chooses.setText(QCoreApplication.translate("Search", u"\u2191\u2193 choose", None))
        self.opens.setText(QCoreApplication.translate("Search", u"Enter open", None))
        self.commands.setText(QCoreApplication.translate("Search", u"> commands only", None))
        self.people.setText(QCoreApplication.translate("Search", u"@ people", None))
        self.days.setText(QCoreApplication.translate("Search", u"# day, e.g. #2feb 1030", None))
        pass
    # retranslateUi
