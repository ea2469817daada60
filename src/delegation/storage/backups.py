# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of a trip: made by SQLite's own backup, synced, and only then given their name."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, MetaData, Table, insert, select

from delegation.errors import TripFileError
from delegation.services.ports import Backup
from delegation.storage.engines import sqlite_engine
from delegation.storage.faults import as_sentences, fault
from delegation.storage.ladder import climb, step_of
from delegation.storage.tables import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable

KEEP = 20
"""Backups made by themselves: of each trip the newest so many stay."""

_NAME = re.compile(r"(.+)-\d{8}T\d{6}\.\d{6}Z-\w+\.delegation")


def stem_of(location: str) -> str:
    """What a trip's backups begin with: the name of its file, or of its database."""
    address = location.partition("?")[0].rstrip("/")
    return address.rpartition("/")[2] if "://" in location else Path(location).stem


def folder_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.backups")


def name_for(stem: str, reason: str, now: datetime) -> str:
    return f"{stem}-{now.astimezone(UTC):%Y%m%dT%H%M%S.%f}Z-{reason}.delegation"


def listed(folder: Path, stem: str) -> list[Backup]:
    """The backups of one trip in a folder, newest first; other files there are nobody's business."""
    found = []
    for path in folder.glob("*.delegation") if folder.is_dir() else ():
        name = _NAME.fullmatch(path.name)
        if name and name[1] == stem:
            stat = path.stat()
            found.append(Backup(path.name, path, datetime.fromtimestamp(stat.st_mtime, UTC), stat.st_size))
    return sorted(found, key=lambda backup: (backup.at, backup.name), reverse=True)


def rotate(folder: Path, stem: str) -> None:
    for backup in listed(folder, stem)[KEEP:]:
        backup.path.unlink(missing_ok=True)


def copy_to(connection: Connection, out: Path) -> Path:
    """Write the trip of an open connection to a new file; raises TripFileError, and never overwrites."""
    if out.exists():
        raise TripFileError("backup_exists", file=str(out))
    if not out.parent.is_dir():
        raise TripFileError("folder_missing", file=str(out), folder=str(out.parent))
    half = out.with_name(f".{out.name}.half")
    with as_sentences(str(out)):
        half.unlink(missing_ok=True)
        try:
            if connection.dialect.name == "sqlite":
                _copy_sqlite(connection, half, out)
            else:
                _copy_rows(connection, half)
            _sync(half)
            _give_name(half, out)
        except FileExistsError:
            raise TripFileError("backup_exists", file=str(out)) from None
        finally:
            half.unlink(missing_ok=True)
        _sync(out.parent)
    return out


def _give_name(half: Path, out: Path) -> None:
    """Rename, but never over anything; raises FileExistsError."""
    try:
        os.link(half, out)
    except FileExistsError:
        raise
    except OSError:  # a memory stick: no second names there
        os.close(os.open(out, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        half.replace(out)


def _copy_sqlite(connection: Connection, half: Path, out: Path) -> None:
    source: Any = connection.connection.driver_connection
    engine = sqlite_engine(half)
    with engine.connect() as target:
        driver: Any = target.connection.driver_connection
        try:
            source.backup(driver)
            driver.execute("PRAGMA journal_mode=DELETE")
        except source.Error as wrong:  # past SQLAlchemy, so in the driver's own family
            raise fault(str(wrong), str(out)) from wrong
    engine.dispose()


def _copy_rows(connection: Connection, half: Path) -> None:
    """Row by row, table by table as they are there: a trip of an earlier schema stays one."""
    step = step_of(connection) or SCHEMA
    engine = sqlite_engine(half)
    with engine.connect() as target:
        climb(target, step)
    tables = MetaData()
    tables.reflect(bind=engine)
    with engine.connect() as target:
        target.exec_driver_sql("BEGIN IMMEDIATE")
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                _copy_table(connection, target, table)
        target.commit()
    engine.dispose()


def _copy_table(source: Connection, target: Connection, table: Table) -> None:
    rows: Iterable[Any] = source.execute(select(table), execution_options={"yield_per": 1000}).mappings()
    some: list[dict[str, Any]] = []
    for row in rows:
        some.append(dict(row))
        if len(some) == 1000:
            target.execute(insert(table), some)
            some = []
    if some:
        target.execute(insert(table), some)


def _sync(path: Path) -> None:
    """A rename, or a file, that must outlive a power cut."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except (PermissionError, IsADirectoryError):  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
