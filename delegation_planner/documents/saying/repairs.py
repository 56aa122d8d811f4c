"""What repairs are called on their buttons, and what is said when one was applied."""

from delegation_planner.documents.saying.teller import short
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.naming import person_name
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.finding import Fix
from delegation_planner.rules.checks.fixes import EndAt, Interpret, MoveTo, StartAt
from delegation_planner.texts import catalogue


def repair_words(plan: VisitPlan, fix: Fix, language: str, seen_from: Id | None = None) -> str:
    """Return what a repair is called: “End it at 10:40”, “Leave at 15:20”, “Assign interpreter 2”.

    Args:
        plan: the visit.
        fix: the repair.
        language: the language of the words.
        seen_from: the item beside which it is offered; another one is named. None where it is named already.
    """
    _ = catalogue(language).gettext
    named = "" if seen_from is None or seen_from == getattr(fix, "event_id", None) else _named(plan, fix)
    match fix:
        case EndAt(event_id=event_id, at=at):
            words = _("Arrive at {time}") if _is_way(plan, event_id) else _("End it at {time}")
            words = _("End {item} at {time}") if named else words
            return words.format(item=named, time=f"{at:%H:%M}")
        case StartAt(event_id=event_id, at=at):
            words = _("Leave at {time}") if _is_way(plan, event_id) else _("Start it at {time}")
            words = _("Start {item} at {time}") if named else words
            return words.format(item=named, time=f"{at:%H:%M}")
        case MoveTo(event_id=event_id, starts=starts):
            return _("Start {item} at {time}").format(item=_title(plan, event_id), time=f"{starts:%H:%M}")
        case Interpret(person_id=person_id):
            return _("Assign {name}").format(name=_interpreter(plan, person_id, language))
    return _("Repair it")


def _named(plan: VisitPlan, fix: Fix) -> str:
    return _title(plan, fix.event_id) if isinstance(fix, EndAt | StartAt) else ""


def said_of(plan: VisitPlan, fix: Fix, language: str) -> str:
    """Return what is said when a repair was applied: “Rectors’ round table ends at 10:40”.

    Args:
        plan: the visit, before it or after.
        fix: the repair.
        language: the language of the sentence.
    """
    _ = catalogue(language).gettext
    match fix:
        case EndAt(at=at):
            return _("{item} ends at {time}").format(item=_title(plan, fix.event_id), time=f"{at:%H:%M}")
        case StartAt(at=at):
            return _("{item} starts at {time}").format(item=_title(plan, fix.event_id), time=f"{at:%H:%M}")
        case MoveTo(starts=starts):
            return _("{item} starts at {time}").format(item=_title(plan, fix.event_id), time=f"{starts:%H:%M}")
        case Interpret(person_id=person_id):
            name = _interpreter(plan, person_id, language)
            return _("{name} interprets at {item}").format(name=_capital(name), item=_title(plan, fix.event_id))
    return _("Repaired")


def _title(plan: VisitPlan, event_id: str) -> str:
    event = plan.events.get(event_id)
    return short(event.title, 34) if event else ""


def _is_way(plan: VisitPlan, event_id: str) -> bool:
    event = plan.events.get(event_id)
    return event is not None and event.kind is EventKind.TRANSFER


def _interpreter(plan: VisitPlan, person_id: str, language: str) -> str:
    """Return what an interpreter is called; one without a name by the number."""
    _ = catalogue(language).gettext
    row, person = plan.interpreter_by_person.get(person_id), plan.persons[person_id]
    if row and not person.name:
        return _("interpreter {n}").format(n=row.number)
    return short(person_name(person, plan.appointments_by_person.get(person_id, ()), language), 40)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
