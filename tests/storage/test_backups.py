# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of a trip: whole or not there, never over anything, and the oldest go."""

import os

import pytest

from delegation.errors import TripFileError
from delegation.storage import backups
from delegation.storage.opening import backups_of
from tests.factories import a_person
from tests.storage.trips import add, reopen, tables


def test_backups_of_other_trips_and_other_files_in_the_folder_are_left_alone(file_trip, path):
    add(file_trip, a_person())
    folder = backups.folder_of(path)
    folder.mkdir()
    kept = [folder / "precious.delegation", folder / "trip-2-20260101T000000.000000Z-backup.delegation"]
    for one in kept:
        one.write_bytes(b"precious")
        os.utime(one, (0, 0))

    for _ in range(backups.KEEP + 2):
        file_trip.backup()

    assert [one.read_bytes() for one in kept] == [b"precious"] * 2
    assert len(backups_of(str(path), folder)) == backups.KEEP


@pytest.mark.parametrize(
    ("location", "stem"),
    [
        ("trips/hm26.delegation", "hm26"),
        ("postgresql://ada:secret@host:5432/hm26", "hm26"),
        ("postgresql://host/hm26?sslmode=require", "hm26"),
    ],
)
def test_backups_are_called_after_the_file_or_the_database(location, stem):
    assert backups.stem_of(location) == stem


def test_a_backup_onto_a_disk_without_second_names_is_made_and_never_over_anything(
    file_trip, tmp_path, monkeypatch
):
    add(file_trip, a_person())

    def refused(*_names):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    out = tmp_path / "copy.delegation"

    file_trip.backup(out)

    with reopen(out, tmp_path) as copy:
        assert tables(copy) == tables(file_trip)
    with pytest.raises(FileExistsError):
        backups._give_name(out, tmp_path / "trip.delegation")  # noqa: SLF001 -- a race nobody can time


def test_nothing_half_made_is_left_of_a_backup_that_failed(file_trip, small_disk):
    add(file_trip, *(a_person(n, remarks="x" * 4000) for n in range(1, 600)))

    with pytest.raises(TripFileError) as caught:
        file_trip.backup(small_disk / "copy.delegation")

    assert (caught.value.name, caught.value.facts["file"]) == (
        "disk_full",
        str(small_disk / "copy.delegation"),
    )
    assert list(small_disk.iterdir()) == []
