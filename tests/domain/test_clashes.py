# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each clash appears exactly when it should; its remedies make it go away; its id follows its facts."""

from dataclasses import replace
from datetime import time
from random import Random

import pytest

from delegation.domain.clashes import CODES, REMEDIES
from delegation.domain.fair import Hall
from delegation.domain.people import RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Spot
from delegation.domain.values import Span
from delegation.domain.wishes import Request, Slot, SlotState
from tests.domain.clash_scenes import (
    ADA,
    AT_EINSTEIN,
    COACH,
    EINSTEIN,
    HALF,
    HOME,
    ONE_CLASH,
    QUIET,
    SOLVED,
    THERE,
    Window,
    ada,
    ben,
    codes_in,
    found_in,
    ids,
    on,
    put,
    trip_of,
    visit,
    without,
)
from tests.factories import (
    a_leg,
    a_room,
    a_stay,
    a_trip,
    at,
    day,
    uid,
)

EACH = pytest.mark.parametrize("code", CODES)


def the_clash(*things, trip=None):
    (clash,) = found_in(trip_of(*things, trip=trip)).all
    return clash


def test_there_is_a_trip_for_every_code():
    assert set(ONE_CLASH) == set(CODES)


@EACH
def test_each_clash_is_found_and_nothing_else(code):
    assert codes_in(*ONE_CLASH[code]) == [code]


@pytest.mark.parametrize("what", QUIET)
def test_there_is_no_clash_where_nothing_is_wrong(what):
    assert codes_in(*QUIET[what]) == []


@EACH
def test_every_remedy_makes_its_clash_go_away(code):
    snapshot = trip_of(*ONE_CLASH[code])
    (clash,) = found_in(snapshot).all
    for remedy in clash.remedies:
        left = found_in(put(snapshot, *remedy.changes)).all
        assert [one for one in left if one.code == code] == []


@pytest.mark.parametrize("code", SOLVED)
def test_a_remedy_that_needs_somebody_or_something_else_solves_its_clash(code):
    snapshot = trip_of(*SOLVED[code])
    (clash,) = found_in(snapshot).all
    assert code in [remedy.code for remedy in clash.remedies]
    for remedy in clash.remedies:
        left = found_in(put(snapshot, *remedy.changes)).all
        assert [one for one in left if one.code == clash.code] == []


def test_every_remedy_is_tried_somewhere():
    tried = {
        remedy.code
        for things in (*ONE_CLASH.values(), *SOLVED.values())
        for clash in found_in(trip_of(*things)).all
        for remedy in clash.remedies
    }

    assert tried == set(REMEDIES)


@EACH
def test_remedies_come_cheapest_first(code):
    costs = [remedy.cost for remedy in the_clash(*ONE_CLASH[code]).remedies]

    assert costs == sorted(costs)


@EACH
def test_a_clash_keeps_its_id_whatever_the_order_of_things(code):
    things = list(ONE_CLASH[code])
    first = the_clash(*things)
    for seed in range(4):
        Random(seed).shuffle(things)  # noqa: S311 -- an order, no secret
        assert the_clash(*things) == first
        assert the_clash(*things).id == first.id


@EACH
def test_there_and_back_gives_the_same_clash(code):
    snapshot = trip_of(*ONE_CLASH[code])
    first = found_in(snapshot)
    for remedy in first.all[0].remedies:
        was = [now for thing in remedy.changes if (now := snapshot.find(thing.id))]
        new = [thing for thing in remedy.changes if snapshot.find(thing.id) is None]
        there = put(snapshot, *remedy.changes)
        back = found_in(without(put(there, *was), *new), found_in(there, first))
        assert back.all == first.all
        assert [one.id for one in back.all] == [one.id for one in first.all]


def test_ids_differ_from_clash_to_clash():
    assert len({the_clash(*things).id for things in ONE_CLASH.values()}) == len(CODES)


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("double_booked", visit(401, at(10, 20), stand="A1")),
        ("walk_too_long", visit(401, at(10, 37), hall="26", stand="B1")),
        ("walk_tight", visit(401, at(10, 57), hall="26", stand="B1")),
        ("partly_absent", visit(start=at(12, 50))),
        ("placed_while_absent", visit(start=at(16))),
        ("outside_hours", visit(start=at(17, 50))),
        ("outside_hours", visit(start=at(17, 45, on=21))),
        ("travelling_meanwhile", visit(start=at(10, 5))),
        ("visit_too_short", visit(minutes=11)),
        ("too_many_people", visit(persons=ids(1, 2), max_people=1, start=at(11, on=21))),
        ("hall_closed", visit(start=at(10, 5))),
        ("host_double_booked", visit(host_name="Jörg Weiß", minutes=29)),
        ("stand_moved", replace(EINSTEIN, stands=(replace(EINSTEIN.stands[0], number="H22"),))),
        ("absent_on_leg", a_leg(501, start=at(14, on=23), end=at(20, on=23), passengers=on(1))),
    ],
)
def test_another_fact_is_another_clash(code, changed):
    snapshot = trip_of(*ONE_CLASH[code])
    (before,) = found_in(snapshot).all
    after = [one for one in found_in(put(snapshot, changed)).all if one.code == code]

    assert before.id not in [one.id for one in after]


def test_what_is_no_fact_of_a_clash_leaves_its_id():
    snapshot = trip_of(*ONE_CLASH["double_booked"])
    (before,) = found_in(snapshot).all
    (after,) = found_in(
        put(snapshot, replace(snapshot.get(uid(400)), remarks="let op"), ada(remarks="x"))
    ).all

    assert after.id == before.id


# What each code is about


def test_overlaps_are_found_however_many_things_lie_between():
    long = visit(400, at(9), minutes=300)
    short = [visit(401 + number, at(9 + number), stand=f"A{number}", minutes=30) for number in range(1, 4)]

    pairs = sorted(one.concerns[:2] for one in found_in(trip_of(ada(), long, *short)).all)
    assert pairs == [(uid(400), uid(number)) for number in (402, 403, 404)]


def test_one_clash_for_all_who_are_in_two_places():
    clash = the_clash(ada(), ben(), visit(persons=ids(1, 2)), visit(401, hall="26", persons=ids(1, 2)))

    assert (clash.code, clash.concerns, clash.facts["count"]) == (
        "double_booked",
        (uid(400), uid(401), uid(1), uid(2)),
        2,
    )
    assert [remedy.code for remedy in clash.remedies] == ["move_after"]


def test_what_is_locked_is_not_moved():
    for code in ("double_booked", "walk_too_long", "walk_tight", "outside_hours", "host_double_booked"):
        things = [replace(one, locked=True) if hasattr(one, "locked") else one for one in ONE_CLASH[code]]
        moving = {"move_after", "start_later", "end_earlier", "move_into_hours"}
        assert [one.code for one in the_clash(*things).remedies if one.code in moving] == []


def test_moving_after_leaves_time_for_the_walk():
    snapshot = trip_of(ada(), visit(), visit(401, at(10, 15), hall="26", stand="B1"))
    (clash,) = found_in(snapshot).all
    (move,) = [one for one in clash.remedies if one.code == "move_after"]

    assert move.changes[0].start == at(10, 45)
    assert found_in(put(snapshot, *move.changes)).all == ()
    assert dict(move.price) == {"minutes": 30, "people": 1}


def test_a_talk_at_a_stand_is_not_on_the_coach():
    assert codes_in(ada(), THERE, HOME, visit(kind=ItemKind.TALK, start=at(8), minutes=20)) == [
        "travelling_meanwhile",
        "outside_hours",
    ]


def test_two_journeys_at_once_are_one_clash_with_two_ways_out():
    train = a_leg(502, start=at(8), end=at(10), passengers=on(1))
    clash = the_clash(ada(), THERE, HOME, train)

    assert clash.code == "travelling_meanwhile"
    assert [remedy.facts["thing"] for remedy in clash.remedies] == [uid(500), uid(502)]


def test_one_stand_is_enough_of_several():
    wide = replace(
        EINSTEIN, stands=(*EINSTEIN.stands, replace(EINSTEIN.stands[0], id=uid(3001), number="B1"))
    )

    assert codes_in(ada(), wide, visit(place=Spot(uid(300), "17", "B1"))) == []
    clash = the_clash(ada(), wide, visit(place=Spot(uid(300), "17", "G40")))
    assert [remedy.facts["stand"] for remedy in clash.remedies] == ["17 H21", "17 B1"]


def test_an_item_at_an_exhibitor_is_in_the_hall_of_its_stand():
    closed = Hall(id=uid(250), label="17", closed=(Window(at(9), at(11)),))

    assert codes_in(ada(), EINSTEIN, visit(place=Spot(uid(300))), closed) == ["hall_closed"]
    assert codes_in(ada(), EINSTEIN, visit(start=at(7), place=Spot(uid(300)))) == ["outside_hours"]


def test_a_hall_may_have_hours_of_its_own():
    late = Hall(id=uid(250), label="017", opens=time(10), closes=time(20))

    assert codes_in(ada(), visit(start=at(19)), late) == []
    assert codes_in(ada(), visit(start=at(9, 30)), late) == ["outside_hours"]


def test_what_does_not_fit_into_the_hours_or_the_days_is_not_moved_into_them():
    assert the_clash(ada(), visit(start=at(9), minutes=600)).remedies == ()
    assert the_clash(ada(), visit(), trip=a_trip(fair_first=day(21))).remedies == ()


def test_hours_are_those_of_the_fair_whatever_zone_an_item_was_typed_in():
    london = visit(start=at(17, 15, zone="Europe/London"))
    clash = the_clash(ada(), london)

    assert (clash.code, clash.facts["start"]) == ("outside_hours", "18:15")
    assert clash.remedies[0].changes[0].start == at(16, 30, zone="Europe/London")


def test_a_slot_that_was_taken_says_how_many():
    request = Request(
        id=uid(360),
        exhibitor=uid(300),
        max_people=9,
        slots=(
            Slot(Window(at(10), at(11)), 1, "", SlotState.TAKEN),
            Slot(Window(at(14), at(15)), 1, "", SlotState.OFFERED),
        ),
    )
    both = {"persons": ids(1, 2), "place": AT_EINSTEIN, "request": uid(360)}

    assert the_clash(ada(), ben(), EINSTEIN, request, visit(**both)).facts["most"] == 1
    assert codes_in(ada(), ben(), EINSTEIN, request, visit(start=at(14), **both)) == []


def test_a_speaker_who_cannot_be_there_is_not_put_in():
    (talk,) = [one for one in ONE_CLASH["speaker_not_there"] if hasattr(one, "parts")]

    assert the_clash(ada(), ben(present=(Span(day(22), day(23)),)), talk).remedies == ()
    assert the_clash(ada(), ben(status=Status.WAITING), talk).remedies == ()


def test_a_host_is_known_by_name_and_phone_or_from_the_request():
    def hosts(first, second):
        return codes_in(ada(), ben(), visit(**first), visit(401, stand="A1", persons=ids(2), **second))

    jorg = {"host_name": "Jörg"}
    assert hosts(jorg, jorg) == ["host_double_booked"]
    assert hosts(jorg | {"host_phone": "+49 1"}, jorg) == ["host_double_booked"]
    assert hosts(jorg | {"host_phone": "+49 1"}, jorg | {"host_phone": "+491"}) == ["host_double_booked"]
    assert hosts(jorg | {"host_phone": "+49 1"}, jorg | {"host_phone": "+49 2"}) == []
    request = Request(id=uid(360), exhibitor=uid(300), host_name="Jörg")
    asked = visit(401, stand="A1", persons=ids(2), request=uid(360))
    assert codes_in(ada(), ben(), EINSTEIN, request, visit(**jorg), asked) == ["host_double_booked"]


def test_a_must_is_not_met_by_who_is_not_there_then():
    must = ONE_CLASH["must_unmet"][2]

    absent = codes_in(ada(present=HALF), EINSTEIN, must, visit(start=at(15), place=AT_EINSTEIN))
    assert absent == ["placed_while_absent", "must_unmet"]
    cancelled = visit(place=AT_EINSTEIN, status=ItemStatus.CANCELLED)
    assert codes_in(ada(), EINSTEIN, must, cancelled) == ["must_unmet"]


def test_a_coach_is_offered_only_where_it_helps_and_has_room():
    def offered(*legs, person=None):
        clash = the_clash(person or ada(), ben(own_car=True), HOME, *legs)
        return [remedy.facts["thing"] for remedy in clash.remedies]

    empty = replace(COACH, passengers=on())
    assert offered(empty) == [uid(500)]
    assert offered(replace(empty, seats=1, passengers=on(2))) == []
    assert offered(replace(empty, status=ItemStatus.CANCELLED)) == []
    assert offered(replace(empty, start=at(5, on=21), end=at(9, on=21))) == []


def test_a_bed_is_offered_in_the_room_that_was_asked_for():
    stay = a_stay(check_out=day(24))
    rooms = [a_room(610, type=RoomType.TWIN), a_room(611, type=RoomType.SINGLE), a_room(612, people=ADA)]
    clash = the_clash(ben(room_type=RoomType.SINGLE), stay, *rooms)

    assert [remedy.facts["thing"] for remedy in clash.remedies] == [uid(611)]


def test_clashes_come_by_severity_then_day():
    found = codes_in(
        ada(),
        visit(400, at(10), minutes=10),
        visit(401, at(11, on=22), minutes=40),
        visit(402, at(11, on=22), hall="26", minutes=40),
        visit(403, at(11, on=21), minutes=40),
        visit(404, at(11, on=21), hall="26", minutes=40),
        visit(405, at(20, on=23)),
    )

    assert found == ["double_booked", "double_booked", "outside_hours", "visit_too_short"]


def test_a_leader_who_no_longer_comes_is_the_clash_of_the_group_alone():
    snapshot = trip_of(*ONE_CLASH["leader_not_there"])
    found = found_in(snapshot)
    after = found_in(put(snapshot, ben(status=Status.CANCELLED)), found)

    assert [one.code for one in after.all] == ["group_without_leader"]
