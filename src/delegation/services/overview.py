# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a trip stands as a whole: its face today, the numbers that matter, the planner's year.

T is the first day of the fair; weeks before it divide the year, the trip's default numbers and the hotels'
option dates put marks on it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum

from delegation.domain.catalogue import Keeping, entries
from delegation.domain.needs import nights_needed
from delegation.domain.people import Person, Status
from delegation.domain.presence import confirmed, rooms_of, takes_part
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Trip
from delegation.domain.values import ThingId
from delegation.domain.wishes import RequestState, Wish
from delegation.services.finding import the_trip

URGENT_DAYS = 7
"""A date the planner must not miss is marked from so many days before it."""


class Face(Enum):
    """What the planner needs of a trip: to begin it, prepare it, run it, or round it off."""

    EMPTY = "empty"
    AHEAD = "ahead"
    RUNNING = "running"
    PAST = "past"


def face_of(snapshot: Snapshot, today: date) -> Face:
    """A trip with nobody and nothing planned is empty, whenever it is."""
    trip = the_trip(snapshot)
    if not snapshot.of("person") and not snapshot.of("item"):
        return Face.EMPTY
    if today > trip.last:
        return Face.PAST
    return Face.RUNNING if today >= trip.first else Face.AHEAD


# Numbers


@dataclass(frozen=True, slots=True)
class Share:
    """So many of all."""

    part: int
    whole: int

    @property
    def ratio(self) -> float:
        """0 to 1; nothing of nothing is 0."""
        return self.part / self.whole if self.whole else 0.0


@dataclass(frozen=True, slots=True)
class Numbers:
    """``wishes`` are placed of all, ``requests`` agreed of all, ``beds`` the confirmed with a bed for every
    night they need of those who need one, ``fees`` paid of those asked; ``rooms`` are those with somebody in
    them, ``paid`` and ``due`` sums by currency."""

    people: Share
    wishes: Share
    requests: Share
    beds: Share
    rooms: int
    fees: Share
    paid: Mapping[str, Decimal]
    due: Mapping[str, Decimal]


def numbers(snapshot: Snapshot) -> Numbers:
    people = [one for one in snapshot.of("person").values() if is_coming(one)]
    requests = snapshot.of("request").values()
    wishes = snapshot.of("wish").values()
    needing = [one for one in confirmed(snapshot) if nights_needed(snapshot, one)]
    asked = [one for one in people if one.fee is not None and one.fee.amount > 0]
    return Numbers(
        people=Share(sum(one.is_confirmed for one in people), len(people)),
        wishes=Share(len(placed_wishes(snapshot)), len(wishes)),
        requests=Share(sum(one.state is RequestState.AGREED for one in requests), len(requests)),
        beds=Share(sum(has_beds(snapshot, one) for one in needing), len(needing)),
        rooms=sum(bool(room.people) for room in snapshot.of("room").values()),
        fees=Share(sum(one.paid for one in asked), len(asked)),
        paid=_sums(one for one in asked if one.paid),
        due=_sums(one for one in asked if not one.paid),
    )


def is_coming(person: Person) -> bool:
    """Registered or confirmed: neither waiting nor cancelled."""
    return person.status in (Status.REGISTERED, Status.CONFIRMED)


def has_beds(snapshot: Snapshot, person: Person) -> bool:
    """Whether a person has a bed for every night they need."""
    slept = {night for stay, room in rooms_of(snapshot, person.id) for night in room.nights_of(stay)}
    return slept.issuperset(nights_needed(snapshot, person))


def _sums(people: Iterator[Person]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for person in people:
        if person.fee is not None:
            sums[person.fee.currency] = sums.get(person.fee.currency, Decimal()) + person.fee.amount
    return sums


def placed_wishes(snapshot: Snapshot) -> frozenset[ThingId]:
    """The wishes for whose exhibitor a visit with a time is planned that somebody of theirs takes part in."""
    seen: dict[ThingId, set[ThingId]] = {}
    parties = snapshot.index(takes_part)
    for item in snapshot.of("item").values():
        if item.place.exhibitor and item.happens:
            who = seen.setdefault(item.place.exhibitor, set())
            for person in parties[item.id]:
                who.update(filter(None, (person.id, person.company)))
    return frozenset(wish.id for wish in snapshot.of("wish").values() if _is_met(wish, seen))


def _is_met(wish: Wish, seen: Mapping[ThingId, set[ThingId]]) -> bool:
    who = seen.get(wish.exhibitor, set()) if wish.exhibitor else set()
    return (wish.person or wish.company) in who


# The planner's year

PHASES = (
    ("project", -26, -20),
    ("registration", -20, -12),
    ("wishes", -12, -6),
    ("rooms", -6, -2),
    ("packs", -2, 0),
)
"""What the weeks before T are for: code, from, to."""


@dataclass(frozen=True, slots=True)
class Phase:
    """``first`` up to, and not with, ``end``."""

    code: str
    first: date
    end: date


@dataclass(frozen=True, slots=True)
class Due:
    """A date to keep; ``name`` tells several of a kind apart."""

    code: str
    day: date
    name: str = ""
    thing: ThingId | None = None


@dataclass(frozen=True, slots=True)
class Year:
    phases: tuple[Phase, ...]
    dues: tuple[Due, ...]

    @property
    def first(self) -> date:
        return self.phases[0].first

    @property
    def end(self) -> date:
        return self.phases[-1].end


def year_of(snapshot: Snapshot) -> Year:
    """The phases in their order, without a gap, and the dates that fall in them.

    Evaluation and purge count from the last day of the trip: three days after its first it still runs.
    """
    trip = the_trip(snapshot)
    begins, ends = trip.fair_days
    week, day = timedelta(weeks=1), timedelta(days=1)
    phases = [Phase(code, begins + first * week, begins + end * week) for code, first, end in PHASES]
    phases.append(Phase("fair", begins, ends + day))
    purge = trip.last + trip.defaults.purge_weeks * week
    phases.append(Phase("aftercare", ends + day, max(purge, ends + 4 * week) + day))
    return Year(
        tuple(phases), tuple(sorted(_dues(snapshot, trip, purge), key=lambda due: (due.day, due.code)))
    )


def _dues(snapshot: Snapshot, trip: Trip, purge: date) -> Iterator[Due]:
    begins, defaults = trip.fair_days[0], trip.defaults
    for stay in snapshot.sorted("stay"):
        if stay.option_until is not None:
            yield Due("option", stay.option_until, stay.hotel, stay.id)
    if snapshot.of("stay"):
        yield Due("rooming_list", begins - timedelta(days=defaults.rooming_list_days))
    yield Due("reconfirm", begins - timedelta(hours=defaults.reconfirm_hours))
    yield Due("evaluation", trip.last + timedelta(days=defaults.evaluation_days))
    yield Due("purge", purge)


def is_urgent(due: Due, today: date) -> bool:
    return timedelta() <= due.day - today <= timedelta(days=URGENT_DAYS)


# A running trip


def items_on(snapshot: Snapshot, day: date) -> tuple[ProgrammeItem, ...]:
    """What happens on a day, in order of time."""
    return tuple(
        item
        for item in snapshot.sorted("item")
        if item.happens and item.start is not None and item.start.day == day
    )


# A past trip


def people_to_purge(snapshot: Snapshot) -> int:
    """How many people still have something that is kept until the purge only."""
    kept = [entry for entry in entries("person").values() if entry.keeping is Keeping.PURGE]
    return sum(
        any(getattr(person, entry.attribute) not in (None, "") for entry in kept)
        for person in snapshot.of("person").values()
    )
