import pytest

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.flags import flag


@pytest.mark.parametrize("country", ["KZ", "kz", "PK", "ZZ"])
def test_every_flag_has_one_size(look: Look, country: str) -> None:
    picture = flag(country, look, 12)
    assert picture.deviceIndependentSize().toTuple() == (18, 12)


def test_a_country_without_a_flag_shows_its_letters(look: Look) -> None:
    assert flag("ZZ", look, 24).toImage() != flag("ZY", look, 24).toImage()
    assert flag("KZ", look, 24).toImage() != flag("PK", look, 24).toImage()
