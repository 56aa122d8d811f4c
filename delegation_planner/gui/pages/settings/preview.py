"""What the chosen backup holds, beside what there is now."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_settings_page import Ui_SettingsPage
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.settings.reading import Found, Glimpse, Soundness, glimpse, held_of
from delegation_planner.gui.pages.settings.rows import soundness_word
from delegation_planner.gui.words import backups as words
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan


class Preview(QObject):
    """Shows a backup before it is restored; it is only read."""

    def __init__(self, ui: Ui_SettingsPage, context: Context) -> None:
        super().__init__()
        self._ui = ui
        self._context = context
        self._found: Found | None = None
        self._shown: tuple[Path, Id] | None = None
        self._reading: Job | None = None
        for column in (1, 2):
            ui.comparedGrid.setColumnStretch(column, 1)

    def show(self, found: Found | None) -> None:
        """Show a backup; None for none."""
        self._found = found
        self._ui.preview.setVisible(found is not None)
        if found is None:
            self._shown = None
            return
        self._show_head(found)
        self._show_visits(found)
        self._compare(found)
        wanted = (found.contents.path, self._visit_id(found))
        if wanted != self._shown:
            self._shown = wanted
            self._read_programme(*wanted)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> VisitPlan | None:
        return self._context.bench.work.plan

    def _show_head(self, found: Found) -> None:
        contents, ui = found.contents, self._ui
        made = words.made_words(contents.made, datetime.now().astimezone()) if contents.made else contents.path.name
        ui.previewHead.setText(self.tr("The backup “{made}”").format(made=made))
        ui.previewState.setText(f"{soundness_word(found.soundness)} · {contents.path.name}")

    def _show_visits(self, found: Found) -> None:
        lines = list(self._visit_lines(found))
        self._ui.previewVisits.setText("\n".join(lines) or self.tr("It holds no visit."))
        self._ui.previewVisits.setVisible(found.soundness is not Soundness.DAMAGED or bool(lines))

    def _visit_lines(self, found: Found) -> Iterator[str]:
        visits = self._context.bench.work.visits
        there = {visit.id for visit in visits}
        for held in found.contents.visits:
            line = words.visit_line(held)
            yield line if held.id in there else self.tr("{visit} (not there now)").format(visit=line)
        kept = {held.id for held in found.contents.visits}
        for visit in visits:
            if visit.id not in kept:
                yield self.tr("Not in it: {visit}").format(visit=visit.title)

    def _compare(self, found: Found) -> None:
        ui, plan = self._ui, self._plan
        held = held_of(found, plan.visit.id) if plan else None
        ui.compared.setVisible(held is not None)
        if plan is None or held is None:
            return
        ui.membersThen.setText(str(held.members))
        ui.membersNow.setText(str(len(plan.members)))
        ui.eventsThen.setText(str(held.events))
        ui.eventsNow.setText(str(len(plan.events)))
        ui.lastThen.setText(found.contents.last_label or self.tr("None"))
        done = self._context.bench.work.store.last_done()
        ui.lastNow.setText(done.edit.label if done else self.tr("None"))

    # --- the programme -----------------------------------------------------------------------------------------

    def _read_programme(self, path: Path, visit_id: Id) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading = None
        self._put_programme("", "")
        if not visit_id:
            return
        clock = self._context.clock

        def read(job: Job) -> Glimpse:
            job.check()
            return glimpse(path, clock, visit_id)

        answers = Answers(self._take_glimpse, self._context.tell)
        self._reading = self._context.jobs.run(self.tr("Looking into the backup"), read, answers)

    def _visit_id(self, found: Found) -> Id:
        """Return the visit whose programme is shown: the open one, else the latest that the backup holds."""
        if self._plan:
            return self._plan.visit.id
        return next((held.id for held in found.contents.visits), "")

    def _take_glimpse(self, seen: Glimpse) -> None:
        if isValid(self._ui.preview) and self._found and self._shown == (seen.path, seen.visit_id):
            self._put_programme(seen.programme, seen.trouble)

    def _put_programme(self, programme: str, trouble: str) -> None:
        ui, found = self._ui, self._found
        held = held_of(found, self._visit_id(found)) if found else None
        head = self.tr("Its programme of “{title}”").format(title=held.title) if held and programme else trouble
        ui.programmeHead.setText(head)
        ui.programmeHead.setVisible(bool(head))
        ui.programme.setPlainText(programme)
        ui.programme.setVisible(bool(programme))
