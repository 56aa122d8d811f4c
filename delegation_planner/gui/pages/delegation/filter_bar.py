"""The line above the list: the filter, and which members are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_delegation_page import Ui_DelegationPage
from delegation_planner.gui.pages.delegation.rows import ALL, NO_INTERPRETER, PAPERS, UNNAMED
from delegation_planner.gui.pages.register.filtering import Filtering

WIDTH, NARROWEST = 200, 100
"""How wide the filter is, and how narrow it may become, in pixels at 100 %."""
COMPACT = 720
"""Below this width of the page, in pixels at 100 %, the choice of columns shows its icon alone."""


class FilterBar(QObject):
    """Holds what the list is filtered by."""

    changed = Signal()
    """The list is to be filtered by something else."""

    def __init__(self, context: Context, ui: Ui_DelegationPage) -> None:
        super().__init__(ui.filter)
        self._look = context.look
        self._field = ui.filter
        self._segments = ui.segments
        self._columns = ui.columnsButton
        self._columns_words = ui.columnsButton.text()
        self._columns.setAccessibleName(self._columns_words)
        self._icon = QAction(self)
        self._field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._field.textChanged.connect(self.changed)
        self._segments.chosen.connect(lambda _: self.changed.emit())
        Filtering(self._field, ui.table)
        context.look.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What was typed."""
        return self._field.text()

    @property
    def segment(self) -> str:
        """Which members are chosen."""
        return self._segments.value or ALL

    @property
    def is_filtered(self) -> bool:
        """Whether some members may not be shown."""
        return bool(self.text.strip()) or self.segment != ALL

    def clear(self) -> None:
        """Show everybody again, and let another filter be typed."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._segments.choose(ALL)
        if self._field.text():
            self._field.clear()
        else:
            self.changed.emit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many members each segment has."""
        names = {
            ALL: self.tr("All {n}"),
            UNNAMED: self.tr("To be confirmed {n}"),
            PAPERS: self.tr("Papers missing {n}"),
            NO_INTERPRETER: self.tr("No interpreter {n}"),
        }
        self._segments.set_options([(key, words.format(n=counts[key])) for key, words in names.items()])
        # The style lets buttons become narrower than their words.
        self._segments.setMinimumWidth(self._segments.sizeHint().width())

    def fit(self, width: int) -> None:
        """Leave out what has no room in a page of some width, in pixels."""
        self._columns.setText("" if width < self._look.px(COMPACT) else self._columns_words)

    def _dress(self) -> None:
        self._icon.setIcon(self._look.icon("funnel-simple"))
        self._field.setMinimumWidth(self._look.px(NARROWEST))
        self._field.setMaximumWidth(self._look.px(WIDTH))
