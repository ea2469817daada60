# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which thing somebody means: an id, the beginning of one, or whatever names exactly one thing."""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.snapshot import Snapshot
from delegation.domain.stands import parse_stands, stand_key
from delegation.domain.trip import Trip
from delegation.domain.values import Text, Thing, ThingId, folded
from delegation.errors import AmbiguousError, CommandError, NotFoundError
from delegation.services.naming import name_of

SHORTEST_BEGINNING = 4
"""Fewer hexadecimal digits of an id name nothing: "a" or "17" is a group or a hall."""

SURE_BEGINNING = 8
"""From so many characters on an id counts before a name: an exhibitor's key "2026" or a group called "Abba"
is never taken for the beginning of an id."""

_BEGINNING = re.compile(r"[0-9a-f][0-9a-f-]{3,35}")


def the_trip(snapshot: Snapshot) -> Trip:
    """The trip itself; every trip file holds exactly one.  Raises NotFoundError where it was never begun."""
    trip: Trip | None = next(iter(snapshot.of("trip").values()), None)
    if trip is None:  # a database that was made and never begun
        raise NotFoundError(kind="trip", id="")
    return trip


def find(snapshot: Snapshot, said: str, kind: str | None = None) -> Any:
    """The one thing meant by ``said``, of ``kind`` if given.

    Raises NotFoundError or AmbiguousError with the kind and what was said.
    """
    found = _candidates(snapshot, said.strip(), kind)
    if not found:
        raise NotFoundError(kind=kind or "thing", id=said)
    if len(found) > 1:
        raise AmbiguousError(kind=kind or "thing", id=said, count=len(found))
    return found[0]


def find_id(snapshot: Snapshot, said: str, kind: str | None = None) -> ThingId:
    thing: Thing = find(snapshot, said, kind)
    return thing.id


def _candidates(snapshot: Snapshot, said: str, kind: str | None) -> list[Thing]:
    if not said:
        return []
    kinds = [kind] if kind else [name for name in CLASSES if name not in ("aside", "source")]
    if unknown := [name for name in kinds if name not in CLASSES]:
        raise CommandError("unknown_kind", kind=unknown[0], kinds=tuple(CLASSES))
    low = said.lower()
    try:
        exact = snapshot.find(ThingId(UUID(low)))
    except ValueError:
        exact = None
    if exact is not None:
        return [exact] if KIND_OF[type(exact)] in kinds else []
    if len(low) < SURE_BEGINNING and (named := _named(snapshot, said, kinds)):
        return named
    if _BEGINNING.fullmatch(low):
        begun = [thing for thing in _all(snapshot, kinds) if str(thing.id).startswith(low)]
        if begun:
            return begun
    return _named(snapshot, said, kinds)


def _all(snapshot: Snapshot, kinds: Iterable[str]) -> Iterator[Thing]:
    for kind in kinds:
        yield from snapshot.of(kind).values()


def _named(snapshot: Snapshot, said: str, kinds: Iterable[str]) -> list[Thing]:
    """Things of these kinds called so; the surest way of naming that finds any decides."""
    wanted = set(kinds)
    name = folded(" ".join(said.split()))
    for names, ways in _WAYS:
        found = [
            thing
            for kind in names
            if kind in wanted
            for thing in snapshot.of(kind).values()
            if any(folded(way) == name for way in ways(thing) if way)
        ]
        if found:
            return found
    shown = name.replace("\u2013", "-")
    called = [
        thing
        for kind in ("leg", "item", "request", "room")
        if kind in wanted
        for thing in snapshot.of(kind).values()
        if folded(name_of(snapshot, thing)).replace("\u2013", "-") == shown
    ]
    if called:
        return called
    return exhibitors_at(snapshot, said) if "exhibitor" in wanted else []


def exhibitors_at(snapshot: Snapshot, said: str) -> list[Thing]:
    """The exhibitors at a stand ("H21", "17 H21", "Hall 17, Stand H21")."""
    stands = parse_stands(said).stands
    if not stands:
        return []
    hall, number = stands[0].hall, stands[0].number
    wanted = stand_key(hall, number)
    return [
        exhibitor
        for exhibitor in snapshot.of("exhibitor").values()
        if any(stand_key(stand.hall if hall else "", stand.number) == wanted for stand in exhibitor.stands)
    ]


def _texts(text: Text) -> list[str]:
    return list(text.words.values())


_WAYS: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("person",), lambda it: [it.email, *it.more_emails]),
    (("exhibitor",), lambda it: [it.key]),
    (("group",), lambda it: [*_texts(it.name), it.letter]),
    (("hall",), lambda it: [it.label]),
    (("field",), lambda it: [it.name]),
    (("company", "exhibitor"), lambda it: [it.name]),
    (("person",), lambda it: [it.name, f"{it.last_name} {it.first_name}", it.badge_name]),
    (("stay",), lambda it: [it.hotel]),
    (("file",), lambda it: [it.name]),
    (("item", "leg"), lambda it: [*_texts(it.title), getattr(it, "number", "")]),
)
"""What names a thing, surest first."""
