# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes and files on a thing."""

import errno
import os
import re
from pathlib import Path
from typing import Any

from delegation.domain.kinds import KIND_OF
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import MAX_FILE_BYTES, File, Note
from delegation.domain.values import ThingId
from delegation.errors import InvalidValueError, ReadingError
from delegation.services.editing import add
from delegation.services.ports import TripStore
from delegation.services.typed import NewId


def notes_on(snapshot: Snapshot, thing: ThingId) -> tuple[Note, ...]:
    """In no order that means anything, but always the same."""
    return _on(snapshot, thing, "note")


def files_on(snapshot: Snapshot, thing: ThingId) -> tuple[File, ...]:
    """By name."""
    return _on(snapshot, thing, "file")


def _on(snapshot: Snapshot, thing: ThingId, kind: str) -> tuple[Any, ...]:
    found = (one for one in snapshot.linking_to(thing) if KIND_OF[type(one)] == kind and one.on == thing)
    return tuple(sorted(found, key=lambda one: (one.sort_key, one.id.int)))


def attach(store: TripStore, path: Path, on: ThingId, *, new_id: NewId) -> Change:
    """Take a file in and hang it on a thing.

    Raises ReadingError("file_unreadable") and InvalidValueError("file_too_large").
    """
    try:
        size = path.stat().st_size
        if not path.is_file():  # a device or a pipe may never end
            raise ReadingError("file_unreadable", file=str(path), why=os.strerror(errno.EISDIR))
        if size > MAX_FILE_BYTES:
            raise InvalidValueError("file_too_large", name=path.name, size=size, most=MAX_FILE_BYTES)
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise ReadingError("file_unreadable", file=str(path), why=why) from None
    change, _ = add(store, "file", {"on": str(on), "name": path.name}, new_id=new_id, data=data)
    return change


def file_bytes(store: TripStore, file: ThingId) -> tuple[File, bytes]:
    """A file and its bytes; raises NotFoundError."""
    with store.unit(writing=False) as unit:
        found: File = unit.draft.snapshot.get(file)
        return found, unit.blob(found.digest)


def safe_name(name: str) -> str:
    """A name that every system can give a file: no folders, no signs that Windows keeps for itself."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]', "-", name).strip(" .") or "file"
