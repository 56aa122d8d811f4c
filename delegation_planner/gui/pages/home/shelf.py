"""The gists that were read, kept until an Edit makes them untrue; the page shows old ones until then."""

from collections.abc import Iterable, Sequence

from delegation_planner.gui.pages.home.gist import Gist
from delegation_planner.model.ids import Id


class Shelf:
    """Keeps gists of visits by id."""

    def __init__(self) -> None:
        self._held: dict[Id, Gist] = {}
        self._true: set[Id] = set()
        self._asked: set[Id] = set()

    def get(self, visit_id: Id) -> Gist | None:
        """Return the gist of a visit as it was read last; None where it never was."""
        return self._held.get(visit_id)

    def wanting(self, ids: Iterable[Id], most: int) -> Sequence[Id]:
        """Return which of some visits are to be read, and note that they are asked for.

        Args:
            ids: the visits, the one that is needed first in front.
            most: how many are read at a time.
        """
        found = [each for each in dict.fromkeys(ids) if each not in self._true][:most]
        self._asked = set(found)
        return found

    def put(self, gists: Iterable[Gist]) -> None:
        """Keep what was read. What an Edit has changed meanwhile stays wanting; what is gone is not asked for again."""
        found = {gist.id: gist for gist in gists}
        self._held.update(found)
        self._true |= self._asked
        self._asked.clear()

    def forget(self, visit_id: Id | None = None) -> None:
        """Take the gist of a visit, or all, for untrue."""
        if visit_id is None:
            self._true.clear()
            self._asked.clear()
        else:
            self._true.discard(visit_id)
            self._asked.discard(visit_id)
