# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the palette shows: headings, and under them things, pages and commands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One line; a heading has no goal.  ``goal`` is what choosing gives, ``spans`` what was typed of it."""

    title: str
    goal: Any = None
    detail: str = ""
    icon: str = ""
    keys: str = ""
    spans: tuple[tuple[int, int], ...] = ()


class FoundList(QAbstractListModel):
    """The lines of the palette."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[FoundRow]:
        return self._rows

    def step(self, row: int, by: int) -> int:
        """The next line down (1) or up (-1) that can be chosen, round the end; -1 where there is none."""
        for at in range(1, len(self._rows) + 1):
            there = (row + at * by) % len(self._rows)
            if self._rows[there].goal is not None:
                return there
        return -1

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.detail or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.title, row.detail, row.keys)))
            case self.ROW_ROLE:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].goal is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
