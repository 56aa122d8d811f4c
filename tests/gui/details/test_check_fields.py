"""The fields that the checks ask for: when an event may move, the room around it, passports, prayer times."""

from datetime import date, time
from typing import cast

import pytest
from pytestqt.qtbot import QtBot
from windowing import event_of, held, leave, shown_event, steps_done, write

from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.details.member import MemberDetails
from delegation_planner.gui.details.visit import VisitDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import Prayer

MEETING = "Bilateral meeting"
ARRIVAL = "Arrival in Islamabad"


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> EventDetails:
    return shown_event(nurbek, MEETING)


def test_a_time_that_can_t_be_moved(form: EventDetails, nurbek: Conductor) -> None:
    form.ui.fixed.click()
    assert held(nurbek, event_of(nurbek, MEETING))["fixed"] is True
    assert steps_done(nurbek)[-1] == "Mark Bilateral meeting as not to be moved"
    form.ui.fixed.click()
    assert steps_done(nurbek)[-1] == "Let Bilateral meeting be moved"


def test_outside_on_purpose_is_asked_only_of_what_is_outside(form: EventDetails, nurbek: Conductor) -> None:
    assert form.ui.external.isHidden()
    form = shown_event(nurbek, ARRIVAL)
    assert not form.ui.external.isHidden()
    form.ui.external.click()
    assert held(nurbek, event_of(nurbek, ARRIVAL))["external"] is True
    assert steps_done(nurbek)[-1] == f"Mark {ARRIVAL} as outside the visit on purpose"


def test_the_room_is_needed_before_and_after(form: EventDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    write(qtbot, form.ui.setUp, "15")
    leave(qtbot, form.ui.setUp)
    write(qtbot, form.ui.strike, "1 h")
    leave(qtbot, form.ui.strike)
    row = held(nurbek, event_of(nurbek, MEETING))
    assert (row["set_up"], row["strike"]) == (15, 60)
    assert (form.ui.setUp.text(), form.ui.strike.text()) == ("15 min", "60 min")
    write(qtbot, form.ui.setUp, "long")
    leave(qtbot, form.ui.setUp)
    assert form.ui.setUp.property("state") == "error"
    assert held(nurbek, event_of(nurbek, MEETING))["set_up"] == 15
    form = shown_event(nurbek, "NUST → QAU")
    assert form.ui.roomNeeded.isHidden()


def test_until_when_a_passport_is_valid(nurbek: Conductor, qtbot: QtBot) -> None:
    plan = nurbek.context.plan
    head = next(row for row in plan.members.values() if plan.persons[row.person_id].name == "Sayasat Nurbek")
    nurbek.go(Place("delegation", Subject("members", head.id)))
    form = cast("MemberDetails", nurbek.dock.form)
    write(qtbot, form.ui.passportExpires, "1.6.2026")
    leave(qtbot, form.ui.passportExpires)
    assert nurbek.context.plan.members[head.id].passport_expires == date(2026, 6, 1)
    assert form.ui.passportExpires.text() == "Mon 1 Jun 2026"
    told = "The passport of Sayasat Nurbek is not valid long enough"
    checks = nurbek.context.checks
    qtbot.waitUntil(lambda: any(each.kind == "passport" for each in checks.open_findings))
    from delegation_planner.gui.words.checks import title

    found = next(each for each in checks.open_findings if each.kind == "passport")
    assert title(nurbek.context.plan, found) == told
    write(qtbot, form.ui.passportExpires, " ")
    leave(qtbot, form.ui.passportExpires)
    assert nurbek.context.plan.members[head.id].passport_expires is None


def test_prayer_times_as_printed(nurbek: Conductor, qtbot: QtBot) -> None:
    visit = nurbek.context.plan.visit
    nurbek.go(Place("overview", Subject("visits", visit.id)))
    form = cast("VisitDetails", nurbek.dock.form)
    ui = form.ui
    assert (ui.dhuhr.text(), ui.dhuhr.placeholderText()) == ("", "12:21, computed")
    assert ui.prayerDay.currentText() == "Mon 2 Feb"
    write(qtbot, ui.dhuhr, "1245")
    leave(qtbot, ui.dhuhr)
    (row,) = nurbek.context.plan.prayer_times.values()
    assert (row.day, row.prayer, row.at) == (date(2026, 2, 2), Prayer.DHUHR, time(12, 45))
    assert ui.dhuhr.text() == "12:45"
    write(qtbot, ui.dhuhr, "noon")
    leave(qtbot, ui.dhuhr)
    assert ui.dhuhr.property("state") == "error"
    nurbek.undo()
    assert nurbek.context.plan.prayer_times == {}
