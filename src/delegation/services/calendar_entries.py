# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a calendar file states: one reader's appointments, already in the reader's words.

Whoever writes the file asks nothing of the trip and knows no language.  Text may hold line feeds.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from delegation.domain.values import PlannedTime, Point, Value, require

YEARS = range(1971, 2101)
"""The years an entry may touch: clock-change rules are anchored in 1970, and nobody plans past these."""

LARGEST_SEQUENCE = 2**31 - 1
"""RFC 5545 section 3.3.8: an INTEGER has 32 bits and a sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry(Value):
    """One appointment (RFC 5545, VEVENT) of one reader.

    Timed entries have two planned times, each in its own zone: a flight leaves in one and lands in another.
    All-day entries have two dates, first and last day, **both included**; the file's exclusive end is the
    writer's business.
    """

    uid: str
    """Stable for reader and thing over every export: 1 to 255 printable ASCII characters without spaces."""
    sequence: int = 0
    """Rises with each change of time, place or cancellation and never falls."""
    changed_at: datetime
    """When the reader's view of it last changed, UTC.  Not when the file is made: an unchanged entry keeps
    its bytes."""
    created_at: datetime | None = None
    start: PlannedTime | date
    end: PlannedTime | date
    summary: str
    """One line.  Of a cancelled entry it says so: it is the only thing that every calendar shows."""
    location: str = ""
    """The place's name on its first line ("Hall 9, Stand D36"), its address on the lines below."""
    description: str = ""
    point: Point | None = None
    """Where ``location`` is; without a location it is not written as a map link."""
    url: str = ""
    """An address that calendars may open; one whose scheme is not allowed is left out of the file."""
    conference: str = ""
    """The address of an online meeting or a dial-in (tel:), under the same rule as ``url``."""
    cancelled: bool = False
    tentative: bool = False
    busy: bool = True
    """Whether others see the reader as taken; a hotel night takes nobody.  A cancelled entry never does."""
    categories: tuple[str, ...] = ()

    def _check(self) -> None:
        require(
            0 < len(self.uid) <= 255 and all("!" <= c <= "~" for c in self.uid), "calendar_uid", uid=self.uid
        )
        require(0 <= self.sequence <= LARGEST_SEQUENCE, "calendar_sequence", sequence=self.sequence)
        for moment in (self.changed_at, self.created_at):
            require(moment is None or moment.utcoffset() == timedelta(0), "calendar_stamp_not_utc")
        first, last = self.start, self.end
        if isinstance(first, PlannedTime) and isinstance(last, PlannedTime):
            require(first.utc <= last.utc, "calendar_entry_ends_first", uid=self.uid)
            days = (first.day, last.day)
        else:
            require(_is_day(first) and _is_day(last), "calendar_entry_half_timed", uid=self.uid)
            days = (first, last)  # type: ignore[assignment]  # both are bare dates, as just required
            require(days[0] <= days[1], "calendar_entry_ends_first", uid=self.uid)
        for day in days:
            require(day.year in YEARS, "calendar_year", uid=self.uid, year=day.year)

    @property
    def is_all_day(self) -> bool:
        return not isinstance(self.start, PlannedTime)

    @property
    def order(self) -> tuple[datetime, str]:
        """A calendar's order: by begin (an all-day entry at midnight UTC), then by uid."""
        if isinstance(self.start, PlannedTime):
            return self.start.utc, self.uid
        return datetime(self.start.year, self.start.month, self.start.day, tzinfo=UTC), self.uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar(Value):
    """One reader's calendar file or feed."""

    entries: tuple[CalendarEntry, ...]
    """At least one; the order does not matter and is not kept."""
    name: str = ""
    """Written only where there are several entries: with one, Outlook would open a new calendar for it."""
    language: str = "en"
    """Of the entries' words, ISO 639-1."""
    refresh_hours: int = 0
    """How often a subscriber should ask again; 0 in a file that is handed over once."""

    def _check(self) -> None:
        require(self.entries, "calendar_without_entries")
        language = self.language
        require(len(language) == 2 and language.isascii() and language.isalpha(), "calendar_language")
        require(0 <= self.refresh_hours <= 24 * 7, "calendar_refresh", hours=self.refresh_hours)
        seen: set[str] = set()
        for entry in self.entries:
            require(entry.uid not in seen, "calendar_uid_twice", uid=entry.uid)
            seen.add(entry.uid)


def _is_day(value: PlannedTime | date) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)
