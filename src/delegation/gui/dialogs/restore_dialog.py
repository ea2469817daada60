# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which backup of which trip shall open beside it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from delegation.errors import DelegationError
from delegation.gui import tokens
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.backups import NAME, BackupTable
from delegation.services.words import sentence

if TYPE_CHECKING:
    from delegation.services.ports import Backup


class RestoreDialog(Formed, QDialog):
    """``location`` and ``backup`` are what was chosen, once it was accepted."""

    trip: QComboBox
    backups: QTableView
    said: QLabel
    cancel: QPushButton
    restore: QPushButton

    def __init__(
        self, kit: Kit, trips: Sequence[tuple[str, str]], location: str = "", parent: QWidget | None = None
    ) -> None:
        """``trips`` are names and locations; ``location`` is the one to begin with."""
        super().__init__(parent)
        self._kit = kit
        kit.fill(self, "restore_dialog")
        self.model = BackupTable(kit.words, self)
        self._set_up_table()
        for name, its in trips:
            self.trip.addItem(name, its)
        self.trip.setCurrentIndex(max(0, self.trip.findData(location)))
        self.trip.currentIndexChanged.connect(lambda _at: self._look())
        self.cancel.clicked.connect(self.reject)
        self.restore.clicked.connect(self.accept)
        self.backups.doubleClicked.connect(lambda _index: self.accept())
        self.resize(kit.theme.px(600), kit.theme.px(460))
        self._look()
        self.backups.setFocus()

    def _set_up_table(self) -> None:
        table = self.backups
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._kit.theme.px(tokens.ROW["normal"]))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(lambda _on, _off: self._enable())

    @property
    def location(self) -> str:
        return str(self.trip.currentData() or "")

    @property
    def backup(self) -> "Backup | None":
        rows = self.backups.selectionModel().selectedRows()
        return self.model.backups[rows[0].row()] if rows else None

    def _look(self) -> None:
        """List what the folder holds: a handful of names, read as one opens a file dialog."""
        found: list[Backup] = []
        said = ""
        try:
            found = self._kit.doors.backups(self.location) if self.location else []
        except DelegationError as error:
            said = sentence(self._kit.words, error)
        except OSError as error:
            said = str(error.strerror or error)
        if not found and not said:
            said = self.tr("There is no backup of this trip yet. One is made on every day that it is opened.")
        self.model.show_backups(found, self._kit.words)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if found:
            self.backups.selectRow(0)
        self._enable()

    def _enable(self) -> None:
        self.restore.setEnabled(self.backup is not None)

    def retranslate(self) -> None:
        if hasattr(self, "model"):
            self._look()


def beside(location: str, backup: "Backup", folder: str) -> Path:
    """Where a backup is offered to open: beside its trip, named after its day, a name that is free."""
    own = Path(location)
    into = own.parent if "://" not in location and own.parent.is_dir() else Path(folder)
    stem = own.stem if "://" not in location else location.rsplit("/", 1)[-1].partition("?")[0] or "trip"
    name = f"{stem} {backup.at.astimezone():%Y-%m-%d %H.%M}"
    path, number = into / f"{name}.delegation", 2
    while path.exists():
        path, number = into / f"{name} ({number}).delegation", number + 1
    return path
