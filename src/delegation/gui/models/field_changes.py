# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one change did, as a table: thing, field, before, after."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.gui.models.columns import COVERED
from delegation.services.history import FieldChange

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class FieldChangeTable(QAbstractTableModel):
    """Health and identity stay covered until ``uncover``."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FieldChange, ...] = ()
        self._headings: tuple[str, ...] = ("", "", "", "")
        self._is_uncovered = False

    def show_rows(self, rows: Sequence[FieldChange]) -> None:
        self.beginResetModel()
        self.rows, self._is_uncovered = tuple(rows), False
        self.endResetModel()

    @property
    def has_covered(self) -> bool:
        return any(row.is_sensitive for row in self.rows)

    def uncover(self, shown: bool) -> None:
        self._is_uncovered = shown
        if self.rows:
            self.dataChanged.emit(self.index(0, 2), self.index(len(self.rows) - 1, 3))

    def name_headings(self, thing: str, field: str, before: str, after: str) -> None:
        self._headings = thing, field, before, after
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def _text(self, at: int, column: int) -> str:
        row = self.rows[at]
        if column == 0:
            above = self.rows[at - 1] if at else None
            return "" if above is not None and above.thing == row.thing else row.name
        said = (row.field, row.before, row.after)[column - 1]
        if column > 1 and said and row.is_sensitive and not self._is_uncovered:
            return COVERED
        return said

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self.rows[index.row()].name if index.column() == 0 else None
                text = said or self._text(index.row(), index.column())
                return f"{self._headings[index.column()]}: {text}"
            case self.ROW_ROLE:
                return self.rows[index.row()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else section + 1
