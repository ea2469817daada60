# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people sleep."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Annotated, NewType

from delegation.domain.people import PersonId, RoomType
from delegation.domain.trip import Own
from delegation.domain.values import Map, Point, Text, ThingId, Value, WhenGone, collation_key, require

StayId = NewType("StayId", ThingId)
RoomId = NewType("RoomId", ThingId)


def nights(first: date, last: date) -> tuple[date, ...]:
    """The nights from a day of arrival up to the day before departure, as dates."""
    return tuple(first + timedelta(days=day) for day in range((last - first).days))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay(Value):
    """Nights at one hotel; they are the dates from ``check_in`` up to the day before ``check_out``."""

    id: StayId
    hotel: str
    check_in: date
    check_out: date
    address: str = ""
    phone: str = ""
    email: str = ""
    point: Point | None = None
    reference: str = ""
    check_in_from: time | None = None
    check_out_until: time | None = None
    details: Text = Text()
    contingent: Map[RoomType, int] = Map()
    option_until: date | None = None
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.hotel.strip(), "stay_without_hotel")
        require(self.check_in < self.check_out, "stay_without_night", check_in=self.check_in)
        require((self.check_out - self.check_in).days <= 366, "stay_too_long", check_in=self.check_in)
        for rooms in self.contingent.values():
            require(rooms >= 0, "rooms_negative")
        object.__setattr__(self, "sort_key", f"{self.check_in.isoformat()} {collation_key(self.hotel)}")

    @property
    def nights(self) -> tuple[date, ...]:
        return nights(self.check_in, self.check_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Value):
    """A room of a stay and who sleeps in it; ``first`` (night) and ``last`` (day of leaving) where they
    differ."""

    id: RoomId
    stay: Annotated[StayId, WhenGone.GOES]
    type: RoomType = RoomType.SINGLE
    number: str = ""
    people: frozenset[Annotated[PersonId, WhenGone.EMPTIED]] = frozenset()
    first: date | None = None
    last: date | None = None
    reference: str = ""
    position: int = 0
    remarks: str = ""
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        if self.first and self.last:
            require(self.first < self.last, "stay_without_night", check_in=self.first)
        object.__setattr__(self, "sort_key", f"{self.stay} {self.position:05} {self.number}")

    def nights_of(self, stay: Stay) -> tuple[date, ...]:
        return nights(self.first or stay.check_in, self.last or stay.check_out)
