# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open trip and its units of work, over SQLite or PostgreSQL alike."""

import gc
import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, delete, func, insert, select, update

from delegation.domain.draft import Draft
from delegation.domain.kinds import CLASSES
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import Map, ThingId
from delegation.errors import NotFoundError, TripFileError
from delegation.services.ports import NO_END, Progress, Told
from delegation.storage import backups, records
from delegation.storage.engines import CHECKPOINT_PAGES, begin
from delegation.storage.faults import as_sentences, identity
from delegation.storage.tables import BLOB, MAPPERS, SCHEMA


class SqlStore:
    """One connection to one trip, and the snapshot of it that follows the record.

    Used from one thread at a time: a lock sees to it.
    """

    def __init__(
        self,
        engine: Engine,
        location: str,
        *,
        author: str,
        now: Callable[[], datetime],
        backup_folder: Path,
        path: Path | None = None,
        read_only: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self.location, self.author, self.now, self.path = location, author, now, path
        self.backup_folder = backup_folder
        self._engine = engine
        self._read_only = read_only
        self._progress = progress
        self._snapshot: Snapshot | None = None
        self._version: int | None = None
        self._logging = False
        self._lock = threading.RLock()
        with as_sentences(location):
            self._connection = engine.connect()
        self._identity = identity(path) if path else None

    # Reading

    def snapshot(self) -> Snapshot:
        """The trip as of now, changes made elsewhere included."""
        with self._lock, as_sentences(self.location), self._transaction(writing=False) as connection:
            return self._followed(connection)

    def changes(self, *, since: int = 0, until: int = NO_END, edits: bool = True) -> list[Change]:
        with self._lock, as_sentences(self.location), self._transaction(writing=False) as connection:
            return records.read_changes(connection, since + 1, until, edits=edits)

    def verify(self) -> None:
        """Let the database look itself over; raises TripFileError where it is damaged."""
        if self._connection.dialect.name != "sqlite":
            return
        with self._lock, as_sentences(self.location), self._transaction(writing=False) as connection:
            said = connection.exec_driver_sql("PRAGMA quick_check").scalar()
        if said != "ok":
            raise TripFileError("trip_damaged", file=self.location, why=str(said))

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Connection]:
        connection = self._connection
        begin(connection, writing=writing)
        try:
            yield connection
        finally:
            connection.rollback()  # of nothing, where it was committed

    def _followed(self, connection: Connection) -> Snapshot:
        """The snapshot after the last record this transaction sees."""
        now = self._snapshot
        if now is None:
            now = self._read_whole(connection)
        else:
            version = self._data_version(connection)
            if version is None or version != self._version:
                for change in records.read_changes(connection, now.number + 1, NO_END, edits=True):
                    now, _ = now.advanced(change)
        self._version = self._data_version(connection)
        self._snapshot = now
        return now

    def _data_version(self, connection: Connection) -> int | None:
        """SQLite's own mark that another connection has written; None where there is none."""
        if connection.dialect.name != "sqlite":
            return None
        return int(connection.exec_driver_sql("PRAGMA data_version").scalar() or 0)

    def _read_whole(self, connection: Connection) -> Snapshot:
        total = 0
        if self._progress:
            total = sum(
                connection.scalar(select(func.count()).select_from(mapper.table)) or 0
                for mapper in MAPPERS.values()
            )
        done = 0
        tables: dict[str, dict[ThingId, Any]] = {}
        collecting = gc.isenabled()
        gc.disable()  # values are frozen trees without circles: looking for some is a third of the time
        try:
            for kind, mapper in MAPPERS.items():
                table = tables[kind] = {}
                rows = connection.execute(mapper.select, execution_options={"yield_per": 2000})
                for part in rows.partitions():
                    for row in part:
                        value = mapper.value(row)
                        table[value.id] = value
                    done += len(part)
                    if self._progress:
                        self._progress(done, total)
            return Snapshot(tables, records.last_number(connection))
        finally:
            if collecting:
                gc.enable()

    # Writing

    def unit(self, *, writing: bool) -> "SqlUnit":
        return SqlUnit(self, writing=writing)

    def start(self, *, writing: bool) -> tuple[Connection, Snapshot]:
        """Begin a unit's transaction; the lock is held until ``stop``."""
        self._lock.acquire()
        try:
            with as_sentences(self.location):
                if writing:
                    self._may_write()
                begin(self._connection, writing=writing)
                return self._connection, self._followed(self._connection)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        try:
            self._connection.rollback()
        finally:
            self._lock.release()

    def _may_write(self) -> None:
        if self._read_only:
            raise TripFileError("trip_read_only", file=self.location, why="")
        self._same_file()
        if not self._logging and self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            self._connection.rollback()
            self._logging = True

    def _same_file(self) -> None:
        """Refuse to write into a file that is no longer the one at the path.

        A renamed or deleted file goes on acknowledging commits into nowhere.  The trip is saved beside first.
        """
        if self.path is None or identity(self.path) == self._identity:
            return
        self._connection.rollback()
        stamp = f"{self.now().astimezone(UTC):%Y%m%dT%H%M%S%f}"
        saved = self.path.with_name(f"{self.path.stem}-saved-{stamp}.delegation")
        code = "file_gone" if identity(self.path) is None else "file_replaced"
        saved = backups.copy_to(self._connection, saved)
        raise TripFileError(code, file=self.location, saved=str(saved))

    def settle(self, snapshot: Snapshot) -> None:
        """Write the transaction to disk; from then on ``snapshot`` is how the trip stands."""
        self._same_file()
        self._connection.commit()
        self._snapshot = snapshot
        if self._logging:
            self._checkpoint("PASSIVE", at_least=CHECKPOINT_PAGES)

    def _checkpoint(self, how: str, *, at_least: int = 0) -> None:
        """Write the log back into the file.  An error here ends all trust in the file, so it is told."""
        if at_least:
            wal = self.path and self.path.with_name(f"{self.path.name}-wal")
            if not wal or not wal.exists() or wal.stat().st_size < at_least * 4096:
                return
        self._connection.exec_driver_sql(f"PRAGMA wal_checkpoint({how})").all()
        self._connection.rollback()

    # Whole trips

    def backup(self, out: Path | None = None, *, reason: str = "backup") -> Path:
        """Write a copy; without ``out`` among this trip's backups, of which the oldest go."""
        with self._lock, as_sentences(self.location), self._transaction(writing=False) as connection:
            if out is not None:
                return backups.copy_to(connection, out)
            self.backup_folder.mkdir(parents=True, exist_ok=True)
            stem = self.path.stem if self.path else "trip"
            name = backups.name_for(stem, reason, self.now())
            made = backups.copy_to(connection, self.backup_folder / name)
            backups.rotate(self.backup_folder)
            return made

    def close(self) -> None:
        """Close down to a single file, unless somebody else still has it open."""
        with self._lock:
            try:
                if self._logging and identity(self.path) == self._identity:  # type: ignore[arg-type]  # logs are of files
                    self._connection.rollback()
                    self._connection.exec_driver_sql("PRAGMA busy_timeout=0")
                    with as_sentences(self.location):
                        self._checkpoint("TRUNCATE")
                        self._connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
            except TripFileError as error:
                if error.name != "trip_locked":  # another window will close it down
                    raise
            finally:
                self._connection.close()
                self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class SqlUnit:
    """One transaction over one draft; what comes out of it is plain values."""

    schema = SCHEMA

    def __init__(self, store: SqlStore, *, writing: bool) -> None:
        self.author = store.author
        self._store, self._writing = store, writing
        self._told: list[Told] = []
        self._blobs: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        self._connection, base = self._store.start(writing=self._writing)
        self.draft = Draft(base)
        return self

    def __exit__(self, *_error: object) -> None:
        self._store.stop()

    def commit(self, deed: str, *, of: int | None = None, **facts: Any) -> Change:
        """Write what the draft holds, with its record; raises LinkError, TripFileError."""
        if not self._writing:
            raise RuntimeError("a reading unit of work commits nothing")
        edits = self.draft.edits()
        with as_sentences(self._store.location):
            number = records.last_number(self._connection) + 1
            said: Map[str, Any] = Map(_plain(facts))
            change = Change(number, deed, self.author, self._store.now(), SCHEMA, of, said, edits)
            self._write_things()
            records.write_change(self._connection, change)
            records.write_told(self._connection, self._told)
            for digest, data in self._blobs.items():
                if self._connection.scalar(select(BLOB.c.digest).where(BLOB.c.digest == digest)) is None:
                    self._connection.execute(insert(BLOB), {"digest": digest, "data": data})
            after = self.draft.snapshot
            touched = self.draft.touched
            now = (
                after.with_things({}, {}, number) if touched else self.draft.base.with_things({}, {}, number)
            )
            self._store.settle(now)
        return change

    def _write_things(self) -> None:
        adding: dict[str, list[Any]] = {}
        editing: dict[str, list[Any]] = {}
        dropping: dict[str, list[str]] = {}
        for thing, (kind, was, now) in self.draft.touched.items():
            if now is None:
                if was is not None:
                    dropping.setdefault(kind, []).append(str(thing))
            elif was is None:
                adding.setdefault(kind, []).append(now)
            elif was != now:
                editing.setdefault(kind, []).append(now)
        for kind in CLASSES:
            mapper = MAPPERS[kind]
            key = mapper.table.c.id
            if kind in dropping:
                self._connection.execute(
                    delete(mapper.table).where(key == bindparam("gone")),
                    [{"gone": one} for one in dropping[kind]],
                )
            if kind in editing:
                rows = [mapper.row(thing) | {"this": str(thing.id)} for thing in editing[kind]]
                names: Any = {name: bindparam(name) for name in rows[0] if name not in ("id", "this")}
                for row in rows:
                    del row["id"]
                self._connection.execute(
                    update(mapper.table).where(key == bindparam("this")).values(names), rows
                )
            if kind in adding:
                self._connection.execute(insert(mapper.table), [mapper.row(thing) for thing in adding[kind]])

    def changes(self, *, since: int = 0, until: int = NO_END, edits: bool = True) -> list[Change]:
        with as_sentences(self._store.location):
            return records.read_changes(self._connection, since + 1, until, edits=edits)

    def told(self) -> dict[tuple[UUID, UUID], Told]:
        with as_sentences(self._store.location):
            return records.read_told(self._connection)

    def tell(self, told: Told) -> None:
        self._told.append(told)

    def put_blob(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        self._blobs[digest] = data
        return digest

    def blob(self, digest: str) -> bytes:
        with as_sentences(self._store.location):
            found = self._connection.scalar(select(BLOB.c.data).where(BLOB.c.digest == digest))
        if found is None:
            raise NotFoundError(kind="file", id=digest)
        return bytes(found)


def _plain(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts as JSON gives them back, so that a change is the same before and after it was stored."""
    import json  # noqa: PLC0415 -- one name that would otherwise invite more

    from delegation.storage.tables import dumps  # noqa: PLC0415 -- as above

    plain: dict[str, Any] = json.loads(dumps(facts))
    return plain
