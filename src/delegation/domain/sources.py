# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was last read from a list, so that reading it again tells what changed there from what changed
here."""

from dataclasses import dataclass, field
from typing import NewType
from uuid import UUID, uuid5

from delegation.domain.values import Map, ThingId, Value

SourceRowId = NewType("SourceRowId", ThingId)

_SPACE = UUID("6f1d5f0e-9a53-4c5e-8f0c-2d6a53b1a7c4")


def source_row_id(source: str, row_key: str) -> SourceRowId:
    """The id of a row of a source: the same whenever and wherever it is read."""
    return SourceRowId(ThingId(uuid5(_SPACE, f"{source}\n{row_key}")))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow(Value):
    """One row of one source, by the key that finds it again: field -> the value last read."""

    id: SourceRowId
    source: str
    row_key: str
    fields: Map[str, str] = Map()
    sort_key: str = field(init=False, compare=False)

    def _check(self) -> None:
        object.__setattr__(self, "sort_key", f"{self.source} {self.row_key}")
