# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets a pack: ticked or not, under how their last one stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.people import Person, PersonId
from delegation.domain.presence import confirmed, groups_by_person
from delegation.domain.snapshot import Snapshot
from delegation.services.previews import Standing

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

ORDER = (Standing.NONE, Standing.OLD, Standing.SAME)


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """A person, or with ``person`` None the heading over some."""

    person: Person | None
    standing: Standing
    groups: tuple[tuple[int, str], ...] = ()
    is_ticked: bool = False
    count: int = 0


class ReaderList(QAbstractListModel):
    """Everybody confirmed, those whose pack is no longer right first; these are ticked at first."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ReaderRow] = []
        self._ticks: dict[PersonId, bool] = {}
        self._headings: Mapping[Standing, str] = {}

    def name_headings(self, headings: Mapping[Standing, str]) -> None:
        self._headings = headings
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show_readers(self, snapshot: Snapshot, standings: Mapping[PersonId, Standing]) -> None:
        places = {group.id: place for place, group in enumerate(snapshot.sorted("group"))}
        groups = snapshot.index(groups_by_person)
        self.beginResetModel()
        self._rows = []
        people = confirmed(snapshot)
        for standing in ORDER:
            some = [one for one in people if standings.get(one.id, Standing.NONE) is standing]
            if some:
                self._rows.append(ReaderRow(None, standing, count=len(some)))
            for person in some:
                marks = tuple(
                    (places[group.id], group.letter or group.name.in_()[:1])
                    for group in groups.get(person.id, ())
                )
                ticked = self._ticks.get(person.id, standing is not Standing.SAME)
                self._rows.append(ReaderRow(person, standing, marks, ticked))
        self.endResetModel()

    @property
    def ticked(self) -> tuple[Person, ...]:
        return tuple(row.person for row in self._rows if row.person is not None and row.is_ticked)

    @property
    def everybody(self) -> int:
        return sum(row.person is not None for row in self._rows)

    def tick(self, people: Iterable[PersonId], ticked: bool) -> None:
        wanted = set(people)
        for place, row in enumerate(self._rows):
            if row.person is not None and row.person.id in wanted:
                self._ticks[row.person.id] = ticked
                self._rows[place] = replace(row, is_ticked=ticked)
                self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, place: int) -> ReaderRow:
        return self._rows[place]

    def place_of(self, person: PersonId) -> int | None:
        return next(
            (at for at, row in enumerate(self._rows) if row.person is not None and row.person.id == person),
            None,
        )

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.person.name if row.person is not None else self._headings.get(row.standing, "")
            case Qt.ItemDataRole.CheckStateRole if row.person is not None:
                return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
            case self.ROW_ROLE:
                return row
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick: what is chosen, not what is kept."""
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or row.person is None:
            return False
        self.tick([row.person.id], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].person is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
