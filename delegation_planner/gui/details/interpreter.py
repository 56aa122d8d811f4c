"""The details of an interpreter of the visit."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit

from delegation_planner.edits.interpreters import add_interpreter, change_interpreter, remove_interpreter
from delegation_planner.edits.persons import change_person
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_interpreter_details import Ui_InterpreterDetails
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import choices
from delegation_planner.gui.words import members as words
from delegation_planner.gui.words.languages import spoken
from delegation_planner.gui.words.typed_languages import read_languages
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Side
from delegation_planner.model.people import Person
from delegation_planner.model.visits import Interpreter


class InterpreterDetails(Details):
    """The form of an interpreter."""

    TABLE = "interpreters"
    TABLES = frozenset({"interpreters", "persons", "members", "visits"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_InterpreterDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_person()
        self._bind_work()
        self.binder.shown(self._show_heading)
        self.ui.addInterpreter.clicked.connect(self._add)
        self.ui.remove.clicked.connect(self._remove)

    @property
    def interpreter(self) -> Interpreter:
        """The interpreter that is shown."""
        return self.context.plan.interpreters[self.row_id]

    @property
    def person(self) -> Person:
        """The person who is the interpreter."""
        return self.context.plan.persons[self.interpreter.person_id]

    def _bind_person(self) -> None:
        ui = self.ui
        fields = {"name": ui.nameField, "position": ui.position, "telephone": ui.telephone, "email": ui.email}
        for field, widget in fields.items():
            self._bind_of_person(field, widget)

    def _bind_of_person(self, field: str, widget: QLineEdit) -> None:
        def write(text: str) -> Edit:
            return change_person(self.person, self.context.plan.visit.id, **{field: text})

        self.binder.line(widget, lambda: self.person.values()[field], write)

    def _bind_work(self) -> None:
        ui = self.ui
        self.binder.line(ui.number, lambda: str(self.interpreter.number), self._set_number)
        self.binder.line(ui.languages, lambda: spoken(self.interpreter.languages, ", "), self._set_languages)
        self.binder.line(ui.duty, lambda: self.interpreter.duty, self._writer("duty"))
        sides = choices.of_kinds(Side, words.side_word)
        self.binder.choice(ui.side, lambda: sides, lambda: self.interpreter.side, self._writer("side"))

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: change_interpreter(self.context.plan, self.row_id, **{field: value})

    def _set_number(self, text: str) -> Edit:
        typed = text.strip()
        if not (typed.isascii() and typed.isdigit() and int(typed[:4]) > 0 and len(typed) <= 3):
            raise ValueError(self.tr("Write a number from 1 on."))
        others = {row.number for row in self.context.plan.interpreters.values() if row.id != self.row_id}
        if int(typed) in others:
            raise ValueError(self.tr("Another interpreter has this number."))
        return change_interpreter(self.context.plan, self.row_id, number=int(typed))

    def _set_languages(self, text: str) -> Edit:
        return change_interpreter(self.context.plan, self.row_id, languages=read_languages(text))

    def _show_heading(self) -> None:
        plan, row = self.context.plan, self.interpreter
        name = words.interpreter_name(plan, row)
        known = bool(self.person.name)
        self.ui.mark.show_person(self.context.look, known=known)
        self.ui.heading.setText(name)
        served = sum(member.interpreter_id == row.id for member in plan.members.values())
        told = self.tr("for 1 member") if served == 1 else self.tr("for {n} members").format(n=served)
        self.ui.subheading.setText(" · ".join((self.tr("Interpreter {n}").format(n=row.number), told)))
        head = "" if known else self.tr("Name to be confirmed.")
        body = self.tr("Documents print “{position}” until you type a name.").format(position=name)
        self.ui.note.set_words("warn", "user-circle", head, body)
        self.context.look.put_icons(self.ui.note)
        for button in (self.ui.addInterpreter, self.ui.remove):
            button.setVisible(not self.context.read_only)

    def _add(self) -> None:
        edit = add_interpreter(self.context.plan)
        made = next(change.id for change in edit.changes if change.table == "interpreters")
        if self.context.do(edit):
            self.context.shell.go(Place("delegation", Subject("interpreters", made), "nameField"))

    def _remove(self) -> None:
        said = self.tr("Removed {name}").format(name=words.interpreter_name(self.context.plan, self.interpreter))
        self.context.do(remove_interpreter(self.context.plan, self.row_id), said=said)
