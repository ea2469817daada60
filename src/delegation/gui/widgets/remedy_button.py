# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A way out of a clash as a button: what it does over as many lines as it takes, and its price."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from delegation.gui.theme import Theme


class RemedyButton(QPushButton):
    """The best one stands out; texts that do not fit a line wrap."""

    def __init__(self, theme: Theme, said: str, price: str, *, is_best: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "remedy")
        self.setProperty("state", "best" if is_best else "")
        self.setAccessibleName(", ".join(filter(None, (said, price))))
        self.setToolTip(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6))
        row.setSpacing(theme.px(10))
        self.words, self.price = QLabel(said, self), QLabel(price, self)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "strong" if is_best else "")
        self.price.setProperty("role", "small")
        for label in (self.words, self.price):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self.words, 1)
        row.addWidget(self.price, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # Qt

    def sizeHint(self) -> QSize:
        row = self.layout()
        return row.sizeHint() if row is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        row = self.layout()
        return row.heightForWidth(width) if row is not None else super().heightForWidth(width)
