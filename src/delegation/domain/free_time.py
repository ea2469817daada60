# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Free slots: where a person has nothing planned while the fair is open, and what they could see then."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from delegation.domain.entries import Entry, FreeEntry, ItemEntry, LegEntry, NearWish
from delegation.domain.people import Pace, Person
from delegation.domain.presence import items_of, trip_zone
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.values import PlannedTime, ThingId, planned, zone_of
from delegation.domain.walking import Walks, Where
from delegation.domain.whereabouts import where_after, where_to
from delegation.domain.wishes import Priority, Wish

SHORTEST_FREE_MINUTES = 30
NEAR_WISHES = 2
"""How many open wishes a free slot names."""


class FreeTime:
    """Finds the free slots of one person, day after day: where nothing is planned while the fair is open."""

    def __init__(self, snapshot: Snapshot, walks: Walks, person: Person) -> None:
        self._snapshot, self._walks, self._person = snapshot, walks, person
        self._zone = trip_zone(snapshot)
        self._trip = next(iter(snapshot.of("trip").values()), None)
        self._wishes = open_wishes(snapshot, person)
        self._until: PlannedTime | None = None
        self._here: Where | None = None

    def between(self, day: date, entries: list[Entry]) -> Iterator[Entry]:
        """The entries of a day, with the free slots between them; what ends on it may have begun before."""
        trip = self._trip
        fair = trip.fair_days if trip else (day, day)
        if self._until is not None and self._day_of(self._until) < day:
            self._until = self._here = None
        for entry in entries:
            start, end = getattr(entry, "start", None), getattr(entry, "end", None)
            if start and self._until and fair[0] <= day <= fair[1]:
                yield from self._slot(self._until, start, entry, day)
            yield entry
            if end is not None and (self._until is None or end.utc > self._until.utc):
                self._until = end
            if isinstance(entry, ItemEntry):
                self._here = where_after(self._snapshot, self._walks, entry.item, self._here)
            elif isinstance(entry, LegEntry):
                self._here = where_to(entry.leg, self._walks)

    def _day_of(self, moment: PlannedTime) -> date:
        return moment.utc.astimezone(zone_of(self._zone)).date()

    def _slot(self, since: PlannedTime, start: PlannedTime, entry: Entry, day: date) -> Iterator[FreeEntry]:
        walk = entry.way.walk.minutes if isinstance(entry, ItemEntry) and entry.way else 0
        opens = self._trip.defaults.fair_opens if self._trip else time(9)
        closes = self._trip.defaults.fair_closes if self._trip else time(18)
        slot = _free(since, start.plus(-(walk or 0)), day, opens, closes, self._zone)
        if slot:
            near = _near(self._snapshot, self._walks, self._person, self._here, slot, self._wishes)
            yield replace(slot, wishes=near)


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
    seen = {
        item.place.exhibitor
        for item in items_of(snapshot, person.id)
        if item.place.exhibitor and item.status is not ItemStatus.CANCELLED
    }
    wishes = (
        wish
        for wish in snapshot.index(wishes_by_wisher).get(person.id, ())
        + (snapshot.index(wishes_by_wisher).get(person.company, ()) if person.company else ())
        if wish.exhibitor and wish.exhibitor not in seen
    )
    order = list(Priority)
    return tuple(sorted(set(wishes), key=lambda wish: (order.index(wish.priority), str(wish.id))))


@reading("wish")
def wishes_by_wisher(snapshot: Snapshot) -> dict[ThingId, tuple[Wish, ...]]:
    found: dict[ThingId, list[Wish]] = {}
    for wish in snapshot.sorted("wish"):
        for wisher in filter(None, (wish.company, wish.person)):
            found.setdefault(wisher, []).append(wish)
    return {wisher: tuple(wishes) for wisher, wishes in found.items()}


def _near(
    snapshot: Snapshot,
    walks: Walks,
    person: Person,
    here: Where | None,
    slot: FreeEntry,
    wishes: tuple[Wish, ...],
) -> tuple[NearWish, ...]:
    """The open wishes nearest to where the person is, musts first, that leave time for a look."""
    found: list[tuple[int, int, NearWish]] = []
    order = list(Priority)
    for wish in wishes if here else ():
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
