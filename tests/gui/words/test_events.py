from PySide6.QtWidgets import QApplication

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.theme.tokens import LIGHT
from delegation_planner.gui.words import events
from delegation_planner.model.kinds import EventKind, EventStatus, PressAccess, TimeState


def test_every_kind_has_a_word_an_icon_and_colours(qapp: QApplication, look: Look) -> None:
    words = [events.kind_word(kind) for kind in EventKind]
    assert len(set(words)) == len(EventKind)
    assert all(events.bar_of(kind) in LIGHT.events for kind in EventKind)
    assert all(not look.pixmap(events.icon_of(kind)).isNull() for kind in EventKind)
    assert events.icon_of(EventKind.DEPARTURE) != events.icon_of(EventKind.ARRIVAL)
    assert qapp


def test_states_have_words() -> None:
    assert [events.status_word(each) for each in EventStatus] == ["Tentative", "Confirmed", "Cancelled"]
    assert {events.time_state_word(each) for each in TimeState} == {"Known", "To be confirmed"}
    assert events.press_word(PressAccess.POOL) == "Pool only"
    assert len({events.press_word(each) for each in PressAccess}) == len(PressAccess)
