"""`WeekStrip`: three weeks, painted, with what stands on each day."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from delegation_planner.gui.pages.home.weeks import WEEKS, Mark
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Cells, Type
from delegation_planner.gui.words import dates

_HEAD, _WEEK, _LABEL, _CHIP, _PITCH, _TOP = 26, 70, 84, 18, 22, 22
_SATURDAY, _DAYS = 5, 7
_MOST = 2
"""How many marks of a day are shown; of more it is said how many."""


class WeekStrip(QWidget):
    """The weeks. The arrows walk through what stands in them, Enter or a click opens it."""

    opened = Signal(object)
    """A mark is to be opened (`weeks.Mark`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._look: Look | None = None
        self._monday = self._today = date(1970, 1, 5)
        self._marks: Mapping[date, list[Mark]] = {}
        self._at = 0

    def set_up(self, look: Look) -> None:
        """Say what it looks like."""
        self._look = look
        self._cells = Cells(look, self)
        look.changed.connect(self._fit)
        self._fit()

    def show_weeks(self, monday: date, today: date, marks: Mapping[date, list[Mark]]) -> None:
        """Show the weeks from a Monday on.

        Args:
            monday: their first day.
            today: the day it is.
            marks: what stands on each day.
        """
        self._monday, self._today, self._marks = monday, today, marks
        self._at = min(self._at, max(0, len(self.marks) - 1))
        self._tell()

    @property
    def marks(self) -> list[Mark]:
        """What is shown, in order."""
        days = (self._monday + timedelta(days=n) for n in range(WEEKS * _DAYS))
        return [mark for day in days for mark in self._marks.get(day, [])[:_MOST]]

    def box_of(self, mark: Mark) -> QRect:
        """Return where a mark is painted; an empty box where it is not."""
        place = self._marks.get(mark.day, []).index(mark)
        return self._chip_box(mark.day, place)

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks, and open one."""
        key, marks = event.key(), self.marks
        if marks and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(marks[self._at])
        elif marks and key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
            by = -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
            self._at = max(0, min(len(marks) - 1, self._at + by))
            self._tell()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and (mark := self._mark_at(event.position().toPoint())):
            self._at = self.marks.index(mark)
            self.opened.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a mark can be clicked."""
        over = self._mark_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip which visit a mark is of."""
        if isinstance(event, QHelpEvent) and (mark := self._mark_at(event.pos())):
            QToolTip.showText(event.globalPos(), mark.spoken, self)
            return True
        return super().event(event)

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the weeks."""
        if self._look is None:
            return
        painter = QPainter(self)
        self._heads(painter, self._look)
        for number in range(WEEKS):
            self._week(painter, self._look, number)
        if self.hasFocus():
            self._focus(painter, self._look)
        painter.end()

    def _heads(self, painter: QPainter, look: Look) -> None:
        head = QRect(0, 0, self.width(), look.px(_HEAD))
        painter.fillRect(head, look.colour("surface2"))
        for n in range(_DAYS):
            day = self._monday + timedelta(days=n)
            box = self._cell(day)
            words = QRect(box.left() + look.px(6), 0, box.width(), head.height())
            self._cells.words(painter, words, dates.weekday(day, short=True), Type("ink2", 12, bold=True))

    def _week(self, painter: QPainter, look: Look, number: int) -> None:
        monday = self._monday + timedelta(weeks=number)
        first = self._cell(monday)
        label = QRect(0, first.top(), first.left(), first.height())
        painter.fillRect(label, look.colour("surface2"))
        words = self.tr("Week {number}").format(number=monday.isocalendar().week)
        place = label.adjusted(look.px(6), look.px(3), 0, 0)
        place.setHeight(look.px(20))
        self._cells.words(painter, place, words, Type("ink2", 12))
        for n in range(_DAYS):
            self._day(painter, look, monday + timedelta(days=n))
        painter.setPen(look.colour("line"))
        painter.drawLine(0, first.top(), self.width(), first.top())

    def _day(self, painter: QPainter, look: Look, day: date) -> None:
        box = self._cell(day)
        if day.weekday() >= _SATURDAY:
            painter.fillRect(box, look.colour("surface2"))
        painter.setPen(look.colour("line"))
        painter.drawLine(box.left(), 0, box.left(), self.height())
        room = QRect(box.left() + look.px(6), box.top() + look.px(2), box.width() - look.px(10), look.px(18))
        self._number(painter, look, room, day)
        marks = self._marks.get(day, [])
        for place, mark in enumerate(marks[:_MOST]):
            self._chip(painter, look, self._chip_box(day, place), mark)
        if more := len(marks) - _MOST:
            right = Qt.AlignmentFlag.AlignRight
            words = self.tr("+{count}").format(count=more) if more > 0 else ""
            self._cells.words(painter, room, words, Type("ink2", 12), align=right)

    def _number(self, painter: QPainter, look: Look, room: QRect, day: date) -> None:
        words = dates.day_and_month(day) if day.day == 1 and day != self._monday else str(day.day)
        if day == self._today:
            said = self.tr("{day} Today").format(day=day.day)
            wide = painter.fontMetrics().horizontalAdvance(said)
            self._cells.chip(painter, room.adjusted(-look.px(2), 0, wide, 0), said, "on_accent", "accent")
        else:
            past = day < self._today
            self._cells.words(painter, room, words, Type("ink3" if past else "ink", 12))

    def _chip(self, painter: QPainter, look: Look, box: QRect, mark: Mark) -> None:
        colours = look.theme.events[mark.bar]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.named(colours.tint))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(look.named(colours.bar))
        painter.drawRoundedRect(QRect(box.left(), box.top(), look.px(4), box.height()), 2, 2)
        painter.restore()
        self._cells.words(painter, box.adjusted(look.px(10), 0, -look.px(2), 0), mark.words, Type(size=12))

    def _focus(self, painter: QPainter, look: Look) -> None:
        marks = self.marks
        box = self.box_of(marks[self._at]) if marks else self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)

    # --- where things are --------------------------------------------------------------------------------------

    def _cell(self, day: date) -> QRect:
        px = self._look.px if self._look else round
        number = (day - self._monday).days
        column, week = number % _DAYS, number // _DAYS
        label = min(px(_LABEL), self.width() // 8)
        left, right = (label + (self.width() - label) * n // _DAYS for n in (column, column + 1))
        return QRect(left, px(_HEAD) + week * px(_WEEK), right - left, px(_WEEK))

    def _chip_box(self, day: date, place: int) -> QRect:
        px, box = self._look.px if self._look else round, self._cell(day)
        top = box.top() + px(_TOP) + place * px(_PITCH)
        return QRect(box.left() + px(6), top, box.width() - px(12), px(_CHIP))

    def _mark_at(self, at: QPoint) -> Mark | None:
        return next((mark for mark in self.marks if self.box_of(mark).contains(at)), None)

    def _fit(self) -> None:
        if self._look:
            self.setFixedHeight(self._look.px(_HEAD) + WEEKS * self._look.px(_WEEK))

    def _tell(self) -> None:
        marks = self.marks
        self.setAccessibleDescription(marks[self._at].spoken if marks else self.tr("Nothing in these weeks"))
        self.update()
