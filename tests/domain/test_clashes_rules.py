# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes are the same whatever the order of things and however one came there; their ids last."""

from dataclasses import replace
from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.domain.clashes import CODES, REMEDIES, is_set_aside
from delegation.domain.clashes.clash import derived_id
from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Path, Site
from delegation.domain.kinds import KIND_OF
from delegation.domain.people import Pace, RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Part, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import Passenger, Stop
from delegation.domain.trip import Defaults, Place, SetAside
from delegation.domain.values import Map, Span, Window
from delegation.domain.wishes import Priority, Request, Wish
from tests.domain.clash_scenes import found_in
from tests.factories import (
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
    "three",
    "Three halls",
    sites=(
        Site("17", width_m=100, depth_m=50),
        Site("26", x_m=300, width_m=100, depth_m=50),
        Site("27", x_m=900, width_m=100, depth_m=50),
    ),
    paths=(Path("17", "26", step_free=False),),
)
ACME = a_company()
FOUR = tuple(a_person(number, name) for number, name in enumerate(("Ada", "Ben", "Cleo", "Dirk"), 1))
RED = a_group(leaders=(uid(4),), members=Map({uid(1): (), uid(2): (Span(day(20), day(20)),)}))
HOST = an_exhibitor(stands=(a_stand(3000, "17", "A1"),))
PARTNER = an_exhibitor(301, "Partner", stands=(a_stand(3010, "26", "C5"),))
BLUE = a_group(201, "Blauw", leaders=(uid(3),), members=Map({uid(2): ()}))
REQUEST = Request(id=uid(360), exhibitor=HOST.id, max_people=3, host_name="Jörg", host_mobile="1")
BASE = {
    thing.id: thing
    for thing in (
        a_trip(),
        ACME,
        *FOUR,
        RED,
        HOST,
        PARTNER,
        BLUE,
        REQUEST,
        a_stay(check_out=day(24)),
        a_room(type=RoomType.TWIN, people=frozenset({uid(1), uid(2)})),
        a_room(611),
        a_leg(500, start=at(6), end=at(9, 30), seats=3, passengers=Map({uid(1): Passenger()})),
        a_leg(501, start=at(16, on=24), end=at(22, on=24), passengers=Map({uid(2): Passenger()})),
        *(a_visit(number, at(9 + number % 4), everybody=True) for number in (400, 401, 402, 403)),
    )
}

# Any of what a planner may do

IDS = st.sampled_from([one.id for one in FOUR])
SETS = st.frozensets(IDS, max_size=3)
SPANS = st.sampled_from([(), (Span(day(20), day(21)),), (Span(day(20), day(20), time(10), time(10, 40)),)])
PLACES = st.sampled_from(
    [
        Spot(),
        Spot(hall="17", stand="A1"),
        Spot(hall="26", stand="B2"),
        Spot(hall="27"),
        Spot(exhibitor=HOST.id),
        Spot(exhibitor=HOST.id, hall="17", stand="A1"),
        Spot(name=words("Restaurant")),
    ]
)
ADDED = [derived_id(uid(350), "visit", number).int for number in (1, 2)]
"""What remedies would add for the wish here."""
ITEMS = st.builds(
    an_item,
    st.integers(400, 404) | st.sampled_from(ADDED),
    kind=st.sampled_from(ItemKind),
    start=st.sampled_from([None, at(8, 50), at(10), at(10, 20), at(10, 40), at(11), at(10, on=22)]),
    minutes=st.sampled_from([10, 20, 30, 90]),
    place=PLACES,
    everybody=st.booleans(),
    persons=SETS,
    exceptions=SETS,
    groups=st.sampled_from([frozenset(), frozenset({RED.id}), frozenset({RED.id, BLUE.id})]),
    status=st.sampled_from([*ItemStatus, ItemStatus.FIXED]),
    host_name=st.sampled_from(["", "Jörg", "Anna"]),
    request=st.sampled_from([None, REQUEST.id]),
    max_people=st.sampled_from([None, 1, 2]),
    parts=st.sampled_from([(), (Part(words("Kort"), 5, uid(2)),)]),
    locked=st.booleans(),
)
PEOPLE = st.builds(
    replace,
    st.sampled_from(FOUR),
    status=st.sampled_from([Status.CONFIRMED, Status.CONFIRMED, Status.CANCELLED]),
    present=SPANS,
    company=st.sampled_from([None, ACME.id]),
    wheelchair=st.sampled_from([None, True]),
    pace=st.sampled_from([None, Pace.SLOW]),
    own_car=st.sampled_from([None, True]),
    nights=st.sampled_from([None, (), (day(20),)]),
    boarding_stop=st.sampled_from(["", "Genk", "Hasselt"]),
)
TOWNS = st.sampled_from([Place(words("Hasselt")), Place(words("Hannover"))])
LEGS = st.builds(
    a_leg,
    st.integers(500, 502),
    start=st.sampled_from([at(6), at(10, 10)]),
    end=st.sampled_from([at(10, 30), at(10, 30), at(17, on=24)]),
    seats=st.sampled_from([None, 1, 3]),
    wheelchair_places=st.sampled_from([None, 0]),
    status=st.sampled_from(ItemStatus),
    passengers=SETS.map(lambda who: Map({one: Passenger() for one in who})),
    origin=TOWNS,
    destination=TOWNS,
    stops=st.sampled_from([(), (Stop(uid(510), "Genk"),)]),
)
ROOMS = st.builds(
    a_room,
    st.integers(610, 612),
    type=st.sampled_from(RoomType),
    people=SETS,
    first=st.sampled_from([None, day(21)]),
    last=st.sampled_from([None, day(22)]),
)
HALLS = st.builds(
    Hall,
    id=st.just(uid(250)),
    label=st.sampled_from(["17", "26"]),
    step_free=st.sampled_from([None, False]),
    walks=st.sampled_from([Map(), Map({"27": 1})]),
    closed=st.sampled_from([(), (Window(at(10), at(11)),), (Window(at(9), at(17)),)]),
    opens=st.sampled_from([None, time(10, 30)]),
)
OTHERS = st.one_of(
    st.builds(
        a_group,
        leaders=st.lists(IDS, max_size=2, unique=True).map(tuple),
        members=st.dictionaries(IDS, SPANS, max_size=3).map(Map),
    ),
    st.builds(
        replace,
        st.just(HOST),
        withdrawn=st.booleans(),
        co_exhibitors=st.sampled_from([frozenset(), frozenset({PARTNER.id})]),
        stands=st.sampled_from([(), HOST.stands, (a_stand(3000, "26", "B2"), a_stand(3001, "27", "C3"))]),
    ),
    st.builds(
        Wish,
        id=st.just(uid(350)),
        exhibitor=st.just(HOST.id),
        company=st.just(ACME.id),
        person=st.sampled_from([None, uid(1)]),
        priority=st.sampled_from([Priority.MUST, Priority.WANT]),
    ),
    st.builds(
        replace,
        st.just(REQUEST),
        max_people=st.sampled_from([None, 1]),
        host_name=st.sampled_from(["", "Anna"]),
    ),
    st.builds(a_stay, check_out=st.just(day(24)), hotel=st.sampled_from(["Hasselt", "Leineblick"])),
    st.builds(
        a_trip,
        fair_first=st.sampled_from([None, day(21)]),
        defaults=st.sampled_from([Defaults(), Defaults(walk_margin_minutes=20, visit_floor_minutes=25)]),
    ),
)
THINGS = st.one_of(ITEMS, ITEMS, PEOPLE, LEGS, ROOMS, HALLS, OTHERS)
GO = ("item", "leg", "room", "wish", "hall")
"""What goes here: nothing else points at it."""


def kind_of(thing):
    return KIND_OF[type(thing)]


def worked_out(things):
    return found_in(snapshot_of(things), ground=GROUND).all


def in_full(found):
    """Clashes with the values their remedies would put, which are made only when asked for."""
    return [(one, one.id, [remedy.changes for remedy in one.remedies]) for one in found]


@given(st.lists(st.tuples(THINGS, st.booleans(), st.booleans()), max_size=10))
def test_after_any_changes_the_clashes_are_those_of_a_trip_opened_anew(changes):
    things, snapshot = dict(BASE), snapshot_of(BASE.values())
    found = found_in(snapshot, ground=GROUND)

    for number, (thing, goes, looked) in enumerate(changes, 1):
        gone = goes and kind_of(thing) in GO
        things.pop(thing.id, None)
        if not gone:
            things[thing.id] = thing
        snapshot = snapshot.with_things(
            {thing.id: None if gone else thing}, {thing.id: kind_of(thing)}, number
        )
        if looked:
            found = found_in(snapshot, found, GROUND)

    now = found_in(snapshot, found, GROUND)
    assert in_full(now.all) == in_full(worked_out(things.values()))


@given(st.lists(THINGS, max_size=10), st.randoms(use_true_random=False))
def test_the_order_things_come_in_does_not_matter(given_things, chance):
    things = list((BASE | {thing.id: thing for thing in given_things}).values())
    found = worked_out(things)

    assert in_full(worked_out(chance.sample(things, len(things)))) == in_full(found)
    assert len({one.id for one in found}) == len(found)
    assert {one.code for one in found} <= set(CODES)
    assert {remedy.code for one in found for remedy in one.remedies} <= set(REMEDIES)


@settings(max_examples=50)  # each works a trip out once a remedy
@given(st.lists(THINGS, max_size=10))
def test_every_remedy_solves_its_clash_and_changes_no_more_than_it_says(given_things):
    things = BASE | {thing.id: thing for thing in given_things}

    for clash in worked_out(things.values()):
        assert list(clash.remedies) == sorted(clash.remedies, key=lambda one: one.cost)
        for remedy in clash.remedies:
            changed = {thing.id: thing for thing in remedy.changes}
            assert changed
            assert all(thing != things.get(key) for key, thing in changed.items())
            now = worked_out((things | changed).values())
            assert (clash.code, clash.concerns) not in [(one.code, one.concerns) for one in now]


# Ids

FIRST = a_visit(400, at(10), hall="17", stand="A1", persons=frozenset({uid(1)}))
SECOND = a_visit(401, at(10, 32), hall="27", stand="B2", persons=frozenset({uid(1)}))


def walk_of(*things):
    (clash,) = (one for one in worked_out([a_trip(), *FOUR, *things]) if one.code == "walk_too_long")
    return clash


def test_the_same_clash_has_the_same_id_in_every_run():
    assert walk_of(FIRST, SECOND).id == walk_of(SECOND, FIRST).id
    assert walk_of(FIRST, SECOND).id == "b7e5190ea19fb008"


def test_what_is_no_fact_of_a_clash_leaves_its_id():
    other = replace(FIRST, title=words("Anders"), remarks="x")
    fixed = replace(SECOND, locked=True)

    assert walk_of(other, fixed).id == walk_of(FIRST, SECOND).id
    assert walk_of(other, fixed).remedies != walk_of(FIRST, SECOND).remedies


def test_a_clash_whose_facts_change_is_another():
    later = replace(SECOND, start=at(10, 33))
    others = [replace(one, persons=frozenset({uid(1), uid(2)})) for one in (FIRST, SECOND)]
    nearer = Hall(id=uid(250), label="27", x_m=800.0)

    known = {
        walk_of(FIRST, SECOND).id,
        walk_of(FIRST, later).id,
        walk_of(*others).id,
        walk_of(FIRST, SECOND, nearer).id,
    }
    assert len(known) == 4


def test_a_clash_that_was_set_aside_is_back_when_its_facts_change():
    def is_aside(clash, *asides):
        return is_set_aside(snapshot_of([a_trip(), *asides]), clash)

    clash = walk_of(FIRST, SECOND)
    aside = SetAside(id=uid(850), clash=clash.id, reason="afgesproken")

    assert is_aside(clash, aside)
    assert is_aside(walk_of(replace(FIRST, remarks="x"), SECOND), aside)
    assert not is_aside(walk_of(FIRST, replace(SECOND, start=at(10, 33))), aside)
    assert not is_aside(clash)


def test_a_hotel_that_gets_the_name_of_a_town_is_no_home_any_more():
    hasselt, hannover = Place(words("Hasselt")), Place(words("Hannover"))
    seat = Map({uid(1): Passenger()})
    legs = [
        a_leg(
            number, start=at(hour, on=on), end=at(hour + 1, on=on), passengers=seat, origin=a, destination=b
        )
        for number, on, hour, a, b in (
            (500, 20, 6, hasselt, hannover),
            (501, 20, 18, hannover, hasselt),
            (502, 21, 18, hannover, hasselt),
        )
    ]
    stay = a_stay(check_out=day(24))
    before = snapshot_of([a_trip(last=day(21)), FOUR[0], *legs, stay])
    renamed = replace(stay, hotel="Hasselt")
    after = before.with_things({stay.id: renamed}, {stay.id: "stay"}, 1)

    known = found_in(before, ground=GROUND)
    now = found_in(after, known, GROUND)

    assert known.all == ()
    assert [one.code for one in now.all] == ["no_bed"]


def test_what_the_only_leg_is_for_follows_the_visits_even_beside_one_that_does_not_run():
    ada, seat = replace(FOUR[0], present=(Span(day(20), day(20)),)), Map({uid(1): Passenger()})
    legs = (
        a_leg(500, start=at(13), end=at(14), passengers=seat),
        a_leg(501, start=at(18), end=at(19), passengers=seat, status=ItemStatus.CANCELLED),
    )
    visit = a_visit(400, at(15), everybody=True)
    before = snapshot_of([a_trip(), ada, *legs, visit])
    earlier = replace(visit, start=at(10))
    after = before.with_things({visit.id: earlier}, {visit.id: "item"}, 1)

    known = found_in(before, ground=GROUND)
    now = found_in(after, known, GROUND)

    assert [one.code for one in known.all] == ["no_way_home"]
    assert [one.code for one in now.all] == ["no_way_there"]


def test_a_seat_that_is_offered_follows_the_visits():
    ada, seat = replace(FOUR[0], present=(Span(day(20), day(20)),)), Map({uid(2): Passenger()})
    coach = a_leg(500, start=at(13), end=at(14), passengers=seat)
    visit = a_visit(400, at(15), everybody=True)
    before = snapshot_of([a_trip(), ada, coach, visit])
    earlier = replace(visit, start=at(10))
    after = before.with_things({visit.id: earlier}, {visit.id: "item"}, 1)

    known = found_in(before, ground=GROUND)
    now = found_in(after, known, GROUND)

    def offered(found):
        return [one.code for one in found.all if one.remedies]

    assert offered(known) == ["no_way_there"]
    assert offered(now) == ["no_way_home"]
