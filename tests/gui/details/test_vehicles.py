from keyboard import Keyboard
from pytestqt.qtbot import QtBot
from windowing import event_of, shown_event, steps_done

from delegation_planner.edits.vehicles import vehicles_at
from delegation_planner.gui.shell.conductor import Conductor

LEG = "NUST → QAU"


def riding(conductor: Conductor) -> list[tuple[str, int | None, int | None, str]]:
    """Return the vehicles that the plan has at the leg."""
    plan = conductor.context.plan
    rows = (plan.vehicles[each] for each in vehicles_at(plan, event_of(conductor, LEG).id))
    return [(row.name, row.seats, row.luggage, row.driver) for row in rows]


def test_a_vehicle_is_typed_with_what_is_known_of_it(nurbek: Conductor, qtbot: QtBot) -> None:
    form = shown_event(nurbek, LEG)
    keys = Keyboard()
    form.ui.vehicles.adder.setFocus()
    keys.write("Bus 1, 22 seats, 30 bags, Motor pool")
    keys.press("Return")
    assert riding(nurbek) == [("Bus 1", 22, 30, "Motor pool")]
    assert steps_done(nurbek)[-1] == "Let Bus 1 ride at NUST → QAU"
    qtbot.waitUntil(lambda: any(each.code == "T03" for each in nurbek.context.checks.findings))
    (full,) = (each for each in nurbek.context.checks.findings if each.code == "T03")
    assert (full.facts["people"], full.facts["seats"]) == (28, 22)


def test_a_known_vehicle_is_chosen_and_taken_away(nurbek: Conductor) -> None:
    form = shown_event(nurbek, LEG)
    keys = Keyboard()
    form.ui.vehicles.adder.setFocus()
    keys.write("Bus 1")
    keys.press("Return")
    form = shown_event(nurbek, "IIUI → NUST")
    form.ui.vehicles.adder.setFocus()
    keys.write("bus")
    keys.press("Return")
    assert len(nurbek.context.plan.vehicles) == 1
    assert len(nurbek.context.plan.rides) == 2
    form.ui.vehicles.picked.emit([])
    assert [nurbek.context.plan.events[row.event_id].title for row in nurbek.context.plan.rides.values()] == [LEG]


def test_only_a_way_has_vehicles(nurbek: Conductor) -> None:
    assert shown_event(nurbek, LEG).ui.vehicles.isVisible()
    assert not shown_event(nurbek, "Bilateral meeting").ui.vehicles.isVisible()
    shown_event(nurbek, LEG).ui.transport.setFocus()
    keys = Keyboard()
    keys.walk("Bus 1, 22 seats, 30 bags")
