"""What is said of the hours: prayers, holidays, rests, interpreters who are tired."""

from collections.abc import Callable, Mapping

from delegation_planner.documents.saying.teller import Said, Teller, sentences


def _missed_prayer(tell: Teller) -> Said:
    _ = tell.gettext
    prayer = {"dhuhr": _("Dhuhr"), "asr": _("Asr"), "maghrib": _("Maghrib")}[tell.fact("prayer")]
    title = _("{who}: no time for {prayer}").format(prayer=prayer, who=tell.who())
    at, until = tell.clock(tell.fact("at")), tell.clock(tell.fact("until"))
    printed = tell.fact("source") == "printed"
    source = _("the time is printed") if printed else _("the time is computed")
    words = _("To be said by {until}; {source}").format(until=until, source=source)
    detail = sentences(f"{tell.weekday(tell.fact('day'))} {at}", words)
    return Said(title, detail, _("No time for {prayer}").format(prayer=prayer))


def _friday(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{item} is during the Friday prayer").format(item=tell.item())
    starts, ends = tell.clock(tell.fact("starts")), tell.clock(tell.fact("ends"))
    break_ = _("The break is from {starts} to {ends}").format(starts=starts, ends=ends)
    return Said(title, sentences(tell.when(), break_), _("Friday prayer"))


def _holiday(tell: Teller) -> Said:
    _ = tell.gettext
    day, holiday = tell.day(tell.fact("day")), tell.fact("holiday")
    title = _("{day} is a holiday: {holiday}").format(day=day, holiday=holiday)
    moon = _("The moon decides the day") if tell.number("lunar") else ""
    return Said(title, sentences(_countries(tell), moon), str(holiday))


def _near_holiday(tell: Teller) -> Said:
    _ = tell.gettext
    day, holiday = tell.day(tell.fact("day")), tell.fact("holiday")
    title = _("{day} may be a holiday: {holiday}").format(day=day, holiday=holiday)
    return Said(title, sentences(_countries(tell), _("The moon may move it by a day")), str(holiday))


def _countries(tell: Teller) -> str:
    _ = tell.gettext
    codes = str(tell.fact("countries")).split(", ")
    return _("In {countries}").format(countries=_(" and ").join(tell.country(code) for code in codes))


def _no_meal(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{who} has no time for lunch").format(who=tell.who())
    free, needed = tell.number("minutes"), tell.number("needed")
    words = _("{free} min free at noon, {needed} min needed").format(free=free, needed=needed)
    return Said(title, sentences(tell.weekday(tell.fact("day")), words), _("Interpreter without lunch"))


def _alone(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{who} interprets alone for {n} min").format(who=tell.who(), n=tell.number("minutes"))
    words = _("{item}; a second one is needed after {n} min").format(item=tell.item(), n=tell.number("longest"))
    return Said(title, sentences(tell.when(), words), _("One interpreter alone"))


def _no_break(tell: Teller) -> Said:
    _ = tell.gettext
    length = tell.length(tell.number("minutes"))
    title = _("{who} have no break for {length}") if tell.is_many else _("{who} has no break for {length}")
    starts, ends = tell.fact("starts"), tell.fact("ends")
    span = f"{tell.weekday(starts.date())} {tell.clock(starts)}–{tell.clock(ends)}"
    most = _("No more than {n} min at a stretch").format(n=tell.number("longest"))
    short = _("No break for {length}").format(length=length)
    return Said(title.format(who=tell.who(), length=length), sentences(span, most), short)


def _no_change(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{item} leaves no time to change").format(item=tell.item())
    free, needed = tell.number("minutes"), tell.number("needed")
    words = _("{who}: {free} min free before it, {needed} min needed").format(who=tell.who(), free=free, needed=needed)
    return Said(title, sentences(_start(tell), words), _("No time to change"))


def _late_arrival(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{item} is early after a late arrival").format(item=tell.item())
    arrives, begins = tell.clock(tell.fact("arrives")), tell.clock(tell.fact("begins"))
    words = _("{who}: arrival {arrives}, first item {begins}").format(who=tell.who(), arrives=arrives, begins=begins)
    return Said(title, sentences(_start(tell), words), _("Early after a late arrival"))


def _start(tell: Teller) -> str:
    return tell.when().partition("–")[0]


def _ramadan(tell: Teller) -> Said:
    _ = tell.gettext
    certain = tell.finding.kind == "certain"
    title = _("{item} is by day in Ramadan") if certain else _("{item} may be by day in Ramadan")
    fast = _("The fast is from {fajr} to {maghrib}")
    words = fast.format(fajr=tell.clock(tell.fact("fajr")), maghrib=tell.clock(tell.fact("maghrib")))
    return Said(title.format(item=tell.item()), sentences(tell.when(), words), _("Ramadan"))


SAYINGS: Mapping[tuple[str, str], Callable[[Teller], Said]] = {
    ("M01", "dhuhr"): _missed_prayer,
    ("M01", "asr"): _missed_prayer,
    ("M01", "maghrib"): _missed_prayer,
    ("M02", ""): _friday,
    ("M03", "on"): _holiday,
    ("M03", "near"): _near_holiday,
    ("M04", "meal"): _no_meal,
    ("M04", "alone"): _alone,
    ("M05", "break"): _no_break,
    ("M05", "change"): _no_change,
    ("M05", "late"): _late_arrival,
    ("M06", "certain"): _ramadan,
    ("M06", "possible"): _ramadan,
}
"""What says each finding, by its code and kind."""
