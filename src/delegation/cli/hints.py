# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done as asked and still worth a word on stderr: a stand nobody is at, a day outside the trip."""

from collections.abc import Callable, Iterator
from typing import Any

from delegation.domain.fairground import Fairground
from delegation.domain.people import Person
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded, number_key, zone_of
from delegation.services.finding import exhibitors_at, the_trip

Grounds = Callable[[str], Fairground | None]
"""The fairground of a key, where the program knows it."""


def hints(snapshot: Snapshot, thing: Any, grounds: Grounds) -> Iterator[str]:
    """Sentences about a thing that was just added or changed; none for most."""
    match thing:
        case ProgrammeItem():
            yield from _of_item(snapshot, thing)
            yield from _of_hall(snapshot, thing, grounds)
        case Person():
            yield from _of_mail(snapshot, thing)


def _of_mail(snapshot: Snapshot, person: Person) -> Iterator[str]:
    """An address that several have no longer says who is meant."""
    for mail in filter(None, (person.email, *person.more_emails)):
        low = mail.casefold()
        others = [
            other
            for other in snapshot.of("person").values()
            if any(theirs.casefold() == low for theirs in (other.email, *other.more_emails))
            and other.id != person.id
        ]
        if others:
            names = ", ".join(other.name for other in sorted(others, key=lambda one: one.sort_key))
            yield f"{mail} is also of {names}: it no longer says who is meant."


def _of_hall(snapshot: Snapshot, item: ProgrammeItem, grounds: Grounds) -> Iterator[str]:
    hall = item.place.hall
    if not hall or item.place.stand:  # a stand has a word of its own
        return
    ground = grounds(the_trip(snapshot).fairground)
    known = {one.label for one in snapshot.sorted("hall")}
    known |= {site.label for site in ground.sites} if ground else set()
    known |= {stand.hall for one in snapshot.sorted("exhibitor") for stand in one.stands if stand.hall}
    if known and folded(hall) not in map(folded, known):
        named = ", ".join(sorted(known, key=number_key))
        yield f"No hall {hall} is known here, only {named}; it is kept as you typed it."


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
