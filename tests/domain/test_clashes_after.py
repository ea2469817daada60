# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes after a change: those of the trip worked out anew, of which only what was touched was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.people import Status
from delegation.domain.programme import ItemStatus, Spot
from delegation.domain.values import Map
from tests.domain.clash_scenes import (
    EINSTEIN,
    HALF,
    KINDS,
    MUST,
    ONE_CLASH,
    QUIET,
    SOLVED,
    ada,
    ben,
    found_in,
    ids,
    on,
    put,
    trip_of,
    visit,
    without,
)
from tests.factories import (
    BERLIN,
    an_exhibitor,
    at,
    day,
    uid,
)


@st.composite
def moves(draw):
    """One thing of a busy trip, changed."""
    kind = draw(st.sampled_from(["item", "person", *KINDS]))
    return kind, draw(st.integers(0, 9)), draw(st.integers(0, 5))


BUSY = {thing.id: thing for things in [*QUIET.values(), *ONE_CLASH.values()] for thing in things}


def changed(thing, kind, how):
    match kind:
        case "item":
            others = [
                {"start": at(9 + how, 15 * how % 60)},
                {"start": None},
                {"everybody": True},
                {"groups": ids(200)},
                {"place": Spot(hall="26", stand="B1")},
                {"status": ItemStatus.CANCELLED},
            ]
            return replace(thing, **others[how], parts=())
        case "person":
            others = [
                {"status": Status.CANCELLED},
                {"present": HALF},
                {"wheelchair": True},
                {"own_car": True},
                {"first_name": "Zoë"},
                {"nights": (day(20),)},
            ]
            return replace(thing, **others[how])
        case "leg":
            return replace(thing, passengers=on(*range(1, how)), seats=how, stops=())
        case "room":
            return replace(thing, people=ids(*range(1, how)))
        case "group":
            return replace(thing, leaders=tuple(ids(how % 3 + 1)), members=Map({uid(1): HALF if how else ()}))
        case "exhibitor":
            return replace(thing, stands=(), withdrawn=how % 2 == 0)
        case "wish":
            return replace(thing, person=uid(how % 3 + 1))
        case "hall":
            return replace(thing, closed=(), walks=Map({"26": how * 10}), step_free=how > 2)
        case "stay":
            return replace(thing, check_out=day(21 + how))
        case "request":
            return replace(thing, slots=(), max_people=how + 1, host_name="Jörg")
        case "trip":
            return replace(thing, zone=BERLIN if how else "Europe/London", fair_first=day(20 + how % 3))
    raise AssertionError(kind)


@given(st.randoms(), st.lists(moves(), max_size=6))
def test_clashes_after_changes_are_those_of_the_trip_worked_out_anew_in_any_order(random, changes):
    snapshot = trip_of(*BUSY.values())
    found = found_in(snapshot)
    for kind, number, how in changes:
        of = snapshot.sorted(kind)
        if not of:
            continue
        thing = of[number % len(of)]
        gone = how == 0 and kind in ("item", "room", "wish")
        put_in = {thing.id: None if gone else changed(thing, kind, how)}
        snapshot = snapshot.with_things(put_in, {thing.id: kind}, snapshot.number + 1)
        found = found_in(snapshot, found)
    things = list(snapshot.things())
    random.shuffle(things)
    anew = found_in(trip_of(*things))

    assert found.all == anew.all
    for one, other in zip(found.all, anew.all, strict=True):
        assert [remedy.changes for remedy in one.remedies] == [remedy.changes for remedy in other.remedies]


def test_after_a_move_only_what_it_touches_is_worked_out_again():
    snapshot = trip_of(ada(), ben(), visit(), visit(401, at(12), persons=ids(2)))
    before = found_in(snapshot)
    after = found_in(put(snapshot, visit(400, at(11))), before)

    same = {key for key, part in after.parts.items() if part is before.parts.get(key)}
    assert {key for key in after.parts if key not in same} == {
        ("timeline", uid(1)),
        ("person", uid(1)),
        ("item", uid(400)),
        ("hosts",),
    }


def after(before, snapshot):
    """The clashes after a change, which are those worked out anew, remedies and all."""
    found, anew = found_in(snapshot, before), found_in(snapshot)
    assert found.all == anew.all
    assert [one.changes for clash in found.all for one in clash.remedies] == [
        one.changes for clash in anew.all for one in clash.remedies
    ]
    return found


def test_remedies_follow_what_others_do_meanwhile():
    for things, code, busy in (
        (SOLVED["split_in_two"], "split_in_two", [visit(401, at(10, 30), persons=ids(1, 2, 3))]),
        (SOLVED["change_legs"], "change_legs", [visit(401, at(9), stand="A1", persons=ids(1, 2))]),
        (SOLVED["put_in_people"], "put_in_people", [visit(401, at(10, 10), stand="A1")]),
    ):
        snapshot = trip_of(*things)
        before = found_in(snapshot)
        there = put(snapshot, *busy)
        found = after(before, there)

        def offered(found, code=code):
            return code in [remedy.code for clash in found.all for remedy in clash.remedies]

        assert offered(before)
        assert not offered(found)
        assert offered(after(found, without(there, *busy)))


def test_what_a_remedy_would_add_follows_what_is_there_wherever_that_has_gone():
    other = an_exhibitor(301, "Partner")
    snapshot = trip_of(ada(), EINSTEIN, other, MUST)
    found = found_in(snapshot)

    def offered():
        (added,) = (one.changes[0] for one in found.all[0].remedies if one.code == "plan_visit")
        return added

    first = offered()
    snapshot = put(snapshot, replace(first, place=Spot(other.id)))
    found = after(found, snapshot)
    second = offered()
    assert second.id != first.id
    snapshot = put(snapshot, replace(second, place=Spot(other.id)))
    found = after(found, snapshot)
    assert offered().id not in (first.id, second.id)
    snapshot = without(snapshot, first)
    found = after(found, snapshot)
    assert offered().id == first.id
