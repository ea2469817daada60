# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The itinerary of a person: all that concerns them, in order, by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from delegation.domain.entries import (
    Day,
    Entry,
    FreeEntry,
    ItemEntry,
    LegEntry,
    NearWish,
    StayEntry,
    WayThere,
)
from delegation.domain.free_time import FreeTime, open_wishes, wishes_by_wisher
from delegation.domain.needs import days_of, nights_needed, stop_is_open, ways_missing
from delegation.domain.people import Person, PersonId
from delegation.domain.presence import groups_by_person, items_of, legs_of, rooms_of, trip_zone
from delegation.domain.programme import ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import zone_of
from delegation.domain.walking import Walks, Where, normal
from delegation.domain.whereabouts import WANDERING, way, where_after, where_of, where_to

__all__ = [
    "UNCERTAIN",
    "Day",
    "Entry",
    "FreeEntry",
    "ItemEntry",
    "Itinerary",
    "LegEntry",
    "NearWish",
    "StayEntry",
    "Uncertain",
    "WayThere",
    "days_of",
    "items_of",
    "itinerary",
    "legs_of",
    "nights_needed",
    "open_wishes",
    "rooms_of",
    "way",
    "where_of",
    "wishes_by_wisher",
]


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Something this person cannot rely on yet: a code and its facts."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


UNCERTAIN = ("tentative", "untimed", "stop_open", "no_way_there", "no_way_home", "no_bed")
"""Every code of ``Uncertain``."""


@dataclass(frozen=True, slots=True)
class Itinerary:
    person: Person
    groups: tuple[Any, ...]
    days: tuple[Day, ...]
    untimed: tuple[ItemEntry, ...]
    uncertain: tuple[Uncertain, ...]

    def entries(self) -> Iterator[Entry]:
        for day in self.days:
            yield from day.entries


def itinerary(snapshot: Snapshot, walks: Walks, person_id: PersonId) -> Itinerary:
    """Everything that concerns one person; raises NotFoundError."""
    person: Person = snapshot.get(person_id)
    timed, untimed = _entries(snapshot, person)
    zone = trip_zone(snapshot)
    with_ways = _with_ways(snapshot, walks, timed)
    stays = list(_stays(snapshot, person))
    by_day: dict[date, list[Entry]] = {day: [] for day in days_of(snapshot, person)}
    for entry in with_ways:
        day = entry.start.utc.astimezone(zone_of(zone)).date() if entry.start else None
        if day is not None:
            by_day.setdefault(day, []).append(entry)
    for stay in stays:
        day_entries = by_day.setdefault(stay.nights[0], [])
        day_entries.insert(_place_of_stay(day_entries, stay, zone), stay)
    free = FreeTime(snapshot, walks, person)
    days = tuple(Day(day, tuple(free.between(day, by_day[day]))) for day in sorted(by_day))
    return Itinerary(
        person,
        snapshot.index(groups_by_person).get(person.id, ()),
        days,
        tuple(untimed),
        tuple(_uncertain(snapshot, person, with_ways, untimed, stays)),
    )


def _entries(snapshot: Snapshot, person: Person) -> tuple[list[ItemEntry | LegEntry], list[ItemEntry]]:
    timed: list[ItemEntry | LegEntry] = []
    untimed: list[ItemEntry] = []
    for item in items_of(snapshot, person.id):
        if item.status is ItemStatus.CANCELLED:
            continue
        (timed if item.start else untimed).append(ItemEntry(item, item.start, item.end))
    for leg in legs_of(snapshot, person.id):
        if leg.status is not ItemStatus.CANCELLED:
            start, end = leg.start_for(person.id), leg.end_for(person.id)
            timed.append(LegEntry(leg, start, end, leg.stop_of(person.id), leg.passengers[person.id]))
    timed.sort(key=_order)
    return timed, untimed


def _order(entry: ItemEntry | LegEntry) -> tuple[datetime, datetime, str]:
    thing = entry.item if isinstance(entry, ItemEntry) else entry.leg
    start, end = entry.start, entry.end
    return start.utc if start else _NEVER, end.utc if end else _NEVER, str(thing.id)


_NEVER = datetime.max.replace(tzinfo=UTC)


def _stays(snapshot: Snapshot, person: Person) -> Iterator[StayEntry]:
    people = snapshot.of("person")
    for stay, room in rooms_of(snapshot, person.id):
        nights = room.nights_of(stay)
        if nights:
            mates = sorted(
                (
                    people[mate]
                    for mate in room.people
                    if mate != person.id and mate in people and people[mate].is_confirmed
                ),
                key=lambda mate: (mate.sort_key, mate.id.int),
            )
            yield StayEntry(stay, room, nights, tuple(mates))


def _place_of_stay(entries: list[Entry], stay: StayEntry, zone: str) -> int:
    """Where a check-in stands in its day: by its time where one is given, else after all else."""
    if stay.stay.check_in_from is None:
        return len(entries)
    moment = datetime.combine(stay.nights[0], stay.stay.check_in_from)
    for number, entry in enumerate(entries):
        start = getattr(entry, "start", None)
        if start and start.utc.astimezone(zone_of(zone)).replace(tzinfo=None) > moment:
            return number
    return len(entries)


A_NIGHT = timedelta(hours=8)
"""So long between two entries, and one sets out from somewhere else."""


def _with_ways(
    snapshot: Snapshot, walks: Walks, entries: list[ItemEntry | LegEntry]
) -> list[ItemEntry | LegEntry]:
    """The entries with the walk to each from the one before it on the ground that day."""
    done: list[ItemEntry | LegEntry] = []
    there: Where | None = None
    came_with: ProgrammeItem | None = None
    free_at = datetime.min.replace(tzinfo=UTC)
    for entry in entries:
        if isinstance(entry, LegEntry):
            there, came_with = where_to(entry.leg, walks), None
            done.append(entry)
        else:
            if entry.start and entry.start.utc - free_at > A_NIGHT:
                there = None
            here = where_of(snapshot, walks, entry.item.place)
            done.append(entry)
            if here and there and entry.start and entry.item.kind not in WANDERING:
                walk = way(snapshot, walks, entry.item, there, here, came_with)
                if walk.minutes:
                    between = round((entry.start.utc - free_at).total_seconds() / 60)
                    within = normal(there.label) == normal(here.label)
                    done[-1] = replace(entry, way=WayThere(here, walk, between - walk.minutes, within))
            there = where_after(snapshot, walks, entry.item, there)
            came_with = entry.item
        if entry.end is not None:
            free_at = max(free_at, entry.end.utc)
    return done


def _uncertain(
    snapshot: Snapshot,
    person: Person,
    timed: Iterable[ItemEntry | LegEntry],
    untimed: Iterable[ItemEntry],
    stays: Iterable[StayEntry],
) -> Iterator[Uncertain]:
    for entry in timed:
        if entry.is_tentative:
            thing = entry.item if isinstance(entry, ItemEntry) else entry.leg
            yield Uncertain("tentative", {"thing": thing.id, "day": entry.start.day if entry.start else None})
        if isinstance(entry, LegEntry) and stop_is_open(entry.leg, person):
            yield Uncertain("stop_open", {"thing": entry.leg.id, "day": entry.start.day})
    for entry in untimed:
        yield Uncertain("untimed", {"thing": entry.item.id})
    missing_ways = dict(ways_missing(snapshot, person))
    if "no_way_there" in missing_ways:
        yield Uncertain("no_way_there", {"day": missing_ways["no_way_there"]})
    if "no_way_home" in missing_ways:
        yield Uncertain("no_way_home", {"day": missing_ways["no_way_home"]})
    if snapshot.of("stay"):
        slept = {night for stay in stays for night in stay.nights}
        missing = [night for night in nights_needed(snapshot, person) if night not in slept]
        if missing:
            yield Uncertain("no_bed", {"nights": tuple(missing)})
