# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of the trips on the start window: a leaf of the calendar, what it is, where it lies."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.recent import RecentTrips, day_of
from delegation.gui.painters.marks import MIDDLE, RIGHT, Brush
from delegation.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

Lines = Callable[[Mapping[str, Any]], tuple[str, str, str, str]]
"""Facts of a trip -> month, what is in it, when it is, when it was last open."""


class RecentPainter(QStyledItemDelegate):
    """One card a trip."""

    def __init__(self, theme: Theme, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, lines

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.px(96))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facts: Mapping[str, Any] = index.data(RecentTrips.FACTS_ROLE)
        px, brush = self._theme.px, Brush(painter, self._theme)
        painter.save()
        box = QRectF(option.rect).adjusted(0, 4, -2, -4)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = "hover" if over and not selected else "raised"
        brush.box(box, fill, "accent" if selected else "line", 10, 2 if selected else 1)
        month, inside, when, opened = self._lines(facts)
        leaf = QRectF(box.left() + px(16), box.top() + px(17), px(50), px(54))
        brush.box(leaf, "sunken", "line", 8)
        brush.text(
            QRectF(leaf.left(), leaf.top() + px(6), leaf.width(), px(14)),
            month,
            "caption",
            "danger" if selected else "ink3",
            MIDDLE,
            weight=600,
        )
        first = day_of(facts, "first")
        number = QRectF(leaf.left(), leaf.top() + px(20), leaf.width(), px(28))
        brush.text(number, str(first.day) if first else "?", "page", "ink", MIDDLE, numbers=True)
        x, right = leaf.right() + px(18), box.right() - px(18)
        wide = max(brush.width(when), brush.width(opened, "small")) + px(16)
        room = right - x - wide
        name = str(index.data() or "")
        brush.text(QRectF(x, box.top() + px(12), room, px(24)), name, "title")
        brush.text(QRectF(x, box.top() + px(36), room, px(18)), inside, "body", "ink2", numbers=True)
        where = QRectF(x, box.top() + px(57), right - x - brush.width(opened, "small") - px(16), px(16))
        brush.text(where, str(facts["location"]), "small", "ink3")
        brush.text(
            QRectF(right - wide, box.top() + px(13), wide, px(20)),
            when,
            "body",
            "ink" if selected else "ink2",
            RIGHT,
            numbers=True,
            weight=600 if selected else 400,
        )
        last = QRectF(right - wide, box.top() + px(57), wide, px(16))
        brush.text(last, opened, "small", "ink3", RIGHT, numbers=True)
        painter.restore()
