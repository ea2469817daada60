# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands as they are typed, and the one that somebody means."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from delegation.domain.draft import Draft
from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.stands import parse_stands, stand_key
from delegation.errors import AmbiguousError, CommandError, NotFoundError
from delegation.services.fields import parsed
from delegation.services.finding import SURE_BEGINNING, find, told_apart
from delegation.services.leaves import Reading

STAND_FIELDS = {"hall": "hall", "stand": "number", "counter": "counter", "as_written": "as_written"}
"""A stand's fields as they are typed and shown -> what the value calls them."""


def stand_from(said: Any, reading: Reading, now: Stand | None = None) -> Stand:
    """A stand from its fields (hall, stand, counter, as_written) or from its text ("17 H21")."""
    if isinstance(said, str):
        found = parse_stands(said).stands
        said = {"as_written": said} | ({"hall": found[0].hall, "stand": found[0].number} if found else {})
    if not isinstance(said, Mapping):
        raise CommandError("bad_field", field="stands", value=str(said), expected='"17 H21"')
    if unknown := [name for name in said if name not in {*STAND_FIELDS, "id"}]:
        raise CommandError("unknown_field", field=unknown[0], fields=tuple(STAND_FIELDS))
    given = {
        STAND_FIELDS[name]: parsed(str, part, reading, name) for name, part in said.items() if name != "id"
    }
    stand = replace(now, **given) if now else Stand(reading.new_id(), **given)
    if not (stand.hall or stand.number or stand.as_written):
        raise CommandError("field_needs_value", field="stand")
    return stand if stand.as_written else replace(stand, as_written=str(stand))


def find_stand(draft: Draft, reading: Reading, said: str) -> tuple[Exhibitor, Stand]:
    """One stand of one exhibitor, by id, the beginning of one, its text, or the exhibitor that has just one.

    Raises NotFoundError, AmbiguousError.
    """
    low = said.strip().lower()
    begun = [
        (exhibitor, stand)
        for exhibitor in draft.all("exhibitor")
        for stand in exhibitor.stands
        if str(stand.id) == low or (len(low) >= SURE_BEGINNING and str(stand.id).startswith(low))
    ]
    if not begun:
        exhibitor = find(reading.snapshot, said, "exhibitor")
        keys = {stand_key(typed.hall, typed.number) for typed in parse_stands(said).stands}
        bare_keys = {("", number) for hall, number in keys if not hall}
        there = [
            stand
            for stand in exhibitor.stands
            if stand_key(*stand.where) in keys or stand_key("", stand.number) in bare_keys
        ]
        begun = [(exhibitor, stand) for stand in there or exhibitor.stands]
    if not begun:
        raise NotFoundError(kind="stand", id=said)
    if len(begun) > 1:
        named = told_apart([(f"{stand} {exhibitor.name}", str(stand.id)) for exhibitor, stand in begun])
        raise AmbiguousError(kind="stand", id=said, count=len(begun), candidates=named)
    return begun[0]
