from planmaking import but, event, plan_of, row, visit

from delegation_planner.gui.pages.ceremonies.board import MouRow, PartyLine, mou_row
from delegation_planner.gui.pages.ceremonies.cells import MORE, ROW, height_of
from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import MouState
from delegation_planner.model.people import Organisation, OrganisationAlias, Person
from delegation_planner.model.visits import Delegation

OF = visit()
HOSTS = row(Delegation, OF, name="Hosts", side="host", country="PK")
GUESTS = row(Delegation, OF, name="Guests", country="KZ")
QAU = row(Organisation, name="Quaid-i-Azam University", country="PK")
SHORT = row(OrganisationAlias, organisation_id=QAU.id, text="QAU")
OPEN = row(Organisation, name="Kazakh university 1", country="KZ", to_be_confirmed=True)
RECTOR = row(Person, position="Rector, university 1")
REGISTERS = (QAU, SHORT, OPEN, RECTOR)


def rows(**fields: object) -> tuple[Mou, MouParty, MouParty, Signatory]:
    mou = row(Mou, OF, title="M1", languages=("en", "kk-Cyrl"), **fields)
    first = row(MouParty, OF, mou_id=mou.id, delegation_id=HOSTS.id, organisation_id=QAU.id)
    second = row(MouParty, OF, mou_id=mou.id, delegation_id=GUESTS.id, organisation_id=OPEN.id)
    return mou, first, second, row(Signatory, OF, party_id=second.id, person_id=RECTOR.id)


def test_a_row_says_all_of_a_memorandum() -> None:
    mou, *rest = rows(state="cleared")
    shown = mou_row(plan_of(OF, HOSTS, GUESTS, *REGISTERS, mou, *rest), mou)
    assert shown == MouRow(
        id=mou.id,
        number=1,
        parties=(
            PartyLine("PK", "QAU", "Quaid-i-Azam University", ""),
            PartyLine("KZ", "", "Kazakh university 1", "Rector, university 1", open=True),
        ),
        languages="English, Kazakh",
        originals="2 originals",
        state=MouState.CLEARED,
        spoken="MoU 1; Cleared; Quaid-i-Azam University, signed by somebody to be confirmed; "
        "Kazakh university 1, to be confirmed, signed by Rector, university 1; English, Kazakh; 2 originals",
    )
    assert height_of(shown) == ROW


def test_a_missing_party_must_be_mended() -> None:
    mou, first, *rest = rows(expected="by 1 February")
    missing = row(MouParty, OF, mou_id=mou.id, delegation_id=HOSTS.id)
    shown = mou_row(plan_of(OF, HOSTS, GUESTS, *REGISTERS, mou, first, *rest, missing), mou)
    assert (shown.said, shown.must) == ("Party to be confirmed", False)
    assert shown.parties[2] == PartyLine("PK", "", "Choose the Pakistani party", "", missing=True)
    meeting = event(OF, "Signing", "10:45", "11:45", kind="signing")
    ceremony = row(Signing, OF, event_id=meeting.id)
    signed = but(mou, signing_id=ceremony.id)
    shown = mou_row(plan_of(OF, HOSTS, GUESTS, *REGISTERS, meeting, ceremony, signed, first, *rest, missing), signed)
    assert (shown.said, shown.must) == ("Party missing", True)
    assert shown.parties[2] == PartyLine("PK", "", "Choose the Pakistani party", "", missing=True, must=True)
    assert height_of(shown) == ROW + MORE


def test_what_a_source_expects_is_said_until_it_is_signed() -> None:
    for state, said in (("announced", "Expected by 1 February"), ("signed", "")):
        mou, *rest = rows(expected="by 1 February", state=state)
        shown = mou_row(plan_of(OF, HOSTS, GUESTS, *REGISTERS, mou, *rest), mou)
        assert (shown.said, shown.must) == (said, False)
