# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading a list did, or would do, and whom it touches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.kinds import KIND_OF
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, ThingId
from delegation.domain.wishes import SlotState
from delegation.errors import ReadingError
from delegation.services.lists import Problem
from delegation.services.naming import name_of

TOUCHING = ("wish", "request", "item")
"""Kinds of things that a planner wrote about an exhibitor."""


@dataclass(frozen=True, slots=True)
class Changed:
    """``kind`` moved (any difference in stands), renamed or edited; the first that fits."""

    id: ThingId
    kind: str
    fields: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Touch:
    """A wish, request or visit that a change of the list concerns: ``why`` moved, renamed, withdrawn or back.

    ``who`` are those whose wish it is, or who go; ``at`` is when, where that is known.
    """

    kind: str
    id: ThingId
    why: str
    name: str
    exhibitor: ThingId
    who: tuple[str, ...] = ()
    at: PlannedTime | None = None


@dataclass(slots=True)
class ImportReport:
    """What reading a list did, or would do.

    ``names`` says what its exhibitors are called, and where; ``again`` under which key one of the same name
    is new where one is withdrawn; ``refusal`` why it is refused unless one insists.
    """

    read: int = 0
    added: list[ThingId] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    withdrawn: list[ThingId] = field(default_factory=list)
    equal: list[ThingId] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    names: dict[ThingId, str] = field(default_factory=dict)
    again: dict[ThingId, str] = field(default_factory=dict)
    refusal: ReadingError | None = None

    @property
    def unchanged(self) -> int:
        """How many of the list are as they were."""
        return len(self.equal)


def touches_of(snapshot: Snapshot, exhibitor: Exhibitor, why: str) -> Iterator[Touch]:
    """What a planner wrote about an exhibitor, as the trip stood before."""
    for thing in snapshot.linking_to(exhibitor.id):
        kind = KIND_OF[type(thing)]
        if kind not in TOUCHING:
            continue
        at = thing.start if kind == "item" else None
        if kind == "request":
            at = next((slot.window.start for slot in thing.slots if slot.state is SlotState.TAKEN), None)
        who = tuple(_names(snapshot, kind, thing))
        yield Touch(kind, thing.id, why, name_of(snapshot, thing), exhibitor.id, who, at)


def _names(snapshot: Snapshot, kind: str, thing: Any) -> Iterator[str]:
    """Whose wish, for which group a request, who goes on a visit."""
    match kind:
        case "wish":
            ids = [thing.person, thing.company]
        case "request":
            ids = [thing.group]
        case _:
            ids = [one for some in (thing.groups, thing.companies, thing.persons) for one in some]
    found = [one for link in ids if link and (one := snapshot.find(link))]
    yield from (name_of(snapshot, one) for one in sorted(found, key=lambda one: one.sort_key))


def shown_stands(stands: tuple[Stand, ...]) -> list[str]:
    """Stands as a report says them, a counter on a joint stand in brackets."""
    return [" ".join(filter(None, (str(stand), stand.counter and f"({stand.counter})"))) for stand in stands]


def differences(now: Exhibitor, new: Exhibitor, names: tuple[str, ...]) -> dict[str, tuple[Any, Any]]:
    """Field -> before and after, as the report says them; how a stand is written is no difference."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in names:
        was, is_now = getattr(now, name), getattr(new, name)
        if was != is_now:
            found[name] = was, is_now
    before, after = shown_stands(now.stands), shown_stands(new.stands)
    if sorted(before) != sorted(after):
        found["stands"] = before, after
    return found
