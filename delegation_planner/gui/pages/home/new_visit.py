"""The panel in which a visit is started: title, country and dates; what is usual stands below a fold."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from delegation_planner.edits import visits
from delegation_planner.errors import PlannerError
from delegation_planner.gui.forms.ui_new_visit import Ui_NewVisit
from delegation_planner.gui.pages.home.starting import Office, read_days, remember, usual_office, wrong_days
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.chooser import Chooser, meant
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.words import choices, choosing, dates
from delegation_planner.gui.words.countries import countries, country, zone_of_country
from delegation_planner.model.edit import Edit

_DAYS = ("starts", "ends")


class NewVisit(QFrame):
    """The panel. What can't be taken is told under its field, and stays as it was typed."""

    made = Signal(Edit)
    """A visit is to be started."""
    closed = Signal()
    """The panel was closed; nothing is kept of it."""
    refused = Signal(QWidget, QWidget)
    """The visit can't be started: the first field that is wrong, which has the focus, and the label that says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewVisit()
        self.ui.setupUi(self)
        self._preferences: Preferences | None = None
        self._today: Callable[[], date] = date.today
        self._taken: Callable[[], list[str]] = list
        self._errors: dict[str, str] = {}
        self._listen()
        self.hide()

    def set_up(
        self, look: Look, preferences: Preferences, today: Callable[[], date], taken: Callable[[], list[str]]
    ) -> None:
        """Say what the panel works with.

        Args:
            look: what it looks like.
            preferences: where what is usual is kept.
            today: tells the day it is, near which dates are meant.
            taken: gives the codes of the visits that there are.
        """
        look.dress(self)
        self._preferences, self._today, self._taken = preferences, today, taken

    def begin(self) -> None:
        """Show the panel, empty, with the focus in its first field; one that is open goes on."""
        if self.isHidden() and self._preferences:
            self._clear(usual_office(self._preferences))
            self.show()
        self.ui.titleField.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Close the panel and keep nothing of it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def start(self) -> None:
        """Start the visit, if all fields can be read; else say of each that can't be why."""
        if errors := self._wrong():
            self._refuse(errors)
            return
        try:
            edit = self._edit()
        except PlannerError as error:
            self._refuse({"titleField": str(error)})
            return
        self._put_errors({})
        if self._preferences:
            remember(self._preferences, self._office())
        # First the page that is shown then takes the focus, so that it does not go to the navigation.
        self.made.emit(edit)
        self.hide()

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields and buttons, in the order in which Tab walks through them."""
        ui = self.ui
        office = (ui.fold, ui.city, ui.host, ui.zone, ui.desk)
        return (ui.titleField, ui.country, ui.starts, ui.ends, *office, ui.create, ui.cancel)

    # --- within ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui = self.ui
        ui.country.set_source(countries)
        ui.host.set_source(countries)
        ui.zone.set_source(zones)
        for chooser in (ui.country, ui.host, ui.zone):
            for signal in (chooser.missing, chooser.doubted):
                signal.connect(partial(self._doubt, chooser))
            chooser.editTextChanged.connect(self._say_office)
        ui.host.picked.connect(self._take_zone)
        ui.zone.picked.connect(lambda _: self._put_errors({}, ("zone",)))
        for field in (ui.titleField, ui.starts, ui.ends, ui.city, ui.desk):
            field.returnPressed.connect(self.start)
        ui.starts.editingFinished.connect(self._say_days)
        ui.ends.editingFinished.connect(self._say_days)
        ui.city.textChanged.connect(self._say_office)
        ui.desk.textChanged.connect(self._say_office)
        ui.fold.toggled.connect(self._unfold)
        ui.create.clicked.connect(self.start)
        ui.cancel.clicked.connect(self.end)
        QShortcut(QKeySequence("Esc"), self, self.end, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _clear(self, office: Office) -> None:
        ui = self.ui
        for field, text in (
            (ui.titleField, ""),
            (ui.starts, ""),
            (ui.ends, ""),
            (ui.city, office.city),
            (ui.desk, office.desk),
        ):
            field.setText(text)
        ui.country.show_value("")
        ui.host.show_value(office.country)
        ui.zone.show_value(office.zone)
        ui.fold.setChecked(not office.zone)
        self._unfold(ui.fold.isChecked())
        self._say_office()
        self._put_errors({})

    def _edit(self) -> Edit:
        starts, ends = read_days(self.ui.starts.text(), self.ui.ends.text(), self._today())
        office = self._office()
        return visits.new_visit(
            self.ui.titleField.text(),
            country(_meant(self.ui.country, countries())),
            starts,
            ends,
            zone=office.zone,
            host=country(office.country),
            city=office.city,
            desk=office.desk,
            taken_codes=self._taken(),
        )

    def _office(self) -> Office:
        host, zone = _meant(self.ui.host, countries()), _meant(self.ui.zone, zones())
        return Office(self.ui.city.text().strip(), host, zone, self.ui.desk.text().strip())

    def _wrong(self) -> Mapping[str, str]:
        """Return what is wrong with each field that is empty though it must not be, or that can't be read, in order."""
        ui = self.ui
        title = "" if ui.titleField.text().strip() else self.tr("Write what the visit is called.")
        doubts = {chooser.objectName(): self._doubt_words(chooser) for chooser in (ui.country, ui.host, ui.zone)}
        if not ui.zone.currentText().strip():
            doubts["zone"] = self.tr("Choose the time zone: every time of the visit is told in it.")
        errors = {"titleField": title, "country": doubts["country"], **self._wrong_days(), **doubts}
        return {name: words for name, words in errors.items() if words}

    def _wrong_days(self) -> Mapping[str, str]:
        return wrong_days(self.ui.starts.text(), self.ui.ends.text(), self._today())

    def _refuse(self, errors: Mapping[str, str]) -> None:
        """Say why the visit can't be started, and go to the first field that is wrong."""
        self._put_errors(errors)
        name = next(iter(errors))
        field = getattr(self.ui, name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refused.emit(field, next(label for label, names in self._labels() if name in names))

    def _doubt(self, chooser: Chooser, words: str) -> None:
        """Say under a choice what is wrong with the words that it was left with, or no longer."""
        name = chooser.objectName()
        self._put_errors({name: self._doubt_words(chooser)} if words else {}, (name,))

    def _doubt_words(self, chooser: Chooser) -> str:
        """Return why it is not known what a choice's words mean; empty where it is, and for no words."""
        is_zone, words = chooser is self.ui.zone, chooser.currentText()
        options = zones() if is_zone else countries()
        found = meant(words, options)
        if len(found) == 1 or not words.strip():
            return ""
        if found:
            return choosing.which_words([options[n][0] for n in found])
        return choosing.no_zone(words) if is_zone else choosing.no_country(words)

    def _take_zone(self, host: str) -> None:
        """Take the time zone of the host's country, where it has one alone and none was chosen."""
        if not self.ui.zone.currentText().strip():
            self.ui.zone.show_value(zone_of_country(host))
            self._put_errors({}, ("zone",))

    def _say_days(self) -> None:
        """Write out the days that were typed, or say why they can't be read; without a first day say nothing yet."""
        if not self.ui.starts.text().strip():
            return
        errors = self._wrong_days()
        self._put_errors(errors, _DAYS)
        if errors:
            return
        starts, ends = read_days(self.ui.starts.text(), self.ui.ends.text(), self._today())
        self.ui.starts.setText(dates.day_in_list(starts))
        if self.ui.ends.text().strip():
            self.ui.ends.setText(dates.day_in_list(ends))

    def _unfold(self, unfolded: bool) -> None:
        self.ui.office.setVisible(unfolded)
        self.ui.fold.setText(self.tr("Where it takes place, hide") if unfolded else self.tr("Where it takes place"))

    def _say_office(self) -> None:
        parts = (self.ui.city.text(), self.ui.zone.currentText(), self.ui.desk.text())
        self.ui.usual.setText(" · ".join(filter(None, parts)))

    def _put_errors(self, errors: Mapping[str, str], among: Collection[str] = ()) -> None:
        """Show sentences under their fields; of the other fields those that stood there.

        Args:
            errors: the sentences by the fields' names.
            among: the fields whose sentences are shown anew; none for all.
        """
        kept = {name: words for name, words in self._errors.items() if among and name not in among}
        self._errors = {**kept, **errors}
        for label, names in self._labels():
            if not among or set(names) & set(among):
                self._put_words(label, names)
        if errors:
            office = self.ui.office
            hidden = any(office.isAncestorOf(getattr(self.ui, name)) for name in errors)
            self.ui.fold.setChecked(self.ui.fold.isChecked() or hidden)
            field = getattr(self.ui, next(iter(errors)))
            (field if isinstance(field, QLineEdit) else field.lineEdit()).selectAll()

    def _put_words(self, label: QLabel, names: Sequence[str]) -> None:
        """Show under some fields what is wrong with them; what is wrong with two alike is said once."""
        words = dict.fromkeys(self._errors[name] for name in names if name in self._errors)
        label.setText(" ".join(words))
        label.setVisible(bool(words))
        for name in names:
            field = getattr(self.ui, name)
            field.setProperty("state", "error" if name in self._errors else "")
            field.setAccessibleDescription(self._errors.get(name, ""))
            restyle(field)

    def _labels(self) -> tuple[tuple[QLabel, tuple[str, ...]], ...]:
        ui = self.ui
        return (
            (ui.titleError, ("titleField",)),
            (ui.countryError, ("country",)),
            (ui.daysError, _DAYS),
            (ui.officeError, ("host", "zone")),
        )


def zones() -> Sequence[tuple[str, Any]]:
    """Return the time zones that can be chosen."""
    return [("UTC", "UTC"), *choices.zones()]


def _meant(chooser: Chooser, options: Sequence[tuple[str, Any]]) -> str:
    """Return the value of the option that a choice's words mean; empty for none."""
    found = meant(chooser.currentText(), options)
    return str(options[found[0]][1]) if len(found) == 1 else ""
