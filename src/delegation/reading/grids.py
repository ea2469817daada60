# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as every format gives them: rows of strings within the caps, and what had to be cut."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from delegation.errors import ReadingError
from delegation.services.lists import Problem

MAX_BYTES = 50_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_CELL = 32_767
MAX_CELLS = 20_000_000
LAST_ROW = 1_048_576
"""The last row of a workbook: one of its cells is often formatted, and the list still short."""

SHOWN = 60
"""So many characters of a formula or of a cell that was cut are shown."""

MOST_CUTS = 20
"""So many cut cells of a sheet are named one by one; a last problem says how many more there are."""

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: rows as (number in the file, from 1; cells), and what of its cells could not be taken."""

    name: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    is_hidden: bool = False


def sheet_of(
    rows: Iterable[tuple[int, Sequence[Any]]],
    file: str,
    name: str = "",
    problems: list[Problem] | None = None,
    *,
    is_hidden: bool = False,
) -> Sheet:
    """Rows that hold anything, as strings; columns past the cap and cells cut short are problems.

    ``problems`` may still grow while the rows are read.  Raises ReadingError past the caps on rows and cells.
    """
    found = problems if problems is not None else []
    kept: list[Row] = []
    cuts: list[Problem] = []
    cells_read = beyond = first_beyond = cut = 0
    for number, cells in rows:
        if number > LAST_ROW or len(kept) > MAX_ROWS:
            raise ReadingError("list_too_long", file=file, most=MAX_ROWS)
        if not cells:
            continue
        cells_read += len(cells)
        if cells_read > MAX_CELLS:
            raise ReadingError("list_too_large", file=file, most=MAX_BYTES // 1_000_000)
        said = [cell_text(cell) for cell in cells[:MAX_COLUMNS]]
        if len(cells) > MAX_COLUMNS and any(cell_text(cell) for cell in cells[MAX_COLUMNS:]):
            beyond, first_beyond = beyond + 1, first_beyond or number
        for column, cell in enumerate(said):
            if len(cell) > MAX_CELL:
                cut += 1
                if cut <= MOST_CUTS:
                    where = (file, name, number, letters(column + 1))
                    cuts.append(Problem("cell_cut", *where, f"{cell[:SHOWN]}…", str(MAX_CELL)))
                said[column] = cell[:MAX_CELL]
        while said and not said[-1]:
            said.pop()
        if said:
            kept.append((number, tuple(said)))
    if beyond:
        where = (file, name, first_beyond, letters(MAX_COLUMNS + 1))
        cuts.append(Problem("columns_cut", *where, str(beyond), str(MAX_COLUMNS)))
    if cut > MOST_CUTS:
        cuts.append(Problem("cells_cut", file, name, value=str(cut), expected=str(MAX_CELL)))
    return Sheet(name, tuple(kept), (*found, *cuts), is_hidden)


def cell_text(cell: Any) -> str:
    """A cell as a person would read it: 3.0 is "3", a midnight is its date."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
        case date():
            return cell.isoformat()
    return str(cell).strip()


def without_result(where: tuple[str, str], row: int, column: int, formula: str) -> Problem:
    """A formula whose result was not saved: its cell counts as empty."""
    return Problem(
        "formula_without_result", *where, row, letters(column), formula[:SHOWN], "a result saved with it"
    )


def letters(column: int) -> str:
    """A column as workbooks call it: 1 is A, 27 is AA."""
    said = ""
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said
