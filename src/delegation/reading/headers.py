# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column holds what: the words of headers first, what is in the cells after."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from delegation.domain.stands import parse_stands
from delegation.domain.synonyms import ALONE as ONLY_WHOLE
from delegation.domain.synonyms import OF_THE_TOOL, SYNONYMS, header_key
from delegation.domain.values import folded
from delegation.reading.countries import country_code
from delegation.reading.grids import Row
from delegation.reading.notes import hall_heading

HEADER_ROWS = 20
"""The header is sought in so many rows that hold anything."""

FIELDS = tuple(key.partition(".")[2] for key in SYNONYMS if key.startswith("exhibitor."))
"""What a column of a list may hold; ``stand`` is taken for ``stands`` in a mapping, too."""

ALONE = {
    "name",
    "key",
    "kind",
    "country",
    "country_code",
    "zip_code",
    "city",
    "website",
    "profile",
    "email",
    "phone",
    "description",
    "area",
}
"""Fields that one column holds; the first that fits has it."""

_EXACT = {
    header_key(said): key.partition(".")[2]
    for key, words in reversed(SYNONYMS.items())
    if key.startswith("exhibitor.")
    for said in words
}

_OF_ORGANISERS = """
key: expositor codigo; codigo expositor; codigo de expositor; codice espositore; id espositore; id
  expositor; numero espositore; numero de expositor; n exposant; code exposant; exhibitor code; exhibitor
  key; exhibitor nr; aussteller nummer; exposantencode; debitorennummer; kundennummer; objectid; object
  id; exhibitoruuid; uuid; exhid l
kind: ausstellerart; type d exposant; exhibitor category; tipo espositore; tipo de expositor
name: nombre de la empresa; nome azienda; denominazione; wystawca; nazwa firmy; company 1; firma 1
country_code: iso 2; iso2; iso 3; iso3; iso code; country iso; iso country code; iso landcode
country: kraj; zeme; panstwo; riik; land region; country region; nazione; nacion; kraj; pais de origen
zip_code: codice postale; kod pocztowy
city: woonplaats; vestigingsplaats; wohnort; comune; poblacion; localidad; miasto
website: pagina web; sito internet; internetadresse; webadresse; adresse web; web address; strona www
hall: venue; halls; pavilions; pawilon; hala; pad; pab; hallen nr; hallennr; hal nr; halnummer; salle; n
  padiglione; n pabellon
stands: stand reference; standreference; ubicacion; emplacement; n stand; num stand; n de stand; stand no
  s; booth s; estande; stand s; standinfo; booth location; stand ref; posto; stand position; standort;
  hallenstand; stellplatz; stand n; n stand; numero stand; numero de stand; standplatz; booth code; stand
  code
topics: sectors; industry sectors; product sectors; thematiques; thematique; univers; filiere; filieres;
  domaines d activite; ambiti; tematicas; activiteiten; activiteit; secteur d activite; activite;
  activites; settore; settori; actividad; sectores; sectoren; categorie merceologiche
co_exhibitors: parent exhibitor; hoofdexposant; exposant principal; espositore principale; expositor
  principal; mitaussteller von; mitaussteller bei; medeexposant van; mede exposant van; co exposant de; co
  exposant chez; coexposant de; coespositore di; coexpositor de; coespositori; coexpositores;
  unteraussteller; sub exhibitors; empresas representadas
"""
"""Words that only organisers and their services use, beside those of the catalogue."""


def _of_organisers() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _OF_ORGANISERS.strip().replace("\n  ", " ").split("\n"):
        name, _, words = line.partition(": ")
        found |= {header_key(word): name for word in words.split(";")}
    return found


_EXACT = _of_organisers() | _EXACT

_VAGUE = {"name", "label", "value", "title", "text", "number", "id", "code", "en", "de", "fr", "nl", "iso3"}
"""The last part of a nested name that says nothing without the part before."""

_CODES = {"iso", "iso2", "iso3", "iso code", "isocode", "code", "alpha2", "alpha3"}
"""The last part of a nested name that makes a country its code."""

_OF_OTHERS = re.compile(
    r"\b(?:contact|person|persoon|personne|persona|ansprechpartner|kontakt\w*|first|last|vor|nach|voor|achter"
    r"|fam\w*|event|product|produit|produkt|street|straße|strasse|straat|rue|adresse|address|brand|merk|width"
    r"|size|status|area|logo|image|m2|sqm|fax|date|datum|jahr|year|via|calle|direccion|indirizzo|zeit|time)\b"
)
"""Words that make a name somebody else's: "Contact name" is not what the exhibitor is called."""

MOST_WORDS = 12
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_COUNTED = re.compile(r"^(.*\D) ?\d{1,2}$")


FAINT = {"name", "names", "naam", "nom", "nome", "nombre", "title", "titel"}
"""Words for a name that may be a person's: any other word for the exhibitor comes before them."""

COUNTED = {"hall", "stands", "co_exhibitors", "topics"}
"""Fields whose columns may be numbered."""


def header_word(cell: str) -> str:
    """A header for comparing with one a planner has typed."""
    return " ".join(folded(cell).split())


@lru_cache(4096)
def exact_field_of(header: str) -> str | None:
    """The field of which this header is one of the known words, whole."""
    if "." in header.strip(" ."):
        before, _, last = header.rpartition(".")
        if header_key(last) in _CODES and exact_field_of(before) == "country":
            return "country_code"
        if header_key(last) in _VAGUE:
            joined = f"{before.rpartition('.')[2]} {last}"
            return exact_field_of(joined) or exact_field_of(before) or exact_field_of(last)
        return exact_field_of(last) or _EXACT.get(header_key(header))
    for said in (header, _CAMEL.sub(" ", header)):
        word = header_key(said)
        counted = _COUNTED.match(word)
        if found := _EXACT.get(word):
            return found
        if counted and (found := _EXACT.get(counted[1].strip())) in COUNTED:
            return found
    return None


@lru_cache(4096)
def field_of(header: str) -> str | None:
    """The field a header names, by the catalogue's words for it; None for words nobody knows.

    A header that only holds the words of a field counts too, unless it speaks of a contact, a product or a
    measure.
    """
    found = exact_field_of(header)
    if found or len(header) > 100:
        return found
    before, dot, last = header.strip(" .").rpartition(".")
    if dot and last[:1] != " ":
        return field_of(before) if header_key(last) in _VAGUE else field_of(last)
    spaced = _CAMEL.sub(" ", header)
    found = _held(header_key(spaced))
    if found == "name":  # "Company country" is a country
        words = [_EXACT.get(word) for word in header_key(spaced).split()]
        found = next((field for field in words if field not in (None, "name")), found)
    return None if found in ("name", "stands", "city") and _OF_OTHERS.search(spaced.casefold()) else found


def _held(word: str) -> str | None:
    """The field whose words are in a header: the longest ones, as the catalogue has it."""
    if word in OF_THE_TOOL:
        return None
    words = word.split()[:MOST_WORDS]
    held = {
        part: _EXACT[part]
        for first in range(len(words))
        for end in range(first + 1, len(words) + 1)
        if (part := " ".join(words[first:end])) in _EXACT and part not in ONLY_WHOLE
    }
    return held[max(held, key=len)] if held else None


def has_hall_first(header: str) -> bool:
    """Whether a header says that its cells hold hall and stand, in this order."""
    return bool(re.search(r"\b(?:hall|halle|hal|pad\w*|pab\w*)\b.*\b(?:stand|booth)", folded(header)))


def header_row(rows: Sequence[tuple[int, Sequence[str]]]) -> int | None:
    """Which of the first rows is the header: the one whose cells name most fields, a name among them."""
    best, most = None, 0
    widest = max((len(cells) for _, cells in rows[: HEADER_ROWS * 10]), default=0)
    for number, (_, cells) in enumerate(rows[:HEADER_ROWS]):
        said = [cell for cell in cells if cell]
        fields = {field for cell in said if (field := field_of(cell))}
        exact = {field for cell in said if (field := exact_field_of(cell))}
        score = len(fields) + len(exact) + ("name" in fields)
        if widest == 1:
            is_header = "name" in exact
        else:
            is_header = len(fields) >= 2 or ("name" in exact and (len(said) > 1 or number + 1 == len(rows)))
            is_header = is_header or ("name" in exact and _is_sole(rows, number))
        if is_header and score > most:
            best, most = number, score
    return best


def _is_sole(rows: Sequence[tuple[int, Sequence[str]]], number: int) -> bool:
    """Whether the rows below have cells in this row's one column and no other."""
    below = rows[number + 1 : number + 20]
    return bool(below) and all(sum(map(bool, cells)) == 1 for _, cells in below)


def headers_of(rows: Sequence[tuple[int, Sequence[str]]], at: int) -> tuple[list[str], int]:
    """The headers, of one row or two, and the number of the first row of data.

    A second row counts where it names fields and is no exhibitor.  A row above gives its word to what is
    under it where that alone says nothing ("Booth" over "Number").
    """
    cells = list(rows[at][1])
    first = at + 1
    if first < len(rows):
        under = rows[first][1]
        names = {n for n, cell in enumerate(cells) if exact_field_of(cell) == "name"}
        said = [cell for cell in under if cell]
        is_under_others = any(cell and n not in names for n, cell in enumerate(under))
        is_heading = any(hall_heading(cell) for cell in said)
        if is_under_others and not is_heading and all(exact_field_of(cell) for cell in said):
            width = max(len(cells), len(under))
            above = cells + [""] * (width - len(cells))
            cells = [
                under[n] if n < len(under) and under[n] and under[n] != above[n] else above[n]
                for n in range(width)
            ]
            first += 1
    if at and sum(map(bool, rows[at - 1][1])) >= 2:
        group = ""
        over = rows[at - 1][1]
        for n, cell in enumerate(cells):
            group = over[n] if n < len(over) and over[n] else group
            if not cell and n < len(over):
                cells[n] = over[n]
            elif cell and group and not field_of(cell) and field_of(f"{group} {cell}"):
                cells[n] = f"{group} {cell}"
    return cells, first


def side_by_side(headers: Sequence[str], body: Sequence[Row]) -> tuple[list[str], Sequence[Row]]:
    """A list set in several columns side by side, each under the same headers, as one below the other."""
    words = [header_word(header) for header in headers]
    names = [n for n, word in enumerate(words) if word and exact_field_of(headers[n]) == "name"]
    begins = [n for n in names if words[n] == words[names[0]]]
    width = begins[1] - begins[0] if len(begins) > 1 else 0
    lead = begins[0] if begins else 0
    starts = [n - lead for n in begins]
    parts = [tuple(words[n : n + width]) for n in starts]
    filled = [tuple(word for word in part if word) for part in parts]
    has_stands = bool(filled) and {"stands", "hall"} & {exact_field_of(word) for word in filled[0]}
    if not has_stands or lead >= width or len(set(filled)) > 1:
        return list(headers), body
    found = [
        (number, tuple(cells[start : start + width]))
        for start in starts
        for number, cells in body
        if any(cells[start : start + width])
    ]
    return list(headers[starts[0] : starts[0] + width]), found


def mapped(headers: Sequence[str], chosen: Mapping[str, str]) -> dict[int, str]:
    """Column -> field: what was chosen, then what the headers say; most fields have one column.

    Whole words come before words within a header, and what nests less before what nests more.
    """
    picked = {
        header_word(header): "stands" if field == "stand" else field for header, field in chosen.items()
    }
    found: dict[int, str] = {}
    for number, header in enumerate(headers):
        if header_word(header) in picked:
            found[number] = picked[header_word(header)]
    order = sorted(
        range(len(headers)), key=lambda n: (headers[n].strip(".").count("."), header_key(headers[n]) in FAINT)
    )
    for question in (exact_field_of, field_of):
        for number in order:
            if number in found or not headers[number]:
                continue
            field = question(headers[number])
            if field and not (field in ALONE and field in found.values()):
                found[number] = field
    return dict(sorted(found.items()))


SHOWING = 20
"""So many cells that are all stands are no names."""

KEY = re.compile(r"/([A-Z]\d+)/?(?:[?#].*)?$")
"""The letter and number that end a profile's address: the key between exports."""

_EVIDENCE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("profile", lambda cell: bool(KEY.search(cell))),
    ("website", lambda cell: cell.startswith(("http://", "https://", "www."))),
    ("email", lambda cell: "@" in cell and " " not in cell),
    ("country", lambda cell: len(cell) > 1 and bool(country_code(cell))),
    ("stands", lambda cell: bool(parse_stands(cell).stands) and not cell.isdigit()),
)


def by_content(
    columns: Sequence[Sequence[str]], known: Mapping[int, str], headers: Sequence[str] = ()
) -> dict[int, str]:
    """What the cells themselves show where no header did: profiles, websites, stands, names.

    Seven in ten of the filled cells must show it.  Under a header that speaks of something else are no
    stands, and under any other no countries.  The column of names is the one with most different texts.
    """
    found = dict(known)
    for number, cells in enumerate(columns):
        filled = [cell for cell in cells if cell][:200]
        if not filled:
            continue
        share = len(filled) * 0.7
        if number not in found:
            header = headers[number] if number < len(headers) else ""
            for field, shows in _EVIDENCE:
                if (field == "stands" and _OF_OTHERS.search(folded(header))) or (
                    field == "country" and header
                ):
                    continue
                if field not in found.values() and sum(map(shows, filled)) > share:
                    found[number] = field
                    break
        elif found[number] == "website" and "profile" not in found.values():
            hosts = {cell.partition("//")[2].partition("/")[0] for cell in filled}
            if len(hosts) == 1 and sum(bool(KEY.search(cell)) for cell in filled) > share:
                found[number] = "profile"
    if "name" not in found.values():
        texts = [
            (len(set(cells)), -number)
            for number, cells in enumerate(columns)
            if number not in found
            and sum(any(c.isalpha() for c in cell) for cell in cells) * 2 > len(cells)
            and not all(parse_stands(cell).stands for cell in cells[:SHOWING] if cell)
        ]
        if texts and found:
            found[-max(texts)[1]] = "name"
    return found
