"""The details of a memorandum: the run-of-show with its step marked, and its own fields."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from delegation_planner.edits.ceremonies import set_mou_state
from delegation_planner.edits.mous import change_mou, remove_mou, set_ceremony
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_mou_details import Ui_MouDetails
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.gui.words import ceremony_choices, choices
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MouState


class MouDetails(Details):
    """The form of a memorandum."""

    TABLE = "mous"
    TABLES = frozenset(
        {
            *("visits", "events", "signings", "mous", "mou_parties", "signatories", "steps", "delegations"),
            *("venues", "rooms", "organisations", "organisation_aliases", "persons", "appointments"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_MouDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.ui.show.set_up(context, self.binder)
        self.ui.toShow.clicked.connect(self._back)
        self.ui.detailsPart.hide()
        self._bind_words()
        self._bind_choices()
        self.binder.shown(self._show)
        self.ui.remove.clicked.connect(self._remove)
        self.binder.editable(self.ui.remove, self.ui.languages)

    @property
    def mou(self) -> Mou:
        """The memorandum that is shown."""
        return self.context.plan.mous[self.row_id]

    def title(self) -> str:
        """Return what the dock's first tab is called: by what is shown."""
        return "" if self._shows_fields else self.tr("Run-of-show")

    def enter(self, field: str) -> None:
        """Show the memorandum's own fields and give one the focus; `parties` is the first party that is missing."""
        is_step = bool(field) and self.ui.show.findChild(QWidget, field) is not None
        self._switch(fields=not is_step)
        if field == "parties":
            self.ui.parties.enter_missing()
        else:
            super().enter(field or "titleField")

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _shows_fields(self) -> bool:
        return not self.ui.detailsPart.isHidden()

    def _switch(self, *, fields: bool) -> None:
        self.ui.show.setVisible(not fields)
        self.ui.detailsPart.setVisible(fields)
        self.retitled.emit()

    def _back(self) -> None:
        self._switch(fields=False)
        self.ui.show.ui.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bind_words(self) -> None:
        self.binder.line(self.ui.titleField, self._reader("title"), self._writer("title"))
        self.binder.line(self.ui.expected, self._reader("expected"), self._writer("expected"))
        self.binder.line(self.ui.originals, lambda: str(self.mou.originals), self._write_originals)

    def _bind_choices(self) -> None:
        ui = self.ui
        states = choices.of_kinds(MouState, words.mou_state_word)
        self.binder.choice(ui.state, lambda: states, self._reader("state"), self._set_state)
        self.binder.choice(ui.ceremony, self._signings, self._reader("signing_id"), self._set_ceremony)
        ui.languages.set_up(self.context.look, self._languages, self.tr("Add a language"))
        ui.languages.picked.connect(self._set_languages)
        ui.parties.set_up(self.context)

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self.mou.values()[field]

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_mou(self.context.plan, self.row_id, **{field: value})

    def _set_state(self, state: MouState) -> Edit:
        return set_mou_state(self.context.plan, self.row_id, state)

    def _set_ceremony(self, signing_id: Id | None) -> Edit:
        return set_ceremony(self.context.plan, self.row_id, signing_id)

    def _write_originals(self, text: str) -> Edit:
        typed = text.strip()
        if not (typed.isascii() and typed.isdigit()):
            raise ValueError(self.tr("Write a number such as 2."))
        return change_mou(self.context.plan, self.row_id, originals=int(typed))

    def _set_languages(self, tags: list[str]) -> None:
        edit = change_mou(self.context.plan, self.row_id, languages=tuple(tags))
        self.binder.do(edit, self.binder.refresh)

    def _signings(self) -> list[tuple[str, Any]]:
        plan = self.context.plan
        order = [plan.signing_by_event[event.id] for event in plan.programme if event.id in plan.signing_by_event]
        return [(self.tr("None"), None), *((plan.events[row.event_id].title, row.id) for row in order)]

    def _languages(self) -> list[tuple[str, Any]]:
        return ceremony_choices.languages(self.mou.languages) if self.row_id in self.context.plan.mous else []

    def _show(self) -> None:
        plan, mou, ui = self.context.plan, self.mou, self.ui
        signing = plan.signings.get(mou.signing_id or "")
        ui.show.show_event(signing.event_id if signing else "", mou.id)
        ui.heading.setText(words.mou_words(plan, mou))
        missing = words.is_missing_a_party(plan, mou.id)
        head = self.tr("A party is missing.") if missing else ""
        body = self.tr("Papers say “to be confirmed” until it is chosen.") if missing else ""
        ui.note.set_words("danger", "warning-octagon-fill", head, body)
        self.context.look.put_icons(ui.note)
        ui.parties.show_mou(mou.id)
        ui.languages.show_values(mou.languages)
        ui.helping.setText(words.helping(plan, mou.id))
        ui.helping.setVisible(bool(ui.helping.text()))
        ui.remove.setVisible(not self.context.read_only)

    def _remove(self) -> None:
        said = self.tr("Removed MoU {n}").format(n=self.mou.number)
        self.context.do(remove_mou(self.context.plan, self.row_id), said=said)
