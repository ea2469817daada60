# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trip file: a trip to Hannover, and one of 130,000 people and 3,000 exhibitors.

    python benchmarks/big_trip.py                     Hannover and the big one, in SQLite files
    python benchmarks/big_trip.py --people 5000       a smaller big one
    python benchmarks/big_trip.py --postgresql        in databases of a server of its own
    python benchmarks/big_trip.py --read TRIP         only open and read a trip (the memory of that alone)

Wall time, CPU time behind it, and the most memory the process has had.  Medians of 30 for single changes.
"""

# ruff: noqa: INP001, T201 -- a script that prints

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.people import (
    Company,
    CompanyId,
    Consent,
    ConsentKind,
    Group,
    GroupId,
    Person,
    PersonId,
    RoomType,
)
from delegation.domain.record import Change
from delegation.domain.sources import SourceRow, source_row_id
from delegation.domain.trip import Trip, TripId
from delegation.domain.values import Map, Money, Span, Text, ThingId
from delegation.domain.wishes import Wish, WishId
from delegation.services.change import redo, undo
from delegation.storage.opening import new_trip, open_trip
from delegation.storage.store import SqlStore

ROUNDS = 30
COMPANIES = 10**9
EXHIBITORS = 2 * 10**9
WISHES = 3 * 10**9


def an_id(number: int) -> ThingId:
    return ThingId(UUID(int=number))


def a_person(number: int) -> Person:
    """As full as a registration form leaves it."""
    return Person(
        id=PersonId(an_id(number + 1)),
        first_name=f"Voornaam{number % 977}",
        last_name=f"Achternaam{number * 7919 % 130_003}",
        company=CompanyId(an_id(COMPANIES + number % 3000)),
        registered_on=date(2026, 1, 1 + number % 28),
        title="ir.",
        badge_name=f"V. A{number}",
        function="zaakvoerder",
        email=f"p{number}@bedrijf.example",
        mobile=f"+32470{number:06}",
        nationality="BE",
        birth_date=date(1960 + number % 40, 1 + number % 12, 5),
        id_expires_on=date(2030, 1 + number % 12, 1),
        present=(Span(date(2026, 4, 20), date(2026, 4, 22)), Span(date(2026, 4, 24), date(2026, 4, 24))),
        boarding_stop="Hasselt",
        own_car=False,
        room_type=RoomType.SINGLE,
        nights=(date(2026, 4, 20), date(2026, 4, 21)),
        dinner=number % 3 != 0,
        diet="vegan" if number % 9 == 0 else "none",
        step_free=False,
        emergency_contact=f"Partner {number}, +32 11 00 00 00",
        consents=Map(
            {ConsentKind.PHOTO: Consent(given=True, on=date(2026, 1, 1 + number % 28), wording="v1")}
        ),
        terms_accepted_on=date(2026, 1, 1 + number % 28),
        fee=Money(Decimal("1250.00")),
        ticket_code=f"T{number:07}",
        asked=Map({"diet": date(2026, 1, 1), "tour": date(2026, 1, 1)}),
    )


def an_exhibitor(number: int) -> Exhibitor:
    """As full as the organiser's export leaves it."""
    return Exhibitor(
        id=ExhibitorId(an_id(EXHIBITORS + number)),
        key=f"N{number:07}",
        name=f"Beispiel Förderbänder {number * 7919 % 3001} GmbH",
        country="Deutschland",
        country_code="DE",
        zip_code=f"{30000 + number % 900}",
        city="Hannover",
        website=f"https://e{number}.example",
        stands=(Stand(an_id(EXHIBITORS + 10**6 + number), str(number % 27), f"B{number % 90}", "", "B40"),),
        topics=("Automation", f"Topic {number % 60}"),
        description="Wir bauen Förderbänder. " * 8,
        more=Map({"Ansprechpartner": "Anna Müller"}),
    )


def a_row(exhibitor: Exhibitor) -> SourceRow:
    said = Map({"name": exhibitor.name, "stands": "B40", "city": "Hannover", "topics": "Automation"})
    row_id = source_row_id("exhibitors", exhibitor.key)
    return SourceRow(id=row_id, source="exhibitors", row_key=exhibitor.key, fields=said)


def a_wish(number: int, exhibitor: int, company: int) -> Wish:
    return Wish(
        id=WishId(an_id(WISHES + number)),
        company=CompanyId(an_id(COMPANIES + company)),
        exhibitor=ExhibitorId(an_id(EXHIBITORS + exhibitor)),
        question="Wat kost het?",
    )


def hannover() -> list[Any]:
    """3,000 exhibitors with what was read of each, and 600 other things."""
    trip = Trip(
        id=TripId(an_id(9 * 10**9)),
        name="Hannover Messe 2026",
        fair="Hannover Messe",
        first=date(2026, 4, 20),
        last=date(2026, 4, 24),
        zone="Europe/Berlin",
    )
    exhibitors = [an_exhibitor(number) for number in range(3000)]
    people = [
        replace(a_person(number), company=CompanyId(an_id(COMPANIES + number % 14))) for number in range(60)
    ]
    wishes = [a_wish(number, number * 7 % 2999, number % 14) for number in range(500)]
    return [trip, *companies(14), *exhibitors, *map(a_row, exhibitors), *people, *wishes]


def companies(count: int) -> list[Company]:
    return [
        Company(id=CompanyId(an_id(COMPANIES + number)), name=f"Bedrijf {number}") for number in range(count)
    ]


@contextmanager
def timed(what: str) -> Iterator[None]:
    start, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(f"{what:58s} {wall * 1000:9.1f} ms {cpu * 1000:9.1f} ms CPU {peak_mb():7.0f} MB", flush=True)


def peak_mb() -> float:
    """Of this process alone: Linux counts what it was forked from into ru_maxrss."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text("ascii").partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def many(what: str, act: Callable[[int], object]) -> None:
    times, cpu = [], time.process_time()
    for number in range(ROUNDS):
        start = time.perf_counter()
        act(number)
        times.append(time.perf_counter() - start)
    cpu = (time.process_time() - cpu) / ROUNDS
    print(f"{what:58s} {median(times) * 1000:9.1f} ms {cpu * 1000:9.1f} ms CPU", flush=True)


def put(store: SqlStore, things: Iterable[Any], deed: str = "add") -> Change:
    with store.unit(writing=True) as unit:
        for thing in things:
            unit.draft.put(thing)
        return unit.commit(deed)


def remove(store: SqlStore, thing: ThingId) -> Change:
    with store.unit(writing=True) as unit:
        unit.draft.remove(thing, confirmed=True)
        return unit.commit("remove")


def opened(location: str) -> SqlStore:
    return open_trip(
        location, author="ada", now=lambda: datetime.now(UTC), backup_folder=Path(location).parent
    )


def made(location: str) -> SqlStore:
    return new_trip(
        location, author="ada", now=lambda: datetime.now(UTC), backup_folder=Path(location).parent
    )


def single_changes(store: SqlStore, person: Person, size: str) -> None:
    """One change at a time, in a trip as it stands while somebody works in it."""
    store.snapshot().sorted("person")
    store.snapshot().linking_to(person.id)
    many(
        f"one change with its record, {size}", lambda n: put(store, [replace(person, remarks=f"{n}")], "edit")
    )
    (change,) = store.changes(since=store.snapshot().number - 1)
    snapshot = store.snapshot()
    many(f"the snapshot advanced by it, {size}", lambda _: snapshot.advanced(change))
    many(f"and its people in order, {size}", lambda _: snapshot.advanced(change)[0].sorted("person"))
    many(f"undo of it, {size}", lambda n: (undo if n % 2 == 0 else redo)(store))
    many(f"its group of 40, then its removal, {size}", lambda n: _group(store, n))


def _group(store: SqlStore, number: int) -> None:
    members = Map({PersonId(an_id(one)): () for one in range(1, 41)})
    group = Group(id=GroupId(an_id(8 * 10**9 + number)), name=Text(Map({"nl": "Rood"})), members=members)
    put(store, [group])
    remove(store, group.id)


def hannover_trip(location: str) -> None:
    with made(location) as store, timed("Hannover: 6,575 things written, with their record"):
        put(store, hannover())
    for how in ("cold", "warm"):
        with opened(location) as store, timed(f"Hannover: snapshot read, {how}"):
            store.snapshot()
    with opened(location) as store:
        store.snapshot()
        single_changes(store, a_person(0), "Hannover")
        later = [
            thing
            for number in range(3000, 5879)
            for thing in (an_exhibitor(number), a_row(an_exhibitor(number)))
        ]
        with timed("import of 2,879 rows, with what was read of each"):
            put(store, later, "import_exhibitors")
        with timed("undo of it"):
            undo(store)
        put(store, [a_wish(10_000 + number, 17, number % 14) for number in range(400)])
        with timed("an exhibitor with 400 links removed"):
            remove(store, an_id(EXHIBITORS + 17))
        with timed("undo of it"):
            undo(store)
        with timed("2,000 further changes"):
            for number in range(2000):
                put(store, [replace(a_person(1), remarks=str(number))], "edit")
        many("undo after 2,000 changes", lambda n: (undo if n % 2 == 0 else redo)(store))


def big_trip(location: str, people: int) -> None:
    size = f"{people:,} people"
    with made(location) as store:
        put(store, companies(3000))
        put(store, [an_exhibitor(number) for number in range(3000)])
        with timed(f"{size} written, with their record"):
            for first in range(0, people, 13_000):
                put(store, [a_person(number) for number in range(first, min(first + 13_000, people))])
    if Path(location).exists():
        print(f"the file: {Path(location).stat().st_size / 1e6:.0f} MB")
    command = [sys.executable, __file__, "--read", location]
    subprocess.run(command, check=True)  # noqa: S603 -- this script itself
    with opened(location) as store:
        store.snapshot()
        with timed("first question for what points where"):
            store.snapshot().linking_to(an_id(1))
        single_changes(store, a_person(17), size)
        with timed("quick_check"):
            store.verify()
        with timed("backup"):
            store.backup(
                Path(location).parent / f"copy-{people}.delegation" if "://" not in location else None
            )


def read(location: str) -> None:
    steps = []
    with (
        open_trip(
            location,
            author="ada",
            now=lambda: datetime.now(UTC),
            backup_folder=Path(location).parent,
            progress=lambda done, total: steps.append((done, total)),
        ) as store,
        timed("all of it read as one snapshot, in a process of its own"),
    ):
        snapshot = store.snapshot()
    print(
        f"{sum(1 for _ in snapshot.things())} things, progress told {len(steps)} times, "
        f"at the end {steps[-1]}"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--people", type=int, default=130_000)
    options.add_argument("--postgresql", action="store_true")
    options.add_argument("--only", choices=("hannover", "big"))
    options.add_argument("--read", metavar="TRIP")
    given = options.parse_args()
    if given.read:
        read(given.read)
        return
    with ExitStack() as stack:
        if given.postgresql:
            sys.path.insert(0, str(Path(__file__).parents[1]))
            from tests.postgres import new_database, server  # noqa: PLC0415 -- only here

            address = stack.enter_context(server())
            places = new_database(address), new_database(address)
        else:
            folder = stack.enter_context(TemporaryDirectory())
            places = f"{folder}/hannover.delegation", f"{folder}/big.delegation"
        if given.only != "big":
            hannover_trip(places[0])
        if given.only != "hannover":
            big_trip(places[1], given.people)


if __name__ == "__main__":
    main()
