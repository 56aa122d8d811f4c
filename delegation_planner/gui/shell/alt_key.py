"""Alt, pressed and let go by itself, shows the menu bar; with another key it is that key's."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_OTHERS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate})


class AltKey(QObject):
    """Watches what happens while Alt is held; only then does it see every event."""

    alone = Signal()
    """Alt was let go, and nothing else was pressed meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_alone = False
        self._watching = False

    def press(self) -> None:
        """Alt was pressed."""
        if not self._watching:
            self._is_alone = self._watching = True
            _application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether another key is pressed before Alt is let go."""
        is_other_key = isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Alt
        if is_other_key or event.type() in _OTHERS:
            self._is_alone = False
        elif event.type() == QEvent.Type.KeyRelease:
            self._release()
        return super().eventFilter(watched, event)

    def _release(self) -> None:
        if self._watching:
            self._watching = False
            _application().removeEventFilter(self)
            if self._is_alone:
                self.alone.emit()


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - there is no key without one
    return app
