"""Which languages and scripts a country writes officially, as Unicode's CLDR has it."""

from functools import cache

_LATIN = "Latn"


@cache
def official_languages(country: str) -> frozenset[str]:
    """Return the official languages of a country, such as `kk`, without their scripts; none where not known.

    Args:
        country: ISO 3166-1 alpha-2; empty where not known.
    """
    from babel.languages import get_official_languages

    return frozenset(primary(tag) for tag in get_official_languages(country, de_facto=True))


@cache
def writes_latin_alone(country: str) -> bool:
    """Tell whether all official languages of a country are written in Latin letters; not where none is known."""
    from babel.core import get_global

    likely = get_global("likely_subtags")
    scripts = {str(likely.get(language, "")).split("_")[1:2] == [_LATIN] for language in official_languages(country)}
    return scripts == {True}


def primary(tag: str) -> str:
    """Return the language of a tag without script and country: `kk` of `kk-Cyrl`."""
    return tag.replace("_", "-").partition("-")[0].lower()
