"""The other names of an institution in the details: a list of them, and the fields of the one that is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from delegation_planner.edits import organisations
from delegation_planner.gui.forms.ui_organisation_details import Ui_OrganisationDetails
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import choices
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind
from delegation_planner.model.people import OrganisationAlias

if TYPE_CHECKING:
    from delegation_planner.gui.details.organisation import OrganisationDetails


@dataclass(frozen=True, slots=True)
class _Alias:
    id: Id
    text: str
    told: str


class Aliases(QObject):
    """Shows, adds, changes and removes the names of an institution besides its name and its abbreviation.

    While none is chosen, what is typed as the name adds one.
    """

    def __init__(self, form: "OrganisationDetails", ui: Ui_OrganisationDetails) -> None:
        super().__init__(form)
        self._form = form
        self._ui = ui
        self._chosen: Id = ""
        columns: list[Column[_Alias]] = [
            Column("", lambda row: row.text, 160, stretch=True),
            Column("", lambda row: row.told, 110),
        ]
        ui.aliases.show_columns(form.context.look, columns)
        self._bind()

    def begin(self, organisation_id: Id) -> None:
        """Turn to the first name of another institution."""
        self._chosen = next((row.id for row in self._others(organisation_id)), "")

    @property
    def chosen(self) -> OrganisationAlias | None:
        """The name whose fields are shown; None while one is added."""
        return self._form.registers.organisation_aliases.get(self._chosen)

    # --- within ------------------------------------------------------------------------------------------------

    def _bind(self) -> None:
        ui, binder = self._ui, self._form.binder
        ui.aliases.picked.connect(self._pick)
        ui.aliases.done.connect(ui.alias.setFocus)
        ui.aliases.removed.connect(self._remove)
        ui.addAlias.clicked.connect(self._begin_new)
        ui.removeAlias.clicked.connect(self._remove)
        binder.line(ui.alias, lambda: self.chosen.text if self.chosen else "", self._set_text)
        kinds = choices.of_kinds(AliasKind, words.alias_kind_word)
        binder.choice(ui.aliasKind, lambda: kinds, self._reader("kind"), self._writer("kind"))
        binder.choice(ui.language, self._languages, self._reader("language"), self._writer("language"))
        binder.shown(self._show)

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self.chosen.values()[field] if self.chosen else None

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: self._change(**{field: value})

    def _change(self, **fields: Any) -> Edit:  # noqa: ANN401 - any field of a name
        return organisations.change_alias(self._form.registers, self._chosen, self._form.visit_id, **fields)

    def _set_text(self, text: str) -> Edit:
        if self.chosen:
            return self._change(text=text)
        if not text.strip():
            return Edit("")
        form = self._form
        edit = organisations.add_alias(form.organisation, text, form.visit_id, kind=AliasKind.OFFICIAL)
        self._chosen = edit.changes[0].id
        return edit

    def _languages(self) -> list[tuple[str, str]]:
        return list(words.languages([row.language for row in self._others(self._form.row_id)]))

    def _others(self, organisation_id: Id) -> list[OrganisationAlias]:
        """Return the names but for the abbreviation, which has a field of its own."""
        rows = self._form.registers.aliases_by_organisation.get(organisation_id, ())
        first = next((row for row in rows if row.kind is AliasKind.ABBREVIATION), None)
        return [row for row in rows if row is not first]

    def _show(self) -> None:
        form, ui = self._form, self._ui
        rows = [_Alias(row.id, row.text, words.alias_kind_word(row.kind)) for row in self._others(form.row_id)]
        ui.aliases.set_rows(rows, frozen=form.context.read_only)
        ui.aliases.setVisible(len(rows) > 1)
        if ui.aliases.current_id != self._chosen:
            ui.aliases.select(self._chosen)
        is_one = self.chosen is not None
        for row in range(1, ui.aliasFields.rowCount()):
            ui.aliasFields.setRowVisible(row, is_one)
        for button in (ui.addAlias, ui.removeAlias):
            button.setVisible(is_one and not form.context.read_only)

    def _pick(self) -> None:
        row_id = self._ui.aliases.current_id
        if row_id and row_id != self._chosen:
            self._turn_to(row_id)

    def _begin_new(self) -> None:
        self._turn_to("")
        self._ui.alias.setFocus()

    def _turn_to(self, row_id: Id) -> None:
        """Show the fields of another name; what was typed for the one before is saved first."""
        self._form.binder.flush()
        self._form.binder.forget()
        self._chosen = row_id
        self._form.binder.refresh()

    def _remove(self) -> None:
        if (row := self.chosen) is None or self._form.context.read_only:
            return
        edit = organisations.remove_alias(self._form.registers, row.id, self._form.visit_id)
        if self._form.context.do(edit, said=self.tr("Removed the name {name}").format(name=row.text)):
            self.begin(self._form.row_id)
            self._form.binder.refresh()
