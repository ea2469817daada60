# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trip itself, the fields it defines, and what may hang on anything in it."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum
from typing import Annotated, NewType

from delegation.domain.values import (
    Map,
    Point,
    Text,
    ThingId,
    Value,
    WhenGone,
    collation_key,
    require,
    zone_of,
)

TripId = NewType("TripId", ThingId)
FieldId = NewType("FieldId", ThingId)
NoteId = NewType("NoteId", ThingId)
FileId = NewType("FileId", ThingId)
SetAsideId = NewType("SetAsideId", ThingId)

LANGUAGES = ("nl", "fr", "de", "en")
"""The languages that papers, calendars and mails are written in."""

MAX_FILE_BYTES = 50_000_000


class Reader(Enum):
    """Who reads what a trip gives out.  Each sees only what the catalogue lets it."""

    PLANNER = "planner"
    LEADER = "leader"
    DELEGATE = "delegate"
    HOTEL = "hotel"
    COACH = "coach"
    CATERER = "caterer"
    HOST = "host"


class FieldType(Enum):
    """What an own field holds, always as a string: free text, one of its choices, yes or no, an ISO date."""

    TEXT = "text"
    CHOICE = "choice"
    YES_NO = "yes_no"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Defaults(Value):
    """The numbers a plan starts from; minutes, metres a second, people or days as their names say."""

    visit_minutes: int = 25
    visit_floor_minutes: int = 15
    walk_margin_minutes: int = 5
    appointments_low: int = 4
    appointments_high: int = 8
    people_per_leader: int = 10
    visits_from: time = time(11)
    visits_until: time = time(16)
    fair_opens: time = time(9)
    fair_closes: time = time(18)
    walk_in_hall_mps: float = 1.0
    walk_between_halls_mps: float = 1.2
    walk_seconds_per_ten: int = 10
    slow_pace_factor: float = 0.6
    rooming_list_days: int = 14
    reconfirm_hours: int = 48
    evaluation_days: int = 3
    purge_weeks: int = 4
    talk_minutes: int = 20
    meeting_minutes: int = 45
    briefing_minutes: int = 20
    meal_minutes: int = 90
    reception_minutes: int = 120
    free_minutes: int = 60
    transfer_minutes: int = 30

    def _check(self) -> None:
        for name in self.__slots__:
            number = getattr(self, name)
            if isinstance(number, int | float):
                require(number >= 0, "number_negative", field=name, value=number)
        require(
            self.visit_minutes >= self.visit_floor_minutes, "visit_below_floor", minutes=self.visit_minutes
        )
        require(self.walk_in_hall_mps > 0 and self.walk_between_halls_mps > 0, "speed_not_positive")
        require(0 < self.slow_pace_factor <= 1, "pace_factor", value=self.slow_pace_factor)
        require(self.fair_opens < self.fair_closes, "fair_closes_first")


@dataclass(frozen=True, slots=True)
class Contact(Value):
    """A number to ring: who or what, and the phone."""

    name: Text
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(Value):
    """One delegation to one fair.  ``first`` to ``last`` are the days of the trip, travel days included."""

    id: TripId
    name: str
    fair: str
    first: date
    last: date
    zone: str
    lang: str = "nl"
    languages: tuple[str, ...] = LANGUAGES
    region: str = "BE"
    fair_first: date | None = None
    fair_last: date | None = None
    fairground: str = ""
    agency: str = ""
    agency_address: str = ""
    agency_phone: str = ""
    agency_email: str = ""
    agency_website: str = ""
    accent: str = "#10495A"
    bring: Text = Text()
    emergency: tuple[Contact, ...] = ()
    lost: Text = Text()
    closing: Text = Text()
    defaults: Defaults = Defaults()
    remarks: str = ""
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.name.strip(), "trip_without_name")
        require(self.first <= self.last, "trip_ends_first", first=self.first, last=self.last)
        require((self.last - self.first).days <= 366, "trip_too_long", first=self.first, last=self.last)
        require(self.lang in LANGUAGES, "unknown_language", language=self.lang)
        for language in self.languages:
            require(language in LANGUAGES, "unknown_language", language=language)
        region = self.region
        require(len(region) == 2 and region.isascii() and region.isupper(), "unknown_region", region=region)
        if self.fair_first and self.fair_last:
            require(self.fair_first <= self.fair_last, "fair_ends_first")
        zone_of(self.zone)
        accent = self.accent
        is_colour = (
            len(accent) == 7 and accent[0] == "#" and not set(accent[1:]) - set("0123456789abcdefABCDEF")
        )
        require(is_colour, "not_a_colour", value=accent)
        object.__setattr__(self, "sort_key", f"{self.first.isoformat()} {collation_key(self.name)}")

    @property
    def fair_days(self) -> tuple[date, date]:
        """The first and the last day of the fair, where they are not those of the trip."""
        return self.fair_first or self.first, self.fair_last or self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField(Value):
    """A field that this trip defines: equal to the built-in ones in every list, form, import and export."""

    id: FieldId
    name: str
    on: str = "person"
    label: Text = Text()
    type: FieldType = FieldType.TEXT
    choices: tuple[str, ...] = ()
    readers: frozenset[Reader] = frozenset({Reader.PLANNER})
    sensitive: bool = False
    purge: bool = False
    position: int = 0
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        name = self.name
        require(name and not set(name) & set("=/ .\n"), "field_name", value=name)
        require(self.type is not FieldType.CHOICE or self.choices, "field_without_choices", field=name)
        require(len(set(self.choices)) == len(self.choices), "field_choices_repeat", field=name)
        object.__setattr__(self, "sort_key", f"{self.on} {self.position:05} {collation_key(name)}")

    def in_(self, language: str) -> str:
        return self.label.in_(language) or self.name


Own = Map[Annotated[FieldId, WhenGone.EMPTIED], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Value):
    """What the planner wants to remember about a thing; for the planner alone unless ``readers`` says
    more."""

    id: NoteId
    on: Annotated[ThingId, WhenGone.GOES]
    text: Text
    readers: frozenset[Reader] = frozenset({Reader.PLANNER})
    keep_until: date | None = None
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.text, "note_empty")
        object.__setattr__(self, "sort_key", str(self.on))


@dataclass(frozen=True, slots=True, kw_only=True)
class File(Value):
    """A file on a thing, by the SHA-256 of its bytes, which storage keeps once."""

    id: FileId
    on: Annotated[ThingId, WhenGone.GOES]
    name: str
    media_type: str
    digest: str
    size_bytes: int
    readers: frozenset[Reader] = frozenset({Reader.PLANNER})
    keep_until: date | None = None
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.name.strip(), "file_without_name")
        require(len(self.digest) == 64 and not set(self.digest) - set("0123456789abcdef"), "file_digest")
        size, most = self.size_bytes, MAX_FILE_BYTES
        require(0 <= size <= most, "file_too_large", name=self.name, size=size, most=most)
        object.__setattr__(self, "sort_key", collation_key(self.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Value):
    """A clash the planner lives with, and why.  A clash's id holds its facts: when they change, it is
    back."""

    id: SetAsideId
    clash: str
    reason: str
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.reason.strip(), "set_aside_without_reason")
        object.__setattr__(self, "sort_key", self.clash)


@dataclass(frozen=True, slots=True)
class Place(Value):
    """Where something is: a name, and as much of an address or a point as is known."""

    name: Text = Text()
    address: str = ""
    point: Point | None = None

    def __bool__(self) -> bool:
        return bool(self.name or self.address or self.point)
