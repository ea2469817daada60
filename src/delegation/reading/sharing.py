# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who shares a stand with whom: "c/o", "at the stand of", columns of main and of co-exhibitors."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from delegation.domain.synonyms import header_key
from delegation.domain.values import folded
from delegation.services.lists import ExhibitorCandidate

_AT = re.compile(
    r"(?<![^\W_])(?:c/o|at (?:the )?(?:stand|booth) of|(?:am|auf dem) stand (?:von|der|des)"
    r"|sur le stand d[eu]|op (?:de )?stand van|presso (?:lo )?stand(?: di)?|en el stand de"
    r"|(?:co-?exhibitor|mitaussteller|unteraussteller|co-?exposant|mede-?exposant|co-?espositore|co-?expositor)"
    r" (?:of|at|von|bei|van|bij|de|chez|di|con))\s+(?P<main>[^()\n;|]{2,200})",
    re.IGNORECASE,
)
_ENDS = " \t\n,;:(\u2013\u2014-/"

_MAIN = re.compile(
    r"\b(?:main|haupt\w*|parent|hoofd\w*|principal\w*|host)\b|\b(?:of|von|bei|van|bij|de|du|chez|di)$"
)


def is_of_main(header: str) -> bool:
    """Whether a column of co-exhibitors says at whose stand the exhibitor of the row is."""
    return bool(_MAIN.search(header_key(header)))


def with_main(name: str) -> tuple[str, str]:
    """A name, and the exhibitor at whose stand it is, where it says so ("Guest Ltd c/o Host GmbH")."""
    found = _AT.search(name)
    if found is None or not (rest := name[: found.start()].rstrip(_ENDS)):
        return name, ""
    return rest, found["main"].strip(" ,.-")


def main_of(stand: str) -> str:
    """The exhibitor whose stand a cell of stands names; empty where it names none."""
    found = _AT.search(stand)
    return found["main"].partition(",")[0].strip(" .-") if found else ""


_COMPANY_ENDING = re.compile(
    r"(?:inc|ltd|llc|l\.l\.c|limited|corp|co|company|gmbh|ag|kg|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|s\.?l|plc)\b",
    re.IGNORECASE,
)


def names_in(cells: Iterable[str]) -> Iterable[str]:
    """Names of companies; a comma parts them unless what follows ends a name ("Foo, Inc.")."""
    for cell in cells:
        strong = re.split(r"[\n;|]", cell)
        parts = re.split(r",\s+", cell) if len(strong) == 1 else strong
        if len(strong) == 1 and any(_COMPANY_ENDING.match(part) for part in parts[1:]):
            parts = strong
        yield from (said for part in parts if (said := " ".join(part.split())))


def at_their_mains(candidates: Sequence[ExhibitorCandidate]) -> list[ExhibitorCandidate]:
    """Exhibitors at the stand of another that is in the list, and there once.

    "Guest c/o Host" is Guest where Host is an exhibitor; "Guest c/o Jan Peeters" keeps its name.  Who has no
    stand read has that of the other.
    """
    named: dict[str, list[ExhibitorCandidate]] = {}
    for one in candidates:
        named.setdefault(folded(one.name), []).append(one)
    found = []
    for candidate in candidates:
        rest, main = with_main(candidate.name)
        is_guest = bool(main) and folded(main) in named
        mains = (main, *candidate.main_exhibitors) if is_guest else candidate.main_exhibitors
        one = candidate
        if is_guest:
            one = replace(candidate, name=rest, main_exhibitors=mains)
        hosts = named.get(folded(mains[0]), []) if mains else []
        if len(hosts) == 1 and hosts[0] is not candidate and not any(s.hall or s.number for s in one.stands):
            one = replace(one, stands=(*hosts[0].stands, *one.stands))
        found.append(one)
    return found
