# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys by which a table filters and sorts; of very many things made on another thread, from values alone.

Nothing here touches a widget or a model.  The sorting is done in pieces: one long comparison of tuples
would hold the interpreter, and the window with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Any

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded
from delegation.gui.models.columns import Column
from delegation.services.cells import cell, searchable
from delegation.services.words import Words

PIECE = 2_000
"""So many keys are compared in one go: a few milliseconds."""

NOTHING_SAID = "\n"
"""The search key of a thing that says nothing; an empty one is not made yet."""


class Row:
    """A thing with its keys, ``search`` empty and ``key`` None until made; ``at`` is where it stands."""

    __slots__ = ("at", "key", "search", "thing")

    def __init__(self, thing: Any) -> None:
        self.thing = thing
        self.search = ""
        self.key: Any = None
        self.at = 0

    def put(self, thing: Any) -> None:
        """The thing as it is now."""
        self.thing, self.search, self.key = thing, "", None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A search key for each thing, or none; for each column the places of the things in its order."""

    searches: list[str]
    orders: dict[str, list[int]]


def search_key(snapshot: Snapshot, thing: Any, kind: str, words: Words) -> str:
    """All that a filter by words looks into, folded; never empty."""
    said = (cell(snapshot, thing, entry, words) for entry in searchable(kind))
    return folded("\n".join(filter(None, said))) or NOTHING_SAID


def prepared(
    things: Sequence[Any],
    snapshot: Snapshot,
    kind: str,
    columns: Sequence[Column],
    words: Words,
    *,
    searches: bool = True,
) -> Prepared:
    """The order of all things by each column, and their search keys where those are wanted."""
    keys = [search_key(snapshot, thing, kind, words) for thing in things] if searches else []
    orders = {
        column.key: in_order(
            [(column.sort(snapshot, one, words), one.sort_key, one.id.int) for one in things]
        )
        for column in columns
    }
    return Prepared(keys, orders)


def in_order(keys: Sequence[Any]) -> list[int]:
    """The places of keys in rising order."""
    pieces = [
        sorted(range(first, min(first + PIECE, len(keys))), key=keys.__getitem__)
        for first in range(0, len(keys), PIECE)
    ]
    return list(merge(*pieces, key=keys.__getitem__))
