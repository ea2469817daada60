# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FIELD=VALUE pairs made into things: what the command line types, and later a pasted cell or a form.

A thing's own fields come from the catalogue.  Beside them stand the few names that are a way of saying other
fields (``end=`` of an item is its length, ``groups=`` of a person are entries in the groups); each is a
function here, by kind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, get_type_hints
from uuid import UUID

from delegation.domain.catalogue import Entry, Holds, entries, own_entries
from delegation.domain.draft import Draft
from delegation.domain.fair import Stand
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.people import Company, CompanyId, Person
from delegation.domain.programme import ItemKind, Spot
from delegation.domain.stands import parse_stands
from delegation.domain.stays import Room, RoomId, Stay
from delegation.domain.trip import FieldType, OwnField
from delegation.domain.values import Map, PlannedTime, Text, ThingId, planned, zone_of
from delegation.errors import AmbiguousError, CommandError, NotFoundError
from delegation.services.fields import NO, YES, Reading, as_data, date_of, parsed, plainly, utc_minutes
from delegation.services.finding import find, find_id, the_trip, told_apart
from delegation.services.shown import shown
from delegation.services.stands import stand_from

NewId = Callable[[], UUID]

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
    kind = KIND_OF[type(thing)]
    typed = Typed(kind, draft, reading, now=thing, left=_news(thing, kind, given, reading))
    _ways(typed)
    return [replace(thing, **typed.values), *(_bound(other, thing) for other in typed.also)]


def _bound(other: Any, thing: Any) -> Any:
    """What waits for the id of the new thing, made with it."""
    return other(thing) if callable(other) else other


def _news(thing: Any, kind: str, given: Given, reading: Reading) -> dict[str, Any]:
    """What is given less texts and places given just as they are shown: more is kept of them than one string
    tells (other languages, an address), and giving back what was shown changes nothing."""
    known = entries(kind)
    seen = {name for name in given if name in known and known[name].holds in (Holds.WORDS, Holds.NESTED)}
    if not seen:
        return dict(given)
    now = shown(reading.snapshot, thing)
    return {name: said for name, said in given.items() if name not in seen or as_data(said) != now[name]}


def _ways(typed: Typed) -> None:
    own = {name: said for name, said in typed.left.items() if name.startswith("own.")}
    for name in own:
        del typed.left[name]
    if "own" in typed.left:
        whole = as_data(typed.take("own"))
        if not isinstance(whole, dict):
            raise CommandError("bad_field", field="own", value=str(whole), expected='{"field": "value"}')
        own = {f"own.{name}": said for name, said in whole.items()} | own
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
    values = dict(getattr(typed.now, "own", {}))
    for name, said in given.items():
        if name not in known:
            raise CommandError("unknown_field", field=name, fields=tuple(known))
        own = known[name].own
        assert own is not None  # own_entries gives each one its field  # noqa: S101 -- for the type checker
        value = own_value(own, "" if said is None else str(said))
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
            return date_of(said).isoformat()
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
    if typed.now is None and not typed.left.get("language"):
        typed.left["language"] = typed.reading.language
    company = typed.take("company")
    if company is not None:
        typed.values["company"] = _company(typed, str(company)) if company else None
    emails = typed.take("emails")
    if emails is not None:
        first, *more = _words_between_commas(emails) or [""]
        typed.values["email"], typed.values["more_emails"] = first, tuple(more)
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
        if _is_id(said):  # nobody is called so
            raise
        company = Company(id=CompanyId(ThingId(typed.reading.new_id())), name=said)
        typed.also.append(company)
        return company.id


def _is_id(said: str) -> bool:
    try:
        UUID(said.strip())
    except ValueError:
        return False
    return True


def _words_between_commas(said: Any) -> list[str]:
    """A JSON list, or words between commas."""
    listed = as_data(said)
    if isinstance(listed, list):
        return [str(one).strip() for one in listed if one]
    return [one.strip() for one in str(said).split(",") if one.strip()]


def _memberships(typed: Typed, said: Any) -> list[Any]:
    """The groups as they are with this person in exactly those; who leads one is in it already."""
    wanted = {find_id(typed.reading.snapshot, one, "group") for one in _words_between_commas(said)}

    def one(group: Any) -> Any:
        def put(person: Person) -> Any:
            members = {key: spans for key, spans in group.members.items() if key != person.id}
            if group.id in wanted and person.id not in group.leaders:
                members[person.id] = group.members.get(person.id, ())
            return replace(group, members=Map(members))

        return put

    return [one(group) for group in typed.draft.all("group")]


def _item(typed: Typed) -> None:
    now, trip = typed.now, the_trip(typed.reading.snapshot)
    given_zone = typed.take("zone")
    zone = given_zone or (now.start.zone if now and now.start else trip.zone)
    reading = replace(typed.reading, zone=str(zone), day=now.start.day if now and now.start else None)
    zone_of(reading.zone)
    typed.read("kind")
    typed.read("start", reading)
    start = typed.values.get("start", now.start if now else None)
    if given_zone and start is None and given_zone != trip.zone:
        raise CommandError("field_needs_value", field="start")
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
    whose = typed.left.get("exhibitor")
    if whose and "hall" not in typed.left and "stand" not in typed.left:  # at the stand that it has
        exhibitor = find(typed.reading.snapshot, str(whose), "exhibitor")
        if exhibitor.id != spot.exhibitor:
            stand = next(iter(exhibitor.stands), Stand(exhibitor.id))
            spot = typed.values["place"] = replace(spot, hall=stand.hall, stand=stand.number)
    for name in ("exhibitor", "hall", "stand"):
        if (said := typed.take(name)) is not None:
            value = (
                find_id(typed.reading.snapshot, str(said), "exhibitor")
                if name == "exhibitor" and said
                else str(said)
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
    begun = [stop for stop in stops if len(low) >= 4 and str(stop.id).startswith(low)]
    if len(begun) == 1:
        return begun[0].id
    if begun:
        named = told_apart([(stop.name, str(stop.id)) for stop in begun])
        raise AmbiguousError(kind="stop", id=said, count=len(begun), candidates=named)
    raise NotFoundError(kind="stop", id=said)


def _stay(typed: Typed) -> None:
    """rooms= are all the rooms of a stay, in order: those with an id change, others are new, the rest go."""
    said = typed.take("rooms")
    if said is None:
        return
    listed = as_data(said) or []
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise CommandError("bad_field", field="rooms", value=str(said), expected="a list of rooms")
    here = {}
    if typed.now:
        here = {room.id: room for room in typed.draft.all("room") if room.stay == typed.now.id}
    for number, one in enumerate(listed):
        room = find(typed.reading.snapshot, str(one["id"]), "room") if one.get("id") else None
        if room is not None and here.pop(room.id, None) is None:
            raise NotFoundError(kind="room", id=str(one["id"]))
        typed.also.append(_room_of(typed, {**one, "position": str(number)}, room))
    for gone in here:
        typed.draft.remove(gone, confirmed=True)  # the list of rooms is the planner's own word on it


def _room_of(typed: Typed, said: Mapping[str, Any], room: Room | None) -> Any:
    """A room made or changed with its stay, whose nights it has unless its own are given."""

    def put(stay: Stay) -> Room:
        own_nights = {"from": stay.check_in.isoformat(), "to": stay.check_out.isoformat()}
        left = {
            name: None if own_nights.get(name) == part else part
            for name, part in said.items()
            if name != "id"
        }
        inner = Typed("room", typed.draft, typed.reading, now=room, left=left)
        for name in list(inner.left):
            inner.read(name)
        if room:
            return replace(room, **inner.values)
        return Room(id=RoomId(ThingId(typed.reading.new_id())), **inner.values | {"stay": stay.id})

    return put


def _room(typed: Typed) -> None:
    typed.read("stay")
    stay = typed.values.get("stay")
    if typed.now is None and stay and "position" not in typed.left:
        taken = [room.position for room in typed.draft.all("room") if room.stay == stay]
        typed.values["position"] = max(taken, default=-1) + 1


def _exhibitor(typed: Typed) -> None:
    said = typed.take("stands")
    if said is None:
        return
    listed = as_data(said)
    if isinstance(listed, str):
        listed = [
            {"hall": one.hall, "stand": one.number, "counter": one.note, "as_written": one.as_written}
            for one in parse_stands(listed).stands
        ] or ([listed] if listed else [])
    if not isinstance(listed, list):
        raise CommandError("bad_field", field="stands", value=str(said), expected="a list of stands")
    known = {str(stand.id): stand for stand in typed.now.stands} if typed.now else {}
    typed.values["stands"] = tuple(
        stand_from(one, typed.reading, known.get(str(one.get("id"))) if isinstance(one, dict) else None)
        for one in listed
    )


def _field(typed: Typed) -> None:
    on = str(typed.left.get("on") or (typed.now.on if typed.now else "person"))
    bearers = [kind for kind, cls in CLASSES.items() if hasattr(cls, "own")]
    if on not in bearers:
        raise CommandError("bad_field", field="on", value=on, expected=", ".join(bearers))
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


def _readers(typed: Typed) -> None:
    """reader= of a note or a file says who else reads it."""
    if "reader" in typed.left:
        typed.left.setdefault("readers", typed.left.pop("reader"))
    if typed.kind == "file":
        for name in ("digest", "size_bytes"):  # they are the bytes', and nobody types them
            if typed.now is not None and name in typed.left:
                raise CommandError(
                    "unknown_field", field=name, fields=("name", "on", "readers", "keep_until")
                )


def _trip(typed: Typed) -> None:
    """Numbers that are not given stay as they are."""
    given = as_data(typed.left.get("defaults"))
    if isinstance(given, dict) and typed.now:
        typed.left["defaults"] = plainly(typed.now.defaults) | given


_WAYS = {
    "trip": _trip,
    "note": _readers,
    "file": _readers,
    "person": _person,
    "item": _item,
    "leg": _leg,
    "stay": _stay,
    "room": _room,
    "exhibitor": _exhibitor,
    "field": _field,
}
