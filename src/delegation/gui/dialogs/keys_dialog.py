# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F1: every shortcut, by menu, and what keys do in lists and fields."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QPushButton, QWidget

from delegation.domain.values import folded
from delegation.gui.actions import DEEDS, MENUS, Actions
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.found import FoundList, FoundRow
from delegation.gui.painters.found import OR, FoundPainter

IN_LISTS: tuple[tuple[Callable[[], str], str], ...] = (
    (lambda: QCoreApplication.translate("KeysDialog", "Edit the cell"), "F2"),
    (lambda: QCoreApplication.translate("KeysDialog", "Keep what was typed"), "Return"),
    (lambda: QCoreApplication.translate("KeysDialog", "Put back what was there"), "Esc"),
    (lambda: QCoreApplication.translate("KeysDialog", "Copy the rows for a spreadsheet"), "Ctrl+C"),
    (lambda: QCoreApplication.translate("KeysDialog", "Select everything"), "Ctrl+A"),
    (lambda: QCoreApplication.translate("KeysDialog", "Select up to here"), "Shift+Down"),
    (lambda: QCoreApplication.translate("KeysDialog", "First row, last row"), "Ctrl+Home"),
    (lambda: QCoreApplication.translate("KeysDialog", "On to the next field or pane"), "Tab"),
)
"""What keys do that stand in no menu."""


def native(keys: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class KeysDialog(Formed, QDialog):
    """A sheet to look things up in; it changes nothing."""

    filter: QLineEdit
    keys: QListView
    close_sheet: QPushButton

    def __init__(self, kit: Kit, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        kit.fill(self, "keys_dialog")
        self.model = FoundList(self)
        self.keys.setModel(self.model)
        self.keys.setItemDelegate(FoundPainter(kit.theme, self))
        self.filter.textChanged.connect(lambda _text: self._show())
        self.close_sheet.clicked.connect(self.accept)
        self.resize(kit.theme.px(560), min(kit.theme.px(620), 800))
        self.filter.setFocus()
        self.retranslate()

    def _show(self) -> None:
        needles = folded(self.filter.text()).split()

        def kept(rows: list[FoundRow], heading: str) -> list[FoundRow]:
            found = [
                row for row in rows if all(needle in folded(f"{row.title} {row.keys}") for needle in needles)
            ]
            return [FoundRow(heading), *found] if found else []

        shown: list[FoundRow] = []
        for menu, title in MENUS:
            rows = [
                FoundRow(
                    deed.text().replace("&", ""),
                    deed.key,
                    icon=deed.icon,
                    keys=OR.join(map(native, deed.keys)),
                )
                for deed in DEEDS
                if deed.menu == menu and deed.keys and deed.key in self._actions.of
            ]
            shown += kept(rows, title().replace("&", ""))
        rows = [FoundRow(text(), keys, keys=native(keys)) for text, keys in IN_LISTS]
        shown += kept(rows, self.tr("In lists and fields"))
        self.model.show_rows(shown)

    def retranslate(self) -> None:
        if hasattr(self, "model"):
            self._show()
