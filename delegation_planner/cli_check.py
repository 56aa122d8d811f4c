"""What `check` prints: the findings of a visit, for people and as data."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from delegation_planner.clock import Clock
from delegation_planner.desk.checking import case_of
from delegation_planner.desk.finding import find_visit
from delegation_planner.documents.findings import repair_words, said_of
from delegation_planner.model.schema import to_plain
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import blocks, find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixing import safe_fixes
from delegation_planner.rules.checks.told import told_of
from delegation_planner.store.store import Store
from delegation_planner.texts import catalogue


class Checked:
    """A visit with what its checks have found.

    Attributes:
        case: the visit.
        findings: what was found, in the order of the engine.
    """

    def __init__(self, store: Store, visit: str, clock: Clock) -> None:
        """Run the checks over a visit.

        Args:
            store: the file.
            visit: an id, a code, or a part of a title.
            clock: the clock to ask.

        Raises:
            Usage: there is no such visit, or there are several.
        """
        plan = store.load(find_visit(store, visit).id)
        self._registers = store.registers()
        self.case: Case = case_of(plan, self._registers, clock)
        self.findings = find_all(self.case)

    @property
    def blocks(self) -> bool:
        """Whether a finding stops the handing out of papers."""
        return any(blocks(finding) for finding in self.findings)

    def lines(self, language: str) -> Iterator[str]:
        """Yield a line for each finding: “BLOCK  G08  Rectors are expected in two places. …”.

        Args:
            language: the language of the sentences.
        """
        _ = catalogue(language).gettext
        for finding in self.findings:
            said = said_of(self.case.plan, finding, language)
            stands = _("Let stand: {reason}").format(reason=finding.reason) if finding.reason else ""
            words = " ".join(filter(None, (f"{said.title}.", said.detail, stands)))
            level = _("STANDS") if finding.reason else finding.level.value.upper()
            yield f"{level:<6} {finding.code}  {words}"

    def data(self, language: str) -> list[Mapping[str, Any]]:
        """Return the findings as JSON holds them."""
        return [self._data(finding, language) for finding in self.findings]

    def _data(self, finding: Finding, language: str) -> Mapping[str, Any]:
        plan = self.case.plan
        said = said_of(plan, finding, language)
        told = told_of(plan, finding, self._registers)
        fixes = safe_fixes(self.case, finding)
        return {
            "code": finding.code,
            "level": finding.level.value,
            "kind": finding.kind,
            "refs": [asdict(ref) for ref in finding.refs],
            "facts": {name: to_plain(value) for name, value in finding.facts.items()},
            "sentence": f"{said.title}.",
            "detail": said.detail,
            "told": [each.name for each in told],
            "fixes": [repair_words(plan, fix, language) for fix in fixes],
            "reason": finding.reason,
        }
