"""The menu of the second time zone, which the gutter shows beside the visit's."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.words.choices import zones
from delegation_planner.model.plan import VisitPlan

_KEY = "second-zone/{visit}"


class SecondZone(QObject):
    """Lets a second zone be chosen, and remembers it for each visit.

    Attributes:
        menu: the menu that the button opens.
    """

    chosen = Signal(str)
    """Another zone was chosen: an IANA name, or empty for none."""

    def __init__(self, button: QToolButton, preferences: Preferences) -> None:
        super().__init__(button)
        self._preferences = preferences
        self._plan: VisitPlan | None = None
        self._button = button
        self.menu = QMenu(button)
        button.clicked.connect(self._open)

    def show_visit(self, plan: VisitPlan) -> str:
        """Offer the zones of a visit, and return the one that was chosen for it; empty for none."""
        self._plan = plan
        held = self._preferences.choice(_KEY.format(visit=plan.visit.id))
        return held if held and _is_known(held) else ""

    def _open(self) -> None:
        if self._plan is not None:
            self._fill(self._plan)
            self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _fill(self, plan: VisitPlan) -> None:
        """Offer no zone, those of the visit's items, and all there are."""
        held = self.show_visit(plan)
        used = {zone for event in plan.events.values() for zone in (event.zone, event.ends_zone) if zone}
        offered = ["", *sorted({*used, held} - {plan.visit.zone, ""})]
        self.menu.clear()
        group = QActionGroup(self.menu)
        for zone in offered:
            action = self._offer(self.menu, zone, city(zone) if zone else self.tr("No second time zone"))
            action.setCheckable(True)
            action.setChecked(zone == held)
            group.addAction(action)
        self.menu.addSeparator()
        for region in dict.fromkeys(name.partition("/")[0] for name, _ in zones()):
            menu = self.menu.addMenu(region)
            menu.aboutToShow.connect(lambda menu=menu, region=region: self._fill_region(menu, region))

    def _fill_region(self, menu: QMenu, region: str) -> None:
        """Offer the zones of a part of the world, once it is looked at: there are hundreds."""
        if menu.isEmpty():
            for name, _ in zones():
                if name.startswith(f"{region}/"):
                    self._offer(menu, name, name.partition("/")[2].replace("_", " "))

    def _offer(self, menu: QMenu, zone: str, words: str) -> QAction:
        action = menu.addAction(words)
        action.setData(zone)
        action.triggered.connect(lambda _=False, zone=zone: self._choose(zone))
        return action

    def _choose(self, zone: str) -> None:
        if self._plan is not None:
            self._preferences.keep(_KEY.format(visit=self._plan.visit.id), zone)
            self.chosen.emit(zone)


def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, ZoneInfoNotFoundError):
        return False
    return True


def city(zone: str) -> str:
    """Return the city that a zone is called after: “Almaty” for `Asia/Almaty`."""
    return zone.rpartition("/")[2].replace("_", " ")
