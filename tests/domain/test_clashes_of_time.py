# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of where people are to be when: what makes each, what does not, and what solves it."""

from dataclasses import replace
from datetime import time

import pytest

from delegation.domain.clashes import Severity
from delegation.domain.fair import Hall
from delegation.domain.people import Pace, Status
from delegation.domain.programme import ItemKind, ItemStatus, Part, Spot
from delegation.domain.travel import LegKind
from delegation.domain.trip import Defaults
from delegation.domain.values import Map, Span, Window
from tests.domain.clash_trips import (
    ADA,
    BEN,
    CLEO,
    DIRK,
    EVERYBODY,
    FOUR,
    A,
    B,
    after,
    codes,
    found,
    ids,
    remedies,
    seats,
    the,
)
from tests.factories import (
    a_group,
    a_leg,
    a_trip,
    a_visit,
    an_item,
    at,
    day,
    uid,
    words,
)

# Two places at once


def test_a_trip_with_nothing_wrong_has_no_clashes():
    visits = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 42), **B, **EVERYBODY)

    assert codes() == []
    assert (
        codes(*visits, an_item(402, **EVERYBODY), a_group(leaders=(ADA.id,), members=Map({BEN.id: ()}))) == []
    )


def test_who_is_expected_at_two_items_at_once_is_double_booked():
    first, second = (
        a_visit(400, at(10), **A, **EVERYBODY),
        a_visit(401, at(10, 15), **B, persons=ids(ADA, CLEO)),
    )

    clash = the("double_booked", first, second)

    assert clash.severity is Severity.HIGH
    assert clash.day == day(20)
    assert clash.concerns == (first.id, second.id, ADA.id, CLEO.id)
    facts = {name: clash.facts[name] for name in ("thing", "other", "persons", "count", "time")}
    assert facts == {
        "thing": second.id,
        "other": first.id,
        "persons": (ADA.id, CLEO.id),
        "count": 2,
        "time": "10:15",
    }


def test_a_double_booking_is_solved_by_leaving_one_or_by_moving_the_later():
    first, second = (
        a_visit(400, at(10), **A, **EVERYBODY),
        a_visit(401, at(10, 15), **B, persons=ids(ADA, CLEO)),
    )
    clash = the("double_booked", first, second)

    assert remedies(clash) == [
        ("take_out_people", {"minutes": 0, "people": 2}),
        ("move_after", {"minutes": 27, "people": 2}),
    ]
    leave, move = (one.changes for one in clash.remedies)
    assert leave == (replace(first, exceptions=ids(ADA, CLEO)),)
    assert move == (replace(second, start=at(10, 42)),)
    assert [after(one, first, second) for one in clash.remedies] == [[], []]


@pytest.mark.parametrize(("minutes", "overlap"), [(30, 15), (5, 5)])
def test_a_double_booking_says_for_how_many_minutes(minutes, overlap):
    things = (
        a_visit(400, at(10), **A, **EVERYBODY),
        an_item(401, start=at(10, 15), minutes=minutes, persons=ids(ADA)),
    )

    assert the("double_booked", *things).facts["overlap"] == overlap


@pytest.mark.parametrize(
    ("fields", "clash"),
    [
        ({"kind": ItemKind.BRIEFING}, False),
        ({"kind": ItemKind.BRIEFING, "minutes": 60}, True),
        ({"kind": ItemKind.VISIT}, True),
        ({"kind": ItemKind.BRIEFING, "place": Spot(**A)}, True),
    ],
)
def test_a_briefing_during_a_transfer_is_on_the_way(fields, clash):
    transfer = an_item(400, kind=ItemKind.TRANSFER, start=at(10), minutes=30, **EVERYBODY)
    item = an_item(401, **{"start": at(10, 5), "minutes": 20, "persons": ids(ADA), **fields})

    assert codes(transfer, item) == ["double_booked"] * clash


def test_a_locked_item_is_not_moved():
    first = a_visit(400, at(10), **A, persons=ids(ADA))
    second = a_visit(401, at(10, 15), **B, persons=ids(ADA), locked=True)

    assert the("double_booked", first, second).remedies == ()


def test_who_leads_and_is_double_booked_is_said_to_be_a_leader():
    group = a_group(leaders=(DIRK.id,), members=Map({ADA.id: ()}))
    visit = a_visit(400, at(10), **A, groups=frozenset({group.id}))

    def with_(**who):
        return codes(group, visit, a_visit(401, at(10, 15), **B, **who))

    assert with_(persons=ids(DIRK)) == ["leader_double_booked"]
    assert with_(persons=ids(ADA)) == ["double_booked"]
    assert with_(persons=ids(BEN)) == []


@pytest.mark.parametrize(
    ("fields", "clash"),
    [
        ({"start": at(10, 29)}, True),
        ({"start": at(10, 30)}, False),
        ({"start": at(9), "minutes": 180}, True),
        ({"start": at(10, 15), "kind": ItemKind.FREE}, False),
        ({"start": at(10, 15), "status": ItemStatus.CANCELLED}, False),
        ({"start": at(10, 15), "status": ItemStatus.TENTATIVE}, True),
        ({"start": at(10, 15, on=21)}, False),
        ({"start": None}, False),
    ],
)
def test_only_what_takes_time_at_the_same_time_double_books(fields, clash):
    visit, other = a_visit(400, at(10), **A, **EVERYBODY), an_item(401, persons=ids(ADA), **fields)

    assert ("double_booked" in codes(visit, other)) is clash


def test_three_items_at_once_are_three_pairs_even_around_a_short_one():
    long = an_item(400, start=at(10), minutes=120, persons=ids(ADA))
    short = an_item(401, start=at(10, 15), minutes=15, persons=ids(ADA))
    late = an_item(402, start=at(11), minutes=30, persons=ids(ADA))

    pairs = {one.concerns[:2] for one in found(long, short, late) if one.code == "double_booked"}
    assert pairs == {(long.id, short.id), (long.id, late.id)}


def test_lunch_at_the_stand_where_the_talk_is_given_is_one_place():
    lunch = an_item(400, kind=ItemKind.MEAL, start=at(12), minutes=60, place=Spot(**A), **EVERYBODY)
    talk = a_visit(401, at(12, 15), **A, kind=ItemKind.TALK, **EVERYBODY)

    assert codes(lunch, talk) == []
    assert codes(lunch, replace(talk, place=Spot(**B))) == ["double_booked"]


# Legs


def test_who_travels_at_the_time_of_an_item_is_told_with_both_ways_out():
    visit, coach = (
        a_visit(400, at(10), **EVERYBODY),
        a_leg(start=at(9), end=at(10, 15), passengers=seats(ADA)),
    )
    back = a_leg(501, start=at(20, on=24), end=at(23, on=24), passengers=seats(*FOUR))
    there = a_leg(502, start=at(6), end=at(8), passengers=seats(*FOUR))

    clash = the("travelling_meanwhile", visit, coach, there, back)

    assert (clash.severity, clash.concerns) == (Severity.HIGH, (ADA.id, coach.id, visit.id))
    assert sorted(remedies(clash), key=str) == [
        ("take_off_leg", {"minutes": 0, "people": 1}),
        ("take_out", {"minutes": 0, "people": 1}),
    ]
    assert [after(one, visit, coach, there, back) for one in clash.remedies] == [[], []]


@pytest.mark.parametrize(
    ("fields", "clash"),
    [
        ({"kind": ItemKind.BRIEFING}, False),
        ({"kind": ItemKind.MEAL}, False),
        ({"kind": ItemKind.VISIT}, True),
        ({"kind": ItemKind.BRIEFING, "place": Spot(hall="17")}, True),
        ({"kind": ItemKind.BRIEFING, "start": at(11, 50)}, True),
        ({"kind": ItemKind.VISIT, "status": ItemStatus.CANCELLED}, False),
    ],
)
def test_a_briefing_on_the_coach_is_on_the_way_and_a_visit_is_not(fields, clash):
    coach = a_leg(start=at(8), end=at(12), passengers=seats(*FOUR))
    back = a_leg(501, start=at(20, on=24), end=at(23, on=24), passengers=seats(*FOUR))
    item = an_item(400, **{"start": at(9), "minutes": 20, "persons": ids(ADA), **fields})

    assert ("travelling_meanwhile" in codes(coach, back, item)) is clash


def test_two_legs_at_once_clash_once_and_a_cancelled_one_does_not():
    coach = a_leg(500, start=at(8), end=at(12), passengers=seats(ADA))
    train = a_leg(501, start=at(9), end=at(13), passengers=seats(ADA), kind=LegKind.RAIL)

    assert codes(coach, train).count("travelling_meanwhile") == 1
    assert "travelling_meanwhile" not in codes(coach, replace(train, status=ItemStatus.CANCELLED))
    assert "travelling_meanwhile" not in codes(coach, replace(train, start=at(12)))


# Walks


@pytest.mark.parametrize(
    ("start", "code"),
    [
        (at(10, 36), "walk_too_long"),
        (at(10, 37), "walk_tight"),
        (at(10, 41), "walk_tight"),
        (at(10, 42), None),
    ],
)
def test_a_walk_needs_its_minutes_and_should_have_five_more(start, code):
    first, second = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, start, **B, **EVERYBODY)

    assert codes(first, second) == [code] * (code is not None)


def test_a_walk_that_cannot_be_made_says_how_long_it_is_and_how_long_there_is():
    first, second = (
        a_visit(400, at(10), **A, **EVERYBODY),
        a_visit(401, at(10, 32), **B, persons=ids(ADA, BEN)),
    )

    clash = the("walk_too_long", first, second)

    assert clash.severity is Severity.HIGH
    assert (clash.facts["minutes"], clash.facts["between"]) == (7, 2)
    assert (clash.facts["other"], clash.facts["thing"]) == (first.id, second.id)
    assert clash.facts["persons"] == (ADA.id, BEN.id)
    assert remedies(clash) == [
        ("start_later", {"minutes": 10, "people": 2}),
        ("end_earlier", {"minutes": 10, "people": 4}),
    ]
    later, shorter = (one.changes for one in clash.remedies)
    assert later == (replace(second, start=at(10, 42)),)
    assert shorter == (replace(first, minutes=20),)
    assert [after(one, first, second) for one in clash.remedies] == [[], []]


def test_a_visit_is_not_cut_below_the_floor_nor_below_its_talks_and_what_is_locked_stays():
    def offered(first_fields, second_fields):
        first = a_visit(400, at(10), **A, persons=ids(ADA), **first_fields)
        second = a_visit(401, first.end.plus(2), **B, persons=ids(ADA), **second_fields)
        return [one.code for one in the("walk_too_long", first, second).remedies]

    assert offered({"minutes": 25}, {}) == ["end_earlier", "start_later"]
    assert offered({"minutes": 24}, {}) == ["start_later"]
    assert offered({"parts": (Part(words("Talk"), 21),)}, {}) == ["start_later"]
    assert offered({"locked": True}, {"locked": True}) == []


def test_a_tight_walk_is_a_warning_of_its_own():
    clash = the(
        "walk_tight", a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 40), **B, **EVERYBODY)
    )

    assert clash.severity is Severity.LOW
    assert (clash.facts["minutes"], clash.facts["between"]) == (7, 10)


def test_one_visit_right_after_the_other_leaves_no_time_to_walk():
    clash = the(
        "walk_too_long", a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 30), **B, **EVERYBODY)
    )

    assert clash.facts["between"] == 0


def test_the_margin_is_the_trips():
    things = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 37), **B, **EVERYBODY)

    assert codes(*things, a_trip(defaults=Defaults(walk_margin_minutes=0))) == []


def test_who_walks_slowly_needs_longer_and_who_was_not_there_before_does_not_walk():
    first, second = (
        a_visit(400, at(10), **A, persons=ids(ADA, BEN)),
        a_visit(401, at(10, 42), **B, **EVERYBODY),
    )

    assert codes(first, second, replace(BEN, pace=Pace.SLOW)) == ["walk_tight"]
    assert codes(first, second, replace(DIRK, pace=Pace.SLOW)) == []


def test_a_walk_to_or_from_a_place_nobody_knows_is_no_clash():
    first = a_visit(400, at(10), **A, **EVERYBODY)

    assert codes(first, a_visit(401, at(10, 30), hall="99", **EVERYBODY)) == []
    assert codes(first, an_item(401, start=at(10, 30), place=Spot(name=words("Elders")), **EVERYBODY)) == []


def test_one_walks_from_where_the_longest_item_was():
    long = a_visit(400, at(10), minutes=120, **A, persons=ids(ADA))
    short = a_visit(401, at(10, 15), **B, persons=ids(ADA))
    after_both = a_visit(402, at(12, 2), **B, persons=ids(ADA))

    assert the("walk_too_long", long, short, after_both).concerns == (long.id, after_both.id, ADA.id)


def test_an_item_without_a_place_keeps_people_where_they_are():
    visit = a_visit(400, at(10), **A, persons=ids(ADA, BEN))
    call = an_item(401, kind=ItemKind.MEETING, start=at(10, 30), minutes=60, persons=ids(ADA))
    next_one = a_visit(402, at(11, 32), **B, persons=ids(ADA, BEN))

    clash = the("walk_too_long", visit, call, next_one)

    assert clash.concerns == (visit.id, next_one.id, ADA.id)
    assert (clash.facts["minutes"], clash.facts["between"]) == (7, 2)
    assert [one.changes for one in clash.remedies] == [(replace(next_one, start=at(11, 42)),)]
    assert after(clash.remedies[0], visit, call, next_one) == []
    assert codes(visit, replace(call, kind=ItemKind.FREE), next_one) == []
    assert codes(visit, replace(call, kind=ItemKind.TRANSFER), next_one) == []
    assert codes(visit, replace(call, minutes=50), next_one) == []
    assert codes(visit, replace(call, minutes=70), next_one) == ["double_booked"]


def test_a_coach_in_between_is_no_walk():
    coach = a_leg(start=at(10, 30), end=at(10, 31), passengers=seats(*FOUR))
    back = a_leg(501, start=at(20, on=24), end=at(23, on=24), passengers=seats(*FOUR))
    visits = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 32), **B, **EVERYBODY)

    assert codes(*visits, coach, back) == []
    assert codes(*visits) == ["walk_too_long"]


@pytest.mark.parametrize("need", [{"wheelchair": True}, {"step_free": True}])
def test_who_needs_no_steps_is_not_sent_up_any(need):
    stairs = Hall(id=uid(250), label="26", step_free=False)
    first, second = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(12), **B, **EVERYBODY)

    clash = the("no_step_free_way", first, second, stairs, replace(ADA, **need))

    assert clash.severity is Severity.HIGH
    assert ADA.id in clash.concerns
    assert codes(first, second, stairs) == []
    assert codes(first, second, replace(ADA, **need)) == []


def test_steps_for_one_do_not_hide_a_walk_too_long_for_the_others():
    stairs = Hall(id=uid(250), label="26", step_free=False)
    visits = a_visit(400, at(10), **A, **EVERYBODY), a_visit(401, at(10, 32), **B, **EVERYBODY)

    assert codes(*visits, stairs, replace(ADA, wheelchair=True)) == ["no_step_free_way", "walk_too_long"]


# Presence


def test_who_is_named_for_an_item_while_absent_is_told_and_one_of_everybody_is_not():
    ada = replace(ADA, present=(Span(day(22), day(24)),))
    named, all_of_us = (
        a_visit(400, at(10), **A, persons=ids(ADA, BEN)),
        a_visit(401, at(14), **A, **EVERYBODY),
    )

    clash = the("placed_while_absent", ada, named, all_of_us)

    assert (clash.severity, clash.concerns) == (Severity.MEDIUM, (named.id, ADA.id))
    assert remedies(clash) == [("take_out", {"minutes": 0, "people": 1})]
    assert after(clash.remedies[0], ada, named, all_of_us) == []
    assert codes(replace(ada, status=Status.CANCELLED), named) == []
    assert codes(ada, replace(named, exceptions=ids(ADA))) == []


def test_who_is_there_for_a_part_of_it_takes_part_and_is_told():
    ada = replace(ADA, present=(Span(day(20), day(20), None, time(10, 15)),))
    visit = a_visit(400, at(10), **A, **EVERYBODY)

    clash = the("partly_absent", ada, visit)

    assert (clash.severity, clash.concerns) == (Severity.LOW, (ADA.id, visit.id))
    assert after(clash.remedies[0], ada, visit) == []
    assert codes(replace(ADA, present=(Span(day(20), day(20), None, time(10, 30)),)), visit) == []


def test_when_one_is_there_on_other_days_is_no_fact_of_what_one_misses():
    mornings = (Span(day(20), day(20), None, time(10, 15)),)
    visit = a_visit(400, at(10), **A, **EVERYBODY)

    def missed(*present):
        return the("partly_absent", replace(ADA, present=present), visit).id

    assert missed(*mornings) == missed(*mornings, Span(day(22), day(22)), Span(day(18), day(18)))
    assert missed(*mornings) != missed(Span(day(20), day(20), None, time(10, 20)))


def test_a_seat_on_a_day_away_is_told_and_the_train_before_ones_first_hour_is_not():
    leg = a_leg(start=at(6), end=at(9), passengers=seats(ADA))

    def missed(*present):
        return "absent_on_leg" in codes(
            replace(ADA, present=present, own_car=True), leg, *the_others_have_cars()
        )

    assert missed(Span(day(21), day(24)))
    assert not missed(Span(day(20), day(24), time(10)))
    assert not missed()


def the_others_have_cars():
    return [replace(person, own_car=True) for person in (BEN, CLEO, DIRK)]


# The fair


@pytest.mark.parametrize(
    ("start", "minutes", "clash"),
    [
        (at(9), 30, False),
        (at(8, 59), 30, True),
        (at(17, 30), 30, False),
        (at(17, 31), 30, True),
        (at(10, on=24), 30, False),
        (at(7, 30, zone="Europe/London"), 30, True),
        (at(8, zone="Europe/London"), 30, False),
    ],
)
def test_visits_are_within_the_hours_of_the_fair_in_its_zone(start, minutes, clash):
    assert codes(a_visit(400, start, minutes=minutes, **EVERYBODY)) == ["outside_hours"] * clash


def test_a_visit_on_a_day_without_fair_is_outside_its_hours_and_a_move_does_not_help():
    visit = a_visit(400, at(10), **EVERYBODY)

    assert the("outside_hours", a_trip(fair_first=day(21)), visit).remedies == ()


@pytest.mark.parametrize(
    ("start", "moved"),
    [
        (at(8, 15), at(9)),
        (at(17, 45), at(17, 30)),
        (at(6, 15, zone="Europe/London"), at(8, zone="Europe/London")),
    ],
)
def test_a_visit_outside_the_hours_is_moved_into_them_in_its_own_zone(start, moved):
    visit = a_visit(400, start, persons=ids(ADA, BEN))
    clash = the("outside_hours", visit)
    (move,) = clash.remedies

    assert (clash.severity, clash.facts["opens"], clash.facts["closes"]) == (
        Severity.MEDIUM,
        "09:00",
        "18:00",
    )
    assert move.changes == (replace(visit, start=moved),)
    assert move.price["people"] == 2
    assert move.price["minutes"] == abs((moved.utc - start.utc).total_seconds()) / 60
    assert after(move, visit) == []
    assert the("outside_hours", replace(visit, locked=True)).remedies == ()


def test_a_halls_own_hours_outrank_the_fairs():
    late = Hall(id=uid(250), label="17", opens=time(10), closes=time(20))

    assert codes(late, a_visit(400, at(9, 30), **A, **EVERYBODY)) == ["outside_hours"]
    assert codes(late, a_visit(400, at(19), **A, **EVERYBODY)) == []


@pytest.mark.parametrize(
    "item",
    [
        an_item(400, kind=ItemKind.BRIEFING, start=at(8, 30), place=Spot(hall="West 1"), **EVERYBODY),
        an_item(400, kind=ItemKind.MEAL, start=at(20), place=Spot(name=words("Restaurant")), **EVERYBODY),
        an_item(400, kind=ItemKind.VISIT, start=at(20), place=Spot(address="Elders 1"), **EVERYBODY),
        a_visit(400, at(20), **A, status=ItemStatus.CANCELLED, **EVERYBODY),
    ],
)
def test_what_is_not_at_an_open_stand_needs_no_fair(item):
    assert codes(item) == []


def test_a_hall_that_is_closed_for_a_while_has_no_visits_then():
    hall = Hall(id=uid(250), label="17", closed=(Window(at(12), at(13)),))

    clash = the("hall_closed", hall, a_visit(400, at(12, 45), **A, **EVERYBODY))

    assert (clash.severity, clash.facts["hall"]) == (Severity.HIGH, "17")
    assert codes(hall, a_visit(400, at(13), **A, **EVERYBODY)) == []
    assert codes(hall, a_visit(400, at(11, 30), **A, **EVERYBODY)) == []
    assert codes(hall, a_visit(400, at(12, 45), **B, **EVERYBODY)) == []
