# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of facets: headings, values with their marks and counts, checked ones tinted and heavier."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from delegation.gui.models.facets import FacetList, FacetRow
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme


class FacetPainter(QStyledItemDelegate):
    """Draws the rows of a FacetList."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FacetRow = index.data(FacetList.ROW_ROLE)
        theme, box = self._theme, QRectF(option.rect)
        px, brush = theme.px, Brush(painter, self._theme)
        painter.save()
        inner = box.adjusted(px(12), 0, -px(4), 0)
        if row.code is None and not row.more:
            brush.text(inner.adjusted(px(6), px(8), 0, 0), row.said, "section", "ink2", weight=500)
        else:
            self._value(brush, inner, row, option.state)
        painter.restore()

    def _value(self, brush: Brush, box: QRectF, row: FacetRow, state: QStyle.StateFlag) -> None:
        px = self._theme.px
        plate = box.adjusted(0, px(1), 0, -px(1))
        if row.is_checked:
            brush.box(plate, "accent_soft", None, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            brush.box(plate, "hover", None, 5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            brush.box(plate, None, "focus", 5, 2)
        x = box.left() + px(6)
        if row.mark is not None:
            x += self._mark(brush, x, box.center().y(), row.mark) + px(8)
        count = brush.theme.advance(str(row.count), brush.theme.metrics("small", numbers=True))
        right = box.right() - px(6)
        said = QRectF(x, box.top(), right - x - (count + px(6) if row.code is not None else 0), box.height())
        colour = "accent" if row.is_checked or row.more else "ink2"
        brush.text(said, row.said, "small", colour, weight=600 if row.is_checked else 0)
        if row.code is not None:
            place = QRectF(box.left(), box.top(), right - box.left(), box.height())
            brush.text(
                place, str(row.count), "small", colour if row.is_checked else "ink3", RIGHT, numbers=True
            )

    def _mark(self, brush: Brush, x: float, middle: float, mark: tuple[str, object]) -> float:
        side = self._theme.px(15)
        match mark:
            case "status", str(code):
                brush.status(x + self._theme.px(1), middle, code)
            case "group", (int(place), str(letter)):
                brush.group(x, middle, place, letter, 15)
            case "severity", str(code):
                brush.severity(QPointF(x + side / 2, middle), code, 13)
        return side

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: FacetRow = index.data(FacetList.ROW_ROLE)
        return QSize(80, self._theme.px(34 if row.code is None and not row.more else 24))
