"""What the architecture promises of imports and sizes, beyond what import-linter sees."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "delegation_planner"


def imported_by(code: str) -> set[str]:
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return {name.split(".")[0] for name in done.stdout.split()}


def test_asking_for_help_imports_neither_database_nor_typesetter() -> None:
    code = "import click.testing, delegation_planner.cli as cli; click.testing.CliRunner().invoke(cli.main, ['--help'])"
    assert not imported_by(code) & {"sqlmodel", "sqlalchemy", "alembic", "reportlab", "icalendar", "PySide6", "babel"}


@pytest.mark.parametrize("module", ["documents.papers", "calendars.publish", "exchange.portable", "store.opening"])
def test_importing_a_package_imports_no_heavy_library_of_its_functions(module: str) -> None:
    heavy = {"reportlab", "uharfbuzz", "icalendar", "alembic", "babel", "PySide6", "qtawesome", "qtpy"}
    assert not imported_by(f"import delegation_planner.{module}") & heavy


def test_printing_and_calendars_never_import_qt(tmp_path: Path) -> None:
    code = (
        "from click.testing import CliRunner\nfrom delegation_planner.cli import main\n"
        f"done = CliRunner().invoke(main, ['demo', '--to', {str(tmp_path)!r}])\nassert done.exit_code == 0, done.output"
    )
    assert not imported_by(code) & {"PySide6", "shiboken6", "qtawesome", "qtpy"}


def test_no_file_is_longer_than_500_lines() -> None:
    written = set(PACKAGE.rglob("*.py")) - set((PACKAGE / "gui" / "forms").iterdir())
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {name: length for name, length in lengths.items() if length > 500} == {}
