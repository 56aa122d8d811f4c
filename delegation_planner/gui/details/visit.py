"""The details of a visit: what it is about, when and where, how far it is, and its two sides."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from delegation_planner.edits.delegations import change_delegation
from delegation_planner.edits.organisations import new_organisation
from delegation_planner.edits.typed import read_date
from delegation_planner.edits.visits import change_visit, set_status
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.details.prayers import PrayerFields
from delegation_planner.gui.forms.ui_visit_details import Ui_VisitDetails
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.words import choices, dates, registers, visits
from delegation_planner.gui.words.labels import done
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Side, VisitStatus
from delegation_planner.model.visits import Delegation, Visit


class _SideFields(NamedTuple):
    """The fields of one side.

    Attributes:
        side: the side.
        head, box: what is hidden where the visit has no such side.
        country, organisation, name, declared: its fields.
        recorded: says how many members are recorded.
    """

    side: Side
    head: QWidget
    box: QWidget
    country: Chooser
    organisation: Chooser
    name: QLineEdit
    declared: QLineEdit
    recorded: QLabel


class VisitDetails(Details):
    """The form of a visit.

    Attributes:
        prayers: the fields of the prayer times.
    """

    TABLE = "visits"
    TABLES = frozenset({"visits", "delegations", "members", "organisations", "organisation_aliases", "prayer_times"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_VisitDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_words()
        self._bind_days()
        self._bind_choices()
        for fields in self._sides():
            self._bind_side(fields)
        self.prayers = PrayerFields(self.ui, context, self.binder, self)
        self.binder.shown(self._show_heading)

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self.context.plan.visit

    # --- the visit ---------------------------------------------------------------------------------------------

    def _bind_words(self) -> None:
        ui = self.ui
        fields = {"title": ui.titleField, "city": ui.city, "desk": ui.desk, "marking": ui.marking, "code": ui.code}
        for field, widget in fields.items():
            self.binder.line(widget, self._reader(field), self._writer(field))
        self.binder.text(ui.subject, self._reader("subject"), self._writer("subject"))

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self.visit.values()[field]

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_visit(self.visit, **{field: value})

    def _bind_days(self) -> None:
        ui = self.ui
        self.binder.line(ui.starts, lambda: dates.day_in_list(self.visit.starts), self._start_on)
        self.binder.line(ui.ends, lambda: dates.day_in_list(self.visit.ends), self._end_on)

    def _start_on(self, text: str) -> Edit:
        """Set the first day; a last day that would come before it keeps its distance."""
        visit = self.visit
        first = read_date(text, visit.starts)
        last = visit.ends if first <= visit.ends else first + (visit.ends - visit.starts)
        return change_visit(visit, starts=first, ends=last)

    def _end_on(self, text: str) -> Edit:
        last: date = read_date(text, self.visit.ends)
        if last < self.visit.starts:
            raise ValueError(self.tr("The last day comes before the first."))
        return change_visit(self.visit, ends=last)

    def _bind_choices(self) -> None:
        states = choices.of_kinds(VisitStatus, visits.status_word)
        self.binder.choice(
            self.ui.status, lambda: states, self._reader("status"), lambda status: set_status(self.visit, status)
        )
        self.ui.zone.set_source(choices.zones)
        self._bind_chooser(self.ui.zone, self._reader("zone"), self._writer("zone"))

    def _show_heading(self) -> None:
        self.ui.heading.setText(self.visit.title)
        closed = self.visit.status is VisitStatus.CLOSED
        head = self.tr("This visit is closed.") if closed else ""
        self.ui.note.set_words("info", "archive-box", head, self.tr("To change it, choose another state at the top."))
        self.context.look.put_icons(self.ui.note)

    # --- its sides ---------------------------------------------------------------------------------------------

    def _sides(self) -> tuple[_SideFields, _SideFields]:
        ui = self.ui
        guest = (ui.guestHead, ui.guestBox, ui.guestCountry, ui.guestOrganisation, ui.guestName, ui.guestDeclared)
        host = (ui.hostHead, ui.hostBox, ui.hostCountry, ui.hostOrganisation, ui.hostName, ui.hostDeclared)
        return _SideFields(Side.GUEST, *guest, ui.guestRecorded), _SideFields(Side.HOST, *host, ui.hostRecorded)

    def _bind_side(self, fields: _SideFields) -> None:
        side = fields.side
        fields.country.set_source(lambda: list(registers.countries()))
        fields.organisation.set_source(lambda: choices.organisations(self.context.bench.work.registers))
        self._bind_chooser(fields.country, self._side_reader(side, "country"), self._side_writer(side, "country"))
        reader = self._side_reader(side, "organisation_id")
        self._bind_chooser(fields.organisation, reader, self._side_writer(side, "organisation_id"))
        fields.organisation.missing.connect(lambda name: self._add_organisation(side, name))
        self.binder.line(fields.name, self._side_reader(side, "name"), self._side_writer(side, "name"))
        self.binder.line(fields.declared, lambda: self._declared(side), lambda text: self._declare(side, text))
        self.binder.shown(lambda: self._show_side(fields))

    def _add_organisation(self, side: Side, name: str) -> None:
        """Add an organisation of the name that was typed, and let it lead a delegation: one step of undo."""
        made = new_organisation(self.row_id, name=name)
        edit = self._change(side, "organisation_id", made.changes[0].id)
        label = self.tr("Add {name}").format(name=name)
        self.context.do(Edit(label, (*made.changes, *edit.changes), self.row_id), said=done(label))

    def _delegation(self, side: Side) -> Delegation | None:
        return next((row for row in self.context.plan.delegations_in_order if row.side is side), None)

    def _side_reader(self, side: Side, field: str) -> Callable[[], Any]:
        def read() -> Any:  # noqa: ANN401 - any field
            delegation = self._delegation(side)
            return delegation.values()[field] if delegation else ""

        return read

    def _side_writer(self, side: Side, field: str) -> Callable[[Any], Edit]:
        return lambda value: self._change(side, field, value)

    def _change(self, side: Side, field: str, value: Any) -> Edit:  # noqa: ANN401 - any field
        delegation = self._delegation(side)
        return change_delegation(self.context.plan, delegation.id, **{field: value}) if delegation else Edit("")

    def _declared(self, side: Side) -> str:
        size = self._side_reader(side, "declared_size")()
        return "" if size is None else str(size)

    def _declare(self, side: Side, text: str) -> Edit:
        typed = text.strip()
        if typed and not (typed.isascii() and typed.isdecimal() and len(typed) <= 6):
            raise ValueError(self.tr("Write a number such as 25, or nothing."))
        return self._change(side, "declared_size", int(typed) if typed else None)

    def _show_side(self, fields: _SideFields) -> None:
        delegation = self._delegation(fields.side)
        fields.head.setVisible(delegation is not None)
        fields.box.setVisible(delegation is not None)
        members = self.context.plan.members_by_delegation.get(delegation.id, ()) if delegation else ()
        fields.recorded.setText(self.tr("{n} recorded").format(n=len(members)))

    # --- within ------------------------------------------------------------------------------------------------

    def _bind_chooser(self, widget: Chooser, read: Callable[[], Any], write: Callable[[Any], Edit]) -> None:
        show = lambda: widget.show_value(read())  # noqa: E731 - it is handed on
        widget.picked.connect(lambda value: self.binder.do(write(value), show))
        self.binder.shown(show)
        self.binder.editable(widget)
