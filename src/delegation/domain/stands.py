# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grammar of stands: what organisers write, and what a planner types."""

import re
from dataclasses import dataclass

from delegation.domain.values import Value

AREAS = (
    ("digital only", "digital"),
    ("open-air", "open_air"),
    ("freigelände", "open_air"),
    ("convention cent", "convention"),
    ("information cent", "information"),
    ("to follow", "to_follow"),
)


@dataclass(frozen=True, slots=True)
class StandText(Value):
    """One stand as read: hall and number, a counter on a joint stand, and the text it came from."""

    hall: str = ""
    number: str = ""
    note: str = ""
    as_written: str = ""


@dataclass(frozen=True, slots=True)
class ParsedStands(Value):
    stands: tuple[StandText, ...] = ()
    area: str = ""
    left: str = ""


_HALL = r"(?:hall|halle|hal|pavillon|padiglione|pabell[oó]n)"
_STAND = r"(?:stand|booth|stande|standnummer)"
_NUMBER = r"[A-Z]{0,3}[ ]?\d{1,4}[A-Z]?(?:[-/.]\d{1,3})?"
_FULL = re.compile(
    rf"(?:.*?\b)?{_HALL}\s*\.?\s*(?P<hall>[A-Z]?\d{{1,2}}[A-Z]?(?:\.0)?|[A-Z])\b[\s,\-\u2013:/]*(?:{_STAND}\s*\.?\s*)?"
    rf"(?P<number>{_NUMBER})?(?:\s*,?\s*\((?P<note>[^)]*)\))?\s*",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf"(?:{_STAND}\s*\.?\s*)?(?:(?P<hall>\d{{1,2}}[A-Z]?)[ .])?(?P<number>{_NUMBER})"
    r"(?:\s*,?\s*\((?P<note>[^)]*)\))?",
    re.IGNORECASE,
)

_OPEN_AIR = re.compile(r"^[^,]*\(FG\)[^,]*,\s*", re.IGNORECASE)
"""The open-air site of Hannover, whose label stands in brackets."""

_WITH_WORDS = re.compile(
    rf"{_HALL}\s*(?P<hall>\d{{1,2}}[A-Z]?)\s*,\s*{_STAND}\s*(?P<number>{_NUMBER})\s*,\s*(?P<note>[^()].*)",
    re.IGNORECASE,
)
"""A full stand and then words that say where it is."""


def parse_stands(text: str, hall: str = "") -> ParsedStands:
    """The stands in a text; what is none of them is ``left``."""
    stands, left, area = [], [], ""
    for piece in re.split(r"[\n;]| / ", text[:2000]):
        said = " ".join(piece.split()).strip(" ,")
        if not said:
            continue
        low = said.casefold()
        area = area or next((name for sign, name in AREAS if sign in low), "")
        said_in = _OPEN_AIR.sub("", said)
        found = _FULL.fullmatch(said_in) or _SHORT.fullmatch(said_in) or _WITH_WORDS.fullmatch(said_in)
        if found and (found["number"] or found["hall"]):
            number = (found["number"] or "").upper()
            outdoors = "FG" if said_in != said else hall
            stands.append(StandText(_hall(found["hall"] or outdoors), number, found["note"] or "", said))
        else:
            left.append(said)
    return ParsedStands(tuple(stands), area, "\n".join(left))


def _hall(said: str) -> str:
    label = said.strip().upper().removesuffix(".0")
    return label.lstrip("0") or label


def stand_key(hall: str, number: str) -> tuple[str, str]:
    """Hall and number for comparing: no case, spaces or leading zeros in the hall."""
    return _hall(hall).casefold(), "".join(number.split()).casefold()
