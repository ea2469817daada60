# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One number that matters: how many, of how many, with a thin bar; pressed, it goes where they are."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Figure:
    """What a tile says; ``ratio`` is 0 to 1, ``is_wrong`` marks the second line."""

    number: str
    what: str
    more: str
    ratio: float
    is_wrong: bool = False


class Tile(QAbstractButton):
    """Painted in one go; a button all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.figure = Figure("", "", "", 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        self.setAccessibleName(f"{figure.number} {figure.what}, {figure.more}")
        self.setToolTip(f"{figure.number} {figure.what}\n{figure.more}")
        self.updateGeometry()
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px if self._theme else round
        return QSize(px(150), px(52))

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px if self._theme else round
        return QSize(px(88), px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter, px, one = QPainter(self), theme.px, self.figure
        brush, box = Brush(painter, theme), QRectF(self.rect())
        painter.fillRect(QRectF(0, px(4), 1, box.height() - px(8)), theme.colour("line_strong"))
        inner = box.adjusted(px(12), px(2), -px(8), 0)
        if self.underMouse():
            brush.box(inner.adjusted(-px(6), 0, px(6), 0), "hover", None, 6)
        top = QRectF(inner.left(), inner.top() + px(1), inner.width(), px(20))
        wide = brush.text(top, one.number, "title", "ink", numbers=True)
        brush.text(top.adjusted(wide + px(6), px(1), 0, px(1)), one.what, "body", "ink2")
        below = QRectF(inner.left(), inner.top() + px(22), inner.width(), px(16))
        if one.is_wrong:
            brush.severity(QPointF(below.left() + px(6), below.center().y()), "high", 12)
            below = below.adjusted(px(16), 0, 0, 0)
        brush.text(below, one.more, "small", "ink" if one.is_wrong else "ink2", numbers=True)
        bar = QRectF(inner.left(), inner.top() + px(42), inner.width(), px(3))
        brush.box(bar, "line", None, 1.5)
        if one.ratio > 0:
            part = QRectF(bar.left(), bar.top(), bar.width() * min(1.0, one.ratio), bar.height())
            brush.box(part, "ink3", None, 1.5)
        if self.hasFocus():
            brush.box(inner.adjusted(-px(6), -1, px(6), 0), None, "focus", 6, 2)
        painter.end()
