# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files as eleven independent readers see them, where these and their checker are at hand."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest

from delegation.calendars.writer import write_calendar
from delegation.domain.values import planned
from delegation.services.calendar_entries import Calendar, CalendarEntry
from tests.calendars.samples import ALL, calendar, entry
from tests.checks import tools

pytestmark = [pytest.mark.full, pytest.mark.timeout(1800)]  # what they need may first be set up

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def agreed(calendar: Calendar, file: Path) -> None:
    readers = tools.calendar_readers()
    file.write_bytes(write_calendar(calendar))
    code, said = tools.checked("ics_check", readers, "--expect", str(len(calendar.entries)), str(file))
    assert "not installed" not in said
    assert code == 0, said


@pytest.mark.parametrize("name", ALL)
def test_eleven_readers_agree(name, tmp_path):
    agreed(ALL[name], tmp_path / f"{name}.ics")


@pytest.mark.parametrize("share", range(4))
def test_eleven_readers_agree_on_every_zone_there_is(share, tmp_path):
    agreed(calendar(*_in_every_zone(share)), tmp_path / "zones.ics")


def _in_every_zone(share: int) -> Iterator[CalendarEntry]:
    """An hour in winter, one in summer and one a day before and after each change of 2026."""
    for zone in sorted(available_timezones() - {"Factory", "localtime"})[share::4]:
        moments = [datetime(2026, 1, 15, 9, tzinfo=UTC), datetime(2026, 7, 15, 9, tzinfo=UTC)]
        for number in range(364):
            day = datetime(2026, 1, 1, tzinfo=UTC) + number * DAY
            there = ZoneInfo(zone)
            if day.astimezone(there).utcoffset() != (day + DAY).astimezone(there).utcoffset():
                moments += [day - HOUR, day + DAY + HOUR]
        for number, moment in enumerate(moments):
            name = f"{zone.replace('/', '-')}-{number}"
            yield entry(name, planned(moment, zone), planned(moment + HOUR, zone), zone)
