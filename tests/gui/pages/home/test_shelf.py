from dataclasses import replace

from planmaking import plan_of, visit

from delegation_planner.gui.pages.home.gist import Gist, gist_of
from delegation_planner.gui.pages.home.shelf import Shelf

GIST = gist_of(plan_of(visit()))


def named(name: str) -> Gist:
    return replace(GIST, id=name)


def test_what_was_read_is_not_asked_for_again() -> None:
    shelf = Shelf()
    assert shelf.wanting(["a", "b", "a", "c"], 2) == ["a", "b"]
    shelf.put([named("a"), named("b")])
    assert shelf.get("a") == named("a")
    assert shelf.wanting(["a", "b", "c"], 2) == ["c"]


def test_what_is_gone_is_asked_for_once() -> None:
    shelf = Shelf()
    shelf.wanting(["gone"], 5)
    shelf.put([])
    assert shelf.wanting(["gone"], 5) == []
    assert shelf.get("gone") is None


def test_an_old_gist_is_shown_until_the_new_one_is_there() -> None:
    shelf = Shelf()
    shelf.wanting(["a", "b"], 5)
    shelf.put([named("a"), named("b")])
    shelf.forget("a")
    assert shelf.get("a") == named("a")
    assert shelf.wanting(["a", "b"], 5) == ["a"]
    shelf.forget()
    assert shelf.wanting(["a", "b"], 5) == ["a", "b"]


def test_what_changes_while_it_is_read_is_read_again() -> None:
    shelf = Shelf()
    shelf.wanting(["a"], 5)
    shelf.forget("a")
    shelf.put([named("a")])
    assert shelf.wanting(["a"], 5) == ["a"]
