"""`Checker` on the reference visit: its answers are those of the plan as it is, and it asks for repairs when wanted."""

from datetime import datetime

from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.edits.events import end_event
from delegation_planner.gui.checking import Checker, id_of
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.fixes import EndAt

ROUND_TABLE = "Rectors’ round table"


def _ready(conductor: Conductor, qtbot: QtBot) -> Checker:
    checks, work = conductor.context.checks, conductor.context.bench.work
    qtbot.waitUntil(lambda: checks.case is not None and checks.case.plan is work.plan)
    return checks


def test_what_it_keeps_is_what_the_engine_finds_in_the_plan(nurbek: Conductor, qtbot: QtBot) -> None:
    checks = _ready(nurbek, qtbot)
    assert checks.case is not None
    assert checks.findings == find_all(checks.case)
    assert checks.case.today == nurbek.today()
    assert len({id_of(each) for each in checks.findings}) == len(checks.findings)
    clash = next(each for each in checks.findings if each.code == "G08")
    assert checks.by_id(id_of(clash)) is clash
    assert checks.by_id("nothing") is None
    assert clash in checks.about(event_of(nurbek, ROUND_TABLE).id)


def test_of_many_edits_the_last_one_counts(nurbek: Conductor, qtbot: QtBot) -> None:
    checks = _ready(nurbek, qtbot)
    row = event_of(nurbek, ROUND_TABLE)
    for minute in (50, 45, 40):
        nurbek.context.do(end_event(nurbek.context.plan, row.id, datetime(2026, 2, 2, 10, minute)))
    _ready(nurbek, qtbot)
    assert not any(each.code == "G08" for each in checks.findings)


def test_repairs_are_found_out_when_they_are_asked_for(nurbek: Conductor, qtbot: QtBot) -> None:
    checks = _ready(nurbek, qtbot)
    clash = next(each for each in checks.findings if each.code == "G08")
    assert checks.known_fixes(clash) == ()
    with qtbot.waitSignal(checks.fixes_known) as known:
        assert checks.fixes(clash) == ()
    assert known.args == [id_of(clash)]
    wanted = EndAt(event_of(nurbek, ROUND_TABLE).id, datetime(2026, 2, 2, 10, 40))
    assert checks.fixes(clash) == checks.known_fixes(clash) == (wanted,)
    without = next(each for each in checks.findings if not each.fixes)
    assert checks.fixes(without) == ()


def test_another_visit_and_none_begin_anew(nurbek: Conductor, qtbot: QtBot) -> None:
    checks = _ready(nurbek, qtbot)
    first = nurbek.context.plan.visit.id
    other = next(each.id for each in nurbek.context.bench.work.visits if each.id != first)
    nurbek.context.bench.work.open_visit(other)
    assert checks.findings == ()
    assert checks.readiness is None
    _ready(nurbek, qtbot)
    nurbek.context.bench.work.open_visit(None)
    assert (checks.case, checks.findings) == (None, ())


def test_after_the_end_nothing_is_looked_for(nurbek: Conductor, qtbot: QtBot) -> None:
    checks = _ready(nurbek, qtbot)
    nurbek.context.jobs.finish()
    held = checks.findings
    checks.look()
    assert checks.findings is held
