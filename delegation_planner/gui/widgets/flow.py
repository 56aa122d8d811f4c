"""Small helpers of layouts that several widgets need."""

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def restyle(widget: QWidget) -> None:
    """Let a widget take its style again after a property that the stylesheet asks for has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
