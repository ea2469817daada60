# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read from a list: candidates and problems, as values."""

from dataclasses import dataclass

from delegation.domain.stands import StandText
from delegation.domain.values import Map, Value


@dataclass(frozen=True, slots=True)
class Problem(Value):
    """Something in a list that could not be taken as it is: a code, and where it stands.

    ``row`` is counted as in the file, from 1; None where the whole file is meant.
    """

    code: str
    file: str
    sheet: str = ""
    row: int | None = None
    column: str = ""
    value: str = ""
    expected: str = ""
    facts: Map[str, str] = Map()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitorCandidate(Value):
    """One exhibitor as a list has it; ``key`` is the organiser's own, empty where the list has none.

    ``co_exhibitors`` are those at its stand, ``main_exhibitors`` those at whose stand it is.
    """

    name: str
    key: str = ""
    kind: str = ""
    country: str = ""
    country_code: str = ""
    zip_code: str = ""
    city: str = ""
    website: str = ""
    profile: str = ""
    email: str = ""
    phone: str = ""
    stands: tuple[StandText, ...] = ()
    area: str = ""
    topics: tuple[str, ...] = ()
    description: str = ""
    co_exhibitors: tuple[str, ...] = ()
    main_exhibitors: tuple[str, ...] = ()
    more: Map[str, str] = Map()
    row: int = 0


@dataclass(frozen=True, slots=True)
class ListColumn(Value):
    """One column as it stands in the file: its head, what it was taken for, and the first cells in it.

    ``field`` is empty for a column that is not read.
    """

    header: str
    field: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExhibitorList(Value):
    """A list of exhibitors: how it was recognised, what is in it, and what is wrong with it."""

    file: str
    sheet: str = ""
    layout: str = ""
    mapping: Map[str, str] = Map()
    candidates: tuple[ExhibitorCandidate, ...] = ()
    problems: tuple[Problem, ...] = ()
    read: int = 0
    columns: tuple[ListColumn, ...] = ()
    header_row: int | None = None
