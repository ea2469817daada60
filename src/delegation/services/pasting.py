# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells pasted onto a list: first what they would change, cell by cell; then that, as one change.

Rows go onto the things they are laid on, or else to whoever has their e-mail address or name; what is left
over becomes new.  A company that people are pasted with and that is not there yet is made with them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any
from uuid import UUID

from delegation.domain.catalogue import Entry
from delegation.domain.draft import Draft
from delegation.domain.people import Company, CompanyId
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.synonyms import field_named, header_key
from delegation.domain.values import ThingId, folded
from delegation.errors import CommandError, DelegationError, InvalidValueError
from delegation.services.cells import cell, entries_of, value_of
from delegation.services.entering import entered
from delegation.services.finding import the_trip
from delegation.services.grids import Grid
from delegation.services.leaves import Reading
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.things import changed, made
from delegation.services.typed import Given, NewId
from delegation.services.words import Words

WHOLE_NAME = "name"
"""Not a field of a person, yet a column of every list of people."""

WAYS = {"person": (WHOLE_NAME, "groups")}
"""Kind -> names besides its fields under which cells are taken."""


NOT_YET = UUID(int=0)
"""The id of what is new as long as it is only planned."""


class Fate(Enum):
    """What becomes of a pasted cell or row."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    REFUSED = "refused"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class PastedCell:
    """``was`` and ``now`` in the planner's words; ``error`` says why it cannot be taken."""

    fate: Fate
    said: str
    was: str = ""
    now: str = ""
    error: DelegationError | None = None


@dataclass(frozen=True, slots=True)
class PastedRow:
    """``thing`` is whom it goes to, None for somebody new; ``given`` is what the use case writes."""

    fate: Fate
    thing: ThingId | None
    name: str
    cells: tuple[PastedCell, ...]
    given: Mapping[str, Any] = field(default_factory=dict)
    error: DelegationError | None = None


@dataclass(frozen=True)
class Paste:
    """What pasting would do.  ``fields`` are the columns' names, empty for one that is left out."""

    kind: str
    fields: tuple[str, ...]
    rows: tuple[PastedRow, ...]
    companies: tuple[str, ...] = ()

    @cached_property
    def count(self) -> Mapping[Fate, int]:
        """How many rows have each fate."""
        counts = dict.fromkeys(Fate, 0)
        for row in self.rows:
            counts[row.fate] += 1
        return counts

    @cached_property
    def cells(self) -> Mapping[Fate, int]:
        """How many cells have each fate."""
        counts = dict.fromkeys(Fate, 0)
        for row in self.rows:
            for one in row.cells:
                counts[one.fate] += 1
        return counts

    @property
    def writes(self) -> bool:
        return bool(self.count[Fate.NEW] or self.count[Fate.CHANGED])


def headings(snapshot: Snapshot, kind: str, row: Sequence[str], words: Words) -> tuple[str, ...] | None:
    """The fields that a row of headings names, empty for those it does not; None for a row of values.

    At least half of the filled cells have to name a field, each another one.
    """
    labels = _labels(snapshot, kind, words)
    found = [labels.get(header_key(said)) or _synonym(said, kind) for said in row]
    taken: set[str] = set()
    named = [name if name and not (name in taken or taken.add(name)) else "" for name in found]  # type: ignore[func-returns-value]  # add gives None
    if "first_name" in taken and "last_name" not in taken:  # beside first names a name is the last one
        named = ["last_name" if name == WHOLE_NAME and kind == "person" else name for name in named]
    filled = sum(1 for said in row if said.strip())
    return tuple(named) if filled and len(taken) * 2 >= filled else None


def _labels(snapshot: Snapshot, kind: str, words: Words) -> dict[str, str]:
    """What the table itself calls its columns, as headers are compared."""
    labels = {header_key(label_of(entry, words)): name for name, entry in entries_of(snapshot, kind).items()}
    return labels | {header_key(name): name for name in entries_of(snapshot, kind)}


def label_of(entry: Entry, words: Words) -> str:
    return entry.own.in_(words.language) if entry.own is not None else words.label(entry.kind, entry.name)


def _synonym(said: str, kind: str) -> str:
    """A field by one of its usual headers; a long cell is a value, whatever words it holds."""
    name = field_named(said, kind) if 0 < len(said) <= 60 else None
    return name or ""


def planned_paste(
    snapshot: Snapshot,
    kind: str,
    grid: Grid,
    fields: Sequence[str],
    words: Words,
    *,
    onto: Sequence[Any] | None = None,
) -> Paste:
    """What pasting the cells would do, nothing written.

    ``fields`` names each column; ``onto`` are the things the rows lie on, top to bottom, where there is
    room.  Laid on things, an empty cell empties theirs; found by name, it leaves theirs as it is.  A cell
    that cannot be taken is left out with its reason, a row that cannot be told apart or made as a whole.
    """
    planner = _Planner(snapshot, kind, fields, words)
    if onto is not None:
        pairs = [(row, onto[at] if at < len(onto) else None) for at, row in enumerate(grid)]
        rows = tuple(planner.row(row, thing, empties=thing is not None) for row, thing in pairs)
    else:
        rows = tuple(planner.found(row) for row in grid)
    return Paste(kind, tuple(fields), rows, tuple(planner.companies.values()))


class _Planner:
    def __init__(self, snapshot: Snapshot, kind: str, fields: Sequence[str], words: Words) -> None:
        self.snapshot, self.kind, self.words = snapshot, kind, words
        known = entries_of(snapshot, kind)
        self.columns = [(name, known.get(name)) for name in fields]
        self.draft = Draft(snapshot)
        self.reading = Reading.of(snapshot, lambda: NOT_YET)
        self.year = the_trip(snapshot).first.year
        self.companies: dict[str, str] = {}
        self.known_companies = _unique((folded(one.name), one) for one in snapshot.of("company").values())
        self.seen: set[ThingId] = set()

    @cached_property
    def by_email(self) -> dict[str, Any]:
        return _unique(
            (email.casefold(), one)
            for one in self.snapshot.of(self.kind).values()
            for email in (getattr(one, "email", ""), *getattr(one, "more_emails", ()))
            if email
        )

    @cached_property
    def by_name(self) -> dict[str, Any]:
        things = self.snapshot.of(self.kind).values()
        names = [(folded(name_of(self.snapshot, one, self.words.language)), one) for one in things]
        if self.kind == "person":
            names += [(folded(f"{one.last_name} {one.first_name}"), one) for one in things]
        return _unique(names)

    def found(self, cells: Sequence[str]) -> PastedRow:
        """A row that says itself whom it is about."""
        said = {name: text.strip() for (name, _), text in zip(self.columns, cells, strict=False) if name}
        email = said.get("email", "").casefold()
        name = said.get(WHOLE_NAME) or " ".join(filter(None, (said.get("first_name"), said.get("last_name"))))
        if "," in name:
            last, _, first = name.partition(",")
            name = f"{first.strip()} {last.strip()}"
        places = ((email, self.by_email), (folded(" ".join(name.split())), self.by_name))
        for key, known in places:
            if key and key in known:
                thing = known[key]
                if thing is None or thing.id in self.seen:
                    error = CommandError("pasted_twice", value=name or email)
                    return self._refused(cells, name or email, error)
                self.seen.add(thing.id)
                return self.row(cells, thing, empties=False)
        return self.row(cells, None, empties=False)

    def _refused(self, cells: Sequence[str], name: str, error: DelegationError) -> PastedRow:
        ignored = tuple(PastedCell(Fate.IGNORED, said) for said in cells)
        return PastedRow(Fate.REFUSED, None, name, ignored, error=error)

    def row(self, cells: Sequence[str], thing: Any, *, empties: bool) -> PastedRow:
        """What a row does to a thing, or to somebody new."""
        given: dict[str, Any] = {}
        bad: dict[str, DelegationError] = {}
        company = ""
        for (name, entry), said in zip(self.columns, cells, strict=False):
            if not name or (not said.strip() and not (empties and thing is not None)):
                continue
            try:
                if name == "company" and self.kind == "person" and said.strip():
                    company = self._company(said, given)
                elif name == WHOLE_NAME and self.kind == "person":
                    given |= _halves(said)
                else:
                    given[name] = said if entry is None else entered(entry, said, self.words, year=self.year)
            except InvalidValueError as error:
                bad[name] = error
        new = self._after(thing, given, bad)
        if isinstance(new, DelegationError):
            name = " ".join(str(given.get(one, "")) for one in ("first_name", "last_name", "name")).strip()
            return self._refused(cells, name, new)
        if company:
            given["company"] = company
        told = tuple(
            self._cell(name, entry, said, thing, new, bad.get(name), company)
            for (name, entry), said in zip(self.columns, cells, strict=False)
        )
        changes = any(one.fate is Fate.CHANGED for one in told)
        fate = Fate.NEW if thing is None else Fate.CHANGED if changes else Fate.SAME
        if thing is None and not given:
            return PastedRow(Fate.IGNORED, None, "", told)
        name = name_of(self.snapshot, new, self.words.language)
        return PastedRow(fate, thing.id if thing is not None else None, name, told, given)

    def _company(self, said: str, given: dict[str, Any]) -> str:
        """The company meant: known, its id is given; else its name, to be made with the people."""
        key = folded(" ".join(said.split()))
        if (known := self.known_companies.get(key)) is not None:
            given["company"] = str(known.id)
            return ""
        return self.companies.setdefault(key, " ".join(said.split()))

    def _after(self, thing: Any, given: dict[str, Any], bad: dict[str, DelegationError]) -> Any:
        """The thing as it would be, each cell that is refused left out; the error where none can be made."""
        try:
            return self._made(thing, given)
        except DelegationError as error:
            first = error
        for name in list(given):
            try:
                if thing is not None:
                    self._made(thing, {name: given[name]})
                else:
                    self._made(thing, {**self._naming(given), name: given[name]})
            except DelegationError as error:
                bad[name] = error
                del given[name]
        try:
            return self._made(thing, given)
        except DelegationError:
            return first

    def _naming(self, given: Given) -> dict[str, Any]:
        """What a new thing cannot do without."""
        names = {"first_name", "last_name"} if self.kind == "person" else {"name"}
        return {name: said for name, said in given.items() if name in names}

    def _made(self, thing: Any, given: Given) -> Any:
        if thing is None:
            return made(self.kind, given, self.draft, self.reading)[0]
        return changed(thing, given, self.draft, self.reading)[0]

    def _cell(
        self,
        name: str,
        entry: Entry | None,
        said: str,
        thing: Any,
        new: Any,
        error: DelegationError | None,
        company: str,
    ) -> PastedCell:
        if not name:
            return PastedCell(Fate.IGNORED, said)
        if name == WHOLE_NAME and self.kind == "person":
            was, now = (thing.name if thing is not None else ""), new.name
            same = was == now
        elif entry is None:
            was, now, same = "", said, not said.strip()
        else:
            was = cell(self.snapshot, thing, entry, self.words) if thing is not None else ""
            if name == "company" and company:
                now, same = company, False
            else:
                now = cell(self.snapshot, new, entry, self.words)
                same = thing is not None and value_of(thing, entry) == value_of(new, entry)
        if error is not None:
            return PastedCell(Fate.REFUSED, said, was, was, error)
        if thing is None:
            return PastedCell(Fate.NEW if said.strip() else Fate.SAME, said, "", now if said.strip() else "")
        return PastedCell(Fate.SAME if same else Fate.CHANGED, said, was, now)


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Key -> the one thing it names, None where it names several."""
    found: dict[str, Any] = {}
    for key, thing in pairs:
        found[key] = thing if found.get(key, thing) is thing else None
    return found


def _halves(said: str) -> dict[str, str]:
    """First and last name of a whole one: "An Van den Berg", or "Van den Berg, An"."""
    said = " ".join(said.split())
    if "," in said:
        last, _, first = said.partition(",")
        return {"first_name": first.strip(), "last_name": last.strip()}
    first, _, last = said.partition(" ")
    return {"first_name": first, "last_name": last} if last else {"last_name": first}


def paste(store: TripStore, plan: Paste, *, new_id: NewId) -> Change:
    """Write what a plan found, as one change.

    Raises NotFoundError where somebody in it has gone since; then nothing is written.
    """
    with store.unit(writing=True) as unit:
        draft = unit.draft
        companies: dict[str, Any] = {}
        for name in plan.companies:
            company = Company(id=CompanyId(ThingId(new_id())), name=name)
            draft.put(company)
            companies[name] = company.id
        reading = Reading.of(draft.snapshot, new_id)
        counts = {Fate.NEW: 0, Fate.CHANGED: 0}
        for row in plan.rows:
            if row.fate not in counts:
                continue
            given = dict(row.given)
            if given.get("company") in companies:
                given["company"] = str(companies[given["company"]])
            if row.thing is None:
                things = made(plan.kind, given, draft, reading)
            else:
                things = changed(draft.get(row.thing), given, draft, reading)
            for thing in (*things[1:], things[0]):
                draft.put(thing)
            counts[row.fate] += 1
        return unit.commit("paste", kind=plan.kind, added=counts[Fate.NEW], changed=counts[Fate.CHANGED])


__all__ = ["Fate", "Paste", "PastedCell", "PastedRow", "headings", "paste", "planned_paste"]
