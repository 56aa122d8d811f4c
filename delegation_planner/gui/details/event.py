"""The details of an event: when, where, who, what a ceremony has besides, and where it is shown."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout

from delegation_planner.documents import dates as paper_dates
from delegation_planner.edits import attendance, event_kinds
from delegation_planner.edits.events import change_event, move_event, place_event, remove_event
from delegation_planner.edits.places import find_place
from delegation_planner.edits.times import days_to_say, end_at, set_times
from delegation_planner.edits.typed import read_date, read_end, read_time
from delegation_planner.edits.venues import add_room, new_venue
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import LONGEST_LINE
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.details.event_times import bind_ticks_and_room, is_outside
from delegation_planner.gui.details.vehicles import VehiclesField
from delegation_planner.gui.forms.ui_event_details import Ui_EventDetails
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.flow import clear, put_in_tab_order
from delegation_planner.gui.words import choices, dates
from delegation_planner.gui.words import events as words
from delegation_planner.gui.words.labels import done, short
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import (
    AttendanceRole,
    EventKind,
    EventStatus,
    MouState,
    PressAccess,
    Side,
    TimeState,
)
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

_TICK = 150
"""The room for the name beside a tick, in pixels at 100 %."""
_READY = frozenset({MouState.PRINTED, MouState.SIGNED})
_CEREMONIES = frozenset({EventKind.SIGNING, EventKind.INAUGURATION})
_LEGS = frozenset({EventKind.TRANSFER, EventKind.ARRIVAL, EventKind.DEPARTURE})


class EventDetails(Details):
    """The form of an event."""

    TABLE = "events"
    TABLES = frozenset(
        {
            *("visits", "events", "attendances", "groups", "members", "persons", "venues", "rooms", "mous", "steps"),
            *("interpreters", "organisations", "signings", "inaugurations", "centres", "appointments"),
            *("vehicles", "rides"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_EventDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.ui.problems.set_up(context)
        self._ticks: dict[Id, QCheckBox] = {}
        self._bind_words()
        self._bind_time()
        bind_ticks_and_room(self.ui, self.binder, self._reader, self._writer)
        self._bind_places()
        self._bind_people()
        self._bind_ceremony()
        self._bind_choices()
        self.ui.remove.clicked.connect(self._remove)
        self.binder.editable(self.ui.remove)

    @property
    def row(self) -> Event:
        """The event that is shown."""
        return self.context.plan.events[self.row_id]

    # --- words and choices -------------------------------------------------------------------------------------

    def _bind_words(self) -> None:
        fields = {"title": self.ui.titleField, "in_charge": self.ui.inCharge, "note": self.ui.noteField}
        fields |= {"transport": self.ui.transport, "dress": self.ui.dress}
        for field, widget in fields.items():
            self.binder.line(widget, self._reader(field), self._writer(field))
        self.binder.text(self.ui.staffNote, self._reader("staff_note"), self._writer("staff_note"), LONGEST_LINE)
        self.binder.shown(self._show_heading)

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self.row.values()[field]

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_event(self.context.plan, self.row_id, **{field: value})

    def _bind_choices(self) -> None:
        ui = self.ui
        states = choices.of_kinds(EventStatus, words.status_word)
        known = choices.of_kinds(TimeState, words.time_state_word)
        press = choices.of_kinds(PressAccess, words.press_word)
        kinds = choices.of_kinds(EventKind, words.kind_word)
        bind, reader, writer = self.binder.choice, self._reader, self._writer
        bind(ui.status, lambda: states, reader("status"), writer("status"))
        bind(ui.timeState, lambda: known, reader("time_state"), writer("time_state"))
        bind(ui.press, lambda: press, reader("press"), writer("press"))
        bind(ui.kind, lambda: kinds, reader("kind"), self._change_kind)
        ui.public.set_options([("public", self.tr("Public")), ("internal", self.tr("Internal only"))])
        ui.public.chosen.connect(self._set_public)
        self.binder.shown(lambda: ui.public.choose("public" if self.row.public else "internal"))
        self.binder.editable(ui.public)

    def _change_kind(self, kind: EventKind) -> Edit:
        return event_kinds.change_kind(self.context.plan, self.row_id, kind)

    def _set_public(self, value: str) -> None:
        self.context.do(change_event(self.context.plan, self.row_id, public=value == "public"))

    def _show_heading(self) -> None:
        event, look = self.row, self.context.look
        self.ui.heading.setText(event.title)
        colours = look.theme.events[words.bar_of(event.kind)]
        self.ui.kindIcon.setPixmap(look.pixmap(words.icon_of(event.kind), colours.bar, 18))
        self.ui.kindIcon.setStyleSheet(f"background: {colours.tint}; border-radius: 4px; padding: 5px;")
        self.ui.remove.setVisible(not self.context.read_only)
        self.ui.problems.show_row(self.row_id)
        self._show_note()
        self._show_last_change()

    def _show_note(self) -> None:
        event = self.row
        cancelled = event.status is EventStatus.CANCELLED
        head = self.tr("This item is cancelled.") if cancelled else ""
        self.ui.note.set_words("warn", "warning-fill", head)
        self.context.look.put_icons(self.ui.note)

    def _show_last_change(self) -> None:
        event = self.row
        changed = event.modified or event.created
        shown = ""
        if changed:
            zone = self.context.zone
            when = dates.when(changed.astimezone(zone), self.context.clock.now(zone))
            shown = self.tr("Changed {when}").format(when=when)
        self.ui.lastChange.setText(shown)

    # --- time --------------------------------------------------------------------------------------------------

    def _bind_time(self) -> None:
        ui = self.ui
        self.binder.line(ui.day, lambda: dates.day_in_list(self.row.starts.date()), self._move_to_day)
        self.binder.line(ui.starts, lambda: f"{self.row.starts:%H:%M}", self._start_at)
        self.binder.line(ui.ends, self._end_words, self._end_at)
        self.binder.shown(self._show_length)
        ui.zone.set_source(choices.zones, str)
        ui.endsZone.set_source(lambda: [("", None), *choices.zones()], lambda zone: zone or "")
        self._bind_chooser(ui.zone, self._reader("zone"), self._writer("zone"))
        self._bind_chooser(ui.endsZone, self._reader("ends_zone"), self._writer("ends_zone"))

    def _move_to_day(self, text: str) -> Edit:
        event = self.row
        day = read_date(text, event.starts.date())
        return move_event(self.context.plan, event.id, datetime.combine(day, event.starts.time()))

    def _start_at(self, text: str) -> Edit:
        """Move the start; the end stays where it is, unless it would come before."""
        event, starts = self.row, read_time(text)
        if starts >= event.ends.time() and event.ends.date() == event.starts.date():
            return move_event(self.context.plan, event.id, datetime.combine(event.starts.date(), starts))
        if days_to_say(event):
            begin = datetime.combine(event.starts.date(), starts)
            return change_event(self.context.plan, event.id, starts=begin, time_state=TimeState.FIXED)
        return set_times(self.context.plan, event.id, starts, event.ends.time())

    def _end_at(self, text: str) -> Edit:
        return end_at(self.context.plan, self.row_id, *read_end(text))

    def _end_words(self) -> str:
        days = days_to_say(self.row)
        return f"{self.row.ends:%H:%M}" + (f"+{days}" if days else "")

    def _show_length(self) -> None:
        event = self.row
        is_open = paper_dates.is_open(event)
        minutes = paper_dates.minutes(event)
        self.ui.length.setText("" if is_open else self.tr("{n} min").format(n=minutes))
        days = (event.ends.date() - event.starts.date()).days
        words = self.tr("Ends on the next day, {day}.") if days == 1 else self.tr("Ends {n} days later, {day}.")
        self.ui.lengthNote.setText(words.format(n=days, day=dates.short_day(event.ends.date())))
        self._show_rows(self.ui.fields, {self.ui.lengthNote: days > 0 and not is_open})

    # --- places ------------------------------------------------------------------------------------------------

    def _bind_places(self) -> None:
        ui, work = self.ui, self.context.bench.work
        ui.place.set_source(lambda: choices.places(work.registers))
        ui.goal.set_source(lambda: choices.venues(work.registers))
        self._bind_chooser(ui.place, lambda: (self.row.venue_id, self.row.room_id), self._move_to)
        self._bind_chooser(ui.goal, self._reader("to_venue_id"), self._writer("to_venue_id"))
        ui.place.missing.connect(self._add_place)
        VehiclesField(self.context, self.binder, ui.vehicles, lambda: self.row_id)
        self.binder.shown(self._show_leg)

    def _move_to(self, place: tuple[Id | None, Id | None]) -> Edit:
        return place_event(self.context.plan, self.row_id, *place, places=self.context.bench.work.registers)

    def _add_place(self, name: str) -> None:
        """Add the place that was typed, and move the event there: one step of undo.

        “Auditorium, MoFE&PT” is a room of a venue that is known; anything else is a venue.
        """
        made, venue_id, room_id = self._new_place(name)
        moved = change_event(self.context.plan, self.row_id, venue_id=venue_id, room_id=room_id)
        label = self.tr("Move {title} to {place}, a new place").format(title=self.row.title, place=name)
        self.context.do(Edit(label, (*made.changes, *moved.changes), self.context.plan.visit.id), said=done(label))

    def _new_place(self, name: str) -> tuple[Edit, Id, Id | None]:
        registers, visit_id = self.context.bench.work.registers, self.context.plan.visit.id
        room, _, house = name.rpartition(",")
        found = find_place(registers, house) if room.strip() else None
        if found and found[1] is None:
            made = add_room(registers.venues[found[0]], room.strip(), visit_id)
            return made, found[0], made.changes[0].id
        made = new_venue(visit_id, name=name)
        return made, made.changes[0].id, None

    def _show_leg(self) -> None:
        leg = self.row.kind in _LEGS
        ui, has_room = self.ui, self.row.room_id is not None
        outside = is_outside(self.context.plan, self.row)
        rows = {ui.goal: leg, ui.transport: leg, ui.vehicles: leg, ui.roomNeeded: has_room, ui.external: outside}
        self._show_rows(ui.fields, rows)

    # --- people ------------------------------------------------------------------------------------------------

    def _bind_people(self) -> None:
        ui = self.ui

        def plan() -> VisitPlan:
            return self.context.plan

        def people() -> list[choices.Option]:
            return choices.members(plan())

        ui.chair.set_source(lambda: [(self.tr("Not said"), None), *choices.members(plan())])
        self._bind_chooser(ui.chair, lambda: next(iter(self._members(AttendanceRole.CHAIR)), None), self._set_chair)
        ui.witnesses.set_up(self.context.look, people, self.tr("Add a witness"))
        ui.others.set_up(self.context.look, self._other_options, self.tr("Add somebody"))
        ui.interpreters.set_up(self.context.look, lambda: choices.interpreters(plan()), self.tr("Add an interpreter"))
        ui.witnesses.picked.connect(lambda ids: self._set_members(AttendanceRole.WITNESS, ids))
        ui.interpreters.picked.connect(lambda ids: self._do(attendance.set_interpreters(plan(), self.row_id, ids)))
        ui.others.picked.connect(self._set_others)
        self.binder.editable(ui.witnesses, ui.others, ui.interpreters)
        self.binder.shown(self._show_people)
        self.binder.shown(self._show_groups)

    def _members(self, role: AttendanceRole) -> list[Id]:
        return [row.member_id for row in self.context.plan.attending(self.row_id, role) if row.member_id]

    def _set_chair(self, member_id: Id | None) -> Edit:
        chosen = [member_id] if member_id else []
        return attendance.set_people(self.context.plan, self.row_id, AttendanceRole.CHAIR, members=chosen)

    def _set_members(self, role: AttendanceRole, ids: Iterable[Id]) -> None:
        self._do(attendance.set_people(self.context.plan, self.row_id, role, members=ids))

    def _other_options(self) -> list[choices.Option]:
        """Return whoever can be there besides the groups: members by name, and organisations."""
        members = [(words_, ("member_id", row_id)) for words_, row_id in choices.members(self.context.plan)]
        registers = self.context.bench.work.registers
        bodies = choices.organisations(registers)[1:]
        return [*members, *((words_, ("organisation_id", row_id)) for words_, row_id in bodies)]

    def _set_others(self, values: list[tuple[str, Id]]) -> None:
        members = [row_id for field, row_id in values if field == "member_id"]
        bodies = [row_id for field, row_id in values if field == "organisation_id"]
        role = AttendanceRole.ATTENDS
        self._do(attendance.set_people(self.context.plan, self.row_id, role, members=members, organisations=bodies))

    def _show_people(self) -> None:
        plan, event = self.context.plan, self.row
        self.ui.witnesses.show_values(self._members(AttendanceRole.WITNESS))
        people = [row.person_id for row in plan.attending(event.id, AttendanceRole.INTERPRETER)]
        self.ui.interpreters.show_values([each for each in people if each])
        rows = plan.attending(event.id, AttendanceRole.ATTENDS)
        there = [("member_id", row.member_id) for row in rows if row.member_id]
        there += [("organisation_id", row.organisation_id) for row in rows if row.organisation_id]
        self.ui.others.show_values(there)
        ceremony = event.kind in _CEREMONIES
        staff = event.kind is EventKind.STAFF
        visible = {self.ui.witnesses: ceremony, self.ui.chair: event.kind is EventKind.MEETING}
        self._show_rows(self.ui.fields, visible | {self.ui.interpreters: not staff, self.ui.others: not staff})

    def _show_groups(self) -> None:
        plan = self.context.plan
        groups = [g for g in plan.groups_in_order if plan.delegations[g.delegation_id].side is Side.GUEST]
        others = [g for g in plan.groups_in_order if g not in groups]
        wanted = {group.id: group for group in (*groups, *others)}
        if list(self._ticks) != list(wanted):
            self._make_ticks(wanted)
        there = {group.id for group in plan.groups_at(self.row_id)}
        counts = _sizes(member.group_id for member in plan.members.values())
        for group_id, tick in self._ticks.items():
            name = wanted[group_id].name
            shown = tick.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.context.look.px(_TICK))
            tick.setText(f"{shown}   {counts.get(group_id, 0)}".replace("&", "&&"))
            tick.setToolTip("" if shown == name else escape(name))
            tick.setChecked(group_id in there)
            tick.setEnabled(not self.context.read_only)
        self._show_rows(self.ui.fields, {self.ui.groups: bool(wanted)})

    def _make_ticks(self, group_ids: Iterable[Id]) -> None:
        layout = self.ui.groupsLayout
        clear(layout)
        self._ticks = {}
        for group_id in group_ids:
            tick = QCheckBox(self.ui.groups)
            tick.clicked.connect(self._set_groups)
            layout.addWidget(tick)
            self._ticks[group_id] = tick
        put_in_tab_order(self.ui.groups, self._ticks.values())

    def _set_groups(self) -> None:
        chosen = [group_id for group_id, tick in self._ticks.items() if tick.isChecked()]
        self._do(attendance.set_groups(self.context.plan, self.row_id, chosen))

    # --- ceremonies --------------------------------------------------------------------------------------------

    def _bind_ceremony(self) -> None:
        self.ui.openBoard.clicked.connect(self._open_list)
        self.binder.shown(self._show_ceremony)
        self.binder.shown(self._show_calendars)

    def _open_list(self) -> None:
        self.context.shell.go(Place("ceremonies", Subject("events", self.row_id)))

    def _show_ceremony(self) -> None:
        plan, event = self.context.plan, self.row
        steps = plan.steps_by_event.get(event.id, ())
        is_one = event.kind in _CEREMONIES
        self.ui.ceremonyHead.setVisible(is_one)
        signing = plan.signing_by_event.get(event.id)
        mous = plan.mous_by_signing.get(signing.id, ()) if signing else ()
        ready = sum(mou.state in _READY for mou in mous)
        self.ui.mous.setText(self.tr("{ready} of {all} ready").format(ready=ready, all=len(mous)))
        end = paper_dates.clock_time(event.starts + timedelta(minutes=sum(step.minutes for step in steps)))
        told = self.tr("{n} steps, ends {end}").format(n=len(steps), end=end) if steps else self.tr("No steps yet")
        self.ui.runOfShow.setText(told)
        self._show_rows(self.ui.ceremony, {self.ui.mousRow: bool(signing), self.ui.runOfShow: is_one})

    def _show_calendars(self) -> None:
        event = self.row
        if event.kind is EventKind.STAFF or paper_dates.is_open(event):
            words_ = self.tr("In none")
        else:
            words_ = self.tr("The visit’s, and those of all who attend")
        self.ui.calendars.setText(words_)

    # --- within ------------------------------------------------------------------------------------------------

    def _bind_chooser(self, widget: Any, read: Callable[[], Any], write: Callable[[Any], Edit]) -> None:  # noqa: ANN401
        def show() -> None:
            widget.show_value(read())

        widget.picked.connect(lambda value: self.binder.do(write(value), show))
        self.binder.shown(show)
        self.binder.editable(widget)

    def _do(self, edit: Edit) -> None:
        self.binder.do(edit, self.binder.refresh)

    def _show_rows(self, form: QFormLayout, visible: Mapping[Any, bool]) -> None:
        for widget, is_shown in visible.items():
            form.setRowVisible(widget, is_shown)

    def _remove(self) -> None:
        said = self.tr("Removed {title}").format(title=short(self.row.title))
        self.context.do(remove_event(self.context.plan, self.row_id), said=said)


def _sizes(group_ids: Iterable[Id | None]) -> dict[Id, int]:
    counts: dict[Id, int] = {}
    for group_id in group_ids:
        if group_id:
            counts[group_id] = counts.get(group_id, 0) + 1
    return counts
