# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that writes the packs."""

from pathlib import Path

import click

from delegation.cli.clashing import clashes_of
from delegation.cli.doors import Doors
from delegation.cli.edit import AS_JSON, PASS, TRIP
from delegation.cli.output import FOUND, emit, refusing, tell
from delegation.domain.trip import LANGUAGES
from delegation.services.handouts import Edge, Handout, Order, handouts
from delegation.services.words import Words


@click.command("handouts")
@TRIP
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder for the packs.")
@click.option("--person", "persons", multiple=True, help="Only this person; may be given again.")
@click.option("--group", "groups", multiple=True, help="Only this group; may be given again.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="One language instead of each reader's own.")
@click.option(
    "--draft", is_flag=True, help="The draft; until there are releases, always.", expose_value=False
)
@click.option("--dry-run", is_flag=True, help="Write and publish nothing; say what would happen.")
@AS_JSON
@PASS
@refusing
def handouts_(
    doors: Doors,
    trip: str,
    out: Path,
    persons: tuple[str, ...],
    groups: tuple[str, ...],
    lang: str | None,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Write one PDF and one calendar file for every confirmed person."""
    edge = Edge(doors.words, doors.now, doors.new_id, doors.pens(), doors.fairground)

    def progress(done: int, of: int) -> None:
        if of >= 10 and done and done % 10 == 0:
            tell(f"{done} of {of}")

    with doors.open_trip(trip) as store:
        done = handouts(
            store, out, edge, Order(persons, groups, lang or ""), dry_run=dry_run, progress=progress
        )
        open_clashes = len(clashes_of(doors, store.snapshot()).open)
    words = doors.words["en"]
    for one in done:
        if one.is_problem:
            tell(f"{one.path}: {why(one, words)}")
    if open_clashes:
        tell(f"{open_clashes} open {words.kind('clash', open_clashes)}: see 'show clashes'.")
    rows = [
        {"person": one.person, "kind": one.kind, "path": one.path, "state": one.state, "why": why(one, words)}
        for one in done
    ]
    emit(rows, as_json=as_json, text=lambda: [f"{row['state']:<10}{row['path']}" for row in rows])
    return FOUND if any(one.is_problem for one in done) else 0


def why(one: Handout, words: Words) -> str:
    """Why a file failed, or what its reader would miss, in words."""
    if not one.code:
        return ""
    key = f"error.{one.code}"
    return words.say(key, **dict(one.facts)) if key in words else f"{one.code}: {dict(one.facts)}"


COMMANDS = {"handouts": handouts_}
