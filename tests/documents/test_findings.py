"""The sentences of every kind of finding, and what repairs are called."""

from datetime import date, datetime, time
from typing import Any

import pytest
from planmaking import event, plan_of, row, visit

from delegation_planner.documents.findings import SAYINGS, done_words, repair_words, said_of, short_of
from delegation_planner.documents.saying.names import check_name
from delegation_planner.model.ceremonies import Mou, MouParty, Signing
from delegation_planner.model.kinds import CheckLevel, EventKind, Side
from delegation_planner.model.people import Organisation, OrganisationAlias, Person
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.finding import Finding, refs
from delegation_planner.rules.checks.fixes import EndAt, Interpret, MoveTo, StartAt

OF = visit()
DAY = date(2026, 2, 2)
TABLE = event(OF, "Round table", "10:20", "11:00")
CEREMONY = event(OF, "Signing", "10:45", "11:45", kind=EventKind.SIGNING)
WAY = event(OF, "NUST → QAU", "15:25", "15:55", kind=EventKind.TRANSFER)
DINNER = event(OF, "Dinner", "19:00", "21:00", kind=EventKind.MEAL)
HOSTS = row(Delegation, OF, name="Hosts", side=Side.HOST, country="PK", position=2)
GUESTS = row(Delegation, OF, name="Guests", country="KZ")
RECTORS = row(Group, OF, delegation_id=GUESTS.id, name="Rectors")
KEMU = row(Organisation, name="King Edward Medical University")
SHORT = row(OrganisationAlias, organisation_id=KEMU.id, text="KEMU")
SIGNING = row(Signing, OF, event_id=CEREMONY.id)
MOU = row(Mou, OF, signing_id=SIGNING.id, number=6, title="Memorandum 6")
PARTY = row(MouParty, OF, mou_id=MOU.id, delegation_id=HOSTS.id, organisation_id=KEMU.id)
WHO = row(Person, position="Interpreter 2")
SPEAKS = row(Interpreter, OF, person_id=WHO.id, number=2)
HEAD = row(Person, name="Sayasat Nurbek")
MEMBER = row(Member, OF, delegation_id=GUESTS.id, person_id=HEAD.id)
PLAN = plan_of(
    OF,
    *(
        TABLE,
        CEREMONY,
        WAY,
        DINNER,
        HOSTS,
        GUESTS,
        RECTORS,
        KEMU,
        SHORT,
        SIGNING,
        MOU,
        PARTY,
        WHO,
        SPEAKS,
        HEAD,
        MEMBER,
    ),
)
_AT = {"starts": datetime(2026, 2, 2, 10, 45), "ends": datetime(2026, 2, 2, 11, 0)}
_RECTORS = {"who": "Rectors", "others": 0}
_NURBEK = {"who": "Sayasat Nurbek", "others": 1}
_WAY = {"from": "NUST", "to": "QAU"}
_RUNS = "Mon 10:45–11:00. Round table runs into Signing."

_Case = tuple[str, str, tuple[Row, ...], dict[str, Any], str, str, str]
CASES: list[_Case] = [
    (
        *("C01", "", (TABLE, CEREMONY, MEMBER), {"minutes": 15, "who": "Sayasat Nurbek", "others": 0}),
        *("Sayasat Nurbek is expected in two places", _RUNS, "15 min overlap"),
    ),
    (
        *("C02", "", (TABLE, CEREMONY, RECTORS), {"minutes": 15, **_RECTORS}),
        *("Rectors are expected in two places", _RUNS, "15 min overlap"),
    ),
    ("C03", "used", (TABLE, CEREMONY), {"room": "Hall", "minutes": 15}, "Hall is used twice", _RUNS, "15 min overlap"),
    (
        *("C03", "buffer", (TABLE, CEREMONY), {"room": "Hall", "minutes": 10}, "Hall has no time between two items"),
        "Mon 10:45–11:45. 10 min lack to clear it after Round table and set it up for Signing.",
        "10 min short",
    ),
    (
        *("C04", "", (TABLE,), {"room": "Hall", "capacity": 30, "people": 45}, "Hall is too small for Round table"),
        *("Mon 10:20–11:00. 45 people, room for 30.", "45 people, room for 30"),
    ),
    (
        *("T01", "planned", (WAY,), {**_WAY, "planned": 30, "needed": 35}, "NUST to QAU is 5 min short"),
        *("35 min needed, 30 min planned at 15:25.", "5 min short: 35 min needed"),
    ),
    (
        *("T01", "gap", (TABLE, DINNER), {**_WAY, "gap": 10, "needed": 40, "least": 35}, "NUST to QAU is 30 min short"),
        "Mon 19:00. 40 min needed, 10 min between Round table and Dinner.",
        "30 min short: 40 min needed",
    ),
    (
        *("T02", "planned", (WAY,), _WAY, "Nobody has said how long NUST to QAU takes"),
        *("Mon 15:25.", "Travel time not known"),
    ),
    (
        *("T02", "gap", (TABLE, DINNER), _WAY, "Nobody has said how long NUST to QAU takes"),
        *("Mon 19:00.", "Travel time not known"),
    ),
    (
        *("T03", "seats", (WAY,), {"people": 25, "seats": 22, "vehicles": 1}, "NUST → QAU has too few seats"),
        *("Mon 15:25–15:55. 25 people, 22 seats.", "25 people, 22 seats"),
    ),
    (
        *("T03", "luggage", (WAY,), {"vehicle": "Bus 1", "pieces": 40, "load": 30}, "Bus 1 takes too much luggage"),
        *("Mon 15:25–15:55. 40 pieces, room for 30.", "40 pieces, room for 30"),
    ),
    (
        *("T04", "overlap", (TABLE, CEREMONY), {"driver": "Motor pool", "minutes": 15}),
        *("Motor pool drives two vehicles at once", _RUNS, "Driver needed twice"),
    ),
    (
        *("T04", "long", (TABLE, DINNER), {"driver": "Motor pool", "day": DAY, "minutes": 640, "longest": 10}),
        *("Motor pool is on the road for 10 h 40 min", "Mon 2 Feb. More than 10 h.", ""),
    ),
    *(
        (
            *("M01", prayer, (TABLE, RECTORS)),
            {"day": DAY, "prayer": prayer, "at": time(12, 21), "until": time(14, 21), "source": source, **_RECTORS},
            f"Rectors: no time for {word}",
            f"Mon 12:21. To be said by 14:21; the time is {source}.",
            f"No time for {word}",
        )
        for prayer, word, source in (
            ("dhuhr", "Dhuhr", "computed"),
            ("asr", "Asr", "printed"),
            ("maghrib", "Maghrib", "computed"),
        )
    ),
    (
        *("M02", "", (TABLE,), {"day": DAY, "starts": time(12, 15), "ends": time(14), "minutes": 15}),
        "Round table is during the Friday prayer",
        *("Mon 10:20–11:00. The break is from 12:15 to 14:00.", "Friday prayer"),
    ),
    (
        *("M03", "on", (TABLE,), {"day": date(2026, 2, 5), "holiday": "Kashmir Day", "countries": "PK", "lunar": 0}),
        *("Thu 5 Feb is a holiday: Kashmir Day", "In Pakistan.", "Kashmir Day"),
    ),
    (
        *("M03", "near", (TABLE,), {"day": DAY, "holiday": "Eid al-Fitr", "countries": "KZ, PK", "lunar": 1}),
        *("Mon 2 Feb may be a holiday: Eid al-Fitr", "In Kazakhstan and Pakistan. The moon may move it by a day."),
        "Eid al-Fitr",
    ),
    (
        *("M04", "meal", (TABLE, WHO), {"day": DAY, "minutes": 5, "needed": 30, "who": "Interpreter 2"}),
        *(
            "Interpreter 2 has no time for lunch",
            "Mon. 5 min free at noon, 30 min needed.",
            "Interpreter without lunch",
        ),
    ),
    (
        *("M04", "alone", (TABLE, WHO), {"minutes": 90, "longest": 60, "who": "Interpreter 2"}),
        "Interpreter 2 interprets alone for 90 min",
        *("Mon 10:20–11:00. Round table; a second one is needed after 60 min.", "One interpreter alone"),
    ),
    (
        *("M05", "break", (TABLE, MEMBER), {"minutes": 180, "longest": 120, **_AT, **_NURBEK}),
        "Sayasat Nurbek and 1 other have no break for 3 h",
        *("Mon 10:45–11:00. No more than 120 min at a stretch.", "No break for 3 h"),
    ),
    (
        *("M05", "change", (DINNER, RECTORS), {"minutes": 10, "needed": 30, **_RECTORS}),
        *("Dinner leaves no time to change", "Mon 19:00. Rectors: 10 min free before it, 30 min needed."),
        "No time to change",
    ),
    (
        *("M05", "late", (TABLE, WAY, RECTORS)),
        {"arrives": datetime(2026, 2, 1, 23, 30), "begins": datetime(2026, 2, 2, 8, 30), **_RECTORS},
        "Round table is early after a late arrival",
        *("Mon 10:20. Rectors: arrival 23:30, first item 08:30.", "Early after a late arrival"),
    ),
    *(
        (
            *("M06", kind, (DINNER,), {"day": DAY, "fajr": time(5, 30), "maghrib": time(17, 50)}, title),
            *("Mon 19:00–21:00. The fast is from 05:30 to 17:50.", "Ramadan"),
        )
        for kind, title in (
            ("certain", "Dinner is by day in Ramadan"),
            ("possible", "Dinner may be by day in Ramadan"),
        )
    ),
    (
        "I01",
        "",
        (TABLE,),
        {"item": "Round table"},
        "Round table has no interpreter",
        "Mon 10:20–11:00.",
        "No interpreter",
    ),
    (
        *("I02", "", (TABLE, CEREMONY, SPEAKS), {"name": "", "number": 2, "minutes": 15, **_AT}),
        *("Interpreter 2 interprets in two places at once", _RUNS, "Interpreter needed twice"),
    ),
    (
        *("P01", "", (MEMBER,), {"position": 3, "count": 2, "names": "Rector 1; Rector 2"}),
        *("2 members share place 3", "Rector 1, Rector 2.", ""),
    ),
    (
        *("P02", "choose", (MEMBER,), {"name": "Nadeem Mahbub", "count": 2, "offices": "Secretary; Acting Chairman"}),
        *("Nadeem Mahbub holds 2 offices: which one counts here is open", "Secretary, Acting Chairman.", ""),
    ),
    (
        *("P02", "verify", (MEMBER,), {"name": "Nadeem Mahbub", "count": 2, "offices": "Secretary; Acting Chairman"}),
        *("The offices of Nadeem Mahbub are to be verified", "Secretary, Acting Chairman.", ""),
    ),
    (
        *("P03", "", (MEMBER,), {"name": "Nadeem Mahbub", "office": "Acting Chairman"}),
        *("Nadeem Mahbub takes part in an acting office", "Acting Chairman.", ""),
    ),
    (
        *("P04", "", (TABLE, MEMBER), {"greeter": "An officer", "guest": "Sayasat Nurbek", "below": 3}),
        "Sayasat Nurbek is greeted by somebody 3 levels below",
        *("Mon 10:20–11:00. An officer is the highest of the hosts.", "Greeter of low rank"),
    ),
    (
        *("D01", "names", (GUESTS,), {"declared": 25, "listed": 25, "named": 1, "unnamed": 24, "unlisted": 0}),
        *("24 names are to be confirmed", "25 declared, 1 named. Papers print the position instead.", ""),
    ),
    (
        *("D01", "list", (GUESTS,), {"declared": 25, "listed": 24, "named": 1, "unnamed": 23, "unlisted": 1}),
        *("1 member is to be listed", "25 declared, 24 listed, 1 named.", ""),
    ),
    (
        *("D01", "more", (GUESTS,), {"declared": 5, "listed": 7, "named": 1, "unnamed": 6, "unlisted": 0}),
        *("More members are listed than declared", "5 declared, 7 listed, 1 named.", ""),
    ),
    (
        *("D02", "passport", (MEMBER,)),
        {"name": "Sayasat Nurbek", "expires": date(2026, 6, 1), "least": date(2026, 8, 3), "months": 6},
        "The passport of Sayasat Nurbek is not valid long enough",
        "Valid until Mon 1 Jun; it must be 6 months longer than the visit, until Mon 3 Aug.",
        "",
    ),
    (
        *("D02", "visa", (MEMBER, GUESTS), {"count": 24, "of": 25, "days": 7}),
        *("24 visas are not issued yet", "All 25 must be issued 7 days before the visit.", ""),
    ),
    (
        *("D03", "", (MEMBER,), {"count": 1, "of": 27, "days": 5}),
        *("1 member was not asked what to eat", "27 members attend meals.", ""),
    ),
    (
        *("D04", "", (MEMBER,), {"delegation": "Guests", "count": 4, "names": "A; B; C"}),
        *("4 names are not known in their own script", "A, B, C… Plates and cards need it.", ""),
    ),
    *(
        ("D05", kind, (RECTORS,), {"count": count, **_RECTORS, **more}, title, detail, "")
        for kind, count, more, title, detail in (
            ("arrival", 10, {}, "10 guests have no arrival", "Rectors."),
            ("departure", 1, {}, "1 guest has no departure", "Rectors."),
            ("hotel", 10, {"night": DAY}, "10 guests have no hotel", "Rectors. Night after Mon 2 Feb."),
        )
    ),
    (
        *("G01", "", (MOU,), {"number": 6, "state": "draft"}),
        *("MoU 6 (KEMU) is still a draft", "To be signed Mon 10:45.", ""),
    ),
    (
        *("G02", "absent", (CEREMONY, RECTORS), {"item": "Signing", "group": "Rectors", "count": 2, **_RECTORS}),
        *("Rectors sign, but are not at Signing", "Mon 10:45–11:45. Rectors do not attend it.", "Signatory not there"),
    ),
    (
        *("G02", "late", (CEREMONY, WAY, MEMBER)),
        {"who": "Sayasat Nurbek", "others": 0, "arrives": datetime(2026, 2, 2, 12), "begins": _AT["starts"]},
        "Sayasat Nurbek arrives after Signing has begun",
        *("Arrival Mon 12:00, signing Mon 10:45.", "Signatory arrives too late"),
    ),
    (
        *("G06", "steps", (CEREMONY,), {"item": "Signing", "slot": 60, "minutes": 70, "steps": 17}),
        "Signing is 10 min too short",
        *("Mon 10:45–11:45. Its 17 steps take 70 min, 60 min are planned.", "10 min too short"),
    ),
    (
        *("G06", "estimate", (CEREMONY,)),
        {"item": "Signing", "slot": 15, "mous": 8, "seconds": 1505, "exchange_only": 620, "two_tables": 900},
        "Signing is 11 min too short",
        "Mon 10:45–11:45. 8 MoUs take about 26 min, 15 min are planned. Exchange alone 11 min, two tables 15 min.",
        "11 min too short",
    ),
    *(
        (
            *("G07", kind, (CEREMONY, SIGNING), {"item": "Signing", "declared": 8, "listed": listed}),
            f"8 MoUs are announced, {listed} are listed",
            *("Signing. One of which no party is known does not count.", ""),
        )
        for kind, listed in (("fewer", 7), ("more", 9))
    ),
    (
        *("G08", "", (TABLE, CEREMONY, RECTORS)),
        {"item": "Round table", "signing": "Signing", "minutes": 15, **_AT, **_RECTORS},
        *("Rectors are expected in two places", _RUNS, "15 min overlap"),
    ),
    (
        *("G09", "one", (MOU,), {"number": 6, "side": "guest", "country": "KZ"}),
        *("MoU 6 (KEMU) has no Kazakh party", "To be signed Mon 10:45.", ""),
    ),
    ("G09", "both", (MOU,), {"number": 6}, "MoU 6 (KEMU) has no parties", "To be signed Mon 10:45.", ""),
    ("N01", "", (DINNER,), {"item": "Dinner"}, "Dinner has no venue", "Mon 19:00.", "No venue"),
    (
        *("K01", "proposed", (TABLE,), {"item": "Opening", "centre": "Joint centre"}),
        *("Joint centre is only proposed and can’t be opened", "Mon 10:20–11:00.", "Only proposed"),
    ),
    (
        *("K01", "namesake", (TABLE,), {"centre": "Satbayev Center", "proposed": "Joint centre"}),
        *("Joint centre is proposed in the same house", "It is not the Satbayev Center, which is opened.", ""),
    ),
    (
        *("W01", "", (DINNER,), {"title": "Vetting", "due": date(2026, 1, 27), "days": 1}),
        *("Overdue: Vetting", "It was due on Tue 27 Jan.", ""),
    ),
    (
        *("Z01", "data", (OF,), {"zone": "Asia/Almaty", "minutes": 60}),
        "This computer tells another time in Asia/Almaty",
        *("Its clock is 60 min ahead there. Papers and calendars are right; Outlook on this computer may not be.", ""),
    ),
    (
        *(
            "Z02",
            "",
            (TABLE,),
            {"day": date(2026, 2, 9), "first": date(2026, 2, 1), "last": date(2026, 2, 3), "count": 1},
        ),
        "Round table is outside the visit’s days",
        *("Mon 9 Feb. With its journey the visit is from Sun 1 Feb to Tue 3 Feb.", "Outside the visit"),
    ),
    (
        *("Z02", "", (TABLE, DINNER)),
        {"day": date(2026, 2, 9), "first": date(2026, 2, 1), "last": date(2026, 2, 3), "count": 2},
        "2 items are outside the visit’s days",
        *("Mon 9 Feb. With its journey the visit is from Sun 1 Feb to Tue 3 Feb.", "Outside the visit"),
    ),
    (
        *("Z01", "skipped", (TABLE,)),
        {"at": datetime(2026, 2, 2, 10, 20), "becomes": datetime(2026, 2, 2, 11, 20), "zone": "Europe/Berlin"},
        "Round table starts at a time that does not exist",
        "On Mon 2 Feb the clocks in Europe/Berlin are put forward over 10:20: they show 11:20 then.",
        "Time does not exist",
    ),
    (
        *("Z01", "skipped", (TABLE,)),
        {"at": datetime(2026, 3, 29, 2, 30), "becomes": datetime(2026, 3, 29, 3, 30), "zone": "Europe/Berlin"},
        "Round table ends at a time that does not exist",
        "On Sun 29 Mar the clocks in Europe/Berlin are put forward over 02:30: they show 03:30 then.",
        "Time does not exist",
    ),
    (
        *("Z01", "change", (DINNER,), {"zone": "Europe/Berlin", "minutes": 60}),
        *("The clocks change during Dinner", "Mon 19:00–21:00. It lasts 60 min.", "Clocks change"),
    ),
    ("Z03", "", (DINNER,), {}, "Dinner goes on past midnight", "Mon 19:00–21:00.", "Past midnight"),
]


@pytest.mark.parametrize(("code", "kind", "rows", "facts", "title", "detail", "short"), CASES)
def test_each_kind_has_its_sentences(
    code: str, kind: str, rows: tuple[Row, ...], facts: dict[str, Any], title: str, detail: str, short: str
) -> None:
    finding = Finding(code, CheckLevel.WARN, refs(*rows), kind, facts)
    said = said_of(PLAN, finding, "en")
    assert (said.title, said.detail, said.short) == (title, detail, short)
    assert short_of(PLAN, finding, "en") == (short or title)


def test_all_kinds_are_among_them_and_every_check_has_a_name() -> None:
    assert {(code, kind) for code, kind, *_ in CASES} == SAYINGS.keys()
    assert {check.code for check in CHECKS} == {code for code, _ in SAYINGS}
    names = [check_name(check.code, "en") for check in CHECKS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("facts", "title"),
    [
        ({"side": "host", "country": "PK"}, "MoU 6 (KEMU) has no Pakistani party"),
        ({"side": "host", "country": "FR"}, "MoU 6 (KEMU) has no party of the hosts"),
        ({"side": "guest", "country": ""}, "MoU 6 (KEMU) has no party of the guests"),
        ({"side": "", "country": ""}, "MoU 6 (KEMU) lacks a party"),
    ],
)
def test_whose_party_is_missing(facts: dict[str, str], title: str) -> None:
    assert said_of(PLAN, Finding("G09", CheckLevel.BLOCK, refs(MOU), "one", facts), "en").title == title


def test_what_is_gone_meanwhile_still_has_a_sentence() -> None:
    gone = event(OF, "Gone", "08:00", "09:00")
    said = said_of(PLAN, Finding("N01", CheckLevel.WARN, refs(gone), "", {"item": "Gone"}), "en")
    assert (said.title, said.detail) == ("Gone has no venue", "")


def test_long_titles_are_shortened() -> None:
    long = event(OF, "A" * 200, "08:00", "09:00")
    said = said_of(plan_of(OF, long), Finding("N01", CheckLevel.WARN, refs(long)), "en")
    assert said.title == f"{'A' * 59}… has no venue"


@pytest.mark.parametrize(
    ("fix", "name", "elsewhere", "done"),
    [
        (
            EndAt(TABLE.id, datetime(2026, 2, 2, 10, 40)),
            *("End it at 10:40", "End Round table at 10:40", "Round table ends at 10:40"),
        ),
        (
            StartAt(WAY.id, datetime(2026, 2, 2, 15, 20)),
            *("Leave at 15:20", "Start NUST → QAU at 15:20", "NUST → QAU starts at 15:20"),
        ),
        (
            EndAt(WAY.id, datetime(2026, 2, 2, 16, 0)),
            *("Arrive at 16:00", "End NUST → QAU at 16:00", "NUST → QAU ends at 16:00"),
        ),
        (
            MoveTo(DINNER.id, datetime(2026, 2, 2, 19, 15)),
            *("Start Dinner at 19:15", "Start Dinner at 19:15", "Dinner starts at 19:15"),
        ),
        (
            Interpret(TABLE.id, WHO.id),
            *("Assign interpreter 2", "Assign interpreter 2", "Interpreter 2 interprets at Round table"),
        ),
    ],
)
def test_a_repair_is_called_by_its_result(fix: Any, name: str, elsewhere: str, done: str) -> None:
    assert repair_words(PLAN, fix, "en") == name
    assert repair_words(PLAN, fix, "en", seen_from=fix.event_id) == name
    assert repair_words(PLAN, fix, "en", seen_from=CEREMONY.id) == elsewhere
    assert done_words(PLAN, fix, "en") == done
