"""What is said of people: who comes, in which office, with which papers, in which languages; and of tasks."""

from collections.abc import Callable, Mapping

from delegation_planner.documents.saying.teller import Said, Teller, sentences, short


def _no_interpreter(tell: Teller) -> Said:
    _ = tell.gettext
    return Said(_("{item} has no interpreter").format(item=tell.item()), sentences(tell.when()), _("No interpreter"))


def _double_booked(tell: Teller) -> Said:
    _ = tell.gettext
    name = short(str(tell.fact("name"))) or _("Interpreter {n}").format(n=tell.number("number"))
    title = _("{name} interprets in two places at once").format(name=name)
    runs = _("{first} runs into {second}").format(first=tell.item(0), second=tell.item(1))
    return Said(title, sentences(tell.common(), runs), _("Interpreter needed twice"))


# --- order and offices -------------------------------------------------------------------------------------------


def _tie(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{n} members share place {place}").format(n=tell.number("count"), place=tell.number("position"))
    return Said(title, sentences(str(tell.fact("names")).replace("; ", ", ")))


def _open_office(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{name} holds {n} offices: which one counts here is open")
    return Said(title.format(name=tell.who(), n=tell.number("count")), sentences(_offices(tell)))


def _unverified_offices(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("The offices of {name} are to be verified").format(name=tell.who())
    return Said(title, sentences(_offices(tell)))


def _offices(tell: Teller) -> str:
    return str(tell.fact("offices")).replace("; ", ", ")


def _acting(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{name} takes part in an acting office").format(name=tell.who())
    return Said(title, sentences(str(tell.fact("office"))))


def _low_greeter(tell: Teller) -> Said:
    _ = tell.gettext
    guest, greeter = short(str(tell.fact("guest"))), short(str(tell.fact("greeter")))
    title = _("{guest} is greeted by somebody {n} levels below").format(guest=guest, n=tell.number("below"))
    words = _("{greeter} is the highest of the hosts").format(greeter=greeter)
    return Said(title, sentences(tell.when(), words), _("Greeter of low rank"))


# --- who comes ---------------------------------------------------------------------------------------------------


def _unnamed(tell: Teller) -> Said:
    _ = tell.gettext
    count = tell.number("unnamed")
    title = _("1 name is to be confirmed") if count == 1 else _("{n} names are to be confirmed")
    declared = _("{declared} declared, {named} named")
    words = declared.format(declared=tell.number("declared"), named=tell.number("named"))
    return Said(title.format(n=count), sentences(words, _("Papers print the position instead")))


def _unlisted(tell: Teller) -> Said:
    _ = tell.gettext
    count = tell.number("unlisted")
    title = _("1 member is to be listed") if count == 1 else _("{n} members are to be listed")
    return Said(title.format(n=count), sentences(_sizes(tell)))


def _more_listed(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("More members are listed than declared")
    return Said(title, sentences(_sizes(tell)))


def _sizes(tell: Teller) -> str:
    _ = tell.gettext
    words = _("{declared} declared, {listed} listed, {named} named")
    return words.format(declared=tell.number("declared"), listed=tell.number("listed"), named=tell.number("named"))


def _short_passport(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("The passport of {name} is not valid long enough").format(name=tell.who())
    until = _("Valid until {day}").format(day=tell.day(tell.fact("expires")))
    least = _("it must be {n} months longer than the visit, until {day}")
    words = least.format(n=tell.number("months"), day=tell.day(tell.fact("least")))
    return Said(title, sentences(f"{until}; {words}"))


def _open_visas(tell: Teller) -> Said:
    _ = tell.gettext
    count = tell.number("count")
    title = _("1 visa is not issued yet") if count == 1 else _("{n} visas are not issued yet")
    one = _("It must be issued {days} days before the visit")
    words = one if tell.number("of") == 1 else _("All {of} must be issued {days} days before the visit")
    detail = words.format(of=tell.number("of"), days=tell.number("days"))
    return Said(title.format(n=count), sentences(detail))


def _unasked_food(tell: Teller) -> Said:
    _ = tell.gettext
    count = tell.number("count")
    title = _("1 member was not asked what to eat") if count == 1 else _("{n} members were not asked what they eat")
    words = _("{of} members attend meals").format(of=tell.number("of"))
    return Said(title.format(n=count), sentences(words))


def _no_native_name(tell: Teller) -> Said:
    _ = tell.gettext
    count = tell.number("count")
    title = (
        _("1 name is not known in its own script") if count == 1 else _("{n} names are not known in their own script")
    )
    names = str(tell.fact("names")).split("; ")
    listed = ", ".join(names) + ("…" if count > len(names) else "")
    return Said(title.format(n=count), sentences(listed, _("Plates and cards need it")))


def _no_journey(tell: Teller) -> Said:
    _ = tell.gettext
    kind, count = tell.finding.kind, tell.number("count")
    title = {
        "arrival": _("{n} guests have no arrival") if count > 1 else _("1 guest has no arrival"),
        "departure": _("{n} guests have no departure") if count > 1 else _("1 guest has no departure"),
        "hotel": _("{n} guests have no hotel") if count > 1 else _("1 guest has no hotel"),
    }[kind]
    night = _("Night after {day}").format(day=tell.day(tell.fact("night"))) if tell.fact("night") else ""
    return Said(title.format(n=count), sentences(tell.who(), night))


# --- tasks -------------------------------------------------------------------------------------------------------


def _overdue(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("Overdue: {task}").format(task=short(str(tell.fact("title"))))
    return Said(title, sentences(_("It was due on {day}").format(day=tell.day(tell.fact("due")))))


SAYINGS: Mapping[tuple[str, str], Callable[[Teller], Said]] = {
    ("I01", ""): _no_interpreter,
    ("I02", ""): _double_booked,
    ("P01", ""): _tie,
    ("P02", "choose"): _open_office,
    ("P02", "verify"): _unverified_offices,
    ("P03", ""): _acting,
    ("P04", ""): _low_greeter,
    ("D01", "names"): _unnamed,
    ("D01", "list"): _unlisted,
    ("D01", "more"): _more_listed,
    ("D02", "passport"): _short_passport,
    ("D02", "visa"): _open_visas,
    ("D03", ""): _unasked_food,
    ("D04", ""): _no_native_name,
    ("D05", "arrival"): _no_journey,
    ("D05", "departure"): _no_journey,
    ("D05", "hotel"): _no_journey,
    ("W01", ""): _overdue,
}
"""What says each finding, by its code and kind."""
