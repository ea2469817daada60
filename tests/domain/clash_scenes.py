# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small trips with one clash each, and trips with none, for the tests of clashes."""

from dataclasses import replace
from datetime import time

from delegation.domain.clashes import clashes_after
from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Path, Site
from delegation.domain.kinds import KIND_OF
from delegation.domain.people import Pace, RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Part, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.values import Map, Span, Window
from delegation.domain.walking import walking
from delegation.domain.wishes import Priority, Request, Slot, SlotState, Wish
from tests.factories import (
    BRUSSELS,
    a_company,
    a_group,
    a_leg,
    a_person,
    a_room,
    a_stand,
    a_stay,
    a_trip,
    an_exhibitor,
    an_item,
    at,
    day,
    uid,
    words,
)

GROUND = Fairground(
    "test",
    "Test",
    sites=(
        Site("17", x_m=0, y_m=0, width_m=100, depth_m=100),
        Site("26", x_m=400, y_m=0, width_m=100, depth_m=100),
        Site("9", x_m=0, y_m=400, width_m=100, depth_m=100, step_free=False),
        Site("Foyer", "foyer", x_m=-100, y_m=0),
    ),
    paths=(Path("17", "26"),),
)
"""From hall 17 to hall 26 is a walk of 10 minutes."""


def ids(*numbers):
    return frozenset(uid(number) for number in numbers)


ADA = ids(1)


def trip_of(*things, trip=None):
    return snapshot_of([trip or a_trip(), *things])


def found_in(snapshot, before=None, ground=GROUND):
    """The clashes of a trip on this ground, given those of an earlier one."""
    return clashes_after(before, snapshot, walking(snapshot, ground))


def codes_in(*things, trip=None):
    return [one.code for one in found_in(trip_of(*things, trip=trip)).all]


def put(snapshot, *values):
    """The trip with these things as they are now, added where they are new."""
    kinds = {value.id: KIND_OF[type(value)] for value in values}
    return snapshot.with_things({value.id: value for value in values}, kinds, snapshot.number + 1)


def without(snapshot, *values):
    kinds = {value.id: KIND_OF[type(value)] for value in values}
    return snapshot.with_things(dict.fromkeys(kinds), kinds, snapshot.number + 1)


KINDS = ("item", "leg", "room", "person", "group", "wish", "stay", "hall", "exhibitor", "request", "trip")


def ada(**fields):
    return a_person(1, "Ada", "A", **fields)


def ben(**fields):
    return a_person(2, "Ben", "B", **fields)


def cem(**fields):
    return a_person(3, "Cem", "C", **fields)


def visit(number=400, start=None, *, hall="17", stand="H21", **fields):
    given = {"start": start or at(10), "minutes": 30, "place": Spot(hall=hall, stand=stand), "persons": ADA}
    return an_item(number, **given | fields)


def on(*numbers):
    return Map({uid(number): Passenger() for number in numbers})


HOME = a_leg(501, start=at(14, on=24), end=at(20, on=24), passengers=on(1))
THERE = a_leg(500, start=at(5), end=at(9), passengers=on(1))
EINSTEIN = an_exhibitor(300, stands=(a_stand(3000, "17", "H21"),))
RED = a_group(200, leaders=(uid(2),), members=Map({uid(1): ()}))
HALF = (Span(day(20), day(20), time(8), time(13)),)
AT_EINSTEIN = Spot(uid(300), "17", "H21")
MUST = Wish(id=uid(350), person=uid(1), exhibitor=uid(300), priority=Priority.MUST)
COACH = a_leg(500, kind=LegKind.COACH, start=at(5), end=at(9), seats=2, passengers=on(1))

ONE_CLASH = {
    "double_booked": [ada(), ben(), visit(persons=ids(1, 2)), visit(401, at(10, 15), stand="A1")],
    "leader_double_booked": [
        ada(),
        ben(),
        RED,
        visit(groups=ids(200), persons=frozenset()),
        visit(401, at(10, 20), stand="B1", persons=ids(2)),
    ],
    "host_double_booked": [
        ada(),
        ben(),
        visit(host_name="Jörg Weiß"),
        visit(401, at(10, 20), stand="A1", persons=ids(2), host_name="JÖRG WEISS"),
    ],
    "travelling_meanwhile": [ada(), replace(THERE, end=at(10, 15)), HOME, visit()],
    "walk_too_long": [ada(), visit(), visit(401, at(10, 38), hall="26", stand="B1")],
    "walk_tight": [ada(), visit(minutes=45), visit(401, at(10, 56), hall="26", stand="B1")],
    "no_step_free_way": [ada(step_free=True), visit(), visit(401, at(15), hall="9", stand="B1")],
    "placed_while_absent": [ada(present=HALF), visit(start=at(15))],
    "partly_absent": [ada(present=HALF), visit(start=at(12, 45))],
    "absent_on_leg": [
        ada(present=(Span(day(20), day(22)),)),
        THERE,
        HOME,
        a_leg(502, start=at(14, on=22), end=at(20, on=22), passengers=on(1)),
    ],
    "outside_hours": [ada(), visit(start=at(17, 45))],
    "hall_closed": [ada(), visit(), Hall(id=uid(250), label="17", closed=(Window(at(9), at(10, 15)),))],
    "stand_moved": [ada(), EINSTEIN, visit(place=Spot(uid(300), "17", "G40"))],
    "exhibitor_withdrawn": [ada(), replace(EINSTEIN, withdrawn=True), visit(place=AT_EINSTEIN)],
    "visit_too_short": [ada(), visit(minutes=10)],
    "too_many_people": [ada(), ben(), visit(persons=ids(1, 2), max_people=1)],
    "speaker_not_there": [ada(), ben(), visit(parts=(Part(words("Inzicht"), 10, uid(2)),))],
    "leader_not_there": [ada(), ben(), RED, visit(groups=ids(200), exceptions=ids(2))],
    "group_without_leader": [ada(), ben(status=Status.CANCELLED), RED],
    "no_bed": [ada(), a_stay(check_out=day(24)), a_room(), a_room(611)],
    "two_beds": [
        ada(nights=(day(20), day(21))),
        a_stay(),
        a_room(people=ADA),
        a_room(611, people=ADA, last=day(21)),
    ],
    "room_too_full": [
        ada(nights=(day(20), day(21))),
        ben(nights=(day(20), day(21))),
        a_stay(),
        a_room(people=ids(1, 2)),
    ],
    "room_not_accessible": [
        ada(wheelchair=True, nights=(day(20), day(21))),
        a_stay(),
        a_room(people=ADA),
    ],
    "too_few_seats": [
        ada(own_car=True),
        ben(own_car=True),
        replace(COACH, seats=1, passengers=on(1, 2)),
    ],
    "too_few_wheelchair_places": [
        ada(own_car=True, wheelchair=True),
        replace(COACH, wheelchair_places=0),
    ],
    "wheelchair_places_unknown": [ada(own_car=True, wheelchair=True), COACH],
    "no_way_there": [ada(), replace(COACH, passengers=on()), HOME],
    "no_way_home": [ada(), THERE, replace(HOME, passengers=on())],
    "must_unmet": [ada(), EINSTEIN, MUST],
}
"""For every code a trip in which it is the only clash."""

TWO_NIGHTS = {"nights": (day(20), day(21))}
OTHER_COACH = a_leg(502, kind=LegKind.COACH, start=at(5, 30), end=at(9, 30), seats=9, passengers=on())
PARTNER = an_exhibitor(301, "Partner", stands=(a_stand(3010, "26", "C5"),))
BLUE = a_group(201, "Blauw", members=Map({uid(3): ()}), leaders=(uid(3),))
CLOSED = Hall(id=uid(250), label="17", closed=(Window(at(9), at(10, 15)),))

SOLVED = {
    "put_in_people": [ada(), ben(), EINSTEIN, MUST, visit(place=AT_EINSTEIN, persons=ids(2), max_people=2)],
    "take_out_group": [
        ada(),
        ben(),
        cem(),
        replace(RED, members=Map({uid(1): ()})),
        BLUE,
        visit(groups=ids(200, 201), persons=frozenset(), max_people=2),
    ],
    "split_in_two": [ada(), ben(), cem(), visit(persons=ids(1, 2, 3), max_people=2)],
    "change_rooms": [
        ada(**TWO_NIGHTS),
        ben(**TWO_NIGHTS),
        a_stay(),
        a_room(people=ids(1, 2)),
        a_room(611),
    ],
    "change_legs": [
        ada(own_car=True),
        ben(own_car=True),
        replace(COACH, seats=1, passengers=on(1, 2)),
        OTHER_COACH,
    ],
    "take_other_stand": [
        ada(),
        replace(EINSTEIN, stands=(*EINSTEIN.stands, a_stand(3001, "26", "B2"))),
        visit(place=AT_EINSTEIN),
        CLOSED,
    ],
    "visit_co_exhibitor": [
        ada(),
        replace(EINSTEIN, withdrawn=True, co_exhibitors=ids(301)),
        PARTNER,
        visit(place=AT_EINSTEIN, host_name="Jörg"),
    ],
    "put_on_leg_stop_open": [
        ada(boarding_stop="Genk"),
        replace(COACH, passengers=on(), stops=(Stop(uid(511), "Hasselt", at(5)),)),
        HOME,
    ],
}
"""For remedies that need more than the clash alone: a trip in which each is the remedy of its only clash."""

BRIEFING = an_item(
    400, kind=ItemKind.BRIEFING, start=at(6, 10), minutes=20, persons=ADA, place=Spot(name=words("In de bus"))
)
GENK = Stop(uid(510), "Genk", at(6, 15, zone=BRUSSELS))

QUIET = {
    "a trip with nothing planned": [ada(), ben(), EINSTEIN],
    "one after another at one stand": [ada(), visit(), visit(401, at(10, 30))],
    "a walk with its margin": [ada(), visit(), visit(401, at(10, 45), hall="26", stand="B1")],
    "a cancelled item at the same time": [
        ada(),
        visit(),
        visit(401, status=ItemStatus.CANCELLED, hall="26", max_people=1, minutes=5),
    ],
    "somebody cancelled in two places": [ada(status=Status.CANCELLED), visit(), visit(401, hall="26")],
    "free time on top of a visit": [
        ada(),
        visit(),
        an_item(401, kind=ItemKind.FREE, start=at(10, 10), persons=ADA),
    ],
    "somebody who leaves during free time": [
        ada(present=HALF),
        an_item(400, kind=ItemKind.FREE, start=at(12), minutes=120, persons=ADA),
    ],
    "from anywhere in free time": [
        ada(),
        visit(),
        an_item(401, kind=ItemKind.FREE, start=at(10, 30), minutes=5, persons=ADA),
        visit(402, at(10, 35), hall="26"),
    ],
    "a walk that is an item": [
        ada(),
        visit(),
        an_item(
            401, kind=ItemKind.TRANSFER, start=at(10, 30), minutes=15, persons=ADA, place=Spot(hall="26")
        ),
        visit(402, at(10, 45), hall="26", stand=""),
    ],
    "a talk on the coach": [ada(), THERE, HOME, replace(BRIEFING, kind=ItemKind.TALK)],
    "lunch on the way": [ada(), THERE, HOME, replace(BRIEFING, kind=ItemKind.MEAL)],
    "a briefing on the coach that began before one's stop": [
        ada(),
        a_leg(stops=(GENK,), passengers=Map({uid(1): Passenger(uid(510))})),
        HOME,
        BRIEFING,
    ],
    "free time that goes over into a journey": [
        ada(),
        THERE,
        HOME,
        an_item(400, kind=ItemKind.FREE, start=at(13, on=24), minutes=120, persons=ADA),
    ],
    "a talk on a coach that is an item": [
        ada(),
        an_item(401, kind=ItemKind.TRANSFER, start=at(6), minutes=180, persons=ADA),
        replace(BRIEFING, kind=ItemKind.TALK),
    ],
    "lunch at a stand, and a talk at it": [
        ada(),
        EINSTEIN,
        an_item(400, kind=ItemKind.MEAL, start=at(12), minutes=90, place=AT_EINSTEIN, persons=ADA),
        an_item(401, kind=ItemKind.TALK, start=at(12, 30), minutes=20, place=AT_EINSTEIN, persons=ADA),
    ],
    "a reception at a stand after hours": [
        ada(),
        an_item(
            400,
            kind=ItemKind.RECEPTION,
            start=at(18),
            minutes=120,
            place=Spot(hall="17", stand="H21"),
            persons=ADA,
        ),
    ],
    "meeting up at an entrance before hours": [
        ada(),
        an_item(
            400, kind=ItemKind.BRIEFING, start=at(8, 30), minutes=20, place=Spot(hall="Foyer"), persons=ADA
        ),
    ],
    "a visit to a factory in the evening": [ada(), visit(start=at(19), place=Spot(name=words("Fabriek")))],
    "a tram between two far halls": [
        ada(own_car=True),
        visit(),
        a_leg(kind=LegKind.TRAM, start=at(10, 30), end=at(10, 35), passengers=on(1)),
        visit(401, at(10, 36), hall="26"),
    ],
    "a slow colleague who comes from elsewhere": [
        ada(),
        ben(pace=Pace.SLOW, step_free=True),
        visit(),
        visit(401, at(10, 45), hall="26", persons=ids(1, 2)),
    ],
    "a day-tripper without a bed": [
        ada(present=tuple(Span(day(one), day(one), time(9), time(18)) for one in (20, 21, 22)), own_car=True),
        a_stay(),
        a_room(),
    ],
    "somebody who wants no hotel": [ada(nights=()), a_stay(), a_room()],
    "somebody with a car of their own": [ada(own_car=True), COACH, replace(HOME, passengers=on())],
    "the train before one's presence begins": [
        ada(present=(Span(day(20), day(20), time(10), time(18)),)),
        a_leg(500, start=at(7), end=at(9, 45), passengers=on(1)),
        a_leg(501, start=at(18, 15), end=at(21), passengers=on(1)),
    ],
    "a night on the train": [
        ada(present=(Span(day(20), day(21)),)),
        a_leg(500, start=at(20), end=at(7, on=21), passengers=on(1)),
        a_leg(501, start=at(18, on=21), end=at(22, on=21), passengers=on(1)),
        a_stay(),
    ],
    "a visit with only its hall said": [ada(), EINSTEIN, visit(place=Spot(uid(300), "17"))],
    "a stand written another way": [ada(), EINSTEIN, visit(place=Spot(uid(300), "017", "h 21"))],
    "a meeting with an exhibitor somewhere else": [
        ada(),
        EINSTEIN,
        visit(kind=ItemKind.MEETING, place=Spot(uid(300), "Foyer")),
    ],
    "an exhibitor whose stands the list no longer says": [
        ada(),
        replace(EINSTEIN, stands=()),
        visit(place=AT_EINSTEIN),
    ],
    "two hosts of one name at two exhibitors": [
        ada(),
        ben(),
        visit(place=Spot(uid(300)), host_name="Müller"),
        visit(401, persons=ids(2), place=Spot(uid(301)), host_name="Müller"),
        EINSTEIN,
        an_exhibitor(301, "Partner"),
    ],
    "two groups with one host at one stand": [
        ada(),
        ben(),
        visit(host_name="Jörg"),
        visit(401, persons=ids(2), host_name="Jörg"),
    ],
    "a wheelchair on a train": [
        ada(wheelchair=True),
        replace(THERE, kind=LegKind.RAIL),
        replace(HOME, kind=LegKind.RAIL),
    ],
    "a wheelchair and a carer in an accessible room": [
        ada(wheelchair=True, nights=(day(20), day(21))),
        ben(nights=(day(20), day(21))),
        a_stay(),
        a_room(type=RoomType.ACCESSIBLE, people=ids(1, 2)),
    ],
    "seats and beds of the cancelled": [
        ada(own_car=True, nights=(day(20), day(21))),
        ben(status=Status.CANCELLED, wheelchair=True),
        replace(COACH, seats=1, wheelchair_places=0, passengers=on(1, 2)),
        a_stay(),
        a_room(people=ids(1, 2)),
    ],
    "a coach that does not run": [
        ada(own_car=True),
        replace(COACH, status=ItemStatus.CANCELLED, seats=0),
        visit(start=at(9)),
        replace(HOME, start=at(8, 30), status=ItemStatus.CANCELLED),
    ],
    "a must of a company that one of its people meets": [
        a_company(),
        ada(company=uid(100)),
        ben(company=uid(100)),
        EINSTEIN,
        replace(MUST, person=None, company=uid(100)),
        visit(place=AT_EINSTEIN),
    ],
    "a must met at a time that is still open": [
        ada(),
        EINSTEIN,
        MUST,
        replace(visit(place=AT_EINSTEIN), start=None),
    ],
    "a must of somebody who does not come": [ada(status=Status.WAITING), EINSTEIN, MUST],
    "a wish that is no must": [ada(), EINSTEIN, replace(MUST, priority=Priority.WANT)],
    "a leader for a group of whom nobody is there": [
        ada(status=Status.CANCELLED),
        ben(),
        cem(),
        RED,
        visit(groups=ids(200), persons=ids(3), exceptions=ids(2)),
    ],
    "as many as the slot takes": [
        ada(),
        ben(),
        EINSTEIN,
        Request(
            id=uid(360),
            exhibitor=uid(300),
            max_people=1,
            slots=(Slot(Window(at(10), at(11)), 2, "", SlotState.TAKEN),),
        ),
        visit(persons=ids(1, 2), place=AT_EINSTEIN, request=uid(360)),
    ],
    "a hall closed on another morning": [
        ada(),
        visit(),
        Hall(id=uid(250), label="17", closed=(Window(at(9, on=21), at(12, on=21)),)),
    ],
}
"""Trips of which a planner would say that nothing is wrong."""
