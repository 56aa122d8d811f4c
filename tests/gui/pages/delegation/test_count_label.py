from delegation_planner.gui.pages.delegation.count_label import CountLabel
from tests.gui.pages.delegation.driving import Shown


def test_the_count_ends_with_an_ellipsis_where_it_has_no_room(shown: Shown) -> None:
    label = shown.page.ui.count
    assert isinstance(label, CountLabel)
    assert label.shown == label.text() == "25 members in order of precedence"
    label.setFixedWidth(label.fontMetrics().horizontalAdvance("25 members in"))
    assert label.shown.endswith("…")
    assert label.text().startswith(label.shown[:-1])
    label.grab()
