# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes of a trip, newest first, under their days; read page by page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from delegation.domain.record import UNDO, Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded
from delegation.services.shown import deed_words
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A change, or with ``change`` None the heading of a day."""

    day: date
    change: Change | None = None
    said: str = ""
    is_undone: bool = False


class HistoryList(QAbstractListModel):
    """Shows what it is given; ``older_wanted`` asks for the page before the oldest."""

    ROW_ROLE = Qt.ItemDataRole.UserRole
    WORDS_ROLE = Qt.ItemDataRole.UserRole + 1

    older_wanted = Signal()

    def __init__(self, words: Words, parent: QObject | None = None, *, limit: int = 0) -> None:
        """``limit`` shows so many of the newest without headings; 0 shows all under their days."""
        super().__init__(parent)
        self.words, self._limit = words, limit
        self._snapshot = Snapshot()
        self._changes: list[Change] = []
        self._rows: list[HistoryRow] = []
        self._said: dict[int, str] = {}
        self._needles: tuple[str, ...] = ()
        self._author = ""
        self.is_whole = False
        self.day_words: Callable[[date], str] = self._plain_day

    def _plain_day(self, day: date) -> str:
        return self.words.title_date(day)

    # What is known

    @property
    def newest(self) -> int:
        return self._changes[0].number if self._changes else 0

    @property
    def oldest(self) -> int:
        return self._changes[-1].number if self._changes else 0

    @property
    def changes(self) -> Sequence[Change]:
        """All that were read, newest first, whether they pass the filter or not."""
        return self._changes

    @property
    def authors(self) -> tuple[str, ...]:
        return tuple(sorted({change.author for change in self._changes}))

    @property
    def shown(self) -> int:
        """How many changes pass the filter."""
        return sum(row.change is not None for row in self._rows)

    def extend(self, snapshot: Snapshot, changes: Iterable[Change], *, is_whole: bool) -> None:
        """Add changes that were read, newer or older than those known; ``is_whole`` once there are no older
        ones."""
        known = {change.number for change in self._changes}
        self._snapshot = snapshot
        self._changes += [change for change in changes if change.number not in known]
        self._changes.sort(key=lambda change: -change.number)
        self.is_whole = self.is_whole or is_whole
        self._lay_out_anew()

    def filter_by(self, text: str, author: str = "") -> None:
        self._needles, self._author = tuple(folded(text).split()), author
        self._lay_out_anew()

    def speak(self, words: Words) -> None:
        """Another language."""
        self.words = words
        self._said.clear()
        self._lay_out_anew()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def place_of(self, number: int) -> int | None:
        return next(
            (
                at
                for at, row in enumerate(self._rows)
                if row.change is not None and row.change.number == number
            ),
            None,
        )

    def row(self, place: int) -> HistoryRow:
        return self._rows[place]

    # Rows

    def _words_of(self, change: Change) -> str:
        said = self._said.get(change.number)
        if said is None:
            said = self._said[change.number] = deed_words(change, self.words, self._snapshot)
        return said

    def _passes(self, change: Change) -> bool:
        if self._author and change.author != self._author:
            return False
        if not self._needles:
            return True
        key = folded(f"{self._words_of(change)} {change.author}")
        return all(needle in key for needle in self._needles)

    def _made_rows(self) -> list[HistoryRow]:
        state: dict[int, str] = {}
        rows: list[HistoryRow] = []
        for change in self._changes:
            if change.of is not None:
                state.setdefault(change.of, change.deed)
            if not self._passes(change):
                continue
            day = change.at.astimezone().date()
            if not self._limit and (not rows or rows[-1].day != day):
                rows.append(HistoryRow(day))
            undone = state.get(change.number) == UNDO
            rows.append(HistoryRow(day, change, self._words_of(change), undone))
            if self._limit and len(rows) == self._limit:
                break
        return rows

    def _lay_out_anew(self) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [_key(self._rows[index.row()]) for index in old]
        before = {_key(row): row for row in self._rows}
        self._rows = self._made_rows()
        places = {_key(row): at for at, row in enumerate(self._rows)}
        new = [self.index(places[key]) if key in places else QModelIndex() for key in keys]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
        for at, row in enumerate(self._rows):
            if before.get(_key(row), row) != row:
                self.dataChanged.emit(self.index(at), self.index(at))

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.said if row.change is not None else self.day_words(row.day)
            case Qt.ItemDataRole.AccessibleTextRole:
                if row.change is None:
                    return self.day_words(row.day)
                when = self.words.moment(row.change.at.astimezone())
                return ", ".join((row.said, when, row.change.author))
            case self.ROW_ROLE:
                return row
            case self.WORDS_ROLE:
                return self.words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].change is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.is_whole and not self._limit and bool(self._changes)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.older_wanted.emit()


def _key(row: HistoryRow) -> tuple[date, int]:
    return row.day, row.change.number if row.change is not None else 0
