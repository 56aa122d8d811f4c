"""A file that can't be taken is refused with one sentence."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner import data
from delegation_planner.errors import Refused
from delegation_planner.exchange.portable import plan_of, read, write

SAMPLES = ("hec-talks-2025.json", "magsi-meeting-2025.json", "nurbek-first-draft.json", "nurbek-visit.json")
ID = "01900000-0000-7000-8000-{:012}".format
OTHER = ID(99)
MAGSI = data.path("samples", "magsi-meeting-2025.json").read_bytes()


def refusal(content: object) -> str:
    with pytest.raises(Refused) as caught:
        read(content if isinstance(content, bytes) else json.dumps(content).encode())
    return str(caught.value)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_written_as_it_was_read(name: str) -> None:
    content = data.path("samples", name).read_bytes()
    portable = read(content)
    assert write(plan_of(portable.rows), portable.history).encode() == content


def test_there_is_no_other_sample() -> None:
    assert tuple(sorted(path.name for path in data.path("samples").iterdir())) == SAMPLES


def test_the_order_of_a_file_is_of_no_account() -> None:
    found = json.loads(MAGSI)
    shuffled = {key: value[::-1] if isinstance(value, list) else value for key, value in reversed(found.items())}
    assert write(plan_of(read(json.dumps(shuffled).encode()).rows)).encode() == MAGSI


def test_a_small_file_is_read(small: dict[str, Any]) -> None:
    portable = read(b"\xef\xbb\xbf" + json.dumps(small).encode())
    assert portable.visit.code == "small"
    assert [row.values()["name"] for row in portable.rows["rooms"].values()] == ["Foyer"]
    assert portable.earlier == portable.rows


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" " * (8 * 1024**2 + 1), "The file is larger than 8 MB."),
        (b"\xff\xfe{\x00}\x00", "The file isn't text in UTF-8."),
        (b"{\n ,", "The file isn't JSON (line 2, column 2)."),
        (b"", "The file isn't JSON (line 1, column 1)."),
        (b'{"a": 1, "a": 2}', "The file names “a” twice in one object."),
        (b'{"a": NaN}', "The file holds “NaN”, which isn't a number."),
        (b'{"a": -Infinity}', "The file holds “-Infinity”, which isn't a number."),
        (b"[" * 100_000, "The file is nested too deeply."),
        (b"[" * 9 + b"]" * 9, "The file is nested too deeply."),
        (b"9" * 5_000, "The file holds a text or a number that is too long."),
        (b'{"a": "' + b"x" * 20_001 + b'"}', "The file holds a text or a number that is too long."),
        ([], "The file isn't a visit of Delegation Planner."),
        ({"format": "other"}, "The file isn't a visit of Delegation Planner."),
        (
            {"format": "delegation-planner visit", "version": True},
            "The file doesn't say the version of its format.",
        ),
        (
            {"format": "delegation-planner visit", "version": 2, "new": []},
            "The file was written by a newer version of Delegation Planner.",
        ),
        ({"format": "delegation-planner visit", "version": 0}, "The file doesn't say the version of its format."),
        ({"format": "delegation-planner visit", "version": 1}, "The file holds no visit."),
    ],
    ids=lambda value: value[:20] if isinstance(value, (bytes, str)) else "object",
)
def test_what_is_no_visit(content: object, sentence: str) -> None:
    assert refusal(content) == sentence


Spoil = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda file: file.update(cars=[]), "The file holds an unknown table, “cars”."),
        (lambda file: file.update(visits=[]), "The file holds an unknown table, “visits”."),
        (lambda file: file.update(visit=[]), "A row of the table “visits” isn't an object."),
        (lambda file: file.update(events={}), "The table “events” isn't a list of rows."),
        (lambda file: file.update(events=[1]), "A row of the table “events” isn't an object."),
        (lambda file: file["events"][0].update(colour=1), "The event “Tea” has an unknown field, “colour”."),
        (lambda file: file["events"][0].update(revision=1), "The event “Tea” has an unknown field, “revision”."),
        (lambda file: file["events"][0].pop("uid"), "The event “Tea” has a wrong “uid”: it is missing."),
        (
            lambda file: file["events"][0].update(starts="soon"),
            "The event “Tea” has a wrong “starts”: input is too short.",
        ),
        (lambda file: file["events"][0].update(ends="2026-02-01"), "The event “Tea” ends before it begins."),
        (lambda file: file["events"][0].update(starts="0001-01-01"), "The event “Tea” lies beyond the calendar."),
        (lambda file: file["events"][0].update(sequence=2**63), "The event “Tea” has too large a “sequence”."),
        (
            lambda file: file["visit"].update(zone="Asia/Nowhere"),
            "The visit “Small visit” has a wrong “zone”: “Asia/Nowhere” is not a time zone such as Asia/Karachi.",
        ),
        (lambda file: file["venues"].append(file["venues"][0]), f"The file holds the id {ID(2)} twice."),
        (lambda file: file["rooms"][0].update(id=ID(2)), f"The file holds the id {ID(2)} twice."),
        (
            lambda file: file["events"].append({**file["events"][0], "id": OTHER}),
            "The file holds the id tea twice.",
        ),
        (
            lambda file: file["events"][0].update(venue_id=OTHER),
            f"The event “Tea” refers to a row that isn't in the file: venue {OTHER}.",
        ),
        (lambda file: file["events"][0].update(visit_id=OTHER), "The event “Tea” belongs to another visit."),
        (
            lambda file: file["source_notes"][0].update(table_name="cars"),
            "The note of a source “Assumed.” names an unknown table, “cars”.",
        ),
        (
            lambda file: file["source_notes"][0].update(row_id=OTHER),
            f"The note of a source “Assumed.” refers to a row that isn't in the file: event {OTHER}.",
        ),
        (
            lambda file: file["source_notes"][0].update(fields=["capacity"]),
            "The note of a source “Assumed.” names an unknown field, “capacity”.",
        ),
    ],
)
def test_what_is_wrong_in_a_row(small: dict[str, Any], spoil: Spoil, sentence: str) -> None:
    spoil(small)
    assert refusal(small) == sentence


def test_a_sentence_can_do_no_harm_to_a_terminal(small: dict[str, Any]) -> None:
    small["events"][0] |= {"title": "\x1b[2JTea\u202e\ud800", "\x1b[0m\ud800": 1}
    assert refusal(small) == "The event “[2JTea” has an unknown field, “[0m”."


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


@given(JSON, st.data())
def test_whatever_stands_in_a_file_is_read_or_refused(value: object, draw: st.DataObject) -> None:
    file = json.loads(MAGSI)
    table = draw.draw(st.sampled_from([key for key in file if isinstance(file[key], list)]))
    row = draw.draw(st.sampled_from(file[table]))
    row[draw.draw(st.sampled_from(list(row)))] = value
    with_history = {**file, "history": draw.draw(st.sampled_from([[], value, [value], [{"at": value}]]))}
    try:
        read(json.dumps(with_history).encode())
    except Refused as refused:
        str(refused).encode()


@given(st.integers(0, len(MAGSI)), st.integers(0, 255))
def test_a_damaged_byte_is_read_or_refused(place: int, byte: int) -> None:
    try:
        read(MAGSI[:place] + bytes([byte]) + MAGSI[place + 1 :])
    except Refused as refused:
        str(refused).encode()
