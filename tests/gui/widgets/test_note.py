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
