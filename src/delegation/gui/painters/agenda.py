# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of an agenda: the hour at the left, what and where beside it, walks as pills between them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.agenda import AgendaList, AgendaRow
from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

HEIGHTS = {"day": 38, "entry": 44, "way": 26, "free": 34}
HOURS = 110
"""The width of the hours."""

PILLS = {"fits": ("panel", "line_strong", "ink2"), "tight": ("warn_soft", "warn", "warn"),
         "short": ("danger_soft", "danger", "danger")}  # fmt: skip
"""State of a walk -> ground, outline and ink of its pill."""


class AgendaPainter(QStyledItemDelegate):
    """Qt's item delegate of the agenda."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(AgendaList.ROW_ROLE)
        return QSize(260, self._theme.px(HEIGHTS[row.sort]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(AgendaList.ROW_ROLE)
        px, brush, box = self._theme.px, Brush(painter, self._theme), QRectF(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, self._theme.colour("selected"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        inner = box.adjusted(px(20), 0, -px(16), 0)
        if row.sort == "day":
            brush.text(inner.adjusted(0, px(8), 0, 0), row.title, "section", "ink")
            rule = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            painter.fillRect(rule, self._theme.colour("line_strong"))
        else:
            {"entry": self._entry, "way": self._way, "free": self._free}[row.sort](brush, inner, row)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            brush.box(box.adjusted(1, 1, -1, -1), None, "focus", 3, 2)
        painter.restore()

    def _entry(self, brush: Brush, box: QRectF, row: AgendaRow) -> None:
        px = self._theme.px
        upper = QRectF(box.left(), box.top() + px(4), box.width(), px(19))
        lower = QRectF(box.left() + px(HOURS), box.top() + px(22), box.width() - px(HOURS), px(18))
        brush.text(QRectF(upper.left(), upper.top(), px(HOURS - 10), upper.height()), row.time, numbers=True)
        x = upper.left() + px(HOURS)
        if row.severity:
            brush.severity(QPointF(x + px(7), upper.center().y()), row.severity, 14)
            x += px(20)
        brush.text(QRectF(x, upper.top(), upper.right() - x, upper.height()), row.title, weight=500)
        x = lower.left()
        if row.state == "tentative":
            x += brush.status(x, lower.center().y(), row.state) + px(6)
        brush.text(QRectF(x, lower.top(), lower.right() - x, lower.height()), row.place, "small", "ink2")
        rule = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        brush.painter.fillRect(rule, self._theme.colour("line"))

    def _way(self, brush: Brush, box: QRectF, row: AgendaRow) -> None:
        px = self._theme.px
        ground, outline, ink = PILLS[row.state]
        x, middle = box.left() + px(HOURS), box.center().y()
        width = brush.width(row.title, "small", numbers=True) + px(32)
        pill = QRectF(x, middle - px(9), width, px(18))
        brush.box(pill, ground, outline, px(9))
        if row.state == "short":
            brush.severity(QPointF(x + px(11), middle), "high", 11)
        else:
            brush.icon("footprints", x + px(6), middle, 11, ink)
        brush.text(pill.adjusted(px(22), 0, -px(4), 0), row.title, "small", ink, numbers=True)
        rest = QRectF(pill.right() + px(8), box.top(), box.right() - pill.right() - px(8), box.height())
        brush.text(rest, row.place, "small", "ink3")

    def _free(self, brush: Brush, box: QRectF, row: AgendaRow) -> None:
        px = self._theme.px
        frame = box.adjusted(px(HOURS - 8), px(3), 0, -px(3))
        brush.box(frame, None, "control", 5, 1, (3, 3))
        brush.text(
            QRectF(box.left(), box.top(), px(HOURS - 18), box.height()),
            row.time,
            "body",
            "ink3",
            numbers=True,
        )
        wide = brush.text(frame.adjusted(px(8), 0, -px(8), 0), row.title, "body", "ink2")
        brush.text(
            frame.adjusted(px(16) + wide, 0, -px(8), 0),
            row.place,
            "small",
            "ink3",
            Qt.AlignmentFlag.AlignVCenter,
        )
