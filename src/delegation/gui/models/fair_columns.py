# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns of exhibitors, wishes and requests that are asked of the snapshot, not of one field."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import collation_key, number_key
from delegation.domain.wishes import RequestState
from delegation.gui.models.columns import Column, column_of
from delegation.services.naming import name_of
from delegation.services.wanted import (
    FURTHEST,
    RANK,
    holder_of,
    state_of,
    visits_by_exhibitor,
    wishes_by_exhibitor,
)
from delegation.services.words import Words

SHORT_WORD = 3
"""A name that begins with so short a word is told by its first two."""

NEVER = "~"
"""Sorts after every date."""


def short_name(name: str) -> str:
    """The first word of a company's name, by which a planner knows it."""
    first, *rest = name.split() or [name]
    return f"{first} {rest[0]}" if rest and len(first) <= SHORT_WORD else first


# Stands


def _stands(thing: Any) -> tuple[str, str, int] | None:
    stands = thing.stands if thing is not None else ()
    if not stands:
        return None
    first = stands[0]
    number = " ".join(filter(None, (first.number, first.counter)))
    return first.hall, number or ("" if first.hall else first.as_written), len(stands) - 1


def _stand_text(thing: Any) -> str:
    if thing is None:
        return ""
    return ", ".join(
        " ".join(filter(None, (stand.hall, stand.number, stand.counter))) or stand.as_written
        for stand in thing.stands
    )


def stands_column() -> Column:
    return Column(
        key="stands",
        heading=lambda words: words.label("exhibitor", "stands"),
        text=lambda _snapshot, thing, _words: _stand_text(thing),
        sort=lambda _snapshot, thing, _words: (not thing.stands, number_key(_stand_text(thing))),
        width=108,
        paint="stands",
        mark=lambda _snapshot, thing: _stands(thing),
    )


def stands_of_link_column() -> Column:
    """The stands of the exhibitor that a wish or request is about."""

    def whose(snapshot: Snapshot, thing: Any) -> Any:
        return snapshot.find(thing.exhibitor) if thing.exhibitor else None

    return Column(
        key="stands",
        heading=lambda words: words.label("exhibitor", "stands"),
        text=lambda snapshot, thing, _words: _stand_text(whose(snapshot, thing)),
        sort=lambda snapshot, thing, _words: number_key(_stand_text(whose(snapshot, thing)) or NEVER),
        width=104,
        paint="stands",
        mark=lambda snapshot, thing: _stands(whose(snapshot, thing)),
    )


# Exhibitors


def country_column() -> Column:
    def text(_snapshot: Snapshot, thing: Any, _words: Words) -> str:
        return str(thing.country_code or thing.country)

    return Column(
        key="country",
        heading=lambda words: words.label("exhibitor", "country"),
        text=text,
        sort=lambda snapshot, thing, words: collation_key(text(snapshot, thing, words) or NEVER),
        width=62,
    )


def wanted_column() -> Column:
    """Who wants it, must before nice."""

    def wishes(snapshot: Snapshot, thing: Any) -> list[tuple[str, str]]:
        found = snapshot.index(wishes_by_exhibitor).get(thing.id, ())
        names = (name_of(snapshot, snapshot.get(holder_of(wish))) for wish in found)
        return [(wish.priority.value, name) for wish, name in zip(found, names, strict=True)]

    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        found = snapshot.index(wishes_by_exhibitor).get(thing.id, ())
        return ", ".join(
            f"{name_of(snapshot, snapshot.get(holder_of(wish)))} ({words.choice(wish.priority)})"
            for wish in found
        )

    def sort(snapshot: Snapshot, thing: Any, _words: Words) -> Any:
        found = snapshot.index(wishes_by_exhibitor).get(thing.id, ())
        ranks = [RANK[wish.priority] for wish in found]
        return (not found, *(-ranks.count(rank) for rank in RANK.values()))

    def mark(snapshot: Snapshot, thing: Any) -> list[tuple[str, str]]:
        return [(code, short_name(name)) for code, name in wishes(snapshot, thing)]

    return Column(
        key="wanted",
        heading=lambda _words: QCoreApplication.translate("Columns", "Wanted by"),
        text=text,
        sort=sort,
        width=192,
        paint="wanted",
        mark=mark,
    )


def request_column() -> Column:
    """How far the request to it has come."""

    def state(snapshot: Snapshot, thing: Any) -> RequestState | None:
        return state_of(snapshot, thing.id)

    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        found = state(snapshot, thing)
        return words.choice(found) if found else ""

    def sort(snapshot: Snapshot, thing: Any, _words: Words) -> Any:
        found = state(snapshot, thing)
        return (found is None, FURTHEST[found] if found else 0)

    return Column(
        key="request",
        heading=lambda words: words.kind("request", 1).capitalize(),
        text=text,
        sort=sort,
        width=96,
        paint="status",
        mark=state,
    )


def visit_column() -> Column:
    """When it is visited first."""

    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        items = snapshot.index(visits_by_exhibitor).get(thing.id, ())
        if not items or items[0].start is None:
            return ""
        start = items[0].start
        more = f" +{len(items) - 1}" if len(items) > 1 else ""
        return f"{words.weekday(start.day)} {start.day.day} \u00b7 {start.wall:%H:%M}{more}"

    def sort(snapshot: Snapshot, thing: Any, _words: Words) -> Any:
        items = snapshot.index(visits_by_exhibitor).get(thing.id, ())
        return items[0].start.utc.isoformat() if items and items[0].start else NEVER

    return Column(
        key="visit",
        heading=lambda _words: QCoreApplication.translate("Columns", "Visit"),
        text=text,
        sort=sort,
        width=112,
        numbers=True,
    )


# Wishes


def holder_column() -> Column:
    """Whose wish it is: a company, or a person alone."""

    def text(snapshot: Snapshot, wish: Any, words: Words) -> str:
        holder = snapshot.find(holder_of(wish))
        return name_of(snapshot, holder, words.language) if holder is not None else ""

    return Column(
        key="company",
        heading=lambda words: words.label("wish", "company"),
        text=text,
        sort=lambda snapshot, wish, words: (
            collation_key(text(snapshot, wish, words)),
            RANK[wish.priority],
        ),
        width=180,
        entry=entries("wish")["company"],
    )


def target_column() -> Column:
    """What is wished for: an exhibitor, or a topic."""
    entry = entries("wish")["exhibitor"]

    def text(snapshot: Snapshot, wish: Any, words: Words) -> str:
        return name_of(snapshot, wish, words.language)

    return Column(
        key="exhibitor",
        heading=lambda _words: QCoreApplication.translate("Columns", "Exhibitor or topic"),
        text=text,
        sort=lambda snapshot, wish, words: collation_key(text(snapshot, wish, words)),
        width=220,
        entry=entry,
    )


def priority_column() -> Column:
    return column_of(entries("wish")["priority"], paint="priority", width=96)
