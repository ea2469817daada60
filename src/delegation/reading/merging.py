# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of one exhibitor as one candidate."""

from collections.abc import Iterable
from dataclasses import replace

from delegation.domain.values import folded
from delegation.services.lists import ExhibitorCandidate, ExhibitorList, Problem

JOINED = ("stands", "co_exhibitors", "main_exhibitors", "topics")
"""What the rows of one key bring together."""

COMPARED = (
    "kind",
    "country",
    "zip_code",
    "city",
    "website",
    "profile",
    "email",
    "phone",
    "description",
)
"""Of what else they say, the first that says anything counts, and a difference is a problem."""


def merged(
    candidates: Iterable[ExhibitorCandidate], source: ExhibitorList
) -> tuple[list[ExhibitorCandidate], list[Problem]]:
    """Rows of one key are one exhibitor; without a key rows that are alike in all but their stands, where
    they say more than a name, and rows that are alike in everything.

    Equal names under different keys stay apart.
    """
    found: dict[object, ExhibitorCandidate] = {}
    problems: list[Problem] = []
    for candidate in candidates:
        mark: object = candidate.key or _shape(candidate)
        first = found.get(mark)
        if first is None:
            found[mark] = candidate
            continue
        if folded(first.name) != folded(candidate.name):
            problems.append(
                Problem(
                    "key_twice",
                    source.file,
                    source.sheet,
                    candidate.row,
                    _column("key", source),
                    candidate.key,
                    "one exhibitor",
                )
            )
        found[mark] = _joined(first, candidate)
        problems += _differences(first, candidate, source)
    return list(found.values()), problems


ADDRESS = ("country", "zip_code", "city", "website", "profile", "email", "phone")
"""What makes two rows of one name the same company."""


def _shape(candidate: ExhibitorCandidate) -> tuple[object, ...]:
    """What rows without a key have alike that are one exhibitor's."""
    is_known = any(getattr(candidate, name) for name in ADDRESS)
    stands = () if is_known else tuple(stand.as_written for stand in candidate.stands)
    said = tuple(getattr(candidate, name) for name in (*COMPARED, "topics"))
    return (candidate.name, stands, *said, candidate.more)


def _joined(first: ExhibitorCandidate, more: ExhibitorCandidate) -> ExhibitorCandidate:
    changes: dict[str, object] = {
        name: tuple(dict.fromkeys((*getattr(first, name), *getattr(more, name)))) for name in JOINED
    }
    for name in (*COMPARED, "country_code", "area"):
        changes[name] = getattr(first, name) or getattr(more, name)
    changes["more"] = type(first.more)({**more.more, **first.more})
    return replace(first, **changes)  # type: ignore[arg-type]  # each is what its field holds


def _differences(
    first: ExhibitorCandidate, more: ExhibitorCandidate, source: ExhibitorList
) -> Iterable[Problem]:
    for name in COMPARED:
        kept, offered = getattr(first, name), getattr(more, name)
        if kept and offered and folded(kept) != folded(offered):
            column = _column(name, source)
            yield Problem("rows_differ", source.file, source.sheet, more.row, column, offered, kept)


def _column(field: str, source: ExhibitorList) -> str:
    """What the file calls the column of a field."""
    return next((header for header, held in source.mapping.items() if held == field), field)
