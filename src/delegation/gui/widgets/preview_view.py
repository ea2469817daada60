# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of a preview: read, walked with the keys, not edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from delegation.gui import tokens
from delegation.gui.models.preview import COLUMNS
from delegation.gui.painters.cells import CellPainter
from delegation.gui.theme import Theme
from delegation.gui.widgets.rows import Header


class PreviewView(QTableView):
    """Rows as in every table of the program; Space, or a click on its box, toggles one."""

    toggled = Signal(int)  # row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = Header(self)
        self._header.setSectionsMovable(False)
        self._header.setSectionsClickable(False)
        self._header.setSortIndicatorShown(False)
        self._header.setSortIndicator(-1, self._header.sortIndicatorOrder())
        self._header.setStretchLastSection(True)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def dress(self, theme: Theme) -> None:
        self.setItemDelegate(CellPainter(self, theme))
        self._header.style_with(theme)
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW["normal"]))
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, theme.px(column.width))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and COLUMNS[index.column()].key == "deed":
            self.toggled.emit(index.row())
