# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small values every noun is made of."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NewType, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID
from zoneinfo import ZoneInfo

from delegation.errors import InvalidValueError

ThingId = NewType("ThingId", UUID)

K = TypeVar("K")
V_co = TypeVar("V_co", covariant=True)


class WhenGone(Enum):
    """What becomes of a link when the thing it points at is removed."""

    EMPTIED = "emptied"
    """The link goes: an optional field becomes None, an element leaves its tuple, set or map."""
    GOES = "goes"
    """The holder goes too: a note has no sense without what it is on."""
    ASKS = "asks"
    """Emptied, but only once the planner has said yes: others would lose something they would miss."""


class Thing(Protocol):
    """What has an identity: it can be linked to, carry notes, be removed and come back."""

    @property
    def id(self) -> ThingId: ...
    @property
    def sort_key(self) -> str: ...


class Map(Mapping[K, V_co]):
    """A mapping that never changes, equal by content and hashable."""

    __slots__ = ("_of",)

    def __init__(self, of: Mapping[K, V_co] | None = None) -> None:
        self._of = dict(of or {})

    def __getitem__(self, key: K) -> V_co:
        return self._of[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)

    def __eq__(self, other: object) -> bool:
        return self._of == (other._of if isinstance(other, Map) else other)

    def __hash__(self) -> int:
        return hash(frozenset(self._of.items()))

    def __repr__(self) -> str:
        return f"Map({self._of!r})"


class Value:
    """Base of frozen values: every string in them, however deep it nests, is clean from birth."""

    __slots__ = ()

    def __post_init__(self) -> None:
        cls: Any = type(self)
        for name, cleaned in _texts(cls):
            was = getattr(self, name)
            if was is not None and was.__class__ is not str:
                object.__setattr__(self, name, cleaned(was))
            elif was and not (was.isascii() and was.isprintable()):
                object.__setattr__(self, name, clean(was))
        self._check()

    def _check(self) -> None:
        """Refuse nonsense and set derived fields; raises InvalidValueError."""


def clean(text: str) -> str:
    """Text as it is kept: NFC, line feeds for line ends, a space for a tab, nothing that cannot be seen.

    Other controls, bidirectional overrides and lone surrogates go; nothing typed or pasted is refused
    for them.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSEEN.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " ")))


_LINE_ENDS = re.compile("\r\n|[\x0b\x0c\r\u0085\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x09\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def _cleaner(hint: Any) -> Callable[[Any], Any] | None:
    """What cleans a value of this type, or None where no bare string can be in it."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _cleaner(args[0])
    if hint is str:
        return clean
    if hasattr(hint, "__supertype__"):
        return _cleaner(hint.__supertype__)
    if origin in (Union, UnionType):
        inner = _cleaner(next(arg for arg in args if arg is not NoneType))
        return inner and (lambda value: None if value is None else inner(value))
    if origin in (tuple, frozenset):
        each = _cleaner(args[0])
        return each and (lambda value: origin(each(part) for part in value))
    if origin is Map:
        of_key, of_item = _cleaner(args[0]) or _same, _cleaner(args[1]) or _same
        if of_key is not _same or of_item is not _same:
            return lambda value: Map({of_key(k): of_item(v) for k, v in value.items()})
    return None


def _same(value: Any) -> Any:
    return value


@cache
def _texts(cls: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The fields that hold bare strings, with what cleans each."""
    hints = get_type_hints(cls, include_extras=True)
    found = ((part.name, _cleaner(hints[part.name])) for part in fields(cls) if part.init)
    return tuple((name, cleaner) for name, cleaner in found if cleaner)


def require(truth: object, code: str, **facts: Any) -> None:
    """Raise InvalidValueError with this code and these facts unless ``truth`` holds."""
    if not truth:
        raise InvalidValueError(code, **facts)


_FOLDED = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ħ": "h",
        "\u0131": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
    }
)


def folded(text: str) -> str:
    """Text without case, accents and strokes, for comparing and searching."""
    low = text.casefold()
    if low.isascii():
        return low
    bare = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return bare.casefold().translate(_FOLDED)  # compatibility forms come apart in capitals: a trade mark sign


def collation_key(text: str) -> str:
    """One order for names everywhere: accents, strokes and case do not count."""
    return folded(text).strip()


_DIGITS = re.compile(r"\d+")


def number_key(text: str) -> str:
    """An order in which numbers count as numbers: A9 before A18, hall 2 before hall 10."""
    return _DIGITS.sub(lambda run: f"{len(run[0].lstrip('0')):03}{run[0].lstrip('0')}", collation_key(text))


@dataclass(frozen=True, slots=True)
class Text(Value):
    """What a planner writes and a reader sees: language (ISO 639-1) -> string, with a declared fallback."""

    words: Map[str, str] = Map()
    fallback: str = "nl"

    def _check(self) -> None:
        words = Map({language: said for language, said in self.words.items() if said.strip()})
        object.__setattr__(self, "words", words)
        require(not words or self.fallback in words, "text_without_fallback", fallback=self.fallback)

    def __bool__(self) -> bool:
        return bool(self.words)

    def in_(self, language: str = "") -> str:
        """The words in a language, or else (and where none is named) those of the fallback."""
        return self.words.get(language) or self.words.get(self.fallback, "")


@dataclass(frozen=True, slots=True)
class Money(Value):
    """An exact amount and its currency (ISO 4217)."""

    amount: Decimal
    currency: str = "EUR"

    def _check(self) -> None:
        require(self.amount.is_finite(), "amount_not_finite", amount=str(self.amount))
        code = self.currency
        is_code = len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()
        require(is_code, "unknown_currency", currency=code)


@dataclass(frozen=True, slots=True)
class PlannedTime(Value):
    """Wall time in an IANA zone.

    ``fold=1`` is the second of two equal wall times when clocks go back.  ``utc`` is derived at every birth,
    so that new zone data or a corrected zone never moves a ten o'clock appointment.  A wall time that the
    clocks skip is refused.
    """

    wall: datetime
    zone: str
    fold: int = 0
    utc: datetime = field(init=False, compare=False)

    def _check(self) -> None:
        require(self.wall.tzinfo is None and self.wall.fold == 0, "time_not_bare")
        object.__setattr__(self, "utc", utc_of(self.wall, self.zone, self.fold))

    @property
    def day(self) -> date:
        return self.wall.date()

    def moved_to(self, wall: datetime) -> "PlannedTime":
        """The same zone at another wall time; the fold is dropped where it has no sense."""
        try:
            return PlannedTime(wall, self.zone, self.fold)
        except InvalidValueError:
            return PlannedTime(wall, self.zone)

    def plus(self, minutes: int) -> "PlannedTime":
        """So many real minutes later, whatever the clocks do in between."""
        return planned(self.utc + timedelta(minutes=minutes), self.zone)


def planned(moment: datetime, zone: str) -> PlannedTime:
    """The planned time of a moment (aware) in a zone."""
    there = moment.astimezone(zone_of(zone))
    return PlannedTime(there.replace(tzinfo=None, fold=0), zone, there.fold)


@cache
def zone_of(name: str) -> ZoneInfo:
    """The IANA zone of that name; raises InvalidValueError."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise InvalidValueError("unknown_zone", zone=name) from None


@cache  # a trip has few thousand distinct times, and zone arithmetic is the dear part of a birth
def utc_of(wall: datetime, zone: str, fold: int = 0) -> datetime:
    """The moment of a wall time; raises InvalidValueError where there is none, or none in this fold."""
    tz, said = zone_of(zone), wall.isoformat(" ")
    require(fold in (0, 1), "time_not_folded", time=said, zone=zone)
    try:
        moment = wall.replace(tzinfo=tz, fold=fold).astimezone(UTC)
        back = moment.astimezone(tz)
    except OverflowError:  # the first and the last day there is
        raise InvalidValueError("time_skipped", time=said, zone=zone) from None
    require(back.replace(tzinfo=None, fold=0) == wall, "time_skipped", time=said, zone=zone)
    require(back.fold == fold, "time_not_folded", time=said, zone=zone)
    return moment


@dataclass(frozen=True, slots=True)
class Window(Value):
    """A half-open span of planned time: ``start`` is inside, ``end`` is not."""

    start: PlannedTime
    end: PlannedTime

    def _check(self) -> None:
        require(self.start.utc < self.end.utc, "window_ends_first")


@dataclass(frozen=True, slots=True)
class Span(Value):
    """From a day to a day, both included; where a time is given, only from or up to then that day.

    The times are wall times in the trip's zone.
    """

    first: date
    last: date
    start: time | None = None
    end: time | None = None

    def _check(self) -> None:
        require(self.first <= self.last, "span_ends_first", first=self.first, last=self.last)
        if self.first == self.last and self.start and self.end:
            require(self.start < self.end, "span_ends_first", first=self.first, last=self.last)

    def utc(self, zone: str) -> tuple[datetime, datetime]:
        """The half-open span of UTC time this is in a zone."""
        return _span_utc(self.first, self.last, self.start, self.end, zone)


@cache  # few distinct spans, asked of every item and person
def _span_utc(
    first: date, last: date, start: time | None, end: time | None, zone: str
) -> tuple[datetime, datetime]:
    since = _existing(datetime.combine(first, start or time()), zone)
    if end is None:
        return since, _existing(datetime.combine(last + timedelta(days=1), time()), zone)
    return since, _existing(datetime.combine(last, end), zone)


def _existing(wall: datetime, zone: str) -> datetime:
    """The moment of a wall time; one that the clocks skip counts as the moment they jump to."""
    tz = zone_of(zone)
    late, early = (wall.replace(tzinfo=tz, fold=fold).astimezone(UTC) for fold in (0, 1))
    if early >= late:
        return late
    while late - early > timedelta(seconds=1):  # the clocks jump somewhere between
        middle = early + (late - early) // 2
        early, late = (early, middle) if middle.astimezone(tz).replace(tzinfo=None) > wall else (middle, late)
    return late.replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class Point(Value):
    """A place on earth, WGS 84, in degrees."""

    lat: float
    lon: float

    def _check(self) -> None:
        require(-90 <= self.lat <= 90 and -180 <= self.lon <= 180, "point_off_earth")
