# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Tab goes in the window of a trip: list of pages, page, inspector, status line, and round again.

Qt keeps one chain of all widgets, which rows that are made and thrown away while the window runs do not
survive whole: fields fall out of it.  So the order is asked of the widgets as they stand.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitterHandle, QWidget


def stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """What Tab stops at in these parts of a window, in their order."""
    return [
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
        and widget.window() is part.window()
        and not isinstance(widget, QSplitterHandle)
    ]


def step(parts: Iterable[QWidget], *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; False where the focus is in none of the parts."""
    order, now = stops(parts), QApplication.focusWidget()
    if now not in order:
        return False
    there = order[(order.index(now) + (1 if forward else -1)) % len(order)]
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    around = there.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(there)
        around = around.parentWidget()
    return True
