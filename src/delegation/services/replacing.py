# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace in one field of several things: what it would change, as it is shown and as it is set."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from delegation.domain.catalogue import Entry
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.errors import InvalidValueError
from delegation.services.cells import cell
from delegation.services.entering import entered
from delegation.services.finding import the_trip
from delegation.services.words import Words


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for in a field, and what comes in its place.

    Nothing looked for means the empty cells, whole.  Case counts only where that is asked.
    """

    find: str
    put: str
    has_case: bool = False
    is_whole: bool = False

    def after(self, said: str) -> str:
        """The text with all of it replaced; the same text where there is none of it."""
        if not self.find:
            return said or self.put
        flags = re.NOFLAG if self.has_case else re.IGNORECASE
        pattern = re.compile(re.escape(self.find), flags)
        if self.is_whole:
            return self.put if pattern.fullmatch(said) else said
        return pattern.sub(lambda _found: self.put, said)


@dataclass(frozen=True, slots=True)
class Replacement:
    """One cell that would change; ``value`` is what the field is given, ``error`` why it cannot be."""

    thing: ThingId
    was: str
    now: str
    value: Any = None
    error: InvalidValueError | None = None


def replacements(
    snapshot: Snapshot, things: Iterable[Any], entry: Entry, wanted: Wanted, words: Words
) -> tuple[Replacement, ...]:
    """Every cell of ``things`` that a replacement would change, in their order."""
    found, year = [], the_trip(snapshot).first.year
    for thing in things:
        was = cell(snapshot, thing, entry, words)
        now = wanted.after(was)
        if now == was:
            continue
        try:
            found.append(Replacement(thing.id, was, now, entered(entry, now, words, year=year)))
        except InvalidValueError as error:
            found.append(Replacement(thing.id, was, now, error=error))
    return tuple(found)
