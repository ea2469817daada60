# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slow work, off the GUI thread, in two lanes.

Work on the trip file goes through one lane, in order; work that does not touch it runs beside it.  Work gets
plain values and gives one back; it never touches a widget.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from delegation.errors import CancelledError, DelegationError

T = TypeVar("T")

FREE_THREADS = 3


@dataclass(slots=True, eq=False)
class Job(Generic[T]):
    """One piece of work that was asked for."""

    title: str
    on_trip: bool
    is_quiet: bool
    _stop: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    total: int = 0

    def cancel(self) -> None:
        """Ask it to stop; it does so at its next report of progress."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()


class Jobs(QObject):
    """The one door for slow work.

    ``changed`` follows every start, end and step of progress of a job that is not quiet.
    """

    changed = Signal()
    _handed_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trip_lane = ThreadPoolExecutor(1, thread_name_prefix="trip")
        self._free_lane = ThreadPoolExecutor(FREE_THREADS, thread_name_prefix="free")
        self._jobs: list[Job[Any]] = []
        self._handed_back.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job[Any], ...]:
        """What is asked for and not yet done, quiet work left out."""
        return tuple(job for job in self._jobs if not job.is_quiet)

    @property
    def is_idle(self) -> bool:
        return not self._jobs

    def start(
        self,
        work: Callable[[Callable[[int, int], None]], T],
        *,
        then: Callable[[T], object],
        failed: Callable[[DelegationError], object],
        on_trip: bool,
        title: str = "",
    ) -> Job[T]:
        """Run ``work``, which is given a function for its progress (done, total); then call ``then`` or
        ``failed`` on the GUI thread.

        An unexpected exception is raised on the GUI thread, where the crash dialog meets it.  A job without a
        ``title`` is quiet.  A cancelled one ends in ``failed`` with CancelledError.
        """
        job: Job[T] = Job(title, on_trip, not title)

        def progress(done: int, total: int) -> None:
            if job.is_cancelled:
                raise CancelledError
            job.done, job.total = done, total
            self._handed_back.emit(self._tell)

        def settle(future: Future[T]) -> None:
            self._jobs.remove(job)
            self._tell()
            try:
                result = future.result()
            except DelegationError as error:
                failed(error)
            else:
                then(result)

        def run() -> T:
            if job.is_cancelled:
                raise CancelledError
            return work(progress)

        self._jobs.append(job)
        self._tell()
        lane = self._trip_lane if on_trip else self._free_lane
        future = lane.submit(run)
        future.add_done_callback(lambda future: self._handed_back.emit(lambda: settle(future)))
        return job

    def _tell(self) -> None:
        self.changed.emit()

    def cancel_shown(self) -> None:
        """Stop what the status line shows."""
        for job in self.running:
            job.cancel()

    def close(self) -> None:
        """Finish what has started and what waits for the trip; drop what else waits."""
        self._free_lane.shutdown(wait=True, cancel_futures=True)
        self._trip_lane.shutdown(wait=True)

    @Slot(object)
    def _settle(self, settle: Callable[[], object]) -> None:
        settle()
