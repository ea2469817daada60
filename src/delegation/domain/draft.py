# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip being changed: what a use case has put and taken out, over a snapshot."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from delegation.domain.kinds import KIND_OF
from delegation.domain.plain import Flat, flat, links_in, relinked
from delegation.domain.record import Edit
from delegation.domain.removals import removal
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.errors import InvalidValueError, LinkError, NotFoundError, RemovalAsksError


class Draft:
    """Values put and taken out; nothing is checked against the trip before ``edits``."""

    def __init__(self, base: Snapshot) -> None:
        self.base = base
        self._now: dict[ThingId, Any] = {}
        self._kinds: dict[ThingId, str] = {}
        self._flat: dict[ThingId, Flat] = {}
        self._snapshot: Snapshot | None = base

    @property
    def snapshot(self) -> Snapshot:
        """The trip as it would be."""
        if self._snapshot is None:
            self._snapshot = self.base.with_things(self._now, self._kinds, self.base.number)
        return self._snapshot

    def find(self, thing: ThingId) -> Any:
        """The thing as it would be, or None; follows aliases, also those of a merge made here."""
        if thing not in self._now:
            found = self.base.find(thing)
            return found if found is None or found.id == thing else self.find(found.id)
        here = self._now[thing]
        if here is None:
            heirs = (one for one in self._now.values() if thing in getattr(one, "aliases", ()))
            return next(heirs, None)
        return here

    def get(self, thing: ThingId) -> Any:
        """The same; raises NotFoundError."""
        found = self.find(thing)
        if found is None:
            raise NotFoundError(kind="thing", id=str(thing))
        return found

    def all(self, kind: str) -> Iterator[Any]:
        """Every thing of a kind as it would be, in no order."""
        return iter(self.snapshot.of(kind).values())

    def put(self, value: Any) -> None:
        """Add a thing, or replace it as a whole."""
        self._now[value.id] = value
        self._kinds[value.id] = KIND_OF[type(value)]
        self._snapshot = None

    def drop(self, thing: ThingId) -> None:
        """Take out a thing and nothing else; ``remove`` also sees to what points at it."""
        was = self.get(thing)
        self._kinds[was.id] = KIND_OF[type(was)]
        self._now[was.id] = None
        self._snapshot = None

    def remove(self, thing: ThingId, *, confirmed: bool = False) -> None:
        """Take out a thing, every link to it, and what has no sense without it.

        Raises RemovalAsksError where a link asks first and the planner has not yet said yes.
        """
        first = self.get(thing)
        found = removal(self.snapshot, first)
        if found.asking and not confirmed:
            raise RemovalAsksError(
                kind=KIND_OF[type(first)],
                id=str(first.id),
                count=len(found.asking),
                lost=tuple((loss.fate.value, loss.kind, str(loss.thing)) for loss in found.asking),
            )
        cut = dict.fromkeys(found.going)
        for holder in found.kept:
            self.put(relinked(holder, cut))
        for gone in found.going:
            self.drop(gone)

    def merge(self, *, keep: ThingId, gone: ThingId) -> None:
        """Let every link to ``gone`` point at ``keep``, which from then on answers to both ids.

        Raises NotFoundError; InvalidValueError for two kinds, for one thing, and for what has no aliases.
        """
        old, new = self.get(gone), self.get(keep)
        alike = type(old) is type(new) and old.id != new.id and hasattr(new, "aliases")
        if not alike:
            raise InvalidValueError(keep=str(keep), gone=str(gone))
        for holder in self.snapshot.linking_to(old.id):
            if holder.id != old.id:
                # nothing is linked to itself
                self.put(relinked(holder, {old.id: None if holder.id == new.id else new.id}))
        self.drop(old.id)
        new = self.get(new.id)
        self.put(replace(new, aliases=new.aliases | old.aliases | {old.id}))

    def edits(self) -> tuple[Edit, ...]:
        """What differs from the base, by thing; raises LinkError where a link would dangle."""
        self._check_links()
        found = (
            Edit.between(kind, thing, self.flat_before(kind, thing), flat(value))
            for thing, value in self._now.items()
            for kind in (self._kinds[thing],)
        )
        return tuple(sorted((edit for edit in found if edit), key=lambda edit: str(edit.thing)))

    def flat_before(self, kind: str, thing: ThingId) -> Flat:
        """A thing of the base as flat plain data, made once; empty if it is not there.  Not to be changed."""
        if thing not in self._flat:
            self._flat[thing] = flat(self.base.of(kind).get(thing))
        return self._flat[thing]

    @property
    def touched(self) -> dict[ThingId, tuple[str, Any, Any]]:
        """Id -> kind, the thing as it was and as it would be; None where it is not there."""
        return {
            thing: (kind := self._kinds[thing], self.base.of(kind).get(thing), value)
            for thing, value in self._now.items()
        }

    def _check_links(self) -> None:
        now = self.snapshot
        there = now._tables.values()  # noqa: SLF001 -- a membership test over all kinds, without aliases
        lost = [
            (str(value.id), str(target))
            for value in self._now.values()
            if value is not None
            for target, _ in links_in(value)
            if not any(target in table for table in there)
        ]
        gone = [thing for thing, value in self._now.items() if value is None]
        if gone:
            lost += [(str(source), str(thing)) for thing in gone for source in now.sources.get(thing, ())]
        if lost:
            raise LinkError(links=tuple(lost))
