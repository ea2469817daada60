# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of things to tick, under headings, narrowed by words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from delegation.domain.values import folded

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing; with an empty ``code`` the heading over some.  ``partly``: ticked for some of several."""

    code: str
    text: str
    section: str = ""


class PickList(QAbstractListModel):
    """``ticked_changed`` follows every tick."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Pick, ...] = ()
        self._rows: list[Pick] = []
        self._needles: list[str] = []
        self.ticked: set[str] = set()

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Other things to tick; ticks of what is no longer there go."""
        self.beginResetModel()
        self._all = tuple(picks)
        self.ticked &= {pick.code for pick in picks}
        self._narrow()
        self.endResetModel()

    def tick(self, codes: set[str]) -> None:
        """Have exactly these ticked."""
        self.beginResetModel()
        self.ticked = set(codes)
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        """Show what holds every word, and what is ticked."""
        self.beginResetModel()
        self._needles = folded(text).split()
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        shown = [pick for pick in self._all if pick.code and self._passes(pick)]
        kept = {pick.section for pick in shown}
        self._rows = [pick for pick in self._all if pick in shown or (not pick.code and pick.section in kept)]

    def _passes(self, pick: Pick) -> bool:
        key = folded(pick.text)
        return all(needle in key for needle in self._needles)

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pick = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return pick.text
            case Qt.ItemDataRole.CheckStateRole if pick.code:
                on = pick.code in self.ticked
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.UserRole:
                return pick
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick is the dialog's own, not the trip's: it is written when the dialog is kept."""
        pick = self._rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not pick.code:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.ticked.add(pick.code)
        else:
            self.ticked.discard(pick.code)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._rows[index.row()].code:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
