# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark of the program with the name and days of the trip, above the list of pages."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from delegation.gui import tokens
from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme

ROUTES = (
    ((6, 20), (6, 12), (13, 12), (13, 6)),
    ((6, 20), (13, 20), (13, 15.5), (20, 15.5)),
    ((6, 20), (20, 20), (20, 9.5)),
)
"""Three routes that set out from one point, in a square of 26."""


def draw_mark(brush: Brush, box: QRectF) -> None:
    """The program's mark, filling a square box."""
    scale, painter = box.width() / 26, brush.painter
    brush.box(box, "raised" if brush.theme.is_dark else "ink", None, 7 * scale)
    for place, route in enumerate(ROUTES):
        colour = brush.theme.colour(tokens.GROUPS_DARK[place][0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour, 2.2 * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(box.left() + x * scale, box.top() + y * scale) for x, y in route]
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(points[-1], 2.3 * scale, 2.3 * scale)
    painter.setBrush(brush.theme.colour("#FFFFFF"))
    painter.drawEllipse(QPointF(box.left() + 6 * scale, box.top() + 20 * scale), 2.6 * scale, 2.6 * scale)


class TripPlate(QWidget):
    """Which trip this window has open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._name = self._days = ""
        self.is_small = False

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(38))
        self.update()

    def show_trip(self, name: str, days: str) -> None:
        self._name, self._days = name, days
        self.setToolTip(f"{name}\n{days}")
        self.setAccessibleName(f"{name}, {days}")
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(180, 38)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        brush, px = Brush(painter, self._theme), self._theme.px
        draw_mark(brush, QRectF(px(12), px(5), px(26), px(26)))
        if not self.is_small:
            x = px(47)
            brush.text(QRectF(x, px(1), self.width() - x - 4, px(18)), self._name, "strong")
            brush.text(QRectF(x, px(18), self.width() - x - 4, px(16)), self._days, "caption", "ink3")
        painter.end()
