# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a trip is held open: which SQLite, which settings, which locks; and what is not loaded for it."""

import subprocess
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from delegation.errors import TripFileError
from delegation.storage import engines
from delegation.storage.engines import APPLICATION_ID, LOCK, postgres_engine, sqlite_engine
from delegation.storage.opening import new_trip, open_trip
from delegation.storage.tables import SCHEMA
from tests.factories import Clock, a_person
from tests.postgres import new_database
from tests.storage.trips import add

OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path

from delegation.storage.opening import open_trip

now = lambda: datetime.now(UTC)
with open_trip(sys.argv[1], author="ada", now=now, backup_folder=Path(sys.argv[2])) as store:
    store.snapshot()
print(sorted({"alembic", "psycopg", "sqlalchemy.orm"} & set(sys.modules)))
"""


def said(store, pragma):
    return store._connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()  # noqa: SLF001 -- what no user sees


def test_a_trip_is_written_through_a_log_to_the_disk_and_carries_its_numbers(file_trip):
    add(file_trip, a_person())

    full = 2
    assert said(file_trip, "journal_mode") == "wal"
    assert said(file_trip, "synchronous") == full
    assert said(file_trip, "secure_delete") == 1
    assert said(file_trip, "application_id") == APPLICATION_ID == int.from_bytes(b"DELG", "big")
    assert said(file_trip, "user_version") == SCHEMA


def test_a_sqlite_that_can_lose_a_commit_is_refused(path, tmp_path, monkeypatch):
    import sqlcipher3.dbapi2 as driver  # noqa: PLC0415 -- only here

    assert driver.sqlite_version_info >= engines.OLDEST_SQLITE == (3, 51, 3)
    new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path).close()
    monkeypatch.setattr(driver, "sqlite_version_info", (3, 51, 2))

    with pytest.raises(TripFileError) as caught:
        open_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path)

    assert caught.value.name == "sqlite_too_old"


def test_a_unit_that_writes_takes_the_lock_at_once_and_one_that_reads_never(file_trip, path):
    with sqlite_engine(path).connect() as other:
        other.exec_driver_sql("PRAGMA busy_timeout=0")
        with file_trip.unit(writing=True), pytest.raises(DBAPIError, match="locked"):
            other.exec_driver_sql("BEGIN IMMEDIATE")
        other.rollback()
        other.exec_driver_sql("BEGIN IMMEDIATE")
        with file_trip.unit(writing=False):
            assert file_trip._connection.in_transaction()  # noqa: SLF001 -- it reads, and did not wait
        other.rollback()


def test_a_lock_held_on_a_server_is_waited_for_and_then_said(postgres, tmp_path, monkeypatch):
    address = new_database(postgres)
    with new_trip(address, author="ada", now=Clock(), backup_folder=tmp_path) as store:
        monkeypatch.setattr(engines, "BUSY_MS", 100)
        with postgres_engine(address).connect() as other:
            other.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
            with pytest.raises(TripFileError) as caught:
                add(store, a_person())
            assert caught.value.name == "trip_locked"
            assert dict(store.snapshot().of("person")) == {}
        add(store, a_person())


def test_what_is_only_needed_to_climb_is_not_loaded_to_open_a_trip(file_trip, path, tmp_path):
    command = [sys.executable, "-c", OPEN, str(path), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 -- ours

    assert done.stdout == "[]\n"
