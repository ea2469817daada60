# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of one programme item in itself, whatever the day of anybody looks like."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from delegation.domain.clashes.clash import Clash, Severity, clash, remedy
from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.people import Person, is_within
from delegation.domain.presence import is_there, takes_part, time_of, trip_zone
from delegation.domain.programme import ItemKind, ItemStatus, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.stands import stand_key
from delegation.domain.values import planned, zone_of
from delegation.domain.walking import Walks, halls_by_label, normal
from delegation.domain.whereabouts import where_of
from delegation.domain.wishes import Request, SlotState

AT_THE_FAIR = {ItemKind.VISIT, ItemKind.TALK, ItemKind.MEETING}
"""What needs the fair to be open: one may meet at an entrance before, and drink at a stand after."""


def clashes_of_item(snapshot: Snapshot, walks: Walks, item: ProgrammeItem) -> Iterator[Clash]:
    """Everything wrong with one item in itself."""
    if item.status is ItemStatus.CANCELLED:
        return
    yield from _stand(snapshot, item)
    if item.start is None:
        return
    party = snapshot.index(takes_part).get(item.id, ())
    day = item.start.utc.astimezone(zone_of(trip_zone(snapshot))).date()
    yield from _hours(snapshot, walks, item, day)
    yield from _steps(snapshot, walks, item, party, day)
    yield from _size(snapshot, item, party, day)
    yield from _absent(snapshot, item, day)
    yield from _speakers(snapshot, item, party, day)
    yield from _leaders(snapshot, item, party, day)
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


def _stand(snapshot: Snapshot, item: ProgrammeItem) -> Iterator[Clash]:
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    if exhibitor is None:
        return
    day = item.start.day if item.start else None
    if exhibitor.withdrawn:
        yield clash(
            "exhibitor_withdrawn",
            Severity.HIGH,
            (item.id, exhibitor.id),
            day=day,
            thing=item.id,
            exhibitor=exhibitor.id,
        )
    elif has_moved(item, exhibitor):
        people = len(snapshot.index(takes_part).get(item.id, ()))
        remedies = []
        for stand in exhibitor.stands:
            if any(stand.where):
                place = replace(item.place, hall=stand.hall, stand=stand.number)
                there = replace(item, place=place)
                remedies.append(
                    remedy("take_new_stand", (there,), people=people, thing=item.id, stand=str(stand))
                )
        yield clash(
            "stand_moved",
            Severity.HIGH,
            (item.id, exhibitor.id),
            day=day,
            remedies=remedies,
            thing=item.id,
            exhibitor=exhibitor.id,
            was=" ".join(filter(None, (item.place.hall, item.place.stand))),
            now=" / ".join(map(str, exhibitor.stands)),
        )


def has_moved(item: ProgrammeItem, exhibitor: Exhibitor) -> bool:
    """Whether none of the exhibitor's stands is the one planned with.

    Where only a hall is said, it need only be in that hall; a meeting in a hall without a stand may well be
    somewhere else on purpose.  An exhibitor without stands has not moved: the list no longer says.
    """
    place = item.place
    if not exhibitor.stands or not (place.hall or place.stand):
        return False
    if not place.stand and item.kind not in {ItemKind.VISIT, ItemKind.TALK}:
        return False
    return not any(_is_at(place, stand) for stand in exhibitor.stands)


def _is_at(place: Spot, stand: Stand) -> bool:
    hall, number = stand_key(place.hall, place.stand)
    its_hall, its_number = stand_key(stand.hall, stand.number)
    return (not hall or hall == its_hall) and (not number or number == its_number)


def _hours(snapshot: Snapshot, walks: Walks, item: ProgrammeItem, day: date) -> Iterator[Clash]:
    where = where_of(snapshot, walks, item.place)
    if where is None or item.start is None:
        return
    hall = snapshot.index(halls_by_label).get(normal(where.label))
    begins, ends = time_of(item)
    for window in hall.closed if hall else ():
        if begins < window.end.utc and window.start.utc < ends:
            yield clash(
                "hall_closed",
                Severity.HIGH,
                (item.id,),
                day=day,
                thing=item.id,
                hall=where.label,
                start=begins.isoformat(),
                end=ends.isoformat(),
            )
            return
    trip = next(iter(snapshot.of("trip").values()), None)
    if trip is None or item.kind not in AT_THE_FAIR:
        return
    opens = (hall.opens if hall else None) or trip.defaults.fair_opens
    closes = (hall.closes if hall else None) or trip.defaults.fair_closes
    first, last = trip.fair_days
    start, end = (at.astimezone(zone_of(trip.zone)) for at in (begins, ends))
    if first <= day <= last and opens <= start.time() and end.time() <= closes and end.date() == day:
        return
    remedies = []
    target = _into(opens, closes, start.time(), item.minutes)
    if target is not None and first <= day <= last and not item.locked:
        moment = datetime.combine(day, target, zone_of(trip.zone))
        there = replace(item, start=planned(moment, item.start.zone))
        remedies.append(
            remedy(
                "move_into_hours",
                (there,),
                minutes=abs(round((moment - start).total_seconds() / 60)),
                people=len(snapshot.index(takes_part).get(item.id, ())),
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
        end=f"{end:%H:%M}",
    )


def _into(opens: time, closes: time, start: time, minutes: int) -> time | None:
    """The start nearest to the planned one at which so many minutes fit into the hours."""
    first, last = opens.hour * 60 + opens.minute, closes.hour * 60 + closes.minute
    if first + minutes > last:
        return None
    now = start.hour * 60 + start.minute
    best = min(max(now, first), last - minutes)
    return time(best // 60, best % 60)


def _steps(
    snapshot: Snapshot, walks: Walks, item: ProgrammeItem, party: tuple[Person, ...], day: date
) -> Iterator[Clash]:
    """Somebody who needs a way without steps is to be where only steps lead, wherever they come from."""
    where = where_of(snapshot, walks, item.place)
    who = tuple(sorted((person.id for person in party if person.is_step_free), key=str))
    gate = walks.barred_from(where) if where and who else None
    if gate is None:
        return
    remedies = []
    if len(who) < len(party):
        out = replace(item, persons=item.persons - set(who), exceptions=item.exceptions | set(who))
        remedies = [remedy("take_out_people", (out,), people=len(who), persons=who, thing=item.id)]
    yield clash(
        "no_step_free_way",
        Severity.HIGH,
        (item.id, *who),
        day=day,
        remedies=remedies,
        thing=item.id,
        other=gate,
        persons=who,
    )


def _size(snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], day: date) -> Iterator[Clash]:
    most = item.max_people or _request_takes(snapshot, item)
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


def _request_takes(snapshot: Snapshot, item: ProgrammeItem) -> int | None:
    """How many the exhibitor takes: in the slot taken for this time, else at all."""
    request: Request | None = snapshot.find(item.request) if item.request else None
    if request is None:
        return None
    begins, ends = time_of(item)
    for slot in request.slots:
        overlaps = slot.window.start.utc < ends and begins < slot.window.end.utc
        if slot.state is SlotState.TAKEN and slot.max_people and overlaps:
            return slot.max_people
    return request.max_people


def _absent(snapshot: Snapshot, item: ProgrammeItem, day: date) -> Iterator[Clash]:
    """Somebody named for an item who is not there then: named, not just one of everybody."""
    begins, ends = time_of(item)
    zone, people = trip_zone(snapshot), snapshot.of("person")
    for person_id in sorted(item.persons - item.exceptions, key=str):
        person = people.get(person_id)
        if person is None or not person.is_confirmed:
            continue
        if not is_within(person.present, begins, ends, zone)[0]:
            out = replace(item, persons=item.persons - {person_id})
            yield clash(
                "placed_while_absent",
                Severity.MEDIUM,
                (item.id, person_id),
                day=day,
                remedies=(remedy("take_out", (out,), people=1, person=person_id, thing=item.id),),
                person=person_id,
                thing=item.id,
                start=begins.isoformat(),
                end=ends.isoformat(),
            )


def _speakers(
    snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], day: date
) -> Iterator[Clash]:
    there = {person.id for person in party}
    for part in item.parts:
        speaker = snapshot.find(part.speaker) if part.speaker else None
        if speaker is None or speaker.id in there:
            continue
        remedies = []
        if speaker.is_confirmed and is_there(snapshot, speaker, *time_of(item))[0]:
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


def _leaders(
    snapshot: Snapshot, item: ProgrammeItem, party: tuple[Person, ...], day: date
) -> Iterator[Clash]:
    """A group at the fair without any of its leaders; one that has none is a clash of the group."""
    if item.kind not in AT_THE_FAIR:
        return
    there, people = {person.id for person in party}, snapshot.of("person")
    for group_id in sorted(item.groups, key=str):
        group = snapshot.find(group_id)
        if group is None or there.isdisjoint(group.members):
            continue
        leaders = [one for one in group.leaders if one in people and people[one].is_confirmed]
        if leaders and there.isdisjoint(leaders):
            yield clash(
                "leader_not_there",
                Severity.MEDIUM,
                (item.id, group.id),
                day=day,
                thing=item.id,
                group=group.id,
            )
