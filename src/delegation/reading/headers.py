# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column holds what: the words of headers first, what is in the cells after."""

import re
from collections.abc import Mapping, Sequence

from delegation.domain.stands import parse_stands
from delegation.domain.values import folded

HEADER_ROWS = 20

_WORDS = """
name: exhibitor; exhibitor name; exhibitorname; exhibitornameen; exhname; exhname_t; company; company name;
  companyname; company_name; name; firma; firmenname; aussteller; unternehmen; exposant; exposants; nom de
  l'exposant; societe; raison sociale; entreprise; bedrijf; bedrijfsnaam; naam; naam exposant; standhouder;
  deelnemer; organisation; organization; espositore; azienda; ragione sociale; nome; expositor; empresa;
  nombre; title; nom
key: id; exhibitor id; exhibitorid; exhid; exhibitor number; ausstellernummer; aussteller-id; ausstellerid;
  exposantnummer; no; nr; uid; guid; key
kind: hit type; hit_type; type; typ; category type; aussteller typ
country: country; land; pays; staat; paese; pais; nation; country name; countryid; country_t
zip_code: zip; zip code; zip_code; zipcode; postal code; postalcode; postcode; plz; postleitzahl; code
  postal; cap; codigo postal
city: city; ort; stadt; plaats; gemeente; stad; ville; localite; citta; ciudad; town
website: website; web; company website; homepage; url; internet; site web; site internet; webseite; sito
  web; sitio web; www; web site
profile: exhibitor presentation; profile; profile url; profile_url; profil; link; linken; exhibitor page;
  presentation; detail url; detailseite
email: email; e-mail; mail; e-mail address; courriel
phone: phone; telephone; tel; telefon; telefoon; telefono; mobile
hall: hall; halle; hal; padiglione; pabellon; hall name; pavillon; building; hallen
stand: stand; booth; booth number; booth no; boothnumber; stand number; standnumber; stand no; standno;
  stand nr; standnr; standnummer; stand-nr; numero de stand; stand/booth; booths; boothsdisplay_la; stands;
  location; stand location; standplaats; hall/stand; halle/stand; hal/stand; hall / stand; halle / stand;
  hall, stand; stoisko; position; posizione
topics: topics; themes; themen; product category; productcategoryen; categories; category; produkte;
  products; product groups; warengruppe; sector; branche; secteur; productgroep; themas; thema's; keywords
description: description; beschreibung; omschrijving; exhdesc_t; descrizione; descripcion; company
  description; about
co_exhibitors: co-exhibitors; co-exhibitor; coexhibitors; mitaussteller; medeexposanten; mede-exposanten;
  co-exposants; represented companies; brands
"""
"""Field: headers, folded, in English, German, French, Dutch, Italian and Spanish, and in organisers'
exports."""


def _fields() -> dict[str, tuple[str, ...]]:
    """The table above: a field begins a line, what is indented goes on with it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _WORDS.strip().replace("\n  ", " ").split("\n"):
        field, _, words = line.partition(": ")
        found[field] = tuple(word.strip() for word in words.split(";"))
    return found


FIELDS = _fields()

_BY_WORD = {word: field for field, words in FIELDS.items() for word in words}
_SPACES = re.compile(r"[\s_:*.]+")

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
    return _SPACES.sub(" ", folded(cell)).strip()


def field_of(header: str) -> str | None:
    """The field a header names, by its words; None for words nobody knows."""
    word = header_word(header)
    found = _BY_WORD.get(word) or _BY_WORD.get(folded(header).strip())
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
    """Column -> field: what was chosen, then what the headers say; one column a field, but for stands and
    topics."""
    picked = {header_word(header): field for header, field in chosen.items()}
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
    """What the cells themselves show where no header did: profile addresses with a key, websites, stands,
    names."""
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
            "stand" not in found.values() and sum(bool(parse_stands(cell).stands) for cell in filled) > share
        ):
            found[number] = "stand"
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
