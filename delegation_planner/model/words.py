"""Texts as they may enter a row: clean, and of a length that every paper and calendar can carry."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator

LINE_LENGTH = 1_000
"""The longest text of one line, in characters."""
TEXT_LENGTH = 20_000
"""The longest text of several lines, in characters."""

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Embeddings, overrides and isolates could turn a neighbour's text round; the plain marks and the joiners belong to
# Urdu and Persian spelling and stay.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
_SPACES = re.compile(r"[ \t\n\u00a0]+")


def clean_text(text: str) -> str:
    """Return a text in NFC with plain line ends, without control characters, embeddings or lone surrogates.

    Raises:
        ValueError: the text is longer than `TEXT_LENGTH`.
    """
    text = _UNWANTED.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")
    return _at_most(TEXT_LENGTH, unicodedata.normalize("NFC", text).strip())


def clean_line(text: str) -> str:
    """Return a text as `clean_text` does, on one line, with single spaces.

    Raises:
        ValueError: the text is longer than `LINE_LENGTH`.
    """
    return _at_most(LINE_LENGTH, _SPACES.sub(" ", clean_text(text)).strip())


def clean_name(text: str) -> str:
    """Return a line as `clean_line` does.

    Raises:
        ValueError: nothing is left of it, or it is longer than `LINE_LENGTH`.
    """
    if not (line := clean_line(text)):
        raise ValueError("it is empty")
    return line


def _at_most(length: int, text: str) -> str:
    if len(text) > length:
        raise ValueError(f"it is longer than {length:,} characters")
    return text


Line = Annotated[str, AfterValidator(clean_line)]
Text = Annotated[str, AfterValidator(clean_text)]
Name = Annotated[str, AfterValidator(clean_name)]
"""A line that may not be empty."""
