# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries as lists write them: by name in six languages, by code, by the letters on a car."""

from functools import cache
from typing import TYPE_CHECKING

from delegation.domain.values import folded

if TYPE_CHECKING:
    from babel import Locale

OTHER_NAMES = {
    "united states of america": "US",
    "usa": "US",
    "u.s.a": "US",
    "uk": "GB",
    "u.k": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "great britain": "GB",
    "grossbritannien": "GB",
    "groot-brittannie": "GB",
    "grande-bretagne": "GB",
    "korea": "KR",
    "republic of korea": "KR",
    "south korea": "KR",
    "korea, republic of": "KR",
    "korea (south)": "KR",
    "korea, south": "KR",
    "republik korea": "KR",
    "turkey": "TR",
    "turkiye": "TR",
    "czech republic": "CZ",
    "tschechische republik": "CZ",
    "slovak republic": "SK",
    "slowakische republik": "SK",
    "viet nam": "VN",
    "holland": "NL",
    "the netherlands": "NL",
    "china, peoples republic": "CN",
    "people's republic of china": "CN",
    "p.r. china": "CN",
    "p.r.china": "CN",
    "pr china": "CN",
    "prc": "CN",
    "china (volksrepublik)": "CN",
    "volksrepublik china": "CN",
    "vr china": "CN",
    "mainland china": "CN",
    "taiwan, china": "TW",
    "taiwan, province of china": "TW",
    "chinese taipei": "TW",
    "hong kong": "HK",
    "hongkong": "HK",
    "macau": "MO",
    "russian federation": "RU",
    "russische foderation": "RU",
    "iran, islamic republic of": "IR",
    "republic of moldova": "MD",
    "macedonia": "MK",
    "united arab emirates": "AE",
    "uae": "AE",
    "u.a.e": "AE",
    "vae": "AE",
    "weissrussland": "BY",
    "china mainland": "CN",
    "p. r. china": "CN",
    "chine populaire": "CN",
    "hong kong sar": "HK",
    "hong kong, china": "HK",
    "macao sar": "MO",
    "tschechien": "CZ",
    "repubblica ceca": "CZ",
    "republique tcheque": "CZ",
    "republica checa": "CZ",
    "pays bas": "NL",
    "les pays-bas": "NL",
    "etats unis": "US",
    "eeuu": "US",
    "ee.uu": "US",
    "stati uniti d'america": "US",
    "vereinigte staaten von amerika": "US",
    "verenigde staten van amerika": "US",
    "etats-unis d'amerique": "US",
}
"""Names, folded, that are in no table of countries."""

CAR_LETTERS = {
    "a": "AT",
    "b": "BE",
    "d": "DE",
    "e": "ES",
    "f": "FR",
    "h": "HU",
    "i": "IT",
    "l": "LU",
    "n": "NO",
    "p": "PT",
    "s": "SE",
}

LANGUAGES = ("en", "nl", "fr", "de", "it", "es")
MORE_LANGUAGES = ("pl", "cs", "pt", "da", "sv", "fi", "hu", "tr", "sk", "sl", "ro")
"""Asked where none of the others knows a name."""


@cache
def country_code(name: str) -> str:
    """ISO 3166 of a country's name, of its code of two or three letters or of its letter on cars; empty
    where nobody knows."""
    said = folded(" ".join(name.split())).strip(" .")
    if len(said) == 1:
        return CAR_LETTERS.get(said, "")
    known = _countries()
    plain = " ".join(said.replace("(", " ").replace(")", " ").split())
    for form in (said, said.removeprefix("the "), said.replace(" and ", " & "), plain):
        if found := known.get(form):
            return found
    return _countries_elsewhere().get(said, "") if said.isascii() or len(said) > 3 else ""


@cache
def _countries_elsewhere() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 -- as below

    codes = set(_countries().values())
    return {
        folded(name): code
        for language in reversed(MORE_LANGUAGES)
        for code, name in _territories(Locale(language)).items()
        if code in codes
    }


@cache
def _countries() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 -- only where a list names countries
    from babel.core import get_global  # noqa: PLC0415 -- as above

    found: dict[str, str] = {}
    territories = {language: _territories(Locale(language)) for language in LANGUAGES}
    codes = {code for code in territories["en"] if len(code) == 2 and code.isalpha()} - {"EU", "ZZ"}
    for names in territories.values():
        for code, name in names.items():
            if code in codes:
                found.setdefault(folded(name), code)
    for alias, places in get_global("territory_aliases").items():
        if len(str(alias)) == 3 and str(alias).isalpha():
            found.setdefault(folded(str(alias)), str(places[0]))
    return found | {code.casefold(): code for code in codes} | OTHER_NAMES


def _territories(locale: "Locale") -> dict[str, str]:
    return {str(code): str(name) for code, name in locale.territories.items()}
