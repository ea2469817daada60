# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person needs to be on the trip at all: a way there, nights, a way home."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from delegation.domain.people import Person
from delegation.domain.presence import items_of, legs_of, time_of, trip_zone
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import Leg, LegKind
from delegation.domain.values import zone_of

NOON = 12


def days_of(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The days a person is on the trip, in order."""
    spans = [(span.first, span.last) for span in person.present]
    if not spans:
        spans = [(trip.first, trip.last) for trip in snapshot.of("trip").values()]
    days = {first + timedelta(days=n) for first, last in spans for n in range((last - first).days + 1)}
    return tuple(sorted(days))


def ways_missing(
    snapshot: Snapshot, person: Person, legs: Iterable[Leg] | None = None
) -> tuple[tuple[str, date], ...]:
    """Which of the way there and the way home a person lacks, each with its day.

    ``legs`` are theirs unless others are given.  One leg is not both: on a trip of one day the only leg leads
    home where it begins after all they do.  A trip without legs has not come to them yet, and who has a car
    of their own needs none.
    """
    days = days_of(snapshot, person)
    if not snapshot.of("leg") or not days or person.own_car is True:
        return ()
    mine = [
        leg
        for leg in (legs_of(snapshot, person.id) if legs is None else legs)
        if leg.status is not ItemStatus.CANCELLED and leg.kind is not LegKind.WALK
    ]
    there = [leg for leg in mine if leg.start_for(person.id).day <= days[0]]
    home = [leg for leg in mine if leg.end_for(person.id).day >= days[-1]]
    if there == home and len(there) == 1:
        (only,) = there
        ends = [time_of(item)[1] for item in items_of(snapshot, person.id) if item.happens]
        leads_home = max(ends) <= only.start_for(person.id).utc if ends else only.start.wall.hour >= NOON
        there, home = ([], home) if leads_home else (there, [])
    missing = (("no_way_there", days[0], there), ("no_way_home", days[-1], home))
    return tuple((code, day) for code, day, found in missing if not found)


def nights_needed(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The nights a person needs a bed: those asked for, else all they are there at midnight; and extra ones.

    Who leaves in the evening and is back in the morning needs none; nor does who spends it on the way.
    """
    extra = set(person.extra_nights or ())
    if person.nights is not None:
        return tuple(sorted({*person.nights, *extra}))
    days, zone = days_of(snapshot, person), trip_zone(snapshot)
    there = {night for night in days if night + timedelta(days=1) in days}
    if person.present:
        spans = [span.utc(zone) for span in person.present]
        there = {night for night in there if _is_there_at_midnight(night, spans, zone)}
    on_the_way = {
        night
        for leg in legs_of(snapshot, person.id)
        if leg.status is not ItemStatus.CANCELLED
        for night in there
        if leg.start_for(person.id).day <= night < leg.end_for(person.id).day
    }
    return tuple(sorted((there - on_the_way) | extra))


def _is_there_at_midnight(night: date, spans: list[tuple[datetime, datetime]], zone: str) -> bool:
    """Whether a person is there both before and after the midnight that ends a day."""
    midnight = datetime.combine(night + timedelta(days=1), time(), zone_of(zone)).astimezone(UTC)
    before = any(first < midnight <= last for first, last in spans)
    return before and any(first <= midnight < last for first, last in spans)
