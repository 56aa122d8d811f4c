"""The report of a fault of the program, which a person reads before it is sent anywhere."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from delegation_planner.gui.forms.ui_fault_report import Ui_FaultReport


class FaultReport(QDialog):
    """A window beside the program's own that shows a report; the work can go on behind it.

    Args:
        report: the report, without any data.
        saved: whether all that was done is saved.
        parent: the program's window.
    """

    def __init__(self, report: str, *, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FaultReport()
        self.ui.setupUi(self)
        self.ui.report.setPlainText(report)
        told = self.tr("All that you did before is saved.")
        self.ui.saved.setText(told if saved else self.tr("What you did last could not be saved."))
        self.ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.ui.close.clicked.connect(self.accept)
