"""The foot of the timeline: what the icons and colours of the blocks mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from delegation_planner.gui.theme.look import SMALL, Look
from delegation_planner.gui.words import events as words
from delegation_planner.model.kinds import EventKind

_KINDS = (
    EventKind.MEETING,
    EventKind.SIGNING,
    EventKind.INAUGURATION,
    EventKind.VISIT,
    EventKind.MEAL,
    EventKind.PRESS,
    EventKind.REST,
    EventKind.TRANSFER,
)
_ICON, _GAP, _BETWEEN = 16, 6, 16


class Legend(QWidget):
    """The kinds of items, each with its icon; as many as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_up(self, look: Look) -> None:
        """Take the colours and sizes of the window."""
        self._look = look
        self.setAccessibleName(", ".join(self._word(kind) for kind in _KINDS))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        high = self._look.px(24) if self._look else 24
        return QSize(0, high)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is small
        """Paint the kinds."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        font = look.font(SMALL)
        painter.setFont(font)
        painter.setPen(look.colour("ink2"))
        x = 0.0
        for kind in _KINDS:
            text = self._word(kind)
            wide = look.px(_ICON + _GAP) + QFontMetrics(font).horizontalAdvance(text)
            if x + wide > self.width():
                break
            colour = look.theme.events[words.bar_of(kind)].bar
            look.draw_icon(painter, words.icon_of(kind), colour, x, (self.height() - look.px(_ICON)) / 2)
            box = QRectF(x + look.px(_ICON + _GAP), 0, wide, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            x += wide + look.px(_BETWEEN)
        painter.end()

    def _word(self, kind: EventKind) -> str:
        return self.tr("Rest or prayer") if kind is EventKind.REST else words.kind_word(kind)
