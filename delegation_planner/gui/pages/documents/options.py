"""For whom and on which sheet each paper is made: chosen by the officer, kept for the visit."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from delegation_planner.desk.standing import Standing
from delegation_planner.documents.papers import PAPERS, Size
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_documents_page import Ui_DocumentsPage
from delegation_planner.gui.pages.documents.making import Wanted
from delegation_planner.gui.words import papers as words
from delegation_planner.model.kinds import Edition

SIZES: tuple[Size, ...] = ("a4", "letter")
"""The sheets."""


class Options(QObject):
    """The form in the middle."""

    changed = Signal()
    """Another edition or sheet was chosen."""

    def __init__(self, ui: Ui_DocumentsPage, context: Context) -> None:
        super().__init__(ui.content)
        self._ui = ui
        self._context = context
        self._name = ""
        for size in SIZES:
            ui.paper.addItem(words.size_word(size), size)
        ui.audience.chosen.connect(lambda value: self._keep("edition", value))
        ui.paper.activated.connect(lambda index: self._keep("size", str(ui.paper.itemData(index))))

    def wanted(self, name: str) -> Wanted:
        """Return a paper as it is asked for in this visit."""
        editions = PAPERS[name].editions
        edition = _one_of([each.value for each in editions], self._kept(name, "edition"))
        size = _one_of(SIZES, self._kept(name, "size") or self._context.preferences.sheet)
        return Wanted(name, Edition(edition), cast("Size", size))

    def show_paper(self, name: str) -> None:
        """Show the choices of a paper."""
        self._name = name
        wanted = self.wanted(name)
        self._ui.paperTitle.setText(words.title(name))
        self._ui.audience.set_options([(each.value, words.edition_word(each)) for each in PAPERS[name].editions])
        self._ui.audience.choose(wanted.edition.value)
        self._ui.leavesOut.setText(words.leaves_out(name, wanted.edition))
        blocker = QSignalBlocker(self._ui.paper)
        self._ui.paper.setCurrentIndex(SIZES.index(wanted.size))
        blocker.unblock()

    def show_standing(self, standing: Standing | None) -> None:
        """Show what has changed since the paper was handed out; nothing while that is not known."""
        head, body = words.since(standing) if standing else ("", "")
        self._ui.since.set_words("info", "info", head, body)
        self._context.look.put_icons(self._ui.since)

    def _kept(self, name: str, option: str) -> str:
        return self._context.preferences.choice(self._key(name, option))

    def _keep(self, option: str, value: str) -> None:
        self._context.preferences.keep(self._key(self._name, option), value)
        self.show_paper(self._name)
        self.changed.emit()

    def _key(self, name: str, option: str) -> str:
        return f"papers/{self._context.plan.visit.id}/{name}/{option}"


def _one_of(values: Iterable[str], wanted: str) -> str:
    """Return the value that is wanted where it is one of these, else the first."""
    known = tuple(values)
    return wanted if wanted in known else known[0]
