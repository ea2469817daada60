# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file under an open trip: what is watched, what is refused, and what is saved in time."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from delegation.errors import TripFileError
from delegation.storage import backups
from delegation.storage.engines import sqlite_engine
from delegation.storage.opening import backups_of, new_trip, open_trip
from delegation.storage.tripfile import CHECKPOINT_BYTES
from tests.factories import Clock, a_group, a_person, one_of_each, uid
from tests.storage.test_contract import add, put, tables

NOBODY = 65534


def reopen(path, folder):
    return open_trip(str(path), author="ada", now=Clock(), backup_folder=folder)


def log_of(path):
    return path.with_name(f"{path.name}-wal")


# One transaction at a time


def test_a_unit_commits_once(store):
    with store.unit(writing=True) as unit:
        unit.draft.put(a_person())
        unit.commit("add")
        with pytest.raises(RuntimeError):
            unit.commit("add")

    assert [one.number for one in store.changes()] == [1]


def test_the_trip_is_not_asked_behind_the_back_of_an_open_unit(store):
    with store.unit(writing=True) as unit:
        unit.draft.put(a_person())
        for question in (store.snapshot, store.changes, store.unit(writing=False).__enter__, store.backup):
            with pytest.raises(RuntimeError):
                question()
        unit.commit("add")

    assert store.snapshot().find(uid(1)) == a_person()


def test_a_unit_that_failed_leaves_the_trip_free(store):
    def fail():
        with store.unit(writing=True) as unit:
            unit.draft.put(a_person())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    add(store, a_person(2, "Ben"))
    assert [person.first_name for person in store.snapshot().sorted("person")] == ["Ben"]


def test_reading_goes_on_while_another_program_writes(path, tmp_path):
    with new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as mine:
        add(mine, a_person())
        with reopen(path, tmp_path) as theirs, theirs.unit(writing=True) as unit:
            unit.draft.put(a_person(2))
            assert list(mine.snapshot().of("person")) == [uid(1)]
            with mine.unit(writing=False) as reading:
                assert reading.draft.find(uid(2)) is None
            unit.commit("add")
            assert set(mine.snapshot().of("person")) == {uid(1), uid(2)}


# Programs of another version


def test_a_trip_that_a_newer_program_climbed_meanwhile_is_left_alone(opened):
    store = opened()
    add(store, a_person())
    with store._engine.begin() as connection:  # noqa: SLF001 -- what a newer program does
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA user_version=2")
        else:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0002'")

    with pytest.raises(TripFileError) as caught:
        put(store, a_person(), remarks="x")

    assert (caught.value.name, caught.value.facts["version"]) == ("newer_version", 2)
    assert [one.number for one in store.changes()] == [1]


def test_what_a_newer_program_recorded_is_not_guessed_at(opened):
    mine, theirs = opened("ada"), opened("ben")
    add(mine, a_person())
    theirs.snapshot()
    put(mine, a_person(), remarks="x")
    with mine._engine.begin() as connection:  # noqa: SLF001 -- as above
        connection.exec_driver_sql("UPDATE change SET schema = 2 WHERE number = 2")

    with pytest.raises(TripFileError) as caught:
        theirs.snapshot()

    assert caught.value.name == "newer_version"


# The file goes


def test_a_trip_whose_file_is_gone_is_saved_once_however_often_one_tries(file_trip, path):
    add(file_trip, a_person())
    path.unlink()
    saved = set()
    for _ in range(3):
        with pytest.raises(TripFileError) as caught:
            put(file_trip, a_person(), remarks="x")
        saved.add(caught.value.facts["saved"])

    assert len(saved) == 1
    assert len(list(path.parent.glob("*.delegation"))) == 1


def test_a_trip_whose_folder_is_gone_is_saved_elsewhere(tmp_path):
    folder, spare = tmp_path / "stick", tmp_path / "spare"
    folder.mkdir()
    path = folder / "trip.delegation"
    store = new_trip(str(path), author="ada", now=Clock(), backup_folder=spare)
    add(store, a_person())
    shutil.rmtree(folder)

    with pytest.raises(TripFileError) as caught:
        put(store, a_person(), remarks="x")

    assert caught.value.name == "file_gone"
    saved = Path(caught.value.facts["saved"])
    assert saved.parent == spare
    with reopen(saved, spare) as copy:
        assert copy.snapshot().find(uid(1)) == a_person()
    store.close()


def test_a_file_that_came_back_is_written_again(file_trip, path):
    add(file_trip, a_person())
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    with pytest.raises(TripFileError):
        put(file_trip, a_person(), remarks="x")
    elsewhere.rename(path)

    put(file_trip, a_person(), remarks="y")

    assert file_trip.snapshot().find(uid(1)).remarks == "y"


def test_a_file_replaced_while_a_unit_is_open_is_noticed_at_its_commit(file_trip, path, tmp_path):
    add(file_trip, a_person())
    with file_trip.unit(writing=True) as unit:
        unit.draft.put(a_person(remarks="x"))
        path.rename(path.with_name("elsewhere"))
        path.write_bytes(b"something else")
        with pytest.raises(TripFileError) as caught:
            unit.commit("edit")

    assert caught.value.name == "file_replaced"
    assert path.read_bytes() == b"something else"
    with reopen(caught.value.facts["saved"], tmp_path) as saved:
        assert saved.snapshot().find(uid(1)) == a_person()


# The log


def test_a_long_log_is_written_back_and_starts_again(file_trip, path):
    add(file_trip, a_person())
    for number in range(3):
        add(
            file_trip,
            *(a_person(n, remarks="x" * 4000) for n in range(1000 + number * 500, 1500 + number * 500)),
        )
    assert path.stat().st_size > 3 * CHECKPOINT_BYTES // 4

    put(file_trip, a_person(), remarks="after")

    assert log_of(path).stat().st_size < CHECKPOINT_BYTES // 10


def test_a_copy_taken_in_the_middle_of_a_checkpoint_is_mended_from_its_log(file_trip, path, tmp_path):
    """The first page, already written back, tells of pages that the file does not have yet."""
    add(file_trip, *one_of_each())
    file_trip.close()
    small = path.read_bytes()
    with reopen(path, tmp_path) as store:
        add(store, *(a_person(n, remarks="x" * 3000) for n in range(1000, 1200)))
        log = log_of(path).read_bytes()
    whole = path.read_bytes()
    cut = tmp_path / "cut.delegation"
    cut.write_bytes(whole[:4096] + small[4096:])
    log_of(cut).write_bytes(log)

    with reopen(cut, tmp_path) as store:
        store.verify()
        assert len(store.snapshot().of("person")) == 202
    file_trip._connection = sqlite_engine(path).connect()  # noqa: SLF001 -- for the fixture to close again


def fails_to(monkeypatch, message):
    """Let a checkpoint, and nothing else, fail as the driver would say it."""
    from delegation.storage import tripfile  # noqa: PLC0415 -- only here

    class Failing:
        def __init__(self, connection):
            self._connection = connection

        def exec_driver_sql(self, said):
            if "wal_checkpoint" in said:
                raise DBAPIError(said, None, Exception(message))
            return self._connection.exec_driver_sql(said)

        def rollback(self):
            self._connection.rollback()

    plain = tripfile.TripFile.checkpoint

    def checkpoint(self, connection, how="PASSIVE", **_how_long_a_log):
        plain(self, Failing(connection), how)

    monkeypatch.setattr(tripfile.TripFile, "checkpoint", checkpoint)


def test_an_error_of_the_disk_in_a_checkpoint_ends_all_trust_in_the_file(
    file_trip, path, tmp_path, monkeypatch
):
    add(file_trip, a_person())
    with monkeypatch.context() as broken:
        fails_to(broken, "disk I/O error")
        with pytest.raises(TripFileError) as caught:
            put(file_trip, a_person(), remarks="written")
    assert caught.value.name == "disk_error"

    with pytest.raises(TripFileError) as again:
        put(file_trip, a_person(), remarks="never")

    assert again.value.name == "disk_error"
    assert file_trip.snapshot().find(uid(1)).remarks == "written"
    with reopen(file_trip.backup(tmp_path / "copy.delegation"), tmp_path) as copy:
        assert copy.snapshot().find(uid(1)).remarks == "written"


def test_a_disk_too_full_for_a_checkpoint_does_not_refuse_what_is_written(file_trip, monkeypatch):
    add(file_trip, a_person())
    fails_to(monkeypatch, "database or disk is full")

    put(file_trip, a_person(), remarks="written")

    assert file_trip.snapshot().find(uid(1)).remarks == "written"


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    mounted = shutil.which("mount") and subprocess.run(command, check=False, capture_output=True)  # noqa: S603 -- ours
    if not mounted or mounted.returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S603, S607 -- ours


def test_a_disk_that_is_full_refuses_the_change_and_goes_on_once_there_is_room(small_disk, tmp_path):
    path = small_disk / "trip.delegation"
    with new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
        add(store, a_person())
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(400_000))
        with pytest.raises(TripFileError) as caught:
            add(store, *(a_person(n, remarks="x" * 4000) for n in range(100, 400)))
        assert caught.value.name == "disk_full"
        assert list(store.snapshot().of("person")) == [uid(1)]
        with pytest.raises(TripFileError) as caught:
            add(store, *(a_person(n, remarks="x" * 4000) for n in range(100, 400)))
        assert caught.value.name == "disk_full"
        ballast.unlink()
        put(store, a_person(), remarks="room again")

    assert [one.name for one in small_disk.iterdir()] == ["trip.delegation"]
    with reopen(path, tmp_path) as store:
        store.verify()
        assert store.snapshot().find(uid(1)).remarks == "room again"


# Without permission


@contextmanager
def as_nobody():
    """As somebody whom permissions bind."""
    if os.geteuid():
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


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


# Looking itself over


def test_a_link_that_leads_nowhere_is_damage(store):
    add(store, a_person(), a_group(leaders=(uid(1),)))
    store.verify()
    with store._engine.begin() as connection:  # noqa: SLF001 -- what another program might do
        connection.exec_driver_sql("DELETE FROM persons")

    with (
        open_again(store) as again,
        pytest.raises(TripFileError) as caught,
    ):
        again.verify()

    assert caught.value.name == "trip_damaged"


def open_again(store):
    location = str(store.path) if store.path else store._engine.url.render_as_string()  # noqa: SLF001 -- the address
    return open_trip(
        location.replace("postgresql+psycopg", "postgresql"), author="ada", now=Clock(), backup_folder=Path()
    )


# Backups


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


# A server


def test_a_server_that_was_gone_for_a_moment_is_said_and_found_again(postgres, tmp_path):
    import psycopg  # noqa: PLC0415 -- only where there is a server

    from tests.postgres import new_database  # noqa: PLC0415 -- as above

    address = new_database(postgres)
    with new_trip(address, author="ada", now=Clock(), backup_folder=tmp_path) as store:
        add(store, a_person())
        with psycopg.connect(f"{postgres}postgres", autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                [address.rpartition("/")[2]],
            )
        with pytest.raises(TripFileError) as caught:
            put(store, a_person(), remarks="x")
        assert caught.value.name == "server_gone"

        put(store, a_person(), remarks="y")

        assert store.snapshot().find(uid(1)) == replace(a_person(), remarks="y")
