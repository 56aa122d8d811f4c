from hypothesis import given
from hypothesis import strategies as st
from planmaking import row, visit

from delegation_planner.edits.order import closed, inserted, last_place, numbered, opened
from delegation_planner.model.edit import Change
from delegation_planner.model.programme import Step

OF = visit()
EVENT_ID = OF.id


def steps(count: int) -> list[Step]:
    return [row(Step, OF, event_id=EVENT_ID, title=f"Step {place}", position=place) for place in range(1, count + 1)]


def places(rows: list[Step], changes: tuple[Change, ...]) -> dict[str, int]:
    return {each.id: each.position for each in rows} | {
        change.id: change.after["position"] for change in changes if change.after
    }


def test_the_last_place_is_that_of_the_last_row() -> None:
    assert last_place([]) == 0
    assert last_place(steps(3)) == 3


@given(st.integers(1, 7), st.integers(1, 8))
def test_a_place_that_is_opened_is_free_and_closes_again(count: int, place: int) -> None:
    rows = steps(count)
    free = places(rows, opened(rows, place))
    assert sorted(free.values()) == [each for each in range(1, count + 2) if each != min(place, count + 1)]
    gone = min(place, count)
    left = [each for each in rows if each.position != gone]
    assert sorted(places(left, closed(left, gone)).values()) == list(range(1, count))


@given(st.integers(1, 7), st.data())
def test_a_row_takes_the_place_it_is_given(count: int, data: st.DataObject) -> None:
    rows = steps(count)
    chosen, place = data.draw(st.sampled_from(rows)), data.draw(st.integers(-1, count + 2))
    order = inserted(rows, chosen, place)
    assert order.index(chosen) + 1 == min(max(place, 1), count)
    assert [each for each in order if each is not chosen] == [each for each in rows if each is not chosen]
    assert places(rows, numbered(order)) == {each.id: number for number, each in enumerate(order, 1)}
