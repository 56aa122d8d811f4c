"""`packaging/build_forms.py`, run as a person runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class>
 <widget class="QWidget" name="Sample"><layout class="QHBoxLayout" name="row">
  <item><widget class="QLabel" name="title"><property name="text"><string>Programme</string></property></widget></item>
 </layout></widget>
 <resources><include location="../resources/resources.qrc"/></resources>
</ui>
"""
LIST = '<RCC version="1.0"><qresource prefix="/"><file>mark.svg</file></qresource></RCC>'
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2"/></svg>'


def run(root: Path, *options: str) -> tuple[int, list[str]]:
    program = [sys.executable, str(ROOT / "packaging" / "build_forms.py"), "--root", str(root), *options]
    done = subprocess.run(program, check=False, capture_output=True, text=True)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def compiled(root: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (root / "delegation_planner" / "gui" / "forms").glob("*.py")}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "resources").mkdir()
    (tmp_path / "ui" / "sample.ui").write_text(FORM, encoding="utf-8")
    (tmp_path / "resources" / "resources.qrc").write_text(LIST, encoding="utf-8")
    (tmp_path / "resources" / "mark.svg").write_text(PICTURE, encoding="utf-8")
    assert run(tmp_path)[0] == 0
    return tmp_path


def test_the_compiled_forms_of_the_project_are_fresh() -> None:
    assert run(ROOT, "--check") == (0, [])


def test_nothing_compiled_yet_is_named_and_then_made(checkout: Path) -> None:
    made = compiled(checkout)
    for name in made:
        (checkout / "delegation_planner" / "gui" / "forms" / name).unlink()
    said = ["__init__.py is missing.", "resources_rc.py is missing.", "ui_sample.py is missing."]
    assert run(checkout, "--check") == (1, said)
    assert compiled(checkout) == {}
    assert run(checkout) == (0, said)
    assert compiled(checkout) == made
    assert run(checkout, "--check") == (0, [])


def test_a_form_names_its_widgets_takes_resources_from_beside_it_and_connects_nothing_by_itself(checkout: Path) -> None:
    form = compiled(checkout)["ui_sample.py"].decode()
    assert "self.title = QLabel(Sample)" in form
    assert "from . import resources_rc" in form
    assert "connectSlotsByName" not in form


@pytest.mark.parametrize(
    ("source", "stale"),
    [
        ("ui/sample.ui", "ui_sample.py"),
        ("resources/resources.qrc", "resources_rc.py"),
        ("resources/mark.svg", "resources_rc.py"),
    ],
)
def test_a_changed_source_makes_its_file_stale_and_only_that_is_written_again(
    checkout: Path, source: str, stale: str
) -> None:
    before = compiled(checkout)
    changed = checkout / source
    changed.write_text(changed.read_text(encoding="utf-8") + "<!-- again -->", encoding="utf-8")
    assert run(checkout, "--check") == (1, [f"{stale} is stale."])
    assert run(checkout) == (0, [f"{stale} is stale."])
    after = compiled(checkout)
    assert [name for name in sorted(after) if after[name] != before[name]] == [stale]
    assert run(checkout, "--check") == (0, [])


def test_a_file_whose_source_did_not_change_is_not_touched(checkout: Path) -> None:
    form = checkout / "delegation_planner" / "gui" / "forms" / "ui_sample.py"
    with form.open("a", encoding="utf-8") as file:
        file.write("# made by another Qt\n")
    assert run(checkout) == (0, [])
    assert form.read_text(encoding="utf-8").endswith("# made by another Qt\n")


def test_the_same_sources_compile_to_the_same_bytes_whenever_they_were_saved(checkout: Path) -> None:
    before = compiled(checkout)
    os.utime(checkout / "resources" / "mark.svg", (1_000_000_000, 1_000_000_000))
    assert run(checkout, "--check") == (0, [])
    (checkout / "delegation_planner" / "gui" / "forms" / "resources_rc.py").unlink()
    run(checkout)
    assert compiled(checkout) == before


def test_ends_of_lines_make_nothing_stale(checkout: Path) -> None:
    form = checkout / "ui" / "sample.ui"
    form.write_bytes(form.read_bytes().replace(b"\n", b"\r\n"))
    assert run(checkout, "--check") == (0, [])


def test_a_left_over_is_named_and_removed(checkout: Path) -> None:
    (checkout / "ui" / "sample.ui").unlink()
    said = ["ui_sample.py is left over: it has no source any more."]
    assert run(checkout, "--check") == (1, said)
    assert run(checkout) == (0, said)
    assert sorted(compiled(checkout)) == ["__init__.py", "resources_rc.py"]


def test_a_checkout_without_resources_or_forms_is_fresh_once_it_was_built(tmp_path: Path) -> None:
    assert run(tmp_path) == (0, ["__init__.py is missing."])
    assert run(tmp_path, "--check") == (0, [])
    assert compiled(tmp_path)["__init__.py"].startswith(b'"""')
