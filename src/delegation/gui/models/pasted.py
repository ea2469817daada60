# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a paste or a replacement would do, as a table of cells: as it would be, and what it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from delegation.gui.theme import Theme
from delegation.services.pasting import Fate

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

GROUND = {Fate.CHANGED: "info_soft", Fate.NEW: "ok_soft", Fate.REFUSED: "danger_soft"}
INK = {Fate.IGNORED: "ink_off", Fate.SAME: "ink3", Fate.REFUSED: "danger"}
SIGN = {Fate.CHANGED: "\u270e", Fate.NEW: "+", Fate.REFUSED: "\u26a0", Fate.SAME: "=", Fate.IGNORED: ""}
"""Never colour alone: each fate has a sign before the text."""


@dataclass(frozen=True, slots=True)
class Previewed:
    """One cell: what it says, what becomes of it, and more about that."""

    said: str
    fate: Fate
    more: str = ""


class Preview(QAbstractTableModel):
    """Rows of previewed cells under headings."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headings: Sequence[str] = ()
        self._rows: Sequence[Sequence[Previewed]] = ()

    def show_cells(self, headings: Sequence[str], rows: Sequence[Sequence[Previewed]]) -> None:
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()

    def cell(self, row: int, column: int) -> Previewed:
        return self._rows[row][column]

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                said = cell.said.replace("\n", " \u21b5 ")
                return f"{SIGN[cell.fate]} {said}" if SIGN[cell.fate] and said else said
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (cell.said, cell.more)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (self._headings[index.column()], cell.said, cell.more)))
            case Qt.ItemDataRole.BackgroundRole if cell.fate in GROUND:
                return QBrush(self._theme.colour(GROUND[cell.fate]))
            case Qt.ItemDataRole.ForegroundRole if cell.fate in INK:
                return QBrush(self._theme.colour(INK[cell.fate]))
            case Qt.ItemDataRole.FontRole if index.column() == 0:
                font: QFont = self._theme.font(weight=500)
                return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else section + 1
