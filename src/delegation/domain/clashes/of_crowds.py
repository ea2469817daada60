# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of more people than a host, a leg or a room takes, and how some of them are put elsewhere."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, free_id, remedy
from delegation.domain.clashes.of_hours import clashes_of_hours, day_of
from delegation.domain.free_time import wishes_by_wisher
from delegation.domain.needs import place_names
from delegation.domain.people import Person, PersonId, RoomType
from delegation.domain.presence import confirmed_of, is_free, participants, rooms_of, takes_part, time_of
from delegation.domain.programme import ItemId, ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.stays import Room
from delegation.domain.travel import Leg, LegKind, Passenger
from delegation.domain.values import Map, folded
from delegation.domain.walking import Walks
from delegation.domain.wishes import Priority, Request, SlotState

TAKEN_OUT = 3
"""So many people at most are taken out of an item to solve a clash; with more, the item is wrong."""

# A host


def most_at(snapshot: Snapshot, item: ProgrammeItem) -> int | None:
    """How many an item takes: by itself, in the slot taken for its time, else at all; None where not said."""
    request: Request | None = snapshot.find(item.request) if item.request else None
    if item.max_people or request is None:
        return item.max_people
    if item.start is not None:
        begins, ends = time_of(item)
        for slot in request.slots:
            overlaps = slot.window.start.utc < ends and begins < slot.window.end.utc
            if slot.state is SlotState.TAKEN and slot.max_people and overlaps:
                return slot.max_people
    return request.max_people


def clashes_of_size(snapshot: Snapshot, walks: Walks, item: ProgrammeItem) -> Iterator[Clash]:
    """More people come to an item than its host takes."""
    if not item.happens:
        return
    most, party = most_at(snapshot, item), snapshot.index(takes_part).get(item.id, ())
    if most is None or len(party) <= most:
        return
    yield clash(
        "too_many_people",
        Severity.MEDIUM,
        (item.id,),
        day=day_of(snapshot, item),
        remedies=(
            *_some_out(snapshot, item, party, most),
            *_a_group_out(snapshot, item, party, most),
            *_in_two(snapshot, walks, item, party, most),
        ),
        thing=item.id,
        count=len(party),
        most=most,
    )


def _needed_at(snapshot: Snapshot, item: ProgrammeItem) -> set[PersonId]:
    """Who speaks at an item or leads a group to it."""
    groups = [group for one in item.groups if (group := snapshot.find(one))]
    leaders = {leader for group in groups for leader in group.leaders}
    return leaders | {part.speaker for part in item.parts if part.speaker}


def _some_out(
    snapshot: Snapshot, item: ProgrammeItem, party: Sequence[Person], most: int
) -> Iterator[Remedy]:
    """Take out those who wish the least to see the exhibitor, of a few too many; the last by name first."""
    needed, surplus = _needed_at(snapshot, item), len(party) - most
    spare = [person for person in reversed(party) if person.id not in needed]
    if len(spare) < surplus or surplus > TAKEN_OUT:
        return
    spare.sort(key=lambda person: _keenness(snapshot, person, item))
    who = tuple(sorted((person.id for person in spare[:surplus]), key=lambda one: one.int))
    out = replace(item, persons=item.persons - set(who), exceptions=item.exceptions | set(who))
    yield remedy("take_out_people", (out,), people=len(who), persons=who, thing=item.id)


def _keenness(snapshot: Snapshot, person: Person, item: ProgrammeItem) -> int:
    wishes = snapshot.index(wishes_by_wisher)
    theirs = (*wishes.get(person.id, ()), *(wishes.get(person.company, ()) if person.company else ()))
    order = list(Priority)
    ranks = [order.index(wish.priority) for wish in theirs if wish.exhibitor == item.place.exhibitor]
    return len(order) - min(ranks) if ranks and item.place.exhibitor else 0


def _a_group_out(
    snapshot: Snapshot, item: ProgrammeItem, party: Sequence[Person], most: int
) -> Iterator[Remedy]:
    """Take out the group with the fewest people that leaves few enough."""
    found = []
    for one in item.groups:
        group, out = snapshot.find(one), replace(item, groups=item.groups - {one})
        left = len(participants(snapshot, out))
        if group is not None and 0 < left <= most:
            found.append((len(party) - left, group.sort_key, group.id.int, group.id, out))
    for people, _, _, group, out in sorted(found, key=lambda one: one[:3])[:1]:
        yield remedy("take_out_group", (out,), people=people, group=group, thing=item.id)


def _in_two(
    snapshot: Snapshot, walks: Walks, item: ProgrammeItem, party: Sequence[Person], most: int
) -> Iterator[Remedy]:
    """Let half of them come right after, who are free then: whole groups where that works out.

    Not where somebody speaks, who would have to do so twice, and not where it is over then.
    """
    if item.start is None or any(part.speaker for part in item.parts):
        return
    start, end = item.start.plus(item.minutes), item.start.plus(2 * item.minutes)
    free = [person for person in party if is_free(snapshot, person, start.utc, end.utc, but=item.id)]
    halves = _by_groups(snapshot, item, party, free, most) or _by_people(snapshot, item, party, free, most)
    if halves is None:
        return
    first, second = halves
    new = ItemId(free_id(snapshot, item.id, "again"))
    again = replace(second, id=new, start=start, max_people=most)
    if not any(clashes_of_hours(snapshot, walks, again, day_of(snapshot, again))):
        people = len(participants(snapshot, again))
        yield remedy(
            "split_in_two", (first, again), minutes=item.minutes, people=people, thing=item.id, count=people
        )


Halves = tuple[ProgrammeItem, ProgrammeItem]
"""The item with who stays, and with who comes later."""


def _by_groups(
    snapshot: Snapshot, item: ProgrammeItem, party: Sequence[Person], free: Sequence[Person], most: int
) -> Halves | None:
    """The last of the groups, as many as free the item of enough people."""
    groups = sorted(filter(None, map(snapshot.find, item.groups)), key=lambda one: (one.sort_key, one.id.int))
    later, can = set(), {person.id for person in free}
    for group in reversed(groups[1:]):
        later.add(group.id)
        first = replace(item, groups=item.groups - later)
        stay = {person.id for person in participants(snapshot, first)}
        if 0 < len(stay) <= most:
            second = replace(
                item, groups=frozenset(later), everybody=False, companies=frozenset(), persons=frozenset()
            )
            come = {person.id for person in participants(snapshot, second)}
            all_see_it = {person.id for person in party} <= stay | come
            return (first, second) if all_see_it and come <= can and len(come) <= most else None
    return None


def _by_people(
    snapshot: Snapshot, item: ProgrammeItem, party: Sequence[Person], free: Sequence[Person], most: int
) -> Halves | None:
    """The last half of them by name, or as many of those who are free as is enough."""
    needed = _needed_at(snapshot, item)
    who = frozenset([person.id for person in free if person.id not in needed][-(len(party) // 2) :])
    if len(party) - len(who) > most or len(who) > most:
        return None
    first = replace(item, persons=item.persons - who, exceptions=item.exceptions | who)
    nobody: frozenset[Any] = frozenset()
    second = replace(item, persons=who, everybody=False, groups=nobody, companies=nobody, exceptions=nobody)
    return first, second


# A leg


def clashes_of_leg(snapshot: Snapshot, leg: Leg) -> Iterator[Clash]:
    """More people, or wheelchairs, on a leg than it takes.

    A coach has no place for a wheelchair unless one was ordered: where nobody has said, that is to be
    asked of the firm.  A train or an aircraft has its own, and a car takes who it takes.
    """
    if leg.status is ItemStatus.CANCELLED:
        return
    aboard = sorted(confirmed_of(snapshot, leg.passengers), key=_by_name)
    if leg.seats is not None and len(aboard) > leg.seats:
        walking = [person for person in aboard if not person.wheelchair]
        yield clash(
            "too_few_seats",
            Severity.HIGH,
            (leg.id,),
            day=leg.start.day,
            remedies=tuple(_by_another(snapshot, leg, walking, len(aboard) - leg.seats)),
            thing=leg.id,
            count=len(aboard),
            seats=leg.seats,
        )
    rolling = [person for person in aboard if person.wheelchair]
    ids = sorted((person.id for person in rolling), key=str)
    if rolling and leg.wheelchair_places is None and leg.kind is LegKind.COACH:
        yield clash(
            "wheelchair_places_unknown",
            Severity.LOW,
            (leg.id, *ids),
            day=leg.start.day,
            thing=leg.id,
            count=len(rolling),
        )
    if leg.wheelchair_places is not None and len(rolling) > leg.wheelchair_places:
        yield clash(
            "too_few_wheelchair_places",
            Severity.HIGH,
            (leg.id, *ids),
            day=leg.start.day,
            remedies=tuple(_by_another(snapshot, leg, rolling, len(rolling) - leg.wheelchair_places)),
            thing=leg.id,
            count=len(rolling),
            places=leg.wheelchair_places,
        )


def _by_name(person: Person) -> tuple[str, int]:
    return person.sort_key, person.id.int


def has_place(snapshot: Snapshot, leg: Leg, people: Collection[Person]) -> bool:
    """Whether a leg has seats left for these people, and places for their wheelchairs as far as is known."""
    aboard = confirmed_of(snapshot, leg.passengers)
    rolling = sum(1 for one in (*aboard, *people) if one.wheelchair)
    fits = leg.seats is None or len(aboard) + len(people) <= leg.seats
    new = any(one.wheelchair for one in people)
    return fits and (not new or leg.wheelchair_places is None or rolling <= leg.wheelchair_places)


def stop_for(leg: Leg, person: Person) -> Passenger:
    """A person's part in a leg, at the boarding stop they asked for where it has that."""
    wanted = folded(person.boarding_stop).strip()
    return Passenger(next((stop.id for stop in leg.stops if folded(stop.name).strip() == wanted), None))


def _by_another(snapshot: Snapshot, leg: Leg, people: Sequence[Person], surplus: int) -> Iterator[Remedy]:
    """Put the last of them by name on another coach that goes the same way that day, with a seat for each."""
    if leg.kind is not LegKind.COACH:
        return
    for other in snapshot.sorted("leg"):
        if other.id == leg.id or other.kind is not LegKind.COACH or other.status is ItemStatus.CANCELLED:
            continue
        if other.start.day != leg.start.day or not _goes_there_too(leg, other):
            continue
        can = [person for person in people if _can_take(snapshot, person, leg, other)][-surplus:]
        if len(can) == surplus and has_place(snapshot, other, can):
            seats = {person.id: stop_for(other, person) for person in can}
            left = {one: seat for one, seat in leg.passengers.items() if one not in seats}
            changes = (
                replace(leg, passengers=Map(left)),
                replace(other, passengers=Map({**other.passengers, **seats})),
            )
            minutes = abs(round((other.start.utc - leg.start.utc).total_seconds() / 60))
            yield remedy(
                "change_legs",
                changes,
                minutes=minutes,
                people=surplus,
                persons=tuple(seats),
                thing=leg.id,
                other=other.id,
            )


def _can_take(snapshot: Snapshot, person: Person, leg: Leg, other: Leg) -> bool:
    start, end = other.start.utc, other.end.utc
    return person.id not in other.passengers and is_free(snapshot, person, start, end, but=leg.id)


def _goes_there_too(leg: Leg, other: Leg) -> bool:
    return all(
        a == b or place_names(a) & place_names(b)
        for a, b in ((leg.origin, other.origin), (leg.destination, other.destination))
    )


# A room


def clashes_of_room(snapshot: Snapshot, room: Room) -> Iterator[Clash]:
    """More people in a room than it has beds for."""
    asleep = sorted(confirmed_of(snapshot, room.people), key=_by_name)
    if len(asleep) > room.type.beds:
        ids = sorted((person.id for person in asleep), key=str)
        yield clash(
            "room_too_full",
            Severity.HIGH,
            (room.id, *ids),
            remedies=tuple(_to_other_rooms(snapshot, room, asleep)),
            thing=room.id,
            count=len(asleep),
            beds=room.type.beds,
        )


def _to_other_rooms(snapshot: Snapshot, room: Room, asleep: Sequence[Person]) -> Iterator[Remedy]:
    """Move as many as are too many to other rooms of the stay: who shares with nobody there first, then the
    last by name."""
    surplus = len(asleep) - room.type.beds
    inside = {person.id for person in asleep}
    wanted = {person.shares_with for person in asleep}
    moves: dict[PersonId, Room] = {}
    kept = [
        (person.shares_with in inside) + (person.id in wanted) + bool(person.wheelchair) for person in asleep
    ]
    order = sorted(range(len(asleep)), key=lambda number: (kept[number], -number))
    for person in (asleep[number] for number in order):
        there = _bed_elsewhere(snapshot, room, person, {one.id for one in moves.values()})
        if there is not None and len(moves) < surplus:
            moves[person.id] = there
    if len(moves) == surplus:
        changes = [replace(room, people=room.people - moves.keys())]
        changes += [replace(there, people=_sleep(snapshot, there) | {one}) for one, there in moves.items()]
        rooms = tuple(there.id for there in moves.values())
        yield remedy(
            "change_rooms",
            tuple(changes),
            people=surplus,
            persons=tuple(moves),
            thing=room.id,
            rooms=rooms,
        )


def _sleep(snapshot: Snapshot, room: Room) -> frozenset[PersonId]:
    return frozenset(person.id for person in confirmed_of(snapshot, room.people))


def _bed_elsewhere(snapshot: Snapshot, room: Room, person: Person, but: Collection[Any]) -> Room | None:
    """The best room of the same stay with a bed for the same nights: with who they share with, else empty."""
    stay = snapshot.of("stay").get(room.stay)
    if stay is None:
        return None
    nights = set(room.nights_of(stay))
    taken = {
        night
        for its_stay, other in rooms_of(snapshot, person.id)
        if other.id != room.id
        for night in other.nights_of(its_stay)
    }
    found = []
    for other in snapshot.sorted("room"):
        inside, theirs = _sleep(snapshot, other), set(other.nights_of(stay))
        if other.stay != room.stay or other.id == room.id or other.id in but or person.id in inside:
            continue
        welcome = not inside or _want_to_share(snapshot, person, inside)
        fits = not person.wheelchair or other.type is RoomType.ACCESSIBLE
        if welcome and fits and len(inside) < other.type.beds and nights <= theirs and not taken & theirs:
            kept = other.type is RoomType.ACCESSIBLE and not person.wheelchair
            other_type = person.room_type is not None and other.type is not person.room_type
            found.append((not inside, kept, other_type, len(theirs), other.sort_key, other.id.int, other))
    return min(found, key=lambda one: one[:-1])[-1] if found else None


def _want_to_share(snapshot: Snapshot, person: Person, inside: Iterable[PersonId]) -> bool:
    others = confirmed_of(snapshot, inside)
    return all(one.id == person.shares_with or one.shares_with == person.id for one in others)
