# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of an empty list: rows of a sheet that become groups of people."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from delegation.gui.painters.marks import Brush
from delegation.gui.widgets.art import Painted, route

LINES = (56, 40, 60, 34, 46)
"""How long the lines of the sheet are."""


class EmptyPicture(Painted):
    """395 by 112 pixels at text size 1.0, in the middle of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def draw(self, brush: Brush, box: QRectF) -> None:
        px = brush.theme.px
        left, top = box.center().x() - px(197), box.top() + px(4)
        brush.box(QRectF(left, top, px(120), px(112)), "raised", "line_strong", 8)
        for at, length in enumerate(LINES):
            y = top + px(16 + 19 * at)
            brush.box(QRectF(left + px(14), y, px(28), px(7)), "line_strong", None, 3)
            brush.box(QRectF(left + px(50), y, px(length), px(7)), "line", None, 3)
        fork = QPointF(left + px(170), top + px(56))
        pen = QPen(brush.theme.colour("control"), px(2))
        brush.painter.setPen(pen)
        brush.painter.drawLine(QPointF(left + px(120), fork.y()), fork)
        for place, letter in enumerate("ABC"):
            y = top + px(12 + 44 * place)
            end = QPointF(left + px(262), y)
            points = [fork, end] if y == fork.y() else [fork, QPointF(fork.x(), y), end]
            route(brush, points, place, px(2), px(8))
            brush.group(left + px(275), y, place, letter, 26)
            ring = QPen(brush.theme.group(place), 1.2, Qt.PenStyle.DashLine)
            for seat in range(3):
                brush.painter.setPen(ring)
                brush.painter.setBrush(Qt.BrushStyle.NoBrush)
                brush.painter.drawEllipse(QPointF(left + px(323 + 30 * seat), y), px(10), px(10))

    # Qt

    def sizeHint(self) -> QSize:
        side = self._theme.px(126) if self._theme else 126
        return QSize(400, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
