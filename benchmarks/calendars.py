# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar files: ours beside icalendar with ``add_missing_timezones``, the same events, in one run.

    python benchmarks/calendars.py [EVENTS]

CPU seconds, best of three rounds taken in turns.  icalendar gets its due: plain properties, no guards, and
the range of years for its time zones, which it would otherwise write up to 2038.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import icalendar

from delegation.calendars.writer import write_calendar
from delegation.domain.values import PlannedTime, Point, zone_of
from delegation.services.calendar_entries import Calendar, CalendarEntry

ZONES = ("Europe/Berlin", "Europe/Brussels", "Asia/Tokyo")
ROUNDS = 3


def entries(count: int) -> tuple[CalendarEntry, ...]:
    """Visits of half an hour over a fortnight, texts as long as a trip's."""
    first = datetime(2026, 4, 20, 8)  # noqa: DTZ001 -- wall time
    made = []
    for number in range(count):
        begin = PlannedTime(first + timedelta(minutes=5 * (number % 4000)), ZONES[number % 3])
        made.append(
            CalendarEntry(
                uid=f"{number:08}@trip.invalid",
                sequence=number % 4,
                changed_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
                start=begin,
                end=begin.plus(minutes=30),
                summary=f"Visit: Beispiel Förderbänder & Söhne GmbH, no. {number}",
                location=f"Halle {number % 27}, Stand D{number % 90}\nMessegelände, 30521 Hannover",
                point=Point(52.3215, 9.804),
                description=f"Aim: a licence; host: Anna Müller\nhttps://fair.example/stand/{number}",
                url=f"https://fair.example/stand/{number}",
                categories=("Visit",),
            )
        )
    return tuple(made)


def theirs(calendar: Calendar) -> bytes:
    whole = icalendar.Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//Example//Benchmark//EN")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", calendar.name)
    whole.add("name", calendar.name)
    for entry in calendar.entries:
        if isinstance(entry.start, date) or isinstance(entry.end, date) or entry.point is None:
            raise TypeError(entry)
        event = icalendar.Event()
        event.add("uid", entry.uid)
        event.add("sequence", entry.sequence)
        event.add("dtstamp", entry.changed_at)
        event.add("last-modified", entry.changed_at)
        event.add("dtstart", entry.start.wall.replace(tzinfo=zone_of(entry.start.zone)))
        event.add("dtend", entry.end.wall.replace(tzinfo=zone_of(entry.end.zone)))
        event.add("summary", entry.summary)
        event.add("location", entry.location)
        event.add("geo", (entry.point.lat, entry.point.lon))
        title, _, street = entry.location.partition("\n")
        link = icalendar.vUri(
            f"geo:{entry.point.lat},{entry.point.lon}",
            params={"VALUE": "URI", "X-ADDRESS": street, "X-APPLE-RADIUS": "70", "X-TITLE": title},
        )
        event.add("x-apple-structured-location", link)
        event.add("description", entry.description)
        event.add("url", entry.url)
        event.add("categories", list(entry.categories))
        event.add("status", "CONFIRMED")
        event.add("transp", "OPAQUE")
        whole.add_component(event)
    whole.add_missing_timezones(first_date=date(2026, 1, 1), last_date=date(2027, 1, 1))
    return bytes(whole.to_ical())


def cpu_seconds(write: Callable[[Calendar], bytes], calendars: list[Calendar]) -> float:
    begun = time.process_time()
    for calendar in calendars:
        write(calendar)
    return time.process_time() - begun


def compare(every: tuple[CalendarEntry, ...], size: int) -> None:
    """Print both writers' times over files of so many events."""
    calendars = [
        Calendar(entries=every[at : at + size], name="Hannover Messe 2026")
        for at in range(0, len(every), size)
    ]
    ours = icalendars = float("inf")
    for _ in range(ROUNDS):
        ours = min(ours, cpu_seconds(write_calendar, calendars))
        icalendars = min(icalendars, cpu_seconds(theirs, calendars))
    print(
        f"{len(every)} events in {len(calendars)} files of {size}, {len(ZONES)} zones, CPU, best of {ROUNDS}"
    )
    for name, seconds in (("ours", ours), ("icalendar", icalendars)):
        print(f"  {name:10} {seconds:6.2f} s  {len(every) / seconds:6.0f} events a second")
    print(f"  ratio      {icalendars / ours:6.2f} x icalendar with add_missing_timezones")


if __name__ == "__main__":
    some = entries(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    compare(some, 40)
    compare(some, 1000)
