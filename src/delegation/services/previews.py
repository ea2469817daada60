# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack would be, without publishing it; and whose last pack is no longer right."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from delegation.domain.itinerary import itinerary
from delegation.domain.people import Person, PersonId
from delegation.domain.presence import confirmed
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, zone_of
from delegation.domain.walking import walking
from delegation.services.agenda import calendar_of, facts_of, news
from delegation.services.calendar_entries import CalendarEntry
from delegation.services.finding import the_trip
from delegation.services.handouts import Edge
from delegation.services.personal import Edition, personal_paper
from delegation.services.ports import Told, TripStore

if TYPE_CHECKING:
    from datetime import datetime


class Standing(Enum):
    """How a person's last pack stands beside the trip of now."""

    NONE = "none"
    OLD = "old"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Preview:
    """One person's pack as it would be written; ``missing`` are characters without a font."""

    person: PersonId
    pdf: bytes
    entries: tuple[CalendarEntry, ...]
    missing: tuple[str, ...]


ToldOf = Mapping[tuple[UUID, UUID], Told]


def told_now(store: TripStore) -> ToldOf:
    """What readers were last told, by (reader, thing)."""
    with store.unit(writing=False) as unit:
        return dict(unit.told())


def _fresh(snapshot: Snapshot, edge: Edge, person: Person, told: ToldOf, language: str) -> list[Told]:
    trip = the_trip(snapshot)
    walks = walking(snapshot, edge.fairground(trip.fairground))
    mine = {key: one for key, one in told.items() if key[0] == person.id}
    facts = facts_of(snapshot, itinerary(snapshot, walks, person.id))
    return list(
        news(
            person.id,
            language or person.language,
            facts,
            mine,
            now=edge.now(),
            new_uid=lambda: f"{edge.new_id()}@{trip.id}.invalid",
        )
    )


def preview(snapshot: Snapshot, edge: Edge, person: Person, told: ToldOf, language: str = "") -> Preview:
    """A person's pack as ``handouts`` would write it now; ``language`` stands in for the person's own."""
    trip = the_trip(snapshot)
    ground = edge.fairground(trip.fairground)
    words = edge.words[language or person.language]
    plan = itinerary(snapshot, walking(snapshot, ground), person.id)
    fresh = _fresh(snapshot, edge, person, told, language)
    after = dict(told) | {(one.reader, one.thing): one for one in fresh}
    mine = [one for (reader, _thing), one in after.items() if reader == person.id]
    as_of: datetime | None = max((one.at for one in mine), default=None)
    drawn = edge.pens.draw_personal(personal_paper(snapshot, plan, words, Edition(as_of=as_of)))
    today = edge.now().astimezone(zone_of(trip.zone)).date()
    calendar = calendar_of(trip, mine, words, person.name, ground, today=today)
    entries = tuple(sorted(calendar.entries, key=_when)) if calendar is not None else ()
    return Preview(person.id, drawn.pdf, entries, drawn.missing)


def _when(entry: CalendarEntry) -> tuple[str, str]:
    start = entry.start
    when = start.wall.isoformat() if isinstance(start, PlannedTime) else start.isoformat()
    return when, entry.summary


def standings(snapshot: Snapshot, edge: Edge, told: ToldOf) -> Mapping[PersonId, Standing]:
    """For everybody confirmed: no pack yet, one that differs from the trip of now, or one that is right."""
    readers = {reader for reader, _thing in told}
    found = {}
    for person in confirmed(snapshot):
        if person.id not in readers:
            found[person.id] = Standing.NONE
        else:
            changed = _fresh(snapshot, edge, person, told, "")
            found[person.id] = Standing.OLD if changed else Standing.SAME
    return found
