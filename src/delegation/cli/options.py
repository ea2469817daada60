# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of options, as they are typed."""

from datetime import date

from delegation.domain.values import Span
from delegation.errors import CommandError
from delegation.services.leaves import date_of


def a_date(option: str, said: str) -> date:
    """The value of an option that is a day; raises CommandError naming the option."""
    try:
        return date_of(said)
    except ValueError:
        raise CommandError("bad_field", field=option, value=said, expected="a date, as 2026-04-20") from None


def days_of(said: str | None) -> Span | None:
    """Days as FIRST..LAST, or one day; raises CommandError."""
    if not said:
        return None
    first, _, last = said.partition("..")
    try:
        return Span(date_of(first), date_of(last or first))
    except ValueError:
        raise CommandError(
            "bad_field", field="--days", value=said, expected="2026-04-20..2026-04-21"
        ) from None
