# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A field's value as the planner reads it in a table, an inspector or the history."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints
from uuid import UUID

from delegation.domain.catalogue import Entry, Holds, bare, entries, is_link, own_entries
from delegation.domain.fair import Stand
from delegation.domain.programme import Part, Spot
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.travel import Stop
from delegation.domain.trip import Contact, FieldType, Place
from delegation.domain.values import Map, Money, PlannedTime, Point, Span, Text, ThingId
from delegation.services.fields import LINK_KINDS
from delegation.services.naming import name_of
from delegation.services.wording import place_name, stand_words
from delegation.services.words import Words


def cell(snapshot: Snapshot, thing: Any, entry: Entry, words: Words) -> str:
    """The value of one field of one thing in words; empty where nothing is said."""
    return told(snapshot, value_of(thing, entry), words, entry)


def value_of(thing: Any, entry: Entry) -> Any:
    """The raw value of a field; of an own field its text, None where there is none."""
    if entry.own is not None:
        return thing.own.get(entry.own.id)
    return getattr(thing, entry.attribute)


def told(snapshot: Snapshot, value: Any, words: Words, entry: Entry | None = None) -> str:
    """A value in words; of a list or map, its members after commas."""
    if entry is not None and entry.own is not None:
        return _own(value, entry, words)
    match value:
        case None | "" | ():
            return ""
        case bool():
            return words.say("choice.yes_no.yes") if value else _no(entry, words)
        case Text():
            return value.in_(words.language)
        case UUID():
            target = snapshot.find(value)
            return name_of(snapshot, target, words.language) if target is not None else str(value)[:8]
        case Enum():
            return words.choice(value)
        case Money():
            return f"{words.number(value.amount)} {value.currency}"
        case PlannedTime():
            return f"{words.short_date(value.day)} {value.wall:%H:%M}"
        case datetime():
            return words.moment(value)
        case date():
            return words.numeric_date(value)
        case time():
            return f"{value:%H:%M}"
        case int() | float():
            unit = f" {entry.unit}" if entry is not None and entry.unit else ""
            return f"{words.number(value)}{unit}"
        case str():
            return value
    return _many(snapshot, value, words)


def _no(entry: Entry | None, words: Words) -> str:
    """ "No" where it is an answer; nothing where it is only the default of a mark."""
    return words.say("choice.yes_no.no") if entry is None or entry.asked or entry.optional else ""


def _own(value: str | None, entry: Entry, words: Words) -> str:
    if value and entry.own is not None:
        if entry.own.type is FieldType.YES_NO:
            return words.say(f"choice.yes_no.{'yes' if value == 'yes' else 'no'}")
        if entry.own.type is FieldType.DATE:
            return words.numeric_date(date.fromisoformat(value))
    return value or ""


def _many(snapshot: Snapshot, value: Any, words: Words) -> str:
    match value:
        case Span():
            return span_words(value, words)
        case Point():
            return f"{value.lat}, {value.lon}"
        case Spot():
            return place_words(snapshot, value, words)
        case Place():
            return value.name.in_(words.language) or value.address
        case Stand():
            return " ".join(filter(None, (value.hall, value.number, value.counter))) or value.as_written
        case Part():
            return value.title.in_(words.language)
        case Stop():
            return f"{value.time.wall:%H:%M} {value.name}" if value.time else value.name
        case Contact():
            return ", ".join(filter(None, (value.name.in_(words.language), value.phone)))
        case Map():
            return ", ".join(
                _pair(told(snapshot, key, words), told(snapshot, one, words)) for key, one in value.items()
            )
        case frozenset():
            return ", ".join(sorted(told(snapshot, one, words) for one in value))
        case tuple() | list():
            return ", ".join(told(snapshot, one, words) for one in value)
    if is_dataclass(value):
        said = (told(snapshot, getattr(value, part.name), words) for part in fields(value) if part.init)
        return ", ".join(filter(None, said))
    return str(value)


def _pair(key: str, value: str) -> str:
    return f"{key}: {value}" if value else key


def span_words(span: Span, words: Words) -> str:
    """ "20\u201322 apr", with the hours where it does not begin and end with the day."""
    days = words.span(span.first, span.last)
    hours = "\u2013".join(f"{at:%H:%M}" if at else "" for at in (span.start, span.end))
    return f"{days} {hours}" if hours != "\u2013" else days


def place_words(snapshot: Snapshot, spot: Spot, words: Words) -> str:
    """Hall and stand first, then what it is called."""
    where = stand_words(spot.hall, spot.stand, words) if spot.hall or spot.stand else ""
    name = place_name(snapshot, spot, words)
    return ", ".join(dict.fromkeys(filter(None, (where, name))))


@reading("field")
def _own_fields(snapshot: Snapshot) -> Mapping[str, Mapping[str, Entry]]:
    own = snapshot.sorted("field")
    return {kind: own_entries(kind, own) for kind in {field.on for field in own}}


def entries_of(snapshot: Snapshot, kind: str) -> Mapping[str, Entry]:
    """Every field of a kind in this trip by name, own fields after the built-in ones."""
    own = snapshot.index(_own_fields).get(kind)
    return {**entries(kind), **own} if own else entries(kind)


@cache
def searchable(kind: str) -> tuple[Entry, ...]:
    """The fields of a kind that a filter by words looks into."""
    return tuple(
        entry
        for entry in entries(kind).values()
        if entry.holds in (Holds.TEXT, Holds.WORDS, Holds.LINK, Holds.CHOICE, Holds.LIST, Holds.NESTED)
        and entry.sensitivity.value in ("open", "personal")
    )


@cache
def kinds_read(kind: str) -> frozenset[str]:
    """The kinds whose names stand in the fields of a kind."""
    return frozenset(filter(None, (linked for one in entries(kind).values() for linked in _linked(one.hint))))


def _linked(hint: Any) -> Iterator[str]:
    bare_hint, _ = bare(hint)
    if is_link(bare_hint):
        yield LINK_KINDS.get(getattr(bare_hint, "__name__", ""), "")
    elif isinstance(bare_hint, type) and is_dataclass(bare_hint):
        for inner in get_type_hints(bare_hint).values():
            yield from _linked(inner)
    for argument in get_args(bare_hint):
        yield from _linked(argument)


def names(snapshot: Snapshot, ids: Iterable[ThingId], words: Words) -> str:
    """The names of things, in their order, after commas."""
    found = filter(None, map(snapshot.find, ids))
    return ", ".join(name_of(snapshot, thing, words.language) for thing in found)
