import pytest

from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Appointment, Organisation, Person, PersonName
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Member
from tests.documents.papermaking import changed_in_sample, joined, pages, plan, printing, row, said, sample

STAFF = printing(Edition.STAFF)


def listed(*, declared: int | None = None, **person: str) -> VisitPlan:
    """Return a plan of one guest with these values."""
    guests = row(Delegation, name="Guests", side="guest", country="KZ", declared_size=declared)
    somebody = row(Person, **person)
    return plan(guests, somebody, row(Member, delegation_id=guests.id, person_id=somebody.id))


def test_the_sample_reads_as_promised() -> None:
    first, second = pages(sample(), "delegation", STAFF)
    assert "Delegation of Kazakhstan 25 members, in order of precedence\nNo. Name Organisation Group\n" in first
    assert "1 Sayasat Nurbek Саясат Нұрбек°\nMinister of Science and Higher Education\n" in first
    assert "8 Rector, university 1* Kazakh university 1 Rectors\n" in first
    assert joined(first.split("* Name")[1].split("\n")) == (
        "to be confirmed. Position as given by the Ministry of Science and Higher Education of the Republic of "
        "Kazakhstan. 25 declared · 1 named · 24 to be confirmed. Order and groups are planning assumptions, to be "
        "confirmed. ° Spelling to be confirmed."
    )
    assert "Host side, MoFE&PT 17 members, in order of precedence\nNo. Name Organisation\n" in second


def test_offices_to_verify_are_marked_for_the_staff() -> None:
    _, hosts = pages(sample(), "delegation", STAFF)
    assert "Nadeem Mahbub\nFederal Secretary (to verify)\nActing Chairman, HEC (to verify)\n" in hosts
    assert "to verify" not in joined(said(sample(), "delegation", printing(Edition.PUBLIC)))


def test_one_delegation_needs_no_name() -> None:
    assert "Delegation 1 member, in order of precedence" in said(listed(name="Sayasat Nurbek"), "delegation", STAFF)


@pytest.mark.parametrize(("edition", "times"), [(Edition.STAFF, 1), (Edition.DELEGATION, 0), (Edition.PUBLIC, 0)])
def test_telephones_are_for_the_staff(edition: Edition, times: int) -> None:
    one = listed(name="Sayasat Nurbek", telephone="+7 700 000 00 00", email="office@example.org")
    printed = said(one, "delegation", printing(edition))
    assert printed.count("+7 700 000 00 00 · office@example.org") == times


def test_declared_and_listed_are_told_apart() -> None:
    assert said(listed(declared=3, name="Sayasat Nurbek"), "delegation", STAFF)[-1] == (
        "3 declared · 1 listed · 1 named · 2 to be confirmed."
    )
    assert said(listed(declared=1, name="Sayasat Nurbek"), "delegation", STAFF)[-1] == "1 Sayasat Nurbek"


def test_somebody_without_name_and_position_is_to_be_confirmed() -> None:
    assert said(listed(), "delegation", STAFF)[-2:] == [
        "1 Name to be confirmed",
        "1 listed · 0 named · 1 to be confirmed.",
    ]


def test_an_acting_office_says_so_once() -> None:
    ministry = row(Organisation, name="Ministry")
    guests = row(Delegation, name="Guests", side="guest", organisation_id=ministry.id)
    person = row(Person, name="Nadeem Mahbub")
    offices = [
        row(Appointment, person_id=person.id, office=office, organisation_id=ministry.id, acting=True)
        for office in ("Secretary", "Acting Chairman")
    ]
    member = row(Member, delegation_id=guests.id, person_id=person.id)
    printed = said(plan(ministry, guests, person, *offices, member), "delegation", STAFF)
    assert {"Acting Secretary", "Acting Chairman"} <= set(printed)


def test_names_in_other_scripts_stand_beside_the_name() -> None:
    guests = row(Delegation, name="Guests", side="guest")
    person = row(Person, name="Khalid Maqbool Siddiqui", honorific="Dr")
    urdu = row(PersonName, person_id=person.id, language="ur", text="خالد مقبول صدیقی")
    member = row(Member, delegation_id=guests.id, person_id=person.id)
    printed = joined(said(plan(guests, person, urdu, member), "delegation", printing(Edition.PUBLIC)))
    assert all(word in printed for word in ("Dr Khalid Maqbool Siddiqui", "خالد", "مقبول", "صدیقی"))


def test_a_changed_member_is_barred() -> None:
    from delegation_planner.documents.delegation import delegation_sections

    guests = delegation_sections(sample(), printing(Edition.STAFF, changed=changed_in_sample()))[0]
    assert [at for at, item in enumerate(guests.items, 1) if getattr(item.block, "changed", False)] == [25]


def test_a_long_list_loses_nobody() -> None:
    guests = row(Delegation, name="Guests", side="guest", declared_size=300)
    people = [row(Person, position=f"Member number {at}") for at in range(300)]
    members = [
        row(Member, delegation_id=guests.id, person_id=person.id, position=at)
        for at, person in enumerate(people, start=1)
    ]
    printed = pages(plan(guests, *people, *members), "delegation", STAFF)
    lines = [line for page in printed for line in page.split("\n")]
    assert [line for line in lines if "Member number" in line] == [f"{at + 1} Member number {at}*" for at in range(300)]
    assert lines.count("No. Name Organisation") == len(printed)


def test_an_empty_visit_says_that_nobody_is_there() -> None:
    assert said(plan(), "delegation", STAFF)[-1] == "No delegation has members yet."
