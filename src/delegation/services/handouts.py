# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs: for every confirmed person one PDF and one calendar file with only what concerns them."""

import hashlib
import html
import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from delegation.domain.fairground import Fairground
from delegation.domain.itinerary import itinerary
from delegation.domain.people import Person, PersonId
from delegation.domain.presence import confirmed
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded, zone_of
from delegation.domain.walking import Walks, walking
from delegation.errors import CancelledError, DelegationError, HandoutError
from delegation.services.agenda import calendar_of, facts_of, news
from delegation.services.calendar_entries import Calendar
from delegation.services.finding import find, the_trip
from delegation.services.papers import PersonalPaper
from delegation.services.personal import Edition, personal_paper
from delegation.services.ports import Progress, Told, TripStore
from delegation.services.words import Words

MANIFEST = ".handouts.json"
INDEX = "index.html"
MARK = '<meta name="generator" content="Delegation">'
"""What makes an index.html ours; somebody else's page of that name stays."""
KINDS = ("pdf", "ics")

WRITTEN, UNCHANGED, REMOVED, FAILED = "written", "unchanged", "removed", "failed"


class Drawn(Protocol):
    @property
    def pdf(self) -> bytes: ...
    @property
    def missing(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Pens:
    """What draws and writes; handed in, since documents and calendars are no floor of ours."""

    draw_personal: Callable[[PersonalPaper], Drawn]
    write_calendar: Callable[[Calendar], bytes]


@dataclass(frozen=True, slots=True)
class Handout:
    """One file of one person: ``kind`` pdf or ics, ``state`` written, unchanged, removed or failed.

    ``why`` is a code and its facts, or empty: why it failed, or what a reader of it would miss.
    """

    person: str
    kind: str
    path: str
    state: str
    code: str = ""
    facts: tuple[tuple[str, Any], ...] = ()

    @property
    def is_problem(self) -> bool:
        return self.state == FAILED or bool(self.code)


@dataclass(frozen=True, slots=True)
class Order:
    """Which packs: of these people and groups (nobody named: everybody confirmed), in one language or
    each's own."""

    persons: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    language: str = ""

    @property
    def is_whole(self) -> bool:
        return not (self.persons or self.groups)


def chosen(snapshot: Snapshot, order: Order) -> tuple[Person, ...]:
    """The confirmed people an order names; raises NotFoundError, HandoutError("nobody_confirmed")."""
    everybody = confirmed(snapshot)
    if order.is_whole:
        return everybody
    ids = {find(snapshot, said, "person").id for said in order.persons}
    for said in order.groups:
        group = find(snapshot, said, "group")
        ids |= {*group.members, *group.leaders}
    found = tuple(person for person in everybody if person.id in ids)
    if not found:
        raise HandoutError("nobody_confirmed", persons=(*order.persons, *order.groups))
    return found


@dataclass(frozen=True, slots=True)
class Edge:
    """What packs need from outside: words by language, the clock, new uids, pens, the fairground."""

    words: Mapping[str, Words]
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    pens: Pens
    fairground: Callable[[str], Fairground | None]


def handouts(
    store: TripStore,
    out: Path,
    edge: Edge,
    order: Order | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> list[Handout]:
    """Write the packs into a folder; what an earlier run wrote there and is no longer due goes.

    A bad record costs its person's page and a busy target its file, not the batch.  Until releases exist each
    run publishes: calendar stamps move with what each reader is told.  A dry run publishes and writes
    nothing.
    Raises NotFoundError, HandoutError, TripFileError, and CancelledError where ``progress`` raises it.
    """
    order = order or Order()
    planned = store.snapshot()
    people = chosen(planned, order)  # refused before a folder is made
    names = file_names(confirmed(planned))
    folder = _Folder(out, dry_run=dry_run)
    folder.intend([(person, kind, f"{names[person.id]}.{kind}") for person in people for kind in KINDS])
    snapshot, people, told, bad = _publish(store, edge, order, dry_run=dry_run)
    walks = walking(snapshot, edge.fairground(the_trip(snapshot).fairground))
    names = file_names(confirmed(snapshot))
    done: list[Handout] = []
    try:
        for number, person in enumerate(people):
            if progress:
                progress(number, len(people))
            mine = told.get(person.id, [])
            pack = _Pack(snapshot, walks, person, names[person.id], mine, bad.get(person.id))
            done += pack.written(folder, edge, order)
        if progress:
            progress(len(people), len(people))
        if order.is_whole:
            done += folder.sweep()
    finally:  # stopped half-way, what was written is still ours
        words = edge.words[the_trip(snapshot).lang]
        folder.finish(_index(snapshot, words, folder))
    return done


def _publish(
    store: TripStore, edge: Edge, order: Order, *, dry_run: bool
) -> tuple[Snapshot, tuple[Person, ...], dict[UUID, list[Told]], dict[UUID, Exception]]:
    """Settle what every chosen reader is told, in one transaction, before any file is written.

    The snapshot, the people, what each has been told, and for whom that could not be found out.
    """
    bad: dict[UUID, Exception] = {}
    with store.unit(writing=not dry_run) as unit:
        snapshot = unit.draft.base
        trip = the_trip(snapshot)
        people = chosen(snapshot, order)
        walks = walking(snapshot, edge.fairground(trip.fairground))
        told = unit.told()
        fresh: list[Told] = []
        now = edge.now()
        before: dict[UUID, list[Told]] = {}
        for one in told.values():
            before.setdefault(one.reader, []).append(one)
        for person in people:
            try:
                facts = facts_of(snapshot, itinerary(snapshot, walks, person.id))
            except Exception as wrong:  # noqa: BLE001 -- a bad record costs its own page, which says why
                bad[person.id] = wrong
                continue
            mine = {(one.reader, one.thing): one for one in before.get(person.id, [])}
            fresh += news(
                person.id,
                order.language or person.language,
                facts,
                mine,
                now=now,
                new_uid=lambda: f"{edge.new_id()}@{trip.id}.invalid",
            )
        for one in fresh:
            told[one.reader, one.thing] = one
            unit.tell(one)
        if fresh and not dry_run:
            unit.commit("publish", count=len({one.reader for one in fresh}))
    by_reader: dict[UUID, list[Told]] = {}
    for one in told.values():
        by_reader.setdefault(one.reader, []).append(one)
    return snapshot, people, by_reader, bad


@dataclass(frozen=True, slots=True)
class _Pack:
    """One person's files: what they are told, or ``bad``, why nobody knows."""

    snapshot: Snapshot
    walks: Walks
    person: Person
    name: str
    told: Sequence[Told]
    bad: Exception | None

    def written(self, folder: "_Folder", edge: Edge, order: Order) -> Iterator[Handout]:
        words = edge.words[order.language or self.person.language]
        for kind, write in (("pdf", self._pdf), ("ics", self._ics)):
            try:
                yield from write(folder, edge, words)
            except (CancelledError, KeyboardInterrupt):
                raise
            except Exception as wrong:  # noqa: BLE001 -- a bad record costs its page, not the batch
                yield folder.failed(self.person, kind, f"{self.name}.{kind}", wrong)

    def _pdf(self, folder: "_Folder", edge: Edge, words: Words) -> Iterator[Handout]:
        as_of = max((one.at for one in self.told), default=None)
        plan = itinerary(self.snapshot, self.walks, self.person.id)
        paper = personal_paper(self.snapshot, plan, words, Edition(as_of=as_of))
        drawn = edge.pens.draw_personal(paper)
        lost = (
            (("person", self.person.name), ("characters", " ".join(drawn.missing))) if drawn.missing else ()
        )
        code = "character_without_font" if drawn.missing else ""
        yield folder.write(self.person, "pdf", f"{self.name}.pdf", drawn.pdf, code, lost)

    def _ics(self, folder: "_Folder", edge: Edge, words: Words) -> Iterator[Handout]:
        """Nothing for somebody with nothing planned: a calendar without entries is none."""
        if self.bad:
            raise self.bad
        trip = the_trip(self.snapshot)
        today = edge.now().astimezone(zone_of(trip.zone)).date()
        ground = edge.fairground(trip.fairground)
        calendar = calendar_of(trip, self.told, words, self.person.name, ground, today=today)
        if calendar is not None:
            yield folder.write(self.person, "ics", f"{self.name}.ics", edge.pens.write_calendar(calendar))


_NOT_ASCII = re.compile(r"[^a-z0-9]+")
RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
"""Names Windows keeps for itself, whatever their extension."""


def file_names(people: Iterable[Person]) -> dict[PersonId, str]:
    """Person -> ASCII file name without extension: last-name_first-name.

    Where two share it, or it says nothing, as much of the id follows as tells them apart.
    """
    plain = {person.id: _slug(person) or "person" for person in people}
    counts = Counter(plain.values())
    bare = {
        name for name, count in counts.items() if count == 1 and name != "person" and name not in RESERVED
    }
    by_name: dict[str, list[PersonId]] = {}
    for person, name in plain.items():
        by_name.setdefault(name, []).append(person)
    found: dict[PersonId, str] = {}
    for name, ids in by_name.items():
        if name in bare:
            found[ids[0]] = name
            continue
        digits = {person: str(person).replace("-", "") for person in ids}
        length = next(n for n in range(8, 33) if len({one[:n] for one in digits.values()}) == len(ids))
        found |= {person: f"{name}_{one[:length]}" for person, one in digits.items()}
    return found


def _slug(person: Person) -> str:
    parts = (
        _NOT_ASCII.sub("-", folded(part).replace("ß", "ss")).strip("-")[:40].strip("-")
        for part in (person.last_name, person.first_name)
    )
    return "_".join(filter(None, parts))


class _Folder:
    """A folder of packs: files written beside and renamed, and a list of what is ours."""

    def __init__(self, path: Path, *, dry_run: bool) -> None:
        self.path, self.dry_run = path, dry_run
        if not dry_run:
            try:
                path.mkdir(parents=True, exist_ok=True)
            except OSError as wrong:
                raise HandoutError(
                    "folder_not_made", folder=str(path), why=wrong.strerror or str(wrong)
                ) from None
        self.ours = self._read()
        self.tried: set[tuple[str, str]] = set()

    def _read(self) -> dict[str, dict[str, str]]:
        """File name -> person, kind and SHA-256 of what an earlier run wrote."""
        try:
            found = json.loads((self.path / MANIFEST).read_text("utf-8"))["files"].items()
            return {
                name: {key: str(said[key]) for key in ("person", "kind", "sha256", "name")}
                for name, said in found
                if Path(name).name == name
            }
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return {}

    def intend(self, due: Sequence[tuple[Person, str, str]]) -> None:
        """Note the files of this run as ours before any is there: a run that is killed leaves no strangers.

        Raises HandoutError where nothing can be written here, before anybody is told anything.
        """
        if self.dry_run:
            return
        wanted = {
            name: {"person": str(person.id), "kind": kind, "sha256": "", "name": person.name}
            for person, kind, name in due
            if name not in self.ours and not os.path.lexists(self.path / name)
        }
        try:
            _write_whole(self.path / MANIFEST, _listed({**wanted, **self.ours}))
        except OSError as wrong:
            why = wrong.strerror or str(wrong)
            raise HandoutError("folder_gone", folder=str(self.path), why=why) from None

    def write(
        self,
        person: Person,
        kind: str,
        name: str,
        data: bytes,
        code: str = "",
        facts: tuple[tuple[str, Any], ...] = (),
    ) -> Handout:
        target = self.path / name
        digest = hashlib.sha256(data).hexdigest()
        self.tried.add((str(person.id), kind))
        try:
            same = target.is_file() and hashlib.sha256(target.read_bytes()).hexdigest() == digest
            if not same and name not in self.ours and target.is_file():
                facts_of_it = (("file", str(target)),)
                return Handout(str(person.id), kind, str(target), FAILED, "target_exists", facts_of_it)
            if not same and not self.dry_run:
                _write_whole(target, data)
        except OSError as wrong:
            return self.failed(person, kind, name, wrong)
        self.ours.pop(name, None)  # last in the list is what was written last
        self.ours[name] = {"person": str(person.id), "kind": kind, "sha256": digest, "name": person.name}
        return Handout(str(person.id), kind, str(target), UNCHANGED if same else WRITTEN, code, facts)

    def failed(self, person: Person, kind: str, name: str, wrong: Exception) -> Handout:
        target = str(self.path / name)
        self.tried.add((str(person.id), kind))
        if isinstance(wrong, DelegationError):
            return Handout(str(person.id), kind, target, FAILED, wrong.name, tuple(wrong.facts.items()))
        if isinstance(wrong, PermissionError):
            return Handout(str(person.id), kind, target, FAILED, "target_open", (("file", target),))
        if isinstance(wrong, OSError):
            facts = (("file", target), ("why", wrong.strerror or str(wrong)))
            return Handout(str(person.id), kind, target, FAILED, "target_not_written", facts)
        facts = (("person", person.name), ("why", f"{type(wrong).__name__}: {wrong}"))
        return Handout(str(person.id), kind, target, FAILED, "record_not_drawn", facts)

    def sweep(self) -> list[Handout]:
        """Remove what an earlier run wrote and nobody gets any more, unless somebody has changed it since."""
        done = []
        latest = {(said["person"], said["kind"]): name for name, said in self.ours.items()}
        due = {latest[one] for one in self.tried if one in latest}
        kept = {name: said for name, said in self.ours.items() if name in due}
        for name, said in self.ours.items():
            if name in kept:
                continue
            target = self.path / name
            try:
                if target.is_file() and hashlib.sha256(target.read_bytes()).hexdigest() == said.get("sha256"):
                    if not self.dry_run:
                        target.unlink()
                    done.append(Handout(said.get("person", ""), said.get("kind", ""), str(target), REMOVED))
            except OSError:
                kept[name] = said
                facts = (("file", str(target)),)
                done.append(
                    Handout(
                        said.get("person", ""),
                        said.get("kind", ""),
                        str(target),
                        FAILED,
                        "target_open",
                        facts,
                    )
                )
        self.ours = kept
        return done

    def finish(self, index: str) -> None:
        if self.dry_run:
            return
        try:
            for name, data in ((MANIFEST, _listed(self.ours)), (INDEX, index.encode())):
                target = self.path / name
                now = target.read_bytes() if target.is_file() else None
                if now != data and (name == MANIFEST or now is None or MARK.encode() in now):
                    _write_whole(target, data)
        except OSError as wrong:
            raise HandoutError(
                "folder_gone", folder=str(self.path), why=wrong.strerror or str(wrong)
            ) from None


def _listed(files: Mapping[str, Mapping[str, str]]) -> bytes:
    return json.dumps({"files": files}, ensure_ascii=False, indent=1).encode()


def _write_whole(target: Path, data: bytes) -> None:
    """Written beside and renamed: nobody ever sees half a file."""
    half = target.with_name(f".{target.name}.half")
    try:
        half.write_bytes(data)
        os.replace(half, target)  # noqa: PTH105 -- replaces on Windows too, which Path.rename does not
    finally:
        half.unlink(missing_ok=True)


def _index(snapshot: Snapshot, words: Words, folder: _Folder) -> str:
    """A page for the planner: who gets which files."""
    trip = the_trip(snapshot)
    by_person: dict[str, dict[str, str]] = {}
    for name, said in folder.ours.items():
        by_person.setdefault(said["person"], {})[said["kind"]] = name
    rows = []
    people = [person for person in confirmed(snapshot) if str(person.id) in by_person]
    for person in people:
        company = snapshot.find(person.company) if person.company else None
        links = "".join(
            f'<td><a href="{html.escape(by_person[str(person.id)][kind])}">{kind}</a></td>'
            if kind in by_person[str(person.id)]
            else "<td></td>"
            for kind in ("pdf", "ics")
        )
        name = html.escape(f"{person.last_name} {person.first_name}".strip())
        rows.append(f"<tr><td>{name}</td><td>{html.escape(company.name if company else '')}</td>{links}</tr>")
    title = html.escape(words.say("handouts.index_title", trip=trip.name))
    heads = "".join(
        f"<th>{html.escape(words.say(f'handouts.{key}'))}</th>"
        for key in ("person", "company", "pdf", "calendar")
    )
    style = (
        "body{font:16px/1.4 sans-serif;margin:2rem auto;max-width:52rem;color:#18222c}"
        "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;"
        "border-bottom:1px solid #b3bec5}th{border-bottom:2px solid #10495a}a{color:#10495a}"
    )
    return (
        f'<!doctype html>\n<html lang="{words.language}"><head><meta charset="utf-8">{MARK}'
        f"<title>{title}</title>"
        f"<style>{style}</style></head><body><h1>{title}</h1>\n<table><thead><tr>{heads}</tr></thead><tbody>\n"
        + "\n".join(rows)
        + "\n</tbody></table></body></html>\n"
    )
