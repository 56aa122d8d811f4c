"""Ids that are made here, sort by the time they were made, and never meet another computer's."""

import secrets
import time
import uuid

Id = str
"""A UUID in its canonical text; rows made by the program carry version 7 (RFC 9562)."""


def new_id() -> Id:
    """Return a new UUIDv7: 48 bits of milliseconds, 12 of their fraction, 62 random ones (RFC 9562 §6.2, method 3)."""
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = (rest << 12) // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | fraction << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def new_uid() -> str:
    """Return a new calendar UID: random, so that it says nothing of the event and is never used twice."""
    return f"{uuid.uuid4()}@delegation-planner"


def canonical(text: str) -> Id:
    """Return a UUID's canonical text.

    Raises:
        ValueError: the text is not a UUID.
    """
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise ValueError("it is not an id such as 019bd57b-8326-76a0-b56f-168807a47fb9") from None
