# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Must-wishes that nothing planned meets, and a visit that would."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

from delegation.domain.clashes.clash import Clash, Remedy, Severity, clash, derived_id, free_id, remedy
from delegation.domain.clashes.of_crowds import most_at
from delegation.domain.fair import Exhibitor, ExhibitorId
from delegation.domain.free_time import wishes_by_wisher
from delegation.domain.people import Person
from delegation.domain.presence import Parties, confirmed, is_free, takes_part, time_of
from delegation.domain.programme import ItemId, ItemKind, ItemStatus, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot, Touch, reading
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
    """A must of a wisher of whom somebody comes: the visits there are without them, and a new one's id.

    ``is_first`` is whether no visit was made for it before.
    """

    wisher: ThingId
    wish: Wish
    people: tuple[Person, ...]
    exhibitor: Exhibitor | None
    visits: tuple[ProgrammeItem, ...]
    new_visit: ItemId
    is_first: bool

    @property
    def exhibitor_id(self) -> ExhibitorId:
        """For whom the wish is: a must always says."""
        return self.wish.exhibitor  # type: ignore[return-value]  # as it says


@reading("item")
def visited(snapshot: Snapshot) -> frozenset[ThingId]:
    """The exhibitors at whom anything is, were it cancelled."""
    return frozenset(item.place.exhibitor for item in snapshot.of("item").values() if item.place.exhibitor)


@reading("wish")
def _first_visits(snapshot: Snapshot) -> dict[ThingId, ThingId]:
    """Must-wish -> the id of the first visit that a remedy would make for it."""
    return {wish.id: derived_id(wish.id, "visit") for _, wish in snapshot.index(musts)}


Visitors = tuple[Parties, dict[ThingId, frozenset[ThingId]]]


def _visitors_after(snapshot: Snapshot, was: Visitors, _: tuple[Touch, ...]) -> Visitors:
    before, known = was
    parties, now = snapshot.index(takes_part), {}
    for item, party in parties.items():
        now[item] = known[item] if before.get(item) is party else _who_see_it(party)
    return parties, now


def _who_see_it(party: tuple[Person, ...]) -> frozenset[ThingId]:
    return frozenset(one for person in party for one in (person.id, person.company) if one)


@reading("item", "person", "group", "trip", carry=_visitors_after)
def _visitors(snapshot: Snapshot) -> Visitors:
    """Item -> the people who take part and their companies; with the parties these follow from."""
    return _visitors_after(snapshot, ({}, {}), ())


def unmet(snapshot: Snapshot, exhibitors: Collection[ThingId] | None = None) -> Iterator[Unmet]:
    """The must-wishes of those who come, for exhibitors whom nobody of them visits: all, or these."""
    visits: dict[ThingId, list[ProgrammeItem]] = {}
    for item in snapshot.of("item").values():
        if item.place.exhibitor and item.status is not ItemStatus.CANCELLED:
            visits.setdefault(item.place.exhibitor, []).append(item)
    people, table, visitors = snapshot.index(coming), snapshot.of("exhibitor"), snapshot.index(_visitors)[1]
    items, first = snapshot.of("item"), snapshot.index(_first_visits)
    for wisher, wish in snapshot.index(musts):
        where: Any = wish.exhibitor
        if (exhibitors is not None and where not in exhibitors) or wisher not in people:
            continue
        there = visits.get(where, ())
        if not any(wisher in visitors[item.id] for item in there):
            new = first[wish.id]
            is_first = new not in items
            yield Unmet(
                wisher,
                wish,
                people[wisher],
                table.get(where),
                tuple(sorted(there, key=lambda item: (item.sort_key, item.id.int))),
                ItemId(new if is_first else free_id(snapshot, wish.id, "visit")),
                is_first,
            )


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
