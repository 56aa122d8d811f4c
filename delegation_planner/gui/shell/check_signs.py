"""Where the window says how many findings there are: in the top bar, on the dock's tab, in the navigation."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QTabBar

from delegation_planner.gui.checking import id_of
from delegation_planner.gui.context import Context
from delegation_planner.gui.places import place_of_row
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import checks as words
from delegation_planner.model.kinds import CheckLevel

if TYPE_CHECKING:
    from delegation_planner.gui.shell.checks import ChecksView
    from delegation_planner.rules.checks.finding import Finding

_AFTER = 8
"""The space behind the number on the tab, in pixels."""


class CheckSigns(QObject):
    """Shows the counts of findings, opens the list of them, and announces those that block.

    The list is made when its tab is first shown.
    """

    def __init__(self, window: Window, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._ui = window.ui
        self._context = context
        self._view: ChecksView | None = None
        self._known: frozenset[str] | None = None
        self._count = _count_label(self._ui.dockTabs.tabBar(), self._place)
        self._heard = [
            (self._ui.checks.clicked, self.open),
            (self._ui.dockTabs.currentChanged, self._make_shown),
            (window.actions_.by_name["next_problem"].triggered, lambda _=False: self._step(1)),
            (window.actions_.by_name["previous_problem"].triggered, lambda _=False: self._step(-1)),
            (context.checks.found, self._take),
            (context.look.changed, self._show),
        ]
        for signal, act in self._heard:
            signal.connect(act)
        self._show()

    def open(self) -> None:
        """Open the list of findings; from a page that has no room for it, at the overview."""
        self._window.open_dock()
        if not self._ui.dock.isVisible():
            self._context.shell.go(Place("overview"))
            self._window.open_dock()
        self._ui.dockTabs.setCurrentWidget(self._ui.checksTab)
        self._list().ui.findings.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Take the list out of the window: another file is opened."""
        for signal, act in self._heard:
            signal.disconnect(act)
        self._heard.clear()
        self._ui.dockTabs.tabBar().setTabButton(self._place, QTabBar.ButtonPosition.RightSide, None)
        if self._view:
            self._view.hide()
            self._view.deleteLater()
            self._view = None

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _place(self) -> int:
        return self._ui.dockTabs.indexOf(self._ui.checksTab)

    def _step(self, by: int) -> None:
        if self._context.has_plan:
            self._list().step(by)

    def _list(self) -> "ChecksView":
        if self._view is None:
            from delegation_planner.gui.shell.checks import ChecksView

            self._view = ChecksView(self._context)
            self._ui.findings.addWidget(self._view)
        return self._view

    def _make_shown(self) -> None:
        if self._ui.dockTabs.currentWidget() is self._ui.checksTab:
            self._list()

    def _take(self, found: "tuple[Finding, ...]") -> None:
        self._show()
        self._announce(found)

    def _show(self) -> None:
        is_open = self._context.has_plan
        readiness = self._context.checks.readiness
        must, should = (readiness.must, readiness.should) if readiness else (0, 0)
        self._ui.checks.setVisible(is_open)
        self._ui.checks.show_counts(must, should, self._context.look)
        self._ui.dockTabs.setTabVisible(self._place, is_open)
        number = must + should
        self._count.setText(str(number) if number else "")
        self._count.setProperty("count", "danger" if must else "warn")
        self._count.style().polish(self._count)
        self._count.adjustSize()
        # A tab takes the new width of its number only when it is laid out again.
        self._ui.dockTabs.setTabText(self._place, self._ui.dockTabs.tabText(self._place))
        self._window.navigation.set_problems(self._by_page())

    def _by_page(self) -> Counter[str]:
        """Return how many findings that must be seen to are on each page."""
        counts: Counter[str] = Counter()
        plan = self._context.bench.work.plan
        for finding in self._context.checks.open_findings if plan else ():
            if finding.level is CheckLevel.BLOCK:
                place = place_of_row(Subject(finding.refs[0].table, finding.refs[0].id), self._context.plan)
                counts.update([place.page] if place else [])
        return counts

    def _announce(self, found: "tuple[Finding, ...]") -> None:
        """Tell a screen reader of findings that block and were not there before; of a visit just opened tell none."""
        blocking = {id_of(each): each for each in found if each.level is CheckLevel.BLOCK and not each.reason}
        new = [each for row_id, each in blocking.items() if self._known is not None and row_id not in self._known]
        self._known = frozenset(blocking) if self._context.checks.case else None
        if new:
            # These classes take 2 ms to set up, which the first window need not wait for.
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            said = words.title(self._context.plan, new[0])
            self._ui.checks.setAccessibleDescription(self.tr("New: {title}").format(title=said))
            QAccessible.updateAccessibility(QAccessibleEvent(self._ui.checks, QAccessible.Event.Alert))


def _count_label(bar: QTabBar, place: int) -> QLabel:
    """Return the number on a tab, which has a colour of its own."""
    label = QLabel(bar)
    label.setProperty("role", "tabcount")
    label.setContentsMargins(0, 0, _AFTER, 0)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    bar.setTabButton(place, QTabBar.ButtonPosition.RightSide, label)
    return label
