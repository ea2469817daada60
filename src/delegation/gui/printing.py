# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list on paper, as it is shown: its columns, rows and order; what is covered stays covered.

Black on white whatever the theme.  Columns share the width of the page as on the screen; a text that is
too long is broken over lines, and the head comes back on every page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from delegation.gui import tokens

MARGIN_MM = 14.0
POINTS, SMALL_POINTS = 8.5, 7.5
PADDING = 2.5
"""Points above, below and beside a text."""

WIDE_FROM = 6
"""From so many columns on the page lies on its side."""

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
WRAP_RIGHT = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What is printed: texts alone.  ``struck`` are the rows that no longer count."""

    title: str
    sub: str
    headings: Sequence[str]
    widths: Sequence[int]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = field(default_factory=frozenset)
    struck: frozenset[int] = field(default_factory=frozenset)
    page: str = "{page} / {pages}"


def printer_for(printed: PrintedList) -> QPrinter:
    """A printer set to A4 in the direction that suits the list."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printed.title)
    is_wide = len(printed.headings) >= WIDE_FROM
    direction = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(direction)
    printer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    return printer


class _Sheet:
    """The measures of one printing, in the dots of the printer."""

    def __init__(self, printer: QPrinter, painter: QPainter, printed: PrintedList) -> None:
        self.painter, self.printed = painter, printed
        self.dot = printer.resolution() / 72
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        self.width, self.height = float(page.width()), float(page.height())
        self.font = self._font(POINTS)
        self.strong = self._font(POINTS, QFont.Weight.DemiBold)
        self.small = self._font(SMALL_POINTS)
        self.title = self._font(14, QFont.Weight.DemiBold)
        self.metrics = QFontMetricsF(self.font, printer)
        self.strong_metrics = QFontMetricsF(self.strong, printer)
        self.line = self.metrics.height()
        total = sum(printed.widths) or 1
        self.widths = [self.width * width / total for width in printed.widths]
        self.foot = self.line + 8 * self.dot

    def _font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(tokens.FAMILY)
        font.setPointSizeF(points)
        font.setWeight(weight)
        return font

    def row_height(self, cells: Sequence[str], metrics: QFontMetricsF) -> float:
        pad = 2 * PADDING * self.dot
        heights = [
            metrics.boundingRect(QRectF(0, 0, width - pad, 1e6), WRAP, said).height()
            for width, said in zip(self.widths, cells, strict=True)
            if said
        ]
        return max([self.line, *heights]) + pad

    def draw_row(self, y: float, cells: Sequence[str], height: float, *, is_struck: bool) -> None:
        pad, x = PADDING * self.dot, 0.0
        for at, (width, said) in enumerate(zip(self.widths, cells, strict=True)):
            box = QRectF(x + pad, y + pad, width - 2 * pad, height - 2 * pad)
            self.painter.save()
            self.painter.setClipRect(QRectF(x, y, width, height))
            self.painter.drawText(box, WRAP_RIGHT if at in self.printed.numbers else WRAP, said)
            self.painter.restore()
            x += width
        if is_struck:
            middle = y + pad + self.line * 0.55
            wide = min(self.metrics.horizontalAdvance(cells[0]), self.widths[0] - 2 * pad)
            self.painter.drawLine(
                QRectF(pad, middle, wide, 0).topLeft(), QRectF(pad, middle, wide, 0).topRight()
            )
        self.rule(y + height, "line")

    def rule(self, y: float, colour: str) -> None:
        self.painter.save()
        self.painter.setPen(QPen(QColor(tokens.LIGHT[colour]), 0.5 * self.dot))
        self.painter.drawLine(QRectF(0, y, self.width, 0).topLeft(), QRectF(0, y, self.width, 0).topRight())
        self.painter.restore()

    def head(self, y: float, *, is_first: bool) -> float:
        """Title on the first page, headings on each; gives where the rows begin."""
        painter, printed = self.painter, self.printed
        painter.setPen(QColor(tokens.LIGHT["ink"]))
        if is_first:
            painter.setFont(self.title)
            tall = QFontMetricsF(self.title, painter.device()).height()
            painter.drawText(QRectF(0, y, self.width, tall), int(Qt.AlignmentFlag.AlignLeft), printed.title)
            painter.setFont(self.small)
            painter.setPen(QColor(tokens.LIGHT["ink2"]))
            painter.drawText(
                QRectF(0, y + tall, self.width, self.line), int(Qt.AlignmentFlag.AlignLeft), printed.sub
            )
            y += tall + self.line + 6 * self.dot
        painter.setPen(QColor(tokens.LIGHT["ink"]))
        painter.setFont(self.strong)
        height = self.row_height(printed.headings, self.strong_metrics)
        self.draw_row(y, printed.headings, height, is_struck=False)
        self.rule(y + height, "ink2")
        painter.setFont(self.font)
        return y + height


def print_list(printer: QPrinter, printed: PrintedList) -> int:
    """Print a list; gives the number of pages, 0 where the printer did not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    try:
        sheet = _Sheet(printer, painter, printed)
        pages = _pages(sheet)
        for number, rows in enumerate(pages):
            if number:
                printer.newPage()
            y = sheet.head(0, is_first=number == 0)
            for at, height in rows:
                sheet.draw_row(y, printed.rows[at], height, is_struck=at in printed.struck)
                y += height
            painter.setFont(sheet.small)
            painter.setPen(QColor(tokens.LIGHT["ink2"]))
            said = printed.page.format(page=number + 1, pages=len(pages))
            foot = QRectF(0, sheet.height - sheet.line, sheet.width, sheet.line)
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), said)
    finally:
        painter.end()
    return len(pages)


def _pages(sheet: _Sheet) -> list[list[tuple[int, float]]]:
    """Which rows stand on which page, with their heights; a row taller than a page is cut."""
    head = sheet.row_height(sheet.printed.headings, sheet.strong_metrics)
    title = QFontMetricsF(sheet.title, sheet.painter.device()).height() + sheet.line + 6 * sheet.dot
    room = sheet.height - sheet.foot - head
    pages: list[list[tuple[int, float]]] = [[]]
    used = title
    for at, cells in enumerate(sheet.printed.rows):
        height = min(sheet.row_height(cells, sheet.metrics), room)
        if used + height > room and pages[-1]:
            pages.append([])
            used = 0
        pages[-1].append((at, height))
        used += height
    return pages
