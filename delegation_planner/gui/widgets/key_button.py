"""A button that shows its key beside its words."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

_GAP = 8
_SIDE = 10


class KeyButton(QPushButton):
    """A button; its property `key` names the key that stands at its end, such as “Ctrl P”."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = QLabel(self)
        self._cap.setProperty("role", "keycap")
        self._cap.setTextFormat(Qt.TextFormat.PlainText)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def event(self, event: QEvent) -> bool:
        """Take the key when it is set."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self._cap.setText(str(self.property("key") or ""))
            self._cap.setVisible(bool(self._cap.text()))
            self.updateGeometry()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the size of the button with its key."""
        hint = super().sizeHint()
        if not self._cap.text():
            return hint
        return QSize(hint.width() + self._cap.sizeHint().width() + _GAP, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the button with its key: nothing of it is cut off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the key at the end."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        x = _SIDE if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - size.width() - _SIDE
        self._cap.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
