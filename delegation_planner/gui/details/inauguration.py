"""The details of an inauguration: who opens what, the plaque, and the centre itself."""

from collections.abc import Callable
from typing import Any

from delegation_planner.edits.centres import add_inauguration, change_centre, change_inauguration
from delegation_planner.edits.openings import opened_by_new
from delegation_planner.edits.organisations import new_organisation
from delegation_planner.edits.rows import new
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_inauguration_details import Ui_InaugurationDetails
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.gui.words import ceremony_choices, choices
from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CentreStatus, InaugurationMode
from delegation_planner.model.people import Centre


class InaugurationDetails(Details):
    """The form of an inauguration."""

    TABLE = "inaugurations"
    TABLES = frozenset(
        {
            *("visits", "events", "inaugurations", "centres"),
            *("organisations", "organisation_aliases", "persons", "appointments"),
        }
    )
    TITLE = "Inauguration"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_InaugurationDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_opening()
        self._bind_centre()
        self.binder.shown(self._show)
        self.ui.openEvent.clicked.connect(self._open_event)

    @property
    def opening(self) -> Inauguration:
        """The inauguration that is shown."""
        return self.context.plan.inaugurations[self.row_id]

    @property
    def centre(self) -> Centre:
        """The centre that is opened."""
        return self.context.plan.centres[self.opening.centre_id]

    # --- the opening -------------------------------------------------------------------------------------------

    def _bind_opening(self) -> None:
        ui, work = self.ui, self.context.bench.work
        ui.centre.set_source(lambda: ceremony_choices.centres(work.registers))
        self._bind_chooser(ui.centre, self._read("centre_id"), self._open_another)
        ui.centre.missing.connect(self._open_new)
        ui.officiant.set_source(lambda: choices.persons(work.registers, self.tr("To be confirmed")))
        self._bind_chooser(ui.officiant, self._read("officiant_id"), self._write("officiant_id"))
        ui.officiant.missing.connect(self._let_open)
        modes = choices.of_kinds(InaugurationMode, words.mode_word)
        self.binder.choice(ui.mode, lambda: modes, self._read("mode"), self._write("mode"))
        self.binder.text(ui.plaque, self._read("plaque"), self._write("plaque"))

    def _read(self, field: str) -> Callable[[], Any]:
        return lambda: self.opening.values()[field]

    def _write(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_inauguration(self.context.plan, self.row_id, **{field: value})

    def _open_another(self, centre_id: Id) -> Edit:
        centre = self.context.bench.work.registers.centres[centre_id]
        return add_inauguration(self.context.plan, self.opening.event_id, centre)

    def _open_new(self, name: str) -> None:
        self._make(lambda: add_inauguration(self.context.plan, self.opening.event_id, new(Centre, name=name)), name)

    def _let_open(self, position: str) -> None:
        self._make(lambda: opened_by_new(self.context.plan, self.row_id, position), position)

    # --- the centre --------------------------------------------------------------------------------------------

    def _bind_centre(self) -> None:
        ui, work = self.ui, self.context.bench.work
        for field, widget in {"name": ui.nameField, "series": ui.series, "namesake": ui.namesake}.items():
            self.binder.line(widget, self._read_centre(field), self._write_centre(field))
        self.binder.text(ui.purpose, self._read_centre("purpose"), self._write_centre("purpose"))
        states = choices.of_kinds(CentreStatus, words.centre_status_word)
        self.binder.choice(ui.status, lambda: states, self._read_centre("status"), self._write_centre("status"))
        ui.host.set_source(lambda: choices.organisations(work.registers, self.tr("To be confirmed")))
        self._bind_chooser(ui.host, self._read_centre("organisation_id"), self._write_centre("organisation_id"))
        ui.host.missing.connect(self._house_new)

    def _read_centre(self, field: str) -> Callable[[], Any]:
        return lambda: self.centre.values()[field]

    def _write_centre(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_centre(self.centre, self.context.plan.visit.id, **{field: value})

    def _house_new(self, name: str) -> None:
        def make() -> Edit:
            visit_id = self.context.plan.visit.id
            made = new_organisation(visit_id, name=name)
            housed = change_centre(self.centre, visit_id, organisation_id=made.changes[0].id)
            return Edit(f"{housed.label}: {name}", (*made.changes, *housed.changes), visit_id)

        self._make(make, name)

    # --- within ------------------------------------------------------------------------------------------------

    def _bind_chooser(self, widget: Any, read: Callable[[], Any], write: Callable[[Any], Edit]) -> None:  # noqa: ANN401
        show = lambda: widget.show_value(read())  # noqa: E731 - it is handed on
        widget.picked.connect(lambda value: self.binder.do(write(value), show))
        self.binder.shown(show)
        self.binder.editable(widget)

    def _make(self, make: Callable[[], Edit], name: str) -> None:
        try:
            edit = make()
        except PlannerError as trouble:
            self.context.tell(trouble)
            return
        self.context.do(edit, said=self.tr("Added {name}").format(name=name))

    def _show(self) -> None:
        ui, look, event = self.ui, self.context.look, self.context.plan.events[self.opening.event_id]
        ui.heading.setText(event.title)
        ui.kindIcon.setPixmap(look.pixmap("scissors", look.theme.events["opening"].bar, 18))
        closed = self.centre.status is CentreStatus.CLOSED
        head = self.tr("The centre is closed.") if closed else ""
        ui.note.set_words("warn", "warning-fill", head)
        look.put_icons(ui.note)

    def _open_event(self) -> None:
        self.context.shell.go(Place("programme", Subject("events", self.opening.event_id)))
