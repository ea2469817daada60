# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who needs a bed, a seat and a way without steps, and who does not: what a planner would say of them."""

from dataclasses import replace

import pytest

from delegation.domain.clashes import Severity
from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Site
from delegation.domain.needs import nights_needed
from delegation.domain.people import Role
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import LegKind, Passenger
from delegation.domain.trip import Place
from delegation.domain.values import Map, Span
from delegation.domain.walking import Where, walking
from delegation.services.fairgrounds import load_fairground
from tests.domain.clash_scenes import found_in
from tests.factories import a_leg, a_person, a_room, a_stay, a_trip, a_visit, at, day, uid, words
from tests.house.tree import ROOT

ADA, BEN = a_person(), a_person(2, "Ben", "Bos")
GROUND = Fairground(
    "two",
    "Two halls",
    sites=(
        Site("17", width_m=100, depth_m=50),
        Site("26", x_m=300, width_m=100, depth_m=50),
        Site("West 1", kind="entrance", x_m=-50),
        Site("East", kind="entrance", x_m=500),
    ),
)
STEPS = Hall(id=uid(250), label="26", step_free=False)


def found(*things, ground=GROUND):
    snapshot = snapshot_of({thing.id: thing for thing in (a_trip(), ADA, *things)}.values())
    return found_in(snapshot, ground=ground).all


def codes(*things, **of):
    return [one.code for one in found(*things, **of)]


TEN = at(10)


def visit(number=400, start=TEN, hall="26", **fields):
    return a_visit(number, start, hall=hall, stand="B2", **{"everybody": True, **fields})


# Steps


@pytest.mark.parametrize("need", [{"wheelchair": True}, {"step_free": True}])
def test_a_hall_that_only_steps_lead_to_is_told_of_the_first_visit_of_the_day(need):
    ada = replace(ADA, **need)

    (clash,) = found(ada, BEN, STEPS, visit())

    assert (clash.code, clash.severity) == ("no_step_free_way", Severity.HIGH)
    assert clash.concerns == (uid(400), ADA.id)
    assert (clash.facts["thing"], clash.facts["other"]) == (uid(400), "East")
    (leave,) = clash.remedies
    assert (leave.code, leave.price["people"]) == ("take_out_people", 1)
    assert codes(ada, BEN, STEPS, *leave.changes) == []
    assert codes(ada, STEPS, visit())[0] == "no_step_free_way"
    assert found(ada, STEPS, visit())[0].remedies == ()  # a visit of nobody is no way out


def test_steps_that_nobody_minds_or_that_are_elsewhere_are_no_clash():
    rolling = replace(ADA, wheelchair=True)

    assert codes(STEPS, visit()) == []
    assert codes(rolling, visit()) == []
    assert codes(rolling, STEPS, visit(hall="17")) == []
    assert codes(rolling, STEPS, visit(status=ItemStatus.CANCELLED)) == []
    assert codes(rolling, BEN, STEPS, visit(everybody=False, persons=frozenset({BEN.id}))) == []


def test_steps_into_a_hall_are_told_once_for_each_visit_and_not_again_for_the_walks():
    rolling, visits = (
        replace(ADA, wheelchair=True),
        (visit(400, hall="17"), visit(401, at(14)), visit(402, at(16))),
    )

    assert sorted(one.concerns[0].int for one in found(rolling, STEPS, *visits)) == [401, 402]


def test_a_hall_nobody_knows_the_way_to_is_not_said_to_have_steps():
    assert codes(replace(ADA, wheelchair=True), visit(hall="99")) == []
    assert codes(replace(ADA, wheelchair=True), STEPS, visit(), ground=None) == []


@pytest.mark.parametrize("key", ["hannover", "maastricht"])
def test_every_place_is_reached_without_steps_until_the_planner_says_otherwise(key):
    ground = load_fairground(ROOT / "resources" / "fairgrounds", key)
    hall = next(site.label for site in ground.sites if site.kind == "hall")
    walks = walking(snapshot_of([a_trip()]), ground)
    corrected = walking(snapshot_of([a_trip(), Hall(id=uid(250), label=hall, step_free=False)]), ground)

    assert [site.label for site in ground.sites if walks.barred_from(Where(site.label))] == []
    assert [site.label for site in ground.sites if corrected.barred_from(Where(site.label))] == [hall]


# Nights at home

HOME, FAIR, HOTEL = Place(words("Hasselt")), Place(words("Maastricht")), Place(words("Hotel Leineblick"))


def ride(number, start, origin, destination, **fields):
    given = {"end": start.plus(60), "kind": LegKind.RAIL, "passengers": Map({ADA.id: Passenger()}), **fields}
    return a_leg(number, start=start, origin=origin, destination=destination, **given)


def to_and_fro(*days, home=HOME, fair=FAIR, **fields):
    legs = [ride(500 + on, at(7, on=on), home, fair, **fields) for on in days]
    return [*legs, *(ride(600 + on, at(18, on=on), fair, home, **fields) for on in days)]


def nights(*things):
    snapshot = snapshot_of({thing.id: thing for thing in (a_trip(), ADA, a_stay(), *things)}.values())
    return [night.day for night in nights_needed(snapshot, snapshot.get(ADA.id))]


def test_who_goes_home_each_evening_needs_no_bed():
    assert nights() == [20, 21, 22, 23]
    assert nights(*to_and_fro(20, 21, 22, 23, 24)) == []
    assert codes(a_stay(), *to_and_fro(20, 21, 22, 23, 24)) == []


def test_only_the_nights_after_a_journey_home_are_spent_there():
    assert nights(*to_and_fro(20, 21)) == [22, 23]
    assert nights(ride(500, at(7), HOME, FAIR), ride(501, at(18, on=24), FAIR, HOME)) == [20, 21, 22, 23]
    assert nights(*to_and_fro(20), ride(700, at(21), HOME, FAIR)) == [20, 21, 22, 23]
    cancelled = replace(to_and_fro(20)[1], status=ItemStatus.CANCELLED)
    assert nights(to_and_fro(20)[0], cancelled) == [20, 21, 22, 23]


def test_a_name_is_the_same_however_it_is_written_and_in_any_language():
    there = ride(500, at(7), Place(words("Lüttich", fr="Liège")), FAIR)

    assert nights(there, ride(501, at(18), FAIR, Place(words("LIEGE ")))) == [21, 22, 23]
    assert nights(there, ride(501, at(18), FAIR, Place(words("Luik")))) == [20, 21, 22, 23]
    assert nights(there, ride(501, at(18), FAIR, Place())) == [20, 21, 22, 23]


def test_a_shuttle_to_the_hotel_or_a_tram_is_not_the_way_home():
    assert nights(*to_and_fro(20, 21, home=HOTEL, kind=LegKind.COACH)) == [20, 21, 22, 23]
    assert nights(*to_and_fro(20, 21, kind=LegKind.TRAM)) == [20, 21, 22, 23]
    assert nights(replace(ADA, own_car=True), *to_and_fro(20, 21)) == [20, 21, 22, 23]


def test_nights_that_were_asked_for_stand_whatever_the_trains():
    assert nights(replace(ADA, nights=(day(21),)), *to_and_fro(20, 21, 22, 23, 24)) == [21]
    assert nights(replace(ADA, extra_nights=(day(24),)), *to_and_fro(20, 21, 22, 23, 24)) == [24]


# Speakers and guests


@pytest.mark.parametrize("role", [Role.SPEAKER, Role.GUEST])
def test_speakers_and_guests_come_by_themselves_until_they_are_given_a_seat_or_a_bed(role):
    there, back = ride(500, at(7), HOME, FAIR), ride(501, at(18, on=24), FAIR, HOME)
    both = [replace(leg, passengers=Map({ADA.id: Passenger(), BEN.id: Passenger()})) for leg in (there, back)]
    speaker, room = replace(BEN, role=role), a_room(611, people=frozenset({BEN.id}), last=day(21))
    stay, hers = a_stay(check_out=day(24)), a_room(610, people=frozenset({ADA.id}))

    assert sorted(codes(BEN, there, back, stay, hers)) == ["no_bed", "no_way_home", "no_way_there"]
    assert codes(speaker, there, back, stay, hers) == []
    assert codes(speaker, both[0], back, stay, hers) == ["no_way_home"]
    assert codes(speaker, *both, stay, hers) == []
    (bed,) = found(speaker, there, back, stay, hers, room)
    assert (bed.code, bed.facts["nights"]) == ("no_bed", (day(21), day(22), day(23)))
    assert codes(replace(speaker, nights=(day(20),)), there, back, stay, hers) == ["no_bed"]


# One day


@pytest.mark.parametrize(("start", "missing"), [(at(11, 59), ["no_way_home"]), (at(12), ["no_way_there"])])
def test_the_only_leg_of_a_day_with_nothing_else_leads_home_from_noon_on(start, missing):
    ada = replace(ADA, present=(Span(day(20), day(20)),))

    assert codes(ada, ride(500, start, HOME, FAIR)) == missing


def test_the_only_leg_of_a_day_leads_home_where_it_begins_after_all_else():
    ada = replace(ADA, present=(Span(day(20), day(20)),))

    assert codes(ada, ride(500, at(11), FAIR, HOME), visit(start=at(10), minutes=60)) == ["no_way_there"]
    assert codes(ada, ride(500, at(8), HOME, FAIR), visit(start=at(14))) == ["no_way_home"]
