"""The ceremonies page: what is signed in which order, what is opened, and how far all of it is."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from delegation_planner.edits.centres import add_inauguration
from delegation_planner.edits.mous import add_mou, place_mou, remove_mou, step_mou
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.openings import new_opening
from delegation_planner.edits.rows import new
from delegation_planner.edits.signings import add_signing
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.forms.ui_ceremonies_page import Ui_CeremoniesPage
from delegation_planner.gui.pages.ceremonies.board import MouRow, mou_row
from delegation_planner.gui.pages.ceremonies.cells import (
    FIRST_STATE,
    PARTIES,
    ROW,
    SIGNATORIES,
    STATES,
    BoardCells,
    StepHead,
)
from delegation_planner.gui.pages.ceremonies.ceremonies import Ceremony, ceremonies, ceremony_of, mous_of
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.programme.lines import next_start
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.row_drag import RowDrag
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.gui.words import ceremony_choices
from delegation_planner.gui.words import events as event_words
from delegation_planner.gui.words.labels import done
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, MouState
from delegation_planner.model.people import Centre

_BESIDE = 44
"""The room that a segment needs beside its words, for the icon and the space at its ends, in pixels at 100 %."""
LENGTH = timedelta(minutes=60)
"""How long a new ceremony is."""


class CeremoniesPage(Page):
    """The ceremonies of the visit, one at a time."""

    TABLES = frozenset(
        {
            *(
                "visits",
                "events",
                "steps",
                "signings",
                "mous",
                "mou_parties",
                "signatories",
                "inaugurations",
                "centres",
            ),
            *("delegations", "organisations", "organisation_aliases", "persons", "appointments", "venues", "rooms"),
        }
    )
    DOCK = 392

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CeremoniesPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._key: Id = ""
        self._ceremonies: list[Ceremony] = []
        self._filling = False
        self._binder = Binder(context, self)
        self._listing = Listing(self._columns(), lambda row: row.spoken)
        board = self.ui.board
        board.setHorizontalHeader(StepHead(context.look, board))
        self._cells = BoardCells(context.look, board)
        board.set_up(self._listing, self._cells, ROW)
        board.horizontalHeader().sectionResized.connect(self._fit_rows)
        self.ui.show.set_up(context, self._binder)
        self.ui.centre.set_source(lambda: ceremony_choices.centres(context.bench.work.registers))
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the ceremonies, and the chosen one."""
        plan, frozen = self.context.plan, self.context.read_only
        self._ceremonies = ceremonies(plan)
        if self._key not in {each.key for each in self._ceremonies}:
            self._key = self._ceremonies[0].key if self._ceremonies else ""
        self._show_segments()
        self.ui.add.setVisible(not frozen and self._kind is not EventKind.INAUGURATION)
        self.ui.addSigning.setVisible(not frozen)
        self.ui.addOpening.setVisible(not frozen)
        self._show_board()
        self._show_opening()
        self.ui.content.setCurrentWidget(self._part())
        self._show_chosen()
        self.words_changed.emit()

    def reveal(self, subject: Subject) -> None:
        """Show the ceremony at which something is seen, and select it."""
        plan = self.context.plan
        key = ceremony_of(plan, subject)
        if key in {each.key for each in self._ceremonies} and key != self._key:
            self._key = key
            self.reload()
        self._select(subject.id if subject.table == "mous" else "")

    def default_subject(self) -> Subject | None:
        """Return the MoU that is selected, else the ceremony's first, else the ceremony."""
        mou_id = self.ui.board.current_id or next((row.id for row in self._listing.rows), "")
        if mou_id:
            return Subject("mous", mou_id)
        return self._ceremony.subject if self._ceremony else None

    def words(self) -> Sequence[str]:
        """Return how many MoUs there are and how many can be signed; at an inauguration how many steps it has."""
        plan = self.context.plan
        if self._kind is EventKind.INAUGURATION:
            count = len(plan.steps_by_event.get(self._key, ()))
            return [self.tr("1 step") if count == 1 else self.tr("{n} steps").format(n=count)]
        said = [words.how_many(plan.mous.values())] if plan.mous else []
        return [*said, self.tr("1 selected")] if self.ui.board.current_id else said

    def keys(self) -> str:
        """Return the keys of the page, which are others at an inauguration."""
        if self._kind is EventKind.INAUGURATION:
            return self.tr("Alt+↑↓ order of steps · Ctrl+Z undo")
        return self.tr("Space next step · Alt+↑↓ signing order · Ctrl+Z undo")

    def add(self) -> None:
        """Add an MoU to the chosen signing and let its title be written; at an inauguration a step."""
        if self.context.read_only:
            return
        if self._kind is EventKind.INAUGURATION:
            self.ui.show.add()
            return
        held = self._ceremony
        if held and held.kind is EventKind.SIGNING and not held.row_id:
            self.context.do(add_signing(self.context.plan, held.key))
        edit = add_mou(self.context.plan, self._ceremony.row_id if self._ceremony else None)
        made = next(change.id for change in edit.changes if change.table == "mous")
        if self.context.do(edit):
            self.reveal(Subject("mous", made))
            self.context.selection.choose(Subject("mous", made))
            self.context.selection.enter("titleField")

    def flush(self) -> bool:
        """Save what was typed into the fields of a step."""
        return self._binder.flush()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show_segments(self) -> None:
        segments, look = self.ui.segments, self.context.look
        segments.set_options([(each.key, f"{each.name}  {each.time}".strip()) for each in self._ceremonies])
        for button, each in zip(segments.buttons, self._ceremonies, strict=True):
            if each.kind:
                colour = look.theme.events[event_words.bar_of(each.kind)].bar
                button.setIcon(QIcon(look.pixmap(event_words.icon_of(each.kind), colour, 16)))
            wide = QFontMetrics(look.font(bold=True)).horizontalAdvance(button.text())
            button.setMinimumWidth(wide + look.px(_BESIDE))
        segments.choose(self._key)
        self.ui.strip.setVisible(bool(self._ceremonies))
        self.ui.segmentsArea.setFixedHeight(look.px(32))
        told = words.counts(mous_of(self.context.plan, self._ceremony))
        self.ui.counts.setText(" · ".join(f"<b>{n}</b> {word}" for n, word in told))
        self._fit_strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the ceremonies the room that they need."""
        super().resizeEvent(event)
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Show the counts where there is room for them beside all ceremonies, and the chosen one in any case."""
        wide = sum(button.minimumWidth() for button in self.ui.segments.buttons)
        self.ui.counts.setVisible(wide + self.ui.counts.sizeHint().width() + self.context.look.px(48) <= self.width())
        if chosen := next((each for each in self.ui.segments.buttons if each.isChecked()), None):
            self.ui.segmentsArea.ensureWidgetVisible(chosen)

    def _show_board(self) -> None:
        plan, board = self.context.plan, self.ui.board
        held = board.current_id
        self._filling = True
        self._listing.frozen = self.context.read_only
        self._listing.set_rows([mou_row(plan, mou) for mou in mous_of(plan, self._ceremony)])
        self._fit_rows()
        board.select(held)
        self._filling = False
        board.setVisible(bool(self._listing.rows))
        self.ui.noMous.setVisible(not self._listing.rows)
        self.ui.foot.setVisible(bool(self._listing.rows))

    def _fit_rows(self) -> None:
        """Give each MoU the height that its names need in columns of this width."""
        board = self.ui.board
        widths = [board.columnWidth(column) for column in (PARTIES, SIGNATORIES)]
        for number, row in enumerate(self._listing.rows):
            board.setRowHeight(number, self._cells.height(row, *widths))

    def _show_opening(self) -> None:
        opening = self._kind is EventKind.INAUGURATION
        without = opening and self._ceremony is not None and self._ceremony.row_id is None
        self.ui.centreFrame.setVisible(without and not self.context.read_only)
        self.ui.centre.show_value(None)
        self.ui.show.show_event(self._key if opening else "")
        self._binder.refresh()

    def _show_chosen(self) -> None:
        """Show under the table what is selected, and what can be done with it."""
        ui, mou = self.ui, self._mou
        ui.chosen.setText(words.mou_words(self.context.plan, mou) if mou else "")
        onward = self._onward(mou) if mou and not self.context.read_only else None
        if onward is None and ui.next.hasFocus():
            ui.board.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.next.setVisible(onward is not None)
        ui.edit.setVisible(mou is not None)
        ui.next.setText(words.marking(onward) if onward else "")
        unnamed = any(words.is_unnamed(self.context.plan, row.id) for row in self._listing.rows)
        ui.unnamed.setVisible(unnamed)
        ui.unnamedIcon.setVisible(unnamed)

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui, board = self.ui, self.ui.board
        ui.add.clicked.connect(self.add)
        ui.addSigning.clicked.connect(self._add_signing)
        ui.addOpening.clicked.connect(self._add_opening)
        ui.segments.chosen.connect(self._go_to)
        ui.next.clicked.connect(lambda: self._step(1))
        ui.edit.clicked.connect(lambda: self.context.selection.enter(""))
        ui.centre.picked.connect(self._open_centre)
        ui.centre.missing.connect(self._open_new_centre)
        board.picked.connect(self._picked)
        board.clicked.connect(self._clicked)
        board.entered.connect(lambda: self.context.selection.enter(""))
        board.removed.connect(self._remove)
        board.shifted.connect(lambda way, _: self._shift(way))
        board.typed.connect(lambda letter: self.add() if letter.lower() == "n" else None)
        self._drag = RowDrag(board, self.context.look)
        self._drag.dropped.connect(self._place)
        for keys, by in (("Space", 1), ("Shift+Space", -1)):
            shortcut = QShortcut(QKeySequence(keys), board, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda way=by: self._step(way))
        self.context.selection.changed.connect(self._follow)

    def _picked(self) -> None:
        if self._filling:
            return
        if mou_id := self.ui.board.current_id:
            self.context.selection.choose(Subject("mous", mou_id))
        else:
            self.context.selection.choose(self._ceremony.subject if self._ceremony else None)
        self._show_chosen()
        self.words_changed.emit()

    def _follow(self) -> None:
        """Have the dock show the ceremony where its event or its centre was asked for."""
        subject = self.context.selection.subject
        if subject is None or not self.isVisible() or subject.table not in {"events", "centres"}:
            return
        if ceremony_of(self.context.plan, subject) == self._key and self._ceremony:
            self.context.selection.choose(self._ceremony.subject)

    def _clicked(self, index: QModelIndex) -> None:
        """Take the next step where a circle is clicked that is not done; a click on what is missing asks for it."""
        row, step = self._listing.at(index), index.column() - FIRST_STATE
        if index.column() == PARTIES and row.must and not self.context.read_only:
            self.context.selection.enter("parties")
        if step >= 0 and STATES[step].rung >= row.state.rung and row.state is not MouState.SIGNED:
            self._step(1)

    def _step(self, by: int) -> None:
        if (mou := self._mou) and not self.context.read_only and (edit := step_mou(self.context.plan, mou.id, by)):
            self.context.do(edit)

    def _shift(self, way: int) -> None:
        if (mou := self._mou) and mou.number + way >= 1:
            self._place(mou.id, mou.number + way)

    def _place(self, mou_id: Id, place: int) -> None:
        if self.context.read_only:
            return
        if edit := place_mou(self.context.plan, mou_id, place):
            self.context.do(edit, said=done(edit.label))
        self._select(mou_id)

    def _remove(self) -> None:
        mou = self._mou
        if mou is None or self.context.read_only:
            return
        row = self._listing.row_of(mou.id)
        if self.context.do(remove_mou(self.context.plan, mou.id), said=self.tr("Removed MoU {n}").format(n=mou.number)):
            rows = self._listing.rows
            self.ui.board.select(rows[min(row, len(rows) - 1)].id if rows else "")

    def _go_to(self, key: Id) -> None:
        self._key = key
        self.reload()
        self.ui.board.clearSelection()
        self._picked()

    # --- adding ------------------------------------------------------------------------------------------------

    def _add_signing(self) -> None:
        starts = next_start(self.context.plan, self.context.plan.visit.starts)
        title = self.tr("MoU signing ceremony")
        self._add(new_event(self.context.plan, title, starts, starts + LENGTH, kind=EventKind.SIGNING), "signings")

    def _add_opening(self) -> None:
        starts = next_start(self.context.plan, self.context.plan.visit.starts)
        self._add(new_opening(self.context.plan, self.tr("New centre"), starts, starts + LENGTH), "inaugurations")

    def _add(self, edit: Edit, table: str) -> None:
        made = next(change.id for change in edit.changes if change.table == table)
        if self.context.do(edit):
            self.reveal(Subject(table, made))
            self.context.selection.choose(Subject(table, made))
            self.context.selection.enter("declared" if table == "signings" else "nameField")

    def _open_centre(self, centre_id: Id) -> None:
        self._open(self.context.bench.work.registers.centres[centre_id])

    def _open_new_centre(self, name: str) -> None:
        try:
            centre = new(Centre, name=name)
        except PlannerError as trouble:
            self.context.tell(trouble)
            return
        self._open(centre)

    def _open(self, centre: Centre) -> None:
        edit = add_inauguration(self.context.plan, self._key, centre)
        if self.context.do(edit, said=done(edit.label)) and self._ceremony:
            self.context.selection.choose(self._ceremony.subject)

    # --- within ------------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[MouRow]]:
        tr = self.tr
        names = [words.mou_state_word(state) for state in STATES]
        return [
            Column(tr("No."), lambda row: str(row.number), 58),
            Column(tr("Parties"), lambda row: ", ".join(each.name for each in row.parties), 200, stretch=True),
            Column(tr("Signatories"), lambda row: ", ".join(each.signatory for each in row.parties), 150, stretch=True),
            Column(tr("Text"), lambda row: row.languages, 116),
            *(_state_column(name) for name in names),
        ]

    @property
    def _ceremony(self) -> Ceremony | None:
        return next((each for each in self._ceremonies if each.key == self._key), None)

    @property
    def _kind(self) -> EventKind | None:
        return self._ceremony.kind if self._ceremony else None

    @property
    def _mou(self) -> Mou | None:
        return self.context.plan.mous.get(self.ui.board.current_id)

    def _part(self) -> QWidget:
        if not self._ceremonies:
            return self.ui.emptyPart
        return self.ui.openingPart if self._kind is EventKind.INAUGURATION else self.ui.boardPart

    def _select(self, mou_id: Id) -> None:
        if mou_id:
            self.ui.board.select(mou_id)
        else:
            self._filling = True
            self.ui.board.clearSelection()
            self._filling = False
            self._show_chosen()

    def _onward(self, mou: Mou) -> MouState | None:
        """Return the state that comes next; None after the last."""
        states = list(MouState)
        return states[mou.state.rung + 1] if mou.state.rung + 1 < len(states) else None


def _state_column(title: str) -> Column[MouRow]:
    return Column(title, lambda row: words.mou_state_word(row.state), 52)
