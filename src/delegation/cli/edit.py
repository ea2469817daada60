# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that change one thing: add, set, remove, assign, undo, redo, set-aside, remedy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import click

from delegation.cli.clashing import clashes_of
from delegation.cli.doors import Doors
from delegation.cli.hints import hints
from delegation.cli.output import emit, refusing, tell
from delegation.domain.clashes import Remedy
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import MAX_FILE_BYTES
from delegation.domain.values import Span, ThingId
from delegation.errors import CommandError, InvalidValueError, NotFoundError, ReadingError, StaleChangeError
from delegation.services import change, editing
from delegation.services.fields import date_of
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.shown import named_facts, shown_change

PASS = click.make_pass_decorator(Doors)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
TRIP = click.argument("trip")


def pairs(given: tuple[str, ...]) -> dict[str, str]:
    """FIELD=VALUE arguments as a mapping; raises CommandError for one without an equals sign."""
    fields = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign or not name:
            raise CommandError("not_a_field", value=one)
        fields[name] = value
    return fields


def _done(doors: Doors, made: Change, *, as_json: bool) -> None:
    words = doors.words["en"]
    key = f"deed.{made.deed}"
    line = words.say(key, **dict(made.facts)) if key in words else made.deed
    emit(shown_change(made), as_json=as_json, text=lambda: [f"{made.number}: {line}"])


@click.command(context_settings={"ignore_unknown_options": True})
@TRIP
@click.argument("kind")
@click.argument("fields", nargs=-1, type=click.UNPROCESSED)
@AS_JSON
@PASS
@refusing
def add(doors: Doors, trip: str, kind: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Add a thing: KIND FIELD=VALUE...; prints its id."""
    given = pairs(fields)
    data = None
    if kind == "file":
        data = _bytes(given)
    with doors.open_trip(trip) as store:
        _, new = editing.add(store, kind, given, new_id=doors.new_id, data=data)
        for hint in hints(store.snapshot(), store.snapshot().find(new)):
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
@click.argument("kind")
@click.argument("fields", nargs=-1, required=True, type=click.UNPROCESSED)
@AS_JSON
@PASS
@refusing
def set_(doors: Doors, trip: str, kind: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Change fields: KIND ID FIELD=VALUE...; the trip itself has no ID."""
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
            for hint in hints(store.snapshot(), store.snapshot().find(thing)):
                tell(hint)
    _done(doors, made, as_json=as_json)


@click.command()
@TRIP
@click.argument("kind")
@click.argument("thing", metavar="ID")
@click.option("--yes", is_flag=True, help="Also where others would lose something.")
@AS_JSON
@PASS
@refusing
def remove(doors: Doors, trip: str, kind: str, thing: str, yes: bool, as_json: bool) -> None:
    """Remove one thing, with every link to it."""
    with doors.open_trip(trip) as store:
        made = editing.remove(store, kind, thing, new_id=doors.new_id, confirmed=yes)
    _done(doors, made, as_json=as_json)


def _days(said: str | None) -> Span | None:
    if not said:
        return None
    first, _, last = said.partition("..")
    try:
        return Span(date_of(first), date_of(last or first))
    except ValueError:
        raise CommandError(
            "bad_field", field="--days", value=said, expected="2026-04-20..2026-04-21"
        ) from None


@click.command()
@TRIP
@click.argument("kind", metavar="group|leg|room|item")
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
            store, kind, thing, people, removing=removing, days=_days(days), stop=stop, seat=seat
        )
    _done(doors, made, as_json=as_json)


@contextmanager
def _naming(store: TripStore) -> Iterator[None]:
    """What has moved on since is said by name."""
    try:
        yield
    except StaleChangeError as stale:
        snapshot = store.snapshot()
        named = [
            (kind, name_of(snapshot, thing) if thing else said[:8], path.partition("/")[0])
            for kind, said, path in stale.facts["fields"]
            for thing in [snapshot.find(ThingId(UUID(said)))]
        ]
        raise StaleChangeError(**{**stale.facts, "fields": tuple(dict.fromkeys(named))}) from None


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
    _done(doors, made, as_json=as_json)


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
    _done(doors, made, as_json=as_json)


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
    _done(doors, made, as_json=as_json)


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
    _done(doors, made, as_json=as_json)


COMMANDS = {
    "add": add,
    "set": set_,
    "remove": remove,
    "assign": assign,
    "undo": undo,
    "redo": redo,
    "set-aside": set_aside,
    "remedy": remedy,
}
