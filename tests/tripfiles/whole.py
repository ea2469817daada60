# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip in which every kind is there and every field of it, however deep it nests, says something."""

from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from delegation.domain.travel import LegKind, Passenger
from delegation.domain.values import Map, Money, PlannedTime, Point, Text, WhenGone
from tests.factories import BERLIN, a_leg, an_item, day, one_of_each, uid

TARGETS = {"CompanyId": 100, "PersonId": 2, "GroupId": 200, "ExhibitorId": 301, "RequestId": 360}
"""What a link that one of each leaves out points at."""

GIVEN = {
    "accent": "#A1b2C3",
    "currency": "CHF",
    "fee": Money(Decimal("0.00")),
    "closes": time(18),
    "fair_closes": time(19),
    "fold": 0,  # an hour that comes twice; see ``whole_trip``
    "language": "fr",
    "lang": "fr",
    "languages": ("fr", "nl"),
    "on": "company",
    "own": Map({uid(950): "M"}),
    "region": "NL",
    "stop": uid(510),
}
"""Fields that do not take just anything of their type."""


def said(name):
    """A text of its own, with what an alphabet, a line and a mark can do to it."""
    return f"{name}: Łódź, “çà”\n川 = <&>"


LEAVES = {
    str: said,
    int: lambda _: 7,
    float: lambda _: 0.5,
    bool: lambda _: True,
    date: lambda _: day(5),
    time: lambda _: time(17, 30),
    UUID: lambda _: UUID(int=4242),
    Text: lambda name: Text(Map({"fr": said(name), "de": "x"}), "fr"),
    Point: lambda _: Point(50.9, 5.7),
}


def a_value(name, hint):
    """A value of a type that is none of its empty ones."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        if isinstance(hint.__metadata__[0], WhenGone):
            return uid(TARGETS[args[0].__name__])
        return a_value(name, args[0])
    if origin in (Union, UnionType):
        return a_value(name, args[0])
    if origin is tuple:
        return (a_value(name, args[0]),)
    if origin is frozenset:
        return frozenset({a_value(name, args[0])})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    if origin is Map:
        return Map({a_value(name, args[0]): a_value(name, args[1])})
    if is_dataclass(hint) and hint not in LEAVES:
        hints = get_type_hints(hint, include_extras=True)
        return hint(**{part.name: a_value(part.name, hints[part.name]) for part in fields(hint) if part.init})
    return LEAVES[hint](name)


def is_said(part, field):
    """Whether a field says more than one that nobody filled in."""
    default = field.default if field.default_factory is MISSING else field.default_factory()
    return default is MISSING or part != default


def filled(value):
    """A value, and all that nests in it, with something in every field."""
    if isinstance(value, tuple):
        return tuple(map(filled, value))
    if isinstance(value, Map):
        return Map({key: filled(part) for key, part in value.items()})
    if not is_dataclass(value) or isinstance(value, Text):
        return value
    hints = get_type_hints(type(value), include_extras=True)
    new = {}
    for field in (one for one in fields(value) if one.init):
        part = getattr(value, field.name)
        if is_said(part, field) or (is_dataclass(part) and not isinstance(part, Text)):
            new[field.name] = filled(part)
        elif field.name in GIVEN:
            new[field.name] = GIVEN[field.name]
        else:
            new[field.name] = filled(a_value(field.name, hints[field.name]))
    return replace(value, **new)


def whole_trip():
    """One of each, of every kind the fullest filled to the brim, the others as they are."""
    fullest = {}
    for thing in sorted(one_of_each(), key=how_full):
        fullest[type(thing)] = thing.id
    things = [filled(thing) if thing.id in fullest.values() else thing for thing in one_of_each()]
    twice = PlannedTime(datetime(2026, 10, 25, 2, 30), BERLIN, 1)  # noqa: DTZ001 -- planned times are bare
    train = a_leg(501, kind=LegKind.RAIL, passengers=Map({uid(2): Passenger()}))
    return [*things, an_item(401, start=twice, persons=frozenset({uid(2)})), train]


def how_full(thing):
    return sum(is_said(getattr(thing, field.name), field) for field in fields(thing) if field.init)
