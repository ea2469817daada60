# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and history say in words what was done, and why something cannot be taken back."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest


def test_an_undo_says_what_it_took_back(planned):
    line = planned.line
    number = line.set("person", planned.ids["person"], "function=Ingenieur")["number"]
    said = line.on("undo")
    assert said.out == f"Undone: {number} (Changed: person Ada Peeters: Function)\n"
    assert line.on("redo").out == f"Made again: {number} (Changed: person Ada Peeters: Function)\n"


@pytest.fixture
def tokyo(monkeypatch):
    """A machine nine hours ahead of UTC."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("tokyo")
def test_history_says_when_by_whom_and_what_in_local_time(planned):
    at = datetime.fromisoformat(planned.line.show("history")[-1]["at"])
    last = planned.line.on("show", "history").out.splitlines()[-1]
    local = f"{at.astimezone(ZoneInfo('Asia/Tokyo')):%Y-%m-%d %H:%M:%S}"
    assert last.partition(" ")[2].strip() == f"{local}  ada  Added: file ticket.pdf"


def test_what_cannot_be_taken_back_is_told_apart(planned):
    line = planned.line
    number = line.set("person", planned.ids["person"], "function=Ingenieur")["number"]
    undone = line.did("undo")["number"]
    assert f"Change {number} has been taken back already" in line.refused("undo", "--id", number)
    assert f"the change it was about: {number}" in line.refused("undo", "--id", undone)
    line.did("redo", "--id", number)
    assert "there is nothing to make again" in line.refused("redo", "--id", number)
    line.did("undo", "--id", number)
    line.set("person", planned.ids["leader"], "function=Gids")
    assert "changed something since" in line.refused("redo", "--id", number)
    assert "Change 1 cannot be taken back" in line.refused("undo", "--id", "1")


def test_an_undo_that_would_leave_something_dangling_names_it(trip):
    trip.add("company", "name=Acme")
    number = trip.show("history")[-1]["number"]
    trip.add("person", "name=Ada Peeters", "company=Acme")
    assert "Ada Peeters (Company)" in trip.refused("undo", "--id", number)


def test_a_seat_is_for_one_person(planned):
    words = planned.line.refused(
        "assign", "leg", planned.ids["leg"], "ada@acme.example", "ben@acme.example", "--seat", "12"
    )
    assert "2 were given" in words


def test_handouts_tell_how_many_clashes_are_open(planned, tmp_path):
    line = planned.line
    first, *others = line.show("clashes")
    line.did("set-aside", first["id"], "--reason", "afgesproken")
    open_ones = len(others)
    said = line.on("handouts", "--out", tmp_path / "packs")
    assert (said.code, said.err) == (0, f"{open_ones} open clashes: see 'show clashes'.\n")
