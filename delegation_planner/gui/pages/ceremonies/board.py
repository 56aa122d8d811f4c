"""The memoranda of a ceremony as rows of its table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words import ceremonies as words
from delegation_planner.gui.words.languages import language_name
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MouState
from delegation_planner.model.plan import VisitPlan


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party of a memorandum.

    Attributes:
        country: its ISO code; empty where not known.
        short: its abbreviation; empty where it has none.
        name: its name; what is to be chosen where it is missing.
        signatory: who signs; empty while that is open.
        open: it is to be confirmed which institution it is.
        missing: no institution is chosen.
        must: it must be chosen, for there is a ceremony at which the party signs.
    """

    country: str
    short: str
    name: str
    signatory: str
    open: bool = False
    missing: bool = False
    must: bool = False

    @property
    def spoken(self) -> str:
        """The party for a screen reader."""
        name = f"{self.name}, {_tr('to be confirmed')}" if self.open else self.name
        return f"{name}, {_tr('signed by')} {self.signatory or _tr('somebody to be confirmed')}"


@dataclass(frozen=True, slots=True)
class MouRow:
    """A memorandum.

    Attributes:
        id: its id.
        number: its place in the order of signing.
        parties: who makes it.
        languages, originals: what is said of its text.
        state: how far it is.
        said: what stands under the stepper; empty for nothing.
        must: whether that must be mended.
        spoken: the whole row, for a screen reader.
    """

    id: Id
    number: int
    parties: tuple[PartyLine, ...]
    languages: str
    originals: str
    state: MouState
    said: str = ""
    must: bool = False
    spoken: str = ""


def mou_row(plan: VisitPlan, mou: Mou) -> MouRow:
    """Return the row of a memorandum."""
    must = mou.signing_id is not None
    lines = tuple(_party(plan, party, must) for party in words.parties(plan, mou.id))
    languages = ", ".join(language_name(tag) for tag in mou.languages) or _tr("To be confirmed")
    missing = words.is_missing_a_party(plan, mou.id)
    missed = _tr("Party missing") if must else _tr("Party to be confirmed")
    said = missed if missing else _expected(mou)
    state = words.mou_state_word(mou.state)
    parts = [_tr("MoU {n}").format(n=mou.number), state, said, *(line.spoken for line in lines)]
    parts += [languages, words.originals_words(mou)]
    return MouRow(
        id=mou.id,
        number=mou.number,
        parties=lines,
        languages=languages,
        originals=words.originals_words(mou),
        state=mou.state,
        said=said,
        must=missing and must,
        spoken="; ".join(filter(None, parts)),
    )


def _party(plan: VisitPlan, party: MouParty, must: bool) -> PartyLine:
    country, signatory = words.country_of(plan, party), words.signatory_words(plan, party)
    if party.organisation_id is None:
        return PartyLine(country, "", words.choose_words(plan, party), signatory, missing=True, must=must)
    row, short = plan.organisations[party.organisation_id], naming.abbreviation(plan, party.organisation_id)
    return PartyLine(country, "" if short == row.name else short, row.name, signatory, open=row.to_be_confirmed)


def _expected(mou: Mou) -> str:
    waiting = mou.expected and mou.state is not MouState.SIGNED
    return _tr("Expected {when}").format(when=mou.expected) if waiting else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ceremonies", text)
