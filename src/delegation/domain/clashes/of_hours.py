# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of an item with the hours of the fair and of its hall."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, remedy
from delegation.domain.fair import Hall
from delegation.domain.presence import takes_part, time_of, trip_zone
from delegation.domain.programme import ItemKind, ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import Window, planned, zone_of
from delegation.domain.walking import Walks, halls_by_label, normal
from delegation.domain.whereabouts import where_of

AT_THE_FAIR = {ItemKind.VISIT, ItemKind.TALK, ItemKind.MEETING}
"""What needs the fair to be open: one may meet at an entrance before, and drink at a stand after."""


def clashes_of_hours(snapshot: Snapshot, walks: Walks, item: ProgrammeItem, day: date) -> Iterator[Clash]:
    """An item in a hall that is closed then, or at the fair while that is."""
    where = where_of(snapshot, walks, item.place)
    if where is None or item.start is None:
        return
    hall = snapshot.index(halls_by_label).get(normal(where.label))
    begins, ends = time_of(item)
    if _closing(hall, begins, ends) is not None:
        yield clash(
            "hall_closed",
            Severity.HIGH,
            (item.id,),
            day=day,
            remedies=(*_when_it_opens(snapshot, walks, item, hall, day), *_elsewhere(snapshot, item)),
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


def _closing(hall: Hall | None, begins: datetime, ends: datetime) -> Window | None:
    """The first time some of this span that a hall cannot be visited."""
    windows = sorted(hall.closed if hall else (), key=lambda window: window.start.utc)
    return next((window for window in windows if begins < window.end.utc and window.start.utc < ends), None)


def _when_it_opens(
    snapshot: Snapshot, walks: Walks, item: ProgrammeItem, hall: Hall | None, day: date
) -> Iterator[Remedy]:
    """Begin when the hall is open again, that same day."""
    if item.locked or item.start is None:
        return
    later = item
    while (window := _closing(hall, *time_of(later))) is not None:
        later = replace(later, start=planned(window.end.utc, item.start.zone))
    if day_of(snapshot, later) == day and not any(clashes_of_hours(snapshot, walks, later, day)):
        minutes = round((time_of(later)[0] - time_of(item)[0]).total_seconds() / 60)
        people = len(snapshot.index(takes_part).get(item.id, ()))
        yield remedy("start_later", (later,), minutes=minutes, people=people, thing=item.id)


def _elsewhere(snapshot: Snapshot, item: ProgrammeItem) -> Iterator[Remedy]:
    """At a stand of the exhibitor's in a hall that is open then; or not at all."""
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    people, halls = len(snapshot.index(takes_part).get(item.id, ())), snapshot.index(halls_by_label)
    for stand in exhibitor.stands if exhibitor and not exhibitor.withdrawn else ():
        if stand.hall and _closing(halls.get(normal(stand.hall)), *time_of(item)) is None:
            there = replace(item, place=replace(item.place, hall=stand.hall, stand=stand.number))
            yield remedy("take_other_stand", (there,), people=people, thing=item.id, stand=str(stand))
    yield called_off(snapshot, item)


def called_off(snapshot: Snapshot, item: ProgrammeItem) -> Remedy:
    """Cancel an item: the last thing to do, which costs all its minutes."""
    off = replace(item, status=ItemStatus.CANCELLED)
    people = len(snapshot.index(takes_part).get(item.id, ()))
    return remedy("cancel_item", (off,), minutes=item.minutes, people=people, thing=item.id)


def day_of(snapshot: Snapshot, item: ProgrammeItem) -> date:
    """The day an item with a time begins, in the zone of the trip."""
    return time_of(item)[0].astimezone(zone_of(trip_zone(snapshot))).date()


def _into(opens: time, closes: time, start: time, minutes: int) -> time | None:
    """The start nearest to the planned one at which so many minutes fit into the hours."""
    first, last = opens.hour * 60 + opens.minute, closes.hour * 60 + closes.minute
    if first + minutes > last:
        return None
    now = start.hour * 60 + start.minute
    best = min(max(now, first), last - minutes)
    return time(best // 60, best % 60)
