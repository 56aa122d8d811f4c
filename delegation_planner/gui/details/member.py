"""The details of a member: the name, the office, the papers, who hosts it and how."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox

from delegation_planner.edits import persons
from delegation_planner.edits.offices import set_office
from delegation_planner.edits.organisations import new_organisation
from delegation_planner.edits.people import change_member, name_person, remove_member
from delegation_planner.edits.precedence import append_member
from delegation_planner.edits.typed import read_date
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.details.native_names import NativeNames
from delegation_planner.gui.forms.ui_member_details import Ui_MemberDetails
from delegation_planner.gui.words import choices, dates
from delegation_planner.gui.words import members as words
from delegation_planner.gui.words.labels import done
from delegation_planner.model import naming
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Food, MemberRole, NameKind, PassportState, VisaState
from delegation_planner.model.people import Person
from delegation_planner.model.visits import Member


class MemberDetails(Details):
    """The form of a member."""

    TABLE = "members"
    TABLES = frozenset(
        {
            *("members", "persons", "person_names", "appointments", "organisations", "organisation_aliases", "groups"),
            *("interpreters", "delegations", "mous", "mou_parties", "signatories", "visits"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_MemberDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_person()
        self._bind_office()
        self._bind_choices()
        self._bind_visa()
        self._names = NativeNames(self, self.ui, lambda: self.member)
        self.binder.shown(self._show_heading)
        self.ui.remove.clicked.connect(self._remove)
        self.binder.editable(self.ui.remove)

    @property
    def member(self) -> Member:
        """The member that is shown."""
        return self.context.plan.members[self.row_id]

    @property
    def person(self) -> Person:
        """The person who is the member."""
        return self.context.plan.persons[self.member.person_id]

    def show_row(self, row_id: Id) -> None:
        """Show a member, with the name in the language of its country."""
        if row_id != self.row_id and row_id in self.context.plan.members:
            self.binder.flush()
            self._names.begin(self.context.plan.members[row_id])
        super().show_row(row_id)

    # --- the person --------------------------------------------------------------------------------------------

    def _bind_person(self) -> None:
        ui = self.ui
        self.binder.line(ui.nameField, lambda: self.person.name, self._set_name)
        self.binder.line(ui.cardName, self._card_name, self._set_card_name)
        fields = {"position": ui.position, "honorific": ui.honorific, "telephone": ui.telephone, "email": ui.email}
        for field, widget in fields.items():
            self.binder.line(widget, self._reader(field), self._writer(field))

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self.person.values()[field]

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda text: persons.change_person(self.person, self._visit_id, **{field: text})

    def _set_name(self, text: str) -> Edit:
        return name_person(self.context.plan, self.member.person_id, text)

    def _card_name(self) -> str:
        names = self.context.plan.names_by_person.get(self.member.person_id, ())
        return next((row.text for row in sorted(names, key=lambda row: row.id) if row.kind is NameKind.CARD), "")

    def _set_card_name(self, text: str) -> Edit:
        return persons.set_card_name(self.context.plan, self.member.person_id, text, self._visit_id)

    # --- the office --------------------------------------------------------------------------------------------

    def _bind_office(self) -> None:
        ui, work = self.ui, self.context.bench.work
        self.binder.line(ui.office, self._office, self._set_office)
        ui.organisation.set_source(lambda: choices.organisations(work.registers, self.tr("As the delegation")))
        show = lambda: ui.organisation.show_value(self._organisation())  # noqa: E731 - it is handed on
        ui.organisation.picked.connect(lambda value: self.binder.do(self._set_organisation(value), show))
        ui.organisation.missing.connect(self._add_organisation)
        self.binder.shown(show)
        self.binder.editable(ui.organisation)

    def _office(self) -> str:
        office = naming.office_of(self.context.plan, self.member)
        return office.office if office else ""

    def _organisation(self) -> Id | None:
        office = naming.office_of(self.context.plan, self.member)
        return office.organisation_id if office else None

    def _set_office(self, text: str) -> Edit:
        return set_office(self.context.plan, self.row_id, text, self._organisation())

    def _set_organisation(self, organisation_id: Id | None) -> Edit:
        """Give the organisation; an office that has no name yet is called by the position."""
        if organisation_id is None and not self._office():
            return Edit("")
        office = self._office() or self.person.position or words.role_word(self.member.role)
        return set_office(self.context.plan, self.row_id, office, organisation_id)

    def _add_organisation(self, name: str) -> None:
        """Add an organisation of the name that was typed, and let the member be of it: one step of undo."""
        made = new_organisation(self._visit_id, name=name)
        edit = self._set_organisation(made.changes[0].id)
        label = self.tr("Add {name}, the organisation of {member}").format(name=name, member=self._called)
        self.context.do(Edit(label, (*made.changes, *edit.changes), self._visit_id), said=done(label))

    # --- choices -----------------------------------------------------------------------------------------------

    def _bind_choices(self) -> None:
        ui = self.ui
        for widget, field, kinds, word in (
            (ui.passport, "passport", PassportState, words.passport_word),
            (ui.food, "food", Food, words.food_word),
            (ui.role, "role", MemberRole, words.role_word),
        ):
            self._bind_choice(widget, field, partial(choices.of_kinds, kinds, word))
        self._bind_choice(ui.interpreter, "interpreter_id", self._interpreters)
        self.binder.line(ui.passportExpires, self._expires, self._set_expires)
        self.binder.choice(ui.group, self._groups, lambda: self.member.group_id, self._set_group)
        self.binder.shown(self._show_icons)

    def _expires(self) -> str:
        day = self.member.passport_expires
        return dates.day_in_list(day) if day else ""

    def _set_expires(self, text: str) -> Edit:
        day = read_date(text, self.context.plan.visit.ends) if text.strip() else None
        return change_member(self.context.plan, self.row_id, passport_expires=day)

    def _bind_choice(self, widget: QComboBox, field: str, options: Callable[[], list[choices.Option]]) -> None:
        def write(value: Any) -> Edit:  # noqa: ANN401 - any closed list
            return change_member(self.context.plan, self.row_id, **{field: value})

        self.binder.choice(widget, options, lambda: self.member.values()[field], write)

    def _interpreters(self) -> list[choices.Option]:
        plan = self.context.plan
        rows = sorted(plan.interpreters.values(), key=lambda row: (row.number, row.id))
        return [(self.tr("None"), None), *((words.interpreter_option(plan, row), row.id) for row in rows)]

    def _groups(self) -> list[choices.Option]:
        rows = self.context.plan.groups_in_order
        own = [(row.name, row.id) for row in rows if row.delegation_id == self.member.delegation_id]
        return [*own, (self.tr("No group"), None)]

    def _set_group(self, group_id: Id | None) -> Edit:
        if group_id == self.member.group_id:
            return Edit("")
        return append_member(self.context.plan, self.row_id, group_id)

    def _bind_visa(self) -> None:
        ui = self.ui
        ui.visa.set_options([(state.value, words.visa_word(state)) for state in VisaState])
        ui.visa.chosen.connect(self._set_visa)
        self.binder.shown(lambda: ui.visa.choose(self.member.visa.value))
        self.binder.editable(ui.visa)

    def _set_visa(self, value: str) -> None:
        self.context.do(change_member(self.context.plan, self.row_id, visa=VisaState(value)))

    def _show_icons(self) -> None:
        ui, look = self.ui, self.context.look
        for number, state in enumerate(PassportState):
            glyph, token = words.PASSPORT_ICONS[state]
            ui.passport.setItemIcon(number, look.icon(glyph, token))
        for box, glyph in ((ui.food, "fork-knife"), (ui.interpreter, "translate")):
            for number in range(box.count()):
                box.setItemIcon(number, look.icon(glyph))

    # --- the head ----------------------------------------------------------------------------------------------

    def _show_heading(self) -> None:
        plan, person = self.context.plan, self.person
        self.ui.mark.show_person(self.context.look, known=bool(person.name))
        self.ui.heading.setText(self._called)
        number = self.tr("No. {n}").format(n=self.member.position)
        parts = (number, words.office_words(plan, self.member) if person.name else "")
        self.ui.subheading.setText(" · ".join(filter(None, (*parts, words.signs_words(plan, self.member)))))
        self.ui.remove.setVisible(not self.context.read_only)
        self._show_note()

    def _show_note(self) -> None:
        head = "" if self.person.name else self.tr("Name to be confirmed.")
        told = self.tr("Documents print “{position}” until you type a name. Every list and paper then changes with it.")
        self.ui.note.set_words("warn", "user-circle", head, told.format(position=self._called))
        self.context.look.put_icons(self.ui.note)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _called(self) -> str:
        return naming.member_name(self.context.plan, self.member)

    @property
    def _visit_id(self) -> Id:
        return self.context.plan.visit.id

    def _remove(self) -> None:
        said = self.tr("Removed {name}").format(name=self._called)
        self.context.do(remove_member(self.context.plan, self.row_id), said=said)
