# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FIELD=VALUE pairs made into things: what the command line types, and later a pasted cell or a form.

A thing's own fields come from the catalogue.  Beside them stand the few names that are a way of saying other
fields (``end=`` of an item is its length, ``groups=`` of a person are entries in the groups); each is a
function here, by kind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, get_type_hints

from delegation.domain.catalogue import Entry, entries, own_entries
from delegation.domain.draft import Draft
from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.people import Company, CompanyId, Person
from delegation.domain.programme import ItemKind, Spot
from delegation.domain.stays import Room, RoomId, Stay
from delegation.domain.trip import FieldType, OwnField
from delegation.domain.values import Map, PlannedTime, Text, ThingId, planned
from delegation.errors import CommandError, NotFoundError
from delegation.services.fields import NO, YES, Reading, as_data, parsed, utc_minutes
from delegation.services.finding import find, find_id, the_trip

Given = Mapping[str, Any]
"""Field name -> what was typed: a string, or JSON data."""


@dataclass(slots=True)
class Typed:
    """One thing being read: its values so far, and what else its fields say."""

    kind: str
    draft: Draft
    reading: Reading
    now: Any = None
    values: dict[str, Any] = field(default_factory=dict)
    left: dict[str, Any] = field(default_factory=dict)
    also: list[Any] = field(default_factory=list)

    def take(self, name: str) -> Any:
        return self.left.pop(name, None)

    def read(self, name: str, reading: Reading | None = None) -> None:
        """Read one ordinary field if it was given."""
        if name in self.left:
            entry = _entry(self.kind, name)
            self.values[entry.attribute] = self._of(entry, self.left.pop(name), reading or self.reading)

    def _of(self, entry: Entry, said: Any, reading: Reading) -> Any:
        hints = get_type_hints(CLASSES[self.kind], include_extras=True)
        return parsed(hints[entry.attribute], said, reading, entry.name)


def made(kind: str, given: Given, draft: Draft, reading: Reading) -> list[Any]:
    """A new thing, first, and whatever else its fields add or change; raises CommandError and its kin."""
    typed = Typed(kind, draft, reading, left=dict(given))
    _ways(typed)
    required = _required(kind)
    if missing := [entry.name for entry in required if entry.attribute not in typed.values]:
        raise CommandError("field_needs_value", field=missing[0])
    thing = CLASSES[kind](id=ThingId(reading.new_id()), **typed.values)
    return [thing, *(_bound(other, thing) for other in typed.also)]


def changed(thing: Any, given: Given, draft: Draft, reading: Reading) -> list[Any]:
    """The thing with its fields set, first, and whatever else they change; raises as ``made``."""
    typed = Typed(KIND_OF[type(thing)], draft, reading, now=thing, left=dict(given))
    _ways(typed)
    return [replace(thing, **typed.values), *(_bound(other, thing) for other in typed.also)]


def _bound(other: Any, thing: Any) -> Any:
    """What waits for the id of the new thing, made with it."""
    return other(thing) if callable(other) else other


def _ways(typed: Typed) -> None:
    own = {name: said for name, said in typed.left.items() if name.startswith("own.")}
    for name in own:
        del typed.left[name]
    if own:
        typed.values["own"] = _own(typed, own)
    way = _WAYS.get(typed.kind)
    if way:
        way(typed)
    for name in list(typed.left):
        typed.read(name)


def _required(kind: str) -> list[Entry]:
    """Entries without which a thing of a kind cannot be."""
    cls: Any = CLASSES[kind]
    from dataclasses import MISSING, fields  # noqa: PLC0415 -- names that would shadow ours

    needed = {
        part.name for part in fields(cls) if part.init and part.default is MISSING and part.name != "id"
    }
    return [entry for entry in entries(kind).values() if entry.attribute in needed]


def _entry(kind: str, name: str) -> Entry:
    known = entries(kind)
    if name not in known:
        raise CommandError("unknown_field", field=name, fields=tuple(known))
    return known[name]


def _own(typed: Typed, given: Mapping[str, Any]) -> Map[Any, str]:
    """Own fields by name, over those the thing has; an empty value takes one out."""
    known = own_entries(typed.kind, tuple(typed.draft.all("field")))
    values = dict(typed.now.own) if typed.now else {}
    for name, said in given.items():
        if name not in known:
            raise CommandError("unknown_field", field=name, fields=tuple(known))
        own = known[name].own
        assert own is not None  # own_entries gives each one its field  # noqa: S101 -- for the type checker
        value = own_value(own, str(said))
        values.pop(own.id, None)
        if value:
            values[own.id] = value
    return Map(values)


def own_value(own: OwnField, said: str) -> str:
    """What an own field keeps for what was typed; raises CommandError if it is none of its choices."""
    said = said.strip()
    low = said.lower()
    if not said or own.type is FieldType.TEXT:
        return said
    if own.type is FieldType.YES_NO and low in YES | NO:
        return "yes" if low in YES else "no"
    if own.type is FieldType.CHOICE:
        found = next((choice for choice in own.choices if choice.lower() == low), None)
        if found is not None:
            return found
    if own.type is FieldType.DATE:
        try:
            return date.fromisoformat(said).isoformat()
        except ValueError:
            pass
    expected = {
        FieldType.YES_NO: "yes or no",
        FieldType.CHOICE: ", ".join(own.choices),
        FieldType.DATE: "a date, as 2026-04-20",
    }[own.type]
    raise CommandError("bad_field", field=f"own.{own.name}", value=said, expected=expected)


# Ways of saying things, by kind


def _person(typed: Typed) -> None:
    company = typed.take("company")
    if company is not None:
        typed.values["company"] = _company(typed, str(company)) if company else None
    emails = typed.take("emails")
    if emails is not None:
        listed = as_data(emails)
        listed = listed if isinstance(listed, list) else [one.strip() for one in str(emails).split(",")]
        typed.values["email"], typed.values["more_emails"] = listed[0] if listed else "", tuple(listed[1:])
    name = typed.take("name")
    if name:
        first, _, last = str(name).strip().partition(" ")
        typed.values |= {"first_name": first, "last_name": last} if last else {"last_name": first}
    groups = typed.take("groups")
    if groups is not None:
        typed.also.extend(_memberships(typed, groups))


def _company(typed: Typed, said: str) -> ThingId:
    """A company by id or name; one that is not there yet is made with the person."""
    try:
        return find_id(typed.reading.snapshot, said, "company")
    except NotFoundError:
        company = Company(id=CompanyId(ThingId(typed.reading.new_id())), name=said)
        typed.also.append(company)
        return company.id


def _memberships(typed: Typed, said: Any) -> list[Any]:
    """The groups as they are with this person in exactly those."""
    listed = as_data(said)
    listed = (
        listed if isinstance(listed, list) else [one.strip() for one in str(said).split(",") if one.strip()]
    )
    wanted = {find_id(typed.reading.snapshot, str(one), "group") for one in listed}

    def one(group: Any) -> Any:
        def put(person: Person) -> Any:
            members = {key: spans for key, spans in group.members.items() if key != person.id}
            if group.id in wanted:
                members[person.id] = group.members.get(person.id, ())
            return replace(group, members=Map(members))

        return put

    return [one(group) for group in typed.draft.all("group")]


def _item(typed: Typed) -> None:
    now, trip = typed.now, the_trip(typed.reading.snapshot)
    zone = typed.take("zone") or (now.start.zone if now and now.start else trip.zone)
    reading = replace(typed.reading, zone=str(zone))
    typed.read("kind")
    typed.read("start", reading)
    start = typed.values.get("start", now.start if now else None)
    if now is None:
        kind = typed.values.get("kind", ItemKind.VISIT)
        typed.values["minutes"] = kind.minutes(trip.defaults)
    elif zone and now.start and "start" not in typed.values and zone != now.start.zone:
        start = typed.values["start"] = PlannedTime(now.start.wall, str(zone))
    if (end := typed.take("end")) not in (None, ""):
        if start is None:
            raise CommandError("field_needs_value", field="start")
        until = parsed(PlannedTime, end, replace(reading, day=start.day), "end")
        typed.values["minutes"] = utc_minutes(start, until)
    typed.read("parts")
    length = sum(part.minutes for part in typed.values.get("parts", ()))
    if now is None and "minutes" not in typed.left and length > typed.values["minutes"]:
        typed.values["minutes"] = length
    _spot(typed)


def _spot(typed: Typed) -> None:
    """place= and the three names it is shown under: exhibitor, hall and stand."""
    typed.read("place")
    spot = typed.values.get("place", typed.now.place if typed.now else Spot())
    for name in ("exhibitor", "hall", "stand"):
        if (said := typed.take(name)) is not None:
            value = (
                find_id(typed.reading.snapshot, str(said), "exhibitor")
                if name == "exhibitor" and said
                else said
            )
            spot = replace(spot, **{name: value or (None if name == "exhibitor" else "")})
            typed.values["place"] = spot


def _leg(typed: Typed) -> None:
    now, trip = typed.now, the_trip(typed.reading.snapshot)
    zones: dict[str, str] = {}
    for name in ("start", "end"):
        old = getattr(now, name) if now else None
        zone = typed.take(f"{name}_zone") or (old.zone if old else zones.get("start", trip.zone))
        zones[name] = str(zone)
        day = typed.values["start"].day if "start" in typed.values else old.day if old else None
        typed.read(name, replace(typed.reading, zone=zones[name], day=day))
        if old and name not in typed.values and zone != old.zone:
            typed.values[name] = PlannedTime(old.wall, str(zone))
    if now and "start" in typed.values and "end" not in typed.values:
        _shift(typed, utc_minutes(now.start, typed.values["start"]))
    start = typed.values.get("start", now.start if now else None)
    stops_reading = replace(typed.reading, zone=zones["start"], day=start.day if start else None)
    typed.read("stops", stops_reading)
    passengers = as_data(typed.left.get("passengers"))
    if isinstance(passengers, list):
        stops = typed.values.get("stops", now.stops if now else ())
        typed.left["passengers"] = [
            {**one, "stop": str(stop_id(stops, str(one["stop"])))}
            if isinstance(one, dict) and one.get("stop")
            else one
            for one in passengers
        ]


def _shift(typed: Typed, minutes: int) -> None:
    """A leg that starts at another time keeps its length, and its stops their distance."""
    now = typed.now
    typed.values["end"] = now.end.plus(minutes)
    typed.values["stops"] = tuple(
        replace(stop, time=planned(stop.time.plus(minutes).utc, stop.time.zone)) if stop.time else stop
        for stop in now.stops
    )


def stop_id(stops: Any, said: str) -> Any:
    """The id of the stop called so, by id, the beginning of one, or name; raises NotFoundError."""
    low = said.strip().casefold()
    for stop in stops:
        if str(stop.id) == low or stop.name.casefold() == low:
            return stop.id
    begun = [stop.id for stop in stops if len(low) >= 4 and str(stop.id).startswith(low)]
    if len(begun) == 1:
        return begun[0]
    raise NotFoundError(kind="stop", id=said)


def _stay(typed: Typed) -> None:
    rooms = as_data(typed.take("rooms"))
    if rooms is None:
        return
    if not isinstance(rooms, list):
        raise CommandError("bad_field", field="rooms", value=str(rooms), expected="a list of rooms")

    def room(number: int, said: Any) -> Any:
        def put(stay: Stay) -> Any:
            inner = Typed(
                "room", typed.draft, typed.reading, left={k: v for k, v in said.items() if k != "id"}
            )
            for name in list(inner.left):
                inner.read(name)
            inner.values |= {"stay": stay.id, "position": number}
            return Room(id=RoomId(ThingId(typed.reading.new_id())), **inner.values)

        return put

    typed.also.extend(room(number, said) for number, said in enumerate(rooms))


def _room(typed: Typed) -> None:
    typed.read("stay")
    stay = typed.values.get("stay")
    if typed.now is None and stay and "position" not in typed.left:
        taken = [room.position for room in typed.draft.all("room") if room.stay == stay]
        typed.values["position"] = max(taken, default=-1) + 1


def _exhibitor(typed: Typed) -> None:
    said = as_data(typed.left.get("stands"))
    if isinstance(said, list):
        typed.left.pop("stands")
        typed.values["stands"] = tuple(stand_from(one, typed.reading) for one in said)


def stand_from(said: Any, reading: Reading, now: Stand | None = None) -> Stand:
    """A stand from its fields (hall, stand, counter, as_written) or from its text ("17 H21")."""
    from delegation.domain.stands import parse_stands  # noqa: PLC0415 -- only stands need the grammar

    if isinstance(said, str):
        found = parse_stands(said).stands
        said = {"hall": found[0].hall, "stand": found[0].number} if found else {"as_written": said}
    names = {
        "hall": "hall",
        "stand": "number",
        "number": "number",
        "counter": "counter",
        "as_written": "as_written",
    }
    if unknown := [name for name in said if name not in {*names, "id"}]:
        raise CommandError("unknown_field", field=unknown[0], fields=("exhibitor", *names))
    given: dict[str, Any] = {names[name]: str(value) for name, value in said.items() if name != "id"}
    stand = replace(now, **given) if now else Stand(reading.new_id(), **given)
    return stand if stand.as_written else replace(stand, as_written=str(stand))


def find_stand(draft: Draft, reading: Reading, said: str) -> tuple[Exhibitor, Stand]:
    """One stand of one exhibitor, by id, the beginning of one, or its text; raises NotFoundError,
    AmbiguousError."""
    low = said.strip().lower()
    begun = [
        (exhibitor, stand)
        for exhibitor in draft.all("exhibitor")
        for stand in exhibitor.stands
        if str(stand.id) == low or (len(low) >= 8 and str(stand.id).startswith(low))
    ]
    if len(begun) == 1:
        return begun[0]
    exhibitor = find(reading.snapshot, said, "exhibitor")
    if not exhibitor.stands:
        raise NotFoundError(kind="stand", id=said)
    words = said.casefold()
    named = [stand for stand in exhibitor.stands if stand.number and stand.number.casefold() in words]
    return exhibitor, (named or exhibitor.stands)[0]


def _field(typed: Typed) -> None:
    on = str(typed.left.get("on", "person"))
    if on not in CLASSES or on in ("trip", "field", "note", "file", "aside"):
        raise CommandError("bad_field", field="on", value=on, expected="person, company, item ...")
    name = typed.left.get("name", typed.now.name if typed.now else "")
    others = [other for other in typed.draft.all("field") if typed.now is None or other.id != typed.now.id]
    if any(other.on == on and other.name == name for other in others):
        raise CommandError("field_exists", field=name, kind=on)
    typed.read("choices")
    if "choices" in typed.values and "type" not in typed.left and typed.now is None:
        typed.values["type"] = FieldType.CHOICE
    if typed.now is None and "label" not in typed.left:
        typed.values["label"] = Text(Map({typed.reading.language: str(name)}), typed.reading.language)
    if typed.now is None and "position" not in typed.left:
        typed.values["position"] = len(others)


_WAYS = {
    "person": _person,
    "item": _item,
    "leg": _leg,
    "stay": _stay,
    "room": _room,
    "exhibitor": _exhibitor,
    "field": _field,
}
