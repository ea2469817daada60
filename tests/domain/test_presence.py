# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part: exactly those whom status, presence, groups of the day and exceptions leave."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.people import Status
from delegation.domain.presence import (
    confirmed,
    is_participant,
    items_by_person,
    participants,
    takes_part,
    trip_zone,
)
from delegation.domain.programme import ItemStatus
from delegation.domain.snapshot import snapshot_of
from delegation.domain.values import Map, Span
from tests.factories import BERLIN, a_company, a_group, a_person, a_trip, a_visit, an_item, at, day, uid

MORNING = Span(day(20), day(20), time(8), time(13))
AFTERNOON = Span(day(20), day(20), time(13), time(20))


def names(item, *things):
    snapshot = snapshot_of([a_trip(), item, *things])
    return [person.first_name for person in participants(snapshot, item)]


def ada(**fields):
    return a_person(1, "Ada", "A", **fields)


def ben(**fields):
    return a_person(2, "Ben", "B", **fields)


def cem(**fields):
    return a_person(3, "Cem", "C", **fields)


def visit(**fields):
    return a_visit(400, at(10), **fields)


@pytest.mark.parametrize("status", list(Status))
def test_only_the_confirmed_take_part(status):
    for who in ({"everybody": True}, {"persons": frozenset({uid(1)})}):
        assert names(visit(**who), ada(status=status)) == (["Ada"] if status is Status.CONFIRMED else [])


def test_a_new_item_concerns_nobody():
    assert names(visit(), ada(), ben()) == []


def test_everybody_is_in_order_of_name():
    assert names(visit(everybody=True), cem(), ada(), ben()) == ["Ada", "Ben", "Cem"]


def test_everybody_means_who_is_present_then():
    people = ada(present=(MORNING,)), ben(present=(AFTERNOON,)), cem(present=(Span(day(21), day(24)),))

    assert names(visit(everybody=True), *people) == ["Ada"]
    assert names(a_visit(400, at(14), everybody=True), *people) == ["Ben"]


def test_who_is_there_for_part_of_an_item_takes_part_in_it():
    across = a_visit(400, at(12, 30), minutes=60, everybody=True)

    assert names(across, ada(present=(MORNING,)), ben(present=(AFTERNOON,))) == ["Ada", "Ben"]


def test_presence_is_half_open():
    assert names(a_visit(400, at(13), everybody=True), ada(present=(MORNING,))) == []
    assert names(a_visit(400, at(12, 30), minutes=30, everybody=True), ben(present=(AFTERNOON,))) == []


def test_an_item_without_a_time_concerns_all_confirmed():
    item = an_item(everybody=True)

    assert names(item, ada(present=(MORNING,)), ben(status=Status.WAITING), cem()) == ["Ada", "Cem"]


def test_companies_bring_their_people_and_exceptions_stay_out():
    item = visit(companies=frozenset({uid(100)}), persons=frozenset({uid(3)}), exceptions=frozenset({uid(2)}))

    assert names(item, a_company(), ada(company=uid(100)), ben(company=uid(100)), cem()) == ["Ada", "Cem"]


def test_an_exception_outranks_a_name():
    assert names(visit(persons=frozenset({uid(1)}), exceptions=frozenset({uid(1)})), ada()) == []


def test_a_group_is_who_belongs_to_it_that_half_day_and_its_leaders():
    group = a_group(leaders=(uid(3),), members=Map({uid(1): (MORNING,), uid(2): (AFTERNOON,)}))
    people = ada(), ben(), cem()

    assert names(visit(groups=frozenset({uid(200)})), group, *people) == ["Ada", "Cem"]
    assert names(a_visit(400, at(15), groups=frozenset({uid(200)})), group, *people) == ["Ben", "Cem"]
    assert names(an_item(groups=frozenset({uid(200)})), group, *people) == ["Ada", "Ben", "Cem"]


def test_a_person_in_two_groups_takes_part_once():
    groups = [a_group(number, members=Map({uid(1): ()})) for number in (200, 201)]

    assert names(visit(groups=frozenset({uid(200), uid(201)})), *groups, ada()) == ["Ada"]


def test_a_trip_with_nothing_in_it_is_in_utc():
    assert trip_zone(snapshot_of([])) == "UTC"
    assert trip_zone(snapshot_of([a_trip()])) == BERLIN


def test_items_of_a_person_are_in_order_of_time_and_those_without_last():
    who = {"persons": frozenset({uid(1)})}
    later, first = a_visit(401, at(15), **who), a_visit(402, at(9), **who)
    snapshot = snapshot_of([a_trip(), ada(), an_item(400, **who), later, first])

    assert [item.id for item in items_by_person(snapshot)[uid(1)]] == [uid(402), uid(401), uid(400)]


# Carried on

SPANS = st.sampled_from([(), (MORNING,), (AFTERNOON,), (Span(day(21), day(22)),)])
IDS = st.frozensets(st.sampled_from([uid(number) for number in (1, 2, 3)]))


@st.composite
def things(draw):
    kind = draw(st.sampled_from(["person", "person", "item", "item", "group", "trip"]))
    if kind == "trip":
        return a_trip(zone=draw(st.sampled_from([BERLIN, "Asia/Tokyo"])))
    if kind == "person":
        return a_person(
            draw(st.integers(1, 3)),
            draw(st.sampled_from(["Ada", "Ben", "Zoë"])),
            status=draw(st.sampled_from(list(Status))),
            present=draw(SPANS),
            company=draw(st.sampled_from([None, uid(100)])),
        )
    if kind == "group":
        members = {one: draw(SPANS) for one in draw(IDS)}
        return a_group(draw(st.integers(200, 201)), leaders=tuple(draw(IDS)), members=Map(members))
    return an_item(
        draw(st.integers(400, 402)),
        start=draw(st.sampled_from([None, at(9), at(12, 50), at(15), at(10, on=21)])),
        status=draw(st.sampled_from(list(ItemStatus))),
        everybody=draw(st.booleans()),
        groups=draw(st.frozensets(st.sampled_from([uid(200), uid(201)]))),
        companies=draw(st.frozensets(st.just(uid(100)))),
        persons=draw(IDS),
        exceptions=draw(IDS),
    )


KINDS = {"Person": "person", "Group": "group", "ProgrammeItem": "item", "Trip": "trip"}


@given(
    st.lists(things(), max_size=8), st.lists(st.tuples(things(), st.booleans(), st.booleans()), max_size=8)
)
def test_who_takes_part_is_carried_on_as_if_worked_out_anew(first, changes):
    snapshot = snapshot_of([a_trip(), *first])
    items_by_person(snapshot)
    for thing, goes, asked in changes:
        kind = KINDS[type(thing).__name__]
        put = None if goes and kind != "trip" else thing
        snapshot = snapshot.with_things({thing.id: put}, {thing.id: kind}, snapshot.number + 1)
        if asked:
            items_by_person(snapshot)
    anew = snapshot_of(snapshot.things())

    assert snapshot.index(takes_part) == anew.index(takes_part)
    assert items_by_person(snapshot) == items_by_person(anew)
    for item in snapshot.of("item").values():
        those = [person for person in confirmed(snapshot) if is_participant(snapshot, item, person)]
        assert tuple(those) == participants(snapshot, item)


def test_whom_a_move_does_not_concern_keeps_the_very_same_plan():
    snapshot = snapshot_of(
        [
            a_trip(),
            ada(),
            ben(),
            visit(persons=frozenset({uid(1)})),
            a_visit(401, at(12), persons=frozenset({uid(2)})),
        ]
    )
    before = items_by_person(snapshot)
    moved = replace(snapshot.get(uid(400)), start=at(11))
    after = items_by_person(snapshot.with_things({uid(400): moved}, {uid(400): "item"}, 1))

    assert after == {uid(1): (moved,), uid(2): before[uid(2)]}
    assert after[uid(2)] is before[uid(2)]


def test_who_joins_a_group_takes_part_in_what_it_does():
    group, item = a_group(members=Map({uid(1): ()})), visit(groups=frozenset({uid(200)}))
    snapshot = snapshot_of([a_trip(), ada(), ben(), group, item])
    items_by_person(snapshot)
    wider = replace(group, members=Map({uid(1): (), uid(2): ()}))
    after = snapshot.with_things({uid(200): wider}, {uid(200): "group"}, 1)

    assert items_by_person(after) == {uid(1): (item,), uid(2): (item,)}


def test_two_items_of_one_group_have_the_members_of_their_own_days():
    red = a_group(members=Map({uid(1): (), uid(2): (Span(day(20), day(20)),)}))
    items = [a_visit(400 + number, at(10, on=20 + number), groups=frozenset({red.id})) for number in (0, 1)]
    snapshot = snapshot_of([a_trip(), a_person(1, "Ada"), a_person(2, "Ben"), red, *items])

    parties = snapshot.index(takes_part)
    assert [[person.first_name for person in parties[item.id]] for item in items] == [["Ada", "Ben"], ["Ada"]]
