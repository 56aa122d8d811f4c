import pytest

from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Appointment, Organisation, Person, PersonName
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Source, SourceNote
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
        "to be confirmed. Some positions are planning assumptions, to be confirmed. "
        "25 declared · 1 named · 24 to be confirmed. Order and groups are planning assumptions, to be "
        "confirmed. ° Spelling to be confirmed."
    )
    assert "Host side, MoFE&PT 17 members, in order of precedence\nNo. Name Organisation\n" in second


@pytest.mark.parametrize("edition", list(Edition))
def test_offices_to_verify_are_marked_for_everybody(edition: Edition) -> None:
    _, hosts = pages(sample(), "delegation", printing(edition))
    assert "Nadeem Mahbub\nFederal Secretary (to verify)\nActing Chairman, HEC (to verify)\n" in hosts


def unnamed(*notes: tuple[str, str, tuple[str, ...]]) -> VisitPlan:
    """Return a plan of a rector to be confirmed, with notes of a kind of source on the row of a table."""
    ministry = row(Organisation, name="Ministry")
    guests = row(Delegation, name="Guests", side="guest", organisation_id=ministry.id)
    rector = row(Person, position="Rector")
    member = row(Member, delegation_id=guests.id, person_id=rector.id)
    ids = {"persons": rector.id, "members": member.id}
    sources = [row(Source, kind=kind, title="List", publisher="Embassy of Kazakhstan") for kind, *_ in notes]
    said_of = [
        row(SourceNote, source_id=source.id, table_name=table, row_id=ids[table], fields=fields)
        for source, (_, table, fields) in zip(sources, notes, strict=True)
    ]
    return plan(ministry, guests, rector, member, *sources, *said_of)


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ([], ""),
        ([("agency", "persons", ())], ""),
        ([("official", "persons", ("name",))], ""),
        ([("official", "members", ("position",))], ""),
        ([("official", "persons", ("position",))], "Position as given by the Embassy of Kazakhstan. "),
        ([("official", "members", ())], "Position as given by the Embassy of Kazakhstan. "),
        (
            [("official", "members", ()), ("assumption", "persons", ("position",))],
            "Some positions are planning assumptions, to be confirmed. ",
        ),
    ],
)
def test_positions_rest_on_what_an_official_source_says(
    notes: list[tuple[str, str, tuple[str, ...]]], expected: str
) -> None:
    assert said(unnamed(*notes), "delegation", STAFF)[-1] == (
        f"* Name to be confirmed. {expected}1 listed · 0 named · 1 to be confirmed."
    )


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
        for office in ("Secretary", "Acting Chairman", "Contracting Officer")
    ]
    member = row(Member, delegation_id=guests.id, person_id=person.id)
    printed = said(plan(ministry, guests, person, *offices, member), "delegation", STAFF)
    assert {"Acting Secretary", "Acting Chairman", "Acting Contracting Officer"} <= set(printed)


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


def cleared(*offices: str, chosen: int | None = None, acting: bool = False, **person: str) -> VisitPlan:
    """Return a plan of one guest without a name, who holds these offices and whose Kazakh spelling is assumed."""
    ministry = row(Organisation, name="Ministry")
    guests = row(Delegation, name="Guests", side="guest", organisation_id=ministry.id)
    somebody = row(Person, **person)
    native = row(PersonName, person_id=somebody.id, language="kk-Cyrl", text="Саясат Нұрбек")
    held = [
        row(Appointment, person_id=somebody.id, office=office, organisation_id=ministry.id, acting=acting)
        for office in offices
    ]
    member = row(
        Member,
        delegation_id=guests.id,
        person_id=somebody.id,
        appointment_id=None if chosen is None else held[chosen].id,
    )
    source = row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="person_names", row_id=native.id, fields=("text",))
    return plan(ministry, guests, somebody, native, *held, member, source, note)


@pytest.mark.parametrize(
    ("of", "name"),
    [
        (cleared("Minister of Science"), "Minister of Science*"),
        (cleared("Secretary", "Chairman"), "Secretary*"),
        (cleared("Secretary", "Chairman", chosen=1), "Chairman*"),
        (cleared("Secretary", acting=True), "Acting Secretary*"),
        (cleared("Secretary", position="Head of delegation"), "Head of delegation*"),
    ],
)
def test_a_cleared_name_is_told_by_the_office_with_a_star_and_its_spelling_is_not_spoken_of(
    of: VisitPlan, name: str
) -> None:
    assert said(of, "delegation", STAFF)[-2:] == [
        f"1 {name} Ministry",
        "* Name to be confirmed. 1 listed · 0 named · 1 to be confirmed.",
    ]


def test_without_an_office_too_nothing_is_starred() -> None:
    assert said(cleared(), "delegation", STAFF)[-2:] == [
        "1 Name to be confirmed Ministry",
        "1 listed · 0 named · 1 to be confirmed.",
    ]


def test_each_page_explains_the_signs_on_it() -> None:
    first, second, hosts = pages(sample(), "delegation", printing(Edition.STAFF, size="letter"))
    assert "\n° Spelling to be confirmed. * Name to be confirmed." in first
    assert [page.count("* Name to be confirmed.") for page in (first, second, hosts)] == [1, 1, 1]
    assert "24 Representative, institution 7*" in second


def test_a_page_without_a_sign_explains_none() -> None:
    guests = row(Delegation, name="Guests", side="guest")
    people = [row(Person, name=f"Guest number {at}") for at in range(60)]
    people.append(row(Person, position="Rector"))
    members = [
        row(Member, delegation_id=guests.id, person_id=each.id, position=at) for at, each in enumerate(people, 1)
    ]
    first, *_, last = pages(plan(guests, *people, *members), "delegation", STAFF)
    assert ("*" in first, "* Name to be confirmed." in last) == (False, True)
