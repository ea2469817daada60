# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The organiser's list of exhibitors: its layout recognised, its rows as candidates, what is wrong as
problems."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from delegation.domain.stands import ParsedStands, StandText, parse_stands
from delegation.domain.values import Map, clean, folded
from delegation.errors import ReadingError
from delegation.reading.headers import FIELDS, KEY, by_content, header_row, mapped
from delegation.reading.sheets import Sheet, sheets_of
from delegation.services.lists import ExhibitorCandidate, ExhibitorList, Problem

TOTALS = ("total", "totaal", "summe", "gesamt", "somme", "totale")
KEPT_AS_WRITTEN = ("remarks",)
"""The planner's own fields: what a list says under such a header is kept beside them."""
MERGED = ("stands", "co_exhibitors", "topics")


def read_exhibitors(path: Path, mapping: Mapping[str, str] | None = None) -> ExhibitorList:
    """Read a list of any layout; ``mapping`` (column header -> field) outranks what would be recognised.

    Raises ReadingError where the file cannot be read, no column holds names, or no row is usable.
    """
    if mapping and (unknown := [field for field in mapping.values() if field not in (*FIELDS, "stand", "")]):
        raise ReadingError("mapping_field", file=path.name, field=unknown[0], fields=FIELDS)
    sheets = sheets_of(path)
    read = [_Reader(path.name, sheet, mapping or {}).read() for sheet in sheets]
    lists = [one for one in read if one is not None and one.candidates]
    if not lists:
        code = "no_usable_row" if any(one is not None for one in read) else "no_exhibitor_column"
        raise ReadingError(code, file=path.name)
    best = max(lists, key=lambda one: len(one.candidates))
    same = [one for one in lists if set(one.mapping.values()) == set(best.mapping.values())]
    if len(same) == 1:
        return best
    return replace(
        best,
        sheet=", ".join(one.sheet for one in same),
        candidates=tuple(candidate for one in same for candidate in one.candidates),
        problems=tuple(problem for one in same for problem in one.problems),
        read=sum(one.read for one in same),
    )


class _Reader:
    def __init__(self, file: str, sheet: Sheet, chosen: Mapping[str, str]) -> None:
        self.file, self.sheet, self.chosen = file, sheet, chosen
        self.problems: list[Problem] = []

    def read(self) -> ExhibitorList | None:
        """The list on this sheet; None where no column holds names."""
        rows = self.sheet.rows
        at = self._header(rows)
        headers: Sequence[str] = rows[at][1] if at is not None else ()
        body = rows[at + 1 :] if at is not None else rows
        width = max((len(cells) for _, cells in body), default=0)
        headers = [headers[n] if n < len(headers) else "" for n in range(width)]
        columns = [[cells[n] if n < len(cells) else "" for _, cells in body[:500]] for n in range(width)]
        fields = mapped(headers, self.chosen)
        fields = by_content(columns, {n: field for n, field in fields.items() if n < width})
        if "name" not in fields.values():
            return None
        candidates = self._merged(
            [one for number, cells in body if (one := self._candidate(number, cells, headers, fields))]
        )
        layout = "header" if at is not None else "content"
        said = Map({headers[n] or f"column {n + 1}": field for n, field in sorted(fields.items())})
        return ExhibitorList(
            self.file, self.sheet.name, layout, said, tuple(candidates), tuple(self.problems), self._read
        )

    _read = 0

    def _header(self, rows: Sequence[tuple[int, tuple[str, ...]]]) -> int | None:
        if self.chosen:
            wanted = {folded(header).strip() for header in self.chosen}
            for number, (_, cells) in enumerate(rows[:20]):
                if wanted & {folded(cell).strip() for cell in cells}:
                    return number
        return header_row(rows)

    def _candidate(
        self, number: int, cells: Sequence[str], headers: Sequence[str], fields: Mapping[int, str]
    ) -> ExhibitorCandidate | None:
        said: dict[str, list[str]] = {}
        more: dict[str, str] = {}
        for column, cell in enumerate(cells):
            if not cell:
                continue
            field = fields.get(column)
            if field and field not in KEPT_AS_WRITTEN:
                said.setdefault(field, []).append(clean(cell))
            elif column < len(headers) and headers[column]:
                more[headers[column]] = cell
            else:
                more[f"column {column + 1}"] = cell
        if not said and not more:
            return None
        name = " ".join(" ".join(said.get("name", [])[:1]).split())
        if folded(name).split(" ")[0].rstrip(":") in TOTALS and len(said) + len(more) <= 2:
            return None
        self._read += 1
        if not name:
            shown = " | ".join(cell for cell in cells if cell)[:200]
            self._problem("exhibitor_without_name", number, "name", shown, "a name")
            return None
        return self._made(number, name, said, more)

    def _made(
        self, number: int, name: str, said: Mapping[str, list[str]], more: Mapping[str, str]
    ) -> ExhibitorCandidate:
        def first(field: str) -> str:
            return said.get(field, [""])[0]

        stands = self._stands(number, said)
        profile = first("profile")
        found = KEY.search(profile)
        country = first("country")
        return ExhibitorCandidate(
            name=name,
            key=found[1] if found else first("key"),
            kind=first("kind"),
            country=country,
            country_code=country_code(first("country_code") or country),
            zip_code=first("zip_code"),
            city=first("city"),
            website=first("website"),
            profile=profile,
            email=first("email"),
            phone=first("phone"),
            stands=stands.stands,
            area=stands.area or first("area"),
            topics=tuple(_split(said.get("topics", ()))),
            description="\n".join(said.get("description", ())),
            co_exhibitors=tuple(_split(said.get("co_exhibitors", ()))),
            more=Map(more),
            row=number,
        )

    def _stands(self, number: int, said: Mapping[str, list[str]]) -> ParsedStands:
        """Stands of one row: hall and stand in one column or in two, several in a cell or in several
        cells."""
        halls, texts = said.get("hall", []), said.get("stands", [])
        if halls and not texts:
            texts, halls = [f"Hall {hall}" if len(hall) <= 4 else hall for hall in halls], []
        found: list[StandText] = []
        left, area = [], ""
        for position, text in enumerate(texts):
            hall = halls[min(position, len(halls) - 1)] if halls else ""
            parsed = parse_stands(text, hall)
            found += [stand for stand in parsed.stands if stand not in found]
            area = area or parsed.area
            if parsed.left:
                left.append(parsed.left)
        if left:
            # kept as it is written, so that nothing the organiser says is lost
            found += [StandText(as_written=text) for text in left]
            if not area:
                self._problem("stand_not_read", number, "stand", "; ".join(left), "hall and stand")
        return ParsedStands(tuple(found), area)

    def _merged(self, candidates: Iterable[ExhibitorCandidate]) -> list[ExhibitorCandidate]:
        """Rows of one key are one exhibitor: their stands joined; a difference elsewhere is a problem."""
        by_key: dict[str, ExhibitorCandidate] = {}
        order: list[ExhibitorCandidate | str] = []
        for candidate in candidates:
            if not candidate.key:
                order.append(candidate)
                continue
            first = by_key.get(candidate.key)
            if first is None:
                by_key[candidate.key] = candidate
                order.append(candidate.key)
                continue
            if folded(first.name) != folded(candidate.name):
                self._problem("key_twice", candidate.row, "key", candidate.key, "one exhibitor")
            joined = {
                field: tuple(dict.fromkeys((*getattr(first, field), *getattr(candidate, field))))
                for field in MERGED
            }
            by_key[candidate.key] = replace(first, **joined)  # type: ignore[arg-type]  # the three are tuples
        return [by_key[one] if isinstance(one, str) else one for one in order]

    def _problem(self, code: str, row: int, column: str, value: str, expected: str) -> None:
        self.problems.append(Problem(code, self.file, self.sheet.name, row, column, value, expected))


def _split(cells: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(
        part
        for cell in cells
        for one in cell.replace("\n", ";").split(";")
        if (part := " ".join(one.split()))
    )


@cache
def country_code(name: str) -> str:
    """ISO 3166 of a country's name in nl, fr, de or en, or of its own code; empty where nobody knows."""
    said = name.strip()
    if len(said) == 2 and said.isalpha():
        return said.upper()
    return _countries().get(folded(said), "")


OTHER_NAMES = {
    "united states of america": "US",
    "usa": "US",
    "uk": "GB",
    "england": "GB",
    "great britain": "GB",
    "korea": "KR",
    "republic of korea": "KR",
    "south korea": "KR",
    "turkey": "TR",
    "turkiye": "TR",
    "czech republic": "CZ",
    "viet nam": "VN",
    "holland": "NL",
    "the netherlands": "NL",
    "p.r. china": "CN",
    "pr china": "CN",
    "china, peoples republic": "CN",
    "taiwan, china": "TW",
    "russian federation": "RU",
    "hong kong": "HK",
    "korea, republic of": "KR",
}


@cache
def _countries() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 -- only where a list names countries

    found: dict[str, str] = {}
    for language in ("en", "nl", "fr", "de"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(folded(name), code)
    return found | OTHER_NAMES
