"""The reference visit holds what is known of it, and the planning assumptions with the faults that are meant."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from delegation_planner.exchange.portable import PortableVisit, plan_of
from delegation_planner.model.kinds import (
    AttendanceRole,
    EventKind,
    EventStatus,
    Food,
)
from delegation_planner.model.naming import organisation_of, person_name, place
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.tasks import in_order, moment_of

DAY = """
staff 08:10 08:30 - | Vehicle check | Hotel porch, Hotel | | no
transfer 08:30 08:55 HRT | Hotel → MoFE&PT | Hotel | | yes
staff 08:50 09:00 - | Host party in place | Main entrance, MoFE&PT | | no
meeting 09:00 09:15 HRT | Welcome by the Federal Minister | Main entrance, MoFE&PT | | yes
meeting 09:15 10:15 HR | Bilateral meeting | Committee Room, MoFE&PT | Chair: Dr Khalid Maqbool Siddiqui | yes
meeting 09:30 10:35 T | Technical session | Conference Room 2, MoFE&PT | Research and exchanges, with HEC | yes
staff 10:15 10:40 - | Signing table and microphone test | Auditorium, MoFE&PT | | no
meeting 10:20 10:40 H | Ministers’ private talk | Minister’s office, MoFE&PT | | no
meeting 10:20 11:00 R | Rectors’ round table | Committee Room, MoFE&PT | With HEC and universities | yes
staff 10:40 10:45 - | Signatories lined up in signing order | Auditorium foyer, MoFE&PT | | no
signing 10:45 11:45 HRT | MoU signing ceremony | Auditorium, MoFE&PT | Eight MoUs · 16 signatories | yes
press 11:45 12:00 H | Joint press statement | Press point, MoFE&PT | | yes
rest 11:45 12:00 RT | Tea | Foyer, MoFE&PT | | yes
transfer 12:00 12:25 HRT | MoFE&PT → IIUI | MoFE&PT | | yes
inauguration 12:30 13:10 HRT | Inauguration: Akhmet Yassawi Center | IIUI | Ribbon, plaque, short tour | yes
meal 13:15 14:15 HRT | Lunch and prayer | IIUI | Hosted by the university | yes
transfer 14:15 14:35 HRT | IIUI → NUST | IIUI | | yes
inauguration 14:40 15:20 HR | Inauguration: Satbayev Center | NUST | Ribbon, plaque, short tour | yes
visit 14:40 15:20 T | Laboratory tour | NUST | Proposed joint research | yes
transfer 15:25 15:55 HRT | NUST → QAU | NUST | | yes
inauguration 16:00 16:40 HRT | Inauguration: Al-Farabi Center | QAU | Ribbon, plaque, short tour | yes
transfer 16:45 17:15 HRT | QAU → hotel | QAU | | yes
rest 17:15 18:40 HRT | Rest | Hotel | | no
transfer 18:40 19:00 HRT | Hotel → dinner | Hotel | | no
meal 19:00 21:00 HRT | Dinner hosted by the Federal Minister | | | yes
"""


def test_the_day_of_the_visit(plan: VisitPlan) -> None:
    lanes = {"Head of delegation": "H", "Rectors": "R", "Technical group": "T"}
    lines = []
    for event in plan.days[plan.visit.starts]:
        who = "".join(lanes[group.name] for group in plan.groups_at(event.id)) or "-"
        public = "yes" if event.public else "no"
        line = f"{event.kind} {event.starts:%H:%M} {event.ends:%H:%M} {who} | {event.title} | {place(plan, event)} | "
        lines.append(" ".join(f"{line}{event.note} | {public}".split()))
    assert lines == DAY.strip().splitlines()


def test_the_days_before_and_after(plan: VisitPlan) -> None:
    others = [event for event in plan.programme if event.starts.date() != plan.visit.starts]
    assert [(event.kind.value, f"{event.starts:%d %H:%M}", f"{event.ends:%d %H:%M}") for event in others] == [
        ("arrival", "01 21:40", "01 22:20"),
        ("transfer", "01 22:20", "01 23:00"),
        ("transfer", "03 07:30", "03 08:10"),
        ("departure", "03 10:00", "03 10:00"),
    ]


def test_the_guests_in_their_order(plan: VisitPlan) -> None:
    guests, _ = plan.delegations_in_order
    members = plan.members_by_delegation[guests.id]
    persons = [plan.persons[member.person_id] for member in members]
    organisations = [plan.organisations[organisation_of(plan, member) or ""].name for member in members]
    groups = Counter(plan.groups[member.group_id or ""].name for member in members)
    assert (guests.declared_size, len(members), sum(bool(person.name) for person in persons)) == (25, 25, 1)
    assert [member.position for member in members] == list(range(1, 26))
    assert [person_name(person) for person in persons] == [
        "Sayasat Nurbek",
        *(f"Senior official {number}" for number in range(1, 7)),
        *(f"Rector, university {number}" for number in range(1, 11)),
        *(f"Representative, institution {number}" for number in range(1, 9)),
    ]
    assert organisations == [
        *["Ministry of Science and Higher Education"] * 7,
        *(f"Kazakh university {number}" for number in range(1, 11)),
        *(f"Research institution {number}" for number in range(1, 9)),
    ]
    assert groups == {"Head of delegation": 7, "Rectors": 10, "Technical group": 8}
    assert groups == {group.name: group.declared_size for group in plan.groups.values()}


def test_the_states_of_the_guests_are_planned_and_marked_as_assumptions(plan: VisitPlan) -> None:
    guests, hosts = plan.delegations_in_order
    members = plan.members_by_delegation[guests.id]
    numbers = [plan.interpreters[m.interpreter_id].number if m.interpreter_id else 0 for m in members]
    assert numbers == [2, *[0] * 6, *[3] * 10, *[0] * 8]
    assert [m.passport.value for m in members] == ["received", *["copy only"] * 6, *["awaited"] * 18]
    assert [m.visa.value for m in members] == ["issued", *["applied"] * 6, *["not started"] * 18]
    assert [m.position for m in members if m.food is Food.VEGETARIAN] == [5, 12]
    assert [m.position for m in members if m.food is Food.NOT_ASKED] == [9, 14, 16]
    assert Counter(m.food for m in members)[Food.HALAL] == 20
    assert all({"interpreter_id", "passport", "visa", "food"} <= plan.assumptions[m.id] for m in members)
    states = {(m.interpreter_id, m.passport, m.visa, m.food) for m in plan.members_by_delegation[hosts.id]}
    assert states == {(None, "awaited", "not started", "not asked")}


def test_the_hosts_in_their_order(plan: VisitPlan) -> None:
    _, hosts = plan.delegations_in_order
    members = plan.members_by_delegation[hosts.id]
    assert [person_name(plan.persons[member.person_id]) for member in members] == [
        "Dr Khalid Maqbool Siddiqui",
        "Nadeem Mahbub",
        *(f"Official {number}, MoFE&PT" for number in range(1, 5)),
        *(f"Official {number}, {office}" for office in ("HEC", "MoFA") for number in (1, 2)),
        *("Vice Chancellor, QAU", "Rector, NUST", "Rector, IIUI", "Rector, GIKI", "Rector, NUML"),
        *("Vice Chancellor, KEMU", "Vice Chancellor, UHS"),
    ]
    offices = plan.appointments_by_person[members[1].person_id]
    assert [(office.office, office.acting, office.to_verify) for office in offices] == [
        ("Federal Secretary", False, True),
        ("Acting Chairman", True, True),
    ]
    assert members[1].appointment_id is None


def test_the_ways_take_as_long_back_as_there(plan: VisitPlan) -> None:
    names = {venue.id: venue.short_name or venue.name for venue in plan.venues.values()}
    ways = {(names[t.from_venue_id], names[t.to_venue_id]): t.minutes for t in plan.travel_times.values()}
    there = {
        ("Hotel", "MoFE&PT"): 25,
        ("MoFE&PT", "IIUI"): 25,
        ("IIUI", "NUST"): 20,
        ("NUST", "QAU"): 35,
        ("QAU", "Hotel"): 30,
        ("Hotel", "Dinner"): 20,
        ("Hotel", "Airport"): 40,
    }
    assert ways == there | {(b, a): minutes for (a, b), minutes in there.items()}


def test_the_faults_that_are_meant(plan: VisitPlan) -> None:
    events = {event.title: event for event in plan.programme}
    assert events["Rectors’ round table"].ends > events["MoU signing ceremony"].starts
    assert events["Dinner hosted by the Federal Minister"].venue_id is None
    assert events["Dinner hosted by the Federal Minister"].status is EventStatus.TENTATIVE
    assert not plan.attending(events["Technical session"].id, AttendanceRole.INTERPRETER)
    assert events["NUST → QAU"].ends - events["NUST → QAU"].starts == timedelta(minutes=30)
    interpreted = {row.event_id for row in plan.attendances.values() if row.role is AttendanceRole.INTERPRETER}
    meetings = {event.id for event in plan.programme if event.kind is EventKind.MEETING}
    assert meetings - interpreted == {events["Technical session"].id}


def test_nobody_but_the_rectors_is_in_two_places(plan: VisitPlan) -> None:
    clashes = set()
    for who in {(a.group_id or a.member_id or a.person_id) for a in plan.attendances.values()} - {None}:
        ids = {a.event_id for a in plan.attendances.values() if who in (a.group_id, a.member_id, a.person_id)}
        attended = [event for event in plan.programme if event.id in ids]
        clashes |= {(a.title, b.title) for a, b in pairwise(attended) if a.ends > b.starts}
    assert clashes == {("Rectors’ round table", "MoU signing ceremony")}


def test_every_event_says_what_of_it_is_assumed(plan: VisitPlan) -> None:
    for event in plan.programme:
        fields = {name for name in ("starts", "ends", "venue_id", "room_id") if getattr(event, name)}
        assert fields <= plan.assumptions[event.id]
    assert not plan.is_assumed(plan.delegations_in_order[0].id, "declared_size")


def test_the_tasks_are_assumptions_and_their_owners_offices(plan: VisitPlan) -> None:
    tasks = in_order(plan)
    due = [(task.title, moment_of(plan, task), task.owner) for task in tasks]
    assert due == [
        ("Send vehicle list to the motor pool", datetime(2026, 1, 28, 15, 30), "Protocol desk"),
        ("Legal vetting of the KEMU MoU", datetime(2026, 1, 28, 17), "Legal section"),
        ("Names and passport copies from Astana", datetime(2026, 1, 29, 11), "Protocol desk"),
        ("Walk-through of the signing", datetime(2026, 1, 29, 15), "Protocol desk"),
        ("Print pack v3 and MoU originals", datetime(2026, 1, 30, 10), "Protocol desk"),
    ]
    about = [
        plan.mous[t.mou_id].title if t.mou_id else plan.events[t.event_id].title if t.event_id else "" for t in tasks
    ]
    assert about == ["", "KEMU – Kazakh university 6", "", "MoU signing ceremony", ""]
    assert all(plan.is_assumed(task.id) and not task.done for task in tasks)


def test_the_papers_and_the_edits_since(nurbek: PortableVisit) -> None:
    issues = {(row.name, row.edition, row.version) for row in plan_of(nurbek.rows).issues.values()}
    papers = (("programme", "public"), ("line-by-line", "staff"), ("delegation", "staff"))
    assert issues == {(*paper, version) for paper in papers for version in (1, 2)}
    assert [past.edit.label for past in nurbek.history] == [
        "Move MoU signing ceremony to 10:45",
        "Move MoU signing ceremony to the Auditorium",
        "Add representative, institution 8",
        "Interpreter 1 joins the bilateral meeting",
        "Add transfer QAU → hotel at 16:45",
    ]
    times = [past.at for past in nurbek.history]
    first, last = datetime(2026, 1, 26, 11, 20, tzinfo=UTC), datetime(2026, 1, 28, 9, 40, tzinfo=UTC)
    assert times == sorted(times)
    assert first < times[0]
    assert times[-1] < last


def test_the_state_of_the_second_papers(nurbek: PortableVisit) -> None:
    earlier = plan_of(nurbek.earlier)
    (signing,) = earlier.signings.values()
    event = earlier.events[signing.event_id]
    assert (f"{event.starts:%H:%M}–{event.ends:%H:%M}", event.sequence) == ("11:00–12:00", 0)
    assert place(earlier, event) == "Committee Room, MoFE&PT"
    assert len(earlier.members_by_delegation[earlier.delegations_in_order[0].id]) == 24
    assert "QAU → hotel" not in {event.title for event in earlier.programme}
