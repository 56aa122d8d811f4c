"""Compiles the Designer forms of `ui/` and `resources/resources.qrc` into `delegation_planner/gui/forms/`.

The first line of each compiled file holds the hash of what it was made from, so that only what changed is compiled
again. With `--check` nothing is written: what is stale, missing or left over is named, and the exit code is 1.
"""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

_WAY = b"2"  # counts up when forms are compiled in another way, so that all of them are stale
_IMPORT = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")
ROOT = Path(__file__).resolve().parent.parent
RESOURCES = "resources_rc.py"
INTRODUCTION = '"""Compiled by `packaging/build_forms.py` from `ui/` and `resources/`: never edited by hand."""\n'


def build(root: Path) -> list[str]:
    """Compile what is stale or missing, remove what is left over, and return the sentences about it.

    Args:
        root: the checkout.
    """
    forms, sources = _forms(root), _sources(root)
    forms.mkdir(parents=True, exist_ok=True)
    said = findings(root)
    for name in _left_over(root):
        (forms / name).unlink()
    for name, files in sources.items():
        if not _is_fresh(forms / name, files):
            _write(forms / name, f"{_first_line(files)}\n{_compiled(files[0])}")
    _write(forms / "__init__.py", INTRODUCTION)
    return said


def findings(root: Path) -> list[str]:
    """Return a sentence for each compiled file that is stale, missing or left over."""
    forms, sources = _forms(root), _sources(root)
    wrong = [name for name, files in sources.items() if not _is_fresh(forms / name, files)]
    if not _holds(forms / "__init__.py", INTRODUCTION):
        wrong.append("__init__.py")
    words = [f"{name} is {'stale' if (forms / name).is_file() else 'missing'}." for name in sorted(wrong)]
    return words + [f"{name} is left over: it has no source any more." for name in _left_over(root)]


def _forms(root: Path) -> Path:
    return root / "delegation_planner" / "gui" / "forms"


def _sources(root: Path) -> Mapping[str, list[Path]]:
    """Return the sources of each compiled file, the one that is compiled first."""
    found = {f"ui_{form.stem}.py": [form] for form in sorted((root / "ui").glob("*.ui"))}
    resources = root / "resources" / "resources.qrc"
    return found | ({RESOURCES: [resources, *_named_in(resources)]} if resources.is_file() else {})


def _named_in(resources: Path) -> list[Path]:
    tree = ElementTree.parse(resources)  # noqa: S314 (our own file)
    return sorted(resources.parent / (file.text or "").strip() for file in tree.iter("file"))


def _left_over(root: Path) -> list[str]:
    expected = {*_sources(root), "__init__.py"}
    return sorted(file.name for file in _forms(root).glob("*.py") if file.name not in expected)


def _is_fresh(compiled: Path, sources: list[Path]) -> bool:
    return compiled.is_file() and compiled.read_text(encoding="utf-8").split("\n", 1)[0] == _first_line(sources)


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text(encoding="utf-8") == text


def _first_line(sources: list[Path]) -> str:
    """Return the line with the hash of the sources: their names and texts, whatever git does to the ends of lines."""
    total = hashlib.sha256(_WAY)
    for source in sources:
        text = source.read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{source.name}\n{len(text)}\n".encode() + text)
    return f"# sha256 {total.hexdigest()}"


def _compiled(source: Path) -> str:
    if source.suffix == ".ui":
        return _lean(_said_by("pyside6-uic", "--no-autoconnection", "--from-imports", str(source)))
    # The first version of the format holds no times of files, so that the same sources give the same bytes.
    return _said_by("pyside6-rcc", "--format-version", "1", "--no-compress", str(source))


def _lean(form: str) -> str:
    """Return a form without the names that it imports and does not use: PySide sets up every class when it is named."""
    rest = _IMPORT.sub("", form)
    return _IMPORT.sub(lambda found: _needed(found[1], found[2], rest), form)


def _needed(module: str, names: str, rest: str) -> str:
    used = [name for name in re.findall(r"\w+", names) if re.search(rf"\b{name}\b", rest)]
    return f"from {module} import {', '.join(used)}\n" if used else ""


def _said_by(tool: str, *arguments: str) -> str:
    """Return what a tool of the installed PySide6 prints."""
    program = shutil.which(tool, path=sysconfig.get_path("scripts"))
    if program is None:
        sys.exit(f"{tool} is not installed beside {sys.executable}.")
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{tool} could not compile {arguments[-1]}.")
    return done.stdout.rstrip() + "\n"


def _write(file: Path, text: str) -> None:
    """Write a text, unless the file holds it already, with the same ends of lines on every system."""
    if not _holds(file, text):
        file.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Compile, or only look, and return the exit code."""
    parser = argparse.ArgumentParser(description="Compile the Designer forms and the resources.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when something is not fresh")
    parser.add_argument("--root", type=Path, default=ROOT, help="another checkout")
    asked = parser.parse_args()
    said = findings(asked.root) if asked.check else build(asked.root)
    sys.stdout.writelines(f"{sentence}\n" for sentence in said)
    return int(asked.check and bool(said))


if __name__ == "__main__":
    sys.exit(main())
