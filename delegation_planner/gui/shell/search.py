"""`Search`: the field of Ctrl+K over the window, and what was found under it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_search import Ui_Search
from delegation_planner.gui.shell.search_cells import SearchCells
from delegation_planner.gui.shell.search_finder import Finder, Ways
from delegation_planner.gui.shell.search_rows import MOST, Row, listed
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.words import searching as words

WIDTH, TOP, EDGE = 640, 64, 16
"""How wide it is, how far below the top of the window, and how far from its other edges at least, at 100 %."""
_HIGHEST = 520
"""How high the list is at most, at 100 %."""
_LONGEST = 60
_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_STEPS: Mapping[int, int] = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -MOST, _Key.Key_PageDown: MOST}
_ENTER = frozenset({_Key.Key_Return, _Key.Key_Enter})
_LEAVING = frozenset({_Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab})
_KEYS = frozenset({*_STEPS, *_ENTER, *_LEAVING, _Key.Key_Home, _Key.Key_End})


class Search(QWidget):
    """Lies over the whole window, so that a click beside the search closes it; only the search itself can be seen.

    The field keeps the focus; the arrows, Home, End and the page keys choose among what was found.

    Attributes:
        ui: its form.
    """

    def __init__(self, window: Window, context: Context, ways: Ways) -> None:
        super().__init__(window)
        self._look = context.look
        self._finder = Finder(window, context, ways)
        self._before: QWidget | None = None
        self._count = 0
        self._frame = QFrame(self)
        self.ui = Ui_Search()
        self.ui.setupUi(self._frame)
        self.ui.results.set_up(SearchCells(context.look, self.ui.results))
        context.look.dress(self._frame)
        context.look.changed.connect(self._fit)
        self.hide()
        window.installEventFilter(self)
        self.ui.field.installEventFilter(self)
        self.ui.field.textChanged.connect(self._find)
        self.ui.results.picked.connect(self._say)
        self.ui.results.struck.connect(self._strike)

    # --- opening and closing -----------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the search with an empty field; where it is open already, close it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._finder.prepare()
        self.ui.field.clear()
        self._find()
        self.show()
        self.raise_()
        self._fit()
        self.ui.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        _application().focusChanged.connect(self._follow)
        # Of thousands of rows it takes a while, in which the search can be seen already.
        QTimer.singleShot(0, self, self._finder.collect)

    def leave(self) -> None:
        """Close the search and give the focus back to where it was."""
        before = self._before
        self._close()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.isVisible():
            _application().focusChanged.disconnect(self._follow)
            self._before = None
            self.hide()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Close when the focus goes elsewhere in the program."""
        if now is not None and not self.isAncestorOf(now):
            self._close()

    # --- finding -----------------------------------------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        """What is listed, heads too."""
        rows: list[Row] = self.ui.results.entries.rows
        return rows

    def _find(self) -> None:
        typed = self.ui.field.text()
        sections = self._finder.find(typed)
        rows = listed(sections)
        self._count = sum(section.count for section in sections)
        self.ui.results.set_rows(rows)
        self._choose(0)
        self.ui.results.scrollToTop()
        self.ui.results.setVisible(bool(rows))
        self.ui.none.setVisible(not rows and bool(typed.strip()))
        self.ui.none.setText(f"{self._none(typed)}\n{words.prefix_words()}")
        self._say()
        self._fit()

    def _none(self, typed: str) -> str:
        said = typed.strip()
        shown = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
        return self.tr("No match for “{x}”").format(x=shown)

    def _say(self) -> None:
        """Say beside the field how many were found and which is chosen: a screen reader hears of nothing else."""
        row = self._row
        found = words.found_words(self._count) if self.ui.field.text().strip() else ""
        said = ". ".join(filter(None, (found, row.spoken if row else "")))
        if self.ui.field.accessibleDescription() != said:
            self.ui.field.setAccessibleDescription(said)

    # --- choosing ----------------------------------------------------------------------------------------------

    @property
    def _row(self) -> Row | None:
        number = self.ui.results.entries.row_of(self.ui.results.current_id)
        return self.rows[number] if number >= 0 else None

    @property
    def _choices(self) -> list[Row]:
        return [row for row in self.rows if not row.is_head]

    def _choose(self, number: int) -> None:
        choices = self._choices
        if choices:
            self.ui.results.select(choices[max(0, min(len(choices) - 1, number))].id)
        if number <= 0:
            # The head of the first section comes into view with its first row.
            self.ui.results.scrollToTop()

    def _walk(self, by: int) -> None:
        row, choices = self._row, self._choices
        self._choose((choices.index(row) if row in choices else 0) + by)

    def _strike(self, at: QPoint) -> None:
        index = self.ui.results.indexAt(at)
        self._do(self.ui.results.entries.at(index).act)

    def _do(self, act: Callable[[], object] | None) -> None:
        """Close, and then do something, with the focus where it was before."""
        if act:
            self.leave()
            act()

    # --- events ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose, and keep to the size of the window."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        if watched is self.ui.field and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return kind == QEvent.Type.KeyPress and self._took(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close where something beside the search is clicked."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.leave()

    def _took(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _LEAVING:
            self.leave()
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif key in (_Key.Key_Home, _Key.Key_End):
            self._choose(0 if key == _Key.Key_Home else len(self._choices) - 1)
        elif event.modifiers() & _CTRL:
            self._do(self._finder.offered.act if self._finder.offered else None)
        else:
            self._do(self._row.act if self._row else None)
        return True

    # --- sizes -------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Lie over the window, and be as high as what was found, as far as there is room."""
        px, results = self._look.px, self.ui.results
        if not self.isVisible():
            return
        self.setGeometry(self.window().rect())
        wide, most = min(px(WIDTH), self.width() - 2 * EDGE), self.height() - px(TOP) - EDGE
        results.setFixedHeight(min(results.full_height(), px(_HIGHEST)))
        over = self._height(wide) - most
        if over > 0 and self.rows:
            results.setFixedHeight(max(1, results.height() - over))
        self._frame.setGeometry((self.width() - wide) // 2, px(TOP), wide, min(self._height(wide), most))

    def _height(self, wide: int) -> int:
        """Return how high the search is in a width, in pixels."""
        layout = self._frame.layout()
        assert layout is not None  # noqa: S101 - the form has one
        layout.activate()
        return layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there is no window without one
    return app
