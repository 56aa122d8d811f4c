import json
from dataclasses import fields
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from planmaking import NOW
from sqlmodel import SQLModel

from delegation_planner.model.columns import InstantColumn, WordsColumn
from delegation_planner.model.ids import new_id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.schema import (
    OFFICE_TABLES,
    TABLES,
    VISIT_TABLES,
    defaults,
    from_plain,
    references,
    to_plain,
)
from delegation_planner.store.engine import connect, reading, writing
from delegation_planner.store.rows import fetch, table_of

ZONES = st.sampled_from(["Asia/Karachi", "Asia/Almaty", "UTC", "Asia/Baku"])
CODES = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
TEXTS = st.text(max_size=60).map("Ш".__add__)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1))
COUNTRIES = st.sampled_from(["", "KZ", "PK"])
LANGUAGES = st.sampled_from(["en", "ur", "kk-Cyrl"])
IDS = st.lists(st.uuids().map(str), unique=True, max_size=3).map(tuple)
NAMED = {"zone": ZONES, "ends_zone": ZONES, "code": CODES, "country": COUNTRIES, "language": LANGUAGES, "rows": IDS}


def values_of(column: sa.Column[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for what a person could enter into a column."""
    strategy = NAMED[column.name] if column.name in NAMED else _values_of_type(column)
    return st.none() | strategy if column.nullable else strategy


def _values_of_type(column: sa.Column[Any]) -> st.SearchStrategy[Any]:
    if column.name == "id" or column.name.endswith("_id"):
        return st.uuids().map(str)
    kind = column.type
    by_type: dict[type, st.SearchStrategy[Any]] = {
        InstantColumn: MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC)),
        WordsColumn: st.lists(st.sampled_from(["en", "ur", "kk", "az"]), unique=True).map(tuple),
        sa.DateTime: MOMENTS,
        sa.Date: st.dates(date(1990, 1, 1)),
        sa.Time: st.times().map(lambda at: time(at.hour, at.minute)),
        sa.Boolean: st.booleans(),
        sa.Integer: st.integers(1, 2**31),
    }
    if isinstance(kind, sa.Enum):
        return st.sampled_from(list(kind.enum_class))
    return by_type.get(type(kind), TEXTS)


def rows_of(table: str) -> st.SearchStrategy[Any]:
    """Return a strategy for rows of a table as they are written: validated and cleaned."""
    columns = table_of(TABLES[table]).columns
    return st.fixed_dictionaries({c.name: values_of(c) for c in columns}).map(TABLES[table].model_validate)


@pytest.mark.parametrize("table", TABLES)
@settings(max_examples=15)
@given(data=st.data())
def test_every_field_survives_the_way_through_json(table: str, data: st.DataObject) -> None:
    values = data.draw(rows_of(table)).values()
    read = json.loads(json.dumps({name: to_plain(value) for name, value in values.items()}))
    assert {name: from_plain(table, name, plain) for name, plain in read.items()} == values


@pytest.mark.parametrize("table", TABLES)
def test_every_field_survives_the_way_through_the_database(table: str, tmp_path: Path) -> None:
    engine = connect(tmp_path / "rows.db", "rwc")
    with reading(engine) as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN")
    SQLModel.metadata.create_all(engine)

    @settings(max_examples=10)
    @given(rows_of(table))
    def check(row: Any) -> None:
        values = row.values() | {"id": new_id(), "deleted": NOW} | ({"uid": new_id()} if table == "events" else {})
        with writing(engine) as connection:
            connection.execute(table_of(TABLES[table]).insert().values(values))
            read = fetch(connection, table, sa.column("id") == values["id"])
        assert read[values["id"]].values() == values

    check()
    engine.dispose()


def test_each_table_stands_after_those_it_refers_to() -> None:
    names = list(TABLES)
    later = {(name, to) for name in names for to in references(name).values() if names.index(to) >= names.index(name)}
    assert later == set()


def test_the_plan_has_a_mapping_for_each_table() -> None:
    assert {field.name for field in fields(VisitPlan)} == set(TABLES) - {"visits", *OFFICE_TABLES} | {"visit"}


def test_the_database_holds_no_other_tables_but_the_journal() -> None:
    assert set(SQLModel.metadata.tables) == set(TABLES) | {"journal", "journal_changes"}


def test_the_tables_of_a_visit_are_those_with_its_id() -> None:
    assert set(VISIT_TABLES) == {name for name, table in TABLES.items() if "visit_id" in table.model_fields}
    assert len(VISIT_TABLES) == 20


def test_the_references_of_a_table_are_its_foreign_keys() -> None:
    assert references("rooms") == {"venue_id": "venues"}
    assert references("travel_times") == {"from_venue_id": "venues", "to_venue_id": "venues"}
    assert references("visits") == {}
    assert references("members")["interpreter_id"] == "interpreters"
    assert references("attendances") == {
        "visit_id": "visits",
        "event_id": "events",
        "group_id": "groups",
        "member_id": "members",
        "organisation_id": "organisations",
        "person_id": "persons",
        "appointment_id": "appointments",
    }


def test_what_may_be_left_out_has_a_default() -> None:
    assert defaults("agenda_items") == {
        "created": None,
        "revision": 0,
        "deleted": None,
        "position": 1,
        "minutes": None,
    }
    states = ("interpreter_id", "passport", "visa", "food")
    assert [defaults("members")[field] for field in states] == [None, "awaited", "not started", "not asked"]
    assert defaults("mous")["languages"] == ()
    assert defaults("mous")["state"] == "announced"


def test_the_defaults_make_a_whole_row() -> None:
    required = {"id": new_id(), "venue_id": new_id(), "name": "Committee Room"}
    assert TABLES["rooms"].model_validate(required).values() == defaults("rooms") | required


@pytest.mark.parametrize(
    ("table", "field", "plain", "reason"),
    [
        ("events", "kind", "party", "it is none of the words"),
        ("members", "passport", "AB1234567", "it is none of the words"),
        ("members", "food", "", "it is none of the words"),
        ("events", "starts", "2026-02-30T09:00", "day value is outside expected range"),
        ("events", "starts", "2026-02-02T09:00:00Z", "a time on the wall is written without a zone"),
        ("issues", "issued", "2026-02-02T09:00:00", "a moment is written with its zone"),
        ("venues", "name", "  ", "it is empty"),
        ("visits", "code", "Two Words", "it is not made of small letters, figures and hyphens"),
        ("visits", "zone", "Asia/Atlantis", "“Asia/Atlantis” is not a time zone"),
        ("rooms", "capacity", -1, "the number is too small"),
    ],
)
def test_what_does_not_fit_a_field_is_said_in_words(table: str, field: str, plain: object, reason: str) -> None:
    with pytest.raises(ValueError, match="^" + reason.replace("(", r"\(")):
        from_plain(table, field, plain)
