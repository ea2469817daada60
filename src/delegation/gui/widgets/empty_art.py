# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of a trip with nothing in it yet: a list that becomes three groups."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen

from delegation.gui.painters.marks import Brush
from delegation.gui.widgets.art import Painted, route

ROWS = (48, 38, 52, 34, 44)
"""Lengths of the second column of the list, in a drawing of 400 by 124."""


class EmptyArt(Painted):
    """Decoration only: it says nothing that the sentence below does not."""

    def draw(self, brush: Brush, box: QRectF) -> None:
        scale = min(box.width() / 400, box.height() / 124)
        left, top = box.center().x() - 200 * scale, box.center().y() - 62 * scale
        painter, theme = brush.painter, brush.theme

        def at(x: float, y: float) -> QPointF:
            return QPointF(left + x * scale, top + y * scale)

        brush.box(QRectF(at(2, 6), at(122, 118)), "raised", "line_strong", 8 * scale)
        for row, long in enumerate(ROWS):
            y = 22 + row * 19
            brush.box(QRectF(at(16, y), at(44, y + 7)), "line_strong", None, 3 * scale)
            brush.box(QRectF(at(52, y), at(52 + long, y + 7)), "line", None, 3 * scale)
        painter.setPen(QPen(theme.colour("control"), 2 * scale))
        painter.drawLine(at(122, 62), at(172, 62))
        for place, y in enumerate((18, 62, 106)):
            route(brush, [at(172, 62), at(172, y), at(262, y)], place, 2 * scale, 8 * scale)
            brush.group(at(276, y).x(), at(0, y).y(), place, "ABC"[place], 26 * scale / theme.size)
            pen = QPen(theme.group(place), 1.4 * scale)
            pen.setDashPattern([2.5, 2.0])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for seat in range(3):
                painter.setPen(pen)
                painter.drawEllipse(at(324 + seat * 30, y), 10 * scale, 10 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("control"))
        painter.drawEllipse(at(172, 62), 5 * scale, 5 * scale)

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px if self._theme else round
        return QSize(px(400), px(124))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
