"""Content lines of iCalendar: cleaned, escaped and folded, whatever text comes in."""

import re

END = "\r\n"
"""What ends a physical line (RFC 5545 §3.1)."""
LINE_OCTETS = 75
"""The longest physical line, without its end, in octets of UTF-8 (RFC 5545 §3.1)."""
SHORT_UNITS = 255
"""The longest SUMMARY, LOCATION or calendar name that Outlook keeps, in UTF-16 units (MS-OXCICAL)."""

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufeff]")


def clean(text: str) -> str:
    r"""Return a text with `\n` for each line break, without control characters or lone surrogates."""
    return text if text.isprintable() else _CONTROLS.sub("", _BREAKS.sub("\n", text))


def short(text: str) -> str:
    """Return a text on one line, cut to `SHORT_UNITS` with an ellipsis in the last place."""
    line = " ".join(clean(text).split())
    if len(line) * 2 <= SHORT_UNITS:
        return line
    units = line.encode("utf-16-le")
    if len(units) <= SHORT_UNITS * 2:
        return line
    # A pair of surrogates that is cut in two leaves half a character, which is ignored.
    return units[: SHORT_UNITS * 2 - 2].decode("utf-16-le", "ignore") + "…"


def text_line(name: str, text: str) -> str:
    """Return the content line of a property of type TEXT (RFC 5545 §3.3.11), folded, without its end."""
    value = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return fold(f"{name}:{value}")


def fold(line: str) -> str:
    """Return a content line as physical lines of at most `LINE_OCTETS`, never cut inside a character."""
    if len(line) <= LINE_OCTETS and line.isascii():
        return line
    octets = line.encode()
    parts, start, room = [], 0, LINE_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # the middle of a character
            end -= 1
        parts.append(octets[start:end])
        start, room = end, LINE_OCTETS - 1
    return b"\r\n ".join([*parts, octets[start:]]).decode()
