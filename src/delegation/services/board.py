# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completeness board: who misses what, who misses most first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from delegation.domain.people import Person
from delegation.domain.presence import groups_by_person
from delegation.domain.snapshot import Snapshot
from delegation.services.completeness import FIELDS, Standing, standings
from delegation.services.overview import is_coming

CODES = tuple(code for code in FIELDS if code != "fee")
"""What can be a column: a fee that is not set is a payment that is missing."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A person, the badges of their groups as (place, letter), and how each code stands."""

    person: Person
    company: str
    groups: tuple[tuple[int, str], ...]
    standings: Mapping[str, Standing]

    @property
    def missing(self) -> int:
        return sum(one is Standing.MISSING for one in self.standings.values())

    @property
    def asked(self) -> int:
        return sum(one is Standing.ASKED for one in self.standings.values())


def board_rows(snapshot: Snapshot, only: Iterable[str] = CODES) -> tuple[BoardRow, ...]:
    """Everybody registered or confirmed, who misses most first, then who is waited for, then by name."""
    places = {group.id: place for place, group in enumerate(snapshot.sorted("group"))}
    groups, wanted = snapshot.index(groups_by_person), tuple(only)
    rows = []
    for person in snapshot.sorted("person"):
        if is_coming(person):
            company = snapshot.find(person.company) if person.company else None
            badges = tuple(
                (places[group.id], group.letter or group.name.in_()[:1])
                for group in groups.get(person.id, ())
            )
            rows.append(
                BoardRow(
                    person, company.name if company else "", badges, _standings(snapshot, person, wanted)
                )
            )
    return tuple(sorted(rows, key=lambda row: (-row.missing, -row.asked)))


def _standings(snapshot: Snapshot, person: Person, wanted: tuple[str, ...]) -> dict[str, Standing]:
    found = dict(standings(snapshot, person))
    if found["fee"] is Standing.MISSING:
        found["payment"] = Standing.MISSING
    return {code: found[code] for code in wanted}


def codes_in_use(rows: Iterable[BoardRow]) -> tuple[str, ...]:
    """The codes that concern anybody, in their order; an address only where one lacks."""
    used = {
        code
        for row in rows
        for code, standing in row.standings.items()
        if standing is not Standing.NOT_NEEDED and not (code == "email" and standing is Standing.DONE)
    }
    return tuple(code for code in CODES if code in used)
