from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.checks_button import ChecksButton


def test_both_numbers_are_always_said(qtbot: QtBot, look: Look) -> None:
    button = ChecksButton()
    qtbot.addWidget(button)
    button.setText("Checks")
    button.show_counts(0, 0, look)
    assert button.counts == (0, 0)
    assert button.accessibleName() == "Checks: 0 must fix, 0 should fix"
    narrow = button.sizeHint().width()
    button.show_counts(2, 16, look)
    assert button.toolTip() == "Checks: 2 must fix, 16 should fix (F8 next problem)"
    assert button.sizeHint().width() > narrow
    assert button.minimumSizeHint() == button.sizeHint()


def test_folded_it_shows_its_numbers_alone(qtbot: QtBot, look: Look) -> None:
    button = ChecksButton()
    qtbot.addWidget(button)
    button.setText("Checks")
    button.show_counts(2, 6, look)
    button.resize(button.sizeHint())
    wide, shown = button.width(), button.grab().toImage()
    button.fold(folded=True)
    button.resize(button.sizeHint())
    assert button.width() < wide - 40
    assert button.grab().toImage() != shown
    button.fold(folded=False)
    assert button.sizeHint().width() == wide
