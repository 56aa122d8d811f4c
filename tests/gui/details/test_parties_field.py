"""Parties of a memorandum in a visit that can't be changed."""

from PySide6.QtWidgets import QToolButton

from delegation_planner.edits.visits import set_status
from delegation_planner.gui.details.mou import MouDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.model.kinds import VisitStatus


def test_in_a_closed_visit_parties_are_only_shown(nurbek: Conductor) -> None:
    nurbek.context.do(set_status(nurbek.context.plan.visit, VisitStatus.CLOSED))
    first = next(row for row in nurbek.context.plan.mous.values() if row.number == 1)
    nurbek.go(Place("ceremonies", Subject("mous", first.id)))
    nurbek.context.selection.enter("")
    form = nurbek.dock.form
    assert isinstance(form, MouDetails)
    fields = form.ui.parties.findChildren(Chooser)
    assert [field.currentText() for field in fields] == [
        "Quaid-i-Azam University (QAU)",
        "Vice Chancellor, QAU",
        "Kazakh university 1",
        "Rector, university 1",
    ]
    assert not any(field.isEnabled() for field in fields)
    assert form.ui.parties.adder.isHidden()
    assert all(button.isHidden() for button in form.ui.parties.findChildren(QToolButton))
