# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From start to first paint with the demo trip, and the memory of a window on a Hannover trip.

    python benchmarks/desk_start.py [--rounds N] [--exhibitors N] [--profile]

A round is a process of its own, as a planner starts one: the clock runs from before Python begins until the
window with the trip's first page has been painted.  Memory is what the process holds for itself (not shared
with others), after every page was shown once.  On the machine's display where there is one, else offscreen.
"""

# ruff: noqa: INP001 -- a script

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from stopwatch import HEAD, Figure

FIRST_PAINT_S = 0.8
MEMORY_MB = 300
EXHIBITORS = 2_879
MARK = "desk_start:"


def child(trip: str, state: Path, began: float, *, pages: bool, profile: bool) -> int:
    """Open a trip as ``delegation open`` does, report, and end."""
    if profile:
        import cProfile  # noqa: PLC0415 -- only where asked for

        profiler = cProfile.Profile()
        profiler.enable()
    from delegation.app import data_dir, doors, load_before_qt  # noqa: PLC0415 -- its time is what is measured

    load_before_qt()
    from delegation.gui import window as gui  # noqa: PLC0415 -- likewise

    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 -- likewise  # isort: skip

    class FirstPaint(QObject):
        """Tells when the page in front has been painted and the painting is on the screen."""

        def __init__(self, main: "gui.MainWindow") -> None:
            super().__init__(main)
            self._main, self._is_done = main, False
            main.current.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and not self._is_done:
                self._is_done = True
                QTimer.singleShot(0, self._painted)
            return False

        def _painted(self) -> None:
            took, cpu = time.time() - began, time.process_time()
            if profile:
                profiler.disable()
                profiler.dump_stats(state / "profile")
            print(MARK, "paint", took, cpu, flush=True)  # noqa: T201 -- a script's report
            if pages:
                for key in self._main.page:
                    self._main.go_to(key)
                QTimer.singleShot(4000, self._weigh)
            else:
                app.quit()

        def _weigh(self) -> None:
            if not program.jobs.is_idle:
                QTimer.singleShot(500, self._weigh)
                return
            print(MARK, "memory", own_memory_mb(), 0, flush=True)  # noqa: T201 -- a script's report
            app.quit()

    app = gui.QApplication(["delegation"])
    app.setQuitOnLastWindowClosed(False)
    program = gui.Program(app, doors(), resources=data_dir("resources"), forms=data_dir("ui"), state=state)
    watches = []
    program.open(trip, then=lambda main: watches.append(FirstPaint(main)), failed=lambda _error: app.exit(2))
    code = app.exec()
    program.close()
    return code


def own_memory_mb() -> float:
    """What this process alone holds, in MB (10**6 bytes): the private pages of Linux's smaps_rollup."""
    rolled = Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()
    return sum(int(line.split()[1]) for line in rolled if line.startswith("Private_")) * 1024 / 1e6


def started(trip: Path, state: Path, *flags: str) -> dict[str, tuple[float, float]]:
    """Run one round; what it reports, by name.  Compiled files are kept, as where it is installed."""
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ran = subprocess.run(  # noqa: S603 -- this very file
        [
            sys.executable,
            __file__,
            "--child",
            str(trip),
            "--state",
            str(state),
            "--began",
            repr(time.time()),
            *flags,
        ],
        capture_output=True,
        text=True,
        check=True,
        env=ours | {"PYTHONPYCACHEPREFIX": str(state.parent / "compiled")},
    )
    said = [line.split()[1:] for line in ran.stdout.splitlines() if line.startswith(MARK)]
    return {name: (float(value), float(cpu)) for name, value, cpu in said}


def demo(path: Path, exhibitors: int) -> None:
    """The demo trip; with ``exhibitors`` more of the size the organiser's export gives them."""
    from delegation.app import doors  # noqa: PLC0415 -- not part of a round
    from delegation.services.trips import begin  # noqa: PLC0415 -- likewise

    from big_trip import an_exhibitor  # noqa: PLC0415 -- likewise  # isort: skip

    more = [replace(an_exhibitor(number), key=f"M{number:07}") for number in range(exhibitors)]
    ours = doors()
    with ours.new_trip(str(path)) as store:
        begin(store, (*ours.demo("hannover", date(2026, 4, 8)), *more), deed="demo")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--exhibitors", type=int, default=EXHIBITORS)
    parser.add_argument("--profile", action="store_true", help="say where one start spends its time")
    for hidden in ("--child", "--state", "--began"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    parser.add_argument("--pages", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.child:
        state = Path(args.state)
        sys.exit(child(args.child, state, float(args.began), pages=args.pages, profile=args.profile))
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        state.mkdir()
        small, large = Path(folder) / "demo.delegation", Path(folder) / "hannover.delegation"
        demo(small, 0)
        if args.profile:
            import pstats  # noqa: PLC0415 -- only here

            started(small, state)
            started(small, state, "--profile")
            pstats.Stats(str(state / "profile")).sort_stats("cumulative").print_stats(70)
            return
        started(small, state)  # compiled files and the disk's cache are there on every start but the first
        rounds = [started(small, state)["paint"] for _ in range(args.rounds)]
        paint = Figure(
            "start to first paint, demo trip",
            median(wall for wall, _cpu in rounds),
            "s",
            most=FIRST_PAINT_S,
            cpu=median(cpu for _wall, cpu in rounds),
        )
        demo(large, args.exhibitors)
        said = started(large, state, "--pages")
        wall, cpu = said["paint"]
        lines = [
            paint,
            Figure(f"the same, {args.exhibitors:,} exhibitors more", wall, "s", cpu=cpu),
            Figure("memory of that window, every page shown", said["memory"][0], "MB", most=MEMORY_MB),
        ]
    print(HEAD)  # noqa: T201 -- a script's report
    for line in lines:
        print(line.line)  # noqa: T201 -- likewise


if __name__ == "__main__":
    main()
