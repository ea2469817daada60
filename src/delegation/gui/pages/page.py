# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page of the main window is: a form that shows the snapshot and follows it.

To add a page: a form in ``ui/``, a class here, a line in ``pages/__init__.py``.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Self

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit

if TYPE_CHECKING:
    from delegation.services.words import Words


class Page(Formed, QWidget):
    """A page; ``selected`` tells the inspector, ``go_to`` asks for another page and a thing on it.

    One without ``HAS_INSPECTOR`` has the whole width until the inspector is called.
    """

    KEY: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    FORM: ClassVar[str] = ""
    HAS_INSPECTOR: ClassVar[bool] = True
    PROMOTED: ClassVar[tuple[type[QWidget], ...]] = ()

    selected = Signal(object)  # Selection
    go_to = Signal(str, object)  # page key, ThingId | None
    status_changed = Signal()
    toast = Signal(str)
    deed_wanted = Signal(str)  # key of an action of the window
    section_wanted = Signal(str)  # a section of the inspector to type in
    thing_wanted = Signal(str, object)  # kind, ThingId: to be shown on its page

    def __init__(self, kit: Kit, desk: TripDesk, clashes: ClashWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit, self.desk, self.clashes = kit, desk, clashes
        self.is_shown_once = False
        kit.fill(self, self.FORM, *self.PROMOTED)

    @classmethod
    def outline(cls, kit: Kit, desk: TripDesk, clashes: ClashWatch) -> Self:
        """The page before it is made, with no widget behind it: it can say its title, count and severity."""
        page = cls.__new__(cls)
        page.kit, page.desk, page.clashes = kit, desk, clashes
        page.is_shown_once = False
        return page

    # What a page may say of itself; title, count and severity from the trip and its clashes, not from widgets

    @property
    def words(self) -> "Words":
        return self.kit.words

    @property
    def snapshot(self) -> Snapshot:
        return self.desk.snapshot

    def title(self) -> str:
        """What the page is called, in the planner's language."""
        raise NotImplementedError

    def count(self) -> str:
        """How much is on it, for the list of pages; empty for nothing to count."""
        return ""

    def severity(self) -> str:
        """high, medium or low where something on it is wrong; else empty."""
        return ""

    def status(self) -> str:
        """What stands at the right of the status line."""
        return ""

    def page_actions(self) -> Sequence[QAction]:
        """What the menus offer while this page is in front."""
        return ()

    # What the window asks of it

    def begin(self) -> None:
        """Show the trip for the first time; called when the page first comes to the front."""

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        """Show the next snapshot; called once ``begin`` was."""

    def reveal(self, thing: ThingId) -> None:
        """Select a thing and bring it into view."""

    def focus_filter(self) -> None:
        """Ctrl+F."""

    def restyle(self) -> None:
        """Another theme or text size."""

    def remember(self) -> None:
        """Keep how the page was laid out; called when the window closes."""

    def selection(self) -> Selection:
        return ()
