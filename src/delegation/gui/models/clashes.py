# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes under headings: by severity, by day, or by what they are about; those set aside last."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from delegation.domain.clashes import Clash, Severity, asides
from delegation.domain.kinds import KIND_OF
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded
from delegation.services.remedies import ToldClash, told_clash
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Grouping(Enum):
    SEVERITY = "severity"
    DAY = "day"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class ClashRow:
    """A clash, or with ``clash`` None the heading ``head`` over ``count`` of them; ``reason`` is why it was
    set aside."""

    head: str
    clash: Clash | None = None
    reason: str = ""
    count: int = 0
    is_aside: bool = False


class ClashList(QAbstractListModel):
    """Shows what the watch found; words are made when a clash is first seen."""

    ROW_ROLE = Qt.ItemDataRole.UserRole
    TOLD_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.snapshot = Snapshot()
        self._open: Sequence[Clash] = ()
        self._aside: Sequence[Clash] = ()
        self._rows: list[ClashRow] = []
        self._told: dict[str, ToldClash] = {}
        self._needles: tuple[str, ...] = ()
        self._grouping = Grouping.SEVERITY
        self._shows_aside = False
        self.aside_head: Callable[[], str] = lambda: "set aside"

    def show_clashes(self, snapshot: Snapshot, still_open: Sequence[Clash], aside: Sequence[Clash]) -> None:
        """The clashes of a snapshot; what is selected stays where it is still one."""
        self.snapshot, self._open, self._aside = snapshot, still_open, aside
        self._told.clear()  # names in them may have changed
        self._lay_out_anew()

    def arrange(self, grouping: Grouping, *, with_aside: bool, text: str = "") -> None:
        self._grouping, self._shows_aside = grouping, with_aside
        self._needles = tuple(folded(text).split())
        self._lay_out_anew()

    def speak(self, words: Words) -> None:
        """Another language."""
        self.words = words
        self._told.clear()
        self._lay_out_anew()

    @property
    def shown(self) -> int:
        """How many clashes are in view."""
        return sum(row.clash is not None for row in self._rows)

    def row(self, place: int) -> ClashRow:
        return self._rows[place]

    def place_of(self, clash_id: str) -> int | None:
        return next(
            (at for at, row in enumerate(self._rows) if row.clash is not None and row.clash.id == clash_id),
            None,
        )

    def told(self, clash: Clash) -> ToldClash:
        known = self._told.get(clash.id)
        if known is None:
            known = self._told[clash.id] = told_clash(self.snapshot, clash, self.words)
        return known

    # Rows

    def _passes(self, clash: Clash) -> bool:
        if not self._needles:
            return True
        told = self.told(clash)
        key = folded(f"{told.message} {told.who}")
        return all(needle in key for needle in self._needles)

    def _head(self, clash: Clash) -> tuple[Any, str]:
        """What the groups are sorted by, and the heading of the one a clash is in."""
        match self._grouping:
            case Grouping.SEVERITY:
                return list(Severity).index(clash.severity), self.words.choice(clash.severity)
            case Grouping.DAY:
                if clash.day is None:
                    return "~", self.words.say("clash_list.whole_trip")
                return clash.day.isoformat(), self.words.title_date(clash.day)
        thing = next((found for one in clash.concerns if (found := self.snapshot.find(one))), None)
        said = self.words.kind(KIND_OF[type(thing)], 2) if thing is not None else ""
        return said, said

    def _made_rows(self) -> list[ClashRow]:
        groups: dict[tuple[Any, str], list[Clash]] = {}
        for clash in filter(self._passes, self._open):
            groups.setdefault(self._head(clash), []).append(clash)
        rows: list[ClashRow] = []
        for (_, head), some in sorted(groups.items(), key=lambda one: one[0]):
            said = head[:1].upper() + head[1:]
            rows.append(ClashRow(said, count=len(some)))
            rows += [ClashRow(said, clash) for clash in some]
        aside = list(filter(self._passes, self._aside)) if self._shows_aside else []
        if aside:
            known, said = self.snapshot.index(asides), self.aside_head()
            rows.append(ClashRow(said, count=len(aside), is_aside=True))
            for clash in aside:
                reason = known[clash.id].reason if clash.id in known else ""
                rows.append(ClashRow(said, clash, reason, is_aside=True))
        return rows

    def _lay_out_anew(self) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [_key(self._rows[index.row()]) for index in old]
        self._rows = self._made_rows()
        places = {_key(row): at for at, row in enumerate(self._rows)}
        new = [self.index(places[key]) if key in places else QModelIndex() for key in keys]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.head if row.clash is None else self.told(row.clash).message
            case Qt.ItemDataRole.AccessibleTextRole:
                if row.clash is None:
                    return f"{row.head}, {row.count}"
                told, severity = self.told(row.clash), self.words.choice(row.clash.severity)
                return ", ".join(filter(None, (severity, told.message, row.reason)))
            case self.ROW_ROLE:
                return row
            case self.TOLD_ROLE:
                return self.told(row.clash) if row.clash is not None else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].clash is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(row: ClashRow) -> tuple[str, str]:
    return ("", row.clash.id) if row.clash is not None else (row.head, "")
