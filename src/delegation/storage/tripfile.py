# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file under an open trip: whether it is still the one at its path, its log, and closing it down."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from delegation.errors import TripFileError
from delegation.storage import backups
from delegation.storage.faults import as_sentences, identity

CHECKPOINT_BYTES = 4_096_000
"""A log longer than this is written back after a commit."""


class TripFile:
    """Watches one file; ``spare`` is the folder for what its own folder cannot take."""

    def __init__(self, path: Path, *, spare: Path, read_only: bool = False) -> None:
        self.path, self.read_only = path, read_only
        self._spare = spare
        self._identity = identity(path)
        self._log = path.with_name(f"{path.name}-wal")
        self._log_identity: tuple[int, int] | None = None
        self._logging = False
        self._saved: Path | None = None
        self._end_of_trust: TripFileError | None = None

    def make_ready(self, connection: Connection, now: datetime) -> None:
        """See that a change can be written, before its transaction begins; raises TripFileError."""
        if self.read_only:
            raise TripFileError("trip_read_only", file=str(self.path), why="")
        if self._end_of_trust:
            raise self._end_of_trust
        self.check(connection, now)
        if not self._logging:
            mode = connection.exec_driver_sql("PRAGMA journal_mode=WAL").scalar()
            if mode != "wal":  # a disk without shared memory: the other journal is safe only so
                connection.exec_driver_sql("PRAGMA synchronous=EXTRA")
            connection.rollback()
            self._logging = mode == "wal"

    def note_log(self) -> None:
        """Remember which log this connection writes to, once there is one."""
        if self._log_identity is None:
            self._log_identity = identity(self._log)

    def has_lost_its_log(self) -> bool:
        """Whether the log was written back and taken away while this connection had it open.

        Any other part of this process that opens and closes the file (a file dialog that looks at its first
        bytes) drops this connection's locks, as POSIX has it; the next program to close the trip then takes
        itself for the last.  Nothing is lost yet, but what is written now would go nowhere: connect anew.
        """
        if self._log_identity is None or identity(self._log) == self._log_identity:
            return False
        return identity(self.path) == self._identity  # a file that went itself is another matter: ``check``

    def is_connected_anew(self) -> None:
        """Begin again with a log to be found."""
        self._log_identity, self._logging = None, False

    def check(self, connection: Connection, now: datetime) -> None:
        """Refuse to write into a file that is no longer the one at the path.

        A renamed or deleted file goes on acknowledging commits into nowhere.  What was acknowledged is first
        saved beside, once.
        """
        here = identity(self.path)
        if here == self._identity:
            self._saved = None
            if self.has_lost_its_log():
                connection.rollback()
                raise TripFileError("trip_locked", file=str(self.path))
            return
        connection.rollback()
        if self._saved is None or not self._saved.exists():
            self._saved = self._save(connection, now)
        self._write_back(connection)
        code = "file_gone" if here is None else "file_replaced"
        raise TripFileError(code, file=str(self.path), saved=str(self._saved))

    def _save(self, connection: Connection, now: datetime) -> Path:
        name = backups.name_for(self.path.stem, "saved", now)
        try:
            return backups.copy_to(connection, self.path.with_name(name))
        except TripFileError:  # its folder is gone or full, too
            self._spare.mkdir(parents=True, exist_ok=True)
            return backups.copy_to(connection, self._spare / name)

    def _write_back(self, connection: Connection) -> None:
        """Empty the log into the file that went, wherever it is now.

        SQLite finds a log by its name: what took the place of the file would take the log for its own, and
        what was renamed would go without.
        """
        if not self._logging:
            return
        with suppress(DBAPIError):  # its disk is gone, or somebody reads it: it is saved beside
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        connection.rollback()

    def checkpoint(self, connection: Connection, how: str = "PASSIVE", *, at_least: int = 0) -> None:
        """Write the log back into the file, if it has so many bytes.

        SQLite is not left to do it by itself: after a failed write of the file it may go on with a damaged
        one and say nothing, so an error here ends all trust in the file.  A full disk is no such error: the
        log keeps everything, and the next change tries again.
        """
        if not self._logging:
            return
        try:
            if at_least and self._log.stat().st_size < at_least:
                return
        except OSError:
            return
        try:
            with as_sentences(str(self.path)):
                connection.exec_driver_sql(f"PRAGMA wal_checkpoint({how})").all()
        except TripFileError as wrong:
            if wrong.name not in ("disk_full", "trip_locked"):
                self._end_of_trust = wrong
                raise
        finally:
            connection.rollback()

    def close_down(self, connection: Connection) -> None:
        """Leave a single file, unless somebody else still has it open; raises TripFileError."""
        if not self._logging or self._end_of_trust:
            return
        connection.rollback()
        if identity(self.path) != self._identity:
            self._write_back(connection)
            return
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
        self.checkpoint(connection, "TRUNCATE")
        try:
            connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
        except DBAPIError as wrong:
            if "locked" not in str(wrong.orig):  # another window will close it down
                raise
