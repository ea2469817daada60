# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans of presence day by day: a whole day, its morning, its afternoon, or from one hour to another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from delegation.domain.values import Span

NOON = time(13)
"""Where a morning ends and an afternoon begins."""

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayPart:
    """From one hour to another of a day; None is its beginning or its end."""

    start: time | None = None
    end: time | None = None

    @property
    def name(self) -> str:
        """whole, morning, afternoon, or hours."""
        return {(None, None): "whole", (None, NOON): "morning", (NOON, None): "afternoon"}.get(
            (self.start, self.end), "hours"
        )


WHOLE, MORNING, AFTERNOON = DayPart(), DayPart(end=NOON), DayPart(start=NOON)

Parts = Mapping[date, tuple[DayPart, ...]]
"""The parts of each day that there is one of, in order."""


def parts_of(spans: Iterable[Span]) -> dict[date, tuple[DayPart, ...]]:
    """What the spans cover of every day they touch."""
    found: dict[date, list[DayPart]] = {}
    for span in sorted(spans, key=lambda one: (one.first, one.start or time())):
        day = span.first
        while day <= span.last:
            start = span.start if day == span.first else None
            end = span.end if day == span.last else None
            found.setdefault(day, []).append(DayPart(start, end))
            day += ONE_DAY
    return {day: tuple(parts) for day, parts in found.items()}


def spans_of(parts: Parts) -> tuple[Span, ...]:
    """The fewest spans that cover these parts; days that follow each other with no hour between are one."""
    spans: list[Span] = []
    for day in sorted(parts):
        for part in parts[day]:
            before = spans[-1] if spans else None
            if before and before.end is None and part.start is None and before.last + ONE_DAY == day:
                spans[-1] = Span(before.first, day, before.start, part.end)
            else:
                spans.append(Span(day, day, part.start, part.end))
    return tuple(spans)


def with_day(
    spans: Sequence[Span], day: date, part: DayPart | None, all_days: Sequence[date]
) -> tuple[Span, ...]:
    """The spans with one day set to a part, or taken out where there is none.

    No spans mean all of ``all_days``; spans that come to cover just those whole are none again.
    """
    parts = parts_of(spans) if spans else dict.fromkeys(all_days, (WHOLE,))
    if part is None:
        parts.pop(day, None)
    else:
        parts[day] = (part,)
    if set(parts) == set(all_days) and all(one == (WHOLE,) for one in parts.values()):
        return ()
    return spans_of(parts)
