# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of one thing: an item, group, leg, room, or wish, whatever the day of anybody looks like."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from itertools import pairwise
from typing import Any

from delegation.domain.clashes.clash import Clash, Severity, clash, remedy
from delegation.domain.itinerary import wishes_by_wisher
from delegation.domain.people import Person, is_within
from delegation.domain.presence import confirmed, invited, items_by_person, takes_part, trip_zone
from delegation.domain.programme import ItemKind, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, zone_of
from delegation.domain.wishes import Priority

AT_THE_FAIR = {ItemKind.VISIT, ItemKind.TALK, ItemKind.MEETING}


def clashes_of_item(snapshot: Snapshot, item: ProgrammeItem) -> Iterator[Clash]:
    """Everything wrong with one item in itself."""
    party = snapshot.index(takes_part).get(item.id, ())
    if item.status.value == "cancelled":
        return
    yield from _stand(snapshot, item)
    if item.start is None:
        return
    zone = trip_zone(snapshot)
    day = item.start.utc.astimezone(zone_of(zone)).date()
    yield from _hours(snapshot, item, day)
    yield from _size(snapshot, item, party, day)
    yield from _absent(snapshot, item, day)
    yield from _speakers(snapshot, item, party, day)
    floor = next((trip.defaults.visit_floor_minutes for trip in snapshot.of("trip").values()), 15)
    if item.kind is ItemKind.VISIT and item.minutes < floor:
        longer = replace(item, minutes=floor)
        yield clash(
            "visit_too_short",
            Severity.LOW,
            (item.id,),
            day=day,
            remedies=(remedy("make_longer", (longer,), minutes=floor - item.minutes, thing=item.id),),
            thing=item.id,
            minutes=item.minutes,
            floor=floor,
        )
    if item.groups and item.kind in AT_THE_FAIR:
        for group_id in sorted(item.groups, key=str):
            group = snapshot.find(group_id)
            leading = (
                [leader for leader in group.leaders if any(person.id == leader for person in party)]
                if group
                else []
            )
            if group is not None and group.leaders and not leading:
                yield clash(
                    "leader_not_there",
                    Severity.MEDIUM,
                    (item.id, group.id),
                    day=day,
                    thing=item.id,
                    group=group.id,
                )


def _stand(snapshot: Snapshot, item: ProgrammeItem) -> Iterator[Clash]:
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    if exhibitor is None:
        return
    day = item.start.day if item.start else None
    planned = (item.place.hall, item.place.stand)
    if exhibitor.withdrawn:
        yield clash(
            "exhibitor_withdrawn",
            Severity.HIGH,
            (item.id, exhibitor.id),
            day=day,
            thing=item.id,
            exhibitor=exhibitor.id,
        )
    elif any(planned) and exhibitor.stands and planned not in [stand.where for stand in exhibitor.stands]:
        now = exhibitor.stands[0]
        moved = replace(item, place=replace(item.place, hall=now.hall, stand=now.number))
        party = snapshot.index(takes_part).get(item.id, ())
        yield clash(
            "stand_moved",
            Severity.HIGH,
            (item.id, exhibitor.id),
            day=day,
            remedies=(remedy("take_new_stand", (moved,), people=len(party), thing=item.id, stand=str(now)),),
            thing=item.id,
            exhibitor=exhibitor.id,
            was=" ".join(filter(None, planned)),
            now=str(now),
        )


def _hours(snapshot: Snapshot, item: ProgrammeItem, day: Any) -> Iterator[Clash]:
    hall_label = item.place.hall
    if not hall_label or item.start is None or item.end is None:
        return
    trip = next(iter(snapshot.of("trip").values()), None)
    hall = next(
        (hall for hall in snapshot.of("hall").values() if hall.label.casefold() == hall_label.casefold()),
        None,
    )
    for window in hall.closed if hall else ():
        if item.start.utc < window.end.utc and window.start.utc < item.end.utc:
            yield clash("hall_closed", Severity.HIGH, (item.id,), day=day, thing=item.id, hall=hall_label)
            return
    if trip is None:
        return
    opens = (hall.opens if hall else None) or trip.defaults.fair_opens
    closes = (hall.closes if hall else None) or trip.defaults.fair_closes
    first, last = trip.fair_days
    zone = zone_of(trip.zone)
    start, end = (at.utc.astimezone(zone) for at in (item.start, item.end))
    outside = not first <= day <= last or start.time() < opens or end.time() > closes or end.date() != day
    if outside:
        remedies = []
        if first <= day <= last and not item.locked:
            target = opens if start.time() < opens else _earlier(closes, item.minutes)
            if target is not None:
                there = replace(item, start=item.start.moved_to(datetime.combine(day, target)))
                party = snapshot.index(takes_part).get(item.id, ())
                minutes = abs(round((there.start.utc - item.start.utc).total_seconds() / 60))  # type: ignore[union-attr]  # just set
                remedies.append(
                    remedy(
                        "move_into_hours",
                        (there,),
                        minutes=minutes,
                        people=len(party),
                        thing=item.id,
                        time=f"{target:%H:%M}",
                    )
                )
        yield clash(
            "outside_hours",
            Severity.MEDIUM,
            (item.id,),
            day=day,
            remedies=remedies,
            thing=item.id,
            opens=f"{opens:%H:%M}",
            closes=f"{closes:%H:%M}",
            start=f"{start:%H:%M}",
        )


def _earlier(closes: time, minutes: int) -> time | None:
    left = closes.hour * 60 + closes.minute - minutes
    return time(left // 60, left % 60) if left >= 0 else None


def _size(snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], day: Any) -> Iterator[Clash]:
    request = snapshot.find(item.request) if item.request else None
    most = item.max_people or (request.max_people if request else None)
    if most is not None and len(party) > most:
        yield clash(
            "too_many_people",
            Severity.MEDIUM,
            (item.id,),
            day=day,
            thing=item.id,
            count=len(party),
            most=most,
        )


def _absent(snapshot: Snapshot, item: ProgrammeItem, day: Any) -> Iterator[Clash]:
    """Somebody named for an item who is not there then: named, not just one of everybody."""
    if item.start is None or item.end is None:
        return
    zone = trip_zone(snapshot)
    people = snapshot.of("person")
    for person_id in sorted(item.persons - item.exceptions, key=str):
        person = people.get(person_id)
        if person is None or not person.is_confirmed:
            continue
        if not is_within(person.present, item.start.utc, item.end.utc, zone)[0]:
            out = replace(item, persons=item.persons - {person_id})
            yield clash(
                "placed_while_absent",
                Severity.MEDIUM,
                (item.id, person_id),
                day=day,
                remedies=(remedy("take_out", (out,), people=1, person=person_id, thing=item.id),),
                person=person_id,
                thing=item.id,
            )


def _speakers(
    snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], day: Any
) -> Iterator[Clash]:
    there = {person.id for person in party}
    for part in item.parts:
        if part.speaker and part.speaker not in there:
            speaker = snapshot.find(part.speaker)
            if speaker is None:
                continue
            remedies = []
            if speaker.is_confirmed:
                with_speaker = replace(
                    item, persons=item.persons | {speaker.id}, exceptions=item.exceptions - {speaker.id}
                )
                remedies = [remedy("put_in", (with_speaker,), people=1, person=speaker.id, thing=item.id)]
            yield clash(
                "speaker_not_there",
                Severity.HIGH,
                (item.id, speaker.id),
                day=day,
                remedies=remedies,
                person=speaker.id,
                thing=item.id,
            )


def clashes_of_hosts(snapshot: Snapshot) -> Iterator[Clash]:
    """One host expected at two items at once."""
    by_host: dict[tuple[str, str], list[ProgrammeItem]] = {}
    for item in snapshot.of("item").values():
        if item.host_name and item.happens:
            by_host.setdefault((item.host_name.casefold(), item.host_phone), []).append(item)
    for items in by_host.values():
        ordered = sorted(items, key=lambda item: (item.sort_key, str(item.id)))
        for first, second in pairwise(ordered):
            if second.start.utc < first.end.utc and first.place != second.place:  # type: ignore[union-attr]  # they happen
                yield clash(
                    "host_double_booked",
                    Severity.MEDIUM,
                    (first.id, second.id),
                    day=second.start.day if second.start else None,
                    thing=second.id,
                    other=first.id,
                    host=first.host_name,
                )


def clashes_of_group(snapshot: Snapshot, group: Any) -> Iterator[Clash]:
    """A group that does something and has nobody who leads it."""
    used = any(group.id in item.groups for item in snapshot.of("item").values())
    leading = [leader for leader in group.leaders if (found := snapshot.find(leader)) and found.is_confirmed]
    if (used or group.members) and not leading:
        yield clash("group_without_leader", Severity.MEDIUM, (group.id,), group=group.id)


def clashes_of_leg(snapshot: Snapshot, leg: Any) -> Iterator[Clash]:
    people = snapshot.of("person")
    aboard = [people[one] for one in leg.passengers if one in people and people[one].is_confirmed]
    if leg.seats is not None and len(aboard) > leg.seats:
        yield clash(
            "too_few_seats",
            Severity.HIGH,
            (leg.id,),
            day=leg.start.day,
            thing=leg.id,
            count=len(aboard),
            seats=leg.seats,
        )
    rolling = [person for person in aboard if person.wheelchair]
    if leg.wheelchair_places is not None and len(rolling) > leg.wheelchair_places:
        yield clash(
            "too_few_wheelchair_places",
            Severity.HIGH,
            (leg.id, *(person.id for person in rolling)),
            day=leg.start.day,
            thing=leg.id,
            count=len(rolling),
            places=leg.wheelchair_places,
        )


def clashes_of_room(snapshot: Snapshot, room: Any) -> Iterator[Clash]:
    people = snapshot.of("person")
    asleep = [one for one in room.people if one in people and people[one].is_confirmed]
    if len(asleep) > room.type.beds:
        yield clash(
            "room_too_full",
            Severity.HIGH,
            (room.id, *sorted(asleep, key=str)),
            thing=room.id,
            count=len(asleep),
            beds=room.type.beds,
        )


def clashes_of_musts(snapshot: Snapshot) -> Iterator[Clash]:
    """A must-wish for an exhibitor whom nobody of those who wish it visits."""
    parties = snapshot.index(takes_part)
    visits: dict[ThingId, set[ThingId]] = {}
    for item in snapshot.of("item").values():
        if item.place.exhibitor and item.status.value != "cancelled":
            ids = {person.id for person in parties[item.id]} or invited(snapshot, item)
            visits.setdefault(item.place.exhibitor, set()).update(ids)
    staff: dict[ThingId, set[ThingId]] = {}
    for person in confirmed(snapshot):
        staff.setdefault(person.id, set()).add(person.id)
        if person.company:
            staff.setdefault(person.company, set()).add(person.id)
    for wisher, wishes in snapshot.index(wishes_by_wisher).items():
        for wish in wishes:
            if wish.priority is not Priority.MUST or not wish.exhibitor or not staff.get(wisher):
                continue
            if not staff[wisher] & visits.get(wish.exhibitor, set()):
                yield clash(
                    "must_unmet",
                    Severity.MEDIUM,
                    (wish.id, wisher, wish.exhibitor),
                    wisher=wisher,
                    exhibitor=wish.exhibitor,
                )


__all__ = [
    "clashes_of_group",
    "clashes_of_hosts",
    "clashes_of_item",
    "clashes_of_leg",
    "clashes_of_musts",
    "clashes_of_room",
    "items_by_person",
]
