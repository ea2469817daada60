# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo trips hold what they promise, on whatever day they are made; and Maastricht."""

import re
from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.domain.clashes import clashes
from delegation.domain.itinerary import UNCERTAIN, itinerary, rooms_of
from delegation.domain.plain import links_in
from delegation.domain.presence import confirmed
from delegation.domain.programme import ItemKind
from delegation.domain.snapshot import snapshot_of
from delegation.domain.sources import SourceRow
from delegation.domain.travel import LegKind
from delegation.errors import NotFoundError
from delegation.services.checking import missing_texts
from delegation.services.demo import DEMOS, demo_trip
from tests.house.tree import PACKAGE
from tests.services.demos import (
    AUTUMN,
    SPRING,
    delegates,
    demo,
    named,
    of_kind,
    the_trip,
    walks_of,
)

BOTH = pytest.mark.parametrize("which", sorted(DEMOS))


@BOTH
def test_the_same_day_gives_the_same_things(which):
    today = date(2027, 2, 3)

    assert demo_trip(which, today) == demo_trip(which, today)


@BOTH
def test_ids_do_not_depend_on_the_day(which):
    assert [thing.id for thing in demo_trip(which, SPRING)] == [
        thing.id for thing in demo_trip(which, date(2030, 1, 1))
    ]


@BOTH
def test_ids_come_from_the_source_that_is_handed_in(which):
    numbers = iter(range(1, 100_000))

    things = demo_trip(which, SPRING, lambda: UUID(int=next(numbers)))

    assert things[0].id == UUID(int=1)
    assert len({thing.id for thing in things}) == len(things)
    assert all(thing.id.int < 110_000 or isinstance(thing, SourceRow) for thing in things)


@BOTH
def test_no_id_is_used_twice(which):
    things = demo_trip(which, SPRING)
    inner = [stand.id for thing in things for stand in getattr(thing, "stands", ())]
    inner += [stop.id for thing in things for stop in getattr(thing, "stops", ())]

    ids = [thing.id for thing in things] + inner

    assert len(set(ids)) == len(ids)


def test_an_unknown_demo_is_refused():
    with pytest.raises(NotFoundError):
        demo_trip("atlantis", SPRING)


@BOTH
@settings(max_examples=25)
@given(today=st.dates(date(2024, 1, 1), date(2040, 12, 31)))
def test_today_stands_9_to_15_days_before_the_fair_and_the_days_keep_their_names(which, today):
    trip = the_trip(snapshot_of(demo_trip(which, today)[:1]))
    first, last = trip.fair_days

    assert 9 <= (first - today).days <= 15
    assert (first.strftime("%a"), last.strftime("%a")) == {
        "hannover": ("Mon", "Fri"),
        "maastricht": ("Tue", "Fri"),
    }[which]


@BOTH
def test_a_link_points_at_what_came_before_save_for_two_who_share_a_room(which):
    seen, ahead = set(), []
    for thing in demo_trip(which, SPRING):
        seen.add(thing.id)
        ahead += [(thing, target) for target, _ in links_in(thing) if target not in seen]

    assert [(thing, target) for thing, target in ahead if getattr(thing, "shares_with", None) != target] == []


@BOTH
def test_what_delegates_read_is_there_in_all_their_languages(which):
    snapshot = demo(which)

    assert {person.language for person in delegates(snapshot)} == {"nl", "fr", "de", "en"}
    assert missing_texts(snapshot) == []


@BOTH
def test_everybody_confirmed_has_a_bed_a_way_there_and_a_way_home(which):
    snapshot, walks = demo(which), walks_of(which)
    codes = {
        (person.name, uncertain.code)
        for person in confirmed(snapshot)
        for uncertain in itinerary(snapshot, walks, person.id).uncertain
    }

    assert {code for _, code in codes} <= set(UNCERTAIN)
    assert {one for one in codes if one[1] not in ("tentative", "untimed")} == set()


@BOTH
def test_all_addresses_are_reserved_for_examples_and_all_numbers_are_invented(which):
    for thing in demo(which).things():
        said = repr(thing)
        for host in re.findall(r"(?:https?://|@)([\w.-]+)", said):
            assert host.endswith(".example")
        for number in re.findall(r"\+\d[\d ]{6,}\d", said):
            assert number.startswith(
                ("+32 470 00 0", "+32 11 00 0", "+32 2 000 00", "+49 511 555 01", "+31 43 555 01")
            )


@BOTH
def test_what_has_happened_lies_before_today_and_what_is_planned_after_it(which):
    today = SPRING if which == "hannover" else AUTUMN
    snapshot = demo(which)

    for request in snapshot.of("request").values():
        for day in (request.asked_on, request.reminded_on, request.answered_on):
            assert day is None or day <= today
        days = [day for day in (request.asked_on, request.reminded_on, request.answered_on) if day]
        assert days == sorted(days)
    for person in snapshot.of("person").values():
        assert person.registered_on <= today
        assert person.id_expires_on is None or person.id_expires_on > the_trip(snapshot).last
    assert all(item.start.day > today for item in snapshot.of("item").values() if item.start)


@BOTH
@pytest.mark.parametrize(
    "today", [date(2026, 10, 14), date(2027, 3, 17), date(2028, 2, 24), date(2031, 12, 28)]
)
def test_no_week_of_the_year_changes_the_clashes(which, today):
    codes = Counter(clash.code for clash in clashes(demo(which, today), walks_of(which, today)))

    assert codes == Counter(clash.code for clash in clashes(demo(which), walks_of(which)))


@BOTH
def test_every_hall_of_the_programme_and_of_the_list_is_one_of_the_fairgrounds(which):
    snapshot, walks = demo(which), walks_of(which)
    halls = {item.place.hall for item in snapshot.of("item").values()}
    halls |= {stand.hall for one in snapshot.of("exhibitor").values() for stand in one.stands}

    assert [hall for hall in halls - {""} if not walks.knows(hall)] == []


def test_the_source_stays_small():
    folder = PACKAGE / "services" / "demo"

    assert sum(file.stat().st_size for file in folder.glob("*.py")) < 110_000


# Maastricht


def test_bsbf_is_held_from_27_to_30_october_2026_for_those_who_look_in_mid_october():
    for day in (12, 15, 18):
        trip = the_trip(demo("maastricht", date(2026, 10, day)))
        assert trip.fair_days == (date(2026, 10, 27), date(2026, 10, 30))


def test_ten_delegates_come_and_all_but_three_go_home_each_night():
    snapshot = demo("maastricht")

    assert len(delegates(snapshot)) == 10
    assert sorted(person.last_name for person in delegates(snapshot) if person.nights) == [
        "Dujardin-Lacroix",
        "Nguyễn Thị",
        "Schreurs",
    ]


def test_they_come_by_train_each_day_between_two_zones():
    snapshot = demo("maastricht")
    person = named(snapshot, "Hoebrechts")
    hers = [leg for leg in snapshot.sorted("leg") if person.id in leg.passengers]

    assert {leg.kind for leg in snapshot.of("leg").values()} == {LegKind.RAIL}
    assert Counter(leg.start.day for leg in hers) == {date(2026, 10, day): 4 for day in range(27, 31)}
    assert {(leg.start.zone, leg.end.zone) for leg in hers} == {
        ("Europe/Brussels", "Europe/Brussels"),
        ("Europe/Brussels", "Europe/Amsterdam"),
        ("Europe/Amsterdam", "Europe/Brussels"),
    }
    assert all(before.end.utc < after.start.utc for before, after in pairwise(hers))


def test_one_arrives_on_saturday_the_24th_and_sleeps_in_a_hotel_of_her_own_through_the_clock_change():
    snapshot = demo("maastricht")
    minh = named(snapshot, "Nguyễn Thị")
    ((stay, room),) = rooms_of(snapshot, minh.id)
    first = next(leg for leg in snapshot.sorted("leg") if minh.id in leg.passengers)

    assert first.start.utc == datetime(2026, 10, 24, 14, 7, tzinfo=UTC)
    assert first.end.utc == datetime(2026, 10, 24, 16, 26, tzinfo=UTC)
    assert room.people == {minh.id}
    assert room.nights_of(stay) == tuple(date(2026, 10, day) for day in range(24, 30))
    opening = of_kind(snapshot, ItemKind.TALK)[0]
    assert opening.start.utc == datetime(2026, 10, 27, 9, 0, tzinfo=UTC)


def test_one_to_one_meetings_last_20_minutes_at_tables_that_hold_one_talk_at_a_time():
    snapshot = demo("maastricht")
    meetings = of_kind(snapshot, ItemKind.MEETING)

    assert len(meetings) >= 35
    assert {item.minutes for item in meetings} == {20}
    assert {len(item.persons) for item in meetings} == {1}
    assert all(re.fullmatch(r"T\d\d", item.place.stand) for item in meetings)
    seats = Counter((item.start, item.place.stand) for item in meetings)
    assert max(seats.values()) == 1
    pairs = Counter((item.persons, item.place.exhibitor) for item in meetings)
    assert max(pairs.values()) == 1


def test_halls_a_and_b_and_the_foyer_are_in_use():
    halls = {stand.hall for one in demo("maastricht").of("exhibitor").values() for stand in one.stands}

    assert halls == {"A", "B", "Foyer"}


def test_maastricht_is_without_a_clash():
    assert clashes(demo("maastricht"), walks_of("maastricht")) == ()
