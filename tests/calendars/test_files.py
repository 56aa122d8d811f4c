from pathlib import PureWindowsPath

import pytest

from delegation_planner.calendars.files import member_file_names, visit_file_name
from delegation_planner.model.people import Person
from delegation_planner.model.visits import Member
from tests.calendars.plans import GUESTS, HOST_MINISTER, MINISTER, RECTOR, key, plan, record

STEM = "2026-02-02 Kazakhstan education delegation to Islamabad"


def test_names() -> None:
    visit = plan()
    assert visit_file_name(visit) == f"{STEM}.ics"
    assert member_file_names(visit) == {
        MINISTER: f"{STEM} – 01 Sayasat Nurbek.ics",
        RECTOR: f"{STEM} – 08 Rector, university 1.ics",
        HOST_MINISTER: f"{STEM} – 2-01 Dr Khalid Maqbool Siddiqui.ics",
    }


def test_namesakes_in_one_place_get_names_of_their_own() -> None:
    people = [
        record(Person, 80 + n, position=position) for n, position in enumerate(("RECTOR 1", "Rector 1", "rector: 1"))
    ]
    rows = [record(Member, 90 + n, delegation_id=GUESTS, person_id=key(80 + n), position=9) for n in range(3)]
    names = member_file_names(plan(*people, *rows))
    assert [names[row.id] for row in rows] == [
        f"{STEM} – 09 RECTOR 1.ics",
        f"{STEM} – 09 Rector 1 (2).ics",
        f"{STEM} – 09 rector 1 (3).ics",
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "2026-02-02 CON.ics"),
        ('../..\\etc:*?<>|"/\r\n x. ', "2026-02-02 etc x.ics"),
        ("★★★", "2026-02-02 nurbek-2026.ics"),
        ("Қазақстан делегациясы", "2026-02-02 Қазақстан делегациясы.ics"),
        ("قازقستان کا وفد", "2026-02-02 قازقستان کا وفد.ics"),
    ],
)
def test_titles(title: str, name: str) -> None:
    assert visit_file_name(plan(title=title)) == name


@pytest.mark.parametrize("letter", ["a", "Ұ", "وَ", "漢", "𠀀"])
def test_names_stay_short_in_any_script(letter: str) -> None:
    names = member_file_names(plan(record(Person, 41, name=letter * 500), title=letter * 500))
    assert all(len(name.encode()) < 255 for name in names.values())
    assert len({name.casefold() for name in names.values()}) == 3
    assert not any(PureWindowsPath(name).is_reserved() for name in names.values())
