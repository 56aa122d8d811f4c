from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.words.labels import LONGEST, short


def test_a_long_label_keeps_what_was_done_and_what_came_of_it() -> None:
    assert short("Move Talks to 10:30–11:00") == "Move Talks to 10:30–11:00"
    words = short(f"Move {'x' * 1000} to 10:30–11:00")
    assert words == f"Move {'x' * 39}…to 10:30–11:00"
    assert len(words) == 59


@given(st.text(max_size=200))
def test_no_label_is_longer(label: str) -> None:
    words = short(label)
    assert len(words) <= LONGEST
    assert words == label or "…" in words
