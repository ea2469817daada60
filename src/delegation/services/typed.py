# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing being read from FIELD=VALUE pairs: its values so far, and what its fields say besides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any, get_type_hints
from uuid import UUID

from delegation.domain.catalogue import Entry, entries
from delegation.domain.draft import Draft
from delegation.domain.kinds import CLASSES
from delegation.domain.synonyms import field_named
from delegation.errors import CommandError
from delegation.services.fields import parsed
from delegation.services.leaves import Reading

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
        return parsed(_hints(self.kind)[entry.attribute], said, reading, entry.name)


@cache
def _hints(kind: str) -> Mapping[str, Any]:
    return get_type_hints(CLASSES[kind], include_extras=True)


def unknown_field(name: str, kind: str, known: Iterable[str]) -> CommandError:
    """What is said of a field that a kind has not: the one that was meant, or else all there are."""
    meant = field_named(name, kind)
    near = [meant] if meant in set(known) else get_close_matches(name.lower(), known, n=3)
    if near:
        return CommandError("unknown_field_near", field=name, near=tuple(near))
    return CommandError("unknown_field", field=name, fields=tuple(known))


def _entry(kind: str, name: str) -> Entry:
    known = entries(kind)
    if name not in known:
        raise unknown_field(name, kind, known)
    return known[name]
