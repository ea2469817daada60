# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a list into an open trip: dropped on its window or pointed at, looked at, taken or left."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit

if TYPE_CHECKING:
    from delegation.gui.dialogs.import_dialog import ImportDialog

ENDINGS = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "json", "html", "htm", "xml")
"""Files that may hold a list; any other can be pointed at as well."""


class ListDoor(QObject):
    """Opens one list at a time; another that is dropped meanwhile takes the place of the first."""

    def __init__(self, kit: Kit, desk: TripDesk, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._desk, self._window = kit, desk, window
        self.dialog: ImportDialog | None = None

    def choose(self) -> None:
        """Let the planner point at a list."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = " ".join(f"*.{ending}" for ending in ENDINGS)
        lists, every = self.tr("Lists"), self.tr("All files")
        names = f"{lists} ({kinds});;{every} (*)"
        paths, _kind = QFileDialog.getOpenFileNames(self._window, self.tr("Import a list"), folder, names)
        if paths:
            self.look_at([Path(path) for path in paths])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what a list would do; nothing is written by that."""
        from delegation.gui.dialogs.import_dialog import ImportDialog  # noqa: PLC0415 -- loaded when it is asked for
        from delegation.services.list_import import ExhibitorLists  # noqa: PLC0415 -- likewise

        if self.dialog is not None:
            self.dialog.reject()
        kind = ExhibitorLists(self._kit.doors.read_exhibitors)
        dialog = self.dialog = ImportDialog(self._kit, self._desk, kind, paths, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.file_wanted.connect(self.choose)
        dialog.finished.connect(lambda _result: self._gone(dialog))
        dialog.open()

    def _gone(self, dialog: "ImportDialog") -> None:
        if self.dialog is dialog:
            self.dialog = None
