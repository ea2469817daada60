# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar files by content: events and properties as icalendar reads them, and the octets themselves."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.calendars.writer import LIMIT_BYTES, write_calendar
from delegation.domain.values import Point, planned
from delegation.errors import HandoutError
from tests.calendars.octets import content_lines, faults
from tests.calendars.samples import (
    ALL,
    BERLIN,
    CANCELLED,
    CLOCK_CHANGES,
    FEED,
    FLIGHT,
    HOSTILE,
    HOTEL,
    MEETING,
    MOMENT,
    NEW_YORK,
    ONE,
    TRIP,
    VISIT,
    at,
    calendar,
    entry,
)


def events(written: bytes) -> dict[str, icalendar.Event]:
    whole = icalendar.Calendar.from_ical(written)
    found = {str(event["UID"]).removesuffix("@trip.invalid"): event for event in whole.walk("VEVENT")}
    assert len(found) == len(whole.walk("VEVENT"))
    return found


def part(written: bytes, name: str) -> list[str]:
    """The lines of the one part of that name, without its BEGIN and END."""
    lines = content_lines(written)
    return lines[lines.index(f"BEGIN:{name}") + 1 : lines.index(f"END:{name}")]


def when(event: icalendar.Event, name: str) -> datetime:
    return event[name].dt.astimezone(UTC)


def output_of(script: str, **environment: str) -> bytes:
    """What another Python says that finds the same modules."""
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout  # noqa: S603 -- scripts of this file


def alone(one) -> list[str]:
    return part(write_calendar(calendar(one)), "VEVENT")


@pytest.mark.parametrize("name", ALL)
def test_the_octets_have_no_fault(name):
    assert faults(write_calendar(ALL[name])) == []


@pytest.mark.parametrize("name", ALL)
def test_every_entry_is_an_event_at_its_moments(name):
    found = events(write_calendar(ALL[name]))
    assert len(found) == len(ALL[name].entries)
    for one in ALL[name].entries:
        event = found[one.uid.removesuffix("@trip.invalid")]
        if one.is_all_day:
            assert event["DTSTART"].dt == one.start
            assert event["DTEND"].dt == one.end + timedelta(days=1)
        else:
            assert when(event, "DTSTART") == one.start.utc
            assert when(event, "DTEND" if "DTEND" in event else "DTSTART") == one.end.utc


@pytest.mark.parametrize("name", ALL)
def test_every_word_arrives(name):
    found = events(write_calendar(ALL[name]))
    for one in ALL[name].entries:
        event = found[one.uid.removesuffix("@trip.invalid")]
        assert event["SUMMARY"].replace("\u200c", "") == one.summary.replace("\u200c", "")
        assert event.get("DESCRIPTION", "").replace("\u200c", "") == one.description.replace("\u200c", "")


def test_a_file_begins_with_what_readers_expect():
    assert content_lines(write_calendar(TRIP))[:7] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//The Delegation authors//Delegation//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Hannover Messe 2026",
        "NAME:Hannover Messe 2026",
    ]


def test_a_visit_is_written_property_by_property():
    assert alone(VISIT) == [
        "UID:visit@trip.invalid",
        "SEQUENCE:3",
        "DTSTAMP:20260302T081500Z",
        "LAST-MODIFIED:20260302T081500Z",
        "CREATED:20260201T120000Z",
        "DTSTART;TZID=Europe/Berlin:20260421T090000",
        "DTEND;TZID=Europe/Berlin:20260421T094500",
        r"SUMMARY:Visit: Müller & Söhne\; robots\, grippers",
        r"LOCATION:Halle 9\, Stand D36\nMessegelände\, 30521 Hannover",
        "GEO:52.321500;9.804000",
        (
            'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Messegelände, 30521 Hannover";'
            'X-APPLE-RADIUS=70;X-TITLE="Halle 9, Stand D36":geo:52.321500,9.804000'
        ),
        (
            r"DESCRIPTION:Aim: a licence\nHost: Anna Müller\, +49 511 000000\n"
            "https://fair.example/stand?id=D36&lang=de"
        ),
        "URL:https://fair.example/exhibitors/m%C3%BCller",
        "CATEGORIES:Visit,Must",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
    ]


def test_a_flight_leaves_in_one_zone_and_lands_in_another():
    lines = alone(FLIGHT)
    assert "DTSTART;TZID=Asia/Tokyo:20260418T123500" in lines
    assert "DTEND;TZID=Europe/Berlin:20260418T191000" in lines


def test_a_hotel_is_all_day_with_an_exclusive_end_and_takes_nobody():
    lines = alone(HOTEL)
    assert "DTSTART;VALUE=DATE:20260419" in lines
    assert "DTEND;VALUE=DATE:20260424" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_a_meeting_online_has_its_address_where_every_reader_looks():
    lines = alone(MEETING)
    assert "CONFERENCE;VALUE=URI:https://meet.example/abc-def" in lines
    assert "LOCATION:https://meet.example/abc-def" in lines
    assert "STATUS:TENTATIVE" in lines


def test_a_cancelled_entry_stays_and_takes_nobody():
    lines = alone(replace(CANCELLED, tentative=True, busy=True))
    assert lines[1] == "SEQUENCE:4"
    assert lines[-2:] == ["STATUS:CANCELLED", "TRANSP:TRANSPARENT"]


def test_a_moment_has_a_start_and_no_end():
    lines = part(write_calendar(MOMENT), "VEVENT")
    assert [line for line in lines if line.startswith(("DTSTART", "DTEND", "DURATION"))] == [
        "DTSTART;TZID=Europe/Berlin:20260420T080000"
    ]


def test_a_file_of_one_event_has_no_name():
    written = write_calendar(ONE)
    assert b"NAME" not in written.replace(b"TZNAME", b"")


def test_a_feed_says_how_often_to_ask_and_its_words_language():
    lines = content_lines(write_calendar(FEED))
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT4H" in lines
    assert "X-PUBLISHED-TTL:PT4H" in lines
    assert "PRODID:-//The Delegation authors//Delegation//NL" in lines
    assert b"REFRESH" not in write_calendar(TRIP)
    assert b"TTL" not in write_calendar(TRIP)


def test_nobody_is_invited_and_nothing_rings():
    for sample in ALL.values():
        names = {line.partition(":")[0].partition(";")[0] for line in content_lines(write_calendar(sample))}
        assert not names & {"ORGANIZER", "ATTENDEE", "ATTACH"}
        assert b"\nBEGIN:VALARM" not in write_calendar(sample)


def test_each_zone_is_named_once_and_only_if_used():
    lines = content_lines(write_calendar(TRIP))
    assert [line for line in lines if line.startswith("TZID")] == ["TZID:Asia/Tokyo", "TZID:Europe/Berlin"]
    assert b"VTIMEZONE" not in write_calendar(ALL["all_day"])


def test_no_time_floats():
    for sample in ALL.values():
        for line in content_lines(write_calendar(sample)):
            if line.startswith(("DTEND", "DTSTAMP", "LAST-MODIFIED")):
                assert "TZID=" in line or "VALUE=DATE" in line or line.endswith("Z")


def test_utc_needs_no_zone():
    lines = alone(entry("utc", at("2026-05-02T09:00", "Etc/UTC"), at("2026-05-02T10:00", "UTC")))
    assert lines[4:6] == ["DTSTART:20260502T090000Z", "DTEND:20260502T100000Z"]


def test_old_short_names_of_zones_are_written_in_utc():
    lines = alone(entry("short", at("2026-07-02T09:00", "CET"), at("2026-07-02T10:00", "CET")))
    assert lines[4:6] == ["DTSTART:20260702T070000Z", "DTEND:20260702T080000Z"]


def test_times_of_a_day_on_which_clocks_change_are_written_in_utc():
    lines = content_lines(write_calendar(CLOCK_CHANGES))
    times = {
        line.removeprefix("UID:").removesuffix("@trip.invalid"): lines[number + 4 : number + 6]
        for number, line in enumerate(lines)
        if line.startswith("UID:")
    }
    assert times["autumn-first"] == ["DTSTART:20261025T003000Z", "DTEND:20261025T004500Z"]
    assert times["autumn-second"] == ["DTSTART:20261025T013000Z", "DTEND:20261025T014500Z"]
    assert times["autumn-sharp"] == ["DTSTART:20261025T020000Z", "DTEND:20261025T023000Z"]
    assert times["autumn-day"] == ["DTSTART:20261025T080000Z", "DTEND:20261025T090000Z"]
    assert times["autumn-night"] == ["DTSTART;TZID=Europe/Berlin:20261024T230000", "DTEND:20261025T050000Z"]
    assert times["autumn-eve"] == [
        "DTSTART;TZID=Europe/Berlin:20261024T180000",
        "DTEND;TZID=Europe/Berlin:20261024T190000",
    ]


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, "America/Havana", "America/Nuuk", "Antarctica/Troll"])
def test_no_time_that_the_clocks_show_twice_is_written_with_its_zone(zone):
    quarters = [
        datetime(2026, 1, 1, tzinfo=UTC) + number * timedelta(minutes=15) for number in range(96 * 365)
    ]
    times = [planned(moment, zone) for moment in quarters]
    twice = [time for time in times if time.fold]
    assert twice
    for time in twice:
        for fold in (0, 1):
            one = replace(time, fold=fold)
            assert alone(entry("twice", one, one))[4] == f"DTSTART:{one.utc:%Y%m%dT%H%M%SZ}"


def test_a_zone_without_rules_for_the_years_is_written_in_utc():
    first = entry(
        "one", at("2026-05-01T09:00", "Africa/Casablanca"), at("2026-05-01T10:00", "Africa/Casablanca")
    )
    later = entry(
        "two", at("2027-05-01T09:00", "Africa/Casablanca"), at("2027-05-01T10:00", "Africa/Casablanca")
    )
    assert b"TZID=Africa/Casablanca:20260501T090000" in write_calendar(calendar(first))
    both = write_calendar(calendar(first, later))
    assert b"TZID" not in both
    assert b"DTSTART:20260501T080000Z" in both


@pytest.mark.parametrize("location", ['Hall "B"', "Hall ^2", "C:\\Hall", "Hall\nBEGIN:VEVENT", "", " ", "\n"])
def test_a_location_that_parameters_cannot_hold_stays_and_goes_without_apples_link(location):
    lines = alone(replace(VISIT, location=location))
    assert not any(line.startswith("X-APPLE") for line in lines)
    assert "GEO:52.321500;9.804000" in lines
    assert (
        events(write_calendar(calendar(replace(VISIT, location=location))))["visit"]
        .get("LOCATION", "")
        .replace("\u200c", "")
        == location
    )


def test_apples_title_and_address_are_the_locations_own_text():
    event = events(write_calendar(ONE))["visit"]
    link = event["X-APPLE-STRUCTURED-LOCATION"]
    assert f"{link.params['X-TITLE']}\n{link.params['X-ADDRESS']}" == event["LOCATION"]


def test_apples_title_is_quoted_even_without_a_comma():
    (link,) = [line for line in alone(replace(VISIT, location="Hotel")) if line.startswith("X-APPLE")]
    assert link.partition(";X-APPLE-RADIUS=70;")[2] == 'X-TITLE="Hotel":geo:52.321500,9.804000'


def test_a_place_without_a_location_is_a_position_alone():
    lines = alone(replace(VISIT, location=""))
    assert "GEO:52.321500;9.804000" in lines
    assert not any(line.startswith(("LOCATION", "X-APPLE")) for line in lines)


def test_degrees_never_have_an_exponent():
    assert "GEO:0.000010;-0.000001" in alone(replace(VISIT, point=Point(0.00001, -0.000001)))


@pytest.mark.parametrize("unsafe", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "x"])
def test_an_unsafe_address_is_left_out(unsafe):
    assert not any(
        "URL" in line or "CONFERENCE" in line for line in alone(replace(VISIT, url=unsafe, conference=unsafe))
    )


def test_no_name_can_smuggle_in_an_event_or_an_alarm():
    written = write_calendar(HOSTILE)
    whole = icalendar.Calendar.from_ical(written)
    assert len(whole.walk("VEVENT")) == len(HOSTILE.entries)
    assert whole.walk("VALARM") == []
    assert written.count(b"BEGIN:VEVENT") == written.count(b"END:VEVENT") == len(HOSTILE.entries)


def test_equal_calendars_give_equal_bytes_in_whatever_order():
    backwards = replace(TRIP, entries=tuple(replace(one) for one in reversed(TRIP.entries)))
    assert write_calendar(backwards) == write_calendar(TRIP)


def test_equal_calendars_give_equal_bytes_in_another_process():
    script = (
        "import sys; from tests.calendars.samples import TRIP;"
        "from delegation.calendars.writer import write_calendar;"
        "sys.stdout.buffer.write(write_calendar(TRIP))"
    )
    assert output_of(script, TZ="Pacific/Auckland") == write_calendar(TRIP)


def test_an_unchanged_entry_keeps_its_bytes_when_another_changes():
    moved = replace(
        VISIT, start=at("2026-04-21T08:45"), sequence=4, changed_at=datetime(2026, 4, 1, tzinfo=UTC)
    )
    before, after = write_calendar(TRIP), write_calendar(calendar(moved, *TRIP.entries[1:]))
    changed = set(content_lines(before)) ^ set(content_lines(after))
    assert {line.partition(":")[0].partition(";")[0] for line in changed} == {
        "SEQUENCE",
        "DTSTART",
        "DTSTAMP",
        "LAST-MODIFIED",
    }


def test_a_file_that_google_would_not_import_is_refused():
    day, text = date(2026, 4, 20), "x" * 900
    every = tuple(entry(f"e{number}", day, day, description=text) for number in range(900))
    assert len(write_calendar(calendar(*every[:700]))) < LIMIT_BYTES
    with pytest.raises(HandoutError) as refused:
        write_calendar(calendar(*every))
    assert refused.value.name == "calendar_too_large"
    assert refused.value.facts["entries"] == 900
    assert refused.value.facts["bytes"] >= refused.value.facts["limit"] == LIMIT_BYTES


def test_icalendar_is_not_loaded_before_the_first_calendar():
    script = "import sys, delegation.calendars.writer; print('icalendar' in sys.modules)"
    assert output_of(script).split() == [b"False"]


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds are bare
SOME_ZONES = st.sampled_from([BERLIN, NEW_YORK, "Asia/Kathmandu", "Africa/Cairo", "UTC"])
TIMES = st.builds(planned, MOMENTS.map(lambda moment: moment.replace(microsecond=0)), SOME_ZONES)


@settings(max_examples=60)
@given(st.lists(st.tuples(TIMES, st.integers(0, 5000)), min_size=1, max_size=5), st.text(), st.text())
def test_any_times_and_words_arrive(times, summary, location):
    every = [
        entry(f"e{number}", start, start.plus(minutes=minutes), summary, location=location, point=Point(1, 2))
        for number, (start, minutes) in enumerate(times)
    ]
    written = write_calendar(calendar(*every))
    assert faults(written) == []
    found = events(written)
    assert len(found) == len(every)
    for number, one in enumerate(every):
        event = found[f"e{number}"]
        assert when(event, "DTSTART") == one.start.utc
        assert when(event, "DTEND" if one.end != one.start else "DTSTART") == one.end.utc
        assert event["SUMMARY"].replace("\u200c", "") == one.summary.replace("\u200c", "")
