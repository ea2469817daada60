# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that are a way of saying other fields, by kind: ``end=`` of an item is its length, ``groups=`` of a
person are entries in the groups."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from delegation.domain.fair import Stand
from delegation.domain.kinds import CLASSES
from delegation.domain.people import Company, CompanyId, Person
from delegation.domain.programme import ItemKind, Spot
from delegation.domain.stands import parse_stands
from delegation.domain.stays import Room, RoomId, Stay
from delegation.domain.trip import FieldType
from delegation.domain.values import Map, PlannedTime, Text, ThingId, planned, zone_of
from delegation.errors import AmbiguousError, CommandError, InvalidValueError, NotFoundError
from delegation.services.fields import parsed, wrong
from delegation.services.finding import find, find_id, the_trip, told_apart
from delegation.services.plain_data import as_data, plainly, utc_minutes
from delegation.services.stands import stand_from
from delegation.services.typed import Typed


def _person(typed: Typed) -> None:
    if typed.now is None and not typed.left.get("language"):
        typed.left["language"] = typed.reading.language
    if isinstance(language := typed.left.get("language"), str):
        typed.left["language"] = language.strip().lower()
    company = typed.take("company")
    if company is not None:
        typed.values["company"] = _company(typed, str(company)) if company else None
    emails = typed.take("emails")
    if emails is not None:
        listed = enumerate(_words_between_commas(emails))
        first, *more = [parsed(str, mail, typed.reading, f"emails[{n}]") for n, mail in listed] or [""]
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
        return find_id(typed.reading.snapshot, said, "company", likely=False)
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
    _zone("zone", reading.zone)
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
        _after("end", end, until, start)
        typed.values["minutes"] = utc_minutes(start, until)
    typed.read("parts")
    length = sum(part.minutes for part in typed.values.get("parts", ()))
    if now is None and "minutes" not in typed.left and length > typed.values["minutes"]:
        typed.values["minutes"] = length
    _spot(typed)


def _zone(field: str, said: str) -> None:
    """Raises CommandError for a time zone that there is not."""
    try:
        zone_of(said)
    except InvalidValueError:
        raise wrong(field, said, "a time zone, as Europe/Brussels or Europe/Berlin") from None


def _after(field: str, said: Any, end: PlannedTime, start: PlannedTime) -> None:
    """Raises CommandError where an end is not after its start, both in their own zones."""
    if end.utc <= start.utc:
        later = planned(start.plus(60).utc, end.zone)
        expected = f"a time after start={start.wall.isoformat(timespec='minutes')}"
        if start.zone != end.zone:
            expected += f" in {start.zone}"
        raise wrong(field, said, f"{expected}, as {later.wall.isoformat(timespec='minutes')}")


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
    end_said = typed.left.get("end")
    zones: dict[str, str] = {}
    for name in ("start", "end"):
        old = getattr(now, name) if now else None
        zone = typed.take(f"{name}_zone") or (old.zone if old else zones.get("start", trip.zone))
        zones[name] = str(zone)
        _zone(f"{name}_zone", zones[name])
        day = typed.values["start"].day if "start" in typed.values else old.day if old else None
        typed.read(name, replace(typed.reading, zone=zones[name], day=day))
        if old and name not in typed.values and zone != old.zone:
            typed.values[name] = PlannedTime(old.wall, str(zone))
    if "end" in typed.values:
        start = typed.values.get("start", now.start if now else None)
        if start:
            _after("end", end_said, typed.values["end"], start)
    elif now and "start" in typed.values:
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
    near = tuple(stop.name for stop in stops)
    raise NotFoundError("not_found_near" if near else None, kind="stop", id=said, near=near)


ONE_DAY = timedelta(days=1)


def _stay(typed: Typed) -> None:
    """rooms= are all the rooms of a stay, in order: those with an id change, others are new, the rest go."""
    last = typed.left.get("check_out")
    for name in ("check_in", "check_out"):
        typed.read(name)
    nights = {name: getattr(typed.now, name, None) for name in ("check_in", "check_out")} | typed.values
    first, out = nights["check_in"], nights["check_out"]
    if first and out and out <= first:
        field, value = ("check_out", last) if last else ("check_in", first.isoformat())
        expected = f"a day after check_in={first}, as {first + ONE_DAY}" if last else f"a day before {out}"
        raise wrong(field, value, expected)
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
    if typed.left.get("zone"):
        _zone("zone", str(typed.left["zone"]))
    given = as_data(typed.left.get("defaults"))
    if isinstance(given, dict) and typed.now:
        typed.left["defaults"] = plainly(typed.now.defaults) | given


WAYS = {
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

ALSO: dict[str, dict[str, str]] = {
    "person": {
        "name": "first and last name in one",
        "emails": "addresses between commas, the first is email",
        "groups": "the groups they are in, by ID, between commas",
        "own.NAME": "the value of an own field",
    },
    "item": {
        "end": "a time, as 2026-04-20T11:00 or 11:00; it sets the length",
        "zone": "a time zone, as Europe/Berlin",
        "exhibitor": "the ID of an exhibitor; it sets the place",
        "hall": "a hall; it sets the place",
        "stand": "a stand; it sets the place",
    },
    "leg": {"start_zone": "a time zone, as Europe/Brussels", "end_zone": "a time zone, as Europe/Berlin"},
    "stay": {"rooms": 'all its rooms, as [{"type": "twin", "number": "101", "people": ["ID"]}]'},
    "note": {"reader": "who reads it besides the planner"},
    "file": {"reader": "who reads it besides the planner", "path": "the file to take in"},
}
"""The names that are a way of saying other fields, and what each takes."""
