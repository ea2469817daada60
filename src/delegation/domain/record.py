# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The change record: what was and what is, per thing and field.  Data only."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from delegation.domain.plain import Flat
from delegation.domain.values import Map, ThingId

UNDO, REDO = "undo", "redo"

FINAL = frozenset({"purge", "publish", "new", "demo"})
"""Deeds that cannot be taken back: a trip is not begun twice, and what went out is out."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The touched fields of one thing, as flat plain data.  A thing that is not there has no fields."""

    kind: str
    thing: ThingId
    before: Flat
    after: Flat

    @classmethod
    def between(cls, kind: str, thing: ThingId, was: Flat, now: Flat) -> Self:
        if not was or not now:
            return cls(kind, thing, was, now)
        before = {path: part for path, part in was.items() if path not in now or now[path] != part}
        after = {path: part for path, part in now.items() if path not in was or was[path] != part}
        return cls(kind, thing, before, after)

    def __bool__(self) -> bool:
        return bool(self.before or self.after)

    @property
    def is_addition(self) -> bool:
        return "id" in self.after and "id" not in self.before

    @property
    def is_removal(self) -> bool:
        return "id" in self.before and "id" not in self.after

    def reversed(self) -> Self:
        return replace(self, before=self.after, after=self.before)

    def on(self, now: Flat) -> Flat:
        """The thing after this edit; empty after a removal."""
        if self.is_removal:
            return {}
        gone = self.before.keys() - self.after.keys()
        left = {path: part for path, part in now.items() if path not in gone} if gone else dict(now)
        return left | self.after

    def stale(self, now: Flat) -> list[str]:
        """The paths that no longer hold what this edit found; a removal has seen all of the thing."""
        paths = self.before.keys() | self.after.keys()
        if self.is_removal or self.is_addition:
            if now == self.before:
                return []
            paths = paths | now.keys()
        elif not now:  # the thing went meanwhile, and an element cannot be added to it
            return sorted(paths)
        nothing = object()
        return sorted(path for path in paths if now.get(path, nothing) != self.before.get(path, nothing))


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction.  ``deed`` and ``facts`` say what was done; ``of`` what an undo or redo is about."""

    number: int
    deed: str
    author: str
    at: datetime
    schema: int
    of: int | None = None
    facts: Map[str, Any] = field(default_factory=Map)
    edits: tuple[Edit, ...] = ()


def net(changes: Iterable[Change]) -> list[Edit]:
    """Many changes as one edit a thing: what happened between two releases."""
    sums: dict[ThingId, Edit] = {}
    for edit in (edit for change in changes for edit in change.edits):
        so_far = sums.get(edit.thing) or Edit(edit.kind, edit.thing, {}, {})
        known = so_far.before.keys() | so_far.after.keys()
        before = so_far.before | {path: part for path, part in edit.before.items() if path not in known}
        after = {path: part for path, part in so_far.after.items() if path not in edit.before} | edit.after
        sums[edit.thing] = Edit.between(edit.kind, edit.thing, before, after)
    return [edit for edit in sums.values() if edit]


OPPOSITE = {UNDO: REDO, REDO: UNDO}


def is_own_deed(change: Change, author: str) -> bool:
    """Whether this is a deed of the author that can be taken back, and not itself an undo or redo."""
    return change.author == author and change.of is None and change.deed not in FINAL


def next_replayed(
    deed: str, latest_first: Iterable[Change], author: str, author_of: Callable[[int], str]
) -> int | None:
    """The number of the author's change that an undo, or a redo, takes next; None if there is none.

    What last came about is taken first; a new deed of the author ends what could be redone.  Reads no more
    of the history than it must.
    """
    settled: set[int] = set()
    for change in latest_first:
        if change.of is not None:
            if change.of not in settled:
                settled.add(change.of)
                if change.deed == OPPOSITE[deed] and author_of(change.of) == author:
                    return change.of
        elif is_own_deed(change, author):
            if deed == REDO:
                return None
            if change.number not in settled:
                return change.number
    return None


def is_replayable(deed: str, change: Change, latest_first: Iterable[Change]) -> bool:
    """Whether a change can be undone, or redone, by its number, by whomever."""
    if not is_own_deed(change, change.author):
        return False
    for later in latest_first:
        if later.number == change.number:
            break
        if later.of == change.number:
            return later.deed == OPPOSITE[deed]
        if deed == REDO and is_own_deed(later, change.author):
            return False
    return deed == UNDO
