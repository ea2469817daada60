# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""E-mail addresses and phone numbers as somebody types them: what cannot be one is refused at once.

Lists are not read here: what an organiser or a form has in such a column is kept as it stands and reported.
"""

import re

EMAIL_EXPECTED = "an e-mail address, as an@firma.example"
PHONE_EXPECTED = "a phone number with its country, as +32 470 00 00 31"

_EMAIL = re.compile(r"[^\s@<>(),;:\"\[\]]+@[^\s@<>(),;:\"\[\]]+\.[^\s@<>(),;:\"\[\].]+")
_PASTED = re.compile(r"[^<>]*<([^<>]+)>")
_PHONE = re.compile(r"[+(]?[0-9][0-9 ./()-]*")

LEAST_DIGITS, MOST_DIGITS = 3, 15
"""112 is a number to ring; 15 is the most that ITU-T E.164 allows."""


def is_email_field(name: str) -> bool:
    return name in ("email", "emails", "more_emails") or name.endswith("_email")


def is_phone_field(name: str) -> bool:
    return name in ("phone", "mobile") or name.endswith(("_phone", "_mobile"))


def email_of(said: str) -> str:
    """An address, also as mail programs paste it ("An Peeters <an@firma.example>"); raises ValueError."""
    said = said.strip()
    pasted = _PASTED.fullmatch(said)
    address = pasted[1].strip() if pasted else said
    if not _EMAIL.fullmatch(address) or ".." in address:
        raise ValueError(said)
    return address


def phone_of(said: str) -> str:
    """A number as it was typed, less blanks at its ends; raises ValueError for what nobody can ring."""
    said = " ".join(said.split())
    digits = sum(one.isdigit() for one in said)
    if not _PHONE.fullmatch(said) or not LEAST_DIGITS <= digits <= MOST_DIGITS:
        raise ValueError(said)
    return said
