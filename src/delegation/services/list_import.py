# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list looked at before it is taken: what was recognised, what would change row by row, what that touches.

Each kind of list (exhibitors now; people, wishes and bookings later) is an ``ImportKind``: it reads, previews
and applies.  Reading and previewing write nothing; applying is one change.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from delegation.domain.draft import Draft
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.synonyms import SYNONYMS
from delegation.domain.values import ThingId, folded
from delegation.errors import ReadingError
from delegation.services.exhibitor_import import import_exhibitors, planned_import
from delegation.services.import_report import ImportReport
from delegation.services.lists import ExhibitorList, ListColumn, Problem
from delegation.services.ports import TripStore
from delegation.services.wanted import IMPORT_DEED, visits_by_exhibitor
from delegation.services.words import Words

CODES = ("new", "moved", "renamed", "edited", "back", "withdrawn", "problem", "equal")
"""What a row of a preview is."""

NewId = Callable[[], UUID]
Read = Callable[[Path, Mapping[str, str] | None], ExhibitorList]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field as it is and as it would be; where a thing is new, only what it would be."""

    field: str
    was: Any
    now: Any


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One thing of the list: ``code`` of CODES, and what its coming, changing or going touches.

    ``thing`` is what the trip has now; None for what is new and for a problem.
    """

    code: str
    name: str
    thing: ThingId | None = None
    where: str = ""
    differences: tuple[Difference, ...] = ()
    touches: tuple[tuple[str, ThingId], ...] = ()
    problem: Problem | None = None

    @property
    def can_be_left(self) -> bool:
        """Whether the trip can keep it as it is for now."""
        return self.thing is not None and self.code != "equal"

    @property
    def is_to_decide(self) -> bool:
        """Whether a planner should look at it: it could not be read, or something planned hangs on it."""
        if self.code in ("problem", "withdrawn"):
            return self.code == "problem" or bool(self.touches)
        return self.code in ("moved", "renamed", "back") and bool(self.touches)


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a list would do.  ``refusal`` is why it would be refused unless one insists."""

    rows: tuple[PreviewRow, ...] = ()
    read: int = 0
    refusal: ReadingError | None = None
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def changes(self) -> int:
        """How many things would be other than they are."""
        return sum(count for code, count in self.counts.items() if code not in ("problem", "equal"))


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was made of the files: names, sheet, rows, where the header is, and the columns."""

    files: tuple[str, ...]
    sheet: str
    rows: int
    header_row: int | None
    columns: tuple[ListColumn, ...]
    content: Any

    @property
    def shape(self) -> str:
        """The same for every file with these heads: a mapping is remembered by it."""
        return "|".join(" ".join(folded(column.header).split()) for column in self.columns)


class ImportKind(Protocol):
    """A kind of list that can be taken into the trip."""

    @property
    def key(self) -> str:
        """The kind of thing the list brings."""
        ...

    @property
    def fields(self) -> Sequence[str]:
        """What a column may hold, by name; a column may also be left unread."""
        ...

    @property
    def alone(self) -> Collection[str]:
        """Fields that one column holds: giving one to another column takes it from the first."""
        ...

    def read(self, paths: Sequence[Path], mapping: Mapping[str, str] | None) -> Recognised:
        """Read files; touches no trip.  Raises ReadingError."""
        ...

    def preview(self, store: TripStore, found: Recognised, *, new_id: NewId) -> Preview:
        """What it would do to the trip as it is; writes nothing.  Raises ReadingError."""
        ...

    def apply(
        self,
        store: TripStore,
        found: Recognised,
        *,
        new_id: NewId,
        accept_loss: bool = False,
        leave: Collection[ThingId] = (),
    ) -> Change | None:
        """Take it as one change, after a backup, less what is to be left as it is for now.

        None where there was nothing to change.
        """
        ...


class ExhibitorLists:
    """The organiser's list of exhibitors."""

    key = "exhibitor"
    fields = tuple(key.partition(".")[2] for key in SYNONYMS if key.startswith("exhibitor."))
    alone = frozenset(fields) - {"stands", "hall", "topics", "co_exhibitors", "main_exhibitors", "remarks"}

    def __init__(self, read: Read) -> None:
        self._read = read

    def read(self, paths: Sequence[Path], mapping: Mapping[str, str] | None) -> Recognised:
        lists = [self._read(path, mapping) for path in paths]
        first = lists[0]
        return Recognised(
            tuple(one.file for one in lists),
            first.sheet,
            sum(one.read for one in lists),
            first.header_row,
            first.columns,
            (tuple(paths), tuple(lists)),
        )

    def preview(self, store: TripStore, found: Recognised, *, new_id: NewId) -> Preview:
        _, lists = found.content
        report, draft = planned_import(store, lists, new_id=new_id, accept_loss=True)
        rows = tuple(_rows(report, draft))
        counts: dict[str, int] = {}
        for row in rows:
            counts[row.code] = counts.get(row.code, 0) + 1
        return Preview(rows, report.read, report.refusal, counts)

    def apply(
        self,
        store: TripStore,
        found: Recognised,
        *,
        new_id: NewId,
        accept_loss: bool = False,
        leave: Collection[ThingId] = (),
    ) -> Change | None:
        paths, lists = found.content
        before = store.snapshot().number
        import_exhibitors(
            store,
            paths,
            dict(zip(paths, lists, strict=True)).__getitem__,
            new_id=new_id,
            accept_loss=accept_loss,
            before_writing=store.backup,
            leave=leave,
        )
        made = [change for change in store.changes(since=before) if change.deed == IMPORT_DEED]
        return made[-1] if made else None


def problem_words(problem: Problem, words: Words) -> str:
    """What is wrong in a list, in the reader's language."""
    facts = {"value": problem.value, "expected": problem.expected, "column": problem.column, **problem.facts}
    key = f"problem.{problem.code}"
    return words.say(key, **facts) if key in words else problem.code


def _rows(report: ImportReport, draft: Draft) -> Iterator[PreviewRow]:
    before, after = draft.base, draft.snapshot
    for problem in report.problems:
        yield PreviewRow("problem", problem.value, problem=problem)
    for change in report.changed:
        differences = tuple(
            Difference(name, *change.fields[name]) for name in sorted(change.fields, key=_importance)
        )
        code = "back" if "withdrawn" in change.fields and change.kind == "edited" else change.kind
        shown = tuple(one for one in differences if one.field != "withdrawn")
        yield _row(code, before, after, change.id, shown)
    for thing in report.withdrawn:
        yield _row("withdrawn", before, after, thing)
    for thing in report.added:
        yield PreviewRow("new", after.get(thing).name, where=_where(after.get(thing)))
    for thing in report.equal:
        yield PreviewRow("equal", after.get(thing).name, thing, _where(after.get(thing)))


def _importance(field: str) -> int:
    """Where it is and what it is called come first, columns nobody claims last."""
    return {"stands": 0, "name": 1, "more": 9}.get(field, 5)


def _row(
    code: str, before: Snapshot, after: Snapshot, thing: ThingId, differences: tuple[Difference, ...] = ()
) -> PreviewRow:
    now = after.get(thing)
    return PreviewRow(code, now.name, thing, _where(now), differences, tuple(_touches(before, thing)))


def _touches(snapshot: Snapshot, exhibitor: ThingId) -> Iterable[tuple[str, ThingId]]:
    """Visits first, then requests, then wishes."""
    for item in snapshot.index(visits_by_exhibitor).get(exhibitor, ()):
        yield "item", item.id
    linking = {one.id for one in snapshot.linking_to(exhibitor)}
    for kind in ("request", "wish"):
        table = snapshot.of(kind)
        yield from sorted(((kind, one) for one in linking if one in table), key=str)


def _where(exhibitor: Any) -> str:
    return ", ".join(
        " ".join(filter(None, (stand.hall, stand.number, stand.counter))) or stand.as_written
        for stand in exhibitor.stands
    )
