# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a page: titled stretches of rows, and the pieces of them that one page holds."""

from dataclasses import dataclass

from delegation.documents.programme_row import LaidRow, Look, Route
from delegation.documents.sheet import Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import SLATE, Grid, bold, plain
from delegation.documents.typesetting import flowed, squeezed, width_of

_RULE_DROP = 0.42
"""From the baseline of a title to the line under it, in its size."""


@dataclass(slots=True)
class Section:
    """A titled stretch of rows, or a sentence, or notes."""

    title: str
    aside: str = ""
    rows: tuple[LaidRow, ...] = ()
    sentence: str = ""
    notes: tuple[str, ...] = ()
    in_order: bool = True
    """Whether the rows follow each other, so that a line may join their plates."""
    element: Element | None = None

    def head_height(self, grid: Grid) -> float:
        """From the title's baseline to the first row."""
        return grid.day * _RULE_DROP + (grid.small * 1.6 + 7 if self.rows else 8)

    def texts_height(self, grid: Grid) -> float:
        lines = [flowed(text, plain(grid.body), grid.whole) for text in self.texts]
        return sum(line.drop + line.style.leading + 4 for line in lines) + (8 if lines else 0)

    @property
    def texts(self) -> tuple[str, ...]:
        sentence = (self.sentence,) if self.sentence and not self.rows else ()
        return (*sentence, *self.notes)

    def height(self, grid: Grid, gap: float) -> float:
        """From the title's baseline to the end of the last row."""
        rows = sum(row.height for row in self.rows) + gap * max(0, len(self.rows) - 1)
        return self.head_height(grid) + rows + self.texts_height(grid)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one page holds of a section: its title, and some of its rows."""

    section: Section
    rows: tuple[LaidRow, ...]
    top: float
    gap: float
    first: bool

    def end(self, grid: Grid) -> float:
        """Where the last row ends."""
        rows = sum(row.height for row in self.rows) + self.gap * max(0, len(self.rows) - 1)
        texts = self.section.texts_height(grid) if self.first else 0.0
        return self.top + self.section.head_height(grid) + rows + texts

    def draw(self, sheet: Sheet, look: Look) -> None:
        section, grid = self.section, look.grid
        if section.element is None:
            section.element = sheet.root.add("Sect")
            sheet.entry(section.title)
        y = self._draw_title(sheet, look, section.element)
        if self.first:
            for text in section.texts:
                lines = flowed(text, plain(grid.body, SLATE), grid.whole, hyphens=look.language)
                y = sheet.lines(grid.left, y + lines.style.size + 4, lines, element=section.element.add("P"))
                y += lines.style.leading - lines.style.size
        if self.rows:
            items = section.element.add("L")
            route = Route()
            for row in self.rows:
                if not section.in_order:
                    route = Route()
                row.draw(sheet, y, items, route, self.gap)
                y += row.height + self.gap

    def _draw_title(self, sheet: Sheet, look: Look, parent: Element) -> float:
        """The title with its line and the heads of the columns; returns where the rows begin.

        Only the first is read aloud: a page that goes on with a day repeats it for the eye.
        """
        section, grid, y, labels = self.section, look.grid, self.top, look.labels
        aside = squeezed(section.aside, plain(grid.small, SLATE), grid.whole * 0.5, (grid.small, 8))
        room = grid.whole - aside.width - 14
        more = "" if self.first else f" ({labels.continued})"
        room -= width_of(more, plain(grid.body))
        title = squeezed(section.title, bold(grid.day, look.accent), room, (grid.day, 18, 15, 12, 10))
        heading = parent.add("H2") if self.first else None
        base = sheet.lines(grid.left, y - title.drop, title, element=heading)
        if more:
            last = width_of(title.lines[-1], title.style) if title.lines else 0.0
            sheet.text(grid.left + last + 3, base, more.strip(), plain(grid.body, SLATE))
        said = parent.add("P") if self.first else None
        sheet.lines(grid.right, y - aside.drop, aside, align="right", element=said)
        rule = y + grid.day * _RULE_DROP
        sheet.line(grid.left, rule, grid.right, rule, width=1.4, colour=look.accent)
        if section.rows:
            self._draw_columns(sheet, look, rule + grid.small * 1.6)
        return y + section.head_height(grid)

    @staticmethod
    def _draw_columns(sheet: Sheet, look: Look, base: float) -> None:
        grid, labels = look.grid, look.labels
        style = plain(grid.small, SLATE)
        sheet.text(grid.left, base, labels.time, style)
        sheet.text(grid.plate + grid.hall_width / 2, base, labels.hall, style, align="middle")
        middle = grid.plate + grid.hall_width + grid.stand_width / 2
        sheet.text(middle, base, labels.stand, style, align="middle")
        sheet.text(grid.text, base, labels.what, style)
        sheet.text(grid.whom, base, labels.with_whom, style)
