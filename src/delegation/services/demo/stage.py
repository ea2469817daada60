# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every demo is told with: days counted from the fair's first, ids, and texts in four languages."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

from delegation.domain.values import Map, PlannedTime, Span, Text, Thing, ThingId, Window

T = TypeVar("T", bound=Thing)

ORDER = ("nl", "fr", "de", "en")

LEAST_DAYS_AHEAD = 9
"""A demo stands this many days before its fair, or up to six more."""


def first_fair_day(today: date, weekday: int) -> date:
    """The one day of that week day (Monday is 0) that lies 9 to 15 days after ``today``."""
    soonest = today + timedelta(days=LEAST_DAYS_AHEAD)
    return soonest + timedelta(days=(weekday - soonest.weekday()) % 7)


def seeded_ids(which: str) -> Callable[[], UUID]:
    """A source of ids (version 4 in form) that gives the same row for the same demo, whenever it is asked."""
    dice = random.Random(f"ids of the demo {which}")  # noqa: S311 -- to be the same each time is the point
    return lambda: UUID(int=dice.getrandbits(128), version=4)


def say(said: str) -> Text:
    """The same in nl, fr, de and en: on four lines, between slashes, or one that serves for all."""
    said = said.replace("'", "\u2019")
    words = said.strip().split("\n" if "\n" in said.strip() else " / ")
    if len(words) == 1:
        words *= len(ORDER)
    return Text(Map(dict(zip(ORDER, words, strict=True))))


def clock(said: str) -> time:
    return time.fromisoformat(said)


class Stage:
    """The things of one demo as they come, with its days, ids and dice."""

    def __init__(self, which: str, new_id: Callable[[], UUID], first: date, zone: str) -> None:
        self.new_id, self.first, self.zone = new_id, first, zone
        self.dice = random.Random(f"demo {which}")  # noqa: S311 -- to be the same each time is the point
        self.things: list[Thing] = []
        self.named: dict[str, Any] = {}

    def id(self) -> ThingId:
        return ThingId(self.new_id())

    def put(self, thing: T, called: str = "") -> T:
        """Add a thing; ``called`` is what the script knows it by."""
        self.things.append(thing)
        if called:
            self.named[called] = thing
        return thing

    def mend(self, called: str, **changed: Any) -> None:
        """Put the thing of that name again with these fields, in its old place."""
        place = self.things.index(self.named[called])
        self.named[called] = self.things[place] = replace(self.named[called], **changed)

    def of(self, called: str) -> Any:
        return self.named[called]

    def ids(self, called: str) -> Any:
        """The ids of the things of these names (one string, spaces between)."""
        return frozenset(self.named[one].id for one in called.split())

    def day(self, number: int) -> date:
        """A day counted from the fair's first, which is 0."""
        return self.first + timedelta(days=number)

    def at(self, day: int, said: str, zone: str = "") -> PlannedTime:
        return PlannedTime(datetime.combine(self.day(day), clock(said)), zone or self.zone)

    def window(self, day: int, said: str, minutes: int) -> Window:
        start = self.at(day, said)
        return Window(start, start.plus(minutes))

    def span(self, first: int, last: int, start: str = "", end: str = "") -> Span:
        return Span(
            self.day(first), self.day(last), clock(start) if start else None, clock(end) if end else None
        )
