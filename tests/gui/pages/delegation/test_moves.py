"""What dropping a member before a row means."""

import pytest
from planmaking import Sample, sample

from delegation_planner.edits.patching import patched
from delegation_planner.gui.pages.delegation.moves import dropped, moved_words, place_at
from delegation_planner.gui.pages.delegation.rows import Row, Shown, rows_of
from delegation_planner.model.ids import Id
from delegation_planner.model.visits import Delegation, Group

# The rows: 0 Rectors, 1–3 the rectors at places 2–4, 4 No group, 5 the head at place 1, 6 Interpreters, 7 one of them.


@pytest.fixture(name="whole")
def _whole() -> Sample:
    return sample()


def rows(whole: Sample, folded: frozenset[Id] = frozenset()) -> list[Row]:
    return rows_of(whole.plan, whole.of(Delegation)[0].id, Shown(folded=folded))


@pytest.mark.parametrize(
    ("gap", "place", "said"),
    [
        (1, 2, "Moved to place 2"),
        (2, 3, "Moved to place 3"),
        (3, 3, "Moved to place 3"),
        (4, 4, "Moved to place 4"),
        (5, 1, "Moved to no group"),
        (6, 2, "Moved to no group"),
    ],
)
def test_a_gap_means_a_place(whole: Sample, gap: int, place: int, said: str) -> None:
    plan, shown = whole.plan, rows(whole)
    second = shown[2].id
    assert place_at(plan, shown, second, gap) == place
    after = patched(plan, dropped(plan, shown, second, gap))
    assert after.members[second].position == place
    assert moved_words(plan, after, second) == said


def test_under_a_folded_head_is_the_end_of_its_section(whole: Sample) -> None:
    (rectors,) = whole.of(Group)
    shown = rows(whole, frozenset({rectors.id}))
    head = next(row for row in shown if row.name)
    assert place_at(whole.plan, shown, head.id, 1) == 4
    after = patched(whole.plan, dropped(whole.plan, shown, head.id, 1))
    assert (after.members[head.id].position, after.members[head.id].group_id) == (4, rectors.id)
    assert moved_words(whole.plan, after, head.id) == "Moved to Rectors"
