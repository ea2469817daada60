# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to a trip in a SQLite file or a PostgreSQL database."""

from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from delegation.errors import TripFileError
from delegation.storage.faults import is_waiting_for_its_log

APPLICATION_ID = 0x44454C47
OLDEST_SQLITE = (3, 51, 3)
"""SQLite before 3.51.3 can lose a commit that races a checkpoint in WAL mode."""

BUSY_MS = 10_000

PRAGMAS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    f"busy_timeout={BUSY_MS}",
    "secure_delete=ON",
    "wal_autocheckpoint=0",
    "journal_size_limit=0",  # so that the size of the log says what is in it
)

LOCK = 1_145_392_199
"""The advisory lock that serialises writers on PostgreSQL: the application id."""


def is_database(location: str) -> bool:
    return location.startswith(("postgresql://", "postgresql+psycopg://", "postgres://"))


def sqlite_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine on a file; raises TripFileError("sqlite_too_old") for an unsafe SQLite.

    A file of a folder that cannot be written, whose log is not there, can only be read as one that nobody
    else changes.
    """
    import sqlcipher3.dbapi2 as driver  # noqa: PLC0415 -- only where a file is opened

    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise TripFileError("sqlite_too_old", file=str(path), version=driver.sqlite_version)
    mode = "rwc"
    if read_only:
        mode = "ro&immutable=1" if is_waiting_for_its_log(path) else "ro"

    def connect() -> DBAPIConnection:
        uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
        made: DBAPIConnection = driver.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
        return made

    engine = create_engine("sqlite://", module=driver, creator=connect, poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")

    return engine


def postgres_engine(url: str) -> Engine:
    """An engine on a database; raises TripFileError("trip_cannot_open") for what is no address."""
    address = url.replace("postgres://", "postgresql://", 1).replace(
        "postgresql://", "postgresql+psycopg://", 1
    )
    try:
        return create_engine(address, poolclass=NullPool, connect_args={"connect_timeout": 10})
    except (ArgumentError, ValueError):  # their words may hold the password
        why = "postgresql://NAME@HOST/DATABASE"
        raise TripFileError("trip_cannot_open", file=address.partition(":")[0], why=why) from None


def begin(connection: Connection, *, writing: bool) -> None:
    """Start a transaction.  A reader never takes the write lock; a writer waits for it up to 10 s."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
    elif writing:
        # READ COMMITTED, so that each writer sees what the one before it left.
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {BUSY_MS}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
