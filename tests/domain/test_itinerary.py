# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The itinerary of a person: what concerns them, in order, by day, with what they cannot rely on yet."""

from dataclasses import replace
from datetime import date, datetime, time
from random import Random

import pytest

from delegation.domain.entries import FreeEntry, ItemEntry, LegEntry, StayEntry
from delegation.domain.fairground import Fairground, Site
from delegation.domain.itinerary import itinerary, open_wishes
from delegation.domain.people import Pace, RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.values import Map, PlannedTime, Span
from delegation.domain.walking import walking
from delegation.domain.wishes import Priority, Wish
from delegation.errors import NotFoundError
from tests.factories import (
    BRUSSELS,
    a_company,
    a_leg,
    a_person,
    a_room,
    a_stand,
    a_stay,
    a_trip,
    a_visit,
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
        Site("West 1", "entrance", x_m=-100, y_m=0),
    ),
)
ME = frozenset({uid(1)})
ALONE = Map({uid(1): Passenger()})


def of(*things, person=None, trip=None):
    snapshot = snapshot_of([trip or a_trip(), person or a_person(), *things])
    return itinerary(snapshot, walking(snapshot, GROUND), uid(1))


def told(made):
    """Day by day, what is on it in short."""
    return {one.date: [short(entry) for entry in one.entries] for one in made.days if one.entries}


def short(entry):
    match entry:
        case ItemEntry():
            return f"{entry.item.id.int} {entry.start.wall:%H:%M}"
        case LegEntry():
            return f"leg {entry.start.wall:%H:%M}"
        case StayEntry():
            return f"bed {len(entry.nights)}"
        case FreeEntry():
            return f"free {entry.start.wall:%H:%M}-{entry.end.wall:%H:%M}"


def codes(made):
    return [one.code for one in made.uncertain]


def mine(number, start, **fields):
    return a_visit(number, start, **{"persons": ME, **fields})


def test_every_day_of_the_trip_is_there_in_order_be_there_anything_on_it_or_not():
    made = of(mine(401, at(14, on=22)), mine(400, at(9, 0, on=22)))

    assert [one.date for one in made.days] == [day(number) for number in range(20, 25)]
    assert told(made) == {day(22): ["400 09:00", "free 09:30-14:00", "401 14:00"]}


def test_only_the_days_somebody_is_there_are_theirs():
    made = of(person=a_person(present=(Span(day(20), day(20)), Span(day(23), day(24)))))

    assert [one.date for one in made.days] == [day(20), day(23), day(24)]


def test_cancelled_things_are_left_out_and_things_without_a_time_stand_apart():
    made = of(
        mine(400, at(9), status=ItemStatus.CANCELLED),
        an_item(401, persons=ME),
        a_leg(passengers=ALONE, status=ItemStatus.CANCELLED),
    )

    assert told(made) == {}
    assert [entry.item.id for entry in made.untimed] == [uid(401)]


def test_an_unconfirmed_person_has_nothing_and_an_unknown_one_is_not_found():
    made = of(mine(400, at(9)), a_leg(passengers=ALONE), person=a_person(status=Status.CANCELLED))

    assert told(made) == {}
    with pytest.raises(NotFoundError):
        itinerary(snapshot_of([]), walking(snapshot_of([]), None), uid(1))


def test_a_leg_has_the_times_of_ones_own_stop():
    stops = (
        Stop(uid(510), "Genk", at(6, 30, zone=BRUSSELS)),
        Stop(uid(511), "Messe Süd", at(11, 30), alights=True),
    )
    boards = of(a_leg(stops=stops, passengers=Map({uid(1): Passenger(uid(510))})))
    alights = of(a_leg(stops=stops, passengers=Map({uid(1): Passenger(uid(511))})))

    assert [(entry.start, entry.end) for entry in boards.entries()] == [(stops[0].time, at(12))]
    assert [(entry.start, entry.end) for entry in alights.entries()] == [
        (at(6, zone=BRUSSELS), stops[1].time)
    ]


def test_a_night_train_stands_on_the_day_it_leaves_and_the_morning_after_is_free():
    train = a_leg(kind=LegKind.RAIL, start=at(21, on=20), end=at(9, 30, on=21), passengers=ALONE)
    made = of(train, mine(400, at(12, on=21)), a_stay(check_out=day(24)))

    assert told(made) == {day(20): ["leg 21:00"], day(21): ["free 09:30-12:00", "400 12:00"]}
    assert [one.facts["nights"] for one in made.uncertain if one.code == "no_bed"] == [
        (day(21), day(22), day(23))
    ]


def test_an_arrival_days_before_the_trip_has_its_day():
    trip = a_trip(first=date(2026, 10, 27), last=date(2026, 10, 30))
    saturday = PlannedTime(datetime(2026, 10, 24, 15), "Europe/Berlin")  # noqa: DTZ001 -- bare
    leg = a_leg(start=saturday, end=saturday.plus(120), passengers=ALONE)
    home = a_leg(501, start=at(18, on=30, month=10), end=at(20, on=30, month=10), passengers=ALONE)
    stay = a_stay(check_in=date(2026, 10, 24), check_out=date(2026, 10, 30))
    room = a_room(people=ME)

    made = of(leg, home, stay, room, trip=trip)

    assert told(made) == {
        date(2026, 10, 24): ["leg 15:00", "bed 6"],
        date(2026, 10, 30): ["leg 18:00"],
    }
    assert [one.date.day for one in made.days] == [24, 27, 28, 29, 30]
    assert codes(made) == []
    (bed,) = [entry for entry in made.entries() if isinstance(entry, StayEntry)]
    assert [night.day for night in bed.nights] == [24, 25, 26, 27, 28, 29]
    assert bed.leaves == date(2026, 10, 30)


@pytest.mark.parametrize(("on", "minutes"), [(date(2026, 3, 29), 120), (date(2026, 10, 25), 240)])
def test_time_that_is_free_on_a_day_the_clocks_change_is_counted_in_real_minutes(on, minutes):
    trip = a_trip(first=on, last=on, defaults=replace(a_trip().defaults, fair_opens=time(0)))
    first = mine(400, at(0, 30, on=on.day, month=on.month))
    second = mine(401, at(4, on=on.day, month=on.month))

    (free,) = [one for one in of(first, second, trip=trip).entries() if isinstance(one, FreeEntry)]

    assert free.minutes == minutes
    assert (free.start.wall.hour, free.end.wall.hour) == (1, 4)


def test_items_stand_in_the_order_they_happen_whatever_the_wall_says():
    first = mine(400, PlannedTime(datetime(2026, 10, 25, 2, 45), "Europe/Berlin"))  # noqa: DTZ001 -- bare
    second = mine(401, PlannedTime(datetime(2026, 10, 25, 2, 15), "Europe/Berlin", 1))  # noqa: DTZ001 -- bare

    assert told(of(second, first)) == {date(2026, 10, 25): ["400 02:45", "401 02:15"]}


def test_a_bed_stands_by_its_check_in_or_after_all_else():
    items = mine(400, at(9)), mine(401, at(9, 30)), mine(402, at(17), kind=ItemKind.MEAL)
    by_time = of(*items, a_stay(check_in_from=time(15)), a_room(people=ME))
    last = of(*items, a_stay(), a_room(people=ME))

    assert told(by_time)[day(20)] == ["400 09:00", "401 09:30", "bed 2", "free 10:00-17:00", "402 17:00"]
    assert told(last)[day(20)][-1] == "bed 2"


def test_room_mates_are_the_confirmed_others_by_name():
    room = a_room(type=RoomType.TWIN, people=frozenset({uid(1), uid(2), uid(3), uid(4)}))
    others = a_person(2, "Zoë", "Z"), a_person(3, "Bo", "B"), a_person(4, "Cé", "C", status=Status.WAITING)

    (bed,) = [one for one in of(a_stay(), room, *others).entries() if isinstance(one, StayEntry)]

    assert [mate.first_name for mate in bed.mates] == ["Bo", "Zoë"]


# Walks


def ways(made):
    return {
        entry.item.id.int: (entry.way.walk.minutes, entry.way.spare)
        for entry in made.entries()
        if isinstance(entry, ItemEntry) and entry.way
    }


def test_the_walk_to_an_item_starts_where_the_one_before_was():
    made = of(mine(400, at(10)), mine(401, at(10, 45), hall="26"))

    assert ways(made) == {401: (10, 5)}


def test_an_item_without_a_place_leaves_people_where_they_are():
    between = an_item(401, start=at(10, 30), minutes=10, persons=ME, kind=ItemKind.BRIEFING)

    assert ways(of(mine(400, at(10)), between, mine(402, at(10, 45), hall="26"))) == {402: (10, -5)}


@pytest.mark.parametrize(
    "between",
    [
        a_leg(kind=LegKind.TRAM, start=at(10, 40), end=at(10, 50), passengers=ALONE),
        an_item(401, start=at(10, 30), kind=ItemKind.TRANSFER, persons=ME),
        an_item(401, start=at(10, 30), kind=ItemKind.MEAL, place=Spot(name=words("Brauhaus")), persons=ME),
    ],
)
def test_nobody_walks_from_where_they_no_longer_are(between):
    assert ways(of(mine(400, at(10)), between, mine(402, at(11), hall="26"))) == {}


def test_nobody_walks_from_where_they_were_yesterday():
    assert ways(of(mine(400, at(17)), mine(401, at(9, on=21), hall="26"))) == {}


def test_the_walk_is_at_the_pace_of_those_who_walk_it_together():
    slow = a_person(2, "Ben", pace=Pace.SLOW)
    both = frozenset({uid(1), uid(2)})
    alone = of(slow, mine(400, at(10)), mine(401, at(10, 45), hall="26", persons=both))
    together = of(slow, mine(400, at(10), persons=both), mine(401, at(10, 45), hall="26", persons=both))

    assert ways(alone) == {401: (10, 5)}
    assert ways(together) == {401: (16, -1)}


# Free slots


def a_wish(number, exhibitor, priority=Priority.WANT, **fields):
    return Wish(id=uid(number), exhibitor=uid(exhibitor), priority=priority, **{"person": uid(1), **fields})


def near(made):
    return [
        [wish.wish.id.int for wish in entry.wishes]
        for entry in made.entries()
        if isinstance(entry, FreeEntry)
    ]


def test_a_free_slot_lies_within_the_hours_of_the_fair_and_leaves_out_the_walk():
    made = of(mine(400, at(7, 30)), mine(401, at(12), hall="26"), mine(402, at(19)))

    assert told(made)[day(20)] == [
        "400 07:30",
        "free 09:00-11:50",
        "401 12:00",
        "free 12:30-18:00",
        "402 19:00",
    ]


def test_there_are_no_free_slots_on_travel_days_and_none_too_short():
    travel_day = a_trip(fair_first=day(21))

    assert told(of(mine(400, at(9)), mine(401, at(14)), trip=travel_day))[day(20)] == [
        "400 09:00",
        "401 14:00",
    ]
    assert told(of(mine(400, at(9)), mine(401, at(9, 55))))[day(20)] == ["400 09:00", "401 09:55"]


def test_a_free_slot_names_the_two_nearest_open_wishes_musts_first():
    exhibitors = [
        an_exhibitor(300, stands=(a_stand(3000, "26", "B1"),)),
        an_exhibitor(301, stands=(a_stand(3001, "17", "H25"),)),
        an_exhibitor(302, stands=(a_stand(3002, "17", "A1"),)),
        an_exhibitor(303, stands=(a_stand(3003, "17", "H22"),), withdrawn=True),
        an_exhibitor(304),
    ]
    wishes = [
        a_wish(350, 300, Priority.MUST),
        a_wish(351, 301),
        a_wish(352, 302),
        a_wish(353, 303, Priority.MUST),
        a_wish(354, 304, Priority.MUST),
    ]

    assert near(of(*exhibitors, *wishes, mine(400, at(10)), mine(401, at(15)))) == [[350, 351]]


def test_no_wish_is_near_who_is_nobody_knows_where():
    exhibitor = an_exhibitor(300, stands=(a_stand(),))
    tram = a_leg(kind=LegKind.TRAM, start=at(10, 30), end=at(11), passengers=ALONE)

    assert near(of(exhibitor, a_wish(350, 300), mine(400, at(10)), tram, mine(401, at(15)))) == [[]]


def test_a_wish_is_open_until_a_visit_that_happens():
    exhibitor, firm = an_exhibitor(300, stands=(a_stand(),)), a_company()
    person = a_person(company=firm.id)
    wishes = [a_wish(350, 300), a_wish(351, 300, person=None, company=firm.id)]

    def open_after(**fields):
        visit = replace(mine(400, at(10)), **{"place": Spot(uid(300)), **fields})
        snapshot = snapshot_of([a_trip(), exhibitor, firm, person, *wishes, visit])
        return [wish.id.int for wish in open_wishes(snapshot, person)]

    assert open_after() == []
    assert open_after(status=ItemStatus.CANCELLED) == [350, 351]
    assert open_after(place=Spot(hall="17")) == [350, 351]


# What is uncertain


def test_where_somebody_gets_on_is_uncertain_while_their_seat_has_no_stop():
    stop = Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS))
    open_seat = a_leg(stops=(stop,), passengers=ALONE)
    home = a_leg(501, start=at(15, on=24), end=at(21, on=24), passengers=ALONE)

    made = of(open_seat, home)
    assert [(one.code, one.facts) for one in made.uncertain] == [
        ("stop_open", {"thing": uid(500), "day": day(20)})
    ]
    assert of(replace(open_seat, passengers=Map({uid(1): Passenger(stop.id)})), home).uncertain == ()


def test_what_is_tentative_or_without_a_time_is_uncertain():
    made = of(mine(400, at(9), status=ItemStatus.TENTATIVE), an_item(401, persons=ME))

    assert [(one.code, one.facts) for one in made.uncertain] == [
        ("tentative", {"thing": uid(400), "day": day(20)}),
        ("untimed", {"thing": uid(401)}),
    ]


def test_the_order_of_things_makes_no_difference():
    things = [
        a_person(2, "Ben"),
        *(mine(400 + number, at(9 + number % 3, 10 * number % 60)) for number in range(8)),
        *(an_exhibitor(300 + one, stands=(a_stand(3000 + one, "17", f"B{one}"),)) for one in range(5)),
        *(a_wish(350 + one, 300 + one) for one in range(5)),
        a_stay(),
        a_room(people=frozenset({uid(1), uid(2)})),
        a_leg(passengers=ALONE),
    ]
    first = of(*things)
    for seed in range(5):
        Random(seed).shuffle(things)  # noqa: S311 -- an order, no secret
        assert of(*things) == first
