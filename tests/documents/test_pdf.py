import hashlib
import io
import subprocess
import sys
from dataclasses import replace

import pypdf
import pypdfium2
import pytest

from delegation_planner.documents.layout import Bookmark, Item, Section
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.pdf import Paper, write_pdf
from delegation_planner.documents.sheet import SHEETS, TEXT_WIDTH, Furniture
from delegation_planner.documents.styles import BODY, TITLE
from delegation_planner.documents.table import Column, row, text
from delegation_planner.errors import MissingGlyph

EDGES = Furniture(
    header="Kazakhstan education delegation to Islamabad · 2 February 2026",
    name="Line-by-line",
    footer="Protocol desk, MoFE&PT · Pack v3",
    marking="INTERNAL – FOR STAFF OF THE VISIT ONLY",
)


def paper(rows: int = 500) -> Paper:
    columns = [Column(0, 60), Column(60, 300)]
    made = [
        row(columns, [[Paragraph(f"Line {at}", BODY)], [Paragraph("خالد مقبول صدیقی · Саясат Нұрбек", BODY)]])
        for at in range(rows)
    ]
    items = tuple(Item(block, starts=f"{at // 60:02}:{at % 60:02}") for at, block in enumerate(made))
    day = Section(items, (text("Line-by-line", TITLE),), bookmark=Bookmark("Monday", level=3))
    return Paper("Line-by-line – public", "en", "Protocol desk", EDGES, (day,), "Visit")


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def test_every_page_knows_its_number_and_the_next_ones_start() -> None:
    reader = read(write_pdf(paper()))
    total = len(reader.pages)
    assert total > 1
    printed = [page.extract_text() for page in reader.pages]
    assert [f"Page {number} of {total}" in said for number, said in enumerate(printed, 1)] == [True] * total
    first_lines = [int(next(w for w in said.split("Line ")[1:] if w[0].isdigit()).split()[0]) for said in printed]
    for number, start in enumerate(first_lines[1:], 1):
        assert f"Continues on page {number + 1} at {start // 60:02}:{start % 60:02}" in printed[number - 1]
    assert "Continues" not in printed[-1]


def test_no_row_is_lost_or_printed_twice() -> None:
    printed = "\n".join(page.extract_text() for page in read(write_pdf(paper())).pages)
    for at in range(500):
        assert printed.count(f"Line {at} ") == 1


def test_the_edges_stand_on_every_page() -> None:
    for page in read(write_pdf(paper(120))).pages:
        said = page.extract_text()
        assert said.count(EDGES.marking) == 2
        assert [said.count(part) for part in (EDGES.header, EDGES.footer)] == [1, 1]


def test_a_public_paper_has_no_marking() -> None:
    public = replace(paper(1), furniture=replace(EDGES, marking=""))
    assert "INTERNAL" not in read(write_pdf(public)).pages[0].extract_text()


def test_the_file_says_what_it_is() -> None:
    reader = read(write_pdf(paper(1)))
    assert reader.metadata is not None
    said = reader.metadata
    assert (said.title, said.author, said.subject) == ("Line-by-line – public", "Protocol desk", "Visit")
    root = reader.trailer["/Root"]
    assert (root["/Lang"], root["/PageMode"]) == ("en", "/UseOutlines")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] is not None
    assert [entry.title for entry in reader.outline if isinstance(entry, pypdf.generic.Destination)] == ["Monday"]


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_pdf(paper(60)) == write_pdf(paper(60))


def test_another_process_gives_the_same_bytes_whatever_it_printed_before() -> None:
    program = (
        "import hashlib, importlib.util as u, sys\n"
        "from delegation_planner.documents.lines import wrap\n"
        "from delegation_planner.documents.styles import BODY\n"
        "wrap('ہوٹل واپسی ظہرانہ اور نماز', BODY, 300)\n"
        f"spec = u.spec_from_file_location('made', {__file__!r}); made = u.module_from_spec(spec)\n"
        "spec.loader.exec_module(made)\n"
        "print(hashlib.sha256(made.write_pdf(made.paper(60))).hexdigest())"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == hashlib.sha256(write_pdf(paper(60))).hexdigest()


def test_a_paper_without_anything_to_say_has_one_page() -> None:
    empty = replace(paper(), sections=())
    assert len(read(write_pdf(empty)).pages) == 1


@pytest.mark.parametrize(("name", "size"), [("a4", (595.276, 841.890)), ("letter", (612, 792))])
def test_a_sheet_has_its_size_and_the_same_text_width(name: str, size: tuple[float, float]) -> None:
    sheet = {str(key): value for key, value in SHEETS.items()}[name]
    box = read(write_pdf(replace(paper(1), sheet=sheet))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.01)
    assert sheet.left * 2 + TEXT_WIDTH == pytest.approx(sheet.width)


def test_a_missing_sign_at_the_edge_is_refused() -> None:
    with pytest.raises(MissingGlyph):
        write_pdf(replace(paper(1), furniture=replace(EDGES, footer="Protocol desk ₨")))


def test_long_edges_are_shortened_and_never_meet() -> None:
    long = replace(EDGES, header="Kazakhstan education delegation " * 9, name="Programme of the visit " * 9, marking="")
    page = pypdfium2.PdfDocument(write_pdf(replace(paper(1), furniture=long, sections=())))[0]
    assert page.get_textpage().get_text_range().count("…") == 2


def test_an_urdu_paper_is_mirrored_at_its_edges() -> None:
    edges = replace(
        EDGES, header="دورہ", name="پروگرام", page_of="صفحہ {page} از {pages}", right_to_left=True, marking=""
    )
    page = pypdfium2.PdfDocument(write_pdf(replace(paper(0), furniture=edges, sections=())))[0]
    texts = page.get_textpage()
    right = texts.get_text_bounded(left=400, bottom=780, right=600, top=842)
    left = texts.get_text_bounded(left=0, bottom=780, right=200, top=842)
    assert (right.strip(), left.strip()) == ("دورہ", "پروگرام")


def test_importing_the_package_loads_neither_reportlab_nor_qt() -> None:
    program = (
        "import sys, delegation_planner.documents.pdf, delegation_planner.documents.table\n"
        "print([name for name in ('reportlab', 'uharfbuzz', 'PySide6', 'qtawesome') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_line_under_the_rows_has_an_explanation_at_its_start_and_where_they_go_on_at_its_end(
    right_to_left: bool,
) -> None:
    explained = tuple(replace(item, foot=("Local time",)) for item in paper(90).sections[0].items)
    edges = replace(EDGES, right_to_left=right_to_left)
    page = pypdfium2.PdfDocument(write_pdf(replace(paper(), sections=(Section(explained),), furniture=edges)))[0]
    texts = page.get_textpage()
    halves = [texts.get_text_bounded(left=at, bottom=44, right=at + 297, top=110) for at in (0, 298)]
    start, end = reversed(halves) if right_to_left else halves
    assert ("Local time" in start, "Continues on page 2" in end) == (True, True)
    assert "Local time" not in end
