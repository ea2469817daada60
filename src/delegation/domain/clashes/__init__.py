# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes are facts, not errors: planners may park things on top of each other while they think."""

from delegation.domain.clashes.asides import asides, is_set_aside
from delegation.domain.clashes.clash import Clash, Remedy, Severity
from delegation.domain.clashes.parts import Found, clashes, clashes_after

__all__ = [
    "CODES",
    "REMEDIES",
    "Clash",
    "Found",
    "Remedy",
    "Severity",
    "asides",
    "clashes",
    "clashes_after",
    "is_set_aside",
]

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
    "wheelchair_places_unknown",
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
    "put_on_leg_stop_open",
    "give_room",
    "make_room_accessible",
    "take_out_group",
    "split_in_two",
    "put_in_people",
    "plan_visit",
    "change_rooms",
    "change_legs",
    "take_other_stand",
    "visit_co_exhibitor",
    "cancel_item",
)
"""Every code of a remedy."""
