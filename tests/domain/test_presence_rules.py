# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part is the same whatever the order of things, after any changes, in any zone."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.people import Status
from delegation.domain.presence import (
    confirmed,
    invited,
    is_there,
    items_by_person,
    legs_of,
    participants,
    rooms_of,
    takes_part,
)
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import Passenger
from delegation.domain.values import Map, PlannedTime, Span
from tests.factories import (
    BERLIN,
    BRUSSELS,
    a_company,
    a_group,
    a_leg,
    a_person,
    a_room,
    a_stay,
    a_trip,
    an_item,
    at,
    day,
    uid,
)

ADA, BEN, CLEO, DIRK = (
    a_person(number, first, last)
    for number, first, last in (
        (1, "Ada", "Aerts"),
        (2, "Ben", "Bos"),
        (3, "Cleo", "Claes"),
        (4, "Dirk", "Dams"),
    )
)
FOUR = (ADA, BEN, CLEO, DIRK)


def who(item, *things):
    """First names of those who take part, in their order."""
    given_ids = {thing.id for thing in things}
    people = [one for one in FOUR if one.id not in given_ids]
    return [one.first_name for one in participants(snapshot_of([a_trip(), *people, *things, item]), item)]


def test_presence_counts_in_the_trips_zone_whatever_zone_the_item_is_planned_in():
    london = PlannedTime(datetime(2026, 4, 20, 23, 30), "Europe/London")  # noqa: DTZ001 -- 00:30 in Berlin
    monday, tuesday = (replace(ADA, present=(Span(day(on), day(on)),)) for on in (20, 21))

    assert "Ada" not in who(an_item(start=london, minutes=30, everybody=True), monday)
    assert "Ada" in who(an_item(start=london, minutes=30, everybody=True), tuesday)


@pytest.mark.parametrize(
    ("on", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 4, 20), 24)]
)
def test_a_day_is_as_long_as_the_clocks_make_it(on, hours):
    start, end = Span(on, on).utc("Europe/Berlin")
    snapshot = snapshot_of([a_trip()])
    ada = replace(ADA, present=(Span(on, on),))

    assert (end - start).total_seconds() == hours * 3600
    assert is_there(snapshot, ada, start, end) == (True, True)
    assert is_there(snapshot, ada, end, end.replace(hour=23)) == (False, False)


def test_windows_that_touch_are_one_and_a_gap_makes_it_part():
    snapshot = snapshot_of([a_trip()])
    start, end = at(9).utc, at(17, on=21).utc
    touching = replace(ADA, present=(Span(day(21), day(21)), Span(day(20), day(20))))
    apart = replace(ADA, present=(Span(day(20), day(20), None, time(18)), Span(day(21), day(21))))

    assert is_there(snapshot, touching, start, end) == (True, True)
    assert is_there(snapshot, apart, start, end) == (True, False)


def test_only_the_confirmed_hold_a_seat_and_a_bed():
    out = replace(BEN, status=Status.CANCELLED)
    leg = a_leg(passengers=Map({ADA.id: Passenger(), BEN.id: Passenger()}))
    early = a_leg(501, start=at(1, zone=BRUSSELS), end=at(2), passengers=Map({ADA.id: Passenger()}))
    stay, room = a_stay(), a_room(people=frozenset({ADA.id, BEN.id}))
    snapshot = snapshot_of([a_trip(), ADA, out, leg, early, stay, room])

    assert legs_of(snapshot, ADA.id) == (early, leg)
    assert rooms_of(snapshot, ADA.id) == ((stay, room),)
    assert legs_of(snapshot, BEN.id) == ()
    assert rooms_of(snapshot, BEN.id) == ()


def test_nights_are_in_order_of_the_first_night_in_the_room():
    stay, other = a_stay(), a_stay(601, hotel="Aan zee", check_in=day(18), check_out=day(24))
    second = a_room(611, 601, people=frozenset({ADA.id}), first=day(22))
    first = a_room(610, 600, people=frozenset({ADA.id}))

    snapshot = snapshot_of([a_trip(), ADA, stay, other, second, first])

    assert rooms_of(snapshot, ADA.id) == ((stay, first), (other, second))


# Carried on from change to change

IDS = st.sampled_from([one.id for one in FOUR])
SETS = st.frozensets(IDS, max_size=3)
STARTS = st.sampled_from([None, at(10), at(14), at(10, on=21)])
SPANS = st.sampled_from([(), (Span(day(20), day(20)),), (Span(day(20), day(21), time(12)),)])
ACME = a_company()
ITEMS = st.builds(
    an_item,
    st.integers(400, 403),
    start=STARTS,
    everybody=st.booleans(),
    persons=SETS,
    exceptions=SETS,
    groups=st.sampled_from([frozenset(), frozenset({uid(200)})]),
    companies=st.sampled_from([frozenset(), frozenset({ACME.id})]),
    status=st.sampled_from(ItemStatus),
)
PEOPLE = st.builds(
    replace,
    st.sampled_from(FOUR),
    status=st.sampled_from([Status.CONFIRMED, Status.CONFIRMED, Status.CANCELLED]),
    present=SPANS,
    company=st.sampled_from([None, ACME.id]),
    last_name=st.sampled_from(["Aerts", "Zola"]),
)
GROUPS = st.builds(
    a_group,
    leaders=st.lists(IDS, max_size=2, unique=True).map(tuple),
    members=st.dictionaries(IDS, SPANS, max_size=3).map(Map),
)
TRIPS = st.builds(a_trip, zone=st.sampled_from([BERLIN, "Pacific/Auckland"]))
KIND = {"Trip": "trip", "ProgrammeItem": "item", "Person": "person", "Group": "group"}


RED = a_group(leaders=(DIRK.id,), members=Map({ADA.id: (Span(day(20), day(20)),), BEN.id: ()}))
BUSY = (
    an_item(400, start=at(10), groups=frozenset({RED.id})),
    an_item(401, start=at(10, on=21), groups=frozenset({RED.id}), companies=frozenset({ACME.id})),
    an_item(402, start=at(23), everybody=True),
)
CHANGES = st.one_of(PEOPLE, GROUPS, TRIPS, ITEMS)


@given(st.lists(st.tuples(CHANGES, st.booleans(), st.booleans()), min_size=1, max_size=8))
def test_after_any_changes_the_same_people_take_part_as_in_a_trip_opened_anew(changes):
    things = {thing.id: thing for thing in [a_trip(), ACME, RED, *FOUR, *BUSY]}
    snapshot = snapshot_of(things.values())
    items_by_person(snapshot)

    for number, (thing, goes, asked) in enumerate(changes, 1):
        kind = KIND[type(thing).__name__]
        gone = goes and kind == "item"  # nothing points at one
        snapshot = snapshot.with_things({thing.id: None if gone else thing}, {thing.id: kind}, number)
        things.pop(thing.id, None)
        if not gone:
            things[thing.id] = thing
        if asked:
            items_by_person(snapshot)

    anew = snapshot_of(things.values())
    assert snapshot.index(takes_part) == anew.index(takes_part)
    assert items_by_person(snapshot) == items_by_person(anew)
    assert confirmed(snapshot) == confirmed(anew)


@given(st.lists(st.one_of(ITEMS, PEOPLE, GROUPS), max_size=8), st.randoms(use_true_random=False))
def test_the_order_things_come_in_does_not_matter(given_things, chance):
    things = list({thing.id: thing for thing in [a_trip(), ACME, a_group(), *FOUR, *given_things]}.values())
    shuffled = chance.sample(things, len(things))

    assert items_by_person(snapshot_of(shuffled)) == items_by_person(snapshot_of(things))


@given(st.lists(st.one_of(ITEMS, PEOPLE, GROUPS), max_size=8))
def test_who_takes_part_was_invited_is_confirmed_and_was_not_excepted(given_things):
    snapshot = snapshot_of(
        {thing.id: thing for thing in [a_trip(), ACME, a_group(), *FOUR, *given_things]}.values()
    )
    for item in snapshot.of("item").values():
        ids = {person.id for person in participants(snapshot, item)}
        assert ids <= invited(snapshot, item) & {person.id for person in confirmed(snapshot)}
        assert not ids & item.exceptions
        if item.start is None:
            assert ids == invited(snapshot, item) & {person.id for person in confirmed(snapshot)}
