"""The one question before a backup takes the place of the file."""

from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_restore_backup import Ui_RestoreBackup
from delegation_planner.gui.words import backups as words
from delegation_planner.store.contents import BackupContents


class RestoreBackup(QDialog):
    """Says what will happen; nothing is done unless Restore is chosen.

    Args:
        contents: what the backup holds.
        context: what the window works with.
        parent: the page.
    """

    def __init__(self, contents: BackupContents, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreBackup()
        self.ui.setupUi(self)
        context.look.dress(self)
        now = datetime.now().astimezone()
        name = context.bench.work.store.path.name
        when = words.made_words(contents.made, now) if contents.made else contents.path.name
        head = self.tr("Put the backup “{when}” in the place of “{file}”?")
        self.ui.heading.setText(head.format(when=when, file=name))
        body = self.tr(
            "It holds {visits}. What was changed after it was made is not in it, and undo does not bring it back."
        )
        self.ui.body.setText(body.format(visits=words.visit_count(len(contents.visits))))
        kept = self.tr(
            "The file of now is kept beside it, with “replaced” and the time in its name. Nothing is deleted."
        )
        self.ui.kept.setText(kept)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.restore.clicked.connect(self.accept)
        self.ui.cancel.setFocus()
