# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes with a thing that is removed, what is left without it, and who would miss it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from delegation.domain.kinds import KIND_OF
from delegation.domain.plain import record_of
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, WhenGone

MISSED = {"leg": ("passengers",), "room": ("people",), "group": ("members", "leaders")}
"""Kind -> the fields in which it holds people who would miss it: a seat, a bed, the group they walk with."""


class Fate(Enum):
    """What a removal does to somebody or something else."""

    GONE = "gone"
    """It goes too."""
    EMPTIED = "emptied"
    """It stays, and its field no longer points at what went."""
    PEOPLE = "people"
    """Somebody was on what went."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing a removal touches besides what was meant.

    ``field`` is an attribute of the holder, or the one in which what went held a person; ``asks``: the
    planner is asked first.
    """

    fate: Fate
    kind: str
    thing: ThingId
    field: str = ""
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Removal:
    """A removal before it is done: all that goes, the thing itself first; what stays and loses a link."""

    going: tuple[ThingId, ...]
    kept: tuple[Any, ...]
    losses: tuple[Loss, ...]

    @property
    def asking(self) -> tuple[Loss, ...]:
        """The losses the planner has to know of first."""
        return tuple(loss for loss in self.losses if loss.asks)


def removal(snapshot: Snapshot, thing: Any) -> Removal:
    """What removing a thing of the snapshot does; touches nothing."""
    going: dict[ThingId, Any] = {thing.id: thing}
    asked: set[ThingId] = set()  # what goes, and asks before it does
    holders: dict[ThingId, Any] = {}
    to_follow = [thing]
    for gone in to_follow:
        for holder in snapshot.linking_to(gone.id):
            holders[holder.id] = holder
            policies = {policy for _, target, policy in links_by_field(holder) if target == gone.id}
            if holder.id in going or not any(policy.goes for policy in policies):
                continue
            going[holder.id] = holder
            to_follow.append(holder)
            if WhenGone.GOES not in policies:
                asked.add(holder.id)
    kept = [holder for one, holder in holders.items() if one not in going]
    losses = [
        Loss(Fate.GONE, KIND_OF[type(one)], one.id, asks=one.id in asked)
        for one in going.values()
        if one is not thing
    ]
    losses += (loss for holder in kept for loss in _emptied(holder, going))
    losses += (loss for one in going.values() for loss in _missing(one, going))
    return Removal(tuple(going), tuple(kept), tuple(losses))


def links_by_field(thing: Any) -> Iterator[tuple[str, ThingId, WhenGone]]:
    """Every link of a thing with the field it is in, however deep."""
    for name, shape in record_of(type(thing)).linked.items():
        for target, policy in shape.links(getattr(thing, name)):  # type: ignore[misc]  # linked have links
            yield name, target, policy


def _emptied(holder: Any, going: dict[ThingId, Any]) -> Iterator[Loss]:
    fields: dict[str, bool] = {}
    for name, target, policy in links_by_field(holder):
        if target in going:
            fields[name] = fields.get(name, False) or policy.asks
    for name, asks in fields.items():
        yield Loss(Fate.EMPTIED, KIND_OF[type(holder)], holder.id, name, asks)


def _missing(gone: Any, going: dict[ThingId, Any]) -> Iterator[Loss]:
    seen: set[ThingId] = set()
    for name in MISSED.get(KIND_OF[type(gone)], ()):
        for person in getattr(gone, name):
            if person not in going and person not in seen:
                seen.add(person)
                yield Loss(Fate.PEOPLE, "person", person, name, asks=True)
