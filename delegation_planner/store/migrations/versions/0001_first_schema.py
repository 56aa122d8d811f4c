"""The first schema."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

needed = partial(sa.Column, nullable=False)


def _make(table: str, *columns: sa.Column[Any], indexed: Sequence[str] = ()) -> None:
    op.create_table(
        table,
        needed("id", sa.String(), primary_key=True),
        sa.Column("created", sa.DateTime()),
        needed("revision", sa.Integer()),
        sa.Column("deleted", sa.DateTime()),
        *columns,
    )
    for column in indexed:
        op.create_index(f"ix_{table}_{column}", table, [column])


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "journal",
        needed("number", sa.Integer(), primary_key=True),
        sa.Column("visit_id", sa.String()),
        needed("kind", sa.String(32)),
        needed("state", sa.String(32)),
        sa.Column("takes_back", sa.Integer()),
        needed("label", sa.String()),
        needed("at", sa.DateTime()),
        needed("recorded", sa.DateTime()),
        needed("who", sa.String()),
    )
    op.create_index("ix_journal_visit_id", "journal", ["visit_id"])
    op.create_index("journal_states", "journal", ["state"])
    _make(
        "organisations",
        needed("name", sa.String()),
        needed("kind", sa.String(32)),
        needed("country", sa.String()),
        needed("city", sa.String()),
        needed("to_be_confirmed", sa.Boolean()),
    )
    _make(
        "persons",
        needed("name", sa.String()),
        needed("position", sa.String()),
        needed("honorific", sa.String()),
        needed("telephone", sa.String()),
        needed("email", sa.String()),
    )
    _make(
        "sources",
        needed("kind", sa.String(32)),
        needed("title", sa.String()),
        needed("publisher", sa.String()),
        needed("place", sa.String()),
        sa.Column("published", sa.Date()),
        needed("url", sa.String()),
    )
    _make(
        "visits",
        needed("code", sa.String()),
        needed("title", sa.String()),
        needed("subject", sa.String()),
        needed("city", sa.String()),
        needed("zone", sa.String()),
        needed("starts", sa.Date()),
        needed("ends", sa.Date()),
        needed("status", sa.String(32)),
        needed("desk", sa.String()),
        needed("marking", sa.String()),
    )
    op.create_index("visit_codes", "visits", ["code"], unique=True, sqlite_where=sa.text("deleted IS NULL"))
    _make(
        "appointments",
        needed("person_id", sa.String(), sa.ForeignKey("persons.id")),
        needed("office", sa.String()),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        needed("acting", sa.Boolean()),
        needed("to_verify", sa.Boolean()),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        indexed=("person_id", "organisation_id"),
    )
    _make(
        "centres",
        needed("name", sa.String()),
        needed("series", sa.String()),
        needed("namesake", sa.String()),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        needed("status", sa.String(32)),
        needed("purpose", sa.String()),
        indexed=("organisation_id",),
    )
    _make(
        "delegations",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("side", sa.String(32)),
        needed("position", sa.Integer()),
        needed("name", sa.String()),
        needed("country", sa.String()),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        sa.Column("declared_size", sa.Integer()),
        indexed=("visit_id", "organisation_id"),
    )
    _make(
        "interpreters",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("person_id", sa.String(), sa.ForeignKey("persons.id")),
        needed("side", sa.String(32)),
        needed("number", sa.Integer()),
        needed("languages", sa.String()),
        needed("duty", sa.String()),
        indexed=("visit_id", "person_id"),
    )
    op.create_table(
        "journal_changes",
        needed("entry", sa.Integer(), sa.ForeignKey("journal.number"), primary_key=True),
        needed("position", sa.Integer(), primary_key=True),
        needed("table_name", sa.String()),
        needed("row_id", sa.String()),
        needed("before", sa.String()),
        needed("after", sa.String()),
    )
    op.create_index("ix_journal_changes_row_id", "journal_changes", ["row_id"])
    _make(
        "organisation_aliases",
        needed("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        needed("kind", sa.String(32)),
        needed("language", sa.String()),
        needed("text", sa.String()),
        indexed=("organisation_id",),
    )
    _make(
        "person_names",
        needed("person_id", sa.String(), sa.ForeignKey("persons.id")),
        needed("kind", sa.String(32)),
        needed("language", sa.String()),
        needed("text", sa.String()),
        indexed=("person_id",),
    )
    _make(
        "source_notes",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("source_id", sa.String(), sa.ForeignKey("sources.id")),
        needed("table_name", sa.String()),
        needed("row_id", sa.String()),
        needed("fields", sa.String()),
        needed("qualifier", sa.String(32)),
        sa.Column("as_of", sa.Date()),
        needed("text", sa.String()),
        indexed=("visit_id", "source_id"),
    )
    _make(
        "venues",
        needed("name", sa.String()),
        needed("short_name", sa.String()),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        needed("city", sa.String()),
        needed("to_be_confirmed", sa.Boolean()),
        indexed=("organisation_id",),
    )
    _make(
        "groups",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("delegation_id", sa.String(), sa.ForeignKey("delegations.id")),
        needed("position", sa.Integer()),
        needed("name", sa.String()),
        needed("short_name", sa.String()),
        sa.Column("declared_size", sa.Integer()),
        indexed=("visit_id", "delegation_id"),
    )
    _make(
        "rooms",
        needed("venue_id", sa.String(), sa.ForeignKey("venues.id")),
        needed("name", sa.String()),
        sa.Column("capacity", sa.Integer()),
        indexed=("venue_id",),
    )
    _make(
        "travel_times",
        needed("from_venue_id", sa.String(), sa.ForeignKey("venues.id")),
        needed("to_venue_id", sa.String(), sa.ForeignKey("venues.id")),
        needed("minutes", sa.Integer()),
        indexed=("from_venue_id", "to_venue_id"),
    )
    _make(
        "events",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("kind", sa.String(32)),
        needed("title", sa.String()),
        needed("starts", sa.DateTime()),
        needed("ends", sa.DateTime()),
        needed("zone", sa.String()),
        sa.Column("ends_zone", sa.String()),
        needed("time_state", sa.String(32)),
        needed("status", sa.String(32)),
        sa.Column("venue_id", sa.String(), sa.ForeignKey("venues.id")),
        sa.Column("room_id", sa.String(), sa.ForeignKey("rooms.id")),
        sa.Column("to_venue_id", sa.String(), sa.ForeignKey("venues.id")),
        needed("note", sa.String()),
        needed("staff_note", sa.String()),
        needed("in_charge", sa.String()),
        needed("transport", sa.String()),
        needed("dress", sa.String()),
        needed("press", sa.String(32)),
        needed("public", sa.Boolean()),
        needed("uid", sa.String(), unique=True),
        needed("sequence", sa.Integer()),
        sa.Column("modified", sa.DateTime()),
        indexed=("visit_id", "venue_id", "room_id", "to_venue_id"),
    )
    op.create_index("events_by_start", "events", ["visit_id", "starts"])
    _make(
        "members",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("delegation_id", sa.String(), sa.ForeignKey("delegations.id")),
        sa.Column("group_id", sa.String(), sa.ForeignKey("groups.id")),
        needed("person_id", sa.String(), sa.ForeignKey("persons.id")),
        sa.Column("appointment_id", sa.String(), sa.ForeignKey("appointments.id")),
        needed("position", sa.Integer()),
        needed("role", sa.String(32)),
        indexed=("visit_id", "delegation_id", "group_id", "person_id", "appointment_id"),
    )
    _make(
        "agenda_items",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("event_id", sa.String(), sa.ForeignKey("events.id")),
        needed("position", sa.Integer()),
        needed("title", sa.String()),
        sa.Column("minutes", sa.Integer()),
        indexed=("visit_id", "event_id"),
    )
    _make(
        "attendances",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("event_id", sa.String(), sa.ForeignKey("events.id")),
        sa.Column("group_id", sa.String(), sa.ForeignKey("groups.id")),
        sa.Column("member_id", sa.String(), sa.ForeignKey("members.id")),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        sa.Column("person_id", sa.String(), sa.ForeignKey("persons.id")),
        sa.Column("appointment_id", sa.String(), sa.ForeignKey("appointments.id")),
        needed("role", sa.String(32)),
        indexed=("visit_id", "event_id", "group_id", "member_id", "organisation_id", "person_id", "appointment_id"),
    )
    _make(
        "inaugurations",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("event_id", sa.String(), sa.ForeignKey("events.id")),
        needed("centre_id", sa.String(), sa.ForeignKey("centres.id")),
        needed("mode", sa.String(32)),
        sa.Column("officiant_id", sa.String(), sa.ForeignKey("persons.id")),
        needed("plaque", sa.String()),
        indexed=("visit_id", "event_id", "centre_id", "officiant_id"),
    )
    _make(
        "issues",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("kind", sa.String(32)),
        needed("name", sa.String()),
        sa.Column("member_id", sa.String(), sa.ForeignKey("members.id")),
        needed("edition", sa.String()),
        needed("version", sa.Integer()),
        needed("issued", sa.DateTime()),
        needed("digest", sa.String()),
        indexed=("visit_id", "member_id"),
    )
    _make(
        "signings",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("event_id", sa.String(), sa.ForeignKey("events.id")),
        sa.Column("declared_count", sa.Integer()),
        indexed=("visit_id", "event_id"),
    )
    _make(
        "mous",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        sa.Column("signing_id", sa.String(), sa.ForeignKey("signings.id")),
        needed("number", sa.Integer()),
        needed("title", sa.String()),
        needed("languages", sa.String()),
        needed("originals", sa.Integer()),
        needed("state", sa.String(32)),
        needed("expected", sa.String()),
        indexed=("visit_id", "signing_id"),
    )
    _make(
        "mou_parties",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("mou_id", sa.String(), sa.ForeignKey("mous.id")),
        sa.Column("delegation_id", sa.String(), sa.ForeignKey("delegations.id")),
        sa.Column("organisation_id", sa.String(), sa.ForeignKey("organisations.id")),
        needed("role", sa.String(32)),
        indexed=("visit_id", "mou_id", "delegation_id", "organisation_id"),
    )
    _make(
        "steps",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("event_id", sa.String(), sa.ForeignKey("events.id")),
        needed("position", sa.Integer()),
        needed("title", sa.String()),
        needed("minutes", sa.Integer()),
        needed("in_charge", sa.String()),
        needed("note", sa.String()),
        sa.Column("mou_id", sa.String(), sa.ForeignKey("mous.id")),
        indexed=("visit_id", "event_id", "mou_id"),
    )
    _make(
        "signatories",
        needed("visit_id", sa.String(), sa.ForeignKey("visits.id")),
        needed("party_id", sa.String(), sa.ForeignKey("mou_parties.id")),
        sa.Column("person_id", sa.String(), sa.ForeignKey("persons.id")),
        sa.Column("appointment_id", sa.String(), sa.ForeignKey("appointments.id")),
        indexed=("visit_id", "party_id", "person_id", "appointment_id"),
    )
