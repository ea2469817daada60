# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part: status, presence, groups of the day, companies, persons, exceptions."""

from bisect import insort
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from delegation.domain.people import Person, PersonId, Status, is_within
from delegation.domain.programme import ItemKind, ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot, Touch, reading
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg
from delegation.domain.values import ThingId


def trip_zone(snapshot: Snapshot) -> str:
    """The zone of the trip; UTC for a trip with nothing in it yet."""
    return next((str(trip.zone) for trip in snapshot.of("trip").values()), "UTC")


def confirmed(snapshot: Snapshot) -> tuple[Person, ...]:
    """Everybody who is confirmed, by name."""
    return snapshot.index(_confirmed)


@reading("person")
def _confirmed(snapshot: Snapshot) -> tuple[Person, ...]:
    return tuple(person for person in snapshot.sorted("person") if person.status is Status.CONFIRMED)


def invited(snapshot: Snapshot, item: ProgrammeItem) -> set[PersonId]:
    """Ids of those an item concerns whatever their status and presence: groups of that day, companies,
    persons."""
    ids: set[PersonId] = set(item.persons)
    if item.everybody:
        ids.update(person.id for person in confirmed(snapshot))
    for group_id in item.groups:
        group = snapshot.find(group_id)
        if group is not None:
            ids.update(group.leaders)
            ids.update(_members_then(snapshot, group, item))
    if item.companies:
        people_of = snapshot.index(people_by_company)
        for company in item.companies:
            ids.update(people_of.get(company, ()))
    return ids - item.exceptions


def _members_then(snapshot: Snapshot, group: Any, item: ProgrammeItem) -> Iterator[PersonId]:
    if item.start is None:
        yield from group.members
        return
    zone, (start, end) = trip_zone(snapshot), time_of(item)
    for person, spans in group.members.items():
        if not spans or is_within(spans, start, end, zone)[0]:
            yield person


def time_of(item: ProgrammeItem) -> tuple[datetime, datetime]:
    """Start and end of an item that has a time, in UTC."""
    start = item.start.utc  # type: ignore[union-attr]  # it has a time
    return start, start + timedelta(minutes=item.minutes)


@reading("person")
def people_by_company(snapshot: Snapshot) -> dict[ThingId, tuple[PersonId, ...]]:
    found: dict[ThingId, list[PersonId]] = {}
    for person in snapshot.of("person").values():
        if person.company:
            found.setdefault(person.company, []).append(person.id)
    return {company: tuple(ids) for company, ids in found.items()}


def participants(snapshot: Snapshot, item: ProgrammeItem) -> tuple[Person, ...]:
    """Exactly those who take part, by name: invited, confirmed, and there for some of it.

    An item without a time concerns all confirmed people it invites.
    """
    return _there_for(snapshot, item, _confirmed_among(snapshot, invited(snapshot, item)))


def _confirmed_among(snapshot: Snapshot, ids: set[PersonId]) -> list[Person]:
    """The confirmed of these, by name."""
    people, everybody = snapshot.of("person"), confirmed(snapshot)
    if len(ids) * 8 > len(everybody):  # in order already, which beats sorting
        return [person for person in everybody if person.id in ids]
    found = [person for one in ids if (person := people.get(one)) and person.status is Status.CONFIRMED]
    found.sort(key=_by_name)
    return found


def _there_for(snapshot: Snapshot, item: ProgrammeItem, people: Iterable[Person]) -> tuple[Person, ...]:
    zone = trip_zone(snapshot)
    return tuple(person for person in people if _is_there_for(person, item, zone))


def _by_name(person: Person) -> tuple[str, int]:
    return person.sort_key, person.id.int


def _is_there_for(person: Person, item: ProgrammeItem, zone: str) -> bool:
    if item.start is None or not person.present:
        return True
    return is_within(person.present, *time_of(item), zone)[0]


def is_participant(snapshot: Snapshot, item: ProgrammeItem, person: Person) -> bool:
    """Whether this person is one of the participants, without working out who the others are."""
    if person.status is not Status.CONFIRMED or person.id in item.exceptions:
        return False
    return _is_invited(snapshot, item, person) and _is_there_for(person, item, trip_zone(snapshot))


def _is_invited(snapshot: Snapshot, item: ProgrammeItem, person: Person) -> bool:
    if item.everybody or person.id in item.persons:
        return True
    if person.company and person.company in item.companies:
        return True
    groups = (snapshot.find(group) for group in item.groups)
    return any(
        person.id in group.leaders
        or (person.id in group.members and person.id in _members_then(snapshot, group, item))
        for group in groups
        if group is not None
    )


def is_there(snapshot: Snapshot, person: Person, start: datetime, end: datetime) -> tuple[bool, bool]:
    """Whether a person is present for some, and for all, of a span of UTC time."""
    return is_within(person.present, start, end, trip_zone(snapshot))


Parties = dict[ThingId, tuple[Person, ...]]


def _parties_after(snapshot: Snapshot, was: Parties, touches: tuple[Touch, ...]) -> Parties:
    if any(kind == "trip" for kind, _, _ in touches):
        return takes_part(snapshot)
    now, items = dict(was), snapshot.of("item")
    groups = {thing.id for kind, *both in touches if kind == "group" for thing in both if thing}
    touched = {thing.id for kind, *both in touches if kind == "item" for thing in both if thing}
    touched |= {item.id for item in items.values() if item.groups & groups}
    for item_id in touched:
        now.pop(item_id, None)
    people = {thing.id for kind, *both in touches if kind == "person" for thing in both if thing}
    for item_id, party in now.items():
        for person_id in people:
            party = _party_after(snapshot, items[item_id], party, person_id)  # noqa: PLW2901 -- step by step
        now[item_id] = party
    for item_id in touched & items.keys():
        now[item_id] = participants(snapshot, items[item_id])
    return now


def _party_after(
    snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], person_id: ThingId
) -> tuple[Person, ...]:
    """A party with one person's part in it looked at again."""
    was = next((one for one in party if one.id == person_id), None)
    person: Person | None = snapshot.of("person").get(person_id)
    is_in = person is not None and is_participant(snapshot, item, person)
    if was is None and not is_in:
        return party
    others = [one for one in party if one is not was]
    if person is not None and is_in:
        insort(others, person, key=_by_name)
    return tuple(others)


@reading("item", "person", "group", "trip", carry=_parties_after)
def takes_part(snapshot: Snapshot) -> Parties:
    """Item -> its participants, for every item.

    Items for the same people share one answer where it is the same all the trip: nobody comes and goes.
    """
    lasting = {group.id for group in snapshot.of("group").values() if not any(group.members.values())}
    known: dict[Any, tuple[Person, ...] | None] = {}
    found = {}
    for item in snapshot.of("item").values():
        whom = item.everybody, item.groups, item.companies, item.persons, item.exceptions
        if whom not in known:
            party = None
            if item.groups <= lasting:
                party = tuple(_confirmed_among(snapshot, invited(snapshot, item)))
            known[whom] = None if party is None or any(one.present for one in party) else party
        shared = known[whom]
        found[item.id] = participants(snapshot, item) if shared is None else shared
    return found


Plans = tuple[Parties, dict[ThingId, tuple[ProgrammeItem, ...]]]


def items_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[ProgrammeItem, ...]]:
    """Person -> the items they take part in, in order of time; those without a time last."""
    return snapshot.index(_plans)[1]


def _plans_after(snapshot: Snapshot, was: Plans, touches: tuple[Touch, ...]) -> Plans:
    before, plans = was
    now, items, after = dict(plans), snapshot.of("item"), snapshot.index(takes_part)
    touched = {thing.id for kind, *both in touches if kind == "item" for thing in both if thing}
    for item_id in before.keys() | after.keys():
        if item_id not in touched and before.get(item_id) is after.get(item_id):
            continue
        there = {person.id for person in before.get(item_id, ())}
        here = {person.id for person in after.get(item_id, ())}
        concerned = there | here if item_id in touched else there ^ here
        item = items.get(item_id)
        renewed: dict[tuple[int, bool], tuple[ProgrammeItem, ...]] = {}  # people who share a plan still do
        for person_id in concerned:
            had = now.get(person_id, ())
            new = id(had), person_id in here
            if new not in renewed:
                mine = [one for one in had if one.id != item_id]
                if item is not None and person_id in here:
                    insort(mine, item, key=_in_time)
                renewed[new] = tuple(mine)
            now[person_id] = renewed[new]
            if not renewed[new]:
                del now[person_id]
    return after, now


def _in_time(item: ProgrammeItem) -> tuple[str, int]:
    return item.sort_key, item.id.int


@reading("item", "person", "group", "trip", carry=_plans_after)
def _plans(snapshot: Snapshot) -> Plans:
    parties = snapshot.index(takes_part)
    by_party: dict[int, tuple[tuple[Person, ...], list[tuple[int, ProgrammeItem]]]] = {}
    for place, item in enumerate(snapshot.sorted("item")):
        party = parties[item.id]
        by_party.setdefault(id(party), (party, []))[1].append((place, item))
    found: dict[ThingId, list[int]] = {}
    for number, (party, _) in by_party.items():
        for person in party:
            found.setdefault(person.id, []).append(number)
    shared: dict[tuple[int, ...], tuple[ProgrammeItem, ...]] = {}  # by all who are in the same parties
    for numbers in map(tuple, found.values()):
        if numbers not in shared:
            together = sorted(chain.from_iterable(by_party[number][1] for number in numbers))
            shared[numbers] = tuple(item for _, item in together)
    return parties, {person: shared[tuple(numbers)] for person, numbers in found.items()}


@reading("leg", "person")
def legs_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Any, ...]]:
    """Person -> the legs they are on, in order of time; only the confirmed hold a seat."""
    found: dict[ThingId, list[Any]] = {}
    people = snapshot.of("person")
    for leg in snapshot.sorted("leg"):
        for person in leg.passengers:
            if person in people and people[person].status is Status.CONFIRMED:
                found.setdefault(person, []).append(leg)
    return {person: tuple(legs) for person, legs in found.items()}


Times = tuple[tuple[datetime, datetime], ...]
"""Starts and ends in UTC."""

NOT_UNDER_WAY: tuple[Times, tuple[Leg, ...]] = (), ()


@reading("leg", "person")
def travel_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Times, tuple[Leg, ...]]]:
    """Person -> when they are under way, from their own stop and to it, and by which legs; those that run."""
    found = {}
    for person, legs in snapshot.index(legs_by_person).items():
        runs = [
            (leg.start_for(person).utc, leg.end_for(person).utc, leg)
            for leg in legs
            if leg.status is not ItemStatus.CANCELLED
        ]
        runs.sort(key=lambda one: (one[0], one[1], one[2].id.int))
        found[person] = tuple((start, end) for start, end, _ in runs), tuple(leg for *_, leg in runs)
    return found


@reading("stay", "room", "person")
def rooms_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Any, ...]]:
    """Person -> the rooms they sleep in, as (stay, room), in order of time; only the confirmed hold a bed."""
    found: dict[ThingId, list[tuple[Any, Any]]] = {}
    people, stays = snapshot.of("person"), snapshot.of("stay")
    for room in snapshot.sorted("room"):
        for person in room.people:
            if room.stay in stays and person in people and people[person].status is Status.CONFIRMED:
                found.setdefault(person, []).append((stays[room.stay], room))
    order = {
        person: sorted(some, key=lambda one: (one[1].nights_of(one[0]) or (one[0].check_in,))[0])
        for person, some in found.items()
    }
    return {person: tuple(some) for person, some in order.items()}


@reading("group")
def groups_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Any, ...]]:
    """Person -> the groups they lead or belong to, by name."""
    found: dict[ThingId, list[Any]] = {}
    for group in snapshot.sorted("group"):
        for person in dict.fromkeys((*group.leaders, *group.members)):
            found.setdefault(person, []).append(group)
    return {person: tuple(groups) for person, groups in found.items()}


def items_of(snapshot: Snapshot, person: ThingId) -> tuple[ProgrammeItem, ...]:
    """The items a person takes part in, in order; those without a time last."""
    return items_by_person(snapshot).get(person, ())


def legs_of(snapshot: Snapshot, person: ThingId) -> tuple[Leg, ...]:
    """The legs a person is on, in order."""
    return snapshot.index(legs_by_person).get(person, ())


def travel_of(snapshot: Snapshot, person: ThingId) -> tuple[Times, tuple[Leg, ...]]:
    """When a person is under way, in order, and by which legs; without those that are cancelled."""
    return snapshot.index(travel_by_person).get(person, NOT_UNDER_WAY)


def rooms_of(snapshot: Snapshot, person: ThingId) -> tuple[tuple[Stay, Room], ...]:
    """Where a person sleeps, in order."""
    return snapshot.index(rooms_by_person).get(person, ())


def confirmed_of(snapshot: Snapshot, ids: Iterable[ThingId]) -> list[Person]:
    """The confirmed of these people, in no order."""
    people = snapshot.of("person")
    return [person for one in ids if (person := people.get(one)) is not None and person.is_confirmed]


def is_free(
    snapshot: Snapshot, person: Person, start: datetime, end: datetime, *, but: ThingId | None = None
) -> bool:
    """Whether a person is there for all of a span of UTC time with nothing to do but one thing.

    Free time is nothing to do.
    """
    if not is_there(snapshot, person, start, end)[1]:
        return False
    times, legs = travel_of(snapshot, person.id)
    for (begins, ends), leg in zip(times, legs, strict=True):
        if leg.id != but and begins < end and start < ends:
            return False
    for item in items_of(snapshot, person.id):
        if item.happens and item.id != but and item.kind is not ItemKind.FREE:
            begins, ends = time_of(item)
            if begins < end and start < ends:
                return False
    return True
