"""Titles and heads of tables, as every paper has them."""

from collections.abc import Sequence
from dataclasses import replace

from delegation_planner.documents.layout import Section
from delegation_planner.documents.lines import measure
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.sheet import TEXT_WIDTH
from delegation_planner.documents.styles import BODY, RULE, RULE_WEIGHT, SUBTITLE, TABLE_HEAD, TITLE, Style
from delegation_planner.documents.table import Column, Look, Row, row, text

_OF = replace(SUBTITLE, leading=22)
_BETWEEN = 12.0
_RIGHT = Column(0, TEXT_WIDTH, "right")
_HEAD = Look(above=12.7, below=4.4, rule=RULE_WEIGHT, rule_colour=RULE)
_PLAIN = Look()


def title_row(title: str, beside: str = "") -> Row:
    """Return a paper's title, with what stands at the other end of its line."""
    room = min(measure(beside, SUBTITLE), TEXT_WIDTH / 2)
    columns = Column(0, TEXT_WIDTH - room - _BETWEEN), Column(TEXT_WIDTH - room, room, "right")
    return row(columns, [[Paragraph(title, TITLE)], [Paragraph(beside, SUBTITLE)]], _PLAIN)


def nothing_to_say(title: str, words: str) -> Section:
    """Return all that a paper without anything in it says."""
    return Section((), title=(title_row(title), text(words, BODY, above=8)))


def day_head(words: str, style: Style, above: float, below: float) -> Row:
    """Return the name of a day over a rule, at distances from what stands before it and from the rule."""
    look = Look(above=above, below=below, rule=RULE_WEIGHT, rule_colour=RULE)
    return row([Column(0, TEXT_WIDTH)], [[Paragraph(words, style)]], look)


def table_head(columns: Sequence[Column], words: Sequence[str], of: str = "") -> Row:
    """Return the head of a table, over a rule; where the table goes on, with what it is a table of."""
    before = [Paragraph("", _OF)] if of else []
    cells = [[*before, Paragraph(word, TABLE_HEAD)] for word in words]
    said = [[Paragraph(of, _OF)]] if of else []
    return row([*columns, _RIGHT], [*cells, *said], replace(_HEAD, above=0.0) if of else _HEAD)
