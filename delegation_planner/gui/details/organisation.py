"""The details of an institution: its names, what it is, where it is."""

from collections.abc import Callable
from typing import Any

from delegation_planner.edits import organisations
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.aliases import Aliases
from delegation_planner.gui.details.register import RegisterDetails
from delegation_planner.gui.forms.ui_organisation_details import Ui_OrganisationDetails
from delegation_planner.gui.words import choices
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import OrganisationKind
from delegation_planner.model.people import Organisation


class OrganisationDetails(RegisterDetails):
    """The form of an institution."""

    TABLE = "organisations"
    TABLES = frozenset({"organisations", "organisation_aliases"})
    ICON = "bank"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_OrganisationDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind()
        self.aliases = Aliases(self, self.ui)
        self.binder.shown(self._show_heading)
        self.bind_removal(self.ui.remove, organisations.remove_organisation)

    @property
    def organisation(self) -> Organisation:
        """The institution that is shown."""
        return self.registers.organisations[self.row_id]

    def show_row(self, row_id: Id) -> None:
        """Show an institution, with the first of its other names."""
        if row_id != self.row_id:
            self.flush()
            self.aliases.begin(row_id)
        super().show_row(row_id)

    def _bind(self) -> None:
        ui, binder = self.ui, self.binder
        binder.line(ui.nameField, self.reader("name"), self._writer("name"))
        binder.line(ui.abbreviation, self._abbreviation, self._set_abbreviation)
        binder.line(ui.city, self.reader("city"), self._writer("city"))
        kinds = choices.of_kinds(OrganisationKind, words.organisation_kind_word)
        binder.choice(ui.kind, lambda: kinds, self.reader("kind"), self._writer("kind"))
        self.bind_chooser(
            ui.country, lambda _: list(words.countries()), self.reader("country"), self._writer("country")
        )
        binder.check(ui.toBeConfirmed, self.reader("to_be_confirmed"), self._writer("to_be_confirmed"))

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: organisations.change_organisation(self.organisation, self.visit_id, **{field: value})

    def _abbreviation(self) -> str:
        return words.abbreviation(self.registers, self.organisation)

    def _set_abbreviation(self, text: str) -> Edit:
        return organisations.set_abbreviation(self.registers, self.row_id, text, self.visit_id)

    def _show_heading(self) -> None:
        body = self.organisation
        self.show_head(self.ui.icon, self.ui.heading)
        head = self.tr("Institution to be confirmed.") if body.to_be_confirmed else ""
        told = self.tr("Documents mark it until you take the tick away.")
        self.ui.note.set_words("warn", "warning-fill", head, told)
        self.context.look.put_icons(self.ui.note)
