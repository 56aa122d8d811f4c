"""What is said of the programme: who is where, the rooms, the ways, the days."""

from collections.abc import Callable, Mapping

from delegation_planner.documents.saying.teller import Said, Teller, sentences, short


def _two_places(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{who} are expected in two places") if tell.is_many else _("{who} is expected in two places")
    overlap = _("{n} min overlap").format(n=tell.number("minutes"))
    return Said(title.format(who=tell.who()), sentences(tell.common(), _into(tell)), overlap)


def _into(tell: Teller) -> str:
    _ = tell.gettext
    if len(tell.events) < 2:
        return ""
    first, second = (short(event.title) for event in tell.in_order[:2])
    return _("{first} runs into {second}").format(first=first, second=second)


def _room_used(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{room} is used twice").format(room=short(tell.fact("room")))
    overlap = _("{n} min overlap").format(n=tell.number("minutes"))
    return Said(title, sentences(tell.common(), _into(tell)), overlap)


def _room_buffer(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{room} has no time between two items").format(room=short(tell.fact("room")))
    first, second = (short(event.title) for event in tell.in_order[:2])
    lacking = _("{n} min lack to clear it after {first} and set it up for {second}")
    minutes = tell.number("minutes")
    detail = lacking.format(n=minutes, first=first, second=second)
    return Said(title, sentences(tell.span(tell.in_order[1]), detail), _("{n} min short").format(n=minutes))


def _small_room(tell: Teller) -> Said:
    _ = tell.gettext
    room, people, seats = short(tell.fact("room")), tell.number("people"), tell.number("capacity")
    title = _("{room} is too small for {item}").format(room=room, item=tell.item())
    said = _("{people} people, room for {seats}").format(people=people, seats=seats)
    return Said(title, sentences(tell.when(), said), said)


# --- ways --------------------------------------------------------------------------------------------------------


def _way(tell: Teller) -> Mapping[str, str]:
    return {"a": short(tell.fact("from"), 40), "b": short(tell.fact("to"), 40)}


def _planned_way(tell: Teller) -> Said:
    _ = tell.gettext
    planned, needed = tell.number("planned"), tell.number("needed")
    title = _("{a} to {b} is {n} min short").format(**_way(tell), n=needed - planned)
    at = tell.clock(tell.events[0].starts) if tell.events else ""
    detail = _("{needed} min needed, {planned} min planned at {at}.").format(needed=needed, planned=planned, at=at)
    return Said(title, detail, _("{n} min short: {needed} min needed").format(n=needed - planned, needed=needed))


def _left_out_way(tell: Teller) -> Said:
    _ = tell.gettext
    gap, needed = tell.number("gap"), tell.number("needed")
    way = _way(tell)
    title = _("{a} to {b} is {n} min short").format(**way, n=needed - gap)
    between = _("{needed} min needed, {gap} min between {first} and {second}")
    if gap < 0:
        between = _("{needed} min needed; {second} begins before {first} ends")
    first, second = tell.item(0), tell.item(1)
    detail = sentences(_at(tell, 1), between.format(needed=needed, gap=gap, first=first, second=second))
    return Said(title, detail, _("{n} min short: {needed} min needed").format(n=needed - gap, needed=needed))


def _at(tell: Teller, number: int) -> str:
    events = tell.events
    return tell.span(events[number]).partition("–")[0] if number < len(events) else ""


def _unknown_way(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("Nobody has said how long {a} to {b} takes").format(**_way(tell))
    last = len(tell.events) - 1
    return Said(title, sentences(_at(tell, max(last, 0))), _("Travel time not known"))


def _few_seats(tell: Teller) -> Said:
    _ = tell.gettext
    people, seats = tell.number("people"), tell.number("seats")
    title = _("{item} has too few seats").format(item=tell.item())
    words = _("{people} people, {seats} seats").format(people=people, seats=seats)
    return Said(title, sentences(tell.when(), words), words)


def _much_luggage(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{vehicle} takes too much luggage").format(vehicle=short(tell.fact("vehicle")))
    words = _("{pieces} pieces, room for {load}").format(pieces=tell.number("pieces"), load=tell.number("load"))
    return Said(title, sentences(tell.when(), words), words)


def _drives_twice(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{driver} drives two vehicles at once").format(driver=short(tell.fact("driver")))
    return Said(title, sentences(tell.common(), _into(tell)), _("Driver needed twice"))


def _drives_long(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{driver} is on the road for {length}")
    length = tell.length(tell.number("minutes"))
    most = _("More than {n} h").format(n=tell.number("longest"))
    driver = short(tell.fact("driver"))
    return Said(title.format(driver=driver, length=length), sentences(tell.day(tell.fact("day")), most))


# --- days --------------------------------------------------------------------------------------------------------


def _skipped_time(tell: Teller) -> Said:
    _ = tell.gettext
    at = tell.fact("at")
    is_start = any(event.starts == at for event in tell.events)
    title = (
        _("{item} starts at a time that does not exist") if is_start else _("{item} ends at a time that does not exist")
    )
    words = _("On {day} the clocks in {zone} are put forward over {at}: they show {becomes} then")
    becomes = tell.clock(tell.fact("becomes"))
    detail = words.format(day=tell.day(at.date()), zone=tell.fact("zone"), at=tell.clock(at), becomes=becomes)
    return Said(title.format(item=tell.item()), sentences(detail), _("Time does not exist"))


def _clock_change(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("The clocks change during {item}").format(item=tell.item())
    detail = _("It lasts {n} min").format(n=tell.number("minutes"))
    return Said(title, sentences(tell.when(), detail), _("Clocks change"))


def _outside(tell: Teller) -> Said:
    _ = tell.gettext
    first, last = tell.day(tell.fact("first")), tell.day(tell.fact("last"))
    count = tell.number("count")
    one = _("{item} is outside the visit’s days").format(item=tell.item())
    title = one if count == 1 else _("{n} items are outside the visit’s days").format(n=count)
    journey = _("With its journey the visit is from {first} to {last}")
    window = _("The visit is on {first}") if first == last else journey
    detail = sentences(tell.day(tell.fact("day")), window.format(first=first, last=last))
    return Said(title, detail, _("Outside the visit"))


def _over_midnight(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{item} goes on past midnight").format(item=tell.item())
    return Said(title, sentences(tell.when()), _("Past midnight"))


def _other_clock(tell: Teller) -> Said:
    _ = tell.gettext
    minutes = tell.number("minutes")
    title = _("This computer tells another time in {zone}").format(zone=str(tell.fact("zone")).replace("_", " "))
    words = _("Its clock is {length} ahead there") if minutes > 0 else _("Its clock is {length} behind there")
    told = words.format(length=tell.length(abs(minutes)))
    return Said(title, sentences(told, _("Papers and calendars are right; Outlook on this computer may not be")))


def _no_venue(tell: Teller) -> Said:
    _ = tell.gettext
    title = _("{item} has no venue").format(item=tell.item())
    return Said(title, sentences(_at(tell, 0)), _("No venue"))


SAYINGS: Mapping[tuple[str, str], Callable[[Teller], Said]] = {
    ("C01", ""): _two_places,
    ("C02", ""): _two_places,
    ("C03", "used"): _room_used,
    ("C03", "buffer"): _room_buffer,
    ("C04", ""): _small_room,
    ("T01", "planned"): _planned_way,
    ("T01", "gap"): _left_out_way,
    ("T02", "planned"): _unknown_way,
    ("T02", "gap"): _unknown_way,
    ("T03", "seats"): _few_seats,
    ("T03", "luggage"): _much_luggage,
    ("T04", "overlap"): _drives_twice,
    ("T04", "long"): _drives_long,
    ("Z01", "data"): _other_clock,
    ("Z01", "skipped"): _skipped_time,
    ("Z01", "change"): _clock_change,
    ("Z02", ""): _outside,
    ("Z03", ""): _over_midnight,
    ("N01", ""): _no_venue,
}
"""What says each finding, by its code and kind."""
