import os
import subprocess
import sys
from pathlib import Path

import pytest

from delegation_planner.errors import Usage
from delegation_planner.files import digest_of, safe_name, write_all

ROOT = Path(__file__).parent.parent


def test_files_stand_under_their_names_in_a_folder_that_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "papers"
    assert write_all(folder, {"a.pdf": b"1", "b.pdf": b"22"}) == (folder / "a.pdf", folder / "b.pdf")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.pdf": b"1", "b.pdf": b"22"}


def test_a_file_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    write_all(tmp_path, {"a.pdf": b"new"})
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


def test_a_folder_that_is_a_file_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "papers").write_bytes(b"mine")
    with pytest.raises(Usage) as trouble:
        write_all(tmp_path / "papers", {"a.pdf": b"1"})
    assert str(trouble.value) == f"“{tmp_path / 'papers'}” can't be written: File exists."
    assert (tmp_path / "papers").read_bytes() == b"mine"


def test_on_a_full_disk_none_of_the_files_appears_and_old_ones_stay(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from delegation_planner.files import write_all; from delegation_planner.errors import Usage\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        f"try: write_all(Path({str(tmp_path)!r}), {{'a.pdf': b'new', 'b.pdf': b'x' * 5000}})\n"
        "except Usage as trouble: print(trouble)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout == f"“{tmp_path}” can't be written: File too large.\n"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_what_an_interrupted_program_left_is_swept_away_but_not_what_another_is_writing(tmp_path: Path) -> None:
    abandoned, fresh = tmp_path / ".delegation-planner-abc", tmp_path / ".delegation-planner-def"
    abandoned.write_bytes(b"half")
    fresh.write_bytes(b"half")
    os.utime(abandoned, (0, 0))
    write_all(tmp_path, {"a.pdf": b"1"})
    assert sorted(path.name for path in tmp_path.iterdir()) == [".delegation-planner-def", "a.pdf"]


def test_when_one_file_can_not_have_its_name_the_others_are_as_before(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    (tmp_path / "c.pdf").mkdir()
    with pytest.raises(Usage) as trouble:
        write_all(tmp_path, {"a.pdf": b"new", "b.pdf": b"new", "c.pdf": b"new"})
    assert str(trouble.value) == f"“{tmp_path}” can't be written: Is a directory."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "c.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


def test_the_digest_is_sha_256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert digest_of(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks: A/B <2026>?", "Talks A B 2026"),
        ("  Қазақстан – تعلیم  ", "Қазақстан – تعلیم"),
        ("Dr. O’Neil, (MoFE&PT).", "Dr. O’Neil, (MoFE&PT)"),
        ("../\x00\\", ""),
        ("a" * 80, "a" * 50),
        ("国" * 80, "国" * 33),
    ],
)
def test_a_name_is_safe_on_every_system(text: str, expected: str) -> None:
    assert safe_name(text, 50) == expected
