# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person needs to be on the trip at all: a way there, nights, a way home."""

from dataclasses import replace
from datetime import time

import pytest

from delegation.domain.itinerary import nights_needed
from delegation.domain.needs import stop_is_open, ways_missing
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import Passenger, Stop
from delegation.domain.trip import Place
from delegation.domain.values import Map, Span
from tests.factories import (
    a_leg,
    a_person,
    a_trip,
    a_visit,
    at,
    day,
    uid,
    words,
)

ALONE = Map({uid(1): Passenger()})


def mine(number, start):
    return a_visit(number, start, persons=frozenset({uid(1)}))


def needs(person, *legs):
    snapshot = snapshot_of([a_trip(), person, *legs])
    return [code for code, _ in ways_missing(snapshot, person)]


def test_a_way_there_and_a_way_home_are_needed_once_there_are_legs():
    there = a_leg(500, passengers=ALONE)
    home = a_leg(501, start=at(15, on=24), end=at(21, on=24), passengers=ALONE)
    else_ = a_leg(502)

    assert needs(a_person()) == []
    assert needs(a_person(), else_) == ["no_way_there", "no_way_home"]
    assert needs(a_person(), there) == ["no_way_home"]
    assert needs(a_person(), home) == ["no_way_there"]
    assert needs(a_person(), there, home) == []
    assert needs(a_person(), there, replace(home, status=ItemStatus.CANCELLED)) == ["no_way_home"]


@pytest.mark.parametrize(("car", "missing"), [(True, []), (False, 2), (None, 2)])
def test_who_has_a_car_of_their_own_needs_no_leg(car, missing):
    assert len(needs(a_person(own_car=car), a_leg())) == (missing or 0)


def test_one_leg_on_a_trip_of_one_day_is_not_both_ways():
    one_day = a_person(present=(Span(day(20), day(20)),))
    morning = a_leg(500, start=at(6), end=at(9), passengers=ALONE)
    evening = a_leg(501, start=at(18), end=at(21), passengers=ALONE)
    early_home = a_leg(501, start=at(11), end=at(13), passengers=ALONE)

    assert needs(one_day, morning) == ["no_way_home"]
    assert needs(one_day, evening) == ["no_way_there"]
    assert needs(one_day, early_home, mine(400, at(9))) == ["no_way_there"]
    assert needs(one_day, morning, evening) == []


def nights(person, *things):
    return [night.day for night in nights_needed(snapshot_of([a_trip(), person, *things]), person)]


def test_a_bed_is_needed_for_every_night_somebody_is_there_at_midnight():
    assert nights(a_person()) == [20, 21, 22, 23]
    assert nights(a_person(present=(Span(day(20), day(21)), Span(day(23), day(24))))) == [20, 23]
    assert nights(a_person(present=(Span(day(20), day(21), time(9), time(13)),))) == [20]


def test_who_comes_for_the_day_needs_no_bed():
    day_trips = tuple(Span(day(number), day(number), time(9), time(18)) for number in (20, 21, 22))

    assert nights(a_person(present=day_trips)) == []
    assert nights(a_person(nights=())) == []


def test_nights_asked_for_are_those_and_extra_ones_come_on_top():
    assert nights(a_person(nights=(day(21),))) == [21]
    assert nights(a_person(nights=(day(21),), extra_nights=(day(24),))) == [21, 24]


def test_a_night_on_a_train_needs_no_bed_unless_the_train_does_not_run():
    train = a_leg(start=at(22, on=21), end=at(7, on=22), passengers=ALONE)

    assert nights(a_person(), train) == [20, 22, 23]
    assert nights(a_person(), replace(train, status=ItemStatus.CANCELLED)) == [20, 21, 22, 23]


GENK, HASSELT = Stop(uid(510), "Genk", at(6, 30)), Stop(uid(511), "Hasselt", at(6))
OFF = Stop(uid(512), "Luik", at(11), alights=True)


@pytest.mark.parametrize(
    ("asked", "stops", "seat", "is_open"),
    [
        ("", (), Passenger(), False),
        ("", (HASSELT, GENK), Passenger(), True),
        ("Luik", (HASSELT, GENK), Passenger(), True),
        ("Luik", (HASSELT, GENK), Passenger(uid(510)), False),
        ("", (GENK,), Passenger(), False),
        ("Genk", (GENK,), Passenger(), True),
        ("hasselt ", (GENK,), Passenger(), False),
        ("", (OFF,), Passenger(), False),
        ("", (replace(OFF, time=at(12)),), Passenger(), True),
        ("", (replace(OFF, time=None),), Passenger(), True),
    ],
)
def test_a_stop_is_to_be_settled_where_a_leg_has_stops_and_a_passenger_none(asked, stops, seat, is_open):
    leg = a_leg(start=at(6), end=at(12), origin=Place(words("Hasselt")), stops=stops)
    ada = a_person(boarding_stop=asked)

    assert stop_is_open(replace(leg, passengers=Map({uid(1): seat})), ada) is is_open
    assert not stop_is_open(leg, ada)
