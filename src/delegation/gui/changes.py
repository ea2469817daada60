# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The open trip as the window sees it: the one place that reads it and writes through it.

Every read and write goes through the trip's lane, in order.  The snapshot the pages show is the last that
came back; what another window, another desk or the command line writes comes in the same way, as the records
since the last one seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.services import change as replays

if TYPE_CHECKING:
    from delegation.domain.record import Change
    from delegation.domain.snapshot import Snapshot
    from delegation.gui.jobs import Job, Jobs
    from delegation.services.ports import TripStore

LOOK_EVERY_MS = 400
"""What others write is seen within a second (``PRAGMA data_version`` costs microseconds)."""

Touched = frozenset[tuple[str, ThingId]]
"""(kind, id) of things that are not as they were."""

Selection = tuple[tuple[str, ThingId], ...]
"""(kind, id) of what is selected, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the trip stands, and what happened since the last look."""

    snapshot: "Snapshot"
    changes: "tuple[Change, ...]"
    undo: "Change | None"
    redo: "Change | None"


def open_trip(store: "TripStore") -> Look:
    """The first look, taken in the trip's lane."""
    snapshot = store.snapshot()
    return Look(snapshot, (), *replays.next_steps(store))


class TripDesk(QObject):
    """Reads and writes one open trip."""

    changed = Signal(object, object)  # Snapshot, Touched
    steps_changed = Signal()
    refused = Signal(object)  # DelegationError
    done = Signal(object)  # Change made here
    others_wrote = Signal(object)  # tuple of their changes
    writing_changed = Signal()  # is_writing is not as it was

    def __init__(self, store: "TripStore", first: Look, jobs: "Jobs", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._known = first.snapshot.number  # read and set in the trip's lane alone
        self.snapshot = first.snapshot
        self.undo_step, self.redo_step = first.undo, first.redo
        self._own: set[int] = set()
        self._writing = 0
        self._is_looking = False
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def location(self) -> str:
        return self._store.location

    # Writing

    @property
    def is_writing(self) -> bool:
        """Whether something is on its way to the trip."""
        return self._writing > 0

    def _count_writing(self, by: int) -> None:
        before, self._writing = self.is_writing, self._writing + by
        if before != self.is_writing:
            self.writing_changed.emit()

    def perform(
        self,
        use_case: "Callable[[TripStore], Any]",
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[DelegationError], object] | None = None,
        title: str = "",
        owner: QObject | None = None,
    ) -> "Job[Any]":
        """Let a use case write; its change, or a tuple beginning with it, is what it gives.

        ``failed`` stands in for the signal ``refused``.  With a ``title`` the work shows in the status line
        and can be cancelled.  Once ``owner`` is gone, ``refused`` tells of a failure and nobody of success.
        """
        return self._run(lambda _progress: use_case(self._store), then, failed, title, owner)

    def perform_long(
        self,
        use_case: "Callable[[TripStore, Callable[[int, int], None]], Any]",
        *,
        title: str,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[DelegationError], object] | None = None,
    ) -> "Job[Any]":
        """The same for a use case that reports its progress."""
        return self._run(lambda progress: use_case(self._store, progress), then, failed, title, None)

    def undo(self, number: int | None = None) -> None:
        self.perform(lambda store: replays.undo(store, number))

    def redo(self) -> None:
        self.perform(replays.redo)

    def _run(
        self,
        use_case: Callable[[Callable[[int, int], None]], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[DelegationError], object] | None,
        title: str,
        owner: QObject | None,
    ) -> "Job[Any]":
        def work(progress: Callable[[int, int], None]) -> tuple[Any, Look]:
            result = use_case(progress)
            return result, self._look()

        def finish(made: tuple[Any, Look]) -> None:
            self._count_writing(-1)
            result, look = made
            change = result[0] if isinstance(result, tuple) and result else result
            if hasattr(change, "edits"):
                self._own.add(change.number)
            self._take(look)
            if hasattr(change, "edits"):
                self.done.emit(change)
            if then is not None and is_there():
                then(result)

        def is_there() -> bool:
            return owner is None or isValid(owner)

        def fail(error: DelegationError) -> None:
            self._count_writing(-1)
            (failed if failed is not None and is_there() else self.refused.emit)(error)

        self._count_writing(1)
        return self._jobs.start(work, then=finish, failed=fail, on_trip=True, title=title)

    # Reading

    def read(
        self,
        question: "Callable[[TripStore], Any]",
        *,
        then: Callable[[Any], object],
        failed: Callable[[DelegationError], object] | None = None,
    ) -> None:
        """Ask the trip what the snapshot does not hold: history, what readers were told, a file's bytes."""
        self._jobs.start(
            lambda _progress: question(self._store),
            then=then,
            failed=failed or self.refused.emit,
            on_trip=True,
        )

    def look(self) -> None:
        """See what others wrote."""
        if self._is_looking or self._is_closed:
            return
        self._is_looking = True

        def finish(look: Look) -> None:
            self._is_looking = False
            self._take(look)

        def failed(error: DelegationError) -> None:
            self._is_looking = False
            self.refused.emit(error)

        self._jobs.start(lambda _progress: self._look(), then=finish, failed=failed, on_trip=True)

    def _look(self) -> Look:
        """Runs in the trip's lane."""
        snapshot = self._store.snapshot()
        if snapshot.number == self._known:
            return Look(snapshot, (), self.undo_step, self.redo_step)
        changes = tuple(self._store.changes(since=self._known))
        self._known = snapshot.number
        return Look(snapshot, changes, *replays.next_steps(self._store))

    def _take(self, look: Look) -> None:
        if look.snapshot.number <= self.snapshot.number:
            return
        touched = frozenset((edit.kind, edit.thing) for change in look.changes for edit in change.edits)
        self.snapshot = look.snapshot
        self.undo_step, self.redo_step = look.undo, look.redo
        self.changed.emit(look.snapshot, touched)
        self.steps_changed.emit()
        theirs = tuple(change for change in look.changes if change.number not in self._own)
        self._own -= {change.number for change in look.changes}
        if theirs:
            self.others_wrote.emit(theirs)

    def close(self) -> None:
        """Close the trip down to one file, after what still waits to be written."""
        if not self._is_closed:
            self._is_closed = True
            self._timer.stop()
            self._jobs.start(
                lambda _progress: self._store.close(), then=lambda _none: None, failed=_ignored, on_trip=True
            )


def _ignored(_error: DelegationError) -> None:
    """A trip that cannot be closed down is whole all the same: the next one to open it does so."""
