# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that change one thing: add, set, remove, assign, undo, redo, set-aside, remedy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from delegation.cli.clashing import clashes_of
from delegation.cli.hints import hints
from delegation.cli.options import a_date, days_of
from delegation.cli.output import emit, refusing, tell
from delegation.domain.clashes import Remedy
from delegation.domain.record import Change, Edit
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import MAX_FILE_BYTES
from delegation.errors import (
    CommandError,
    InvalidValueError,
    LinkError,
    NotFoundError,
    ReadingError,
    StaleChangeError,
)
from delegation.services import asking, change, editing, removals
from delegation.services.doors import Doors
from delegation.services.history import named_refusal
from delegation.services.ports import TripStore
from delegation.services.shown import deed_words, named_facts, shown_change

PASS = click.make_pass_decorator(Doors)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
TRIP = click.argument("trip")


def _low(_context: click.Context, _argument: click.Parameter, kind: str) -> str:
    return kind.lower()


KIND = click.argument("kind", callback=_low)


def pairs(given: tuple[str, ...]) -> dict[str, str]:
    """FIELD=VALUE arguments as a mapping; raises CommandError for one without an equals sign."""
    fields = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign or not name:
            raise CommandError("not_a_field", value=one)
        fields[name] = value
    return fields


def _done(doors: Doors, now: Snapshot, made: Change, *, as_json: bool, **more: Any) -> None:
    """The change that was made; ``more`` stands beside it in JSON."""
    words = doors.words["en"]
    line = deed_words(made, words, now)
    if made.of is None:  # an undo is told by the number of what it took back
        line = f"{made.number}: {line}"
    emit(shown_change(made, words, now) | more, as_json=as_json, text=lambda: [line])


@click.command(context_settings={"ignore_unknown_options": True})
@TRIP
@KIND
@click.argument("fields", nargs=-1, type=click.UNPROCESSED)
@AS_JSON
@PASS
@refusing
def add(doors: Doors, trip: str, kind: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Add a thing: KIND FIELD=VALUE...; prints its id.  The fields of a kind: 'delegation fields KIND'."""
    given = pairs(fields)
    data = None
    if kind == "file":
        data = _bytes(given)
    with doors.open_trip(trip) as store:
        _, new = editing.add(store, kind, given, new_id=doors.new_id, data=data)
        for hint in hints(store.snapshot(), store.snapshot().find(new), doors.fairground):
            tell(hint)
    emit({"id": str(new)}, as_json=as_json, text=lambda: [str(new)])


def _bytes(given: dict[str, str]) -> bytes:
    if not given.get("path"):
        raise CommandError("field_needs_value", field="path")
    path = Path(given["path"])
    given.setdefault("name", path.name)
    try:
        size = path.stat().st_size
        if not path.is_file():  # a device or a pipe may never end
            raise CommandError("bad_field", field="path", value=str(path), expected="a file")
        if size > MAX_FILE_BYTES:
            raise InvalidValueError("file_too_large", name=path.name, size=size, most=MAX_FILE_BYTES)
        return path.read_bytes()
    except (OSError, ValueError) as wrong:
        why = getattr(wrong, "strerror", None) or str(wrong)
        raise ReadingError("file_unreadable", file=str(path), why=why) from None


@click.command("set", context_settings={"ignore_unknown_options": True})
@TRIP
@KIND
@click.argument("fields", nargs=-1, required=True, type=click.UNPROCESSED)
@AS_JSON
@PASS
@refusing
def set_(doors: Doors, trip: str, kind: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Change fields: KIND ID FIELD=VALUE...; the trip itself has no ID.

    The fields of a kind: 'delegation fields KIND'.
    """
    said = ""
    if kind != "trip":
        said, *rest = fields
        fields = tuple(rest)
    given = pairs(fields)
    if not given:
        raise CommandError("nothing_to_set")
    with doors.open_trip(trip) as store:
        made = editing.set_fields(store, kind, said, given, new_id=doors.new_id)
        for thing in {edit.thing for edit in made.edits if edit.kind == kind}:
            for hint in hints(store.snapshot(), store.snapshot().find(thing), doors.fairground):
                tell(hint)
        slept_in = sum(edit.kind == "room" and edit.is_removal and _holds_people(edit) for edit in made.edits)
        if slept_in:
            rooms = doors.words["en"].kind("room", slept_in)
            tell(f"{slept_in} {rooms} with people went. 'undo --id {made.number}' brings it back.")
        _done(doors, store.snapshot(), made, as_json=as_json)


def _holds_people(edit: Edit) -> bool:
    return any(path.startswith("people/") for path in edit.before)


@click.command()
@TRIP
@KIND
@click.argument("thing", metavar="ID")
@click.option("--yes", is_flag=True, help="Also where others would lose something.")
@AS_JSON
@PASS
@refusing
def remove(doors: Doors, trip: str, kind: str, thing: str, yes: bool, as_json: bool) -> None:
    """Remove one thing, with every link to it; says what went with it."""
    with doors.open_trip(trip) as store:
        made, lost = removals.remove(store, kind, thing, new_id=doors.new_id, confirmed=yes)
        if lost:
            told = doors.words["en"].losses([one.told for one in lost])
            tell(f"{told[0].upper()}{told[1:]}. 'undo --id {made.number}' brings it back.")
        _done(doors, store.snapshot(), made, as_json=as_json, lost=[one.shown for one in lost])


@click.command()
@TRIP
@click.argument("kind", metavar="group|leg|room|item", callback=_low)
@click.argument("thing", metavar="ID")
@click.argument("people", metavar="PERSON...", nargs=-1, required=True)
@click.option("--remove", "removing", is_flag=True, help="Take them off instead.")
@click.option("--days", help="Days in a group, as 2026-04-20..2026-04-21.")
@click.option("--stop", default="", help="Where they board: the id or name of a stop.")
@click.option("--seat", default="", help="Their seat.")
@AS_JSON
@PASS
@refusing
def assign(
    doors: Doors,
    trip: str,
    kind: str,
    thing: str,
    people: tuple[str, ...],
    removing: bool,
    days: str | None,
    stop: str,
    seat: str,
    as_json: bool,
) -> None:
    """Put people on a group, leg, room or item, or take them off."""
    with doors.open_trip(trip) as store:
        made = editing.assign(
            store, kind, thing, people, removing=removing, days=days_of(days), stop=stop, seat=seat
        )
        _done(doors, store.snapshot(), made, as_json=as_json)


@click.command()
@TRIP
@click.argument("fields", metavar="FIELD...", nargs=-1, required=True)
@click.option("--person", "persons", multiple=True, help="Only this person; may be given again.")
@click.option("--on", help="The day they were asked; without it, today.")
@AS_JSON
@PASS
@refusing
def ask(
    doors: Doors, trip: str, fields: tuple[str, ...], persons: tuple[str, ...], on: str | None, as_json: bool
) -> None:
    """Note that people were asked something: every confirmed person who has not answered, or those named."""
    day = a_date("--on", on) if on else doors.now().date()
    with doors.open_trip(trip) as store:
        made = asking.ask(store, fields, persons, day)
        _done(doors, store.snapshot(), made, as_json=as_json)


@contextmanager
def _naming(store: TripStore) -> Iterator[None]:
    """What has moved on since, or would dangle, is said by name."""
    try:
        yield
    except (StaleChangeError, LinkError) as refused:
        raise named_refusal(store.snapshot(), refused) from None


@click.command()
@TRIP
@click.option("--id", "number", type=int, help="The number of the change; without it, your latest.")
@AS_JSON
@PASS
@refusing
def undo(doors: Doors, trip: str, number: int | None, as_json: bool) -> None:
    """Take back a change, if what it made still stands."""
    with doors.open_trip(trip) as store, _naming(store):
        made = change.undo(store, number)
        _done(doors, store.snapshot(), made, as_json=as_json)


@click.command()
@TRIP
@click.option("--id", "number", type=int, help="The number of the change that was taken back.")
@AS_JSON
@PASS
@refusing
def redo(doors: Doors, trip: str, number: int | None, as_json: bool) -> None:
    """Make again what was taken back last."""
    with doors.open_trip(trip) as store, _naming(store):
        made = change.redo(store, number)
        _done(doors, store.snapshot(), made, as_json=as_json)


@click.command("set-aside")
@TRIP
@click.argument("clash")
@click.option("--reason", required=True, help="Why one can live with it.")
@AS_JSON
@PASS
@refusing
def set_aside(doors: Doors, trip: str, clash: str, reason: str, as_json: bool) -> None:
    """Set a clash aside; it is back when its facts change."""
    with doors.open_trip(trip) as store:
        found = clashes_of(doors, store.snapshot()).one(clash)
        made = editing.set_aside(store, found.id, reason, new_id=doors.new_id)
        _done(doors, store.snapshot(), made, as_json=as_json)


@click.command()
@TRIP
@click.argument("clash")
@click.argument("n", type=int, default=1)
@AS_JSON
@PASS
@refusing
def remedy(doors: Doors, trip: str, clash: str, n: int, as_json: bool) -> None:
    """Apply remedy N (1, the best, unless said otherwise) of a clash."""

    def chosen(snapshot: Snapshot) -> tuple[str, Remedy]:
        found = clashes_of(doors, snapshot).one(clash)
        if not found.remedies:
            raise NotFoundError("no_remedy", clash=found.id)
        if not 1 <= n <= len(found.remedies):
            raise NotFoundError("no_such_remedy", clash=found.id, n=n, count=len(found.remedies))
        best = found.remedies[n - 1]
        said.append(doors.words["en"].say(f"remedy.{best.code}", **named_facts(snapshot, best.facts)))
        return found.id, best

    said: list[str] = []
    with doors.open_trip(trip) as store:
        made = editing.apply_remedy(store, chosen)
        if any(one.id == made.facts["clash"] for one in clashes_of(doors, store.snapshot()).all):
            tell("The clash is still there.")
        tell(said[-1])
        _done(doors, store.snapshot(), made, as_json=as_json)


COMMANDS = {
    "add": add,
    "set": set_,
    "remove": remove,
    "assign": assign,
    "ask": ask,
    "undo": undo,
    "redo": redo,
    "set-aside": set_aside,
    "remedy": remedy,
}
