# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of one person's days: absence, travel at the time of something else, beds, ways there and home."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, remedy
from delegation.domain.clashes.of_crowds import has_place, stop_for
from delegation.domain.needs import days_of, nights_needed, stop_is_open, ways_missing
from delegation.domain.people import Person, PersonId, RoomType
from delegation.domain.presence import (
    Times,
    confirmed_of,
    items_of,
    legs_of,
    rooms_of,
    time_of,
    travel_of,
    trip_zone,
)
from delegation.domain.programme import ItemKind, ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import Leg, LegKind
from delegation.domain.values import Map, Span, ThingId, zone_of

ON_THE_WAY = {ItemKind.BRIEFING, ItemKind.TALK, ItemKind.MEAL, ItemKind.FREE, ItemKind.TRANSFER}
"""What can happen on a coach or a train, unless it is at the fair."""

Timed = tuple[datetime, datetime, Any]


def is_on_the_way(item: ProgrammeItem, start: datetime, end: datetime) -> bool:
    """Whether an item can happen during a journey from ``start`` to ``end``: no clash with it."""
    place, (begins, ends) = item.place, time_of(item)
    at_the_fair = place.exhibitor or place.hall or place.stand
    return item.kind in ON_THE_WAY and not at_the_fair and start <= begins and ends <= end


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a plan tells.

    ``missed`` are the items that are not wholly while somebody is there; ``is_busy`` is whether anything is
    at the time of a leg.
    """

    missed: tuple[ProgrammeItem, ...]
    is_busy: bool


def look_at(
    snapshot: Snapshot, items: Iterable[ProgrammeItem], under_way: Times, present: Iterable[Span]
) -> Look:
    """A plan and when somebody is there, looked at once for all who share both; see ``Look``."""
    timed = [(*time_of(item), item) for item in items if item.happens and item.kind is not ItemKind.FREE]
    is_busy = any(before[1] > after[0] for before, after in pairwise(under_way)) or any(
        start < until and since < end for since, until in under_way for start, end, _ in timed
    )
    spans = _spans_of(snapshot, present)
    missed = (item for start, end, item in timed if spans and not _is_in(spans, start, end))
    return Look(tuple(missed), is_busy)


def _spans_of(snapshot: Snapshot, present: Iterable[Span]) -> list[tuple[datetime, datetime]]:
    """When somebody is there in UTC, in order; none mean always."""
    name = trip_zone(snapshot)
    return _joined(span.utc(name) for span in present)


def _is_in(spans: Iterable[tuple[datetime, datetime]], start: datetime, end: datetime) -> bool:
    return any(first <= start and end <= last for first, last in spans)


def clashes_of_person(snapshot: Snapshot, person: Person, look: Look) -> Iterator[Clash]:
    """What is wrong with where one confirmed person is to be when."""
    if look.missed:
        yield from _missed(snapshot, person, look.missed)
    if look.is_busy:
        yield from _legs_together(snapshot, person, _timed(snapshot, person))


def clashes_of_needs(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    """What one confirmed person lacks, or has twice: beds and ways there and home."""
    yield from _nights(snapshot, person)
    yield from _ways(snapshot, person)


def _timed(snapshot: Snapshot, person: Person) -> list[Timed]:
    """Items and legs with this person's own start and end, in order."""
    found: list[Timed] = [(*time_of(item), item) for item in items_of(snapshot, person.id) if item.happens]
    times, legs = travel_of(snapshot, person.id)
    found += [(start, end, leg) for (start, end), leg in zip(times, legs, strict=True)]
    return sorted(found, key=lambda one: (one[0], one[1], one[2].id.int))


def clashes_of_absence(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    """Legs on days the person is not there at all: who is there from ten may come by the train before."""
    spans = _spans_of(snapshot, person.present)
    if not spans:
        return
    zone, days = zone_of(trip_zone(snapshot)), set(days_of(snapshot, person))
    times, legs = travel_of(snapshot, person.id)
    for (start, end), leg in zip(times, legs, strict=True):
        day = start.astimezone(zone).date()
        if not _is_in(spans, start, end) and not {day, end.astimezone(zone).date()} & days:
            yield clash(
                "absent_on_leg",
                Severity.MEDIUM,
                (person.id, leg.id),
                day=day,
                remedies=(_off(leg, person.id),),
                person=person.id,
                thing=leg.id,
            )


def _missed(snapshot: Snapshot, person: Person, items: Iterable[ProgrammeItem]) -> Iterator[Clash]:
    """Items the person misses a part of."""
    zone, spans = zone_of(trip_zone(snapshot)), _spans_of(snapshot, person.present)
    for item in items:
        start, end = time_of(item)
        yield clash(
            "partly_absent",
            Severity.LOW,
            (person.id, item.id),
            day=start.astimezone(zone).date(),
            remedies=(_excused(item, person.id),),
            person=person.id,
            thing=item.id,
            start=start.isoformat(),
            end=end.isoformat(),
            present=tuple(
                at.isoformat() for span in spans if span[0] < end and start < span[1] for at in span
            ),
        )


def _joined(spans: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Spans in order, those that touch as one."""
    joined: list[tuple[datetime, datetime]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _off(leg: Leg, person: PersonId) -> Remedy:
    """Take one person off a leg."""

    def without() -> tuple[Leg]:
        others = {one: passenger for one, passenger in leg.passengers.items() if one != person}
        return (replace(leg, passengers=Map(others)),)

    return remedy("take_off_leg", without, people=1, person=person, thing=leg.id)


def _excused(item: ProgrammeItem, person: PersonId) -> Remedy:
    """Take one person out of an item."""
    without = replace(item, persons=item.persons - {person}, exceptions=item.exceptions | {person})
    return remedy("take_out", (without,), people=1, person=person, thing=item.id)


def _legs_together(snapshot: Snapshot, person: Person, timed: list[Timed]) -> Iterator[Clash]:
    """A leg at the time of another leg, or of an item that cannot happen on the way."""
    zone = zone_of(trip_zone(snapshot))
    running: list[Timed] = []
    for one in timed:
        running = [before for before in running if before[1] > one[0]]
        for before in running:
            leg, other = (before, one) if isinstance(before[2], Leg) else (one, before)
            if isinstance(leg[2], Leg) and not _go_together(leg[2], other[2]):
                start, end = one[0], min(one[1], before[1])
                remedies = [_off(leg[2], person.id)]
                if isinstance(other[2], Leg):
                    remedies.append(_off(other[2], person.id))
                else:
                    remedies.append(_excused(other[2], person.id))
                yield clash(
                    "travelling_meanwhile",
                    Severity.HIGH,
                    (person.id, leg[2].id, other[2].id),
                    day=start.astimezone(zone).date(),
                    remedies=remedies,
                    person=person.id,
                    thing=leg[2].id,
                    other=other[2].id,
                    start=start.isoformat(),
                    end=end.isoformat(),
                )
        running.append(one)


def _go_together(leg: Leg, other: Any) -> bool:
    """Whether somebody can be on a leg and in another thing at once: in what happens on the way.

    The coach's own times count: who boards at the second stop may miss the beginning of a briefing.
    """
    if isinstance(other, Leg):
        return False
    return other.kind is ItemKind.FREE or is_on_the_way(other, leg.start.utc, leg.end.utc)


def _nights(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    if not snapshot.of("stay"):
        return
    slept: dict[date, list[ThingId]] = {}
    for stay, room in rooms_of(snapshot, person.id):
        for night in room.nights_of(stay):
            slept.setdefault(night, []).append(room.id)
    missing = tuple(night for night in nights_needed(snapshot, person) if night not in slept)
    if missing:
        yield clash(
            "no_bed",
            Severity.HIGH,
            (person.id,),
            day=missing[0],
            remedies=tuple(_free_beds(snapshot, person, missing)),
            person=person.id,
            nights=missing,
        )
    double = {night: rooms for night, rooms in slept.items() if len(rooms) > 1}
    if double:
        rooms = tuple(sorted({room for some in double.values() for room in some}, key=str))
        yield clash(
            "two_beds",
            Severity.MEDIUM,
            (person.id, *rooms),
            day=min(double),
            remedies=tuple(_one_bed(snapshot, person, double)),
            person=person.id,
            nights=tuple(sorted(double)),
            rooms=rooms,
        )
    if person.wheelchair:
        for _, room in rooms_of(snapshot, person.id):
            if room.type is not RoomType.ACCESSIBLE:
                remedies = []
                if len(confirmed_of(snapshot, room.people)) <= RoomType.ACCESSIBLE.beds:
                    there = replace(room, type=RoomType.ACCESSIBLE)
                    remedies = [remedy("make_room_accessible", (there,), thing=room.id)]
                yield clash(
                    "room_not_accessible",
                    Severity.HIGH,
                    (person.id, room.id),
                    remedies=remedies,
                    person=person.id,
                    thing=room.id,
                )


def _one_bed(snapshot: Snapshot, person: Person, double: dict[date, list[ThingId]]) -> Iterator[Remedy]:
    """Give up the room that leaves them in one bed every night."""
    for stay, room in rooms_of(snapshot, person.id):
        nights = set(room.nights_of(stay))
        others = [{one for one in rooms if one != room.id} for rooms in double.values()]
        if nights <= set(double) and all(len(left) == 1 for left in others):
            without = replace(room, people=room.people - {person.id})
            yield remedy("take_out", (without,), people=1, person=person.id, thing=room.id)


def _free_beds(snapshot: Snapshot, person: Person, missing: tuple[date, ...]) -> Iterator[Remedy]:
    """The best empty room for these nights: of the type asked for, with the fewest nights too many.

    One that is accessible is kept for who needs it as long as there is another.  Nobody is put in with
    somebody who has not asked for it.
    """
    stays = snapshot.of("stay")
    found = []
    for room in snapshot.sorted("room"):
        if room.people and confirmed_of(snapshot, room.people):
            continue
        nights = set(room.nights_of(stays[room.stay])) if room.stay in stays else set()
        fits = not person.wheelchair or room.type is RoomType.ACCESSIBLE
        if fits and set(missing) <= nights:
            other_type = person.room_type is not None and room.type is not person.room_type
            kept = room.type is RoomType.ACCESSIBLE and not person.wheelchair
            found.append((kept, other_type, len(nights), room.sort_key, room))
    for *_, room in sorted(found, key=lambda one: (*one[:-1], one[-1].id.int))[:1]:
        given = replace(room, people=frozenset({person.id}))
        yield remedy("give_room", (given,), people=1, person=person.id, thing=room.id)


def _ways(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    for code, day in ways_missing(snapshot, person):
        yield clash(
            code,
            Severity.HIGH,
            (person.id,),
            day=day,
            remedies=tuple(_seats(snapshot, person, code)),
            person=person.id,
            date=day,
        )


def _seats(snapshot: Snapshot, person: Person, code: str) -> Iterator[Remedy]:
    """Coaches with a seat left, and a place for a wheelchair, that would be what is missing; long rides
    first."""
    mine = legs_of(snapshot, person.id)
    for leg in sorted(snapshot.sorted("leg"), key=lambda leg: leg.start.utc - leg.end.utc):
        if leg.kind is not LegKind.COACH or leg.status is ItemStatus.CANCELLED or person.id in leg.passengers:
            continue
        if not has_place(snapshot, leg, (person,)):
            continue
        with_them = replace(leg, passengers=Map({**leg.passengers, person.id: stop_for(leg, person)}))
        still = ways_missing(snapshot, person, [*mine, with_them])
        meanwhile = any(leg.start.utc < own.end.utc and own.start.utc < leg.end.utc for own in mine)
        if code not in dict(still) and not meanwhile:
            seat = "put_on_leg_stop_open" if stop_is_open(with_them, person) else "put_on_leg"
            yield remedy(seat, (with_them,), people=1, person=person.id, thing=leg.id)
