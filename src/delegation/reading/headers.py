# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column holds what: the words of headers first, what is in the cells after."""

import re
from collections.abc import Mapping, Sequence

from delegation.domain.stands import parse_stands
from delegation.domain.synonyms import SYNONYMS, field_named
from delegation.domain.values import folded

HEADER_ROWS = 20

FIELDS = tuple(key.partition(".")[2] for key in SYNONYMS if key.startswith("exhibitor."))
"""What a column of a list may hold; ``stand`` is taken for ``stands`` in a mapping, too."""

ALONE = {
    "name",
    "key",
    "kind",
    "country",
    "zip_code",
    "city",
    "website",
    "profile",
    "email",
    "phone",
    "description",
}
"""Fields that one column holds; the first that fits has it."""


def header_word(cell: str) -> str:
    """A header for comparing with one a planner has typed."""
    return " ".join(folded(cell).split())


def field_of(header: str) -> str | None:
    """The field a header names, by the catalogue's words for it; None for words nobody knows."""
    found = field_named(header, "exhibitor")
    if found:
        return found
    _, dot, last = header.rpartition(".")
    return field_of(last) if dot and last else None


def header_row(rows: Sequence[tuple[int, tuple[str, ...]]]) -> int | None:
    """Which of the first rows is the header: the one whose cells name most fields, a name among them."""
    best, most = None, 0
    for number, (_, cells) in enumerate(rows[:HEADER_ROWS]):
        fields = {field for cell in cells if cell and (field := field_of(cell))}
        score = len(fields) + ("name" in fields)
        if score > most and ("name" in fields or len(fields) >= 2) and len(cells) >= 2:
            best, most = number, score
    return best


def mapped(headers: Sequence[str], chosen: Mapping[str, str]) -> dict[int, str]:
    """Column -> field: what was chosen, then what the headers say; most fields have one column."""
    picked = {
        header_word(header): "stands" if field == "stand" else field for header, field in chosen.items()
    }
    found: dict[int, str] = {}
    for number, header in enumerate(headers):
        if header_word(header) in picked:
            found[number] = picked[header_word(header)]
    for number, header in enumerate(headers):
        if number in found or header_word(header) in picked:
            continue
        field = field_of(header)
        if field and not (field in ALONE and field in found.values()):
            found[number] = field
    return found


def by_content(columns: Sequence[Sequence[str]], known: Mapping[int, str]) -> dict[int, str]:
    """What the cells themselves show where no header did: profiles, websites, stands, names."""
    found = dict(known)
    for number, cells in enumerate(columns):
        filled = [cell for cell in cells if cell][:200]
        if number in found or not filled:
            continue
        share = len(filled) * 0.7
        if "profile" not in found.values() and sum(bool(KEY.search(cell)) for cell in filled) > share:
            found[number] = "profile"
        elif (
            "website" not in found.values()
            and sum(cell.startswith(("http", "www.")) for cell in filled) > share
        ):
            found[number] = "website"
        elif (
            "email" not in found.values() and sum("@" in cell and " " not in cell for cell in filled) > share
        ):
            found[number] = "email"
        elif (
            "stands" not in found.values() and sum(bool(parse_stands(cell).stands) for cell in filled) > share
        ):
            found[number] = "stands"
    if "name" not in found.values():
        texts = [
            (len(set(cells)), -number)
            for number, cells in enumerate(columns)
            if number not in found and any(any(c.isalpha() for c in cell) for cell in cells)
        ]
        if texts:
            found[-max(texts)[1]] = "name"
    return found


KEY = re.compile(r"/([A-Z]\d+)/?$")
"""The letter and number that end a profile's address: the key between exports."""
