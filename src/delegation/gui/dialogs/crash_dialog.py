# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown when the program itself went wrong: a report to read and copy, nothing personal in it."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from delegation.gui.forms import Formed
from delegation.gui.kit import Kit


class CrashDialog(Formed, QDialog):
    """The trip is as it was last kept; the window goes on."""

    where: QLabel
    report: QPlainTextEdit
    copy_report: QPushButton
    go_on: QPushButton

    def __init__(self, kit: Kit, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = report
        kit.fill(self, "crash_dialog")
        self.report.setPlainText(report.read_text("utf-8"))
        self.copy_report.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        self.resize(kit.theme.px(640), kit.theme.px(440))
        self.retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def retranslate(self) -> None:
        self.where.setText(self.tr("The report is in {0}.").format(self._path))
