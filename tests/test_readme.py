"""The README's commands are those that are proven."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_proven_test_command_is_the_readmes() -> None:
    command = next(line for line in README.splitlines() if line.startswith("python3") and line.endswith("pytest"))
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_every_file_that_the_readme_names_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_every_dependency_has_its_reason_in_the_architecture_notes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {re.split("[>=<]", text)[0].lower() for text in project["dependencies"]}
    notes = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    reasons = {row.split("|")[1].split()[0].lower() for row in notes.splitlines() if row.startswith("| ")}
    assert named - reasons == set()
    assert len(named) == 20
