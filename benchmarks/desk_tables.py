# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of 130,000 rows and a paste of 2,000 by 10 cells, without a screen.

    python benchmarks/desk_tables.py [--rows N]

Filter and sort are measured from the call to the model being laid out anew, its first 40 rows of cells read;
that is what a keystroke or a click costs once the keys are made.  Ends 1 where a target is missed.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import os
import sys
import time
from collections.abc import Callable
from statistics import median
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from delegation.assets import data_dir
from delegation.domain.catalogue import entries
from delegation.domain.fair import Exhibitor, Stand
from delegation.domain.snapshot import Snapshot, snapshot_of
from delegation.domain.trip import Trip
from delegation.gui.jobs import Jobs
from delegation.gui.models.columns import column_of
from delegation.gui.models.things import ThingTable
from delegation.services.grids import grid_of
from delegation.services.pasting import Fate, planned_paste
from delegation.services.words import load_words

ROUNDS = 9
COLUMNS = ("name", "stands", "country", "city", "website", "email", "phone", "description")
NAMES = ("Kolibri", "Zenit", "Drive", "Robot", "Hydro", "Motion", "Sensor")
TRIP = {
    "id": UUID(int=1),
    "name": "Hannover",
    "fair": "Hannover Messe",
    "zone": "Europe/Berlin",
}


def exhibitors(count: int) -> Snapshot:
    from datetime import date  # noqa: PLC0415 -- one use

    trip = Trip(first=date(2026, 4, 20), last=date(2026, 4, 24), **TRIP)  # type: ignore[arg-type]
    things = [
        Exhibitor(
            id=UUID(int=1000 + n),  # type: ignore[arg-type]
            key=f"N{n}",
            name=f"{NAMES[n % 7]} {n * 7919 % count} GmbH",
            country="Deutschland",
            city=f"Stadt {n % 800}",
            website=f"https://www.firma{n}.example",
            email=f"info@firma{n}.example",
            description="Antriebe, Sensoren und Software für die Fertigung von morgen" * (n % 3),
            stands=(Stand(UUID(int=10**7 + n), str(n % 27), f"A{n % 90}"),),  # type: ignore[arg-type]
        )
        for n in range(count)
    ]
    return snapshot_of([trip, *things], 1)


def timed(work: Callable[[int], object]) -> float:
    """Milliseconds, the median of some rounds."""
    found = []
    for number in range(ROUNDS):
        begun = time.perf_counter()
        work(number)
        found.append(1000 * (time.perf_counter() - begun))
    return median(found)


def first_cells(table: ThingTable) -> None:
    for row in range(min(40, table.rowCount())):
        for column in range(table.columnCount()):
            table.data(table.index(row, column))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=130_000)
    wanted = options.parse_args()
    app = QApplication([])
    words = load_words(data_dir("resources") / "phrases")["nl"]
    snapshot = exhibitors(wanted.rows)
    jobs = Jobs()
    table = ThingTable(
        "exhibitor",
        [column_of(entries("exhibitor")[name]) for name in COLUMNS],
        words,
        beside=lambda work, then: jobs.start(
            lambda _progress: work(), then=then, failed=print, on_trip=False
        ),
    )
    begun = time.perf_counter()
    table.show_snapshot(snapshot)
    shown = 1000 * (time.perf_counter() - begun)
    longest = waited(app, jobs)
    prepared = 1000 * (time.perf_counter() - begun)
    needles = ("k", "ko", "kol", "zenit 12", "stadt 79", "firma1", "xyz", "drive 9", "hydro")

    def filter_by(number: int) -> None:
        table.filter_by(needles[number % len(needles)])
        first_cells(table)

    figures = [
        (f"{wanted.rows:,} rows shown", shown, 1000.0),
        ("their keys and orders made beside the window", prepared, 0.0),
        ("longest that the window was held up meanwhile", longest, 0.0),
        ("keystroke to filtered list", timed(filter_by), 50.0),
    ]
    table.filter_by("")

    def sort_by(number: int) -> None:
        falling = Qt.SortOrder.DescendingOrder if number % 2 else Qt.SortOrder.AscendingOrder
        table.sort((number + 1) % len(COLUMNS), falling)
        first_cells(table)

    figures.append(("click to sorted list", timed(sort_by), 100.0))
    fields = [
        "name",
        "company",
        "email",
        "mobile",
        "boarding_stop",
        "room_type",
        "birth_date",
        "function",
        "language",
        "remarks",
    ]
    line = "P{0} Naam{0}\tFirma {1}\tp{0}@x.example\t+32 470 00 00 31\tGenk\ttwin\t2/5/1961\tcfo\tnl\t00{0}\n"
    text = "".join(line.format(n, n % 200) for n in range(2000))

    def plan(_number: int) -> None:
        made = planned_paste(snapshot, "person", grid_of(text), fields, words)
        if made.count[Fate.NEW] != 2000:
            raise RuntimeError(made.count)

    figures.append(("paste of 2,000 by 10 cells planned", timed(plan), 1000.0))
    missed = 0
    for what, took, most in figures:
        verdict = "" if not most else "ok" if took < most else "MISSED"
        missed += verdict == "MISSED"
        print(f"{what:52} {took:9.1f} ms   {f'< {most:.0f}' if most else '':8} {verdict}")
    jobs.close()
    return 1 if missed else 0


def waited(app: QCoreApplication, jobs: Jobs) -> float:
    """Turn the window's loop until nothing runs beside it; its longest turn in milliseconds."""
    longest = 0.0
    while not jobs.is_idle:
        begun = time.perf_counter()
        app.processEvents()
        longest = max(longest, 1000 * (time.perf_counter() - begun))
        time.sleep(0.002)
    return longest


if __name__ == "__main__":
    sys.exit(main())
