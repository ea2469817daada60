# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list dropped on the open window: time to the preview, longest stall of the window, time to take it over.

    python benchmarks/desk_import.py [LIST] [--rows N]

N invented exhibitors (2,879 unless said) are read into a Hannover trip; then LIST, or a later list of theirs,
is dropped, in which one in forty is gone, one in thirty has moved and thirty are new.  A stall is the longest
time between two ticks of a timer of the window that ought to tick every 5 ms.  The type-ahead over the same
exhibitors is timed as well.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import csv
import os
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from delegation.app import doors
from delegation.assets import data_dir
from delegation.gui.main_window import MainWindow
from delegation.gui.widgets.picker import findable, matching
from delegation.gui.window import Program
from delegation.services.exhibitor_import import import_exhibitors
from delegation.services.trips import begin
from reading import HEADERS, invented

TICK_MS = 5
MOST_PREVIEW_S, MOST_KEY_MS = 1.5, 50
TYPED = ("ex", "exhibitor 28", "gmbh b7", "zzz")


class Stall:
    """The longest time in which the window did nothing, in milliseconds."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self.longest = 0.0

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, 1000 * (now - self._last)), now


def write(path: Path, rows: list[tuple[str, ...]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEADERS, *rows])
    return path


def later(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    kept = []
    for n, (name, country, city, stand, page) in enumerate(rows):
        if n % 40:
            kept.append((name, country, city, stand if n % 30 else stand.replace("Stand ", "Stand X"), page))
    new = [
        (
            f"New {n} AG",
            "Austria",
            "Wien",
            f"Hall 3, Stand N{n:02}",
            f"https://fair.example/exhibitor/new/N2{n:06}",
        )
        for n in range(30)
    ]
    return [*kept, *new]


def wait(app: QApplication, truth: object) -> float:
    begun = time.perf_counter()
    while not truth():  # type: ignore[operator]  # a question
        app.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - begun


def opened(app: QApplication, program: Program, path: Path) -> MainWindow:
    found: list[object] = []
    program.open(str(path), then=found.append, failed=found.append)
    wait(app, lambda: bool(found))
    window = found[0]
    if not isinstance(window, MainWindow):
        raise SystemExit(str(window))
    window.go_to("exhibitors")
    wait(app, lambda: program.jobs.is_idle)
    return window


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("list", nargs="?", type=Path)
    parser.add_argument("--rows", type=int, default=2_879)
    chosen = parser.parse_args()
    app = QApplication(["desk_import"])
    real = doors()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = invented(chosen.rows)
        first, second = write(folder / "first.csv", rows), write(folder / "second.csv", later(rows))
        trip = folder / "hannover.delegation"
        with real.new_trip(str(trip)) as store:
            begin(store, real.demo("hannover", date(2026, 4, 8)), deed="demo")
            import_exhibitors(
                store,
                [first],
                lambda path: real.read_exhibitors(path, None),
                new_id=real.new_id,
                accept_loss=True,
            )
        program = Program(app, real, resources=data_dir("resources"), forms=data_dir("ui"), state=folder)
        window = opened(app, program, trip)
        stall = Stall()
        for path in (chosen.list or second, chosen.list or second):
            stall.begin()
            window.lists.look_at([path])
            dialog = window.lists.dialog
            seconds = wait(app, lambda dialog=dialog: dialog is not None and not dialog.is_waiting)
            print(
                f"preview of {path.name}: {seconds:.2f} s (<= {MOST_PREVIEW_S}), stall {stall.longest:.0f} ms"
            )
        dialog = window.lists.dialog
        if dialog is not None and dialog.take.isEnabled():
            stall.begin()
            dialog.take.click()
            seconds = wait(app, lambda: program.jobs.is_idle)
            print(f"taken over: {seconds:.2f} s, stall {stall.longest:.0f} ms")
        things = [
            findable(one.id, one.name, ", ".join(map(str, one.stands)))
            for one in window.desk.snapshot.of("exhibitor").values()
        ]
        for typed in TYPED:
            begun = time.perf_counter()
            found = matching(typed, things)
            spent = 1000 * (time.perf_counter() - begun)
            print(f"type-ahead {typed!r} over {len(things)}: {spent:.1f} ms (<= {MOST_KEY_MS}), {len(found)}")
        program.close()


if __name__ == "__main__":
    main()
