from delegation_planner.documents.bars import BARS, COLOURS, icon_name
from delegation_planner.model.kinds import EventKind


def test_every_kind_of_event_has_a_bar_and_every_bar_a_kind() -> None:
    assert set(BARS) == set(EventKind)
    assert set(BARS.values()) == set(COLOURS)


def test_only_a_departure_has_an_icon_of_its_own() -> None:
    assert {kind: icon_name(kind) for kind in EventKind if icon_name(kind)} == {EventKind.DEPARTURE: "airplane-takeoff"}
