# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes are facts, not errors: planners may park things on top of each other while they think."""

from collections.abc import Iterator

from delegation.domain.clashes.clash import Clash, Remedy, Severity
from delegation.domain.clashes.of_people import clashes_between_items, clashes_of_person
from delegation.domain.clashes.of_things import (
    clashes_of_group,
    clashes_of_hosts,
    clashes_of_item,
    clashes_of_leg,
    clashes_of_musts,
    clashes_of_room,
)
from delegation.domain.presence import confirmed
from delegation.domain.snapshot import Snapshot
from delegation.domain.walking import Walks

__all__ = ["CODES", "REMEDIES", "Clash", "Remedy", "Severity", "clashes"]

CODES = (
    "double_booked",
    "leader_double_booked",
    "host_double_booked",
    "travelling_meanwhile",
    "walk_too_long",
    "walk_tight",
    "no_step_free_way",
    "placed_while_absent",
    "partly_absent",
    "absent_on_leg",
    "outside_hours",
    "hall_closed",
    "stand_moved",
    "exhibitor_withdrawn",
    "visit_too_short",
    "too_many_people",
    "speaker_not_there",
    "leader_not_there",
    "group_without_leader",
    "no_bed",
    "two_beds",
    "room_too_full",
    "room_not_accessible",
    "too_few_seats",
    "too_few_wheelchair_places",
    "no_way_there",
    "no_way_home",
    "must_unmet",
)
"""Every code of a clash."""

REMEDIES = (
    "move_after",
    "start_later",
    "end_earlier",
    "take_out",
    "take_out_people",
    "put_in",
    "take_new_stand",
    "move_into_hours",
    "make_longer",
    "take_off_leg",
    "put_on_leg",
    "give_room",
    "make_room_accessible",
)
"""Every code of a remedy."""


def clashes(snapshot: Snapshot, walks: Walks) -> tuple[Clash, ...]:
    """Every clash of a trip, by severity, then day, then id; the same whatever the order of things."""
    found = {clash.id: clash for clash in _all(snapshot, walks)}
    return tuple(sorted(found.values(), key=lambda clash: clash.order))


def _all(snapshot: Snapshot, walks: Walks) -> Iterator[Clash]:
    yield from clashes_between_items(snapshot, walks)
    for person in confirmed(snapshot):
        yield from clashes_of_person(snapshot, person)
    for item in snapshot.of("item").values():
        yield from clashes_of_item(snapshot, item)
    for group in snapshot.of("group").values():
        yield from clashes_of_group(snapshot, group)
    for leg in snapshot.of("leg").values():
        yield from clashes_of_leg(snapshot, leg)
    for room in snapshot.of("room").values():
        yield from clashes_of_room(snapshot, room)
    yield from clashes_of_hosts(snapshot)
    yield from clashes_of_musts(snapshot)
