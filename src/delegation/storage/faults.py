# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a file or a database, as expected errors."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from delegation.errors import TripFileError

SIGNS = (
    ("disk is full", "disk_full"),
    ("readonly", "trip_read_only"),
    ("read-only", "trip_read_only"),
    ("locked", "trip_locked"),
    ("lock timeout", "trip_locked"),
    ("malformed", "trip_damaged"),
    ("corrupt", "trip_damaged"),
    ("not a database", "not_a_trip"),
    ("no such table", "trip_damaged"),
    ("no such column", "trip_damaged"),
    ("unable to open", "trip_cannot_open"),
    ("disk i/o error", "disk_error"),
    ("fatal:  database", "trip_missing"),
    ("authentication failed", "trip_not_permitted"),
    ("no password supplied", "trip_not_permitted"),
    ("permission denied", "trip_not_permitted"),
    ("connection", "server_gone"),
)
"""What a driver's message holds -> our code."""


@contextmanager
def as_sentences(location: str) -> Iterator[None]:
    """Turn the driver's and the system's errors into TripFileError; the first sign that fits decides."""
    try:
        yield
    except DBAPIError as wrong:
        raise fault(str(wrong.orig or wrong), location) from wrong
    except OSError as wrong:
        raise TripFileError("trip_cannot_open", file=location, why=wrong.strerror or str(wrong)) from wrong


def fault(said: str, location: str) -> TripFileError:
    """What a driver said, as one of ours."""
    code = next((code for sign, code in SIGNS if sign in said.lower()), "trip_refused")
    return TripFileError(code, file=location, why=said.splitlines()[0] if said else "")


HEADER = b"SQLite format 3\0"


def look_at(path: Path) -> None:
    """Refuse what cannot be a trip before a driver touches it; raises TripFileError."""
    name = str(path)
    try:
        if path.is_dir():
            raise TripFileError("trip_is_folder", file=name)
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise TripFileError("trip_missing", file=name) from None
    except PermissionError:
        raise TripFileError("trip_not_permitted", file=name) from None
    except OSError as wrong:
        raise TripFileError("trip_cannot_open", file=name, why=wrong.strerror or str(wrong)) from None
    if not head:
        raise TripFileError("trip_empty", file=name)
    if not head.startswith(HEADER):
        raise TripFileError("not_a_trip", file=name)
    page_bytes = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    page_bytes = 65536 if page_bytes == 1 else page_bytes
    if len(head) < 100 or (path.stat().st_size < page_bytes * pages and not _is_interrupted(path)):
        raise TripFileError("trip_damaged", file=name, why="the file is shorter than it says")


def _is_interrupted(path: Path) -> bool:
    """Whether a log lies beside the file, from which the database will mend it."""
    logs = (path.with_name(f"{path.name}{end}") for end in ("-wal", "-journal"))
    return any(log.exists() and log.stat().st_size for log in logs)


def is_waiting_for_its_log(path: Path) -> bool:
    """Whether a file was last written with a log that is not there: closed down by a copy, not by us."""
    with path.open("rb") as file:
        head = file.read(20)
    return head[18:20] == b"\2\2" and not path.with_name(f"{path.name}-wal").exists()


def identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file at a path; None if there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 -- st_dev and st_ino in one call, on a path that may be gone
    except OSError:
        return None
    return found.st_dev, found.st_ino
