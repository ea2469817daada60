# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens: programme items, with their parts and who takes part."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, NewType

from delegation.domain.fair import ExhibitorId
from delegation.domain.people import CompanyId, GroupId, PersonId
from delegation.domain.trip import Defaults, Own
from delegation.domain.values import (
    Map,
    PlannedTime,
    Point,
    Text,
    ThingId,
    Value,
    WhenGone,
    Window,
    collation_key,
    require,
)
from delegation.domain.wishes import RequestId

ItemId = NewType("ItemId", ThingId)


class ItemKind(Enum):
    VISIT = "visit"
    TALK = "talk"
    MEETING = "meeting"
    BRIEFING = "briefing"
    MEAL = "meal"
    RECEPTION = "reception"
    FREE = "free"
    TRANSFER = "transfer"

    def minutes(self, defaults: Defaults) -> int:
        """How long an item of this kind lasts unless somebody says otherwise."""
        minutes: int = getattr(defaults, f"{self.value}_minutes")
        return minutes


class ItemStatus(Enum):
    """An item without a start is not yet timed, whatever its status; a cancelled one takes nobody's time."""

    FIXED = "fixed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Part(Value):
    """One of the things that happen in an item, in order: a talk, an insight, questions."""

    title: Text
    minutes: int
    speaker: Annotated[PersonId, WhenGone.EMPTIED] | None = None
    speaker_name: str = ""
    affiliation: Text = Text()

    def _check(self) -> None:
        require(0 < self.minutes <= 24 * 60, "part_minutes", minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Spot(Value):
    """Where an item is: at an exhibitor, at a stand, at a hall or entrance of the fairground, or elsewhere.

    Hall and stand are those planned with: where the exhibitor has moved since, that is a clash and not a
    silent change of the plan.
    """

    exhibitor: Annotated[ExhibitorId, WhenGone.EMPTIED] | None = None
    hall: str = ""
    stand: str = ""
    name: Text = Text()
    address: str = ""
    point: Point | None = None

    def __bool__(self) -> bool:
        return bool(self.exhibitor or self.hall or self.stand or self.name or self.address or self.point)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem(Value):
    """Parts in order at one place, for everybody, or groups, companies and persons; minus exceptions.

    A new item concerns nobody.  Without a start it is not yet timed.
    """

    id: ItemId
    kind: ItemKind = ItemKind.VISIT
    title: Text = Text()
    details: Text = Text()
    status: ItemStatus = ItemStatus.FIXED
    start: PlannedTime | None = None
    minutes: int = 25
    place: Spot = Spot()
    parts: tuple[Part, ...] = ()
    host_name: str = ""
    host_function: Text = Text()
    host_phone: str = ""
    language: str = ""
    max_people: int | None = None
    everybody: bool = False
    groups: frozenset[Annotated[GroupId, WhenGone.EMPTIED]] = frozenset()
    companies: frozenset[Annotated[CompanyId, WhenGone.EMPTIED]] = frozenset()
    persons: frozenset[Annotated[PersonId, WhenGone.EMPTIED]] = frozenset()
    exceptions: frozenset[Annotated[PersonId, WhenGone.EMPTIED]] = frozenset()
    request: Annotated[RequestId, WhenGone.EMPTIED] | None = None
    confirm_by: Text = Text()
    locked: bool = False
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(0 < self.minutes <= 14 * 24 * 60, "item_minutes", minutes=self.minutes)
        parts = sum(part.minutes for part in self.parts)
        require(parts <= self.minutes, "parts_too_long", parts=parts, minutes=self.minutes)
        require(self.max_people is None or self.max_people > 0, "people_not_positive")
        when = self.start.utc.isoformat() if self.start else "~"  # not yet timed comes last
        object.__setattr__(self, "sort_key", f"{when} {collation_key(self.title.in_())}")

    @property
    def end(self) -> PlannedTime | None:
        return self.start.plus(self.minutes) if self.start else None

    @property
    def window(self) -> Window | None:
        return Window(self.start, self.start.plus(self.minutes)) if self.start else None

    @property
    def happens(self) -> bool:
        """Whether it has a time and is not cancelled."""
        return self.start is not None and self.status is not ItemStatus.CANCELLED
