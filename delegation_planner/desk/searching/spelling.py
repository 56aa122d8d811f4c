"""How words are compared: without capitals, accents and punctuation, and across Latin, Cyrillic and Arabic script.

`plain` writes every script in Latin letters, so that “Нұрбек” is “nurbek”. Where vowels are not written (Urdu) or a
sound is romanised in several ways (“Қазақстан”: Kazakhstan, Qazaqstan) the consonants are compared.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

_MARKS: Mapping[int, str] = {n: " " for n in range(128) if not chr(n).isalnum()} | dict.fromkeys(map(ord, "'`"), "")
"""What ASCII punctuation stands for: it parts words, but for what is written within one, as in Qur’an."""
_QUOTES: Mapping[int, str] = dict.fromkeys(map(ord, "’‘ʼʻʹʺ"), "")
_URDU: Mapping[int, str] = str.maketrans({"ض": "z", "ذ": "z", "ظ": "z", "ث": "s"})
"""Letters that Urdu says otherwise than Arabic, by which they are romanised."""
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_JOINED = re.compile(r"[^\W_][^\w\s'`][^\W_]", re.ASCII)
_CACHED = 60_000
_SOUNDS = (
    *(("ch", "C"), ("sh", "s"), ("zh", "j"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d")),
    *(("bh", "b"), ("jh", "j"), ("ck", "k"), ("c", "k"), ("q", "k"), ("x", "ks")),
)
"""Each sound by one letter; C is the sound of ch."""
_HEARD: Mapping[int, int | None] = str.maketrans("w", "v", "aeiouy0123456789")
_TWICE = tuple((each * 2, each) for each in "bcdfghjklmnpqrstvzC")
_SHORT = 3
_ENDS = "ہهةۃ"
"""Letters that are not heard at the end of a word in Arabic script."""


@lru_cache(maxsize=_CACHED)
def plain(text: str) -> str:
    """Return the words of a text in small Latin letters and figures, with one space between them.

    A word with a mark in it is there in its parts and as a whole: “Al-Farabi” is “al farabi alfarabi”.
    """
    letters = (text if text.isascii() else _romanised(text)).lower()
    words = letters.translate(_MARKS).split()
    if _JOINED.search(letters):
        chunks = (chunk.translate(_MARKS).split() for chunk in letters.split())
        words += ["".join(parts) for parts in chunks if len(parts) > 1]
    return " ".join(words)


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words that were typed, as `plain` gives them but for the joined ones."""
    letters = (text if text.isascii() else _romanised(text)).lower()
    return tuple(letters.translate(_MARKS).split())


def is_foreign(text: str) -> bool:
    """Tell whether a text has letters of another script than Latin."""
    return not text.isascii() and any(each.isalpha() and ord(each) > 0x024F for each in text)


def is_arabic(text: str) -> bool:
    """Tell whether a text has letters of Arabic script."""
    return bool(_ARABIC.search(text))


def sounds(text: str) -> str:
    """Return the words of a text in small Latin letters, to take their consonants.

    Of a word in Arabic script there may be two: the letter for w stands for u and o too.
    """
    if not is_arabic(text):
        return plain(text)
    return " ".join(dict.fromkeys(plain(each) for word in text.split() for each in _readings(word)))


def consonants(text: str) -> str:
    """Return the consonants of words in small Latin letters, each sound by one letter; what parts words stays."""
    for written, heard in _SOUNDS:
        text = text.replace(written, heard)
    text = text.translate(_HEARD)
    for twice, once in _TWICE:
        text = text.replace(twice, once)
    return text


def _readings(word: str) -> tuple[str, str]:
    heard = word.rstrip(_ENDS) if len(word) > _SHORT else word
    heard = heard.translate(_URDU)
    return heard[:1] + heard[1:].replace("و", ""), heard


def _romanised(text: str) -> str:
    return _romaniser()(text.translate(_QUOTES))


@lru_cache(maxsize=1)
def _romaniser() -> Callable[[str], str]:
    # Its tables are read when the first text in another script comes.
    from anyascii import anyascii

    return anyascii
