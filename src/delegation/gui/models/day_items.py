# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens on one day, in order of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.values import ThingId

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayItem:
    """An item in words; ``state`` is past, now or ahead, ``groups`` (place, letter) badges."""

    item: ThingId
    time: str
    title: str
    place: str
    people: str
    groups: tuple[tuple[int, str], ...]
    state: str
    severity: str = ""


class DayItems(QAbstractListModel):
    """Shown anew as a whole: a day has few items."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DayItem, ...] = ()

    def show_rows(self, rows: Sequence[DayItem]) -> None:
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.time, row.title, row.place, row.people)))
            case self.ROW_ROLE:
                return row
        return None
