"""JSON from a stranger: parsed strictly, or refused with one sentence."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from delegation_planner.errors import Refused
from delegation_planner.model.words import clean_line, clean_text

SIZE = 8 * 1024 * 1024
"""The largest file that is read, in bytes."""
_DEPTH = 8


def parse(data: bytes) -> Any:  # noqa: ANN401 - JSON
    """Return what a JSON file holds, its texts cleaned.

    Raises:
        Refused: it is too large, not UTF-8, not JSON, or JSON that could be read in two ways.
    """
    if len(data) > SIZE:
        raise Refused("The file is larger than {megabytes} MB.", megabytes=SIZE // 1024**2)
    try:
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError:
        raise Refused("The file isn't text in UTF-8.") from None
    except json.JSONDecodeError as error:
        raise Refused(
            "The file isn't JSON (line {line}, column {column}).", line=error.lineno, column=error.colno
        ) from None
    except ValueError:
        raise Refused("The file holds a text or a number that is too long.") from None
    except RecursionError:
        raise Refused("The file is nested too deeply.") from None
    if _is_deeper(found, _DEPTH):
        raise Refused("The file is nested too deeply.")
    return found


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    # Cleaned before anything else sees them, so that a sentence about them can't harm the terminal that shows it.
    found: dict[str, Any] = {}
    for key, value in ((clean_line(key), value) for key, value in pairs):
        if key in found:
            raise Refused("The file names “{key}” twice in one object.", key=key[:80])
        found[key] = clean_text(value) if isinstance(value, str) else value
    return found


def _no_number(constant: str) -> NoReturn:
    raise Refused("The file holds “{constant}”, which isn't a number.", constant=constant)


def _is_deeper(value: object, depth: int) -> bool:
    if isinstance(value, Mapping):
        return not depth or any(_is_deeper(inner, depth - 1) for inner in value.values())
    if isinstance(value, list):
        return not depth or any(_is_deeper(inner, depth - 1) for inner in value)
    return False
