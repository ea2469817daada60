# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things as the command line shows them: the shapes of its contract over the fields of the catalogue."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from delegation.domain.catalogue import entries
from delegation.domain.clashes import Clash, asides
from delegation.domain.kinds import KIND_OF
from delegation.domain.people import Person
from delegation.domain.presence import participants, trip_zone
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, Text, ThingId, planned
from delegation.services.finding import the_trip
from delegation.services.naming import name_of
from delegation.services.plain_data import iso, plainly, texts_of
from delegation.services.words import Words

Shown = dict[str, Any]


def shown(snapshot: Snapshot, thing: Any) -> Shown:
    """One thing as JSON data: every field of the catalogue by its name, in the contract's shapes."""
    kind = KIND_OF[type(thing)]
    trip = the_trip(snapshot)
    said: Shown = {"id": str(thing.id)}
    texts: Shown = {}
    for name, entry in entries(kind).items():
        value = getattr(thing, entry.attribute)
        if isinstance(value, Text):
            said[name] = value.in_(trip.lang)
            if len(value.words) > 1:
                texts[name] = dict(value.words)
        else:
            said[name] = plainly(value)
    if texts:
        said["texts"] = texts
    if hasattr(thing, "own"):
        said["own"] = _own(snapshot, thing)
    shape = _SHAPES.get(kind)
    if shape:
        shape(snapshot, thing, said)
    return said


def _own(snapshot: Snapshot, thing: Any) -> Shown:
    names = {field.id: field.name for field in snapshot.of("field").values()}
    return {names[key]: value for key, value in thing.own.items() if key in names}


def _company_name(snapshot: Snapshot, person: Person) -> str:
    company = snapshot.find(person.company) if person.company else None
    return str(company.name) if company else ""


def _person(snapshot: Snapshot, person: Person, said: Shown) -> None:
    said["company"] = _company_name(snapshot, person)
    said["company_id"] = plainly(person.company)
    said["emails"] = [mail for mail in (person.email, *person.more_emails) if mail]
    said["groups"] = [
        group.name.in_()
        for group in snapshot.sorted("group")
        if person.id in group.members or person.id in group.leaders
    ]


def _exhibitor(_snapshot: Snapshot, exhibitor: Any, said: Shown) -> None:
    said["stands"] = [
        {
            "id": str(stand.id),
            "hall": stand.hall,
            "stand": stand.number,
            "counter": stand.counter,
            "as_written": stand.as_written,
        }
        for stand in exhibitor.stands
    ]


def _item(snapshot: Snapshot, item: Any, said: Shown) -> None:
    trip = the_trip(snapshot)
    said["end"] = iso(item.end)
    said["zone"] = item.start.zone if item.start else trip.zone
    said["place"] = place_words(snapshot, item.place, trip.lang)
    said["exhibitor"] = plainly(item.place.exhibitor)
    said["hall"], said["stand"] = item.place.hall, item.place.stand
    said["parts"] = [
        {
            "title": part.title.in_(trip.lang),
            "speaker": speaker_name(snapshot, part),
            "speaker_id": plainly(part.speaker),
            "affiliation": part.affiliation.in_(trip.lang),
            "minutes": part.minutes,
        }
        | ({"texts": texts} if (texts := texts_of(part)) else {})
        for part in item.parts
    ]
    _more_texts(said, place=item.place.name)
    said["participants"] = [str(person.id) for person in participants(snapshot, item)]


def _more_texts(said: Shown, **texts: Text) -> None:
    """All languages of a text inside a field that is shown as one line."""
    for name, text in texts.items():
        if len(text.words) > 1:
            said.setdefault("texts", {})[name] = dict(text.words)


def speaker_name(snapshot: Snapshot, part: Any) -> str:
    speaker = snapshot.find(part.speaker) if part.speaker else None
    return str(speaker.name) if speaker else str(part.speaker_name)


def place_words(snapshot: Snapshot, spot: Any, language: str) -> str:
    """Where an item is, in one line: the exhibitor and its stand, or the name of the place."""
    exhibitor = snapshot.find(spot.exhibitor) if spot.exhibitor else None
    stand = " ".join(filter(None, (spot.hall, spot.stand)))
    name = spot.name.in_(language) or (exhibitor.name if exhibitor else "")
    return ", ".join(filter(None, (name, stand))) or spot.address


def _leg(snapshot: Snapshot, leg: Any, said: Shown) -> None:
    trip = the_trip(snapshot)
    said["from"] = leg.origin.name.in_(trip.lang) or leg.origin.address
    said["to"] = leg.destination.name.in_(trip.lang) or leg.destination.address
    _more_texts(said, **{"from": leg.origin.name, "to": leg.destination.name})
    said["start_zone"], said["end_zone"] = leg.start.zone, leg.end.zone
    said["stops"] = [
        {"id": str(stop.id), "name": stop.name, "time": iso(stop.time), "alights": stop.alights}
        | {"zone": stop.time.zone if stop.time else leg.start.zone}
        | {"address": stop.address, "point": plainly(stop.point)}
        for stop in leg.stops
    ]
    said["passengers"] = [
        {"person": str(person), "stop": plainly(seat.stop), "seat": seat.seat, "reference": seat.reference}
        for person, seat in leg.passengers.items()
    ]


def _stay(snapshot: Snapshot, stay: Any, said: Shown) -> None:
    rooms = sorted(
        (thing for thing in snapshot.linking_to(stay.id) if KIND_OF[type(thing)] == "room"),
        key=lambda room: (room.position, room.number, str(room.id)),
    )
    said["rooms"] = [
        {
            "id": str(room.id),
            "type": room.type.value,
            "number": room.number,
            "people": sorted(map(str, room.people)),
            "from": (room.first or stay.check_in).isoformat(),
            "to": (room.last or stay.check_out).isoformat(),
            "reference": room.reference,
        }
        for room in rooms
    ]


def _group(_snapshot: Snapshot, group: Any, said: Shown) -> None:
    said["members"] = [
        {"person": str(person), "days": plainly(spans)} for person, spans in group.members.items()
    ]


def _wish(snapshot: Snapshot, wish: Any, said: Shown) -> None:
    for name in ("company", "person", "exhibitor"):
        target = snapshot.find(getattr(wish, name)) if getattr(wish, name) else None
        said[f"{name}_name"] = target.name if target else ""


def _request(snapshot: Snapshot, request: Any, said: Shown) -> None:
    exhibitor = snapshot.find(request.exhibitor)
    said["exhibitor_name"] = exhibitor.name if exhibitor else ""


def _on(snapshot: Snapshot, thing: Any, said: Shown) -> None:
    """What a note or a file is on, by kind and name too."""
    target = snapshot.find(thing.on)
    said["on_kind"] = KIND_OF[type(target)] if target else ""
    said["on_name"] = name_of(snapshot, target) if target else ""


_SHAPES = {
    "note": _on,
    "file": _on,
    "person": _person,
    "exhibitor": _exhibitor,
    "item": _item,
    "leg": _leg,
    "stay": _stay,
    "group": _group,
    "wish": _wish,
    "request": _request,
}


def shown_clash(snapshot: Snapshot, clash: Clash, words: Words) -> Shown:
    """A clash with its words, its code and its facts, and its remedies best first."""
    facts = named_facts(snapshot, clash.facts) | {"when": when_of(snapshot, clash, words)}
    aside = snapshot.index(asides).get(clash.id)
    return {
        "id": clash.id,
        "kind": clash.code,
        "severity": clash.severity.value,
        "concerns": [str(one) for one in clash.concerns],
        "message": words.say(f"clash.{clash.code}", **facts),
        "code": clash.code,
        "facts": plainly(clash.facts),
        "remedies": [
            {
                "n": number,
                "words": words.say(f"remedy.{remedy.code}", **named_facts(snapshot, remedy.facts)),
                "price": plainly(remedy.price),
                "code": remedy.code,
                "facts": plainly(remedy.facts),
            }
            for number, remedy in enumerate(clash.remedies, start=1)
        ],
        "set_aside": aside.reason if aside else None,
    }


def when_of(snapshot: Snapshot, clash: Clash, words: Words) -> PlannedTime | date | str:
    """The moment a clash begins, else its thing, in the trip's zone; else its day."""
    zone, begins = trip_zone(snapshot), str(clash.facts.get("start", ""))
    if "T" in begins:
        return planned(datetime.fromisoformat(begins), zone)
    thing = snapshot.find(clash.facts.get("thing"))
    start = getattr(thing, "start", None)
    if isinstance(start, PlannedTime):
        return planned(start.utc, zone)
    return clash.day or words.say("list.no_time")


def named_facts(snapshot: Snapshot, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts in which ids have become the names of what they are, for a sentence."""

    def named(fact: Any) -> Any:
        if isinstance(fact, tuple | frozenset | list):
            return tuple(named(one) for one in fact)
        try:
            thing = snapshot.find(fact)
        except (TypeError, AttributeError):
            return fact
        return fact if thing is None else name_of(snapshot, thing)

    return {name: named(fact) for name, fact in facts.items()}


def deed_words(change: Change, words: Words, snapshot: Snapshot) -> str:
    """What a change did, in words, with people by their names of now; of an undo or redo also what it was
    about."""
    facts = dict(change.facts)
    if "people" in facts:
        facts["who"] = tuple(_now_called(snapshot, one) for one in facts["people"])
    if change.of is not None:
        facts["done"] = _deed(str(facts.get("what", "")), facts, words)
    return _deed(change.deed, facts, words)


def _now_called(snapshot: Snapshot, person: str) -> str:
    found = snapshot.find(ThingId(UUID(person)))
    return str(found.name) if found else person[:8]


def _deed(deed: str, facts: Mapping[str, Any], words: Words) -> str:
    """The phrase of a deed; its bare code where an old record lacks a fact, or there is no phrase."""
    key = f"deed.{deed}"
    more = facts.get("who", ())
    if deed in ("edit", "edit_many"):
        more = [words.label(str(facts.get("kind", "")), str(name)) for name in facts.get("fields", ())]
    if more and key in words:
        return f"{words.say(key, **facts)}: {words.few(more)}"
    return words.say(key, **facts) if key in words and words.blanks(key) <= set(facts) else deed


def shown_change(change: Change, words: Words, snapshot: Snapshot) -> Shown:
    """A line of history."""
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "by": change.author,
        "deed": change.deed,
        "words": deed_words(change, words, snapshot),
        "of": change.of,
        "facts": plainly(change.facts),
        "things": [str(thing) for thing in dict.fromkeys(edit.thing for edit in change.edits)],
    }


def summary(snapshot: Snapshot, clashes: Iterable[Clash]) -> Shown:
    """The trip and its numbers."""
    trip = the_trip(snapshot)
    statuses: dict[str, int] = {}
    for person in snapshot.of("person").values():
        statuses[person.status.value] = statuses.get(person.status.value, 0) + 1
    kinds = {
        "people": "person",
        "companies": "company",
        "groups": "group",
        "exhibitors": "exhibitor",
        "wishes": "wish",
        "requests": "request",
        "programme": "item",
        "travel": "leg",
        "rooms": "stay",
        "notes": "note",
        "files": "file",
    }
    said = shown(snapshot, trip)
    return said | {
        "counts": {name: len(snapshot.of(kind)) for name, kind in kinds.items()},
        "people": statuses,
        "clashes": sum(1 for _ in clashes),
        "changes": snapshot.number,
    }
