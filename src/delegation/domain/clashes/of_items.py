# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of one programme item in itself, whatever the day of anybody looks like."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, remedy
from delegation.domain.clashes.of_hours import AT_THE_FAIR, called_off, clashes_of_hours, day_of
from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.people import Person, PersonId, is_within
from delegation.domain.presence import is_there, takes_part, time_of, trip_zone
from delegation.domain.programme import ItemKind, ItemStatus, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.stands import stand_key
from delegation.domain.values import Text, ThingId
from delegation.domain.walking import Walks
from delegation.domain.whereabouts import where_of

CO_EXHIBITORS = 2
"""So many of those who share a stand are offered in place of one who has withdrawn."""


def clashes_of_item(snapshot: Snapshot, walks: Walks, item: ProgrammeItem) -> Iterator[Clash]:
    """Everything wrong with one item in itself."""
    if item.status is ItemStatus.CANCELLED:
        return
    yield from _stand(snapshot, item)
    if item.start is None:
        return
    party = snapshot.index(takes_part).get(item.id, ())
    day = day_of(snapshot, item)
    yield from clashes_of_hours(snapshot, walks, item, day)
    yield from _steps(snapshot, walks, item, party, day)
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
            remedies=(*_of_the_same_stand(snapshot, item, exhibitor), called_off(snapshot, item)),
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


def _of_the_same_stand(snapshot: Snapshot, item: ProgrammeItem, exhibitor: Exhibitor) -> Iterator[Remedy]:
    """Visit who shared a stand with an exhibitor that has withdrawn.

    What was agreed with the one, request and host, is not agreed with the other.
    """
    people = len(snapshot.index(takes_part).get(item.id, ()))
    others = exhibitor.co_exhibitors | snapshot.index(_stands_shared).get(exhibitor.id, frozenset())
    found = [other for one in others if (other := snapshot.find(one)) and not other.withdrawn]
    found.sort(key=lambda other: (other.sort_key, other.id.int))
    for other in found[:CO_EXHIBITORS]:
        stand = next((stand for stand in other.stands if any(stand.where)), None)
        if stand is not None:
            there = replace(
                item,
                place=replace(item.place, exhibitor=other.id, hall=stand.hall, stand=stand.number),
                request=None,
                host_name="",
                host_function=Text(),
                host_phone="",
            )
            yield remedy(
                "visit_co_exhibitor",
                (there,),
                people=people,
                thing=item.id,
                exhibitor=other.id,
                stand=str(stand),
            )


@reading("exhibitor")
def _stands_shared(snapshot: Snapshot) -> dict[ThingId, frozenset[ThingId]]:
    """Exhibitor -> those who name it as a co-exhibitor."""
    found: dict[ThingId, set[ThingId]] = {}
    for exhibitor in snapshot.of("exhibitor").values():
        for other in exhibitor.co_exhibitors:
            found.setdefault(other, set()).add(exhibitor.id)
    return {other: frozenset(some) for other, some in found.items()}


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
            remedies = [_put_in(item, speaker.id)]
        yield clash(
            "speaker_not_there",
            Severity.HIGH,
            (item.id, speaker.id),
            day=day,
            remedies=remedies,
            person=speaker.id,
            thing=item.id,
        )


def _put_in(item: ProgrammeItem, person: PersonId) -> Remedy:
    with_them = replace(item, persons=item.persons | {person}, exceptions=item.exceptions - {person})
    return remedy("put_in", (with_them,), people=1, person=person, thing=item.id)


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
            can_come = [one for one in leaders if is_there(snapshot, people[one], *time_of(item))[0]]
            yield clash(
                "leader_not_there",
                Severity.MEDIUM,
                (item.id, group.id),
                day=day,
                remedies=[_put_in(item, one) for one in can_come],
                thing=item.id,
                group=group.id,
            )
