# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Content lines (RFC 5545 section 3.1): how text, addresses and long lines stand in a calendar file.

icalendar 7.3 would lose text here: it reads the two characters ``\\N`` in "C:\\New" as a line break and lets
control characters through, for which strict readers drop the whole file.
"""

import re
from urllib.parse import quote

ALLOWED = frozenset({"http", "https", "tel", "mailto", "geo", "webcal"})
"""What a calendar program may be asked to open: it runs what an address says, and addresses are data."""

LONGEST = 75
"""Octets of a line, its line end not counted."""

_BREAKS = re.compile("\r\n|[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})
_MISREAD = re.compile(r"\\(?=[\\nNrR])|\b(?:BEGIN|END)(?=:V)", re.IGNORECASE)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?=.)")
_ENDS = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]")


def plain(text: str) -> str:
    """Any string without what no calendar may hold: every kind of line break is one line feed, other controls
    and lone surrogates are gone."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


def escaped(text: str) -> str:
    """A TEXT value (RFC 5545 section 3.3.11) of any string: one line, whatever was in it.

    Four of eleven readers undo ``\\n`` before ``\\\\`` and show "C:\\New" on two lines; a fifth begins an
    event wherever it finds "BEGIN:VEVENT".  A zero-width non-joiner, which nobody sees, parts what they
    misread.
    """
    return _MISREAD.sub("\\g<0>\u200c", plain(text)).translate(_ESCAPES)


def address(target: str) -> str:
    """``target`` as a URI (RFC 3986) in ASCII, or nothing where its scheme is not allowed.

    An address that is broken over lines is not one.
    """
    target = target.strip()
    scheme = _SCHEME.match(target)
    if scheme is None or scheme[1].lower() not in ALLOWED or _ENDS.search(target):
        return ""
    return quote(plain(target), safe="!#$%&'()*+,/:;=?@[]~")


def folded(line: str) -> bytes:
    """A line in UTF-8, broken so that none is longer than 75 octets; no character and no escape is split."""
    octets = line.encode()
    if len(octets) <= LONGEST:
        return octets
    pieces, begin, room = [], 0, LONGEST
    while len(octets) - begin > room:
        end = begin + room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        if _ends_inside_escape(octets, begin, end):
            end -= 1
        pieces.append(octets[begin:end])
        begin, room = end, LONGEST - 1  # a continuation begins with a space
    pieces.append(octets[begin:])
    return b"\r\n ".join(pieces)


def _ends_inside_escape(octets: bytes, begin: int, end: int) -> bool:
    """Whether an odd number of backslashes stands before ``end``: the last of them escapes what follows."""
    count = 0
    while end - count > begin and octets[end - count - 1] == 0x5C:
        count += 1
    return count % 2 == 1
