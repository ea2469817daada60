# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The actions of a window that change how every window looks: text size, dark or light."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from delegation.gui.actions import Actions
from delegation.gui.kit import Kit
from delegation.gui.theme import TEXT_SIZES

if TYPE_CHECKING:
    from collections.abc import Callable


class Looks(QObject):
    """Wires the look's actions of one window; what is chosen is remembered."""

    def __init__(self, kit: Kit, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._actions = kit, actions
        deeds: dict[str, Callable[[], object]] = {
            "larger": lambda: self._step(1),
            "smaller": lambda: self._step(-1),
            "usual": lambda: self.switch(size=1.0),
        }
        for key, deed in deeds.items():
            actions[key].triggered.connect(lambda _on=False, deed=deed: deed())
        actions["dark"].toggled.connect(lambda on: self.switch(theme="dark" if on else "light"))

    def _step(self, by: int) -> None:
        at = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - self._kit.theme.size))
        self.switch(size=TEXT_SIZES[min(len(TEXT_SIZES) - 1, max(0, at + by))])

    def switch(self, *, theme: str = "", size: float = 0) -> None:
        """Another theme or text size, in every window."""
        kit, app = self._kit, QApplication.instance()
        name, wanted = theme or kit.theme.name, size or kit.theme.size
        if not isinstance(app, QApplication) or (name, wanted) == (kit.theme.name, kit.theme.size):
            return
        if theme:
            kit.settings.put("theme", name)
        kit.settings.put("text_size", wanted)
        kit.theme.switch(app, name, wanted)

    def restyle(self) -> None:
        self._actions.restyle(self._kit.theme)
        self._actions["dark"].setChecked(self._kit.theme.is_dark)
