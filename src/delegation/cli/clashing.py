# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes of a trip, as the command line asks for them."""

from dataclasses import dataclass

from delegation.services.doors import Doors
from delegation.domain.clashes import Clash, clashes
from delegation.domain.snapshot import Snapshot
from delegation.domain.walking import Walks, walking
from delegation.errors import AmbiguousError, NotFoundError
from delegation.services.finding import the_trip


@dataclass(frozen=True, slots=True)
class Clashes:
    all: tuple[Clash, ...]

    def one(self, said: str) -> Clash:
        """The clash of that id or unique beginning of one."""
        found = [clash for clash in self.all if clash.id == said] or [
            clash for clash in self.all if said and clash.id.startswith(said)
        ]
        if not found:
            raise NotFoundError(kind="clash", id=said)
        if len(found) > 1:
            raise AmbiguousError(kind="clash", id=said, count=len(found))
        return found[0]


def walks_of(doors: Doors, snapshot: Snapshot) -> Walks:
    return walking(snapshot, doors.fairground(the_trip(snapshot).fairground))


def clashes_of(doors: Doors, snapshot: Snapshot) -> Clashes:
    return Clashes(tuple(clashes(snapshot, walks_of(doors, snapshot))))
