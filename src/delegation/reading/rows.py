# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of an organiser's list as an exhibitor, or as what else such rows are: totals, headings, headers."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence

from delegation.domain.stands import StandText, hall_label, parse_stands
from delegation.domain.values import Map, clean, folded
from delegation.reading.countries import country_code
from delegation.reading.headers import KEY, has_hall_first
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

_TOTAL = re.compile(
    r"(?:sub|grand |zwischen|eind|sous-)?"
    r"(?:total|totaal|totale|summe|gesamt|gesamtsumme|somme|anzahl|aantal|nombre|numero|count)"
    r"(?:\W+(?:of|de|der|van|di|exhibitors?|exposants?|exposanten|aussteller|espositori|expositores|companies"
    r"|rows|firmen|unternehmen|bedrijven))*\W*\d*\W*"
    r"|\d+ (?:exhibitors?|exposants?|exposanten|aussteller|espositori|expositores|companies)"
)

_FIVE_DIGITS = frozenset(("DE", "FR", "IT", "ES"))
"""Countries whose postcodes have five digits and may begin with the zero that a workbook drops."""

_COMPANY_ENDING = re.compile(
    r"(?:inc|ltd|llc|l\.l\.c|limited|corp|co|company|gmbh|ag|kg|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|s\.?l|plc)\b",
    re.IGNORECASE,
)


class RowReader:
    """The rows of one sheet; ``problems`` and ``read`` grow as they are read."""

    def __init__(self, file: str, sheet: str, headers: Sequence[str], fields: Mapping[int, str]) -> None:
        self.file, self.sheet, self.headers, self.fields = file, sheet, headers, fields
        self.problems: list[Problem] = []
        self.read = 0
        self.section = ""
        """The hall of the heading above, where rows stand under headings."""
        self.name_column = next(n for n, field in fields.items() if field == "name")
        halls = [n for n, field in fields.items() if field == "hall"]
        stands = [n for n, field in fields.items() if field == "stands"]
        self.places = [
            (halls[min(number, len(halls) - 1)] if halls else None, column)
            for number, column in enumerate(stands)
        ] or [(None, column) for column in halls]
        self.hall_first = {column for column in stands if has_hall_first(headers[column])}
        self.only_halls = bool(halls) and not stands

    def candidate(self, number: int, cells: Sequence[str]) -> ExhibitorCandidate | None:
        """The exhibitor of a row, or None for a row that is none; what is lost by that is a problem."""
        said: dict[str, list[str]] = {}
        more: dict[str, str] = {}
        for column, cell in enumerate(cells):
            if not cell:
                continue
            field = self.fields.get(column)
            if field and field not in KEPT_AS_WRITTEN and not (field == "co_exhibitors" and _is_tick(cell)):
                text = cell_said(cell)
                if folded(text).strip() not in BROKEN:
                    said.setdefault(field, []).append(text)
            else:
                header = self.headers[column] if column < len(self.headers) else ""
                more[header or f"column {column + 1}"] = cell
        if not said and not more:
            return None
        if self._is_header(cells):
            return None
        name = " ".join(" ".join(said.get("name", [])[:1]).split())
        if self._is_total(name, said, more) or self._is_heading(name, said, more):
            return None
        self.read += 1
        if not any(c.isalnum() for c in name):
            shown = " | ".join(cell for cell in cells if cell)[:200]
            self.problems.append(
                Problem("exhibitor_without_name", *self._at(number), self._column("name"), shown, "a name")
            )
            return None
        return self._made(number, name, said, more, cells)

    def _is_header(self, cells: Sequence[str]) -> bool:
        """The header again, as some lists have it at the top of every page."""
        at = self.name_column
        if at >= len(cells) or cells[at] != self.headers[at]:
            return False
        return sum(cell == head for cell, head in zip(cells, self.headers, strict=False) if cell) > 1

    def _is_total(self, name: str, said: Mapping[str, list[str]], more: Mapping[str, str]) -> bool:
        if not _TOTAL.fullmatch(folded(name).strip()):
            return False
        others = [cell for field, some in said.items() if field != "name" for cell in some] + [*more.values()]
        return all(not any(c.isalpha() for c in cell) for cell in others)

    def _is_heading(self, name: str, said: Mapping[str, list[str]], more: Mapping[str, str]) -> bool:
        """A row of one cell in a table of several columns that names a hall, or a letter of the alphabet."""
        if more or len(said) != 1 or "name" not in said or len(self.fields) < 2:
            return False
        if len(name) == 1:
            return True
        stands = parse_stands(name).stands
        if len(stands) == 1 and stands[0].hall and not (stands[0].number or stands[0].note):
            self.section = stands[0].hall
            return True
        return False

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

        stands, area = self._stands(number, cells)
        profile, country = first("profile"), first("country")
        found = KEY.search(profile)
        if found and first("key") not in ("", found[1]):
            more = {**more, self._column("key"): first("key")}
        code = country_code(first("country_code")) or country_code(country)
        zip_code = first("zip_code")
        if code in _FIVE_DIGITS and len(zip_code) == 4 and zip_code.isdigit():
            zip_code = f"0{zip_code}"
        return ExhibitorCandidate(
            name=name,
            key=found[1] if found else first("key"),
            kind=first("kind"),
            country=country,
            country_code=code,
            zip_code=zip_code,
            city=first("city"),
            website=first("website"),
            profile=profile,
            email=first("email"),
            phone=first("phone"),
            stands=stands,
            area=area or first("area"),
            topics=tuple(_split(said.get("topics", ()))),
            description="\n".join(said.get("description", ())),
            co_exhibitors=tuple(_names(said.get("co_exhibitors", ()))),
            more=Map(more),
            row=number,
        )

    def _stands(self, number: int, cells: Sequence[str]) -> tuple[tuple[StandText, ...], str]:
        """Stands of one row: hall and stand in one column or in two, several in a cell or in several
        cells."""
        found: dict[StandText, None] = {}
        left: list[str] = []
        area = ""
        for hall_column, column in self.places:
            text = self._cell(cells, column)
            hall = self._cell(cells, hall_column)
            if not text:
                text, hall = hall, ""
            if not text:
                continue
            if (hall_column is None and self.only_halls) or not self._cell(cells, column):
                text = _hall_text(text)
            halls = [part for part in re.split(r"[,;/+&\n]", hall) if part.strip()]
            if len(halls) > 1:
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
            found |= dict.fromkeys(stands)
            left += [rest] if rest else []
        for text in left:
            # kept as it is written, so that nothing the organiser says is lost
            found[StandText(as_written=text)] = None
            if not area:
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
    return f"Hall {label}" if label.isalnum() and len(label) <= 4 else said


def _split(cells: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(
        part for cell in cells for one in re.split(r"[\n;|]", cell) if (part := " ".join(one.split()))
    )


def _names(cells: Iterable[str]) -> Iterable[str]:
    """Names of companies; a comma parts them unless what follows ends a name ("Foo, Inc.")."""
    for cell in cells:
        strong = re.split(r"[\n;|]", cell)
        parts = re.split(r",\s+", cell) if len(strong) == 1 else strong
        if len(strong) == 1 and any(_COMPANY_ENDING.match(part) for part in parts[1:]):
            parts = strong
        yield from (said for part in parts if (said := " ".join(part.split())))
