# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of pages: what they are called, how much is on them, and where something is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A page, or with an empty ``key`` the heading over some."""

    key: str
    title: str
    icon: str = ""
    count: str = ""
    severity: str = ""


class NavList(QAbstractListModel):
    """Pages under their headings."""

    ENTRY_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[NavEntry] = []

    def show_entries(self, entries: Sequence[NavEntry]) -> None:
        """Other pages, or the same in another language."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def tell(self, key: str, *, count: str, severity: str) -> None:
        """What a page holds now."""
        row = self.row_of(key)
        if row is None:
            return
        entry = replace(self._entries[row], count=count, severity=severity)
        if entry != self._entries[row]:
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int | None:
        return next((row for row, entry in enumerate(self._entries) if entry.key == key and key), None)

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.title, entry.count)))
            case self.ENTRY_ROLE:
                return entry
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self._entries[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
