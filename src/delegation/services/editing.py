# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Use cases on any one thing of a trip: add, set, assign.  One function, one transaction each."""

import hashlib
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from delegation.domain.clashes import Remedy
from delegation.domain.draft import Draft
from delegation.domain.fair import Stand
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.people import PersonId
from delegation.domain.presence import participants
from delegation.domain.programme import ProgrammeItem
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import Leg, Passenger
from delegation.domain.trip import MAX_FILE_BYTES, SetAside, SetAsideId, Trip
from delegation.domain.values import Map, Span, ThingId
from delegation.errors import CommandError, InvalidValueError, NotFoundError
from delegation.services.finding import find, find_id, the_trip
from delegation.services.leaves import Reading
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.stands import find_stand, stand_from
from delegation.services.things import changed, made
from delegation.services.typed import Given, NewId
from delegation.services.ways import stop_id

ADDABLE = (
    "person",
    "company",
    "group",
    "field",
    "hall",
    "exhibitor",
    "stand",
    "wish",
    "request",
    "item",
    "leg",
    "stay",
    "room",
    "note",
    "file",
)


def _reading(draft: Draft, new_id: NewId) -> Reading:
    return Reading.of(draft.snapshot, new_id)


def _put(draft: Draft, things: Sequence[Any]) -> None:
    for thing in things:
        draft.put(thing)


def add(
    store: TripStore, kind: str, given: Given, *, new_id: NewId, data: bytes | None = None
) -> tuple[Change, UUID]:
    """Add one thing of ``kind``; ``data`` are the bytes of a file.  The change, and the new id."""
    if kind not in ADDABLE:
        raise CommandError("unknown_kind", kind=kind, kinds=ADDABLE)
    with store.unit(writing=True) as unit:
        draft, reading = unit.draft, _reading(unit.draft, new_id)
        if kind == "stand":
            stand = _add_stand(draft, given, reading)
            return unit.commit("add", kind=kind, name=str(stand)), stand.id
        if kind == "file":
            thing = _file(draft, given, data or b"", reading)
            unit.put_blob(data or b"")
            draft.put(thing)
        else:
            things = made(kind, given, draft, reading)
            thing = things[0]
            _put(draft, [*things[1:], thing])
        return unit.commit("add", kind=kind, name=name_of(draft.snapshot, thing)), thing.id


def _add_stand(draft: Draft, given: Given, reading: Reading) -> Stand:
    said = dict(given)
    whose = said.pop("exhibitor", None)
    if not whose:
        raise CommandError("field_needs_value", field="exhibitor")
    exhibitor = find(draft.snapshot, str(whose), "exhibitor")
    stand = stand_from(said, reading)
    draft.put(replace(exhibitor, stands=(*exhibitor.stands, stand)))
    return stand


def _file(draft: Draft, given: Given, data: bytes, reading: Reading) -> Any:
    said = {name: value for name, value in given.items() if name != "path"}
    name = str(said.pop("name", ""))
    if len(data) > MAX_FILE_BYTES:
        raise InvalidValueError("file_too_large", name=name, size=len(data), most=MAX_FILE_BYTES)
    (file,) = made(
        "file",
        said
        | {
            "name": name,
            "media_type": said.get("media_type")
            or mimetypes.guess_type(name)[0]
            or "application/octet-stream",
            "digest": hashlib.sha256(data).hexdigest(),
            "size_bytes": str(len(data)),
        },
        draft,
        reading,
    )
    return file


def _found(snapshot: Snapshot, said: str, kind: str) -> Any:
    """The thing; a hall that the trip has no corrections of is told how to get some."""
    try:
        return find(snapshot, said, kind, likely=kind != "hall")
    except NotFoundError:
        if kind == "hall":
            raise CommandError("hall_of_fairground", hall=said) from None
        raise


def set_fields(store: TripStore, kind: str, said: str, given: Given, *, new_id: NewId) -> Change:
    """Give fields of one thing a new value; ``kind`` "trip" needs no ``said``."""
    if kind not in (*ADDABLE, "trip"):
        raise CommandError("unknown_kind", kind=kind, kinds=("trip", *ADDABLE))
    with store.unit(writing=True) as unit:
        draft, reading = unit.draft, _reading(unit.draft, new_id)
        if kind == "stand":
            exhibitor, stand = find_stand(draft, reading, said)
            new = stand_from(given, reading, stand)
            if "as_written" not in given:
                new = replace(new, as_written=" ".join(filter(None, new.where)) or stand.as_written)
            stands = tuple(new if one.id == stand.id else one for one in exhibitor.stands)
            draft.put(replace(exhibitor, stands=stands))
            return unit.commit("edit", kind=kind, name=str(new), fields=tuple(given))
        thing = the_trip(draft.snapshot) if kind == "trip" else _found(draft.snapshot, said, kind)
        things = changed(thing, given, draft, reading)
        _put(draft, [*things[1:], things[0]])
        return unit.commit("edit", kind=kind, name=name_of(draft.snapshot, things[0]), fields=tuple(given))


def set_many(store: TripStore, kind: str, ids: Sequence[ThingId], given: Given, *, new_id: NewId) -> Change:
    """Give the same fields of several things the same new values, as one change."""
    return set_each(store, kind, dict.fromkeys(ids, given), new_id=new_id)


def set_each(store: TripStore, kind: str, given: Mapping[ThingId, Given], *, new_id: NewId) -> Change:
    """Give each of several things fields of its own, as one change: a paste, a fill, a replacement.

    Raises as ``set_fields``; then nothing of it is written.
    """
    with store.unit(writing=True) as unit:
        draft = unit.draft
        reading, names = _reading(draft, new_id), set()
        for thing_id, fields in given.items():
            things = changed(draft.get(thing_id), fields, draft, reading)
            _put(draft, [*things[1:], things[0]])
            if things[1:]:  # what a later one may name
                reading = _reading(draft, new_id)
            names |= set(fields)
        if len(given) == 1:
            (one,) = given
            named = name_of(draft.snapshot, draft.get(one))
            return unit.commit("edit", kind=kind, name=named, fields=tuple(sorted(names)))
        return unit.commit("edit_many", kind=kind, count=len(given), fields=tuple(sorted(names)))


ONE_DAY = timedelta(days=1)

ASSIGNABLE = ("group", "leg", "room", "item")


def assign(
    store: TripStore,
    kind: str,
    said: str,
    people: Sequence[str],
    *,
    removing: bool = False,
    days: Span | None = None,
    stop: str = "",
    seat: str = "",
) -> Change:
    """Put people on a group, leg, room or item, or take them off."""
    if kind not in ASSIGNABLE:
        raise CommandError("unknown_kind", kind=kind, kinds=ASSIGNABLE)
    with store.unit(writing=True) as unit:
        snapshot = unit.draft.snapshot
        thing = find(snapshot, said, kind)
        ids = [PersonId(find_id(snapshot, one, "person")) for one in people]
        _senseful(kind, {"--days": days, "--stop": stop, "--seat": seat})
        if seat and len(set(ids)) > 1:
            raise CommandError("seat_of_one", count=len(set(ids)))
        if kind == "group":
            new: Any = _group(the_trip(snapshot), thing, ids, removing=removing, days=days)
        elif kind == "leg":
            new = _leg(thing, ids, removing=removing, stop=stop, seat=seat)
        elif kind == "room":
            new = replace(thing, people=thing.people - set(ids) if removing else thing.people | set(ids))
        else:
            new = _item(unit.draft, thing, ids, removing=removing)
        unit.draft.put(new)
        deed = "unassign" if removing else "assign"
        return unit.commit(deed, kind=kind, name=name_of(snapshot, thing), people=tuple(map(str, ids)))


SENSEFUL = {"group": {"--days"}, "leg": {"--stop", "--seat"}}
"""Options of ``assign`` that say something of a kind."""


def _senseful(kind: str, options: Mapping[str, Any]) -> None:
    for option, value in options.items():
        if value and option not in SENSEFUL.get(kind, set()):
            raise CommandError("option_without_sense", option=option, what=kind)


def _without(trip: Trip, spans: Sequence[Span], days: Span) -> tuple[Span, ...]:
    """Spans less some days; no spans mean the whole trip."""
    left = []
    for span in spans or (Span(trip.first, trip.last),):
        if span.first < days.first:
            last = min(span.last, days.first - ONE_DAY)
            left.append(Span(span.first, last, span.start, span.end if last == span.last else None))
        if span.last > days.last:
            first = max(span.first, days.last + ONE_DAY)
            left.append(Span(first, span.last, span.start if first == span.first else None, span.end))
    return tuple(left)


def _group(trip: Trip, group: Any, ids: Sequence[PersonId], *, removing: bool, days: Span | None) -> Any:
    members = dict(group.members)
    for person in ids:
        if removing:
            left = _without(trip, members.get(person, ()), days) if days and person in members else ()
            members.pop(person, None)
            if left:
                members[person] = left
        elif days is None:
            members[person] = ()
        else:
            now = members.get(person)
            members[person] = tuple(dict.fromkeys((*now, days))) if now else (days,) if now is None else ()
    return replace(group, members=Map(members))


def _leg(leg: Leg, ids: Sequence[PersonId], *, removing: bool, stop: str, seat: str) -> Leg:
    passengers = dict(leg.passengers)
    where = stop_id(leg.stops, stop) if stop else None
    for person in ids:
        if removing:
            passengers.pop(person, None)
            continue
        now = passengers.get(person, Passenger())
        passengers[person] = replace(now, stop=where or now.stop, seat=seat or now.seat)
    return replace(leg, passengers=Map(passengers))


def _item(draft: Draft, item: ProgrammeItem, ids: Sequence[PersonId], *, removing: bool) -> ProgrammeItem:
    """Taking off somebody who takes part through a group or as everybody is an exception."""
    if not removing:
        return replace(item, persons=item.persons | set(ids), exceptions=item.exceptions - set(ids))
    left = replace(item, persons=item.persons - set(ids))
    still = {person.id for person in participants(draft.snapshot, left)}
    return replace(left, exceptions=left.exceptions | (set(ids) & still))


def set_aside(store: TripStore, clash: str, reason: str, *, new_id: NewId) -> Change:
    """Live with a clash; ``clash`` is its whole id."""
    with store.unit(writing=True) as unit:
        known = [aside for aside in unit.draft.all("aside") if aside.clash == clash]
        aside_id = known[0].id if known else SetAsideId(ThingId(new_id()))
        unit.draft.put(SetAside(id=aside_id, clash=clash, reason=reason))
        return unit.commit("set_aside", clash=clash, reason=reason)


def apply_remedy(store: TripStore, chosen: Callable[[Snapshot], tuple[str, Remedy]]) -> Change:
    """Put what a remedy changes; one change, one undo.

    ``chosen`` finds clash and remedy in the trip as it is when it is written, so that nothing another program
    wrote meanwhile is overwritten.
    """
    with store.unit(writing=True) as unit:
        clash, remedy = chosen(unit.draft.snapshot)
        _put(unit.draft, remedy.changes)
        return unit.commit("apply_remedy", clash=clash, remedy=remedy.code)


def kind_of(thing: Any) -> str:
    return KIND_OF[type(thing)]


__all__ = [
    "ADDABLE",
    "ASSIGNABLE",
    "CLASSES",
    "add",
    "apply_remedy",
    "assign",
    "set_aside",
    "set_fields",
]
