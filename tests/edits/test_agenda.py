from planmaking import Sample

from delegation_planner.edits.agenda import add_item, change_item, move_item, remove_item
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import AgendaItem, Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def titles(plan: VisitPlan, event_id: str) -> list[tuple[int, str]]:
    return [(item.position, item.title) for item in plan.agenda_by_event.get(event_id, ())]


def test_an_agenda_is_added_to_changed_ordered_and_cut(store: Store, whole: Sample) -> None:
    meeting, (item,) = whole.of(Event)[0], whole.of(AgendaItem)
    edit = add_item(whole.plan, meeting.id, "Visas", 10, place=1)
    assert edit.label == "Add Visas to the agenda"
    plan = tried(store, whole, edit)
    assert titles(plan, meeting.id) == [(1, "Visas"), (2, "Scholarships")]
    plan = tried(store, whole, add_item(plan, meeting.id, "Any other business"))
    assert titles(plan, meeting.id)[2] == (3, "Any other business")
    moved = move_item(plan, item.id, 9)
    assert moved.label == "Move Scholarships to place 3"
    plan = tried(store, whole, moved)
    assert [title for _, title in titles(plan, meeting.id)] == ["Visas", "Any other business", "Scholarships"]
    changed = change_item(plan, item.id, minutes=15)
    assert changed.label == "Set the minutes of Scholarships to 15"
    plan = tried(store, whole, changed)
    removed = remove_item(plan, plan.agenda_by_event[meeting.id][0].id)
    assert removed.label == "Remove Visas"
    plan = tried(store, whole, removed)
    assert titles(plan, meeting.id) == [(1, "Any other business"), (2, "Scholarships")]


def test_an_agenda_begins_with_its_first_point(store: Store, whole: Sample) -> None:
    ceremony = whole.of(Event)[1]
    assert titles(tried(store, whole, add_item(whole.plan, ceremony.id, "Speech", place=7)), ceremony.id) == [
        (1, "Speech")
    ]
