"""A report of a fault of the program, without any data: its message and its variables could hold names."""

import sys
import traceback
from pathlib import Path


def report(fault: BaseException) -> str:
    """Return the kind of a fault and where it arose."""
    frames = traceback.extract_tb(fault.__traceback__)
    places = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((f"{type(fault).__name__}, Python {sys.version.split()[0]}", *places))
