# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Use cases on whole trips."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from delegation.domain.record import Change
from delegation.domain.trip import Trip, TripId
from delegation.domain.values import ThingId, folded
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


def begin(store: TripStore, things: Iterable[Any], *, deed: str) -> Change:
    """Put the first things into an empty trip."""
    with store.unit(writing=True) as unit:
        name = ""
        for thing in things:
            unit.draft.put(thing)
            if isinstance(thing, Trip):
                name = thing.name
        return unit.commit(deed, kind="trip", name=name)
