import zoneinfo
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from delegation_planner.calendars import zones
from delegation_planner.clock import use_bundled_zones
from delegation_planner.errors import PlannerError

NAMES = """
    Asia/Karachi Asia/Almaty Asia/Qyzylorda Asia/Baku Asia/Tashkent Asia/Dubai Asia/Kolkata Asia/Kathmandu Asia/Kabul
    Asia/Tehran Asia/Riyadh Asia/Shanghai Asia/Tokyo Asia/Seoul Asia/Beirut Asia/Singapore Europe/London Europe/Dublin
    Europe/Paris Europe/Berlin Europe/Istanbul Europe/Moscow Europe/Kyiv Europe/Lisbon Atlantic/Azores America/New_York
    America/Chicago America/Los_Angeles America/St_Johns America/Sao_Paulo America/Caracas Asia/Bishkek Etc/GMT+5
    Africa/Nairobi Africa/Johannesburg Australia/Sydney Australia/Lord_Howe Pacific/Auckland Pacific/Chatham
    Australia/Adelaide Pacific/Marquesas
"""
WRITTEN = tuple(NAMES.split())
SAME_ALL_YEAR = """BEGIN:VTIMEZONE
TZID:{0}
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:{1}
TZOFFSETTO:{1}
TZNAME:{2}
END:STANDARD
END:VTIMEZONE
"""
TWO_PHASES = """BEGIN:VTIMEZONE
TZID:{0}
BEGIN:STANDARD
DTSTART:{1}
RRULE:FREQ=YEARLY;BYMONTH={2}
TZOFFSETFROM:{3}
TZOFFSETTO:{4}
TZNAME:{5}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:{6}
RRULE:FREQ=YEARLY;BYMONTH={7}
TZOFFSETFROM:{4}
TZOFFSETTO:{3}
TZNAME:{8}
END:DAYLIGHT
END:VTIMEZONE
"""
LONDON = ("19701025T020000", "10;BYDAY=-1SU", "+0100", "+0000", "GMT", "19700329T010000", "3;BYDAY=-1SU", "BST")
NEW_YORK = ("19701101T020000", "11;BYDAY=1SU", "-0400", "-0500", "EST", "19700308T020000", "3;BYDAY=2SU", "EDT")


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Asia/Karachi", SAME_ALL_YEAR.format("Asia/Karachi", "+0500", "PKT")),
        ("Asia/Almaty", SAME_ALL_YEAR.format("Asia/Almaty", "+0500", "+05")),
        ("Asia/Baku", SAME_ALL_YEAR.format("Asia/Baku", "+0400", "+04")),
        ("Europe/London", TWO_PHASES.format("Europe/London", *LONDON)),
        ("America/New_York", TWO_PHASES.format("America/New_York", *NEW_YORK)),
    ],
)
def test_exact_text(zone: str, text: str) -> None:
    assert zones.vtimezone(zone, 2026, 2026) == text.replace("\n", "\r\n")


@pytest.mark.parametrize("zone", WRITTEN)
def test_a_reader_of_the_definition_gets_the_offsets_of_zoneinfo(zone: str) -> None:
    read = icalendar.Timezone.from_ical(zones.vtimezone(zone, 2026, 2026)).to_tz(lookup_tzid=False)
    noons = [datetime(2026, 1, 1, 12) + timedelta(days=day) for day in range(365)]
    known = [noon.replace(tzinfo=ZoneInfo(zone)).utcoffset() for noon in noons]
    assert [noon.replace(tzinfo=read).utcoffset() for noon in noons] == known


def test_every_zone_is_written_rightly_or_in_utc() -> None:
    names = sorted(name for name in zoneinfo.available_timezones() if "/" in name)
    written = {name for name in names if zones.vtimezone(name, 2026, 2026)}
    assert written >= set(WRITTEN)
    assert len(written) > 0.9 * len(names)


@pytest.mark.parametrize("zone", ["Africa/Casablanca", "Asia/Gaza", "America/Santiago", "UTC", "Etc/UTC"])
def test_zones_without_a_yearly_rule_are_written_in_utc(zone: str) -> None:
    assert zones.vtimezone(zone, 2026, 2026) == ""


def test_a_change_of_the_rule_within_the_years_is_written_in_utc() -> None:
    assert zones.vtimezone("Asia/Almaty", 2024, 2024) == ""
    assert zones.vtimezone("Asia/Almaty", 2023, 2026) == ""
    assert zones.vtimezone("Asia/Almaty", 2025, 2025) != ""


def test_years_for_which_a_definition_does_not_hold_are_written_in_utc() -> None:
    assert zones.vtimezone("Asia/Karachi", 1969, 2026) == ""
    assert zones.vtimezone("Asia/Karachi", 2026, 9999) == ""


def test_definitions_are_sorted_and_of_the_zones_in_use() -> None:
    used = [datetime(2026, 2, 2, tzinfo=ZoneInfo(name)) for name in ("Asia/Karachi", "Asia/Gaza", "UTC", "Asia/Almaty")]
    assert list(zones.definitions(used)) == ["Asia/Almaty", "Asia/Karachi"]


def test_almaty_is_five_hours_ahead_in_2026() -> None:
    zones.require_current_data()
    assert datetime(2026, 2, 2, tzinfo=UTC).astimezone(ZoneInfo("Asia/Almaty")).utcoffset() == timedelta(hours=5)


def test_old_data_is_refused(tmp_path: Path) -> None:
    # Omsk keeps the six hours that Almaty had before 2024-03-01.
    (tmp_path / "Asia").mkdir()
    old = resources.files("tzdata").joinpath("zoneinfo", "Asia", "Omsk").read_bytes()
    (tmp_path / "Asia" / "Almaty").write_bytes(old)
    try:
        zoneinfo.reset_tzpath(to=[str(tmp_path)])
        ZoneInfo.clear_cache(only_keys=["Asia/Almaty"])
        with pytest.raises(PlannerError, match="in 2026 Almaty is five hours ahead of UTC, not 6:00:00"):
            zones.require_current_data()
    finally:
        use_bundled_zones()
        ZoneInfo.clear_cache(only_keys=["Asia/Almaty"])
