from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from delegation_planner.gui.widgets.key_button import KeyButton


def test_a_key_button_has_room_for_its_words_and_its_key(qtbot: QtBot) -> None:
    plain, button = QPushButton("Print…"), KeyButton()
    for widget in (plain, button):
        qtbot.addWidget(widget)
    button.setText("Print…")
    button.setProperty("key", "Ctrl P")
    button.resize(button.sizeHint())
    button.show()
    cap = button.findChild(QLabel)
    assert cap.text() == "Ctrl P"
    assert button.sizeHint().width() == plain.sizeHint().width() + cap.sizeHint().width() + 8
    assert button.minimumSizeHint() == button.sizeHint()
    assert button.rect().contains(cap.geometry())
