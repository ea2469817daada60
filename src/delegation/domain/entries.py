# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day of an itinerary is made of."""

from dataclasses import dataclass
from datetime import date, timedelta

from delegation.domain.people import Person
from delegation.domain.programme import ItemStatus, ProgrammeItem
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg, Passenger, Stop
from delegation.domain.values import PlannedTime
from delegation.domain.walking import Walk, Where
from delegation.domain.wishes import Wish


@dataclass(frozen=True, slots=True)
class WayThere:
    """The walk to an entry from the one before: where to, how long, and whether the time between is enough.

    ``spare`` is what is left of the time between, in minutes; negative where it does not fit.  ``within`` is
    true where one is in that hall already.
    """

    to: Where
    walk: Walk
    spare: int
    within: bool = False


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """A programme item as this person has it."""

    item: ProgrammeItem
    start: PlannedTime | None
    end: PlannedTime | None
    way: WayThere | None = None

    @property
    def is_tentative(self) -> bool:
        return self.item.status is ItemStatus.TENTATIVE


@dataclass(frozen=True, slots=True)
class LegEntry:
    """A leg as this person travels it: from their stop, or to it."""

    leg: Leg
    start: PlannedTime
    end: PlannedTime
    stop: Stop | None
    passenger: Passenger

    @property
    def is_tentative(self) -> bool:
        return self.leg.status is ItemStatus.TENTATIVE


@dataclass(frozen=True, slots=True)
class StayEntry:
    """Nights of this person at one hotel, in one room."""

    stay: Stay
    room: Room
    nights: tuple[date, ...]
    mates: tuple[Person, ...]

    @property
    def leaves(self) -> date:
        return self.nights[-1] + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NearWish:
    wish: Wish
    where: Where
    walk: Walk


@dataclass(frozen=True, slots=True)
class FreeEntry:
    """Nothing planned between two entries, during the fair."""

    start: PlannedTime
    end: PlannedTime
    wishes: tuple[NearWish, ...] = ()

    @property
    def minutes(self) -> int:
        return round((self.end.utc - self.start.utc).total_seconds() / 60)


Entry = ItemEntry | LegEntry | StayEntry | FreeEntry


@dataclass(frozen=True, slots=True)
class Day:
    """A date in the trip's zone and what is on it, in order."""

    date: date
    entries: tuple[Entry, ...] = ()
