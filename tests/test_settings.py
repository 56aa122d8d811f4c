import subprocess
import sys
from pathlib import Path


def test_the_database_lies_in_the_users_data_folder(tmp_path: Path) -> None:
    code = "from delegation_planner.settings import default_database; print(default_database())"
    environment = {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    found = subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True)
    path = Path(found.stdout.strip())
    assert path.name == "planner.db"
    assert path.parent.name == "Delegation Planner"
    assert tmp_path in path.parents
