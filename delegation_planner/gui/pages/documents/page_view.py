"""`PageView`: a page of paper on its ground, as large as it is wanted."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from delegation_planner.gui.pages.documents.rendering import Points
from delegation_planner.gui.theme.look import Look

MARGIN = 20
"""The room that is left around a page, in pixels at 100 %."""
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""How large a page can be shown; at 1 an inch of paper is 96 pixels of the window."""
_POINTS = 72 / 96
_NEAR = 2
_WAYS = {"+": 1, "=": 1, "-": -1}


class PageView(QAbstractScrollArea):
    """Shows a page. The picture of it that there is stands until one of the right size comes."""

    picture_wanted = Signal()
    """The page has another size now: a picture of that size is wanted."""
    zoomed = Signal()
    """The page is shown larger or smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look: Look | None = None
        self._size: Points | None = None
        self._pixmap = QPixmap()
        self._zoom: float | None = None

    def set_up(self, look: Look) -> None:
        """Take colours and sizes from a look."""
        self._look = look

    def show_picture(self, picture: QImage, size: Points) -> None:
        """Show a page.

        Args:
            picture: the page.
            size: its size on paper.
        """
        self._pixmap = QPixmap.fromImage(picture)
        self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._size = size
        self._fit()

    # --- size --------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float | None:
        """How large the page is shown, of `ZOOMS`; None for the whole page."""
        return self._zoom

    @property
    def room(self) -> tuple[int, int]:
        """The room for a whole page, in pixels of the screen."""
        margin = 2 * (self._look.px(MARGIN) if self._look else MARGIN)
        seen = self.maximumViewportSize()
        ratio = self.devicePixelRatioF()
        return round(max(1, seen.width() - margin) * ratio), round(max(1, seen.height() - margin) * ratio)

    @property
    def scale(self) -> float | None:
        """How many pixels of the screen make a point; None for the whole page."""
        return self._zoom / _POINTS * self.devicePixelRatioF() if self._zoom else None

    def set_zoom(self, zoom: float | None) -> None:
        """Show the page larger or smaller; None for the whole page."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self.zoomed.emit()
            self.picture_wanted.emit()

    def step(self, way: int) -> None:
        """Show the page one step larger (1) or smaller (-1); smaller than the whole page is the whole page."""
        if not self._size:
            return
        now = self._zoom or self._whole()
        steps = [zoom for zoom in ZOOMS if (zoom > now + 0.01 if way > 0 else zoom < now - 0.01)]
        if way > 0:
            self.set_zoom(steps[0] if steps else self._zoom)
        else:
            self.set_zoom(steps[-1] if steps and steps[-1] > self._whole() else None)

    def page_box(self) -> QRect:
        """Return where the page lies in the view."""
        size, seen = self._shown(), self.viewport().size()
        x = max(self._margin(), (seen.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        y = max(self._margin(), (seen.height() - size.height()) // 2) - self.verticalScrollBar().value()
        return QRect(x, y, size.width(), size.height())

    # --- events ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the page and the line around it."""
        if not self._look:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("nav"))
        if not self._pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            box = self.page_box()
            painter.drawPixmap(box, self._pixmap)
            painter.setPen(self._look.colour("line2"))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._fit()
        if self._zoom is None:
            self.picture_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the page larger by + and smaller by -; the arrows scroll."""
        if (way := _WAYS.get(event.text())) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(way)
        else:
            super().keyPressEvent(event)

    # --- within ------------------------------------------------------------------------------------------------

    def _whole(self) -> float:
        """Return how large a whole page is shown."""
        if not self._size:
            return 1.0
        ratio = self.devicePixelRatioF()
        wide, high = (room / ratio / side for room, side in zip(self.room, self._size, strict=True))
        return min(wide, high) * _POINTS

    def _shown(self) -> QSize:
        if not self._size:
            return QSize()
        scale = (self._zoom or self._whole()) / _POINTS
        wanted = QSize(round(self._size[0] * scale), round(self._size[1] * scale))
        made = self._pixmap.deviceIndependentSize().toSize()
        # A pixel more or less is no reason to blur the picture.
        return made if abs(made.width() - wanted.width()) + abs(made.height() - wanted.height()) <= _NEAR else wanted

    def _margin(self) -> int:
        return self._look.px(MARGIN) if self._look else MARGIN

    def _fit(self) -> None:
        size, seen, margin = self._shown(), self.viewport().size(), 2 * self._margin()
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), seen.width()),
            (self.verticalScrollBar(), size.height(), seen.height()),
        ):
            bar.setRange(0, max(0, whole + margin - part) if self._zoom else 0)
            bar.setPageStep(part)
            bar.setSingleStep(margin)
        self.viewport().update()
