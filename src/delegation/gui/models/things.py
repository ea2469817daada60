# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of the things of one kind: it shows, and follows the snapshot; it never writes.

There is no proxy: the model holds a row for each thing in their order, and those of them that pass the
filter.  Texts are made when they are first seen and forgotten when the thing is touched.  Of very many
things the search keys and the orders of the columns are made beside the window (``models/preparing.py``).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, folded
from delegation.gui.changes import Touched
from delegation.gui.models.columns import COVERED, Column
from delegation.gui.models.preparing import Prepared, Row, prepared, search_key
from delegation.services.cells import kinds_read
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

AT_ONCE = 50
"""Touched things up to this many move one by one; more of them are one change of layout."""

MANY = 8_000
"""From so many things on, keys and orders are made beside the window."""

Keep = Callable[[Snapshot, Any], bool]
"""A facet: whether a thing passes."""

Beside = Callable[[Callable[[], Prepared], Callable[[Prepared], object]], object]
"""Runs the first beside the window, then gives what it made to the second, on the GUI thread."""


class ThingTable(QAbstractTableModel):
    """Things of ``kind`` as rows."""

    THING_ROLE = Qt.ItemDataRole.UserRole
    COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1
    MARK_ROLE = Qt.ItemDataRole.UserRole + 2
    STATE_ROLE = Qt.ItemDataRole.UserRole + 3  # "", "covered", "waiting", "missing"
    STRUCK_ROLE = Qt.ItemDataRole.UserRole + 4  # whether the thing no longer counts

    def __init__(
        self,
        kind: str,
        columns: Sequence[Column],
        words: Words,
        parent: QObject | None = None,
        *,
        beside: Beside | None = None,
        is_struck: Callable[[Any], bool] = lambda _thing: False,
    ) -> None:
        super().__init__(parent)
        self.kind, self.columns, self.words = kind, tuple(columns), words
        self.snapshot = Snapshot()
        self._beside, self._is_struck = beside, is_struck
        self._is_busy = False
        self._lacks_search = False
        self._generation = 0  # of what orders are made from
        self._row_by_id: dict[ThingId, Row] = {}
        self._all: list[Row] = []  # in the order of the sorted column, rising
        self._rows: list[Row] = []  # in view, as they stand
        self._things: list[Any] | None = None
        self._orders: dict[str, list[Row]] = {}
        self._texts: dict[Row, dict[str, str]] = {}
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
        if self._things is None:
            self._things = [row.thing for row in self._rows]
        return self._things

    @property
    def total(self) -> int:
        """How many there are, filter or no filter."""
        return len(self.snapshot.of(self.kind))

    @property
    def is_preparing(self) -> bool:
        """Whether keys are being made beside the window; until they are there, filter and order wait."""
        return self._is_busy

    def thing_at(self, row: int) -> Any:
        return self._rows[row].thing

    def row_of(self, thing: ThingId) -> int | None:
        row = self._row_by_id.get(thing)
        return row.at if row is not None and self._is_in_view(row) else None

    def _is_in_view(self, row: Row) -> bool:
        return row.at < len(self._rows) and self._rows[row.at] is row

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another trip, or the same one afresh."""
        self.beginResetModel()
        self.snapshot = snapshot
        self._texts.clear()
        self._orders.clear()
        self._generation += 1
        self._all = [Row(thing) for thing in snapshot.sorted(self.kind)]
        self._row_by_id = {row.thing.id: row for row in self._all}
        self._lacks_search = self._has_many
        if not self._prepare_beside():
            self._all = self._sorted()
        self._set_rows(self._filtered())
        self.endResetModel()

    @property
    def _has_many(self) -> bool:
        return self._beside is not None and len(self._all) >= MANY

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        """Show the next snapshot; only rows that changed are told of."""
        self.snapshot = snapshot
        mine = {thing for kind, thing in touched if kind == self.kind}
        others = {kind for kind, _ in touched} - {self.kind}
        self._generation += 1
        if len(mine) >= AT_ONCE:
            self._orders.clear()
        if others:  # names of other things stand in these cells too
            self._texts.clear()
            self._forget_keys(others)
        if len(mine) >= AT_ONCE:
            for thing in mine:
                self._take(thing)
            self._lay_out_anew(is_resorted=True)
        else:
            for thing in sorted(mine, key=str):
                self._follow_one(thing)
            if others and not self._has_many:
                self._lay_out_anew(is_resorted=True)
        if others:
            self._tell_all()

    def _forget_keys(self, kinds: set[str]) -> None:
        """What is filtered and sorted by names of these kinds is looked up anew."""
        is_searched = bool(kinds & kinds_read(self.kind))
        told = {column.key for column in self.columns if is_searched or column.entry is None}
        for key in told & self._orders.keys():
            del self._orders[key]
        if self.columns[self._sort].key in told:
            self._forget_order()
        if is_searched:
            for row in self._all:
                row.search = ""
            self._lacks_search = self._has_many
        self._prepare_beside()

    def _take(self, thing: ThingId) -> None:
        """A touched thing as it is now, without a word to the views."""
        now, row = self.snapshot.of(self.kind).get(thing), self._row_by_id.get(thing)
        if now is None:
            if row is not None:
                del self._row_by_id[thing]
                self._all.remove(row)
            return
        if row is None:
            row = self._row_by_id[thing] = Row(now)
            self._all.append(row)
        else:
            row.put(now)
        self._texts.pop(row, None)

    def _follow_one(self, thing: ThingId) -> None:
        now, row = self.snapshot.of(self.kind).get(thing), self._row_by_id.get(thing)
        if row is not None:
            self._take_out_of_order(row)
            self._texts.pop(row, None)
        if now is None:
            if row is not None:
                del self._row_by_id[thing]
                self._remove(row)
            return
        if row is None:
            row = self._row_by_id[thing] = Row(now)
        was_shown = self._is_in_view(row)
        row.put(now)
        self._put_in_order(row)
        if not self._passes(row):
            if was_shown:
                self._remove(row)
        elif was_shown:
            self._move(row)
        else:
            self._insert(row)

    def _take_out_of_order(self, row: Row) -> None:
        for order in self._lists:
            order.remove(row)  # by identity: a millisecond of 130,000

    def _put_in_order(self, row: Row) -> None:
        for key, order in self._orders.items():
            if order is not self._all:
                column = next(column for column in self.columns if column.key == key)
                mine = self._key_in(column, row)
                order.insert(bisect_left(order, mine, key=partial(self._key_in, column)), row)
        self._all.insert(self._place(row, self._all), row)

    @property
    def _lists(self) -> list[list[Row]]:
        others = [order for order in self._orders.values() if order is not self._all]
        return [self._all, *others]

    def _remove(self, row: Row) -> None:
        if not self._is_in_view(row):
            return
        at = row.at
        self.beginRemoveRows(ROOT, at, at)
        del self._rows[at]
        self._number(at)
        self.endRemoveRows()

    def _insert(self, row: Row) -> None:
        at = self._place(row, self._rows, is_shown=True)
        self.beginInsertRows(ROOT, at, at)
        self._rows.insert(at, row)
        self._number(at)
        self.endInsertRows()

    def _move(self, row: Row) -> None:
        at = row.at
        others = self._rows[:at] + self._rows[at + 1 :]
        to = self._place(row, others, is_shown=True)
        if to != at:
            self.beginMoveRows(ROOT, at, at, ROOT, to + 1 if to > at else to)
            others.insert(to, row)
            self._rows = others
            self._number(min(at, to))
            self.endMoveRows()
        self._things = None
        self.dataChanged.emit(self.index(to, 0), self.index(to, len(self.columns) - 1))

    def _place(self, row: Row, rows: Sequence[Row], *, is_shown: bool = False) -> int:
        """Where a row belongs among rows in order; those in view may stand in falling order."""
        key, is_falling = self._key(row), is_shown and self._order is Qt.SortOrder.DescendingOrder
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            other = self._key(rows[middle])
            if (other > key) if is_falling else (other < key):
                low = middle + 1
            else:
                high = middle
        return low

    def _number(self, first: int) -> None:
        self._things = None
        for at in range(first, len(self._rows)):
            self._rows[at].at = at

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._number(0)

    def _lay_out_anew(self, *, is_resorted: bool = False, is_narrower: bool = False) -> None:
        """Other rows in another order, with selection and current cell kept on their things."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[index.row()] for index in before]
        if is_resorted:
            self._all = self._sorted()
        self._set_rows(self._with_words(self._rows) if is_narrower else self._filtered())
        after = [
            self.index(row.at, index.column()) if self._is_in_view(row) else QModelIndex()
            for row, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # Filter and order

    def filter_by(self, text: str, keep: Iterable[Keep] = ()) -> None:
        """Show what has every word of ``text`` somewhere in it, and passes every facet."""
        needles, keeps = tuple(folded(text).split()), tuple(keep)
        is_narrower = self._needles and keeps == self._keep and " ".join(needles).startswith(self._said)
        self._needles, self._keep = needles, keeps
        self._lay_out_anew(is_narrower=bool(is_narrower) and not self._lacks_search)

    @property
    def _said(self) -> str:
        return " ".join(self._needles)

    def has_words(self, thing: Any) -> bool:
        """Whether a thing has every word of the filter somewhere in it."""
        row = self._row_by_id.get(thing.id)
        return row is not None and self._has_words(row)

    def says(self, thing: Any, text: str) -> bool:
        """Whether a thing has every word of ``text`` somewhere in it."""
        row = self._row_by_id.get(thing.id)
        said = self._search_of(row) if row is not None else ""
        return all(word in said for word in folded(text).split())

    def _filtered(self) -> list[Row]:
        rows = self._all
        if self._needles and not self._lacks_search:
            rows = self._with_words(rows)
        if self._keep:
            snapshot, keep = self.snapshot, self._keep
            rows = [row for row in rows if all(one(snapshot, row.thing) for one in keep)]
        if self._order is Qt.SortOrder.DescendingOrder:
            return rows[::-1]
        return list(rows) if rows is self._all else rows

    def _with_words(self, rows: list[Row]) -> list[Row]:
        """Those that have every word of the filter."""
        for needle in self._needles:
            rows = [row for row in rows if needle in (row.search or self._search_of(row))]
        return rows

    def _search_of(self, row: Row) -> str:
        if not row.search:
            row.search = search_key(self.snapshot, row.thing, self.kind, self.words)
        return row.search

    def _passes(self, row: Row) -> bool:
        return self._has_words(row) and all(keep(self.snapshot, row.thing) for keep in self._keep)

    def _has_words(self, row: Row) -> bool:
        if not self._needles:
            return True
        said = self._search_of(row)
        return all(needle in said for needle in self._needles)

    def prepare(self) -> None:
        """Make the search keys that are not there yet."""
        for row in self._all:
            self._search_of(row)

    def _prepare_beside(self) -> bool:
        """Let what lacks of many things be made beside the window, one column at a time, the sorted one
        first; whether the order of now is still to come."""
        if self._beside is None or not self._has_many:
            self._lacks_search = False
            return False
        sorted_by = self.columns[self._sort].key
        lacking = [column for column in self.columns if column.key not in self._orders]
        lacking.sort(key=lambda column: column.key != sorted_by)
        if not self._is_busy and (lacking or self._lacks_search):
            self._is_busy = True
            self._prepare(self._beside, lacking[:1])
        return bool(lacking) and lacking[0].key == sorted_by

    def _prepare(self, beside: Beside, columns: Sequence[Column]) -> None:
        rows, things = list(self._all), [row.thing for row in self._all]
        snapshot, words, kind = self.snapshot, self.words, self.kind
        generation, searches = self._generation, self._lacks_search

        def take(made: Prepared) -> None:
            self._is_busy = False
            for row, thing, search in zip(rows, things, made.searches, strict=False):
                if row.thing is thing:
                    row.search = search
            has_order = generation == self._generation and words is self.words
            if has_order:
                self._orders |= {key: [rows[at] for at in order] for key, order in made.orders.items()}
            was_lacking, self._lacks_search = self._lacks_search, self._lacks_search and not searches
            if was_lacking or self.columns[self._sort].key in made.orders:
                self._lay_out_anew(is_resorted=True)
            self._prepare_beside()

        beside(lambda: prepared(things, snapshot, kind, columns, words, searches=searches), take)

    def _key(self, row: Row) -> Any:
        if row.key is None:
            row.key = self._key_in(self.columns[self._sort], row)
        return row.key

    def _key_in(self, column: Column, row: Row) -> Any:
        thing = row.thing
        return column.sort(self.snapshot, thing, self.words), thing.sort_key, thing.id.int

    def _sorted(self) -> list[Row]:
        """All rows in the order of the sorted column."""
        known = self._orders.get(self.columns[self._sort].key)
        if known is not None and len(known) == len(self._all):
            return known
        if self._has_many and self._prepare_beside():
            return self._all  # in order once that is made
        return sorted(self._all, key=self._key)

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        return self._sort, self._order

    # Columns, words, covers

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other columns; what is sorted by stays so where it is still there."""
        self.beginResetModel()
        key = self.columns[self._sort].key if self.columns else ""
        self.columns = tuple(columns)
        sort = next((at for at, column in enumerate(self.columns) if column.key == key), 0)
        self._texts.clear()
        self._sort = sort
        keys = {column.key for column in self.columns}
        for gone in self._orders.keys() - keys:
            del self._orders[gone]
        if self.columns[sort].key != key:
            self._forget_order()
            self._all = self._sorted()
            self._set_rows(self._filtered())
        self.endResetModel()

    def _forget_order(self) -> None:
        for row in self._all:
            row.key = None

    def speak(self, words: Words) -> None:
        """Another language."""
        self.words = words
        self._texts.clear()
        self._orders.clear()
        self._generation += 1
        for row in self._all:
            row.search, row.key = "", None
        self._lacks_search = self._has_many
        self._lay_out_anew(is_resorted=True)
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
        row = self.row_of(thing)
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
        row = self._row_by_id.get(thing.id)
        if row is None or row.thing is not thing:
            return column.text(self.snapshot, thing, self.words)
        known = self._texts.setdefault(row, {})
        said = known.get(column.key)
        if said is None:
            said = known[column.key] = column.text(self.snapshot, thing, self.words)
        return said

    def is_struck(self, thing: Any) -> bool:
        """Whether a thing no longer counts, as somebody who cancelled."""
        return self._is_struck(thing)

    def is_covered(self, thing: Any, column: Column) -> bool:
        return column.is_sensitive and not self.uncovered and bool(self.text(thing, column))

    def shown(self, thing: Any, column: Column) -> str:
        """What a cell shows: dots where it is covered."""
        return COVERED if self.is_covered(thing, column) else self.text(thing, column)

    def is_missing(self, thing: Any, column: Column) -> bool:
        """Whether a cell that ought to be filled is not."""
        return column.missing is not None and column.missing(self.snapshot, thing)

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        thing, column = self._rows[index.row()].thing, self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.shown(thing, column)
            case Qt.ItemDataRole.EditRole:
                return self.text(thing, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.heading(self.words)}: {self._spoken(thing, column)}"
            case self.THING_ROLE:
                return thing
            case self.COLUMN_ROLE:
                return column
            case self.MARK_ROLE:
                return column.mark(self.snapshot, thing) if column.mark else None
            case self.STATE_ROLE:
                return self._state(thing, column)
            case self.STRUCK_ROLE:
                return self.is_struck(thing)
        return None

    def _state(self, thing: Any, column: Column) -> str:
        if (thing.id, column.key) in self._waiting:
            return "waiting"
        if self.is_missing(thing, column):
            return "missing"
        return "covered" if self.is_covered(thing, column) else ""

    def _spoken(self, thing: Any, column: Column) -> str:
        """What a screen reader says of a cell; of a covered one nothing."""
        if self.is_missing(thing, column):
            return " ".join(filter(None, (self.text(thing, column), self.words.say("missing.pill"))))
        return "" if self.is_covered(thing, column) else self.text(thing, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
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
        is_other = column != self._sort
        self._sort, self._order = column, order
        if is_other:
            self._forget_order()
        self._lay_out_anew(is_resorted=is_other)
