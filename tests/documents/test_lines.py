import io

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation_planner.documents.lines import fit, measure, wrap
from delegation_planner.documents.script import Piece, runs_right_to_left, visual
from delegation_planner.documents.styles import BODY, TABLE_BOLD
from delegation_planner.documents.typeface import typeface
from delegation_planner.errors import MissingGlyph

LATIN = "Sayasat Nurbek & <b>MoFE&PT</b> ffi 09:15–10:15 "
KAZAKH = "Саясат Нұрбек ғылым қәөүһі "
URDU = "قازقستان کے تعلیمی وفد کا دورہ اسلام آباد، صدیقی (نسٹ) گئے‌ہیں "
BRACKETS = str.maketrans(")", "(")  # a bracket in right-to-left text is drawn as its mirror image
TEXTS = st.text(alphabet=LATIN + KAZAKH + URDU + "\n", max_size=200)


def printed(text: str, width: float = 400) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, invariant=1, initialFontName=typeface("regular").name)
    top = 800.0
    for line in wrap(text, BODY, width):
        line.draw(canvas, 50, top)
        top -= line.leading
    canvas.save()
    return file.getvalue()


def read_by_pdfium(pdf: bytes) -> str:
    text: str = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    return text


def read_by_pypdf(pdf: bytes) -> str:
    return pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def unspaced(text: str) -> str:
    return "".join(text.split())


@given(TEXTS, st.floats(min_value=20, max_value=300), st.booleans())
def test_wrapping_loses_no_character_and_every_line_fits(text: str, width: float, right: bool) -> None:
    lines = wrap(text, BODY, width, right_to_left=right)
    assert unspaced("".join(line.text for line in lines)) == unspaced(text)
    assert [line.text for line in lines if line.width > width + 0.001] == []


@given(TEXTS, st.floats(min_value=20, max_value=300))
def test_a_fitted_line_fits(text: str, width: float) -> None:
    assert fit(text, BODY, width).width <= width + 0.001


@given(TEXTS, st.booleans())
def test_the_pieces_on_a_line_are_as_wide_as_the_line(text: str, right: bool) -> None:
    flat = text.replace("\n", " ")
    width = sum(measure(piece.text, BODY) for piece in visual(flat, right))
    assert width == pytest.approx(measure(flat, BODY))


@given(st.text(alphabet=URDU + "().-–: 0123456789abcXYZ&", max_size=60))
def test_visual_order_keeps_every_character(text: str) -> None:
    drawn = "".join(piece.text for piece in visual(text, runs_right_to_left(text)))
    assert sorted(drawn.translate(BRACKETS)) == sorted(text.translate(BRACKETS))


def test_a_line_breaks_at_spaces_and_hard_breaks() -> None:
    assert [line.text for line in wrap("Bilateral meeting\nTea", BODY, 60)] == ["Bilateral", "meeting", "Tea"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert [(line.text, line.width, line.leading) for line in wrap("", BODY, 60)] == [("", 0, 13.5)]


def test_an_indent_moves_the_first_word_on_when_it_does_not_fit() -> None:
    assert [line.text for line in wrap("Folders closed", BODY, 80, indent=70)] == ["", "Folders closed"]
    assert [line.text for line in wrap("Folders closed", BODY, 80, indent=30)] == ["Folders", "closed"]


def test_a_word_wider_than_the_line_is_broken_anywhere() -> None:
    lines = wrap("x" * 50, BODY, 60)
    assert {line.text for line in lines[:-1]} == {"x" * len(lines[0].text)}
    assert sum(len(line.text) for line in lines) == 50


def test_an_accent_stays_with_its_letter() -> None:
    lines = wrap("e\u0301" * 40, BODY, 50)
    assert [line.text[0] for line in lines] == ["e"] * len(lines)


@pytest.mark.parametrize("word", ["x", "ب"])
def test_a_huge_word_takes_time_in_proportion(word: str) -> None:
    lines = wrap(word * 100_000, BODY, 300)
    assert sum(len(line.text) for line in lines) == 100_000


def test_figures_are_all_as_wide() -> None:
    assert {round(measure(digit, BODY), 6) for digit in "0123456789"} == {round(measure("0", BODY), 6)}


def test_a_line_with_arabic_script_is_higher() -> None:
    assert [line.leading for line in wrap("صدیقی", BODY, 300)] == [13.5 * 1.25]


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> & <img src=/x> <font color=red>",
        "Ann <ann@x.org> {page} %s \\ (a) &amp;",
        "office ffi fi fl: 10:11",
        "Саясат Нұрбек, ғылым және жоғары білім министрі",
    ],
)
def test_text_is_printed_as_typed(text: str) -> None:
    pdf = printed(text)
    assert read_by_pypdf(pdf).strip() == text
    assert read_by_pdfium(pdf).strip() == text


@pytest.mark.parametrize(
    "text",
    [
        "قازقستان کے تعلیمی وفد کا دورہ اسلام آباد",
        "مفاہمتی یادداشتوں پر دستخط کی تقریب",
        "خالد مقبول صدیقی ملاقات اجلاس",
    ],
)
def test_urdu_words_can_be_copied_and_searched(text: str) -> None:
    pdf = printed(text)
    assert set(read_by_pypdf(pdf).split()) == set(text.split())
    assert read_by_pdfium(pdf).split() == text.split()


def test_no_font_is_left_out_of_the_file() -> None:
    fonts = pypdf.PdfReader(io.BytesIO(printed("Sayasat Nurbek صدیقی"))).pages[0]["/Resources"]["/Font"].values()
    names = {font.get_object()["/BaseFont"] for font in fonts if "/FontDescriptor" in font.get_object()}
    assert names == {"/AAAAAA+FiraGO-Regular"}
    assert len(fonts) == 1


def test_brackets_times_and_names_stand_right_in_urdu() -> None:
    found = visual("09:15–10:15 اجلاس (MoFE&PT) میں", right_to_left=True)
    assert [piece.text for piece in found] == ["میں", " ", "(", "MoFE&PT", ")", " ", "اجلاس", " ", "09:15–10:15"]


def test_a_latin_name_of_many_words_stays_in_order_in_urdu() -> None:
    found = visual("وفد Kazakh university 1 · v3 · 28", right_to_left=True)
    assert [piece.text for piece in found if piece.text.strip(" ·")] == ["28", "v3", "Kazakh university 1", "وفد"]


def test_an_urdu_name_in_english_runs_right_to_left() -> None:
    found = visual("Dr Siddiqui (خالد صدیقی) · MoFE&PT", right_to_left=False)
    joined = [Piece("صدیقی", joined=True), Piece(" ", joined=False), Piece("خالد", joined=True)]
    assert found == (Piece("Dr Siddiqui (", joined=False), *joined, Piece(") · MoFE&PT", joined=False))


@pytest.mark.parametrize(
    ("text", "right"),
    [("پروگرام 2", True), ("2 پروگرام", True), ("MoFE پروگرام", False), ("09:15", False), ("", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, right: bool) -> None:
    assert runs_right_to_left(text) is right


@pytest.mark.parametrize(("sign", "code"), [("₨", "20A8"), ("₸", "20B8"), ("🙂", "1F642"), ("\x07", "0007")])
def test_a_missing_sign_is_named(sign: str, code: str) -> None:
    with pytest.raises(MissingGlyph) as caught:
        wrap(f"Lunch {sign} 500", TABLE_BOLD, 300)
    assert str(caught.value) == f"The typeface has no sign for “{sign}” (U+{code}) in “Lunch {sign} 500”."
    assert (caught.value.character, caught.value.text) == (sign, f"Lunch {sign} 500")


def test_the_text_around_a_missing_sign_is_shortened() -> None:
    with pytest.raises(MissingGlyph) as caught:
        fit("a" * 500 + "₨" + "b" * 500, BODY, 300)
    assert caught.value.text == "…" + "a" * 30 + "₨" + "b" * 27 + "…"


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u2066", "\ufeff", "\u00ad"])
def test_invisible_characters_need_no_sign_and_no_room(sign: str) -> None:
    assert measure(f"Te{sign}a", BODY) == measure("Tea", BODY)
    assert read_by_pypdf(printed(f"Te{sign}a")).strip() == "Tea"


def test_a_zero_width_non_joiner_keeps_letters_apart() -> None:
    assert measure("گئے\u200cہیں", BODY) == pytest.approx(measure("گئے", BODY) + measure("ہیں", BODY))


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet=LATIN + KAZAKH + URDU + "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے", min_size=1, max_size=120))
def test_anything_that_has_signs_can_be_drawn_twice_alike(text: str) -> None:
    assert printed(text) == printed(text)
