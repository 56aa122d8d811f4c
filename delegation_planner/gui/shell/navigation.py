"""The navigation at the left: which pages there are, and how many things wait on each."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from delegation_planner.gui.forms.ui_main_window import Ui_MainWindow
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.nav_button import NavButton

_ICON, _GAP = 18, 6
_SIGN, _FOLDED_SIGN = 14, 12
VISIT_PAGES = ("overview", "programme", "delegation", "ceremonies", "tasks", "documents", "calendars")
"""The pages of the open visit."""
PAGES = ("home", *VISIT_PAGES, "people", "institutions", "venues", "settings")
"""All pages, in the order of the navigation."""
WIDTH, FOLDED = 208, 56
"""How wide the navigation is, in pixels at 100 %."""
FOLDED_BELOW = 1180
"""Under this width of the window, in pixels at 100 %, the navigation shows its icons alone."""


class Navigation(QObject):
    """The buttons of the pages."""

    wanted = Signal(str)
    """A page was asked for."""

    def __init__(self, ui: Ui_MainWindow, look: Look) -> None:
        super().__init__(ui.nav)
        self._ui = ui
        self._look = look
        self.buttons: Mapping[str, NavButton] = {name: getattr(ui, name) for name in PAGES}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, page=name: self._ask(page))
        self.set_visit_open(False)
        self._page = ""
        self._folded = False
        self._problems: Mapping[str, int] = {}
        look.changed.connect(self.dress)

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        self._page = page
        for name, button in self.buttons.items():
            button.setChecked(name == page)

    def set_visit_open(self, is_open: bool) -> None:
        """Let the pages of a visit be chosen, or not while there is none."""
        for name in VISIT_PAGES:
            self.buttons[name].setEnabled(is_open)
            self.buttons[name].set_hint("" if is_open else self.tr("Open a visit first"))

    def set_count(self, page: str, count: str) -> None:
        """Show a count at the end of a page's button; empty for none."""
        self.buttons[page].set_count(count)

    def set_problems(self, problems: Mapping[str, int]) -> None:
        """Show how many things must be mended on each page; in the place of its count."""
        self._problems = problems
        self._show_problems()

    def set_flags(self, guest: str, host: str) -> None:
        """Show the countries of the open visit.

        Args:
            guest: the country's ISO 3166-1 code; empty for none.
            host: the same of the host.
        """
        from delegation_planner.gui.widgets.flags import flag

        for label, country in ((self._ui.guestFlag, guest), (self._ui.hostFlag, host)):
            label.setPixmap(flag(country, self._look, 12) if country else QPixmap())

    def fold(self, folded: bool) -> None:
        """Show the icons alone, or the words too."""
        if folded != self._folded:
            self._folded = folded
            self.dress()
        for button in self.buttons.values():
            button.fold(folded)
        for label in (self._ui.brandName, self._ui.visitHead, self._ui.registersHead):
            label.setVisible(not folded)
        self._ui.nav.setFixedWidth(self._look.px(FOLDED if folded else WIDTH))

    def dress(self) -> None:
        """Put the icons: the chosen page's is filled."""
        for button in self.buttons.values():
            name = str(button.property("glyph"))
            gap = 0 if self._folded else _GAP
            button.setIcon(self._look.icon(name, size=_ICON, gap=gap, on="accent", checked=f"{name}-fill"))
            button.setIconSize(QSize(self._look.px(_ICON) + self._look.px(gap), self._look.px(_ICON)))
        self._show_problems()

    def _show_problems(self) -> None:
        sign = self._look.pixmap("warning-octagon-fill", "danger", _FOLDED_SIGN if self._folded else _SIGN)
        for name, button in self.buttons.items():
            button.set_problems(self._problems.get(name, 0), sign, self._look.colour("danger"))

    def _ask(self, page: str) -> None:
        self.show_page(self._page)
        self.wanted.emit(page)
