# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clash: a typed fact with what it concerns, and what could be done about it."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import Map, ThingId


class Severity(Enum):
    """High: somebody will stand somewhere in vain.  Low: worth knowing."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way out: what it would change, as whole new values, and its price.

    ``price`` counts what it costs: ``minutes`` moved, ``people`` touched.  The values are made when asked
    for: few remedies are ever applied, and a coach has many seats.
    """

    code: str
    facts: Map[str, Any]
    price: Map[str, int]
    make: Callable[[], tuple[Any, ...]] = field(compare=False, repr=False)

    @property
    def changes(self) -> tuple[Any, ...]:
        return self.make()

    @property
    def cost(self) -> tuple[bool, int, int, str]:
        """What orders remedies: a thing moved or left by some before one nobody gets to see."""
        last = self.code == "cancel_item"
        return last, self.price.get("people", 0), self.price.get("minutes", 0), self.code


@dataclass(frozen=True, slots=True)
class Clash:
    """``id`` is derived from code, things, day and facts, not from the remedies.

    The same clash has the same id, another fact another.
    """

    code: str
    severity: Severity
    concerns: tuple[ThingId, ...]
    facts: Map[str, Any]
    remedies: tuple[Remedy, ...] = ()
    day: date | None = None
    id: str = field(init=False, compare=False)
    order: tuple[int, str, str] = field(init=False, compare=False, repr=False)
    """By severity, then day, then id."""

    def __post_init__(self) -> None:
        things = sorted(map(str, self.concerns))
        parts = [self.code, things, _plain(self.day), _plain(dict(self.facts))]
        said = _WRITER.encode(parts)
        object.__setattr__(self, "id", hashlib.sha256(said.encode()).hexdigest()[:16])
        when = self.day.isoformat() if self.day else "~"
        object.__setattr__(self, "order", (_RANK[self.severity], when, self.id))


_WRITER = json.JSONEncoder(sort_keys=True, ensure_ascii=False)
_RANK = {severity: rank for rank, severity in enumerate(Severity)}


def _plain(fact: Any) -> Any:
    match fact:
        case dict() | Map():
            return {str(key): _plain(value) for key, value in fact.items()}
        case tuple() | list():
            return [_plain(one) for one in fact]
        case frozenset():
            return sorted(str(one) for one in fact)
        case UUID():
            return str(fact)
        case Enum():
            return fact.value
        case None | bool() | int() | float() | str():
            return fact
    return str(fact)


def clash(
    code: str,
    severity: Severity,
    concerns: Sequence[Any],
    *,
    remedies: Sequence[Remedy] = (),
    day: date | None = None,
    **facts: Any,
) -> Clash:
    """A clash with its remedies best first."""
    cheapest = tuple(sorted(remedies, key=lambda remedy: remedy.cost))
    return Clash(code, severity, tuple(concerns), Map(facts), cheapest, day)


def derived_id(of: ThingId, what: str, number: int = 1) -> ThingId:
    """The id of an item that a remedy adds, the same in every program: two that apply one remedy add one."""
    return ThingId(uuid5(of, f"{what} {number}"))


def free_id(snapshot: Snapshot, of: ThingId, what: str) -> ThingId:
    """The first such id that no item has."""
    ids = (derived_id(of, what, number) for number in count(1))
    return next(one for one in ids if one not in snapshot.of("item"))


def remedy(
    code: str,
    changes: tuple[Any, ...] | Callable[[], tuple[Any, ...]],
    *,
    minutes: int = 0,
    people: int = 0,
    **facts: Any,
) -> Remedy:
    make = changes if callable(changes) else lambda: changes
    return Remedy(code, Map(facts), Map({"minutes": minutes, "people": people}), make)
