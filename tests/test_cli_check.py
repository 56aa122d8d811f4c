"""`check` as a script uses it: the lines, the data, the exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from delegation_planner import data
from delegation_planner.cli import main
from delegation_planner.clock import clock_at
from delegation_planner.desk.checking import case_of
from delegation_planner.edits.overrides import override
from delegation_planner.rules.checks.engine import blocks, find_all
from delegation_planner.store.opening import open_store

NOW = "2026-01-28T14:40"


class Desk:
    def __init__(self, folder: Path) -> None:
        self.database = folder / "planner.db"

    def run(self, *arguments: object) -> Result:
        texts = [str(argument) for argument in arguments]
        return CliRunner().invoke(main, ["--database", str(self.database), "--now", NOW, *texts])

    def findings(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("check", "nurbek-2026", "--json").stdout)
        return found


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Desk:
    """A file that holds the reference visit."""
    desk = Desk(tmp_path)
    assert desk.run("import", data.path("samples", "nurbek-visit.json"), "--apply").exit_code == 0
    return desk


def _let_all_that_blocks_stand(desk: Desk) -> None:
    clock = clock_at(NOW)
    with open_store(desk.database, clock) as store:
        visit_id = store.visits()[0].id
        for finding in find_all(case_of(store.load(visit_id), store.registers(), clock)):
            if blocks(finding):
                store.apply(
                    override(
                        store.load(visit_id),
                        *finding.key,
                        finding.written,
                        "Agreed with the ministry",
                        name="Two places",
                    )
                )


def test_each_finding_is_a_line_and_one_that_blocks_ends_it_with_1(desk: Desk) -> None:
    result = desk.run("check", "nurbek-2026")
    assert (result.exit_code, result.stderr) == (1, "")
    lines = result.stdout.splitlines()
    assert (
        "BLOCK  G08  Rectors are expected in two places. "
        "Mon 10:45–11:00. Rectors’ round table runs into MoU signing ceremony."
    ) in lines
    assert "BLOCK  G09  MoU 8 has no Pakistani party. To be signed Mon 10:45." in lines
    assert "WARN   T01  NUST to QAU is 5 min short. 35 min needed, 30 min planned at 15:25." in lines
    assert "WARN   N01  Dinner hosted by the Federal Minister has no venue. Mon 19:00." in lines
    ranks = [line.split()[0] for line in lines]
    assert ranks == sorted(ranks, key=["BLOCK", "WARN", "INFO"].index)


def test_the_same_as_data(desk: Desk) -> None:
    (found,) = (each for each in desk.findings() if each["code"] == "G08")
    tables = [ref["table"] for ref in found.pop("refs")]
    assert tables == ["events", "events", "groups"]
    told = found.pop("told")
    assert told[0] == "Sayasat Nurbek"
    assert found == {
        "code": "G08",
        "level": "block",
        "kind": "",
        "facts": {
            "who": "Rectors",
            "others": 0,
            "item": "Rectors’ round table",
            "signing": "MoU signing ceremony",
            "minutes": 15,
            "starts": "2026-02-02T10:45:00",
            "ends": "2026-02-02T11:00:00",
        },
        "sentence": "Rectors are expected in two places.",
        "detail": "Mon 10:45–11:00. Rectors’ round table runs into MoU signing ceremony.",
        "fixes": ["End it at 10:40"],
        "reason": "",
    }
    assert desk.run("check", "nurbek-2026", "--json").exit_code == 1


def test_what_stands_for_a_reason_does_not_block(desk: Desk) -> None:
    _let_all_that_blocks_stand(desk)
    result = desk.run("check", "nurbek-2026")
    assert result.exit_code == 0
    last = result.stdout.splitlines()[-1]
    assert last.startswith("STANDS ")
    assert last.endswith("Let stand: Agreed with the ministry")
    assert {each["reason"] for each in desk.findings() if each["level"] == "block"} == {"Agreed with the ministry"}


def test_a_visit_that_is_not_there(desk: Desk) -> None:
    result = desk.run("check", "nobody")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "nobody" in result.stderr
