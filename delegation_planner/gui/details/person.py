"""The details of a person: how the person is called, reached, and written in other scripts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit

from delegation_planner.edits import persons
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.offices import Offices
from delegation_planner.gui.details.register import RegisterDetails
from delegation_planner.gui.forms.ui_person_details import Ui_PersonDetails
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import choices
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import NameKind
from delegation_planner.model.people import Person, PersonName


@dataclass(frozen=True, slots=True)
class _Name:
    id: Id
    language: str
    text: str


class PersonDetails(RegisterDetails):
    """The form of a person."""

    TABLE = "persons"
    TABLES = frozenset({"persons", "person_names", "appointments", "organisations", "organisation_aliases"})
    ICON = "user-circle"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_PersonDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._language = words.LANGUAGES[0]
        self._bind_words()
        self.offices = Offices(self, self.ui)
        self._bind_names()
        self.binder.shown(self._show_heading)
        self.bind_removal(self.ui.remove, persons.remove_person)

    @property
    def person(self) -> Person:
        """The person that is shown."""
        return self.registers.persons[self.row_id]

    def row_name(self) -> str:
        """Return the person's name, or the position until it is known."""
        return choices.person_words(self.registers, self.person)

    def show_row(self, row_id: Id) -> None:
        """Show a person, with the first office and the first of the names in other scripts."""
        if row_id != self.row_id:
            self.flush()
            self.offices.begin(row_id)
            names = [row.language for row in self._names_of(row_id, NameKind.NATIVE)]
            self._language = next(iter(names), words.LANGUAGES[1])
        super().show_row(row_id)

    # --- words -------------------------------------------------------------------------------------------------

    def _bind_words(self) -> None:
        ui = self.ui
        fields = {"name": ui.nameField, "honorific": ui.honorific, "position": ui.position}
        for field, widget in (fields | {"telephone": ui.telephone, "email": ui.email}).items():
            self.binder.line(widget, self.reader(field), self._writer(field))
        self.binder.line(ui.cardName, self._card_name, self._set_card_name)

    def _writer(self, field: str) -> Callable[[str], Edit]:
        return lambda text: persons.change_person(self.person, self.visit_id, **{field: text})

    def _card_name(self) -> str:
        return next((row.text for row in self._names_of(self.row_id, NameKind.CARD)), "")

    def _set_card_name(self, text: str) -> Edit:
        return persons.set_card_name(self.registers, self.row_id, text, self.visit_id)

    def _names_of(self, person_id: Id, kind: NameKind) -> list[PersonName]:
        return [row for row in self.registers.names_by_person.get(person_id, ()) if row.kind is kind]

    def _show_heading(self) -> None:
        person = self.person
        self.show_head(self.ui.icon, self.ui.heading)
        head = "" if person.name else self.tr("Name to be confirmed.")
        body = self.tr("Documents print “{position}” until you type a name.").format(position=self.row_name())
        self.ui.note.set_words("warn", "user-circle", head, body)
        self.context.look.put_icons(self.ui.note)

    # --- names in other scripts --------------------------------------------------------------------------------

    def _bind_names(self) -> None:
        ui = self.ui
        columns: list[Column[_Name]] = [
            Column("", lambda row: row.language, 120),
            Column("", lambda row: row.text, 160, stretch=True),
        ]
        ui.names.show_columns(self.context.look, columns)
        ui.names.picked.connect(self._pick_name)
        ui.names.done.connect(lambda: _enter(ui.nativeName))
        ui.names.removed.connect(self._remove_name)
        self.binder.choice(ui.language, self._languages, lambda: self._language, self._choose_language)
        self.binder.line(ui.nativeName, self._native_name, self._set_native_name)
        self.binder.shown(self._show_names)

    def _languages(self) -> list[tuple[str, str]]:
        return list(words.languages([row.language for row in self._names_of(self.row_id, NameKind.NATIVE)]))

    def _choose_language(self, tag: str) -> Edit:
        """Write the name in another language now; that alone changes nothing."""
        self.binder.flush()
        self._language = tag
        self.binder.refresh()
        return Edit("")

    def _native_name(self) -> str:
        names = self._names_of(self.row_id, NameKind.NATIVE)
        return next((row.text for row in names if row.language == self._language), "")

    def _set_native_name(self, text: str) -> Edit:
        return persons.set_native_name(self.registers, self.row_id, self._language, text, self.visit_id)

    def _show_names(self) -> None:
        held = self._names_of(self.row_id, NameKind.NATIVE)
        rows = [_Name(row.language, words.language_word(row.language), row.text) for row in held]
        self.ui.names.set_rows(rows, frozen=self.context.read_only)
        self.ui.names.setVisible(bool(rows))

    def _pick_name(self) -> None:
        if (tag := self.ui.names.current_id) and tag != self._language:
            self._choose_language(tag)

    def _remove_name(self) -> None:
        if (tag := self.ui.names.current_id) and not self.context.read_only:
            edit = persons.set_native_name(self.registers, self.row_id, tag, "", self.visit_id)
            self.context.do(
                edit, said=self.tr("Removed the name in {language}").format(language=words.language_word(tag))
            )


def _enter(widget: QLineEdit) -> None:
    widget.setFocus()
    widget.selectAll()
