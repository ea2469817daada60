# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed for one text, number, date, time, amount or place on the map: each type by its own reader.

A reader raises ValueError, TypeError, LookupError or ArithmeticError for what it cannot take; ``EXPECTED``
says what it takes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Any
from uuid import UUID

from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import LANGUAGES
from delegation.domain.values import Map, Money, PlannedTime, Point, Span, Text, planned
from delegation.services.finding import the_trip
from delegation.services.plain_data import as_data

YES = {"true", "yes", "1", "ja", "oui", "y"}
NO = {"false", "no", "0", "nee", "nein", "non", "n"}
NONE = {"none", "geen", "keine", "aucun", "aucune"}
"""Answers that say: nothing.  An answer all the same, kept as "none"."""

YEARS = range(1900, 2101)
"""The years a date may lie in: whoever travels was born in them, and nobody plans past them."""

PLANNED_YEARS = range(1971, 2100)
"""The years a planned time may lie in: those that a calendar file can hold."""

LARGEST = 2**31 - 1
"""The largest whole number a field holds, in a file as in PostgreSQL."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a field needs to know: the trip it is for, the zone of bare times, and where ids come
    from."""

    snapshot: Snapshot
    zone: str
    language: str
    new_id: Callable[[], UUID]
    day: date | None = None

    @classmethod
    def of(
        cls, snapshot: Snapshot, new_id: Callable[[], UUID], *, zone: str = "", day: date | None = None
    ) -> "Reading":
        trip = the_trip(snapshot)
        return cls(snapshot, zone or trip.zone, trip.lang, new_id, day)


def _yes_no(data: Any, _reading: Reading) -> bool:
    if isinstance(data, bool):
        return data
    said = str(data).strip().lower()
    if said in YES | NO:
        return said in YES
    raise ValueError(said)


def _text(data: Any, _reading: Reading) -> str:
    if isinstance(data, dict | list):
        raise TypeError
    return str(data)


def text_of(data: Any, reading: Reading) -> Text:
    said = as_data(data) if isinstance(data, str) else data
    if isinstance(said, dict):
        words = {language: _text(word, reading) for language, word in said.items() if word}
        if set(words) - set(LANGUAGES):
            raise ValueError
        fallback = reading.language if words.get(reading.language) else next(iter(words), reading.language)
        return Text(Map(words), fallback) if words else Text()
    return Text(Map({reading.language: _text(data, reading)}), reading.language)


def _planned(data: Any, reading: Reading) -> PlannedTime:
    """An ISO time: bare, in the zone at hand; or with an offset, turned into that zone's wall time."""
    said = str(data).strip()
    if reading.day and len(said) <= 8 and ":" in said and "-" not in said:
        said = f"{reading.day.isoformat()}T{said}"
    moment = _moment(said)
    if moment.tzinfo:
        return planned(moment, reading.zone)
    return PlannedTime(moment, reading.zone)


def _moment(said: str) -> datetime:
    """A date with a time of day, to the second; raises ValueError for a date alone, which is no time."""
    moment = datetime.fromisoformat(said)
    if len(said) <= len("2026-04-20") and "T" not in said:
        raise ValueError(said)
    if moment.year not in PLANNED_YEARS:
        raise ValueError(said)
    return moment.replace(microsecond=0)


def _in_years(day: date) -> date:
    if day.year not in YEARS:
        raise ValueError(day)
    return day


def date_of(data: Any) -> date:
    """A date as it is typed; raises ValueError for one that is none, or in no year anybody plans for."""
    return _in_years(date.fromisoformat(str(data).strip()))


def _time(data: Any, _reading: Reading) -> time:
    said = time.fromisoformat(str(data).strip())
    if said.tzinfo:
        raise ValueError(data)
    return said.replace(second=0, microsecond=0)


_DECIMAL_COMMA = re.compile(r"^(-?\d+),(\d{1,2})(?=$| )")
"""12,50 is an amount as it is written in Belgium; with three digits behind it might be thousands."""


def _money(data: Any, _reading: Reading) -> Money:
    said = as_data(data)
    if isinstance(said, dict):
        amount, currency = str(said["amount"]), str(said.get("currency") or "EUR")
    else:
        written = str(data).strip().removeprefix("\u20ac").strip()
        amount, _, currency = _DECIMAL_COMMA.sub(r"\1.\2", written).partition(" ")
    exact = Decimal(amount)
    if not exact.is_finite() or abs(exact) > LARGEST:
        raise ValueError(amount)
    exact = exact.quantize(Decimal("0.01"), context=Context(traps=[Inexact, InvalidOperation]))
    return Money(exact, currency.strip() or "EUR")


def _point(data: Any, _reading: Reading) -> Point:
    said = as_data(data)
    if isinstance(said, dict):
        return Point(float(said["lat"]), float(said["lon"]))
    lat, lon = said if isinstance(said, list) else str(data).replace(";", ",").split(",")
    return Point(float(lat), float(lon))


def _span(data: Any, reading: Reading) -> Span:
    """A first and a last day, each with or without a wall time in the trip's zone: a list of the two,
    "2026-04-20..2026-04-22", or one day."""
    if isinstance(data, str):
        first_said, dots, last_said = data.partition("..")
        data = (first_said, last_said if dots else first_said)
    (first, start), (last, end) = (_edge_of(str(one).strip(), reading) for one in data)
    return Span(first, last, start, end)


def _edge_of(said: str, reading: Reading) -> tuple[date, time | None]:
    if "T" not in said and " " not in said:
        return date_of(said), None
    moment = _moment(said)
    if moment.tzinfo:
        moment = planned(moment, the_trip(reading.snapshot).zone).wall
    return moment.date(), moment.time().replace(second=0)


def _whole(data: Any, _reading: Reading) -> int:
    if isinstance(data, bool):
        raise TypeError
    number = Decimal(str(data).strip())
    if not number.is_finite() or abs(number) > LARGEST or number != int(number):
        raise ValueError(data)
    return int(number)


def _number(data: Any, _reading: Reading) -> float:
    number = float(str(data).strip())
    if not abs(number) <= LARGEST:  # nor is it NaN
        raise ValueError(data)
    return number


LEAVES: dict[Any, Callable[[Any, Reading], Any]] = {
    str: _text,
    bool: _yes_no,
    int: _whole,
    float: _number,
    Text: text_of,
    date: lambda data, _: date_of(data),
    time: _time,
    PlannedTime: _planned,
    Money: _money,
    Point: _point,
    Span: _span,
    UUID: lambda data, _: UUID(str(data)),
}
EXPECTED: dict[Any, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    Text: 'a text, or {"nl": "...", "de": "..."} with the languages nl, fr, de and en',
    date: "a date, as 2026-04-20",
    time: "a time, as 09:30",
    PlannedTime: "a time, as 2026-04-20T09:30",
    Money: 'an amount, as 12.50 or {"amount": "12.50", "currency": "EUR"}',
    Point: "a latitude and a longitude, as 52.32,9.81",
    Span: 'days, as 2026-04-20..2026-04-22 or ["2026-04-20", "2026-04-22"]',
    UUID: "an id",
}
