# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How people get from place to place."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, NewType
from uuid import UUID

from delegation.domain.people import PersonId
from delegation.domain.programme import ItemStatus
from delegation.domain.trip import Own, Place
from delegation.domain.values import Map, PlannedTime, Point, Text, ThingId, Value, WhenGone, require

LegId = NewType("LegId", ThingId)


class LegKind(Enum):
    COACH = "coach"
    RAIL = "rail"
    FLIGHT = "flight"
    CAR = "car"
    TRAM = "tram"
    WALK = "walk"


@dataclass(frozen=True, slots=True)
class Stop(Value):
    """A boarding stop with its time; where ``alights``, people get off there instead."""

    id: UUID
    name: str
    time: PlannedTime | None = None
    alights: bool = False
    address: str = ""
    point: Point | None = None

    def _check(self) -> None:
        require(self.name.strip(), "stop_without_name")


@dataclass(frozen=True, slots=True)
class Passenger(Value):
    """One person's part in a leg: stop (an id in the leg), seat, and a booking reference of their own."""

    stop: UUID | None = None
    seat: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg(Value):
    """From one place to another, each end in its own zone."""

    id: LegId
    kind: LegKind = LegKind.COACH
    title: Text = Text()
    details: Text = Text()
    status: ItemStatus = ItemStatus.FIXED
    carrier: str = ""
    number: str = ""
    reference: str = ""
    origin: Place = Place()
    destination: Place = Place()
    start: PlannedTime
    end: PlannedTime
    seats: int | None = None
    wheelchair_places: int | None = None
    stops: tuple[Stop, ...] = ()
    passengers: Map[Annotated[PersonId, WhenGone.EMPTIED], Passenger] = Map()
    contact_name: str = ""
    contact_phone: str = ""
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.start.utc < self.end.utc, "leg_arrives_first")
        require(self.seats is None or self.seats >= 0, "seats_negative")
        require(self.wheelchair_places is None or self.wheelchair_places >= 0, "seats_negative")
        ids = {stop.id for stop in self.stops}
        require(len(ids) == len(self.stops), "stop_twice")
        for stop in self.stops:
            inside = stop.time is None or self.start.utc <= stop.time.utc <= self.end.utc
            require(inside, "stop_outside_leg", stop=stop.name)
        for passenger in self.passengers.values():
            require(passenger.stop is None or passenger.stop in ids, "unknown_stop", stop=passenger.stop)
        object.__setattr__(self, "sort_key", self.start.utc.isoformat())

    def stop_of(self, person: PersonId) -> Stop | None:
        """Where this person gets on, or off; None where it is not said."""
        if not self.stops:
            return None
        passenger = self.passengers.get(person)
        return next((stop for stop in self.stops if passenger and stop.id == passenger.stop), None)

    def start_for(self, person: PersonId) -> PlannedTime:
        stop = self.stop_of(person)
        return stop.time if stop and stop.time and not stop.alights else self.start

    def end_for(self, person: PersonId) -> PlannedTime:
        stop = self.stop_of(person)
        return stop.time if stop and stop.time and stop.alights else self.end
