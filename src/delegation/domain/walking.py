# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes on foot between any two places of the fairground.

No coordinates of halls are published, so the plan is schematic and its minutes are estimates, marked so; what
the planner says of a hall (``Hall.walks``, its place in the plan, its steps) outranks them.  A place the plan
does not know has no minutes: none are made up.
"""

import heapq
import math
import re
from dataclasses import dataclass
from typing import Any, ClassVar

from delegation.domain.fairground import Fairground, Site
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.trip import Defaults

DETOUR = 1.3
"""Walked over straight, between halls: round corners and through doors."""
IN_HALL = 0.6
"""Share of a hall's half perimeter walked on average from its door to a stand."""
SAME_HALL_M = 60.0
"""Between two stands of one hall whose numbers tell nothing."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place one walks from or to: a hall or entrance by its label, and a stand in it."""

    label: str
    stand: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """``minutes`` rounded up, None where nobody knows; ``estimated`` unless the planner has said it."""

    minutes: int | None
    estimated: bool = True


class Walks:
    """Walking times of one trip on one fairground; the same question is worked out once."""

    def __init__(
        self,
        sites: dict[str, Site],
        paths: dict[str, list[tuple[str, float, bool]]],
        said: dict[tuple[str, str], int],
        numbers: Defaults,
        with_steps: frozenset[str] = frozenset(),
    ) -> None:
        self._sites, self._paths, self._said, self._numbers = sites, paths, said, numbers
        self._with_steps, self._halves = with_steps, halves_of(sites)
        self._metres: dict[tuple[str, bool], dict[str, float]] = {}
        self._known: dict[Any, Walk] = {}

    def knows(self, label: str) -> bool:
        return self._label(label) in self._sites

    def _label(self, label: str) -> str:
        """The label as the plan has it: "20" is half of "19/20"."""
        said = normal(label)
        return self._halves.get(said, said)

    def barred_from(self, goal: Where) -> str | None:
        """The nearest entrance, where some lead to the goal and none without steps; else None."""
        gates = [site.label for site in self._sites.values() if site.kind == "entrance"]
        if any(self.minutes(Where(gate), goal, step_free=True).minutes is not None for gate in gates):
            return None
        ways = [(self.minutes(Where(gate), goal).minutes, gate) for gate in gates]
        return min(((minutes, gate) for minutes, gate in ways if minutes is not None), default=(0, None))[1]

    def minutes(
        self, a: Where, b: Where, *, people: int = 1, slow: bool = False, step_free: bool = False
    ) -> Walk:
        """From ``a`` to ``b`` for so many people together, at a slow pace or without steps where asked."""
        question = (normal(a.label), a.stand, normal(b.label), b.stand, people // 10, slow, step_free)
        if question not in self._known:
            self._known[question] = self._worked_out(a, b, people // 10, slow=slow, step_free=step_free)
        return self._known[question]

    def _worked_out(self, a: Where, b: Where, tens: int, *, slow: bool, step_free: bool) -> Walk:
        first, last = self._label(a.label), self._label(b.label)
        if first == last:
            return self._within(first, normal(a.stand), normal(b.stand), tens, slow=slow)
        if step_free and self._is_barred(first, last):
            return Walk(None)
        said = self._said.get((min(first, last), max(first, last)))
        if said is not None:
            return Walk(math.ceil(said / self._pace(slow=slow)), estimated=False)
        if first not in self._sites or last not in self._sites:
            return Walk(None)
        metres = self._from(first, step_free=step_free).get(last)
        if metres is None:
            return Walk(None)
        inside = self._inside(first, a.stand) + self._inside(last, b.stand)
        return Walk(self._rounded(inside, metres, tens, slow=slow))

    def _within(self, label: str, a: str, b: str, tens: int, *, slow: bool) -> Walk:
        """Between two stands of one hall; nowhere to nowhere has no minutes."""
        if not label:
            return Walk(None)
        if a == b:
            site = self._sites.get(label)
            return Walk(0, estimated=not a and site is not None and site.kind == "hall")
        return Walk(self._rounded(_between_stands(a, b), 0.0, tens, slow=slow))

    def _is_barred(self, first: str, last: str) -> bool:
        """Whether it is known that no way between two halls is without steps, whatever its minutes."""
        if {first, last} & self._with_steps:
            return True
        known = first in self._sites and last in self._sites
        return known and last not in self._from(first, step_free=True)

    def _pace(self, *, slow: bool) -> float:
        return self._numbers.slow_pace_factor if slow else 1.0

    def _rounded(self, inside_m: float, between_m: float, tens: int, *, slow: bool) -> int:
        numbers, pace = self._numbers, self._pace(slow=slow)
        seconds = inside_m / (numbers.walk_in_hall_mps * pace) + between_m / (
            numbers.walk_between_halls_mps * pace
        )
        return math.ceil((seconds + tens * numbers.walk_seconds_per_ten) / 60)

    def _inside(self, label: str, stand: str) -> float:
        site = self._sites[label]
        return (site.width_m + site.depth_m) / 2 * IN_HALL if stand or site.kind == "hall" else 0.0

    def _from(self, label: str, *, step_free: bool) -> dict[str, float]:
        """Metres between halls from one site to every other (Dijkstra, 1959)."""
        key = label, step_free
        if key not in self._metres:
            done: dict[str, float] = {}
            queue = [(0.0, label)]
            while queue:
                metres, here = heapq.heappop(queue)
                if here in done:
                    continue
                done[here] = metres
                for there, far, free in self._paths.get(here, ()):
                    passable = not step_free or (free and self._sites[there].step_free)
                    if there not in done and passable:
                        heapq.heappush(queue, (metres + far, there))
            self._metres[key] = done
        return self._metres[key]


_STAND = re.compile(r"([A-Z]*)0*(\d+)")


def _between_stands(a: str, b: str) -> float:
    """Metres between two stands of one hall: aisles are letters about 12 m apart, numbers about 2 m."""
    one, two = _STAND.match(a.upper()), _STAND.match(b.upper())
    if not one or not two or bool(one[1]) != bool(two[1]):
        return SAME_HALL_M
    aisles = abs(ord(one[1][0]) - ord(two[1][0])) if one[1] else 0
    return max(10.0, aisles * 12.0 + min(200.0, abs(int(one[2]) - int(two[2])) * 2.0))


def normal(label: str) -> str:
    """A hall's label for comparing: no case, no spaces, no leading zeros."""
    low = "".join(label.casefold().split())
    return low.lstrip("0") or low


def walking(snapshot: Snapshot, fairground: Fairground | None) -> Walks:
    """The walking times of a trip: its fairground with the planner's corrections.

    The same for every snapshot of a trip in which neither halls nor the trip's numbers have changed.
    """
    return snapshot.index(_WalksOn(fairground))


@dataclass(frozen=True)
class _WalksOn:
    """What builds the walking times on one fairground, for ``Snapshot.index``."""

    fairground: Fairground | None
    reads: ClassVar[frozenset[str]] = frozenset({"hall", "trip"})

    def __call__(self, snapshot: Snapshot) -> Walks:
        return _walks_on(snapshot, self.fairground)


def _walks_on(snapshot: Snapshot, fairground: Fairground | None) -> Walks:
    numbers = next((trip.defaults for trip in snapshot.of("trip").values()), Defaults())
    halls = snapshot.index(halls_by_label)
    sites: dict[str, Site] = {}
    for site in fairground.sites if fairground else ():
        label = normal(site.label)
        hall = halls.get(label)
        sites[label] = site if hall is None else _corrected(site, hall)
    for label, hall in halls.items():
        if label not in sites and hall.x_m is not None and hall.y_m is not None:
            sites[label] = _corrected(Site(hall.label), hall)
    halves = halves_of(sites)
    said: dict[tuple[str, str], int] = {}
    for label, hall in halls.items():
        for other, minutes in hall.walks.items():
            here, there = (halves.get(one, one) for one in (label, normal(other)))
            ends = min(here, there), max(here, there)
            said[ends] = max(minutes, said.get(ends, 0))  # there and back take the same: the longer one said
    steps = {label for label, site in sites.items() if not site.step_free}
    steps |= {halves.get(label, label) for label, hall in halls.items() if hall.step_free is False}
    return Walks(sites, _ways(fairground, sites), said, numbers, frozenset(steps))


def halves_of(sites: dict[str, Site]) -> dict[str, str]:
    """Half of a double hall -> the hall: lists say "20" for what the ground calls "19/20"."""
    halves = {half: label for label in sites if "/" in label for half in map(normal, label.split("/"))}
    return {half: label for half, label in halves.items() if half and half not in sites}


@reading("hall")
def halls_by_label(snapshot: Snapshot) -> dict[str, Any]:
    """What the planner says of halls, by label as ``normal`` writes it; of two with one label, the first."""
    return {normal(hall.label): hall for hall in reversed(snapshot.sorted("hall"))}


def _corrected(site: Site, hall: Any) -> Site:
    return Site(
        label=site.label,
        kind=site.kind,
        name=site.name,
        x_m=site.x_m if hall.x_m is None else hall.x_m,
        y_m=site.y_m if hall.y_m is None else hall.y_m,
        width_m=site.width_m,
        depth_m=site.depth_m,
        step_free=site.step_free if hall.step_free is None else hall.step_free,
        estimated=hall.x_m is None,
        source=site.source,
    )


def _ways(fairground: Fairground | None, sites: dict[str, Site]) -> dict[str, list[tuple[str, float, bool]]]:
    """Site -> (neighbour, metres, step-free): straight across the ground, or by a path where one is known."""
    known = {}
    for path in fairground.paths if fairground else ():
        known[normal(path.a), normal(path.b)] = known[normal(path.b), normal(path.a)] = path
    ways: dict[str, list[tuple[str, float, bool]]] = {label: [] for label in sites}
    for label, site in sites.items():
        for other, there in sites.items():
            if other != label:
                link = known.get((label, other))
                metres = _apart(site, there) + (link.extra_m if link else 0.0)
                ways[label].append((other, metres, link.step_free if link else True))
    return ways


def _apart(a: Site, b: Site) -> float:
    return math.hypot(a.x_m - b.x_m, a.y_m - b.y_m) * DETOUR
