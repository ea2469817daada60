# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the last list of exhibitors changed, read from the record when the rows read are other ones."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from delegation.domain.values import ThingId
from delegation.services.wanted import LastImport, ListNews, last_import

if TYPE_CHECKING:
    from delegation.domain.snapshot import Snapshot
    from delegation.gui.changes import TripDesk


class ListWatch(QObject):
    """``changed`` follows once the news of another list are there."""

    changed = Signal()

    def __init__(self, desk: "TripDesk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: Any = None
        self.last: LastImport | None = None

    @property
    def news(self) -> Mapping[ThingId, ListNews]:
        return self.last.news if self.last else {}

    def follow(self, snapshot: "Snapshot") -> None:
        """Look again where rows were read, or their reading taken back, since the last look."""
        rows = snapshot.of("source")  # the same mapping as long as nothing in it is touched
        if rows is self._rows:
            return
        self._rows = rows
        if rows or self.last is not None:
            self._desk.read(last_import, then=self._take)

    def _take(self, last: LastImport | None) -> None:
        if isValid(self):
            self.last = last
            self.changed.emit()
