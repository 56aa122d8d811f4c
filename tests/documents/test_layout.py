from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from delegation_planner.documents.layout import Bookmark, Item, Page, Section, paginate


@dataclass(frozen=True)
class Slab:
    name: str
    height: float = 10.0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        raise NotImplementedError

    def split(self, room: float) -> "tuple[Slab, Slab] | None":
        return (Slab(self.name, room), Slab(self.name, self.height - room)) if 0 < room < self.height else None


def rows(count: int, height: float = 10.0) -> tuple[Item, ...]:
    return tuple(Item(Slab(f"row {number}", height), starts=f"{number}") for number in range(count))


def names(page: Page) -> list[str]:
    return [placed.block.name for placed in page.placed if isinstance(placed.block, Slab)]


def counts(pages: tuple[Page, ...]) -> list[int]:
    return [len([name for name in names(page) if name.startswith("row")]) for page in pages]


HEAD = Slab("head")
TITLE = (Slab("title", 20),)
NOTES = Slab("notes", 20)


def test_no_sections_make_one_empty_page() -> None:
    assert paginate([], 100) == (Page((), 0.0),)


def test_blocks_stand_under_each_other() -> None:
    (page,) = paginate([Section(rows(2), TITLE, HEAD)], 100)
    assert [placed.top for placed in page.placed] == [0, 20, 30, 40]
    assert (names(page), page.used, page.continues) == (["title", "head", "row 0", "row 1"], 50, "")


def test_the_head_is_repeated_and_the_title_is_not() -> None:
    first, second = paginate([Section(rows(12), TITLE, HEAD)], 100)
    assert names(first) == ["title", "head", *(f"row {number}" for number in range(7))]
    assert names(second) == ["head", *(f"row {number}" for number in range(7, 12))]


def test_a_page_says_what_the_next_one_starts_with_and_keeps_room_for_it() -> None:
    pages = paginate([Section(rows(15))], 100, reserve=15)
    assert (counts(pages), [page.continues for page in pages]) == ([8, 7], ["8", ""])


def test_a_section_that_fits_to_the_last_point_needs_no_reserve() -> None:
    assert counts(paginate([Section(rows(10))], 100, reserve=15)) == [10]


def test_rows_are_pulled_over_so_that_three_stand_on_a_new_page() -> None:
    assert counts(paginate([Section(rows(11))], 100)) == [8, 3]


def test_a_short_section_is_parted_as_it_must_be() -> None:
    assert counts(paginate([Section(rows(3, height=40))], 100)) == [2, 1]


def test_a_title_stays_with_two_rows() -> None:
    pages = paginate([Section(rows(6)), Section(rows(4), TITLE)], 90)
    assert [names(page)[0] for page in pages] == ["row 0", "title"]
    pages = paginate([Section(rows(5)), Section(rows(8), TITLE)], 90)
    assert counts(pages) == [7, 6]


def test_what_is_kept_together_goes_to_the_next_page_together() -> None:
    items = list(rows(14))
    items[8] = Item(Slab("row ceremony"), keep=2)
    pages = paginate([Section(tuple(items))], 100)
    assert names(pages[1])[0] == "row ceremony"


def test_an_item_kept_with_the_one_before_starts_no_page() -> None:
    items = list(rows(14))
    items[10] = Item(Slab("row step"), with_previous=True)
    assert counts(paginate([Section(tuple(items))], 100)) == [9, 5]


def test_what_is_kept_but_higher_than_a_page_is_parted_anyway() -> None:
    items = tuple(Item(Slab(f"row {number}"), keep=30) for number in range(25))
    assert counts(paginate([Section(items)], 100)) == [10, 10, 5]


def test_a_row_higher_than_a_page_is_divided() -> None:
    pages = paginate([Section((Item(Slab("row", 250)), *rows(1)), head=HEAD)], 100)
    heights = [[placed.block.height for placed in page.placed] for page in pages]
    assert heights == [[10, 90], [10, 90], [10, 70, 10]]


def test_sections_share_a_page_with_a_gap_or_start_a_new_one() -> None:
    (page,) = paginate([Section(rows(1)), Section(rows(1), gap=7)], 100)
    assert [placed.top for placed in page.placed] == [0, 17]
    assert counts(paginate([Section(rows(1)), Section(rows(1), new_page=True)], 100)) == [1, 1]


def test_a_bookmark_stands_on_the_first_block() -> None:
    (page,) = paginate([Section(rows(2), TITLE, bookmark=Bookmark("Monday"))], 100)
    assert [placed.bookmark for placed in page.placed] == [Bookmark("Monday"), None, None]


HEIGHTS = st.floats(min_value=1, max_value=60)
ITEMS = st.builds(
    lambda height, keep, previous: (height, keep, previous),
    HEIGHTS,
    st.integers(min_value=0, max_value=4),
    st.booleans(),
)


@given(st.lists(st.lists(ITEMS, max_size=25), max_size=4), st.booleans(), st.booleans(), st.sampled_from([0.0, 15.0]))
def test_nothing_is_lost_doubled_or_beyond_the_page(
    sections: list[list[tuple[float, int, bool]]], headed: bool, noted: bool, reserve: float
) -> None:
    made, wanted = [], []
    for at, section in enumerate(sections):
        named = [(Slab(f"row {at}.{place}", item[0]), item) for place, item in enumerate(section)]
        wanted += [slab.name for slab, _ in named]
        items = tuple(Item(slab, keep, previous, "x", foot=("foot",) * noted) for slab, (_, keep, previous) in named)
        notes = NOTES if noted and at == len(sections) - 1 else None
        made.append(Section(items, TITLE, HEAD if headed else None, gap=5, notes=notes))
    pages = paginate(made, 100, reserve)
    printed = [name for page in pages for name in names(page) if name.startswith("row")]
    assert printed == wanted
    assert all(page.used <= 100 + 1e-6 - (reserve if page.continues or page.foot else 0) for page in pages)


def test_a_head_of_its_own_stands_where_a_section_goes_on() -> None:
    again = Slab("again")
    pages = paginate([Section(rows(12), head=HEAD, head_again=again)], room=80)
    assert [names(page)[0] for page in pages] == ["head", "again"]


def footed(count: int, *, said: str = "foot") -> tuple[Item, ...]:
    return tuple(replace(item, foot=(said,)) for item in rows(count))


def test_a_page_says_once_what_explains_its_rows_unless_notes_stand_there() -> None:
    items = (*footed(1, said="clock"), *footed(14))
    assert [page.foot for page in paginate([Section(items)], 100, 15)] == [("clock", "foot"), ("foot",)]
    assert [page.foot for page in paginate([Section(items, notes=NOTES)], 100, 15)] == [("clock", "foot"), ()]


def test_the_line_at_the_foot_has_room_under_the_last_row_too() -> None:
    assert counts(paginate([Section(footed(10))], 100, reserve=15)) == [7, 3]
    assert counts(paginate([Section(footed(8), notes=NOTES)], 100, reserve=15)) == [8]


def test_notes_take_three_rows_with_them() -> None:
    first, second = paginate([Section(rows(10), head=HEAD, notes=NOTES)], 110)
    assert (names(first)[-1], names(second)) == ("row 6", ["head", "row 7", "row 8", "row 9", "notes"])
    items = (*rows(6), Item(Slab("row ceremony"), keep=3), *rows(3))
    assert names(paginate([Section(items, notes=NOTES)], 110)[1])[0] == "row ceremony"


def test_notes_alone_on_a_page_have_no_head() -> None:
    kept = (Item(Slab("row ceremony"), keep=8), *rows(8))
    assert names(paginate([Section(kept, head=HEAD, notes=NOTES)], 100)[-1]) == ["notes"]
