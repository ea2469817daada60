# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole trip as one frozen value, with its indexes."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.plain import flat, links_in, record_of
from delegation.domain.record import Change
from delegation.domain.values import ThingId
from delegation.errors import NotFoundError

T = TypeVar("T")

Touch = tuple[str, Any, Any]
"""A kind, and one thing of it as it was and as it is; None where it is not there."""

Carry = Callable[["Snapshot", Any, tuple[Touch, ...]], Any]
"""A snapshot, an index of one before it, and what was touched in between -> the index of this one."""

Tables = dict[str, dict[ThingId, Any]]

MOST_PLACED = 50
"""So many things are put in their places of an order; more of them, and it is sorted anew when asked for."""


def reading(*kinds: str, carry: Carry | None = None) -> Callable[[T], T]:
    """Mark what builds an index with the kinds it reads.

    ``carry`` brings it up to date after a few touches of them; without, it is built anew.
    """

    def mark(build: T) -> T:
        build.reads, build.carry = frozenset(kinds), carry  # type: ignore[attr-defined]  # functions have room
        return build

    return mark


def _order(thing: Any) -> tuple[str, int]:
    return thing.sort_key, thing.id.int


class Snapshot:
    """Kind -> id -> thing, as of change ``number``.

    Never changes: ``advanced`` and ``with_things`` give the next one, sharing all that was not touched.
    Indexes are built when first asked for and carried on where nothing they read was touched.  Threads may
    ask one snapshot at once: at worst an index is built twice (what they grow is listed before it is walked).
    """

    __slots__ = ("_aliases", "_indexes", "_late", "_sorted", "_sources", "_tables", "_unplaced", "number")

    def __init__(self, tables: Mapping[str, Mapping[ThingId, Any]] | None = None, number: int = 0) -> None:
        given = tables or {}
        self._tables: Tables = {kind: dict(given.get(kind, {})) for kind in CLASSES}
        self._sorted: dict[str, tuple[Any, ...]] = {}
        self._unplaced: dict[str, tuple[tuple[Any, ...], dict[ThingId, Any]]] = {}
        self._indexes: dict[Callable[[Snapshot], Any], Any] = {}
        self._late: dict[Any, tuple[Any, tuple[Touch, ...]]] = {}
        self._sources: dict[ThingId, frozenset[ThingId]] | None = None
        self._aliases: dict[UUID, ThingId] | None = None
        self.number = number

    def of(self, kind: str) -> Mapping[ThingId, Any]:
        """All things of a kind by id, in no order."""
        return self._tables[kind]

    def sorted(self, kind: str) -> tuple[Any, ...]:
        """All things of a kind by ``sort_key``, then id."""
        if kind not in self._sorted:
            carried = self._unplaced.get(kind)
            self._sorted[kind] = self._placed(kind, *carried) if carried else self._in_order(kind)
        return self._sorted[kind]

    def _in_order(self, kind: str) -> tuple[Any, ...]:
        return tuple(sorted(self._tables[kind].values(), key=_order))

    def _placed(self, kind: str, order: tuple[Any, ...], before: Mapping[ThingId, Any]) -> tuple[Any, ...]:
        """An earlier order with these things, given as they were in it, put where they belong now."""
        placed, table = list(order), self._tables[kind]
        for thing, was in before.items():
            if was is not None:
                del placed[bisect_left(placed, _order(was), key=_order)]
            now = table.get(thing)
            if now is not None:
                insort(placed, now, key=_order)
        return tuple(placed)

    def find(self, thing: ThingId | UUID | None) -> Any:
        """The thing of that id, or the one it was merged into; None if there is none."""
        if thing is None:
            return None
        for table in self._tables.values():
            if thing in table:
                return table[thing]  # type: ignore[index]  # a ThingId is a UUID
        now = self.aliases.get(thing)
        return None if now is None else self.find(now)

    def get(self, thing: ThingId | UUID) -> Any:
        """The same; raises NotFoundError."""
        found = self.find(thing)
        if found is None:
            raise NotFoundError(kind="thing", id=str(thing))
        return found

    def things(self) -> Iterator[Any]:
        for table in self._tables.values():
            yield from table.values()

    @property
    def aliases(self) -> Mapping[UUID, ThingId]:
        """Ids of things that were merged away -> the thing that answers to them."""
        if self._aliases is None:
            holders = (
                thing
                for kind, table in self._tables.items()
                if "aliases" in record_of(CLASSES[kind]).fields
                for thing in table.values()
            )
            self._aliases = {alias: thing.id for thing in holders for alias in thing.aliases}
        return self._aliases

    @property
    def sources(self) -> Mapping[ThingId, frozenset[ThingId]]:
        """Id -> the ids of the things that point at it."""
        if self._sources is None:
            found: dict[ThingId, set[ThingId]] = {}
            for thing in self.things():
                for target, _ in links_in(thing):
                    found.setdefault(target, set()).add(thing.id)
            self._sources = {target: frozenset(ids) for target, ids in found.items()}
        return self._sources

    def linking_to(self, thing: ThingId) -> list[Any]:
        """The things that point at this one."""
        return [self.find(source) for source in self.sources.get(thing, ())]

    def dangling(self) -> list[tuple[ThingId, ThingId]]:
        """(source, target) of every link to what is not there; storage lets none in."""
        return [
            (source, target)
            for target, sources in self.sources.items()
            if not any(target in table for table in self._tables.values())
            for source in sorted(sources, key=str)
        ]

    def index(self, build: Callable[["Snapshot"], T]) -> T:
        """What ``build`` makes of this snapshot, made once.

        A ``build`` marked by ``reading`` is carried on as long as no thing of its kinds is touched.
        """
        if build not in self._indexes:
            late = self._late.get(build)
            made = build(self) if late is None else build.carry(self, *late)  # type: ignore[attr-defined]  # it has one
            self._indexes[build] = made
        found: T = self._indexes[build]
        return found

    def advanced(self, change: Change) -> tuple["Snapshot", tuple[ThingId, ...]]:
        """The snapshot after a change of the record, and the ids it touched."""
        things: dict[ThingId, tuple[str, Any]] = {}
        for edit in change.edits:
            now = edit.on(flat(self._tables[edit.kind].get(edit.thing)))
            things[edit.thing] = edit.kind, record_of(CLASSES[edit.kind]).unflat(now) if now else None
        return self._next(things, change.number), tuple(things)

    def with_things(
        self, things: Mapping[ThingId, Any], kinds: Mapping[ThingId, str], number: int
    ) -> "Snapshot":
        """The snapshot with these things put, or taken out where they are None."""
        return self._next({thing: (kinds[thing], value) for thing, value in things.items()}, number)

    def _next(self, things: Mapping[ThingId, tuple[str, Any]], number: int) -> Self:
        new = type(self).__new__(type(self))
        touched = {kind for kind, _ in things.values()}
        new._tables = self._tables | {kind: dict(self._tables[kind]) for kind in touched}  # noqa: SLF001 -- ours
        new._sorted = {kind: order for kind, order in list(self._sorted.items()) if kind not in touched}  # noqa: SLF001 -- ours
        new._unplaced = self._carried(things, touched)  # noqa: SLF001 -- ours
        new._indexes, new._late = self._indexes_after(touched, things)  # noqa: SLF001 -- ours
        new._sources = self._sources  # noqa: SLF001 -- ours
        new._aliases = self._aliases  # noqa: SLF001 -- ours
        new.number = number
        new._relink(self, things)  # noqa: SLF001 -- ours
        for thing, (kind, value) in things.items():
            if value is None:
                new._tables[kind].pop(thing, None)  # noqa: SLF001 -- ours
            else:
                new._tables[kind][thing] = value  # noqa: SLF001 -- ours
        return new

    def _carried(
        self, things: Mapping[ThingId, tuple[str, Any]], touched: set[str]
    ) -> dict[str, tuple[tuple[Any, ...], dict[ThingId, Any]]]:
        """Kind -> an order it once had and, as they were then, the things that have moved since."""
        carried = dict(self._unplaced)
        for kind in touched:
            order, before = carried.pop(kind, ((), {}))
            if kind in self._sorted:
                order, before = self._sorted[kind], {}
            if order:
                table = self._tables[kind]
                ids = [thing for thing, (its_kind, _) in things.items() if its_kind == kind]
                before = {thing: table.get(thing) for thing in ids} | before
                if len(before) <= MOST_PLACED:
                    carried[kind] = order, before
        return carried

    def _indexes_after(
        self, touched: set[str], things: Mapping[ThingId, tuple[str, Any]]
    ) -> tuple[dict[Any, Any], dict[Any, tuple[Any, tuple[Touch, ...]]]]:
        """The indexes that hold for the next snapshot, and those to bring up to date when asked for."""
        kept: dict[Any, Any] = {}
        behind = {build: late for build, late in self._late.items() if build not in self._indexes}
        for build, made in list(self._indexes.items()):
            if touched & set(getattr(build, "reads", touched)):
                behind[build] = made, ()
            else:
                kept[build] = made
        late: dict[Any, tuple[Any, tuple[Touch, ...]]] = {}
        for build, (was, so_far) in behind.items():
            if getattr(build, "carry", None) is not None:
                touches = so_far + tuple(
                    (kind, self._tables[kind].get(thing), value)
                    for thing, (kind, value) in things.items()
                    if kind in build.reads
                )
                if len(touches) <= MOST_PLACED:
                    late[build] = was, touches
        return kept, late

    def _relink(self, old: "Snapshot", things: Mapping[ThingId, tuple[str, Any]]) -> None:
        """Carry the link and alias indexes on, if they were built and the links of these things differ."""
        if self._sources is not None:
            moved: dict[ThingId, set[ThingId]] = {}
            for thing, (kind, value) in things.items():
                was = old.of(kind).get(thing)
                before = {target for target, _ in links_in(was)} if was is not None else set()
                after = {target for target, _ in links_in(value)} if value is not None else set()
                for target in before ^ after:
                    ids = moved.setdefault(target, set(self._sources.get(target, ())))
                    (ids.add if target in after else ids.discard)(thing)
            if moved:
                sources = dict(self._sources)
                for target, ids in moved.items():
                    sources[target] = frozenset(ids)
                    if not ids:
                        del sources[target]
                self._sources = sources
        for thing, (kind, value) in things.items():
            was = old.of(kind).get(thing)
            if getattr(was, "aliases", frozenset()) != getattr(value, "aliases", frozenset()):
                self._aliases = None
                return


def snapshot_of(things: Iterable[Any], number: int = 0) -> Snapshot:
    """A snapshot of these things."""
    tables: Tables = {kind: {} for kind in CLASSES}
    for thing in things:
        tables[KIND_OF[type(thing)]][thing.id] = thing
    return Snapshot(tables, number)
