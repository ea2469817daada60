# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be typed for each field of a kind, told from the catalogue."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_origin, get_type_hints

from delegation.domain.catalogue import Entry, bare, entries, is_link
from delegation.domain.kinds import CLASSES
from delegation.domain.trip import Place
from delegation.domain.values import Map, Span
from delegation.services.contacts import EMAIL_EXPECTED, PHONE_EXPECTED, is_email_field, is_phone_field
from delegation.services.fields import EXAMPLES, LINK_KINDS
from delegation.services.leaves import EXPECTED
from delegation.services.stands import STAND_FIELDS
from delegation.services.things import required
from delegation.services.ways import ALSO

NAMED = {
    "language": "nl, fr, de or en",
    "lang": "nl, fr, de or en",
    "languages": "a list of nl, fr, de, en",
    "zone": "a time zone, as Europe/Berlin",
    "more_emails": "a list of e-mail addresses",
    "region": "a country code, as BE",
    "accent": "a colour, as #10495A",
    "place": 'an exhibitor, a stand ("17 H21"), a hall, or the name of a place',
    "stands": 'a list of stands, as ["17 H21"]',
    "passengers": 'people, as ID,ID or [{"person": "ID", "stop": "Genk", "seat": "12"}]',
    "members": 'people, as ID,ID or [{"person": "ID", "days": [["2026-04-20", "2026-04-21"]]}]',
    "walks": 'minutes on foot to other halls, as {"26": 9}',
    "asked": 'the day somebody was asked, as {"diet": "2026-02-01"}',
    "defaults": 'the numbers to change, as {"visit_minutes": 30}',
}
"""Fields whose type says less than a planner needs."""

PLACE = 'the name of a place, or {"name": "Hasselt", "address": "Stationsplein 1"}'


@dataclass(frozen=True, slots=True)
class Described:
    """One field: what it takes, and whether a new thing needs it."""

    field: str
    takes: str
    needed: bool = False


def described(kind: str) -> Iterator[Described]:
    """Every name that can be typed for a kind, in the order of the catalogue; raises KeyError."""
    if kind == "stand":
        yield Described("exhibitor", "the ID of an exhibitor", needed=True)
        yield from (Described(name, EXPECTED[str]) for name in STAND_FIELDS)
        return
    hints = get_type_hints(CLASSES[kind], include_extras=True)
    needed = {entry.name for entry in required(kind)}
    for name, entry in entries(kind).items():
        yield Described(name, _takes(hints[entry.attribute], entry), name in needed)
    for name, takes in ALSO.get(kind, {}).items():
        yield Described(name, takes)


def _takes(hint: Any, entry: Entry) -> str:
    if entry.name in NAMED:
        return NAMED[entry.name]
    if is_email_field(entry.name):
        return EMAIL_EXPECTED
    if is_phone_field(entry.name):
        return PHONE_EXPECTED
    return _of(hint, entry.choices)


def _of(hint: Any, choices: tuple[str, ...]) -> str:
    hint, _ = bare(hint)
    origin, args = get_origin(hint), get_args(hint)
    if is_link(hint):
        kind = LINK_KINDS.get(getattr(hint, "__name__", ""), "thing")
        return f"the ID of {'an' if kind[0] in 'aeio' else 'a'} {kind}"
    if hint in EXPECTED:
        return EXPECTED[hint]
    if origin is Map:
        inner = _of(args[1], ())
        return f"a JSON object: {_key(args[0], choices)} to {inner}"
    if choices:
        return ("one or more of " if origin in (tuple, frozenset) else "") + ", ".join(choices)
    if origin in (tuple, frozenset):
        one = bare(args[0])[0]
        return EXPECTED[Span] if one is Span else f"a list, each {_of(one, ())}"
    if hint is Place:
        return PLACE
    return f"an object, as {EXAMPLES[hint]}" if hint in EXAMPLES else "a text or an object"


def _key(hint: Any, choices: tuple[str, ...]) -> str:
    return f"one of {', '.join(choices)}" if choices else _of(hint, ())
