# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups of a trip: when each was made, how large it is, what it is called."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from delegation.services.ports import Backup
    from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

WHEN, SIZE, NAME = range(3)


class BackupTable(QAbstractTableModel):
    """Newest first, as they come."""

    def __init__(self, words: "Words", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.backups: Sequence[Backup] = ()

    def show_backups(self, backups: "Sequence[Backup]", words: "Words") -> None:
        self.beginResetModel()
        self.backups, self._words = tuple(backups), words
        self.endResetModel()

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        backup = self.backups[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(backup.path)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match index.column():
            case 0:
                return self._words.moment(backup.at.astimezone())
            case 1:
                return self._words.size(backup.size_bytes)
        return backup.name

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            QCoreApplication.translate("BackupTable", "Made"),
            QCoreApplication.translate("BackupTable", "Size"),
            QCoreApplication.translate("BackupTable", "File"),
        )[section]
