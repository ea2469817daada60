# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions over a whole trip before papers go out."""

from dataclasses import fields
from typing import Any

from delegation.domain.kinds import KIND_OF
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Note, Reader
from delegation.domain.values import Text
from delegation.services.finding import the_trip
from delegation.services.naming import name_of

CHECKED = ("trip", "group", "request", "item", "leg", "stay", "field", "note")
"""Kinds whose texts delegates read; of notes those that delegates may."""


def missing_texts(snapshot: Snapshot) -> list[dict[str, Any]]:
    """Texts that lack in the language of somebody confirmed: what the reader will see in another language."""
    wanted = {person.language for person in snapshot.of("person").values() if person.is_confirmed}
    wanted &= set(the_trip(snapshot).languages)
    found = []
    for kind in CHECKED:
        for thing in snapshot.sorted(kind):
            if isinstance(thing, Note) and Reader.DELEGATE not in thing.readers:
                continue
            for field, text in _texts(thing):
                lacking = sorted(language for language in wanted if text and not text.words.get(language))
                if lacking:
                    found.append(
                        {
                            "kind": KIND_OF[type(thing)],
                            "id": str(thing.id),
                            "name": name_of(snapshot, thing),
                            "field": field,
                            "languages": lacking,
                        }
                    )
    return found


def _texts(value: Any, prefix: str = "") -> list[tuple[str, Text]]:
    found: list[tuple[str, Text]] = []
    for part in fields(value):
        inner = getattr(value, part.name)
        if isinstance(inner, Text):
            found.append((f"{prefix}{part.name}", inner))
        elif isinstance(inner, tuple):
            for number, one in enumerate(inner):
                if hasattr(one, "__dataclass_fields__"):
                    found += _texts(one, f"{prefix}{part.name}[{number}].")
    return found
