# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who travels: companies, their people, and the groups they walk in."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Annotated, NewType
from uuid import UUID

from delegation.domain.trip import LANGUAGES, Own
from delegation.domain.values import Map, Money, Span, Text, ThingId, Value, WhenGone, collation_key, require

CompanyId = NewType("CompanyId", ThingId)
PersonId = NewType("PersonId", ThingId)
GroupId = NewType("GroupId", ThingId)


class Status(Enum):
    """Only the confirmed hold a seat, a bed, a meal and a pack."""

    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class Role(Enum):
    DELEGATE = "delegate"
    LEADER = "leader"
    STAFF = "staff"
    SPEAKER = "speaker"
    GUEST = "guest"


class RoomType(Enum):
    """A double has one bed, a twin two; an accessible room sleeps whoever needs it and one who shares it."""

    SINGLE = "single"
    DOUBLE = "double"
    TWIN = "twin"
    ACCESSIBLE = "accessible"

    @property
    def beds(self) -> int:
        """How many people can sleep in it."""
        return 1 if self is RoomType.SINGLE else 2


class Pace(Enum):
    NORMAL = "normal"
    SLOW = "slow"


class ConsentKind(Enum):
    PHOTO = "photo"
    HEALTH = "health"
    SHOW_TO_DELEGATES = "show_to_delegates"
    SHOW_TO_EXHIBITORS = "show_to_exhibitors"


@dataclass(frozen=True, slots=True)
class Consent(Value):
    """An answer to one question of consent, when it was given, and to which wording."""

    given: bool
    on: date | None = None
    wording: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company(Value):
    """An organisation that sends people; its papers and its bill."""

    id: CompanyId
    name: str
    enterprise_number: str = ""
    vat_number: str = ""
    po_number: str = ""
    invoice_address: str = ""
    invoice_email: str = ""
    size: str = ""
    sector: str = ""
    website: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    remarks: str = ""
    own: Own = Map()
    aliases: frozenset[UUID] = frozenset()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.name.strip(), "company_without_name")
        object.__setattr__(self, "sort_key", collation_key(self.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Value):
    """Somebody on the trip's list.

    What a person is asked is None until answered; ``asked`` says which of these were asked and when.  The
    word "none" is an answer.  ``present`` empty means the whole trip.
    """

    id: PersonId
    first_name: str = ""
    last_name: str = ""
    status: Status = Status.CONFIRMED
    role: Role = Role.DELEGATE
    registered_on: date | None = None
    company: Annotated[CompanyId, WhenGone.ASKS] | None = None
    title: str = ""
    form_of_address: str = ""
    badge_name: str = ""
    function: str = ""
    rank: int | None = None
    email: str = ""
    more_emails: tuple[str, ...] = ()
    assistant_email: str = ""
    mobile: str = ""
    send_to: Annotated[PersonId, WhenGone.EMPTIED] | None = None
    language: str = "nl"
    nationality: str = ""
    birth_date: date | None = None
    id_expires_on: date | None = None
    present: tuple[Span, ...] = ()
    boarding_stop: str = ""
    own_car: bool | None = None
    licence_plate: str = ""
    room_type: RoomType | None = None
    shares_with: Annotated[PersonId, WhenGone.EMPTIED] | None = None
    nights: tuple[date, ...] | None = None
    extra_nights: tuple[date, ...] | None = None
    pays_extras: bool | None = None
    dinner: bool | None = None
    tour: bool | None = None
    diet: str | None = None
    allergies: str | None = None
    accessibility: str | None = None
    step_free: bool | None = None
    wheelchair: bool | None = None
    pace: Pace | None = None
    emergency_contact: str = ""
    consents: Map[ConsentKind, Consent] = Map()
    terms_accepted_on: date | None = None
    de_minimis: bool | None = None
    fee: Money | None = None
    invoiced: bool = False
    paid: bool = False
    ticket_code: str = ""
    ticket_redeemed: bool = False
    withheld: frozenset[str] = frozenset()
    asked: Map[str, date] = Map()
    remarks: str = ""
    own: Own = Map()
    aliases: frozenset[UUID] = frozenset()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require((self.first_name + self.last_name).strip(), "person_without_name")
        require(self.send_to != self.id, "sent_to_self")
        require(self.shares_with != self.id, "shares_with_self")
        require(self.language in LANGUAGES, "unknown_language", language=self.language)
        object.__setattr__(self, "sort_key", collation_key(f"{self.last_name} {self.first_name}"))

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def is_confirmed(self) -> bool:
        return self.status is Status.CONFIRMED

    @property
    def is_step_free(self) -> bool:
        """Whether stairs must be avoided: asked for, or in a wheelchair."""
        return bool(self.step_free or self.wheelchair)


def is_within(spans: Iterable[Span], start: datetime, end: datetime, zone: str) -> tuple[bool, bool]:
    """Whether some of ``start``..``end`` (UTC, half open), and whether all of it, lies in the spans.

    No spans mean always.  Spans that touch count as one.
    """
    windows = sorted(span.utc(zone) for span in spans)
    if not windows:
        return True, True
    some, reached = False, start
    for first, last in windows:
        if first < end and start < last:
            some = True
            if first <= reached:
                reached = max(reached, last)
    if start == end:
        inside = any(first <= start < last for first, last in windows)
        return inside, inside
    return some, reached >= end


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Value):
    """People who walk together.

    Members have the days or half-days they belong to it; none means the whole trip.  A person may be in
    several groups.  Leaders take part in whatever the group does.
    """

    id: GroupId
    name: Text
    letter: str = ""
    colour: str = ""
    leaders: tuple[Annotated[PersonId, WhenGone.EMPTIED], ...] = ()
    members: Map[Annotated[PersonId, WhenGone.EMPTIED], tuple[Span, ...]] = Map()
    remarks: str = ""
    own: Own = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.name, "group_without_name")
        require(len(set(self.leaders)) == len(self.leaders), "group_leader_twice", group=self.name.in_())
        object.__setattr__(self, "sort_key", collation_key(f"{self.letter} {self.name.in_()}"))
