from pathlib import Path

import pytest

from delegation_planner.desk.standing import Standing
from delegation_planner.documents.papers import PAPERS
from delegation_planner.gui.words import papers
from delegation_planner.model.kinds import Edition


def test_every_paper_has_an_icon_and_every_edition_says_what_it_leaves_out() -> None:
    assert papers.ICONS.keys() == PAPERS.keys()
    assert all(papers.leaves_out(name, edition) for name, paper in PAPERS.items() for edition in paper.editions)
    assert papers.leaves_out("delegation", Edition.PUBLIC) == "Leaves out telephone numbers and e-mail addresses."


@pytest.mark.parametrize(
    ("pages", "said"),
    [(0, "Public · English"), (1, "Public · English · 1 page"), (3, "Public · English · 3 pages")],
)
def test_the_second_line_says_for_whom_and_how_long(pages: int, said: str) -> None:
    assert papers.second_line(Edition.PUBLIC, pages) == said


def test_badges_are_words_with_the_token_of_their_colour() -> None:
    assert papers.badge(Standing()) == ("Not made", "")
    assert papers.badge(Standing(2, is_current=True)) == ("Current", "ok")
    assert papers.badge(Standing(2, changes=("Move",))) == ("Out of date", "warn")


def test_changes_are_counted_and_the_newest_three_named() -> None:
    assert papers.since(Standing()) == ("", "")
    assert papers.since(Standing(2, is_current=True)) == ("", "")
    assert papers.since(Standing(2, changes=("Rename A",))) == ("1 change since v2.", "Rename A.")
    long = papers.since(Standing(2, changes=(f"Rename {'y' * 300} to Tea",)))
    assert long == ("1 change since v2.", f"Rename {'y' * 37}…{'y' * 8} to Tea.")
    labels = ("Rename A", "Rename B", "Rename C", "Rename D", "Rename E")
    assert papers.since(Standing(2, changes=labels)) == (
        "5 changes since v2.",
        "Rename E. Rename D. Rename C, and 2 more.",
    )


def test_the_status_bar_counts_papers_and_names_the_folder() -> None:
    assert papers.count(3, 0) == "3 documents"
    assert papers.count(1, 1) == "1 document, 1 older than the plan"
    assert papers.folder(Path.home() / "Documents" / "Visits") == "PDF folder: Documents/Visits"
    assert papers.folder(Path("/srv/papers")) == "PDF folder: /srv/papers"


def test_pages_are_counted_from_one() -> None:
    assert papers.page_of(0, 3) == "Page 1 of 3"
    assert papers.page_of(0, 0) == ""
