# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trip as a whole: its face by the day, numbers counted from the snapshot, the year and its dates."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from delegation.domain.people import Role, Status
from delegation.domain.programme import ItemStatus, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.trip import Defaults
from delegation.domain.values import Money
from delegation.domain.wishes import Request, RequestState, Wish
from delegation.services.board import board_rows, codes_in_use
from delegation.services.completeness import Standing
from delegation.services.overview import (
    Face,
    Share,
    face_of,
    is_urgent,
    numbers,
    people_to_purge,
    placed_wishes,
    year_of,
)
from tests.factories import (
    a_company,
    a_person,
    a_room,
    a_stay,
    a_trip,
    an_exhibitor,
    an_item,
    at,
    day,
    uid,
)

TRIP = a_trip(first=day(20), last=day(22), fair_first=None, fair_last=None)


def trip(*things, its=TRIP):
    return snapshot_of([its, *things], 1)


@pytest.mark.parametrize(
    ("today", "face"),
    [
        (day(19), Face.AHEAD),
        (day(20), Face.RUNNING),
        (day(22), Face.RUNNING),
        (day(23), Face.PAST),
    ],
)
def test_the_face_of_a_trip_goes_by_its_days(today, face):
    assert face_of(trip(a_person()), today) is face


def test_a_trip_with_nobody_and_nothing_planned_is_empty_list_or_no_list():
    assert face_of(trip(an_exhibitor()), day(23)) is Face.EMPTY


def test_the_confirmed_are_counted_of_those_who_may_come():
    people = [a_person(number, status=status) for number, status in enumerate(Status, start=1)]
    assert numbers(trip(*people)).people == Share(1, 2)


def test_a_wish_is_placed_when_somebody_of_theirs_has_a_visit_with_a_time():
    ada = a_person(company=uid(100))
    wish = Wish(id=uid(800), company=uid(100), exhibitor=uid(300))
    visit = an_item(place=Spot(uid(300), "17", "H21"), start=at(10), persons=frozenset({uid(1)}))
    others = a_person(2, "Ben"), a_company(), an_exhibitor(), ada
    assert placed_wishes(trip(*others, wish, visit)) == {wish.id}
    for other in (
        replace(visit, start=None),
        replace(visit, status=ItemStatus.CANCELLED),
        replace(visit, persons=frozenset({uid(2)})),
    ):
        assert placed_wishes(trip(*others, wish, other)) == frozenset()
    assert numbers(trip(*others, wish, visit)).wishes == Share(1, 1)


def test_requests_are_agreed_of_all():
    requests = [
        Request(id=uid(900 + at), exhibitor=uid(300), state=state) for at, state in enumerate(RequestState)
    ]
    assert numbers(trip(an_exhibitor(), *requests)).requests == Share(1, len(RequestState))


def test_a_bed_for_some_nights_is_no_bed():
    stay = a_stay(check_in=day(20), check_out=day(22))
    whole = a_room(people=frozenset({uid(1)}))
    half = replace(a_room(611), people=frozenset({uid(2)}), last=day(21))
    empty = a_room(612)
    speaker = a_person(3, "Cleo", role=Role.SPEAKER)
    found = numbers(trip(a_person(), a_person(2, "Ben"), speaker, stay, whole, half, empty))
    assert found.beds == Share(1, 2)
    assert found.rooms == 2


def test_fees_are_summed_by_currency_and_none_is_nothing_to_pay():
    ada = a_person(fee=Money(Decimal(695)), paid=True)
    ben = a_person(2, "Ben", fee=Money(Decimal("100.50")), paid=True)
    cleo = a_person(3, "Cleo", fee=Money(Decimal(700), "CHF"))
    free = a_person(4, "Dirk", fee=Money(Decimal(0)))
    found = numbers(trip(ada, ben, cleo, free, a_person(5, "Els")))
    assert found.fees == Share(2, 3)
    assert found.paid == {"EUR": Decimal("795.50")}
    assert found.due == {"CHF": Decimal(700)}


def test_nothing_of_nothing_is_an_empty_bar():
    assert Share(0, 0).ratio == 0
    assert Share(1, 4).ratio == 0.25


def test_the_phases_of_the_year_follow_each_other_without_a_gap():
    phases = year_of(trip()).phases
    assert [phase.code for phase in phases] == [
        "project",
        "registration",
        "wishes",
        "rooms",
        "packs",
        "fair",
        "aftercare",
    ]
    assert all(one.end == other.first for one, other in pairwise(phases))
    assert phases[0].first == day(20) - timedelta(weeks=26)
    assert (phases[5].first, phases[5].end) == (day(20), day(23))


def test_the_fair_may_begin_after_the_trip():
    its = replace(TRIP, fair_first=day(21), fair_last=day(22))
    assert year_of(trip(its=its)).phases[5].first == day(21)


def test_dates_to_keep_come_from_the_trips_own_numbers_and_the_hotels():
    its = replace(
        TRIP, defaults=Defaults(rooming_list_days=10, reconfirm_hours=72, evaluation_days=5, purge_weeks=2)
    )
    stay = a_stay(check_in=day(20), check_out=day(22), option_until=day(1))
    assert [(due.code, due.day) for due in year_of(trip(stay, its=its)).dues] == [
        ("option", day(1)),
        ("rooming_list", day(10)),
        ("reconfirm", day(17)),
        ("evaluation", day(27)),
        ("purge", day(6, month=5)),
    ]


def test_a_trip_without_a_hotel_owes_no_rooming_list():
    assert {due.code for due in year_of(trip()).dues} == {"reconfirm", "evaluation", "purge"}


def test_a_date_is_urgent_in_its_last_week_and_not_once_it_is_past():
    due = next(due for due in year_of(trip()).dues if due.code == "reconfirm")
    assert due.day == day(18)
    assert [is_urgent(due, day(n)) for n in (10, 11, 18, 19)] == [False, True, True, False]


def test_who_still_has_what_is_kept_until_the_purge_only():
    ada = a_person(diet="vegan")
    ben = a_person(2, "Ben", emergency_contact="Partner")
    assert people_to_purge(trip(ada, ben, a_person(3, "Cleo"))) == 2


def test_the_board_begins_with_who_misses_most_then_who_is_waited_for_then_the_alphabet():
    given = {"mobile": "+32 470 00 00 31", "email": "a@acme.example", "fee": Money(Decimal(1))}
    people = [
        a_person(1, "Ada", "Adams", **given, paid=True),
        a_person(2, "Ben", "Boom"),
        a_person(3, "Cleo", "Claes", **given, invoiced=True),
        a_person(4, "Dirk", "Dox", status=Status.CANCELLED),
    ]
    rows = board_rows(trip(*people))
    assert [row.person.first_name for row in rows] == ["Ben", "Cleo", "Ada"]
    assert rows[1].standings["payment"] is Standing.ASKED


def test_a_fee_that_is_not_set_is_a_payment_that_is_missing():
    rows = board_rows(trip(a_person(), a_person(2, "Ben", fee=Money(Decimal(1)), paid=True)), ("payment",))
    assert [row.standings["payment"] for row in rows] == [Standing.MISSING, Standing.DONE]


def test_columns_are_what_concerns_anybody():
    whole = a_person(email="ada@acme.example")
    assert codes_in_use(board_rows(trip(whole))) == ("name", "mobile", "room", "diet", "consent")
    assert "email" in codes_in_use(board_rows(trip(a_person(email=""))))


def test_the_year_ends_after_the_purge():
    year = year_of(trip())
    assert year.first < date(2026, 4, 20) < year.end
    assert max(due.day for due in year.dues) < year.end
