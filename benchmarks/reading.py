# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading an organiser's list: seconds and peak memory, as CSV, XLSX and JSON.

    python benchmarks/reading.py [LIST...] [--rows N]

Each LIST is read as it is, in a process of its own, so that loading the libraries counts.  Without one, N
invented exhibitors (2,879 unless said) are written in the three formats and read.  Best of three.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

ROUNDS = 3
HEADERS = ("Exhibitor", "Country", "City", "Booth", "Exhibitor presentation")
ONE = """
import resource, sys, time
from pathlib import Path
begun = time.perf_counter()
from delegation.reading.exhibitors import read_exhibitors
found = read_exhibitors(Path(sys.argv[1]))
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
      len(found.candidates), len({one.key for one in found.candidates}), len(found.problems))
"""


def invented(rows: int) -> list[tuple[str, ...]]:
    """Rows as a fair's export has them: one in twenty on two stands, some with a counter."""
    made = []
    for n in range(rows):
        stand = f"Hall {11 + n % 17}, Stand {chr(65 + n % 8)}{n % 97:02}" + (
            f", ({n % 30})" if n % 9 == 0 else ""
        )
        if n % 20 == 0:
            stand += f"\nHall {11 + n % 7}, Stand B{n % 89:02}"
        address = f"https://fair.example/exhibitor/exhibitor-{n}/N{1_000_000 + n}"
        made.append((f"Exhibitor {n} GmbH", ("Germany", "Belgium", "France")[n % 3], "Stadt", stand, address))
    return made


def written(folder: Path, rows: list[tuple[str, ...]]) -> list[Path]:
    paths = [folder / f"list.{ending}" for ending in ("csv", "xlsx", "json")]
    with paths[0].open("w", encoding="cp1252", newline="") as file:
        file.write("FAIR 2026 - Exhibitors\r\n")
        csv.writer(file, delimiter=";").writerows([HEADERS, *rows])
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Exhibitors")
    for row in (HEADERS, *rows):
        sheet.append(row)
    book.save(paths[1])
    paths[2].write_text(json.dumps([dict(zip(HEADERS, row, strict=True)) for row in rows]), "utf-8")
    return paths


def measured(path: Path) -> tuple[float, int, str]:
    """Seconds and megabytes of the best round, and what came of it."""
    rounds = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-c", ONE, str(path)]
        ran = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 -- our own code
        seconds, memory, *found = ran.stdout.split()
        rounds.append((float(seconds), int(memory), "{} candidates, {} keys, {} problems".format(*found)))
    return min(rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lists", nargs="*", type=Path)
    parser.add_argument("--rows", type=int, default=2_879)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for path in chosen.lists or written(Path(folder), invented(chosen.rows)):
            seconds, memory, found = measured(path)
            print(f"{path.name:60} {seconds:6.3f} s {memory:5} MB  {found}")


if __name__ == "__main__":
    main()
