import io
import subprocess
import sys
from itertools import product

import pypdf
import pytest

from delegation_planner.documents import papers
from delegation_planner.errors import MissingGlyph
from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Venue
from delegation_planner.model.visits import Delegation
from tests.documents.papermaking import (
    VISIT,
    event,
    joined,
    pages,
    plan,
    printing,
    row,
    said,
    sample,
    with_event,
)

EVERY = [(name, edition) for name, kind in papers.PAPERS.items() for edition in kind.editions]
MARKINGS = {
    Edition.STAFF: "INTERNAL – FOR STAFF OF THE VISIT ONLY",
    Edition.DELEGATION: "FOR THE DELEGATION – NOT FOR PUBLICATION",
}
AWKWARD = (
    "<b>bold</b> & <img src='x'/> “quoted”",
    "Саясат Нұрбек – әңғқөұүһі",
    "ملاقات برائے تعلیم (MoFE&PT)",
    "Meeting of خالد مقبول صدیقی with Саясат Нұрбек",
    "Word " * 100,
    "x" * 500,
)


def test_the_papers_and_their_readers() -> None:
    assert {name: [edition.value for edition in kind.editions] for name, kind in papers.PAPERS.items()} == {
        "programme": ["public", "delegation", "staff"],
        "line-by-line": ["staff", "delegation"],
        "delegation": ["staff", "delegation", "public"],
    }


@pytest.mark.parametrize(("name", "edition"), EVERY)
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_the_edges_of_every_page(name: str, edition: Edition, size: papers.Size) -> None:
    printed = pages(sample(), name, printing(edition, size=size))
    title = {"programme": "Programme", "line-by-line": "Line-by-line", "delegation": "Delegation list"}[name]
    for number, page in enumerate(printed, start=1):
        assert f"Kazakhstan education delegation to Islamabad · 2 February 2026 {title}" in page
        assert (
            f"Protocol desk, MoFE&PT · {title} v3 · made Wed 28 January 2026, 14:40 (PKT) "
            f"Page {number} of {len(printed)}"
        ) in page
        assert {mark: page.count(mark) for mark in MARKINGS.values()} == {
            mark: 2 if whose is edition else 0 for whose, mark in MARKINGS.items()
        }


@pytest.mark.parametrize(("name", "edition"), EVERY)
def test_the_same_paper_gives_the_same_bytes(name: str, edition: Edition) -> None:
    how = printing(edition)
    assert papers.print_paper(sample(), name, how) == papers.print_paper(sample(), name, how)


def test_an_unnumbered_copy_says_so() -> None:
    how = printing(version=None)
    assert "Protocol desk, MoFE&PT · Programme, unnumbered copy · made" in joined(said(sample(), "programme", how))
    assert papers.file_name(sample(), "programme", how) == "2026-02-02 Kazakhstan – Programme – public.pdf"


@pytest.mark.parametrize(
    ("name", "fields", "expected"),
    [
        ("programme", {}, "2026-02-02 Kazakhstan – Programme – public – v3.pdf"),
        (
            "line-by-line",
            {"edition": Edition.STAFF, "size": "letter"},
            "2026-02-02 Kazakhstan – Line-by-line – staff – v3 – Letter.pdf",
        ),
        (
            "delegation",
            {"edition": Edition.DELEGATION, "version": 12},
            "2026-02-02 Kazakhstan – Delegation list – delegation – v12.pdf",
        ),
    ],
)
def test_file_names(name: str, fields: dict[str, object], expected: str) -> None:
    assert papers.file_name(sample(), name, printing(**fields)) == expected


def test_without_a_guest_country_a_file_has_the_visits_title() -> None:
    odd = VISIT.model_copy(update={"title": "Talks: A/B <2026>?"})
    hosts = row(Delegation, name="Hosts", side="host", country="PK")
    named = papers.file_name(plan(hosts, visit=odd), "programme", printing())
    assert named == "2026-02-02 Talks A B 2026 – Programme – public – v3.pdf"


def test_a_country_without_a_name_is_told_by_its_code() -> None:
    guests = row(Delegation, name="Guests", side="guest", country="XQ", declared_size=1)
    hosts = row(Delegation, name="Hosts", side="host", country="PK", declared_size=1)
    assert "Delegation of XQ 0 members, in order of precedence" in said(
        plan(guests, hosts), "delegation", printing(Edition.STAFF)
    )
    assert papers.file_name(plan(guests), "programme", printing()) == "2026-02-02 XQ – Programme – public – v3.pdf"


def test_file_names_differ_among_all_printings() -> None:
    hows = [(name, printing(edition, size=size)) for (name, edition), size in product(EVERY, ("a4", "letter"))]
    assert len({papers.file_name(sample(), name, how).casefold() for name, how in hows}) == len(hows)


def test_the_file_says_what_it_is_and_has_its_days_for_bookmarks() -> None:
    reader = pypdf.PdfReader(io.BytesIO(papers.print_paper(sample(), "line-by-line", printing(Edition.STAFF))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Line-by-line – Kazakhstan education delegation to Islamabad"
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert [entry.title for entry in reader.outline if isinstance(entry, pypdf.generic.Destination)] == [
        "Sunday, 1 February 2026",
        "Monday, 2 February 2026",
        "Tuesday, 3 February 2026",
    ]


@pytest.mark.parametrize("name", papers.PAPERS)
@pytest.mark.parametrize("text", AWKWARD)
def test_texts_are_printed_as_typed(name: str, text: str) -> None:
    title = text.strip()
    house = row(Venue, name=title[:300])
    guests = row(Delegation, name=title, side="guest", declared_size=3)
    one = plan(house, guests, event(title, venue_id=house.id, note=title, in_charge=title[:200]))
    printed = joined(said(one, name, printing(Edition.STAFF)))
    if name != "delegation" and title.isascii():
        assert title.replace(" ", "") in printed.replace(" ", "")


def test_five_hundred_events_are_all_printed_once() -> None:
    events = [
        event(f"Item number {at}", f"{at // 60:02}:{at % 60:02}", f"{at // 60:02}:{at % 60:02}") for at in range(500)
    ]
    for name in ("programme", "line-by-line"):
        printed = [line for line in said(plan(*events), name, printing(Edition.STAFF)) if "Item number" in line]
        assert [line.split("Item number ")[1].split()[0] for line in printed] == [str(at) for at in range(500)]


@pytest.mark.parametrize("name", ["programme", "line-by-line"])
def test_a_missing_sign_is_named_with_its_place(name: str) -> None:
    costly = with_event(sample(), "Lunch and prayer", note="Costs ₨ 900")
    with pytest.raises(MissingGlyph) as trouble:
        papers.print_paper(costly, name, printing(papers.PAPERS[name].editions[0]))
    assert str(trouble.value) == (
        "The typeface has no sign for “₨” (U+20A8), which stands in the note of the event “Lunch and prayer”. "
        "No paper was made."
    )


def test_a_missing_sign_at_the_edge_is_named_too() -> None:
    with pytest.raises(MissingGlyph) as trouble:
        papers.print_paper(plan(visit=VISIT.model_copy(update={"title": "Visit ✓"})), "programme", printing())
    assert "in the title of the visit “Visit ✓”" in str(trouble.value)


def test_importing_the_papers_loads_neither_reportlab_nor_babel() -> None:
    code = (
        "import sys; import delegation_planner.documents.papers;"
        "assert not {'reportlab', 'babel', 'uharfbuzz'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
