import icalendar
import pytest

from delegation_planner.calendars.events import vevent
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.programme import Event
from tests.calendars.plans import COMMITTEE_ROOM, MINISTRY, event, plan

KARACHI = frozenset({"Asia/Karachi", "Asia/Almaty"})
BILATERAL = """BEGIN:VEVENT
UID:00000000-0000-0000-0000-000000000064@delegation-planner
DTSTAMP:20260128T094000Z
DTSTART;TZID=Asia/Karachi:20260202T091500
DTEND;TZID=Asia/Karachi:20260202T101500
SEQUENCE:2
CREATED:20260120T090000Z
LAST-MODIFIED:20260128T094000Z
SUMMARY:Bilateral meeting
LOCATION:Committee Room\\, MoFE&PT
DESCRIPTION:Chair: Dr Khalid Maqbool Siddiqui\\nTimes: 09:15–10:15 Islamab
 ad (PKT\\, UTC+5)
CATEGORIES:Meeting
STATUS:CONFIRMED
TRANSP:OPAQUE
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
END:VEVENT
"""


def written(row: Event) -> list[str]:
    """Return the content lines of an event, unfolded."""
    return vevent(plan(row), row, KARACHI, "en").replace("\r\n ", "").split("\r\n")


def test_exact_text() -> None:
    row = event(sequence=2, note="Chair: Dr Khalid Maqbool Siddiqui", venue_id=MINISTRY, room_id=COMMITTEE_ROOM)
    assert vevent(plan(row), row, KARACHI, "en") == BILATERAL.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"status": EventStatus.TENTATIVE}, ("TENTATIVE", "OPAQUE", "TENTATIVE")),
        ({"status": EventStatus.CONFIRMED}, ("CONFIRMED", "OPAQUE", "BUSY")),
        ({"status": EventStatus.CANCELLED}, ("CANCELLED", "TRANSPARENT", "FREE")),
        ({"kind": EventKind.REST}, ("CONFIRMED", "TRANSPARENT", "FREE")),
        ({"kind": EventKind.PRAYER, "status": EventStatus.TENTATIVE}, ("TENTATIVE", "TRANSPARENT", "FREE")),
    ],
)
def test_status_transparency_and_busy_agree(values: dict[str, object], expected: tuple[str, str, str]) -> None:
    status, transparency, busy = expected
    assert written(event(**values))[-5:-2] == [
        f"STATUS:{status}",
        f"TRANSP:{transparency}",
        f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}",
    ]


def test_an_internal_event_is_private() -> None:
    assert "CLASS:PRIVATE" in written(event(public=False))
    assert not [line for line in written(event()) if line.startswith("CLASS")]


def test_a_flight_has_two_zones() -> None:
    lines = written(event(kind=EventKind.DEPARTURE, start="2026-02-03T10:00", ends_zone="Asia/Almaty"))
    assert lines[3:5] == ["DTSTART;TZID=Asia/Karachi:20260203T100000", "DTEND;TZID=Asia/Karachi:20260203T100100"]
    lines = written(event(start="2026-02-03T10:00", end="2026-02-03T12:30", ends_zone="Asia/Almaty"))
    assert lines[3:5] == ["DTSTART;TZID=Asia/Karachi:20260203T100000", "DTEND;TZID=Asia/Almaty:20260203T123000"]


def test_a_zone_without_definition_is_written_in_utc_and_said_in_words() -> None:
    lines = written(event(zone="Africa/Casablanca"))
    assert lines[3:5] == ["DTSTART:20260202T081500Z", "DTEND:20260202T091500Z"]
    assert r"DESCRIPTION:Times: 09:15–10:15 Casablanca (UTC+1)" in lines


def test_revisions() -> None:
    unchanged = written(event(modified=None))
    assert [unchanged[i] for i in (2, 5, 6, 7)] == [
        "DTSTAMP:20260120T090000Z",
        "SEQUENCE:0",
        "CREATED:20260120T090000Z",
        "LAST-MODIFIED:20260120T090000Z",
    ]
    assert written(event(modified=None, created=None))[2] == "DTSTAMP:19700101T000000Z"


@pytest.mark.parametrize(
    "title",
    [
        "Tea\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        'BEGIN:VEVENT "quoted"; a, b\\n c',
        "Nurbek\x00\x1b\u2028\u0085x",
        "ایچ ای سی کے ساتھ دو طرفہ ملاقات، اسلام آباد میں وفاقی وزیر کی زیر صدارت",
        "Қазақстан Республикасының Ғылым және жоғары білім министрлігімен кездесу",
        "x" * 500,
        "😀" * 300,
    ],
)
def test_hostile_and_foreign_titles_stay_one_event(title: str) -> None:
    row = event(title=title, note=title)
    text = vevent(plan(row), row, KARACHI, "en")
    assert all(len(line) <= 75 for line in text.encode().split(b"\r\n"))
    assert text.count("\r\nBEGIN:") + text.count("\r\nEND:") == 1
    read = icalendar.Event.from_ical(text)
    shown = " ".join(title.replace("\x00\x1b", "").replace("\u2028", " ").replace("\x85", " ").split())
    units = shown.encode("utf-16-le")
    cut = units[:508].decode("utf-16-le") + "…" if len(units) > 510 else shown
    assert str(read["SUMMARY"]) == cut
