# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that only look: show and check."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

import click

from delegation.cli.clashing import clashes_of, walks_of
from delegation.cli.edit import AS_JSON, PASS, TRIP
from delegation.cli.options import a_date
from delegation.cli.output import FOUND, emit, here, refusing, table
from delegation.domain.itinerary import items_of, legs_of
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, zone_of
from delegation.errors import CommandError
from delegation.services.asking import answers
from delegation.services.checking import missing_texts
from delegation.services.described import described
from delegation.services.doors import Doors
from delegation.services.editing import ADDABLE
from delegation.services.finding import find_id, the_trip
from delegation.services.shown import shown, shown_change, shown_clash, summary

COLUMNS = {
    "people": (
        "id",
        "status",
        "role",
        "last_name",
        "first_name",
        "company",
        "email",
        "mobile",
        "language",
        "groups",
    ),
    "companies": ("id", "name", "sector", "city", "phone", "email"),
    "groups": ("id", "letter", "name", "leaders", "members"),
    "exhibitors": ("id", "key", "name", "country", "stands", "withdrawn"),
    "wishes": ("id", "company_name", "person_name", "exhibitor_name", "topic", "priority", "aim", "question"),
    "requests": ("id", "exhibitor_name", "state", "due_on", "host_name", "max_people", "slots"),
    "programme": ("id", "start", "minutes", "kind", "status", "title", "place", "participants"),
    "travel": ("id", "kind", "title", "from", "to", "start", "end", "passengers"),
    "rooms": ("id", "hotel", "check_in", "check_out", "rooms"),
    "clashes": ("id", "severity", "kind", "message", "set_aside"),
    "notes": ("id", "on_kind", "on_name", "text", "readers", "keep_until"),
    "files": ("id", "on_kind", "on_name", "name", "size_bytes", "readers", "keep_until"),
    "fields": ("id", "name", "on", "type", "choices", "label"),
    "history": ("number", "at", "by", "words"),
}
KINDS = {
    "people": "person",
    "companies": "company",
    "groups": "group",
    "exhibitors": "exhibitor",
    "wishes": "wish",
    "requests": "request",
    "programme": "item",
    "travel": "leg",
    "rooms": "stay",
    "notes": "note",
    "files": "file",
    "fields": "field",
}


@click.command()
@TRIP
@click.argument("what", metavar="WHAT", type=click.Choice(["summary", *COLUMNS]))
@click.option("--person", help="Only what concerns this person.")
@click.option("--day", help="Only this day, as 2026-04-20.")
@click.option("--since", type=int, default=0, help="History: only changes after this number.")
@AS_JSON
@PASS
@refusing
def show(
    doors: Doors, trip: str, what: str, person: str | None, day: str | None, since: int, as_json: bool
) -> None:
    """Show the summary, or a list, of a trip."""
    with doors.open_trip(trip) as store:
        if what == "history":
            snapshot, words = store.snapshot(), doors.words["en"]
            rows = [shown_change(change, words, snapshot) for change in store.changes(since=since)]
            if person:
                whose = str(find_id(snapshot, person, "person"))
                rows = [row for row in rows if whose in row["things"]]
        else:
            snapshot = store.snapshot()
            if what == "summary":
                emit_summary(doors, snapshot, as_json=as_json)
                return
            rows = _rows(doors, snapshot, what, person, a_date("--day", day) if day else None)
    emit(rows, as_json=as_json, text=lambda: table(_short(rows), COLUMNS[what]))


def _short(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows for a person: ids by their beginning, lists by their length or their words."""

    def said(name: str, value: Any) -> Any:
        if name == "id" and isinstance(value, str):
            return value[:8]
        if name in ("members", "participants", "passengers", "leaders"):
            return len(value)
        if name == "stands":
            return "; ".join(
                " ".join(filter(None, (one["hall"], one["stand"]))) or one["as_written"] for one in value
            )
        if name == "rooms":
            return f"{len(value)} rooms, {sum(len(room['people']) for room in value)} people"
        if name == "groups":
            return ", ".join(value)
        if name == "slots":
            return len(value)
        if name in ("start", "end") and isinstance(value, str):
            return value[:16].replace("T", " ")  # the wall time of its zone
        if name == "at":
            return here(value)
        if name in ("readers", "choices"):
            return ", ".join(value)
        return value

    return [{name: said(name, value) for name, value in row.items()} for row in rows]


def emit_summary(doors: Doors, snapshot: Snapshot, *, as_json: bool) -> None:
    result = summary(snapshot, clashes_of(doors, snapshot).all)

    def lines() -> Iterable[str]:
        yield f"{result['name']}: {result['fair']}, {result['from']} to {result['to']} ({result['zone']})"
        yield "people: " + (", ".join(f"{n} {status}" for status, n in result["people"].items()) or "none")
        yield ", ".join(f"{name} {count}" for name, count in result["counts"].items())
        yield f"clashes: {result['clashes']}"

    emit(result, as_json=as_json, text=lines)


def _rows(
    doors: Doors, snapshot: Snapshot, what: str, person: str | None, day: date | None
) -> list[dict[str, Any]]:
    who = find_id(snapshot, person, "person") if person else None
    if what == "clashes":
        words = doors.words["en"]
        found = clashes_of(doors, snapshot).all
        return [
            shown_clash(snapshot, clash, words)
            for clash in found
            if (who is None or who in clash.concerns) and (day is None or clash.day in (None, day))
        ]
    things: Iterable[Any] = snapshot.sorted(KINDS[what])
    if who is not None:
        things = _concerning(snapshot, what, things, who)
    if day is not None:
        things = [thing for thing in things if _is_on(snapshot, thing, day)]
    return [shown(snapshot, thing) for thing in things]


def _concerning(snapshot: Snapshot, what: str, things: Iterable[Any], who: Any) -> list[Any]:
    person = snapshot.get(who)
    tests: dict[str, Callable[[Any], bool]] = {
        "people": lambda it: it.id == who,
        "companies": lambda it: it.id == person.company,
        "groups": lambda it: who in it.members or who in it.leaders,
        "wishes": lambda it: it.person == who or (it.company is not None and it.company == person.company),
    }
    if what in ("notes", "files"):
        return [thing for thing in things if thing.on == who]
    if what in tests:
        return [thing for thing in things if tests[what](thing)]
    if what == "programme":
        return list(items_of(snapshot, who))
    if what == "travel":
        return list(legs_of(snapshot, who))
    if what == "rooms":
        stays = {room.stay for room in snapshot.of("room").values() if who in room.people}
        return [stay for stay in things if stay.id in stays]
    raise CommandError("option_without_sense", option="--person", what=what)


def _is_on(snapshot: Snapshot, thing: Any, day: date) -> bool:
    zone = the_trip(snapshot).zone
    start: PlannedTime | None = getattr(thing, "start", None)
    if hasattr(thing, "check_in"):
        return bool(thing.check_in <= day <= thing.check_out)
    if not hasattr(thing, "start"):
        raise CommandError("option_without_sense", option="--day", what="this list")
    if start is None:
        return False
    first = start.utc.astimezone(zone_of(zone)).date()
    last = thing.end.utc.astimezone(zone_of(zone)).date()
    return bool(first <= day <= last)


@click.command()
@TRIP
@AS_JSON
@PASS
@refusing
def check(doors: Doors, trip: str, as_json: bool) -> int:
    """Look the whole trip over: the file, texts that lack in a delegate's language, clashes."""
    words = doors.words["en"]
    with doors.open_trip(trip) as store:
        store.verify()
        snapshot = store.snapshot()
        found = clashes_of(doors, snapshot).open
        missing = missing_texts(snapshot)
        result = {
            "clashes": [shown_clash(snapshot, clash, words) for clash in found],
            "missing_texts": missing,
            "answers": [asdict(one) for one in answers(snapshot)],
        }

    def lines() -> Iterable[str]:
        for clash in result["clashes"]:
            yield f"{clash['severity']}: {clash['message']}"
        for text in missing:
            yield f"no text: {text['kind']} {text['name']}: {text['field']} in {', '.join(text['languages'])}"
        if not result["clashes"] and not missing:
            yield "Nothing found."
        for one in result["answers"]:
            if one["asked"]:
                yield "{field}: {answered} answered, {asked} asked, {not_asked} not asked".format(**one)

    emit(result, as_json=as_json, text=lines)
    return FOUND if found or missing else 0


@click.command()
@click.argument("kind", type=click.Choice(["trip", *ADDABLE]), metavar="KIND")
@AS_JSON
@PASS
@refusing
def fields(doors: Doors, kind: str, as_json: bool) -> None:
    """What can be typed for a KIND: every field, and what it takes.

    The own fields of a trip: 'delegation show TRIP fields'.
    """
    words = doors.words["en"]
    rows = [
        {"field": one.field, "label": words.label(kind, one.field), "takes": one.takes, "needed": one.needed}
        for one in described(kind)
    ]
    emit(rows, as_json=as_json, text=lambda: table(rows, ("field", "needed", "takes")))


COMMANDS = {"show": show, "check": check, "fields": fields}
__all__ = ["COMMANDS", "walks_of"]
