from planmaking import event, plan_of, visit

from delegation_planner.documents.missing import located
from delegation_planner.errors import MissingGlyph


def test_the_error_names_the_table_and_the_row_that_hold_the_sign() -> None:
    of = visit()
    tea = event(of, "Tea 🌷", "11:45", "12:00")
    plan = plan_of(of, tea, event(of, "Dinner", "19:00", "21:00"))
    error = located(plan, MissingGlyph("no sign", character="🌷", text="Tea 🌷"))
    assert (error.data["table"], error.data["row"]) == ("events", tea.id)
    assert str(error) == (
        "The typeface has no sign for “🌷” (U+1F337), which stands in the title of the event “Tea 🌷”. "
        "No paper was made."
    )


def test_a_sign_that_no_row_holds_has_no_place() -> None:
    error = MissingGlyph("no sign", character="🌷", text="Tea 🌷")
    assert located(plan_of(visit()), error) is error
