# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the use cases need from the outside world."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, Self
from uuid import UUID

from delegation.domain.draft import Draft
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot

NO_END = 2**31 - 1

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do; may raise CancelledError."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one reader was last told of one thing, as a calendar counts it (RFC 5545, UID and SEQUENCE).

    ``facts`` are plain data without a language: {"time": ..., "place": ..., "other": ...}.
    """

    reader: UUID
    thing: UUID
    uid: str
    sequence: int
    at: datetime
    created: datetime
    cancelled: bool
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a trip: file name, when it was made (UTC), and its size."""

    name: str
    path: Path
    at: datetime
    size_bytes: int


class UnitOfWork(Protocol):
    """One transaction, one change record.  Leaving the block without ``commit()`` undoes it."""

    author: str
    schema: int

    @property
    def draft(self) -> Draft: ...
    def commit(self, deed: str, *, of: int | None = None, **facts: Any) -> Change: ...  # raises LinkError

    def changes(self, *, since: int = 0, until: int = NO_END, edits: bool = True) -> list[Change]: ...
    def told(
        self,
    ) -> dict[tuple[UUID, UUID], Told]: ...  # (reader, thing) -> what was told, outside what undo restores
    def tell(self, told: Told) -> None: ...
    def put_blob(self, data: bytes) -> str: ...  # its SHA-256
    def blob(self, digest: str) -> bytes: ...  # raises NotFoundError

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...


class TripStore(Protocol):
    """An open trip, in a file or a database."""

    location: str

    def snapshot(self) -> Snapshot: ...  # as of now: others' changes included
    def unit(self, *, writing: bool) -> UnitOfWork: ...
    def changes(self, *, since: int = 0, until: int = NO_END, edits: bool = True) -> list[Change]: ...
    def backup(self, out: Path | None = None) -> Path: ...
    def verify(self) -> None: ...  # raises TripFileError
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...
