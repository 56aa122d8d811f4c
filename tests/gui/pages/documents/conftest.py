"""The documents page on the reference visit."""

import pytest
from pytestqt.qtbot import QtBot

from delegation_planner.edits.events import change_event
from delegation_planner.gui.pages.documents.page import DocumentsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.programme import Event


def settle(qtbot: QtBot, conductor: Conductor) -> None:
    """Wait until nothing is being made any more."""
    qtbot.waitUntil(lambda: not conductor.context.jobs.is_busy, timeout=20_000)


def badges(page: DocumentsPage) -> dict[str, str]:
    """Return the badge of each paper."""
    rows = page.ui.papers.listing.rows
    return {row.title: row.badge for row in rows if not row.is_head}


def rename_signing(conductor: Conductor, title: str) -> Event:
    """Give the signing ceremony, which every edition shows, another title, and return it as it was."""
    plan = conductor.context.plan
    event = next(event for event in plan.programme if event.kind is EventKind.SIGNING)
    conductor.context.do(change_event(plan, event.id, title=title))
    return event


@pytest.fixture(name="documents")
def _documents(qtbot: QtBot, nurbek: Conductor) -> DocumentsPage:
    """The page with everything made that it shows."""
    nurbek.go(Place("documents"))
    settle(qtbot, nurbek)
    page = nurbek.page("documents")
    assert isinstance(page, DocumentsPage)
    return page
