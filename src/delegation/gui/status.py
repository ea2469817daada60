# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at the foot of the window: when it was kept, who else wrote, what is being worked on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QToolButton, QWidget

from delegation.domain.record import Change
from delegation.gui.changes import TripDesk
from delegation.gui.jobs import Job
from delegation.gui.kit import Kit

if TYPE_CHECKING:
    from datetime import datetime

SLOW_MS = 600
"""A write that takes longer is said to be under way; quicker ones would only flicker."""


@dataclass(frozen=True, slots=True)
class StatusParts:
    """The widgets of the line."""

    saved: QLabel
    others: QLabel
    work: QLabel
    progress: QProgressBar
    cancel: QToolButton


class StatusLine(QObject):
    """Fills the line; ``show`` again after a change of language."""

    def __init__(self, kit: Kit, desk: TripDesk, parts: StatusParts, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._parts = kit, desk, parts
        self._window = parent
        self._saved_at: datetime | None = None
        self._theirs: Sequence[Change] = ()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.show)
        kit.jobs.changed.connect(self.show_work)
        desk.done.connect(self._done)
        desk.others_wrote.connect(self._others_wrote)
        desk.writing_changed.connect(self._writing_changed)
        parts.cancel.clicked.connect(self._cancel)
        self.show_work()

    def _done(self, change: Change) -> None:
        self._saved_at = change.at
        self.show()

    def _others_wrote(self, changes: Sequence[Change]) -> None:
        self._theirs = changes
        self.show()

    def _writing_changed(self) -> None:
        if not self._desk.is_writing:
            self._slow.stop()
            self.show()
        elif not self._slow.isActive():
            self._slow.start()

    def show(self) -> None:
        """Say how things stand."""
        words = self._kit.words
        if self._desk.is_writing and not self._slow.isActive():
            said = self.tr("Being kept...")
        elif self._saved_at is None:
            said = self.tr("All kept")
        else:
            said = self.tr("Kept {0}").format(f"{self._saved_at.astimezone():%H:%M}")
        self._parts.saved.setText(said)
        theirs = ""
        if self._theirs:
            who = ", ".join(sorted({change.author for change in self._theirs}))
            at = max(change.at for change in self._theirs).astimezone()
            is_today = at.date() == self._kit.today()
            when = f"{at:%H:%M}" if is_today else words.moment(at)
            theirs = self.tr("Changed {0} by {1}").format(when, who)
        self._parts.others.setText(theirs)
        self._parts.others.setVisible(bool(theirs))
        self.show_work()

    def show_work(self) -> None:
        """The first piece of work with how far it is, and how many wait or run beside it."""
        parts, running = self._parts, self._kit.jobs.running
        for widget in (parts.work, parts.progress, parts.cancel):
            widget.setVisible(bool(running))
        if not running:
            return
        said = self._said(running[0])
        if len(running) > 1:
            said += " \u00b7 " + self.tr("%n more", "work going on", len(running) - 1)
        parts.work.setText(said)
        parts.work.setToolTip("\n".join(map(self._said, running)))
        parts.progress.setRange(0, running[0].total)
        parts.progress.setValue(running[0].done)

    def _said(self, job: Job[Any]) -> str:
        if job.is_cancelled:
            return self.tr("{0}: stopping").format(job.title)
        if job.total > 1:
            words = self._kit.words
            done, total = words.number(job.done), words.number(job.total)
            return self.tr("{0} {1} of {2}").format(job.title, done, total)
        return job.title

    def _cancel(self) -> None:
        """Stop the only work, or ask which."""
        running = self._kit.jobs.running
        if len(running) == 1:
            running[0].cancel()
            self.show_work()
            return
        menu = QMenu(self._window)
        for job in running:
            menu.addAction(self.tr("Stop: {0}").format(job.title)).triggered.connect(
                lambda _on=False, job=job: job.cancel()
            )
        menu.addSeparator()
        menu.addAction(self.tr("Stop all")).triggered.connect(lambda _on=False: self._kit.jobs.cancel_shown())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._parts.cancel.mapToGlobal(self._parts.cancel.rect().topLeft()))
