import subprocess
import sys

PARTS = ("places", "prayer", "public_holidays", "ramadan")


def test_importing_the_almanac_imports_none_of_its_libraries() -> None:
    imports = "".join(f"import delegation_planner.rules.almanac.{part}\n" for part in PARTS)
    code = f"import sys\n{imports}print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {name.split(".")[0] for name in done.stdout.split()} & {"astral", "holidays", "hijridate"}
