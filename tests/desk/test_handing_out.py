import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest
from desk.conftest import CLOCK

from delegation_planner import data
from delegation_planner.desk import taking_in
from delegation_planner.desk.checking import case_of
from delegation_planner.desk.handing_out import Counter, Draft, Order, order_of
from delegation_planner.edits.events import end_event, move_event, remove_event
from delegation_planner.edits.overrides import override
from delegation_planner.edits.rows import alter
from delegation_planner.edits.summary import UNSHOWN
from delegation_planner.errors import MissingGlyph, Usage
from delegation_planner.exchange import portable
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Edition, IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.schema import from_plain
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store


def unwatched(drafts: Sequence[Draft]) -> Iterable[Draft]:
    return drafts


def copy(source: Store, target: Store, plan: VisitPlan) -> None:
    """Take the visit of one file into another one."""
    given = portable.read(taking_in.export(source, plan.visit.id).encode())
    taking_in.take_in(target, taking_in.compare(given, target))


def counter(store: Store, plan: VisitPlan) -> Counter:
    return Counter(store, CLOCK, plan.visit.id)


def everything(desk: Counter) -> list[bytes]:
    """Return the bytes of every paper in every edition, and of every calendar."""
    papers = (desk.papers(Order(edition=edition)) for edition in Edition)
    return [draft.make() for drafts in (*papers, desk.calendars()) for draft in drafts]


def test_the_first_papers_after_a_change_are_the_next_version(store: Store, plan: VisitPlan) -> None:
    assert counter(store, plan).version == 3


def test_papers_and_calendars_of_one_state_share_its_version(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    first = counter(store, plan)
    first.hand_out(first.papers(Order()), tmp_path / "p", unwatched)
    second = counter(store, plan)
    second.hand_out(second.calendars(), tmp_path / "c", unwatched)
    assert (second.version, counter(store, plan).version) == (3, 3)
    issued = [row for row in store.load(plan.visit.id).issues.values() if row.version == 3]
    assert {(row.kind, row.name, row.edition) for row in issued if row.kind is IssueKind.PAPER} == {
        (IssueKind.PAPER, "programme", "public"),
        (IssueKind.PAPER, "line-by-line", "staff"),
        (IssueKind.PAPER, "delegation", "staff"),
    }
    assert len([row for row in issued if row.kind is IssueKind.CALENDAR]) == len(second.calendars())
    assert {row.issued for row in issued} == {datetime(2026, 1, 28, 9, 40, tzinfo=UTC)}


def test_what_is_recorded_is_the_digest_of_the_file(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    desk = counter(store, plan)
    (path,) = desk.hand_out(desk.papers(Order(("programme",))), tmp_path, unwatched)
    (row,) = (row for row in store.load(plan.visit.id).issues.values() if row.version == 3)
    assert row.digest == sha256(path.read_bytes()).hexdigest()


def test_what_is_taken_back_makes_no_new_version(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    desk = counter(store, plan)
    desk.hand_out(desk.papers(Order()), tmp_path, unwatched)
    event = plan.programme[0]
    store.apply(move_event(plan, event.id, event.starts.replace(hour=20)))
    assert counter(store, plan).version == 4
    store.undo()
    assert counter(store, plan).version == 3


def test_what_no_output_shows_leaves_every_paper_and_calendar_as_it_is(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    desk = counter(store, plan)
    desk.hand_out(desk.papers(Order(("programme",))), tmp_path, unwatched)
    before = everything(desk)
    interpreter = next(row.id for row in plan.interpreters.values() if row.number == 1)
    papers = {"passport": "received", "visa": "not started", "passport_expires": "2031-05-01"}
    others = {
        "members": papers | {"food": "vegan", "interpreter_id": interpreter},
        "events": {"fixed": True, "external": True, "set_up": 10, "strike": 5},
    }
    assert {table: values.keys() for table, values in others.items()} == UNSHOWN
    for table, field, other in ((table, *item) for table, values in others.items() for item in values.items()):
        value = from_plain(table, field, other)
        changes = (change for row in plan.table(table).values() for change in alter(row, **{field: value}))
        store.apply(Edit(f"Change {field}", tuple(changes), plan.visit.id))
    held = store.load(plan.visit.id)
    for table, values in others.items():
        wanted = {field: from_plain(table, field, other) for field, other in values.items()}
        for row in held.table(table).values():
            assert {field: row.values()[field] for field in wanted} == wanted
    assert counter(store, plan).version == 3
    assert everything(counter(store, plan)) == before


def test_undo_goes_past_what_was_handed_out(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    desk = counter(store, plan)
    desk.hand_out(desk.papers(Order()), tmp_path, unwatched)
    while store.undo():
        pass
    assert store.visits() == ()
    while store.redo():
        pass
    assert {row.version for row in store.load(plan.visit.id).issues.values()} == {1, 2, 3}


def test_nothing_is_saved_or_recorded_when_one_paper_can_not_be_made(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    store.apply(Edit("Rename", alter(plan.programme[4], title="Welcome 🌷"), plan.visit.id))
    desk = counter(store, plan)
    with pytest.raises(MissingGlyph) as trouble:
        desk.hand_out(desk.papers(Order()), tmp_path / "papers", unwatched)
    assert trouble.value.character == "🌷"
    assert not (tmp_path / "papers").exists()
    assert len(store.load(plan.visit.id).issues) == 6


def test_a_member_who_attends_nothing_gets_no_calendar(store: Store, plan: VisitPlan) -> None:
    names = {draft.item.member_id for draft in counter(store, plan).calendars()}
    assert len(names) == 43
    for event in plan.programme:
        store.apply(remove_event(store.load(plan.visit.id), event.id))
    assert [draft.item.member_id for draft in counter(store, plan).calendars()] == [None]


def test_an_order_names_papers_that_there_are() -> None:
    assert order_of(("delegation",), "public", "letter") == Order(("delegation",), Edition.PUBLIC, "letter")
    with pytest.raises(Usage) as trouble:
        order_of(("menu",), None, "a4")
    assert str(trouble.value) == "There is no paper “menu”. There are: programme, line-by-line, delegation."


def test_an_edition_without_names_gives_the_papers_made_in_it(store: Store, plan: VisitPlan) -> None:
    drafts = counter(store, plan).papers(Order(edition=Edition.PUBLIC))
    assert [draft.item.name for draft in drafts] == ["programme", "delegation"]
    with pytest.raises(Usage) as trouble:
        counter(store, plan).papers(Order(("line-by-line",), Edition.PUBLIC))
    assert str(trouble.value) == "The paper “line-by-line” is not made in a public edition."


def test_a_number_that_came_with_a_file_is_not_used_again(tmp_path: Path) -> None:
    visit = taking_in.read_file(data.path("samples", "nurbek-visit.json"))
    with open_store(tmp_path / "other.db", CLOCK, create=True) as other:
        taking_in.take_in(other, taking_in.compare(replace(visit, history=()), other))
        desk = Counter(other, CLOCK, visit.visit.id)
        assert desk.version == 3
        desk.hand_out(desk.papers(Order(("programme",))), tmp_path / "papers", unwatched)
        assert Counter(other, CLOCK, visit.visit.id).version == 3


def test_the_same_number_of_another_file_hides_no_change(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    # Two offices change the same visit and hand out version 4 each; then one takes in the other's file.
    signing = next(event for event in plan.programme if event.title == "MoU signing ceremony")
    theirs, ours = (signing.starts.replace(minute=minute) for minute in (50, 55))
    with open_store(tmp_path / "theirs.db", CLOCK, create=True) as other:
        copy(store, other, plan)
        for each, start in ((other, theirs), (store, ours)):
            desk = counter(each, plan)
            desk.hand_out(desk.papers(Order(("programme",))), tmp_path / "3", unwatched)
            each.apply(move_event(each.load(plan.visit.id), signing.id, start))
            desk = counter(each, plan)
            assert desk.version == 4
            desk.hand_out(desk.papers(Order(("programme",))), tmp_path / "4", unwatched)
        copy(other, store, plan)
    assert store.load(plan.visit.id).events[signing.id].starts == theirs
    assert counter(store, plan).version == 5


def test_hand_outs_that_another_file_brings_change_nothing(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    with open_store(tmp_path / "theirs.db", CLOCK, create=True) as other:
        copy(store, other, plan)
        for each in (other, store):
            desk = counter(each, plan)
            desk.hand_out(desk.papers(Order(("programme",))), tmp_path, unwatched)
        copy(other, store, plan)
    assert counter(store, plan).version == 3


def test_what_the_file_does_not_hold_is_handed_out_in_unnumbered_copies(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    event = plan.programme[4]
    held = replace(plan, events={**plan.events, event.id: type(event).validated(event.values() | {"title": "Hello"})})
    desk = Counter(store, CLOCK, plan.visit.id, held)
    (path,) = desk.hand_out(desk.papers(Order(("programme",))), tmp_path, unwatched)
    assert path.name == "2026-02-02 Kazakhstan – Programme – public.pdf"
    assert len(store.load(plan.visit.id).issues) == len(plan.issues)
    assert desk.plan.events[event.id].title == "Hello"


def test_the_staff_s_line_by_line_tells_what_stands_while_it_holds(store: Store, plan: VisitPlan) -> None:
    found = find_all(case_of(plan, store.registers(), CLOCK))
    (clash,) = (each for each in found if each.code == "G08")
    store.apply(override(plan, *clash.key, clash.written, "The rectors sign last", name="Two places"))
    assert "The rectors sign last" in _line_by_line(store, plan)
    round_table = plan.events[clash.refs[0].id]
    store.apply(end_event(plan, round_table.id, round_table.ends.replace(hour=10, minute=50)))
    assert "The rectors sign last" not in _line_by_line(store, plan)


def _line_by_line(store: Store, plan: VisitPlan) -> str:
    (draft,) = counter(store, plan).papers(Order(("line-by-line",), Edition.STAFF))
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(draft.make())).pages)
