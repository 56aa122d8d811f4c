from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.nav_button import NavButton


def test_a_page_says_its_word_and_count_also_when_it_is_folded(qtbot: QtBot) -> None:
    button = NavButton()
    qtbot.addWidget(button)
    button.setText("Delegation")
    button.setCheckable(True)
    button.set_count("25")
    assert button.accessibleName() == "Delegation, 25"
    button.fold(folded=True)
    assert (button.text(), button.toolTip(), button.accessibleName()) == ("", "Delegation", "Delegation, 25")
    button.fold(folded=False)
    button.set_count("")
    assert (button.text(), button.toolTip(), button.accessibleName()) == ("Delegation", "Delegation", "Delegation")


def test_the_chosen_page_has_a_bar_and_the_count_is_painted(qtbot: QtBot) -> None:
    button = NavButton()
    qtbot.addWidget(button)
    button.setText("Delegation")
    button.setCheckable(True)
    button.resize(180, 36)
    pictures = [button.grab().toImage()]
    button.set_count("25")
    pictures.append(button.grab().toImage())
    button.setChecked(True)
    pictures.append(button.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_another_language_gives_it_another_word(qtbot: QtBot) -> None:
    button = NavButton()
    qtbot.addWidget(button)
    button.setText("Delegation")
    button.fold(folded=False)
    button.setText("Делегация")
    QApplication.sendEvent(button, QEvent(QEvent.Type.LanguageChange))
    button.fold(folded=True)
    assert button.toolTip() == "Делегация"


def test_what_must_be_mended_stands_in_the_place_of_the_count(qtbot: QtBot, look: Look) -> None:
    button = NavButton()
    qtbot.addWidget(button)
    button.setText("Delegation")
    button.resize(180, 36)
    button.set_count("25")
    pictures = [button.grab().toImage()]
    sign, colour = look.pixmap("warning-octagon-fill", "danger", 14), look.colour("danger")
    button.set_problems(2, sign, colour)
    assert button.accessibleName() == "Delegation, 25, 2 must fix"
    pictures.append(button.grab().toImage())
    button.fold(folded=True)
    button.resize(40, 36)
    shown = button.grab().toImage()
    button.set_problems(0, sign, colour)
    assert button.accessibleName() == "Delegation, 25"
    assert shown != button.grab().toImage()
    assert pictures[0] != pictures[1]
