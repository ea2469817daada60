# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""icalendar's components for a calendar of ours, with its properties in a fixed order.

Imported when the first calendar is written: icalendar is slow to load.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import icalendar

from delegation.calendars.lines import address, escaped, plain
from delegation.calendars.vtimezone import Observance, observances
from delegation.domain.values import PlannedTime, Point, zone_of
from delegation.services.calendar_entries import Calendar, CalendarEntry

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu"})
_UNFIT = re.compile(r'["^\\]|\b(?:BEGIN|END):', re.IGNORECASE)

Zones = Mapping[str, tuple[Observance, ...]]
"""The zones a file names, with their rules; times of all others stand in UTC."""


class Words(icalendar.vText):
    """TEXT that keeps every visible character; see ``lines``."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        return escaped(self).encode()


def calendar_component(calendar: Calendar) -> icalendar.Calendar:
    """VCALENDAR with one VTIMEZONE for each zone that an entry uses, then the entries in order of time."""
    whole = icalendar.Calendar()
    whole["VERSION"] = Words("2.0")
    # no program version, which would change the bytes of unchanged calendars; the last field of a formal
    # public identifier is the language of the text
    whole["PRODID"] = Words(f"-//The Delegation authors//Delegation//{calendar.language.upper()}")
    whole["CALSCALE"] = Words("GREGORIAN")
    whole["METHOD"] = Words("PUBLISH")
    if calendar.name and len(calendar.entries) > 1:
        whole["X-WR-CALNAME"] = whole["NAME"] = Words(calendar.name)
    if calendar.refresh_hours:
        every = icalendar.vDuration(timedelta(hours=calendar.refresh_hours))
        whole["REFRESH-INTERVAL"] = icalendar.vDuration(every.td, params={"VALUE": "DURATION"})
        whole["X-PUBLISHED-TTL"] = every
    zones = zones_of(calendar.entries)
    for zone, rules in zones.items():
        whole.add_component(timezone_component(zone, rules))
    for entry in sorted(calendar.entries, key=lambda entry: entry.order):
        whole.add_component(event_component(entry, zones))
    return whole


def event_component(entry: CalendarEntry, zones: Zones) -> icalendar.Event:
    """VEVENT.  No ORGANIZER and no ATTENDEE: in a published file they leak addresses and lock the event."""
    event = icalendar.Event()
    event["UID"] = Words(entry.uid)
    event["SEQUENCE"] = icalendar.vInt(entry.sequence)
    event["DTSTAMP"] = event["LAST-MODIFIED"] = _moment(entry.changed_at)
    if entry.created_at is not None:
        event["CREATED"] = _moment(entry.created_at)
    _put_times(event, entry, zones)
    event["SUMMARY"] = Words(entry.summary)
    _put_place(event, entry)
    if entry.description:
        event["DESCRIPTION"] = Words(entry.description)
    if url := address(entry.url):
        event["URL"] = icalendar.vUri(url)
    if conference := address(entry.conference):
        event["CONFERENCE"] = icalendar.vUri(conference, params={"VALUE": "URI"})
    if categories := ",".join(escaped(category) for category in entry.categories if category):
        event["CATEGORIES"] = icalendar.prop.vInline(categories)
    event["STATUS"] = _CANCELLED if entry.cancelled else _TENTATIVE if entry.tentative else _CONFIRMED
    event["TRANSP"] = _OPAQUE if entry.busy and not entry.cancelled else _TRANSPARENT
    return event


_CANCELLED, _TENTATIVE, _CONFIRMED = Words("CANCELLED"), Words("TENTATIVE"), Words("CONFIRMED")
_OPAQUE, _TRANSPARENT = Words("OPAQUE"), Words("TRANSPARENT")


def _put_times(event: icalendar.Event, entry: CalendarEntry, zones: Zones) -> None:
    if isinstance(entry.start, PlannedTime) and isinstance(entry.end, PlannedTime):
        event["DTSTART"] = _time(entry.start, zones)
        if entry.end.utc > entry.start.utc:  # RFC 5545 section 3.8.2.2: an end is later or is not there
            event["DTEND"] = _time(entry.end, zones)
    elif isinstance(entry.end, date) and isinstance(entry.start, date):
        event["DTSTART"] = icalendar.vDate(entry.start, params={"VALUE": "DATE"})
        event["DTEND"] = icalendar.vDate(entry.end + timedelta(days=1), params={"VALUE": "DATE"})


def _put_place(event: icalendar.Event, entry: CalendarEntry) -> None:
    """LOCATION, GEO, and Apple's map link, which is drawn only if its title and address are LOCATION's own
    text.  Parameters hold no line break, quote, caret, backslash or "BEGIN:" that every reader reads
    alike: the address becomes one line in both, and a location with the others goes without the link."""
    title, _, rest = plain(entry.location).strip().partition("\n")
    street = ", ".join(line.strip(" ,") for line in rest.split("\n") if line.strip(" ,"))
    point, linked = entry.point, bool(title.strip()) and not _UNFIT.search(entry.location)
    if entry.location:
        here = "\n".join(part for part in (title.strip(), street) if part)
        event["LOCATION"] = Words(here if point and linked else entry.location)
    if point is None:
        return
    event["GEO"] = icalendar.prop.vInline(f"{_degrees(point.lat)};{_degrees(point.lon)}")
    if linked:
        about = {"VALUE": "URI", "X-ADDRESS": street, "X-APPLE-RADIUS": "70", "X-TITLE": title.strip()}
        link = icalendar.vUri(_geo(point), params={name: said for name, said in about.items() if said})
        event["X-APPLE-STRUCTURED-LOCATION"] = link


def _geo(point: Point) -> str:
    return f"geo:{_degrees(point.lat)},{_degrees(point.lon)}"


def _degrees(value: float) -> str:
    """Six decimals, 0.1 m, and never an exponent, which icalendar's own GEO writes near zero."""
    return f"{value:.6f}"


def _moment(at: datetime) -> icalendar.vDatetime:
    return icalendar.vDatetime(at.replace(microsecond=0).astimezone(UTC))


def _time(time: PlannedTime, zones: Zones) -> icalendar.vDatetime:
    if time.zone not in zones or _clocks_change_on(time.day, time.zone):
        return _moment(time.utc)
    written = icalendar.vDatetime(time.wall)
    written.params["TZID"] = time.zone  # afterwards: icalendar puts names it holds equal in its place
    return written


@cache  # a trip has few days, and each is asked for by every event on it
def _clocks_change_on(day: date, zone: str) -> bool:
    """Whether clocks go on or back on this day, or within two hours of it.

    Times of such a day are written in UTC.  Of two equal wall times a calendar cannot name the second
    (RFC 5545 section 3.3.5), and readers take either for the first or the second; two of eleven also misread
    others of that day: the hours before, and the very minute at which the rule sets in.
    """
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone_of(zone))  # sums with it are of wall time
    before, after = midnight - timedelta(hours=2), midnight + timedelta(hours=26)
    return before.utcoffset() != after.utcoffset()


def _has_name(zone: str) -> bool:
    """Whether readers know a zone by this name: PHP takes the old short ones (CET, EET) for fixed offsets."""
    return "/" in zone and zone not in _UTC


def zones_of(entries: Iterable[CalendarEntry]) -> Zones:
    """The zones that are to be named, in order of their names: each is used, known, and has rules for its
    years."""
    years: dict[str, set[int]] = {}
    for entry in entries:
        for time in (entry.start, entry.end):
            if not isinstance(time, PlannedTime) or not _has_name(time.zone):
                continue
            if not _clocks_change_on(time.day, time.zone):
                years.setdefault(time.zone, set()).add(time.day.year)
    rules = {zone: observances(zone, min(years[zone]), max(years[zone])) for zone in sorted(years)}
    return {zone: said for zone, said in rules.items() if said}


def timezone_component(zone: str, said: tuple[Observance, ...]) -> icalendar.Timezone:
    whole = icalendar.Timezone()
    whole["TZID"] = Words(zone)
    for one in said:
        whole.add_component(_observance(one))
    return whole


def _observance(one: Observance) -> icalendar.cal.Component:
    part: Any = icalendar.TimezoneDaylight() if one.daylight else icalendar.TimezoneStandard()
    part["DTSTART"] = icalendar.vDatetime(one.start)
    part["TZOFFSETFROM"] = icalendar.vUTCOffset(one.before)
    part["TZOFFSETTO"] = icalendar.vUTCOffset(one.after)
    if one.name:
        part["TZNAME"] = Words(one.name)
    if one.rule:
        day = f"{one.rule.nth}{_DAYS[one.rule.weekday]}"
        part["RRULE"] = icalendar.vRecur({"FREQ": "YEARLY", "BYMONTH": one.rule.month, "BYDAY": day})
    return part  # type: ignore[no-any-return]  # icalendar leaves the constructors of its parts untyped
