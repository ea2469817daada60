# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a table was laid out, remembered per trip and page: widths, order, sort, filter."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from delegation.gui.kit import Kit
from delegation.gui.widgets.rows import RowsView

AFTER_MS = 500
"""Written so long after the last change: a column that is dragged is one write."""

NARROWEST, WIDEST = 20, 2000
"""Widths taken from the settings, in pixels at text size 1."""


class TableMemory(QObject):
    """Keeps a table's layout by the keys of its columns, so that a new column disturbs nothing."""

    def __init__(self, kit: Kit, rows: RowsView, filter_line: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._rows, self._filter = kit, rows, filter_line
        self._trip = self._page = ""
        self._size = kit.theme.size
        self._is_laying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self, trip: str, page: str) -> None:
        """Lay the table out as it was, and watch it from now on."""
        if not self._page:
            header = self._rows.horizontalHeader()
            header.sectionResized.connect(lambda *_told: self._changed())
            header.sectionMoved.connect(lambda *_told: self._changed())
            header.sortIndicatorChanged.connect(lambda *_told: self._changed())
            self._rows.table.modelReset.connect(self.lay)
            self._filter.textChanged.connect(lambda _text: self._changed())
        self._trip, self._page = trip, page
        self.lay()
        layout = self._kit.settings.layout(trip, page)
        if text := layout.get("filter"):
            self._filter.setText(str(text))
        sort = layout.get("sort")
        if isinstance(sort, list) and len(sort) == 2:
            by = self._section_of(str(sort[0]))
            if by is not None:
                falling = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
                self._rows.sort_by(by, falling)
        self._timer.stop()

    def lay(self) -> None:
        """Widths and order of the columns that are there; others keep their own."""
        if not self._page:
            return
        layout, header = self._kit.settings.layout(self._trip, self._page), self._rows.horizontalHeader()
        widths = layout.get("widths")
        widths = widths if isinstance(widths, Mapping) else {}
        order = layout.get("order")
        self._is_laying = True
        self._size = self._kit.theme.size
        for section, column in enumerate(self._rows.table.columns):
            wide = widths.get(column.key, column.width)
            wide = min(max(float(wide), NARROWEST), WIDEST) if isinstance(wide, int | float) else column.width
            self._rows.setColumnWidth(section, self._kit.theme.px(wide))
        if isinstance(order, list):
            wanted = [at for key in order if (at := self._section_of(str(key))) is not None]
            for place, its in enumerate(wanted):
                header.moveSection(header.visualIndex(its), place)
        self._is_laying = False

    def restyle(self) -> None:
        """Another text size: columns keep their share."""
        size = self._kit.theme.size
        if size == self._size:
            return
        self._is_laying = True
        for at in range(self._rows.table.columnCount()):
            self._rows.setColumnWidth(at, round(self._rows.columnWidth(at) * size / self._size))
        self._size, self._is_laying = size, False

    def keep(self) -> None:
        """Write what is waiting to be written."""
        if not self._page:
            return
        self._timer.stop()
        self._kit.settings.remember(self._trip, self._page, **self._layout())

    def _layout(self) -> dict[str, Any]:
        table, header = self._rows.table, self._rows.horizontalHeader()
        at, order = table.sorted_by
        before = self._kit.settings.layout(self._trip, self._page).get("widths")
        widths = dict(before) if isinstance(before, Mapping) else {}
        for section, column in enumerate(table.columns):
            widths[column.key] = round(self._rows.columnWidth(section) / self._size)
        return {
            "widths": widths,
            "order": [table.columns[header.logicalIndex(place)].key for place in range(header.count())],
            "sort": [table.columns[at].key, order is Qt.SortOrder.DescendingOrder] if table.columns else [],
            "filter": self._filter.text(),
        }

    def _changed(self) -> None:
        if not self._is_laying:
            self._timer.start()

    def _section_of(self, key: str) -> int | None:
        found = (at for at, column in enumerate(self._rows.table.columns) if column.key == key)
        return next(found, None)
