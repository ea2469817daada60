# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a calendar entry refuses, and what it makes of its strings."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from delegation.errors import InvalidValueError
from delegation.services.calendar_entries import Calendar
from tests.calendars.samples import FLIGHT, HOTEL, STAMP, TOKYO, VISIT, at, calendar, entry


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"uid": ""}, "calendar_uid"),
        ({"uid": "with space"}, "calendar_uid"),
        ({"uid": "line\nfeed"}, "calendar_uid"),
        ({"uid": "ü"}, "calendar_uid"),
        ({"uid": "x" * 256}, "calendar_uid"),
        ({"sequence": -1}, "calendar_sequence"),
        ({"sequence": 2**31}, "calendar_sequence"),
        ({"changed_at": datetime(2026, 3, 2)}, "calendar_stamp_not_utc"),  # noqa: DTZ001 -- the fault itself
        ({"created_at": STAMP.astimezone(timezone(timedelta(hours=1)))}, "calendar_stamp_not_utc"),
        ({"end": at("2026-04-21T08:59")}, "calendar_entry_ends_first"),
        ({"end": at("2026-04-21T15:59", TOKYO)}, "calendar_entry_ends_first"),
        ({"end": date(2026, 4, 21)}, "calendar_entry_half_timed"),
        ({"start": date(2026, 4, 21)}, "calendar_entry_half_timed"),
        ({"start": datetime(2026, 4, 21, tzinfo=UTC), "end": date(2026, 4, 22)}, "calendar_entry_half_timed"),
        ({"start": date(2026, 4, 21), "end": date(2026, 4, 20)}, "calendar_entry_ends_first"),
        ({"end": at("2101-01-01T00:00")}, "calendar_year"),
        ({"start": date(1970, 12, 31), "end": date(1971, 1, 1)}, "calendar_year"),
    ],
)
def test_an_entry_refuses(facts, code):
    with pytest.raises(InvalidValueError) as refused:
        replace(VISIT, **facts)
    assert refused.value.name == code


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"entries": ()}, "calendar_without_entries"),
        ({"entries": (VISIT, replace(HOTEL, uid=VISIT.uid))}, "calendar_uid_twice"),
        ({"language": "nl_BE"}, "calendar_language"),
        ({"refresh_hours": -1}, "calendar_refresh"),
        ({"refresh_hours": 169}, "calendar_refresh"),
    ],
)
def test_a_calendar_refuses(facts, code):
    with pytest.raises(InvalidValueError) as refused:
        Calendar(**{"entries": (VISIT,), **facts})
    assert refused.value.name == code


def test_a_flight_may_land_at_an_earlier_wall_time_than_it_left():
    west = entry(
        "west", at("2026-06-01T23:00", "Pacific/Auckland"), at("2026-06-01T15:00", "America/New_York")
    )
    assert west.start.wall > west.end.wall


def test_an_all_day_entry_may_be_of_one_day_and_includes_its_last():
    assert entry("day", date(2026, 4, 20), date(2026, 4, 20)).is_all_day
    assert not VISIT.is_all_day


def test_entries_are_ordered_by_begin_then_uid():
    twin = replace(VISIT, uid="a" + VISIT.uid)
    assert sorted((VISIT, HOTEL, twin, FLIGHT), key=lambda one: one.order) == [FLIGHT, HOTEL, twin, VISIT]


def test_equal_facts_make_equal_calendars():
    assert calendar(replace(VISIT), HOTEL) == calendar(VISIT, replace(HOTEL))
    assert calendar(VISIT) != calendar(replace(VISIT, sequence=9))
