# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors the program expects: what the planner, a list, the fair or the disk got wrong.

A bug is never one of these: bugs stay plain exceptions, so that they reach the crash report with their
traceback.  An expected error is a code plus facts; its words, in four languages, stand in
``resources/phrases`` under ``error.<code>``.
"""

from typing import Any, ClassVar


class DelegationError(Exception):
    """Base of every expected error.

    ``code`` is stable and names the sentence; ``facts`` are the words' blanks: strings, numbers, ids, dates,
    or tuples of these.
    """

    code: ClassVar[str] = "error"

    def __init__(self, code: str | None = None, **facts: Any) -> None:
        self.name = code or self.code
        self.facts = facts
        said = ", ".join(f"{name}={value!r}" for name, value in facts.items())
        super().__init__(f"{self.name}({said})")


class InvalidValueError(DelegationError):
    """A value breaks a rule of the domain.  Its code names the rule."""

    code = "invalid_value"


class NotFoundError(DelegationError):
    """Nothing in the trip answers to what was asked for: ``kind`` and ``id``."""

    code = "not_found"


class AmbiguousError(DelegationError):
    """Several things answer to what was asked for: ``kind``, ``id``, how many (``count``) and the names of
    each with the beginning of its id (``candidates``)."""

    code = "ambiguous"


class StaleChangeError(DelegationError):
    """The trip moved on: ``fields`` no longer hold what the change found.

    ``fields`` is a tuple of (kind, id, path); the path is empty where the thing itself came or went.
    """

    code = "stale_change"


class NothingToReplayError(DelegationError):
    """There is no change to undo or redo, or it is so already."""

    code = "nothing_to_replay"


class ClosedChangeError(DelegationError):
    """The change was written under another schema and not migrated: it can be read, not replayed."""

    code = "closed_change"


class LinkError(DelegationError):
    """Things would be left pointing at what is not there; ``links`` is a tuple of (source, target)."""

    code = "dangling_link"


class RemovalAsksError(DelegationError):
    """Removing a thing would take something from others that the planner should know of first.

    ``kind``, ``id``, and ``lost``: a tuple of (fate, kind, id), the fate as in ``domain.removals``.
    """

    code = "removal_asks"


class TripFileError(DelegationError):
    """The trip file cannot be opened, read or written; the code says why, ``file`` which."""

    code = "trip_file"


class ReadingError(DelegationError):
    """A list cannot be read, or holds no usable row; ``file`` says which."""

    code = "unreadable_list"


class HandoutError(DelegationError):
    """A paper or calendar cannot be made or written."""

    code = "handout"


class CommandError(DelegationError):
    """A command cannot be understood: an unknown kind, field or choice."""

    code = "command"


class CancelledError(DelegationError):
    """The planner stopped the work; what was done before stays whole."""

    code = "cancelled"
