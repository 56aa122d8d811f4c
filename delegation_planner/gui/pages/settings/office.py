"""What new visits begin with: the desk, its country, city, time zone and sheet."""

from PySide6.QtCore import QObject

from delegation_planner.gui.forms.ui_settings_page import Ui_SettingsPage
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.words import choices, registers

_LONGEST = 200


class Office(QObject):
    """Binds the fields of the office to what is set for this computer; each is kept as it is typed."""

    def __init__(self, ui: Ui_SettingsPage, preferences: Preferences) -> None:
        super().__init__()
        self._ui = ui
        self._preferences = preferences
        ui.sheet.set_options([("a4", self.tr("A4")), ("letter", self.tr("Letter"))])
        ui.country.set_source(registers.countries)
        ui.zone.set_source(lambda: [(self.tr("Not set"), ""), *choices.zones()])
        for field in (ui.desk, ui.city):
            field.setMaxLength(_LONGEST)
        ui.desk.textEdited.connect(lambda text: self._set("desk", text.strip()))
        ui.city.textEdited.connect(lambda text: self._set("city", text.strip()))
        ui.country.picked.connect(lambda value: self._set("country", value))
        ui.zone.picked.connect(lambda value: self._set("zone", value))
        ui.sheet.chosen.connect(lambda value: self._set("sheet", value))

    def show(self) -> None:
        """Show what is set."""
        ui, held = self._ui, self._preferences
        for field, text in ((ui.desk, held.desk), (ui.city, held.city)):
            if not field.hasFocus():
                field.setText(text)
        ui.country.show_value(held.country)
        ui.zone.show_value(held.zone)
        ui.sheet.choose(held.sheet)

    def _set(self, name: str, value: str) -> None:
        setattr(self._preferences, name, value)
