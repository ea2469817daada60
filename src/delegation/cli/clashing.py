# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes of a trip, as the command line asks for them."""

from dataclasses import dataclass

from delegation.cli.doors import Doors
from delegation.domain.clashes import Clash, clashes
from delegation.domain.snapshot import Snapshot
from delegation.domain.walking import Walks, walking
from delegation.errors import AmbiguousError, NotFoundError
from delegation.services.finding import the_trip, told_apart


@dataclass(frozen=True, slots=True)
class Clashes:
    all: tuple[Clash, ...]
    aside: frozenset[str]

    @property
    def open(self) -> tuple[Clash, ...]:
        """Those that nobody has set aside."""
        return tuple(clash for clash in self.all if clash.id not in self.aside)

    def one(self, said: str) -> Clash:
        """The clash of that id or unique beginning of one."""
        found = [clash for clash in self.all if clash.id == said] or [
            clash for clash in self.all if said and clash.id.startswith(said)
        ]
        if not found:
            raise NotFoundError(kind="clash", id=said)
        if len(found) > 1:
            named = told_apart([(clash.code, clash.id) for clash in found])
            raise AmbiguousError(kind="clash", id=said, count=len(found), candidates=named)
        return found[0]


def walks_of(doors: Doors, snapshot: Snapshot) -> Walks:
    return walking(snapshot, doors.fairground(the_trip(snapshot).fairground))


def clashes_of(doors: Doors, snapshot: Snapshot) -> Clashes:
    aside = frozenset(one.clash for one in snapshot.of("aside").values())
    return Clashes(tuple(clashes(snapshot, walks_of(doors, snapshot))), aside)
