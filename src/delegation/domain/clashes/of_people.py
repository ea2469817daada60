# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of one person's days: two places at once, absence, walks, beds, ways there and home."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, remedy
from delegation.domain.itinerary import (
    days_of,
    legs_of,
    nights_needed,
    rooms_of,
    way,
    where_of,
)
from delegation.domain.people import Person, PersonId, RoomType, is_within
from delegation.domain.presence import items_by_person, takes_part, trip_zone
from delegation.domain.programme import ItemKind, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import Leg
from delegation.domain.values import ThingId, zone_of
from delegation.domain.walking import Walks

ON_THE_WAY = {ItemKind.BRIEFING, ItemKind.TALK, ItemKind.MEAL, ItemKind.FREE, ItemKind.TRANSFER}
"""What can happen on a coach or a train: no clash with the leg it happens on."""


def clashes_of_person(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    """Everything wrong with the days of one confirmed person."""
    if not person.is_confirmed:
        return
    timed = _timed(snapshot, person)
    yield from _presence(snapshot, person, timed)
    yield from _legs_together(snapshot, person, timed)
    yield from _nights(snapshot, person)
    yield from _ways(snapshot, person)


Timed = tuple[datetime, datetime, Any]


def _timed(snapshot: Snapshot, person: Person) -> list[Timed]:
    """Items and legs with this person's own start and end, in order."""
    found: list[Timed] = [
        (item.start.utc, item.end.utc, item)
        for item in snapshot.index(items_by_person).get(person.id, ())
        if item.happens and item.start and item.end
    ]
    found += [
        (leg.start_for(person.id).utc, leg.end_for(person.id).utc, leg)
        for leg in legs_of(snapshot, person.id)
    ]
    return sorted(found, key=lambda one: (one[0], one[1], str(one[2].id)))


def _presence(snapshot: Snapshot, person: Person, timed: list[Timed]) -> Iterator[Clash]:
    zone = trip_zone(snapshot)
    if not person.present:
        return
    for start, end, thing in timed:
        some, whole = is_within(person.present, start, end, zone)
        day = start.astimezone(zone_of(zone)).date()
        if isinstance(thing, Leg):
            if not some:
                without = replace(thing, passengers=_less(thing.passengers, person.id))
                yield clash(
                    "absent_on_leg",
                    Severity.MEDIUM,
                    (person.id, thing.id),
                    day=day,
                    remedies=(
                        remedy("take_off_leg", (without,), people=1, person=person.id, thing=thing.id),
                    ),
                    person=person.id,
                    thing=thing.id,
                )
        elif not whole:
            yield clash(
                "partly_absent",
                Severity.LOW,
                (person.id, thing.id),
                day=day,
                remedies=(_excused(thing, person.id),),
                person=person.id,
                thing=thing.id,
                present=tuple(f"{span.first}..{span.last}" for span in person.present),
            )


def _less(mapping: Any, key: PersonId) -> Any:
    return type(mapping)({name: item for name, item in mapping.items() if name != key})


def _excused(item: ProgrammeItem, person: PersonId) -> Remedy:
    """Take one person out of an item."""
    without = replace(item, persons=item.persons - {person}, exceptions=item.exceptions | {person})
    return remedy("take_out", (without,), people=1, person=person, thing=item.id)


def _legs_together(snapshot: Snapshot, person: Person, timed: list[Timed]) -> Iterator[Clash]:
    """A leg at the time of another leg, or of an item that cannot happen on the way."""
    zone = trip_zone(snapshot)
    for number, (start, end, leg) in enumerate(timed):
        for other_start, other_end, other in timed[max(0, number - 40) : number + 40]:
            if other is leg or not (start < other_end and other_start < end):
                continue
            if not isinstance(leg, Leg):
                continue
            if isinstance(other, Leg):
                if str(other.id) < str(leg.id):
                    continue
            elif other.kind in ON_THE_WAY and start <= other_start and other_end <= end:
                continue
            day = start.astimezone(zone_of(zone)).date()
            remedies = [
                remedy(
                    "take_off_leg",
                    (replace(leg, passengers=_less(leg.passengers, person.id)),),
                    people=1,
                    person=person.id,
                    thing=leg.id,
                )
            ]
            if not isinstance(other, Leg):
                remedies.append(_excused(other, person.id))
            yield clash(
                "travelling_meanwhile",
                Severity.HIGH,
                (person.id, leg.id, other.id),
                day=day,
                remedies=remedies,
                person=person.id,
                thing=leg.id,
                other=other.id,
                from_time=f"{max(start, other_start):%H:%M} UTC",
            )


def _nights(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    if not snapshot.of("stay"):
        return
    slept: dict[Any, list[ThingId]] = {}
    for stay, room in rooms_of(snapshot, person.id):
        for night in room.nights_of(stay):
            slept.setdefault(night, []).append(room.id)
    if person.nights != ():
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
        rooms = tuple(dict.fromkeys(room for some in double.values() for room in some))
        yield clash(
            "two_beds",
            Severity.MEDIUM,
            (person.id, *rooms),
            day=min(double),
            person=person.id,
            nights=tuple(sorted(double)),
            rooms=rooms,
        )
    if person.wheelchair:
        for _, room in rooms_of(snapshot, person.id):
            if room.type is not RoomType.ACCESSIBLE:
                yield clash(
                    "room_not_accessible",
                    Severity.HIGH,
                    (person.id, room.id),
                    remedies=(
                        remedy(
                            "make_room_accessible", (replace(room, type=RoomType.ACCESSIBLE),), thing=room.id
                        ),
                    ),
                    person=person.id,
                    thing=room.id,
                )


def _free_beds(snapshot: Snapshot, person: Person, missing: tuple[Any, ...]) -> Iterator[Remedy]:
    """Empty rooms for exactly these nights; nobody is put in with somebody who has not asked for it."""
    stays = snapshot.of("stay")
    for room in snapshot.sorted("room"):
        stay = stays.get(room.stay)
        if stay is None or room.people or not set(missing) <= set(room.nights_of(stay)):
            continue
        if person.wheelchair and room.type is not RoomType.ACCESSIBLE:
            continue
        yield remedy(
            "give_room",
            (replace(room, people=frozenset({person.id})),),
            people=1,
            person=person.id,
            thing=room.id,
        )
        return


def _ways(snapshot: Snapshot, person: Person) -> Iterator[Clash]:
    legs = legs_of(snapshot, person.id)
    days = days_of(snapshot, person)
    if not snapshot.of("leg") or not days or person.own_car is True:
        return
    starts = [leg.start_for(person.id).day for leg in legs]
    ends = [leg.end_for(person.id).day for leg in legs]
    for code, day, there in (
        ("no_way_there", days[0], any(start <= days[0] for start in starts)),
        ("no_way_home", days[-1], any(end >= days[-1] for end in ends)),
    ):
        if not there:
            yield clash(
                code,
                Severity.HIGH,
                (person.id,),
                day=day,
                remedies=tuple(_seats(snapshot, person, day)),
                person=person.id,
                date=day,
            )


def _seats(snapshot: Snapshot, person: Person, day: Any) -> Iterator[Remedy]:
    """Coaches of that day with a seat left."""
    from delegation.domain.travel import LegKind, Passenger  # noqa: PLC0415 -- only where somebody lacks a way

    for leg in snapshot.sorted("leg"):
        if (
            leg.kind is not LegKind.COACH
            or leg.start.day != day
            or leg.end.utc - leg.start.utc < timedelta(hours=2)
        ):
            continue
        if leg.seats is not None and len(leg.passengers) >= leg.seats:
            continue
        stop = next(
            (stop.id for stop in leg.stops if stop.name.casefold() == person.boarding_stop.casefold()), None
        )
        passengers = type(leg.passengers)({**leg.passengers, person.id: Passenger(stop)})
        yield remedy(
            "put_on_leg", (replace(leg, passengers=passengers),), people=1, person=person.id, thing=leg.id
        )


def clashes_between_items(snapshot: Snapshot, walks: Walks) -> Iterator[Clash]:
    """Items that share people and overlap, or lie too far apart for the time between; one clash a pair."""
    zone = trip_zone(snapshot)
    pairs: dict[tuple[ThingId, ThingId], list[Person]] = {}
    items = snapshot.of("item")
    parties = snapshot.index(takes_part)
    people: dict[ThingId, Person] = {person.id: person for party in parties.values() for person in party}
    for person_id, mine in snapshot.index(items_by_person).items():
        timed = [item for item in mine if item.happens]
        latest: list[ProgrammeItem] = []
        for item in timed:
            start = item.start.utc  # type: ignore[union-attr]  # these happen, so they have a time
            for before in latest:
                pairs.setdefault((before.id, item.id), []).append(people[person_id])
            latest = [one for one in latest if one.end.utc > start]  # type: ignore[union-attr]  # as above
            latest.append(item)
    for (first_id, second_id), both in pairs.items():
        first, second = items[first_id], items[second_id]
        day = second.start.utc.astimezone(zone_of(zone)).date()
        who = tuple(sorted((person.id for person in both), key=str))
        if second.start.utc < first.end.utc:
            yield from _overlap(snapshot, first, second, who, day)
        else:
            yield from _walk(snapshot, walks, first, second, who, day)


def _overlap(
    snapshot: Snapshot,
    first: ProgrammeItem,
    second: ProgrammeItem,
    who: tuple[Any, ...],
    day: Any,
) -> Iterator[Clash]:
    if ItemKind.FREE in (first.kind, second.kind):
        return
    leads = {leader for group in snapshot.of("group").values() for leader in group.leaders}
    leaders = tuple(person for person in who if person in leads)
    later = _moved(second, first.end)
    parties = snapshot.index(takes_part)
    remedies = [
        remedy(
            "move_after",
            (later,),
            minutes=_gap(second, first),
            people=len(parties[second.id]),
            thing=second.id,
            other=first.id,
        )
    ]
    if second.locked:
        remedies = []
    for item in (first, second):
        if len(who) <= 3 and len(who) < len(parties[item.id]):
            out = replace(item, persons=item.persons - set(who), exceptions=item.exceptions | set(who))
            remedies.append(remedy("take_out_people", (out,), people=len(who), persons=who, thing=item.id))
    code = "leader_double_booked" if leaders and len(leaders) == len(who) else "double_booked"
    yield clash(
        code,
        Severity.HIGH,
        (first.id, second.id, *who),
        day=day,
        remedies=remedies,
        thing=second.id,
        other=first.id,
        persons=who,
        count=len(who),
        time=f"{second.start.wall:%H:%M}" if second.start else "",
    )


def _moved(item: ProgrammeItem, start: Any) -> ProgrammeItem:
    """The item at another time of its own zone."""
    from delegation.domain.values import planned  # noqa: PLC0415 -- only for remedies

    return replace(item, start=planned(start.utc, item.start.zone if item.start else start.zone))


def _gap(second: ProgrammeItem, first: ProgrammeItem) -> int:
    if second.start is None or first.end is None:
        return 0
    return round((first.end.utc - second.start.utc).total_seconds() / 60)


def _walk(
    snapshot: Snapshot,
    walks: Walks,
    first: ProgrammeItem,
    second: ProgrammeItem,
    who: tuple[Any, ...],
    day: Any,
) -> Iterator[Clash]:
    here, there = where_of(snapshot, walks, first.place), where_of(snapshot, walks, second.place)
    if here is None or there is None or first.end is None or second.start is None:
        return
    walk = way(snapshot, walks, second, here, there)
    between = round((second.start.utc - first.end.utc).total_seconds() / 60)
    step_free = any(person.is_step_free for person in snapshot.index(takes_part)[second.id])
    if walk.minutes is None:
        if step_free and walks.knows(here.label) and walks.knows(there.label):
            yield clash(
                "no_step_free_way",
                Severity.HIGH,
                (first.id, second.id),
                day=day,
                thing=second.id,
                other=first.id,
            )
        return
    trip = next(iter(snapshot.of("trip").values()), None)
    margin = trip.defaults.walk_margin_minutes if trip else 5
    if between >= walk.minutes + margin or not walk.minutes:
        return
    short = walk.minutes - between
    needed = max(short, 0) or walk.minutes + margin - between
    parties = snapshot.index(takes_part)
    remedies = []
    if not second.locked:
        later = _moved(second, second.start.plus(needed))
        remedies.append(
            remedy("start_later", (later,), minutes=needed, people=len(parties[second.id]), thing=second.id)
        )
    floor = trip.defaults.visit_floor_minutes if trip else 15
    parts = sum(part.minutes for part in first.parts)
    if first.minutes - needed >= max(floor, parts) and not first.locked:
        remedies.append(
            remedy(
                "end_earlier",
                (replace(first, minutes=first.minutes - needed),),
                minutes=needed,
                people=len(parties[first.id]),
                thing=first.id,
            )
        )
    tight = short <= 0
    yield clash(
        "walk_tight" if tight else "walk_too_long",
        Severity.LOW if tight else Severity.HIGH,
        (first.id, second.id, *who),
        day=day,
        remedies=remedies,
        thing=second.id,
        other=first.id,
        minutes=walk.minutes,
        between=between,
        persons=who,
        count=len(who),
    )
