# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the organiser's list into the trip, and reading a later one over it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from delegation.domain.draft import Draft
from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.kinds import KIND_OF
from delegation.domain.sources import SourceRow, source_row_id
from delegation.domain.stands import StandText, stand_key
from delegation.domain.values import Map, ThingId, folded
from delegation.errors import ReadingError
from delegation.services.lists import ExhibitorCandidate, ExhibitorList, Problem
from delegation.services.naming import name_of
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

TOUCHING = ("wish", "request", "item")
"""Kinds of things that a planner wrote about an exhibitor."""


@dataclass(frozen=True, slots=True)
class Changed:
    """``kind`` moved (any difference in stands), renamed or edited; the first that fits."""

    id: ThingId
    kind: str
    fields: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Touch:
    """A wish, request or visit that a change of the list concerns: ``why`` moved, renamed or withdrawn."""

    kind: str
    id: ThingId
    why: str
    name: str


@dataclass(slots=True)
class ImportReport:
    """What reading a list did, or would do."""

    read: int = 0
    added: list[ThingId] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    withdrawn: list[ThingId] = field(default_factory=list)
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)


def import_exhibitors(
    store: TripStore,
    paths: Sequence[Path],
    read: Callable[[Path], ExhibitorList],
    *,
    new_id: Callable[[], UUID],
    dry_run: bool = False,
    accept_loss: bool = False,
) -> ImportReport:
    """Take one or several files as the organiser's list of today, in one change.

    What is not in it is marked withdrawn and kept.  A field that the planner changed here and the list did
    not change stays as the planner has it.  Raises ReadingError; ("list_loses") where more than a third would
    be dropped or lose its stand and ``accept_loss`` is not said.
    """
    lists = [read(path) for path in paths]
    with store.unit(writing=not dry_run) as unit:
        report = _Import(unit.draft, lists, new_id).run(accept_loss=accept_loss)
        if not dry_run and unit.draft.touched:
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


class _Import:
    def __init__(self, draft: Draft, lists: Sequence[ExhibitorList], new_id: Callable[[], UUID]) -> None:
        self.draft, self.lists, self.new_id = draft, lists, new_id
        self.report = ImportReport(
            read=sum(one.read for one in lists),
            problems=[problem for one in lists for problem in one.problems],
        )
        self.here: dict[ThingId, Exhibitor] = dict(draft.snapshot.of("exhibitor"))
        self.memory: Mapping[ThingId, SourceRow] = draft.snapshot.of("source")
        self.seen: set[ThingId] = set()

    def run(self, *, accept_loss: bool) -> ImportReport:
        candidates = self._rows()
        matches = _matches([candidate for _, candidate in candidates], list(self.here.values()))
        keys: dict[str, int] = {}
        co_names: list[tuple[ExhibitorId, tuple[str, ...]]] = []
        for (its_list, candidate), match in zip(candidates, matches, strict=True):
            if isinstance(match, str):
                same = name_key(candidate.name)  # one of these it is: none of them is gone
                self.seen.update(one.id for one in self.here.values() if name_key(one.name) == same)
                self.report.problems.append(
                    Problem(
                        match,
                        its_list.file,
                        its_list.sheet,
                        candidate.row,
                        "name",
                        candidate.name,
                        "one exhibitor",
                    )
                )
                continue
            row_key = _row_key(candidate, keys)
            exhibitor = self._take(candidate, match, row_key)
            self.seen.add(exhibitor.id)
            if candidate.co_exhibitors:
                co_names.append((exhibitor.id, candidate.co_exhibitors))
        self._withdraw()
        if not accept_loss:
            self._refuse_loss()
        self._co_exhibitors(co_names)
        self.report.touches.sort(key=lambda touch: (touch.kind, str(touch.id)))
        return self.report

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

    def _take(self, candidate: ExhibitorCandidate, now: Exhibitor | None, row_key: str) -> Exhibitor:
        """One row: a new exhibitor, or the one it is with what has changed in the list."""
        said = _said(candidate)
        row_id = source_row_id(SOURCE, row_key)
        memory = self.memory.get(row_id)
        if memory is None and now is not None:  # the list had no keys before, or has none any more
            memory = self.memory.get(source_row_id(SOURCE, _memory_key(now)))
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
            return new
        new = self._merged(now, candidate, memory.fields if memory else None, said)
        fields = _differences(now, new)
        if fields:
            self.draft.put(new)
            kind = "moved" if "stands" in fields else "renamed" if "name" in fields else "edited"
            self.report.changed.append(Changed(new.id, kind, fields))
            if kind in ("moved", "renamed") or "withdrawn" in fields:
                self._touch(new, "back" if "withdrawn" in fields and kind == "edited" else kind)
        else:
            self.report.unchanged += 1
            if new != now:
                self.draft.put(new)
        return new

    def _merged(
        self,
        now: Exhibitor,
        candidate: ExhibitorCandidate,
        before: Mapping[str, str] | None,
        said: Mapping[str, str],
    ) -> Exhibitor:
        """Field by field: what changed in the list is taken, what changed only here stays."""

        def is_news(name: str) -> bool:
            return before is None or before.get(name, "") != said.get(name, "")

        new: dict[str, Any] = {
            name: getattr(candidate, name)
            for name in FIELDS
            if is_news(name) and (getattr(candidate, name) or before is not None)
        }
        if is_news("stands"):
            new["stands"] = self._stands(now.stands, candidate.stands)
        if is_news("topics") and (candidate.topics or before is not None):
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
        for exhibitor in self.here.values():
            if (
                exhibitor.id not in self.seen
                and not exhibitor.withdrawn
                and self._came_from_a_list(exhibitor)
            ):
                self.draft.put(replace(exhibitor, withdrawn=True))
                self.report.withdrawn.append(exhibitor.id)
                self._touch(exhibitor, "withdrawn")

    def _came_from_a_list(self, exhibitor: Exhibitor) -> bool:
        """One that a planner typed is not withdrawn for not being in the organiser's list."""
        keys = (_memory_key(exhibitor), f"name:{name_key(exhibitor.name)}")
        return any(source_row_id(SOURCE, key) in self.memory for key in keys)

    def _refuse_loss(self) -> None:
        listed = [one for one in self.here.values() if not one.withdrawn and self._came_from_a_list(one)]
        if not listed:
            return
        emptied = [
            change.id
            for change in self.report.changed
            if "stands" in change.fields and not change.fields["stands"][1]
        ]
        lost = len(self.report.withdrawn) + len(emptied)
        if lost * LOSS > len(listed):
            raise ReadingError(
                "list_loses",
                file=", ".join(one.file for one in self.lists),
                withdrawn=len(self.report.withdrawn),
                emptied=len(emptied),
                count=len(listed),
            )

    def _touch(self, exhibitor: Exhibitor, why: str) -> None:
        snapshot = self.draft.base
        for thing in snapshot.linking_to(exhibitor.id):
            kind = KIND_OF[type(thing)]
            if kind in TOUCHING:
                self.report.touches.append(Touch(kind, thing.id, why, name_of(snapshot, thing)))

    def _co_exhibitors(self, named: Iterable[tuple[ExhibitorId, tuple[str, ...]]]) -> None:
        """Co-exhibitors by name, where exactly one exhibitor is called so."""
        by_name: dict[str, list[ExhibitorId]] = {}
        for exhibitor in self.draft.all("exhibitor"):
            by_name.setdefault(name_key(exhibitor.name), []).append(exhibitor.id)
        for whose, names in named:
            found = {ids[0] for name in names if len(ids := by_name.get(name_key(name), [])) == 1} - {whose}
            host = self.draft.get(whose)
            if found and host.co_exhibitors != found:
                self.draft.put(replace(host, co_exhibitors=frozenset(found)))


def _joined(first: ExhibitorCandidate, other: ExhibitorCandidate) -> ExhibitorCandidate:
    """The first with what the other has more of."""
    return replace(
        first,
        stands=tuple(dict.fromkeys((*first.stands, *other.stands))),
        topics=tuple(dict.fromkeys((*first.topics, *other.topics))),
        co_exhibitors=tuple(dict.fromkeys((*first.co_exhibitors, *other.co_exhibitors))),
    )


def name_key(name: str) -> str:
    """A name for comparing: without case, accents, and what typesetting does to spaces."""
    return " ".join(folded(name).replace("- ", "-").split())


def _row_key(candidate: ExhibitorCandidate, seen: dict[str, int]) -> str:
    """The organiser's key; else the name, and where several share it their number in the list."""
    if candidate.key:
        return candidate.key
    name = f"name:{name_key(candidate.name)}"
    seen[name] = seen.get(name, 0) + 1
    return name if seen[name] == 1 else f"{name}#{seen[name]}"


def _memory_key(exhibitor: Exhibitor) -> str:
    return exhibitor.key or f"name:{name_key(exhibitor.name)}"


def _said(candidate: ExhibitorCandidate) -> dict[str, str]:
    """What a row says, by field, as it is remembered."""
    said = {name: getattr(candidate, name) for name in FIELDS}
    said["stands"] = "\n".join(
        stand.as_written or f"{stand.hall} {stand.number}" for stand in candidate.stands
    )
    said["topics"] = "\n".join(candidate.topics)
    said["more"] = "\n".join(f"{name}={value}" for name, value in sorted(candidate.more.items()))
    return {name: value for name, value in said.items() if value}


def _shown_stands(stands: tuple[Stand, ...]) -> list[str]:
    return [" ".join(filter(None, (str(stand), stand.counter and f"({stand.counter})"))) for stand in stands]


def _differences(now: Exhibitor, new: Exhibitor) -> dict[str, tuple[Any, Any]]:
    """Field -> before and after, as the report says them; how a stand is written is no difference."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in (*FIELDS, "topics", "more", "key", "withdrawn"):
        was, is_now = getattr(now, name), getattr(new, name)
        if was != is_now:
            found[name] = was, is_now
    before, after = _shown_stands(now.stands), _shown_stands(new.stands)
    if sorted(before) != sorted(after):
        found["stands"] = before, after
    return found


Match = Exhibitor | None | str


def _matches(candidates: Sequence[ExhibitorCandidate], here: Sequence[Exhibitor]) -> list[Match]:
    """For each row the exhibitor it is, None for a new one, or the code of why nobody can tell.

    By key; without one by name, then by stand.  Rows that stay equal are not guessed at.
    """
    by_key = {exhibitor.key: exhibitor for exhibitor in here if exhibitor.key}
    by_name: dict[str, list[Exhibitor]] = {}
    for exhibitor in here:
        by_name.setdefault(name_key(exhibitor.name), []).append(exhibitor)
    taken: set[ThingId] = set()
    found: list[Match] = [None] * len(candidates)
    keyless = []
    for number, candidate in enumerate(candidates):
        if candidate.key:
            match = by_key.get(candidate.key) or _keyless(by_name.get(name_key(candidate.name), []), taken)
            if match is not None:
                taken.add(match.id)
            found[number] = match
        else:
            keyless.append(number)
    for number, sure in _by_name_and_stand(candidates, keyless, by_name, taken):
        found[number] = sure
    return found


def _keyless(named: Sequence[Exhibitor], taken: set[ThingId]) -> Exhibitor | None:
    """The one of that name that has no key yet: typed by a planner, or read from a list without keys."""
    free = [exhibitor for exhibitor in named if not exhibitor.key and exhibitor.id not in taken]
    return free[0] if len(free) == 1 else None


def _by_name_and_stand(
    candidates: Sequence[ExhibitorCandidate],
    numbers: Sequence[int],
    by_name: Mapping[str, Sequence[Exhibitor]],
    taken: set[ThingId],
) -> Iterator[tuple[int, Match]]:
    rows: dict[str, list[int]] = {}
    for number in numbers:
        rows.setdefault(name_key(candidates[number].name), []).append(number)
    for name, some in rows.items():
        free = [exhibitor for exhibitor in by_name.get(name, ()) if exhibitor.id not in taken]
        left = []
        for number in some:
            stands = {stand_key(stand.hall, stand.number) for stand in candidates[number].stands}
            same = [one for one in free if stands & {stand_key(*stand.where) for stand in one.stands}]
            if len(same) == 1:
                free.remove(same[0])
                taken.add(same[0].id)
                yield number, same[0]
            else:
                left.append(number)
        if len(left) == 1 and len(free) == 1:
            taken.add(free[0].id)
            yield left[0], free[0]
        elif not free:
            for number in left:
                yield number, None
        else:
            for number in left:
                yield number, "equal_exhibitors"
