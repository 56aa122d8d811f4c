"""The name of a member in other scripts: one language at a time, and below it what there is in others."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from delegation_planner.edits.persons import set_native_name
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_member_details import Ui_MemberDetails
from delegation_planner.gui.words import registers as words
from delegation_planner.gui.words.typed_languages import native_language
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import NameKind
from delegation_planner.model.people import PersonName
from delegation_planner.model.visits import Member


class NativeNames(QObject):
    """Shows and changes the names of a member in other scripts."""

    def __init__(self, form: Details, ui: Ui_MemberDetails, member: Callable[[], Member]) -> None:
        super().__init__(form)
        self._form = form
        self._ui = ui
        self._member = member
        self._language = "en"
        show = lambda: ui.language.show_value(self._language)  # noqa: E731 - it is handed on
        ui.language.set_source(self._languages)
        ui.language.picked.connect(self._choose)
        form.binder.shown(show)
        form.binder.editable(ui.language)
        form.binder.line(ui.native, self._text, self._put)
        form.binder.shown(self._show_others)

    def begin(self, member: Member) -> None:
        """Turn to the first name of another member; where it has none, to the language of its delegation's country."""
        held = next((row.language for row in self._names(member.person_id)), "")
        country = self._form.context.plan.delegations[member.delegation_id].country
        self._language = held or native_language(country)

    def _names(self, person_id: Id) -> list[PersonName]:
        rows = self._form.context.plan.names_by_person.get(person_id, ())
        return sorted((row for row in rows if row.kind is NameKind.NATIVE), key=lambda row: row.id)

    def _languages(self) -> list[tuple[str, str]]:
        used = [row.language for row in self._names(self._member().person_id)]
        return list(words.languages([*used, self._language]))

    def _choose(self, language: str) -> None:
        """Write the name in another language now."""
        self._form.binder.flush()
        self._language = language
        self._form.binder.refresh()

    def _text(self) -> str:
        names = self._names(self._member().person_id)
        return next((row.text for row in names if row.language == self._language), "")

    def _put(self, text: str) -> Edit:
        plan = self._form.context.plan
        return set_native_name(plan, self._member().person_id, self._language, text, plan.visit.id)

    def _show_others(self) -> None:
        names = self._names(self._member().person_id)
        others = [f"{words.language_word(row.language)}: {row.text}" for row in names if row.language != self._language]
        self._ui.otherNames.setText("\n".join(others))
        self._ui.names.setRowVisible(self._ui.otherNames, bool(others))
