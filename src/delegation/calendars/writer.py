# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A calendar as an iCalendar file (RFC 5545, 7986): what every program we know of reads alike.

The rules and why they stand are in the modules beside: ``lines`` for text, ``components`` for events,
``vtimezone`` for clock changes.
"""

from delegation.calendars.lines import folded
from delegation.errors import HandoutError
from delegation.services.calendar_entries import Calendar

LIMIT_BYTES = 1_000_000
"""Google imports no larger file; about 2,000 entries."""


def write_calendar(calendar: Calendar) -> bytes:
    """The file: one VCALENDAR, UTF-8 without a mark, CRLF, lines of 75 octets.  Equal calendars give equal
    bytes: nothing in it comes from the clock.

    Raises HandoutError ``calendar_too_large`` (``bytes``, ``limit``, ``entries``) from 1 MB on: the caller
    splits.
    """
    from delegation.calendars.components import calendar_component  # noqa: PLC0415 -- icalendar is slow to load

    lines = calendar_component(calendar).content_lines(sorted=False)
    written = b"".join(folded(line) + b"\r\n" for line in lines if line)
    if len(written) >= LIMIT_BYTES:
        raise HandoutError(
            "calendar_too_large", bytes=len(written), limit=LIMIT_BYTES, entries=len(calendar.entries)
        )
    return written
