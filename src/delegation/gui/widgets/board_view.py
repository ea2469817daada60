# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of the completeness board: marks as narrow as their headings let them, people take the rest."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from delegation.domain.people import Person
from delegation.domain.values import ThingId
from delegation.gui import tokens
from delegation.gui.models.board import BoardTable
from delegation.gui.painters.board import BoardPainter
from delegation.gui.theme import Theme
from delegation.gui.widgets.rows import Header

NARROWEST, LAST_COLUMN, PEOPLE_AT_LEAST = 36, 70, 150
"""Widths at text size 1."""


class BoardView(QTableView):
    """Shows a BoardTable; rows are people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._header = Header(self)
        self._header.setSectionsMovable(False)
        self._header.setSectionsClickable(False)
        self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def dress(self, theme: Theme) -> None:
        if self._theme is None:
            self.setItemDelegate(BoardPainter(theme, self))
        self._theme = theme
        self._header.style_with(theme)
        self.verticalHeader().setMinimumSectionSize(theme.px(tokens.ROW["dense"]))
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW["dense"]))
        self.fit()

    @property
    def table(self) -> BoardTable:
        model = self.model()
        assert isinstance(model, BoardTable)  # the only model it shows  # noqa: S101 -- for the type checker
        return model

    @property
    def chosen(self) -> list[Person]:
        """The people selected, top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.rows[row].person for row in rows]

    def choose(self, people: Collection[ThingId]) -> None:
        """Select these people besides those selected."""
        selection = self.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for person in people:
            row = self.table.row_of(person)
            if row is not None:
                selection.select(self.table.index(row, 0), flags)

    def fit(self) -> None:
        """Divide the width anew."""
        theme, model = self._theme, self.model()
        if theme is None or model is None or model.columnCount() < 2:
            return
        last, across = model.columnCount() - 1, Qt.Orientation.Horizontal
        metrics = theme.metrics("small", weight=500)
        headings = [str(model.headerData(section, across)) for section in range(1, last)]
        wanted = [theme.advance(said, metrics) + theme.px(17) for said in headings]
        room = self.viewport().width() - theme.px(LAST_COLUMN) - theme.px(PEOPLE_AT_LEAST)
        most = widest(wanted, room)
        self._header.setMinimumSectionSize(theme.px(NARROWEST))
        for section, wide in enumerate(wanted, start=1):
            self.setColumnWidth(section, max(theme.px(NARROWEST), int(min(wide, most))))
        self.setColumnWidth(last, theme.px(LAST_COLUMN))
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def widest(wanted: Sequence[float], room: float) -> float:
    """How wide the widest may be for all to fit: short ones stay whole, long ones share what is left."""
    left, most = room, max(wanted, default=0.0)
    for place, wide in enumerate(sorted(wanted)):
        share = left / (len(wanted) - place)
        if wide > share:
            return share
        left -= wide
    return most
