# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that concerns one person, in order, day by day, and what they cannot rely on yet."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Site
from delegation.domain.itinerary import (
    UNCERTAIN,
    FreeEntry,
    ItemEntry,
    LegEntry,
    StayEntry,
    itinerary,
    nights_needed,
    open_wishes,
)
from delegation.domain.people import Pace, RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import Passenger, Stop
from delegation.domain.trip import Place
from delegation.domain.values import Map, Span
from delegation.domain.walking import Where, walking
from delegation.domain.wishes import Priority, Wish
from delegation.errors import NotFoundError
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
    a_visit,
    an_exhibitor,
    an_item,
    at,
    day,
    uid,
    words,
)

GROUND = Fairground(
    "two",
    "Two halls",
    sites=(
        Site("17", width_m=100, depth_m=50),
        Site("26", x_m=300, width_m=100, depth_m=50),
        Site("West 1", kind="entrance", x_m=-50),
    ),
)
ADA = a_person()
EVERYBODY = {"everybody": True}


def plan(*things, of=ADA.id, ground=GROUND):
    given_things = [a_trip(), ADA, *things]
    snapshot = snapshot_of({thing.id: thing for thing in given_things}.values())
    return itinerary(snapshot, walking(snapshot, ground), of)


def entries(*things, sort=None, **given_facts):
    return [one for one in plan(*things, **given_facts).entries() if sort is None or isinstance(one, sort)]


def free(*things, **given_facts):
    return [(one.start, one.end) for one in entries(*things, sort=FreeEntry, **given_facts)]


def uncertain(*things):
    return [(one.code, one.facts) for one in plan(*things).uncertain]


def seats(*people, **each):
    return Map({person.id: Passenger(**each) for person in people})


# Days


def test_each_day_of_the_trip_is_there_even_an_empty_one_in_order():
    found = plan(a_visit(400, at(10, on=22), **EVERYBODY))

    assert [one.date for one in found.days] == [day(n) for n in (20, 21, 22, 23, 24)]
    assert [len(one.entries) for one in found.days] == [0, 0, 1, 0, 0]


def test_only_days_a_person_is_there_count():
    ada = replace(ADA, present=(Span(day(20), day(20)), Span(day(23), day(24))))

    assert [one.date for one in plan(ada).days] == [day(20), day(23), day(24)]


def test_what_lies_outside_the_trip_has_its_day_all_the_same():
    found = plan(an_item(start=at(10, on=18), **EVERYBODY))

    assert found.days[0].date == day(18)


def test_a_day_is_that_of_the_trips_zone():
    late = an_item(start=at(23, 30, zone="Europe/London"), **EVERYBODY)  # 00:30 on the 21st in Berlin

    assert [one.date for one in plan(late).days if one.entries] == [day(21)]


def test_nobody_unknown_has_an_itinerary():
    with pytest.raises(NotFoundError):
        plan(of=uid(99))


# Items


def test_items_and_legs_stand_in_order_of_time():
    lunch = an_item(401, kind=ItemKind.MEAL, start=at(12), minutes=60, **EVERYBODY)
    visit = a_visit(400, at(14), **EVERYBODY)
    coach = a_leg(start=at(6), end=at(11), passengers=seats(ADA))

    assert [one.start for one in entries(visit, lunch, coach, sort=ItemEntry | LegEntry)] == [
        at(6),
        at(12),
        at(14),
    ]


def test_only_what_concerns_the_person_is_in_it():
    ben = a_person(2, "Ben")
    group = a_group(members=Map({ADA.id: (), ben.id: (Span(day(21), day(21)),)}))
    visit = a_visit(400, at(10), groups=frozenset({group.id}))
    alone = a_visit(401, at(12), persons=frozenset({ben.id}))

    assert [one.item for one in entries(ben, group, visit, alone)] == [visit]
    assert [one.item for one in entries(ben, group, visit, alone, of=ben.id)] == [alone]
    assert plan(ben, group).groups == (group,)


def test_what_is_cancelled_is_not_in_it():
    gone = {"status": ItemStatus.CANCELLED}
    leg = a_leg(passengers=seats(ADA), **gone)

    assert entries(a_visit(400, at(10), **EVERYBODY, **gone), leg) == []
    assert plan(an_item(**EVERYBODY, **gone)).untimed == ()


def test_an_item_without_a_time_stands_apart():
    found = plan(item := an_item(**EVERYBODY))

    assert [one.item for one in found.untimed] == [item]
    assert list(found.entries()) == []


# Legs


def test_a_leg_is_travelled_from_ones_own_stop_with_ones_own_seat_in_both_zones():
    stops = (
        Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS)),
        Stop(uid(511), "Genk", at(6, 30, zone=BRUSSELS)),
        Stop(uid(512), "Laatzen", at(11, 40), alights=True),
        Stop(uid(513), "Diest"),
    )

    def travelled(stop):
        passengers = Map({ADA.id: Passenger(stop, "12A", "XYZ")})
        leg = a_leg(start=at(5, zone=BRUSSELS), end=at(12), stops=stops, passengers=passengers)
        (entry,) = entries(leg)
        return entry

    genk, laatzen, diest, none = (travelled(stop) for stop in (uid(511), uid(512), uid(513), None))
    assert (genk.start, genk.end, genk.stop.name) == (at(6, 30, zone=BRUSSELS), at(12), "Genk")
    assert (laatzen.start, laatzen.end) == (at(5, zone=BRUSSELS), at(11, 40))
    assert (diest.start, diest.stop.name) == (at(5, zone=BRUSSELS), "Diest")
    assert (none.start, none.stop) == (at(5, zone=BRUSSELS), None)
    assert (genk.passenger.seat, genk.passenger.reference) == ("12A", "XYZ")


def test_a_night_train_stands_on_the_day_it_leaves():
    night = a_leg(start=at(22, 30), end=at(7, 15, on=21), passengers=seats(ADA))

    assert [len(one.entries) for one in plan(night).days] == [1, 0, 0, 0, 0]


# Nights


def test_nights_stand_on_the_day_of_arrival_with_room_and_room_mates():
    ben, out = a_person(2, "Ben", "Bos"), a_person(3, "Cas", status=Status.CANCELLED)
    stay = a_stay(check_in=day(20), check_out=day(23))
    room = a_room(type=RoomType.TWIN, number="101", people=frozenset({ADA.id, ben.id, out.id}), last=day(22))

    (entry,) = entries(ben, out, stay, room)
    assert entry == StayEntry(stay, room, (day(20), day(21)), (ben,))
    assert entry.leaves == day(22)
    assert [one.date for one in plan(ben, stay, room).days if one.entries] == [day(20)]


def test_a_check_in_stands_by_its_time_or_after_all_else():
    coach = a_leg(start=at(6), end=at(12), passengers=seats(ADA))
    dinner = an_item(kind=ItemKind.MEAL, start=at(19), **EVERYBODY)
    room = a_room(people=frozenset({ADA.id}))

    def order(**fields):
        return [type(one).__name__[:4] for one in entries(coach, dinner, a_stay(**fields), room)]

    assert order() == ["LegE", "Free", "Item", "Stay"]
    assert order(check_in_from=time(15)) == ["LegE", "Stay", "Free", "Item"]


# Walks


def test_a_walk_stands_before_an_entry_with_where_to_and_whether_it_fits():
    first = a_visit(400, at(10), hall="17", stand="A1", **EVERYBODY)
    second = a_visit(401, at(10, 40), hall="26", stand="B2", **EVERYBODY)

    way = entries(first, second, sort=ItemEntry)[1].way
    assert way.to == Where("26", "B2")
    assert way.walk.minutes == 7  # 90 m inside at 1.0 m/s, 390 m between at 1.2 m/s
    assert way.walk.estimated
    assert way.spare == 3
    assert entries(first, replace(second, start=at(10, 32)), sort=ItemEntry)[1].way.spare == -5


def test_a_walk_is_at_the_pace_of_those_who_make_it_together():
    slow = a_person(2, "Ben", pace=Pace.SLOW)
    first = a_visit(400, at(10), hall="17", stand="A1", **EVERYBODY)
    second = a_visit(401, at(11), hall="26", stand="B2", **EVERYBODY)
    only_there = replace(first, everybody=False, persons=frozenset({ADA.id}))

    assert entries(slow, first, second, sort=ItemEntry)[1].way.walk.minutes == 12
    assert entries(slow, only_there, second, sort=ItemEntry)[1].way.walk.minutes == 7


@pytest.mark.parametrize(
    "between",
    [
        [],
        [an_item(450, kind=ItemKind.MEAL, start=at(12), place=Spot(name=words("Restaurant")), **EVERYBODY)],
        [a_leg(start=at(12), end=at(13), passengers=seats(ADA))],
        [an_item(450, kind=ItemKind.FREE, start=at(12), minutes=60, **EVERYBODY)],
    ],
)
def test_who_was_elsewhere_in_between_or_slept_does_not_come_from_the_last_stand(between):
    first = a_visit(400, at(10), hall="17", **EVERYBODY)
    next_start = at(14) if between else at(10, on=21)
    second = a_visit(401, next_start, hall="26", **EVERYBODY)

    assert entries(first, *between, second, sort=ItemEntry)[-1].way is None


def test_no_walk_is_shown_to_the_same_stand_nor_to_a_place_nobody_knows():
    first = a_visit(400, at(10), hall="17", stand="A1", **EVERYBODY)

    def way_to(**place):
        return entries(first, a_visit(401, at(11), **place, **EVERYBODY), sort=ItemEntry)[1].way

    assert way_to(hall="17", stand="A1") is None
    assert way_to(hall="99", stand="A1") is None
    assert way_to(hall="17", stand="K80") is not None


# Free slots


def test_at_least_half_an_hour_between_entries_is_a_free_slot_less_the_walk_at_its_end():
    first = a_visit(400, at(10), hall="17", stand="A1", **EVERYBODY)  # until 10:30

    def after(hour, minute, stand="A1"):
        return free(first, a_visit(401, at(hour, minute), hall="17", stand=stand, **EVERYBODY))

    assert after(10, 59) == []
    assert after(11, 0) == [(at(10, 30), at(11))]
    assert after(11, 0, "K80") == []
    ((start, end),) = after(12, 0, "K80")
    assert (start, end) == (at(10, 30), at(12).plus(-walk_within("A1", "K80")))


def walk_within(a, b):
    return walking(snapshot_of([a_trip()]), GROUND).minutes(Where("17", a), Where("17", b)).minutes


def test_free_slots_are_within_the_hours_and_days_of_the_fair():
    breakfast = an_item(400, kind=ItemKind.MEAL, start=at(7), minutes=30, **EVERYBODY)
    dinner = an_item(401, kind=ItemKind.MEAL, start=at(20), **EVERYBODY)

    assert free(breakfast, dinner) == [(at(9), at(18))]
    assert free(breakfast, dinner, a_trip(fair_first=day(21))) == []


def test_a_slot_begins_when_the_longest_entry_before_it_has_ended():
    long = an_item(400, start=at(10), minutes=180, **EVERYBODY)
    short = an_item(401, start=at(10, 30), minutes=15, **EVERYBODY)

    assert free(long, short, an_item(402, start=at(15), **EVERYBODY)) == [(at(13), at(15))]


def test_no_slot_begins_before_the_first_entry_or_goes_on_after_the_last():
    assert free(a_visit(400, at(12), **EVERYBODY)) == []
    assert free(a_visit(400, at(12), **EVERYBODY), a_visit(401, at(12, on=21), **EVERYBODY)) == []


def wish_for(number, exhibitor, priority=Priority.WANT, **of):
    return Wish(id=uid(350 + number), exhibitor=exhibitor.id, priority=priority, **(of or {"person": ADA.id}))


NEAR, FAR, FARTHER, GONE = (
    an_exhibitor(300, "Near", stands=(a_stand(3000, "17", "A3"),)),
    an_exhibitor(301, "Far", stands=(a_stand(3001, "26", "B2"),)),
    an_exhibitor(302, "Farther", stands=(a_stand(3002, "26", "K80"),)),
    an_exhibitor(303, "Gone", stands=(a_stand(3003, "17", "A2"),), withdrawn=True),
)
SLOT = (
    a_visit(400, at(10), hall="17", stand="A1", **EVERYBODY),
    a_visit(401, at(12), hall="17", stand="A1", **EVERYBODY),
)


def near(*things, **given_facts):
    (slot,) = entries(NEAR, FAR, FARTHER, GONE, *SLOT, *things, sort=FreeEntry, **given_facts)
    return [(one.wish.id, one.where.label, one.walk.minutes) for one in slot.wishes]


def test_a_slot_names_the_nearest_open_wishes_musts_first():
    near_wish, far_must, far_wish = wish_for(0, NEAR), wish_for(1, FAR, Priority.MUST), wish_for(2, FARTHER)

    assert near(near_wish, far_wish) == [(near_wish.id, "17", 1), (far_wish.id, "26", 7)]
    assert near(near_wish, far_must, far_wish) == [(far_must.id, "26", 7), (near_wish.id, "17", 1)]


def test_a_company_wishes_for_all_its_people():
    acme = a_company()
    ada = replace(ADA, company=acme.id)

    assert near(acme, ada, wish_for(0, NEAR, company=acme.id)) == [(uid(350), "17", 1)]
    assert near(acme, wish_for(0, NEAR, company=acme.id)) == []


def test_what_is_visited_anyway_withdrawn_or_not_an_exhibitor_is_no_open_wish():
    visit = an_item(402, place=Spot(exhibitor=NEAR.id), persons=frozenset({ADA.id}))
    off = replace(visit, status=ItemStatus.CANCELLED)
    topic = Wish(id=uid(359), person=ADA.id, topic="robots")

    assert near(wish_for(0, NEAR), visit) == []
    assert near(wish_for(0, NEAR), off) == [(uid(350), "17", 1)]
    assert near(wish_for(0, GONE), topic) == []
    snapshot = snapshot_of([a_trip(), ADA, NEAR, visit, wish_for(0, NEAR)])
    assert open_wishes(snapshot, ADA) == ()


def test_two_wishes_for_one_exhibitor_are_one_stop():
    acme = a_company()
    ada = replace(ADA, company=acme.id)

    assert len(near(acme, ada, wish_for(0, NEAR), wish_for(1, NEAR, company=acme.id))) == 1


def test_who_needs_no_steps_is_not_sent_where_there_are_some():
    stairs = Hall(id=uid(250), label="26", step_free=False)

    assert near(replace(ADA, step_free=True), stairs, wish_for(0, FAR)) == []
    assert near(stairs, wish_for(0, FAR)) == [(uid(350), "26", 7)]


# What is uncertain


def test_what_may_still_change_is_said_in_codes():
    maybe = an_item(400, start=at(10), status=ItemStatus.TENTATIVE, **EVERYBODY)
    some_day = an_item(401, **EVERYBODY)
    leg = a_leg(start=at(6), end=at(12, on=24), passengers=seats(ADA), status=ItemStatus.TENTATIVE)

    assert uncertain(maybe, some_day, leg) == [
        ("tentative", {"thing": leg.id, "day": day(20)}),
        ("tentative", {"thing": maybe.id, "day": day(20)}),
        ("untimed", {"thing": some_day.id}),
        ("no_way_home", {"day": day(24)}),
    ]
    assert set(UNCERTAIN) == {"tentative", "untimed", "no_way_there", "no_way_home", "no_bed"}


def there_and_back(*, there=20, back=24):
    return (
        a_leg(500, start=at(6, on=there), end=at(12, on=there), passengers=seats(ADA)),
        a_leg(501, start=at(16, on=back), end=at(22, on=back), passengers=seats(ADA)),
    )


def test_a_way_there_and_a_way_home_are_missed_once_the_trip_has_legs():
    there, back = there_and_back()
    others = replace(there, id=uid(502), passengers=Map())

    assert uncertain() == []
    assert uncertain(others) == [("no_way_there", {"day": day(20)}), ("no_way_home", {"day": day(24)})]
    assert uncertain(there) == [("no_way_home", {"day": day(24)})]
    assert uncertain(back) == [("no_way_there", {"day": day(20)})]
    assert uncertain(there, back) == []
    assert uncertain(others, replace(ADA, own_car=True)) == []


def test_a_cancelled_coach_is_no_way_home():
    there, back = there_and_back()

    assert uncertain(there, replace(back, status=ItemStatus.CANCELLED)) == [("no_way_home", {"day": day(24)})]


def test_who_comes_for_one_day_needs_a_way_there_and_another_home():
    ada = replace(ADA, present=(Span(day(21), day(21)),))
    there, back = there_and_back(there=21, back=21)
    visit = a_visit(400, at(14, on=21), **EVERYBODY)

    assert uncertain(ada, there, back, visit) == []
    assert uncertain(ada, there, visit) == [("no_way_home", {"day": day(21)})]
    assert uncertain(ada, back, visit) == [("no_way_there", {"day": day(21)})]


def missing_nights(*things):
    return [facts["nights"] for code, facts in uncertain(*things) if code == "no_bed"]


def test_nights_without_a_bed_are_missed_once_the_trip_has_hotels():
    stay = a_stay(check_in=day(20), check_out=day(24))
    room = a_room(people=frozenset({ADA.id}), last=day(22))
    ben = a_person(2, "Ben")

    assert missing_nights() == []
    assert missing_nights(stay) == [(day(20), day(21), day(22), day(23))]
    assert missing_nights(stay, room) == [(day(22), day(23))]
    assert missing_nights(stay, replace(room, last=None)) == []
    assert missing_nights(stay, replace(room, people=frozenset({ben.id})), ben) == [
        (day(20), day(21), day(22), day(23))
    ]


@pytest.mark.parametrize(
    ("fields", "needed"),
    [
        ({}, (20, 21, 22, 23)),
        ({"nights": ()}, ()),
        ({"nights": (day(21),)}, (21,)),
        ({"nights": (), "extra_nights": (day(24),)}, (24,)),
        ({"extra_nights": (day(24),)}, (20, 21, 22, 23, 24)),
        ({"present": (Span(day(20), day(20)),)}, ()),
        ({"present": (Span(day(20), day(21)), Span(day(23), day(24)))}, (20, 23)),
        ({"present": (Span(day(20), day(20), None, time(18)), Span(day(21), day(21), time(9)))}, ()),
    ],
)
def test_nights_needed_are_those_asked_for_else_those_one_is_there(fields, needed):
    ada = replace(ADA, **fields)

    assert nights_needed(snapshot_of([a_trip(), ada]), ada) == tuple(day(n) for n in needed)


def test_a_night_on_the_way_needs_no_bed():
    night = a_leg(start=at(22), end=at(8, on=21), passengers=seats(ADA))

    assert nights_needed(snapshot_of([a_trip(), ADA, night]), ADA) == (day(21), day(22), day(23))


# Clocks

AUTUMN = a_trip(first=date(2026, 10, 24), last=date(2026, 10, 30), zone="Europe/Amsterdam")
SPRING = a_trip(first=date(2026, 3, 28), last=date(2026, 3, 30), zone="Europe/Amsterdam")


def test_who_arrives_on_saturday_24_october_sleeps_six_nights_through_the_clock_change():
    train = a_leg(
        start=at(16, 7, on=24, month=10, zone=BRUSSELS),
        end=at(18, 26, on=24, month=10, zone="Europe/Amsterdam"),
        passengers=seats(ADA),
    )
    stay = a_stay(check_in=date(2026, 10, 24), check_out=date(2026, 10, 30))
    room = a_room(people=frozenset({ADA.id}))
    opening = an_item(start=at(10, on=27, month=10, zone="Europe/Amsterdam"), **EVERYBODY)

    found = plan(AUTUMN, train, stay, room, opening)

    assert [(one.date.day, len(one.entries)) for one in found.days] == [
        (24, 2),
        (25, 0),
        (26, 0),
        (27, 1),
        (28, 0),
        (29, 0),
        (30, 0),
    ]
    assert [one.nights for one in found.entries() if isinstance(one, StayEntry)] == [
        tuple(date(2026, 10, n) for n in range(24, 30))
    ]
    (leg,) = (one for one in found.entries() if isinstance(one, LegEntry))
    assert (leg.start.utc, leg.end.utc) == (
        datetime(2026, 10, 24, 14, 7, tzinfo=UTC),
        datetime(2026, 10, 24, 16, 26, tzinfo=UTC),
    )
    (talk,) = (one for one in found.entries() if isinstance(one, ItemEntry))
    assert talk.start.utc == datetime(2026, 10, 27, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(("trip", "on", "month", "minutes"), [(AUTUMN, 24, 10, 480), (SPRING, 28, 3, 360)])
def test_a_night_train_is_an_hour_longer_or_shorter_when_the_clocks_change(trip, on, month, minutes):
    zone = "Europe/Amsterdam"
    end = at(5, on=on + 1, month=month, zone=zone)
    train = a_leg(start=at(22, on=on, month=month, zone=zone), end=end, passengers=seats(ADA))

    (entry,) = entries(trip, train)
    assert (entry.end.utc - entry.start.utc) == timedelta(minutes=minutes)
    assert plan(trip, train).days[0].entries == (entry,)


def test_free_time_and_walks_are_real_minutes_on_the_day_clocks_go_back():
    zone = "Europe/Amsterdam"
    trip = replace(AUTUMN, defaults=replace(AUTUMN.defaults, fair_opens=time(0, 30), fair_closes=time(5)))
    early = an_item(400, start=at(1, on=25, month=10, zone=zone), minutes=30, **EVERYBODY)
    later = an_item(401, start=at(3, 30, on=25, month=10, zone=zone), **EVERYBODY)

    (slot,) = entries(trip, early, later, sort=FreeEntry)
    assert slot.minutes == 180


# Order


@given(st.randoms(use_true_random=False))
def test_the_order_things_come_in_does_not_matter(chance):
    acme = a_company()
    ada, ben = replace(ADA, company=acme.id), a_person(2, "Ben", "Bos")
    things = [
        a_trip(),
        acme,
        ada,
        ben,
        NEAR,
        FAR,
        *SLOT,
        a_visit(410, at(10), hall="17", stand="A1", **EVERYBODY),
        an_item(411, **EVERYBODY),
        an_item(412, **EVERYBODY),
        wish_for(0, NEAR),
        wish_for(1, FAR, company=acme.id),
        *there_and_back(),
        a_stay(),
        a_room(type=RoomType.TWIN, people=frozenset({ada.id, ben.id})),
        a_group(members=Map({ada.id: ()})),
        a_group(201, "Rood", leaders=(ada.id,)),
    ]

    def made(order):
        snapshot = snapshot_of(order)
        return itinerary(snapshot, walking(snapshot, GROUND), ada.id)

    assert made(chance.sample(things, len(things))) == made(things)


def test_a_person_goes_by_tram_to_an_entrance_and_walks_on_from_there():
    tram = a_leg(start=at(8), end=at(8, 40), destination=Place(words("West 1")), passengers=seats(ADA))
    visit = a_visit(400, at(9), hall="17", stand="A1", **EVERYBODY)

    way = entries(tram, visit, sort=ItemEntry)[0].way
    assert (way.to, way.walk.minutes, way.spare) == (Where("17", "A1"), 2, 18)
