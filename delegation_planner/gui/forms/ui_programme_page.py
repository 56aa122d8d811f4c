# sha256 81c376ea6e8ff81caacb52a394abee2ba3b9fd3fe406537e56779aa438302840
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.pages.programme.shifting.bar import ShiftBar
from delegation_planner.gui.pages.programme.timeline.foot import Legend
from delegation_planner.gui.pages.programme.timeline.head import LaneHead
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
from delegation_planner.gui.pages.programme.timeline.waiting import WaitingStrip
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

        self.views = Segments(self.head)
        self.views.setObjectName(u"views")

        self.layout2.addWidget(self.views)

        self.add = KeyButton(self.head)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setProperty(u"key", u"N")

        self.layout2.addWidget(self.add)


        self.layout1.addWidget(self.head)

        self.shiftBar = ShiftBar(ProgrammePage)
        self.shiftBar.setObjectName(u"shiftBar")

        self.layout1.addWidget(self.shiftBar)

        self.stack = QStackedWidget(ProgrammePage)
        self.stack.setObjectName(u"stack")
        self.stack.setProperty(u"part", u"content")
        self.timelinePage = QWidget()
        self.timelinePage.setObjectName(u"timelinePage")
        self.layout5 = QGridLayout(self.timelinePage)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.timeline = Timeline(self.timelinePage)
        self.timeline.setObjectName(u"timeline")

        self.layout5.addWidget(self.timeline, 2, 0, 1, 1)

        self.laneHead = LaneHead(self.timelinePage)
        self.laneHead.setObjectName(u"laneHead")

        self.layout5.addWidget(self.laneHead, 0, 0, 1, 1)

        self.waiting = WaitingStrip(self.timelinePage)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"part", u"waiting")
        self.waiting.setVisible(False)

        self.layout5.addWidget(self.waiting, 1, 0, 1, 1)

        self.timelineFoot = QFrame(self.timelinePage)
        self.timelineFoot.setObjectName(u"timelineFoot")
        self.timelineFoot.setProperty(u"part", u"pagefoot")
        self.layout6 = QHBoxLayout(self.timelineFoot)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 0, 14, 0)
        self.legend = Legend(self.timelineFoot)
        self.legend.setObjectName(u"legend")

        self.layout6.addWidget(self.legend)

        self.move = QToolButton(self.timelineFoot)
        self.move.setObjectName(u"move")
        self.move.setProperty(u"glyph", u"clock-clockwise")
        self.move.setProperty(u"glyphSize", 18)
        self.move.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.move.setProperty(u"menuless", True)

        self.layout6.addWidget(self.move)

        self.farther = QToolButton(self.timelineFoot)
        self.farther.setObjectName(u"farther")
        self.farther.setProperty(u"glyph", u"magnifying-glass-minus")
        self.farther.setProperty(u"glyphSize", 18)

        self.layout6.addWidget(self.farther)

        self.closer = QToolButton(self.timelineFoot)
        self.closer.setObjectName(u"closer")
        self.closer.setProperty(u"glyph", u"magnifying-glass-plus")
        self.closer.setProperty(u"glyphSize", 18)

        self.layout6.addWidget(self.closer)


        self.layout5.addWidget(self.timelineFoot, 3, 0, 1, 1)

        self.stack.addWidget(self.timelinePage)
        self.linesPage = QWidget()
        self.linesPage.setObjectName(u"linesPage")
        self.layout7 = QVBoxLayout(self.linesPage)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.table = Table(self.linesPage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"edge", u"top")

        self.layout7.addWidget(self.table)

        self.foot = QFrame(self.linesPage)
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

        self.moveLine = QToolButton(self.foot)
        self.moveLine.setObjectName(u"moveLine")
        self.moveLine.setProperty(u"glyph", u"clock-clockwise")
        self.moveLine.setProperty(u"glyphSize", 18)
        self.moveLine.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moveLine.setProperty(u"menuless", True)

        self.layout4.addWidget(self.moveLine)


        self.layout7.addWidget(self.foot)

        self.stack.addWidget(self.linesPage)

        self.layout1.addWidget(self.stack)


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
#if QT_CONFIG(accessibility)
        self.views.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"View", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("ProgrammePage", u"Add item", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ProgrammePage", u"Add an item after the selected one (N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.timeline.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Programme, timeline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.move.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Move", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.move.setToolTip(QCoreApplication.translate("ProgrammePage", u"Delay, shift, move or copy (Alt+D, Alt+S): shown before it is done", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.farther.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Farther", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.farther.setToolTip(QCoreApplication.translate("ProgrammePage", u"Farther (Ctrl+wheel, \u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.closer.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Closer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closer.setToolTip(QCoreApplication.translate("ProgrammePage", u"Closer (Ctrl+wheel, +)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Programme, line by line", None))
#endif // QT_CONFIG(accessibility)
        self.staff.setText(QCoreApplication.translate("ProgrammePage", u"Staff items", None))
        self.steps.setText(QCoreApplication.translate("ProgrammePage", u"Steps inside ceremonies", None))
        self.hint.setText(QCoreApplication.translate("ProgrammePage", u"On the last line, \u201c1630 tea, foyer\u201d adds Tea at 16:30", None))
#if QT_CONFIG(accessibility)
        self.moveLine.setAccessibleName(QCoreApplication.translate("ProgrammePage", u"Move", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.moveLine.setToolTip(QCoreApplication.translate("ProgrammePage", u"Delay, shift, move or copy (Alt+D, Alt+S): shown before it is done", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
