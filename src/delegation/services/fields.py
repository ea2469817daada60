# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields as they are typed, and as they are shown: one reading and one writing for every type of the
catalogue.

``parsed`` takes what a person or a program typed (a string, or plain JSON data) and gives what a value holds;
``plainly`` gives JSON data in the shapes of the command line's contract.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time
from decimal import Context, Decimal, Inexact, InvalidOperation
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID
from zoneinfo import ZoneInfo

from delegation.domain.catalogue import bare, is_link
from delegation.domain.programme import Part, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.stands import parse_stands
from delegation.domain.travel import Stop
from delegation.domain.trip import LANGUAGES, Place
from delegation.domain.values import Map, Money, PlannedTime, Point, Span, Text, Window, planned, utc_of
from delegation.errors import AmbiguousError, CommandError, DelegationError, NotFoundError
from delegation.services.finding import exhibitors_at, find, find_id, the_trip

YES = {"true", "yes", "1", "ja", "oui", "y"}
NO = {"false", "no", "0", "nee", "nein", "non", "n"}
NONE = {"none", "geen", "keine", "aucun", "aucune"}
"""Answers that say: nothing.  An answer all the same, kept as "none"."""

LONGEST_SAID = 120
"""Characters of a wrong value that are said again."""

YEARS = range(1900, 2101)
"""The years a date may lie in: whoever travels was born in them, and nobody plans past them."""

PLANNED_YEARS = range(1971, 2100)
"""The years a planned time may lie in: those that a calendar file can hold."""

LARGEST = 2**31 - 1
"""The largest whole number a field holds, in a file as in PostgreSQL."""

LINK_KINDS = {
    "TripId": "trip",
    "CompanyId": "company",
    "PersonId": "person",
    "GroupId": "group",
    "FieldId": "field",
    "HallId": "hall",
    "ExhibitorId": "exhibitor",
    "WishId": "wish",
    "RequestId": "request",
    "ItemId": "item",
    "LegId": "leg",
    "StayId": "stay",
    "RoomId": "room",
}


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


def parsed(hint: Any, data: Any, reading: Reading, field: str) -> Any:
    """What a field of this type hint holds for what was typed.

    Raises CommandError naming the field, the value and what was expected; NotFoundError and AmbiguousError
    for links.
    """
    hint, optional = bare(hint)
    if data is None or data == "":
        return _empty(hint, optional, field)
    if optional and hint is str and str(data).strip().lower() in NONE:
        return "none"
    if hint in _LEAVES:
        try:
            return _LEAVES[hint](data, reading)
        except (DelegationError, ValueError, TypeError, LookupError, ArithmeticError) as wrong:
            if isinstance(wrong, DelegationError) and wrong.name != "command":
                raise
            raise _wrong(field, data, _EXPECTED[hint]) from None
    if is_link(hint):
        return find_id(reading.snapshot, str(data), LINK_KINDS.get(getattr(hint, "__name__", "")))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choice(hint, data, field)
    return _nested(hint, data, reading, field)


def _wrong(field: str, value: Any, expected: str) -> CommandError:
    said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    said = said if len(said) <= LONGEST_SAID else f"{said[:LONGEST_SAID]}..."
    return CommandError("bad_field", field=field, value=said, expected=expected)


def _empty(hint: Any, optional: bool, field: str) -> Any:
    if optional:
        return None
    blank = {str: "", Text: Text(), Spot: Spot(), Place: Place(), bool: False}
    if hint in blank:
        return blank[hint]
    made = {tuple: (), frozenset: frozenset(), Map: Map()}
    if get_origin(hint) in made:
        return made[get_origin(hint)]
    raise CommandError("field_needs_value", field=field)


def _choice(hint: type[Enum], data: Any, field: str) -> Enum:
    said = str(data).strip().lower().replace("-", "_").replace(" ", "_")
    for choice in hint:
        if choice.value == said:
            return choice
    raise _wrong(field, data, ", ".join(choice.value for choice in hint))


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


def _words(data: Any, reading: Reading) -> Text:
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


def _money(data: Any, _reading: Reading) -> Money:
    said = as_data(data)
    if isinstance(said, dict):
        amount, currency = str(said["amount"]), str(said.get("currency") or "EUR")
    else:
        amount, _, currency = str(data).strip().partition(" ")
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
    """A first and a last day, each with or without a wall time in the trip's zone."""
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


_LEAVES: dict[Any, Callable[[Any, Reading], Any]] = {
    str: _text,
    bool: _yes_no,
    int: _whole,
    float: _number,
    Text: _words,
    date: lambda data, _: date_of(data),
    time: _time,
    PlannedTime: _planned,
    Money: _money,
    Point: _point,
    Span: _span,
    UUID: lambda data, _: UUID(str(data)),
}
_EXPECTED: dict[Any, str] = {
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
    Span: '[from, to], as ["2026-04-20", "2026-04-22"]',
    UUID: "an id",
}


def as_data(data: Any) -> Any:
    """Typed JSON as data; anything that is not a JSON object or list stays as it is."""
    if isinstance(data, str) and data.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(data)
        except (ValueError, RecursionError):  # a title may begin with a bracket
            return data
    return data


def _nested(hint: Any, data: Any, reading: Reading, field: str) -> Any:
    said, origin, args = as_data(data), get_origin(hint), get_args(hint)
    if said in ({}, []) and origin in (tuple, frozenset, Map):
        return _empty(hint, optional=False, field=field)
    if hint is Spot:
        return _spot(said if isinstance(said, dict) else data, reading, field)
    if hint is Place:
        return _place(said if isinstance(said, dict) else data, reading, field)
    if origin in (tuple, frozenset):
        split = is_link(bare(args[0])[0]) or origin is frozenset or args[0] is date
        listed = _listed(said, field, split=split)
        if origin is tuple and args[0] is Span and listed and isinstance(listed[0], str):
            listed = [listed]
        return origin(parsed(args[0], one, reading, f"{field}[{n}]") for n, one in enumerate(listed))
    if origin is Map:
        return _map(args, said, reading, field)
    if is_dataclass(hint):
        return _record(hint, said, reading, field)
    raise _wrong(field, data, "nothing that can be typed")


def _listed(said: Any, field: str, *, split: bool) -> list[Any]:
    """A list, or, where elements are ids or choices, words between commas."""
    if isinstance(said, list):
        return said
    if isinstance(said, str):
        return [one.strip() for one in (said.split(",") if split else [said]) if one.strip()]
    raise _wrong(field, said, "a list")


def _map(args: tuple[Any, ...], said: Any, reading: Reading, field: str) -> Map[Any, Any]:
    if isinstance(said, list | str) and is_link(bare(args[0])[0]):
        of_spans = get_origin(bare(args[1])[0]) is tuple
        keyed: list[Any] = [_keyed(one, of_spans=of_spans) for one in _listed(said, field, split=True)]
    elif isinstance(said, dict):
        keyed = list(said.items())
    else:
        raise _wrong(field, said, "an object")
    return Map(
        {
            parsed(args[0], key, reading, field): parsed(args[1], item, reading, f"{field}.{key}")
            for key, item in keyed
        }
    )


def _keyed(one: Any, *, of_spans: bool) -> tuple[Any, Any]:
    """One element of a list of people: an id, or {"person": ID, "stop": ..., "seat": ...} as it is shown;
    of a group {"person": ID, "days": [...]}."""
    if not isinstance(one, dict):
        return one, [] if of_spans else {}
    left = {name: part for name, part in one.items() if name != "person"}
    return one.get("person", ""), left.get("days", []) if of_spans else left


def _record(hint: Any, said: Any, reading: Reading, field: str) -> Any:
    if not isinstance(said, dict):
        names = ", ".join(part.name for part in fields(hint) if part.init)
        raise _wrong(field, said, f"an object with {names}")
    hints = {
        name: part
        for name, part in get_type_hints(hint, include_extras=True).items()
        if name in {its.name for its in fields(hint) if its.init}
    }
    if hint is Stop and not said.get("id"):
        said = {**said, "id": str(reading.new_id())}
    if hint in (Stop, Window) and "zone" in said:
        zone = said["zone"]
        said = {name: part for name, part in said.items() if name != "zone"}
        reading = replace(reading, zone=str(zone)) if zone else reading
    if hint is Part:
        said = _with_speaker(said, reading)
    given = {}
    for name, part in said.items():
        if name not in hints:
            raise CommandError("unknown_field", field=f"{field}.{name}", fields=tuple(hints))
        given[name] = parsed(hints[name], part, reading, f"{field}.{name}")
    try:
        return hint(**given)
    except TypeError:
        needed = [part.name for part in fields(hint) if part.init and part.name not in given]
        raise CommandError("field_needs_value", field=f"{field}.{needed[0]}") from None


def _with_speaker(said: Mapping[str, Any], reading: Reading) -> Mapping[str, Any]:
    """A speaker is a person of the trip where one is called so, and else just a name."""
    speaker, known = said.get("speaker"), said.get("speaker_id")
    said = {name: part for name, part in said.items() if name != "speaker_id"}
    if known:
        return {**said, "speaker": known}
    if not speaker:
        return said
    try:
        found = find(reading.snapshot, str(speaker), "person")
    except (NotFoundError, AmbiguousError):
        return {**said, "speaker": None, "speaker_name": str(speaker)}
    return {**said, "speaker": str(found.id)}


def _place(said: Any, reading: Reading, field: str) -> Place:
    if isinstance(said, dict):
        return Place(**_parts_of(Place, said, reading, field))
    return Place(name=parsed(Text, said, reading, field))


def _parts_of(hint: Any, said: Mapping[str, Any], reading: Reading, field: str) -> dict[str, Any]:
    hints = get_type_hints(hint, include_extras=True)
    if unknown := [name for name in said if name not in hints]:
        raise CommandError("unknown_field", field=f"{field}.{unknown[0]}", fields=tuple(hints))
    return {name: parsed(hints[name], part, reading, f"{field}.{name}") for name, part in said.items()}


def _spot(said: Any, reading: Reading, field: str) -> Spot:
    """An exhibitor (id or key), a stand ("H21", "17 H21"), a hall, or the name of a place."""
    if isinstance(said, dict):
        return Spot(**_parts_of(Spot, said, reading, field))
    text = str(said).strip()
    try:
        found = find(reading.snapshot, text, "exhibitor")
    except NotFoundError:
        found = None
    except AmbiguousError:
        if not exhibitors_at(reading.snapshot, text):  # several share a name; a joint stand is a place
            raise
        found = None
    stands = parse_stands(text).stands
    if found is not None:
        named = [
            one
            for one in found.stands
            for typed in stands
            if one.number.casefold() == typed.number.casefold()
        ]
        stand = next(iter(named or found.stands), None)
        return Spot(found.id, stand.hall if stand else "", stand.number if stand else "")
    if stands and stands[0].number and not stands[0].note:
        return Spot(hall=stands[0].hall, stand=stands[0].number)
    try:
        hall = find(reading.snapshot, text, "hall")
    except (NotFoundError, AmbiguousError):
        return Spot(name=_words(text, reading))
    return Spot(hall=hall.label)


# Shown


def plainly(value: Any) -> Any:
    """A value as the command line's JSON shows it."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Enum():
            return value.value
        case UUID() | Decimal():
            return str(value)
        case PlannedTime():
            return iso(value)
        case Text():
            return value.in_()
        case Money():
            return {"amount": str(value.amount), "currency": value.currency}
        case Span():
            return [_edge(value.first, value.start), _edge(value.last, value.end)]
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case tuple() | list():
            return [plainly(one) for one in value]
        case frozenset():
            return sorted(plainly(one) for one in value)
        case Window():
            return {"start": iso(value.start), "end": iso(value.end), "zone": value.start.zone}
        case Mapping():
            return {str(plainly(key)): plainly(item) for key, item in value.items()}
    return {part.name: plainly(getattr(value, part.name)) for part in fields(value) if part.init}


def _edge(day: date, at: time | None) -> str:
    return datetime.combine(day, at).isoformat(timespec="minutes") if at else day.isoformat()


def iso(at: PlannedTime | None) -> str | None:
    """ISO 8601 with the offset in force there and then."""
    if at is None:
        return None
    return at.wall.replace(tzinfo=ZoneInfo(at.zone), fold=at.fold).isoformat()


def utc_minutes(start: PlannedTime, end: PlannedTime) -> int:
    """Real minutes between two planned times."""
    return round((end.utc - start.utc).total_seconds() / 60)


__all__ = ["Reading", "as_data", "date_of", "iso", "parsed", "plainly", "utc_minutes", "utc_of"]
