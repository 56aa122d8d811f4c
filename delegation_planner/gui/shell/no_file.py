"""What stands in the window while no file is open, because it can't be."""

from PySide6.QtWidgets import QWidget

from delegation_planner.gui.forms.ui_no_file import Ui_NoFile
from delegation_planner.gui.shell.window import Window


class NoFile(QWidget):
    """Says why the file can't be opened, and offers the ways on."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.ui = Ui_NoFile()
        self.ui.setupUi(self)
        window.look.dress(self)
        actions = window.actions_.by_name
        self.ui.openAnother.clicked.connect(actions["open_file"].trigger)
        self.ui.newFile.clicked.connect(actions["new_file"].trigger)

    def show_reason(self, reason: str) -> None:
        """Say why."""
        self.ui.reason.setText(reason)
        self.ui.tryAgain.setFocus()
