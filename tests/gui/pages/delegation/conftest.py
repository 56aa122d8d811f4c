"""The delegation page of the reference visit, of an empty delegation and of a long one."""

import pytest
from planmaking import making, row, visit

from delegation_planner.gui.pages.delegation.page import DelegationPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place
from delegation_planner.model.people import Person, PersonName
from delegation_planner.model.visits import Delegation, Group, Member
from tests.gui.pages.delegation.driving import Shown


@pytest.fixture(name="shown")
def _shown(nurbek: Conductor) -> Shown:
    nurbek.go(Place("delegation"))
    page = nurbek.page("delegation")
    assert isinstance(page, DelegationPage)
    return Shown(nurbek, page)


@pytest.fixture(name="bare")
def _bare(empty: Conductor) -> Shown:
    """The page of a visit whose delegation of five has no members yet."""
    return _opened(empty, 0)


@pytest.fixture(name="long")
def _long(empty: Conductor) -> Shown:
    """The page of a delegation of 300 whose names are in Urdu."""
    return _opened(empty, 300)


def _opened(conductor: Conductor, count: int) -> Shown:
    of = visit()
    side = row(Delegation, of, name="Guests", country="PK", declared_size=count or 5)
    groups = [row(Group, of, delegation_id=side.id, name=name, position=n) for n, name in enumerate(("A", "B"), 1)]
    people = [row(Person, position=f"Member {n}") for n in range(1, count + 1)]
    names = [row(PersonName, person_id=each.id, language="ur", text=f"رکن {each.position[7:]}") for each in people]
    members = [
        row(Member, of, delegation_id=side.id, person_id=each.id, position=n, group_id=groups[n > count // 2].id)
        for n, each in enumerate(people, 1)
    ]
    work = conductor.context.bench.work
    work.do(making(of, side, *(groups if count else ()), *people, *names, *members))
    conductor.open_visit(of.id, "delegation")
    page = conductor.page("delegation")
    assert isinstance(page, DelegationPage)
    return Shown(conductor, page)
