# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace in a column of a list: every cell that would change is shown first."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from delegation.gui.changes import TripDesk
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column
from delegation.gui.models.pasted import Preview, Previewed
from delegation.services.naming import name_of
from delegation.services.pasting import Fate
from delegation.services.replacing import Replacement, Wanted, replacements
from delegation.services.words import sentence


class ReplaceDialog(Formed, QDialog):
    """``found`` is what would change; covered columns are not offered."""

    column_of: QComboBox
    needle: QLineEdit
    put: QLineEdit
    has_case: QCheckBox
    is_whole: QCheckBox
    summary: QLabel
    cells: QTableView
    cancel: QPushButton
    replace: QPushButton

    def __init__(
        self,
        kit: Kit,
        desk: TripDesk,
        things: Sequence[Any],
        columns: Sequence[Column],
        at: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._things = kit, desk, things
        self._columns = {column.key: column for column in columns}
        self.found: tuple[Replacement, ...] = ()
        kit.fill(self, "replace_dialog")
        self.model = Preview(kit.theme, self)
        self.cells.setModel(self.model)
        self.cells.verticalHeader().hide()
        self.cells.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.cells.horizontalHeader().setHighlightSections(False)
        self.cells.setTabKeyNavigation(False)
        self.cells.horizontalHeader().setStretchLastSection(True)
        for column in columns:
            self.column_of.addItem(column.heading(kit.words), column.key)
        self.column_of.setCurrentIndex(max(0, self.column_of.findData(at)))
        self.column_of.currentIndexChanged.connect(lambda _at: self._look())
        for line in (self.needle, self.put):
            line.textChanged.connect(lambda _text: self._look())
        for box in (self.has_case, self.is_whole):
            box.toggled.connect(lambda _on: self._look())
        self.cancel.clicked.connect(self.reject)
        self.replace.clicked.connect(self.accept)
        self.resize(kit.theme.px(560), kit.theme.px(520))
        self.retranslate()
        self.needle.setFocus()

    @property
    def column(self) -> Column:
        return self._columns[str(self.column_of.currentData())]

    @property
    def given(self) -> dict[Any, dict[str, Any]]:
        """What each thing is given."""
        entry = self.column.entry
        assert entry is not None  # only fields are offered  # noqa: S101 -- for the type checker
        return {one.thing: {entry.name: one.value} for one in self.found if one.error is None}

    def _look(self) -> None:
        entry, words, snapshot = self.column.entry, self._kit.words, self._desk.snapshot
        wanted = Wanted(
            self.needle.text(), self.put.text(), self.has_case.isChecked(), self.is_whole.isChecked()
        )
        is_asked = bool(wanted.find or wanted.put)
        self.found = (
            replacements(snapshot, self._things, entry, wanted, words)
            if is_asked and entry is not None
            else ()
        )
        rows = []
        for one in self.found:
            name = name_of(snapshot, snapshot.get(one.thing), words.language)
            fate = Fate.REFUSED if one.error is not None else Fate.CHANGED
            more = sentence(words, one.error) if one.error is not None else ""
            was = Previewed(one.was, Fate.SAME)
            rows.append((Previewed(name, Fate.SAME), was, Previewed(one.now, fate, more)))
        self.model.show_cells((words.kind(self._kind).capitalize(), self.tr("Was"), self.tr("Becomes")), rows)
        self.cells.setColumnWidth(0, self._kit.theme.px(170))
        self.cells.setColumnWidth(1, self._kit.theme.px(160))
        taken = len(self.given)
        said = self.tr("%n cells change", "find and replace", taken)
        if refused := len(self.found) - taken:
            said += " \u00b7 " + self.tr("%n cannot be taken and stay as they are", "cells", refused)
        self.summary.setText(said if is_asked else self.tr("Leave Find empty to fill the empty cells."))
        self.replace.setEnabled(taken > 0)

    @property
    def _kind(self) -> str:
        return next(iter(self._columns.values())).entry.kind if self._columns else ""  # type: ignore[union-attr]  # only fields are offered

    def retranslate(self) -> None:
        if hasattr(self, "model"):
            self.cells.setAccessibleName(self.tr("What changes"))
            self._look()
