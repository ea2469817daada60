# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells on their way from and to a spreadsheet, as the clipboard carries them.

As text: tabs between cells, a line a row; a cell with a tab, a line break or a quote in front stands in
quotes, its own quotes doubled.  As HTML: what is text says so, so that Excel keeps "007" and "+32 470".
"""

from collections.abc import Iterable, Sequence
from html import escape

Grid = list[list[str]]

MOST_CELLS = 1_000_000
"""Of more cells than this the rest is left out."""


def grid_of(text: str) -> Grid:
    """The cells of a pasted text, every row as long as the longest; rows of nothing at its end left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows: Grid = [[]]
    at, cells = 0, 0
    while at <= len(text) and cells < MOST_CELLS:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        cells += 1
        if at >= len(text):
            break
        if text[at] == "\n":
            rows.append([])
        at += 1
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins there, and where it ends."""
    if text[at : at + 1] == '"':
        parts, begin = [], at + 1
        while (end := text.find('"', begin)) >= 0:
            parts.append(text[begin:end])
            if text[end + 1 : end + 2] == '"':
                parts.append('"')
                begin = end + 2
                continue
            if end + 1 == len(text) or text[end + 1] in "\t\n":
                return "".join(parts), end + 1
            break  # a quote inside a cell that only happens to begin with one
    ends = [end for end in (text.find("\t", at), text.find("\n", at)) if end >= 0]
    end = min(ends, default=len(text))
    return text[at:end], end


def grid_text(rows: Iterable[Sequence[str]]) -> str:
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    if cell[:1] == '"' or set(cell) & set("\t\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def grid_html(rows: Iterable[Sequence[str]], is_text: Sequence[bool]) -> str:
    """The same as a table; columns that are text are marked so for Excel."""
    lines = []
    for row in rows:
        cells = (
            f"<td{_AS_TEXT if text else ''}>{escape(cell).replace(chr(10), _BREAK)}</td>"
            for cell, text in zip(row, is_text, strict=True)
        )
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(lines)}</table></body></html>'


_AS_TEXT = " style=\"mso-number-format:'\\@'\""
_BREAK = '<br style="mso-data-placement:same-cell">'
