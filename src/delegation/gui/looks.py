# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The actions of a window that change how all look and speak: text size, dark or light, language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from delegation.gui.actions import Actions
from delegation.gui.kit import Kit
from delegation.gui.language import LANGUAGES
from delegation.gui.theme import TEXT_SIZES

if TYPE_CHECKING:
    from collections.abc import Callable


class Looks(QObject):
    """Wires the look's actions of one window; what is chosen is remembered."""

    language_chosen = Signal(str)

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
        self.menu = QMenu(actions.menus["view"])
        self._languages: dict[str, QAction] = {}
        self._add_languages()
        actions.menus["view"].addMenu(self.menu)

    def _add_languages(self) -> None:
        """Each language under its own name: who cannot read the window finds the way back."""
        group = QActionGroup(self)
        for code in LANGUAGES:
            action = self._languages[code] = QAction(self.menu)
            action.setCheckable(True)
            action.setText(self._kit.doors.words[code].language_name(code).capitalize())
            action.triggered.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
            group.addAction(action)
            self.menu.addAction(action)
        self.retranslate()

    @property
    def languages(self) -> tuple[QAction, ...]:
        return tuple(self._languages.values())

    def retranslate(self) -> None:
        """Its own title, and a mark at the language of now."""
        self.menu.setTitle(self.tr("Language"))
        self._languages[self._kit.language.code].setChecked(True)

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
