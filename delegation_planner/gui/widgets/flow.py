"""Small helpers of layouts that several widgets need."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def put_in_tab_order(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab find widgets where they stand: they are younger than what comes after them.

    Args:
        place: that in which they stand; it takes no focus itself.
        widgets: the widgets, in their order.
    """
    # Qt puts nothing after a widget that takes no focus.
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise((place, *widgets)):
        QWidget.setTabOrder(before, after)
    place.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def restyle(widget: QWidget) -> None:
    """Let a widget take its style again after a property that the stylesheet asks for has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
