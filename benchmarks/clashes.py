# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes and itineraries: 500 people and 40 items at a fair of 3,000 exhibitors.

    python benchmarks/clashes.py

Medians, wall time and the CPU time behind it: all clashes from nothing; after one move of an item, of ten
people's or of everybody's; the itinerary of one person.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from delegation.domain.clashes import clashes_after
from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.itinerary import itinerary
from delegation.domain.people import Company, CompanyId, Group, GroupId, Person, PersonId, RoomType
from delegation.domain.programme import ItemId, ItemKind, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot, snapshot_of
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.travel import Leg, LegId, Passenger
from delegation.domain.trip import Trip, TripId
from delegation.domain.values import Map, PlannedTime, Span, Text, ThingId
from delegation.domain.walking import Walks, walking
from delegation.domain.wishes import Priority, Wish, WishId
from delegation.services.fairgrounds import load_fairground

PEOPLE, ITEMS, EXHIBITORS, GROUPS = 500, 40, 3000, 50
MONDAY = date(2026, 4, 20)
ZONE = "Europe/Berlin"


def an_id(kind: int, number: int) -> ThingId:
    return ThingId(UUID(int=kind * 10**9 + number))


def at(day: int, hour: int, minute: int = 0) -> PlannedTime:
    return PlannedTime(datetime(2026, 4, day, hour, minute), ZONE)  # noqa: DTZ001 -- planned times are bare


def people() -> list[Person]:
    spans = ((), (Span(MONDAY, date(2026, 4, 22)),), (Span(date(2026, 4, 22), date(2026, 4, 24)),))
    return [
        Person(
            id=PersonId(an_id(1, number)),
            first_name=f"Voornaam{number}",
            last_name=f"Naam{number * 7919 % 1009}",
            company=CompanyId(an_id(2, number % 60)),
            present=spans[number % 3],
            wheelchair=number == 7,
            dinner=True,
        )
        for number in range(PEOPLE)
    ]


def items() -> list[ProgrammeItem]:
    """Eight a day: for everybody, for five groups each, or for ten persons; they overlap here and there."""
    made = []
    for number in range(ITEMS):
        day, slot = divmod(number, 8)
        who: dict[str, Any] = (
            {"everybody": True},
            {"groups": frozenset(GroupId(an_id(3, number * 5 % GROUPS + one)) for one in range(5))},
            {"persons": frozenset(PersonId(an_id(1, number * 11 % 490 + one)) for one in range(10))},
        )[number % 3]
        made.append(
            ProgrammeItem(
                id=ItemId(an_id(4, number)),
                kind=(ItemKind.VISIT, ItemKind.TALK, ItemKind.MEETING)[number % 3],
                start=at(20 + day, 9 + slot, number * 7 % 30),
                minutes=45,
                place=Spot(
                    ExhibitorId(an_id(5, number)),
                    str(2 + number % 25),
                    f"{'ABCDEFGH'[number % 8]}{number + 1:02}",
                ),
                **who,
            )
        )
    return made


def trip() -> list[Any]:
    everybody = people()
    fair = [
        Exhibitor(
            id=ExhibitorId(an_id(5, number)),
            key=f"N{number}",
            name=f"Beispiel {number * 7919 % 3001} GmbH",
            stands=(
                Stand(
                    an_id(6, number), str(2 + number % 25), f"{'ABCDEFGH'[number % 8]}{number % 100 + 1:02}"
                ),
            ),
        )
        for number in range(EXHIBITORS)
    ]
    groups = [
        Group(
            id=GroupId(an_id(3, number)),
            name=Text(Map({"nl": f"Groep {number}"})),
            leaders=(everybody[number * 10].id,),
            members=Map({person.id: () for person in everybody[number * 10 : number * 10 + 10]}),
        )
        for number in range(GROUPS)
    ]
    wishes = [
        Wish(
            id=WishId(an_id(7, number)),
            company=CompanyId(an_id(2, number % 60)),
            exhibitor=ExhibitorId(an_id(5, number * 7 % EXHIBITORS)),
            priority=list(Priority)[number % 3],
        )
        for number in range(1500)
    ]
    seated = Map({person.id: Passenger() for person in everybody})
    legs = [
        Leg(id=LegId(an_id(8, 0)), start=at(20, 4), end=at(20, 8, 30), passengers=seated),
        Leg(id=LegId(an_id(8, 1)), start=at(24, 19), end=at(24, 23), passengers=seated),
    ]
    stay = Stay(
        id=StayId(an_id(9, 0)), hotel="Hotel Leineblick", check_in=MONDAY, check_out=date(2026, 4, 24)
    )
    rooms = [
        Room(
            id=RoomId(an_id(10, number)),
            stay=stay.id,
            type=RoomType.TWIN,
            position=number,
            people=frozenset(person.id for person in everybody[number * 2 : number * 2 + 2]),
        )
        for number in range(PEOPLE // 2 - 5)
    ]
    first = Trip(
        id=TripId(an_id(11, 0)),
        name="Hannover Messe 2026",
        fair="Hannover Messe",
        first=MONDAY,
        last=date(2026, 4, 24),
        zone=ZONE,
        fairground="hannover",
    )
    firms = [Company(id=CompanyId(an_id(2, number)), name=f"Bedrijf {number}") for number in range(60)]
    return [first, *firms, *everybody, *fair, *groups, *wishes, *legs, stay, *rooms, *items()]


def many(what: str, act: Callable[[int], object], rounds: int = 20) -> None:
    times, cpu = [], []
    for number in range(rounds):
        start, busy = time.perf_counter(), time.process_time()
        act(number)
        times.append(time.perf_counter() - start)
        cpu.append(time.process_time() - busy)
    print(f"{what:64s} {median(times) * 1000:8.1f} ms {median(cpu) * 1000:8.1f} ms CPU", flush=True)


def with_one(snapshot: Snapshot, kind: str, thing: Any) -> Snapshot:
    return snapshot.with_things({thing.id: thing}, {thing.id: kind}, snapshot.number + 1)


class Plan:
    """A plan in which one thing is changed after another."""

    def __init__(self, snapshot: Snapshot, walks: Callable[[Snapshot], Walks]) -> None:
        self.snapshot, self._walks = snapshot, walks
        self.found = clashes_after(None, snapshot, walks(snapshot))

    def put(self, kind: str, thing: Any) -> None:
        self.snapshot = with_one(self.snapshot, kind, thing)
        self.found = clashes_after(self.found, self.snapshot, self._walks(self.snapshot))


def main() -> None:
    ground = load_fairground(Path(__file__).parents[1] / "resources" / "fairgrounds", "hannover")
    things = trip()

    def walks(snapshot: Snapshot) -> Walks:
        return walking(snapshot, ground)

    def afresh(_: int) -> None:
        snapshot = snapshot_of(things)
        clashes_after(None, snapshot, walks(snapshot))

    many(f"all clashes of {PEOPLE} people x {ITEMS} items, from nothing", afresh, 5)
    plan = Plan(snapshot_of(things), walks)
    print(f"clashes: {len(plan.found.all)}")

    def moving(number: int) -> Callable[[int], None]:
        def move(round_number: int) -> None:
            item = plan.snapshot.get(an_id(4, number))
            later = item.start.wall + timedelta(minutes=5 if round_number % 2 else -5)
            plan.put("item", replace(item, start=item.start.moved_to(later)))

        return move

    many("after one move of an item of ten people", moving(2))
    many("after one move of an item of five groups", moving(4))
    many("after one move of an item of everybody", moving(15))

    def rename(number: int) -> None:
        person = plan.snapshot.get(an_id(1, 17))
        plan.put("person", replace(person, first_name=f"Ada {number}"))

    many("after one change of a person", rename)

    def reseat(number: int) -> None:
        leg = plan.snapshot.get(an_id(8, 0))
        plan.put("leg", replace(leg, seats=480 + number))

    many("after one change of a coach with everybody on it", reseat)
    equal = (
        clashes_after(None, snapshot_of(plan.snapshot.things()), walks(plan.snapshot)).all == plan.found.all
    )
    print(f"equal to working all out anew: {equal}")
    many(
        "itinerary of a person",
        lambda number: itinerary(plan.snapshot, walks(plan.snapshot), PersonId(an_id(1, number * 13))),
    )


if __name__ == "__main__":
    main()
