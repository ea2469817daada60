# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of docs/figures.md on this machine, in one run, as a table.

    python benchmarks/figures.py [--list EXPORT] [--beside SCRIPT] [--only PART ...] [--people N]
                                 [--into PAGE]

EXPORT is a list of exhibitors in Deutsche Messe's layout of about 2,879 rows; without one, one is invented.
SCRIPT is what the papers are measured beside (see papers.py).  Parts: lists changes packs papers calendars
questions clashes big start.  Wall time is a median of several rounds where that is quick; CPU time of
the same work stands beside it, for where they differ the machine was busy.  Ends 1 where a target is missed.
"""

# ruff: noqa: ARG001, INP001, T201 -- a script that prints; every part takes the bench, needed or not

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import big_trip as trips
import clashes as clashing
from crowd import crowd
from exports import ADDED, DROPPED, MOVED, RENAMED, ROWS, generated_sheet, later_sheet, read_sheet
from stopwatch import HEAD, ROUNDS, SLOW_ROUNDS, Figure, Stopwatch, cpu_seconds, measured, run

import calendars
from delegation import app
from delegation.assets import data_dir
from delegation.calendars.writer import write_calendar
from delegation.domain.clashes import clashes
from delegation.domain.itinerary import itinerary
from delegation.domain.people import CompanyId
from delegation.domain.presence import confirmed
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot, snapshot_of
from delegation.domain.walking import Walks, walking
from delegation.services.calendar_entries import Calendar
from delegation.services.change import redo, undo
from delegation.services.demo import demo_trip
from delegation.services.exhibitor_import import import_exhibitors
from delegation.services.fairgrounds import load_fairground
from delegation.storage.opening import open_trip
from delegation.storage.store import SqlStore

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Bench:
    folder: Path
    list: Path | None
    beside: Path | None
    people: int

    def exports(self) -> tuple[Path, Path, int]:
        """The list, a later one of it, and how many rows the first has."""
        sheet = read_sheet(self.list) if self.list else generated_sheet()
        now = self.list or sheet.written(self.folder / "export.csv")
        return now, later_sheet(sheet).written(self.folder / "later.csv"), len(sheet.rows)


# Lists


NEW_TRIP = (
    *("--name", "Hannover", "--fair", "Fair", "--zone", "Europe/Berlin"),
    *("--from", "2026-04-20", "--to", "2026-04-24"),
)


def lists(bench: Bench) -> Iterator[Figure]:
    now, later, rows = bench.exports()
    first, second = Stopwatch(), Stopwatch()
    for number in range(SLOW_ROUNDS):
        trip = bench.folder / f"lists-{number}.delegation"
        run("new", trip, *NEW_TRIP)
        with first.round():
            run("import", "exhibitors", trip, now, "--json")
        with second.round():
            report = json.loads(run("import", "exhibitors", trip, later, "--json"))
        _expect(report)
    yield first.figure(f"the organiser's list, {rows:,} rows, read and written (whole command)", most=2)
    changes = f"{DROPPED} gone, {ADDED} new, {MOVED} moved, {RENAMED} renamed"
    yield second.figure(f"a later one with its differences ({changes}; whole command)", most=2)
    watch = Stopwatch()
    for number in range(SLOW_ROUNDS):
        trip = bench.folder / f"lists-{number}.delegation"
        with watch.round():
            run("undo", trip)
    yield watch.figure("undo of the later one (whole command: start and reading the trip, too)")
    with trips.opened(str(trip)) as store:
        store.snapshot()
        redo(store)
        yield _undone(store, "undo of the later one (in the open trip)", most=0.5)
        yield _undone(store, "undo of the whole list (in the open trip)", most=0.5)


def _expect(report: dict[str, Any]) -> None:
    """What is measured has to be right as well as quick."""
    kinds = [one["kind"] for one in report["changed"]]
    found = len(report["withdrawn"]), len(report["added"]), kinds.count("moved"), kinds.count("renamed")
    if found != (DROPPED, ADDED, MOVED, RENAMED):
        raise RuntimeError(f"the later list was misread: {found} gone, new, moved, renamed")


def _undone(store: SqlStore, what: str, *, most: float) -> Figure:
    """Undo is timed; the redo between two of them is not."""
    watch = Stopwatch()
    for number in range(SLOW_ROUNDS):
        if number:
            redo(store)
        with watch.round():
            undo(store)
    return watch.figure(what, most=most)


# Changes in a trip to Hannover


def hannover(bench: Bench, name: str) -> str:
    """A trip with the organiser's list in it, 60 people of 14 companies and 500 wishes."""
    location = str(bench.folder / f"{name}.delegation")
    run("new", location, *NEW_TRIP)
    doors = app.doors()
    with trips.opened(location) as store:
        now, _, _ = bench.exports()
        import_exhibitors(store, [now], lambda path: doors.read_exhibitors(path, None), new_id=doors.new_id)
        people = [
            replace(trips.a_person(n), company=CompanyId(trips.an_id(trips.COMPANIES + n % 14)))
            for n in range(60)
        ]
        trips.put(store, [*trips.companies(14), *people])
        exhibitors = store.snapshot().sorted("exhibitor")
        wishes = [
            replace(trips.a_wish(n, 0, n % 14), exhibitor=exhibitors[n * 7 % len(exhibitors)].id)
            for n in range(500)
        ]
        trips.put(store, wishes)
    return location


def changes(bench: Bench) -> Iterator[Figure]:
    location = hannover(bench, "changes")
    watch = Stopwatch()
    for _ in range(7):
        with trips.opened(location) as store, watch.round():
            snapshot = store.snapshot()
    size = sum(1 for _ in snapshot.things())
    yield watch.figure(f"snapshot of a trip to Hannover read ({size:,} things)", "ms", most=100)
    with trips.opened(location) as store:
        yield from single_changes(store, "in the trip to Hannover", most=10)
        change = _edit(store, -1)
        base = store.snapshot()
        yield measured("that snapshot advanced by a change", "ms", lambda _: base.advanced(change), most=2)
        watch = Stopwatch()
        target = base.sorted("exhibitor")[17]
        trips.put(
            store, [replace(trips.a_wish(10_000 + n, 0, n % 14), exhibitor=target.id) for n in range(400)]
        )
        for _ in range(7):
            with watch.round():
                trips.remove(store, target.id)
            undo(store)
        yield watch.figure("an exhibitor with 400 links removed", most=0.1)


def single_changes(store: SqlStore, where: str, *, most: float) -> Iterator[Figure]:
    store.snapshot().sorted("person")
    store.snapshot().linking_to(trips.a_person(0).id)
    yield measured(
        f"one change with its record, {where}", "ms", lambda number: _edit(store, number), most=most
    )
    yield measured(f"undo of it, {where}", "ms", lambda n: (undo if n % 2 == 0 else redo)(store))


def _edit(store: SqlStore, number: int) -> Change:
    person = store.snapshot().get(trips.a_person(0).id)
    return trips.put(store, [replace(person, remarks=f"remark {number}")], "edit")


# Packs, papers, calendars


def packs(bench: Bench) -> Iterator[Figure]:
    trip = bench.folder / "demo.delegation"
    run("demo", trip)
    delegates = [
        one["id"]
        for one in json.loads(run("show", trip, "people", "--json"))
        if (one["status"], one["role"]) == ("confirmed", "delegate")
    ][:24]
    chosen = [word for one in delegates for word in ("--person", one)]
    for what, asked, most in (("24 packs", chosen, 8.0), ("every pack of the demo trip", [], None)):
        watch, count = Stopwatch(), 0
        for number in range(SLOW_ROUNDS):
            out = bench.folder / f"packs-{len(asked)}-{number}"
            with watch.round():
                rows = json.loads(run("handouts", trip, "--out", out, *asked, "--json"))
            count = sum(row["state"] == "written" for row in rows)
        yield watch.figure(f"{what} ({count} files, whole command)", most=most)


def papers(bench: Bench) -> Iterator[Figure]:
    command = [sys.executable, str(HERE / "papers.py"), "100"]
    command += ["--beside", str(bench.beside)] if bench.beside else []
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 -- our own words
    found = re.findall(r"^(.+?) +([\d.]+) papers a CPU second$", done.stdout, re.MULTILINE)
    two, four, *other = [(name, float(number)) for name, number in found]
    unit = "a CPU second"
    beside = f"{two[1] / other[0][1]:.2f} x {other[0][0]} ({other[0][1]:.1f})" if other else ""
    yield Figure(f"tagged PDFs, {two[0]}", two[1], unit, least=10, beside=beside)
    beside = f"{four[1] / other[0][1]:.2f} x {other[0][0]}, which has 36 items too" if other else ""
    yield Figure(f"tagged PDFs, {four[0]}", four[1], unit, beside=beside)


def calendar_files(bench: Bench) -> Iterator[Figure]:
    entries = calendars.entries(4000)
    for size in (40, 1000):
        files = [
            Calendar(entries=entries[at : at + size], name="Hannover Messe 2026")
            for at in range(0, len(entries), size)
        ]
        ours = theirs = float("inf")
        for _ in range(calendars.ROUNDS):
            ours = min(ours, calendars.cpu_seconds(write_calendar, files))
            theirs = min(theirs, calendars.cpu_seconds(calendars.theirs, files))
        ratio = theirs / ours
        yield Figure(
            f"calendar files of {size} events: the speed of icalendar with add_missing_timezones",
            ratio,
            "times",
            least=1,
            beside=f"{len(entries) / ours:,.0f} events a CPU second beside {len(entries) / theirs:,.0f}",
        )


# Questions


def walks_in(snapshot: Snapshot) -> Walks:
    return walking(snapshot, load_fairground(data_dir("resources") / "fairgrounds", "hannover"))


def questions(bench: Bench) -> Iterator[Figure]:
    for what, things in (
        ("demo trip", demo_trip("hannover", date(2026, 4, 8))),
        ("500 people with 40 items each", crowd()),
    ):
        first, each = Stopwatch(), Stopwatch()
        for _ in range(SLOW_ROUNDS):
            snapshot = snapshot_of(things)
            walks = walks_in(snapshot)
            people = confirmed(snapshot)
            with first.round():
                itinerary(snapshot, walks, people[0].id)
        for person in people[1:61]:
            with each.round():
                itinerary(snapshot, walks, person.id)
        yield first.figure(f"the first itinerary of a person, {what} (indexes and all)", "ms", most=20)
        yield each.figure(f"each further itinerary, {what}", "ms", most=20)


def all_clashes(bench: Bench) -> Iterator[Figure]:
    for what, things in (
        ("500 people, 40 items, 3,000 exhibitors", clashing.trip()),
        ("500 people with 40 items each, 1,000 in all", crowd()),
    ):
        watch = Stopwatch()
        for _ in range(SLOW_ROUNDS):
            snapshot = snapshot_of(things)
            with watch.round():
                plan = clashing.Plan(snapshot, walks_in)
        yield watch.figure(f"clashes of {what} ({len(plan.found.all)} found)", most=1)
        yield _after_moves(plan, what)


def _after_moves(plan: clashing.Plan, what: str) -> Figure:
    """Every round moves another item by ten minutes and works out the clashes from those before it."""
    items = plan.snapshot.sorted("item")
    watch = Stopwatch()
    for number in range(ROUNDS):
        item = items[number * 31 % len(items)]
        moved = replace(item, start=item.start.plus(minutes=10))
        with watch.round():
            plan.put("item", moved)
    afresh = snapshot_of(list(plan.snapshot.things()))
    if plan.found.all != clashes(afresh, walks_in(afresh)):
        raise RuntimeError("the clashes after these moves are not those of the moved trip")
    return watch.figure(f"after one move in that trip of {what}", "ms", most=20)


# A trip of 130,000 people


def big(bench: Bench) -> Iterator[Figure]:
    location = str(bench.folder / "big.delegation")
    with trips.made(location) as store:
        trips.put(store, trips.companies(3000))
        trips.put(store, [trips.an_exhibitor(number) for number in range(3000)])
        for first in range(0, bench.people, 13_000):
            last = min(first + 13_000, bench.people)
            trips.put(store, [trips.a_person(number) for number in range(first, last)])
    done = subprocess.run(  # noqa: S603 -- this script itself
        [sys.executable, __file__, "--read", location], capture_output=True, text=True, check=True
    )
    said = json.loads(done.stdout)
    size = f"{bench.people:,} people and 3,000 exhibitors"
    told = f"progress told {said['told']} times"
    yield Figure(f"{size}: snapshot read, {told}", said["wall"], "s", most=8, cpu=said["cpu"])
    yield Figure(f"{size}: most memory, reading", said["reading_mb"], "MB", most=600)
    yield Figure(f"{size}: most memory, with links, order and changes", said["working_mb"], "MB", most=600)
    for line in said["changes"]:
        yield Figure(**line)
    yield Figure(f"{size}: looked over (quick_check, every link)", said["verify"], "s")


def read_big(location: str) -> None:
    """In a process of its own, that its memory be its own: says what was measured as JSON."""
    told: list[tuple[int, int]] = []
    store = open_trip(
        location,
        author="ada",
        now=app.now,
        backup_folder=Path(location).parent,
        progress=lambda done, total: told.append((done, total)),
    )
    with store:
        wall, cpu = time.perf_counter(), cpu_seconds()
        store.snapshot()
        said: dict[str, Any] = {
            "wall": time.perf_counter() - wall,
            "cpu": cpu_seconds() - cpu,
            "told": len(told),
        }
        said["reading_mb"] = trips.peak_mb()
        found = list(single_changes(store, "in that trip", most=20))
        said["changes"] = [
            {"what": one.what, "measured": one.measured, "unit": "ms", "most": one.most, "cpu": one.cpu}
            for one in found
        ]
        said["working_mb"] = trips.peak_mb()
        wall = time.perf_counter()
        store.verify()
        said["verify"] = time.perf_counter() - wall
    print(json.dumps(said))


def start(bench: Bench) -> Iterator[Figure]:
    yield measured("delegation --help", "s", lambda _: run("--help"), rounds=10, most=0.25)


PARTS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "start": start,
    "lists": lists,
    "changes": changes,
    "packs": packs,
    "papers": papers,
    "calendars": calendar_files,
    "questions": questions,
    "clashes": all_clashes,
    "big": big,
}


def put_into(page: Path, lines: Sequence[str]) -> None:
    """Replace the table of a page, from ``Measured on`` to the table's last line."""
    old = re.compile(r"^Measured on .*?\n(?=\n## )", re.MULTILINE | re.DOTALL)
    text = "\n".join(lines) + "\n"
    page.write_text(old.sub(lambda _: text, page.read_text("utf-8"), count=1), "utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    options.add_argument("--list", type=Path, help="an organiser's list of exhibitors")
    options.add_argument("--beside", type=Path, help="what the papers are measured beside")
    options.add_argument("--into", type=Path, metavar="PAGE", help="a page whose table to replace")
    options.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    options.add_argument("--people", type=int, default=130_000)
    options.add_argument("--read", metavar="TRIP", help=argparse.SUPPRESS)
    given = options.parse_args(argv)
    if given.read:
        read_big(given.read)
        return 0
    source = "the organiser's list" if given.list else f"an invented list of {ROWS:,} rows"
    machine = f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    lines = [f"Measured on {date.today():%Y-%m-%d}: {machine}, {source}.", "", *HEAD.split("\n")]  # noqa: DTZ011 -- the day here
    print("\n".join(lines))
    missed = 0
    for part in given.only:
        with TemporaryDirectory() as folder:
            for figure in PARTS[part](Bench(Path(folder), given.list, given.beside, given.people)):
                lines.append(figure.line)
                print(figure.line, flush=True)
                missed += figure.is_missed
    if given.into:
        put_into(given.into, lines)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
