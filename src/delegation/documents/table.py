# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables over any number of pages: hairlines between rows, the head repeated on each page, a row never split.

Read aloud, a table has one head; its repetitions are for the eye.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from delegation.documents.sheet import Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import INK, SLATE, Style
from delegation.documents.typesetting import Lines, flowed

Turn = Callable[[], float]
"""Goes on to a new page (head and foot drawn) and returns where its content begins."""

_GAP = 8.0
"""Between two columns."""
_PAD = 4.0
"""Above and below the text of a row."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its head (with the unit, where it has one) and its share of the table's width."""

    head: str
    share: float
    right: bool = False
    """Numbers and dates stand on the right, digit under digit."""
    bold: bool = False
    names_row: bool = False
    """The cells of this column say what their row is about."""


class Table:
    """Rows of plain strings, one per column, laid out for a width.

    Raises ValueError where a row has too few or too many.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[str]],
        *,
        width: float,
        language: str,
        size: float = 9.5,
    ) -> None:
        self._columns = tuple(columns)
        self._language = language
        shares = sum(column.share for column in columns)
        free = width - _GAP * (len(columns) - 1)
        self._widths = [free * column.share / shares for column in columns]
        self._width = width
        body = Style(size, size * 1.3)
        self._head = self._laid([column.head for column in columns], Style(8.5, 11, colour=SLATE))
        self._rows = [self._laid(row, body) for row in rows]

    def draw(self, sheet: Sheet, x: float, y: float, bottom: float, parent: Element, turn: Turn) -> float:
        """Draw from ``y`` downwards, on new pages past ``bottom``; returns where the table ends.

        The head stays with the first row.  A row taller than a page stands alone on it.
        """
        table = parent.add("Table")
        first = self._rows[0] if self._rows else []
        if y + self._deep(self._head) + self._deep(first) > bottom:
            y = turn()
        y = self._draw_head(sheet, x, y, table.add("THead").add("TR"))
        body, fresh = table.add("TBody"), True
        for row in self._rows:
            if y + self._deep(row) > bottom and not fresh:
                y = self._draw_head(sheet, x, turn(), None)
            y = self._draw_row(sheet, x, y, row, body.add("TR"))
            fresh = False
        return y

    def _laid(self, cells: Sequence[str], style: Style) -> list[Lines]:
        laid = []
        for text, column, width in zip(cells, self._columns, self._widths, strict=True):
            strong = (
                Style(style.size, style.leading, bold=True, colour=style.colour) if column.bold else style
            )
            hyphens = "" if column.bold or column.names_row else self._language
            laid.append(flowed(text, strong if style.colour == INK else style, width, hyphens=hyphens))
        return laid

    @staticmethod
    def _deep(row: Sequence[Lines]) -> float:
        return max((lines.drop + lines.style.leading for lines in row), default=0.0) + 2 * _PAD

    def _draw_head(self, sheet: Sheet, x: float, y: float, tr: Element | None) -> float:
        low = y + self._deep(self._head)
        for at, lines in enumerate(self._head):
            cell = tr.add("TH", scope="Column") if tr else None
            up = low - _PAD - 3 - lines.drop
            self._draw_cell(sheet, x, up, lines, at, cell)
        sheet.line(x, low, x + self._width, low, width=0.8, colour=INK)
        return low

    def _draw_row(self, sheet: Sheet, x: float, y: float, row: Sequence[Lines], tr: Element) -> float:
        low = y + self._deep(row)
        for at, lines in enumerate(row):
            cell = tr.add("TH", scope="Row") if self._columns[at].names_row else tr.add("TD")
            self._draw_cell(sheet, x, y + _PAD + lines.style.size, lines, at, cell)
        sheet.line(x, low, x + self._width, low)
        return low

    def _draw_cell(
        self, sheet: Sheet, x: float, base: float, lines: Lines, at: int, cell: Element | None
    ) -> None:
        left = x + sum(self._widths[:at]) + _GAP * at
        right = self._columns[at].right
        edge = left + self._widths[at] if right else left
        sheet.lines(edge, base, lines, align="right" if right else "left", element=cell)
