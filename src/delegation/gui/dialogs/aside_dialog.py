# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a clash is set aside: one sentence, so that who looks later understands it."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from delegation.gui.forms import Formed
from delegation.gui.kit import Kit


class AsideDialog(Formed, QDialog):
    """``why`` is what was typed, once it was accepted."""

    about: QLabel
    reason: QLineEdit
    cancel: QPushButton
    put_aside: QPushButton

    def __init__(self, kit: Kit, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        kit.fill(self, "aside_dialog")
        self.reason.textChanged.connect(lambda text: self.put_aside.setEnabled(bool(text.strip())))
        self.put_aside.setEnabled(False)
        self.cancel.clicked.connect(self.reject)
        self.put_aside.clicked.connect(self.accept)
        self.retranslate()
        self.reason.setFocus()
        self.setMinimumWidth(kit.theme.px(460))

    @property
    def why(self) -> str:
        return self.reason.text().strip()

    def retranslate(self) -> None:
        self.about.setText(self._about)
