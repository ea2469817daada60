# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may not be written can be read, and is left as it is."""

import shutil
import tempfile
from pathlib import Path

import pytest

from delegation.errors import TripFileError
from delegation.storage.engines import sqlite_engine
from delegation.storage.opening import new_trip
from tests.factories import Clock, a_person, uid
from tests.nobody import as_nobody
from tests.storage.trips import add, put, reopen


@pytest.fixture
def readable(tmp_path):
    """A trip with one person, in a folder that others may enter."""
    folder = Path(tempfile.mkdtemp(prefix="delegation-"))
    folder.chmod(0o755)
    path = folder / "trip.delegation"
    with new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
        add(store, a_person())
    yield path
    path.parent.chmod(0o755)
    shutil.rmtree(folder)


def refuses_to_write(path):
    with reopen(path, path.parent) as store:
        assert store.snapshot().find(uid(1)) == a_person()
        store.verify()
        with pytest.raises(TripFileError) as caught:
            put(store, a_person(), remarks="x")
    return caught.value.name


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o666, 0o555), (0o444, 0o555)])
def test_a_file_or_folder_that_cannot_be_written_can_be_read(readable, file, folder):
    readable.chmod(file)
    readable.parent.chmod(folder)

    with as_nobody():
        assert refuses_to_write(readable) == "trip_read_only"

    assert [one.name for one in readable.parent.iterdir()] == ["trip.delegation"]


def test_a_trip_copied_while_it_was_open_can_be_read_from_a_folder_that_cannot_be_written(readable):
    """Its header asks for a log, and none can be made."""
    with reopen(readable, readable.parent) as store:
        put(store, a_person(), remarks="")
        store._file.checkpoint(store._connection, "TRUNCATE")  # noqa: SLF001 -- the state to be copied
        copied = readable.read_bytes()
    readable.write_bytes(copied)
    assert copied[18:20] == b"\2\2"
    readable.chmod(0o444)
    readable.parent.chmod(0o555)

    with as_nobody():
        assert refuses_to_write(readable) == "trip_read_only"


def test_an_old_trip_that_cannot_be_written_is_not_climbed_and_no_backup_is_tried(readable):
    with sqlite_engine(readable).begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version=0")
    readable.parent.chmod(0o555)

    with as_nobody(), pytest.raises(TripFileError) as caught:
        reopen(readable, readable.parent)

    assert caught.value.name == "trip_read_only"


def test_a_file_that_may_not_be_read_is_said_to_be_so(readable):
    readable.chmod(0)

    with as_nobody(), pytest.raises(TripFileError) as caught:
        reopen(readable, readable.parent)

    assert caught.value.name == "trip_not_permitted"


def test_a_new_trip_in_a_folder_that_cannot_be_written_is_refused(readable):
    readable.parent.chmod(0o555)

    with as_nobody(), pytest.raises(TripFileError) as caught:
        new_trip(str(readable.with_name("other.delegation")), author="ada", now=Clock(), backup_folder=Path())

    assert caught.value.name == "trip_cannot_open"
