import re
import time
import uuid

import pytest

from delegation_planner.model.ids import canonical, new_id, new_uid


def test_an_id_is_a_uuid_of_version_7() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_an_id_holds_the_millisecond_in_which_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id()).int >> 80
    assert before <= made <= time.time_ns() // 1_000_000


def test_ids_sort_in_the_order_in_which_they_were_made() -> None:
    made = []
    for _ in range(200):
        made.append(new_id())
        tick = time.time_ns()
        while time.time_ns() - tick < 1_000:
            pass
    assert made == sorted(made)
    assert len(set(made)) == 200


def test_a_calendar_uid_says_nothing_of_the_event_or_the_time() -> None:
    uid = new_uid()
    assert re.fullmatch(r"[0-9a-f-]{36}@delegation-planner", uid)
    assert uuid.UUID(uid[:36]).version == 4


def test_an_id_is_kept_in_one_spelling() -> None:
    spelt = "{0198A0B1-1111-7222-8333-444455556666}"
    assert canonical(spelt) == "0198a0b1-1111-7222-8333-444455556666"


def test_what_is_no_uuid_is_no_id() -> None:
    with pytest.raises(ValueError, match="it is not an id such as"):
        canonical("meeting-1")
