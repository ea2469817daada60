# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text files as rows of cells, whatever their encoding and delimiter."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from delegation.errors import ReadingError
from delegation.reading.headers import field_of

DELIMITERS = ";,\t|"
SNIFFED_LINES = 60


MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins as that of UTF-16 does, and comes first."""


def decoded(data: bytes) -> str:
    """A byte order mark decides; then UTF-16 without one, strict UTF-8, and cp1252.

    Guessers read Belgian workbooks as cp1250, so nothing is guessed.  Bytes that cp1252 does not have become
    what Latin-1 makes of them.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    wide = _wide(data[:2000])
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(_western(byte) for byte in data) if _has_holes(data) else data.decode("cp1252")


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every second byte of a Western list is zero, and line feeds have two bytes."""
    if len(head) < 8:
        return ""
    odd, even = head[1::2].count(0), head[0::2].count(0)
    half = len(head) // 2
    if odd > half * 0.7 or _has_wide_lines(head, b"\n\0", odd, even):
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 or _has_wide_lines(head, b"\0\n", even, odd) else ""


def _has_wide_lines(head: bytes, feed: bytes, zeros: int, others: int) -> bool:
    return zeros >= 3 and zeros > others * 10 and head.count(feed) * 2 > head.count(b"\n") > 0


HOLES = b"\x81\x8d\x8f\x90\x9d"


def _has_holes(data: bytes) -> bool:
    return any(hole in data for hole in HOLES)


def _western(byte: int) -> str:
    one = bytes((byte,))
    return one.decode("latin-1") if one in HOLES else one.decode("cp1252")


MOST_LINES = 200
"""A quoted cell of more lines than this began with a stray quotation mark."""

MOST_STRAYS = 50
"""After so many, marks no longer join lines: the time stays within a small multiple of one reading."""


def rows_of(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Line number (of the row's first line) and cells."""
    lines = [line for line in _LINE.findall(text.replace("\0", "")) if line]
    begins = 0
    delimiter = ""
    if lines and (said := _SEPARATOR.fullmatch(lines[0])):
        delimiter, begins = said[1], 1
    delimiter = delimiter or delimiter_of(lines[:SNIFFED_LINES])
    strays = 0
    while begins < len(lines):
        reader = csv.reader(iter(lines[begins:] if begins else lines), delimiter=delimiter)
        before = 0
        stray = False
        try:
            for cells in reader:
                used = reader.line_num - before
                taken = lines[begins + before : begins + reader.line_num] if used > 1 else ()
                if used > MOST_LINES or _has_open_quote(taken):
                    stray = True
                    break
                yield begins + before + 1, cells
                before = reader.line_num
        except csv.Error as wrong:
            if strays >= MOST_STRAYS:
                row = begins + before + 1
                raise ReadingError("list_broken", file=file, row=row, why=str(wrong)) from None
            stray = True
        begins += before
        if not stray:
            return
        strays += 1
        for number in range(begins, len(lines) if strays > MOST_STRAYS else begins + 1):
            yield number + 1, _unquoted(lines[number], delimiter)
            begins = number + 1


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
"""Only these end a line: a line separator or a form feed inside a name does not."""

_SEPARATOR = re.compile(r"\ufeff?sep=(.)\s*", re.IGNORECASE)
"""What Excel writes and reads as a first line."""


def _has_open_quote(lines: Sequence[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


def _unquoted(line: str, delimiter: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.rstrip("\r\n").split(delimiter)]


def delimiter_of(lines: Sequence[str]) -> str:
    """The delimiter under which a row names most fields; then under which most rows are equally wide."""
    best, most = DELIMITERS[0], (0, 0)
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
        except csv.Error:
            continue
        fields = max((len({field_of(cell) for cell in row if cell} - {None}) for row in rows), default=0)
        widths = Counter(len(row) for row in rows if len(row) > 1 and not _has_torn_quotes(row))
        score = (fields, max(widths.values(), default=0))
        if score > most:
            best, most = delimiter, score
    return best


def _has_torn_quotes(row: Sequence[str]) -> bool:
    """Whether quotation marks stand where another delimiter has cells."""
    return any(cell.count('"') % 2 for cell in row)
