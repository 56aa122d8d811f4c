"""System libraries are looked after on Linux only; elsewhere PySide6 brings all that it needs."""

import sys

collect_ignore = [] if sys.platform == "linux" else ["test_system_libraries.py"]
