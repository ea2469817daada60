# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a figure is, how it is measured, and how a command of the product is run for it."""

# ruff: noqa: INP001 -- a script's neighbour, not a package

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

AUTHOR = "ada"
DELEGATION = Path(sys.executable).with_name("delegation")
SLOW_ROUNDS, ROUNDS = 3, 30


@dataclass(frozen=True)
class Figure:
    """One line of the table; without a target it is there to be read beside the one above it."""

    what: str
    measured: float
    unit: str
    most: float | None = None
    least: float | None = None
    cpu: float | None = None
    beside: str = ""

    @property
    def is_missed(self) -> bool:
        over = self.most is not None and self.measured > self.most
        return over or (self.least is not None and self.measured < self.least)

    @property
    def line(self) -> str:
        target = f"< {_said(self.most)} {self.unit}" if self.most is not None else ""
        if self.least is not None:
            target = f">= {_said(self.least)} {self.unit}"
        verdict = "met" if target else ""
        if self.is_missed:
            busy = self.most is not None and self.cpu is not None and self.cpu <= self.most
            verdict = "missed: the machine was busy" if busy else "**missed**"
        cpu = f"{_said(self.cpu)} {self.unit}" if self.cpu is not None else ""
        measured = f"{_said(self.measured)} {self.unit}"
        return f"| {self.what} | {target} | {measured} | {cpu} | {self.beside} | {verdict} |"


HEAD = "| figure | target | measured | of it CPU | beside a peer | |\n|---|---|---|---|---|---|"


def _said(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 or number == round(number) else f"{number:.3g}"


class Stopwatch:
    """Rounds of the same work: medians of wall and CPU seconds."""

    def __init__(self) -> None:
        self._wall: list[float] = []
        self._cpu: list[float] = []

    @contextmanager
    def round(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), cpu_seconds()
        yield
        self._wall.append(time.perf_counter() - wall)
        self._cpu.append(cpu_seconds() - cpu)

    def figure(self, what: str, unit: str = "s", *, most: float | None = None, beside: str = "") -> Figure:
        factor = {"s": 1.0, "ms": 1000.0}[unit]
        wall, cpu = median(self._wall) * factor, median(self._cpu) * factor
        return Figure(what, wall, unit, most=most, cpu=cpu, beside=beside)


def cpu_seconds() -> float:
    """Of this process and of those it waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def measured(
    what: str, unit: str, work: Callable[[int], object], *, rounds: int = ROUNDS, most: float | None = None
) -> Figure:
    watch = Stopwatch()
    for number in range(rounds):
        with watch.round():
            work(number)
    return watch.figure(what, unit, most=most)


def run(*argv: object) -> str:
    """A command of the product in a process of its own, as a planner starts it; 1 is 'look at this'."""
    done = subprocess.run(  # noqa: S603 -- our own words
        [DELEGATION, *map(str, argv)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"DELEGATION_AUTHOR": AUTHOR},
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{argv[0]} ended {done.returncode}: {done.stderr}")
    return done.stdout
