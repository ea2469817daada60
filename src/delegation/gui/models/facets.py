# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facets: what a list is filtered by besides words, as data, and the list of their values with counts.

A value counts what would be in view if it alone were checked in its facet, all other filters as they are.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, number_key
from delegation.services.cells import told, value_of
from delegation.services.pasting import label_of
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

AT_FIRST = 7
"""So many values of a facet are shown until the planner asks for the others."""

NONE = ""
"""The code of a thing that has no value in a facet."""

Mark = tuple[str, Any]
"""How a value is drawn: ("status", code), ("group", (place, letter)) or ("severity", code)."""

Checked = Mapping[str, frozenset[str]]
"""Facet -> the codes that are checked in it; a facet with none filters nothing."""


def _by_name(_snapshot: Snapshot, _code: str) -> Any:
    return 0


def _no_mark(_snapshot: Snapshot, _code: str) -> Mark | None:
    return None


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet: the ``codes`` of a thing, the ``word`` of a code, and in what ``order`` codes stand.

    ``always`` are the codes shown even where nothing has them; with ``heads_chip`` the chip names the facet.
    """

    key: str
    heading: Callable[[Words], str]
    codes: Callable[[Snapshot, Any], Iterable[str]]
    word: Callable[[Snapshot, str, Words], str]
    order: Callable[[Snapshot, str], Any] = _by_name
    mark: Callable[[Snapshot, str], Mark | None] = _no_mark
    always: tuple[str, ...] = ()
    heads_chip: bool = False

    def keeps(self, snapshot: Snapshot, thing: Any, checked: frozenset[str]) -> bool:
        return not checked or any(code in checked for code in self.codes(snapshot, thing))


def facet_of(entry: Entry, mark: str = "") -> Facet:
    """The facet of a field with few values: a choice, a place, a company."""

    def codes(_snapshot: Snapshot, thing: Any) -> tuple[str]:
        value = value_of(thing, entry)
        return (NONE if value is None else str(getattr(value, "value", value)),)

    def word(snapshot: Snapshot, code: str, words: Words) -> str:
        if code == NONE:
            return words.say("choice.answer.none")
        if entry.holds is Holds.CHOICE and entry.own is None:
            return told(snapshot, entry.hint(code), words, entry)
        if entry.holds is Holds.LINK:
            return told(snapshot, UUID(code), words, entry)
        if entry.name == "language":
            return words.language_name(code)
        return code

    def order(_snapshot: Snapshot, code: str) -> Any:
        return entry.choices.index(code) if code in entry.choices else 0

    return Facet(
        key=entry.name,
        heading=lambda words: label_of(entry, words),
        codes=codes,
        word=word,
        order=order if entry.choices else _by_name,
        mark=(lambda _snapshot, code: (mark, code)) if mark else _no_mark,
        always=entry.choices if mark else (),
    )


class Codes:
    """The codes of things in facets, worked out once a snapshot."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._known: dict[str, dict[ThingId, tuple[str, ...]]] = {}

    def of(self, facet: Facet) -> Callable[[Any], tuple[str, ...]]:
        known, snapshot = self._known.setdefault(facet.key, {}), self.snapshot

        def codes(thing: Any) -> tuple[str, ...]:
            found = known.get(thing.id)
            if found is None:
                found = known[thing.id] = tuple(facet.codes(snapshot, thing))
            return found

        return codes


def counted(
    facets: Sequence[Facet], checked: Checked, codes_of: Codes, things: Iterable[Any]
) -> dict[str, Counter[str]]:
    """Facet -> code -> how many of ``things`` have it and pass every other facet."""
    counts: dict[str, Counter[str]] = {facet.key: Counter() for facet in facets}
    wanted = [(facet.key, codes_of.of(facet), checked.get(facet.key, frozenset())) for facet in facets]
    for thing in things:
        codes = [(key, of(thing), chosen) for key, of, chosen in wanted]
        failed = [key for key, its, chosen in codes if chosen and not any(code in chosen for code in its)]
        if len(failed) > 1:
            continue
        for key, its, _ in codes:
            if not failed or key == failed[0]:
                counts[key].update(its)
    return counts


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A heading (no code), a value, or what shows the other values."""

    facet: Facet
    said: str
    code: str | None = None
    count: int = 0
    is_checked: bool = False
    mark: Mark | None = None
    more: int = 0


class FacetList(QAbstractListModel):
    """Headings and values under each other."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FacetRow] = []
        self._open: set[str] = set()

    def show_facets(
        self,
        facets: Sequence[Facet],
        checked: Checked,
        counts: Mapping[str, Counter[str]],
        snapshot: Snapshot,
        words: Words,
    ) -> None:
        rows: list[FacetRow] = []
        for facet in facets:
            rows += self._of(facet, checked.get(facet.key, frozenset()), counts[facet.key], snapshot, words)
        if rows == self._rows:
            return
        if [_place(row) for row in rows] == [_place(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _of(
        self, facet: Facet, chosen: frozenset[str], counts: Counter[str], snapshot: Snapshot, words: Words
    ) -> list[FacetRow]:
        codes = {code for code, count in counts.items() if count} | chosen | set(facet.always)
        if codes <= {NONE}:
            return []
        values = [
            FacetRow(
                facet,
                facet.word(snapshot, code, words),
                code,
                counts[code],
                code in chosen,
                facet.mark(snapshot, code),
            )
            for code in codes
        ]
        values.sort(
            key=lambda row: (row.code == NONE, facet.order(snapshot, row.code or ""), number_key(row.said))
        )
        if len(values) > AT_FIRST + 1 and facet.key not in self._open:
            common = sorted(values, key=lambda row: (not row.is_checked, -row.count))[:AT_FIRST]
            more = len(values) - len(common)
            values = [row for row in values if row in common]
            values.append(FacetRow(facet, words.say("list.more", listed="", count=more).strip(), more=more))
        return [FacetRow(facet, facet.heading(words)), *values]

    def open_up(self, facet: str) -> None:
        """Show all values of a facet from now on."""
        self._open.add(facet)

    def row_at(self, index: Index) -> FacetRow:
        return self._rows[index.row()]

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.said
            case Qt.ItemDataRole.ToolTipRole:
                return row.said
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.said if row.code is None else f"{row.facet.key}: {row.said}, {row.count}"
            case Qt.ItemDataRole.CheckStateRole if row.code is not None:
                return Qt.CheckState.Checked if row.is_checked else Qt.CheckState.Unchecked
            case self.ROW_ROLE:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or _place(self._rows[index.row()])[2]:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._rows[index.row()].code is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


def _place(row: FacetRow) -> tuple[str, str | None, bool]:
    """What a row is, whatever its count; the last says whether it is a heading."""
    return row.facet.key, row.code, row.code is None and not row.more
