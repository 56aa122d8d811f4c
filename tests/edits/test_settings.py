from planmaking import contents

from delegation_planner.edits.patching import patched_registers
from delegation_planner.edits.settings import set_setting
from delegation_planner.model.registers import Registers
from delegation_planner.store.store import Store


def _held(registers: Registers) -> dict[str, str]:
    return {row.key: row.value for row in registers.settings.values()}


def test_a_value_is_set_changed_and_taken_back(store: Store) -> None:
    before = contents(store.path)
    said = {"default": "5", "name": "the boarding time"}
    first = set_setting(store.registers(), "travel.boarding", "8", **said)
    assert (first.label, first.visit_id) == ("Set the boarding time to 8", None)
    assert _held(patched_registers(store.registers(), first)) == {"travel.boarding": "8"}
    store.apply(first)
    store.apply(set_setting(store.registers(), "travel.boarding", "9", **said))
    assert _held(store.registers()) == {"travel.boarding": "9"}
    back = set_setting(store.registers(), "travel.boarding", "5", **said)
    assert back.label == "Set the boarding time back to 5"
    store.apply(back)
    assert _held(store.registers()) == {}
    store.undo()
    assert _held(store.registers()) == {"travel.boarding": "9"}
    store.undo()
    store.undo()
    assert contents(store.path) == before


def test_what_is_set_already_changes_nothing(store: Store) -> None:
    assert not set_setting(store.registers(), "level.C01", "block", default="block", name="the level of C01")
    store.apply(set_setting(store.registers(), "level.C01", "off", default="block", name="the level of C01"))
    assert not set_setting(store.registers(), "level.C01", "off", default="block", name="the level of C01")
