"""What the window says of papers: what they are called, whom they are for, how they stand to the plan."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.standing import Standing
from delegation_planner.documents.papers import Size, paper_title
from delegation_planner.gui.words.labels import short
from delegation_planner.model.kinds import Edition

ICONS = {"programme": "calendar-blank", "line-by-line": "list-bullets", "delegation": "users-three"}
"""The icon of each paper."""
_TOLD = 3
_LANGUAGE = "en"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Papers", text)


def title(name: str) -> str:
    """Return what a paper is called."""
    return paper_title(name, _LANGUAGE)


def edition_word(edition: Edition) -> str:
    """Return whom an edition is for."""
    return {
        Edition.PUBLIC: _tr("Public"),
        Edition.DELEGATION: _tr("Delegation"),
        Edition.STAFF: _tr("Staff"),
    }[edition]


def size_word(size: Size) -> str:
    """Return what a sheet is called."""
    return {"a4": _tr("A4 upright"), "letter": _tr("Letter upright")}[size]


def leaves_out(name: str, edition: Edition) -> str:
    """Return what an edition of a paper leaves out."""
    if name == "delegation":
        contacts = _tr("Leaves out telephone numbers and e-mail addresses.")
        return _tr("Shows telephone numbers and e-mail addresses.") if edition is Edition.STAFF else contacts
    return {
        Edition.PUBLIC: _tr("Leaves out internal items, staff items and notes, and what is cancelled."),
        Edition.DELEGATION: _tr("Leaves out staff items and notes, and what is cancelled. Shows internal items."),
        Edition.STAFF: _tr("Leaves out nothing. Bars in the margin mark what has changed."),
    }[edition]


def second_line(edition: Edition, pages: int) -> str:
    """Return the second line of a paper in the list: “Public · English · 1 page”.

    Args:
        edition: whom it is for.
        pages: how many pages it has; 0 while that is not known.
    """
    length = _tr("1 page") if pages == 1 else _tr("{pages} pages").format(pages=pages) if pages else ""
    return " · ".join(filter(None, (edition_word(edition), _tr("English"), length)))


def badge(standing: Standing) -> tuple[str, str]:
    """Return how a paper stands, in a word or three, and the token of its colour; no token for no colour."""
    if not standing.version:
        return _tr("Not made"), ""
    return (_tr("Current"), "ok") if standing.is_current else (_tr("Out of date"), "warn")


def since(standing: Standing) -> tuple[str, str]:
    """Return what has changed since a paper was handed out: how much, and its names; both empty for nothing."""
    if not standing.version or standing.is_current:
        return "", ""
    count = len(standing.changes)
    words = _tr("1 change since v{version}.") if count == 1 else _tr("{count} changes since v{version}.")
    return words.format(count=count, version=standing.version), _named(standing.changes)


def count(papers: int, older: int) -> str:
    """Return how many papers there are: “3 documents, 2 older than the plan”."""
    words = _tr("1 document") if papers == 1 else _tr("{papers} documents").format(papers=papers)
    return f"{words}, {_tr('{older} older than the plan').format(older=older)}" if older else words


def folder(path: Path) -> str:
    """Return where PDFs are saved, beginning at the user's own folder where it lies in that."""
    shown = path.relative_to(Path.home()) if path.is_relative_to(Path.home()) else path
    return _tr("PDF folder: {folder}").format(folder=shown)


def page_of(page: int, pages: int) -> str:
    """Return which page is shown, the first being 0; empty while there is none."""
    return _tr("Page {page} of {pages}").format(page=page + 1, pages=pages) if pages else ""


def _named(labels: Sequence[str]) -> str:
    """Return labels of Edits, three at most, the newest first, long ones shortened."""
    told = ". ".join(short(label.rstrip(".")) for label in reversed(labels[-_TOLD:]))
    more = len(labels) - _TOLD
    return f"{told}, {_tr('and {n} more').format(n=more)}." if more > 0 else f"{told}."
