# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trips opened lately, newest first."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.values import folded

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RecentTrips(QAbstractListModel):
    """What the start window knows of each trip without opening it."""

    FACTS_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Mapping[str, Any]] = []
        self._shown: list[Mapping[str, Any]] = []
        self._needle = ""

    def show_trips(self, trips: Sequence[Mapping[str, Any]]) -> None:
        self.beginResetModel()
        self._all = list(trips)
        self._shown = list(filter(self._passes, self._all))
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        self.beginResetModel()
        self._needle = folded(text)
        self._shown = list(filter(self._passes, self._all))
        self.endResetModel()

    def _passes(self, facts: Mapping[str, Any]) -> bool:
        return self._needle in folded(f"{facts.get('name', '')} {facts.get('location', '')}")

    def location(self, row: int) -> str:
        return str(self._shown[row]["location"])

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facts = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(facts.get("name") or Path(str(facts["location"])).stem)
            case Qt.ItemDataRole.ToolTipRole:
                return str(facts["location"])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{facts.get('name', '')}, {facts['location']}"
            case self.FACTS_ROLE:
                return facts
        return None


def day_of(facts: Mapping[str, Any], name: str) -> date | None:
    """A date among remembered facts; None where it is none."""
    try:
        return date.fromisoformat(str(facts.get(name, "")))
    except ValueError:
        return None
