"""Puts `resources/` into the wheel as package data."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Maps `resources/` of the checkout to `delegation_planner/resources/` of the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files, unless the install is editable: there the program finds them in the checkout.

        Args:
            version: `standard` or `editable`.
            build_data: what hatchling is about to build from.
        """
        if version != "editable":
            build_data["force_include"]["resources"] = "delegation_planner/resources"
