"""The command line, for scripts and for machines without a screen.

What a command needs is imported when it runs, so that `--help` does not wait for the database or the typesetter.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from delegation_planner.clock import Clock, clock_at, use_bundled_zones
from delegation_planner.errors import PlannerError, Usage
from delegation_planner.faults import report
from delegation_planner.settings import DATABASE_VARIABLE, default_database
from delegation_planner.texts import catalogue, user_language

if TYPE_CHECKING:
    from delegation_planner.desk.handing_out import Draft
    from delegation_planner.desk.taking_in import Incoming
    from delegation_planner.store.store import Store

_ = catalogue(user_language()).gettext

FINDINGS = 1
"""The exit code where a command did its work and found something to see to."""
FAULT = 70
"""The exit code of a fault of the program itself (`EX_SOFTWARE` of sysexits.h)."""
SAMPLES = ("magsi-meeting-2025", "hec-talks-2025", "nurbek-visit")
"""What `demo` takes in; the reference visit last, so that undo begins with it."""


@dataclass(frozen=True, slots=True)
class Session:
    """What holds for a whole command.

    Attributes:
        database: the database file.
        clock: the clock to ask.
    """

    database: Path
    clock: Clock

    @contextmanager
    def store(self, *, create: bool = False) -> Iterator["Store"]:
        """Give the open database, and say so where it is read-only."""
        from delegation_planner.store.opening import open_store

        with open_store(self.database, self.clock, create=create) as store:
            if store.read_only:
                say(_("“{path}” is open elsewhere or can't be written: it is read only."), path=store.path)
            yield store
        if trouble := store.backup_trouble:
            say(_("What was done is saved, but it could not be backed up:"))
            say(_(trouble.template), **trouble.data)
            sys.exit(FINDINGS)


with_session = click.make_pass_decorator(Session)
Visit = click.argument("visit")
Target = click.option(
    "--to", "folder", required=True, type=click.Path(path_type=Path), help=_("The folder to save in.")
)
AsJson = click.option("--json", "as_json", is_flag=True, help=_("Print JSON."))


class Command(click.Command):
    """A command whose help can be translated."""

    def __init__(self, name: str | None, **settings: Any) -> None:  # noqa: ANN401 - as click's own
        super().__init__(name, **settings)
        self.help = _(cleandoc(self.help)) if self.help else None


class Commands(Command, click.Group):
    """The commands; a known trouble ends one with its sentence and its exit code."""

    command_class = Command

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click's own
        """Run a command."""
        try:
            return super().invoke(ctx)
        except PlannerError as error:
            say(_(error.template), **error.data)
            ctx.exit(error.exit_code)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as fault:  # noqa: BLE001 - the boundary where a fault becomes a report
            say(_("The program has a fault. What was saved before is safe. Report this:\n{fault}"), fault=report(fault))
            ctx.exit(FAULT)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--database",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar=DATABASE_VARIABLE,
    help=_("The database file. Without it, the one in your data folder."),
)
@click.option("--now", metavar=_("TIME"), help=_("Take this for the present time, such as 2026-01-28T14:40."))
@click.version_option(package_name="delegation-planner")
@click.pass_context
def main(context: click.Context, database: Path | None, now: str | None) -> None:
    """Plan official visits: every paper and every calendar follows the plan.

    Without a command the window opens.

    VISIT is an id, a code such as nurbek-2026, or a part of a title that fits one visit alone.

    Exit codes: 0 done, 1 findings, 2 usage, 3 input refused, 4 database trouble.
    """
    use_bundled_zones()
    context.obj = Session(database or default_database(), clock_at(now) if now else Clock())
    if context.invoked_subcommand is None:
        open_window(context.obj)


@main.command()
@Target
@click.option("--no-window", is_flag=True, help=_("Don't open the window afterwards."))
@with_session
def demo(session: Session, folder: Path, no_window: bool) -> None:
    """Put the sample visits, their papers and calendars into a folder, and open the window where there is a display."""
    session = Session(folder / "planner.db", session.clock)
    with session.store(create=True) as store:
        for sample in SAMPLES:
            _take_in_sample(store, sample)
        _hand_out_demo(store, session.clock, folder)
    say(_("The sample visits are in “{path}”."), path=session.database)
    if not no_window:
        _open_sample(session)


@main.command()
@AsJson
@with_session
def visits(session: Session, as_json: bool) -> None:
    """List the visits, the latest first."""
    from delegation_planner.model.schema import to_plain

    with session.store() as store:
        found = store.visits()
    fields = ("id", "code", "title", "city", "starts", "ends", "status")
    if as_json:
        show_json([{name: to_plain(getattr(visit, name)) for name in fields} for visit in found])
    if not found:
        say(_("There are no visits in “{path}” yet."), path=session.database)
    for visit in () if as_json else found:
        click.echo(f"{visit.code}\t{visit.starts:%Y-%m-%d}\t{visit.status.value}\t{visit.title}")


@main.command()
@Visit
@with_session
def show(session: Session, visit: str) -> None:
    """Print a visit in the portable format."""
    from delegation_planner.desk.finding import find_visit
    from delegation_planner.desk.taking_in import export

    with session.store() as store:
        text = export(store, find_visit(store, visit).id)
    try:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Usage("The visit can't be written: {reason}.", reason=error.strerror) from None


@main.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--visit", help=_("Take the file only if it is this visit."))
@click.option("--apply", "do_it", is_flag=True, help=_("Do it; without this, only what would change is printed."))
@AsJson
@with_session
def import_(session: Session, file: Path, visit: str | None, do_it: bool, as_json: bool) -> None:
    """Take in a visit in the portable format, or what changed in one."""
    from delegation_planner.desk import taking_in

    incoming = taking_in.read_file(file)
    if not (do_it or visit or session.database.exists()):
        _show_incoming(taking_in.compare(incoming, None), as_json=as_json)
        return
    with session.store(create=do_it and not visit) as store:
        if visit:
            taking_in.require_visit(store, incoming, visit)
        found = taking_in.compare(incoming, store)
        if do_it:
            taking_in.take_in(store, found)
    _show_incoming(found, as_json=as_json, done=do_it)


@main.command()
@Visit
@Target
@click.option("--paper", "names", multiple=True, metavar=_("NAME"), help=_("Only this paper; may be given again."))
@click.option("--edition", type=click.Choice(["public", "delegation", "staff"]), help=_("Whom the papers are for."))
@click.option("--size", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help=_("The sheet."))
@with_session
def papers(session: Session, /, visit: str, folder: Path, **choices: Any) -> None:  # noqa: ANN401 - order_of's
    """Print papers of a visit as PDF files.

    Without --paper and --edition: the programme for the public, the line-by-line and the delegation list for the staff.
    """
    from delegation_planner.desk.finding import find_visit
    from delegation_planner.desk.handing_out import Counter, order_of

    with session.store() as store:
        counter = Counter(store, session.clock, find_visit(store, visit).id)
        drafts = counter.papers(order_of(**choices))
        show_paths(counter.hand_out(drafts, folder, watched(_("Papers"))))


@main.command()
@Visit
@Target
@click.option("--for", "member", metavar=_("NAME"), help=_("Only the calendar of this member."))
@with_session
def calendars(session: Session, visit: str, folder: Path, member: str | None) -> None:
    """Write a visit's calendar, and one for each member, as .ics files for Outlook and others."""
    from delegation_planner.desk.finding import find_member, find_visit
    from delegation_planner.desk.handing_out import Counter

    with session.store() as store:
        counter = Counter(store, session.clock, find_visit(store, visit).id)
        chosen = find_member(counter.plan, member).id if member else None
        show_paths(counter.hand_out(counter.calendars(chosen), folder, watched(_("Calendars"))))


@main.command()
@Visit
@AsJson
@with_session
def check(session: Session, visit: str, as_json: bool) -> None:
    """Print what the checks find in a visit; the exit code is 1 where a finding stops the handing out of papers."""
    from delegation_planner.cli_check import Checked

    with session.store() as store:
        checked = Checked(store, visit, session.clock)
    if as_json:
        show_json(checked.data(user_language()))
    for line in () if as_json else checked.lines(user_language()):
        click.echo(line)
    if not checked.findings:
        say(_("Every check passes."))
    if checked.blocks:
        sys.exit(FINDINGS)


@main.command()
@Visit
@AsJson
@with_session
def history(session: Session, visit: str, as_json: bool) -> None:
    """List what was done to a visit, in the order in which it was done here, with the time in the visit's zone."""
    from delegation_planner.desk.finding import find_visit
    from delegation_planner.model.schema import to_plain

    with session.store() as store:
        found = find_visit(store, visit)
        entries = store.history(found.id)
    if as_json:
        show_json([to_plain(asdict(entry)) for entry in entries])
    for entry in () if as_json else entries:
        when = entry.at.astimezone(ZoneInfo(found.zone))
        click.echo(f"{entry.number}\t{when:%Y-%m-%d %H:%M}\t{entry.kind.value}\t{entry.state.value}\t{entry.label}")


@main.command()
@with_session
def undo(session: Session) -> None:
    """Take back the last change of the file, whichever visit it was in."""
    with session.store() as store:
        done = store.undo()
    _say_step(_("Undone: {label}."), _("There is nothing to undo."), done.edit.label if done else None)


@main.command()
@with_session
def redo(session: Session) -> None:
    """Do again what was last undone."""
    with session.store() as store:
        done = store.redo()
    _say_step(_("Done again: {label}."), _("There is nothing to do again."), done.edit.label if done else None)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@with_session
def backup(session: Session, file: Path) -> None:
    """Write a verified copy of the database to FILE."""
    with session.store() as store:
        store.copy_to(file.absolute())
    show_paths([file])


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@with_session
def restore(session: Session, file: Path) -> None:
    """Put a backup in the place of the database; what was there is kept beside it."""
    from delegation_planner.store.restoring import restore as put_back

    kept = put_back(session.database, file, Clock().now())
    say(_("“{file}” is now the database “{path}”."), file=file, path=session.database)
    if kept:
        say(_("What was there is kept as “{kept}”."), kept=kept)


@main.command()
@with_session
def verify(session: Session) -> None:
    """Check the whole database and its backups."""
    from delegation_planner.store.backups import backups_of, is_intact

    with session.store() as store:
        store.check()
        damaged = [path for path in backups_of(store.path) if not is_intact(path)]
        number = len(backups_of(store.path))
    say(_("The database is whole; {number} of its {all} backups are."), number=number - len(damaged), all=number)
    show_paths(damaged)
    if damaged:
        sys.exit(FINDINGS)


def open_window(session: Session, visit: str = "") -> None:
    """Open the window and end with its exit code.

    Raises:
        Usage: there is no display.
    """
    from delegation_planner import app

    sys.exit(app.run(session.database, session.clock, visit))


def say(text: str, /, **data: object) -> None:
    """Print a sentence for a person, on standard error."""
    click.echo(text.format(**data), err=True)


def show_json(value: object) -> None:
    """Print data as JSON, on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def show_paths(paths: Iterable[Path]) -> None:
    """Print files' paths, on standard output."""
    for path in paths:
        click.echo(path)


def watched(label: str) -> "Callable[[Sequence[Draft]], Iterator[Draft]]":
    """Return what passes on each thing to be made, with a progress bar where standard error is a terminal."""

    def watch(drafts: "Sequence[Draft]") -> "Iterator[Draft]":
        with click.progressbar(drafts, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
            yield from bar

    return watch


def _open_sample(session: Session) -> None:
    """Open the window on the sample where there is a display; without one the folder is all there is."""
    from delegation_planner import app

    if app.has_display():
        open_window(session, "nurbek-2026")


def _take_in_sample(store: "Store", name: str) -> None:
    from delegation_planner import data
    from delegation_planner.desk import taking_in

    visit = taking_in.read_file(data.path("samples", f"{name}.json"))
    if all(known.id != visit.visit.id for known in store.visits()):
        taking_in.take_in(store, taking_in.compare(visit, store))


def _hand_out_demo(store: "Store", clock: Clock, folder: Path) -> None:
    from delegation_planner.desk.finding import find_visit
    from delegation_planner.desk.handing_out import Counter, Order

    visit = find_visit(store, "nurbek-2026").id
    counter = Counter(store, clock, visit)
    show_paths(counter.hand_out(counter.papers(Order()), folder / "papers", watched(_("Papers"))))
    counter = Counter(store, clock, visit)
    show_paths(counter.hand_out(counter.calendars(), folder / "calendars", watched(_("Calendars"))))


def _show_incoming(incoming: "Incoming", *, as_json: bool, done: bool = False) -> None:
    from delegation_planner.exchange.phrasing import line_of

    if as_json:
        show_json([asdict(difference) for difference in incoming.differences])
        return
    if incoming.is_new:
        _show_counts(incoming)
    for line in () if incoming.is_new else incoming.differences:
        click.echo(line_of(line, user_language()))
    if not incoming.edits:
        say(_("“{title}” is here already, and the file has nothing new."), title=incoming.visit.visit.title)
    elif done:
        say(_("“{title}” was taken in."), title=incoming.visit.visit.title)
    else:
        say(_("Nothing was changed yet. With --apply, these changes are made."))


def _show_counts(incoming: "Incoming") -> None:
    """Print how many rows of each table a visit brings that is new here."""
    from delegation_planner.model.checks import WORDS

    counts = Counter(line.table for line in incoming.differences if line.before is None)
    for table, number in counts.items():
        click.echo(f"+ {number} × {WORDS[table]}")


def _say_step(done: str, nothing: str, label: str | None) -> None:
    if label is None:
        say(nothing)
        sys.exit(FINDINGS)
    say(done, label=label)
