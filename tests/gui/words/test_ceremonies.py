from hypothesis import given
from hypothesis import strategies as st
from planmaking import event, plan_of, row, sample, visit

from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model.ceremonies import Mou, MouParty, Signing
from delegation_planner.model.kinds import CentreStatus, EventKind, InaugurationMode, MouState
from delegation_planner.model.programme import Step
from delegation_planner.model.visits import Delegation

OF = visit()
PLAN = sample().plan


def mou(state: MouState, number: int = 1) -> Mou:
    return row(Mou, OF, title=f"M{number}", number=number, state=state)


def test_counts_tell_the_furthest_first_and_leave_out_what_there_is_none_of() -> None:
    states = [MouState.PRINTED, MouState.DRAFT, MouState.PRINTED, MouState.SIGNED]
    rows = [mou(state) for state in states]
    assert words.counts(rows) == [(1, "signed"), (2, "printed"), (1, "draft")]
    assert words.counts([mou(MouState.DRAFT), mou(MouState.DRAFT)]) == [(2, "drafts")]
    assert words.how_many(rows) == "4 MoUs, 3 ready to sign"
    assert words.how_many([mou(MouState.DRAFT)]) == "1 MoU, 0 ready to sign"


@given(st.lists(st.sampled_from(MouState), max_size=20))
def test_counts_add_up(states: list[MouState]) -> None:
    assert sum(n for n, _ in words.counts(mou(state) for state in states)) == len(states)


def test_every_state_has_its_own_words() -> None:
    assert len({words.mou_state_word(state) for state in MouState}) == len(MouState)
    assert len({words.marking(state) for state in MouState}) == len(MouState)
    assert len({words.centre_status_word(status) for status in CentreStatus}) == len(CentreStatus)
    assert len({words.mode_word(mode) for mode in InaugurationMode}) == len(InaugurationMode)


def test_declared_stands_beside_recorded() -> None:
    signing = next(iter(PLAN.signings))
    assert words.declared_and_recorded(PLAN, signing) == "8 declared, 1 recorded, 1 institution known"
    unsaid = row(Signing, OF, event_id=event(OF, "Signing", "10:00", "11:00").id)
    said = words.declared_and_recorded(plan_of(OF, unsaid), unsaid.id)
    assert said == "None declared, 0 recorded, 0 institutions known"


def test_a_missing_party_is_asked_for_by_its_side() -> None:
    side = {"side": "host", "name": "Hosts"}
    for country, expected in (
        ("PK", "Choose the Pakistani party"),
        ("KZ", "Choose the Kazakh party"),
        ("AZ", "Choose the party of Azerbaijan"),
        ("", "Choose the party"),
    ):
        hosts, memorandum = row(Delegation, OF, country=country, **side), mou(MouState.DRAFT)
        party = row(MouParty, OF, mou_id=memorandum.id, delegation_id=hosts.id)
        plan = plan_of(OF, hosts, memorandum, party)
        assert words.choose_words(plan, party) == expected
        assert words.is_missing_a_party(plan, memorandum.id)
        assert words.signatory_words(plan, party) == ""
        assert words.mou_words(plan, memorandum) == "MoU 1"


def test_who_helps_a_memorandum_along_is_no_party() -> None:
    first = next(iter(PLAN.mous.values()))
    helper = row(
        MouParty,
        PLAN.visit,
        mou_id=first.id,
        organisation_id=next(iter(PLAN.organisations)),
        role="facilitator",
    )
    plan = plan_of(PLAN.visit, *PLAN.organisations.values(), *PLAN.organisation_aliases.values(), first, helper)
    assert words.parties(plan, first.id) == ()
    assert words.helping(plan, first.id) == "Facilitated by MSHE."


def test_a_ceremony_says_whether_its_steps_fit() -> None:
    signed = event(OF, "Signing", "10:45", "11:45", kind=EventKind.SIGNING)
    press = event(OF, "Joint press statement", "11:45", "12:00", kind=EventKind.PRESS)
    signing = row(Signing, OF, event_id=signed.id)
    for minutes, fit, end in (
        (60, "fits exactly", ("11:45", "End, then Joint press statement")),
        (65, "5 min over", ("11:50", "End, 5 min over")),
        (56, "4 min free", ("11:41", "End, then Joint press statement")),
    ):
        step = row(Step, OF, event_id=signed.id, title="All", minutes=minutes)
        plan = plan_of(OF, signed, press, signing, step)
        assert words.fit(signed, [step]) == fit
        assert words.end_words(plan, signed, [step]) == end
        assert words.where_and_when(plan, signed) == "10:45–11:45, place to be confirmed"


@given(st.lists(st.integers(0, 40), max_size=10))
def test_what_is_spare_and_what_is_taken_is_the_whole(lengths: list[int]) -> None:
    signed = event(OF, "Signing", "10:45", "11:45", kind=EventKind.SIGNING)
    steps = [row(Step, OF, event_id=signed.id, title="Step", minutes=n) for n in lengths]
    assert words.spare(signed, steps) + sum(lengths) == 60
