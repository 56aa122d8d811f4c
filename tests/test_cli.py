"""The commands as a script uses them: exit codes, what is on standard output, what is said on standard error."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import icalendar
import pypdf
import pytest
from click.testing import CliRunner, Result

from delegation_planner import data
from delegation_planner.cli import main

ROOT = Path(__file__).parent.parent
NOW = ("--now", "2026-01-28T14:40")
SIGNING = "MoU signing ceremony"


class Desk:
    """A folder with a database, and the commands on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "planner.db"

    def run(self, *arguments: object, now: tuple[str, ...] = NOW) -> Result:
        texts = [str(argument) for argument in arguments]
        return CliRunner().invoke(main, ["--database", str(self.database), *now, *texts])

    def done(self, *arguments: object) -> str:
        result = self.run(*arguments)
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def visit(self) -> dict[str, Any]:
        return json.loads(self.done("show", "nurbek-2026"))

    def save(self, visit: dict[str, Any]) -> Path:
        path = self.folder / "changed.json"
        path.write_text(json.dumps(visit, ensure_ascii=False), encoding="utf-8")
        return path


def sample(name: str) -> Path:
    return data.path("samples", f"{name}.json")


def event(visit: dict[str, Any], title: str) -> dict[str, Any]:
    return next(event for event in visit["events"] if event["title"] == title)


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.done("import", sample("nurbek-visit"), "--apply")
    return desk


def test_help_lists_the_commands() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    assert "Usage: main [OPTIONS] [COMMAND]" in result.stdout
    assert "line-by-line" in CliRunner().invoke(main, ["papers", "--help"]).stdout


def test_without_a_display_the_program_says_so_and_names_the_commands(empty: Desk) -> None:
    result = empty.run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "There is no display to open the window on. Without one, use the commands: delegation-planner --help lists "
        "them, delegation-planner demo --to FOLDER makes the sample visit.\n"
    )
    assert not empty.database.exists()


def test_demo_makes_the_samples_their_papers_and_calendars_and_may_be_run_again(empty: Desk) -> None:
    first = empty.run("demo", "--to", empty.folder / "demo", "--no-window")
    assert first.exit_code == 0, first.stderr
    files = {path: path.read_bytes() for path in (empty.folder / "demo").rglob("*") if path.suffix in (".pdf", ".ics")}
    assert sorted(path.name for path in files if path.suffix == ".pdf") == [
        "2026-02-02 Kazakhstan – Delegation list – staff – v3.pdf",
        "2026-02-02 Kazakhstan – Line-by-line – staff – v3.pdf",
        "2026-02-02 Kazakhstan – Programme – public – v3.pdf",
    ]
    assert len([path for path in files if path.suffix == ".ics"]) > 25
    assert sorted(first.stdout.splitlines()) == sorted(map(str, files))
    second = empty.run("demo", "--to", empty.folder / "demo", "--no-window")
    assert second.exit_code == 0, second.stderr
    assert {path: path.read_bytes() for path in files} == files


def test_demo_leaves_what_was_changed_in_its_folder(empty: Desk) -> None:
    empty.done("demo", "--to", empty.folder)
    empty.done("undo")
    empty.done("demo", "--to", empty.folder)
    assert all(event["title"] != "QAU → hotel" for event in empty.visit()["events"])


def test_visits_are_listed_for_people_and_for_programs(desk: Desk) -> None:
    desk.done("import", sample("magsi-meeting-2025"), "--apply")
    assert desk.done("visits").splitlines() == [
        "nurbek-2026\t2026-02-02\tplanning\tKazakhstan education delegation to Islamabad",
        "magsi-2025-04-09\t2025-04-09\tclosed\tMeeting of Minister Magsi with the Ambassador of Kazakhstan",
    ]
    listed = json.loads(desk.done("visits", "--json"))
    assert [visit["code"] for visit in listed] == ["nurbek-2026", "magsi-2025-04-09"]
    assert listed[0]["starts"] == "2026-02-02"


@pytest.mark.parametrize("name", ["nurbek-visit", "nurbek-first-draft", "magsi-meeting-2025", "hec-talks-2025"])
def test_a_visit_that_was_taken_in_is_given_out_byte_for_byte(empty: Desk, name: str) -> None:
    empty.done("import", sample(name), "--apply")
    code = json.loads(sample(name).read_bytes())["visit"]["code"]
    assert empty.done("show", code).encode() == sample(name).read_bytes()


def test_a_visit_is_found_by_id_code_or_an_unmistakable_part_of_its_title(desk: Desk) -> None:
    whole = desk.done("show", "nurbek-2026")
    assert desk.done("show", "EDUCATION deleg") == whole
    assert desk.done("show", json.loads(whole)["visit"]["id"]) == whole
    desk.done("import", sample("nurbek-first-draft"), "--apply")
    several = desk.run("show", "education delegation")
    assert several.exit_code == 2
    assert several.stderr == (
        "“education delegation” may be any of nurbek-draft, nurbek-2026. Name the visit by its code.\n"
    )
    nothing = desk.run("show", "paris")
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    assert nothing.stderr == f"There is no visit “paris” in “{desk.database}”.\n"


def test_an_import_only_tells_what_it_would_change_until_it_is_applied(desk: Desk) -> None:
    visit = desk.visit()
    event(visit, SIGNING)["starts"] = "2026-02-02T10:30:00"
    before = desk.done("show", "nurbek-2026")
    dry = desk.run("import", desk.save(visit))
    assert (dry.exit_code, dry.stdout) == (
        0,
        "~ event “MoU signing ceremony”: starts 2026-02-02T10:45:00 → 2026-02-02T10:30:00\n",
    )
    assert dry.stderr == "Nothing was changed yet. With --apply, these changes are made.\n"
    assert desk.done("show", "nurbek-2026") == before
    told = json.loads(desk.done("import", desk.save(visit), "--json"))
    assert [(line["field"], line["before"], line["after"]) for line in told] == [
        ("starts", "2026-02-02T10:45:00", "2026-02-02T10:30:00")
    ]


def test_a_dry_run_makes_no_database(empty: Desk) -> None:
    result = empty.run("import", sample("nurbek-visit"))
    assert result.exit_code == 0
    assert "+ 29 × event" in result.stdout.splitlines()
    assert list(empty.folder.iterdir()) == []


def test_a_moved_time_raises_the_sequence_and_a_second_import_has_nothing_new(desk: Desk) -> None:
    visit = desk.visit()
    event(visit, SIGNING)["starts"] = "2026-02-02T10:30:00"
    file = desk.save(visit)
    desk.done("import", file, "--apply")
    assert event(desk.visit(), SIGNING)["sequence"] == event(visit, SIGNING)["sequence"] + 1
    again = desk.run("import", file, "--apply")
    assert (again.exit_code, again.stdout) == (0, "")
    assert again.stderr == (
        "“Kazakhstan education delegation to Islamabad” is here already, and the file has nothing new.\n"
    )


def test_an_import_can_be_tied_to_a_visit(desk: Desk) -> None:
    result = desk.run("import", sample("nurbek-first-draft"), "--visit", "nurbek-2026", "--apply")
    assert result.exit_code == 2
    assert "not “nurbek-2026”" in result.stderr
    assert desk.done("visits").count("\n") == 1


def test_an_import_is_backed_up_before(desk: Desk) -> None:
    desk.done("import", sample("hec-talks-2025"), "--apply")
    made = [path.name for path in (desk.folder / "planner backups").glob("*.db")]
    assert [name for name in made if name.endswith("before import.db")] != []


def test_undo_goes_back_through_what_the_sample_brought_and_redo_forward_again(desk: Desk) -> None:
    whole = json.loads(desk.done("show", "nurbek-2026"))
    undone = desk.run("undo")
    assert (undone.exit_code, undone.stderr) == (0, "Undone: Add transfer QAU → hotel at 16:45.\n")
    for _ in range(4):
        desk.done("undo")
    assert event(desk.visit(), SIGNING)["starts"] == "2026-02-02T11:00:00"
    for _ in range(5):
        desk.done("redo")
    nothing = desk.run("redo")
    assert (nothing.exit_code, nothing.stderr) == (1, "There is nothing to do again.\n")
    now = desk.visit()
    assert [
        {key: value for key, value in each.items() if key not in ("sequence", "modified")} for each in now["events"]
    ] == [
        {key: value for key, value in each.items() if key not in ("sequence", "modified")} for each in whole["events"]
    ]
    for _ in range(6):
        desk.done("undo")
    assert desk.run("undo").stderr == "There is nothing to undo.\n"
    assert desk.done("visits") == ""


def test_the_history_tells_what_was_done_and_when(desk: Desk) -> None:
    lines = [line.split("\t") for line in desk.done("history", "nurbek-2026").splitlines()]
    assert lines[0][1:] == [
        "2026-01-28 14:40",
        "done",
        "applied",
        "Import “Kazakhstan education delegation to Islamabad”",
    ]
    assert [line[4] for line in lines[1:]] == [
        "Move MoU signing ceremony to 10:45",
        "Move MoU signing ceremony to the Auditorium",
        "Add representative, institution 8",
        "Interpreter 1 joins the bilateral meeting",
        "Add transfer QAU → hotel at 16:45",
    ]
    desk.done("undo")
    entries = json.loads(desk.done("history", "nurbek-2026", "--json"))
    assert [(entry["kind"], entry["state"]) for entry in entries[-2:]] == [("done", "taken back"), ("undone", "aside")]
    assert entries[0]["at"] == "2026-01-28T09:40:00Z"
    assert entries[0]["recorded"] > "2026-01-29"


def test_papers_are_printed_as_asked_and_numbered_by_the_state_of_the_plan(desk: Desk) -> None:
    folder = desk.folder / "papers"
    asked = desk.done(
        "papers", "nurbek-2026", "--to", folder, "--paper", "programme", "--edition", "staff", "--size", "letter"
    )
    (path,) = map(Path, asked.splitlines())
    assert path.name == "2026-02-02 Kazakhstan – Programme – staff – v3 – Letter.pdf"
    assert [round(float(side)) for side in pypdf.PdfReader(path).pages[0].mediabox[2:]] == [612, 792]
    desk.done("papers", "nurbek-2026", "--to", folder)
    assert {path.stem[-2:] for path in folder.glob("*staff – v?.pdf")} == {"v3"}
    desk.done("undo")
    changed = desk.done("papers", "nurbek-2026", "--to", folder, "--paper", "line-by-line").strip()
    assert changed.endswith("Line-by-line – staff – v4.pdf")


def test_the_same_plan_at_the_same_time_prints_the_same_bytes(desk: Desk) -> None:
    for folder in ("a", "b"):
        desk.done("papers", "nurbek-2026", "--to", desk.folder / folder)
        desk.done("calendars", "nurbek-2026", "--to", desk.folder / folder)
    first, second = ({p.name: p.read_bytes() for p in (desk.folder / name).iterdir()} for name in ("a", "b"))
    assert first == second
    assert len(first) > 28


def test_a_paper_that_does_not_exist_or_not_in_this_edition_is_a_usage_error(desk: Desk) -> None:
    unknown = desk.run("papers", "nurbek-2026", "--to", desk.folder / "p", "--paper", "menu")
    assert (unknown.exit_code, unknown.stderr) == (
        2,
        "There is no paper “menu”. There are: programme, line-by-line, delegation.\n",
    )
    public = desk.run(
        "papers", "nurbek-2026", "--to", desk.folder / "p", "--paper", "line-by-line", "--edition", "public"
    )
    assert (public.exit_code, public.stderr) == (2, "The paper “line-by-line” is not made in a public edition.\n")
    assert not (desk.folder / "p").exists()


def test_a_character_without_a_glyph_refuses_all_papers_and_names_the_field(desk: Desk) -> None:
    visit = desk.visit()
    event(visit, "Tea")["title"] = "Tea for 500 ₸"
    desk.done("import", desk.save(visit), "--apply")
    result = desk.run("papers", "nurbek-2026", "--to", desk.folder / "papers")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "“₸” (U+20B8)" in result.stderr
    assert "title" in result.stderr
    assert "Tea for 500 ₸" in result.stderr
    assert list((desk.folder / "papers").glob("*")) == []


def test_calendars_are_the_visits_and_each_members(desk: Desk) -> None:
    paths = [Path(line) for line in desk.done("calendars", "nurbek-2026", "--to", desk.folder / "ics").splitlines()]
    whole = icalendar.Calendar.from_ical(paths[0].read_bytes())
    assert len(whole.events) == 25
    (own,) = desk.done("calendars", "nurbek-2026", "--to", desk.folder / "one", "--for", "sayasat").splitlines()
    titles = [str(item["SUMMARY"]) for item in icalendar.Calendar.from_ical(Path(own).read_bytes()).events]
    assert "Ministers’ private talk" in titles
    assert "Technical session" not in titles
    several = desk.run("calendars", "nurbek-2026", "--to", desk.folder / "one", "--for", "Rector, university")
    assert several.exit_code == 2
    assert several.stderr.startswith("“Rector, university” may be any of: ")
    nobody = desk.run("calendars", "nurbek-2026", "--to", desk.folder / "one", "--for", "nobody")
    assert (nobody.exit_code, nobody.stderr) == (2, "Nobody in this visit is called “nobody”.\n")


def test_a_folder_that_can_not_be_written_is_said_and_nothing_recorded(desk: Desk) -> None:
    (desk.folder / "taken").write_text("mine")
    result = desk.run("papers", "nurbek-2026", "--to", desk.folder / "taken")
    assert (result.exit_code, result.stderr) == (2, f"“{desk.folder / 'taken'}” can't be written: File exists.\n")
    assert len(desk.visit()["issues"]) == 6


def test_backup_verify_and_restore(desk: Desk) -> None:
    copy = desk.folder / "copy.db"
    assert desk.done("backup", copy) == f"{copy}\n"
    before = desk.done("show", "nurbek-2026")
    desk.done("undo")
    assert desk.done("show", "nurbek-2026") != before
    restored = desk.run("restore", copy)
    assert restored.exit_code == 0, restored.stderr
    assert desk.done("show", "nurbek-2026") == before
    checked = desk.run("verify")
    assert checked.exit_code == 0
    assert checked.stderr.startswith("The database is whole; ")
    (damaged, *_) = (desk.folder / "planner backups").glob("*.db")
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"x")
    found = desk.run("verify")
    assert (found.exit_code, found.stdout) == (1, f"{damaged}\n")


@pytest.mark.parametrize("command", [("visits",), ("show", "x"), ("undo",), ("verify",), ("history", "x")])
def test_a_command_on_no_database_says_so_and_makes_none(empty: Desk, command: tuple[str, ...]) -> None:
    result = empty.run(*command)
    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == f"There is no database at “{empty.database}”.\n"
    assert list(empty.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "“{path}” is not a database of Delegation Planner. It was left as it is.\n"),
        (b"Dear colleague", "“{path}” is not a database of Delegation Planner. It was left as it is.\n"),
    ],
)
def test_a_foreign_file_is_refused_and_left_as_it_is(empty: Desk, content: bytes, said: str) -> None:
    empty.database.write_bytes(content)
    for command in (("visits",), ("import", sample("nurbek-visit"), "--apply")):
        result = empty.run(*command)
        assert (result.exit_code, result.stderr) == (4, said.format(path=empty.database))
    assert empty.database.read_bytes() == content


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": "delegation-planner visit", "version": 2}']
)
def test_a_broken_or_newer_file_is_refused_with_a_sentence_and_nothing_written(empty: Desk, content: bytes) -> None:
    file = empty.folder / "visit.json"
    file.write_bytes(content)
    result = empty.run("import", file, "--apply")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith(".\n")
    assert [path.name for path in empty.folder.iterdir()] == ["visit.json"]


def test_a_file_that_is_not_there_is_a_usage_error(empty: Desk) -> None:
    result = empty.run("import", empty.folder / "none.json")
    assert (result.exit_code, result.stderr) == (
        2,
        f"“{empty.folder / 'none.json'}” can't be read: No such file or directory.\n",
    )


def test_a_visit_that_ends_before_it_begins_is_refused(desk: Desk) -> None:
    visit = desk.visit()
    event(visit, "Tea")["ends"] = "2026-02-02T11:00:00"
    result = desk.run("import", desk.save(visit), "--apply")
    assert (result.exit_code, result.stderr) == (3, "The event “Tea” ends before it begins.\n")


def test_a_wrong_clock_and_a_wrong_option_are_usage_errors(empty: Desk) -> None:
    result = empty.run("visits", now=("--now", "noon"))
    assert (result.exit_code, result.stderr) == (2, "“noon” is not a time. Write it as 2026-01-28T14:40.\n")
    assert empty.run("papers", "x", "--to", empty.folder, "--size", "a3").exit_code == 2


def test_a_second_program_reads_while_the_first_writes_and_is_told_so(desk: Desk) -> None:
    program = (
        "import sys; from pathlib import Path\nfrom delegation_planner.clock import Clock\n"
        "from delegation_planner.store.opening import open_store\n"
        f"with open_store(Path({str(desk.database)!r}), Clock()): print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program]
    holder = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdout.readline() == b"open\n"
    said = f"“{desk.database}” is open elsewhere or can't be written: it is read only.\n"
    reading = desk.run("visits")
    assert (reading.exit_code, reading.stderr) == (0, said)
    writing = desk.run("undo")
    assert writing.exit_code == 4
    assert writing.stderr == f"{said}“{desk.database}” is open for reading only. Nothing was changed.\n"
    unnumbered = desk.done("papers", "nurbek-2026", "--to", desk.folder / "papers", "--paper", "programme")
    assert unnumbered.strip().endswith("Programme – public.pdf")
    holder.communicate()


def test_the_environment_names_the_database(desk: Desk) -> None:
    environment = os.environ | {"DELEGATION_PLANNER_DATABASE": str(desk.database)}
    command = [sys.executable, "-m", "delegation_planner", "visits"]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.startswith("nurbek-2026\t")
    assert done.stderr == ""


def test_a_reader_that_stops_reading_ends_a_command_quietly(desk: Desk) -> None:
    command = [sys.executable, "-m", "delegation_planner", "--database", str(desk.database), "show", "nurbek-2026"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as showing:
        assert showing.stdout
        assert showing.stderr
        assert showing.stdout.read(10) == b'{\n "format'
        showing.stdout.close()
        assert showing.stderr.read() == b""


def test_rows_that_tie_others_together_are_told_by_what_they_tie(desk: Desk) -> None:
    visit = desk.visit()
    tea = event(visit, "Tea")["id"]
    visit["attendances"] = [row for row in visit["attendances"] if row["event_id"] != tea]
    lines = desk.done("import", desk.save(visit)).splitlines()
    assert sorted(lines) == ["- attendance “Tea, Rectors”", "- attendance “Tea, Technical group”"]


def test_empty_values_and_references_are_told_in_words(desk: Desk) -> None:
    visit = desk.visit()
    hotel = next(row["id"] for row in visit["venues"] if row["name"] == "Hotel")
    event(visit, "Dinner hosted by the Federal Minister")["venue_id"] = hotel
    assert desk.done("import", desk.save(visit)) == (
        "~ event “Dinner hosted by the Federal Minister”: venue none → venue “Hotel”\n"
    )


def test_a_file_tied_to_a_visit_makes_no_database(empty: Desk) -> None:
    result = empty.run("import", sample("nurbek-visit"), "--visit", "nurbek-2026", "--apply")
    assert result.exit_code == 4
    assert list(empty.folder.iterdir()) == []


def test_a_database_without_visits_says_so(desk: Desk) -> None:
    for _ in range(6):
        desk.done("undo")
    result = desk.run("visits")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"There are no visits in “{desk.database}” yet.\n"


def test_the_history_counts_what_was_handed_out(desk: Desk) -> None:
    desk.done("papers", "nurbek-2026", "--to", desk.folder / "papers")
    desk.done("calendars", "nurbek-2026", "--to", desk.folder / "calendars")
    labels = [line.split("\t")[-1] for line in desk.done("history", "nurbek-2026").splitlines()]
    assert labels[-2:] == ["Hand out programme, line-by-line, delegation", "Hand out 43 calendars"]


@pytest.mark.parametrize("time", ["0001-01-01T00:00", "9999-12-31T23:59-12:00"])
def test_a_time_that_no_visit_can_have_is_a_usage_error(empty: Desk, time: str) -> None:
    result = empty.run("visits", now=("--now", time))
    assert (result.exit_code, result.stderr) == (2, f"“{time}” is not a time between 1970 and 2999.\n")


def test_a_full_disk_behind_standard_output_is_said(desk: Desk) -> None:
    command = [sys.executable, "-m", "delegation_planner", "--database", str(desk.database), "show", "nurbek-2026"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "The visit can't be written: No space left on device."
