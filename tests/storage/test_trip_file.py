# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file under an open trip: what is watched, what is refused, and what is saved in time."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from delegation.errors import TripFileError
from delegation.storage.engines import sqlite_engine
from delegation.storage.opening import new_trip, open_trip
from delegation.storage.tripfile import CHECKPOINT_BYTES
from tests.factories import Clock, a_group, a_person, one_of_each, uid
from tests.postgres import new_database
from tests.storage.trips import add, put, reopen


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


# A server


def test_a_server_that_was_gone_for_a_moment_is_said_and_found_again(postgres, tmp_path):
    import psycopg  # noqa: PLC0415 -- only where there is a server

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


def test_what_is_no_address_of_a_database_is_refused_without_its_password(tmp_path):
    with pytest.raises(TripFileError) as caught:
        open_trip("postgresql://ada:secret@host:port/hm26", author="ada", now=Clock(), backup_folder=tmp_path)

    assert caught.value.name == "trip_cannot_open"
    assert "secret" not in str(caught.value)


def test_a_database_that_is_not_there_and_one_of_somebody_else_are_told_apart(postgres, tmp_path):
    for address, code in (
        (f"{postgres}not_there".replace("app@", "app:secret@"), "trip_missing"),
        (new_database(postgres), "not_our_database"),
        ("postgresql://app:secret@127.0.0.1:1/x", "server_gone"),
    ):
        with pytest.raises(TripFileError) as caught:
            open_trip(address, author="ada", now=Clock(), backup_folder=tmp_path)
        assert caught.value.name == code
        assert "secret" not in str(caught.value)


def test_a_trip_is_not_made_in_a_database_that_holds_one(opened, location, tmp_path):
    opened()

    with pytest.raises(TripFileError) as caught:
        new_trip(location, author="ada", now=Clock(), backup_folder=tmp_path)

    assert caught.value.name == "trip_exists"


# Locks that another part of this process dropped

ELSEWHERE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from delegation.storage.opening import open_trip
from tests.factories import a_person
from tests.storage.trips import add
path = Path(sys.argv[1])
with open_trip(str(path), author="bob", now=lambda: datetime.now(UTC), backup_folder=path.parent) as store:
    if len(sys.argv) > 2:
        add(store, a_person(int(sys.argv[2]), "Elsewhere"))
    print(len(store.snapshot().of("person")))
"""


def opened_and_closed_elsewhere(path, *person):
    """How many people another program sees, which may add one, and closes the trip as its last user would."""
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", ELSEWHERE, str(path), *map(str, person)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return int(ran.stdout)


def looked_into(path):
    """As a file dialog does with every file of a folder, to see what it is: POSIX drops our locks on them."""
    for file in sorted(path.parent.glob(f"{path.name}*")):
        file.open("rb").close()


@pytest.mark.parametrize("asks_first", [False, True])
def test_what_is_written_after_a_dialog_looked_into_the_file_is_kept(file_trip, path, tmp_path, asks_first):
    add(file_trip, a_person(1, "Ada"))
    looked_into(path)
    assert opened_and_closed_elsewhere(path, 11) == 2

    if asks_first:
        assert len(file_trip.snapshot().of("person")) == 2
    add(file_trip, a_person(2, "Ben"))
    looked_into(path)
    assert opened_and_closed_elsewhere(path, 12) == 4
    add(file_trip, a_person(3, "Cleo"))
    file_trip.close()

    with reopen(path, tmp_path) as store:
        assert len(store.snapshot().of("person")) == 5
