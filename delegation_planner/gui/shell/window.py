"""The window's frame: its parts, its shape, which it remembers, and its keys. It knows nothing of visits."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QWidget

from delegation_planner.gui.forms import resources_rc as resources_rc
from delegation_planner.gui.forms.ui_main_window import Ui_MainWindow
from delegation_planner.gui.preferences import LARGEST, SMALLEST, Preferences
from delegation_planner.gui.shell.actions import Actions
from delegation_planner.gui.shell.alt_key import AltKey
from delegation_planner.gui.shell.dock_place import DockPlace, centred, close_button
from delegation_planner.gui.shell.focus_ring import first_in, move_focus
from delegation_planner.gui.shell.navigation import FOLDED_BELOW, Navigation
from delegation_planner.gui.shell.status_line import StatusLine
from delegation_planner.gui.shell.top_bar import TopBar
from delegation_planner.gui.theme.look import Look

SIZE = (1440, 900)
"""The window's size before anybody has changed it, in pixels."""
_BRAND = 24
_STEP = 10


class Window(QMainWindow):
    """The window.

    Attributes:
        ui: its form.
        look: colours, sizes and icons.
        preferences: what the officer has set.
        actions_: every command with its key.
        navigation, top_bar, status_line: its parts.
        may_close: is asked whether the window may close; it sees to what is not saved.
    """

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self.look = look
        self.preferences = preferences
        self.may_close: Callable[[], bool] = lambda: True
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.actions_ = Actions(self, self.ui.menus)
        self.navigation = Navigation(self.ui, look)
        self.top_bar = TopBar(self.ui, look)
        self.status_line = StatusLine(self.ui.bar, look)
        self._set_up_dock()
        self._set_up_keys()
        look.changed.connect(self._dress)
        preferences.look_changed.connect(self._choose_look)
        self._choose_look()
        self._restore_shape()
        QTimer.singleShot(0, self, lambda: self.setWindowIcon(QIcon(":/brand.svg")))
        look.dress(self.ui.top)
        look.dress(self.ui.dock)

    # --- the dock ----------------------------------------------------------------------------------------------

    def show_dock(self, page: str, width: int) -> None:
        """Give the dock the shape that it had beside a page; a width of 0 stands for a page without one."""
        self.dock_place.show(page, width)

    def toggle_dock(self) -> None:
        """Close the dock, or open it."""
        self.dock_place.toggle()

    def open_dock(self) -> None:
        """Open the dock, where the page has one."""
        self.dock_place.open()

    # --- events ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Put the dock in its place."""
        super().showEvent(event)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the menu bar, leaves the dock, closes it; Alt by itself shows or hides the menu bar."""
        if event.key() == Qt.Key.Key_Alt:
            self._alt.press()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, if nothing would be lost, and remember the shape."""
        if not self.may_close():
            event.ignore()
            return
        self.preferences.keep_state("geometry", self.saveGeometry())
        event.accept()

    # --- within ------------------------------------------------------------------------------------------------

    def _set_up_dock(self) -> None:
        self.ui.dockTabs.tabBar().setExpanding(False)
        self.ui.dockTabs.tabBar().setDrawBase(False)
        self._close = close_button()
        self._close.setToolTip(self.tr("Close (Ctrl+I)"))
        self._close.setAccessibleName(self.tr("Close the details"))
        self._close.clicked.connect(self.toggle_dock)
        self.ui.dockTabs.setCornerWidget(centred(self._close))
        # Of its pages the widest would else decide how narrow all of them may be.
        self.ui.pages.setMinimumWidth(1)
        self.dock_place = DockPlace(self.ui.dock, self.ui.splitter, self.preferences, self.look)

    def _set_up_keys(self) -> None:
        self._alt = AltKey(self)
        self._alt.alone.connect(lambda: self.ui.menus.setVisible(not self.ui.menus.isVisible()))
        self.actions_.connect("toggle_dock", self.toggle_dock)
        self.actions_.connect("next_region", lambda: move_focus(self._regions(), 1))
        self.actions_.connect("previous_region", lambda: move_focus(self._regions(), -1))
        self.actions_.connect("larger", lambda: self._zoom(_STEP))
        self.actions_.connect("smaller", lambda: self._zoom(-_STEP))
        self.actions_.connect("quit", self.close)
        self.ui.search.clicked.connect(self.actions_.by_name["search"].trigger)
        for page, button in self.navigation.buttons.items():
            self.actions_.connect(f"go_{page}", button.click)
            button.set_key(self.actions_.by_name[f"go_{page}"].shortcut().toString())

    def _regions(self) -> list[QWidget]:
        page = self.ui.pages.currentWidget()
        heads = [each for each in page.findChildren(QFrame) if each.property("part") == "pagehead"] if page else []
        content = self._content()
        middle = [*heads[:1], *([content] if content else [])]
        return [self.ui.nav, self.ui.top, self.ui.banners, *middle, self.ui.dock, self.ui.bar]

    def _content(self) -> QWidget | None:
        """Return what the page is about: its list, as a rule."""
        page = self.ui.pages.currentWidget()
        found = (each for each in page.findChildren(QWidget) if each.property("part") == "content") if page else ()
        return next(iter(found), page)

    def _escape(self) -> None:
        if self.ui.menus.isVisible():
            self.ui.menus.hide()
        elif self.ui.dock.isVisible() and not self._leave_dock():
            self.toggle_dock()

    def _leave_dock(self) -> bool:
        """Give the focus back to the page, if it is in the dock and the page takes it; return whether it was done."""
        focus = QApplication.focusWidget()
        content = self._content()
        page = first_in(content) if content else None
        if page is None or focus is None or not self.ui.dock.isAncestorOf(focus):
            return False
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _zoom(self, by: int) -> None:
        self.preferences.text_size = max(SMALLEST, min(LARGEST, self.preferences.text_size + by))

    def _choose_look(self) -> None:
        self.look.choose(self.preferences.theme, self.preferences.text_size / 100)

    def _dress(self) -> None:
        brand = ":/brand-dark.svg" if self.look.theme.name == "dark" else ":/brand.svg"
        size = self.look.px(_BRAND)
        self.ui.brandMark.setPixmap(QIcon(brand).pixmap(size, size))
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self.look.px(FOLDED_BELOW)
        self.navigation.fold(narrow)
        self.top_bar.fold(narrow)
        self.dock_place.lay_over(narrow)

    def _restore_shape(self) -> None:
        if not self.restoreGeometry(self.preferences.state("geometry")):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
