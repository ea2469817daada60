# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list would do, row by row, as a table."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.gui.models.things import ThingTable
from delegation.services.cells import told
from delegation.services.list_import import Difference, PreviewRow, problem_words
from delegation.services.naming import name_of
from delegation.services.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

TO_DECIDE = "to_decide"
TABS = (TO_DECIDE, "new", "moved", "renamed", "edited", "withdrawn", "problem", "equal")
"""The tabs over a preview; what comes back stands among the moved."""

LONG = 90
"""So many letters of a value are told in a cell; its tooltip has all."""


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """A column of a preview; ``paint`` names how the painter of cells draws it."""

    key: str
    heading: Callable[[], str]
    paint: str
    width: int
    numbers: bool = False


COLUMNS = (
    PreviewColumn("what", lambda: QCoreApplication.translate("PreviewTable", "What"), "what", 104),
    PreviewColumn("name", lambda: QCoreApplication.translate("PreviewTable", "Exhibitor"), "", 176),
    PreviewColumn(
        "difference", lambda: QCoreApplication.translate("PreviewTable", "Difference"), "difference", 226
    ),
    PreviewColumn("touches", lambda: QCoreApplication.translate("PreviewTable", "Touches"), "touch", 122),
    PreviewColumn("deed", lambda: QCoreApplication.translate("PreviewTable", "Do"), "tick", 110),
)


def is_in_tab(row: PreviewRow, tab: str) -> bool:
    if tab == TO_DECIDE:
        return row.is_to_decide
    return row.code == tab or (row.code == "back" and tab == "moved")


class PreviewTable(QAbstractTableModel):
    """The rows of one tab; a painter of cells draws them as it draws the rows of the trip."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._snapshot = Snapshot()
        self._all: Sequence[PreviewRow] = ()
        self._rows: list[PreviewRow] = []
        self._tab = ""
        self._left: set[ThingId] = set()

    def show_rows(self, snapshot: Snapshot, rows: Sequence[PreviewRow], tab: str) -> None:
        """All rows of a preview, of which those of one tab are in view."""
        self.beginResetModel()
        self._snapshot, self._all, self._tab = snapshot, rows, tab
        self._rows = [row for row in rows if is_in_tab(row, tab)]
        self.endResetModel()

    def show_tab(self, tab: str) -> None:
        self.show_rows(self._snapshot, self._all, tab)

    @property
    def rows(self) -> Sequence[PreviewRow]:
        """Those in view."""
        return self._rows

    @property
    def left(self) -> frozenset[ThingId]:
        """What stays as it is for now."""
        return frozenset(self._left)

    def keep_left(self, things: Collection[ThingId]) -> None:
        """Of what was left, only these: the others are not in the list any more."""
        self._left &= set(things)

    def toggle(self, row: int) -> None:
        """Leave a thing as it is for now, or take it over after all."""
        one = self._rows[row]
        if one.thing is None or not one.can_be_left:
            return
        self._left ^= {one.thing}
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    # What cells say

    def _text(self, row: PreviewRow, key: str) -> str:
        match key:
            case "what":
                if row.code == "problem":
                    return QCoreApplication.translate("PreviewTable", "problem")
                if row.code == "equal":
                    return QCoreApplication.translate("PreviewTable", "as before")
                return self._words.say(f"list_news.{row.code}")
            case "name":
                return row.name if row.code != "problem" else self._place(row)
            case "difference":
                return self._difference_text(row)
            case "deed":
                if row.code in ("problem", "equal"):
                    return ""
                if row.thing in self._left:
                    return QCoreApplication.translate("PreviewTable", "leave as it is")
                return QCoreApplication.translate("PreviewTable", "take over")
        return self._touch_text(row)

    def _place(self, row: PreviewRow) -> str:
        problem = row.problem
        if problem is None or problem.row is None:
            return problem.sheet or problem.file if problem else ""
        said = QCoreApplication.translate("PreviewTable", "row {0}")
        return said.format(self._words.number(problem.row))

    def _difference_text(self, row: PreviewRow) -> str:
        if row.problem is not None:
            return problem_words(row.problem, self._words)
        if row.code == "withdrawn":
            return QCoreApplication.translate("PreviewTable", "no longer in the list")
        if not row.differences:
            return row.where
        return "; ".join(
            f"{label}: {was} \u2192 {now}" for label, was, now in map(self._told, row.differences)
        )

    def _told(self, difference: Difference) -> tuple[str, str, str]:
        name, words = difference.field, self._words
        entry = entries("exhibitor").get(name)
        said = []
        for value in (difference.was, difference.now):
            text = ", ".join(value) if isinstance(value, list) else told(self._snapshot, value, words, entry)
            text = " ".join(text.split())
            said.append(text if len(text) <= LONG else f"{text[:LONG]}\u2026")
        return words.label("exhibitor", name), said[0], said[1]

    def _touch_text(self, row: PreviewRow) -> str:
        if not row.touches:
            return ""
        words, snapshot = self._words, self._snapshot
        said = []
        for kind, thing in row.touches:
            if kind == "item" and (item := snapshot.find(thing)) is not None:
                start = item.start
                said.append(
                    f"{words.weekday(start.day)} {start.day.day} \u00b7 {start.wall:%H:%M}"
                    if start
                    else name_of(snapshot, item, words.language)
                )
        for kind in ("request", "wish"):
            count = sum(one == kind for one, _ in row.touches)
            if count and not (said and kind == "request"):
                said.append(f"{words.number(count)} {words.kind(kind, count)}")
        return ", ".join(said)

    def _mark(self, row: PreviewRow, key: str) -> Any:
        match key:
            case "what":
                return row.code
            case "deed":
                return (row.can_be_left, row.thing not in self._left) if self._text(row, key) else None
            case "difference" if row.differences:
                label, was, now = self._told(row.differences[0])
                return label, was, now, len(row.differences) - 1
            case "difference":
                return None
            case "touches" if row.touches:
                return row.touches[0][0]
        return None

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row, column.key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.heading()}: {self._text(row, column.key)}"
            case ThingTable.COLUMN_ROLE:
                return column
            case ThingTable.MARK_ROLE:
                return self._mark(row, column.key)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return COLUMNS[section].heading() if orientation is Qt.Orientation.Horizontal else section + 1
