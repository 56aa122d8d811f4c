"""Collects every text that a person reads into `resources/locale/delegation_planner.pot`, for translators."""

import io
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from delegation_planner import cli, errors

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "resources" / "locale" / "delegation_planner.pot"


def extract() -> bytes:
    """Return the template: marked texts, sentences of troubles, helps of commands."""
    catalog = Catalog(project="Delegation Planner", charset="utf-8", fuzzy=False)
    for text, places in sorted(_texts().items()):
        catalog.add(text, locations=[(place, 0) for place in sorted(places)])
    file = io.BytesIO()
    write_po(file, catalog, omit_header=True, include_lineno=False, width=120)
    return file.getvalue()


def _texts() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for text, place in (*_marked(), *_helps()):
        found.setdefault(text, set()).add(place)
    return found


def _marked() -> Iterator[tuple[str, str]]:
    troubles = {name: None for name, kind in vars(errors).items() if isinstance(kind, type)}
    keywords = {"_": None, "ngettext": (1, 2), **troubles}
    package = ROOT / "delegation_planner"
    for name, _line, message, _comments, _context in extract_from_dir(package, keywords=keywords):
        texts = (message,) if isinstance(message, str) else message
        yield from ((text, f"delegation_planner/{Path(name).as_posix()}") for text in texts)


def _helps() -> Iterator[tuple[str, str]]:
    for command in (cli.main, *cli.main.commands.values()):
        if isinstance(command, click.Command) and command.help:
            yield cleandoc(command.help), "delegation_planner/cli.py"


if __name__ == "__main__":
    TEMPLATE.write_bytes(extract())
