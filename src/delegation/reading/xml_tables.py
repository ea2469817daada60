# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables in XML: OpenDocument (zipped or flat) and what Excel of 2003 calls an XML spreadsheet.

Read element by element and let go row by row; entities are refused, formulas never worked out.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from delegation.errors import ReadingError
from delegation.reading.grids import (
    MAX_BYTES,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Sheet,
    cell_text,
    sheet_of,
    without_result,
)
from delegation.services.lists import Problem

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_EXCEL = "{urn:schemas-microsoft-com:office:spreadsheet}"

MOST_ELEMENTS = 500_000
"""So many elements are held at once at most: a row, or what a document has besides its tables."""

Rows = Iterator[tuple[int, list[str]]]
RowReader = Callable[[Any, int, tuple[str, str], list[Problem]], Rows]
"""An element, the number of its row, file and sheet, and the problems that grow: the rows it stands for."""


def open_document(content: bytes, file: str) -> list[Sheet]:
    """The sheets of a ``content.xml``, or of a document in one piece."""
    return _sheets(content, file, f"{_TABLE}table", f"{_TABLE}table-row", f"{_TABLE}name", _open_row)


def excel_2003(content: bytes, file: str) -> list[Sheet]:
    """The sheets of an XML spreadsheet, which often calls itself .xls."""
    return _sheets(content, file, f"{_EXCEL}Worksheet", f"{_EXCEL}Row", f"{_EXCEL}Name", _excel_row)


def _sheets(content: bytes, file: str, table: str, row: str, name: str, reader: RowReader) -> list[Sheet]:
    events = _Events(content, file)
    sheets = []
    for event, element in events:
        if event == "start" and element.tag == table:
            called, problems = element.get(name, ""), list[Problem]()
            rows = _rows(events, element, row, (file, called), problems, reader)
            sheets.append(sheet_of(rows, file, called, problems))
    return sheets


class _Events:
    """Elements as they begin and end; refuses a document that would fill the memory."""

    def __init__(self, content: bytes, file: str) -> None:
        from defusedxml.ElementTree import (  # noqa: PLC0415 -- refuses entities; only for these formats
            iterparse,
        )

        self._events: Iterator[tuple[str, Any]] = iterparse(BytesIO(content), events=("start", "end"))
        self._file = file
        self._held = 0

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return self

    def __next__(self) -> tuple[str, Any]:
        event, element = next(self._events)
        if event == "start":
            self._held += 1
            if self._held > MOST_ELEMENTS:
                raise ReadingError("list_too_large", file=self._file, most=MAX_BYTES // 1_000_000)
        return event, element

    def let_go(self) -> None:
        """What was read so far is no longer held."""
        self._held = 0


def _rows(
    events: _Events, table: Any, row: str, where: tuple[str, str], problems: list[Problem], reader: RowReader
) -> Rows:
    number = 1
    for event, element in events:
        if event == "start":
            continue
        if element is table:
            return
        if element.tag == row:
            for said, cells in reader(element, number, where, problems):
                yield said, cells
                number = said
            number += 1
            element.clear()
            table.clear()
            events.let_go()


def _open_row(row: Any, number: int, where: tuple[str, str], problems: list[Problem]) -> Rows:
    """The rows that an element stands for; a last one without cells says where the next begins."""
    cells: list[str] = []
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        said = _open_text(cell)
        if not said and (formula := cell.get(f"{_TABLE}formula")):
            problems.append(without_result(where, number, len(cells) + 1, formula))
        times = max(1, int(cell.get(f"{_TABLE}number-columns-repeated", "1")))
        cells += [said] * min(times, max(0, MAX_COLUMNS + 1 - len(cells)))
    again = max(1, int(row.get(f"{_TABLE}number-rows-repeated", "1")))
    if any(cells):
        if again > MAX_ROWS or again * len(cells) > MAX_CELLS:
            raise ReadingError("list_too_long", file=where[0], most=MAX_ROWS)
        for offset in range(again):
            yield number + offset, cells
    else:
        yield number + again - 1, []


def _open_text(cell: Any) -> str:
    """What a cell shows; a comment in it is another's, and no part of it."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind in ("float", "currency", "percentage"):
        return cell_text(float(cell.get(f"{_OFFICE}value", "0")))
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value", "")).removesuffix("T00:00:00")
    return "\n".join(_open_line(part) for part in cell if part.tag in (f"{_TEXT}p", f"{_TEXT}h"))


_SPACES = {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}
"""Spaces that stand as elements; several are one to a reader."""


def _open_line(part: Any) -> str:
    said = [part.text or ""]
    for one in part:
        if one.tag in _SPACES:
            said.append(_SPACES[one.tag])
        elif one.tag.startswith(_TEXT):  # a span or a link
            said.append(_open_line(one))
        said.append(one.tail or "")
    return "".join(said)


def _excel_row(row: Any, number: int, where: tuple[str, str], problems: list[Problem]) -> Rows:
    number = max(number, int(row.get(f"{_EXCEL}Index", number)))
    cells: list[str] = []
    for cell in row:
        if cell.tag != f"{_EXCEL}Cell":
            continue
        at = min(int(cell.get(f"{_EXCEL}Index", len(cells) + 1)), MAX_COLUMNS + 1)
        cells += [""] * (at - 1 - len(cells))
        said = _excel_text(cell)
        if not said and (formula := cell.get(f"{_EXCEL}Formula")):
            problems.append(without_result(where, number, len(cells) + 1, formula))
        if len(cells) <= MAX_COLUMNS:
            cells.append(said)
        across = min(max(0, int(cell.get(f"{_EXCEL}MergeAcross", "0"))), MAX_COLUMNS)
        cells += [""] * min(across, MAX_COLUMNS + 1 - len(cells))
    yield number, cells


def _excel_text(cell: Any) -> str:
    data = next((one for one in cell if one.tag == f"{_EXCEL}Data"), None)
    if data is None:
        return ""
    said = "".join(data.itertext())  # formatted words stand in elements of their own
    match data.get(f"{_EXCEL}Type"):
        case "Number":
            return cell_text(float(said))
        case "Boolean":
            return cell_text(said.strip() == "1")
        case "DateTime":
            return said.split(".")[0].removesuffix("T00:00:00")
    return said
