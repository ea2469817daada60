# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which exhibitor of the trip each row of a list is: by key; without one by name, then by stand."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from delegation.domain.fair import Exhibitor
from delegation.domain.stands import stand_key
from delegation.domain.values import ThingId, folded
from delegation.services.lists import ExhibitorCandidate


@dataclass(frozen=True, slots=True)
class Match:
    """The exhibitor that a row is, or None; ``unsure`` is the code of why nobody can tell.

    "equal_exhibitors" is left out; "perhaps_renamed" is new, and may be one of those that ``perhaps`` names.
    """

    exhibitor: Exhibitor | None = None
    unsure: str = ""
    perhaps: str = ""


NEW = Match()
EQUAL = Match(unsure="equal_exhibitors")


def name_key(name: str) -> str:
    """A name for comparing: without case, accents, and what typesetting does to spaces."""
    return " ".join(folded(name).replace("- ", "-").split())


def matches(
    candidates: Sequence[ExhibitorCandidate], here: Sequence[Exhibitor], listed: Collection[ThingId]
) -> list[Match]:
    """For each row which exhibitor it is.  Rows that stay equal are not guessed at.

    ``listed`` are those that a list brought and that are not withdrawn: one of them is renamed where its name
    is gone and a row of another name is the only one at its stand, as it was itself before.
    """
    by_key = {exhibitor.key: exhibitor for exhibitor in here if exhibitor.key}
    by_name: dict[str, list[Exhibitor]] = {}
    for exhibitor in here:
        by_name.setdefault(name_key(exhibitor.name), []).append(exhibitor)
    keys = {candidate.key for candidate in candidates}
    taken: set[ThingId] = set()
    found = [NEW] * len(candidates)
    keyless = []
    for number, candidate in enumerate(candidates):
        if candidate.key:
            named = by_name.get(name_key(candidate.name), [])
            match = (
                by_key.get(candidate.key) or _zeros_apart(candidate, named, keys) or _keyless(named, taken)
            )
            if match is not None:
                taken.add(match.id)
                found[number] = Match(match)
        else:
            keyless.append(number)
    for number, sure in _by_name_and_stand(candidates, keyless, by_name, taken):
        found[number] = sure
    equal = {name_key(one.name) for one, match in zip(candidates, found, strict=True) if match is EQUAL}
    gone = [
        one for one in here if one.id in listed and one.id not in taken and name_key(one.name) not in equal
    ]
    there = [one for one in here if not one.withdrawn]
    for number, renamed in _renamed(candidates, found, gone, there):
        found[number] = renamed
    return found


def _zeros_apart(
    row: ExhibitorCandidate, named: Iterable[Exhibitor], keys: Collection[str]
) -> Exhibitor | None:
    """The one of that name whose key differs by leading zeros alone, which workbooks drop."""
    if not row.key.isdigit():
        return None
    same = (one for one in named if one.key.isdigit() and one.key not in keys)
    return next((one for one in same if one.key.lstrip("0") == row.key.lstrip("0")), None)


def _keyless(named: Sequence[Exhibitor], taken: set[ThingId]) -> Exhibitor | None:
    """The one of that name that has no key yet: typed by a planner, or read from a list without keys."""
    free = [exhibitor for exhibitor in named if not exhibitor.key and exhibitor.id not in taken]
    return free[0] if len(free) == 1 else None


def _by_name_and_stand(
    candidates: Sequence[ExhibitorCandidate],
    numbers: Sequence[int],
    by_name: Mapping[str, Sequence[Exhibitor]],
    taken: set[ThingId],
) -> Iterator[tuple[int, Match]]:
    rows: dict[str, list[int]] = {}
    for number in numbers:
        rows.setdefault(name_key(candidates[number].name), []).append(number)
    for name, some in rows.items():
        free = [exhibitor for exhibitor in by_name.get(name, ()) if exhibitor.id not in taken]
        left = []
        for number in some:
            stands = {stand_key(stand.hall, stand.number) for stand in candidates[number].stands}
            same = [one for one in free if stands & {stand_key(*stand.where) for stand in one.stands}]
            if len(same) == 1:
                free.remove(same[0])
                taken.add(same[0].id)
                yield number, Match(same[0])
            else:
                left.append(number)
        if len(left) == 1 and len(free) == 1:
            taken.add(free[0].id)
            yield left[0], Match(free[0])
        elif free:
            for number in left:
                yield number, EQUAL


def _places(stands: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Stands as they are compared; a hall alone is no place."""
    return {stand_key(hall, number) for hall, number in stands if number}


def _renamed(
    candidates: Sequence[ExhibitorCandidate],
    found: Sequence[Match],
    gone: Sequence[Exhibitor],
    there: Sequence[Exhibitor],
) -> Iterator[tuple[int, Match]]:
    """New rows at the stands of those whose names are gone; an exhibitor with a key is no row of another."""
    rows = [_places((stand.hall, stand.number) for stand in one.stands) for one in candidates]
    before = Counter(place for one in there for place in _places(stand.where for stand in one.stands))
    after = Counter(place for places in rows for place in places)
    at: dict[tuple[str, str], list[Exhibitor]] = {}
    for exhibitor in gone:
        for place in _places(stand.where for stand in exhibitor.stands):
            at.setdefault(place, []).append(exhibitor)
    pairs: dict[int, set[ThingId]] = {}
    alone: dict[int, list[Exhibitor]] = {}
    for number, candidate in enumerate(candidates):
        if found[number] is not NEW:
            continue
        for place in sorted(rows[number]):
            for exhibitor in at.get(place, ()):
                if candidate.key and exhibitor.key:
                    continue
                pairs.setdefault(number, set()).add(exhibitor.id)
                if before[place] == after[place] == 1 and exhibitor not in alone.setdefault(number, []):
                    alone[number].append(exhibitor)
    wanted = Counter(one.id for some in alone.values() for one in some)
    names: dict[ThingId, str] = {one.id: one.name for one in gone}
    for number, ids in pairs.items():
        sure = alone.get(number, [])
        if len(sure) == 1 and wanted[sure[0].id] == 1:
            yield number, Match(sure[0])
        else:
            yield number, Match(None, "perhaps_renamed", ", ".join(sorted(names[one] for one in ids)))
