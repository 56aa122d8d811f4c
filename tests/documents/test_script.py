import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.documents.script import has_right_to_left, runs_right_to_left, visual

INVISIBLE = "\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"
LETTERS = "abcWXYZ Қғ اجلاس،؟ شּלום زیرِ 0123456789 ۱۲٣ .,:;–-+%·&/ ()[]{}<>«»≤≥ \t"
TEXTS = st.text(alphabet=LETTERS + INVISIBLE, max_size=80)
FACING = str.maketrans(")]}>»≥", "([{<«≤")  # a bracket and its mirror image are alike here


def shown(text: str) -> list[str]:
    """Return what stands on a line from left to right; words of joined letters end in a tilde."""
    return [piece.text + "~" * piece.joined for piece in visual(text, runs_right_to_left(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("اجلاس 09:15–10:15 میں", ["میں~", " ", "09:15–10:15", " ", "اجلاس~"]),
        ("وفد 09:00 – 10:15 · 2–3", ["2–3", " · ", "09:00 – 10:15", " ", "وفد~"]),
        ("وفد MoFE&PT، اسلام", ["اسلام~", " ", "،~", "MoFE&PT", " ", "وفد~"]),
        ("وفد MoFE&PT, HEC, NUST.", [".", "MoFE&PT, HEC, NUST", " ", "وفد~"]),
        ("میں Prof. Nurbek اور Tea & Co", ["Tea & Co", " ", "اور~", " ", "Prof. Nurbek", " ", "میں~"]),
        ("وفد: NUST (3rd floor) · v3", ["v3", " · ", "NUST (3rd floor)", " :", "وفد~"]),
        ("جامعہ (نسٹ)، پشاور", ["پشاور~", " ", "،~", "(", "نسٹ~", ")", " ", "جامعہ~"]),
        ("میں [ایک (دو) تین]", ["[", "تین~", " ", "(", "دو~", ")", " ", "ایک~", "]", " ", "میں~"]),
        ("«نسٹ» ≥ 5", ["5", " ", "≤", " ", "«", "نسٹ~", "»"]),
        ("پیر، 2 فروری 2026", ["2026", " ", "فروری~", " ", "2", " ", "پیر،~"]),
        ("وفد، ریکٹرز، عملہ", ["عملہ~", " ", "ریکٹرز،~", " ", "وفد،~"]),
        ("فون +92 51 920-1234", ["+92 51 920-1234", " ", "فون~"]),
        ("گئے\u200cہیں (10%)", ["(", "10%", ")", " ", "گئے\u200cہیں~"]),
        ("שלום (עולם) 12:30", ["12:30", " ", "(", "עולם~", ")", " ", "שלום~"]),
        ("وفد C++!", ["!++", "C", " ", "وفد~"]),
        ("وفد C++\u200e!", ["!", "C++", " ", "وفد~"]),
    ],
)
def test_the_order_on_a_line(text: str, found: list[str]) -> None:
    assert shown(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dr Siddiqui (خالد صدیقی), Tea", ["Dr Siddiqui (", "صدیقی~", " ", "خالد~", "), Tea"]),
        ("Both (خالد) (صدیقی) came", ["Both (", "خالد~", ") (", "صدیقی~", ") came"]),
        ("Welcome (نسٹ) (دو) ایک", ["Welcome (", "نسٹ~", ") (", "دو~", ") ", "ایک~"]),
        ("Welcome وفد (نسٹ) ایک", ["Welcome ", "ایک~", " ", "(", "نسٹ~", ")", " ", "وفد~"]),
        ("By صدیقی، خالد, 09:15", ["By ", "خالد~", " ", "صدیقی،~", ", ", "09:15"]),
        ("From صدیقی 09:15 – 10:15 Tea", ["From ", "صدیقی~", " ", "09:15 – 10:15", " Tea"]),
        ("On 2 فروری 2026.", ["On ", "2", " ", "فروری~", " ", "2026", "."]),
    ],
)
def test_the_order_on_a_line_of_english(text: str, found: list[str]) -> None:
    assert shown(text) == found


def test_a_text_of_only_neutrals_follows_its_paragraph() -> None:
    assert [piece.text for piece in visual("– (·) –", right_to_left=False)] == ["– (·) –"]
    assert [piece.text for piece in visual("→ (·)", right_to_left=True)] == ["(", "·", ")", " →"]
    assert visual("", right_to_left=True) == visual("", right_to_left=False) == ()


def visible(text: str) -> Counter[str]:
    return Counter(character for character in text.translate(FACING) if character not in INVISIBLE)


@given(TEXTS, st.booleans())
def test_no_visible_character_is_lost_or_doubled(text: str, right: bool) -> None:
    assert visible("".join(piece.text for piece in visual(text, right))) == visible(text)


@given(TEXTS, st.booleans())
def test_only_letters_from_right_to_left_are_joined(text: str, right: bool) -> None:
    found = visual(text, right)
    assert [piece.text for piece in found if piece.joined != has_right_to_left(piece.text)] == []


@pytest.mark.parametrize("part", ["(", "a(", "a ", "1-", "+1 ", "[a(", "ا)", "ا 1", "a.", "\u200c", "·("])
@pytest.mark.parametrize("right", [True, False])
def test_a_long_line_takes_time_in_proportion(part: str, right: bool) -> None:
    assert visible("".join(piece.text for piece in visual("ا" + part * 20_000, right))) == visible("ا" + part * 20_000)


def test_latin_text_needs_no_ordering() -> None:
    code = (
        "import sys; from delegation_planner.documents.lines import wrap; "
        "from delegation_planner.documents.script import visual; from delegation_planner.documents.styles import BODY; "
        "wrap('Tea (Саясат) 09:15', BODY, 60); visual('Tea (Саясат) 09:15', False); print('bidi' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
