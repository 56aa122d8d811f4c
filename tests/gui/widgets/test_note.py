from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from delegation_planner.gui.widgets.note import Note


def test_a_note_is_there_while_it_says_something(qtbot: QtBot) -> None:
    note = Note()
    qtbot.addWidget(note)
    note.set_words("warn", "warning-fill", "The place is open.", "Papers say so.")
    assert (note.isHidden(), note.accessibleName()) == (False, "The place is open. Papers say so.")
    assert (note.property("note"), note.icon.property("glyph")) == ("warn", "warning-fill")
    button = note.add_button("Choose")
    assert button.text() == "Choose"
    note.set_words("info", "info", "")
    assert note.isHidden()


def test_a_long_word_makes_a_note_no_wider(qtbot: QtBot) -> None:
    note = Note()
    qtbot.addWidget(note)
    note.set_words("info", "info", "3 changes since v2.", f"Rename {'y' * 300} to z.")
    assert note.accessibleName() == f"3 changes since v2. Rename {'y' * 300} to z."
    assert note.minimumSizeHint().width() < 300


def test_buttons_stand_beside_one_another_where_they_have_room(qtbot: QtBot) -> None:
    for room, same in ((400, True), (100, False)):
        note = Note()
        qtbot.addWidget(note)
        note.set_words("danger", "warning-octagon-fill", "Rectors are expected in two places.")
        buttons = [QPushButton("End Round table at 10:40", note), QPushButton("Show", note)]
        note.add_buttons(buttons, room)
        note.resize(400, 200)
        note.show()
        QApplication.processEvents()
        assert (buttons[0].y() == buttons[1].y()) is same
