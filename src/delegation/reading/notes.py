# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that are no exhibitors: totals, pages, sources and reservations round a list, headings in it."""

import re
from collections.abc import Collection, Sequence

from delegation.domain.stands import parse_stands
from delegation.domain.values import folded
from delegation.reading.grids import Row

_WHAT = (
    r"(?:exhibitors?|exposants?|exposanten|exposants inscrits|aussteller|espositori|expositores|companies"
    r"|rows|records|entries|results|firmen|unternehmen|bedrijven|eintrage|ergebnisse|treffer|resultaten"
    r"|resultats|risultati|resultados|entreprises|aziende|empresas)"
)
_COUNT = (
    r"(?:sub|grand |zwischen|eind|sous-)?"
    r"(?:total|totaal|totale|summe|gesamt|gesamtsumme|somme|anzahl|aantal|nombre|numero|count|number)"
)
_DATED = (
    r"(?:(?:exhibitors? )?(?:list[ae]?|lijst|ausstellerliste|exposantenlijst|export|document[eo]?|report) )?"
    r"(?:last |zuletzt |laatst |derniere |date )?"
    r"(?:updated?|as of|stand|aktualisiert|mise a jour|mis a jour|a jour|bijgewerkt|aggiornat[oa]"
    r"|ultimo aggiornamento|actualizad[oa]|ultima actualizacion|generated|created|exported|printed|downloaded"
    r"|erstellt|exportiert|gedruckt|genere|generee|imprimee?|gegenereerd|afgedrukt|geexporteerd)"
    r"\s*(?P<colon>:)?\s*(?:(?P<of>on|at|am|um|le|op|il|el|al|au|vom|per|der|van) )*"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|maa|din|woe|vri|zat|zon|lun|mar|mer|jeu|ven|dim"
    r"|jan|feb|mrz|apr|mai|may|mei|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-z]*\.?,? )?\d.{0,60}"
)
"""When a list was made; a stand is a day only where a colon or a word says so."""

_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}\b|\b(?:19|20)\d\d\b")

_RIGHTS = (
    "all rights reserved|alle rechte vorbehalten|tous droits reserves|alle rechten voorbehouden"
    "|tutti i diritti riservati|todos los derechos reservados"
)
_RESERVED = (
    "subject to change|ohne gewahr\\b|anderungen vorbehalten|irrtumer vorbehalten|onder voorbehoud"
    "|wijzigingen voorbehouden|sous reserve de|salvo modific|salvo cambios|salvo error"
)

_NOTES = re.compile(
    "|".join(
        f"(?:{one})"
        for one in (
            rf"{_COUNT}(?:\W+(?:of|de|der|d|van|di|the))*(?:\W*{_WHAT})?\W*[\d.,' ]*\W*(?:{_WHAT})?\W*",
            rf"[\d.,' ]+ {_WHAT}\W*",
            r"(?:page|seite|pagina|pag\.?)\s*\d+(?:\s*(?:of|von|/|sur|van|de|di)\s*\d+)?",
            r"(?:sources?|quellen?|bron|bronnen|fuente|fonte)\s*:.*",
            r"(?:notes?|hinweise?|anmerkung|opmerking|nb|n\.b\.|remarque|nota|legende?|legenda)\s*:.*",
            r"(?:©|\(c\)|copyright\b).*",
            rf".*(?:{_RIGHTS}).*",
            rf".*(?:{_RESERVED}).*",
            r"(?:showing|displaying|anzeige|weergegeven|affichage)\b.*\d.* (?:of|von|van|sur) .*\d.*",
            r"(?:end of (?:the )?(?:list|report)|ende der liste|einde van de lijst|fin de (?:la )?liste)\W*",
        )
    ),
    re.DOTALL,
)
_DATED_NOTE = re.compile(_DATED, re.DOTALL)

LONGEST_NOTE = 500
"""A note is a line or two: a longer text is a description."""


def is_note(said: str) -> bool:
    """Whether a text that stands alone in its row says something about the list, and is no name."""
    if len(said) > LONGEST_NOTE:
        return False
    text = " ".join(folded(said).split())
    if _NOTES.fullmatch(text):
        return True
    dated = _DATED_NOTE.fullmatch(text)
    if dated is None or not _DATE.search(text):
        return False
    return not text.startswith("stand") or bool(dated["colon"] or dated["of"])


MOST_FILLED = 4
"""A note has few cells: its words, and a number or a day or two."""


def note_of(cells: Sequence[str]) -> str:
    """The note that a row is; empty where it is none.  What stands beside it holds no letter."""
    filled = [cell for cell in cells if cell]
    if len(filled) > MOST_FILLED:
        return ""
    worded = [cell for cell in filled if any(c.isalpha() or c == "©" for c in cell)]
    return " ".join(filled) if len(worded) == 1 and is_note(worded[0]) else ""


def rows_after(rows: Sequence[Row]) -> frozenset[int]:
    """The numbers of the rows below a table: of one cell each, after an empty row, where no exhibitor has one
    cell."""
    begins = len(rows)
    while begins and sum(map(bool, rows[begins - 1][1])) == 1:
        begins -= 1
    gap = next((n for n in range(max(begins, 1), len(rows)) if _has_gap(rows, n)), len(rows))
    body = rows[:gap]
    if len(body) < LEAST_ROWS or sum(sum(map(bool, cells)) == 1 for _, cells in body) * 20 > len(body):
        return frozenset()
    if sum(_has_gap(rows, n) for n in range(1, begins)) * 20 > len(body):
        return frozenset()  # rows far apart are how this list is
    return frozenset(number for number, _ in rows[gap:])


def _has_gap(rows: Sequence[Row], at: int) -> bool:
    """Whether an empty row stands before this one; a row is as many lines as its longest cell."""
    above, cells = rows[at - 1]
    return rows[at][0] - above > 1 + max((cell.count("\n") for cell in cells), default=0)


LEAST_ROWS = 3

_LETTERS = re.compile(r"(?:[^\W_]|#)(?:\s*[-\u2013\u2014/&,+]\s*[^\W_])*|0\s*[-\u2013]\s*9")


def is_letter_heading(name: str) -> bool:
    """A letter of the alphabet, or several: "A", "0-9", "X / Y / Z"."""
    return bool(_LETTERS.fullmatch(name))


def hall_heading(name: str) -> str:
    """The hall that a heading names; empty where it is none."""
    stands = parse_stands(name).stands
    is_hall = len(stands) == 1 and not (stands[0].number or stands[0].note)
    return stands[0].hall if is_hall else ""


def names_alone(rows: Sequence[Row]) -> Collection[int] | None:
    """Where a table of one column without a header is a list of names: the numbers of the lines above it.

    None where the lines are something else: a letter, a program, a list of numbers.
    """
    begins = 0
    for n in range(1, min(len(rows), 6)):
        if _has_gap(rows, n) and len(rows) - n >= LEAST_NAMES:
            begins = n
    names = [cells[0] for _, cells in rows[begins:]]
    like = sum(bool(_LIKE_A_NAME.fullmatch(name)) for name in names)
    if len(names) < LEAST_NAMES or like * 10 < len(names) * 9 or len(set(names)) * 10 < len(names) * 9:
        return None
    return frozenset(number for number, _ in rows[:begins])


LEAST_NAMES = 3
_LIKE_A_NAME = re.compile(
    r"(?=.*[^\W\d_])(?!.*  )[^\W_][^:=<>{}\[\]\\;\n]{0,78}(?:[^\W_]|[)\"'’!&+®™]|(?<=[a-zA-Z])\.)", re.DOTALL
)
"""Short, with a letter, without the signs of prose and programs; an abbreviation may end it."""
