"""Which events an edition shows, and what an edition is called."""

from collections.abc import Mapping
from datetime import date

from delegation_planner.model.kinds import Edition, EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.texts import catalogue


def is_shown(event: Event, edition: Edition) -> bool:
    """Tell whether an edition shows an event; the staff sees all, cancelled ones too."""
    if edition is Edition.STAFF:
        return True
    if event.kind is EventKind.STAFF or event.status is EventStatus.CANCELLED:
        return False
    return event.public or edition is Edition.DELEGATION


def shown_days(plan: VisitPlan, edition: Edition) -> Mapping[date, tuple[Event, ...]]:
    """Return what an edition shows of each day, without the days of which it shows nothing."""
    shown = {day: tuple(e for e in events if is_shown(e, edition)) for day, events in plan.days.items()}
    return {day: events for day, events in shown.items() if events}


def edition_word(edition: Edition, language: str) -> str:
    """Return what an edition is called."""
    _ = catalogue(language).gettext
    return {Edition.PUBLIC: _("public"), Edition.DELEGATION: _("delegation"), Edition.STAFF: _("staff")}[edition]
