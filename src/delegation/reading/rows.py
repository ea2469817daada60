# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of an organiser's list as an exhibitor, or as what else such rows are: totals, headings, headers."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from delegation.domain.stands import StandText, hall_label, parse_stands
from delegation.domain.values import Map, clean, folded
from delegation.reading.countries import country_code
from delegation.reading.headers import KEY, has_hall_first
from delegation.reading.notes import hall_heading, is_letter_heading, note_of
from delegation.reading.sharing import is_of_main, main_of, names_in
from delegation.services.lists import ExhibitorCandidate, Problem

KEPT_AS_WRITTEN = ("remarks",)
"""The planner's own fields: what a list says under such a header is kept beside them."""

NOTHING = frozenset(
    (
        "-",
        "--",
        "---",
        "\u2013",
        "\u2014",
        "n/a",
        "na",
        "n.a.",
        "n. a.",
        "k.a.",
        "k. a.",
        "none",
        "null",
        "nil",
    )
)
"""What a cell says that says nothing, folded."""

BROKEN = frozenset(("#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#nv", "#bezug!"))
"""What a spreadsheet writes where a formula failed."""

TICKS = frozenset(("yes", "no", "ja", "nein", "nee", "oui", "non", "true", "false", "x", "0", "1"))
"""Whether somebody is a co-exhibitor, and not whose."""

_FIVE_DIGITS = frozenset(("DE", "FR", "IT", "ES"))
"""Countries whose postcodes have five digits and may begin with the zero that a workbook drops."""

_PLACE = re.compile(r"(?:[A-Z]{1,3}-)?(\d{4} [A-Z]{2}|\d{4,6}) +([^\d\s].*)", re.DOTALL)
"""Postcode and town in one cell."""

_BULLET = re.compile(r"^[-\u2013\u2022\u00b7*\u00bb>]+ +")
"""What sets a name off from the one above it."""

_FLOAT = re.compile(r"^(\d+)\.0$")
"""A key as a program writes it that takes it for a measure."""

GO_ON = frozenset(("stands", "hall", "area", "topics", "co_exhibitors"))
"""What a row may add to the exhibitor above it, whose name stands once over several rows."""

LONGEST_HALL = 40
"""A hall may be called anything that is so short."""


class RowReader:
    """The rows of one sheet; ``problems`` and ``read`` grow as they are read."""

    def __init__(self, file: str, sheet: str, headers: Sequence[str], fields: Mapping[int, str]) -> None:
        self.file, self.sheet, self.headers, self.fields = file, sheet, headers, fields
        self.problems: list[Problem] = []
        self.read = 0
        self.candidates: list[ExhibitorCandidate] = []
        self.section = ""
        """The hall of the heading above, where rows stand under headings."""
        self.counters: frozenset[int] = frozenset()
        """Columns that only count the rows: the next list counts otherwise."""
        self.notes: frozenset[int] = frozenset()
        """Rows that are known to be no exhibitors."""
        self.has_halls_once = False
        """Whether a hall stands once, and counts for the rows below it."""
        self._last_row = 0
        self._notes_said: set[str] = set()
        self.name_column = next(n for n, field in fields.items() if field == "name")
        halls = [n for n, field in fields.items() if field == "hall"]
        stands = [n for n, field in fields.items() if field == "stands"]
        self.places = [
            (halls[min(number, len(halls) - 1)] if halls else None, column)
            for number, column in enumerate(stands)
        ] or [(None, column) for column in halls]
        self.hall_first = {column for column in stands if has_hall_first(headers[column])}
        self.only_halls = bool(halls) and not stands
        shared = [n for n, field in fields.items() if field == "co_exhibitors"]
        self.of_main = {column for column in shared if is_of_main(headers[column])}

    def take(self, number: int, cells: Sequence[str]) -> None:
        """One row: an exhibitor, more of the one above, or none; what is lost by that is a problem."""
        said: dict[str, list[str]] = {}
        more: dict[str, str] = {}
        for column, cell in enumerate(cells):
            if not cell:
                continue
            field = self.fields.get(column)
            if field == "co_exhibitors":  # kept as written, too: whoever is no exhibitor cannot be linked
                more[self._header(column)] = cell
                if not _is_tick(cell):
                    said.setdefault("main" if column in self.of_main else field, []).append(cell_said(cell))
            elif field and field not in KEPT_AS_WRITTEN:
                text = cell_said(cell)
                if folded(text).strip() not in BROKEN:
                    said.setdefault(field, []).append(text)
            elif column not in self.counters:
                more[self._header(column)] = cell
        if not any(c.isalnum() for cell in cells for c in cell) or self._is_header(cells):
            return
        note = " ".join(filter(None, cells)) if number in self.notes else note_of(cells)
        name = _BULLET.sub("", " ".join(" ".join(said.get("name", [])[:1]).split()))
        if note:
            self._note(number, note)
        elif not self._is_heading(name, said, more):
            self.read += 1
            if any(c.isalnum() for c in name):
                self.candidates.append(self._made(number, name, said, more, cells))
                self._last_row = number
            elif not self._is_more_of_the_last(number, said, more, cells):
                shown = " | ".join(cell for cell in cells if cell)[:200]
                where = (*self._at(number), self._column("name"))
                self.problems.append(Problem("exhibitor_without_name", *where, shown, "a name"))

    def _header(self, column: int) -> str:
        return (self.headers[column] if column < len(self.headers) else "") or f"column {column + 1}"

    def _note(self, number: int, note: str) -> None:
        """A note is told once, whatever page it stands on."""
        mark = re.sub(r"\d+", "#", note)
        if mark not in self._notes_said:
            self._notes_said.add(mark)
            self.problems.append(Problem("note_left_out", *self._at(number), value=note[:200]))

    def _is_more_of_the_last(
        self, number: int, said: Mapping[str, list[str]], more: Mapping[str, str], cells: Sequence[str]
    ) -> bool:
        """Whether a row without a name adds stands to the exhibitor right above, and does so."""
        is_below = self.candidates and number == self._last_row + 1
        if not is_below or more or not {"stands", "hall"} & set(said) or not set(said) <= GO_ON:
            return False
        last = self.candidates[-1]
        stands, area = self._stands(number, cells, {})
        self.candidates[-1] = replace(
            last,
            stands=tuple(dict.fromkeys((*last.stands, *stands))),
            area=last.area or area,
            topics=tuple(dict.fromkeys((*last.topics, *_split(said.get("topics", ()))))),
        )
        self._last_row = number
        return True

    def _is_header(self, cells: Sequence[str]) -> bool:
        """The header again, as some lists have it at the top of every page."""
        at = self.name_column
        if at >= len(cells) or cells[at] != self.headers[at]:
            return False
        return sum(cell == head for cell, head in zip(cells, self.headers, strict=False) if cell) > 1

    def _is_heading(self, name: str, said: Mapping[str, list[str]], more: Mapping[str, str]) -> bool:
        """A row of one cell in a table of several columns that names a hall, or a letter of the alphabet."""
        if more or len(said) != 1 or len(self.fields) < 2:
            return False
        if "hall" in said and not self.only_halls:
            self.section = said["hall"][0]
            return True
        if "stands" in said and (hall := hall_heading(said["stands"][0])):
            self.section = hall
            return True
        if "name" not in said:
            return False
        hall = hall_heading(name)
        self.section = hall or self.section
        return bool(hall) or is_letter_heading(name)

    def _made(
        self,
        number: int,
        name: str,
        said: Mapping[str, list[str]],
        more: Mapping[str, str],
        cells: Sequence[str],
    ) -> ExhibitorCandidate:
        def first(field: str) -> str:
            return said.get(field, [""])[0]

        more = dict(more)
        stands, area = self._stands(number, cells, more)
        profile, country = first("profile"), first("country")
        mains = [*names_in(said.get("main", ())), *map(main_of, said.get("stands", ()))]
        found = KEY.search(profile)
        if found and first("key") not in ("", found[1]):
            more = {**more, self._column("key"): first("key")}
        code = country_code(first("country_code")) or country_code(country)
        zip_code = first("zip_code")
        if code in _FIVE_DIGITS and len(zip_code) == 4 and zip_code.isdigit():
            zip_code = f"0{zip_code}"
        city = first("city")
        if not (zip_code and city) and (both := _PLACE.fullmatch(zip_code or city)):
            zip_code, city = both[1], both[2]
        return ExhibitorCandidate(
            name=name,
            key=found[1] if found else _FLOAT.sub(r"\1", first("key")),
            kind=first("kind"),
            country=country or ("" if code else first("country_code")),
            country_code=code,
            zip_code=zip_code,
            city=city,
            website=first("website"),
            profile=profile,
            email=first("email"),
            phone=first("phone"),
            stands=stands,
            area=area or first("area"),
            topics=tuple(_split(said.get("topics", ()))),
            description="\n".join(said.get("description", ())),
            co_exhibitors=tuple(names_in(said.get("co_exhibitors", ()))),
            main_exhibitors=tuple(dict.fromkeys(filter(None, mains))),
            more=Map(more),
            row=number,
        )

    def _stands(
        self, number: int, cells: Sequence[str], more: dict[str, str]
    ) -> tuple[tuple[StandText, ...], str]:
        """Stands of one row: hall and stand in one column or in two, several in a cell or in several cells.

        A hall that the stand's own text contradicts goes to ``more``.
        """
        found: dict[StandText, None] = {}
        left: list[str] = []
        area = ""
        for hall_column, column in self.places:
            text = self._cell(cells, column)
            hall = self._cell(cells, hall_column)
            if hall and self.has_halls_once:
                self.section = hall
            is_hall = not text or (hall_column is None and self.only_halls)
            if not text:
                text, hall = hall, ""
            if not text:
                continue
            if is_hall:
                text = _hall_text(text)
            halls = [part for part in re.split(r"[,;/+&\n]", hall) if part.strip()]
            if len(halls) > 1 and all(map(_is_hall_code, halls)):
                parts = [part for part in re.split(r"[,;/+&\n]", text) if part.strip()]
                pairs = zip(halls, parts, strict=True) if len(parts) == len(halls) else ()
                several = [parse_stands(part.strip(), one) for one, part in pairs]
                stands = [stand for one in several for stand in one.stands]
                rest = "\n".join(one.left for one in several if one.left) if several else f"{hall} | {text}"
                area = area or next((one.area for one in several if one.area), "")
            else:
                parsed = parse_stands(text, hall or self.section, begins_with_hall=column in self.hall_first)
                stands, rest = list(parsed.stands), parsed.left
                area = area or parsed.area
                if is_hall and not (stands or parsed.area) and len(text) <= LONGEST_HALL:
                    stands, rest = [StandText(hall=hall_label(text), as_written=text)], ""
                if hall and hall_column is not None and stands and _is_elsewhere(stands, hall):
                    more[self._header(hall_column)] = hall
            found |= dict.fromkeys(stands)
            left += [rest] if rest else []
        for text in left:
            # kept as it is written, so that nothing the organiser says is lost
            found[StandText(as_written=text)] = None
            if not (area or main_of(text)):
                shown = text.replace("\n", "; ")
                self.problems.append(
                    Problem(
                        "stand_not_read", *self._at(number), self._column("stands"), shown, "hall and stand"
                    )
                )
        return tuple(found), area

    def _cell(self, cells: Sequence[str], column: int | None) -> str:
        if column is None or column >= len(cells):
            return ""
        cell = cell_said(cells[column]).strip()
        return "" if folded(cell) in NOTHING else cell

    def _column(self, field: str) -> str:
        """What the file calls the column of a field; halls may be all that a list has of stands."""
        wanted = (field, "hall") if field == "stands" else (field,)
        column = next((n for one in wanted for n, held in self.fields.items() if held == one), None)
        return field if column is None else self.headers[column] or f"column {column + 1}"

    def _at(self, row: int) -> tuple[str, str, int]:
        """Where a problem stands: file, sheet and row."""
        return self.file, self.sheet, row


_AS_TEXT = re.compile(r'="([^"]*)"')
"""How programs keep Excel from making a number or a date of a text."""

_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def cell_said(cell: str) -> str:
    """A cell as a person would read it, without what a web page or a program put round it."""
    text = _ENTITY.sub(lambda found: html.unescape(found[0]), cell) if "&" in cell else cell
    text = _BREAK.sub("\n", text) if "<" in text else text
    wrapped = _AS_TEXT.fullmatch(text)
    return clean(wrapped[1] if wrapped else text)


def _is_tick(cell: str) -> bool:
    return folded(cell).strip() in TICKS


def _hall_text(said: str) -> str:
    """A hall's cell as a text that says it is one; a cell that says more stays as it is."""
    label = hall_label(said)
    return f"Hall {label}" if label.replace(".", "").isalnum() and len(label) <= 4 else said


def _is_hall_code(said: str) -> bool:
    """Whether a part of a cell is a hall by itself: a comma parts "3, 4", and "LVCC, North Hall" is one."""
    label = hall_label(said)
    return len(label) <= 2 or (len(label) <= 4 and any(c.isdigit() for c in label))


def _is_elsewhere(stands: Iterable[StandText], hall: str) -> bool:
    """Whether none of the stands is in the hall that the column beside them names."""
    label = hall_label(hall).casefold()
    return all(stand.hall.casefold() != label for stand in stands)


def _split(cells: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(
        part for cell in cells for one in re.split(r"[\n;|]", cell) if (part := " ".join(one.split()))
    )
