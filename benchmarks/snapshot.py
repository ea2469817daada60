# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A snapshot advanced by one change: a trip to Hannover, and one of 130,000 people and 3,000 exhibitors.

    python benchmarks/snapshot.py [--people 130000]

No storage: what a window pays in memory after each change.  Medians of 30, wall time and CPU time behind it.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from statistics import median
from typing import Any

from big_trip import a_person, an_exhibitor, companies, hannover

from delegation.domain.draft import Draft
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot, snapshot_of

ROUNDS = 30


def many(what: str, act: Callable[[], object]) -> None:
    wall, cpu = [], []
    for _ in range(ROUNDS):
        start, busy = time.perf_counter(), time.process_time()
        act()
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - busy)
    print(f"{what:58s} {median(wall) * 1000:8.2f} ms {median(cpu) * 1000:8.2f} ms CPU", flush=True)


def change_of(snapshot: Snapshot, *things: Any) -> Change:
    draft = Draft(snapshot)
    for thing in things:
        draft.put(thing)
    return Change(
        number=snapshot.number + 1,
        deed="edit",
        author="ada",
        at=datetime.now(UTC),
        schema=1,
        edits=draft.edits(),
    )


def measure(size: str, things: Iterable[Any]) -> None:
    snapshot = snapshot_of(things)
    snapshot.sorted("person")
    person = next(iter(snapshot.of("person").values()))
    start = time.perf_counter()
    snapshot.linking_to(person.id)
    took = (time.perf_counter() - start) * 1000
    print(f"{'first question for what points where, ' + size:58s} {took:8.2f} ms")
    edit = change_of(snapshot, replace(person, remarks="x"))
    renamed = change_of(snapshot, replace(person, last_name="Zzz"))
    moved = change_of(snapshot, replace(person, company=[*snapshot.of("company")][-1]))
    many(f"advanced by an edit, {size}", lambda: snapshot.advanced(edit))
    many(f"by a link to another company, {size}", lambda: snapshot.advanced(moved))
    many(
        f"by a new name, and all people in order, {size}",
        lambda: snapshot.advanced(renamed)[0].sorted("person"),
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--people", type=int, default=130_000)
    people = options.parse_args().people
    measure("Hannover", hannover())
    big = [*companies(3000), *map(an_exhibitor, range(3000)), *map(a_person, range(people))]
    measure(f"{people:,} people", big)


if __name__ == "__main__":
    main()
