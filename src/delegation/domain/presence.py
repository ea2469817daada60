# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part: status, presence, groups of the day, companies, persons, exceptions."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from delegation.domain.people import Person, PersonId, Status, is_within
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId


def trip_zone(snapshot: Snapshot) -> str:
    """The zone of the trip; UTC for a trip with nothing in it yet."""
    return next((str(trip.zone) for trip in snapshot.of("trip").values()), "UTC")


def confirmed(snapshot: Snapshot) -> tuple[Person, ...]:
    """Everybody who is confirmed, by name."""
    return snapshot.index(_confirmed)


def _confirmed(snapshot: Snapshot) -> tuple[Person, ...]:
    return tuple(person for person in snapshot.sorted("person") if person.status is Status.CONFIRMED)


_confirmed.reads = ("person",)  # type: ignore[attr-defined]  # what Snapshot.index carries it on by


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
    if item.start is None or item.end is None:
        yield from group.members
        return
    zone, start, end = trip_zone(snapshot), item.start.utc, item.end.utc
    for person, spans in group.members.items():
        if not spans or is_within(spans, start, end, zone)[0]:
            yield person


def people_by_company(snapshot: Snapshot) -> dict[ThingId, tuple[PersonId, ...]]:
    found: dict[ThingId, list[PersonId]] = {}
    for person in snapshot.of("person").values():
        if person.company:
            found.setdefault(person.company, []).append(person.id)
    return {company: tuple(ids) for company, ids in found.items()}


people_by_company.reads = ("person",)  # type: ignore[attr-defined]  # as above


def participants(snapshot: Snapshot, item: ProgrammeItem) -> tuple[Person, ...]:
    """Exactly those who take part, by name: invited, confirmed, and there for some of it.

    An item without a time concerns all confirmed people it invites.
    """
    zone = trip_zone(snapshot)
    window = (item.start.utc, item.end.utc) if item.start and item.end else None
    found = []
    for person_id in invited(snapshot, item):
        person = snapshot.of("person").get(person_id)
        if person is None or person.status is not Status.CONFIRMED:
            continue
        if window and person.present and not is_within(person.present, *window, zone)[0]:
            continue
        found.append(person)
    return tuple(sorted(found, key=lambda person: (person.sort_key, str(person.id))))


def is_there(snapshot: Snapshot, person: Person, start: datetime, end: datetime) -> tuple[bool, bool]:
    """Whether a person is present for some, and for all, of a span of UTC time."""
    return is_within(person.present, start, end, trip_zone(snapshot))


def takes_part(snapshot: Snapshot) -> dict[ThingId, tuple[Person, ...]]:
    """Item -> its participants, for every item."""
    return {item.id: participants(snapshot, item) for item in snapshot.of("item").values()}


takes_part.reads = ("item", "person", "group", "trip")  # type: ignore[attr-defined]  # as above


def items_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[ProgrammeItem, ...]]:
    """Person -> the items they take part in, in order of time."""
    found: dict[ThingId, list[ProgrammeItem]] = {}
    parties = snapshot.index(takes_part)
    for item in snapshot.sorted("item"):
        for person in parties[item.id]:
            found.setdefault(person.id, []).append(item)
    return {person: tuple(items) for person, items in found.items()}


items_by_person.reads = takes_part.reads  # type: ignore[attr-defined]  # as above


def legs_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Any, ...]]:
    """Person -> the legs they are on, in order of time; only the confirmed hold a seat."""
    found: dict[ThingId, list[Any]] = {}
    people = snapshot.of("person")
    for leg in snapshot.sorted("leg"):
        for person in leg.passengers:
            if person in people and people[person].status is Status.CONFIRMED:
                found.setdefault(person, []).append(leg)
    return {person: tuple(legs) for person, legs in found.items()}


legs_by_person.reads = ("leg", "person")  # type: ignore[attr-defined]  # as above


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


rooms_by_person.reads = ("stay", "room", "person")  # type: ignore[attr-defined]  # as above


def groups_by_person(snapshot: Snapshot) -> dict[ThingId, tuple[Any, ...]]:
    """Person -> the groups they lead or belong to, by name."""
    found: dict[ThingId, list[Any]] = {}
    for group in snapshot.sorted("group"):
        for person in dict.fromkeys((*group.leaders, *group.members)):
            found.setdefault(person, []).append(group)
    return {person: tuple(groups) for person, groups in found.items()}


groups_by_person.reads = ("group",)  # type: ignore[attr-defined]  # as above
