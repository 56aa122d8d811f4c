"""The details of a signing: its run-of-show, and how many memoranda were declared."""

from delegation_planner.edits.signings import change_signing
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_signing_details import Ui_SigningDetails
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model.ceremonies import Signing
from delegation_planner.model.edit import Edit


class SigningDetails(Details):
    """The form of a signing."""

    TABLE = "signings"
    TABLES = frozenset(
        {
            *("visits", "events", "signings", "mous", "mou_parties", "steps"),
            *("venues", "rooms", "organisations", "organisation_aliases"),
        }
    )
    TITLE = "Run-of-show"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_SigningDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.ui.show.set_up(context, self.binder)
        self.binder.line(self.ui.declared, self._declared, self._declare)
        self.binder.shown(self._show)
        self.ui.openEvent.clicked.connect(self._open_event)

    @property
    def signing(self) -> Signing:
        """The signing that is shown."""
        return self.context.plan.signings[self.row_id]

    def _show(self) -> None:
        self.ui.show.show_event(self.signing.event_id)
        self.ui.recorded.setText(words.declared_and_recorded(self.context.plan, self.row_id))

    def _declared(self) -> str:
        count = self.signing.declared_count
        return "" if count is None else str(count)

    def _declare(self, text: str) -> Edit:
        typed = text.strip()
        if typed and not (typed.isascii() and typed.isdigit()):
            raise ValueError(self.tr("Write a number such as 8, or nothing."))
        return change_signing(self.context.plan, self.row_id, declared_count=int(typed) if typed else None)

    def _open_event(self) -> None:
        self.context.shell.go(Place("programme", Subject("events", self.signing.event_id)))
