"""Translated texts for papers and commands: a gettext catalogue, one language at a time.

The language of a paper is independent of the language of the commands, so a catalogue is a value that is handed on.
"""

import gettext
import locale
from functools import lru_cache

from delegation_planner import data

DOMAIN = "delegation_planner"


@lru_cache(maxsize=8)
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the catalogue of a language; where there is none, the English texts themselves.

    Args:
        language: a BCP 47 language tag such as `en` or `ur`.
    """
    return gettext.translation(DOMAIN, str(data.path("locale")), [language], fallback=True)


def user_language() -> str:
    """Return the language that the user's system is set to; English where it says none."""
    return (locale.getlocale()[0] or "en").split("_")[0]
