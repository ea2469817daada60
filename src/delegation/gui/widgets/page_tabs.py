# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tabs over a list: the same rows seen in other ways, each with how many it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget


class PageTabs(QTabBar):
    """Tabs by key; what they say may change, their keys do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_tabs(self, tabs: Sequence[tuple[str, str, str]]) -> None:
        """(key, title, count) in order."""
        if [self.tabData(at) for at in range(self.count())] != [key for key, _, _ in tabs]:
            self.blockSignals(True)
            kept = self.key
            while self.count():
                self.removeTab(0)
            for key, _, _ in tabs:
                self.setTabData(self.addTab(""), key)
            self.blockSignals(False)
            if kept:
                self.choose(kept)
        for at, (_, title, count) in enumerate(tabs):
            said = f"{title}  {count}" if count else title
            if self.tabText(at) != said:
                self.setTabText(at, said)
                self.setAccessibleTabName(at, said)

    @property
    def key(self) -> str:
        """Of the tab in front."""
        return str(self.tabData(self.currentIndex()) or "") if self.count() else ""

    def choose(self, key: str) -> None:
        for at in range(self.count()):
            if self.tabData(at) == key:
                self.setCurrentIndex(at)
