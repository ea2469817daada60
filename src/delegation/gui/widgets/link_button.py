# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that looks like a link, its text cut where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class LinkButton(QPushButton):
    """The whole text is its name and tooltip."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self.setProperty("kind", "link")
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setText(said.replace("&", "&&"))
        self._wide = super().sizeHint()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(self._wide.width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * self.fontMetrics().averageCharWidth()
        cut = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, max(0, room))
        self.setText(cut.replace("&", "&&"))
