# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of the palette's lines, and of keys as they stand on a keyboard."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.found import FoundList, FoundRow
from delegation.gui.painters.marks import MIDDLE, Brush
from delegation.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

RETURN = "\u21b5"

OR = "  "
"""Stands between two shortcuts that do the same."""


def draw_keys(brush: Brush, right: float, middle: float, keys: str) -> float:
    """A shortcut in its box, ending at ``right``; gives its width."""
    px = brush.theme.px
    width = brush.width(keys, "caption") + px(12)
    box = QRectF(right - width, middle - px(9), width, px(18))
    brush.box(box, "raised", "line_strong", 4)
    brush.text(box, keys, "caption", "ink2", MIDDLE)
    return width


class FoundPainter(QStyledItemDelegate):
    """A heading; or icon, name with what was typed marked, what tells it apart, shortcut."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: FoundRow = index.data(FoundList.ROW_ROLE)
        return QSize(100, self._theme.px(34 if row.goal is not None else 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FoundRow = index.data(FoundList.ROW_ROLE)
        brush, px, box = Brush(painter, self._theme), self._theme.px, QRectF(option.rect)
        painter.save()
        if row.goal is None:
            brush.text(box.adjusted(px(12), px(4), -px(12), 0), row.title, "section", "ink2")
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            brush.box(box.adjusted(0, 1, 0, -1), "selected", None, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            brush.box(box.adjusted(0, 1, 0, -1), "hover", None, 6)
        middle = box.center().y()
        if row.icon:
            brush.icon(row.icon, box.left() + px(12), middle, 16, "accent" if chosen else "ink2")
        right = box.right() - px(12)
        for keys in reversed((row.keys or (RETURN if chosen else "")).split(OR)):
            if keys:
                right -= draw_keys(brush, right, middle, keys) + px(6)
        left = box.left() + px(40)
        room = QRectF(left, box.top(), right - left, box.height())
        self._mark(brush, room, row)
        used = brush.text(room, row.title, "body", weight=500) + px(10)
        if row.detail and used < room.width():
            rest = room.adjusted(used, 0, 0, 0)
            brush.text(rest, row.detail, "small", "ink2", numbers=True)
        painter.restore()

    def _mark(self, brush: Brush, room: QRectF, row: FoundRow) -> None:
        """Behind the letters that were typed."""
        metrics, px = self._theme.metrics("body", weight=500), self._theme.px
        for start, end in row.spans:
            left = metrics.horizontalAdvance(row.title[:start])
            width = metrics.horizontalAdvance(row.title[:end]) - left
            if left < room.width():
                box = QRectF(room.left() + left - 1, room.center().y() - px(9), width + 2, px(18))
                brush.box(box.intersected(room), "match", None, 3)
