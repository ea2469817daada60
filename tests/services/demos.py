# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo trips, made once, and questions their tests ask."""

from datetime import date
from functools import cache

from delegation.domain.people import Role, Status
from delegation.domain.snapshot import snapshot_of
from delegation.domain.walking import walking
from delegation.services.demo import demo_trip
from delegation.services.fairgrounds import load_fairground
from tests.house.tree import ROOT

SPRING = date(2026, 4, 8)
AUTUMN = date(2026, 10, 15)


@cache
def demo(which, today=None):
    return snapshot_of(demo_trip(which, today or (SPRING if which == "hannover" else AUTUMN)))


@cache
def walks_of(which, today=None):
    return walking(demo(which, today), load_fairground(ROOT / "resources" / "fairgrounds", which))


def the_trip(snapshot):
    (trip,) = snapshot.of("trip").values()
    return trip


def people(snapshot, **wanted):
    return [
        person
        for person in snapshot.sorted("person")
        if all(getattr(person, name) == value for name, value in wanted.items())
    ]


def delegates(snapshot):
    return people(snapshot, role=Role.DELEGATE, status=Status.CONFIRMED)


def named(snapshot, last):
    (person,) = (one for one in snapshot.of("person").values() if one.last_name == last)
    return person


def of_kind(snapshot, kind):
    return [item for item in snapshot.sorted("item") if item.kind is kind]
