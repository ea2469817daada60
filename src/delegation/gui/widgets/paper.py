# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a PDF on a desk, as they will be printed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from delegation.gui.painters.marks import MIDDLE, Brush
from delegation.gui.theme import Theme

GAP = 18
WIDEST = 900


def pages_of(pdf: bytes, width: int, ratio: float) -> list[QImage]:
    """Every page, ``width`` pixels wide at a device's pixel ratio; beside the window (5-10 ms a page)."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 -- no stubs; loads when a paper is looked at

    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            bitmap = page.render(scale=width * ratio / page.get_width(), rev_byteorder=True)
            kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
            image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind).copy()
            image.setDevicePixelRatio(ratio)
            found.append(image)
        return found
    finally:
        document.close()


class PaperView(QWidget):
    """Pages under one another, each with a shadow's edge; or a sentence where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._pages: Sequence[QImage] = ()
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def page_count(self) -> int:
        return len(self._pages)

    def page_width(self) -> int:
        """How wide a page would be drawn now, in pixels of the window."""
        return max(200, min(WIDEST, self.width() - 2 * GAP))

    def show_pages(self, pages: Sequence[QImage]) -> None:
        self._pages, self._sentence = pages, ""
        self.setMinimumHeight(int(self._height()))
        self.updateGeometry()
        self.update()

    def show_sentence(self, sentence: str) -> None:
        self._pages, self._sentence = (), sentence
        self.setMinimumHeight(100)
        self.update()

    def _height(self) -> float:
        return GAP + sum(page.deviceIndependentSize().height() + GAP for page in self._pages)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(600, int(self._height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        brush = Brush(painter, self._theme)
        painter.fillRect(self.rect(), self._theme.colour("desk"))
        y = float(GAP)
        for page in self._pages:
            size = page.deviceIndependentSize()
            x = (self.width() - size.width()) / 2
            edge = QRectF(x - 1, y - 1, size.width() + 2, size.height() + 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(edge, self._theme.colour("shadow", 0.18))
            painter.drawImage(QPointF(x, y), page)
            y += size.height() + GAP
        if self._sentence:
            brush.text(QRectF(self.rect()), self._sentence, "body", "ink2", MIDDLE)
        painter.end()
