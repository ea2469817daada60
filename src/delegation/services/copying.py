# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another one like it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from delegation.domain.programme import ItemId, ProgrammeItem
from delegation.domain.record import Change
from delegation.domain.values import ThingId
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.typed import NewId


def duplicate_items(
    store: TripStore, ids: Sequence[ThingId], *, new_id: NewId
) -> tuple[Change, tuple[ThingId, ...]]:
    """Programme items once more, as one change: same time, place and people.

    The request that was answered with the first, and its being locked, stay with the first.  Gives the change
    and the new ids; raises NotFoundError.
    """
    with store.unit(writing=True) as unit:
        made: list[ThingId] = []
        first: Any = None
        for one in ids:
            item: ProgrammeItem = unit.draft.snapshot.get(one)
            copy = replace(item, id=ItemId(ThingId(new_id())), request=None, locked=False)
            unit.draft.put(copy)
            made.append(copy.id)
            first = first or copy
        name = name_of(unit.draft.snapshot, first) if first is not None else ""
        if len(made) == 1:
            return unit.commit("add", kind="item", name=name), tuple(made)
        return unit.commit("duplicate_many", kind="item", count=len(made)), tuple(made)
