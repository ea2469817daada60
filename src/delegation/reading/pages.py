# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables in a web page, which programs often save under a name that ends in .xls.

A page is walked tag by tag and once, so that the time grows with its length and no faster.
"""

import codecs
import html
import re
from collections.abc import Iterator, Sequence

from delegation.errors import ReadingError
from delegation.reading.grids import MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Sheet, sheet_of

LONGEST_TAG = 5_000
"""A sign that no other closes within so many characters is a sign, and no tag."""

MOST_ROWS_DOWN = 10_000
"""A cell reaches over so many rows at most."""

MOST_TABLES = 1_000

_PAGE = re.compile(
    r"<(?:!doctype html|html|table|meta|head|body|div|style|title|\?xml[^>]*>\s*<(?:!doctype )?html)"
)
_CHARSET = re.compile(
    rb"""charset\s*=\s*["']?((?:iso-8859-|windows-|cp)\d{1,4}|gb\w{1,8}|big5|shift_jis|euc-\w{2}|koi8-\w)""",
    re.I,
)
_TAG = re.compile(r"(/?)([a-z][a-z0-9:]*)", re.IGNORECASE)
_TAG_BEGINS = re.compile(r"<(?=[a-zA-Z/!?])")
_SPAN = re.compile(r"""\b(col|row)span\s*=\s*["']?\s*(\d{1,6})""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = ("script", "style", "head", "noscript", "template")
_BREAKING = frozenset(("br", "p", "div", "li", "ul", "ol"))


def is_page(start: str) -> bool:
    """Whether a text that begins so (in small letters) is a web page."""
    return bool(_PAGE.match(re.sub(r"^(?:<!--.*?-->\s*)+", "", start, flags=re.DOTALL)))


def in_its_encoding(data: bytes) -> str | None:
    """The page in the encoding that it names, where it is neither UTF-8 nor marked."""
    said = _CHARSET.search(data[:4000])
    if said is None or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return data.decode(said[1].decode("ascii"), "replace")
        except LookupError:
            return None
    return None


def page_tables(text: str, file: str) -> list[Sheet]:
    """The tables of a page, one in a cell of another apart from it; a page with none is refused."""
    tables: list[_Table] = []
    open_tables: list[_Table] = []
    for tag, inside in _tags(text):
        if tag == "table":
            if len(tables) >= MOST_TABLES:
                raise ReadingError("list_too_large", file=file, most=MAX_BYTES // 1_000_000)
            open_tables.append(_Table(file))
            tables.append(open_tables[-1])
        elif tag == "/table":
            if open_tables:
                open_tables.pop().end_row()
        elif open_tables:
            open_tables[-1].take(tag, inside)
    for one in open_tables:
        one.end_row()
    if not tables:
        raise ReadingError("not_a_list", file=file)
    several = sum(bool(one.rows) for one in tables) > 1
    return [
        sheet_of(one.rows, file, f"table {number}" if several else "")
        for number, one in enumerate(tables, start=1)
    ]


def _tags(text: str) -> Iterator[tuple[str, str]]:
    """Tags by their name in small letters with what stands in them, and text under an empty name."""
    at, end = 0, len(text)
    low = text.lower() if len(text.lower()) == end else text
    gone: set[str] = set()
    """What was sought to the end and is not there: it is not sought again."""

    def after(mark: str, start: int) -> int:
        found = -1 if mark in gone else low.find(mark, start)
        if found < 0:
            gone.add(mark)
        return found

    closes = -1
    while at < end:
        found = _TAG_BEGINS.search(text, at)
        begins = found.start() if found else end
        if begins > at:
            yield "", text[at:begins]
        if begins == end:
            return
        if text.startswith("<!--", begins):
            ends = after("-->", begins + 4)
            at = begins + 4 if ends < 0 else ends + 3
            continue
        if closes < begins:  # sought once for all the signs before it
            closes = after(">", begins)
        if closes < 0 or closes - begins > LONGEST_TAG:
            yield "", "<"
            at = begins + 1
            continue
        tag = _TAG.match(text, begins + 1)
        at = closes + 1
        if tag is None:
            continue
        name = tag[2].lower()
        if name in _UNSEEN and not tag[1]:
            ends = after(f"</{name}", at)
            at = at if ends < 0 else ends
            continue
        yield tag[1] + name, text[tag.end() : closes]


class _Table:
    """One table while it is read; cells that reach down or across fill the places they cover."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.rows: list[tuple[int, Sequence[str]]] = []
        self._cells: list[str] | None = None
        self._said: list[str] | None = None
        self._span = (1, 1)
        self._down: dict[int, tuple[int, str]] = {}
        """Column -> how many rows more its cell reaches down, and what it says."""
        self._count = self._held = 0

    def take(self, tag: str, inside: str) -> None:
        match tag:
            case "":
                if self._said is not None:
                    self._said.append(_SPACE.sub(" ", inside))
            case "tr" | "/tr" | "thead" | "/thead" | "tbody" | "/tbody" | "tfoot" | "/tfoot":
                self.end_row()
                if tag == "tr":
                    self._cells = []
            case "td" | "th":
                self._end_cell()
                if self._cells is None:
                    self._cells = []
                self._said = []
                spans = {name.lower(): int(number) for name, number in _SPAN.findall(inside)}
                across, down = spans.get("col", 1), spans.get("row", 1)
                self._span = min(max(across, 1), MAX_COLUMNS + 1), min(max(down, 1), MOST_ROWS_DOWN)
            case "/td" | "/th":
                self._end_cell()
            case _:
                if self._said is not None and tag.strip("/") in _BREAKING:
                    self._said.append("\n")

    def _end_cell(self) -> None:
        if self._said is None or self._cells is None:
            return
        lines = (line.strip() for line in html.unescape("".join(self._said)).replace("\xa0", " ").split("\n"))
        said = "\n".join(line for line in lines if line)
        self._said = None
        self._fill()
        across, down = self._span
        column = len(self._cells)
        if column <= MAX_COLUMNS:
            self._cells += [said] + [""] * (min(across, MAX_COLUMNS + 1 - column) - 1)
            if down > 1:
                self._down[column] = down - 1, said

    def _fill(self) -> None:
        """The places of this row that cells of earlier rows cover."""
        while self._cells is not None and (above := self._down.get(len(self._cells))):
            more, said = above
            if more > 1:
                self._down[len(self._cells)] = more - 1, said
            else:
                del self._down[len(self._cells)]
            self._cells.append(said)

    def end_row(self) -> None:
        self._end_cell()
        if self._cells is None:
            return
        self._fill()
        self._count += 1
        self._held += len(self._cells)
        if self._held > MAX_CELLS:
            raise ReadingError("list_too_large", file=self.file, most=MAX_BYTES // 1_000_000)
        if len(self.rows) > MAX_ROWS:
            raise ReadingError("list_too_long", file=self.file, most=MAX_ROWS)
        if any(self._cells):
            self.rows.append((self._count, self._cells))
        self._cells = None
