# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fair as the organiser lists it, and what the planner knows better of its halls."""

from dataclasses import dataclass, field
from datetime import time
from typing import Annotated, NewType
from uuid import UUID

from delegation.domain.trip import Own
from delegation.domain.values import (
    Map,
    Text,
    ThingId,
    Value,
    WhenGone,
    Window,
    collation_key,
    number_key,
    require,
)

HallId = NewType("HallId", ThingId)
ExhibitorId = NewType("ExhibitorId", ThingId)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall(Value):
    """What the planner adds to, or corrects of, a hall or another place of the fairground.

    ``label`` is the name the fairground and the stands use ("17", "West 1").  ``walks`` are minutes on foot
    to other labels and outrank the fairground's estimate; ``closed`` are times it cannot be visited.
    """

    id: HallId
    label: str
    name: Text = Text()
    opens: time | None = None
    closes: time | None = None
    closed: tuple[Window, ...] = ()
    walks: Map[str, int] = Map()
    step_free: bool | None = None
    x_m: float | None = None
    y_m: float | None = None
    remarks: str = ""
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.label.strip(), "hall_without_label")
        for place, minutes in self.walks.items():
            require(0 <= minutes <= 600, "walk_minutes", place=place, minutes=minutes)
        if self.opens and self.closes:
            require(self.opens < self.closes, "fair_closes_first")
        object.__setattr__(self, "sort_key", number_key(self.label))


@dataclass(frozen=True, slots=True)
class Stand(Value):
    """One stand: hall label, number ("H21", "C01/1"), and a counter on a joint stand.

    ``as_written`` is the organiser's own text.  What could not be read as a stand has neither hall nor
    number.
    """

    id: UUID
    hall: str = ""
    number: str = ""
    counter: str = ""
    as_written: str = ""

    @property
    def where(self) -> tuple[str, str]:
        return self.hall, self.number

    def __str__(self) -> str:
        return " ".join(filter(None, self.where)) or self.as_written


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibitor(Value):
    """One entry of the organiser's list: equal names under different keys stay apart.

    ``withdrawn`` means that the latest list no longer has it; it is kept, since wishes and visits point here.
    """

    id: ExhibitorId
    key: str = ""
    name: str
    kind: str = ""
    country: str = ""
    country_code: str = ""
    zip_code: str = ""
    city: str = ""
    website: str = ""
    profile: str = ""
    email: str = ""
    phone: str = ""
    stands: tuple[Stand, ...] = ()
    area: str = ""
    topics: tuple[str, ...] = ()
    description: str = ""
    co_exhibitors: frozenset[Annotated[ExhibitorId, WhenGone.EMPTIED]] = frozenset()
    withdrawn: bool = False
    more: Map[str, str] = Map()
    remarks: str = ""
    own: Own = Map()
    aliases: frozenset[UUID] = frozenset()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.name.strip(), "exhibitor_without_name")
        require(self.id not in self.co_exhibitors, "co_exhibitor_of_self")
        object.__setattr__(self, "sort_key", collation_key(self.name))
