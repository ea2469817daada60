# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done as asked and still worth a word on stderr: a stand nobody is at, a day outside the trip."""

from collections.abc import Iterator
from typing import Any

from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import zone_of
from delegation.services.finding import exhibitors_at, the_trip


def hints(snapshot: Snapshot, thing: Any) -> Iterator[str]:
    """Sentences about a thing that was just added or changed; none for most."""
    if isinstance(thing, ProgrammeItem):
        yield from _of_item(snapshot, thing)


def _of_item(snapshot: Snapshot, item: ProgrammeItem) -> Iterator[str]:
    spot = item.place
    if spot.stand and not spot.exhibitor and snapshot.of("exhibitor"):
        where = f"{spot.hall} {spot.stand}".strip()
        there: list[Any] = exhibitors_at(snapshot, where)
        if not there:
            yield f"Nobody stands at {where} in the exhibitor list; the stand is kept as you typed it."
        else:
            named = "; ".join(f"{one.name} ({one.key or str(one.id)[:8]})" for one in there[:5])
            more = f" and {len(there) - 5} more" if len(there) > 5 else ""
            yield f"{len(there)} exhibitors stand at {where}: {named}{more}. Give place= the key of one."
    if item.start is not None:
        trip = the_trip(snapshot)
        day = item.start.utc.astimezone(zone_of(trip.zone)).date()
        if not trip.first <= day <= trip.last:
            yield f"{day} lies outside the trip ({trip.first} to {trip.last})."
