from pathlib import Path

from delegation_planner.gui.folders import LastFolder
from delegation_planner.gui.preferences import Preferences


def test_the_last_folder_is_kept_by_what_was_saved_there(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.ini")
    papers, calendars = tmp_path / "papers", tmp_path / "calendars"
    papers.mkdir()
    calendars.mkdir()
    LastFolder(preferences, "papers").keep(papers)
    LastFolder(preferences, "calendars").keep(calendars)
    again = Preferences(tmp_path / "preferences.ini")
    assert LastFolder(again, "papers").path == LastFolder(again, "papers").start == papers
    assert LastFolder(again, "calendars").path == calendars


def test_a_folder_that_is_gone_is_none(tmp_path: Path) -> None:
    folder = LastFolder(Preferences(tmp_path / "preferences.ini"), "papers")
    assert folder.path is None
    folder.keep(tmp_path / "gone")
    assert folder.path is None
    assert folder.start.is_dir()
