# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window divides its width, and where it was when it was last open.

Text that is large or a window that is narrow leaves icons of the list of pages; narrower still, the inspector
lies over the page and shows only when it is called.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from delegation.gui import tokens
from delegation.gui.kit import Kit

PAGE_AT_LEAST = 690
"""Pixels a page needs beside the inspector."""

FRAME = QSize(8, 40)
"""What a window manager puts round a window, about: room for it lest the status line lie off the screen."""

IN_SIGHT = QSize(160, 60)
"""So much of a window must lie on a screen for it to be found and moved."""

NARROWEST, WIDEST = 220, 900
"""Widths of the inspector, at text size 1."""

FIRST_SIZE = QSize(1440, 900)


def on_a_screen(place: QRect, screens: Sequence[QRect]) -> QRect:
    """A remembered place, or one on the first screen where it lies on none that is still there."""
    for screen in screens:
        seen = screen.intersected(place)
        if seen.width() >= IN_SIGHT.width() and seen.height() >= IN_SIGHT.height():
            if place.top() >= screen.top() or any(one.contains(place.topLeft()) for one in screens):
                return place
            return QRect(place.left(), screen.top(), place.width(), min(place.height(), screen.height()))
    if not screens:
        return place
    home = screens[0]
    size = place.size().boundedTo(home.size())
    moved = QRect(home.topLeft(), size)
    moved.moveCenter(home.center())
    return moved


@dataclass(frozen=True, slots=True)
class PaneParts:
    """The widgets that share the width."""

    splitter: QSplitter
    sidebar: QWidget
    inspector: QWidget
    ground: QWidget


class Panes(QObject):
    """Follows the window's width and the text size."""

    def __init__(
        self,
        kit: Kit,
        window: QMainWindow,
        parts: PaneParts,
        shrink: Callable[[bool], object],
        shown: Callable[[bool], object],
    ) -> None:
        """``shrink`` tells the list of pages to show icons only, ``shown`` whether the inspector is seen."""
        super().__init__(window)
        self._kit, self._window, self._parts = kit, window, parts
        self._shrink, self._shown = shrink, shown
        self._has_inspector = True
        self._is_wanted = True
        self._share = float(tokens.PANE["inspector"])
        parts.splitter.splitterMoved.connect(self._moved)
        self.is_small = False
        self.is_over = False
        window.installEventFilter(self)

    # Where it was

    def place(self, trip: str) -> None:
        """Put the window where it was, on a screen that is there."""
        layout = self._kit.settings.layout(trip, "window")
        window, parts = self._window, self._parts
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.resize(FIRST_SIZE.boundedTo(screens[0].size() - FRAME) if screens else FIRST_SIZE)
        if geometry := layout.get("geometry"):
            window.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))
        seen = on_a_screen(window.geometry(), screens)
        if seen != window.geometry():
            window.setGeometry(seen)
        share = layout.get("inspector_width")
        if isinstance(share, int | float):
            self._share = min(max(float(share), NARROWEST), WIDEST)
        self._has_inspector = bool(layout.get("has_inspector", True))
        for at, stretch in enumerate((0, 1, 0)):
            parts.splitter.setStretchFactor(at, stretch)
        self.arrange()
        self.show_inspector(self._has_inspector and self._is_wanted and not self.is_over)

    def remember(self, trip: str) -> None:
        """Keep where it is; widths at text size 1, so that they hold at another."""
        facts: dict[str, int | bool] = {
            "has_inspector": self._has_inspector,
            "inspector_width": round(self._share),
        }
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._kit.settings.remember(trip, "window", geometry=geometry, **facts)

    # How it divides

    def arrange(self) -> None:
        """Divide the width anew."""
        theme, width = self._kit.theme, self._window.width()
        inspector = theme.px(tokens.PANE["inspector"])
        over = width < PAGE_AT_LEAST + inspector
        spare = theme.px(tokens.PANE["sidebar"] - tokens.PANE["sidebar_small"])
        self.is_small = theme.is_narrow or width < PAGE_AT_LEAST + inspector + spare
        self._shrink(self.is_small)
        side = "sidebar_small" if self.is_small else "sidebar"
        self._parts.sidebar.setFixedWidth(theme.px(tokens.PANE[side]))
        if over != self.is_over:
            self._lay(over)
        self._share_out()

    def _share_out(self) -> None:
        """The inspector keeps its width, the page takes the rest."""
        width, side = self._window.width(), self._parts.sidebar.maximumWidth()
        if self.is_over:
            self._parts.splitter.setSizes([side, max(1, width - side)])
            self._lay_over()
            return
        inspector = min(self._kit.theme.px(self._share), max(width - side - PAGE_AT_LEAST, 0))
        inspector = max(inspector, self._kit.theme.px(NARROWEST))
        self._parts.splitter.setSizes([side, max(1, width - side - inspector), inspector])

    def _moved(self, _position: int, _handle: int) -> None:
        """The planner dragged the edge."""
        if not self.is_over:
            self._share = self._parts.inspector.width() / self._kit.theme.size

    def _lay(self, over: bool) -> None:
        """Take the inspector out of the row, or put it back."""
        self.is_over = over
        inspector = self._parts.inspector
        if over:
            inspector.setParent(self._parts.ground)
            self.show_inspector(False, by_hand=False)
        else:
            self._parts.splitter.addWidget(inspector)
            self._parts.splitter.setStretchFactor(2, 0)
            self.show_inspector(self._has_inspector and self._is_wanted, by_hand=False)

    def _lay_over(self) -> None:
        inspector, splitter = self._parts.inspector, self._parts.splitter
        wide = min(self._kit.theme.px(tokens.PANE["inspector"]), self._window.width())
        inspector.setGeometry(self._window.width() - wide, splitter.y(), wide, splitter.height())
        inspector.raise_()

    def suit(self, is_wanted: bool) -> None:
        """A page that needs the width shows no inspector until it is called; others as the planner chose."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self.show_inspector(is_wanted and self._has_inspector and not self.is_over)

    def show_inspector(self, shown: bool, *, by_hand: bool = False) -> None:
        """Show or hide it; what the planner chose ``by_hand`` in a wide window is remembered."""
        if by_hand and not self.is_over and self._is_wanted:
            self._has_inspector = shown
        self._parts.inspector.setVisible(shown)
        if shown and self.is_over:
            self._lay_over()
        elif shown:
            self._share_out()
        self._shown(shown)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent):
            self.arrange()
        return super().eventFilter(watched, event)
