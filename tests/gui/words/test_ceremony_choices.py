from planmaking import row

from delegation_planner.gui.words.ceremony_choices import centres, languages
from delegation_planner.model.people import Centre
from delegation_planner.model.registers import Registers


def test_centres_are_offered_by_name() -> None:
    rows = [row(Centre, name=name) for name in ("Satbayev Center", "al-Farabi Center")]
    known = {each.id: each for each in rows}
    registers = Registers(*({} for _ in range(8)), centres=known, settings={}, standard_tasks={})
    assert centres(registers) == [("al-Farabi Center", rows[1].id), ("Satbayev Center", rows[0].id)]


def test_languages_that_are_held_keep_their_tags() -> None:
    offered = languages(("kk-Cyrl", "en"))
    assert offered[:2] == [("Kazakh", "kk-Cyrl"), ("English", "en")]
    assert ("Urdu", "ur") in offered
    assert len([tag for _, tag in offered if tag == "en"]) == 1
