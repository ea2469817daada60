# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a link can point at, by names that tell the things apart."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.snapshot import Snapshot
from delegation.services.fields import LINK_KINDS
from delegation.services.naming import name_of

Option = tuple[str, str]
"""What it is called, and its id or code."""


def link_kind(entry: Entry) -> str:
    """The kind that a link points at; empty where it may be any."""
    return LINK_KINDS.get(getattr(entry.hint, "__name__", ""), "") if entry.holds is Holds.LINK else ""


def options_of(snapshot: Snapshot, kind: str, language: str = "") -> list[Option]:
    """Every thing of a kind by its name, in order; equal names have beside them what tells them apart."""
    return _told_apart(snapshot, snapshot.sorted(kind), language)


def _told_apart(snapshot: Snapshot, things: Iterable[Any], language: str) -> list[Option]:
    named = [(name_of(snapshot, thing, language), thing) for thing in things]
    times = Counter(name for name, _ in named)
    return [
        (name if times[name] == 1 else f"{name} ({_besides(snapshot, thing)})", str(thing.id))
        for name, thing in named
    ]


def _besides(snapshot: Snapshot, thing: Any) -> str:
    """A person's company, an exhibitor's stand, the time of an item; else the beginning of the id."""
    company = getattr(thing, "company", None)
    if company and (found := snapshot.find(company)) is not None:
        return str(found.name)
    if stands := getattr(thing, "stands", ()):
        return str(stands[0])
    start = getattr(thing, "start", None)
    return f"{start.wall:%d-%m %H:%M}" if start is not None else str(thing.id)[:8]


def place_options(snapshot: Snapshot) -> list[Option]:
    """Where an item can be: every exhibitor with its first stand, by id, and every hall, by its label."""
    exhibitors = []
    for exhibitor in snapshot.sorted("exhibitor"):
        stand = f" \u00b7 {exhibitor.stands[0]}" if exhibitor.stands else ""
        exhibitors.append((f"{exhibitor.name}{stand}", str(exhibitor.id)))
    return exhibitors + [(hall.label, hall.label) for hall in snapshot.sorted("hall")]
