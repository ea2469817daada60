# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signs all papers share: the hall plate, tags, the change bar, group letters."""

from dataclasses import dataclass
from functools import lru_cache

from delegation.documents.pictograms import SIGNS, pictogram
from delegation.documents.sheet import DASHES, Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import (
    INK,
    MIST,
    RULE,
    SIGNAL,
    SLATE,
    SMALLEST,
    WHITE,
    Colour,
    Grid,
    Style,
    bold,
)
from delegation.documents.typesetting import Lines, shrunk, squeezed, width_of
from delegation.services.papers import Plate, RowState, Spot

CAP = 0.357
"""Half the height of a capital, in ems: what centres a line of capitals on a height."""

_NARROW = 0.74
"""What is left of a pictogram's part where the word beside it is long."""

_FALL = (1.0, 0.88, 0.8, 0.72, 0.66, 0.6)


def centred(size: float, middle: float) -> float:
    """The baseline at which capitals and figures of ``size`` stand around ``middle``."""
    return middle + size * CAP


@dataclass(frozen=True, slots=True)
class LaidPlate:
    """A place, measured: hall reversed on the accent and stand framed beside it, or pictogram and word."""

    place: Plate | Spot
    state: RowState
    left: Lines
    right: Lines
    split: float
    """Width of the left part."""
    height: float

    def top(self, base: float, grid: Grid) -> float:
        return base - grid.hall_size * CAP - grid.plate_height / 2

    def draw(
        self, sheet: Sheet, x: float, base: float, grid: Grid, accent: Colour, element: Element | None
    ) -> None:
        """Draw it with the row's baseline on ``base``."""
        wide, high, hall = grid.hall_width + grid.stand_width, self.height, self.split
        y, radius = self.top(base, grid), grid.plate_height * 0.12
        middle = y + grid.plate_height / 2
        dead, open_ = self.state is RowState.CANCELLED, self.state is RowState.TENTATIVE
        outside = isinstance(self.place, Spot)
        edge = SLATE if dead else RULE if outside and not open_ else accent
        pen, dash = (0.7 if dead else 0.9 if outside else 1.1), (DASHES if open_ else None)
        sheet.box(x, y, wide, high, fill=WHITE, radius=radius)
        if isinstance(self.place, Spot):
            sheet.tab(x, y, hall, high, radius, MIST)
            shapes = SIGNS[self.place.sign]
            pictogram(
                sheet, shapes, x + hall / 2, middle, grid.plate_height * 0.62, SLATE if dead else accent, MIST
            )
        elif dead or open_:
            sheet.line(x + hall, y, x + hall, y + high, width=0.7, colour=edge, dash=dash)
        else:
            sheet.tab(x, y, hall, high, radius, accent)
        sheet.box(x, y, wide, high, stroke=edge, pen=pen, radius=radius, dash=dash)
        for lines, at, tone in (
            (self.left, x + hall / 2, accent if open_ else WHITE),
            (self.right, x + (hall + wide) / 2, INK),
        ):
            if lines.lines:
                tall = len(lines.lines) * lines.style.leading > grid.plate_height
                heart = y + high / 2 if tall else middle
                _stacked(sheet, lines, at, heart, SLATE if dead else tone, dead, element)


@lru_cache(maxsize=512)
def laid_plate(place: Plate | Spot, state: RowState, grid: Grid, language: str) -> LaidPlate:
    """Measure a place.  Long halls and stands shrink, then break; a plate grows before anything is lost."""
    hall, word = (place.hall, place.stand) if isinstance(place, Plate) else ("", place.word)
    size = grid.stand_size if isinstance(place, Plate) else grid.stand_size * 0.8
    split = grid.hall_width
    if isinstance(place, Spot) and not shrunk(word, _tight(size), grid.stand_width - 5, _sizes(size)):
        split *= _NARROW
    left = squeezed(hall, _tight(grid.hall_size), split - 4, _sizes(grid.hall_size))
    room = grid.hall_width + grid.stand_width - split - 5
    right = squeezed(
        word, _tight(size), room, _sizes(size), hyphens=language if isinstance(place, Spot) else ""
    )
    most = max(len(left.lines) * left.style.leading, len(right.lines) * right.style.leading)
    return LaidPlate(place, state, left, right, split, max(grid.plate_height, most + 5))


def _tight(size: float) -> Style:
    return Style(size, size * 1.06, bold=True)


def _sizes(largest: float) -> tuple[float, ...]:
    return (*(size for step in _FALL if (size := largest * step) > SMALLEST), SMALLEST)


def _stacked(
    sheet: Sheet, lines: Lines, x: float, middle: float, tone: Colour, dead: bool, element: Element | None
) -> None:
    """Lines centred on a point."""
    style = lines.style.struck() if dead else lines.style.in_(tone)
    base = centred(style.size, middle) - lines.drop / 2
    for line in lines.lines:
        sheet.text(x, base, line, style, align="middle", element=element)
        base += style.leading


def mini_plate(
    sheet: Sheet, x: float, base: float, place: Plate, size: float, accent: Colour, element: Element
) -> float:
    """The plate within a line of text; returns its width."""
    hall, stand, high = _mini_widths(place, size)
    y = base - size * CAP - high / 2
    if stand:
        sheet.box(x, y, hall + stand, high, fill=WHITE, stroke=accent, pen=0.7, radius=1.2)
        sheet.tab(x, y, hall, high, 1.2, accent)
    else:
        sheet.box(x, y, hall, high, fill=accent, radius=1.2)
    sheet.text(x + hall / 2, base, place.hall, bold(size, WHITE), align="middle", element=element)
    sheet.text(x + hall + stand / 2, base, place.stand, bold(size), align="middle", element=element)
    return hall + stand


def mini_width(place: Plate, size: float) -> float:
    hall, stand, _ = _mini_widths(place, size)
    return hall + stand


def _mini_widths(place: Plate, size: float) -> tuple[float, float, float]:
    style = bold(size)
    hall = max(size * 2.0, width_of(place.hall, style) + size * 0.8)
    return hall, (width_of(place.stand, style) + size * 0.8 if place.stand else 0.0), size * 1.55


def tag_width(word: str, size: float) -> float:
    return width_of(word, bold(size)) + 8


def tag(sheet: Sheet, x: float, base: float, word: str, size: float, tone: Colour, element: Element) -> float:
    """A word in a frame; returns its width."""
    wide = tag_width(word, size)
    sheet.box(x, base - size, wide, size * 1.38, stroke=tone, radius=1.5)
    sheet.text(x + 4, base, word, bold(size, tone), element=element)
    return wide


def change_bar(sheet: Sheet, x: float, top: float, bottom: float, version: str) -> None:
    """The bar beside what a version changed, with the version's number."""
    sheet.box(x, top, 2.6, bottom - top, fill=SIGNAL)
    sheet.text(x - 2.5, top + 6.8, version, bold(8.5, SIGNAL), align="right")


def group_letter(sheet: Sheet, x: float, y: float, radius: float, letter: str, tone: Colour) -> float:
    """A group's letter in a disc around (x, y).

    Several letters make it wider, to the right; returns by how much.
    """
    style = bold(max(SMALLEST, radius * 1.15), WHITE)
    more = max(0.0, width_of(letter, style) + 8 - 2 * radius)
    sheet.box(x - radius, y - radius, 2 * radius + more, 2 * radius, fill=tone, radius=radius)
    sheet.text(x + more / 2, centred(style.size, y), letter, style, align="middle")
    return more
