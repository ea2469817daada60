# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values as plain data, in the shapes of the command line's contract."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from delegation.domain.values import Money, PlannedTime, Span, Text, Window


def as_data(data: Any) -> Any:
    """Typed JSON as data; anything that is not a JSON object or list stays as it is."""
    if isinstance(data, str) and data.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(data)
        except (ValueError, RecursionError):  # a title may begin with a bracket
            return data
    return data


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
    plain = {part.name: plainly(getattr(value, part.name)) for part in fields(value) if part.init}
    texts = texts_of(value)
    return plain | ({"texts": texts} if texts else {})


def texts_of(value: Any) -> dict[str, dict[str, str]]:
    """The texts of a value that are written in several languages, with all of them."""
    texts = {part.name: getattr(value, part.name) for part in fields(value) if part.init}
    return {
        name: dict(text.words)
        for name, text in texts.items()
        if isinstance(text, Text) and len(text.words) > 1
    }


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
