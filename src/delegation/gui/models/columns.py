# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns as data: what a table of things shows, sorts by and lets one edit.

Most columns are an entry of the catalogue; a few are asked of the snapshot (a person's group, who wants an
exhibitor).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from delegation.domain.catalogue import Entry, Holds, Sensitivity
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import collation_key, number_key
from delegation.services.cells import cell, value_of
from delegation.services.words import Words

COVERED = "\u2022\u2022\u2022\u2022\u2022"
"""What stands in a cell that is covered until it is asked for."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.  ``paint`` names how the painter draws it; "" is plain text.

    ``missing``: whether the cell of a thing ought to be filled and is not.
    """

    key: str
    heading: Callable[[Words], str]
    text: Callable[[Snapshot, Any, Words], str]
    sort: Callable[[Snapshot, Any, Words], Any]
    width: int = 120
    paint: str = ""
    entry: Entry | None = None
    numbers: bool = False
    mark: Callable[[Snapshot, Any], Any] | None = None
    missing: Callable[[Snapshot, Any], bool] | None = None

    @property
    def is_sensitive(self) -> bool:
        """Whether it stays covered until the planner asks for it."""
        return self.entry is not None and self.entry.sensitivity in (Sensitivity.HEALTH, Sensitivity.IDENTITY)

    @property
    def is_editable(self) -> bool:
        return self.entry is not None and self.entry.holds in EDITED_IN_PLACE


EDITED_IN_PLACE = frozenset(
    {
        Holds.TEXT,
        Holds.WORDS,
        Holds.WHOLE,
        Holds.NUMBER,
        Holds.YES_NO,
        Holds.DATE,
        Holds.TIME,
        Holds.PLANNED,
        Holds.MONEY,
        Holds.CHOICE,
        Holds.LINK,
    }
)
"""What a cell can hold an editor for; all else has its place in the inspector."""

WIDTHS = {
    Holds.WHOLE: 80,
    Holds.NUMBER: 80,
    Holds.YES_NO: 84,
    Holds.DATE: 104,
    Holds.TIME: 72,
    Holds.PLANNED: 150,
    Holds.MONEY: 104,
    Holds.LINK: 160,
}

NUMBERS = frozenset(WIDTHS) - {Holds.YES_NO, Holds.LINK}


def column_of(
    entry: Entry,
    *,
    width: int = 0,
    paint: str = "",
    missing: Callable[[Snapshot, Any], bool] | None = None,
) -> Column:
    """The column of a field."""

    def heading(words: Words) -> str:
        if entry.own is not None:
            return entry.own.in_(words.language)
        return words.label(entry.kind, entry.name)

    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        return cell(snapshot, thing, entry, words)

    def sort(snapshot: Snapshot, thing: Any, words: Words) -> Any:
        value = value_of(thing, entry)
        if value is None or value == "":
            return (1, "")
        if entry.holds in (Holds.WHOLE, Holds.NUMBER):
            return (0, value)
        if entry.holds in (Holds.DATE, Holds.TIME):
            return (0, value.isoformat() if not isinstance(value, str) else value)
        if entry.holds is Holds.PLANNED:
            return (0, value.utc.isoformat())
        if entry.holds is Holds.MONEY:
            return (0, value.amount)
        if entry.holds is Holds.CHOICE and entry.own is None:
            return (0, entry.choices.index(value.value))
        if entry.name in ("stands", "label", "key", "number"):
            return (0, number_key(text(snapshot, thing, words)))
        return (0, collation_key(text(snapshot, thing, words)))

    return Column(
        key=entry.name,
        heading=heading,
        text=text,
        sort=sort,
        width=width or WIDTHS.get(entry.holds, 130),
        paint=paint,
        entry=entry,
        numbers=entry.holds in NUMBERS,
        mark=(lambda _snapshot, thing: value_of(thing, entry)) if paint else None,
        missing=missing,
    )
