"""What the checks are called in lists."""

from delegation_planner.texts import catalogue


def check_name(code: str, language: str) -> str:
    """Return what a check is called: “A principal is in one place at a time”."""
    _ = catalogue(language).gettext
    return {
        "C01": _("Heads of delegation are in one place at a time"),
        "C02": _("Everybody is in one place at a time"),
        "C03": _("Each room is used once at a time"),
        "C04": _("Rooms are large enough"),
        "T01": _("The time for each way is enough"),
        "T02": _("The time of each way is known"),
        "T03": _("Vehicles have seats and room for luggage"),
        "T04": _("Drivers drive once at a time, and not too long"),
        "M01": _("Prayers have time in the programme"),
        "M02": _("Principals are free at the Friday prayer"),
        "M03": _("No day is a holiday"),
        "M04": _("Interpreters eat, and don’t work alone for long"),
        "M05": _("Days have breaks, and time to change and to sleep"),
        "M06": _("Meals in Ramadan are after sunset"),
        "I01": _("Items with two languages have an interpreter"),
        "I02": _("Interpreters are in one place at a time"),
        "P01": _("The order of precedence is decided"),
        "P02": _("Of several offices it is known which one counts"),
        "P03": _("Acting offices are known as such"),
        "P04": _("Greeters are of a fitting rank"),
        "G01": _("Texts to be signed are final"),
        "G02": _("Signatories are at the signing"),
        "G06": _("Signings have enough time"),
        "G07": _("As many MoUs are listed as announced"),
        "G08": _("Signatories are nowhere else at the signing"),
        "G09": _("Each MoU has its parties"),
        "N01": _("Each item has a venue"),
        "D01": _("The delegation is listed and named"),
        "D02": _("Passports and visas are in time"),
        "D03": _("Everybody at a meal was asked what they eat"),
        "D04": _("Names are known in the own script"),
        "D05": _("Guests have arrival, departure and hotel"),
        "K01": _("No proposed centre is opened"),
        "W01": _("No task is overdue"),
        "Z01": _("This computer’s time zones are right"),
        "Z02": _("Items are within the visit’s days"),
        "Z03": _("Items end before midnight"),
    }[code]
