# sha256 6545f8ef63d93df42ae176467786fddc8712eea3b02ad07f50ba9ab4d972ae30
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.key_button import KeyButton
from delegation_planner.gui.widgets.segments import Segments
from delegation_planner.gui.widgets.table import Table

class Ui_ProgrammePage(object):
    def setupUi(self, ProgrammePage):
        if not ProgrammePage.objectName():
            ProgrammePage.setObjectName(u"ProgrammePage")
        self.layout1 = QVBoxLayout(ProgrammePage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(ProgrammePage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(11)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.days = Segments(self.head)
        self.days.setObjectName(u"days")

        self.layout2.addWidget(self.days)

        self.otherDay = QToolButton(self.head)
        self.otherDay.setObjectName(u"otherDay")
        self.otherDay.setProperty(u"glyph", u"calendar-plus")
        self.otherDay.setProperty(u"glyphSize", 18)

        self.layout2.addWidget(self.otherDay)

        self.dayField = QLineEdit(self.head)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setVisible(False)
        self.dayField.setMaximumSize(QSize(130, 16777215))

        self.layout2.addWidget(self.dayField)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.add = KeyButton(self.head)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setProperty(u"key", u"N")

        self.layout2.addWidget(self.add)


        self.layout1.addWidget(self.head)

        self.table = Table(ProgrammePage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"part", u"content")
        self.table.setProperty(u"edge", u"top")

        self.layout1.addWidget(self.table)

        self.empty = QLabel(ProgrammePage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"second")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setVisible(False)

        self.layout1.addWidget(self.empty)

        self.foot = QFrame(ProgrammePage)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"pagefoot")
        self.layout4 = QHBoxLayout(self.foot)
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 0)
        self.staff = QCheckBox(self.foot)
        self.staff.setObjectName(u"staff")
        self.staff.setChecked(True)

        self.layout4.addWidget(self.staff)

        self.steps = QCheckBox(self.foot)
        self.steps.setObjectName(u"steps")
        self.steps.setChecked(True)

        self.layout4.addWidget(self.steps)

        self.hint = QLabel(self.foot)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy)

        self.layout4.addWidget(self.hint)


        self.layout1.addWidget(self.foot)

        QWidget.setTabOrder(self.add, self.table)
        QWidget.setTabOrder(self.table, self.staff)
        QWidget.setTabOrder(self.staff, self.steps)

        self.retranslateUi(ProgrammePage)
    # setupUi

    def retranslateUi(self, ProgrammePage):
        self.title.setText(QCoreApplication.translate("ProgrammePage", u"Programme", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.otherDay.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Another day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.otherDay.setToolTip(QCoreApplication.translate("ProgrammePage", u"Another day (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.dayField.setPlaceholderText(QCoreApplication.translate("ProgrammePage", u"Such as 1 Feb", None))
#if QT_CONFIG(accessibility)
        self.dayField.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Another day", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("ProgrammePage", u"Add item", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ProgrammePage", u"Add an item after the selected one (N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Programme, line by line", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("ProgrammePage", u"Nothing on this day. Type on the last line or press N.", None))
        self.staff.setText(QCoreApplication.translate("ProgrammePage", u"Staff items", None))
        self.steps.setText(QCoreApplication.translate("ProgrammePage", u"Steps inside ceremonies", None))
        self.hint.setText(QCoreApplication.translate("ProgrammePage", u"On the last line, \u201c1630 tea, foyer\u201d adds Tea at 16:30", None))
        pass
    # retranslateUi
