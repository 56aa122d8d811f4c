from pathlib import Path

from planmaking import NOW, opened, sample
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import DoneKind, Workbench
from delegation_planner.edits.events import change_event
from delegation_planner.gui.adapter import Bench


def test_what_the_workbench_tells_becomes_signals(tmp_path: Path, qtbot: QtBot) -> None:
    whole = sample()
    with opened(tmp_path / "desk.db") as store:
        store.apply(whole.making)
        bench = Bench(Workbench(store, Clock(NOW)))
        with qtbot.waitSignal(bench.opened):
            bench.work.open_visit(whole.visit.id)
        assert bench.work.plan
        event = next(iter(bench.work.plan.programme))
        edit = change_event(bench.work.plan, event.id, title="Talks")
        with qtbot.waitSignals([bench.saved, bench.changed]), qtbot.waitSignal(bench.changed) as changed:
            bench.work.do(edit)
        assert (changed.args[0].kind, changed.args[0].rows) == (DoneKind.DONE, frozenset({event.id}))
        (tmp_path / "desk.db").rename(tmp_path / "other.db")
        with qtbot.waitSignal(bench.troubled):
            bench.work.check_place()
