"""When tasks are due and what they are about, in words."""

from datetime import date, time

import pytest
from planmaking import NOW, Sample, plan_of, row, sample, visit

from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import tasks as words
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.planning import Task
from delegation_planner.model.programme import Event

OF = visit()


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


@pytest.mark.parametrize(
    ("fields", "long", "short", "token"),
    [
        ({"days_before": 5, "at": "15:30"}, "today 15:30", "today 15:30", "warn"),
        ({"days_before": 5}, "today", "today", "warn"),
        ({"days_before": 5, "at": "14:00"}, "overdue · today 14:00", "overdue · today 14:00", "danger"),
        ({"due": "2026-01-29", "at": "11:00"}, "Thu 29 Jan 11:00", "Thu 11:00", "ink2"),
        ({"due": "2026-02-03"}, "Tue 3 Feb", "Tue", "ink2"),
        ({"due": "2026-02-04"}, "Wed 4 Feb", "Wed 4 Feb", "ink2"),
        ({"due": "2026-01-26"}, "overdue · Mon 26 Jan", "overdue · Mon 26 Jan", "danger"),
        ({"days_before": 60}, "overdue · Thu 4 Dec", "overdue · Thu 4 Dec", "danger"),
        ({"due": "2027-01-04"}, "Mon 4 Jan 2027", "Mon 4 Jan 2027", "ink2"),
        ({"days_before": 60, "done": True}, "Thu 4 Dec", "Thu 4 Dec", "ink2"),
        ({}, "", "", "ink2"),
    ],
)
def test_when_a_task_is_due(fields: dict[str, object], long: str, short: str, token: str) -> None:
    task = row(Task, OF, title="Print", **fields)
    plan = plan_of(OF, task)
    said = (words.due_words(plan, task, NOW), words.short_due(plan, task, NOW), words.due_token(plan, task, NOW))
    assert said == (long, short, token)


def test_a_moment_without_a_task() -> None:
    today = date(2026, 1, 28)
    assert words.moment_words(today, time(9), today) == "today 09:00"


def test_what_a_task_is_about(whole: Sample) -> None:
    sent, vetting = whole.of(Task)
    assert (words.about_words(whole.plan, sent), words.about_words(whole.plan, vetting)) == ("Opening", "MoU 1")
    assert words.about_place(sent) == Place("programme", Subject("events", sent.event_id))
    assert words.about_place(vetting) == Place("ceremonies", Subject("mous", vetting.mou_id))
    nothing = row(Task, whole.visit, title="Print")
    assert (words.about_words(whole.plan, nothing), words.about_place(nothing)) == ("", None)


def test_what_a_task_may_be_about(whole: Sample) -> None:
    (mou,), events = whole.of(Mou), {event.title: event.id for event in whole.of(Event)}
    assert words.about_options(whole.plan) == [
        ("Nothing", ("", "")),
        ("Bilateral meeting · Mon 2 Feb 09:15", ("events", events["Bilateral meeting"])),
        ("MoU signing ceremony · Mon 2 Feb 10:30", ("events", events["MoU signing ceremony"])),
        ("Opening · Mon 2 Feb 12:00", ("events", events["Opening"])),
        ("MoU 1: Memorandum 1", ("mous", mou.id)),
    ]
