# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of a table of things: rows of one height, hover, a header that says how it is sorted, copy."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from delegation.domain.catalogue import Holds
from delegation.gui import tokens
from delegation.gui.models.columns import Column
from delegation.gui.models.things import ThingTable
from delegation.gui.painters.cells import CellPainter, MakeEditor
from delegation.gui.painters.marks import LEFT, RIGHT, Brush
from delegation.gui.theme import Theme
from delegation.services.grids import grid_html, grid_text


class Header(QHeaderView):
    """Names of columns; the sorted one is heavier and has an arrow, a filtered one a funnel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme: Theme | None = None
        self.filtered: frozenset[int] = frozenset()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def style_with(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(tokens.ROW["header"]))
        self.viewport().update()

    # Qt

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        if theme is None:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        brush, box = Brush(painter, theme), QRectF(rect)
        painter.fillRect(box, theme.colour("page"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line_strong"))
        is_first, is_sorted = self.visualIndex(section) == 0, section == self.sortIndicatorSection()
        said = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        table = self.model()
        is_right = isinstance(table, ThingTable) and table.columns[section].paint == "count"
        pad = theme.px(10) + (theme.px(8) if is_first else 0)
        room = box.adjusted(pad, 0, -theme.px(18 if is_sorted else 4), 0)
        strong = is_sorted or section in self.filtered
        align = RIGHT if is_right and not is_sorted else LEFT
        wide = brush.text(
            room.adjusted(0, 0, -theme.px(4), 0) if is_right else room,
            said,
            "small",
            "ink" if strong else "ink2",
            align,
            weight=600 if is_sorted else 500,
        )
        x = room.left() + wide + theme.px(4)
        if is_sorted:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            icon = "arrow-up" if up else "arrow-down"
            brush.icon(icon, min(x, box.right() - theme.px(16)), box.center().y(), 12, "accent")
            x += theme.px(15)
        if section in self.filtered:
            brush.icon("filter", min(x, box.right() - theme.px(15)), box.center().y(), 12, "accent")
        if self.visualIndex(section) + 1 < self.count() - self.hiddenSectionCount():
            rule = QRectF(box.right() - 1, box.top() + theme.px(9), 1, box.height() - theme.px(18))
            painter.fillRect(rule, theme.colour("line"))
        painter.restore()


KEPT_AS_TEXT = frozenset({Holds.TEXT, Holds.WORDS, Holds.CHOICE, Holds.LINK, Holds.YES_NO})
"""What Excel must take as text, lest it makes a number or a date of it."""


class RowsView(QTableView):
    """A table of things.  Typing edits a cell; Return goes down; Ctrl+C copies what is selected for Excel."""

    hovered = Signal(int)
    edited = Signal(object, object, str)  # thing, Column, what was typed
    paste_wanted = Signal()
    remove_wanted = Signal()
    fill_wanted = Signal(int, object, int)  # row it comes from, rows it goes to, column
    menu_wanted = Signal(QPoint)  # on the screen
    laid_out = Signal()  # columns moved, resized or sorted by the planner

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter: CellPainter | None = None
        self._is_filling = False
        self._is_arranging = False
        self._header = Header(self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSortingEnabled(False)
        self._header.sectionClicked.connect(self._sort)
        self._header.sectionMoved.connect(lambda _at, _from, _to: self._tell_layout())
        self._header.sectionResized.connect(lambda _at, _was, _now: self._tell_layout())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)

    def dress(self, theme: Theme, row: str = "normal") -> None:
        """Draw with a theme; once it is dressed again, at its new sizes."""
        if self._painter is None:
            self._painter = CellPainter(self, theme)
            self._painter.edited.connect(self.edited)
            self._painter.moved.connect(self._step)
            self.setItemDelegate(self._painter)
        self._header.style_with(theme)
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW[row]))
        self.viewport().update()

    def edit_with(self, make_editor: MakeEditor) -> None:
        """Let cells be edited in place; ``dress`` comes first."""
        if self._painter is not None:
            self._painter.make_editor = make_editor

    @property
    def table(self) -> ThingTable:
        model = self.model()
        assert isinstance(model, ThingTable)  # the only model it shows  # noqa: S101 -- for the type checker
        return model

    def chosen(self) -> list[Any]:
        """The selected things, top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.table.things[row] for row in rows]

    def choose(self, rows: Sequence[int]) -> None:
        """Select rows and bring the first into view."""
        selection = self.selectionModel()
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row in rows:
            selection.select(self.table.index(row, 0), flags)
        if rows:
            column = max(0, self.currentIndex().column())
            selection.setCurrentIndex(self.table.index(rows[0], column), selection.SelectionFlag.NoUpdate)
            self.scrollTo(self.table.index(rows[0], column))

    # Columns

    def shown_columns(self) -> list[Column]:
        """The columns as they stand, left to right."""
        columns = self.table.columns
        return [columns[self._header.logicalIndex(at)] for at in range(len(columns))]

    def copy_chosen(self) -> None:
        """What is selected, as spreadsheets take it; one row alone without its headings.

        What is covered is left out.
        """
        things, columns, table = self.chosen(), self.shown_columns(), self.table
        if not things:
            return
        lines = [[column.heading(table.words) for column in columns]] if len(things) > 1 else []
        lines += [
            ["" if table.is_covered(thing, column) else table.text(thing, column) for column in columns]
            for thing in things
        ]
        is_text = [column.entry is None or column.entry.holds in KEPT_AS_TEXT for column in columns]
        mime = QMimeData()
        mime.setText(grid_text(lines))
        mime.setHtml(grid_html(lines, is_text))
        QGuiApplication.clipboard().setMimeData(mime)

    def width_of(self, key: str) -> int:
        """The width of a column in pixels; 0 for one that is not shown."""
        at = next((at for at, column in enumerate(self.table.columns) if column.key == key), -1)
        return self.columnWidth(at) if at >= 0 else 0

    def arrange(self, columns: Sequence[Column], widths: Mapping[str, int]) -> None:
        """Show columns in this order and these widths; what is selected stays so."""
        self._is_arranging = True
        chosen = [thing.id for thing in self.chosen()] if self.selectionModel() is not None else []
        order = self.table.sorted_by[1]
        self.table.show_columns(columns)
        for at, column in enumerate(columns):
            self._header.moveSection(self._header.visualIndex(at), at)
            self.setColumnWidth(at, widths.get(column.key, 120))
        self._header.setSortIndicator(self.table.sorted_by[0], order)
        self.choose([row for one in chosen if (row := self.table.row_of(one)) is not None])
        self._is_arranging = False

    def _tell_layout(self) -> None:
        if not self._is_arranging:
            self.laid_out.emit()

    def _sort(self, section: int) -> None:
        now, order = self.table.sorted_by
        falling = now == section and order is Qt.SortOrder.AscendingOrder
        new = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.sort_by(section, new)

    def sort_by(self, section: int, order: Qt.SortOrder, *, by_planner: bool = True) -> None:
        """Sort by a column; what the planner asked for is told of, to be remembered."""
        self._header.setSortIndicator(section, order)
        self.table.sort(section, order)
        if by_planner:
            self._tell_layout()

    def mark_filtered(self, sections: frozenset[int]) -> None:
        """Which columns' heads show a funnel."""
        if self._header.filtered != sections:
            self._header.filtered = sections
            self._header.viewport().update()

    # Moving and filling

    def _step(self, down: int, right: int) -> None:
        """Move the cursor after an edit; at the edge it stays."""
        now = self.currentIndex()
        if not now.isValid() or not (down or right):
            return
        visual = self._header.visualIndex(now.column()) + right
        row, column = now.row() + down, self._header.logicalIndex(visual)
        index = self.table.index(row, column) if 0 <= visual < self._header.count() else now
        if index.isValid():
            self.setCurrentIndex(index)

    def _on_handle(self, at: QPoint) -> bool:
        now = self.currentIndex()
        if self._painter is None or not now.isValid() or not self.table.columns[now.column()].is_editable:
            return False
        return self._painter.handle(self.visualRect(now)).adjusted(-3, -3, 3, 3).contains(at)

    def _show_filled(self, rows: range) -> None:
        if self._painter is not None:
            self._painter.filled_rows = rows
            self._painter.filled_column = self.currentIndex().column() if rows else -1
            self.viewport().update()

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._on_handle(event.position().toPoint()):
            self._is_filling = True
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_filling:
            super().mouseReleaseEvent(event)
            return
        self._is_filling = False
        rows = self._painter.filled_rows if self._painter is not None else range(0)
        self._show_filled(range(0))
        if rows:
            self.fill_wanted.emit(self.currentIndex().row(), list(rows), self.currentIndex().column())

    def _filled_to(self, at: QPoint) -> range:
        """The rows from the current cell to where the pointer is, the current one left out."""
        row, now = self.rowAt(at.y()), self.currentIndex().row()
        if row < 0:
            row = len(self.table.things) - 1 if at.y() > 0 else now
        return range(now + 1, row + 1) if row > now else range(row, now)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A composed letter begins the edit of a cell as a plain one does, and is its first."""
        now = self.currentIndex()
        if not (event.commitString() or event.preeditString()) or self.state() is self.State.EditingState:
            super().inputMethodEvent(event)
            return
        if now.isValid() and now.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(now)
            editor = self.indexWidget(now)
            if editor is not None:
                QCoreApplication.sendEvent(editor, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_filling:
            self._show_filled(self._filled_to(event.position().toPoint()))
            return
        super().mouseMoveEvent(event)
        is_on = self._on_handle(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if is_on else Qt.CursorShape.ArrowCursor)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if self._painter is not None and self._painter.hovered_row != row:
            before, self._painter.hovered_row = self._painter.hovered_row, row
            for one in (before, row):
                if one >= 0:
                    y = self.rowViewportPosition(one)
                    self.viewport().update(QRect(0, y, self.viewport().width(), self.rowHeight(one)))
            self.hovered.emit(row)

    def origin(self) -> QPointF:
        """The upper left corner of the cells, in the view."""
        return QPointF(self.viewport().pos())
