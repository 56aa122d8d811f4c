from dataclasses import replace

from planmaking import event, plan_of, visit

from delegation_planner.gui.words import checks
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import Finding, refs

OF = visit()
MEETING, DINNER = event(OF, "Meeting", "09:00", "10:00"), event(OF, "Dinner", "19:00", "21:00")
PLAN = plan_of(OF, MEETING, DINNER)
OPEN = Finding("N01", CheckLevel.WARN, refs(DINNER), facts={"item": "Dinner"})
TWICE = Finding("C03", CheckLevel.BLOCK, refs(DINNER, MEETING), "used", {"room": "Hall", "minutes": 15})
SILENT = Finding("I01", CheckLevel.INFO, refs(MEETING))


def test_every_level_has_its_words_and_its_icon() -> None:
    assert [checks.level_word(level) for level in CheckLevel] == ["Off", "Info", "Warn", "Blocks issue"]
    assert checks.group_words(CheckLevel.BLOCK) == "Must fix before printing"
    assert checks.group_words(CheckLevel.INFO) == "Good to know"
    assert checks.GLYPHS.keys() == set(CheckLevel)


def test_the_mark_of_an_item_is_the_gravest_that_does_not_stand() -> None:
    found = (SILENT, OPEN, TWICE)
    assert checks.marks_of(PLAN, found) == {
        DINNER.id: (CheckLevel.BLOCK, "15 min overlap"),
        MEETING.id: (CheckLevel.INFO, "No interpreter"),
    }
    assert checks.marks_of(PLAN, found) == checks.marks_of(PLAN, found[::-1])
    standing = (SILENT, OPEN, replace(TWICE, reason="Two halls"))
    assert checks.marks_of(PLAN, standing) == {
        DINNER.id: (CheckLevel.WARN, "No venue"),
        MEETING.id: (CheckLevel.INFO, "No interpreter"),
    }
