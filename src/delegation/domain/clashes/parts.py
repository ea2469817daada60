# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes of a trip part by part, so that after a change only what it touches is worked out again.

Each part is what one person, item, pair of items, group, leg or room brings with it, kept with all that it
was worked out from.  Snapshots share what was not touched, so comparing that is quick.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from delegation.domain.clashes.clash import Clash
from delegation.domain.clashes.of_crowds import clashes_of_leg, clashes_of_room, clashes_of_size, most_at
from delegation.domain.clashes.of_items import clashes_of_item
from delegation.domain.clashes.of_musts import clashes_of_must, unmet
from delegation.domain.clashes.of_pairs import Pair, clashes_of_pair, pairs_of
from delegation.domain.clashes.of_people import clashes_of_needs, clashes_of_person
from delegation.domain.clashes.of_things import clashes_of_group, clashes_of_hosts, groups_in_use
from delegation.domain.needs import hotel_names, journeys
from delegation.domain.presence import Times, confirmed, items_of, legs_of, rooms_of, takes_part, travel_of
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
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


Key = tuple[Any, ...]
Ask = tuple[Key, tuple[Any, ...], tuple[Any, ...], Callable[[], Iterable[Any]]]
"""A key, what the part reads, what its remedies read besides, and what works it out."""


@dataclass(frozen=True, slots=True)
class Found:
    """Every clash of a trip, by severity, then day, then id; and the parts they come from."""

    all: tuple[Clash, ...]
    parts: Mapping[Key, Part]


def clashes(snapshot: Snapshot, walks: Walks) -> tuple[Clash, ...]:
    """Every clash of a trip, by severity, then day, then id; the same whatever the order of things."""
    return clashes_after(None, snapshot, walks).all


def clashes_after(before: Found | None, snapshot: Snapshot, walks: Walks) -> Found:
    """The clashes of a trip, given those of any earlier snapshot of it: equal to working them all out."""
    known: Mapping[Key, Part] = before.parts if before else {}
    parts: dict[Key, Part] = {}

    def answer(asks: Iterable[Ask]) -> None:
        for key, read, read_more, work in asks:
            part = known.get(key)
            if part is None or part.read != read or (part.made and part.read_more != read_more):
                part = Part(read, read_more, tuple(work()))
            parts[key] = part

    answer(_timelines(snapshot))
    pairs: dict[Pair, list[Any]] = {}
    for person in confirmed(snapshot):
        for pair in parts["timeline", person.id].made:
            pairs.setdefault(pair, []).append(person)
    answer(_of_pairs(snapshot, walks, pairs))
    answer(_of_people(snapshot))
    answer(_of_items(snapshot, walks))
    answer(_of_things(snapshot))
    found = {one.id: one for key, part in parts.items() if key[0] != "timeline" for one in part.made}
    return Found(tuple(sorted(found.values(), key=lambda clash: clash.order)), parts)


def _timelines(snapshot: Snapshot) -> Iterator[Ask]:
    shared: dict[Any, tuple[Pair, ...]] = {}  # most people share their plan with a group

    def pairs(items: tuple[ProgrammeItem, ...], under_way: Times) -> tuple[Pair, ...]:
        plan = tuple(map(id, items)), under_way
        if plan not in shared:
            shared[plan] = pairs_of(items, under_way)
        return shared[plan]

    for person in confirmed(snapshot):
        items, under_way = items_of(snapshot, person.id), travel_of(snapshot, person.id)[0]
        yield ("timeline", person.id), (items, under_way), (), lambda a=items, b=under_way: pairs(a, b)  # type: ignore[misc]  # bound now


def _of_pairs(snapshot: Snapshot, walks: Walks, pairs: Mapping[Pair, list[Any]]) -> Iterator[Ask]:
    items, parties = snapshot.of("item"), snapshot.index(takes_part)
    trip = Same(snapshot.of("trip"))
    for pair, both in pairs.items():
        first, second = items[pair[0]], items[pair[1]]
        who = tuple(both)
        read = (
            first,
            second,
            who,
            trip,
            Same(walks),
            _exhibitor(snapshot, first),
            _exhibitor(snapshot, second),
        )
        more = (Same(snapshot.of("group")), len(parties[first.id]), len(parties[second.id]))
        yield (
            ("pair", *pair),
            read,
            more,
            lambda a=first, b=second, both=who, t=pair[2]: clashes_of_pair(snapshot, walks, a, b, both, t),  # type: ignore[misc]  # bound now
        )


def _exhibitor(snapshot: Snapshot, item: ProgrammeItem) -> Any:
    return snapshot.find(item.place.exhibitor) if item.place.exhibitor else None


def _of_people(snapshot: Snapshot) -> Iterator[Ask]:
    trip, has = Same(snapshot.of("trip")), (bool(snapshot.of("leg")), snapshot.index(hotel_names))
    tables = tuple(Same(snapshot.of(kind)) for kind in ("person", "room", "stay", "leg"))
    for person in confirmed(snapshot):
        items, legs = items_of(snapshot, person.id), legs_of(snapshot, person.id)
        rooms = rooms_of(snapshot, person.id)
        # What the only leg is for, theirs or one that is offered, follows from the items.
        ways = items if snapshot.of("leg") and len(journeys(legs)) < 2 else ()
        yield (
            ("person", person.id),
            (person, items, legs, trip),
            (),
            lambda one=person: clashes_of_person(snapshot, one),  # type: ignore[misc]  # bound now
        )
        yield (
            ("needs", person.id),
            (person, legs, rooms, trip, has, ways),
            tables,
            lambda one=person: clashes_of_needs(snapshot, one),  # type: ignore[misc]  # bound now
        )


def _of_items(snapshot: Snapshot, walks: Walks) -> Iterator[Ask]:
    people, groups, halls = snapshot.of("person"), snapshot.of("group"), Same(snapshot.of("hall"))
    parties, trip = snapshot.index(takes_part), Same(snapshot.of("trip"))
    exhibitors = (Same(snapshot.of("exhibitor")),)
    kinds = "item", "leg", "person", "group", "wish", "exhibitor", "hall"
    anything = Same(walks), *(Same(snapshot.of(kind)) for kind in kinds)
    for item in snapshot.of("item").values():
        its_groups = tuple(groups.get(group) for group in item.groups)
        leaders = tuple(people.get(one) for group in its_groups if group for one in group.leaders)
        named = tuple(people.get(one) for one in item.persons)
        speakers = tuple(people.get(part.speaker) for part in item.parts)
        request = snapshot.find(item.request) if item.request else None
        fair = Same(walks), halls, trip, _exhibitor(snapshot, item), request
        read = (item, parties[item.id], named, speakers, its_groups, leaders, *fair)
        yield (
            ("item", item.id),
            read,
            exhibitors,
            lambda one=item: clashes_of_item(snapshot, walks, one),  # type: ignore[misc]  # bound now
        )
        if item.happens and (most := most_at(snapshot, item)) is not None:
            yield (
                ("size", item.id),
                (item, parties[item.id], most, trip),
                anything,
                lambda one=item: clashes_of_size(snapshot, walks, one),  # type: ignore[misc]  # bound now
            )


def _of_things(snapshot: Snapshot) -> Iterator[Ask]:
    people, in_use = snapshot.of("person"), groups_in_use(snapshot)
    for group in snapshot.of("group").values():
        leaders = tuple(people.get(one) for one in group.leaders)
        yield (
            ("group", group.id),
            (group, leaders, group.id in in_use),
            (),
            lambda one=group: clashes_of_group(snapshot, one, in_use),  # type: ignore[misc]  # bound now
        )
    seats = tuple(Same(snapshot.of(kind)) for kind in ("leg", "person", "item", "group", "trip"))
    beds = tuple(Same(snapshot.of(kind)) for kind in ("room", "person", "stay"))
    for leg in snapshot.of("leg").values():
        read = leg, tuple(people.get(one) for one in leg.passengers)
        yield ("leg", leg.id), read, seats, lambda one=leg: clashes_of_leg(snapshot, one)  # type: ignore[misc]  # bound now
    for room in snapshot.of("room").values():
        read = room, tuple(people.get(one) for one in room.people)
        yield ("room", room.id), read, beds, lambda one=room: clashes_of_room(snapshot, one)  # type: ignore[misc]  # bound now
    tables = {kind: Same(snapshot.of(kind)) for kind in ("item", "request")}
    parties = Same(snapshot.index(takes_part))
    hosts = tables["item"], tables["request"], parties
    yield ("hosts",), hosts, (), lambda: clashes_of_hosts(snapshot)
    trip, items = Same(snapshot.of("trip")), snapshot.index(takes_part)
    for must in unmet(snapshot):
        there = tuple(items[item.id] for item in must.visits)
        requests = tuple(snapshot.find(item.request) for item in must.visits if item.request)
        busy = tuple(
            (items_of(snapshot, one.id), travel_of(snapshot, one.id)) for one in must.people if there
        )
        yield (
            ("must", must.wisher, must.wish.id),
            (must, trip, there, requests),
            busy,
            lambda one=must: clashes_of_must(snapshot, one),  # type: ignore[misc]  # bound now
        )
