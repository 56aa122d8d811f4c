"""The program's start: `delegation-planner`, or `python -m delegation_planner`."""

import gc

from delegation_planner.cli import main


def run() -> None:
    """Run a command.

    A command is over in seconds and leaves its memory to the system; looking for garbage meanwhile costs an eighth of
    its time.
    """
    gc.disable()
    main(prog_name="delegation-planner")


if __name__ == "__main__":
    run()
