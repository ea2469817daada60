# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of two items that share people: two places at once, and walks that cannot be made."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from delegation.domain.clashes.clash import Clash, Severity, clash, remedy
from delegation.domain.clashes.of_crowds import TAKEN_OUT
from delegation.domain.clashes.of_people import is_on_the_way
from delegation.domain.people import Person, PersonId
from delegation.domain.presence import Times, takes_part, time_of, trip_zone
from delegation.domain.programme import ItemKind, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Defaults
from delegation.domain.values import PlannedTime, ThingId, planned, zone_of
from delegation.domain.walking import Walks
from delegation.domain.whereabouts import WANDERING, walk_of, where_of

HOSPITALITY = {ItemKind.MEAL, ItemKind.RECEPTION}
"""What goes on around other things at the same place: a talk during lunch at a stand."""

Pair = tuple[ThingId, ThingId, datetime | None]
"""Two items, and until when something without a place keeps people at the first; None for its own end."""


def pairs_of(items: Iterable[ProgrammeItem], under_way: Times) -> tuple[Pair, ...]:
    """Items of one person, earlier one first, that overlap or that they walk between."""
    timed: list[tuple[datetime, datetime, Any]] = [(*time_of(item), item) for item in items if item.happens]
    timed += [(start, end, None) for start, end in under_way]
    timed.sort(key=lambda one: (one[0], one[1], one[2].id.int if one[2] else 0))
    pairs: dict[Pair, None] = {}
    running: list[tuple[datetime, ProgrammeItem]] = []
    at: tuple[datetime, ProgrammeItem] | None = None
    busy = _LONG_AGO
    for start, end, item in timed:
        if item is None:
            at = None
            continue
        running = [(until, before) for until, before in running if until > start]
        for _, before in running:
            pairs[before.id, item.id, None] = None
        if item.kind is not ItemKind.FREE:
            running.append((end, item))
        if at is not None and at[0] <= start and item.place and item.kind not in WANDERING:
            pairs[at[1].id, item.id, busy if at[0] < busy <= start else None] = None
        if item.kind is ItemKind.FREE or (item.kind is ItemKind.TRANSFER and not item.place):
            at = None
        elif item.place and (at is None or at[0] <= end):
            at, busy = (end, item), end
        busy = max(busy, end)
    return tuple(pairs)


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def clashes_of_pair(
    snapshot: Snapshot,
    walks: Walks,
    first: ProgrammeItem,
    second: ProgrammeItem,
    both: tuple[Person, ...],
    until: datetime | None = None,
) -> Iterator[Clash]:
    """What is wrong with two items for those who are to be in both, and stay at the first ``until`` then."""
    start, end = time_of(second)[0], time_of(first)[1]
    day = start.astimezone(zone_of(trip_zone(snapshot))).date()
    if start < end:
        if not _is_one(snapshot, walks, first, second):
            yield from _overlap(snapshot, walks, first, second, both, day)
    else:
        yield from _walk(snapshot, walks, first, second, both, day, until)


def _is_one(snapshot: Snapshot, walks: Walks, first: ProgrammeItem, second: ProgrammeItem) -> bool:
    """Whether two things at once are one for those in them: free time, on the way, at the same table."""
    if ItemKind.FREE in (first.kind, second.kind):
        return True
    for one, other in ((first, second), (second, first)):
        if one.kind is ItemKind.TRANSFER and is_on_the_way(other, *time_of(one)):
            return True
    if not HOSPITALITY & {first.kind, second.kind}:
        return False
    here, there = where_of(snapshot, walks, first.place), where_of(snapshot, walks, second.place)
    return first.place == second.place if here is None else here == there


def _overlap(
    snapshot: Snapshot,
    walks: Walks,
    first: ProgrammeItem,
    second: ProgrammeItem,
    both: tuple[Person, ...],
    day: date,
) -> Iterator[Clash]:
    who = _ids(both)
    leads = {leader for group in snapshot.of("group").values() for leader in group.leaders}
    remedies, parties = [], snapshot.index(takes_part)
    if not second.locked and first.end is not None:
        later = _moved(second, first.end.plus(_minutes_between(snapshot, walks, first, second, both)))
        remedies.append(
            remedy(
                "move_after",
                (later,),
                minutes=_minutes_moved(second, later),
                people=len(parties[second.id]),
                thing=second.id,
                other=first.id,
            )
        )
    for item in (first, second):
        if len(who) <= TAKEN_OUT and len(who) < len(parties[item.id]):
            out = replace(item, persons=item.persons - set(who), exceptions=item.exceptions | set(who))
            remedies.append(remedy("take_out_people", (out,), people=len(who), persons=who, thing=item.id))
    yield clash(
        "leader_double_booked" if leads.issuperset(who) else "double_booked",
        Severity.HIGH,
        (first.id, second.id, *who),
        day=day,
        remedies=remedies,
        thing=second.id,
        other=first.id,
        persons=who,
        count=len(who),
        time=f"{second.start.wall:%H:%M}" if second.start else "",
        overlap=round((min(time_of(first)[1], time_of(second)[1]) - time_of(second)[0]).total_seconds() / 60),
    )


def _ids(people: tuple[Person, ...]) -> tuple[PersonId, ...]:
    return tuple(sorted((person.id for person in people), key=lambda one: one.int))


def _numbers(snapshot: Snapshot) -> Defaults:
    return next((trip.defaults for trip in snapshot.of("trip").values()), Defaults())


def _minutes_between(
    snapshot: Snapshot,
    walks: Walks,
    first: ProgrammeItem,
    second: ProgrammeItem,
    both: tuple[Person, ...],
) -> int:
    """Minutes to leave between two items: none at one place, else the walk and its margin."""
    here, there = where_of(snapshot, walks, first.place), where_of(snapshot, walks, second.place)
    walk = walk_of(walks, both, here, there).minutes if here and there else None
    return walk + _numbers(snapshot).walk_margin_minutes if walk else 0


def _moved(item: ProgrammeItem, start: PlannedTime) -> ProgrammeItem:
    """The item at another moment, in its own zone."""
    return replace(item, start=planned(start.utc, item.start.zone if item.start else start.zone))


def _minutes_moved(was: ProgrammeItem, now: ProgrammeItem) -> int:
    return abs(round((time_of(now)[0] - time_of(was)[0]).total_seconds() / 60))


def _walk(
    snapshot: Snapshot,
    walks: Walks,
    first: ProgrammeItem,
    second: ProgrammeItem,
    both: tuple[Person, ...],
    day: date,
    until: datetime | None,
) -> Iterator[Clash]:
    here, there = where_of(snapshot, walks, first.place), where_of(snapshot, walks, second.place)
    if here is None or there is None or first.end is None or second.start is None:
        return
    walk = walk_of(walks, both, here, there)
    if walk.minutes is None:
        needing = tuple(person for person in both if person.is_step_free)
        others = tuple(person for person in both if not person.is_step_free)
        if needing and walks.minutes(here, there).minutes is not None:
            if not (walks.barred_from(here) or walks.barred_from(there)):  # which one of the items tells
                who = _ids(needing)
                yield clash(
                    "no_step_free_way",
                    Severity.HIGH,
                    (first.id, second.id, *who),
                    day=day,
                    thing=second.id,
                    other=first.id,
                    persons=who,
                )
            if others:
                yield from _walk(snapshot, walks, first, second, others, day, until)
        return
    between = round((second.start.utc - (until or first.end.utc)).total_seconds() / 60)
    numbers = _numbers(snapshot)
    needed = walk.minutes + numbers.walk_margin_minutes - between
    if not walk.minutes or needed <= 0:
        return
    remedies = []
    if not second.locked:
        later = _moved(second, second.start.plus(needed))
        people = len(snapshot.index(takes_part)[second.id])
        remedies.append(remedy("start_later", (later,), minutes=needed, people=people, thing=second.id))
    least = max(numbers.visit_floor_minutes, sum(part.minutes for part in first.parts))
    if until is None and first.minutes - needed >= least and not first.locked:
        shorter = replace(first, minutes=first.minutes - needed)
        people = len(snapshot.index(takes_part)[first.id])
        remedies.append(remedy("end_earlier", (shorter,), minutes=needed, people=people, thing=first.id))
    who, is_tight = _ids(both), between >= walk.minutes
    yield clash(
        "walk_tight" if is_tight else "walk_too_long",
        Severity.LOW if is_tight else Severity.HIGH,
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
