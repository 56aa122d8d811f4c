import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.model.words import LINE_LENGTH, TEXT_LENGTH, clean_line, clean_name, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Tea  ", "Tea"),
        ("Ministry\u00a0of \t Education", "Ministry of Education"),
        (
            "one\ntwo\r\nthree\u2028four\u2029five\x85six\x0bseven\x0ceight\x1cnine",
            "one two three four five six seven eight nine",
        ),
        ("E\u0301cole", "\u00c9cole"),
        ("a\x00b\x07c\x7fd\x9fe", "abcde"),
        ("\u202eevil\u202c \u2066in\u2069 \u202along", "evil in long"),
        ("\ufeffzero\u200bwidth\u2060", "zerowidth"),
        ("lone\ud800surrogate", "lonesurrogate"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("left\u200eright\u200f", "left\u200eright\u200f"),
        ("Саясат Нұрбек & <b>", "Саясат Нұрбек & <b>"),
    ],
)
def test_a_line_is_cleaned(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


def test_a_text_keeps_its_lines() -> None:
    assert clean_text(" one\r\ntwo\rthree\u2028four\tfive\n") == "one\ntwo\nthree\nfour five"


def test_a_line_of_a_thousand_characters_is_taken_and_a_longer_one_is_not() -> None:
    assert clean_line("é" * LINE_LENGTH) == "é" * 1_000
    with pytest.raises(ValueError, match=r"^it is longer than 1,000 characters$"):
        clean_line("é" * 1_001)


def test_a_line_is_measured_as_it_is_kept() -> None:
    assert clean_line("e\u0301" * 1_000) == "é" * 1_000


def test_a_text_of_twenty_thousand_characters_is_taken_and_a_longer_one_is_not() -> None:
    assert clean_text("a\n" * 10_000) == ("a\n" * 10_000).strip()
    assert len(clean_text("a" * TEXT_LENGTH)) == 20_000
    with pytest.raises(ValueError, match=r"^it is longer than 20,000 characters$"):
        clean_text("a" * 20_001)


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u200b\u202e", "\u00a0"])
def test_a_name_may_not_be_blank(blank: str) -> None:
    with pytest.raises(ValueError, match=r"^it is empty$"):
        clean_name(blank)


@given(st.text(max_size=300))
def test_what_was_cleaned_is_clean(typed: str) -> None:
    text, line = clean_text(typed), clean_line(typed)
    assert clean_text(text) == text
    assert clean_line(line) == line
    assert unicodedata.is_normalized("NFC", line)
    assert line.splitlines() in ([], [line])
    line.encode()
    assert not [c for c in text if unicodedata.category(c) == "Cc" and c != "\n"]
