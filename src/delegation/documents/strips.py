# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days as strips: a picture of the trip on the cover, and its legend.

A strip repeats what the days say in words, so it is an artifact to whoever listens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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
_LANE = 10.0
"""A lane this high still holds a hall's number."""
_STRONG = (BlockLook.VISIT, BlockLook.TENTATIVE)
_LEAST_INDENT = 42.0


@dataclass(frozen=True, slots=True)
class Lane:
    """A block, and which of how many lanes it has while others run beside it."""

    block: Block
    at: int = 0
    of: int = 1


class Strips:
    """Strips of equal scale below each other, in at most ``room`` points of height.

    Many days make them lower and leave the hours to the last one; where even that is too high there are none.
    Blocks that overlap in time share the height of their strip, and a strip of many at once is higher.
    """

    def __init__(self, strips: Sequence[Strip], look: Look, room: float) -> None:
        self._look = look
        each = room / max(1, len(strips))
        self._axes = each >= 38
        high = min(20.0, each - _AXIS - 9 if self._axes else each - 4 - _AXIS / max(1, len(strips)))
        self._strips = tuple(strips) if high >= 10 else ()
        self._lanes = [in_lanes(strip.blocks) for strip in self._strips]
        self._highs = [high] * len(self._strips)
        for number, lanes in enumerate(self._lanes):
            wanted = max((lane.of for lane in lanes), default=1) * _LANE
            spare = room - self.height
            self._highs[number] = min(max(high, wanted), high + max(0.0, spare))
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
        between = _AXIS + 9 if self._axes else 4
        return sum(high + between for high in self._highs) + (0 if self._axes else _AXIS)

    def draw(self, sheet: Sheet, y: float) -> None:
        grid = self._look.grid
        for at, (strip, lanes, high) in enumerate(zip(self._strips, self._lanes, self._highs, strict=True)):
            base = centred(11.5, y + high / 2)
            sheet.text(grid.left, base, strip.weekday, bold(11.5))
            sheet.text(grid.left + self.indent - 4, base, strip.day, bold(11.5), align="right")
            for lane in lanes:
                after = min(
                    (one.block.start for one in lanes if one.block.start >= lane.block.end), default=1440
                )
                self._draw_block(sheet, y, high, lane, self._x(after))
            y += high
            last = at == len(self._strips) - 1
            self._draw_axis(sheet, y, figures=self._axes or last)
            y += _AXIS + 9 if self._axes else 4

    def draw_legend(self, sheet: Sheet, y: float) -> None:
        """Name the looks that occur, on one line with its baseline on ``y``."""
        look, labels = self._look, self._look.labels
        words = {
            BlockLook.VISIT: labels.visit,
            BlockLook.TRAVEL: labels.under_way,
            BlockLook.OTHER: labels.other,
            BlockLook.FREE: labels.free,
            BlockLook.TENTATIVE: labels.tentative,
        }
        x = look.grid.left + self.indent
        present = {block.look for strip in self._strips for block in strip.blocks}
        said = [(kind, word) for kind, word in words.items() if kind in present]
        widths = [width_of(word, plain(look.grid.small)) for _, word in said]
        room = look.grid.right - x - sum(widths) - 17 * len(said)
        step = min(16.0, room / max(1, len(said) - 1))
        for (kind, word), wide in zip(said, widths, strict=True):
            self._draw_frame(sheet, x, y - 8, 13, 10, kind)
            sheet.text(x + 17, y, word, plain(look.grid.small, SLATE))
            x += 17 + wide + step

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

    def _draw_block(self, sheet: Sheet, y: float, high: float, lane: Lane, after: float) -> None:
        """A block in its lane: as wide as its time, or as its word needs where nothing follows close by."""
        accent, size, block = self._look.accent, self._look.grid.small, lane.block
        left, right = self._x(block.start), self._x(block.end)
        word = bold(size)
        least = max(size * 1.55, width_of(block.hall, word) + 3) if block.look is not BlockLook.FREE else 0.0
        right = min(max(right, min(left + least, after - 1), left + 2), self._look.grid.right)
        inset = 0.0 if block.look in _STRONG or lane.of > 1 else 3.0 if high > 14 else 1.0
        tall = high / lane.of
        y, tall = y + lane.at * tall + inset, tall - 2 * inset - (0.8 if lane.of > 1 else 0)
        if block.look is BlockLook.FREE:
            self._draw_frame(sheet, left + 1, y, max(2.0, right - left - 2), tall, block.look)
            return
        self._draw_frame(sheet, left, y, right - left, tall, block.look)
        ink, middle = (WHITE if block.look is BlockLook.VISIT else accent), (left + right) / 2
        if block.hall:
            style = shrunk(block.hall, word.in_(ink), right - left - 1.5, (size, SMALLEST))
            if style and tall >= style.size * 0.85:
                sheet.text(middle, centred(style.size, y + tall / 2), block.hall, style, align="middle")
            return
        side = min(9.5, tall - 1)
        if right - left >= side * 1.2 and side >= 5:
            paper = {BlockLook.VISIT: accent, BlockLook.TRAVEL: MIST}.get(block.look, WHITE)
            pictogram(sheet, SIGNS[block.sign or Sign.POINT], middle, y + tall / 2, side, ink, paper)

    def _draw_frame(
        self, sheet: Sheet, x: float, y: float, wide: float, high: float, kind: BlockLook
    ) -> None:
        accent = self._look.accent
        fill = {BlockLook.VISIT: accent, BlockLook.TRAVEL: MIST, BlockLook.FREE: None}.get(kind, WHITE)
        tone = accent if kind in _STRONG else SLATE if kind is BlockLook.OTHER else RULE
        dash = SHORT_DASH if kind in (BlockLook.FREE, BlockLook.TENTATIVE) else None
        sheet.box(x, y, wide, high, fill=fill, stroke=tone, pen=0.9, radius=1, dash=dash)


def in_lanes(blocks: Sequence[Block]) -> list[Lane]:
    """Blocks that run at the same time beside each other, each in the first lane that is free.

    Free time goes first, so that it is drawn below what begins in it.
    """
    done: list[Lane] = [Lane(block) for block in blocks if block.look is BlockLook.FREE]
    cluster: list[tuple[Block, int]] = []
    ends: list[int] = []

    def close() -> None:
        done.extend(Lane(block, at, len(ends)) for block, at in cluster)
        cluster.clear()
        ends.clear()

    busy = [block for block in blocks if block.look is not BlockLook.FREE]
    for block in sorted(busy, key=lambda block: (block.start, -block.end)):
        if ends and block.start >= max(ends):
            close()
        at = next((at for at, end in enumerate(ends) if end <= block.start), len(ends))
        ends[at : at + 1] = [block.end]
        cluster.append((block, at))
    close()
    return done
