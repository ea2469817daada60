# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands about whole trips: new, demo, open, backup, restore."""

from pathlib import Path
from typing import Any

import click

from delegation.cli.edit import AS_JSON, PASS, TRIP
from delegation.cli.options import a_date
from delegation.cli.output import emit, here, refusing, table
from delegation.errors import CommandError
from delegation.services import trips
from delegation.services.doors import Doors


@click.command()
@TRIP
@click.option("--name", required=True)
@click.option("--fair", required=True)
@click.option("--from", "first", required=True, help="First day of the trip.")
@click.option("--to", "last", required=True, help="Last day of the trip.")
@click.option("--zone", required=True, help="IANA zone of the fair, as Europe/Berlin.")
@click.option("--lang", default="nl", show_default=True, help="Language the planner writes in.")
@click.option("--region", default="BE", show_default=True, help="Home country, for phone numbers.")
@AS_JSON
@PASS
@refusing
def new(
    doors: Doors,
    trip: str,
    name: str,
    fair: str,
    first: str,
    last: str,
    zone: str,
    lang: str,
    region: str,
    as_json: bool,
) -> None:
    """Make an empty trip."""
    value = trips.planned_trip(
        new_id=doors.new_id,
        name=name,
        fair=fair,
        first=a_date("--from", first),
        last=a_date("--to", last),
        zone=zone,
        lang=lang,
        region=region,
    )
    with doors.new_trip(trip) as store:
        trips.begin(store, [value], deed="new")
        where = store.location  # without a password
    emit({"id": str(value.id), "trip": where}, as_json=as_json, text=lambda: [where])


@click.command()
@TRIP
@click.option("--which", type=click.Choice(["hannover", "maastricht"]), default="hannover", show_default=True)
@click.option("--today", help="The day to count from; without it, today.")
@AS_JSON
@PASS
@refusing
def demo(doors: Doors, trip: str, which: str, today: str | None, as_json: bool) -> None:
    """Make a demo trip with invented people."""
    day = a_date("--today", today) if today else doors.now().date()
    things = doors.demo(which, day)
    with doors.new_trip(trip) as store:
        trips.begin(store, things, deed="demo")
        where = store.location
    emit({"trip": where, "which": which}, as_json=as_json, text=lambda: [where])


@click.command("open")
@click.argument("trip", required=False)
@PASS
@refusing
def open_(doors: Doors, trip: str | None) -> int:
    """Open the window, on TRIP if it is given."""
    return doors.show_window([trip] if trip else [])


@click.command()
@TRIP
@click.option(
    "--out", type=click.Path(path_type=Path), help="Where to write it; without it, beside the trip."
)
@AS_JSON
@PASS
@refusing
def backup(doors: Doors, trip: str, out: Path | None, as_json: bool) -> None:
    """Write a copy of the trip, from a file or from PostgreSQL."""
    with doors.open_trip(trip) as store:
        path = store.backup(out)
    emit({"path": str(path)}, as_json=as_json, text=lambda: [str(path)])


def _local(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "at": here(row["at"]), "size": f"{row['size_bytes'] / 1e6:.1f} MB"} for row in rows]


@click.command()
@TRIP
@click.argument("backup_name", metavar="[BACKUP]", required=False)
@click.option("--out", type=click.Path(path_type=Path), help="The new trip file; never the old one.")
@AS_JSON
@PASS
@refusing
def restore(doors: Doors, trip: str, backup_name: str | None, out: Path | None, as_json: bool) -> None:
    """List the backups of a trip, or put one beside it as a trip of its own."""
    if backup_name is None:
        rows = [
            {"name": one.name, "path": str(one.path), "at": one.at.isoformat(), "size_bytes": one.size_bytes}
            for one in doors.backups(trip)
        ]
        emit(rows, as_json=as_json, text=lambda: table(_local(rows), ("at", "size", "name")))
        return
    if out is None:
        raise CommandError("option_needed", option="--out")
    path = doors.restore(trip, backup_name, out)
    emit({"path": str(path)}, as_json=as_json, text=lambda: [str(path)])


COMMANDS = {"new": new, "demo": demo, "open": open_, "backup": backup, "restore": restore}
