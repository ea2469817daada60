# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The itinerary of a person: all that concerns them, in order, by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from delegation.domain.people import Pace, Person, PersonId
from delegation.domain.presence import (
    groups_by_person,
    items_by_person,
    legs_by_person,
    rooms_by_person,
    takes_part,
    trip_zone,
)
from delegation.domain.programme import ItemStatus, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg, Passenger, Stop
from delegation.domain.values import PlannedTime, ThingId, planned, zone_of
from delegation.domain.walking import Walk, Walks, Where
from delegation.domain.wishes import Priority, Wish

SHORTEST_FREE_MINUTES = 30
NEAR_WISHES = 2
"""How many open wishes a free slot names."""


@dataclass(frozen=True, slots=True)
class WayThere:
    """The walk to an entry from the one before: where to, how long, and whether the time between is enough.

    ``spare`` is what is left of the time between, in minutes; negative where it does not fit.
    """

    to: Where
    walk: Walk
    spare: int


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """A programme item as this person has it."""

    item: ProgrammeItem
    start: PlannedTime | None
    end: PlannedTime | None
    way: WayThere | None = None

    @property
    def is_tentative(self) -> bool:
        return self.item.status is ItemStatus.TENTATIVE


@dataclass(frozen=True, slots=True)
class LegEntry:
    """A leg as this person travels it: from their stop, or to it."""

    leg: Leg
    start: PlannedTime
    end: PlannedTime
    stop: Stop | None
    passenger: Passenger

    @property
    def is_tentative(self) -> bool:
        return self.leg.status is ItemStatus.TENTATIVE


@dataclass(frozen=True, slots=True)
class StayEntry:
    """Nights of this person at one hotel, in one room."""

    stay: Stay
    room: Room
    nights: tuple[date, ...]
    mates: tuple[Person, ...]

    @property
    def leaves(self) -> date:
        return self.nights[-1] + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NearWish:
    wish: Wish
    where: Where
    walk: Walk


@dataclass(frozen=True, slots=True)
class FreeEntry:
    """Nothing planned between two entries, during the fair."""

    start: PlannedTime
    end: PlannedTime
    wishes: tuple[NearWish, ...] = ()

    @property
    def minutes(self) -> int:
        return round((self.end.utc - self.start.utc).total_seconds() / 60)


Entry = ItemEntry | LegEntry | StayEntry | FreeEntry


@dataclass(frozen=True, slots=True)
class Day:
    """A date in the trip's zone and what is on it, in order."""

    date: date
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Something this person cannot rely on yet: a code and its facts."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


UNCERTAIN = ("tentative", "untimed", "no_way_there", "no_way_home", "no_bed")
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


def items_of(snapshot: Snapshot, person: ThingId) -> tuple[ProgrammeItem, ...]:
    """The items a person takes part in, in order; those without a time last."""
    return snapshot.index(items_by_person).get(person, ())


def legs_of(snapshot: Snapshot, person: ThingId) -> tuple[Leg, ...]:
    """The legs a person is on, in order."""
    return snapshot.index(legs_by_person).get(person, ())


def rooms_of(snapshot: Snapshot, person: ThingId) -> tuple[tuple[Stay, Room], ...]:
    """Where a person sleeps, in order."""
    return snapshot.index(rooms_by_person).get(person, ())


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
    days = tuple(
        Day(day, tuple(_with_free(snapshot, walks, person, day, by_day[day], zone))) for day in sorted(by_day)
    )
    return Itinerary(
        person,
        snapshot.index(groups_by_person).get(person.id, ()),
        days,
        tuple(untimed),
        tuple(_uncertain(snapshot, person, with_ways, untimed, stays)),
    )


def days_of(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The days a person is on the trip, in order."""
    spans = [(span.first, span.last) for span in person.present]
    if not spans:
        spans = [(trip.first, trip.last) for trip in snapshot.of("trip").values()]
    days = {first + timedelta(days=n) for first, last in spans for n in range((last - first).days + 1)}
    return tuple(sorted(days))


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
                key=lambda mate: mate.sort_key,
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


def where_of(snapshot: Snapshot, walks: Walks, spot: Spot) -> Where | None:
    """Where on the ground an item is; None where it is elsewhere or unknown."""
    if spot.hall:
        return Where(spot.hall, spot.stand)
    if spot.exhibitor:
        exhibitor = snapshot.find(spot.exhibitor)
        stands = exhibitor.stands if exhibitor else ()
        wanted = [stand for stand in stands if not spot.stand or stand.number == spot.stand]
        if wanted and wanted[0].hall:
            return Where(wanted[0].hall, wanted[0].number)
    for word in spot.name.words.values():
        if walks.knows(word):
            return Where(word)
    return None


def _with_ways(
    snapshot: Snapshot, walks: Walks, entries: list[ItemEntry | LegEntry]
) -> list[ItemEntry | LegEntry]:
    """The entries with the walk to each from the one before it on the ground."""
    done: list[ItemEntry | LegEntry] = []
    before: tuple[Where, datetime] | None = None
    for entry in entries:
        if isinstance(entry, LegEntry):
            before = None
            done.append(entry)
            continue
        here = where_of(snapshot, walks, entry.item.place)
        if here is not None and before is not None and entry.start is not None:
            there, left_at = before
            walk = way(snapshot, walks, entry.item, there, here)
            if walk.minutes:
                between = round((entry.start.utc - left_at).total_seconds() / 60)
                done.append(replace(entry, way=WayThere(here, walk, between - walk.minutes)))
            else:
                done.append(entry)
        else:
            done.append(entry)
        if here is not None and entry.end is not None:
            before = here, entry.end.utc
    return done


def way(snapshot: Snapshot, walks: Walks, item: ProgrammeItem, a: Where, b: Where) -> Walk:
    """The walk to an item at the pace of those who take part, without steps where somebody needs it."""
    party = snapshot.index(takes_part).get(item.id, ())
    return walks.minutes(
        a,
        b,
        people=len(party),
        slow=any(person.pace is Pace.SLOW for person in party),
        step_free=any(person.is_step_free for person in party),
    )


def _with_free(
    snapshot: Snapshot, walks: Walks, person: Person, day: date, entries: list[Entry], zone: str
) -> Iterator[Entry]:
    """The entries of a day, with the free slots between them while the fair is open."""
    trip = next(iter(snapshot.of("trip").values()), None)
    fair = trip.fair_days if trip else (day, day)
    opens = trip.defaults.fair_opens if trip else time(9)
    closes = trip.defaults.fair_closes if trip else time(18)
    free_until: PlannedTime | None = None
    here: Where | None = None
    for entry in entries:
        start, end = getattr(entry, "start", None), getattr(entry, "end", None)
        if start and free_until and fair[0] <= day <= fair[1]:
            walk = entry.way.walk.minutes if isinstance(entry, ItemEntry) and entry.way else 0
            slot = _free(free_until, start.plus(-(walk or 0)), day, opens, closes, zone)
            if slot:
                near = _near(snapshot, walks, person, here, slot)
                yield FreeEntry(slot.start, slot.end, near)
        yield entry
        if end is not None and (free_until is None or end.utc > free_until.utc):
            free_until = end
        if isinstance(entry, ItemEntry):
            here = where_of(snapshot, walks, entry.item.place) or here


def _free(
    start: PlannedTime, end: PlannedTime, day: date, opens: time, closes: time, zone: str
) -> FreeEntry | None:
    first = max(start.utc, datetime.combine(day, opens, zone_of(zone)).astimezone(UTC))
    last = min(end.utc, datetime.combine(day, closes, zone_of(zone)).astimezone(UTC))
    if last - first < timedelta(minutes=SHORTEST_FREE_MINUTES):
        return None
    return FreeEntry(planned(first, zone), planned(last, zone))


def open_wishes(snapshot: Snapshot, person: Person) -> tuple[Wish, ...]:
    """Wishes of a person or their company for exhibitors that none of the person's items visits."""
    seen = {item.place.exhibitor for item in items_of(snapshot, person.id) if item.place.exhibitor}
    wishes = (
        wish
        for wish in snapshot.index(wishes_by_wisher).get(person.id, ())
        + (snapshot.index(wishes_by_wisher).get(person.company, ()) if person.company else ())
        if wish.exhibitor and wish.exhibitor not in seen
    )
    order = list(Priority)
    return tuple(sorted(wishes, key=lambda wish: (order.index(wish.priority), str(wish.id))))


def wishes_by_wisher(snapshot: Snapshot) -> dict[ThingId, tuple[Wish, ...]]:
    found: dict[ThingId, list[Wish]] = {}
    for wish in snapshot.sorted("wish"):
        for wisher in filter(None, (wish.company, wish.person)):
            found.setdefault(wisher, []).append(wish)
    return {wisher: tuple(wishes) for wisher, wishes in found.items()}


wishes_by_wisher.reads = ("wish",)  # type: ignore[attr-defined]  # what Snapshot.index carries it on by


def _near(
    snapshot: Snapshot, walks: Walks, person: Person, here: Where | None, slot: FreeEntry
) -> tuple[NearWish, ...]:
    """The open wishes nearest to where the person is, musts first, that leave time for a look."""
    found: list[tuple[int, int, NearWish]] = []
    order = list(Priority)
    for wish in open_wishes(snapshot, person):
        exhibitor = snapshot.find(wish.exhibitor)
        stand = next((stand for stand in exhibitor.stands if stand.hall), None) if exhibitor else None
        if stand is None or exhibitor.withdrawn or here is None:
            continue
        there = Where(stand.hall, stand.number)
        walk = walks.minutes(here, there, slow=person.pace is Pace.SLOW, step_free=person.is_step_free)
        if walk.minutes is not None and walk.minutes + SHORTEST_FREE_MINUTES // 2 <= slot.minutes:
            found.append((order.index(wish.priority), walk.minutes, NearWish(wish, there, walk)))
    found.sort(key=lambda one: (one[0], one[1], str(one[2].wish.id)))
    nearest = {near.wish.exhibitor: near for _, _, near in reversed(found)}
    first = [near for _, _, near in found if nearest[near.wish.exhibitor] is near]
    return tuple(first[:NEAR_WISHES])


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
    for entry in untimed:
        yield Uncertain("untimed", {"thing": entry.item.id})
    legs = [entry for entry in timed if isinstance(entry, LegEntry)]
    if snapshot.of("leg") and person.own_car is not True:
        days = days_of(snapshot, person)
        if days and not any(entry.start.day <= days[0] for entry in legs):
            yield Uncertain("no_way_there", {"day": days[0]})
        if days and not any(entry.end.day >= days[-1] for entry in legs):
            yield Uncertain("no_way_home", {"day": days[-1]})
    if snapshot.of("stay") and person.nights != ():
        slept = {night for stay in stays for night in stay.nights}
        missing = [night for night in nights_needed(snapshot, person) if night not in slept]
        if missing:
            yield Uncertain("no_bed", {"nights": tuple(missing)})


def nights_needed(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The nights a person needs a bed: those asked for, else all between days they are there."""
    if person.nights is not None:
        return person.nights
    days = set(days_of(snapshot, person))
    nights = [day for day in sorted(days) if day + timedelta(days=1) in days]
    on_the_way = {
        night
        for leg in legs_of(snapshot, person.id)
        for night in nights
        if leg.start_for(person.id).day <= night < leg.end_for(person.id).day
    }
    return tuple(night for night in nights if night not in on_the_way)
