# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a file ends in an error that names it, and nothing is lost."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from delegation.errors import NotFoundError, TripFileError
from delegation.storage.engines import APPLICATION_ID, sqlite_engine
from delegation.storage.opening import backups_of, new_trip, restore
from tests.factories import Clock, a_person, one_of_each
from tests.storage.trips import add, put, reopen, tables


def refused(path, tmp_path):
    with pytest.raises(TripFileError) as caught:
        reopen(path, tmp_path)
    assert caught.value.facts["file"] == str(path)
    return caught.value.name


def test_a_trip_is_closed_down_to_a_single_file(file_trip, path):
    add(file_trip, a_person())
    assert path.with_name("trip.delegation-wal").exists()

    file_trip.close()

    assert [one.name for one in path.parent.iterdir()] == ["trip.delegation"]
    file_trip._connection = sqlite_engine(path).connect()  # noqa: SLF001 -- for the fixture to close again


def test_reading_does_not_touch_the_file(path, tmp_path):
    new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path).close()
    before = path.read_bytes()

    with reopen(path, tmp_path) as store:
        store.snapshot()
        store.verify()

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "trip_empty"),
        (b"not a trip at all, just words", "not_a_trip"),
        (b"SQLite format 3\0", "trip_damaged"),
    ],
)
def test_what_is_no_trip_is_refused_with_its_reason(path, tmp_path, content, code):
    path.write_bytes(content)

    assert refused(path, tmp_path) == code
    assert path.read_bytes() == content


def test_a_missing_file_a_folder_and_somebody_elses_database_are_told_apart(path, tmp_path):
    assert refused(path, tmp_path) == "trip_missing"
    path.mkdir()
    assert refused(path, tmp_path) == "trip_is_folder"
    path.rmdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert refused(path, tmp_path) == "not_our_database"


def test_a_truncated_trip_is_said_to_be_damaged(file_trip, path, tmp_path):
    add(file_trip, *one_of_each())
    copy = file_trip.backup(tmp_path / "copy.delegation")
    data = copy.read_bytes()
    copy.write_bytes(data[: len(data) // 2])

    assert refused(copy, tmp_path) == "trip_damaged"


def test_a_trip_of_a_newer_version_is_left_alone(path, tmp_path):
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA user_version=99")
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    before = path.read_bytes()

    assert refused(path, tmp_path) == "newer_version"
    assert path.read_bytes() == before


def test_a_new_trip_is_never_made_over_a_file_or_in_no_folder(path, tmp_path):
    path.write_bytes(b"precious")
    for place, code in ((path, "trip_exists"), (tmp_path / "no" / "trip.delegation", "folder_missing")):
        with pytest.raises(TripFileError) as caught:
            new_trip(str(place), author="ada", now=Clock(), backup_folder=tmp_path)
        assert caught.value.name == code
    assert path.read_bytes() == b"precious"


def rename(path):
    path.rename(path.with_name("elsewhere.delegation"))


def delete(path):
    path.unlink()


def swap(path):
    other = path.with_name("other.delegation")
    shutil.copy(path, other)
    os.replace(other, path)  # noqa: PTH105 -- what a sync program does


@pytest.mark.parametrize(
    ("deed", "code"), [(rename, "file_gone"), (delete, "file_gone"), (swap, "file_replaced")]
)
def test_a_file_that_goes_between_two_edits_is_noticed_and_the_trip_saved_beside(
    file_trip, path, tmp_path, deed, code
):
    add(file_trip, a_person())
    put(file_trip, a_person(), remarks="acknowledged")
    deed(path)
    instead = path.read_bytes() if path.exists() else None

    with pytest.raises(TripFileError) as caught:
        put(file_trip, a_person(), remarks="lost")

    assert caught.value.name == code
    beside = Path(caught.value.facts["saved"])
    assert beside.parent == path.parent
    file_trip.close()
    assert (path.read_bytes() if path.exists() else None) == instead
    renamed = [path.with_name("elsewhere.delegation")] if deed is rename else []
    for copy in (beside, *renamed):
        with reopen(copy, tmp_path) as trip:
            assert trip.snapshot().find(a_person().id).remarks == "acknowledged"


@pytest.mark.parametrize("tries", [0, 1])
def test_what_takes_the_place_of_a_trip_is_not_mixed_with_the_log_of_the_one_before(
    file_trip, path, tmp_path, tries
):
    """A planner puts a backup back by hand while the trip is open, and only then closes it."""
    add(file_trip, a_person())
    backup = file_trip.backup(tmp_path / "copy.delegation")
    put(file_trip, a_person(), remarks="acknowledged")
    backup.replace(path)
    for _ in range(tries):
        with pytest.raises(TripFileError):
            put(file_trip, a_person(), remarks="lost")
        with reopen(path, tmp_path) as trip:  # beside the program that still is open
            assert trip.snapshot().find(a_person().id) == a_person()
    file_trip.close()

    with reopen(path, tmp_path) as trip:
        trip.verify()
        assert trip.snapshot().find(a_person().id) == a_person()
        put(trip, a_person(), remarks="goes on")
    assert not list(path.parent.glob("trip.delegation-*"))


def test_a_trip_that_was_renamed_while_it_was_open_is_whole_under_its_new_name(file_trip, path, tmp_path):
    add(file_trip, a_person())
    rename(path)
    file_trip.close()

    with reopen(path.with_name("elsewhere.delegation"), tmp_path) as trip:
        assert trip.snapshot().find(a_person().id) == a_person()


def test_a_lock_held_elsewhere_is_waited_for_and_then_said(file_trip, path, monkeypatch):
    add(file_trip, a_person())
    other = sqlite_engine(path).connect()
    other.exec_driver_sql("BEGIN IMMEDIATE")
    file_trip._connection.exec_driver_sql("PRAGMA busy_timeout=100")  # noqa: SLF001 -- a test need not wait 10 s
    file_trip._connection.rollback()  # noqa: SLF001 -- as above

    with pytest.raises(TripFileError) as caught:
        put(file_trip, a_person(), remarks="x")

    assert caught.value.name == "trip_locked"
    other.rollback()
    other.close()
    put(file_trip, a_person(), remarks="x")
    assert file_trip.snapshot().find(a_person().id).remarks == "x"


def test_a_full_disk_loses_nothing_that_was_acknowledged(file_trip, path, tmp_path):
    add(file_trip, a_person())
    before = tables(file_trip)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    wal = path.with_name("trip.delegation-wal")
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 4096, hard))
    try:
        with pytest.raises(TripFileError) as caught:
            add(file_trip, *(a_person(n, remarks="x" * 2000) for n in range(100, 200)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)

    assert caught.value.name in ("disk_full", "disk_error")
    assert tables(file_trip) == before
    with reopen(path, tmp_path) as other:
        assert tables(other) == before


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from dataclasses import replace
from delegation.storage.opening import open_trip
from tests.factories import a_person
store = open_trip(sys.argv[1], author="ada", now=lambda: datetime.now(UTC), backup_folder=Path(sys.argv[2]))
number = int(sys.argv[3])
while True:
    number += 1
    with store.unit(writing=True) as unit:
        if number % 5 == 4:
            unit.draft.put(a_person(number + 100))
        unit.draft.put(replace(unit.draft.get(a_person().id), remarks=str(number)))
        unit.commit("edit")
    print(number, flush=True)
    if number % 40 == 0:
        store._file.checkpoint(store._connection, "TRUNCATE")
"""


def test_two_processes_writing_at_once_lose_nothing(path, tmp_path):
    with new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
        add(store, a_person(1, remarks="0"))
    code = WRITER.replace("while True:", "for _ in range(60):").replace(
        "replace(unit.draft.get(a_person().id), remarks=str(number))",
        "replace(unit.draft.get(a_person().id), remarks=str(int(unit.draft.get(a_person().id).remarks) + 1))",
    )
    code = code.replace("a_person(number + 100)", "a_person(number + 1000 * int(sys.argv[4]))")
    env = {"PYTHONPATH": os.pathsep.join(["src", "."]), "PATH": os.environ["PATH"]}
    writers = [
        subprocess.Popen(  # noqa: S603 -- ours
            [sys.executable, "-c", code, str(path), str(tmp_path), "0", str(n)],
            stdout=subprocess.DEVNULL,
            env=env,
        )
        for n in (1, 2)
    ]

    assert [writer.wait() for writer in writers] == [0, 0]
    with reopen(path, tmp_path) as store:
        assert store.snapshot().find(a_person().id).remarks == "120"
        assert [change.number for change in store.changes(edits=False)] == list(range(1, 122))
        assert len(store.snapshot().of("person")) == 1 + 2 * 12


def test_backups_are_listed_newest_first_rotated_and_restored_beside_never_over(file_trip, path, tmp_path):
    add(file_trip, a_person(remarks="first"))
    made = [file_trip.backup() for _ in range(22)]
    listed = backups_of(str(path), tmp_path)
    put(file_trip, a_person(), remarks="second")

    assert len(listed) == 20
    assert {one.path for one in listed} == set(made[2:])
    restored = restore(str(path), listed[0].name, tmp_path / "beside.delegation", backup_folder=tmp_path)

    with reopen(restored, tmp_path) as other:
        assert other.snapshot().find(a_person().id).remarks == "first"
    with pytest.raises(TripFileError) as caught:
        restore(str(path), listed[0].name, path, backup_folder=tmp_path)
    assert caught.value.name == "backup_exists"
    with pytest.raises(NotFoundError):
        restore(str(path), "nothing.delegation", tmp_path / "x.delegation", backup_folder=tmp_path)
    assert file_trip.snapshot().find(a_person().id).remarks == "second"
