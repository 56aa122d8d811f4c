"""The commands of the menus and keys that concern visits and the file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from delegation_planner.errors import PlannerError
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.guard import Guard
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject

if TYPE_CHECKING:
    from delegation_planner.gui.jobs import Job
    from delegation_planner.gui.pages.home.page import HomePage


class Commands(QObject):
    """Does what the menus and keys ask for, on the file that is open."""

    file_wanted = Signal(object)
    """Another file is to be opened (`Path`)."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._conductor: Conductor | None = None
        self._guard: Guard | None = None
        for name, act in {
            "undo": self._undo,
            "redo": self._redo,
            "new_visit": lambda: self._home().new_visit(),
            "duplicate_visit": self._duplicate,
            "visit_from": self._make_from,
            "close_visit": self._close_visit,
            "delete_visit": self._delete,
            "new_file": self._new_file,
            "open_file": self._open_file,
            "save_copy": self._save_copy,
            "back_up": self._back_up,
            "restore": lambda: self._go(Place("settings", Subject("backups", ""))),
            "try_again": self._try_again,
            "about": self._about,
        }.items():
            window.actions_.connect(name, act)

    def take(self, conductor: Conductor, guard: Guard) -> None:
        """Work on another file from now on."""
        self._conductor, self._guard = conductor, guard

    @property
    def has_file(self) -> bool:
        """Whether a file is open."""
        return self._conductor is not None

    # --- visits ------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self._conductor:
            self._conductor.undo()

    def _redo(self) -> None:
        if self._conductor:
            self._conductor.redo()

    def _home(self) -> "HomePage":
        self._go(Place("home"))
        return cast("HomePage", self._opened.page("home"))

    def _visit_id(self) -> str:
        """Return the visit that a command means: the selected one, else the open one; empty for none."""
        subject = self._opened.context.selection.subject
        if subject and subject.table == "visits":
            return subject.id
        return self._opened.context.plan.visit.id if self._opened.context.has_plan else ""

    def _duplicate(self) -> None:
        if visit_id := self._visit_id():
            self._home().duplicate(visit_id)

    def _make_from(self) -> None:
        if visit_id := self._visit_id():
            self._home().make_from(visit_id)

    def _delete(self) -> None:
        if visit_id := self._visit_id():
            self._home().delete(visit_id)

    def _close_visit(self) -> None:
        if self._opened.flush():
            self._opened.close_visit()

    # --- the file ----------------------------------------------------------------------------------------------

    def _new_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("New file"), "", self.tr("Visits (*.db)"))
        if chosen:
            self.file_wanted.emit(Path(chosen))

    def _open_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open another file"), "", self.tr("Visits (*.db)")
        )
        if chosen:
            self.file_wanted.emit(Path(chosen))

    def _save_copy(self) -> None:
        store = self._opened.context.bench.work.store
        name = str(store.path.with_name(f"{store.path.stem} copy{store.path.suffix}"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), name, self.tr("Visits (*.db)"))
        if chosen:
            path = Path(chosen)
            self._run(self.tr("Saving a copy"), lambda _: store.copy_to(path), self.tr("Saved “{path}”"), path.name)

    def _back_up(self) -> None:
        from delegation_planner.store.backups import Occasion

        store = self._opened.context.bench.work.store
        self._run(self.tr("Backing up"), lambda _: store.back_up(Occasion.END), self.tr("Backed up"), "")

    def _run(self, label: str, work: Any, said: str, path: str) -> None:  # noqa: ANN401
        context = self._opened.context

        def done(_: "Job") -> None:
            context.shell.say(said.format(path=path))

        context.run(label, work, done)

    def _try_again(self) -> None:
        if self._guard:
            self._guard.try_again()

    def _about(self) -> None:
        from importlib.metadata import version

        words = self.tr("Plan the visit once: every paper and every calendar follows.")
        where = self.tr("The guide is in docs/guide.md. Licence: MIT.")
        name = f"Delegation Planner {version('delegation-planner')}"
        box = QMessageBox(QMessageBox.Icon.NoIcon, name, f"{name}\n\n{words}\n{where}", parent=self._window)
        box.setModal(False)
        box.open()

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _opened(self) -> Conductor:
        """The open file.

        Raises:
            PlannerError: none is open yet.
        """
        if self._conductor is None:
            raise PlannerError("No file is open yet.")
        return self._conductor

    def _go(self, place: Place) -> None:
        if self._conductor:
            self._conductor.go(place)
