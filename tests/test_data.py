from delegation_planner import data


def test_the_samples_are_found() -> None:
    assert sorted(path.name for path in data.path("samples").glob("*.json")) == [
        "hec-talks-2025.json",
        "magsi-meeting-2025.json",
        "nurbek-first-draft.json",
        "nurbek-visit.json",
    ]
