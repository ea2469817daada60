# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chips: what a list is filtered by, each with a cross that takes it off; those without room are counted."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from delegation.gui.theme import Theme

WIDEST = 240
"""Pixels of a chip at text size 1.0; a longer text is cut."""


class Chips(QWidget):
    """One line of chips, in the room there is."""

    taken_off = Signal(str)  # the key of a chip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._chips: list[QToolButton] = []
        self._more = QToolButton(self)
        self._more.setProperty("kind", "chip")
        self._more.setEnabled(False)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(28))
        for chip in self._chips:
            chip.setIcon(theme.icon("x", "ink2", 12))
        self._lay_out()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """(key, text) of each."""
        if [(chip.objectName(), chip.toolTip()) for chip in self._chips] == list(chips):
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(key, said) for key, said in chips]
        self._lay_out()

    def _chip(self, key: str, said: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(key)
        chip.setProperty("kind", "chip")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind
        chip.setToolTip(said)
        chip.setAccessibleName(self.tr("Take off the filter: {0}").format(said))
        chip.clicked.connect(lambda _checked: self.taken_off.emit(key))
        if self._theme is not None:
            chip.setIcon(self._theme.icon("x", "ink2", 12))
            chip.setIconSize(QSize(self._theme.px(12), self._theme.px(12)))
            metrics = chip.fontMetrics()
            chip.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, self._theme.px(WIDEST)))
        return chip

    @property
    def texts(self) -> list[str]:
        return [chip.toolTip() for chip in self._chips]

    def chip(self, key: str) -> QToolButton:
        """The chip of a key; raises StopIteration."""
        return next(chip for chip in self._chips if chip.objectName() == key)

    def _lay_out(self) -> None:
        x, gap, left_out = 0, 6, 0
        for chip in self._chips:
            size = chip.sizeHint()
            fits = not left_out and x + size.width() <= self.width() - (
                40 if chip is not self._chips[-1] else 0
            )
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
                x += size.width() + gap
            else:
                left_out += 1
        self._more.setVisible(left_out > 0)
        self._more.setText(f"+{left_out}")
        size = self._more.sizeHint()
        self._more.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(100, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 24)
