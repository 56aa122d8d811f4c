"""`python -m delegation_planner` is the command line."""

from delegation_planner.cli import main

main(prog_name="delegation-planner")
