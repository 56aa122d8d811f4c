"""After a damaged file was replaced by a backup: what the backup does not hold, to be done again or left."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from delegation_planner.gui.context import Context
from delegation_planner.gui.words.labels import short

if TYPE_CHECKING:
    from delegation_planner.store.changelog import LoggedEdit


class Recovered(QWidget):
    """The list of changes that were made after the backup, each with a tick.

    Args:
        context: what it works with.
        missing: the changes, the oldest first.
        apply: does the chosen ones again.
    """

    def __init__(
        self, context: Context, missing: "Sequence[LoggedEdit]", apply: "Callable[[Sequence[LoggedEdit]], None]"
    ) -> None:
        super().__init__()
        self._missing = list(reversed(missing))
        self._apply = apply
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.ticks = [self._tick(context, each) for each in self._missing]
        column.addWidget(self._list(self.ticks), 1)
        column.addWidget(self._foot())
        self._count()
        self.setAccessibleName(self.tr("Changes that are not in the backup"))

    def _head(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(2)
        where = self.tr("They were found in the log of changes, a file of its own. Untick what you do not want.")
        for role, words in (("section", self.tr("Apply them again?")), ("small", where)):
            label = QLabel(words, box)
            label.setProperty("role", role)
            label.setWordWrap(True)
            column.addWidget(label)
        return box

    def _tick(self, context: Context, logged: "LoggedEdit") -> QCheckBox:
        zone = context.zone if context.has_plan else None
        tick = QCheckBox(f"{logged.at.astimezone(zone):%H:%M}   {short(logged.label)}".replace("&", "&&"), self)
        tick.setToolTip(logged.label)
        tick.setChecked(True)
        tick.toggled.connect(self._count)
        return tick

    def _list(self, ticks: Sequence[QCheckBox]) -> QScrollArea:
        inside = QWidget(self)
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 14, 8)
        for tick in ticks:
            column.addWidget(tick)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("part", "dockfoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 0)
        self.button = QPushButton(foot)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: self._apply(self._chosen()))
        row.addWidget(self.button)
        row.addStretch(1)
        return foot

    def _chosen(self) -> "list[LoggedEdit]":
        """Return the ticked changes in the order in which they were done."""
        ticked = [each for each, tick in zip(self._missing, self.ticks, strict=True) if tick.isChecked()]
        return list(reversed(ticked))

    def _count(self) -> None:
        number = sum(tick.isChecked() for tick in self.ticks)
        one = self.tr("Apply 1 change")
        self.button.setText(one if number == 1 else self.tr("Apply {n} changes").format(n=number))
        self.button.setEnabled(number > 0)
