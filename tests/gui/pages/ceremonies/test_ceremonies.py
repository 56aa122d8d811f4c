from planmaking import event, plan_of, row, sample, visit

from delegation_planner.gui.pages.ceremonies.ceremonies import LOOSE, Ceremony, ceremonies, ceremony_of, mous_of
from delegation_planner.gui.subjects import Subject
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.kinds import EventKind

PLAN = sample().plan
SIGNING = next(iter(PLAN.signings.values()))
OPENING = next(iter(PLAN.inaugurations.values()))
MOU = next(iter(PLAN.mous.values()))


def test_ceremonies_come_in_the_order_of_time_with_short_titles() -> None:
    assert ceremonies(PLAN) == [
        Ceremony(SIGNING.event_id, EventKind.SIGNING, "MoU signing", "10:30", SIGNING.id),
        Ceremony(OPENING.event_id, EventKind.INAUGURATION, "Centre 1", "12:00", OPENING.id),
    ]


def test_memoranda_without_a_ceremony_have_a_segment() -> None:
    of = visit()
    loose = row(Mou, of, title="M1")
    plan = plan_of(of, loose)
    (only,) = ceremonies(plan)
    assert (only.key, only.name, only.subject) == (LOOSE, "Without a ceremony", None)
    assert mous_of(plan, only) == (loose,)
    assert ceremony_of(plan, Subject("mous", loose.id)) == LOOSE


def test_what_belongs_to_a_ceremony_is_seen_there() -> None:
    for subject, event_id in (
        (Subject("mous", MOU.id), SIGNING.event_id),
        (Subject("signings", SIGNING.id), SIGNING.event_id),
        (Subject("inaugurations", OPENING.id), OPENING.event_id),
        (Subject("centres", OPENING.centre_id), OPENING.event_id),
        (Subject("events", OPENING.event_id), OPENING.event_id),
        (Subject("mous", "gone"), ""),
        (Subject("persons", MOU.id), ""),
    ):
        assert ceremony_of(PLAN, subject) == event_id


def test_an_inauguration_without_a_centre_is_shown_by_its_event() -> None:
    of = visit()
    opened = event(of, "Opening", "12:00", "12:30", kind=EventKind.INAUGURATION, time_state="to be confirmed")
    (only,) = ceremonies(plan_of(of, opened))
    assert only == Ceremony(opened.id, EventKind.INAUGURATION, "Opening")
    assert only.subject == Subject("events", opened.id)
    assert mous_of(plan_of(of, opened), only) == ()
