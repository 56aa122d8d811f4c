"""The prayer times of a visit's day in its form: as the mosque has printed them; what is empty is computed."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from delegation_planner.edits.prayer_times import set_prayer_time
from delegation_planner.edits.typed import read_time
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.forms.ui_visit_details import Ui_VisitDetails
from delegation_planner.gui.words import dates
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Prayer
from delegation_planner.rules.almanac.places import coordinates_of, observes_prayers
from delegation_planner.rules.almanac.prayer import prayer_times

_MOST = 31
"""So many days of a visit can be chosen."""


class PrayerFields(QObject):
    """Binds the day and its five times; they are there where a side of the visit observes prayers."""

    def __init__(self, ui: Ui_VisitDetails, context: Context, binder: Binder, form: QWidget) -> None:
        super().__init__(form)
        self._ui = ui
        self._context = context
        self._binder = binder
        self._day: date | None = None
        self._fields: Mapping[Prayer, QLineEdit] = {each: getattr(ui, each.value) for each in Prayer}
        binder.shown(self._show_days)
        for prayer, field in self._fields.items():
            self._bind(prayer, field)
        binder.shown(self._show_computed)
        ui.prayerDay.activated.connect(self._choose_day)

    @property
    def day(self) -> date:
        """The day that is chosen: the visit's first, if none was."""
        days = self._days()
        return self._day if self._day is not None and self._day in days else days[0]

    # --- within ------------------------------------------------------------------------------------------------

    def _days(self) -> Sequence[date]:
        visit = self._context.plan.visit
        count = min((visit.ends - visit.starts).days + 1, _MOST)
        return [visit.starts + timedelta(days=n) for n in range(count)]

    def _choose_day(self, number: int) -> None:
        self._binder.flush()
        self._day = self._days()[number]
        self._binder.refresh()

    def _bind(self, prayer: Prayer, field: QLineEdit) -> None:
        def read() -> str:
            rows = self._context.plan.prayer_times.values()
            return next((f"{row.at:%H:%M}" for row in rows if (row.day, row.prayer) == (self.day, prayer)), "")

        def write(text: str) -> Edit:
            at = read_time(text) if text.strip() else None
            return set_prayer_time(self._context.plan, self.day, prayer, at)

        self._binder.line(field, read, write)

    def _show_days(self) -> None:
        plan, choice, days = self._context.plan, self._ui.prayerDay, self._days()
        countries = {row.country for row in plan.delegations.values()}
        is_there = any(map(observes_prayers, countries - {""})) or bool(plan.prayer_times)
        self._ui.prayersHead.setVisible(is_there)
        self._ui.prayersBox.setVisible(is_there)
        words = [dates.short_day(day) for day in days]
        if [choice.itemText(n) for n in range(choice.count())] != words:
            choice.clear()
            choice.addItems(words)
        choice.setCurrentIndex(days.index(self.day))

    def _show_computed(self) -> None:
        """Show in an empty field what is computed."""
        visit = self._context.plan.visit
        place = coordinates_of(visit.city)
        computed = prayer_times(self.day, place, visit.zone) if place else {}
        for prayer, field in self._fields.items():
            at = computed.get(prayer)
            field.setPlaceholderText(self.tr("{time}, computed").format(time=f"{at:%H:%M}") if at else "")
