# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a thing out of the trip, and saying what it cost: what went with it, and who was on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from delegation.domain.catalogue_facts import RENAMED
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.presence import participants
from delegation.domain.programme import ProgrammeItem
from delegation.domain.record import Change
from delegation.domain.removals import Fate, Loss, removal
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.domain.wishes import Wish
from delegation.errors import CommandError, NotFoundError, RemovalAsksError
from delegation.services.editing import ADDABLE
from delegation.services.finding import find
from delegation.services.leaves import Reading
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.stands import find_stand
from delegation.services.typed import NewId


@dataclass(frozen=True, slots=True)
class Lost:
    """A loss as it is told: ``field`` by its name in the catalogue, empty where the whole thing went."""

    fate: Fate
    kind: str
    thing: ThingId
    name: str
    field: str = ""

    @property
    def told(self) -> tuple[str, str, str]:
        """For a sentence: fate, kind, name."""
        return self.fate.value, self.kind, self.name

    @property
    def shown(self) -> dict[str, str]:
        """As JSON data."""
        return {
            "what": self.fate.value,
            "kind": self.kind,
            "id": str(self.thing),
            "name": self.name,
            "field": self.field,
        }


def remove(
    store: TripStore, kind: str, said: str, *, new_id: NewId, confirmed: bool = False
) -> tuple[Change, tuple[Lost, ...]]:
    """Take one thing out, with every link to it and what has no sense without it.

    Gives the change and what else it touched.  Raises RemovalAsksError, with names, where others would miss
    something and ``confirmed`` is false.
    """
    if kind not in ADDABLE:
        raise CommandError("unknown_kind", kind=kind, kinds=ADDABLE)
    with store.unit(writing=True) as unit:
        draft = unit.draft
        if kind == "stand":
            exhibitor, stand = find_stand(draft, Reading.of(draft.snapshot, new_id), said)
            draft.put(replace(exhibitor, stands=tuple(one for one in exhibitor.stands if one.id != stand.id)))
            return unit.commit("remove", kind=kind, name=str(stand)), ()
        thing = find(draft.snapshot, said, kind)
        name = name_of(draft.snapshot, thing)
        lost = losses(draft.snapshot, thing)
        try:
            draft.remove(thing.id, confirmed=confirmed)
        except RemovalAsksError as asks:
            told = tuple(one.told for one in lost)
            raise RemovalAsksError(**{**asks.facts, "id": name, "count": len(told), "lost": told}) from None
        return unit.commit("remove", kind=kind, name=name), lost


def remove_many(
    store: TripStore, kind: str, ids: Sequence[ThingId], *, confirmed: bool = False
) -> tuple[Change, tuple[Lost, ...]]:
    """Take several things of a kind out as one change; gives it and what else it touched.

    What is gone already is passed over.  Raises as ``remove``, with the losses of all of them;
    NotFoundError where nothing of it is left.
    """
    with store.unit(writing=True) as unit:
        draft = unit.draft
        things = [thing for one in ids if (thing := draft.snapshot.of(kind).get(one)) is not None]
        if not things:
            raise NotFoundError(kind=kind, id=str(ids[0])[:8] if ids else "")
        named = [name_of(draft.snapshot, thing) for thing in things]
        going = {thing.id for thing in things}
        found = [(loss, thing) for thing in things for loss in losses(draft.snapshot, thing)]
        lost = tuple(dict.fromkeys(loss for loss, _ in found if loss.thing not in going))
        asks = any(removal(draft.snapshot, thing).asking for thing in things)
        if asks and lost and not confirmed:
            told = tuple(one.told for one in lost)
            raise RemovalAsksError(kind=kind, id=", ".join(named[:3]), count=len(told), lost=told)
        for thing in things:
            if draft.find(thing.id) is not None:
                draft.remove(thing.id, confirmed=True)
        if len(things) == 1:
            return unit.commit("remove", kind=kind, name=named[0]), lost
        return unit.commit("remove_many", kind=kind, count=len(things)), lost


def losses(snapshot: Snapshot, thing: Any) -> tuple[Lost, ...]:
    """What removing a thing would touch besides, in names, sorted; before it is done."""
    found = (*removal(snapshot, thing).losses, *_taking_part(snapshot, thing))
    order, kinds = list(Fate), list(CLASSES)
    placed = sorted(
        found,
        key=lambda loss: (
            order.index(loss.fate),
            kinds.index(loss.kind),
            snapshot.get(loss.thing).sort_key,
            str(loss.thing),
            loss.field,
        ),
    )
    return tuple(_lost(snapshot, loss) for loss in placed)


def _taking_part(snapshot: Snapshot, thing: Any) -> Iterator[Loss]:
    if isinstance(thing, ProgrammeItem):
        for person in participants(snapshot, thing):
            yield Loss(Fate.PEOPLE, "person", person.id, "participants")


def _lost(snapshot: Snapshot, loss: Loss) -> Lost:
    thing = snapshot.get(loss.thing)
    kind = KIND_OF[type(thing)]
    names = {attribute: name for name, attribute in RENAMED.get(kind, {}).items()}
    return Lost(loss.fate, kind, loss.thing, _name(snapshot, thing), names.get(loss.field, loss.field))


def _name(snapshot: Snapshot, thing: Any) -> str:
    """A wish is told by whose it is: what it is for is what is going."""
    if isinstance(thing, Wish):
        whose = thing.company or thing.person
        return str(snapshot.get(whose).name) if whose else name_of(snapshot, thing)
    return name_of(snapshot, thing)
