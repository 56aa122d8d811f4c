"""The papers as the list shows them: their names under section heads, and how each stands to the plan."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from delegation_planner.gui.pages.documents.making import Survey, Wanted
from delegation_planner.gui.widgets.listing import Column, Index, Listing
from delegation_planner.gui.words import papers as words


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row of the list.

    Attributes:
        id: the paper's name in `PAPERS`; of a section head a name of its own.
        title: what it is called.
        second: its second line; empty for a section head.
        badge: how it stands to the plan; empty while that is not known.
        token: the badge's colour; empty for none.
        icon: its icon; empty for a section head.
    """

    id: str
    title: str
    second: str = ""
    badge: str = ""
    token: str = ""
    icon: str = ""

    @property
    def is_head(self) -> bool:
        """Whether it is a section head."""
        return not self.icon

    @property
    def spoken(self) -> str:
        """The whole row, for a screen reader."""
        return ", ".join(filter(None, (self.title, self.second, self.badge)))


class PaperListing(Listing[PaperRow]):
    """The model of the list; section heads can't be selected."""

    def __init__(self) -> None:
        super().__init__([Column("", lambda row: row.title, 280, stretch=True)], lambda row: row.spoken)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        return Qt.ItemFlag.NoItemFlags if self.at(index).is_head else super().flags(index)


def rows_of(chosen: Mapping[str, Wanted], survey: Survey | None) -> list[PaperRow]:
    """Return the rows of the list.

    Args:
        chosen: each paper as it is asked for, by name.
        survey: how the papers stand; None while that is not known.
    """
    return [row for head, names in _sections() for row in _section(head, names, chosen, survey)]


def _sections() -> tuple[tuple[str, tuple[str, ...]], ...]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("Papers", text)

    return (tr("Programme"), ("programme", "line-by-line")), (tr("Lists and plans"), ("delegation",))


def _section(
    head: str, names: tuple[str, ...], chosen: Mapping[str, Wanted], survey: Survey | None
) -> Iterator[PaperRow]:
    yield PaperRow(f"head of {names[0]}", head)
    for name in names:
        wanted = chosen[name]
        badge, token = words.badge(survey.standings[name, wanted.edition]) if survey else ("", "")
        second = words.second_line(wanted.edition, survey.pages.get(wanted, 0) if survey else 0)
        yield PaperRow(name, words.title(name), second, badge, token, words.ICONS[name])
