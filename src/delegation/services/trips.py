# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Use cases on whole trips."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from delegation.domain.fair import HallId
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.stays import StayId
from delegation.domain.trip import FieldId, Trip, TripId
from delegation.domain.values import Map, ThingId, folded
from delegation.services.ports import TripStore

FAIRGROUNDS = {"hannover": "hannover", "mecc": "maastricht", "maastricht": "maastricht", "bsbf": "maastricht"}
"""Words in the name of a fair that tell its fairground."""


def planned_trip(
    *,
    new_id: Callable[[], UUID],
    name: str,
    fair: str,
    first: date,
    last: date,
    zone: str,
    lang: str = "nl",
    region: str = "BE",
) -> Trip:
    """A new trip; its fairground is guessed from the fair's name and can be set.  Raises
    InvalidValueError."""
    said = folded(f"{fair} {name}")
    ground = next((key for word, key in FAIRGROUNDS.items() if word in said), "")
    return Trip(
        id=TripId(ThingId(new_id())),
        name=name,
        fair=fair,
        first=first,
        last=last,
        zone=zone,
        lang=lang,
        region=region.upper(),
        fairground=ground,
    )


TAKEN_OVER = ("stay", "hall")
"""Kinds that a new trip takes from an earlier one: hotels without their nights, corrections to halls."""


def legacy(trip: Trip, earlier: Snapshot | None, *, agency: str, new_id: Callable[[], UUID]) -> list[Any]:
    """A new trip with what it takes over from an earlier one: organisation, default numbers, texts for
    readers, own fields, hotels and hall corrections; no people and nothing planned.

    Hotels keep their names and addresses; their nights are those of the new trip.
    """
    if earlier is None:
        return [replace(trip, agency=agency)]
    old: Trip = next(iter(earlier.of("trip").values()))
    taken = {name: getattr(old, name) for name in OF_THE_AGENCY}
    things: list[Any] = [replace(trip, **taken | ({"agency": agency} if agency else {}))]
    things += [replace(field, id=FieldId(ThingId(new_id()))) for field in earlier.sorted("field")]
    for stay in _hotels(earlier):
        things.append(
            replace(
                stay,
                id=StayId(ThingId(new_id())),
                check_in=trip.first,
                check_out=max(trip.last, trip.first + timedelta(days=1)),
                reference="",
                contingent=Map(),
                option_until=None,
                own=Map(),
            )
        )
    if old.fairground == things[0].fairground:
        things += [replace(hall, id=HallId(ThingId(new_id()))) for hall in earlier.sorted("hall")]
    return things


OF_THE_AGENCY = (
    "agency",
    "agency_address",
    "agency_phone",
    "agency_email",
    "agency_website",
    "accent",
    "languages",
    "region",
    "defaults",
    "bring",
    "emergency",
    "lost",
    "closing",
    "fairground",
)
"""What an organisation says once and for every trip."""


def _hotels(earlier: Snapshot) -> list[Any]:
    """One stay a hotel."""
    return list({stay.hotel: stay for stay in earlier.sorted("stay")}.values())


def begin(store: TripStore, things: Iterable[Any], *, deed: str) -> Change:
    """Put the first things into an empty trip."""
    with store.unit(writing=True) as unit:
        name = ""
        for thing in things:
            unit.draft.put(thing)
            if isinstance(thing, Trip):
                name = thing.name
        return unit.commit(deed, kind="trip", name=name)
