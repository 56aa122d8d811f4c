"""The other names of an institution in the details: a list of them, and the fields of the one that is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from delegation_planner.edits import organisations
from delegation_planner.gui.details.chosen_row import ChosenRow, Parts
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


class Aliases(ChosenRow):
    """Shows, adds, changes and removes the names of an institution besides its name and its abbreviation.

    While none is chosen, what is typed as the name adds one.
    """

    def __init__(self, form: "OrganisationDetails", ui: Ui_OrganisationDetails) -> None:
        super().__init__(form, Parts(ui.aliases, ui.alias, ui.aliasFields, ui.addAlias, ui.removeAlias))
        self._form = form
        self._ui = ui
        columns: list[Column[_Alias]] = [
            Column("", lambda row: row.text, 160, stretch=True),
            Column("", lambda row: row.told, 110),
        ]
        ui.aliases.show_columns(form.context.look, columns)
        self._bind()

    def begin(self, organisation_id: Id) -> None:
        """Turn to the first name of another institution."""
        self.chosen_id = next((row.id for row in self._others(organisation_id)), "")

    @property
    def chosen(self) -> OrganisationAlias | None:
        """The name whose fields are shown; None while one is added."""
        return self._form.registers.organisation_aliases.get(self.chosen_id)

    # --- within ------------------------------------------------------------------------------------------------

    def _bind(self) -> None:
        ui, binder = self._ui, self._form.binder
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
        return organisations.change_alias(self._form.registers, self.chosen_id, self._form.visit_id, **fields)

    def _set_text(self, text: str) -> Edit:
        if self.chosen:
            return self._change(text=text)
        if not text.strip():
            return Edit("")
        form = self._form
        edit = organisations.add_alias(form.organisation, text, form.visit_id, kind=AliasKind.OFFICIAL)
        self.chosen_id = edit.changes[0].id
        return edit

    def _languages(self) -> list[tuple[str, str]]:
        return list(words.languages([row.language for row in self._others(self._form.row_id)]))

    def _others(self, organisation_id: Id) -> list[OrganisationAlias]:
        """Return the names but for the abbreviation, which has a field of its own."""
        rows = self._form.registers.aliases_by_organisation.get(organisation_id, ())
        first = next((row for row in rows if row.kind is AliasKind.ABBREVIATION), None)
        return [row for row in rows if row is not first]

    def _show(self) -> None:
        rows = self._others(self._form.row_id)
        self.show_rows([_Alias(row.id, row.text, words.alias_kind_word(row.kind)) for row in rows])

    def removal(self) -> tuple[Edit, str] | None:
        """Return the Edit that removes the chosen name, and what is said of it; None where none is chosen."""
        if (row := self.chosen) is None:
            return None
        edit = organisations.remove_alias(self._form.registers, row.id, self._form.visit_id)
        return edit, self.tr("Removed the name {name}").format(name=row.text)
