# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days as strips: a picture of the trip on the cover, and its legend.

A strip repeats what the days say in words, so it is an artifact to whoever listens.
"""

from collections.abc import Sequence
from math import ceil

from delegation.documents.pictograms import SIGNS, pictogram
from delegation.documents.programme_row import Look
from delegation.documents.sheet import Sheet
from delegation.documents.signs import centred
from delegation.documents.theme import MIST, RULE, SLATE, SMALLEST, WHITE, bold, plain
from delegation.documents.typesetting import shrunk, width_of
from delegation.services.papers import Block, BlockLook, Sign, Strip

HOUR = 60
SHORT_DASH = (2.0, 2.0)
_AXIS = 17.0
_LEAST_INDENT = 42.0


class Strips:
    """Strips of equal scale below each other, in at most ``room`` points of height.

    Many days make them lower and leave the hours to the last one; where even that is too high there are none.
    """

    def __init__(self, strips: Sequence[Strip], look: Look, room: float) -> None:
        self._look = look
        each = room / max(1, len(strips))
        self._axes = each >= 38
        self._high = min(20.0, each - _AXIS - 9 if self._axes else each - 4 - _AXIS / max(1, len(strips)))
        self._strips = tuple(strips) if self._high >= 10 else ()
        blocks = [block for strip in self._strips for block in strip.blocks]
        first = min([5.5 * HOUR, *(block.start - 20 for block in blocks)])
        last = max([22.5 * HOUR, *(block.end + 20 for block in blocks)])
        self._first, self._last = max(0.0, first), min(24.0 * HOUR, last)
        words = bold(11.5)
        days = [width_of(strip.weekday, words) + width_of(strip.day, words) + 10 for strip in self._strips]
        self.indent = max([_LEAST_INDENT, *days])
        """From the left edge to where the hours begin."""

    @property
    def height(self) -> float:
        if not self._strips:
            return 0.0
        count = len(self._strips)
        return count * (self._high + _AXIS + 9 if self._axes else self._high + 4) + (
            0 if self._axes else _AXIS
        )

    def draw(self, sheet: Sheet, y: float) -> None:
        grid = self._look.grid
        for at, strip in enumerate(self._strips):
            base = centred(11.5, y + self._high / 2)
            sheet.text(grid.left, base, strip.weekday, bold(11.5))
            sheet.text(grid.left + self.indent - 4, base, strip.day, bold(11.5), align="right")
            for block in strip.blocks:
                self._draw_block(sheet, y, block)
            y += self._high
            last = at == len(self._strips) - 1
            self._draw_axis(sheet, y, figures=self._axes or last)
            y += _AXIS + 9 if self._axes else 4

    def draw_legend(self, sheet: Sheet, y: float) -> None:
        """Name the looks that occur, on one line with its baseline on ``y``."""
        look, labels = self._look, self._look.labels
        words = {
            BlockLook.VISIT: labels.visit,
            BlockLook.OTHER: labels.under_way,
            BlockLook.FREE: labels.free,
            BlockLook.TENTATIVE: labels.tentative,
        }
        x, size = look.grid.left + self.indent, look.grid.small
        present = {block.look for strip in self._strips for block in strip.blocks}
        for kind, word in words.items():
            if kind not in present:
                continue
            tone = look.accent if kind in (BlockLook.VISIT, BlockLook.TENTATIVE) else RULE
            fill = {BlockLook.VISIT: look.accent, BlockLook.OTHER: MIST}.get(kind)
            dash = SHORT_DASH if kind in (BlockLook.FREE, BlockLook.TENTATIVE) else None
            sheet.box(x, y - 8, 13, 10, fill=fill, stroke=tone, pen=0.9, radius=1, dash=dash)
            x += 17 + sheet.text(x + 17, y, word, plain(size, SLATE)) + 16

    def _x(self, minute: float) -> float:
        left = self._look.grid.left + self.indent
        return left + (minute - self._first) / (self._last - self._first) * (self._look.grid.right - left)

    def _draw_axis(self, sheet: Sheet, y: float, *, figures: bool) -> None:
        grid = self._look.grid
        if not figures:
            sheet.line(grid.left + self.indent, y + 2, grid.right, y + 2, width=0.5, colour=RULE)
            return
        sheet.line(grid.left + self.indent, y + 2, grid.right, y + 2, width=0.5, colour=SLATE)
        for hour in range(2 * ceil(self._first / HOUR / 2), int(self._last / HOUR) + 1, 2):
            x = self._x(hour * HOUR)
            sheet.line(x, y + 2, x, y + 5, width=0.5, colour=SLATE)
            sheet.text(x, y + 6 + grid.small, f"{hour:02}", plain(grid.small, SLATE), align="middle")

    def _draw_block(self, sheet: Sheet, y: float, block: Block) -> None:
        accent, high, size = self._look.accent, self._high, self._look.grid.small
        left, right = self._x(block.start), self._x(block.end)
        least = max(size * 1.55, width_of(block.hall, bold(SMALLEST)) + 3 if block.hall else 0)
        right = min(max(right, left + least), self._look.grid.right)
        inset = 3.0 if high > 14 else 1.0
        match block.look:
            case BlockLook.FREE:
                wide = max(2.0, right - left - 2)
                sheet.box(
                    left + 1,
                    y + inset,
                    wide,
                    high - 2 * inset,
                    stroke=RULE,
                    pen=0.9,
                    radius=1,
                    dash=SHORT_DASH,
                )
            case BlockLook.OTHER:
                sheet.box(
                    left, y + inset, right - left, high - 2 * inset, fill=MIST, stroke=RULE, pen=0.7, radius=1
                )
                middle = (left + right) / 2
                shapes = SIGNS[block.sign or Sign.POINT]
                pictogram(sheet, shapes, middle, y + high / 2, min(9.5, high - 2 * inset - 1), accent, MIST)
            case BlockLook.VISIT | BlockLook.TENTATIVE:
                sure = block.look is BlockLook.VISIT
                fill, ink = (accent, WHITE) if sure else (WHITE, accent)
                dash = None if sure else SHORT_DASH
                sheet.box(left, y, right - left, high, fill=fill, stroke=accent, pen=0.9, radius=1, dash=dash)
                style = shrunk(block.hall, bold(size, ink), right - left - 2, (size, SMALLEST))
                if style:
                    base = centred(style.size, y + high / 2)
                    sheet.text((left + right) / 2, base, block.hall, style, align="middle")
