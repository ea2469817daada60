# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The organiser's list of exhibitors: its layout recognised, its rows as candidates, what is wrong as
problems."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from delegation.domain.values import Map
from delegation.errors import ReadingError
from delegation.reading.countries import country_code
from delegation.reading.grids import Row, Sheet
from delegation.reading.headers import (
    FIELDS,
    HEADER_ROWS,
    by_content,
    header_row,
    header_word,
    headers_of,
    mapped,
    side_by_side,
)
from delegation.reading.merging import merged
from delegation.reading.notes import hall_heading, names_alone, rows_after
from delegation.reading.rows import RowReader
from delegation.reading.sharing import at_their_mains
from delegation.reading.sheets import sheets_of
from delegation.services.lists import ExhibitorList, ListColumn, Problem

__all__ = ["country_code", "read_exhibitors"]

SAMPLE = 500
"""So many rows show what a column without a known header holds."""


def read_exhibitors(path: Path, mapping: Mapping[str, str] | None = None) -> ExhibitorList:
    """Read a list of any layout; ``mapping`` (column header -> field) outranks what would be recognised.

    An empty field in it leaves a column unread.  Sheets of one layout are one list.  Raises ReadingError
    where the file cannot be read, the mapping names what is not there, no column holds names, or no row is
    usable.
    """
    if mapping and (unknown := [field for field in mapping.values() if field not in (*FIELDS, "stand", "")]):
        raise ReadingError("mapping_field", file=path.name, field=unknown[0], fields=FIELDS)
    sheets = sheets_of(path)
    if mapping:
        _refuse_unknown_columns(path.name, sheets, mapping)
    shown = [sheet for sheet in sheets if not sheet.is_hidden]
    read = [_Reader(path.name, sheet, mapping or {}).read() for sheet in shown or sheets]
    lists = [one for one in read if one is not None and one.candidates]
    if not lists:
        code = "no_usable_row" if any(one is not None for one in read) else "no_exhibitor_column"
        raise ReadingError(code, file=path.name)
    best = max(lists, key=_worth)
    same = [one for one in lists if one is best or _goes_with(one, best)]
    left = {sheet.name for sheet in sheets if sheet.is_hidden and sheet not in (shown or sheets)}
    left |= {one.sheet for one in lists if one not in same}
    left_out = tuple(
        Problem("sheet_left_out", path.name, name, value=name, expected="a list of exhibitors")
        for name in sorted(left)
    )
    if len(same) == 1:
        return replace(best, problems=(*best.problems, *left_out))
    candidates, problems = merged([candidate for one in same for candidate in one.candidates], best)
    return replace(
        best,
        sheet=", ".join(one.sheet for one in same),
        candidates=tuple(candidates),
        problems=(*(problem for one in same for problem in one.problems), *problems, *left_out),
        read=sum(one.read for one in same),
    )


def _worth(one: ExhibitorList) -> tuple[bool, bool, int]:
    """Of several sheets the list of exhibitors has stands, then a header, then most rows."""
    return bool({"stands", "hall"} & set(one.mapping.values())), one.layout == "header", one.read


def _goes_with(one: ExhibitorList, best: ExhibitorList) -> bool:
    """Whether another sheet is more of the same list: it has a header, and stands where the best has them."""
    if set(one.mapping.values()) == set(best.mapping.values()):
        return True
    return one.layout == best.layout == "header" and _worth(one)[0] == _worth(best)[0] is True


def _refuse_unknown_columns(file: str, sheets: Iterable[Sheet], mapping: Mapping[str, str]) -> None:
    """One mapping may serve several files of different layouts; in each it must name something."""
    rows = [cells for sheet in sheets for _, cells in sheet.rows[:HEADER_ROWS]]
    there = {header_word(cell) for cells in rows for cell in cells}
    if not any(header_word(column) in there for column in mapping):
        raise ReadingError("mapping_column", file=file, column=", ".join(mapping))


class _Reader:
    """One sheet: where its header is, what its columns hold, and its rows."""

    def __init__(self, file: str, sheet: Sheet, chosen: Mapping[str, str]) -> None:
        self.file, self.sheet, self.chosen = file, sheet, chosen

    def read(self) -> ExhibitorList | None:
        """The list on this sheet; None where no column holds names."""
        rows = self.sheet.rows
        at = self._header()
        headers, first = headers_of(rows, at) if at is not None else ([], 0)
        headers, body = side_by_side(headers, rows[first:])
        width = max((len(cells) for _, cells in body), default=len(headers))
        headers = _unique([headers[n] if n < len(headers) else "" for n in range(width)])
        sample = body[1:SAMPLE] if at is None and len(body) > 2 else body[:SAMPLE]
        columns = [[cells[n] if n < len(cells) else "" for _, cells in sample] for n in range(width)]
        fields = mapped(headers, self.chosen)
        fields = by_content(columns, {n: field for n, field in fields.items() if n < width}, headers)
        above = names_alone(body) if at is None and width == 1 and not fields else None
        if above is not None:
            fields = {0: "name"}
        fields = {n: field for n, field in fields.items() if field}
        if "name" not in fields.values():
            return None
        unused = _unsafe_key(body, fields)
        fields = {n: field for n, field in fields.items() if n != unused}
        if not self.chosen and not _are_names(body, fields):
            return None
        if at is None and body and _is_unknown_header(body, fields):
            headers = _unique([*body[0][1], *[""] * (width - len(body[0][1]))])
            body = body[1:]
        reader = RowReader(self.file, self.sheet.name, headers, fields)
        if "hall" not in fields.values():
            above_it = [cell for cell in rows[at - 1][1] if cell] if at else []
            reader.section = hall_heading(above_it[0] if len(above_it) == 1 else "")
            reader.section = reader.section or hall_heading(self.sheet.name)
        reader.notes = rows_after(body) | frozenset(above or ())
        reader.counters = _counters(body, fields)
        reader.has_halls_once = _has_halls_once(body, fields)
        for number, cells in body:
            reader.take(number, cells)
        candidates = at_their_mains(reader.candidates)
        said = Map({headers[n] or f"column {n + 1}": field for n, field in sorted(fields.items())})
        layout = "header" if at is not None else "content"
        made = ExhibitorList(
            self.file,
            self.sheet.name,
            layout,
            said,
            read=reader.read,
            columns=_shown(headers, columns, fields),
            header_row=rows[at][0] if at is not None else None,
        )
        kept, problems = merged(candidates, made)
        if above is not None:
            shown = candidates[0].name if candidates else ""
            problems.append(Problem("names_alone", self.file, self.sheet.name, value=shown))
        found = (*self.sheet.problems, *reader.problems, *problems)
        return replace(made, candidates=tuple(kept), problems=found)

    def _header(self) -> int | None:
        rows = self.sheet.rows
        if self.chosen:
            wanted = {header_word(header) for header in self.chosen}
            for number, (_, cells) in enumerate(rows[:HEADER_ROWS]):
                if wanted & {header_word(cell) for cell in cells}:
                    return number
        return header_row(rows)


SHOWN = 3
"""So many cells of a column are shown to whoever looks the mapping over."""


def _shown(
    headers: Sequence[str], columns: Sequence[Sequence[str]], fields: Mapping[int, str]
) -> tuple[ListColumn, ...]:
    """The columns with something in them, in their order."""
    return tuple(
        ListColumn(headers[n] or f"column {n + 1}", fields.get(n, ""), filled)
        for n, cells in enumerate(columns)
        if (filled := tuple([cell for cell in cells if cell][:SHOWN])) or headers[n]
    )


def _cells(body: Sequence[Row], column: int) -> list[str]:
    return [cells[column] if column < len(cells) else "" for _, cells in body]


def _are_names(body: Sequence[Row], fields: Mapping[int, str]) -> bool:
    """Whether the column of names holds texts: counts of exhibitors are a summary."""
    column = next(n for n, field in fields.items() if field == "name")
    filled = [cell for cell in _cells(body, column) if cell]
    return not filled or sum(any(c.isalpha() for c in cell) for cell in filled) * 2 >= len(filled)


def _counters(body: Sequence[Row], fields: Mapping[int, str]) -> frozenset[int]:
    """Columns that nothing claims and that count the rows from 1."""
    width = max((len(cells) for _, cells in body), default=0)
    found = []
    for column in set(range(width)) - set(fields):
        filled = [cell for cell in _cells(body, column) if cell]
        if len(filled) >= LEAST_COUNTED and filled == [str(n) for n in range(1, len(filled) + 1)]:
            found.append(column)
    return frozenset(found)


LEAST_COUNTED = 3


def _has_halls_once(body: Sequence[Row], fields: Mapping[int, str]) -> bool:
    """Whether a hall stands in the first row of its exhibitors only, as merged cells leave it."""
    column = next((n for n, field in fields.items() if field == "hall"), None)
    if column is None or "stands" not in fields.values():
        return False
    halls = _cells(body, column)
    said = [hall for hall in halls if hall]
    is_apart = all(one != next_one for one, next_one in pairwise(said))
    return bool(said) and bool(halls[0]) and len(said) * 2 <= len(halls) and is_apart


def _unique(headers: list[str]) -> list[str]:
    """Headers apart: the second "Name" is "Name (2)"."""
    seen: Counter[str] = Counter()
    apart = []
    for header in headers:
        said = " ".join(header.split())
        seen[said] += 1
        apart.append(f"{said} ({seen[said]})" if said and seen[said] > 1 else said)
    return apart


def _unsafe_key(body: Sequence[Row], fields: Mapping[int, str]) -> int | None:
    """A column called a key that is none: rows numbered from 1, or one number under many names."""
    column = next((n for n, field in fields.items() if field == "key"), None)
    name = next((n for n, field in fields.items() if field == "name"), None)
    if column is None or name is None:
        return None
    pairs = [
        (cells[column], cells[name]) for _, cells in body if len(cells) > max(column, name) and cells[column]
    ]
    if len(pairs) >= 3 and [key for key, _ in pairs] == [str(n) for n in range(1, len(pairs) + 1)]:
        return column
    names: dict[str, set[str]] = {}
    for key, said in pairs:
        names.setdefault(key, set()).add(said)
    shared = sum(len(some) - 1 for some in names.values())
    return column if shared * 5 > len(pairs) else None


def _is_unknown_header(body: Sequence[Row], fields: Mapping[int, str]) -> bool:
    """Whether the first row, unlike those below, shows nothing of what its columns hold: words nobody
    knows."""
    first = dict(enumerate(body[0][1]))
    known = {n: field for n, field in fields.items() if field != "name"}
    if len(body) < 3 or not known or not all(first.get(n) for n in known):
        return False
    alone = by_content([[first.get(n, "")] for n in range(max(known) + 1)], {})
    return not any(alone.get(n) == field for n, field in known.items())
