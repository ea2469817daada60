# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole packs as other programs read them: eleven readers of calendars, veraPDF, qpdf, poppler, zbar."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from delegation import app
from tests.checks import hostile, tools
from tests.cli.conftest import Line
from tests.factories import Clock, Ids

pytestmark = [pytest.mark.full, pytest.mark.timeout(1800)]

TODAY = {
    "hannover": datetime(2026, 4, 8, 12, tzinfo=UTC),
    "maastricht": datetime(2026, 10, 15, 12, tzinfo=UTC),
}


@dataclass(frozen=True)
class Packs:
    """The folder, what ``handouts`` said of each file, and how many entries each person's calendar is due."""

    folder: Path
    rows: list
    code: int
    due: dict
    names: dict
    """Of the hostile trip: what makes a person hostile -> their id."""


@pytest.fixture(params=["hannover", "maastricht", "hostile"])
def packs(request, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DELEGATION_AUTHOR", "ada")
    monkeypatch.setattr(app, "state_folder", lambda: tmp_path / "state")
    now = TODAY.get(request.param, TODAY["hannover"])
    doors = replace(app.doors(), now=Clock(now), new_id=Ids(0x5000_0000 << 96))
    line = Line(tmp_path / "trip.delegation", capsys, doors)
    names = {}
    if request.param == "hostile":
        names = hostile.make(line)
    else:
        line.did("demo", "--which", request.param, "--today", f"{now:%Y-%m-%d}")
    confirmed = [row["id"] for row in line.show("people") if row["status"] == "confirmed"]
    due = {person: _due(line, person) for person in confirmed}
    said = line.on("handouts", "--out", tmp_path / "packs", "--json")
    return Packs(tmp_path / "packs", said.data, said.code, due, names)


def _due(line, person):
    """Entries of a person's calendar: what has a time and is not cancelled, and one for a room's nights."""
    programme = line.show("programme", "--person", person)
    timed = [row for row in programme if row["start"] and row["status"] != "cancelled"]
    legs = [row for row in line.show("travel", "--person", person) if row.get("status") != "cancelled"]
    rooms = [room for stay in line.show("rooms") for room in stay["rooms"] if person in room["people"]]
    return len(timed) + len(legs) + len(rooms)


def files(packs, kind):
    return {row["person"]: row["path"] for row in packs.rows if row["kind"] == kind}


def test_every_pack_is_written_and_says_whose_names_no_font_has(packs):
    assert {row["state"] for row in packs.rows} == {"written"}
    lost = {packs.names[key] for key in hostile.WITHOUT_FONT if packs.names}
    assert {row["person"] for row in packs.rows if row["why"]} == lost
    assert packs.code == (1 if lost else 0)
    assert set(files(packs, "pdf")) == set(packs.due)


def test_eleven_readers_find_in_each_calendar_what_its_person_is_due(packs):
    readers = tools.calendar_readers()
    found = files(packs, "ics")
    assert set(found) == {person for person, count in packs.due.items() if count}
    by_count = {}
    for person, path in found.items():
        by_count.setdefault(packs.due[person], []).append(path)
    for count, paths in by_count.items():
        code, said = tools.checked("ics_check", readers, "--expect", str(count), *paths)
        assert "not installed" not in said
        assert code == 0, said
        assert said.count("=> CLEAN") == len(paths)


def test_every_paper_is_pdf_ua_and_clean_to_other_readers(packs):
    folder = tools.pdf_tools()
    found = files(packs, "pdf")
    assert set(found) == set(packs.due)
    code, said = tools.checked("pdf_check", folder, "--vera", "ua1", "--qr", *found.values())
    assert said.count("'ua1': 'PASS'") == len(found), said
    assert said.count("=> CLEAN") == len(found), said
    assert code == 0
