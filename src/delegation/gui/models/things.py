# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of the things of one kind: it shows, and follows the snapshot; it never writes.

There is no proxy: the model holds the rows that pass the filter, in their order, and a search key for each
thing.  Texts are made when they are first seen and forgotten when the thing is touched.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, folded
from delegation.gui.changes import Touched
from delegation.gui.models.columns import COVERED, Column
from delegation.services.cells import cell, searchable
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

AT_ONCE = 50
"""Touched things up to this many move one by one; more of them are one change of layout."""

Keep = Callable[[Snapshot, Any], bool]
"""A facet: whether a thing passes."""


class ThingTable(QAbstractTableModel):
    """Things of ``kind`` as rows."""

    THING_ROLE = Qt.ItemDataRole.UserRole
    COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1
    MARK_ROLE = Qt.ItemDataRole.UserRole + 2
    STATE_ROLE = Qt.ItemDataRole.UserRole + 3  # "", "covered", "waiting"

    def __init__(
        self,
        kind: str,
        columns: Sequence[Column],
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind, self.columns, self.words = kind, tuple(columns), words
        self.snapshot = Snapshot()
        self._rows: list[Any] = []
        self._row_of: dict[ThingId, int] = {}
        self._texts: dict[ThingId, dict[str, str]] = {}
        self._keys: dict[ThingId, str] = {}
        self._sort_keys: dict[str, dict[ThingId, Any]] = {}
        self._waiting: dict[tuple[ThingId, str], str] = {}
        self._needles: tuple[str, ...] = ()
        self._keep: tuple[Keep, ...] = ()
        self._sort = 0
        self._order = Qt.SortOrder.AscendingOrder
        self.uncovered = False

    # What is shown

    @property
    def things(self) -> Sequence[Any]:
        """The things in view, in their order."""
        return self._rows

    @property
    def total(self) -> int:
        """How many there are, filter or no filter."""
        return len(self.snapshot.of(self.kind))

    def row_of(self, thing: ThingId) -> int | None:
        return self._row_of.get(thing)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another trip, or the same one afresh."""
        self.beginResetModel()
        self.snapshot = snapshot
        self._forget_all()
        self._set_rows(self._sorted(filter(self._passes, snapshot.of(self.kind).values())))
        self.endResetModel()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        """Show the next snapshot; only rows that changed are told of."""
        self.snapshot = snapshot
        mine = {thing for kind, thing in touched if kind == self.kind}
        others = touched and any(kind != self.kind for kind, _ in touched)
        for thing in mine:
            self._forget(thing)
        if others:  # names of other things stand in these cells too
            self._forget_all()
        if len(mine) >= AT_ONCE:
            self._lay_out_anew()
        else:
            for thing in sorted(mine, key=str):
                self._follow_one(thing)
        if others and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def _forget(self, thing: ThingId) -> None:
        self._texts.pop(thing, None)
        self._keys.pop(thing, None)
        for known in self._sort_keys.values():
            known.pop(thing, None)

    def _forget_all(self) -> None:
        self._texts.clear()
        self._keys.clear()
        self._sort_keys.clear()

    def _follow_one(self, thing: ThingId) -> None:
        now = self.snapshot.of(self.kind).get(thing)
        row = self._row_of.get(thing)
        shown = now is not None and self._passes(now)
        if row is None:
            if shown:
                self._insert(now)
            return
        if not shown:
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self._number(row)
            self._row_of.pop(thing, None)
            self.endRemoveRows()
            return
        self._rows[row] = now  # even the same thing may sort elsewhere: others' facts stand in its cells
        others = self._rows[:row] + self._rows[row + 1 :]
        to = self._place(now, others)
        if to != row:
            self.beginMoveRows(ROOT, row, row, ROOT, to + 1 if to > row else to)
            others.insert(to, now)
            self._rows = others
            self._number(min(row, to))
            self.endMoveRows()
            row = to
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _insert(self, thing: Any) -> None:
        row = self._place(thing, self._rows)
        self.beginInsertRows(ROOT, row, row)
        self._rows.insert(row, thing)
        self._number(row)
        self.endInsertRows()

    def _place(self, thing: Any, rows: Sequence[Any]) -> int:
        """Where a thing belongs among rows in order."""
        key, is_falling = self._sort_key(thing), self._order is Qt.SortOrder.DescendingOrder
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            other = self._sort_key(rows[middle])
            if (other > key) if is_falling else (other < key):
                low = middle + 1
            else:
                high = middle
        return low

    def _number(self, first: int) -> None:
        for row in range(first, len(self._rows)):
            self._row_of[self._rows[row].id] = row

    def _set_rows(self, rows: list[Any]) -> None:
        self._rows = rows
        self._row_of = {thing.id: row for row, thing in enumerate(rows)}

    def _lay_out_anew(self) -> None:
        """Other rows in another order, with selection and current cell kept on their things."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        things = [self._rows[index.row()].id for index in before]
        self._set_rows(self._sorted(filter(self._passes, self.snapshot.of(self.kind).values())))
        after = [
            self.index(self._row_of[thing], index.column()) if thing in self._row_of else QModelIndex()
            for thing, index in zip(things, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # Filter and order

    def filter_by(self, text: str, keep: Iterable[Keep] = ()) -> None:
        """Show what has every word of ``text`` somewhere in it, and passes every facet."""
        self._needles, self._keep = tuple(folded(text).split()), tuple(keep)
        self._lay_out_anew()

    def _passes(self, thing: Any) -> bool:
        if self._needles:
            key = self._keys.get(thing.id) or self._search_key(thing)
            if not all(needle in key for needle in self._needles):
                return False
        return all(keep(self.snapshot, thing) for keep in self._keep)

    def _search_key(self, thing: Any) -> str:
        said = (cell(self.snapshot, thing, entry, self.words) for entry in searchable(self.kind))
        key = self._keys[thing.id] = folded("\n".join(filter(None, said)))
        return key

    def prepare(self) -> None:
        """Make the search keys that are not there yet; worth doing before the first filter of many rows."""
        for thing in self.snapshot.of(self.kind).values():
            if thing.id not in self._keys:
                self._search_key(thing)

    def _sort_key(self, thing: Any) -> Any:
        column = self.columns[self._sort]
        known = self._sort_keys.setdefault(column.key, {})
        if thing.id not in known:
            key = column.sort(self.snapshot, thing, self.words)
            known[thing.id] = key, thing.sort_key, thing.id.int
        return known[thing.id]

    def _sorted(self, things: Iterable[Any]) -> list[Any]:
        return sorted(things, key=self._sort_key, reverse=self._order is Qt.SortOrder.DescendingOrder)

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        return self._sort, self._order

    # Columns, words, covers

    def show_columns(self, columns: Sequence[Column]) -> None:
        self.beginResetModel()
        key = self.columns[self._sort].key if self.columns else ""
        self.columns = tuple(columns)
        self._sort = next((at for at, column in enumerate(self.columns) if column.key == key), 0)
        self._texts.clear()
        self._set_rows(self._sorted(self._rows))
        self.endResetModel()

    def speak(self, words: Words) -> None:
        """Another language."""
        self.words = words
        self._forget_all()
        self._lay_out_anew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def uncover(self, shown: bool) -> None:
        """Show what is sensitive, or cover it again."""
        self.uncovered = shown
        self._tell_all()

    # Waiting for the trip to acknowledge

    def wait(self, thing: ThingId, key: str, text: str) -> None:
        """Show a value that is on its way to the trip."""
        self._waiting[thing, key] = text
        self._tell(thing)

    def settle(self, thing: ThingId, key: str) -> None:
        """Show again what the trip has: the value has come through, or was refused."""
        self._waiting.pop((thing, key), None)
        self._tell(thing)

    def _tell(self, thing: ThingId) -> None:
        row = self._row_of.get(thing)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def text(self, thing: Any, column: Column) -> str:
        """What a cell says, covered or not."""
        waiting = self._waiting.get((thing.id, column.key)) if self._waiting else None
        if waiting is not None:
            return waiting
        known = self._texts.setdefault(thing.id, {})
        said = known.get(column.key)
        if said is None:
            said = known[column.key] = column.text(self.snapshot, thing, self.words)
        return said

    def is_covered(self, thing: Any, column: Column) -> bool:
        return column.is_sensitive and not self.uncovered and bool(self.text(thing, column))

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        thing, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return COVERED if self.is_covered(thing, column) else self.text(thing, column)
            case Qt.ItemDataRole.EditRole:
                return self.text(thing, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = "" if self.is_covered(thing, column) else self.text(thing, column)
                return f"{column.heading(self.words)}: {said}"
            case self.THING_ROLE:
                return thing
            case self.COLUMN_ROLE:
                return column
            case self.MARK_ROLE:
                return column.mark(self.snapshot, thing) if column.mark else None
            case self.STATE_ROLE:
                if (thing.id, column.key) in self._waiting:
                    return "waiting"
                return "covered" if self.is_covered(thing, column) else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].heading(self.words)
        return section + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        self._sort, self._order = column, order
        self._lay_out_anew()
