"""The details of a group of a delegation."""

from delegation_planner.edits.groups import add_group, change_group, remove_group
from delegation_planner.edits.precedence import members_of, place_group_with_members
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_group_details import Ui_GroupDetails
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.edit import Edit
from delegation_planner.model.visits import Group


class GroupDetails(Details):
    """The form of a group."""

    TABLE = "groups"
    TABLES = frozenset({"groups", "members", "delegations", "visits"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_GroupDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        ui = self.ui
        self.binder.line(ui.nameField, lambda: self.group.name, self._set_name)
        self.binder.line(ui.shortName, lambda: self.group.short_name, self._set_short_name)
        self.binder.line(ui.declared, self._declared, self._set_declared)
        ui.up.clicked.connect(lambda: self._move(-1))
        ui.down.clicked.connect(lambda: self._move(1))
        ui.addGroup.clicked.connect(self._add)
        ui.remove.clicked.connect(self._remove)
        self.binder.editable(ui.up, ui.down, ui.addGroup, ui.remove)
        self.binder.shown(self._show)

    @property
    def group(self) -> Group:
        """The group that is shown."""
        return self.context.plan.groups[self.row_id]

    def _set_name(self, text: str) -> Edit:
        return change_group(self.context.plan, self.row_id, name=text)

    def _set_short_name(self, text: str) -> Edit:
        return change_group(self.context.plan, self.row_id, short_name=text)

    def _declared(self) -> str:
        size = self.group.declared_size
        return "" if size is None else str(size)

    def _set_declared(self, text: str) -> Edit:
        size = text.strip()
        if size and not (size.isascii() and size.isdigit() and len(size) <= 4):
            raise ValueError(self.tr("Write a number such as 10, or nothing while nobody has said."))
        return change_group(self.context.plan, self.row_id, declared_size=int(size) if size else None)

    def _show(self) -> None:
        plan, group = self.context.plan, self.group
        count = len(members_of(plan, group.delegation_id, group.id))
        self.ui.heading.setText(group.name)
        told = self.tr("1 member") if count == 1 else self.tr("{n} members").format(n=count)
        if group.declared_size not in (None, count):
            told = self.tr("{n} of {declared} declared members").format(n=count, declared=group.declared_size)
        self.ui.subheading.setText(told)
        places = [row.id for row in plan.groups_in_order if row.delegation_id == group.delegation_id]
        frozen = self.context.read_only
        self.ui.up.setEnabled(not frozen and places[0] != group.id)
        self.ui.down.setEnabled(not frozen and places[-1] != group.id)
        for button in (self.ui.addGroup, self.ui.remove):
            button.setVisible(not frozen)

    def _move(self, way: int) -> None:
        plan = self.context.plan
        places = [row.id for row in plan.groups_in_order if row.delegation_id == self.group.delegation_id]
        self.context.do(place_group_with_members(plan, self.row_id, places.index(self.row_id) + 1 + way))
        self.context.shell.go(Place("delegation", Subject("groups", self.row_id)))

    def _add(self) -> None:
        edit = add_group(self.context.plan, self.group.delegation_id, self.tr("New group"))
        if self.context.do(edit):
            self.context.shell.go(Place("delegation", Subject("groups", edit.changes[0].id), "nameField"))

    def _remove(self) -> None:
        said = self.tr("Removed {name}").format(name=self.group.name)
        self.context.do(remove_group(self.context.plan, self.row_id), said=said)
