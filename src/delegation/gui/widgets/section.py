# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A section of the inspector that is more than fields: who wants an exhibitor, what the last list said."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from delegation.gui.kit import Kit

if TYPE_CHECKING:
    from delegation.domain.snapshot import Snapshot
    from delegation.gui.changes import TripDesk


class Section(QWidget):
    """One section; it says its title and shows what is selected."""

    KEY: ClassVar[str] = ""

    wanted = Signal(object)  # (kind, ThingId): go there
    title_changed = Signal()

    def __init__(self, kit: Kit, desk: "TripDesk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit, self.desk = kit, desk

    def title(self) -> str:
        """What stands over it, in the planner's language."""
        raise NotImplementedError

    def show_things(self, snapshot: "Snapshot", things: Sequence[Any]) -> None:
        """Show one thing or several; hide where there is nothing to say."""
        raise NotImplementedError

    def type_in(self) -> None:
        """Put the cursor where one types."""

    def retranslate(self) -> None:
        """Another language."""

    def restyle(self) -> None:
        """Another theme or text size."""
