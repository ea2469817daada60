# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The emergency block at the foot of a paper's last page."""

from delegation.documents.links import dialling
from delegation.documents.pictograms import CROSS, pictogram
from delegation.documents.programme_row import Look
from delegation.documents.sheet import Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import RULE, SIGNAL, SLATE, SMALLEST, bold, plain
from delegation.documents.typesetting import flowed, squeezed, width_of
from delegation.services.papers import Emergency, EmergencyNumber

COLUMNS = 3
_PAD = 12.0
_LARGE = 17.0
_NUMBER = 10.5


class LaidEmergency:
    """The block, measured: up to three numbers large, the others in lines of three below."""

    def __init__(self, emergency: Emergency, look: Look) -> None:
        grid = look.grid
        self._emergency, self._look = emergency, look
        self._column = (grid.whole - 2 * _PAD) / COLUMNS
        room = grid.whole - 2 * _PAD
        style = bold(14, SIGNAL)
        self._head = squeezed(look.labels.emergency, style, room - 18, (14, 12, 10.5))
        beside = room - self._head.width - 40
        small = plain(grid.small)
        self._lost_beside = width_of(emergency.lost, small) <= beside
        self._lost = flowed(emergency.lost, small, beside if self._lost_beside else room)
        self._lines = [self._three(emergency.large, _LARGE)]
        rest = emergency.small
        self._lines += [self._three(rest[at : at + COLUMNS], _NUMBER) for at in range(0, len(rest), COLUMNS)]
        self._lines = [line for line in self._lines if line]
        lost = 0.0 if self._lost_beside else self._lost.drop + grid.small * 1.7
        self.height = 22 + lost + sum(self._deep(line) for line in self._lines) + 11

    def _three(
        self, numbers: tuple[EmergencyNumber, ...], size: float
    ) -> list[tuple[EmergencyNumber, float]]:
        """Numbers of one line at one size."""
        sizes = (size, size - 2, size - 4, size - 6, size - 8) if size == _LARGE else (size, 9.5, SMALLEST)
        room = self._column - 8
        fitting = [squeezed(one.number, bold(size), room, sizes).style.size for one in numbers]
        return [(one, min(fitting)) for one in numbers]

    def _deep(self, line: list[tuple[EmergencyNumber, float]]) -> float:
        small = plain(self._look.grid.small)
        texts = [flowed(one.text, small, self._column - 8) for one, _ in line]
        most = max(text.drop for text in texts)
        return most + (45 if line is self._lines[0] and self._emergency.large else 36)

    def draw(self, sheet: Sheet, y: float, parent: Element) -> None:
        """Draw from ``y`` downwards."""
        grid = self._look.grid
        part = parent.add("Sect")
        x = grid.left + _PAD
        sheet.box(grid.left, y, grid.whole, self.height, stroke=SIGNAL, pen=1.6, radius=3)
        pictogram(sheet, CROSS, grid.left + 17, y + 18, 15, SIGNAL)
        sheet.lines(x + 18, y + 22, self._head, element=part.add("H2"))
        y += 22
        if self._lost.lines:
            lost = part.add("P")
            if self._lost_beside:
                sheet.lines(grid.right - _PAD, y, self._lost, align="right", element=lost)
            else:
                y = sheet.lines(x, y + grid.small * 1.7, self._lost, element=lost)
        items = part.add("L")
        for at, line in enumerate(self._lines):
            if at:
                sheet.line(x, y + 13, grid.right - _PAD, y + 13, colour=RULE)
            self._draw_line(sheet, x, y, line, items, large=at == 0 and bool(self._emergency.large))
            y += self._deep(line)

    def _draw_line(
        self,
        sheet: Sheet,
        x: float,
        y: float,
        line: list[tuple[EmergencyNumber, float]],
        items: Element,
        *,
        large: bool,
    ) -> None:
        """Large numbers stand above their text, small ones below it."""
        small = plain(self._look.grid.small, SLATE)
        for number, size in line:
            element = items.add("LI").add("LBody").add("P")
            text = flowed(number.text, small, self._column - 8)
            link = dialling(number.number)
            if large:
                sheet.text(x, y + 26, number.number, bold(size), element=element, link=link)
                sheet.lines(x, y + 26 + small.size * 1.6, text, element=element)
            else:
                low = sheet.lines(x, y + 26, text, element=element)
                sheet.text(x, low + 13, number.number, bold(size), element=element, link=link)
            x += self._column
