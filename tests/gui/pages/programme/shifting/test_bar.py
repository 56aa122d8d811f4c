from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windowing import event_of, steps_done

from delegation_planner.edits.events import remove_event
from delegation_planner.edits.times import move_by
from delegation_planner.gui.pages.programme.shifting.bar import ShiftBar
from delegation_planner.gui.pages.programme.shifting.proposals import Mode
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.model.plan import VisitPlan

MONDAY, TUESDAY, WEDNESDAY = (date(2026, 2, day) for day in (2, 3, 4))
_Key = Qt.Key


def opened(bar: ShiftBar, nurbek: Conductor, mode: Mode, *titles: str, day: date = MONDAY) -> list[Any]:
    """Open the bar and return the list to which all that it proposes is added."""
    proposed: list[Any] = []
    bar.proposed.connect(proposed.append)
    assert bar.open(mode, day, [event_of(nurbek, title).id for title in titles])
    return proposed


def starts(plan: VisitPlan, title: str) -> str:
    (event,) = (each for each in plan.events.values() if each.title == title)
    return f"{event.starts:%H:%M}"


def test_a_delay_is_told_in_words_and_proposed_as_it_is_typed(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    proposed = opened(bar, nurbek, Mode.DELAY, "MoU signing ceremony")
    assert bar.ui.question.text() == "From “MoU signing ceremony” on, start later by"
    assert bar.ui.field.hasFocus()
    assert bar.ui.words.text() == "Type by how much. What would happen is said here before anything is changed."
    assert bar.ui.apply.isHidden()
    qtbot.keyClicks(bar.ui.field, "15")
    assert bar.ui.words.text() == (
        "9 items move. Free time used: 5 min before Inauguration: Akhmet Yassawi Center, 5 min before Lunch and "
        "prayer, 5 min before Inauguration: Satbayev Center, 5 min before Laboratory tour. 42 must be told of it."
    )
    assert bar.ui.unfit.isHidden()
    assert bar.ui.apply.text() == "Delay 9 items by 15 min"
    assert starts(proposed[-1], "MoU signing ceremony") == "11:00"
    assert starts(proposed[-1], "Lunch and prayer") == "13:20"
    assert starts(nurbek.context.plan, "MoU signing ceremony") == "10:45"


def test_enter_applies_one_step_and_gives_the_focus_back(
    bar: ShiftBar, host: QWidget, nurbek: Conductor, qtbot: QtBot
) -> None:
    before = nurbek.context.plan
    done = steps_done(nurbek)
    proposed = opened(bar, nurbek, Mode.DELAY, "MoU signing ceremony")
    qtbot.keyClicks(bar.ui.field, "15")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.ui.field, _Key.Key_Return)
    assert steps_done(nurbek) == [*done, "Delay 9 items from MoU signing ceremony by 15 min"]
    assert starts(nurbek.context.plan, "MoU signing ceremony") == "11:00"
    assert proposed[-1] is None
    assert bar.isHidden()
    assert QApplication.focusWidget() is host.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    nurbek.undo()
    assert {each.id: each.starts for each in nurbek.context.plan.events.values()} == {
        each.id: each.starts for each in before.events.values()
    }


def test_esc_changes_nothing(bar: ShiftBar, host: QWidget, nurbek: Conductor, qtbot: QtBot) -> None:
    done = steps_done(nurbek)
    proposed = opened(bar, nurbek, Mode.DELAY, "Tea")
    qtbot.keyClicks(bar.ui.field, "15")
    assert starts(proposed[-1], "Tea") == "12:00"
    qtbot.keyClick(bar.ui.field, _Key.Key_Escape)
    assert proposed[-1] is None
    assert bar.isHidden()
    assert bar.asked is None
    assert steps_done(nurbek) == done
    assert QApplication.focusWidget() is host.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_what_no_longer_fits_is_named_before_it_is_applied(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    opened(bar, nurbek, Mode.DELAY, "Hotel → airport", day=TUESDAY)
    qtbot.keyClicks(bar.ui.field, "2 h")
    assert bar.ui.words.text().startswith(
        "1 item moves. Free time used: 50 min before Departure from Islamabad. Stays: Departure from Islamabad 10:00."
    )
    assert bar.ui.unfitHead.text() == "1 no longer fits:"
    assert bar.ui.unfit.text() == "Hotel → airport: 70 min too late to be an hour before Departure from Islamabad 10:00"
    assert bar.ui.field.accessibleDescription().endswith(f"1 no longer fits: {bar.ui.unfit.text()}")
    assert bar.ui.apply.text() == "Delay Hotel → airport by 120 min"
    qtbot.mouseClick(bar.ui.apply, Qt.MouseButton.LeftButton)
    assert starts(nurbek.context.plan, "Hotel → airport") == "09:30"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("soon", "Write a length such as 15, 1 h or, for earlier, -10."),
        ("0", "Nothing moves by 0 min."),
        ("-10", "“Tea” can't start earlier: “MoU signing ceremony” comes right before it."),
    ],
)
def test_what_can_not_be_done_is_a_sentence_and_enter_does_nothing(
    bar: ShiftBar, nurbek: Conductor, qtbot: QtBot, typed: str, words: str
) -> None:
    done = steps_done(nurbek)
    proposed = opened(bar, nurbek, Mode.DELAY, "Tea")
    qtbot.keyClicks(bar.ui.field, typed)
    assert bar.ui.words.text() == words
    assert bar.ui.field.property("state") == "error"
    assert bar.ui.field.accessibleDescription() == words
    assert bar.ui.apply.isHidden()
    assert proposed[-1] is None
    qtbot.keyClick(bar.ui.field, _Key.Key_Return)
    assert bar.isVisible()
    assert bar.ui.field.text() == typed
    assert steps_done(nurbek) == done


def test_selected_items_are_shifted_and_what_they_run_into_is_named(
    bar: ShiftBar, nurbek: Conductor, qtbot: QtBot
) -> None:
    opened(bar, nurbek, Mode.BLOCK, "Joint press statement", "Tea")
    assert bar.ui.question.text() == "Shift 2 items by"
    qtbot.keyClicks(bar.ui.field, "-5")
    assert bar.ui.apply.text() == "Start 2 items 5 min earlier"
    assert "Tea: 5 min too early after MoU signing ceremony, until 11:45" in bar.ui.unfit.text().splitlines()
    qtbot.keyClick(bar.ui.field, _Key.Key_Return)
    assert starts(nurbek.context.plan, "Tea") == starts(nurbek.context.plan, "Joint press statement") == "11:40"


def test_a_day_is_shifted_without_its_flight(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    opened(bar, nurbek, Mode.DAY, day=TUESDAY)
    assert bar.ui.question.text() == "Shift all of Tuesday 3 February by"
    qtbot.keyClicks(bar.ui.field, "-30")
    assert bar.ui.words.text().startswith("1 item moves. Stays: Departure from Islamabad 10:00.")
    qtbot.keyClick(bar.ui.field, _Key.Key_Return)
    assert steps_done(nurbek)[-1] == "Shift Tuesday 3 February 30 min earlier"
    assert starts(nurbek.context.plan, "Hotel → airport") == "07:00"


def test_a_day_is_copied_to_a_day_on_which_something_stands(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    days: list[date] = []
    bar.day_wanted.connect(days.append)
    proposed = opened(bar, nurbek, Mode.COPY_DAY)
    assert bar.ui.question.text() == "Copy all of Monday 2 February to"
    qtbot.keyClicks(bar.ui.field, "3 Feb")
    count = len(nurbek.context.plan.days[MONDAY])
    assert bar.ui.words.text().startswith(
        f"{count} items are copied, tentative. On Tue 3 Feb already: Hotel → airport 07:30, "
        "Departure from Islamabad 10:00."
    )
    assert bar.ui.apply.text() == f"Copy {count} items to Tue 3 Feb"
    assert days[-1] == TUESDAY
    assert len(proposed[-1].days[TUESDAY]) == count + 2
    qtbot.keyClick(bar.ui.field, _Key.Key_Return)
    assert steps_done(nurbek)[-1] == "Copy Monday 2 February to Tuesday 3 February"
    assert len(nurbek.context.plan.days[TUESDAY]) == count + 2
    assert days[-1] == TUESDAY


def test_that_a_day_lies_outside_the_visit_is_said_before_it_is_copied_there(
    bar: ShiftBar, nurbek: Conductor, qtbot: QtBot
) -> None:
    opened(bar, nurbek, Mode.COPY_DAY)
    qtbot.keyClicks(bar.ui.field, "4 Feb")
    assert "Wed 4 Feb is outside the visit’s days." in bar.ui.words.text()


def test_a_day_moves_and_esc_goes_back_to_it(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    days: list[date] = []
    bar.day_wanted.connect(days.append)
    proposed = opened(bar, nurbek, Mode.MOVE_DAY)
    qtbot.keyClicks(bar.ui.field, "4.2.26")
    assert days[-1] == WEDNESDAY
    assert MONDAY not in proposed[-1].days
    qtbot.keyClick(bar.ui.field, _Key.Key_Escape)
    assert days[-1] == MONDAY
    opened(bar, nurbek, Mode.MOVE_DAY)
    qtbot.keyClicks(bar.ui.field, "2 Feb")
    assert bar.ui.words.text() == "All of it is on Mon 2 Feb already."


def test_tab_goes_from_the_field_to_the_buttons(bar: ShiftBar, nurbek: Conductor, qtbot: QtBot) -> None:
    opened(bar, nurbek, Mode.DELAY, "Tea")
    qtbot.keyClicks(bar.ui.field, "5")
    for expected in (bar.ui.apply, bar.ui.cancel):
        qtbot.keyClick(QApplication.focusWidget(), _Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    qtbot.keyClick(bar.ui.cancel, _Key.Key_Space)
    assert bar.isHidden()


def test_another_change_is_reckoned_with_and_a_removed_item_closes_the_bar(
    bar: ShiftBar, nurbek: Conductor, qtbot: QtBot
) -> None:
    tea = event_of(nurbek, "Tea").id
    proposed = opened(bar, nurbek, Mode.DELAY, "Tea")
    qtbot.keyClicks(bar.ui.field, "15")
    nurbek.context.do(move_by(nurbek.context.plan, [tea], 5))
    assert starts(proposed[-1], "Tea") == "12:05"
    nurbek.context.do(remove_event(nurbek.context.plan, tea))
    assert bar.isHidden()
    assert proposed[-1] is None


def test_without_items_the_bar_stays_closed_and_says_so(bar: ShiftBar, window: Window) -> None:
    said = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(said, QLabel)
    assert not bar.open(Mode.DELAY, MONDAY)
    assert said.text() == "Select an item first."
    assert not bar.open(Mode.DAY, WEDNESDAY)
    assert said.text() == "Nothing is planned on Wed 4 Feb."
    assert bar.isHidden()
