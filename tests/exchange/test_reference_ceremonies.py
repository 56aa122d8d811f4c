"""What is signed and opened in the reference visit."""

from collections import Counter
from datetime import timedelta

from delegation_planner.model.kinds import (
    CentreStatus,
    InaugurationMode,
    PartyRole,
)
from delegation_planner.model.naming import abbreviation
from delegation_planner.model.plan import VisitPlan, starts_of_steps


def test_the_memoranda(plan: VisitPlan) -> None:
    (signing,) = plan.signings.values()
    mous = plan.mous_by_signing[signing.id]
    parties = [[p for p in plan.parties_by_mou[mou.id] if p.role is PartyRole.PARTY] for mou in mous]
    hosts = [abbreviation(plan, host.organisation_id) if host.organisation_id else "" for host, _ in parties]
    guests = [plan.organisations[guest.organisation_id or ""].name for _, guest in parties]
    assert signing.declared_count == 8
    assert hosts == ["QAU", "NUST", "IIUI", "GIKI", "NUML", "KEMU", "UHS", ""]
    assert guests == [f"Kazakh university {number}" for number in range(1, 9)]
    assert [" ".join(mou.languages) for mou in mous] == [*["en kk"] * 3, "en", "en kk", "en", "en", "en"]
    assert [mou.state.value for mou in mous] == [
        *("printed", "printed", "printed", "cleared", "cleared", "draft", "cleared", "draft")
    ]
    assert {mou.originals for mou in mous} == {2}
    assert Counter(party.role for party in plan.mou_parties.values()) == dict(zip(PartyRole, (16, 8, 8), strict=True))
    assert [s.person_id is None for s in plan.signatories.values()].count(True) == 1


def test_the_run_of_show_ends_with_the_ceremony(plan: VisitPlan) -> None:
    (signing,) = plan.signings.values()
    event, steps = plan.events[signing.event_id], plan.steps_by_event[signing.event_id]
    starts = " ".join(f"{start:%H:%M}" for start in starts_of_steps(event, steps))
    assert starts == (
        "10:45 10:50 10:52 10:56 11:01 11:06 11:07 11:10 11:13 11:16 11:19 11:22 11:25 11:28 11:31 11:35 11:41"
    )
    assert event.starts + timedelta(minutes=sum(step.minutes for step in steps)) == event.ends
    assert [step.mou_id for step in steps if step.mou_id] == [mou.id for mou in plan.mous_by_signing[signing.id]]
    assert steps[6].title == "MoU 1: QAU – Kazakh university 1"
    assert steps[13].title == "MoU 8: party to be confirmed – Kazakh university 8"


def test_the_centres(plan: VisitPlan) -> None:
    opened = {plan.centres[row.centre_id].name: row for row in plan.inaugurations.values()}
    assert {
        name: abbreviation(plan, plan.centres[row.centre_id].organisation_id or "") for name, row in opened.items()
    } == {
        "Akhmet Yassawi Center": "IIUI",
        "Satbayev Center": "NUST",
        "Al-Farabi Center": "QAU",
    }
    assert {row.mode for row in opened.values()} == {InaugurationMode.UNKNOWN}
    assert {plan.persons[row.officiant_id or ""].name for row in opened.values()} == {"Khalid Maqbool Siddiqui"}
    assert {centre.status for centre in plan.centres.values()} == {CentreStatus.AGREED}
