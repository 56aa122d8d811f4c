"""`packaging/install-system-libraries` against the installed PySide6 and the system's own loader."""

import re
import subprocess
import sys
from pathlib import Path

import PySide6

SCRIPT = Path(__file__).parent.parent.parent / "packaging" / "install-system-libraries"
QT = Path(PySide6.__file__).parent / "Qt"
BROUGHT = re.compile(r"lib(Qt6|icu|c\.|m\.|z\.|zstd\.|gcc_s\.|stdc\+\+\.)")  # by PySide6, or by any system with Python
WINDOW = (
    *(f"lib/libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa", "PrintSupport", "Test")),
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "plugins/iconengines/libqsvgicon.so",
    "plugins/imageformats/libqsvg.so",
    "plugins/printsupport/libcupsprintersupport.so",
)


def listed() -> dict[str, str]:
    return dict(re.findall(r"^(lib\S+\.so\.\d+) +(lib\S+)$", SCRIPT.read_text(encoding="utf-8"), re.MULTILINE))


def asked_for(file: Path) -> set[str]:
    names = re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())
    return {name.decode() for name in names if not BROUGHT.match(name.decode())}


def can_be_loaded(library: str) -> bool:
    code = f"import ctypes; ctypes.CDLL({library!r})"
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_the_list_holds_just_what_the_installed_qt_asks_the_system_for() -> None:
    assert set(listed()) == {name for part in WINDOW for name in asked_for(QT / part)}


def test_what_is_named_as_missing_is_what_cannot_be_loaded() -> None:
    done = subprocess.run([SCRIPT, "--check"], check=False, capture_output=True, text=True)
    missing = [library for library in listed() if not can_be_loaded(library)]
    if missing:
        expected = (1, f"The window needs system libraries that are missing: {' '.join(missing)}\n")
    else:
        expected = (0, "The window has all the system libraries that it needs.\n")
    assert (done.returncode, done.stdout) == expected
