"""What is wrong on a day: overlaps that the timeline sees itself, and marks that others give it."""

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.pages.programme.timeline.marks import Marks, overlap_words
from delegation_planner.gui.pages.programme.timeline.scene import Scene
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel


def problems_of(scene: Scene, marks: Marks, event_id: Id) -> list[str]:
    """Return what is wrong with an item, in words."""
    found = [marks[event_id].words] if event_id in marks else []
    for each in scene.overlaps:
        if event_id in (each.event_id, each.other_id):
            other = each.other_id if event_id == each.event_id else each.event_id
            words = QCoreApplication.translate("Board", "{overlap} with {title}")
            title = scene.board.plan.events[other].title
            found.append(words.format(overlap=overlap_words(each.ends - each.starts), title=title))
    return list(dict.fromkeys(found))


def conflicts(scene: Scene, marks: Marks) -> list[Id]:
    """Return the events with which something is wrong, in the order of time."""
    wrong = scene.in_danger | {each for each, mark in marks.items() if mark.level is not CheckLevel.INFO}
    return [item.event_id for item in scene.board.in_order if item.event_id in wrong]


def lanes_with_problems(scene: Scene, marks: Marks) -> frozenset[int]:
    """Return the lanes in which something must be mended."""
    blocked = {each for each, mark in marks.items() if mark.level is CheckLevel.BLOCK}
    lanes = (lane for item in scene.board.items if item.event_id in blocked for lane in item.lanes)
    return scene.conflicts | frozenset(lanes)
