"""What the window calls the kinds, countries and languages of the registers."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words.choices import Option
from delegation_planner.gui.words.countries import countries as all_countries
from delegation_planner.gui.words.countries import country_name
from delegation_planner.gui.words.languages import language_name, script_name
from delegation_planner.model.kinds import AliasKind, OrganisationKind
from delegation_planner.model.people import Organisation
from delegation_planner.model.registers import Registers

LANGUAGES = ("en", "ur", "kk-Cyrl", "kk-Latn", "ru", "ar", "fa", "tr", "zh-Hans", "fr", "de")
"""The languages that are offered for names, as BCP 47 tags; those already in use come to them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Registers", text)


def organisation_kind_word(kind: OrganisationKind) -> str:
    """Return what a kind of institution is called."""
    return {
        OrganisationKind.MINISTRY: _tr("Ministry"),
        OrganisationKind.UNIVERSITY: _tr("University"),
        OrganisationKind.RESEARCH: _tr("Research institution"),
        OrganisationKind.COMMISSION: _tr("Commission"),
        OrganisationKind.EMBASSY: _tr("Embassy"),
        OrganisationKind.OTHER: _tr("Other"),
    }[kind]


def alias_kind_word(kind: AliasKind) -> str:
    """Return what a kind of further name is called."""
    return {
        AliasKind.ABBREVIATION: _tr("Abbreviation"),
        AliasKind.OFFICIAL: _tr("Official name"),
        AliasKind.LOCAL: _tr("Local name"),
        AliasKind.FORMER: _tr("Former name"),
        AliasKind.PRESS_VARIANT: _tr("As the press wrote it"),
    }[kind]


def country_word(code: str) -> str:
    """Return the name of a country by its ISO 3166-1 code; empty where it is not known."""
    return country_name(code) if code else ""


def countries() -> Sequence[Option]:
    """Return all countries by name, with their codes; the first stands for one that is not known."""
    return [(_tr("Not known"), ""), *all_countries()]


def language_word(tag: str) -> str:
    """Return the name of a language of a BCP 47 tag, with its script where the tag says one: “Kazakh (Cyrillic)”."""
    script = script_name(tag)
    return f"{language_name(tag)} ({script})" if script else language_name(tag)


def languages(used: Iterable[str] = ()) -> Sequence[Option]:
    """Return the languages that are offered for names, and those in use, by their names."""
    return [(language_word(tag), tag) for tag in dict.fromkeys((*LANGUAGES, *used))]


def abbreviation(registers: Registers, body: Organisation) -> str:
    """Return an institution's abbreviation; empty for none."""
    aliases = registers.aliases_by_organisation.get(body.id, ())
    return next((alias.text for alias in aliases if alias.kind is AliasKind.ABBREVIATION), "")
