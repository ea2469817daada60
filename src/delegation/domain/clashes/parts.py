# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes of a trip part by part, so that after a change only what it touches is worked out again.

Each part is what one person, item, pair of items, group, leg or room brings with it, kept with all that it
was worked out from.  Snapshots share what was not touched: where the tables that a section of parts reads are
the same, so are its parts, or all but those that are asked about by name.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from delegation.domain.clashes.clash import Clash
from delegation.domain.clashes.of_crowds import clashes_of_leg, clashes_of_room, clashes_of_size, most_at
from delegation.domain.clashes.of_items import clashes_of_item
from delegation.domain.clashes.of_musts import Unmet, clashes_of_must, unmet, visited
from delegation.domain.clashes.of_pairs import Pair, clashes_of_pair, pairs_of
from delegation.domain.clashes.of_people import (
    Look,
    clashes_of_absence,
    clashes_of_needs,
    clashes_of_person,
    look_at,
)
from delegation.domain.clashes.of_things import clashes_of_group, clashes_of_hosts, groups_in_use
from delegation.domain.needs import hotel_names, short_of_ways
from delegation.domain.people import Person
from delegation.domain.presence import (
    NOT_UNDER_WAY,
    Times,
    confirmed,
    items_by_person,
    legs_of,
    rooms_of,
    takes_part,
    travel_by_person,
    travel_of,
)
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.domain.walking import Walks


class Same:
    """Something compared by what it is, not by what it holds: a whole table, at no cost."""

    __slots__ = ("_of",)

    def __init__(self, of: object) -> None:
        self._of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self._of is other._of

    def __hash__(self) -> int:
        return id(self._of)


@dataclass(frozen=True, slots=True)
class Part:
    """``read`` is what decides whether there are clashes, ``read_more`` what their remedies read besides."""

    read: tuple[Any, ...]
    read_more: tuple[Any, ...]
    made: tuple[Any, ...]


Key = Any
"""What a part is about, within its section."""

Ask = tuple[Key, tuple[Any, ...], tuple[Any, ...], Callable[[], Iterable[Any]]]
"""A key, what the part reads, what its remedies read besides, and what works it out."""

Section = dict[Key, Part]


@dataclass(frozen=True, slots=True)
class Found:
    """Every clash of a trip, by severity, then day, then id; and the parts they come from, by section."""

    all: tuple[Clash, ...] = ()
    sections: Mapping[str, Section] = field(default_factory=dict)
    snapshot: Snapshot = field(default_factory=Snapshot)
    walks: Walks | None = None

    @property
    def parts(self) -> dict[tuple[Any, ...], Part]:
        """Every part by its section and what it is about."""
        return {
            (name, *(key if isinstance(key, tuple) else (key,))): part
            for name, section in self.sections.items()
            for key, part in section.items()
        }


def clashes(snapshot: Snapshot, walks: Walks) -> tuple[Clash, ...]:
    """Every clash of a trip, by severity, then day, then id; the same whatever the order of things."""
    return clashes_after(None, snapshot, walks).all


def clashes_after(before: Found | None, snapshot: Snapshot, walks: Walks) -> Found:
    """The clashes of a trip, given those of any earlier snapshot of it: equal to working them all out."""
    work = _Work(before or Found(), snapshot, walks)
    work.timelines()
    work.pairs()
    work.people()
    work.absences()
    work.needs()
    work.items()
    work.things()
    work.musts()
    parts = (
        part for name, section in work.sections.items() if name != "timeline" for part in section.values()
    )
    found = {one.id: one for part in parts if part.made for one in part.made}
    return Found(tuple(sorted(found.values(), key=lambda one: one.order)), work.sections, snapshot, walks)


class _Work:
    """The sections of a snapshot, each kept, mended or made from those of the one before."""

    def __init__(self, before: Found, snapshot: Snapshot, walks: Walks) -> None:
        self.sections: dict[str, Section] = {}
        self._before, self._now, self._walks = before, snapshot, walks
        self._parties = snapshot.index(takes_part)
        self._changed = self._changed_items()

    def _is_same(self, *kinds: str) -> bool:
        """Whether these tables are those of the snapshot before."""
        then, now = self._before.snapshot, self._now
        return bool(self._before.sections) and all(then.of(kind) is now.of(kind) for kind in kinds)

    def _changed_items(self) -> set[ThingId]:
        """The items that are not as they were.

        Who takes part in the others may differ, where people, groups or the trip do.
        """
        if self._is_same("item"):
            return set()
        then, now = self._before.snapshot.of("item"), self._now.of("item")
        changed = {one for one, item in now.items() if then.get(one) is not item}
        return changed | {one for one in then if one not in now}

    def _answer(self, name: str, asks: Iterable[Ask], *, only: Collection[Key] | None = None) -> None:
        """Work out a section; the parts ``only`` those of these keys, where all others are as they were.

        A key of ``only`` for which nothing asks has no part any more.
        """
        known = self._before.sections.get(name, {})
        parts = dict(known) if only is not None else {}
        for key in only or ():
            parts.pop(key, None)
        for key, read, read_more, work in asks:
            part = known.get(key)
            if part is None or part.read != read or (part.made and part.read_more != read_more):
                part = Part(read, read_more, tuple(work()))
            parts[key] = part
        self.sections[name] = parts

    def _keep(self, name: str) -> None:
        self.sections[name] = self._before.sections[name]

    def _with_clashes(self, name: str) -> set[Key]:
        """The parts that had a clash: its remedies may read what has changed."""
        return {key for key, part in self._before.sections[name].items() if part.made}

    def _tables(self, *kinds: str) -> tuple[Same, ...]:
        return tuple(Same(self._now.of(kind)) for kind in kinds)

    def _exhibitor(self, item: ProgrammeItem) -> Any:
        which = item.place.exhibitor
        return (self._now.of("exhibitor").get(which) or self._now.find(which)) if which else None

    # Where people are to be

    def timelines(self) -> None:
        """Person -> the pairs of items they are in one after the other, or at once."""
        if self._is_same("item", "person", "group", "trip", "leg"):
            return self._keep("timeline")
        shared: dict[Any, tuple[Pair, ...]] = {}  # most people share their plan with a group

        def pairs(items: tuple[ProgrammeItem, ...], under_way: Times) -> tuple[Pair, ...]:
            plan = tuple(map(id, items)), under_way
            if plan not in shared:
                shared[plan] = pairs_of(items, under_way)
            return shared[plan]

        def asks() -> Iterator[Ask]:
            plans, travel = items_by_person(self._now), self._now.index(travel_by_person)
            for person in confirmed(self._now):
                items, under_way = plans.get(person.id, ()), travel.get(person.id, NOT_UNDER_WAY)[0]
                yield person.id, (items, under_way), (), lambda a=items, b=under_way: pairs(a, b)  # type: ignore[misc]  # bound now

        return self._answer("timeline", asks())

    def _who(self) -> dict[Pair, tuple[Person, ...]]:
        """Pair of items -> who is in both, by name."""
        plans: dict[int, tuple[tuple[Pair, ...], list[tuple[int, Person]]]] = {}
        timelines = self.sections["timeline"]
        for place, person in enumerate(confirmed(self._now)):
            made = timelines[person.id].made
            if made:
                plans.setdefault(id(made), (made, []))[1].append((place, person))
        found: dict[Pair, list[list[tuple[int, Person]]]] = {}
        for made, people in plans.values():
            for pair in made:
                found.setdefault(pair, []).append(people)
        return {
            pair: tuple(
                person for _, person in (some[0] if len(some) == 1 else sorted(chain.from_iterable(some)))
            )
            for pair, some in found.items()
        }

    def pairs(self) -> None:
        """What is wrong with two items for those who are in both."""
        item, parties, trip = self._now.of("item"), self._parties, self._tables("trip")
        walks, groups = Same(self._walks), self._tables("group")

        def asks() -> Iterator[Ask]:
            for pair, who in self._who().items():
                first, second = item[pair[0]], item[pair[1]]
                read = (first, second, who, trip, walks, self._exhibitor(first), self._exhibitor(second))
                more = (groups, len(parties[pair[0]]), len(parties[pair[1]]))
                yield (
                    pair,
                    read,
                    more,
                    lambda a=first, b=second, both=who, t=pair[2]: clashes_of_pair(  # type: ignore[misc]  # bound now
                        self._now, self._walks, a, b, both, t
                    ),
                )

        is_same = self._is_same("item", "person", "group", "trip", "leg", "exhibitor")
        if is_same and self._walks is self._before.walks:
            return self._keep("pair")
        return self._answer("pair", asks())

    def people(self) -> None:
        """What is wrong with where each person is to be when."""
        if self._is_same("item", "person", "group", "trip", "leg"):
            return self._keep("person")
        trip, timelines = self._tables("trip"), self.sections["timeline"]
        looks: dict[Any, Look] = {}  # most people share their plan, and when they are there, with a group

        def found(person: Person) -> Iterable[Clash]:
            items, under_way = timelines[person.id].read
            plan = tuple(map(id, items)), under_way, person.present
            if plan not in looks:
                looks[plan] = look_at(self._now, items, under_way, person.present)
            return clashes_of_person(self._now, person, looks[plan])

        def asks() -> Iterator[Ask]:
            legs = self._now.index(travel_by_person)
            for person in confirmed(self._now):
                items = timelines[person.id].read[0]
                read = (person, items, legs.get(person.id), trip)
                yield person.id, read, (), lambda one=person: found(one)  # type: ignore[misc]  # bound now

        return self._answer("person", asks())

    def absences(self) -> None:
        """The legs each person has in vain."""
        if self._is_same("person", "leg", "trip"):
            return self._keep("absence")
        trip = self._tables("trip")

        def asks() -> Iterator[Ask]:
            legs = self._now.index(travel_by_person)
            for person in confirmed(self._now):
                read = (person, legs.get(person.id), trip)
                yield person.id, read, (), lambda one=person: clashes_of_absence(self._now, one)  # type: ignore[misc]  # bound now

        return self._answer("absence", asks())

    def needs(self) -> None:
        """What each person lacks, or has twice: beds and ways there and home."""
        short = self._now.index(short_of_ways)
        trip, hotels = self._tables("trip"), self._now.index(hotel_names)
        has_legs = bool(self._now.of("leg"))
        tables = self._tables("person", "room", "stay", "leg")
        only = None
        if self._is_same("person", "leg", "room", "stay", "trip"):
            only = short if has_legs and self._changed else frozenset()

        def asks() -> Iterator[Ask]:
            plans, people = items_by_person(self._now), self._now.of("person")
            who = confirmed(self._now) if only is None else map(people.__getitem__, only)
            for person in who:
                # What the only leg is for, theirs or one that is offered, follows from the items.
                ways = plans.get(person.id, ()) if has_legs and person.id in short else ()
                legs, rooms = legs_of(self._now, person.id), rooms_of(self._now, person.id)
                read = (person, legs, rooms, trip, has_legs, hotels, ways)
                yield person.id, read, tables, lambda one=person: clashes_of_needs(self._now, one)  # type: ignore[misc]  # bound now

        self._answer("needs", asks(), only=only)

    # Items

    def items(self) -> None:
        """What is wrong with each item in itself, and how many come to it."""
        kinds = "person", "group", "hall", "trip", "exhibitor", "request"
        is_same = self._is_same(*kinds) and self._walks is self._before.walks
        self._answer(
            "item",
            self._of_items(self._changed if is_same else None),
            only=self._changed if is_same else None,
        )
        only = self._changed | self._with_clashes("size") if is_same else None
        self._answer("size", self._of_sizes(only), only=only)

    def _items(self, only: Collection[ThingId] | None) -> Iterable[ProgrammeItem]:
        items = self._now.of("item")
        return items.values() if only is None else [items[one] for one in only if one in items]

    def _of_items(self, only: Collection[ThingId] | None) -> Iterator[Ask]:
        people, groups = self._now.of("person"), self._now.of("group")
        fair, exhibitors = (Same(self._walks), *self._tables("hall", "trip")), self._tables("exhibitor")
        for item in self._items(only):
            its_groups = tuple(groups.get(group) for group in item.groups)
            leaders = tuple(people.get(one) for group in its_groups if group for one in group.leaders)
            named = tuple(people.get(one) for one in item.persons)
            speakers = tuple(people.get(part.speaker) for part in item.parts if part.speaker)
            where = self._exhibitor(item)
            read = (item, self._parties[item.id], named, speakers, its_groups, leaders, where, fair)
            yield (
                item.id,
                read,
                exhibitors,
                lambda one=item: clashes_of_item(self._now, self._walks, one),  # type: ignore[misc]  # bound now
            )

    def _of_sizes(self, only: Collection[ThingId] | None) -> Iterator[Ask]:
        trip = self._tables("trip")
        anything = (
            Same(self._walks),
            self._tables("item", "leg", "person", "group", "wish", "exhibitor", "hall"),
        )
        for item in self._items(only):
            if item.happens and (most := most_at(self._now, item)) is not None:
                yield (
                    item.id,
                    (item, self._parties[item.id], most, trip),
                    anything,
                    lambda one=item: clashes_of_size(self._now, self._walks, one),  # type: ignore[misc]  # bound now
                )

    # Groups, hosts, legs, rooms

    def things(self) -> None:
        """What is wrong with each group, leg and room, and with hosts."""
        is_same = self._is_same("group", "person") and not self._changed
        self._answer("group", () if is_same else self._of_groups(), only=() if is_same else None)
        for name, of, asks in (("leg", "leg", self._of_legs), ("room", "room", self._of_rooms)):
            is_same = self._is_same(of, "person")
            only = self._with_clashes(name) if is_same else None
            self._answer(name, asks(only), only=only)
        is_same = self._is_same("item", "request", "person", "group", "trip")
        hosts = (*self._tables("item", "request"), Same(self._parties))
        ask: Ask = (), hosts, (), lambda: clashes_of_hosts(self._now)
        self._answer("hosts", () if is_same else (ask,), only=() if is_same else None)

    def _of_groups(self) -> Iterator[Ask]:
        people, in_use = self._now.of("person"), groups_in_use(self._now)
        for group in self._now.of("group").values():
            leaders = tuple(people.get(one) for one in group.leaders)
            read = group, leaders, group.id in in_use
            yield group.id, read, (), lambda one=group: clashes_of_group(self._now, one, in_use)  # type: ignore[misc]  # bound now

    def _of_legs(self, only: Collection[ThingId] | None) -> Iterator[Ask]:
        legs, people = self._now.of("leg"), self._now.of("person")
        seats = self._tables("leg", "person", "item", "group", "trip")
        for leg in legs.values() if only is None else map(legs.__getitem__, only):
            read = leg, tuple(map(people.get, leg.passengers))
            yield leg.id, read, seats, lambda one=leg: clashes_of_leg(self._now, one)  # type: ignore[misc]  # bound now

    def _of_rooms(self, only: Collection[ThingId] | None) -> Iterator[Ask]:
        rooms, people = self._now.of("room"), self._now.of("person")
        beds = self._tables("room", "person", "stay")
        for room in rooms.values() if only is None else map(rooms.__getitem__, only):
            read = room, tuple(map(people.get, room.people))
            yield room.id, read, beds, lambda one=room: clashes_of_room(self._now, one)  # type: ignore[misc]  # bound now

    # Wishes

    def musts(self) -> None:
        """The must-wishes that nothing planned meets."""
        only = None
        exhibitors: frozenset[ThingId] | None = None
        if self._is_same("wish", "person", "exhibitor", "trip", "request", "group", "leg"):
            if not self._changed:
                return self._keep("must")
            known: dict[Key, Unmet] = {
                key: part.read[0] for key, part in self._before.sections["must"].items()
            }
            exhibitors = self._before.snapshot.index(visited) | self._now.index(visited)
            exhibitors |= {
                must.exhibitor_id
                for must in known.values()
                if not must.is_first or must.new_visit in self._changed
            }
            only = [key for key, must in known.items() if must.exhibitor_id in exhibitors]
        return self._answer("must", self._of_musts(exhibitors), only=only)

    def _of_musts(self, exhibitors: Collection[ThingId] | None) -> Iterator[Ask]:
        trip = self._tables("trip")
        for must in unmet(self._now, exhibitors):
            there = tuple(self._parties[item.id] for item in must.visits)
            requests = tuple(self._now.find(item.request) for item in must.visits if item.request)
            people = must.people if there else ()
            plans = items_by_person(self._now)
            busy = tuple((plans.get(one.id), travel_of(self._now, one.id)) for one in people)
            read = (must, trip, there, requests)
            yield (must.wisher, must.wish.id), read, busy, lambda one=must: clashes_of_must(self._now, one)  # type: ignore[misc]  # bound now
