# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asked before something goes that others would miss: what goes with it, and who was on it."""

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from delegation.errors import RemovalAsksError
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit


class RemovalDialog(Formed, QDialog):
    """Accepted means: remove it all the same."""

    heading: QLabel
    what: QLabel
    undo_words: QLabel
    remove: QPushButton
    cancel: QPushButton

    def __init__(self, kit: Kit, asks: RemovalAsksError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._asks = kit, asks
        kit.fill(self, "removal_dialog")
        self.remove.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(kit.theme.px(440))
        self.retranslate()
        self.cancel.setFocus()

    def retranslate(self) -> None:
        facts = self._asks.facts
        self.heading.setText(self.tr("Remove {0}?").format(facts.get("id", "")))
        self.what.setText(self._kit.words.losses(facts.get("lost", ())))
