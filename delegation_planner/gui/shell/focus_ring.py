"""F6 and Shift+F6 walk round the window: navigation, top bar, banners, page head, content, dock, status bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_focus(regions: Sequence[QWidget], by: int) -> None:
    """Give the focus to the next region that can take it.

    Args:
        regions: the parts of the window, in order; hidden ones are passed over.
        by: 1 for the next, -1 for the one before.
    """
    here = _region_of(QApplication.focusWidget(), regions)
    for step in range(1, len(regions) + 1):
        region = regions[(here + by * step) % len(regions)]
        if (target := first_in(region)) is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_in(region: QWidget) -> QWidget | None:
    """Return the first widget of a region that takes the focus by Tab; None where there is none."""
    if not region.isVisible():
        return None
    taking = [each for each in _in_tab_order(region) if _takes_focus(each)]
    # Of the navigation the page that is shown.
    chosen = (each for each in taking if each.property("nav") and each.property("checked"))
    return next(chosen, next(iter(taking), None))


def _in_tab_order(region: QWidget) -> list[QWidget]:
    found, each = [region], _next_in_chain(region)
    while each is not None and each is not region:
        if region.isAncestorOf(each):
            found.append(each)
        each = _next_in_chain(each)
    return found


def _next_in_chain(widget: QWidget) -> QWidget | None:
    """Return the next widget in the order of Tab.

    PySide takes it for a child of the one before, and with that one, once it is deleted, for deleted too. It is its
    parent's: saying so again changes nothing in Qt.
    """
    following = widget.nextInFocusChain()
    if following is not None:
        following.setParent(following.parentWidget())
    return following


def _takes_focus(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & tab.value)


def _region_of(widget: QWidget | None, regions: Sequence[QWidget]) -> int:
    found = (n for n, region in enumerate(regions) if widget and (region is widget or region.isAncestorOf(widget)))
    return next(found, -1)
