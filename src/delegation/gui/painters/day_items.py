# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of a day: time, whose, what and where; what goes on now stands out, what is over is quiet."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.day_items import DayItem, DayItems
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class DayPainter(QStyledItemDelegate):
    """Two lines an item."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, self._theme.px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DayItem = index.data(DayItems.ROW_ROLE)
        theme, box, px, state = self._theme, QRectF(option.rect), self._theme.px, option.state
        painter.save()
        brush = Brush(painter, theme)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("selected"))
        elif row.state == "now":
            painter.fillRect(box, theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        if row.state == "now":
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        painter.fillRect(QRectF(box.left() + px(20), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        ink = "ink3" if row.state == "past" else "ink"
        first = QRectF(box.left() + px(20), box.top() + px(4), px(92), px(20))
        brush.text(first, row.time, "body", ink, numbers=True, weight=600 if row.state == "now" else 400)
        x = first.right() + px(4)
        for place, letter in row.groups[:3]:
            x += brush.group(x, first.center().y(), place, letter, 16) + px(3)
        x = max(x + px(5), first.right() + px(30))
        room = box.right() - x - px(74)
        title = QRectF(x, first.top(), room, first.height())
        brush.text(title, row.title, "body", ink, weight=600 if row.state == "now" else 500)
        brush.text(title.translated(0, px(18)), row.place, "small", "ink3")
        right = QRectF(box.right() - px(74), first.top(), px(62), first.height())
        brush.text(right, row.people, "small", "ink3", RIGHT, numbers=True)
        if row.severity:
            brush.severity(QPointF(right.right() - px(7), right.center().y() + px(18)), row.severity, 13)
        if state & QStyle.StateFlag.State_HasFocus:
            brush.box(box.adjusted(1, 0, -1, -1), None, "focus", 3, 2)
        painter.restore()
