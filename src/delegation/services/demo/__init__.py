# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Demo trips: real in shape, invented in every person, company and exhibitor."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from delegation.domain.fair import Exhibitor
from delegation.domain.sources import SourceRow
from delegation.domain.values import Thing
from delegation.errors import NotFoundError
from delegation.services.demo import hannover, maastricht
from delegation.services.demo.stage import Stage, first_fair_day, seeded_ids
from delegation.services.exhibitor_import import remembered

DEMOS: dict[str, Any] = {"hannover": hannover, "maastricht": maastricht}


def demo_trip(which: str, today: date, new_id: Callable[[], UUID] | None = None) -> tuple[Thing, ...]:
    """The things of a demo trip, whatever a link points at before what holds it.

    Its dates lie so that ``today`` stands 9 to 15 days before the fair's first day, which keeps its day of
    the week.  The same day gives the same things; ids come from ``seeded_ids(which)`` unless another source
    is handed in.  Raises NotFoundError.
    """
    script = DEMOS.get(which)
    if script is None:
        raise NotFoundError(kind="demo", id=which)
    first = first_fair_day(today, script.WEEKDAY)
    stage = Stage(which, new_id or seeded_ids(which), first, script.ZONE)
    script.play(stage)
    return (*stage.things, *_list_of(stage))


def _list_of(stage: Stage) -> Iterator[SourceRow]:
    """The organiser's list that the exhibitors would come from, so that a later one shows its changes."""
    exhibitors = {thing.id: thing for thing in stage.things if isinstance(thing, Exhibitor)}
    for one in exhibitors.values():
        yield remembered(one, (exhibitors[other].name for other in one.co_exhibitors))
