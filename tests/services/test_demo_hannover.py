# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Hannover demo is the trip that a planner knows."""

import csv
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from delegation.domain.clashes import clashes
from delegation.domain.itinerary import rooms_of
from delegation.domain.people import ConsentKind, Role, RoomType, Status
from delegation.domain.presence import confirmed, participants
from delegation.domain.programme import ItemKind, ItemStatus
from delegation.domain.travel import LegKind
from delegation.domain.trip import FieldType
from delegation.domain.values import folded
from delegation.domain.wishes import Priority, RequestState, SlotState
from tests.house.tree import ROOT
from tests.services.demos import (
    delegates,
    demo,
    named,
    of_kind,
    people,
    the_trip,
    walks_of,
)


def test_24_confirmed_delegates_come_from_14_companies():
    snapshot = demo("hannover")

    assert len(delegates(snapshot)) == 24
    assert len({person.company for person in delegates(snapshot)}) == 14
    assert {person.company for person in delegates(snapshot)} == set(snapshot.of("company"))


def test_beside_them_go_three_leaders_a_speaker_and_for_half_a_day_a_minister():
    snapshot = demo("hannover")
    minister = named(snapshot, "Van Rooy-Desmet")
    chief = snapshot.get(minister.send_to)

    assert Counter(person.role for person in confirmed(snapshot)) == {
        Role.DELEGATE: 24,
        Role.LEADER: 3,
        Role.SPEAKER: 1,
        Role.GUEST: 2,
    }
    assert Counter(person.status for person in people(snapshot)) == {
        Status.CONFIRMED: 30,
        Status.WAITING: 1,
        Status.CANCELLED: 1,
    }
    assert [person.function for person in people(snapshot, role=Role.SPEAKER)] == ["CCO"]
    assert (minister.rank, chief.rank, chief.function) == (1, 2, "kabinetschef")
    ((start, end),) = [span.utc("Europe/Berlin") for span in minister.present]
    assert end - start < timedelta(hours=15)


def test_asked_is_not_answered():
    snapshot = demo("hannover")
    diets = Counter(
        ("answered" if person.diet is not None else "asked") if "diet" in person.asked else "not asked"
        for person in delegates(snapshot)
    )

    assert diets["asked"] >= 2
    assert diets["not asked"] == 1
    assert diets["answered"] >= 18
    assert {"none", "vegetarisch", "halal"} <= {person.diet for person in delegates(snapshot)}
    assert {len(person.consents) for person in delegates(snapshot)} >= {2, 3, 4}
    assert any(not consent.given for person in delegates(snapshot) for consent in person.consents.values())
    assert all(
        person.consents[ConsentKind.HEALTH].given
        for person in delegates(snapshot)
        if person.wheelchair or (person.allergies or "none") != "none"
    )


def test_own_fields_of_each_type_are_filled():
    snapshot = demo("hannover")
    fields = {field.name: field for field in snapshot.of("field").values()}

    assert {field.type for field in fields.values()} == set(FieldType)
    sizes = [person.own.get(fields["polo"].id) for person in delegates(snapshot)]
    assert set(filter(None, sizes)) <= set(fields["polo"].choices)
    assert 0 < sizes.count(None) < 8
    assert {person.own[fields["first_time"].id] for person in delegates(snapshot)} == {"yes", "no"}
    assert all(group.own[fields["topics"].id] for group in snapshot.of("group").values())
    assert any(firm.own.get(fields["intake"].id) for firm in snapshot.of("company").values())


def test_three_groups_each_have_a_leader_of_their_own_and_one_delegate_changes_by_half_days():
    snapshot = demo("hannover")
    groups = snapshot.sorted("group")
    fatma = named(snapshot, "Yıldız")

    assert sorted(group.letter for group in groups) == ["A", "B", "C"]
    assert len({group.colour for group in groups}) == 3
    assert len({leader for group in groups for leader in group.leaders}) == 3
    assert {snapshot.get(leader).role for group in groups for leader in group.leaders} == {Role.LEADER}
    assert {member for group in groups for member in group.members} >= {one.id for one in delegates(snapshot)}
    hers = {group.letter: group.members[fatma.id] for group in groups if fatma.id in group.members}
    assert sorted(hers) == ["A", "C"]
    assert any(span.end for span in hers["C"])


def test_300_exhibitors_stand_in_11_halls():
    exhibitors = demo("hannover").of("exhibitor").values()
    halls = {stand.hall for one in exhibitors for stand in one.stands} - {""}
    names = Counter(one.name for one in exhibitors)
    joint = [one for one in exhibitors if one.co_exhibitors]

    assert len(exhibitors) == 300
    assert len({one.key for one in exhibitors}) == 300
    assert halls == {"11", "12", "13", "14", "15", "16", "17", "23", "25", "26", "27"}
    assert [count for count in names.values() if count > 1] == [2]
    assert Counter(len(one.stands) for one in exhibitors) == {0: 1, 1: 291, 2: 8}
    assert sum(one.area == "digital" for one in exhibitors) == 6
    assert [len(one.co_exhibitors) for one in joint] == [9, 6, 7]
    assert sum(bool(stand.counter) for one in exhibitors for stand in one.stands) == 22
    forms = (
        "GmbH",
        "AG",
        "B.V.",
        "S.r.l.",
        "Co., Ltd.",
        "A.Ş.",
        "SAS",
        "Sp. z o.o.",
        "GmbH & Co. KG",
        "e. V.",
    )
    assert all(any(name.endswith(form) for name in names) for form in forms)
    assert max(map(len, names)) > 50
    assert sum(not name.isascii() for name in names) > 80


def test_a_stand_belongs_to_one_exhibitor_or_to_a_joint_stand():
    exhibitors = demo("hannover").of("exhibitor").values()
    joint = {one.stands[0].where for one in exhibitors if one.co_exhibitors}
    alone = [stand.where for one in exhibitors for stand in one.stands if stand.hall]

    assert {where for where, count in Counter(alone).items() if count > 1} == joint


def test_stands_lie_in_the_aisles_their_hall_has():
    facts = Path(ROOT).parent / "shared" / "data" / "fairground" / "hm2026_hall_aisle_ranges.csv"
    if not facts.is_file():
        pytest.skip("the facts about the halls of 2026 are not part of the repository")
    with facts.open(encoding="utf-8") as lines:
        ranges = {
            (row["hall"], row["aisle"]): range(int(row["min_no"]), int(row["max_no"]) + 1)
            for row in csv.DictReader(lines)
        }

    for exhibitor in demo("hannover").of("exhibitor").values():
        for stand in exhibitor.stands:
            if stand.hall:
                assert int(stand.number[1:]) in ranges[stand.hall, stand.number[0]]


def test_no_invented_exhibitor_bears_the_name_of_a_real_one():
    real = (
        ROOT.parent / "shared" / "data" / "exhibitors" / "hannover_messe_2026_official_export_2026-04-16.csv"
    )
    if not real.is_file():
        pytest.skip("the organiser's list is not part of the repository")
    theirs = {
        folded(line.split(";")[1]) for line in real.read_text("cp1252").splitlines() if line.count(";") > 5
    }

    ours = {folded(one.name) for one in demo("hannover").of("exhibitor").values()}

    assert ours & theirs == set()


def test_there_are_wishes_of_every_priority_by_companies_and_people_for_exhibitors_and_topics():
    wishes = demo("hannover").of("wish").values()

    assert len(wishes) >= 150
    assert {wish.priority for wish in wishes} == set(Priority)
    assert sum(wish.person is not None for wish in wishes) >= 20
    assert sum(wish.topic == "humanoid robots" for wish in wishes) == 4
    assert sum(bool(wish.question) for wish in wishes) > 80
    assert len({(wish.company, wish.person, wish.exhibitor, wish.topic) for wish in wishes}) == len(wishes)


def test_requests_stand_in_every_state_and_some_hold_slots_to_choose_from():
    requests = demo("hannover").of("request").values()
    offered = [
        request for request in requests if any(slot.state is SlotState.OFFERED for slot in request.slots)
    ]

    assert {request.state for request in requests} == set(RequestState)
    assert {slot.state for request in requests for slot in request.slots} == set(SlotState)
    assert sum(len(request.slots) == 2 for request in offered) == 2
    assert all(request.asked_on is None for request in requests if request.state is RequestState.TO_ASK)


def test_every_visit_that_is_fixed_lies_in_a_slot_that_was_taken():
    snapshot = demo("hannover")
    visits = [
        item
        for item in snapshot.of("item").values()
        if item.request and item.start and item.status is ItemStatus.FIXED
    ]

    assert len(visits) == 26
    for item in visits:
        taken = [s.window for s in snapshot.get(item.request).slots if s.state is SlotState.TAKEN]
        assert item.window in taken


def test_the_coach_takes_everybody_from_three_stops_and_back_in_the_same_seat():
    snapshot = demo("hannover")
    out, *_, home = (
        leg for leg in snapshot.sorted("leg") if leg.kind is LegKind.COACH and len(leg.stops) == 3
    )

    assert [stop.name for stop in out.stops] == ["Lummen", "Hasselt", "Genk"]
    assert [stop.name for stop in home.stops] == ["Genk", "Hasselt", "Lummen"]
    assert all(stop.alights for stop in home.stops)
    assert (out.start.zone, out.end.zone) == ("Europe/Brussels", "Europe/Berlin")
    assert set(out.passengers) - set(home.passengers) == {named(snapshot, "Bellini").id}
    assert all(out.passengers[one].seat == home.passengers[one].seat for one in home.passengers)
    seats = [passenger.seat for passenger in out.passengers.values()]
    assert len(set(seats)) == len(seats) == 25
    for person, passenger in out.passengers.items():
        assert out.stop_of(person).name == snapshot.get(person).boarding_stop
        assert passenger.stop
    assert out.wheelchair_places == 1
    assert out.contact_name
    assert out.contact_phone


def test_one_group_boards_at_another_stop():
    snapshot = demo("hannover")
    (leg,) = (leg for leg in snapshot.of("leg").values() if len(leg.stops) == 2)
    stops = {}
    for group in snapshot.of("group").values():
        always = [member for member, spans in group.members.items() if not spans]
        stops[group.letter] = {leg.stop_of(one).name for one in (*group.leaders, *always)}

    assert stops == {"A": {"P West"}, "B": {"P West"}, "C": {"P Ost"}}


def test_rooms_are_of_every_type_and_hold_whom_they_should():
    snapshot = demo("hannover")
    rooms = snapshot.of("room").values()
    (wheelchair,) = (person for person in confirmed(snapshot) if person.wheelchair)

    assert Counter(room.type for room in rooms) == {
        RoomType.SINGLE: 16,
        RoomType.TWIN: 4,
        RoomType.DOUBLE: 2,
        RoomType.ACCESSIBLE: 1,
    }
    assert [room.type for _, room in rooms_of(snapshot, wheelchair.id)] == [RoomType.ACCESSIBLE]
    for room in rooms:
        for person in map(snapshot.get, room.people):
            assert person.room_type is room.type
            assert {person.shares_with} - {None} == room.people - {person.id}


def test_the_talk_at_the_telescope_has_a_talk_then_an_insight_then_questions():
    (talk,) = of_kind(demo("hannover"), ItemKind.TALK)

    assert talk.title.in_("en") == "Einstein Telescope"
    assert (talk.place.hall, talk.place.stand) == ("17", "H21")
    assert [part.title.in_("en").partition(":")[0] for part in talk.parts] == [
        "Talk",
        "Insight",
        "Questions and coffee",
    ]
    assert [part.affiliation.in_("nl").partition(",")[0] for part in talk.parts] == [
        "projectmanager",
        "CCO",
        "",
    ]
    assert len(participants(demo("hannover"), talk)) == 29


def test_group_a_walks_the_route_of_the_humanoid_robots():
    snapshot = demo("hannover")
    (group,) = (group for group in snapshot.of("group").values() if group.letter == "A")
    stops = [
        snapshot.get(item.place.exhibitor)
        for item in snapshot.sorted("item")
        if item.groups == {group.id} and item.place.exhibitor
    ]

    assert len(stops) == 7
    assert all("humanoid robots" in stop.topics for stop in stops)


def test_the_programme_has_items_of_every_sort():
    snapshot = demo("hannover")
    items = snapshot.of("item").values()

    assert {item.kind for item in items} == set(ItemKind) - {ItemKind.TRANSFER}
    assert sum(item.start is None for item in items) == 1
    assert sum(item.status is ItemStatus.TENTATIVE and item.start is not None for item in items) == 1
    assert {leg.kind for leg in snapshot.of("leg").values()} == set(LegKind) - {LegKind.FLIGHT}


def test_who_does_not_dine_is_not_at_the_dinner():
    snapshot = demo("hannover")
    (dinner,) = (item for item in of_kind(snapshot, ItemKind.MEAL) if item.start.wall.hour > 17)

    assert {one.id for one in participants(snapshot, dinner)} == {
        person.id for person in confirmed(snapshot) if person.dinner is not False
    }


def test_the_second_day_holds_only_coach_lunch_and_agreed_slots():
    snapshot = demo("hannover")
    second = the_trip(snapshot).fair_days[0] + timedelta(days=1)
    items = [item for item in snapshot.of("item").values() if item.start and item.start.day == second]

    assert [item.kind for item in items if not item.request] == [ItemKind.MEAL]
    assert {snapshot.get(item.request).state for item in items if item.request} == {RequestState.AGREED}
    assert len(items) == 11
    legs = [leg for leg in snapshot.of("leg").values() if leg.start.day == second]
    assert Counter(leg.kind for leg in legs) == {LegKind.COACH: 2, LegKind.RAIL: 1}


def test_two_clashes_are_left_in_and_no_others():
    found = clashes(demo("hannover"), walks_of("hannover"))

    assert sorted(clash.code for clash in found) == ["double_booked", "stand_moved"]
