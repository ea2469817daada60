# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a remedy does and to whom, and where there is none because it would not help."""

from dataclasses import replace
from datetime import time

from delegation.domain.fair import Hall
from delegation.domain.people import RoomType
from delegation.domain.programme import ItemStatus, Part, Spot
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.values import Map, Window
from delegation.domain.wishes import Priority, Request, Wish
from tests.domain.clash_scenes import (
    AT_EINSTEIN,
    BLUE,
    CLOSED,
    COACH,
    EINSTEIN,
    HOME,
    MUST,
    OTHER_COACH,
    PARTNER,
    RED,
    SOLVED,
    TWO_NIGHTS,
    ada,
    ben,
    cem,
    found_in,
    ids,
    on,
    put,
    trip_of,
    visit,
)
from tests.factories import a_company, a_room, a_stand, a_stay, at, day, uid, words

THREE = {"persons": ids(1, 2, 3)}


def the(code, *things):
    (clash,) = (one for one in found_in(trip_of(*things)).all if one.code == code)
    return clash


def codes(clash):
    return [remedy.code for remedy in clash.remedies]


def by(code, clash):
    (remedy,) = (remedy for remedy in clash.remedies if remedy.code == code)
    return remedy


# Too many people


def test_who_wishes_to_see_the_exhibitor_the_least_is_taken_out():
    at_einstein = visit(place=AT_EINSTEIN, max_people=2, **THREE)
    wish = Wish(id=uid(351), person=uid(3), exhibitor=uid(300), priority=Priority.NICE)

    def out(*things):
        clash = the("too_many_people", ada(), ben(), cem(), EINSTEIN, at_einstein, *things)
        return by("take_out_people", clash).facts["persons"]

    assert out() == (uid(3),)
    assert out(wish) == (uid(2),)
    assert out(wish, replace(MUST, person=uid(2))) == (uid(1),)


def test_whoever_speaks_or_leads_is_not_taken_out():
    talk = visit(parts=(Part(words("Kort"), 10, uid(3)),), max_people=2, **THREE)
    led = visit(groups=ids(200, 201), persons=ids(1), max_people=2)

    clash = the("too_many_people", ada(), ben(), cem(), talk)
    assert by("take_out_people", clash).facts["persons"] == (uid(2),)
    clash = the("too_many_people", ada(), ben(), cem(), RED, BLUE, led)
    assert by("take_out_people", clash).facts["persons"] == (uid(1),)


def test_who_has_something_else_right_after_is_among_the_first_half():
    busy = visit(401, at(10, 35), stand="H21", persons=ids(3))
    clash = the("too_many_people", ada(), ben(), cem(), visit(max_people=2, **THREE), busy)
    first, again = by("split_in_two", clash).changes

    assert again.persons == ids(2)
    assert (again.start, again.max_people) == (at(10, 30), 2)
    assert first.exceptions == ids(2)


def test_there_is_no_second_half_where_the_speaker_would_speak_twice_or_the_fair_is_over():
    talk = visit(parts=(Part(words("Kort"), 10, uid(3)),), max_people=2, **THREE)
    late = visit(start=at(17, 20), max_people=2, **THREE)

    for item in (talk, late):
        assert "split_in_two" not in codes(the("too_many_people", ada(), ben(), cem(), item))


def test_whole_groups_come_in_the_second_half():
    members = replace(RED, members=Map({uid(1): ()}))
    item = visit(groups=ids(200, 201), persons=frozenset(), max_people=2)
    clash = the("too_many_people", ada(), ben(), cem(), members, BLUE, item)
    first, again = by("split_in_two", clash).changes

    assert {first.groups, again.groups} == {ids(200), ids(201)}
    assert found_in(put(trip_of(ada(), ben(), cem(), members, BLUE, item), first, again)).all == ()


# Musts


def test_a_visit_that_is_planned_for_a_must_is_of_all_the_company_and_its_time_open():
    acme, company_must = a_company(), replace(MUST, person=None, company=uid(100))
    clash = the("must_unmet", acme, ada(company=uid(100)), EINSTEIN, company_must)
    (visit_,) = by("plan_visit", clash).changes

    assert dict(by("plan_visit", clash).price) == {"people": 1, "minutes": 25}
    assert (visit_.companies, visit_.persons, visit_.start) == (ids(100), frozenset(), None)
    assert visit_.place == AT_EINSTEIN
    assert visit_.id not in (uid(100), uid(300), MUST.id)


def test_a_visit_that_was_planned_for_a_must_and_cancelled_is_not_overwritten_by_the_next():
    snapshot = trip_of(ada(), EINSTEIN, MUST)
    first = found_in(snapshot)
    (planned,) = by("plan_visit", first.all[0]).changes
    cancelled = put(snapshot, replace(planned, status=ItemStatus.CANCELLED))
    (clash,) = found_in(cancelled, first).all
    (again,) = by("plan_visit", clash).changes

    assert again.id != planned.id
    assert found_in(put(cancelled, again)).all == ()


def test_a_visit_is_joined_only_by_who_is_free_and_while_there_is_room():
    theirs = visit(place=AT_EINSTEIN, persons=ids(2))
    busy = visit(401, at(10, 10), stand="A1")

    def offered(*things):
        return codes(the("must_unmet", ada(), ben(), EINSTEIN, MUST, *things))

    assert offered(theirs) == ["put_in_people", "plan_visit"]
    assert offered(replace(theirs, max_people=1)) == ["plan_visit"]
    assert offered(theirs, busy) == ["plan_visit"]
    asked = Request(id=uid(360), exhibitor=uid(300), max_people=1)
    assert offered(asked, replace(theirs, request=uid(360))) == ["plan_visit"]
    assert offered(replace(theirs, start=None)) == ["put_in_people", "plan_visit"]


def test_nobody_is_sent_to_an_exhibitor_that_has_withdrawn():
    assert the("must_unmet", ada(), replace(EINSTEIN, withdrawn=True), MUST).remedies == ()


# Rooms


def test_who_shares_with_nobody_there_is_moved_and_to_whom_they_share_with():
    stay, full = a_stay(), a_room(type=RoomType.TWIN, people=ids(1, 2, 3))
    three = [ada(shares_with=uid(2), **TWO_NIGHTS), ben(**TWO_NIGHTS), cem(**TWO_NIGHTS)]
    clash = the("room_too_full", *three, stay, full, a_room(611), a_room(612, type=RoomType.TWIN))

    assert by("change_rooms", clash).facts["persons"] == (uid(3),)
    assert by("change_rooms", clash).facts["rooms"] == (uid(611),)


def test_nobody_is_moved_to_a_stranger_to_too_few_nights_or_to_another_hotel():
    two = [ada(**TWO_NIGHTS), ben(**TWO_NIGHTS), cem(**TWO_NIGHTS)]
    full, elsewhere = a_room(people=ids(1, 2)), a_stay(601, hotel="Anders")
    rooms = [
        a_room(611, type=RoomType.TWIN, people=ids(3)),
        a_room(612, first=at(0, on=21).day),
        a_room(613, stay=601),
    ]

    assert the("room_too_full", *two, a_stay(), elsewhere, full, *rooms).remedies == ()
    wanted = [two[0], ben(shares_with=uid(3), **TWO_NIGHTS), two[2]]
    clash = the("room_too_full", *wanted, a_stay(), elsewhere, full, *rooms)
    assert by("change_rooms", clash).changes[1].people == ids(2, 3)


def test_nobody_is_moved_to_a_room_for_nights_they_sleep_in_another():
    two = [ada(**TWO_NIGHTS), ben(nights=(day(20), day(21), day(22)))]
    stay, full = a_stay(check_out=day(24)), a_room(people=ids(1, 2), last=day(22))
    later = a_room(611, people=ids(2), first=day(22), last=day(23))
    whole, fits = a_room(612), a_room(613, last=day(22))

    def moved(*rooms):
        clash = the("room_too_full", *two, stay, full, later, *rooms)
        return [(one.facts["persons"], one.facts["rooms"]) for one in clash.remedies]

    assert moved(whole) == [((uid(1),), (uid(612),))]
    assert moved(whole, fits) == [((uid(2),), (uid(613),))]


def test_a_wheelchair_moves_only_to_an_accessible_room():
    two = [ada(wheelchair=True, **TWO_NIGHTS), ben(wheelchair=True, **TWO_NIGHTS), cem(**TWO_NIGHTS)]
    full = a_room(type=RoomType.ACCESSIBLE, people=ids(1, 2, 3))

    clash = the("room_too_full", *two, a_stay(), full, a_room(611))
    assert by("change_rooms", clash).facts["persons"] == (uid(3),)
    assert the("room_too_full", *two, a_stay(), full).remedies == ()


# Legs


def test_the_last_by_name_changes_to_a_coach_with_seats_that_goes_the_same_way_that_day():
    full, people = SOLVED["change_legs"][2], [ada(own_car=True), ben(own_car=True)]
    clash = the("too_few_seats", *people, full, OTHER_COACH)
    remedy = by("change_legs", clash)

    assert remedy.facts["persons"] == (uid(2),)
    assert dict(remedy.price) == {"people": 1, "minutes": 30}
    assert [sorted(leg.passengers) for leg in remedy.changes] == [[uid(1)], [uid(2)]]
    for other in (
        replace(OTHER_COACH, seats=0),
        replace(OTHER_COACH, kind=LegKind.RAIL),
        replace(OTHER_COACH, start=at(5, on=21), end=at(9, on=21)),
        replace(OTHER_COACH, status=ItemStatus.CANCELLED),
        replace(OTHER_COACH, destination=replace(OTHER_COACH.destination, name=words("Keulen"))),
    ):
        assert the("too_few_seats", *people, full, other).remedies == ()


def test_a_wheelchair_changes_to_a_coach_with_a_place_for_it():
    rolling = ada(own_car=True, wheelchair=True)
    without = replace(COACH, wheelchair_places=0)

    clash = the("too_few_wheelchair_places", rolling, without, replace(OTHER_COACH, wheelchair_places=1))
    assert codes(clash) == ["change_legs"]
    none = replace(OTHER_COACH, wheelchair_places=0)
    assert the("too_few_wheelchair_places", rolling, without, none).remedies == ()


def test_a_seat_is_given_at_the_stop_asked_for_however_it_is_written():
    stops = (Stop(uid(510), "Genk", at(5, 30)), Stop(uid(511), "Hasselt", at(5)))
    coach = replace(COACH, passengers=on(), stops=stops)

    def seat(**asked):
        remedy = the("no_way_there", ada(**asked), coach, HOME).remedies[0]
        return remedy.code, remedy.changes[0].passengers[uid(1)]

    assert seat(boarding_stop="GENK ") == ("put_on_leg", Passenger(uid(510)))
    assert seat(boarding_stop="Luik") == ("put_on_leg_stop_open", Passenger())
    assert seat() == ("put_on_leg_stop_open", Passenger())


# Halls and exhibitors


def test_a_visit_begins_when_its_hall_is_open_again_where_there_is_time():
    clash = the("hall_closed", ada(), visit(), CLOSED)

    assert codes(clash) == ["start_later", "cancel_item"]
    assert by("start_later", clash).changes[0].start == at(10, 15)
    twice = Hall(id=uid(250), label="17", closed=(*CLOSED.closed, Window(at(10, 30), at(11))))
    assert by("start_later", the("hall_closed", ada(), visit(), twice)).changes[0].start == at(11)
    all_day = replace(CLOSED, closed=(Window(at(9), at(17, 45)),))
    assert codes(the("hall_closed", ada(), visit(), all_day)) == ["cancel_item"]
    short = replace(CLOSED, closes=time(10, 30))
    assert codes(the("hall_closed", ada(), visit(), short)) == ["cancel_item"]
    assert codes(the("hall_closed", ada(), visit(locked=True), CLOSED)) == ["cancel_item"]


def test_a_stand_in_a_hall_that_is_closed_too_is_not_offered():
    wide = replace(EINSTEIN, stands=(*EINSTEIN.stands, a_stand(3001, "26", "B2")))
    closed = Hall(id=uid(251), label="26", closed=CLOSED.closed)

    clash = the("hall_closed", ada(), wide, visit(place=AT_EINSTEIN, locked=True), CLOSED)
    assert by("take_other_stand", clash).changes[0].place == Spot(uid(300), "26", "B2")
    clash = the("hall_closed", ada(), wide, visit(place=AT_EINSTEIN, locked=True), CLOSED, closed)
    assert codes(clash) == ["cancel_item"]


def test_who_shared_the_stand_is_visited_instead_without_what_was_agreed_with_the_other():
    gone = replace(EINSTEIN, withdrawn=True)
    item = visit(place=AT_EINSTEIN, host_name="Jörg", host_phone="+49 1", request=uid(360))
    asked = Request(id=uid(360), exhibitor=uid(300))
    named_here = (replace(gone, co_exhibitors=ids(301)), PARTNER)
    named_there = (gone, replace(PARTNER, co_exhibitors=ids(300)))

    for exhibitors in (named_here, named_there):
        clash = the("exhibitor_withdrawn", ada(), *exhibitors, asked, item)
        assert codes(clash) == ["visit_co_exhibitor", "cancel_item"]
        (there,) = clash.remedies[0].changes
        assert (there.place, there.request) == (Spot(uid(301), "26", "C5"), None)
        assert (there.host_name, there.host_phone) == ("", "")
    both_gone = (replace(gone, co_exhibitors=ids(301)), replace(PARTNER, withdrawn=True))
    assert codes(the("exhibitor_withdrawn", ada(), *both_gone, asked, item)) == ["cancel_item"]


def test_a_leader_who_can_come_is_put_in_with_the_group():
    item = visit(groups=ids(200), exceptions=ids(2))
    clash = the("leader_not_there", ada(), ben(), RED, item)

    assert codes(clash) == ["put_in"]
    assert by("put_in", clash).changes[0].exceptions == frozenset()
