# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the menus offer: every action with its text, icon and shortcut, in one table.

Shortcuts hold on Belgian, French, German and US keyboards: none needs a digit, which AZERTY gives only with
Shift, and no bare letter acts while one types.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from delegation.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Deed:
    """One action: ``text`` says it in the language of now."""

    key: str
    text: Callable[[], str]
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_checkable: bool = False


MENUS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("trip", lambda: QCoreApplication.translate("Actions", "&Trip")),
    ("edit", lambda: QCoreApplication.translate("Actions", "&Edit")),
    ("view", lambda: QCoreApplication.translate("Actions", "&View")),
    ("go", lambda: QCoreApplication.translate("Actions", "&Go")),
    ("help", lambda: QCoreApplication.translate("Actions", "&Help")),
)

DEEDS: tuple[Deed, ...] = (
    Deed("new", lambda: QCoreApplication.translate("Actions", "New trip..."), "trip", ("Ctrl+N",), "plus"),
    Deed(
        "open", lambda: QCoreApplication.translate("Actions", "Open..."), "trip", ("Ctrl+O",), "folder-open"
    ),
    Deed("start", lambda: QCoreApplication.translate("Actions", "All trips"), "trip", (), "house"),
    Deed(
        "import",
        lambda: QCoreApplication.translate("Actions", "Import list..."),
        "trip",
        ("Ctrl+I",),
        "download",
    ),
    Deed(
        "save_copy",
        lambda: QCoreApplication.translate("Actions", "Save a copy as..."),
        "trip",
        ("Ctrl+Shift+S",),
        "save",
    ),
    Deed(
        "restore",
        lambda: QCoreApplication.translate("Actions", "Restore a backup..."),
        "trip",
        (),
        "rotate-ccw",
    ),
    Deed("close", lambda: QCoreApplication.translate("Actions", "Close window"), "trip", ("Ctrl+W",)),
    Deed("quit", lambda: QCoreApplication.translate("Actions", "Quit"), "trip", ("Ctrl+Q",), "log-out"),
    Deed("undo", lambda: QCoreApplication.translate("Actions", "Undo"), "edit", ("Ctrl+Z",), "undo-2"),
    Deed(
        "redo",
        lambda: QCoreApplication.translate("Actions", "Redo"),
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
    ),
    Deed(
        "find",
        lambda: QCoreApplication.translate("Actions", "Search or do..."),
        "edit",
        ("Ctrl+K",),
        "search",
    ),
    Deed(
        "filter",
        lambda: QCoreApplication.translate("Actions", "Filter this page"),
        "edit",
        ("Ctrl+F",),
        "filter",
    ),
    Deed(
        "inspector",
        lambda: QCoreApplication.translate("Actions", "Inspector"),
        "view",
        ("F4",),
        "panel-right",
        True,
    ),
    Deed(
        "larger",
        lambda: QCoreApplication.translate("Actions", "Larger text"),
        "view",
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
    ),
    Deed(
        "smaller",
        lambda: QCoreApplication.translate("Actions", "Smaller text"),
        "view",
        ("Ctrl+-",),
        "zoom-out",
    ),
    Deed(
        "usual", lambda: QCoreApplication.translate("Actions", "Usual text size"), "view", ("Ctrl+Backspace",)
    ),
    Deed("dark", lambda: QCoreApplication.translate("Actions", "Dark"), "view", ("F9",), "moon", True),
    Deed(
        "previous",
        lambda: QCoreApplication.translate("Actions", "Previous page"),
        "go",
        ("Ctrl+PgUp",),
        "chevron-up",
    ),
    Deed(
        "next",
        lambda: QCoreApplication.translate("Actions", "Next page"),
        "go",
        ("Ctrl+PgDown",),
        "chevron-down",
    ),
    Deed(
        "keys",
        lambda: QCoreApplication.translate("Actions", "Keyboard shortcuts"),
        "help",
        ("F1",),
        "keyboard",
    ),
    Deed("about", lambda: QCoreApplication.translate("Actions", "About Delegation"), "help", (), "info"),
)


class Actions(QObject):
    """The actions of one window, by key; ``only`` some of them where the window can do no more."""

    def __init__(self, window: QWidget, only: Collection[str] = ()) -> None:
        super().__init__(window)
        self._deeds = tuple(deed for deed in DEEDS if not only or deed.key in only)
        self.of: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for deed in self._deeds:
            action = QAction(window)
            action.setObjectName(f"action_{deed.key}")
            action.setProperty("icon_name", deed.icon)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(deed.is_checkable)
            self.of[deed.key] = action
            window.addAction(action)

    def __getitem__(self, key: str) -> QAction:
        return self.of[key]

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into the menus."""
        for key, _text in MENUS:
            deeds = [deed for deed in self._deeds if deed.menu == key]
            if not deeds:
                continue
            menu = self.menus[key] = QMenu(bar)
            bar.addMenu(menu)
            for deed in deeds:
                menu.addAction(self.of[deed.key])
        self.retranslate()

    def retranslate(self) -> None:
        for deed in self._deeds:
            self.of[deed.key].setText(deed.text())
        for key, text in MENUS:
            if key in self.menus:
                self.menus[key].setTitle(text())

    def restyle(self, theme: Theme) -> None:
        for deed in self._deeds:
            if deed.icon:
                self.of[deed.key].setIcon(theme.icon(deed.icon))
