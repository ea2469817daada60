# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Personal papers: two-page tagged PDFs a CPU second, ours beside another program's, in one run.

    python benchmarks/papers.py [PAPERS] [--beside SCRIPT]

CPU seconds, best of three rounds taken in turns.  Each paper has its own reader, address and QR code; two
pages, a cover and a day of twelve items with walks and hosts.  SCRIPT is a Python file whose
``make(number, path)`` writes one comparable document (of two pages and 36 items, for the figures in docs/);
it is run from its own folder.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.documents.factories import full_day, with_days

from delegation.documents.personal import draw_personal
from delegation.services.papers import PersonalPaper, QrCode

ROUNDS = 3


DETAILS = "Kennismaking en vraag naar levertijden."


def papers(count: int, days: int = 1) -> list[PersonalPaper]:
    """A cover and a page a day: a dozen items, every fourth with a host and a walk."""
    day = full_day(12)
    rows = tuple(
        replace(row, details=DETAILS) if at % 4 == 0 else replace(row, details=DETAILS, hosts=(), walk=None)
        for at, row in enumerate(day.rows)
    )
    base = with_days(*[replace(day, rows=rows)] * days)
    return [
        replace(
            base,
            reader=f"Lies Vanderstraeten {number}",
            title=f"Persoonlijk programma {number}",
            phone=f"+32 470 00 {number // 100:02} {number % 100:02}",
            qr=QrCode(f"https://maasdemer.example/k/{number:06}", "Agenda op uw telefoon"),
        )
        for number in range(count)
    ]


def seconds(make: Callable[[int], object], count: int) -> float:
    begun = time.process_time()
    for number in range(count):
        make(number)
    return time.process_time() - begun


def other(script: Path) -> Callable[[int, str], None]:
    """The ``make`` of another program, loaded from its own folder."""
    os.chdir(script.parent)
    sys.path.insert(0, str(script.parent))
    spec = importlib.util.spec_from_file_location("beside", script)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    make: Callable[[int, str], None] = module.make
    return make


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("papers", type=int, nargs="?", default=100)
    asked.add_argument("--beside", type=Path)
    options = asked.parse_args()
    many = papers(options.papers)
    first = draw_personal(many[0])
    print(f"{first.pages} pages, {len(first.pdf) / 1000:.1f} kB a paper")

    longer = papers(options.papers, days=3)
    makers: dict[str, Callable[[int], object]] = {
        "two pages, 12 items": lambda number: draw_personal(many[number]),
        "four pages, 36 items": lambda number: draw_personal(longer[number]),
    }
    with tempfile.TemporaryDirectory() as folder:
        if options.beside:
            make, target = other(options.beside.resolve()), Path(folder) / "beside.pdf"
            make(0, str(target))
            print(f"{target.stat().st_size / 1000:.1f} kB a paper beside")
            makers[options.beside.stem] = lambda number: make(number, str(target))
        best = dict.fromkeys(makers, float("inf"))
        for _ in range(ROUNDS):
            for name, maker in makers.items():
                best[name] = min(best[name], seconds(maker, len(many)))
    for name, taken in best.items():
        print(f"{name:20} {len(many) / taken:6.1f} papers a CPU second")


if __name__ == "__main__":
    main()
