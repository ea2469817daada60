# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What companies want to see, and what is asked of exhibitors for it."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Annotated, NewType

from delegation.domain.fair import ExhibitorId
from delegation.domain.people import CompanyId, GroupId, PersonId
from delegation.domain.trip import Own
from delegation.domain.values import Map, Text, ThingId, Value, WhenGone, Window, collation_key, require

WishId = NewType("WishId", ThingId)
RequestId = NewType("RequestId", ThingId)


class Priority(Enum):
    MUST = "must"
    WANT = "want"
    NICE = "nice"


class Aim(Enum):
    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    TECHNOLOGY = "technology"
    PARTNER = "partner"


class RequestState(Enum):
    TO_ASK = "to_ask"
    ASKED = "asked"
    REMINDED = "reminded"
    AGREED = "agreed"
    DECLINED = "declined"


class SlotState(Enum):
    OFFERED = "offered"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Value):
    """A company's or a person's wish to see an exhibitor, or whoever shows a topic."""

    id: WishId
    company: Annotated[CompanyId, WhenGone.GOES] | None = None
    person: Annotated[PersonId, WhenGone.GOES] | None = None
    exhibitor: Annotated[ExhibitorId, WhenGone.GOES] | None = None
    topic: str = ""
    priority: Priority = Priority.WANT
    aim: Aim | None = None
    question: str = ""
    preferred_time: str = ""
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.company or self.person, "wish_of_nobody")
        require(self.exhibitor or self.topic.strip(), "wish_for_nothing")
        rank = list(Priority).index(self.priority)
        object.__setattr__(self, "sort_key", f"{rank} {collation_key(self.topic)}")


@dataclass(frozen=True, slots=True)
class Slot(Value):
    """A time an exhibitor offers, for how many people and in which language."""

    window: Window
    max_people: int | None = None
    language: str = ""
    state: SlotState = SlotState.OFFERED
    remarks: str = ""

    def _check(self) -> None:
        require(self.max_people is None or self.max_people > 0, "people_not_positive")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """What was asked of an exhibitor for a guided visit, and what came back."""

    id: RequestId
    exhibitor: Annotated[ExhibitorId, WhenGone.GOES]
    state: RequestState = RequestState.TO_ASK
    group: Annotated[GroupId, WhenGone.EMPTIED] | None = None
    due_on: date | None = None
    asked_on: date | None = None
    reminded_on: date | None = None
    answered_on: date | None = None
    answer: str = ""
    slots: tuple[Slot, ...] = ()
    max_people: int | None = None
    language: str = ""
    host_name: str = ""
    host_function: Text = Text()
    host_mobile: str = ""
    host_email: str = ""
    photo_rule: Text = Text()
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.max_people is None or self.max_people > 0, "people_not_positive")
        when = self.due_on.isoformat() if self.due_on else "~"
        object.__setattr__(self, "sort_key", f"{list(RequestState).index(self.state)} {when}")
