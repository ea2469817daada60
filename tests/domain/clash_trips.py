# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip of four people on a ground of two halls, and questions to its clashes."""

from delegation.domain.fairground import Fairground, Site
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import Passenger
from delegation.domain.values import Map
from tests.domain.clash_scenes import found_in
from tests.factories import (
    a_person,
    a_trip,
)

GROUND = Fairground(
    "two",
    "Two halls",
    sites=(
        Site("17", width_m=100, depth_m=50),
        Site("26", x_m=300, width_m=100, depth_m=50),
        Site("West 1", kind="entrance", x_m=-50),
    ),
)
"""From a stand in 17 to one in 26 is a walk of 7 minutes."""

ADA, BEN, CLEO, DIRK = (
    a_person(number, first, last)
    for number, first, last in (
        (1, "Ada", "Aerts"),
        (2, "Ben", "Bos"),
        (3, "Cleo", "Claes"),
        (4, "Dirk", "Dams"),
    )
)
FOUR = (ADA, BEN, CLEO, DIRK)
EVERYBODY = {"everybody": True}
A, B = {"hall": "17", "stand": "A1"}, {"hall": "26", "stand": "B2"}


def trip_with(*things):
    return {thing.id: thing for thing in (a_trip(), *FOUR, *things)}


def clashes_in(things):
    return found_in(snapshot_of(things.values()), ground=GROUND).all


def found(*things):
    return clashes_in(trip_with(*things))


def codes(*things):
    return sorted(one.code for one in found(*things))


def the(code, *things):
    (one,) = (one for one in found(*things) if one.code == code)
    return one


def ids(*people):
    return frozenset(person.id for person in people)


def seats(*people, **each):
    return Map({person.id: Passenger(**each) for person in people})


def remedies(clash):
    return [(one.code, dict(one.price)) for one in clash.remedies]


def after(remedy, *things):
    """The codes of a trip once a remedy was applied."""
    now = trip_with(*things)
    for thing in remedy.changes:
        assert type(thing) is type(now[thing.id])
        now[thing.id] = thing
    return sorted(one.code for one in clashes_in(now))
