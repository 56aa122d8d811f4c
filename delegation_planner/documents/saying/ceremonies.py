"""What is said of ceremonies: memoranda, who signs, how long it takes, centres."""

from collections.abc import Callable, Mapping
from datetime import datetime

from delegation_planner.documents.saying.teller import Said, Teller, sentences, short


def _open_text(tell: Teller) -> Said:
    _ = tell.gettext
    announced = tell.fact("state") == "announced"
    title = _("{mou} is only announced") if announced else _("{mou} is still a draft")
    return Said(title.format(mou=tell.mou()), tell.signing_time())


def _no_party(tell: Teller) -> Said:
    _ = tell.gettext
    adjectives = {"PK": _("Pakistani"), "KZ": _("Kazakh")}
    mou, side = tell.mou(), tell.fact("side")
    if adjective := adjectives.get(str(tell.fact("country"))):
        title = _("{mou} has no {adjective} party").format(mou=mou, adjective=adjective)
    else:
        sides = {"host": _("{mou} has no party of the hosts"), "guest": _("{mou} has no party of the guests")}
        title = sides.get(side, _("{mou} lacks a party")).format(mou=mou)
    return Said(title, tell.signing_time())


def _no_parties(tell: Teller) -> Said:
    _ = tell.gettext
    return Said(_("{mou} has no parties").format(mou=tell.mou()), tell.signing_time())


def _wrong_count(tell: Teller) -> Said:
    _ = tell.gettext
    declared, listed = tell.number("declared"), tell.number("listed")
    title = _("{declared} MoUs are announced, {listed} are listed").format(declared=declared, listed=listed)
    return Said(title, sentences(tell.item(), _("One of which no party is known does not count")))


def _absent_signatory(tell: Teller) -> Said:
    _ = tell.gettext
    sign = _("{who} sign, but are not at {item}") if tell.is_many else _("{who} signs, but is not at {item}")
    group = _("{group} do not attend it").format(group=short(str(tell.fact("group"))))
    return Said(sign.format(who=tell.who(), item=tell.item()), sentences(tell.when(), group), _("Signatory not there"))


def _late_signatory(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{who} arrive after {item} has begun") if tell.is_many else _("{who} arrives after {item} has begun")
    arrives, begins = tell.fact("arrives"), tell.fact("begins")
    words = _("Arrival {arrives}, signing {begins}").format(
        arrives=_moment(tell, arrives), begins=_moment(tell, begins)
    )
    return Said(title.format(who=tell.who(), item=tell.item()), sentences(words), _("Signatory arrives too late"))


def _moment(tell: Teller, value: object) -> str:
    return f"{tell.weekday(value.date())} {tell.clock(value)}" if isinstance(value, datetime) else str(value)


def _elsewhere(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{who} are expected in two places") if tell.is_many else _("{who} is expected in two places")
    starts, ends = tell.fact("starts"), tell.fact("ends")
    span = f"{tell.weekday(starts.date())} {tell.clock(starts)}–{tell.clock(ends)}"
    item, signing = short(str(tell.fact("item"))), short(str(tell.fact("signing")))
    first = tell.in_order[0].id if tell.events else ""
    runs = _("{first} runs into {second}")
    if tell.events and tell.events[0].id != first:
        item, signing = signing, item
    overlap = _("{n} min overlap").format(n=tell.number("minutes"))
    return Said(title.format(who=tell.who()), sentences(span, runs.format(first=item, second=signing)), overlap)


def _long_steps(tell: Teller) -> Said:
    _ = tell.gettext
    needed, slot = tell.number("minutes"), tell.number("slot")
    steps = _("Its {steps} steps take {needed} min, {slot} min are planned")
    words = steps.format(steps=tell.number("steps"), needed=needed, slot=slot)
    return _too_long(tell, needed - slot, words)


def _long_estimate(tell: Teller) -> Said:
    _ = tell.gettext
    needed, slot = -(-tell.number("seconds") // 60), tell.number("slot")
    estimate = _("{n} MoUs take about {needed} min, {slot} min are planned")
    words = estimate.format(n=tell.number("mous"), needed=needed, slot=slot)
    shorter = _("Exchange alone {exchange} min, two tables {tables} min")
    exchange, tables = (-(-tell.number(name) // 60) for name in ("exchange_only", "two_tables"))
    return _too_long(tell, needed - slot, sentences(words, shorter.format(exchange=exchange, tables=tables)))


def _too_long(tell: Teller, over: int, why: str) -> Said:
    _ = tell.gettext
    title = _("{item} is {n} min too short").format(item=tell.item(), n=over)
    return Said(title, sentences(tell.when(), why), _("{n} min too short").format(n=over))


def _proposed_centre(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{centre} is only proposed and can’t be opened").format(centre=short(str(tell.fact("centre"))))
    return Said(title, sentences(tell.when()), _("Only proposed"))


def _namesake(tell: Teller) -> Said:
    _ = tell.gettext
    proposed, centre = short(str(tell.fact("proposed"))), short(str(tell.fact("centre")))
    title = _("{proposed} is proposed in the same house").format(proposed=proposed)
    return Said(title, sentences(_("It is not the {centre}, which is opened").format(centre=centre)))


SAYINGS: Mapping[tuple[str, str], Callable[[Teller], Said]] = {
    ("G01", ""): _open_text,
    ("G02", "absent"): _absent_signatory,
    ("G02", "late"): _late_signatory,
    ("G06", "steps"): _long_steps,
    ("G06", "estimate"): _long_estimate,
    ("G07", "fewer"): _wrong_count,
    ("G07", "more"): _wrong_count,
    ("G08", ""): _elsewhere,
    ("G09", "one"): _no_party,
    ("G09", "both"): _no_parties,
    ("K01", "proposed"): _proposed_centre,
    ("K01", "namesake"): _namesake,
}
"""What says each finding, by its code and kind."""
