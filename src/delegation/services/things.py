# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FIELD=VALUE pairs made into things: what the command line types, and later a pasted cell or a form.

A thing's own fields come from the catalogue; beside them stand the few names that are a way of saying other
fields (``services.ways``).
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from delegation.domain.catalogue import Entry, Holds, entries, own_entries
from delegation.domain.draft import Draft
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.trip import FieldType, OwnField
from delegation.domain.values import Map, ThingId
from delegation.errors import CommandError
from delegation.services.contacts import is_email_field, is_phone_field
from delegation.services.leaves import NO, YES, Reading, date_of
from delegation.services.plain_data import as_data
from delegation.services.shown import shown
from delegation.services.typed import Given, Typed
from delegation.services.ways import WAYS


def made(kind: str, given: Given, draft: Draft, reading: Reading) -> list[Any]:
    """A new thing, first, and whatever else its fields add or change; raises CommandError and its kin."""
    typed = Typed(kind, draft, reading, left=dict(given))
    _ways(typed)
    if missing := [entry.name for entry in required(kind) if entry.attribute not in typed.values]:
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
    """What is given less texts, places, addresses and numbers given just as they are shown.

    More is kept of a text or a place than one string tells (other languages, an address), and what a list
    brought as an e-mail may be none: giving back what was shown changes nothing.
    """
    known = entries(kind)
    seen = {
        name
        for name in given
        if (name in known and known[name].holds in (Holds.WORDS, Holds.NESTED))
        or is_email_field(name)
        or is_phone_field(name)
    }
    if not seen:
        return dict(given)
    now = shown(reading.snapshot, thing)
    same = {name for name in seen if name in now and as_data(given[name]) == now[name]}
    return {name: said for name, said in given.items() if name not in same}


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
    way = WAYS.get(typed.kind)
    if way:
        way(typed)
    for name in list(typed.left):
        typed.read(name)


@cache
def required(kind: str) -> list[Entry]:
    """Entries without which a thing of a kind cannot be."""
    cls: Any = CLASSES[kind]
    from dataclasses import MISSING, fields  # noqa: PLC0415 -- names that would shadow ours

    needed = {
        part.name for part in fields(cls) if part.init and part.default is MISSING and part.name != "id"
    }
    return [entry for entry in entries(kind).values() if entry.attribute in needed]


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
