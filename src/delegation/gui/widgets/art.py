# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings of the start window: the name, three routes through halls, the place to drop a file."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from delegation.gui.painters.marks import MIDDLE, Brush
from delegation.gui.theme import Theme
from delegation.gui.widgets.plate import draw_mark

HALLS = (
    (30, 40, 110, 84),
    (166, 22, 96, 102),
    (290, 46, 120, 78),
    (30, 156, 84, 100),
    (142, 156, 128, 84),
    (300, 156, 110, 110),
    (66, 288, 120, 80),
    (216, 276, 92, 92),
    (336, 300, 80, 68),
)
"""x, y, width, height in a drawing of 420 by 400."""

WAYS = (
    ((8, 268), (128, 268), (128, 140), (80, 140), (80, 82)),
    ((8, 272), (204, 272), (204, 140), (340, 140), (340, 86)),
    ((8, 276), (204, 276), (204, 384), (322, 384), (322, 290), (356, 290), (356, 212)),
)


class Painted(QWidget):
    """A widget that is one drawing, once it has a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def draw(self, brush: Brush, box: QRectF) -> None:
        raise NotImplementedError

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is not None:
            painter = QPainter(self)
            self.draw(Brush(painter, self._theme), QRectF(self.rect()))
            painter.end()


class Brand(Painted):
    """The mark and the name."""

    sentence = ""

    def say(self, sentence: str) -> None:
        self.sentence = sentence
        self.setAccessibleName(f"Delegation, {sentence}")
        self.update()

    def draw(self, brush: Brush, box: QRectF) -> None:
        px = brush.theme.px
        draw_mark(brush, QRectF(0, px(4), px(48), px(48)))
        room = box.width() - px(64)
        brush.text(QRectF(px(64), 0, room, px(34)), "Delegation", "page", pixels=26)
        brush.text(QRectF(px(64), px(34), room, px(20)), self.sentence, "small", "ink2")

    # Qt

    def sizeHint(self) -> QSize:
        side = self._theme.px(60) if self._theme else 60
        return QSize(300, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Routes(Painted):
    """Halls and three routes from one entrance; at the foot of whatever room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def draw(self, brush: Brush, box: QRectF) -> None:
        scale = min(box.width() / 420, box.height() / 400)
        if scale < 0.3:
            return
        left, top = box.left(), box.bottom() - 400 * scale
        for x, y, width, height in HALLS:
            hall = QRectF(left + x * scale, top + y * scale, width * scale, height * scale)
            brush.box(hall, brush.theme.colour("page", 0.55), "line_strong", 6 * scale)
        for place, way in enumerate(WAYS):
            points = [QPointF(left + x * scale, top + y * scale) for x, y in way]
            route(brush, points, place, 3.2 * scale, 10 * scale)
            side = 18 * scale / brush.theme.size
            brush.group(points[-1].x() - 9 * scale, points[-1].y(), place, "ABC"[place], side)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(brush.theme.colour("ink"))
        brush.painter.drawEllipse(QPointF(left + 14 * scale, top + 272 * scale), 7 * scale, 7 * scale)


def route(brush: Brush, points: list[QPointF], place: int, width: float, bend: float) -> None:
    """A line in a group's colour through points, round at its bends."""
    path = QPainterPath(points[0])
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(at, before, bend))
        path.quadTo(at, _towards(at, after, bend))
    path.lineTo(points[-1])
    pen = QPen(brush.theme.group(place), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    brush.painter.setPen(pen)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawPath(path)


def _towards(at: QPointF, other: QPointF, bend: float) -> QPointF:
    away = other - at
    length = (away.x() ** 2 + away.y() ** 2) ** 0.5 or 1
    return at + away * (min(bend, length / 2) / length)


class DropPlace(Painted):
    """Where a trip or a list may be dropped; the whole window takes it."""

    sentence = ""
    _is_tall = False

    def say(self, sentence: str) -> None:
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.update()

    def be_tall(self, tall: bool) -> None:
        """Fill the room where there is nothing else."""
        self._is_tall = tall
        vertical = QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()
        self.update()

    def draw(self, brush: Brush, box: QRectF) -> None:
        px = brush.theme.px
        brush.box(box.adjusted(1, 1, -1, -1), None, "line_strong", 10, 1.2, (5, 4))
        if self._is_tall:
            middle = box.center().y()
            brush.icon("download", box.center().x() - px(16), middle - px(22), 32, "ink3")
            said = QRectF(box.left(), middle + px(4), box.width(), px(28))
            brush.text(said, self.sentence, "body", "ink2", MIDDLE)
            return
        width = min(brush.width(self.sentence), box.width() - px(60))
        left = box.center().x() - (width + px(26)) / 2
        brush.icon("download", left, box.center().y(), 18, "ink3")
        text = QRectF(left + px(26), box.top(), width + 2, box.height())
        brush.text(text, self.sentence, "body", "ink2", MIDDLE)

    # Qt

    def sizeHint(self) -> QSize:
        tall = 220 if self._is_tall else 60
        return QSize(300, self._theme.px(tall) if self._theme else tall)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
