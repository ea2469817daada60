# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One clash in a column: how bad, what, and its best remedy as a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from delegation.domain.clashes import Clash
from delegation.domain.snapshot import Snapshot
from delegation.gui.kit import Kit
from delegation.gui.widgets.clash_card import SeverityMark
from delegation.gui.widgets.remedy_button import RemedyButton
from delegation.services.remedies import told_clash


class ClashBrief(QWidget):
    """Made for one clash; another clash is another of these."""

    remedy_chosen = Signal(object, object)  # Clash, Remedy
    wanted = Signal(object)  # Clash

    def __init__(self, kit: Kit, clash: Clash, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = kit.theme.px
        told = told_clash(snapshot, clash, kit.words)
        self.clash = clash
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        mark = SeverityMark(self)
        mark.dress(kit.theme)
        mark.show_severity(clash.severity.value)
        self.message = QLabel(told.message, self)
        self.message.setWordWrap(True)
        self.show_it = QToolButton(self)
        self.show_it.setProperty("kind", "quiet")
        self.show_it.setIcon(kit.theme.icon("arrow-right", "ink2", 14))
        said = self.tr("Show this clash")
        self.show_it.setToolTip(said)
        self.show_it.setAccessibleName(f"{said}: {told.message}")
        self.show_it.clicked.connect(lambda _on=False: self.wanted.emit(clash))
        grid.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.message, 0, 1)
        grid.addWidget(self.show_it, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.remedy: RemedyButton | None = None
        if clash.remedies:
            best, (words, price) = clash.remedies[0], told.remedies[0]
            self.remedy = RemedyButton(kit.theme, words, price, is_best=False, parent=self)
            self.remedy.clicked.connect(lambda _on=False: self.remedy_chosen.emit(clash, best))
            grid.addWidget(self.remedy, 1, 1, 1, 2)
