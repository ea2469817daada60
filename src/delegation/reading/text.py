# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text files as rows of cells, whatever their encoding and delimiter."""

import csv
from collections import Counter
from collections.abc import Iterator

from delegation.errors import ReadingError

DELIMITERS = ";,\t|"
SNIFFED_LINES = 40


def decoded(data: bytes) -> str:
    """A byte order mark decides; then UTF-16 without one, strict UTF-8, and cp1252.

    Guessers read Belgian workbooks as cp1250, so nothing is guessed.  Bytes that cp1252 does not have become
    what Latin-1 makes of them.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
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
    """UTF-16 without a mark: every second byte of a Western list is zero."""
    if len(head) < 8:
        return ""
    odd, even = head[1::2].count(0), head[0::2].count(0)
    half = len(head) // 2
    return "utf-16-le" if odd > half * 0.7 else "utf-16-be" if even > half * 0.7 else ""


HOLES = b"\x81\x8d\x8f\x90\x9d"


def _has_holes(data: bytes) -> bool:
    return any(hole in data for hole in HOLES)


def _western(byte: int) -> str:
    one = bytes((byte,))
    return one.decode("latin-1") if one in HOLES else one.decode("cp1252")


def rows_of(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Line number (of the row's first line) and cells."""
    delimiter = delimiter_of(text)
    lines = text.replace("\0", "").splitlines(keepends=True)
    reader = csv.reader(iter(lines), delimiter=delimiter, strict=False)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as wrong:
        raise ReadingError("list_broken", file=file, row=before + 1, why=str(wrong)) from None


def delimiter_of(text: str) -> str:
    """The delimiter by which most of the first lines fall into equally many cells."""
    lines = [line for line in text.splitlines()[: SNIFFED_LINES * 2] if line.strip()][:SNIFFED_LINES]
    best, most = ",", 0
    for delimiter in DELIMITERS:
        try:
            widths = Counter(
                len(row) for row in csv.reader(lines, delimiter=delimiter, strict=False) if len(row) > 1
            )
        except csv.Error:
            continue
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda one: (one[1], one[0]))
        if count * min(width, 8) > most:
            best, most = delimiter, count * min(width, 8)
    return best
