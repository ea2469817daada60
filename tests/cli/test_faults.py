# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a file ends in one sentence that names it, exit code 2, and the file as it was."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest


def of_another_program(trip):
    trip.unlink()
    with sqlite3.connect(trip) as connection:
        connection.execute("CREATE TABLE customer (name)")
    connection.close()


def of_a_newer_version(trip):
    with sqlite3.connect(trip) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()


def a_folder(trip):
    trip.unlink()
    trip.mkdir()


FAULTS = {
    "empty": (lambda trip: trip.write_bytes(b""), "is empty"),
    "words": (lambda trip: trip.write_text("just words"), "is not a trip"),
    "cut": (lambda trip: trip.write_bytes(trip.read_bytes()[:50_000]), "damaged"),
    "somebody else's": (of_another_program, "another program"),
    "newer": (of_a_newer_version, "newer Delegation"),
    "a folder": (a_folder, "is a folder"),
    "gone": (Path.unlink, "There is no trip"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("command", ["show people", "undo", "handouts"])
def test_a_trip_that_cannot_be_opened_is_said_in_one_sentence_and_left_alone(
    fault, command, planned, tmp_path
):
    trip = Path(planned.line.trip)
    spoil, words = FAULTS[fault]
    spoil(trip)
    before = trip.read_bytes() if trip.is_file() else None
    verb, *more = command.split()
    options = ("--out", tmp_path / "packs") if verb == "handouts" else ()

    said = planned.line.run(verb, trip, *more, *options)

    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)
    assert words in said.err
    assert str(trip) in said.err
    assert (trip.read_bytes() if trip.is_file() else None) == before
    assert sorted(one.name for one in tmp_path.iterdir() if one.name not in ("ticket.pdf", "state")) == (
        [] if fault == "gone" else [trip.name]
    )


def moved(trip):
    trip.rename(trip.with_name("elsewhere.delegation"))


def swapped(trip):
    other = trip.with_name("other.delegation")
    shutil.copy(trip, other)
    other.replace(trip)


@pytest.mark.parametrize("deed", [moved, Path.unlink, swapped])
def test_a_file_that_goes_under_an_open_program_is_told_by_both_its_names(deed, planned, tmp_path):
    line, trip = planned.line, Path(planned.line.trip)
    people = line.show("people")
    really_open = line.doors.open_trip

    def opened(location):
        store = really_open(location)
        deed(trip)
        return store

    line.doors = replace(line.doors, open_trip=opened)
    said = line.on("set", "person", planned.ids["person"], "mobile=+32 11 00 00 01")

    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)
    (saved,) = tmp_path.glob("hm-*-saved.delegation")
    assert str(trip) in said.err
    assert str(saved) in said.err
    line.doors, line.trip = replace(line.doors, open_trip=really_open), str(saved)
    assert line.show("people") == people
