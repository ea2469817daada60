# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which thing somebody means: an id, the beginning of one, or whatever names exactly one thing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any
from uuid import UUID

from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.people import Person
from delegation.domain.snapshot import Snapshot
from delegation.domain.stands import parse_stands, stand_key
from delegation.domain.stays import Room
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


def find(snapshot: Snapshot, said: str, kind: str | None = None, *, likely: bool = True) -> Any:
    """The one thing meant by ``said``, of ``kind`` if given.

    Raises NotFoundError or AmbiguousError with the kind and what was said; where it is ``likely`` to be
    there, also with the names near to it.
    """
    found = _candidates(snapshot, said.strip(), kind)
    if not found:
        if likely and (near := _near(snapshot, said, _kinds(kind))):
            raise NotFoundError("not_found_near", kind=kind or "thing", id=said, near=near)
        raise NotFoundError(kind=kind or "thing", id=said)
    if len(found) > 1:
        named = told_apart([(_apart(snapshot, thing, kind), str(thing.id)) for thing in found])
        raise AmbiguousError(kind=kind or "thing", id=said, count=len(found), candidates=named)
    return found[0]


def told_apart(named: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Names with the beginning of each id, as long as it takes to tell these apart; sorted."""
    ids = {one for _, one in named}
    length = SURE_BEGINNING
    while len({one[:length] for one in ids}) < len(ids):
        length += 1
    return tuple(f"{name} ({one[:length]})" for name, one in sorted(named))


def _apart(snapshot: Snapshot, thing: Thing, kind: str | None) -> str:
    """A name, and what else a planner knows a thing by."""
    more = getattr(thing, "email", "") if isinstance(thing, Person) else getattr(thing, "key", "")
    name = " ".join(filter(None, (name_of(snapshot, thing), more)))
    return name if kind else f"{KIND_OF[type(thing)]} {name}"


def find_id(snapshot: Snapshot, said: str, kind: str | None = None, *, likely: bool = True) -> ThingId:
    thing: Thing = find(snapshot, said, kind, likely=likely)
    return thing.id


def _candidates(snapshot: Snapshot, said: str, kind: str | None) -> list[Thing]:
    if not said:
        return []
    kinds = _kinds(kind)
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


def _kinds(kind: str | None) -> list[str]:
    return [kind] if kind else [name for name in CLASSES if name not in ("aside", "source")]


MOST_COMPARED = 500
"""So many things are compared letter by letter; of more only those that hold the words."""


def _near(snapshot: Snapshot, said: str, kinds: Sequence[str]) -> tuple[str, ...]:
    """Names that hold what was said, or else those that differ in a few letters."""
    wanted = folded(" ".join(said.split()))
    if len(wanted) < 2:
        return ()
    things = list(_all(snapshot, kinds))
    found = (
        next((name for name in _names(snapshot, thing) if wanted in folded(name)), None) for thing in things
    )
    holding = [name for name in found if name]
    if not holding and len(things) <= MOST_COMPARED:
        known = {folded(name): name for thing in things for name in _names(snapshot, thing)}
        holding = [known[name] for name in get_close_matches(wanted, known, n=5, cutoff=0.75)]
    return tuple(dict.fromkeys(holding))


def _names(snapshot: Snapshot, thing: Any) -> Iterator[str]:
    """Everything a thing is called by."""
    kind = KIND_OF[type(thing)]
    for kinds, ways in _WAYS:
        if kind in kinds:
            yield from filter(None, ways(thing))
    if kind in ("leg", "item", "room"):
        yield from _called(snapshot, thing)


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
        if any(folded(name).replace("\u2013", "-") == shown for name in _called(snapshot, thing))
    ]
    if called:
        return called
    return exhibitors_at(snapshot, said) if "exhibitor" in wanted else []


def _called(snapshot: Snapshot, thing: Any) -> Iterator[str]:
    """What a thing is called in lists; a room also by hotel and number, or by its number alone."""
    yield name_of(snapshot, thing)
    if isinstance(thing, Room) and thing.number:
        stay = snapshot.find(thing.stay)
        yield thing.number
        yield f"{stay.hotel if stay else ''} {thing.number}".strip()


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
