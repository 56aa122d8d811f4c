from delegation_planner.faults import report


def broken(name: str) -> None:
    secret = {"name": name}
    raise KeyError(f"{secret['name']} is not there")


def test_a_report_tells_where_and_holds_no_data() -> None:
    try:
        broken("Sayasat Nurbek")
    except KeyError as fault:
        told = report(fault)
    first, *places = told.splitlines()
    assert first.startswith("KeyError, Python 3.")
    assert [place.split()[-1] for place in places] == ["test_a_report_tells_where_and_holds_no_data", "broken"]
    assert all(place.startswith("  test_faults.py:") for place in places)
    assert "Nurbek" not in told
    assert "/" not in told
