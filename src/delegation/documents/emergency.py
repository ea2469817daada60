# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The emergency block at the foot of a paper's last page."""

from dataclasses import dataclass

from delegation.documents.links import dialling
from delegation.documents.pictograms import CROSS, pictogram
from delegation.documents.programme_row import Look
from delegation.documents.sheet import Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import RULE, SIGNAL, SLATE, SMALLEST, bold, plain
from delegation.documents.typesetting import Lines, flowed, squeezed, width_of
from delegation.services.papers import Emergency, EmergencyNumber

COLUMNS = 3
_PAD = 12.0
_LARGE = (17.0, 15.0, 13.0, 11.0, 9.5, SMALLEST)
_SHARED = 13.0
"""Large numbers share a size down to this one: a long number never makes the others small."""
_SMALL = (10.5, 9.5, SMALLEST)


@dataclass(frozen=True, slots=True)
class _Line:
    """Up to three numbers beside each other: large above their texts, or small below."""

    numbers: tuple[EmergencyNumber, ...]
    said: tuple[Lines, ...]
    texts: tuple[Lines, ...]
    large: bool

    @property
    def height(self) -> float:
        most = max(number.drop + text.drop for number, text in zip(self.said, self.texts, strict=True))
        return most + (45 if self.large else 36)


class LaidEmergency:
    """The block, measured."""

    def __init__(self, emergency: Emergency, look: Look) -> None:
        grid = look.grid
        self._look, self._column = look, (grid.whole - 2 * _PAD) / COLUMNS
        room = grid.whole - 2 * _PAD
        self._head = squeezed(look.labels.emergency, bold(14, SIGNAL), room - 18, (14, 12, 10.5))
        beside = room - self._head.width - 40
        self._beside = width_of(emergency.lost, plain(grid.small)) <= beside
        self._lost = flowed(emergency.lost, plain(grid.small), beside if self._beside else room)
        large = [self._line(three, large=True) for three in _threes(emergency.large)]
        self._lines = large + [self._line(three, large=False) for three in _threes(emergency.small)]
        lost = 0.0 if self._beside else self._lost.drop + grid.small * 1.7
        self.height = 22 + lost + sum(line.height for line in self._lines) + 12

    def _line(self, numbers: tuple[EmergencyNumber, ...], *, large: bool) -> _Line:
        sizes, room = (_LARGE if large else _SMALL), self._column - 8
        said = tuple(squeezed(one.number, bold(sizes[0]), room, sizes) for one in numbers)
        size = min(number.style.size for number in said)
        if size >= _SHARED or not large:
            said = tuple(squeezed(one.number, bold(size), room, (size,)) for one in numbers)
        small = plain(self._look.grid.small, SLATE)
        return _Line(numbers, said, tuple(flowed(one.text, small, room) for one in numbers), large)

    def draw(self, sheet: Sheet, y: float, parent: Element) -> None:
        """Draw from ``y`` downwards."""
        grid = self._look.grid
        part = parent.add("Sect")
        x = grid.left + _PAD
        sheet.box(grid.left, y, grid.whole, self.height, stroke=SIGNAL, pen=1.6, radius=3)
        pictogram(sheet, CROSS, grid.left + 17, y + 17, 15, SIGNAL)
        sheet.lines(x + 18, y + 22, self._head, element=part.add("H2"))
        y += 22
        lost = part.add("P")
        if self._beside:
            sheet.lines(grid.right - _PAD, y, self._lost, align="right", element=lost)
        else:
            y = sheet.lines(x, y + grid.small * 1.7, self._lost, element=lost)
        items = part.add("L")
        for at, line in enumerate(self._lines):
            if at:
                sheet.line(x, y + 13, grid.right - _PAD, y + 13, colour=RULE)
            self._draw_line(sheet, x, y + 26, line, items)
            y += line.height

    def _draw_line(self, sheet: Sheet, x: float, base: float, line: _Line, items: Element) -> None:
        for one, number, text in zip(line.numbers, line.said, line.texts, strict=True):
            element = items.add("LI").add("LBody").add("P")
            link = dialling(one.number)
            if line.large:
                low = sheet.lines(x, base, number, element=element, link=link)
                sheet.lines(x, low + text.style.size * 1.6, text, element=element)
            else:
                low = sheet.lines(x, base, text, element=element)
                sheet.lines(x, low + 13, number, element=element, link=link)
            x += self._column


def _threes(numbers: tuple[EmergencyNumber, ...]) -> list[tuple[EmergencyNumber, ...]]:
    return [numbers[at : at + COLUMNS] for at in range(0, len(numbers), COLUMNS)]
