"""What Edits would do, as lines to show."""

from dataclasses import asdict
from datetime import datetime

from delegation_planner.exchange.differences import Difference, describe
from delegation_planner.exchange.incoming import as_edits
from delegation_planner.exchange.portable import PortableVisit
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id


def test_every_field_is_a_line_and_a_reference_is_told_by_its_name(nurbek: PortableVisit) -> None:
    ids: dict[str, Id] = {
        str(row.values()["title"] if table == "events" else row.values()["name"]): row.id
        for table in ("events", "rooms")
        for row in nurbek.rows[table].values()
    }
    tea, foyer, office = ids["Tea"], ids["Foyer"], ids["Minister’s office"]
    before = {"starts": datetime(2026, 2, 2, 11, 45), "room_id": foyer, "ends_zone": None}
    after = {"starts": datetime(2026, 2, 2, 11, 50), "room_id": office, "ends_zone": "Asia/Almaty"}
    lines = describe([Edit("Move Tea", (Change("events", tea, before, after),))], nurbek.rows)
    assert lines == (
        Difference("events", tea, "event “Tea”", "starts", "2026-02-02T11:45:00", "2026-02-02T11:50:00"),
        Difference("events", tea, "event “Tea”", "room_id", "room “Foyer”", "room “Minister’s office”"),
        Difference("events", tea, "event “Tea”", "ends_zone", None, "Asia/Almaty"),
    )


def test_the_interpreter_of_a_member_is_told_by_what_the_interpreter_is(nurbek: PortableVisit) -> None:
    first, second = (
        next(row.id for row in nurbek.rows["interpreters"].values() if row.values()["number"] == number)
        for number in (2, 3)
    )
    head = next(row.id for row in nurbek.rows["members"].values() if row.values()["interpreter_id"] == first)
    change = Change("members", head, {"interpreter_id": first}, {"interpreter_id": second})
    assert describe([Edit("Change", (change,))], nurbek.rows) == (
        Difference(
            "members",
            head,
            "member “Sayasat Nurbek”",
            "interpreter_id",
            "interpreter “Interpreter 2”",
            "interpreter “Interpreter 3”",
        ),
    )


def test_a_row_that_is_made_or_removed_is_one_line(nurbek: PortableVisit) -> None:
    (venue,) = (row for row in nurbek.rows["venues"].values() if row.values()["name"] == "Hotel")
    made, removed = Change("venues", venue.id, None, venue.values()), Change("venues", venue.id, venue.values(), None)
    lines = describe([Edit("Make", (made,)), Edit("Remove", (removed,))])
    assert [(line.what, line.field, line.before, line.after) for line in lines] == [
        ("venue “Hotel”", "", None, "venue “Hotel”"),
        ("venue “Hotel”", "", "venue “Hotel”", None),
    ]
    assert asdict(lines[0])["table"] == "venues"


def test_a_row_of_which_nothing_is_known_is_told_by_its_id(nurbek: PortableVisit) -> None:
    change = Change("steps", "s", {"minutes": 3}, {"minutes": 4})
    assert [line.what for line in describe([Edit("Change", (change,))], nurbek.rows)] == ["step “s”"]


def test_an_import_is_described_row_by_row(nurbek: PortableVisit) -> None:
    (first, *_) = as_edits(nurbek, {})
    assert isinstance(first, Edit)
    assert len(describe([first], nurbek.rows)) == len(first.changes)
