# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock changes of a zone, as calendar programs can read them.

Calendar programs disagree about zones: some trust the zone's name, others (Thunderbird, Evolution, Outlook)
only what the file says of it.  Of that, Thunderbird reads one date of each RDATE list and Outlook none, and
a list of single changes stops a third.  What all of them read is a yearly RRULE for each of two changes
(RFC 5545 section 3.6.5), begun so early that no event precedes it.  So that is what is written: two rules
that hold for the years asked for.  Most zones have such rules of their own ("last Sunday of March"), and in
a single year any two changes can be put so.  A few zones cannot be written over several years (Morocco
follows the moon): their times go into the file in UTC.

Source of the changes is ``zoneinfo``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from delegation.domain.values import zone_of

ANCHOR = 1970
"""The year in which the rules begin."""

_STRIDE = timedelta(days=5)
"""Two changes are further apart than this in every zone since 1970 (Ramadan in Morocco: a month)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Every year on the ``nth`` (-1: last) ``weekday`` (0: Monday) of a ``month``."""

    month: int
    nth: int
    weekday: int

    def day_in(self, year: int) -> date:
        if self.nth < 0:
            last = date(year + self.month // 12, self.month % 12 + 1, 1) - timedelta(days=1)
            return last - timedelta(days=(last.weekday() - self.weekday) % 7)
        first = date(year, self.month, 1)
        return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.nth - 1))


@dataclass(frozen=True, slots=True)
class Observance:
    """From ``start`` (wall time by the offset that ended then) a zone's clocks are ``after`` ahead of UTC;
    with a rule again every year at the same wall time, ``start`` being the first.

    Daylight is the one of two that is further ahead, whatever the law calls it (Ireland's saves in winter).
    """

    start: datetime
    before: timedelta
    after: timedelta
    name: str
    daylight: bool
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class _Change:
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def wall(self) -> datetime:
        return self.at.replace(tzinfo=None) + self.before


@cache
def observances(zone: str, first_year: int, last_year: int) -> tuple[Observance, ...]:
    """What a VTIMEZONE must say for wall times of these years, both included (1971 to 2100): one observance
    without a rule where the clocks are left alone, two with rules where they go on and back; none where that
    cannot be said.

    Depends on its arguments and the zone data alone, so equal calendars get equal rules.  Raises
    InvalidValueError for an unknown zone.
    """
    tz, years = zone_of(zone), range(first_year, last_year + 1)
    changes = [change for change in _changes(tz, first_year - 1, last_year + 1) if change.wall.year in years]
    if changes:
        return _yearly(tz, changes, years)
    begin = datetime(ANCHOR, 1, 1)  # noqa: DTZ001 -- wall time, as RFC 5545 wants it here
    there = datetime(first_year, 7, 1, tzinfo=tz)
    offset = there.utcoffset() or timedelta(0)
    return (Observance(begin, offset, offset, there.tzname() or "", daylight=False),)


def _yearly(tz: ZoneInfo, changes: list[_Change], years: range) -> tuple[Observance, ...]:
    """Two rules, there and back, that explain every change of these years, or nothing."""
    on = [change for change in changes if change.after > change.before]
    back = [change for change in changes if change.after < change.before]
    if len({frozenset({change.before, change.after}) for change in changes}) != 1:
        return ()
    found = []
    for alike in (on, back):
        rule = _rule(alike, years)
        if rule is None:
            return ()
        one = alike[0]
        start = datetime.combine(rule.day_in(ANCHOR), one.wall.time())
        name = one.at.astimezone(tz).tzname() or ""
        found.append(Observance(start, one.before, one.after, name, daylight=alike is on, rule=rule))
    return tuple(sorted(found, key=lambda one: one.start))


def _rule(changes: list[_Change], years: range) -> Rule | None:
    walls = [change.wall for change in changes]
    if [wall.year for wall in walls] != list(years):
        return None
    first = walls[0]
    if any((wall.month, wall.time()) != (first.month, first.time()) for wall in walls):
        return None
    for nth in (-1, 1, 2, 3, 4):
        rule = Rule(first.month, nth, first.weekday())
        if all(rule.day_in(wall.year) == wall.date() for wall in walls):
            return rule
    return None


def _changes(tz: ZoneInfo, since: int, until: int) -> Iterator[_Change]:
    """Each change of the offset in these years, both included, exact to the second."""
    moment, end = datetime(since, 1, 1, tzinfo=UTC), datetime(until + 1, 1, 1, tzinfo=UTC)
    before = _offset(tz, moment)
    while moment < end:
        later = min(moment + _STRIDE, end)
        after = _offset(tz, later)
        if after != before:
            low, high = int(moment.timestamp()), int(later.timestamp())
            while high - low > 1:
                middle = (low + high) // 2
                same = _offset(tz, datetime.fromtimestamp(middle, UTC)) == before
                low, high = (middle, high) if same else (low, middle)
            yield _Change(datetime.fromtimestamp(high, UTC), before, after)
        moment, before = later, after


def _offset(tz: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(tz).utcoffset() or timedelta(0)
