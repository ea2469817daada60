# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clock changes: what the file says of a zone, evaluated, against zoneinfo."""

from datetime import UTC, datetime, timedelta
from functools import cache
from io import StringIO
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz
from dateutil.rrule import rrulestr
from icalendar import Timezone

from delegation.calendars.components import timezone_component
from delegation.calendars.vtimezone import observances
from delegation.errors import InvalidValueError

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SOME = (
    *(
        "Europe/Berlin",
        "Europe/Brussels",
        "Europe/Dublin",
        "Europe/London",
        "Europe/Moscow",
        "Europe/Istanbul",
    ),
    *("America/New_York", "America/Santiago", "America/Nuuk", "America/Havana", "America/St_Johns"),
    *("Asia/Tokyo", "Asia/Kathmandu", "Asia/Jerusalem", "Asia/Gaza", "Asia/Beirut", "Pacific/Auckland"),
    *("Africa/Casablanca", "Africa/Cairo", "Australia/Lord_Howe", "Antarctica/Troll", "Pacific/Chatham"),
    *("Etc/GMT+12", "Pacific/Kiritimati", "Atlantic/Azores"),
)
SPANS = ((2026, 2026), (2026, 2028))
ZONES = sorted(available_timezones() - {"Factory", "localtime"})


def said_of(zone: str, span: tuple[int, int]) -> bytes:
    return timezone_component(zone, observances(zone, *span)).to_ical(sorted=False)


def onsets(written: bytes, span: tuple[int, int]) -> list[tuple[datetime, timedelta]]:
    """(moment in UTC, offset from then on), as a reader works them out of the file's own words."""
    found = []
    for part in Timezone.from_ical(written).subcomponents:
        begin, before = part["DTSTART"].dt, part["TZOFFSETFROM"].td
        begins = [begin]
        if "RRULE" in part:
            rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=begin)
            begins = rule.between(datetime(span[0] - 2, 1, 1), datetime(span[1] + 2, 1, 1))  # noqa: DTZ001 -- wall times
        found += [(one - before, part["TZOFFSETTO"].td) for one in begins]
    return sorted(found)


def moment_of(wall: datetime, known: list[tuple[datetime, timedelta]]) -> datetime:
    """The one moment a wall time can be by these onsets; LookupError where there is none, or more."""
    moments = set()
    for offset in {offset for _, offset in known}:
        moment = wall - offset
        latest = [onset for onset in known if onset[0] <= moment][-1:]
        if latest and latest[0][1] == offset:
            moments.add(moment)
    (moment,) = moments
    return moment.replace(tzinfo=UTC)


@cache
def probes(span: tuple[int, int]) -> tuple[datetime, ...]:
    first, last = datetime(span[0], 1, 1), datetime(span[1], 12, 31, 23)  # noqa: DTZ001 -- wall times
    count = (last - first) // (53 * HOUR)
    return (*(first + number * 53 * HOUR for number in range(count)), last)


def near_changes(zone: ZoneInfo, span: tuple[int, int]) -> list[datetime]:
    """Every half hour of the days around each change."""
    day, end = datetime(span[0], 1, 1), datetime(span[1] + 1, 1, 1)  # noqa: DTZ001 -- wall times
    found = []
    while day < end - DAY:
        if day.replace(tzinfo=zone).utcoffset() != (day + DAY).replace(tzinfo=zone).utcoffset():
            found += [day + number * HOUR / 2 for number in range(-4, 52)]
        day += DAY
    return [wall for wall in found if span[0] <= wall.year <= span[1]]


def wrongs(zone: str, span: tuple[int, int]) -> list[str]:
    there = ZoneInfo(zone)
    known = onsets(said_of(zone, span), span)
    found = []
    for wall in [*probes(span), *near_changes(there, span)]:
        moments = {wall.replace(tzinfo=there, fold=fold).astimezone(UTC) for fold in (0, 1)}
        if len(moments) == 2:
            continue  # skipped or shown twice: the one is refused by PlannedTime, the other written in UTC
        if moment_of(wall, known) not in moments:
            found.append(f"{zone} {wall}: {moment_of(wall, known)}, not {moments}")
    return found


@pytest.mark.parametrize("span", SPANS)
def test_what_the_file_says_of_a_zone_gives_the_moments_of_zoneinfo(span):
    assert [wrong for zone in SOME if observances(zone, *span) for wrong in wrongs(zone, span)] == []


@pytest.mark.full
@pytest.mark.parametrize("span", [(2024, 2024), *SPANS, (2026, 2030), (2035, 2040)])
def test_it_does_for_every_zone_there_is(span):
    assert len(ZONES) > 590
    assert [wrong for zone in ZONES if observances(zone, *span) for wrong in wrongs(zone, span)] == []


def test_a_trip_within_a_year_names_every_zone():
    assert [zone for zone in SOME if not observances(zone, 2026, 2026)] == []


def test_a_zone_that_follows_the_moon_is_not_named_over_several_years():
    assert observances("Africa/Casablanca", 2026, 2027) == ()


def test_a_second_reader_agrees():
    for zone in ("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Tokyo", "America/Santiago"):
        whole = b"BEGIN:VCALENDAR\r\n" + said_of(zone, (2026, 2026)) + b"END:VCALENDAR\r\n"
        read = tz.tzical(StringIO(whole.decode().replace("\r\n", "\n"))).get(zone)
        for wall in probes((2026, 2026))[::7]:
            assert wall.replace(tzinfo=read).utcoffset() == wall.replace(tzinfo=ZoneInfo(zone)).utcoffset()


def test_a_zone_with_a_rule_of_its_own_states_it():
    assert said_of("Europe/Berlin", (2026, 2026)).decode().split("\r\n") == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19701025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    ]


def test_a_zones_own_rule_is_the_same_whatever_years_are_asked_for():
    assert observances("Europe/Berlin", 2026, 2026) == observances("Europe/Berlin", 2027, 2027)


def test_two_years_whose_clocks_change_at_different_hours_have_no_rule():
    assert len(observances("America/Goose_Bay", 2010, 2010)) == 2
    assert len(observances("America/Goose_Bay", 2011, 2011)) == 2
    assert observances("America/Goose_Bay", 2010, 2011) == ()


def test_irelands_summer_is_daylight_and_its_winter_standard():
    assert [(one.name, one.daylight) for one in observances("Europe/Dublin", 2026, 2026)] == [
        ("IST", True),
        ("GMT", False),
    ]


def test_a_zone_without_changes_has_one_standard_from_the_beginning():
    said = said_of("Asia/Tokyo", (2026, 2026))
    assert said.count(b"BEGIN:STANDARD") == 1
    assert b"DAYLIGHT" not in said
    assert b"TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900" in said


def test_every_zone_has_a_standard_and_neither_dates_nor_lists():
    for zone in SOME:
        if observances(zone, 2026, 2026):
            said = said_of(zone, (2026, 2026))
            assert b"BEGIN:STANDARD" in said
            assert b"RDATE" not in said


def test_no_rule_begins_after_1970():
    for zone in SOME:
        assert all(one.start.year == 1970 for one in observances(zone, 2026, 2026))


def test_changes_that_do_not_lead_back_have_no_rules():
    assert observances("Pacific/Apia", 2011, 2011) == ()  # back, on, and over the date line
    assert observances("Europe/Moscow", 2011, 2011) == ()  # on, for good
    assert observances("America/Argentina/Jujuy", 1991, 1991) == ()  # an hour on, two back


def test_an_unknown_zone_is_refused():
    with pytest.raises(InvalidValueError) as refused:
        observances("Europe/Atlantis", 2026, 2026)
    assert refused.value.name == "unknown_zone"
