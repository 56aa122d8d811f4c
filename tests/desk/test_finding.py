import pytest

from delegation_planner.desk.finding import find_member, find_visit
from delegation_planner.errors import Usage
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store


@pytest.mark.parametrize("wanted", ["nurbek-2026", "Kazakhstan education", "KAZAKHSTAN EDUCATION DELEGATION"])
def test_a_visit_is_found_by_code_or_part_of_its_title(store: Store, plan: VisitPlan, wanted: str) -> None:
    assert find_visit(store, wanted) == plan.visit
    assert find_visit(store, plan.visit.id) == plan.visit


def test_a_visit_that_is_not_there_is_a_sentence(store: Store) -> None:
    with pytest.raises(Usage) as trouble:
        find_visit(store, "paris")
    assert str(trouble.value) == f"There is no visit “paris” in “{store.path}”."


def test_a_member_is_found_by_name_position_or_id(plan: VisitPlan) -> None:
    head = find_member(plan, "nurbek")
    assert plan.persons[head.person_id].name == "Sayasat Nurbek"
    assert find_member(plan, head.id) == head
    # the whole position is meant, although it is also the beginning of “Rector, university 10”
    assert find_member(plan, "rector, university 1").position == 8


def test_a_name_that_fits_several_is_a_sentence_that_names_them(plan: VisitPlan) -> None:
    with pytest.raises(Usage) as trouble:
        find_member(plan, "Senior official")
    named = "; ".join(f"Senior official {number}" for number in range(1, 6))
    assert str(trouble.value) == f"“Senior official” may be any of: {named}. Write more of the name."
