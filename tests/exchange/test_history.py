"""A history leads to the rows of its file, and back from them."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner import data
from delegation_planner.errors import Refused
from delegation_planner.exchange.portable import PortableVisit, plan_of, read, write
from delegation_planner.exchange.rewinding import before_history
from delegation_planner.exchange.rows import Rows, full
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import Id, new_id
from delegation_planner.model.programme import AgendaItem
from delegation_planner.model.row import Row

Applied = Callable[[Rows, Iterable[Edit | PastEdit]], Rows]
Spoil = Callable[[list[dict[str, Any]]], object]
START = datetime(2026, 1, 26, 12, tzinfo=UTC)
CONTENT = data.path("samples", "nurbek-visit.json").read_bytes()
NURBEK = read(CONTENT)
SMALL = read(data.path("samples", "nurbek-first-draft.json").read_bytes())
VISIT = NURBEK.visit.id
NOT_EDITS = "The history of the file isn't a list of edits."
LEAVES = (
    "The history doesn't lead to the rows: “{}” leaves something else in the {}."
    " Take “history” out of the file to import the rows alone."
)
OTHER = "01900000-0000-7000-8000-000000000099"


def past(*edits: Sequence[Change]) -> tuple[PastEdit, ...]:
    return tuple(
        PastEdit(START + timedelta(hours=number), Edit(f"Edit {number}", tuple(changes), SMALL.visit.id))
        for number, changes in enumerate(edits)
    )


def moved(history: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the first change of the history: the signing is moved."""
    change: dict[str, Any] = history[0]["changes"][0]
    return change


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda history: history.append(1), NOT_EDITS),
        (lambda history: history[0].pop("at"), NOT_EDITS),
        (lambda history: history[0].update(at="2026-01-26T12:10:00"), NOT_EDITS),
        (lambda history: history[0].update(label=" "), NOT_EDITS),
        (lambda history: history[0].update(who="me"), NOT_EDITS),
        (lambda history: history[0].update(changes={}), NOT_EDITS),
        (lambda history: moved(history).update(id=1), NOT_EDITS),
        (lambda history: moved(history).update(before=None, after=None), NOT_EDITS),
        (lambda history: moved(history)["before"].pop("starts"), NOT_EDITS),
        (lambda history: moved(history)["before"].update(starts="soon"), NOT_EDITS),
        (lambda history: history[2]["changes"][0]["after"].update(id=OTHER), NOT_EDITS),
        (lambda history: moved(history).update(table="cars"), "The file holds an unknown table, “cars”."),
        (
            lambda history: moved(history).update(before={"revision": 1}, after={"revision": 2}),
            "The history names an unknown field, “revision”.",
        ),
        (
            lambda history: moved(history)["after"].update(starts="2026-02-02T10:50:00"),
            LEAVES.format("Move MoU signing ceremony to 10:45", "event “MoU signing ceremony”"),
        ),
        (
            lambda history: moved(history).update(id=OTHER),
            LEAVES.format("Move MoU signing ceremony to 10:45", f"event “{OTHER}”"),
        ),
        (
            lambda history: moved(history)["before"].update(ends="2026-02-02T10:00:00"),
            "The event “MoU signing ceremony” ends before it begins.",
        ),
        (
            lambda history: history[1]["changes"][0]["before"].update(room_id=OTHER),
            f"The event “MoU signing ceremony” refers to a row that isn't in the file: room {OTHER}.",
        ),
        (
            lambda history: history[2]["changes"][1]["after"].update(position="Someone else"),
            LEAVES.format("Add representative, institution 8", "person “Representative, institution 8”"),
        ),
    ],
)
def test_a_history_that_is_refused(spoil: Spoil, sentence: str) -> None:
    file = json.loads(CONTENT)
    spoil(file["history"])
    with pytest.raises(Refused) as caught:
        _ = read(json.dumps(file).encode()).earlier
    assert str(caught.value) == sentence


def test_a_row_can_not_be_made_before_what_it_refers_to() -> None:
    file = json.loads(CONTENT)
    file["history"][2]["changes"].reverse()
    with pytest.raises(Refused) as caught:
        _ = read(json.dumps(file).encode()).earlier
    assert str(caught.value).startswith(
        "The appointment “Representative” refers to a row that isn't in the file: person"
    )


def test_a_history_skips_no_state() -> None:
    history = past([Change("visits", SMALL.visit.id, {"status": "closed"}, {"status": "idea"})])
    with pytest.raises(Refused) as caught:
        _ = read(write(plan_of(SMALL.rows), history).encode()).earlier
    assert str(caught.value) == (
        "The visit “Kazakhstan education delegation to Islamabad: first draft” can't go from “closed” to “idea” in one "
        "step."
    )


def test_what_the_store_writes_by_itself_may_have_changed_since_a_row_was_made() -> None:
    event = next(row for row in NURBEK.rows["events"].values() if row.values()["title"] == "QAU → hotel")
    later = event.model_copy(update={"sequence": 4, "modified": START})
    rows = {**NURBEK.rows, "events": {**NURBEK.rows["events"], event.id: later}}
    assert event.id not in before_history(rows, NURBEK.history, VISIT)["events"]


@st.composite
def histories(draw: st.DrawFn) -> tuple[PastEdit, ...]:
    """Return edits that rename, remove, make and put back points of the agenda."""
    state: dict[Id, Mapping[str, Any]] = {i: full(row) for i, row in SMALL.rows["agenda_items"].items()}
    gone: list[Mapping[str, Any]] = []
    event = next(iter(state.values()))["event_id"]

    def change(what: str) -> Change:
        row_id = draw(st.sampled_from(sorted(state))) if state else ""
        if row_id and what == "change":
            before = {"title": state[row_id]["title"], "minutes": state[row_id]["minutes"]}
            after = {"title": draw(st.sampled_from(["Ғылым", "تعلیم", "Science"])), "minutes": draw(st.integers(0, 90))}
            state[row_id] = {**state[row_id], **after}
            return Change("agenda_items", row_id, before, after)
        if row_id and what == "remove":
            gone.append(state.pop(row_id))
            return Change("agenda_items", row_id, gone[-1], None)
        new = full(
            AgendaItem.model_validate({"id": new_id(), "visit_id": SMALL.visit.id, "event_id": event, "title": "New"})
        )
        made = gone.pop() if gone and what == "put back" else new
        state[made["id"]] = made
        return Change("agenda_items", made["id"], None, made)

    kinds = st.lists(st.sampled_from(["change", "remove", "put back", "make"]), min_size=1, max_size=4)
    return past(*([change(kind) for kind in draw(kinds)] for _ in range(draw(st.integers(1, 4)))))


@given(histories())
def test_there_and_back(applied: Applied, history: tuple[PastEdit, ...]) -> None:
    rows = applied(SMALL.rows, history)
    assert before_history(rows, history, SMALL.visit.id) == SMALL.rows
    assert read(write(plan_of(rows), history).encode()) == PortableVisit(SMALL.visit, rows, history)


@given(histories(), st.data())
def test_a_history_of_other_rows_is_refused(
    applied: Applied, history: tuple[PastEdit, ...], drawn: st.DataObject
) -> None:
    items = dict(applied(SMALL.rows, history)["agenda_items"])
    last = history[-1].edit.changes[-1]
    spoiled: Row | None = items.pop(last.id, None)
    if spoiled is None:
        items[last.id] = AgendaItem.model_validate(last.before)
    elif drawn.draw(st.booleans()):
        items[last.id] = spoiled.model_copy(update={"title": "Something else"})
    with pytest.raises(Refused, match="The history doesn't lead to the rows"):
        before_history({**SMALL.rows, "agenda_items": items}, history, SMALL.visit.id)
