"""The agenda as PDF, against the same table set by platypus with a table of contents."""

import io
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from reportlab import rl_config
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table
from reportlab.platypus.tableofcontents import TableOfContents

from bench.measuring import Result, compare
from bench.visits import ZONE
from delegation_planner.documents.papers import Printing, print_paper
from delegation_planner.model.kinds import Edition
from delegation_planner.model.plan import VisitPlan


class _WithContents(SimpleDocTemplate):
    """A document whose days go into a table of contents, as in reportlab's user guide."""

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802, ANN401 - platypus's own
        if isinstance(flowable, Paragraph) and flowable.style.name == "Heading2":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def by_platypus(plan: VisitPlan) -> bytes:
    """Return the agenda as plain platypus sets it."""
    rl_config.useA85 = 1  # as it is by itself; our papers set it otherwise
    styles = getSampleStyleSheet()
    story: list[Any] = [TableOfContents(), PageBreak()]
    for day, events in plan.days.items():
        story.append(Paragraph(f"{day:%A, %d %B %Y}", styles["Heading2"]))
        rows = [[f"{e.starts:%H:%M} – {e.ends:%H:%M}", Paragraph(f"<b>{e.title}</b><br/>{e.note}")] for e in events]
        story += [Table(rows, colWidths=[90, 390]), Spacer(1, 12)]
    file = io.BytesIO()
    _WithContents(file, invariant=1).multiBuild(story)
    return file.getvalue()


def measure(plan: VisitPlan) -> Result:
    """Measure the agenda of a visit."""
    made = datetime(2026, 1, 28, 14, 40, tzinfo=ZoneInfo(ZONE))
    printing = Printing(edition=Edition.PUBLIC, size="a4", made=made, version=1, changed=frozenset())
    floor = ("plain platypus, multiBuild", lambda: by_platypus(plan))
    name = f"agenda PDF, {len(plan.events)} events"
    return compare(name, floor, lambda: print_paper(plan, "programme", printing), budget=0.40)
