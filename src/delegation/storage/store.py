# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open trip and its units of work, over SQLite or PostgreSQL alike."""

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
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
from delegation.storage.collector import PAUSE
from delegation.storage.engines import begin
from delegation.storage.faults import as_sentences
from delegation.storage.ladder import step_of
from delegation.storage.tables import BLOB, MAPPERS, SCHEMA, dumps
from delegation.storage.tripfile import CHECKPOINT_BYTES, TripFile


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
        file: TripFile | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.location, self.author, self.now = location, author, now
        self.path = file.path if file else None
        self.backup_folder = backup_folder
        self._engine = engine
        self._file = file
        self._progress = progress
        self._snapshot: Snapshot | None = None
        self._version: int | None = None
        self._lock = threading.RLock()
        self._busy = False
        with as_sentences(location):
            self._connection = engine.connect()

    # Reading

    def snapshot(self) -> Snapshot:
        """The trip as of now, changes made elsewhere included."""
        with self._lock, as_sentences(self.location), self._transaction() as connection:
            return self._followed(connection)

    def changes(self, *, since: int = 0, until: int = NO_END, edits: bool = True) -> list[Change]:
        with self._lock, as_sentences(self.location), self._transaction() as connection:
            return records.read_changes(connection, since + 1, until, edits=edits)

    def verify(self) -> None:
        """Let the database look itself over, and see that every link leads somewhere.

        Raises TripFileError("trip_damaged").
        """
        with self._lock, as_sentences(self.location), self._transaction() as connection:
            said: Any = "ok"
            if self._file:
                said = connection.exec_driver_sql("PRAGMA quick_check").scalar()
            lost = self._followed(connection).dangling() if said == "ok" else []
        if said != "ok" or lost:
            why = str(said) if said != "ok" else f"{len(lost)} links to what is not there"
            raise TripFileError("trip_damaged", file=self.location, why=why)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One to read in."""
        self._take()
        try:
            self._find_log()
            begin(self._connection, writing=False)
            yield self._connection
        finally:
            self._busy = False
            self._connection.rollback()
            if self._file:
                self._file.note_log()

    def _find_log(self) -> None:
        """Connect anew where the log this connection wrote to is no longer the trip's."""
        if self._file and self._file.has_lost_its_log():
            self._connection.close()
            self._engine.dispose()
            self._connection = self._engine.connect()
            self._file.is_connected_anew()
            self._version = None

    def _take(self) -> None:
        """One transaction at a time: a second one would end the first, with half of it written."""
        if self._busy:
            raise RuntimeError("this trip has a unit of work open: ask that")
        self._busy = True

    def _followed(self, connection: Connection) -> Snapshot:
        """The snapshot after the last record this transaction sees."""
        now = self._snapshot
        if now is None:
            now = self._read_whole(connection)
        else:
            version = self._data_version(connection)
            if version is None or version != self._version:
                for change in records.read_changes(connection, now.number + 1, NO_END, edits=True):
                    if change.schema > SCHEMA:
                        raise self._newer(change.schema)
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
        with PAUSE:
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

    def _check_schema(self) -> None:
        """A newer program may have climbed the trip since it was opened."""
        step = step_of(self._connection) or 0
        if step != SCHEMA:
            raise self._newer(step)

    def _newer(self, schema: int) -> TripFileError:
        return TripFileError("newer_version", file=self.location, version=schema, known=SCHEMA)

    # Writing

    def unit(self, *, writing: bool) -> "SqlUnit":
        return SqlUnit(self, writing=writing)

    def start(self, *, writing: bool) -> tuple[Connection, Snapshot]:
        """Begin a unit's transaction; the lock is held until ``stop``."""
        self._lock.acquire()
        try:
            self._take()
        except BaseException:
            self._lock.release()
            raise
        PAUSE.__enter__()
        try:
            with as_sentences(self.location):
                self._find_log()
                if writing and self._file:
                    self._file.make_ready(self._connection, self.now())
                begin(self._connection, writing=writing)
                if writing:
                    self._check_schema()
                return self._connection, self._followed(self._connection)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        try:
            self._connection.rollback()
        finally:
            self._busy = False
            PAUSE.__exit__()
            self._lock.release()

    def settle(self, snapshot: Snapshot) -> None:
        """Write the transaction to disk; from then on ``snapshot`` is how the trip stands."""
        if self._file:
            self._file.check(self._connection, self.now())
        self._connection.commit()
        self._snapshot = snapshot
        if self._file:
            self._file.note_log()
            self._file.checkpoint(self._connection, at_least=CHECKPOINT_BYTES)

    # Whole trips

    def backup(self, out: Path | None = None, *, reason: str = "backup") -> Path:
        """Write a copy; without ``out`` among this trip's backups, of which the oldest go."""
        with self._lock, as_sentences(self.location), self._transaction() as connection:
            if out is not None:
                return backups.copy_to(connection, out)
            self.backup_folder.mkdir(parents=True, exist_ok=True)
            stem = backups.stem_of(self.location)
            name = backups.name_for(stem, reason, self.now())
            made = backups.copy_to(connection, self.backup_folder / name)
            backups.rotate(self.backup_folder, stem)
            return made

    def close(self) -> None:
        """Close down to a single file, unless somebody else still has it open."""
        with self._lock:
            try:
                if self._file and not self._connection.closed:
                    with as_sentences(self.location):
                        self._file.close_down(self._connection)
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
        self._told: dict[tuple[UUID, UUID], Told] = {}
        self._blobs: dict[str, bytes] = {}

    def __enter__(self) -> Self:
        self._connection, base = self._store.start(writing=self._writing)
        self.draft = Draft(base)
        self._is_committed = False
        return self

    def __exit__(self, *_error: object) -> None:
        self._store.stop()

    def commit(self, deed: str, *, of: int | None = None, **facts: Any) -> Change:
        """Write what the draft holds, with its record; raises LinkError, TripFileError."""
        if not self._writing:
            raise RuntimeError("a reading unit of work commits nothing")
        if self._is_committed:
            raise RuntimeError("a unit of work is one change: it commits once")
        edits = self.draft.edits()
        with as_sentences(self._store.location):
            number = records.last_number(self._connection) + 1
            said: Map[str, Any] = Map(_plain(facts))
            change = Change(number, deed, self.author, self._store.now(), SCHEMA, of, said, edits)
            self._write_things()
            records.write_change(self._connection, change)
            records.write_told(self._connection, list(self._told.values()))
            for digest, data in self._blobs.items():
                if self._connection.scalar(select(BLOB.c.digest).where(BLOB.c.digest == digest)) is None:
                    self._connection.execute(insert(BLOB), {"digest": digest, "data": data})
            self._is_committed = True
            self._store.settle(self.draft.snapshot.with_things({}, {}, number))
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
        self._told[told.reader, told.thing] = told

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
    plain: dict[str, Any] = json.loads(dumps(facts))
    return plain
