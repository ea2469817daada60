# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person needs to be on the trip at all: a way there, nights, a way home."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from delegation.domain.people import Person, PersonId, Role
from delegation.domain.presence import confirmed, items_of, legs_of, rooms_of, time_of, trip_zone
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.travel import Leg, LegKind
from delegation.domain.trip import Place
from delegation.domain.values import folded, zone_of

NOON = 12

FROM_HOME = {LegKind.COACH, LegKind.RAIL, LegKind.FLIGHT, LegKind.CAR}
"""What people come from home by; a tram runs between hotel and fair."""

ON_THEIR_OWN = {Role.SPEAKER, Role.GUEST}
"""Who comes and sleeps by themselves, until they are given a seat or a bed."""


def days_of(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The days a person is on the trip, in order."""
    spans = [(span.first, span.last) for span in person.present]
    if not spans:
        spans = [(trip.first, trip.last) for trip in snapshot.of("trip").values()]
    days = {first + timedelta(days=n) for first, last in spans for n in range((last - first).days + 1)}
    return tuple(sorted(days))


def journeys(legs: Iterable[Leg]) -> list[Leg]:
    """The legs that take somebody there or home."""
    return [leg for leg in legs if leg.status is not ItemStatus.CANCELLED and leg.kind is not LegKind.WALK]


@reading("leg", "person")
def short_of_ways(snapshot: Snapshot) -> frozenset[PersonId]:
    """Of the confirmed, who has fewer than a way there and a way home."""
    found = (one for one in confirmed(snapshot) if len(journeys(legs_of(snapshot, one.id))) < 2)
    return frozenset(person.id for person in found)


def ways_missing(
    snapshot: Snapshot, person: Person, legs: Iterable[Leg] | None = None
) -> tuple[tuple[str, date], ...]:
    """Which of the way there and the way home a person lacks, each with its day.

    ``legs`` are theirs unless others are given.  One leg is not both: on a trip of one day the only leg leads
    home where it begins after all they do.  A trip without legs has not come to them yet, and neither who has
    a car of their own nor a speaker or guest without any seat needs one.
    """
    days = days_of(snapshot, person)
    if not snapshot.of("leg") or not days or person.own_car is True:
        return ()
    mine = journeys(legs_of(snapshot, person.id) if legs is None else legs)
    if person.role in ON_THEIR_OWN and not mine:
        return ()
    there = [leg for leg in mine if leg.start_for(person.id).day <= days[0]]
    home = [leg for leg in mine if leg.end_for(person.id).day >= days[-1]]
    if there and home and len(mine) == 1:
        (only,) = mine
        ends = [time_of(item)[1] for item in items_of(snapshot, person.id) if item.happens]
        leads_home = max(ends) <= only.start_for(person.id).utc if ends else only.start.wall.hour >= NOON
        there, home = ([], home) if leads_home else (there, [])
    missing = (("no_way_there", days[0], there), ("no_way_home", days[-1], home))
    return tuple((code, day) for code, day, found in missing if not found)


def stop_is_open(leg: Leg, person: Person) -> bool:
    """Whether it is still to be settled where a passenger gets on, or off, a leg with stops.

    Who has no stop rides from end to end where they asked for that, or where the ends are no stops.
    """
    if person.id not in leg.passengers or not leg.stops or leg.stop_of(person.id) is not None:
        return False
    wanted = folded(person.boarding_stop).strip()
    if wanted:
        return wanted not in place_names(leg.origin) | place_names(leg.destination)
    ends = ((stop, leg.end if stop.alights else leg.start) for stop in leg.stops)
    return any(stop.time is None or stop.time.utc == end.utc for stop, end in ends)


def nights_needed(snapshot: Snapshot, person: Person) -> tuple[date, ...]:
    """The nights a person needs a bed: those asked for, else all they are there at midnight; and extra ones.

    Who leaves in the evening and is back in the morning needs none, nor does who travels home that evening or
    spends the night on the way, nor a speaker or guest who sleeps in none of our rooms.
    """
    extra = set(person.extra_nights or ())
    if person.nights is not None:
        return tuple(sorted({*person.nights, *extra}))
    if person.role in ON_THEIR_OWN and not rooms_of(snapshot, person.id):
        return tuple(sorted(extra))
    days, zone = days_of(snapshot, person), trip_zone(snapshot)
    there = {night for night in days if night + timedelta(days=1) in days}
    if person.present:
        spans = [span.utc(zone) for span in person.present]
        there = {night for night in there if _is_there_at_midnight(night, spans, zone)}
    legs = [leg for leg in legs_of(snapshot, person.id) if leg.status is not ItemStatus.CANCELLED]
    on_the_way = {
        night
        for leg in legs
        for night in there
        if leg.start_for(person.id).day <= night < leg.end_for(person.id).day
    }
    there -= on_the_way
    return tuple(sorted((there - _at_home(snapshot, person, legs, there)) | extra))


def _at_home(snapshot: Snapshot, person: Person, legs: list[Leg], nights: set[date]) -> set[date]:
    """The nights after days whose last journey ends where the person's first one began, unless at a hotel."""
    journeys = sorted((leg for leg in legs if leg.kind in FROM_HOME), key=lambda leg: leg.end.utc)
    last_of = {leg.end_for(person.id).day: leg for leg in journeys}
    evenings = nights & last_of.keys()
    if not evenings or person.own_car is True:
        return set()
    home = place_names(min(journeys, key=lambda leg: leg.start.utc).origin) - snapshot.index(hotel_names)
    return {day for day in evenings if home & place_names(last_of[day].destination)}


@reading("stay")
def hotel_names(snapshot: Snapshot) -> frozenset[str]:
    """What the hotels of the trip, and where they stand, are called."""
    stays = snapshot.of("stay").values()
    return frozenset(folded(said).strip() for stay in stays for said in (stay.hotel, stay.address))


def place_names(place: Place) -> set[str]:
    """What a place is called, in every language, and its address; folded."""
    return {folded(said).strip() for said in (*place.name.words.values(), place.address)} - {""}


def _is_there_at_midnight(night: date, spans: list[tuple[datetime, datetime]], zone: str) -> bool:
    """Whether a person is there both before and after the midnight that ends a day."""
    midnight = datetime.combine(night + timedelta(days=1), time(), zone_of(zone)).astimezone(UTC)
    before = any(first < midnight <= last for first, last in spans)
    return before and any(first <= midnight < last for first, last in spans)
