# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Must-wishes that nothing planned meets, and a visit that would."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, derived_id, remedy
from delegation.domain.clashes.of_crowds import most_at
from delegation.domain.fair import Exhibitor
from delegation.domain.free_time import wishes_by_wisher
from delegation.domain.people import Person
from delegation.domain.presence import confirmed, is_free, takes_part, time_of
from delegation.domain.programme import ItemId, ItemKind, ItemStatus, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.trip import Defaults
from delegation.domain.values import ThingId
from delegation.domain.wishes import Priority, Wish


@reading("wish")
def musts(snapshot: Snapshot) -> tuple[tuple[ThingId, Wish], ...]:
    """Every must-wish for an exhibitor, with each who has it."""
    return tuple(
        (wisher, wish)
        for wisher, wishes in snapshot.index(wishes_by_wisher).items()
        for wish in wishes
        if wish.priority is Priority.MUST and wish.exhibitor
    )


@reading("person")
def coming(snapshot: Snapshot) -> dict[ThingId, tuple[Person, ...]]:
    """Person or company -> those confirmed, by name."""
    found: dict[ThingId, list[Person]] = {}
    for person in confirmed(snapshot):
        found.setdefault(person.id, []).append(person)
        if person.company:
            found.setdefault(person.company, []).append(person)
    return {one: tuple(people) for one, people in found.items()}


@dataclass(frozen=True, slots=True)
class Unmet:
    """A must of a wisher of whom somebody comes: the visits there are without them, and a new one's id."""

    wisher: ThingId
    wish: Wish
    people: tuple[Person, ...]
    exhibitor: Exhibitor | None
    visits: tuple[ProgrammeItem, ...]
    new_visit: ItemId


def unmet(snapshot: Snapshot) -> Iterator[Unmet]:
    """The must-wishes of those who come, for exhibitors whom nobody of them visits."""
    wanted, parties = {wish.exhibitor for _, wish in snapshot.index(musts)}, snapshot.index(takes_part)
    visitors: dict[ThingId | None, set[ThingId]] = {}
    visits: dict[ThingId | None, list[ProgrammeItem]] = {}
    for item in snapshot.of("item").values():
        exhibitor = item.place.exhibitor
        if exhibitor in wanted and item.status is not ItemStatus.CANCELLED:
            visits.setdefault(exhibitor, []).append(item)
            who = visitors.setdefault(exhibitor, set())
            for person in parties[item.id]:
                who.update((person.id, person.company) if person.company else (person.id,))
    people, exhibitors = snapshot.index(coming), snapshot.of("exhibitor")
    for wisher, wish in snapshot.index(musts):
        if wisher in people and wisher not in visitors.get(wish.exhibitor, ()):
            there = sorted(visits.get(wish.exhibitor, ()), key=lambda item: (item.sort_key, item.id.int))
            new = ItemId(derived_id(snapshot, wish.id, "visit"))
            exhibitor = exhibitors.get(wish.exhibitor)  # type: ignore[arg-type]  # a must is for one
            yield Unmet(wisher, wish, people[wisher], exhibitor, tuple(there), new)


def clashes_of_must(snapshot: Snapshot, must: Unmet) -> Iterator[Clash]:
    """A must-wish that is not met."""
    remedies: list[Remedy] = []
    if must.exhibitor is not None and not must.exhibitor.withdrawn:
        remedies = [*_join(snapshot, must), _visit(snapshot, must, must.exhibitor)]
    yield clash(
        "must_unmet",
        Severity.MEDIUM,
        (must.wish.id, must.wisher, must.wish.exhibitor),
        remedies=remedies,
        wisher=must.wisher,
        exhibitor=must.wish.exhibitor,
    )


def _join(snapshot: Snapshot, must: Unmet) -> Iterator[Remedy]:
    """Go along on the first visit for which somebody of them is free and there is room."""
    for item in must.visits:
        most, party = most_at(snapshot, item), snapshot.index(takes_part).get(item.id, ())
        who = must.people
        if item.start is not None:
            who = tuple(one for one in who if is_free(snapshot, one, *time_of(item)))
        if most is not None:
            who = who[: max(0, most - len(party))]
        if who:
            ids = frozenset(person.id for person in who)
            there = replace(item, persons=item.persons | ids, exceptions=item.exceptions - ids)
            yield remedy(
                "put_in_people",
                (there,),
                people=len(who),
                persons=tuple(person.id for person in who),
                thing=item.id,
            )
            return


def _visit(snapshot: Snapshot, must: Unmet, exhibitor: Exhibitor) -> Remedy:
    """Plan a visit of those who wish it, whose time is still open."""
    defaults = next((trip.defaults for trip in snapshot.of("trip").values()), Defaults())
    minutes = ItemKind.VISIT.minutes(defaults)

    def planned_visit() -> tuple[ProgrammeItem]:
        stand = next((stand for stand in exhibitor.stands if any(stand.where)), None)
        where = (stand.hall, stand.number) if stand else ("", "")
        who = (
            {"companies": frozenset({must.wisher})}
            if must.wisher == must.wish.company
            else {"persons": frozenset({must.wisher})}
        )
        return (
            ProgrammeItem(
                id=must.new_visit,
                minutes=minutes,
                place=Spot(exhibitor.id, *where),
                **who,  # type: ignore[arg-type]  # ids of their kind
            ),
        )

    return remedy(
        "plan_visit",
        planned_visit,
        minutes=minutes,
        people=len(must.people),
        wisher=must.wisher,
        exhibitor=exhibitor.id,
    )
