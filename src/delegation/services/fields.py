# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields as they are typed: one reading for every type of the catalogue.

``parsed`` takes what a person or a program typed (a string, or plain JSON data) and gives what a value holds;
``plain_data.plainly`` is its opposite.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from delegation.domain.catalogue import bare, is_link
from delegation.domain.people import Consent
from delegation.domain.programme import Part, Spot
from delegation.domain.stands import parse_stands
from delegation.domain.travel import Stop
from delegation.domain.trip import Contact, Place
from delegation.domain.values import Map, Span, Text, Window
from delegation.domain.wishes import Slot
from delegation.errors import AmbiguousError, CommandError, DelegationError, NotFoundError
from delegation.services.contacts import (
    EMAIL_EXPECTED,
    PHONE_EXPECTED,
    email_of,
    is_email_field,
    is_phone_field,
    phone_of,
)
from delegation.services.finding import exhibitors_at, find, find_id
from delegation.services.leaves import EXPECTED, LEAVES, NONE, Reading, text_of
from delegation.services.plain_data import as_data

LONGEST = 120
"""Characters of a wrong value that are said again."""

LINK_KINDS = {
    "TripId": "trip",
    "CompanyId": "company",
    "PersonId": "person",
    "GroupId": "group",
    "FieldId": "field",
    "HallId": "hall",
    "ExhibitorId": "exhibitor",
    "WishId": "wish",
    "RequestId": "request",
    "ItemId": "item",
    "LegId": "leg",
    "StayId": "stay",
    "RoomId": "room",
}


def parsed(hint: Any, data: Any, reading: Reading, field: str) -> Any:
    """What a field of this type hint holds for what was typed.

    Raises CommandError naming the field, the value and what was expected; NotFoundError and AmbiguousError
    for links.
    """
    hint, optional = bare(hint)
    if data is None or data == "":
        return _empty(hint, optional, field)
    if optional and hint is str and str(data).strip().lower() in NONE:
        return "none"
    if hint is str and (contact := _contact(field)):
        reader, expected = contact
        try:
            return reader(str(data))
        except ValueError:
            raise wrong(field, data, expected) from None
    if hint in LEAVES:
        try:
            return LEAVES[hint](data, reading)
        except (DelegationError, ValueError, TypeError, LookupError, ArithmeticError) as no:
            if isinstance(no, DelegationError) and no.name != "command":
                raise
            raise wrong(field, data, EXPECTED[hint]) from None
    if is_link(hint):
        return find_id(reading.snapshot, str(data), LINK_KINDS.get(getattr(hint, "__name__", "")))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choice(hint, data, field)
    return _nested(hint, data, reading, field)


def _contact(field: str) -> tuple[Callable[[str], str], str] | None:
    """The reader of an address or a number to ring, by the name of the field: "emergency[0].phone"."""
    name = field.rpartition(".")[2].partition("[")[0]
    if is_email_field(name):
        return email_of, EMAIL_EXPECTED
    return (phone_of, PHONE_EXPECTED) if is_phone_field(name) else None


def wrong(field: str, value: Any, expected: str) -> CommandError:
    """What is said of a value that cannot be taken: field, value, what was expected, with an example."""
    said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    said = said if len(said) <= LONGEST else f"{said[:LONGEST]}..."
    return CommandError("bad_field", field=field, value=said, expected=expected)


def _empty(hint: Any, optional: bool, field: str) -> Any:
    if optional:
        return None
    blank = {str: "", Text: Text(), Spot: Spot(), Place: Place(), bool: False}
    if hint in blank:
        return blank[hint]
    made = {tuple: (), frozenset: frozenset(), Map: Map()}
    if get_origin(hint) in made:
        return made[get_origin(hint)]
    raise CommandError("field_needs_value", field=field)


def _choice(hint: type[Enum], data: Any, field: str) -> Enum:
    said = str(data).strip().lower().replace("-", "_").replace(" ", "_")
    for choice in hint:
        if choice.value == said:
            return choice
    raise wrong(field, data, ", ".join(choice.value for choice in hint))


def _nested(hint: Any, data: Any, reading: Reading, field: str) -> Any:
    said, origin, args = as_data(data), get_origin(hint), get_args(hint)
    if said in ({}, []) and origin in (tuple, frozenset, Map):
        return _empty(hint, optional=False, field=field)
    if hint is Spot:
        return _spot(said if isinstance(said, dict) else data, reading, field)
    if hint is Place:
        return _place(said if isinstance(said, dict) else data, reading, field)
    if origin in (tuple, frozenset):
        split = is_link(bare(args[0])[0]) or origin is frozenset or args[0] in (date, str, Span)
        listed = _listed(said, field, split=split)
        if origin is tuple and args[0] is Span and isinstance(said, list) and isinstance(said[0], str):
            listed = [listed]
        return origin(parsed(args[0], one, reading, f"{field}[{n}]") for n, one in enumerate(listed))
    if origin is Map:
        return _map(args, said, reading, field)
    if is_dataclass(hint):
        return _record(hint, said, reading, field)
    raise wrong(field, data, "nothing that can be typed")


def _listed(said: Any, field: str, *, split: bool) -> list[Any]:
    """A list, or, where elements are ids, dates, choices or words, what stands between commas."""
    if isinstance(said, list):
        return said
    if isinstance(said, str):
        return [one.strip() for one in (said.split(",") if split else [said]) if one.strip()]
    raise wrong(field, said, "a list")


def _map(args: tuple[Any, ...], said: Any, reading: Reading, field: str) -> Map[Any, Any]:
    if isinstance(said, list | str) and is_link(bare(args[0])[0]):
        of_spans = get_origin(bare(args[1])[0]) is tuple
        keyed: list[Any] = [_keyed(one, of_spans=of_spans) for one in _listed(said, field, split=True)]
    elif isinstance(said, dict):
        keyed = list(said.items())
    else:
        raise wrong(field, said, "an object")
    return Map(
        {
            parsed(args[0], key, reading, field): parsed(args[1], item, reading, f"{field}.{key}")
            for key, item in keyed
        }
    )


def _keyed(one: Any, *, of_spans: bool) -> tuple[Any, Any]:
    """One element of a list of people: an id, or {"person": ID, "stop": ..., "seat": ...} as it is shown;
    of a group {"person": ID, "days": [...]}."""
    if not isinstance(one, dict):
        return one, [] if of_spans else {}
    left = {name: part for name, part in one.items() if name != "person"}
    return one.get("person", ""), left.get("days", []) if of_spans else left


EXAMPLES = {
    Window: '{"start": "2026-04-20T10:00", "end": "2026-04-20T10:30"}',
    Slot: '{"window": {"start": "2026-04-20T10:00", "end": "2026-04-20T10:30"}, "max_people": 12}',
    Stop: '{"name": "Genk", "time": "06:20"}',
    Part: '{"title": "Toelichting", "minutes": 10}',
    Contact: '{"name": "Noodnummer", "phone": "112"}',
    Consent: '{"given": true, "on": "2026-02-01"}',
}
"""An object of each type, for a sentence."""


def _record(hint: Any, said: Any, reading: Reading, field: str) -> Any:
    if not isinstance(said, dict):
        names = ", ".join(part.name for part in fields(hint) if part.init)
        example = f", as {EXAMPLES[hint]}" if hint in EXAMPLES else ""
        raise wrong(field, said, f"an object with {names}{example}")
    hints = {
        name: part
        for name, part in get_type_hints(hint, include_extras=True).items()
        if name in {its.name for its in fields(hint) if its.init}
    }
    said = _with_languages(said)
    if hint is Stop and not said.get("id"):
        said = {**said, "id": str(reading.new_id())}
    if hint in (Stop, Window) and "zone" in said:
        zone = said["zone"]
        said = {name: part for name, part in said.items() if name != "zone"}
        reading = replace(reading, zone=str(zone)) if zone else reading
    if hint is Part:
        said = _part(said, reading)
    given = {}
    for name, part in said.items():
        if name not in hints:
            raise CommandError("unknown_field", field=f"{field}.{name}", fields=tuple(hints))
        given[name] = parsed(hints[name], part, reading, f"{field}.{name}")
    try:
        return hint(**given)
    except TypeError:
        needed = [part.name for part in fields(hint) if part.init and part.name not in given]
        raise CommandError("field_needs_value", field=f"{field}.{needed[0]}") from None


def _with_languages(said: Mapping[str, Any]) -> Mapping[str, Any]:
    """Texts given just as they are shown keep the other languages shown beside them, under "texts"."""
    texts = as_data(said.get("texts"))
    if not isinstance(texts, dict):
        return said
    kept = {
        name: words
        for name, words in texts.items()
        if isinstance(words, dict) and said.get(name) in words.values()
    }
    return {name: part for name, part in said.items() if name != "texts"} | kept


def _part(said: Mapping[str, Any], reading: Reading) -> Mapping[str, Any]:
    """A speaker is a person of the trip where one is called so, and else just a name."""
    speaker, known = said.get("speaker"), said.get("speaker_id")
    said = {name: part for name, part in said.items() if name != "speaker_id"}
    if known:
        return {**said, "speaker": known}
    if not speaker:
        return said
    try:
        found = find(reading.snapshot, str(speaker), "person", likely=False)
    except (NotFoundError, AmbiguousError):
        return {**said, "speaker": None, "speaker_name": str(speaker)}
    return {**said, "speaker": str(found.id)}


def _place(said: Any, reading: Reading, field: str) -> Place:
    if isinstance(said, dict):
        return Place(**_parts_of(Place, said, reading, field))
    return Place(name=parsed(Text, said, reading, field))


def _parts_of(hint: Any, said: Mapping[str, Any], reading: Reading, field: str) -> dict[str, Any]:
    hints = get_type_hints(hint, include_extras=True)
    if unknown := [name for name in said if name not in hints]:
        raise CommandError("unknown_field", field=f"{field}.{unknown[0]}", fields=tuple(hints))
    return {name: parsed(hints[name], part, reading, f"{field}.{name}") for name, part in said.items()}


def _spot(said: Any, reading: Reading, field: str) -> Spot:
    """An exhibitor (id or key), a stand ("H21", "17 H21"), a hall, or the name of a place."""
    if isinstance(said, dict):
        return Spot(**_parts_of(Spot, said, reading, field))
    text = str(said).strip()
    try:
        found = find(reading.snapshot, text, "exhibitor", likely=False)
    except NotFoundError:
        found = None
    except AmbiguousError:
        if not exhibitors_at(reading.snapshot, text):  # several share a name; a joint stand is a place
            raise
        found = None
    stands = parse_stands(text).stands
    if found is not None:
        named = [
            one
            for one in found.stands
            for typed in stands
            if one.number.casefold() == typed.number.casefold()
        ]
        stand = next(iter(named or found.stands), None)
        return Spot(found.id, stand.hall if stand else "", stand.number if stand else "")
    if stands and stands[0].number and not stands[0].note:
        return Spot(hall=stands[0].hall, stand=stands[0].number)
    try:
        hall = find(reading.snapshot, text, "hall", likely=False)
    except (NotFoundError, AmbiguousError):
        return Spot(name=text_of(text, reading))
    return Spot(hall=hall.label)
