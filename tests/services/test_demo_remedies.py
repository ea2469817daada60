# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Remedies in trips like real ones, after a bad day: each solves its clash."""

from collections import Counter
from dataclasses import replace

import pytest

from delegation.domain.fair import Hall
from delegation.domain.people import Status
from delegation.domain.programme import ItemKind
from delegation.domain.values import Map, Window
from delegation.services.fairgrounds import load_fairground
from tests.domain.clash_scenes import found_in, put
from tests.factories import uid
from tests.house.tree import ROOT
from tests.services.demos import demo

NOBODY = frozenset()


def a_bad_day(snapshot):
    """A hall closed, an exhibitor gone, visits moved, seats and beds too few, a leader ill."""
    items = [item for item in snapshot.sorted("item") if item.happens]
    visits = [item for item in items if item.place.exhibitor]
    closed = visits[-1]
    label = closed.place.hall or snapshot.get(closed.place.exhibitor).stands[0].hall
    yield Hall(id=uid(1), label=label, closed=(Window(closed.start, closed.end),))
    gone = snapshot.get(visits[0].place.exhibitor)
    others = sorted(snapshot.of("exhibitor").values(), key=lambda one: one.id)
    partner = next(one for one in others if one.stands and one.id != gone.id)
    yield replace(gone, withdrawn=True, co_exhibitors=frozenset({partner.id}))
    moved = snapshot.get(visits[1].place.exhibitor)
    yield replace(moved, stands=(replace(moved.stands[0], number="Z99"),))
    for number, item in enumerate(item for item in items if item not in visits[:2] + visits[-1:]):
        spoilt = (
            {"max_people": 7},
            {"start": item.start.plus(-20)},
            {"minutes": max(10, sum(part.minutes for part in item.parts)), "kind": ItemKind.VISIT},
            {"start": item.start.plus(600)},
            {"everybody": False, "groups": NOBODY, "companies": NOBODY, "persons": NOBODY},
        )
        yield replace(item, **spoilt[number % 5], locked=False)
    for leg in snapshot.of("leg").values():
        everybody = list(leg.passengers)
        some = dict(list(leg.passengers.items())[2:])
        yield replace(leg, seats=max(1, len(everybody) - 4), passengers=Map(some))
    rooms = snapshot.sorted("room")
    for number, room in enumerate(rooms):
        fuller = rooms[number - 1].people if number % 5 == 1 else frozenset()
        yield replace(room, people=frozenset() if number % 5 == 0 else room.people | fuller)
    ill = next(group.leaders[0] for group in snapshot.sorted("group") if group.leaders)
    yield replace(snapshot.get(ill), status=Status.CANCELLED)


@pytest.mark.parametrize(("which", "least"), [("hannover", 40), ("maastricht", 20)])
def test_every_remedy_after_a_bad_day_solves_its_clash(which, least):
    ground = load_fairground(ROOT / "resources" / "fairgrounds", which)
    snapshot = demo(which)
    snapshot = put(snapshot, *a_bad_day(snapshot))
    found = found_in(snapshot, ground=ground)
    tried = Counter()

    for clash in found.all:
        for remedy in clash.remedies:
            after = put(snapshot, *remedy.changes)
            now = found_in(after, found, ground)
            assert (clash.code, clash.concerns) not in [(one.code, one.concerns) for one in now.all]
            tried[remedy.code] += 1

    assert tried.total() >= least
    assert {"cancel_item", "visit_co_exhibitor", "take_new_stand", "take_out_people"} <= set(tried)
