# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes the planner lives with: kept by the id of the clash, so that one whose facts change is back."""

from collections.abc import Mapping

from delegation.domain.clashes.clash import Clash
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.trip import SetAside


@reading("aside")
def asides(snapshot: Snapshot) -> Mapping[str, SetAside]:
    """Id of a clash -> how it was set aside; for ``Snapshot.index``.  Of two, the first by id counts."""
    return {aside.clash: aside for aside in reversed(snapshot.sorted("aside"))}


def is_set_aside(snapshot: Snapshot, clash: Clash) -> bool:
    return clash.id in snapshot.index(asides)
