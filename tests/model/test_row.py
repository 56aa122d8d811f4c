import pytest
from planmaking import event, sample, visit

from delegation_planner.model.people import Venue
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES


def test_a_record_holds_the_values_as_they_are() -> None:
    values = {"id": "1", "name": " not cleaned ", "city": None}
    made = Venue.record(values)
    assert made.name == " not cleaned "
    assert made.id == "1"


@pytest.mark.parametrize("made", sample().rows, ids=lambda each: type(each).__name__)
def test_a_record_can_not_be_changed(made: Row) -> None:
    record = type(made).record(made.values())
    assert record.values() == made.values()
    with pytest.raises(AttributeError):
        record.id = "another"
    assert record.id == made.id


def test_a_record_is_apart_from_the_values_it_was_made_of() -> None:
    values = visit().values()
    record = TABLES["visits"].record(values)
    values["title"] = "another"
    assert record.values()["title"] == "Test visit"


def test_the_values_of_a_row_are_its_fields() -> None:
    made = event(visit(), "Tea", "09:00", "10:00")
    assert list(made.values()) == list(type(made).model_fields)
    assert made.values()["title"] == "Tea"


def test_the_store_alone_keeps_the_books() -> None:
    assert {"created", "revision", "deleted", "sequence", "modified"} == BOOKKEEPING
