# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that read lists into the trip and write things out of it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from delegation.cli.edit import AS_JSON, PASS, TRIP
from delegation.cli.output import FOUND, emit, refusing, tell
from delegation.domain.values import ThingId, zone_of
from delegation.errors import CommandError, HandoutError, ReadingError
from delegation.services.doors import Doors
from delegation.services.exhibitor_import import import_exhibitors
from delegation.services.finding import find
from delegation.services.import_report import Changed, ImportReport, Touch
from delegation.services.lists import Problem
from delegation.services.plain_data import plainly
from delegation.services.words import Words


@click.group("import")
def import_() -> None:
    """Read a list into the trip."""


def _mapping(path: Path | None) -> dict[str, str] | None:
    """A mapping file: {"column header": "field"}; raises ReadingError."""
    if path is None:
        return None
    try:
        found = json.loads(path.read_text("utf-8-sig"))
    except OSError as wrong:
        raise ReadingError("file_unreadable", file=str(path), why=wrong.strerror or str(wrong)) from None
    except ValueError:
        raise ReadingError("mapping_not_json", file=str(path)) from None
    if not isinstance(found, dict) or not all(isinstance(field, str) for field in found.values()):
        raise ReadingError("mapping_not_json", file=str(path))
    return {str(column): field for column, field in found.items()}


@import_.command("exhibitors")
@TRIP
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would happen.")
@click.option("--mapping", type=click.Path(path_type=Path), help='JSON: {"column header": "field"}.')
@click.option(
    "--all", "accept_loss", is_flag=True, help="Also a list that drops or empties more than a third."
)
@AS_JSON
@PASS
@refusing
def exhibitors(
    doors: Doors,
    trip: str,
    files: tuple[Path, ...],
    dry_run: bool,
    mapping: Path | None,
    accept_loss: bool,
    as_json: bool,
) -> int:
    """Read the organiser's list of exhibitors; a later one shows what has changed."""
    columns = _mapping(mapping)
    with doors.open_trip(trip) as store:
        store.snapshot()
        lists = {path: doors.read_exhibitors(path, columns) for path in files}
        report = import_exhibitors(
            store,
            files,
            lists.__getitem__,
            new_id=doors.new_id,
            dry_run=dry_run,
            accept_loss=accept_loss,
            before_writing=store.backup,
        )
    words = doors.words["en"]
    for problem in report.problems:
        tell(problem_line(problem, words))
    emit(shown_report(report, words), as_json=as_json, text=lambda: _lines(report, words))
    return FOUND if report.problems else 0


def problem_words(problem: Problem, words: Words) -> str:
    key = f"problem.{problem.code}"
    facts = {"value": problem.value, "expected": problem.expected, "column": problem.column, **problem.facts}
    return words.say(key, **facts) if key in words else problem.code


def problem_line(problem: Problem, words: Words) -> str:
    """Which file, sheet, row and column, and what is wrong."""
    where = [problem.file, problem.sheet, f"row {problem.row}" if problem.row else "", problem.column]
    return f"{', '.join(filter(None, where))}: {problem_words(problem, words)}"


def shown_report(report: ImportReport, words: Words) -> dict[str, Any]:
    return {
        "read": report.read,
        "added": [str(one) for one in report.added],
        "changed": [
            {
                "id": str(one.id),
                "kind": one.kind,
                "fields": {name: [plainly(was), plainly(now)] for name, (was, now) in one.fields.items()},
            }
            for one in report.changed
        ],
        "withdrawn": [str(one) for one in report.withdrawn],
        "unchanged": report.unchanged,
        "problems": [
            {
                "file": one.file,
                "sheet": one.sheet,
                "row": one.row,
                "column": one.column,
                "value": one.value,
                "expected": one.expected,
                "message": problem_words(one, words),
                "code": one.code,
            }
            for one in report.problems
        ],
        "touches": [
            {
                "kind": one.kind,
                "id": str(one.id),
                "why": one.why,
                "name": one.name,
                "exhibitor": str(one.exhibitor),
                "who": list(one.who),
                **(
                    {"start": one.at.utc.astimezone(zone_of(one.at.zone)).isoformat(), "zone": one.at.zone}
                    if one.at
                    else {"start": None, "zone": None}
                ),
            }
            for one in report.touches
        ],
    }


LISTED = 10
"""So many of each kind are named in words; --json has all."""


def _lines(report: ImportReport, words: Words) -> Iterable[str]:
    yield (
        f"{report.read} read: {len(report.added)} added, {len(report.changed)} changed, "
        f"{len(report.withdrawn)} withdrawn, {report.unchanged} unchanged, {len(report.problems)} problems"
    )
    yield from _capped("added", [report.names[one] for one in report.added])
    for kind in ("moved", "renamed", "edited"):
        changed = [one for one in report.changed if one.kind == kind]
        yield from _capped(kind, [_change_line(one, report, words) for one in changed])
    yield from _capped("withdrawn", [_withdrawn_line(one, report) for one in report.withdrawn])
    yield from _capped("touched", [_touch_line(one, words) for one in report.touches])


def _capped(what: str, lines: list[str]) -> Iterable[str]:
    yield from (f"{what}: {line}" for line in lines[:LISTED])
    if len(lines) > LISTED:
        yield f"{what}: and {len(lines) - LISTED} more; --json has all"


def _change_line(change: Changed, report: ImportReport, words: Words) -> str:
    """Which exhibitor, and of each field what it was and what it is."""
    fields = (
        f"{words.label('exhibitor', name)} {_short(was)} → {_short(now)}"
        for name, (was, now) in change.fields.items()
    )
    return f"{report.names[change.id]}: {'; '.join(fields)}"


def _withdrawn_line(exhibitor: ThingId, report: ImportReport) -> str:
    key = report.again.get(exhibitor)
    return report.names[exhibitor] + (f"; the list has a new one of this name, {key}" if key else "")


def _short(value: Any) -> str:
    match value:
        case list() | tuple():
            said = ", ".join(map(str, value))
        case bool():
            said = "yes" if value else "no"
        case Mapping():
            said = ", ".join(f"{name} {one}" for name, one in value.items())
        case _:
            said = " ".join(str(value).split())
    return f"{said[:60]}…" if len(said) > 61 else said or "(none)"


def _touch_line(touch: Touch, words: Words) -> str:
    """Whose wish or request, or which visit of whom and when; and why."""
    when = f", {words.told(touch.at)}" if touch.at else ""
    who = f" ({words.few(touch.who)})" if touch.who else ""
    return f"{words.kind(touch.kind)} {touch.name}{when}{who}: {touch.why}"


@click.group("export")
def export() -> None:
    """Write something out of the trip."""


@export.command("file")
@TRIP
@click.argument("thing", metavar="ID")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@AS_JSON
@PASS
@refusing
def export_file(doors: Doors, trip: str, thing: str, out: Path, as_json: bool) -> None:
    """Write a file that the trip keeps; never over another."""
    with doors.open_trip(trip) as store, store.unit(writing=False) as unit:
        file = find(unit.draft.base, thing, "file")
        data = unit.blob(file.digest)
    target = out / file.name if out.is_dir() else out
    if target.exists():
        raise CommandError("target_exists", file=str(target))
    try:
        target.write_bytes(data)
    except OSError as wrong:
        raise HandoutError("target_not_written", file=str(target), why=wrong.strerror or str(wrong)) from None
    emit({"path": str(target)}, as_json=as_json, text=lambda: [str(target)])


COMMANDS = {"import": import_, "export": export}
