# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The completeness board as a table: a person a row, a column for each thing that may be missing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.values import ThingId
from delegation.services.board import BoardRow, codes_in_use
from delegation.services.completeness import Standing
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class BoardTable(QAbstractTableModel):
    """First column the person, last how much is missing, a code each between."""

    ROW_ROLE = Qt.ItemDataRole.UserRole
    STANDING_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.rows: tuple[BoardRow, ...] = ()
        self.codes: tuple[str, ...] = ()
        self._row_of: dict[ThingId, int] = {}

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Other rows, or the same ones as they are now; what is selected stays on its people."""
        codes = codes_in_use(rows)
        if codes != self.codes:
            self.beginResetModel()
            self._set(rows, codes)
            self.endResetModel()
            return
        before = self.rows
        if [row.person.id for row in before] == [row.person.id for row in rows]:
            self._set(rows, codes)
            for at, (was, now) in enumerate(zip(before, self.rows, strict=True)):
                if was != now:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        people = [before[index.row()].person.id for index in old]
        self._set(rows, codes)
        new = [
            self.index(self._row_of[person], index.column()) if person in self._row_of else QModelIndex()
            for person, index in zip(people, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _set(self, rows: Sequence[BoardRow], codes: tuple[str, ...]) -> None:
        self.rows, self.codes = tuple(rows), codes
        self._row_of = {row.person.id: at for at, row in enumerate(rows)}

    def row_of(self, person: ThingId) -> int | None:
        return self._row_of.get(person)

    def speak(self, words: Words) -> None:
        """Another language."""
        self.words = words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))

    def _code(self, column: int) -> str:
        """The code of a column; empty for the first and the last."""
        return self.codes[column - 1] if 0 < column <= len(self.codes) else ""

    def _text(self, row: BoardRow, column: int) -> str:
        code = self._code(column)
        if code:
            return self.words.say(f"completeness.{row.standings[code].value}")
        if column == 0:
            return row.person.name
        if row.missing:
            return str(row.missing)
        return self.words.say("completeness.short_asked" if row.asked else "completeness.done")

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.codes) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                code = self._code(column)
                if not code:
                    return ", ".join(filter(None, (row.person.name, row.company))) if column == 0 else None
                return f"{self.words.say(f'missing.{code}')}: {self._text(row, column)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headerData(column, Qt.Orientation.Horizontal)
                return f"{heading}: {self._text(row, column)}"
            case self.ROW_ROLE:
                return row
            case self.STANDING_ROLE:
                code = self._code(column)
                return row.standings[code] if code else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        code = self._code(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if code:
                    return self.words.say(f"missing_short.{code}")
                return self.words.say("completeness.person") if section == 0 else self._last_heading()
            case Qt.ItemDataRole.ToolTipRole:
                return self.words.say(f"missing.{code}") if code else None
        return None

    def _last_heading(self) -> str:
        return self.words.say("completeness.heading")

    def standing(self, index: Index) -> Standing | None:
        found: Standing | None = index.data(self.STANDING_ROLE)
        return found
