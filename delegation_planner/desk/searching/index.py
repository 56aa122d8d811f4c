"""`Index`: what can be found, and finding it by a part of its words, the best first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from delegation_planner.desk.searching.spelling import consonants, is_arabic, is_foreign, plain, sounds, typed_words
from delegation_planner.model.ids import Id

LONGEST = 200
"""So many letters of what was typed are looked at."""
_MOST_WORDS = 12
_SURE = 3
"""So many consonants find a word that begins with them; fewer only one that has no others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes:
        table: the table of its row; `commands` for a command.
        id: the row's id; the command's name.
        title: what it is called.
        also: what else it is found by.
        person_id: the person that it stands for; empty for none.
    """

    table: str
    id: Id
    title: str
    also: tuple[str, ...] = ()
    person_id: Id = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed, ready to be compared.

    Attributes:
        words: its words in Latin letters.
        bones: of each word the consonants by which it is found in another script.
        is_foreign: whether it has letters of another script than Latin.
    """

    words: tuple[str, ...]
    bones: tuple[tuple[str, ...], ...]
    is_foreign: bool

    @classmethod
    def of(cls, typed: str) -> "Wanted":
        """Return what was typed, ready to be compared."""
        pieces = [(word, piece) for piece in typed[:LONGEST].split() for word in typed_words(piece)][:_MOST_WORDS]
        words = tuple(word for word, _ in pieces)
        return cls(words, tuple(_sought(word, piece) for word, piece in pieces), is_foreign(typed))


class Index:
    """Entries, and their words as they are compared; built once for a snapshot of what it is made of.

    Attributes:
        entries: the entries, in the order in which equally good ones are found.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries: Sequence[Entry] = tuple(entries)
        # Each word has a space before it, by which its start is found, and each text a line of its own.
        self._titles = [f" {plain(entry.title)}" for entry in self.entries]
        self._texts = [
            "\n ".join((title, *map(plain, entry.also))) if entry.also else title
            for title, entry in zip(self._titles, self.entries, strict=True)
        ]
        self._foreign = _Spelled({n: said for n, entry in enumerate(self.entries) if (said := _foreign_sounds(entry))})

    def find(self, wanted: Wanted) -> list[Entry]:
        """Return the entries that have all the words, the best first.

        First come those whose title begins with what was typed, then those in whose titles, then in all of whose texts,
        words begin with it, then those that have it anywhere; last those that are written in another script.
        """
        found = [*self._begun(wanted), *self._anywhere(wanted), *self._spelled(wanted)]
        return [self.entries[n] for n in dict.fromkeys(found)]

    def begun(self, wanted: Wanted) -> list[Entry]:
        """Return the entries in which words begin with all the words, the best first."""
        return [self.entries[n] for n in dict.fromkeys(self._begun(wanted))]

    def _begun(self, wanted: Wanted) -> Iterator[int]:
        if not wanted.words:
            return
        starts = [f" {word}" for word in wanted.words]
        whole = "".join(starts)
        yield from (n for n, title in enumerate(self._titles) if title.startswith(whole))
        yield from _having(starts, self._titles)
        yield from _having(starts, self._texts)

    def _anywhere(self, wanted: Wanted) -> list[int]:
        """Return the entries that have the words anywhere; one letter counts only at the start of a word."""
        sought = [word if len(word) > 1 else f" {word}" for word in wanted.words]
        return _having(sought, self._texts) if sought else []

    def _spelled(self, wanted: Wanted) -> Iterator[int]:
        """Yield the entries that have the consonants of the words they don't have, in another script than typed."""
        if not any(wanted.bones):
            return
        spelled = self._all if wanted.is_foreign else self._foreign
        found: set[int] | None = None
        for word, sought in zip(wanted.words, wanted.bones, strict=True):
            start = f" {word}"
            those = {n for n in spelled.numbers if start in self._texts[n]} | spelled.having(sought)
            found = those if found is None else found & those
        yield from sorted(found or ())

    @cached_property
    def _all(self) -> "_Spelled":
        """The consonants of all entries, for what is typed in another script."""
        foreign = ((n, _foreign_sounds(entry)) for n, entry in enumerate(self.entries))
        return _Spelled({n: f"{self._texts[n]} {said}".replace("\n", " ") for n, said in foreign})


class _Spelled:
    """The consonants of the words of some entries."""

    def __init__(self, said: Mapping[int, str]) -> None:
        """Take the words of entries, by their numbers, in small Latin letters on one line."""
        self.numbers = tuple(said)
        # All at once: each entry alone would take ten times as long.
        self._bones = consonants("\n".join(f" {words} " for words in said.values())).split("\n") if said else []

    def having(self, sought: Sequence[str]) -> set[int]:
        """Return the numbers of the entries that have one of the consonants sought."""
        return {n for bone in sought for n, text in zip(self.numbers, self._bones, strict=True) if bone in text}


def _having(words: Sequence[str], texts: Sequence[str]) -> list[int]:
    """Return the numbers of the texts that have all the words; the longest word leaves the fewest to look through."""
    first, *others = sorted(words, key=len, reverse=True)
    found = [n for n, text in enumerate(texts) if first in text]
    for word in others:
        found = [n for n in found if word in texts[n]]
    return found


def _sought(word: str, piece: str) -> tuple[str, ...]:
    """Return by which consonants, each with the marks before and after it, a word is found in another script."""
    found = dict.fromkeys(consonants(sounds(piece) if is_arabic(piece) else word).split())
    heard = (bone.removesuffix("h") if len(bone) > _SURE else bone for bone in found)
    return tuple(f" {bone}" if len(bone) >= _SURE else f" {bone} " for bone in heard if len(bone) > 1)


def sought_in(text: str, sought: Sequence[str]) -> bool:
    """Tell whether a text has one of the consonants of `Wanted.bones`."""
    spelled = f" {consonants(sounds(text))} "
    return any(bone in spelled for bone in sought)


def _foreign_sounds(entry: Entry) -> str:
    """Return the words of an entry's texts in other scripts than Latin; empty for none."""
    if entry.title.isascii() and all(map(str.isascii, entry.also)):
        return ""
    return " ".join(sounds(text) for text in (entry.title, *entry.also) if is_foreign(text))
