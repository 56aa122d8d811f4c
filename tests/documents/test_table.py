import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.documents.lines import baseline
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.styles import BODY, BODY_BOLD, TABLE, TABLE_NOTE, TITLE
from delegation_planner.documents.table import LINE, PLAIN, Column, Look, Row, row, space, text

WIDE = [Column(0, 200)]


def words(made: Row) -> list[str]:
    return [line.line.text for line in made.lines if not line.sign]


def test_a_row_is_as_high_as_its_highest_cell_and_its_look() -> None:
    made = row([Column(0, 50), Column(50, 200)], [[Paragraph("10:45", TABLE)], [Paragraph("a\nb", TABLE)]])
    assert (made.inner, made.height) == (23, 23 + 3.75 * 2 + 0.5)
    assert made.look == LINE


def test_the_first_lines_share_a_baseline() -> None:
    made = row([Column(0, 100), Column(100, 100)], [[Paragraph("Title", TITLE)], [Paragraph("Monday", BODY)]], PLAIN)
    assert {line.baseline for line in made.lines} == {baseline(20, 25)}


def test_an_urdu_cell_moves_its_neighbours_baseline_down() -> None:
    made = row([Column(0, 100), Column(100, 100)], [[Paragraph("09:15", BODY)], [Paragraph("اجلاس", BODY)]], PLAIN)
    assert len({line.baseline for line in made.lines}) == 1


@pytest.mark.parametrize(("align", "free"), [("left", 0.0), ("centre", 0.5), ("right", 1.0)])
def test_a_line_stands_where_its_column_says(align: str, free: float) -> None:
    (line,) = row([Column(10, 100, align)], [[Paragraph("20", TABLE)]]).lines  # type: ignore[list-item,arg-type,unused-ignore]
    assert line.x == pytest.approx(10 + free * (100 - line.line.width))


def test_an_urdu_name_in_an_english_column_stands_left_unless_asked() -> None:
    name = [[Paragraph("خالد مقبول صدیقی", TABLE)]]
    (left,) = row([Column(10, 200)], name).lines
    (own,) = row([Column(10, 200, "own")], name).lines
    assert (left.x, own.x) == (10, 210 - own.line.width)


def test_a_suffix_is_raised_behind_the_text() -> None:
    name, star = row(WIDE, [[Paragraph("Senior official 1", TABLE, suffix="*")]]).lines
    assert (star.line.text, star.x) == ("*", name.line.width)
    assert star.baseline < name.baseline


def test_a_suffix_still_fits_when_the_text_fills_the_line() -> None:
    for width in range(60, 200, 7):
        made = row([Column(0, width)], [[Paragraph("Representative, institution 1 of the visit", TABLE, suffix="*")]])
        assert max(line.x + line.line.width for line in made.lines) <= width + 0.001


def test_a_note_goes_on_behind_the_text_and_under_it() -> None:
    step = Paragraph("Exchange of folders", TABLE, note="Pairs stay in signing order", note_style=TABLE_NOTE)
    first, note = row(WIDE, [[step]]).lines
    assert (note.line.text, note.baseline) == (step.note, first.baseline)
    assert note.x > first.line.width
    assert words(row([Column(0, 105)], [[step]])) == ["Exchange of folders", "Pairs", "stay in signing order"]


def test_an_icon_moves_the_text_and_a_chip_takes_room_at_the_end() -> None:
    made = row(WIDE, [[Paragraph("Bilateral meeting", BODY_BOLD, icon="meeting", chip="Rectors")]])
    icon, title, chip = made.lines
    assert (icon.sign is not None, icon.x, title.x) == (True, 0, 16.8)
    assert chip.framed
    assert chip.x + chip.line.width < 200
    assert title.x + title.line.width < chip.x


def test_a_long_chip_is_shortened_to_half_the_cell() -> None:
    (_, chip) = row(WIDE, [[Paragraph("Tea", BODY_BOLD, chip="Head of delegation, Rectors, Technical group")]]).lines
    assert chip.line.text.endswith("…")
    assert chip.line.width <= 100


def test_text_stands_free() -> None:
    made = text("Monday, 2 February 2026", BODY, above=3, below=4)
    assert (made.height, made.look.rule) == (13.5 + 7, 0)
    assert (space(9).height, space(9).split(5)) == (9, None)


@given(
    st.lists(st.text(alphabet="ab قا\n", max_size=80), min_size=1, max_size=3), st.floats(min_value=30, max_value=200)
)
def test_a_divided_row_keeps_its_lines_and_its_room(cells: list[str], room: float) -> None:
    columns = [Column(70.0 * at, 60) for at in range(len(cells))]
    whole = row(columns, [[Paragraph(cell, TABLE)] for cell in cells], Look(3, 3, 0.5), bar="meeting")
    halves = whole.split(room)
    if halves is None:
        return
    first, rest = halves
    assert sorted(words(first) + words(rest)) == sorted(words(whole))
    assert first.height <= room
    assert rest.height < whole.height
    assert min(line.bottom - line.line.leading for line in rest.lines) >= -0.001
    assert max(line.bottom for line in rest.lines) <= rest.inner + 0.001
