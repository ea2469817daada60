# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of exhibitors, hosts, wishes, beds and seats: what makes each and what solves it."""

from dataclasses import replace
from datetime import date

import pytest

from delegation.domain.clashes import CODES, REMEDIES, Severity
from delegation.domain.people import Role, RoomType, Status
from delegation.domain.programme import ItemKind, ItemStatus, Part, Spot
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.values import Map, Span, Window
from delegation.domain.wishes import Priority, Request, Slot, SlotState, Wish
from tests.domain.clash_trips import (
    ADA,
    BEN,
    CLEO,
    DIRK,
    EVERYBODY,
    FOUR,
    A,
    B,
    after,
    codes,
    found,
    ids,
    remedies,
    seats,
    the,
)
from tests.factories import (
    a_company,
    a_group,
    a_leg,
    a_room,
    a_stand,
    a_stay,
    a_visit,
    an_exhibitor,
    an_item,
    at,
    day,
    uid,
    words,
)

# Exhibitors

HOST = an_exhibitor(stands=(a_stand(3000, "17", "A1"),))


def test_an_exhibitor_that_has_moved_is_told_and_the_new_stand_offered():
    moved = replace(HOST, stands=(a_stand(3000, "26", "B2"),))
    visit = an_item(400, start=at(10), place=Spot(exhibitor=HOST.id, **A), **EVERYBODY)

    clash = the("stand_moved", moved, visit)

    assert (clash.severity, clash.concerns) == (Severity.HIGH, (visit.id, HOST.id))
    assert (clash.facts["was"], clash.facts["now"]) == ("17 A1", "26 B2")
    assert remedies(clash) == [("take_new_stand", {"minutes": 0, "people": 4})]
    assert after(clash.remedies[0], moved, visit) == []
    assert clash.remedies[0].changes[0].place == Spot(exhibitor=HOST.id, **B)
    assert codes(HOST, visit) == []


@pytest.mark.parametrize(
    ("stands", "place"),
    [
        (HOST.stands, Spot(HOST.id)),
        (HOST.stands, Spot(HOST.id, "17")),
        (HOST.stands, Spot(HOST.id, "17", "a 01")),
        ((a_stand(3001, "26", "B2"), *HOST.stands), Spot(HOST.id, "17", "A1")),
        ((), Spot(HOST.id, "17", "A1")),
    ],
)
def test_who_is_still_at_the_stand_planned_with_or_nowhere_in_the_list_has_not_moved(stands, place):
    assert codes(replace(HOST, stands=stands), an_item(400, start=at(10), place=place, **EVERYBODY)) == []


@pytest.mark.parametrize(
    ("kind", "stand", "clash"),
    [
        (ItemKind.VISIT, "", True),
        (ItemKind.TALK, "", True),
        (ItemKind.MEETING, "", False),
        (ItemKind.MEETING, "B2", True),
    ],
)
def test_a_meeting_in_a_hall_may_be_away_from_the_stand(kind, stand, clash):
    item = an_item(400, kind=kind, start=at(10), place=Spot(HOST.id, "26", stand), **EVERYBODY)

    assert ("stand_moved" in codes(HOST, item)) is clash


def test_an_exhibitor_that_has_withdrawn_is_told_even_of_an_untimed_visit():
    gone, visit = replace(HOST, withdrawn=True), an_item(400, place=Spot(exhibitor=HOST.id, **A), **EVERYBODY)

    clash = the("exhibitor_withdrawn", gone, visit)

    assert (clash.severity, clash.concerns, clash.day) == (Severity.HIGH, (visit.id, HOST.id), None)
    assert codes(gone, replace(visit, status=ItemStatus.CANCELLED)) == []


def test_more_people_than_the_host_takes_are_told_by_item_by_slot_and_by_request():
    visit = a_visit(400, at(10), **A, **EVERYBODY)
    slots = (
        Slot(Window(at(10), at(11)), 3, state=SlotState.TAKEN),
        Slot(Window(at(14), at(15)), 2, state=SlotState.OFFERED),
    )
    request = Request(id=uid(360), exhibitor=HOST.id, max_people=5, slots=slots)

    clash = the("too_many_people", replace(visit, max_people=3))
    assert (clash.severity, clash.facts["count"], clash.facts["most"]) == (Severity.MEDIUM, 4, 3)
    assert codes(replace(visit, max_people=4)) == []
    asked = replace(visit, request=request.id)
    assert the("too_many_people", HOST, request, asked).facts["most"] == 3
    assert codes(HOST, request, replace(asked, start=at(14))) == []
    assert codes(HOST, replace(request, slots=(), max_people=3), asked) == ["too_many_people"]
    assert codes(HOST, request, replace(asked, max_people=9)) == []


def test_a_visit_below_the_floor_is_told_and_a_short_talk_is_not():
    visit = a_visit(400, at(10), minutes=14, **A, **EVERYBODY)
    clash = the("visit_too_short", visit)

    assert (clash.severity, clash.facts["minutes"], clash.facts["floor"]) == (Severity.LOW, 14, 15)
    assert clash.remedies[0].changes == (replace(visit, minutes=15),)
    assert after(clash.remedies[0], visit) == []
    assert codes(replace(visit, minutes=15)) == []
    assert codes(replace(visit, kind=ItemKind.TALK)) == []


# Hosts, leaders, speakers


def hosted(number, start, place=A, **fields):
    who = {"host_name": "Jörg Müller", "host_phone": "+49 511 1", **fields}
    return a_visit(number, start, **place, persons=ids(FOUR[number - 400]), **who)


def test_a_host_who_receives_at_two_places_at_once_is_double_booked():
    first, second = hosted(400, at(10)), hosted(401, at(10, 15), B)

    clash = the("host_double_booked", first, second)

    assert (clash.severity, clash.concerns) == (Severity.MEDIUM, (first.id, second.id))
    assert clash.facts["host"] == "Jörg Müller"
    assert [after(one, first, second) for one in clash.remedies] == [[]]


@pytest.mark.parametrize(
    ("second", "clash"),
    [
        (hosted(401, at(10, 15), B, host_name="jörg  müller", host_phone="+495111"), True),
        (hosted(401, at(10, 15), B, host_phone="+49 511 2"), False),
        (hosted(401, at(10, 15), B, host_name="Anna Schmidt"), False),
        (hosted(401, at(10, 15), A), False),
        (hosted(401, at(10, 30), B), False),
        (hosted(401, at(10, 15), B, status=ItemStatus.CANCELLED), False),
    ],
)
def test_two_groups_at_one_stand_have_one_host_and_a_namesake_is_another(second, clash):
    assert ("host_double_booked" in codes(hosted(400, at(10)), second)) is clash


def test_a_host_of_three_hours_is_double_booked_by_the_third_item_too():
    items = hosted(400, at(10), minutes=180), hosted(401, at(10, 15), B, minutes=15), hosted(402, at(12), B)

    assert codes(*items).count("host_double_booked") == 2


def test_the_host_of_an_item_without_one_is_the_requests():
    request = Request(id=uid(360), exhibitor=HOST.id, host_name="Jörg Müller", host_mobile="+49 511 1")
    silent = hosted(401, at(10, 15), B, host_name="", host_phone="", request=request.id)

    assert codes(HOST, request, hosted(400, at(10)), silent) == ["host_double_booked"]


def test_a_group_that_walks_without_any_of_its_leaders_is_told():
    ben = replace(BEN, present=(Span(day(22), day(24)),))
    group = a_group(leaders=(BEN.id,), members=Map({ADA.id: ()}))
    visit = a_visit(400, at(10), **A, groups=frozenset({group.id}))

    clash = the("leader_not_there", ben, group, visit)

    assert (clash.severity, clash.concerns) == (Severity.MEDIUM, (visit.id, group.id))
    assert codes(group, visit) == []
    assert codes(ben, replace(group, leaders=(BEN.id, CLEO.id)), visit) == []


def test_a_group_with_people_or_things_to_do_needs_somebody_confirmed_who_leads_it():
    group = a_group(members=Map({ADA.id: ()}))
    visit = an_item(400, groups=frozenset({group.id}))

    assert the("group_without_leader", group).concerns == (group.id,)
    assert codes(a_group()) == []
    assert codes(a_group(), visit) == ["group_without_leader"]
    assert codes(a_group(), replace(visit, status=ItemStatus.CANCELLED)) == []
    assert codes(replace(group, leaders=(BEN.id,))) == []
    assert codes(replace(group, leaders=(BEN.id,)), replace(BEN, status=Status.CANCELLED)) == [
        "group_without_leader"
    ]


def test_a_speaker_who_does_not_take_part_is_told_and_put_in():
    talk = an_item(
        400, kind=ItemKind.TALK, start=at(10), parts=(Part(words("Kort"), 10, BEN.id),), persons=ids(ADA)
    )

    clash = the("speaker_not_there", talk)

    assert (clash.severity, clash.concerns) == (Severity.HIGH, (talk.id, BEN.id))
    assert clash.remedies[0].changes == (replace(talk, persons=ids(ADA, BEN)),)
    assert after(clash.remedies[0], talk) == []
    assert codes(replace(talk, persons=ids(ADA, BEN))) == []


def test_a_speaker_who_is_away_or_not_confirmed_is_not_put_in():
    talk = an_item(400, start=at(10), parts=(Part(words("Kort"), 10, BEN.id),), persons=ids(ADA))

    for ben in (replace(BEN, present=(Span(day(22), day(22)),)), replace(BEN, status=Status.CANCELLED)):
        assert the("speaker_not_there", talk, ben).remedies == ()


# Wishes

ACME = a_company()
MUST = Wish(id=uid(350), company=ACME.id, exhibitor=HOST.id, priority=Priority.MUST)


def test_a_must_that_nobody_of_the_company_sees_is_told():
    ada = replace(ADA, company=ACME.id)
    visit = an_item(400, place=Spot(exhibitor=HOST.id), persons=ids(ADA))
    clash = the("must_unmet", ACME, ada, HOST, MUST)

    assert (clash.severity, clash.concerns) == (Severity.MEDIUM, (MUST.id, ACME.id, HOST.id))
    assert codes(ACME, ada, HOST, MUST, visit) == []
    assert codes(ACME, ada, HOST, MUST, replace(visit, persons=ids(BEN))) == ["must_unmet"]
    assert codes(ACME, ada, HOST, MUST, replace(visit, status=ItemStatus.CANCELLED)) == ["must_unmet"]
    assert codes(ACME, ada, HOST, replace(MUST, priority=Priority.WANT)) == []
    assert codes(ACME, HOST, MUST) == []  # nobody of theirs is coming


def test_the_must_of_one_person_is_met_by_their_own_visit_only():
    must = replace(MUST, company=None, person=BEN.id)
    ada, ben = (replace(person, company=ACME.id) for person in (ADA, BEN))
    visit = an_item(400, place=Spot(exhibitor=HOST.id), persons=ids(ADA))

    assert codes(ACME, ada, ben, HOST, must, visit) == ["must_unmet"]
    assert codes(ACME, ada, ben, HOST, must, replace(visit, persons=ids(BEN))) == []


def test_a_visit_that_somebody_misses_for_being_away_does_not_meet_a_must():
    ada = replace(ADA, company=ACME.id, present=(Span(day(22), day(24)),))
    visit = an_item(400, start=at(10), place=Spot(exhibitor=HOST.id, **A), **EVERYBODY)

    assert codes(ACME, ada, HOST, MUST, visit) == ["must_unmet"]


# Beds

STAY = a_stay(check_in=day(20), check_out=day(24))
HOME = [replace(person, nights=()) for person in (BEN, CLEO, DIRK)]


def test_who_has_no_bed_is_offered_an_empty_one_of_the_type_asked_for():
    ada = replace(ADA, room_type=RoomType.TWIN)
    single, twin = a_room(610), a_room(611, type=RoomType.TWIN)
    short = a_room(612, type=RoomType.TWIN, last=day(22))

    clash = the("no_bed", ada, *HOME, STAY, single, twin, short)

    assert (clash.severity, clash.concerns, clash.day) == (Severity.HIGH, (ADA.id,), day(20))
    assert clash.facts["nights"] == (day(20), day(21), day(22), day(23))
    assert clash.remedies[0].code == "give_room"
    assert clash.remedies[0].changes == (replace(twin, people=ids(ADA)),)
    assert after(clash.remedies[0], ada, *HOME, STAY, single, twin, short) == []
    assert codes(ada, *HOME, STAY, replace(single, people=ids(ADA))) == []
    assert codes(ada, *HOME) == []  # no hotel yet: there is nothing to compare with


def test_nobody_is_given_a_bed_in_a_room_with_somebody_else():
    taken = a_room(610, type=RoomType.TWIN, people=ids(BEN))

    assert the("no_bed", STAY, taken, *HOME[1:]).remedies == ()


def test_a_place_held_by_somebody_who_cancelled_is_free():
    room = a_room(610, people=ids(BEN))
    out = replace(BEN, status=Status.CANCELLED)

    clash = the("no_bed", STAY, room, out, *HOME[1:])
    assert clash.remedies[0].changes == (replace(room, people=ids(ADA)),)


def test_whoever_wants_no_night_or_is_there_for_a_day_needs_no_bed():
    assert codes(STAY, replace(ADA, nights=()), *HOME) == []
    assert codes(STAY, replace(ADA, present=(Span(day(21), day(21)),)), *HOME) == []


def test_two_beds_in_one_night_are_told_and_the_needless_one_given_up():
    whole, needless = a_room(610, people=ids(ADA)), a_room(611, people=ids(ADA), first=day(21), last=day(22))

    clash = the("two_beds", STAY, whole, needless, *HOME)

    assert (clash.severity, clash.facts["nights"]) == (Severity.MEDIUM, (day(21),))
    assert set(clash.facts["rooms"]) == {whole.id, needless.id}
    assert [one.changes for one in clash.remedies] == [(replace(needless, people=frozenset()),)]
    assert after(clash.remedies[0], STAY, whole, needless, *HOME) == []
    assert codes(STAY, replace(whole, last=day(21)), replace(needless, last=None), *HOME) == []


def test_of_three_beds_in_one_night_none_alone_is_the_needless_one():
    rooms = [a_room(number, people=ids(ADA)) for number in (610, 611, 612)]
    nights = [a_room(613, people=ids(ADA), first=day(20), last=day(21)), *rooms[1:]]

    assert the("two_beds", STAY, *rooms, *HOME).remedies == ()
    assert the("two_beds", STAY, *nights, *HOME).remedies == ()


@pytest.mark.parametrize(
    ("type_", "people", "clash"),
    [
        (RoomType.SINGLE, (ADA, BEN), True),
        (RoomType.DOUBLE, (ADA, BEN), False),
        (RoomType.TWIN, (ADA, BEN), False),
        (RoomType.TWIN, (ADA, BEN, CLEO), True),
        (RoomType.ACCESSIBLE, (ADA, BEN), False),
        (RoomType.ACCESSIBLE, (ADA, BEN, CLEO), True),
    ],
)
def test_no_more_people_sleep_in_a_room_than_it_has_beds(type_, people, clash):
    room = a_room(610, type=type_, people=ids(*people))

    assert ("room_too_full" in codes(STAY, room)) is clash


def test_a_wheelchair_needs_an_accessible_room():
    ada, room = replace(ADA, wheelchair=True), a_room(610, people=ids(ADA))

    clash = the("room_not_accessible", ada, STAY, room, *HOME)

    assert (clash.severity, clash.concerns) == (Severity.HIGH, (ADA.id, room.id))
    assert after(clash.remedies[0], ada, STAY, room, *HOME) == []
    assert codes(ADA, STAY, room, *HOME) == []


def test_a_room_is_made_accessible_for_two_and_not_for_three():
    ada = replace(ADA, wheelchair=True)
    shared = a_room(610, type=RoomType.TWIN, people=ids(ADA, BEN))
    full = replace(shared, people=ids(ADA, BEN, CLEO))

    (remedy,) = the("room_not_accessible", ada, STAY, shared, *HOME[1:]).remedies
    assert remedy.changes == (replace(shared, type=RoomType.ACCESSIBLE),)
    assert the("room_not_accessible", ada, STAY, full, *HOME[2:]).remedies == ()


def test_an_accessible_room_is_kept_for_who_needs_it():
    kept, plain = a_room(610, type=RoomType.ACCESSIBLE), a_room(611)

    assert the("no_bed", STAY, kept, plain, *HOME).remedies[0].changes[0].id == plain.id
    assert the("no_bed", STAY, kept, *HOME).remedies[0].changes[0].id == kept.id


def test_a_wheelchair_is_not_offered_a_room_it_cannot_use():
    ada = replace(ADA, wheelchair=True)

    assert the("no_bed", ada, STAY, a_room(610), *HOME).remedies == ()
    fit = a_room(611, type=RoomType.ACCESSIBLE)
    assert the("no_bed", ada, STAY, a_room(610), fit, *HOME).remedies[0].changes[0].id == fit.id


# Seats


def there_and_back(*people, **fields):
    return (
        a_leg(500, start=at(6), end=at(12), passengers=seats(*people), **fields),
        a_leg(501, start=at(16, on=24), end=at(22, on=24), passengers=seats(*people), **fields),
    )


def test_who_has_no_way_there_or_home_is_offered_a_seat_on_the_coach_that_goes():
    there, back = there_and_back(BEN, CLEO, DIRK, seats=49)

    to, home = the("no_way_there", there, back), the("no_way_home", there, back)

    assert [(one.severity, one.concerns) for one in (to, home)] == [(Severity.HIGH, (ADA.id,))] * 2
    assert (to.facts["date"], home.facts["date"]) == (day(20), day(24))
    assert [one.changes[0].id for one in to.remedies] == [there.id]
    assert [one.changes[0].id for one in home.remedies] == [back.id]
    assert after(to.remedies[0], there, back) == ["no_way_home"]
    assert codes(*there_and_back(*FOUR)) == []
    assert codes(there, back, replace(ADA, own_car=True)) == []
    assert codes(there, back, replace(ADA, status=Status.WAITING)) == []


def test_a_full_coach_is_not_offered_and_who_cancelled_does_not_fill_it():
    full = there_and_back(BEN, CLEO, DIRK, seats=3)

    assert the("no_way_there", *full).remedies == ()
    assert len(the("no_way_there", *full, replace(DIRK, status=Status.CANCELLED)).remedies) == 1
    train = there_and_back(BEN, CLEO, DIRK, kind=LegKind.RAIL)
    assert the("no_way_there", *train).remedies == ()  # a train wants a ticket


def test_a_seat_is_offered_at_ones_own_stop():
    stop = Stop(uid(510), "Genk", at(6, 30))
    there, back = there_and_back(BEN, CLEO, DIRK)
    there = replace(there, stops=(stop,))

    clash = the("no_way_there", there, back, replace(ADA, boarding_stop="genk"))
    assert clash.remedies[0].changes[0].passengers[ADA.id] == Passenger(stop.id)


def test_a_cancelled_coach_takes_nobody_home():
    there, back = there_and_back(*FOUR)

    assert codes(there, replace(back, status=ItemStatus.CANCELLED)) == ["no_way_home"] * 4


def test_more_people_or_wheelchairs_than_a_coach_takes_are_told_and_only_the_confirmed_count():
    full = the("too_few_seats", a_leg(seats=3, passengers=seats(*FOUR)))
    ada = replace(ADA, wheelchair=True)
    rolling = the("too_few_wheelchair_places", ada, a_leg(wheelchair_places=0, passengers=seats(*FOUR)))

    assert (full.severity, full.facts["count"], full.facts["seats"]) == (Severity.HIGH, 4, 3)
    assert (rolling.severity, rolling.facts["count"], rolling.facts["places"]) == (Severity.HIGH, 1, 0)
    assert rolling.concerns == (uid(500), ADA.id)
    legs = there_and_back(*FOUR, seats=3)
    assert "too_few_seats" not in codes(*legs, replace(ADA, status=Status.CANCELLED))
    assert codes(*there_and_back(*FOUR, seats=4, wheelchair_places=1), ada) == []
    unknown = the("wheelchair_places_unknown", ada, a_leg(passengers=seats(*FOUR)))
    assert (unknown.severity, unknown.concerns) == (Severity.LOW, (uid(500), ADA.id))
    assert codes(*there_and_back(*FOUR, kind=LegKind.RAIL), ada) == []


# All of them


def test_clashes_stand_by_severity_then_day_then_id():
    things = (
        a_visit(400, at(10, on=22), **A, persons=ids(ADA)),
        a_visit(401, at(10, 15, on=22), **B, persons=ids(ADA)),
        a_visit(402, at(20, on=21), **A, **EVERYBODY),
        a_visit(403, at(14, on=21), minutes=5, **A, **EVERYBODY),
        a_visit(404, at(10, on=21), **A, persons=ids(BEN)),
        a_visit(405, at(10, 15, on=21), **B, persons=ids(BEN)),
    )

    assert [(one.code, one.day.day) for one in found(*things)] == [
        ("double_booked", 21),
        ("double_booked", 22),
        ("outside_hours", 21),
        ("visit_too_short", 21),
    ]
    same_day = [
        one.id for one in found(*things) if one.day == date(2026, 4, 21) and one.code == "double_booked"
    ]
    assert same_day == sorted(same_day)


def test_the_staff_of_the_agency_is_double_booked_like_anybody():
    staff = replace(ADA, role=Role.STAFF)

    assert codes(
        staff, a_visit(400, at(10), **A, persons=ids(ADA)), a_visit(401, at(10), **B, persons=ids(ADA))
    ) == ["double_booked"]


def test_every_code_has_a_name_of_its_own():
    assert len(set(CODES)) == len(CODES)
    assert len(set(REMEDIES)) == len(REMEDIES)
