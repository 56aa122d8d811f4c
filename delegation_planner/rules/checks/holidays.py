"""M03: days on which a country rests."""

from collections.abc import Iterator, Mapping
from datetime import date

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.almanac.public_holidays import Holiday, public_holidays
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.strands import guests
from delegation_planner.rules.checks.walls import by_day


def find_holidays(case: Case) -> Iterator[Finding]:
    """Yield M03: guests have a programme on a holiday (`on`), or on a day that the moon may make one (`near`)."""
    for day, slot in _first_items(case).items():
        for name, holidays in _holidays(case, day).items():
            countries = sorted({holiday.country for holiday in holidays})
            kind = "near" if all(holiday.is_near for holiday in holidays) else "on"
            facts: dict[str, Fact] = {"day": day, "holiday": name, "countries": ", ".join(countries)}
            facts["lunar"] = int(holidays[0].is_lunar)
            yield Finding("M03", CheckLevel.WARN, refs(slot.event), kind=kind, facts=facts)


def _first_items(case: Case) -> Mapping[date, Slot]:
    """Return the first item of each day on which guests have one."""
    held: dict[Id, Slot] = {slot.id: slot for strand in guests(case).values() for slot in strand}
    ordered = sorted(held.values(), key=lambda slot: (slot.begins, slot.ends, slot.id))
    return {day: slots[0] for day, slots in by_day(case, ordered).items()}


def _holidays(case: Case, day: date) -> Mapping[str, list[Holiday]]:
    found: dict[str, list[Holiday]] = {}
    for country in dict.fromkeys((case.host_country, *case.guest_countries)):
        for holiday in public_holidays(country, day) if country else ():
            found.setdefault(holiday.name, []).append(holiday)
    return found
