"""What the office has set for its checks: how much each matters, and the numbers that they count with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from delegation_planner.documents.saying.names import check_name
from delegation_planner.edits.settings import set_setting
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.forms.ui_settings_page import Ui_SettingsPage
from delegation_planner.gui.words import checks as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.registers import Registers
from delegation_planner.rules.checks.catalogue import CHECKS, Check
from delegation_planner.rules.house import DEFAULTS, is_valid, level_key

_FIELD, _CHOICE = 150, 170
"""How wide a field and a choice are, in pixels at 100 %."""

_BETWEEN = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckSettings", text)


def _numbers() -> Sequence[tuple[str, str, str]]:
    """Return the numbers that can be set: key, what it is called, unit."""
    minutes, seconds, days = _tr("min"), _tr("seconds"), _tr("days")
    return (
        ("travel.boarding", _tr("Boarding"), minutes),
        ("travel.alighting", _tr("Getting out"), minutes),
        ("travel.contingency", _tr("To spare on the way"), _tr("% of the way")),
        ("travel.peak", _tr("The way in heavy traffic"), _tr("% of the usual time")),
        ("travel.peaks", _tr("Heavy traffic"), ""),
        ("friday.break", _tr("Friday break"), ""),
        ("prayer.window", _tr("A prayer may be said for"), minutes),
        ("rest.longest", _tr("Longest time without a break"), minutes),
        ("rest.least", _tr("Shortest break"), minutes),
        ("rest.before_dinner", _tr("Time to change before dinner"), minutes),
        ("interpreting.alone", _tr("Interpreting alone"), minutes),
        ("driving.longest", _tr("A driver’s day"), _tr("hours")),
        ("signing.open", _tr("Signing: opening"), seconds),
        ("signing.language", _tr("Signing: each language of a copy"), seconds),
        ("signing.swap", _tr("Signing: change of folders"), seconds),
        ("signing.exchange", _tr("Signing: exchange"), seconds),
        ("signing.change", _tr("Signing: change of signatories"), seconds),
        ("signing.close", _tr("Signing: end"), seconds),
        ("visa.days", _tr("Visas issued before the visit"), days),
        ("food.days", _tr("Food asked before the visit"), days),
        ("passport.months", _tr("Passport valid after the visit"), _tr("months")),
    )


class CheckSettings(QObject):
    """The choices and fields; each change is an Edit, so that it can be taken back."""

    def __init__(self, ui: Ui_SettingsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.levels: dict[str, QComboBox] = {}
        self.numbers: dict[str, QLineEdit] = {}
        self.binder = Binder(context, page)
        self._make_levels(ui.checksForm)
        self._make_numbers(ui.numbersForm)

    def show(self) -> None:
        """Show what is set."""
        px = self._context.look.px
        for choice in self.levels.values():
            choice.setFixedWidth(px(_CHOICE))
        for field in self.numbers.values():
            field.setFixedWidth(px(_FIELD))
        self.binder.refresh()

    # --- levels ------------------------------------------------------------------------------------------------

    def _make_levels(self, form: QGridLayout) -> None:
        form.setColumnStretch(1, 1)
        for row, check in enumerate(CHECKS):
            code, name = QLabel(check.code), QLabel(check_name(check.code, words.LANGUAGE))
            code.setProperty("role", "muted")
            name.setWordWrap(True)
            choice = QComboBox(self._page)
            choice.setAccessibleName(name.text())
            form.addWidget(code, row, 0)
            form.addWidget(name, row, 1)
            form.addWidget(choice, row, 2)
            self._bind_level(choice, check)
            self.levels[check.code] = choice

    def _bind_level(self, choice: QComboBox, check: Check) -> None:
        def options() -> list[tuple[str, CheckLevel]]:
            return [(self._level_words(level, check), level) for level in CheckLevel]

        def read() -> CheckLevel:
            value = self._value(level_key(check.code), check.level.value)
            return CheckLevel(value) if is_valid(level_key(check.code), value) else check.level

        def write(level: CheckLevel) -> Edit:
            said = {"default": check.level.value, "name": f"the level of {check.code}"}
            return set_setting(self._registers, level_key(check.code), level.value, **said)

        self.binder.choice(choice, options, read, write)

    def _level_words(self, level: CheckLevel, check: Check) -> str:
        word = words.level_word(level)
        return _tr("{level} (default)").format(level=word) if level is check.level else word

    # --- numbers -----------------------------------------------------------------------------------------------

    def _make_numbers(self, form: QFormLayout) -> None:
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for key, name, unit in _numbers():
            field, after, beside = QLineEdit(self._page), QLabel(unit), QHBoxLayout()
            after.setProperty("role", "muted")
            field.setAccessibleName(" ".join(filter(None, (name, unit))))
            field.setPlaceholderText(DEFAULTS[key])
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(_BETWEEN)
            beside.addWidget(field)
            beside.addWidget(after, 1)
            form.addRow(name, beside)
            self._bind_number(field, key, name)
            self.numbers[key] = field

    def _bind_number(self, field: QLineEdit, key: str, name: str) -> None:
        def write(text: str) -> Edit:
            value = text.strip() or DEFAULTS[key]
            if not is_valid(key, value):
                raise ValueError(_refusal(key))
            return set_setting(self._registers, key, value, default=DEFAULTS[key], name=f"“{name}”")

        self.binder.line(field, lambda: self._value(key, ""), write)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _registers(self) -> Registers:
        return self._context.bench.work.registers

    def _value(self, key: str, default: str) -> str:
        rows = (row for row in self._registers.settings.values() if row.key == key)
        return next((row.value for row in rows), default)


def _refusal(key: str) -> str:
    if ":" in DEFAULTS[key]:
        return _tr("It is no part of a day, such as Fri 12:15-14:00; between several stands a semicolon.")
    return _tr("It is no whole number.")
