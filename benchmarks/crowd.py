# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A delegation of 500 people with 40 items each: 25 groups of 20 over five days, eight visits a day.

Everybody has a bed, a coach there and a coach back.  One visit in 25 begins before the one before it has
ended, so that there are clashes to be found.
"""

# ruff: noqa: INP001 -- a script's neighbour, not a package

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from delegation.domain.people import Company, CompanyId, Group, GroupId, Person, PersonId, Role, RoomType
from delegation.domain.programme import ItemId, ProgrammeItem, Spot
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.travel import Leg, LegId, Passenger
from delegation.domain.trip import Place, Trip, TripId
from delegation.domain.values import Map, PlannedTime, Text, ThingId

GROUPS, MEMBERS, DAYS, VISITS = 25, 20, 5, 8
HALLS = ("11", "12", "13", "14", "15", "16", "17")
FIRST = date(2026, 4, 20)
ZONE = "Europe/Berlin"


def an_id(number: int) -> ThingId:
    return ThingId(UUID(int=number))


def crowd() -> list[Any]:
    """Every thing of that trip, some 1,850 in all."""
    last = FIRST + timedelta(days=DAYS - 1)
    trip = Trip(
        id=TripId(an_id(1)),
        name="Many",
        fair="A fair",
        first=FIRST,
        last=last,
        zone=ZONE,
        fairground="hannover",
    )
    companies = [Company(id=CompanyId(an_id(1000 + n)), name=f"Bedrijf {n}") for n in range(50)]
    people = [_person(number) for number in range(GROUPS * MEMBERS)]
    groups = [
        Group(
            id=GroupId(an_id(3000 + number)),
            name=Text(Map({"nl": f"Groep {number}"})),
            leaders=(people[number * MEMBERS].id,),
            members=Map({one.id: () for one in people[number * MEMBERS + 1 : (number + 1) * MEMBERS]}),
        )
        for number in range(GROUPS)
    ]
    items = [
        _visit(group, number, day, place)
        for number, group in enumerate(groups)
        for day in range(DAYS)
        for place in range(VISITS)
    ]
    return [trip, *companies, *people, *groups, *items, *_beds(people, last), *_coaches(people, last)]


def _person(number: int) -> Person:
    return Person(
        id=PersonId(an_id(2000 + number)),
        first_name=f"Voornaam{number}",
        last_name=f"Achternaam{number * 7919 % 503}",
        role=Role.LEADER if number % MEMBERS == 0 else Role.DELEGATE,
        company=CompanyId(an_id(1000 + number % 50)),
        email=f"p{number}@bedrijf.example",
        room_type=RoomType.TWIN,
    )


def _visit(group: Group, number: int, day: int, place: int) -> ProgrammeItem:
    serial = (number * DAYS + day) * VISITS + place
    early = 15 if serial % 25 == 24 else 0
    begins = datetime.combine(FIRST + timedelta(days=day), time(9)) + timedelta(minutes=60 * place - early)
    hall = HALLS[(number + day + place // 3) % len(HALLS)]
    return ProgrammeItem(
        id=ItemId(an_id(10_000 + serial)),
        title=Text(Map({"nl": f"Bezoek {serial}", "en": f"Visit {serial}"})),
        start=PlannedTime(begins, ZONE),
        minutes=50 if early or serial % 25 == 23 else 30,
        place=Spot(hall=hall, stand=f"{'ABCDEFGH'[place]}{10 + serial % 80}"),
        groups=frozenset({group.id}),
    )


def _beds(people: list[Person], last: date) -> list[Any]:
    stay = Stay(id=StayId(an_id(40_000)), hotel="Hotel Leineblick", check_in=FIRST, check_out=last)
    rooms = [
        Room(
            id=RoomId(an_id(40_001 + at)),
            stay=stay.id,
            type=RoomType.TWIN,
            people=frozenset(one.id for one in people[at : at + 2]),
        )
        for at in range(0, len(people), 2)
    ]
    return [stay, *rooms]


def _coaches(people: list[Person], last: date) -> list[Leg]:
    ends = Place(Text(Map({"nl": "Hasselt"}))), Place(Text(Map({"nl": "Hannover"})))
    starts = (
        PlannedTime(datetime.combine(FIRST, time(1)), ZONE),
        PlannedTime(datetime.combine(last, time(18, 30)), ZONE),
    )
    return [
        Leg(
            id=LegId(an_id(50_000 + way * 1000 + at)),
            origin=ends[way],
            destination=ends[1 - way],
            start=start,
            end=start.plus(minutes=5 * 60),
            seats=50,
            passengers=Map({one.id: Passenger() for one in people[at : at + 50]}),
        )
        for way, start in enumerate(starts)
        for at in range(0, len(people), 50)
    ]
