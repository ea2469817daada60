# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make, open and restore trips, in files and databases."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from delegation.errors import NotFoundError, TripFileError
from delegation.services.ports import Backup, Progress
from delegation.storage import backups
from delegation.storage.engines import is_database, postgres_engine, sqlite_engine
from delegation.storage.faults import as_sentences, look_at
from delegation.storage.ladder import climb, step_of
from delegation.storage.store import SqlStore
from delegation.storage.tables import SCHEMA
from delegation.storage.tripfile import TripFile

Now = Callable[[], datetime]


def new_trip(location: str, *, author: str, now: Now, backup_folder: Path) -> SqlStore:
    """A trip with nothing in it, not even the trip; raises TripFileError("trip_exists"),
    ("folder_missing")."""
    if is_database(location):
        engine = postgres_engine(location)
        with as_sentences(_shown(location)), engine.connect() as connection:
            if step_of(connection) is not None:
                raise TripFileError("trip_exists", file=_shown(location))
            connection.rollback()
            climb(connection)
        engine.dispose()
        return open_trip(location, author=author, now=now, backup_folder=backup_folder)
    path = Path(location)
    if path.exists():
        raise TripFileError("trip_exists", file=location)
    if not path.absolute().parent.is_dir():
        raise TripFileError("folder_missing", file=location, folder=str(path.parent))
    engine = sqlite_engine(path)
    try:
        with as_sentences(location), engine.connect() as connection:
            climb(connection)
            connection.invalidate()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        engine.dispose()
    return open_trip(location, author=author, now=now, backup_folder=backup_folder)


def open_trip(
    location: str, *, author: str, now: Now, backup_folder: Path, progress: Progress | None = None
) -> SqlStore:
    """An existing trip, climbed to the schema of today; raises TripFileError."""
    if is_database(location):
        return _open_database(
            location, author=author, now=now, backup_folder=backup_folder, progress=progress
        )
    path = Path(location)
    look_at(path)
    read_only = not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK))
    engine = sqlite_engine(path, read_only=read_only)
    file = TripFile(path, spare=backup_folder, read_only=read_only)
    with as_sentences(location), engine.connect() as connection:
        step = step_of(connection)
        if step is None:
            raise TripFileError("not_our_database", file=location)
        if step > SCHEMA:
            raise TripFileError("newer_version", file=location, version=step, known=SCHEMA)
        if step < SCHEMA and read_only:
            raise TripFileError("trip_read_only", file=location, why="")
        if step < SCHEMA:
            folder = backups.folder_of(path)
            folder.mkdir(exist_ok=True)
            backups.copy_to(connection, folder / backups.name_for(path.stem, f"schema{step}", now()))
    if step < SCHEMA:
        with as_sentences(location), engine.connect() as connection:
            climb(connection)
    return SqlStore(
        engine,
        location,
        author=author,
        now=now,
        backup_folder=backups.folder_of(path),
        file=file,
        progress=progress,
    )


def _open_database(
    location: str, *, author: str, now: Now, backup_folder: Path, progress: Progress | None
) -> SqlStore:
    engine = postgres_engine(location)
    shown = _shown(location)
    with as_sentences(shown), engine.connect() as connection:
        step = step_of(connection)
        if step is None:
            raise TripFileError("not_our_database", file=shown)
        if step > SCHEMA:
            raise TripFileError("newer_version", file=shown, version=step, known=SCHEMA)
        connection.rollback()
        if step < SCHEMA:
            backup_folder.mkdir(parents=True, exist_ok=True)
            backups.copy_to(
                connection, backup_folder / backups.name_for(backups.stem_of(shown), f"schema{step}", now())
            )
            connection.rollback()
            climb(connection)
    return SqlStore(engine, shown, author=author, now=now, backup_folder=backup_folder, progress=progress)


def _shown(location: str) -> str:
    """An address without its password, for messages."""
    scheme, _, rest = location.partition("://")
    login, at, place = rest.rpartition("@")
    return f"{scheme}://{login.partition(':')[0]}{at}{place}"


def backups_of(location: str, backup_folder: Path) -> list[Backup]:
    """The backups of a trip, newest first; the trip itself may be gone."""
    folder = backup_folder if is_database(location) else backups.folder_of(Path(location))
    return backups.listed(folder, backups.stem_of(location))


def restore(location: str, name: str, out: Path, *, backup_folder: Path) -> Path:
    """Put a backup, by its name or path, beside as a trip of its own; never over anything."""
    found = next((one.path for one in backups_of(location, backup_folder) if one.name == name), Path(name))
    if not found.is_file():
        raise NotFoundError("no_such_backup", name=name)
    look_at(found)
    engine = sqlite_engine(found, read_only=True)
    try:
        with as_sentences(str(found)), engine.connect() as connection:
            if step_of(connection) is None:
                raise TripFileError("not_our_database", file=str(found))
            return backups.copy_to(connection, out)
    finally:
        engine.dispose()
