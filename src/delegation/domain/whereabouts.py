# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on the ground people are, and how they walk from there."""

from collections.abc import Collection

from delegation.domain.people import Pace, Person
from delegation.domain.presence import takes_part
from delegation.domain.programme import ItemKind, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import Leg
from delegation.domain.walking import Walk, Walks, Where

WANDERING = frozenset({ItemKind.FREE, ItemKind.TRANSFER})
"""What people get about in by themselves, so that nothing follows from where it is said to be."""


def where_of(snapshot: Snapshot, walks: Walks, spot: Spot) -> Where | None:
    """Where on the ground an item is; None where it is elsewhere or unknown."""
    if spot.hall:
        return Where(spot.hall, spot.stand)
    if spot.exhibitor:
        exhibitor = snapshot.find(spot.exhibitor)
        stands = exhibitor.stands if exhibitor else ()
        wanted = [stand for stand in stands if not spot.stand or stand.number == spot.stand]
        if wanted and wanted[0].hall:
            return Where(wanted[0].hall, wanted[0].number)
    for word in spot.name.words.values():
        if walks.knows(word):
            return Where(word)
    return None


def where_after(snapshot: Snapshot, walks: Walks, item: ProgrammeItem, before: Where | None) -> Where | None:
    """Where people are after an item, who were ``before`` when it began; None where nobody knows.

    An item without a place leaves them where they are; after free time and a transfer without a place they
    may be anywhere.
    """
    if item.place:
        return where_of(snapshot, walks, item.place)
    return None if item.kind in WANDERING else before


def where_to(leg: Leg, walks: Walks) -> Where | None:
    """Where on the ground a leg ends; None where it is elsewhere or unknown."""
    return next((Where(word) for word in leg.destination.name.words.values() if walks.knows(word)), None)


def way(
    snapshot: Snapshot,
    walks: Walks,
    item: ProgrammeItem,
    a: Where,
    b: Where,
    before: ProgrammeItem | None = None,
) -> Walk:
    """The walk to an item at the pace of those who go there, without steps where one of them needs it.

    They are those who take part, and where an item ``before`` is given, those who were there as well.
    """
    parties = snapshot.index(takes_part)
    party = parties.get(item.id, ())
    if before is not None:
        come = {person.id for person in parties.get(before.id, ())}
        party = tuple(person for person in party if person.id in come)
    return walk_of(walks, party, a, b)


def walk_of(walks: Walks, party: Collection[Person], a: Where, b: Where) -> Walk:
    """The walk of these people together."""
    return walks.minutes(
        a,
        b,
        people=len(party),
        slow=any(person.pace is Pace.SLOW for person in party),
        step_free=any(person.is_step_free for person in party),
    )
