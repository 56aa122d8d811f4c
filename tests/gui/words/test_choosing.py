from delegation_planner.gui.words.choosing import no_country, no_zone, none_words, which_words


def test_it_is_asked_which_of_several_is_meant() -> None:
    assert which_words(["Niger", "Nigeria"]) == "Which one: Niger, Nigeria?"
    assert which_words(["A", "B", "C", "D"]) == "Which one: A, B, C, …"


def test_it_is_said_that_there_is_none() -> None:
    assert none_words(" Kitchen ") == "There is no “Kitchen” here."
    assert no_country("Atlantis") == "There is no country “Atlantis”."
    assert no_zone("x" * 80) == f"There is no time zone “{'x' * 60}”."
