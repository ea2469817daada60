# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a paper may link to.

A viewer runs what a link says, and links are made of data.  Only these schemes leave a paper; anything else
stays plain text.
"""

import re
from urllib.parse import quote

ALLOWED = frozenset({"http", "https", "mailto", "tel", "geo", "webcal"})

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_DIALLED = re.compile(r"\+?[0-9][0-9 ()./\u00a0-]{4,}")
_KEPT = "!#$%&'()*+,/:;=?@[]~"


def allowed(target: str) -> str | None:
    """``target`` as an ASCII address (RFC 3986) if its scheme may leave a paper, else None."""
    scheme = _SCHEME.match(target)
    if scheme is None or scheme[1].lower() not in ALLOWED:
        return None
    return quote(target, safe=_KEPT)


def dialling(number: str) -> str | None:
    """The tel: address (RFC 3966) of a number as it is printed, None where it is not one.

    A national number has no context of its own and is dialled as it stands; so are short ones (112).
    """
    number = number.strip()
    if not (_DIALLED.fullmatch(number) or (number.isascii() and number.isdigit() and len(number) >= 3)):
        return None
    digits = re.sub(r"\(0\)|[^0-9+]", "", number)
    return f"tel:{digits}"
