from planmaking import row, sample

from delegation_planner.gui.words import choices
from delegation_planner.model.people import Organisation, Venue
from delegation_planner.model.registers import Registers
from delegation_planner.model.schema import TABLES


def registers_of(*rows: object) -> Registers:
    tables = {name: {} for name in TABLES if name in Registers.__dataclass_fields__}
    for each in rows:
        if each.__tablename__ in tables:  # type: ignore[attr-defined] - a row
            tables[each.__tablename__][each.id] = each  # type: ignore[attr-defined]
    return Registers(**tables)  # type: ignore[arg-type]


def test_places_are_venues_and_their_rooms_after_the_open_one() -> None:
    held = choices.places(registers_of(*sample().rows))
    assert [words for words, _ in held] == ["To be confirmed", "Campus 1", "MoFE&PT", "Committee Room, MoFE&PT"]
    assert held[0][1] == (None, None)
    assert held[3][1][0] == held[2][1][0]


def test_an_organisation_is_found_by_its_abbreviation() -> None:
    held = choices.organisations(registers_of(*sample().rows))
    assert [words for words, _ in held] == ["None", "Ministry of Science and Higher Education (MSHE)", "University 1"]


def test_members_stand_in_their_order() -> None:
    names = [words for words, _ in choices.members(sample().plan)]
    assert names[0] == "Sayasat Nurbek"
    assert names[-1].endswith("Khalid Maqbool Siddiqui")
    assert len(names) == 5


def test_interpreters_say_their_languages() -> None:
    assert [words for words, _ in choices.interpreters(sample().plan)] == ["Interpreter 1 (Kazakh–English)"]


def test_zones_are_those_of_places() -> None:
    names = [words for words, _ in choices.zones()]
    assert {"Asia/Karachi", "Asia/Almaty"} <= set(names)
    assert "UTC" not in names
    assert not any(name.startswith("Etc/") for name in names)


def test_ids_are_the_options_that_stand_for_something() -> None:
    assert choices.ids([("None", None), ("One", "1")]) == ["1"]
    names = [row(Organisation, name="Б"), row(Venue, name="А")]
    assert choices.venues(registers_of(*names))[1][0] == "А"
