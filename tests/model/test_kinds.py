import pytest

from delegation_planner.model.kinds import CentreStatus, Food, Ladder, MouState, PassportState, VisaState, VisitStatus


@pytest.mark.parametrize("ladder", [VisitStatus, MouState, CentreStatus])
def test_a_state_may_become_itself_and_its_neighbours_alone(ladder: type[Ladder]) -> None:
    states = list(ladder)
    for place, state in enumerate(states):
        assert [other for other in states if state.may_become(other)] == states[max(0, place - 1) : place + 2]


def test_the_rungs_count_from_the_first_state() -> None:
    assert [(state.value, state.rung) for state in MouState] == [
        ("announced", 0),
        ("draft", 1),
        ("cleared", 2),
        ("printed", 3),
        ("signed", 4),
    ]


def test_what_is_only_proposed_may_not_become_inaugurated() -> None:
    assert not CentreStatus.PROPOSED.may_become(CentreStatus.INAUGURATED)
    assert not MouState.ANNOUNCED.may_become(MouState.SIGNED)


def test_the_states_of_a_member_begin_with_what_nobody_asked_yet() -> None:
    assert [state.value for state in PassportState] == ["awaited", "copy only", "received"]
    assert [state.value for state in VisaState] == ["not started", "applied", "issued"]
    assert [food.value for food in Food] == ["not asked", "no restriction", "halal", "vegetarian", "vegan"]
