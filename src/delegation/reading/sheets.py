# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any list a program writes, as tables: sheet name, and rows of strings with their number in the file.

A file is known by what is in it, never by its name.  Formulas are never worked out.
"""

import re
import stat
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from delegation.errors import ReadingError
from delegation.reading.grids import MAX_BYTES, MAX_COLUMNS, Sheet, sheet_of, without_result
from delegation.reading.json_lists import json_rows
from delegation.reading.pages import in_its_encoding, is_page, page_tables
from delegation.reading.text import decoded, rows_of
from delegation.reading.xml_tables import excel_2003, open_document
from delegation.services.lists import Problem

MAX_UNPACKED = 400_000_000
MAX_RATIO = 200
"""A zip that unpacks to more than this many times its size was made to do harm."""

BIFF = (b"\x09\x08", b"\x09\x04\x06\0", b"\x09\x02\x06\0", b"\x09\0\x04\0")
"""How a workbook of old begins that lies in no container."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def sheets_of(path: Path) -> tuple[Sheet, ...]:
    """The tables of a file that hold anything; raises ReadingError with the file and what is wrong with
    it."""
    data = _bytes(path)
    file = path.name
    try:
        sheets = tuple(_sheets(data, file))
    except ReadingError:
        raise
    except (MemoryError, RecursionError):
        raise ReadingError("list_too_large", file=file, most=MAX_BYTES // 1_000_000) from None
    except Exception as wrong:
        raise ReadingError("list_broken", file=file, row=0, why=f"{type(wrong).__name__}") from wrong
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise ReadingError("list_empty", file=file)
    return filled


def _bytes(path: Path) -> bytes:
    """The file whole; a device or a pipe has no size and no end, and is not opened."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadingError("list_is_folder", file=str(path))
        if not stat.S_ISREG(status.st_mode):
            raise ReadingError("not_a_list", file=str(path))
        if status.st_size > MAX_BYTES:
            raise ReadingError("list_too_large", file=str(path), most=MAX_BYTES // 1_000_000)
        return path.read_bytes()
    except (FileNotFoundError, ValueError):  # a path may be typed with what no name can hold
        raise ReadingError("list_missing", file=str(path)) from None
    except OSError as wrong:
        raise ReadingError("file_unreadable", file=str(path), why=wrong.strerror or str(wrong)) from None


def _sheets(data: bytes, file: str) -> Iterator[Sheet]:
    if data.startswith(b"PK\x03\x04"):
        yield from _zipped(data, file)
    elif data.startswith((OLE, *BIFF)):
        yield from _xls(data, file)
    elif data.startswith(b"%PDF"):
        raise ReadingError("not_a_list", file=file)
    else:
        yield from _texts(data, file)


def _texts(data: bytes, file: str) -> Iterator[Sheet]:
    """A list in a text: a page, a document of XML or JSON, or lines of cells."""
    text = decoded(data)
    start = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    if start.startswith("<"):
        if "urn:schemas-microsoft-com:office:spreadsheet" in start:
            yield from excel_2003(_plain(data), file)
        elif "urn:oasis:names:tc:opendocument" in start and "<office:document" in start:
            yield from open_document(_plain(data), file)
        elif is_page(start):
            yield from page_tables(in_its_encoding(data) or text, file)
        else:
            raise ReadingError("not_a_list", file=file)
    elif start.startswith(("{", "[")):
        yield sheet_of(json_rows(text, file), file)
    elif _is_binary(text):
        raise ReadingError("not_a_list", file=file)
    else:
        yield sheet_of(rows_of(text, file), file)


def _plain(data: bytes) -> bytes:
    """XML may begin with nothing but its declaration."""
    return data.lstrip(b" \t\r\n")


def _is_binary(text: str) -> bool:
    head = text[:4000]
    return sum(1 for c in head if ord(c) < 32 and c not in "\r\n\t\0\x0b\x0c") > len(head) // 20


def _zipped(data: bytes, file: str) -> Iterator[Sheet]:
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError):
        raise ReadingError("list_broken", file=file, row=0, why="zip") from None
    with archive:
        sizes = [info.file_size for info in archive.infolist()]
        if sum(sizes) > MAX_UNPACKED or sum(sizes) > MAX_RATIO * max(len(data), 50_000):
            raise ReadingError("zip_bomb", file=file)
        names = set(archive.namelist())
        if "mimetype" in names and b"opendocument.spreadsheet" in archive.read("mimetype")[:100]:
            if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read(
                "META-INF/manifest.xml"
            ):
                raise ReadingError("list_encrypted", file=file)
            yield from open_document(archive.read("content.xml"), file)
        elif "xl/workbook.xml" in names:
            yield from _xlsx(data, file)
        else:
            raise ReadingError("not_a_list", file=file)


_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")


def _xlsx(data: bytes, file: str) -> Sequence[Sheet]:
    """What the program that saved the file worked out counts; a formula without a result is a problem."""
    import openpyxl  # noqa: PLC0415 -- 0.2 s, only where there is a workbook

    with warnings.catch_warnings():  # they are about what a workbook has besides its cells
        warnings.simplefilter("ignore")
        books = [openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)]
        try:
            if _has_formulas(data):
                books.append(openpyxl.load_workbook(BytesIO(data), read_only=True))
            sheets = []
            for same in zip(*(book.worksheets for book in books), strict=True):
                for sheet in same:
                    sheet.reset_dimensions()
                name, problems = same[0].title, list[Problem]()
                results, *formulas = (sheet.iter_rows(values_only=True) for sheet in same)
                rows: Iterable[tuple[int, Sequence[Any]]] = enumerate(results, start=1)
                if formulas:
                    rows = _beside_formulas(rows, formulas[0], (file, name), problems)
                is_hidden = same[0].sheet_state != "visible"
                sheets.append(sheet_of(rows, file, name, problems, is_hidden=is_hidden))
            return sheets
        finally:
            for book in books:
                book.close()


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(_FORMULA.search(part) for name in sheets for part in _parts(archive, name))


def _parts(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A member of an archive in pieces that overlap by more than a tag."""
    end = b""
    with archive.open(name) as member:
        while piece := member.read(1_000_000):
            yield end + piece
            end = piece[-40:]


def _beside_formulas(
    results: Iterable[tuple[int, Sequence[Any]]],
    formulas: Iterable[Sequence[Any]],
    where: tuple[str, str],
    problems: list[Problem],
) -> Iterator[tuple[int, Sequence[Any]]]:
    for (number, cells), written in zip(results, formulas, strict=False):
        for column, (cell, formula) in enumerate(zip(cells, written, strict=False), start=1):
            if cell is None and formula is not None:
                problems.append(without_result(where, number, column, str(formula)))
        yield number, cells


_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream in which an XLSX with a password lies."""


def _xls(data: bytes, file: str) -> Iterator[Sheet]:
    import xlrd  # noqa: PLC0415 -- only where there is an old workbook

    try:
        book = xlrd.open_workbook(file_contents=data, on_demand=True, logfile=StringIO())
    except (xlrd.XLRDError, xlrd.compdoc.CompDocError) as wrong:
        is_locked = "encrypt" in str(wrong).lower() or _ENCRYPTED in data
        raise ReadingError("list_encrypted" if is_locked else "not_a_list", file=file) from None
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        rows = ((row + 1, _xls_cells(book, sheet.row(row))) for row in range(sheet.nrows))
        yield sheet_of(rows, file, sheet.name, is_hidden=bool(sheet.visibility))


def _xls_cells(book: Any, cells: Sequence[Any]) -> list[Any]:
    """Values of a row; a date is one, and a failed formula says so as it does in other formats."""
    import xlrd  # noqa: PLC0415 -- as above

    read = []
    for cell in cells[: MAX_COLUMNS + 1]:
        match cell.ctype:
            case xlrd.XL_CELL_DATE:
                try:
                    read.append(xlrd.xldate_as_datetime(cell.value, book.datemode))
                except (ValueError, OverflowError):
                    read.append(cell.value)
            case xlrd.XL_CELL_BOOLEAN:
                read.append(bool(cell.value))
            case xlrd.XL_CELL_ERROR:
                read.append(xlrd.error_text_from_code.get(cell.value, "#N/A"))
            case _:
                read.append(cell.value)
    return read
