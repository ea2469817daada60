# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of the completeness board: only what is missing is seen at once."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui import tokens
from delegation.gui.models.board import BoardTable
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme
from delegation.services.board import BoardRow
from delegation.services.completeness import Standing

Index = QModelIndex | QPersistentModelIndex


class BoardPainter(QStyledItemDelegate):
    """A triangle on red for missing, half a ring for asked, a grey dot for in order, a dash for not
    needed."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._theme.px(tokens.ROW["dense"]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        row: BoardRow = index.data(BoardTable.ROW_ROLE)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        brush = Brush(painter, theme)
        if selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(box, theme.colour("selected" if active else "selected_off"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        standing: Standing | None = index.data(BoardTable.STANDING_ROLE)
        if standing is not None:
            self._standing(brush, box, standing)
        elif index.column() == 0:
            if selected:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
            self._person(brush, box, row)
        else:
            colour = "danger" if row.missing else "ink3"
            said = str(index.data() or "")
            role = "strong" if row.missing else "small"
            brush.text(box.adjusted(0, 0, -theme.px(12), -1), said, role, colour, RIGHT, numbers=True)
        if state & QStyle.StateFlag.State_HasFocus:
            brush.box(box.adjusted(1, 0, 0, -1), None, "focus", 3, 2)
        painter.restore()

    def _person(self, brush: Brush, box: QRectF, row: BoardRow) -> None:
        px = self._theme.px
        x = box.left() + px(20)
        for place, letter in row.groups[:1]:
            brush.group(x, box.center().y(), place, letter, 16)
        x += px(22)
        room = box.right() - x - px(6)
        wide = brush.text(QRectF(x, box.top(), room, box.height() - 1), row.person.name, weight=500)
        left = room - wide - px(8)
        if row.company and left > px(30):
            brush.text(
                QRectF(x + wide + px(8), box.top(), left, box.height() - 1), row.company, "small", "ink3"
            )

    def _standing(self, brush: Brush, box: QRectF, standing: Standing) -> None:
        px, at = self._theme.px, box.center()
        match standing:
            case Standing.MISSING:
                pill = QRectF(at.x() - px(20), at.y() - px(9), px(40), px(18))
                brush.box(pill.intersected(box.adjusted(1, 1, -1, -2)), "danger_soft", None, px(5))
                brush.severity(at, "high", 13)
            case Standing.ASKED:
                brush.shape(at, "half", "info", 12)
            case Standing.DONE:
                brush.shape(at, "dot", "control", 13)
            case Standing.NOT_NEEDED:
                brush.shape(at, "dash", "ink3", 12)
