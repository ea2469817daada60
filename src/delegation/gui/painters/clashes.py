# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of clashes: how bad, what in two lines, whom and when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.clashes import ClashList, ClashRow
from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme

if TYPE_CHECKING:
    from delegation.services.remedies import ToldClash

Index = QModelIndex | QPersistentModelIndex


def two_lines(said: str, width: float, metrics: QFontMetricsF) -> tuple[str, str]:
    """A text broken once between words; the second line holds all the rest."""
    if metrics.horizontalAdvance(said) <= width:
        return said, ""
    first, rest = "", said
    while rest:
        word, _, left = rest.partition(" ")
        longer = f"{first} {word}" if first else word
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first, rest = longer, left
    return first, rest


class ClashPainter(QStyledItemDelegate):
    """Three lines a clash; one that is set aside is quiet and says why."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ClashRow = index.data(ClashList.ROW_ROLE)
        return QSize(160, self._theme.px(34 if row.clash is None else 66))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ClashRow = index.data(ClashList.ROW_ROLE)
        theme, box, px = self._theme, QRectF(option.rect), self._theme.px
        painter.save()
        brush = Brush(painter, theme)
        if row.clash is None:
            wide = brush.text(box.adjusted(px(20), px(8), -px(40), 0), row.head, "section", "ink2")
            count = box.adjusted(px(28) + wide, px(8), -px(12), 0)
            brush.text(count, str(row.count), "small", "ink3", numbers=True)
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(box, theme.colour("selected" if active else "selected_off"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(QRectF(box.left() + px(20), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        told: ToldClash = index.data(ClashList.TOLD_ROLE)
        mark = QPointF(box.left() + px(28), box.top() + px(16))
        if row.is_aside:
            brush.icon("eye-off", mark.x() - px(7), mark.y(), 14, "ink3")
        else:
            brush.severity(mark, row.clash.severity.value, 15)
        line = QRectF(box.left() + px(46), box.top() + px(6), box.width() - px(58), px(19))
        colour = "ink2" if row.is_aside else "ink"
        first, rest = two_lines(told.message, line.width(), theme.metrics("body", weight=500))
        brush.text(line, first, "body", colour, weight=500)
        if rest:
            brush.text(line.translated(0, px(18)), rest, "body", colour, weight=500)
        said = row.reason if row.is_aside else " \u00b7 ".join(filter(None, (told.when, told.who)))
        last = line.translated(0, px(36 if rest else 19))
        brush.text(last, said, "small", "ink3", numbers=True, italic=row.is_aside)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            brush.box(box.adjusted(1, 0, -1, -1), None, "focus", 3, 2)
        painter.restore()
