"""The one confirmation of the program: a whole visit is to be deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from delegation_planner.gui.forms.ui_delete_visit import Ui_DeleteVisit
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.words.cards import holdings
from delegation_planner.model.plan import VisitPlan


class DeleteVisit(QDialog):
    """Names what goes with a visit and asks; Cancel has the focus."""

    def __init__(self, plan: VisitPlan, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_DeleteVisit()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look.dress(self)
        self.ui.heading.setText(self.tr("Delete “{title}”?").format(title=_shortened(plan.visit.title)))
        what = ", ".join(holdings(plan))
        words = (
            self.tr("It holds {what}. All of that goes with it.") if what else self.tr("Nothing is planned in it yet.")
        )
        self.ui.what.setText(words.format(what=what))
        self.ui.remove.clicked.connect(self.accept)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.cancel.setFocus()


def _shortened(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"


_LONGEST = 160
