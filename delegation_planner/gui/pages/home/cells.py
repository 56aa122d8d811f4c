"""How the rows of the list of visits are painted."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from delegation_planner.desk.checking import Readiness
from delegation_planner.gui.pages.home.rows import Entry, Form, Tile
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.flags import flag
from delegation_planner.gui.widgets.listing import Listing
from delegation_planner.gui.words import dates, visits

GAP = 13
"""The space under a card and under the last row, in pixels at 100 %."""
_HEIGHTS = {Form.CARD: 150, Form.ROW: 58, Form.HEAD: 31}
_TILE, _BETWEEN, _LEAST = 45, 8, 118
"""A tile's height, the space between two, and how wide one is at least."""
CHECKS = "checks"
"""What `page_at` tells of the button that shows the findings."""
_CHECKS, _BAR, _LEAST_BAR = 42, 6, 60
"""The height of the line of the checks, of its bar, and how long that is at least, in pixels at 100 %."""
_FRAME, _RADIUS, _EDGE, _CARET = 2, 6, 18, 36
_ROOM_FOR_STATE = 400
"""The width of a title's line from which the state is said in words too, in pixels at 100 %."""
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class VisitCells(Cells):
    """Paints visits, and tells what of one stands under the mouse."""

    def __init__(self, look: Look, of: QAbstractItemView) -> None:
        super().__init__(look, of)
        self._list = of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        entry = entry_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box(entry, option.rect)
        self._ground(painter, box, entry, option)
        if entry.form is Form.HEAD:
            self.words(painter, box.adjusted(self.look.px(16), 0, 0, 0), entry.title, Type("ink2", bold=True))
        elif entry.form is Form.CARD:
            self._card(painter, box, entry)
        else:
            self._row(painter, box, entry)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return how high a row is; a card whose tiles do not fit beside one another has two lines of them."""
        entry = entry_at(index)
        checks = _CHECKS if entry.readiness else 0
        high = self.look.px(_HEIGHTS[entry.form] + checks + (GAP if entry.last else 0))
        if entry.form is Form.CARD:
            high += (self._lines(entry, self._list.viewport().width()) - 1) * self.look.px(_TILE + _BETWEEN)
        return QSize(self.look.px(100), high)

    def page_at(self, entry: Entry, rect: QRect, at: QPoint) -> str:
        """Return the page that a click opens: a tile's own, `visit` for the button or the caret; empty for none."""
        box = self._box(entry, rect)
        if entry.form is Form.ROW:
            return "visit" if at.x() > box.right() - self.look.px(_CARET) else ""
        if entry.form is Form.CARD and self._button_box(box).contains(at):
            return "visit"
        if entry.form is Form.CARD and self._show_box(box, entry).contains(at):
            return CHECKS
        places = zip(entry.tiles, self._tile_boxes(box, entry), strict=True)
        return next((tile.page for tile, place in places if place.contains(at)), "")

    # --- a row -------------------------------------------------------------------------------------------------

    def _row(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        assert entry.visit is not None  # noqa: S101 - only a head has none
        px = self.look.px
        half = box.height() // 2
        days = QRect(box.left(), box.top() + px(9), px(92), half - px(9))
        self.words(painter, days, dates.day_and_month(entry.visit.starts), Type("ink2"), align=_MIDDLE)
        self.words(painter, days.translated(0, px(17)), str(entry.visit.starts.year), Type("ink2"), align=_MIDDLE)
        right = box.right() - px(_CARET)
        self.icon(painter, QRect(right + px(4), box.top(), px(16), box.height()), "caret-right", "ink2")
        room = QRect(box.left() + px(92), box.top() + px(9), right - box.left() - px(100), px(20))
        room.setRight(
            room.right() - self._when(painter, QRect(room.left(), box.top(), room.width(), box.height()), entry)
        )
        self._title(painter, room, entry, Type(bold=True))
        if entry.gist:
            self.words(painter, room.translated(0, px(20)), entry.gist.led_by, Type("ink2"))

    def _when(self, painter: QPainter, box: QRect, entry: Entry) -> int:
        wide = self.words(painter, box, entry.when, Type("ink2"), align=_RIGHT)
        return wide + self.look.px(12) if wide else 0

    def _title(self, painter: QPainter, room: QRect, entry: Entry, look: Type) -> None:
        """Paint the flags, the title and the state; a long title leaves room for the state."""
        assert entry.visit is not None  # noqa: S101 - only a head has none
        px, x = self.look.px, room.left()
        for country in entry.gist.countries if entry.gist else ():
            picture = flag(country, self.look, 12)
            painter.drawPixmap(x, room.top() + (room.height() - px(12)) // 2, picture)
            x += px(24)
        word = visits.status_word(entry.visit.status) if room.width() > px(_ROOM_FOR_STATE) else ""
        chip = QFontMetrics(self.look.font(12)).horizontalAdvance(word) + px(32)
        title = QRect(x, room.top(), max(0, room.right() - x - chip - px(8)), room.height())
        x += self.words(painter, title, entry.title, look) + px(8)
        accent = entry.form is Form.CARD
        token, ground = ("accent", "accent_soft") if accent else ("ink2", "hover")
        place = QRect(x, room.top(), room.right() - x, room.height())
        self.chip(painter, place, word, token, ground, visits.STATUS_ICONS[entry.visit.status])

    # --- the card ----------------------------------------------------------------------------------------------

    def _card(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        px = self.look.px
        self._edge(painter, box)
        self._date(painter, box, entry)
        room = QRect(box.left() + px(94), box.top() + px(14), box.width() - px(94 + _EDGE), px(22))
        room.setRight(room.right() - self._when(painter, room, entry))
        self._title(painter, room, entry, Type(size=15, bold=True))
        room.setRight(box.right() - px(_EDGE))
        if entry.gist:
            self.words(painter, room.translated(0, px(23)), entry.gist.led_by, Type("ink2"))
            self._figures(painter, room.translated(0, px(48)), entry.gist.figures)
        for tile, place in zip(entry.tiles, self._tile_boxes(box, entry), strict=True):
            self._tile(painter, place, tile)
        self._button(painter, self._button_box(box))
        if entry.readiness:
            self._checks(painter, box, entry, entry.readiness)

    def _checks(self, painter: QPainter, box: QRect, entry: Entry, found: Readiness) -> None:
        """Paint how many checks pass: a bar, the words, and the button that shows the findings."""
        px, show = self.look.px, self._show_box(box, entry)
        end = (show if show.isValid() else self._button_box(box)).left() - px(12)
        line = QRect(box.left() + px(94), self._button_box(box).top(), end - box.left() - px(94), px(29))
        figures = self.tr("{n} of {of}").format(n=found.passed, of=found.of)
        wide = self.words(painter, line, self.tr("checks pass"), Type(), align=_RIGHT)
        line.setRight(line.right() - wide - px(4))
        wide = self.words(painter, line, figures, Type(bold=True), align=_RIGHT)
        line.setRight(line.right() - wide - px(10))
        if line.width() >= px(_LEAST_BAR):
            self._bar(painter, line, ((found.passed, "ok"), (found.warned, "warn"), (found.failed, "danger")))
        if show.isValid():
            self._plate(painter, show, "surface", "line2", 4)
            self.words(painter, show, self._show_words(entry), Type(), align=_MIDDLE)

    def _bar(self, painter: QPainter, line: QRect, parts: tuple[tuple[int, str], ...]) -> None:
        px, total = self.look.px, sum(count for count, _ in parts)
        whole = QRectF(line.left(), line.center().y() - px(_BAR) / 2, line.width(), px(_BAR))
        path = QPainterPath()
        path.addRoundedRect(whole, px(_BAR) / 2, px(_BAR) / 2)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        x = whole.left()
        for count, token in parts if total else ():
            wide = whole.width() * count / total
            painter.fillRect(QRectF(x, whole.top(), wide, whole.height()), self.look.colour(token))
            x += wide
        painter.restore()

    def _edge(self, painter: QPainter, box: QRect) -> None:
        painter.save()
        painter.setClipRect(QRect(box.left(), box.top(), self.look.px(3), box.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.restore()

    def _date(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        assert entry.visit is not None  # noqa: S101 - a card shows a visit
        px, day = self.look.px, entry.visit.starts
        leaf = QRect(box.left() + px(_EDGE), box.top() + px(15), px(60), px(73))
        self._plate(painter, leaf, "surface", "line2")
        top = QRect(leaf.left(), leaf.top(), leaf.width(), px(20))
        path = QPainterPath()
        path.addRoundedRect(QRectF(leaf), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipRect(top)
        painter.fillPath(path, self.look.colour("accent"))
        painter.restore()
        self.words(painter, top, dates.month(day, short=True), Type("on_accent", 12, bold=True), align=_MIDDLE)
        middle = QRect(leaf.left(), top.bottom(), leaf.width(), px(32))
        self.words(painter, middle, str(day.day), Type(size=24, bold=True), align=_MIDDLE)
        name = QRect(leaf.left(), middle.bottom() - px(2), leaf.width(), px(20))
        self.words(painter, name, dates.weekday(day, short=True), Type("ink2"), align=_MIDDLE)

    def _figures(self, painter: QPainter, room: QRect, figures: tuple[tuple[str, str], ...]) -> None:
        x, metrics = room.left(), QFontMetrics(self.look.font())
        for glyph, words in figures:
            if x + self.look.px(22) + metrics.horizontalAdvance(words) > room.right():
                return
            place = QRect(x, room.top(), room.right() - x, room.height())
            self.icon(painter, place, glyph, "ink2")
            x += self.look.px(22) + self.words(painter, place.adjusted(self.look.px(22), 0, 0, 0), words, Type("ink2"))
            x += self.look.px(18)

    def _tile(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        px = self.look.px
        self._plate(painter, box, "surface", "line")
        line = QRect(box.left() + px(9), box.top() + px(5), box.width() - px(14), px(18))
        self.words(painter, line, tile.head, Type("ink2"))
        line.translate(0, px(17))
        self.icon(painter, line, tile.glyph, tile.token, 14)
        self.words(painter, line.adjusted(px(18), 0, 0, 0), tile.words, Type(tile.token, bold=True))

    def _button(self, painter: QPainter, box: QRect) -> None:
        self._plate(painter, box, "accent", "accent", 4)
        self.words(painter, box, self.tr("Open"), Type("on_accent", bold=True), align=_MIDDLE)

    # --- where things are --------------------------------------------------------------------------------------

    def _tile_boxes(self, box: QRect, entry: Entry) -> list[QRect]:
        px, count = self.look.px, len(entry.tiles)
        if not count:
            return []
        lines = self._lines(entry, box.width())
        columns = -(-count // lines)
        left, room = box.left() + px(94), self._tile_room(entry, box.width())
        wide = (room - (columns - 1) * px(_BETWEEN)) // columns
        top = box.top() + px(92)
        return [
            QRect(
                left + n % columns * (wide + px(_BETWEEN)), top + n // columns * px(_TILE + _BETWEEN), wide, px(_TILE)
            )
            for n in range(count)
        ]

    def _lines(self, entry: Entry, width: int) -> int:
        count = len(entry.tiles)
        return 2 if count > 2 and self._tile_room(entry, width) < count * self.look.px(_LEAST) else 1

    def _tile_room(self, entry: Entry, width: int) -> int:
        """Return how wide the tiles may be: the button stands beside them, or in the line of the checks."""
        if entry.readiness:
            return width - self.look.px(94 + _EDGE)
        return width - self.look.px(94 + _EDGE + 16) - self._button_width()

    def _button_width(self) -> int:
        return QFontMetrics(self.look.font(bold=True)).horizontalAdvance(self.tr("Open")) + self.look.px(22)

    def _button_box(self, box: QRect) -> QRect:
        high = self.look.px(29)
        wide = self._button_width()
        right = box.right() - self.look.px(_EDGE)
        return QRect(right - wide + 1, box.bottom() - self.look.px(14) - high, wide, high)

    def _show_words(self, entry: Entry) -> str:
        found = entry.readiness
        count = found.must + found.should if found else 0
        if not count:
            return ""
        return self.tr("Show 1 finding") if count == 1 else self.tr("Show {n} findings").format(n=count)

    def _show_box(self, box: QRect, entry: Entry) -> QRect:
        """Return where the button that shows the findings stands; an invalid one where there is no room, or nothing."""
        px, words = self.look.px, self._show_words(entry)
        before = self._button_box(box)
        wide = QFontMetrics(self.look.font()).horizontalAdvance(words) + px(22)
        if not words or before.left() - wide - box.left() < px(300):
            return QRect()
        return QRect(before.left() - px(_BETWEEN) - wide, before.top(), wide, before.height())

    def _box(self, entry: Entry, rect: QRect) -> QRect:
        return rect.adjusted(0, 0, -1, -self.look.px(GAP) if entry.last else 0)

    # --- grounds -----------------------------------------------------------------------------------------------

    def _ground(self, painter: QPainter, box: QRect, entry: Entry, option: QStyleOptionViewItem) -> None:
        """Paint the ground: a piece of a card of which only the first row and the last have round corners."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_row = entry.form is Form.ROW
        token = "surface2" if entry.form is Form.HEAD else "accent_soft" if chosen and is_row else "surface"
        self._piece(painter, box, entry, "hover" if over and is_row and not chosen else token)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.look.colour("accent"), _FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

    def _piece(self, painter: QPainter, box: QRect, entry: Entry, token: str) -> None:
        painter.save()
        painter.setClipRect(box.adjusted(0, 0, 1, 1))
        over = 0 if entry.first else 2 * _RADIUS, 0 if entry.last else 2 * _RADIUS
        self._plate(painter, box.adjusted(0, -over[0], 0, over[1]), token, "line")
        if not entry.last:
            painter.setPen(self.look.colour("line"))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _plate(self, painter: QPainter, box: QRect, token: str, line: str, radius: int = _RADIUS) -> None:
        painter.setPen(QPen(self.look.colour(line), 1))
        painter.setBrush(self.look.colour(token))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def entry_at(index: Index) -> Entry:
    """Return the row of an index."""
    listing: Listing[Entry] = index.model()  # type: ignore[assignment]
    return listing.at(index)
