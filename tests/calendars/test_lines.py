import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.calendars.lines import SHORT_UNITS, clean, fold, short, text_line

ANY_TEXT = st.text(st.characters(codec=None))


def unescaped(value: str) -> str:
    """Return a TEXT value read as RFC 5545 §3.3.11 says."""
    marks = iter(value)
    return "".join({"n": "\n", "N": "\n"}.get(c := next(marks), c) if mark == "\\" else mark for mark in marks)


@given(ANY_TEXT)
def test_any_text_comes_back_from_short_physical_lines(text: str) -> None:
    physical = text_line("SUMMARY", text).encode().split(b"\r\n")
    assert all(len(line) <= 75 and line.decode() for line in physical)
    whole = b"".join([physical[0], *(line.removeprefix(b" ") for line in physical[1:])]).decode()
    assert unescaped(whole.removeprefix("SUMMARY:")) == clean(text)


@given(ANY_TEXT)
def test_no_line_break_or_control_character_is_left(text: str) -> None:
    left = clean(text)
    assert not any((c < " " and c not in "\t\n") or c in "\x7f\x85\u2028\u2029\ufeff" for c in left)
    assert clean(left) == left


@given(ANY_TEXT)
def test_short_text_is_one_line_of_at_most_255_units(text: str) -> None:
    line = short(text)
    assert "\n" not in line
    assert len(line.encode("utf-16-le")) <= 2 * SHORT_UNITS


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Tea; coffee, cake", r"X:Tea\; coffee\, cake"),
        ("a\\b", r"X:a\\b"),
        ("a\r\nEND:VEVENT\rb", r"X:a\nEND:VEVENT\nb"),
        ("a\x00\x1b\x85b\u2028c\ud800", r"X:a\nb\nc"),
        ('"quoted"', 'X:"quoted"'),
    ],
)
def test_escaping(text: str, line: str) -> None:
    assert text_line("X", text) == line


def test_75_octets_stay_and_76_are_folded() -> None:
    assert fold("a" * 75) == "a" * 75
    assert fold("a" * 76) == "a" * 75 + "\r\n a"


def test_a_character_is_not_cut() -> None:
    assert fold("a" * 74 + "ұ") == "a" * 74 + "\r\n ұ"


def test_a_cut_line_ends_in_an_ellipsis_and_a_whole_character() -> None:
    assert short("a" * 256) == "a" * 254 + "…"
    assert short("a" * 253 + "😀b") == "a" * 253 + "…"
    assert short("a" * 255) == "a" * 255
