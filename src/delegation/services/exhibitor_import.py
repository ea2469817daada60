# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the organiser's list into the trip, and reading a later one over it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from delegation.domain.draft import Draft
from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.sources import SourceRow, source_row_id
from delegation.domain.stands import StandText, stand_key
from delegation.domain.values import Map, ThingId
from delegation.errors import ReadingError
from delegation.services.exhibitor_matching import EQUAL, matches, name_key
from delegation.services.import_report import (
    Changed,
    ImportReport,
    differences,
    shown_stands,
    touches_of,
)
from delegation.services.lists import ExhibitorCandidate, ExhibitorList, Problem
from delegation.services.ports import TripStore

SOURCE = "exhibitors"
"""The name under which what was read is remembered; the organiser's list is one source, whatever its file."""

LOSS = 3
"""A list that drops, or empties the stands of, more than one in so many is refused without ``all``."""

FIELDS = (
    "name",
    "kind",
    "country",
    "country_code",
    "zip_code",
    "city",
    "website",
    "profile",
    "email",
    "phone",
    "area",
    "description",
)
"""Text fields that a list brings as they are."""

MORE = ("stands", "topics", "more", "co_exhibitors", "main_exhibitors")
"""What else is remembered of a row."""

REPORTED = (*FIELDS, "topics", "more", "key", "withdrawn")
"""Fields of which a report says what they were and what they are, besides the stands."""


def import_exhibitors(
    store: TripStore,
    paths: Sequence[Path],
    read: Callable[[Path], ExhibitorList],
    *,
    new_id: Callable[[], UUID],
    dry_run: bool = False,
    accept_loss: bool = False,
    before_writing: Callable[[], object] | None = None,
    leave: Collection[ThingId] = (),
) -> ImportReport:
    """Take one or several files as the organiser's list of today, in one change.

    What is not in it is marked withdrawn and kept.  A field that the planner changed here and the list did
    not change stays as the planner has it.  Raises ReadingError; ("list_loses") where more than a third would
    be dropped or lose its stand and ``accept_loss`` is not said.  ``before_writing`` (a backup) is called
    where there is something to write, and not where the list is refused.  Exhibitors to ``leave`` stay as
    they are for now: the next list asks about them again.
    """
    lists = [read(path) for path in paths]
    report, planned = planned_import(store, lists, new_id=new_id, accept_loss=accept_loss, leave=leave)
    if dry_run or not planned.touched:
        return report
    if before_writing is not None:
        before_writing()
    with store.unit(writing=True) as unit:
        if unit.draft.base.number == planned.base.number:
            _put_again(planned, unit.draft)
        else:  # somebody wrote meanwhile
            report = _Import(unit.draft, lists, new_id, leave).run(accept_loss=accept_loss)
        if unit.draft.touched:
            unit.commit(
                "import_exhibitors",
                kind="exhibitor",
                name=", ".join(path.name for path in paths),
                count=report.read,
                added=len(report.added),
                changed=len(report.changed),
                withdrawn=len(report.withdrawn),
            )
    return report


def planned_import(
    store: TripStore,
    lists: Sequence[ExhibitorList],
    *,
    new_id: Callable[[], UUID],
    accept_loss: bool = False,
    leave: Collection[ThingId] = (),
) -> tuple[ImportReport, Draft]:
    """What taking these lists would do, and the trip as it would then be; writes nothing.

    Raises ReadingError as ``import_exhibitors``.
    """
    with store.unit(writing=False) as unit:
        return _Import(unit.draft, lists, new_id, leave).run(accept_loss=accept_loss), unit.draft


def _put_again(planned: Draft, draft: Draft) -> None:
    for thing, (_, _, now) in planned.touched.items():
        if now is None:
            draft.drop(thing)
        else:
            draft.put(now)


class _Import:
    def __init__(
        self,
        draft: Draft,
        lists: Sequence[ExhibitorList],
        new_id: Callable[[], UUID],
        leave: Collection[ThingId] = (),
    ) -> None:
        self.draft, self.lists, self.new_id, self.leave = draft, lists, new_id, frozenset(leave)
        self.report = ImportReport(
            read=sum(one.read for one in lists),
            problems=[problem for one in lists for problem in one.problems],
        )
        self.here: dict[ThingId, Exhibitor] = dict(draft.snapshot.of("exhibitor"))
        self.memory: Mapping[ThingId, SourceRow] = draft.snapshot.of("source")
        self.seen: set[ThingId] = set()
        self.listed = {
            one.id for one in self.here.values() if not one.withdrawn and self._came_from_a_list(one)
        }
        self.covered = {one.file: _covered(one) for one in lists}
        self.known = 0

    def run(self, *, accept_loss: bool) -> ImportReport:
        candidates = self._rows()
        found = matches([one for _, one in candidates], list(self.here.values()), self.listed)
        keys: dict[str, int] = {}
        shared: list[tuple[ExhibitorId, ExhibitorCandidate, Mapping[str, str]]] = []
        for (its_list, candidate), match in zip(candidates, found, strict=True):
            if match.unsure:
                where = (its_list.file, its_list.sheet, candidate.row, "name", candidate.name)
                expected = match.perhaps or "one exhibitor"
                self.report.problems.append(Problem(match.unsure, *where, expected))
            if match is EQUAL:
                same = name_key(candidate.name)  # one of these it is: none of them is gone
                self.seen.update(one.id for one in self.here.values() if name_key(one.name) == same)
                continue
            self.known += match.exhibitor is not None
            row_key = _row_key(candidate, keys)
            if match.exhibitor and match.exhibitor.key:
                row_key = match.exhibitor.key  # whatever this list calls it
            if match.exhibitor and match.exhibitor.id in self.leave:
                self.seen.add(match.exhibitor.id)
                continue
            exhibitor, before = self._take(its_list, candidate, match.exhibitor, row_key)
            self.seen.add(exhibitor.id)
            shared.append((exhibitor.id, candidate, before))
        self._withdraw()
        self.report.refusal = self._loss(len(candidates))
        if self.report.refusal is not None and not accept_loss:
            raise self.report.refusal
        self._co_exhibitors(shared)
        self.report.touches.sort(key=lambda touch: (touch.kind, str(touch.id)))
        self._name()
        return self.report

    def _name(self) -> None:
        """What the exhibitors of the report are called, and where they are."""
        changed = (change.id for change in self.report.changed)
        for one in (*self.report.added, *changed, *self.report.withdrawn):
            exhibitor = self.draft.get(one)
            places = ", ".join(shown_stands(exhibitor.stands))
            self.report.names[one] = f"{exhibitor.name} ({places})" if places else exhibitor.name
        added = {name_key(one.name): one.key for one in map(self.draft.get, self.report.added) if one.key}
        for one in self.report.withdrawn:
            if key := added.get(name_key(self.draft.get(one).name)):
                self.report.again[one] = key

    def _rows(self) -> list[tuple[ExhibitorList, ExhibitorCandidate]]:
        """The rows of all lists; those of one key are one exhibitor with all their stands."""
        rows: list[tuple[ExhibitorList, ExhibitorCandidate]] = []
        by_key: dict[str, int] = {}
        for its_list in self.lists:
            for candidate in its_list.candidates:
                number = by_key.setdefault(candidate.key, len(rows)) if candidate.key else len(rows)
                if number == len(rows):
                    rows.append((its_list, candidate))
                    continue
                whose, first = rows[number]
                if name_key(first.name) != name_key(candidate.name):
                    where = (its_list.file, its_list.sheet, candidate.row, "key", candidate.key)
                    self.report.problems.append(Problem("key_twice", *where, "one exhibitor"))
                rows[number] = whose, _joined(first, candidate)
        return rows

    def _take(
        self, its_list: ExhibitorList, candidate: ExhibitorCandidate, now: Exhibitor | None, row_key: str
    ) -> tuple[Exhibitor, Mapping[str, str]]:
        """One row: a new exhibitor, or the one it is with what has changed in the list.

        With it comes what the list said before.
        """
        covered = self.covered[its_list.file]
        row_id = source_row_id(SOURCE, row_key)
        memory = self.memory.get(row_id)
        if memory is None and now is not None:  # renamed, or the list had no keys before or has none now
            memory = self.memory.get(source_row_id(SOURCE, memory_key(now)))
        before: Mapping[str, str] | None = memory.fields if memory else None
        said = _said(candidate)
        if not (candidate.country or (before or {}).get("country")):
            covered -= {"country_code"} - set(its_list.mapping.values())  # it came of the country's name
        said |= {name: was for name, was in (before or {}).items() if name not in covered}
        if memory is not None and memory.id != row_id:
            self.draft.drop(memory.id)
        if memory is None or memory.id != row_id or memory.fields != said:
            self.draft.put(SourceRow(id=row_id, source=SOURCE, row_key=row_key, fields=Map(said)))
        if now is None:
            new = Exhibitor(
                id=ExhibitorId(ThingId(self.new_id())),
                key=candidate.key,
                **{name: getattr(candidate, name) for name in FIELDS},
                stands=tuple(self._stand(stand) for stand in candidate.stands),
                topics=candidate.topics,
                more=candidate.more,
            )
            self.draft.put(new)
            self.report.added.append(new.id)
            return new, {}
        if before == said and not now.withdrawn and (now.key or not candidate.key):
            self.report.equal.append(now.id)  # the list says what it said
            return now, said
        new = self._merged(now, candidate, before, said)
        fields = differences(now, new, REPORTED)
        if fields:
            self.draft.put(new)
            kind = "moved" if "stands" in fields else "renamed" if "name" in fields else "edited"
            self.report.changed.append(Changed(new.id, kind, fields))
            if kind in ("moved", "renamed") or "withdrawn" in fields:
                why = "back" if "withdrawn" in fields and kind == "edited" else kind
                self.report.touches += touches_of(self.draft.base, new, why)
        else:
            self.report.equal.append(now.id)
            if new != now:
                self.draft.put(new)
        return new, before or {}

    def _merged(
        self,
        now: Exhibitor,
        candidate: ExhibitorCandidate,
        before: Mapping[str, str] | None,
        said: Mapping[str, str],
    ) -> Exhibitor:
        """Field by field: what changed in the list is taken, what changed only here stays."""

        def is_news(name: str) -> bool:
            """Also where what is not told (said stays as before) is no news, and a first telling is."""
            if before is None:
                return bool(said.get(name))
            return before.get(name, "") != said.get(name, "")

        new: dict[str, Any] = {name: getattr(candidate, name) for name in FIELDS if is_news(name)}
        if is_news("stands"):
            new["stands"] = self._stands(now.stands, candidate.stands)
        if is_news("topics"):
            new["topics"] = candidate.topics
        if is_news("more"):
            new["more"] = candidate.more
        if candidate.key and not now.key:
            new["key"] = candidate.key
        return replace(now, withdrawn=False, **new)

    def _stand(self, said: StandText) -> Stand:
        return Stand(self.new_id(), said.hall, said.number, said.note, said.as_written)

    def _stands(self, now: tuple[Stand, ...], said: tuple[StandText, ...]) -> tuple[Stand, ...]:
        """The stands of the list, those that are still there under the ids they have."""
        known = {(*stand_key(stand.hall, stand.number), stand.counter): stand for stand in now}
        stands = []
        for one in said:
            old = known.pop((*stand_key(one.hall, one.number), one.note), None)
            if old is None:
                stands.append(self._stand(one))
            else:
                stands.append(replace(old, as_written=one.as_written))
        return tuple(stands)

    def _withdraw(self) -> None:
        gone = self.listed - self.leave - self.seen
        for exhibitor in self.here.values():
            if exhibitor.id in gone:
                self.draft.put(replace(exhibitor, withdrawn=True))
                self.report.withdrawn.append(exhibitor.id)
                self.report.touches += touches_of(self.draft.base, exhibitor, "withdrawn")

    def _came_from_a_list(self, exhibitor: Exhibitor) -> bool:
        """One that a planner typed is not withdrawn for not being in the organiser's list."""
        keys = (memory_key(exhibitor), f"name:{name_key(exhibitor.name)}")
        return any(source_row_id(SOURCE, key) in self.memory for key in keys)

    def _loss(self, rows: int) -> ReadingError | None:
        """Why the list is refused; None where it loses little."""
        emptied = [
            change.id
            for change in self.report.changed
            if "stands" in change.fields and not change.fields["stands"][1]
        ]
        lost = len(self.report.withdrawn) + len(emptied)
        if lost * LOSS <= len(self.listed):
            return None
        return ReadingError(
            "list_loses",
            file=", ".join(one.file for one in self.lists),
            withdrawn=len(self.report.withdrawn),
            emptied=len(emptied),
            count=len(self.listed),
            known=self.known,
            rows=rows,
        )

    def _co_exhibitors(
        self, shared: Iterable[tuple[ExhibitorId, ExhibitorCandidate, Mapping[str, str]]]
    ) -> None:
        """Co-exhibitors by name, where exactly one exhibitor is called so; what a planner linked stays."""
        by_name: dict[str, list[ExhibitorId]] = {}
        for exhibitor in self.draft.all("exhibitor"):
            by_name.setdefault(name_key(exhibitor.name), []).append(exhibitor.id)

        def ids_of(names: Iterable[str]) -> set[ExhibitorId]:
            return {ids[0] for name in names if len(ids := by_name.get(name_key(name), [])) == 1}

        said: dict[ExhibitorId, set[ExhibitorId]] = {}
        before: dict[ExhibitorId, set[ExhibitorId]] = {}
        for whose, candidate, memory in shared:
            said.setdefault(whose, set()).update(ids_of(candidate.co_exhibitors))
            for main in ids_of(candidate.main_exhibitors):
                said.setdefault(main, set()).add(whose)
            before.setdefault(whose, set()).update(ids_of(memory.get("co_exhibitors", "").split("\n")))
            for main in ids_of(memory.get("main_exhibitors", "").split("\n")):
                before.setdefault(main, set()).add(whose)
        added = set(self.report.added)
        for whose in {**said, **before}:
            now, was = said.get(whose, set()), before.get(whose, set())
            host = self.draft.get(whose)
            new = {one for one in now if one not in was or one in added or whose in added}
            linked = (host.co_exhibitors - (was - now) | new) - {whose}
            if host.co_exhibitors != linked:
                self.draft.put(replace(host, co_exhibitors=frozenset(linked)))


def _covered(its_list: ExhibitorList) -> frozenset[str]:
    """The fields of which a list has a column: where it has none, nothing is said and nothing changes."""
    columns = set(its_list.mapping.values())
    if not columns:
        return frozenset((*FIELDS, *MORE))
    if columns & {"stands", "hall"}:
        columns |= {"stands", "area"}
    columns.add("main_exhibitors")  # also said within names and stands
    if "country" in columns:
        columns.add("country_code")
    if "zip_code" in columns:
        columns.add("city")  # both may stand in one cell
    if any(one.more for one in its_list.candidates):
        columns.add("more")
    return frozenset(columns)


def _joined(first: ExhibitorCandidate, other: ExhibitorCandidate) -> ExhibitorCandidate:
    """The first with what the other has more of."""
    return replace(
        first,
        stands=tuple(dict.fromkeys((*first.stands, *other.stands))),
        topics=tuple(dict.fromkeys((*first.topics, *other.topics))),
        co_exhibitors=tuple(dict.fromkeys((*first.co_exhibitors, *other.co_exhibitors))),
        main_exhibitors=tuple(dict.fromkeys((*first.main_exhibitors, *other.main_exhibitors))),
    )


def _row_key(candidate: ExhibitorCandidate, seen: dict[str, int]) -> str:
    """The organiser's key; else the name, and where several share it their number in the list."""
    if candidate.key:
        return candidate.key
    name = f"name:{name_key(candidate.name)}"
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name}#{seen[name]}"


def memory_key(exhibitor: Exhibitor) -> str:
    """Under which the row of an exhibitor is remembered, unless several of its name have no key."""
    return exhibitor.key or f"name:{name_key(exhibitor.name)}"


def remembered(exhibitor: Exhibitor, co_exhibitors: Iterable[str] = ()) -> SourceRow:
    """The row of a list from which an exhibitor might have been read, as it would be remembered."""
    stands = (StandText(one.hall, one.number, one.counter, one.as_written) for one in exhibitor.stands)
    row = ExhibitorCandidate(
        key=exhibitor.key,
        **{name: getattr(exhibitor, name) for name in FIELDS},
        stands=tuple(stands),
        topics=exhibitor.topics,
        more=exhibitor.more,
        co_exhibitors=tuple(sorted(co_exhibitors)),
    )
    key = memory_key(exhibitor)
    return SourceRow(id=source_row_id(SOURCE, key), source=SOURCE, row_key=key, fields=Map(_said(row)))


def _said(candidate: ExhibitorCandidate) -> dict[str, str]:
    """What a row says, by field, as it is remembered."""
    said = {name: getattr(candidate, name) for name in FIELDS}
    said["stands"] = "\n".join(
        stand.as_written or f"{stand.hall} {stand.number}" for stand in candidate.stands
    )
    said["topics"] = "\n".join(candidate.topics)
    said["co_exhibitors"] = "\n".join(candidate.co_exhibitors)
    said["main_exhibitors"] = "\n".join(candidate.main_exhibitors)
    said["more"] = "\n".join(f"{name}={value}" for name, value in sorted(candidate.more.items()))
    return {name: value for name, value in said.items() if value}
