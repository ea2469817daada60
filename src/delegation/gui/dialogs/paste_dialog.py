# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What pasting would do, cell by cell, before anything is written."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton, QTableView, QWidget

from delegation.domain.snapshot import Snapshot
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.pasted import Preview, Previewed
from delegation.services.cells import entries_of
from delegation.services.grids import Grid
from delegation.services.pasting import WAYS, Fate, Paste, PastedRow, headings, label_of, planned_paste
from delegation.services.words import sentence

FATES = (Fate.NEW, Fate.CHANGED, Fate.REFUSED)


class PasteDialog(Formed, QDialog):
    """``plan`` is what was accepted.  It is worked out beside the window; until it is there, nothing can be
    accepted."""

    heading: QLabel
    summary: QLabel
    has_headings: QCheckBox
    only_changes: QCheckBox
    target: QComboBox
    target_label: QLabel
    cells: QTableView
    reason: QLabel
    cancel: QPushButton
    paste: QPushButton

    def __init__(
        self,
        kit: Kit,
        snapshot: Snapshot,
        kind: str,
        grid: Grid,
        columns: Sequence[str],
        onto: Sequence[Any] | None,
        parent: QWidget | None = None,
    ) -> None:
        """``columns`` are the fields the cells lie on where there are no headings, ``onto`` the things."""
        super().__init__(parent)
        self._kit, self._snapshot, self._kind, self._grid = kit, snapshot, kind, grid
        self._columns, self._onto = tuple(columns), onto
        self.plan: Paste | None = None
        self._asked = 0
        self._shown: list[PastedRow] = []
        kit.fill(self, "paste_dialog")
        self.model = Preview(kit.theme, self)
        self.cells.setModel(self.model)
        self.cells.verticalHeader().hide()
        self.cells.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.cells.horizontalHeader().setHighlightSections(False)
        self.cells.setTabKeyNavigation(False)
        self.cells.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        named = headings(snapshot, kind, grid[0], kit.words)
        self.fields = list(self._fitted(named or self._columns))
        self.has_headings.setChecked(named is not None)
        self._fill_targets()
        self.has_headings.toggled.connect(self._headings_toggled)
        self.only_changes.toggled.connect(lambda _on: self._show())
        self.target.activated.connect(self._retarget)
        self.cells.selectionModel().currentChanged.connect(self._cell_chosen)
        self.cancel.clicked.connect(self.reject)
        self.paste.clicked.connect(self.accept)
        self.reason.hide()
        screen = self.screen().availableGeometry()
        width, height = (
            min(kit.theme.px(980), screen.width() - 80),
            min(kit.theme.px(620), screen.height() - 80),
        )
        self.resize(width, height)
        self.retranslate()
        self._ask()

    # Columns

    def _fitted(self, fields: Sequence[str]) -> list[str]:
        """As many fields as there are columns, the rest left out."""
        width = len(self._grid[0])
        return [*fields[:width], *[""] * (width - len(fields))]

    def _fill_targets(self) -> None:
        words = self._kit.words
        self.target.clear()
        self.target.addItem(self.tr("(left out)"), "")
        if self._kind in WAYS:
            self.target.addItem(self.tr("Name, first and last"), "name")
        for name, entry in entries_of(self._snapshot, self._kind).items():
            self.target.addItem(label_of(entry, words), name)

    def label(self, field: str) -> str:
        at = self.target.findData(field)
        return self.target.itemText(max(0, at))

    def _headings_toggled(self, on: bool) -> None:
        named = headings(self._snapshot, self._kind, self._grid[0], self._kit.words) if on else None
        if named or not on:
            self.fields = self._fitted(named or self._columns)
        self._ask()

    def _cell_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        at = now.column() - 1
        self.target.setEnabled(at >= 0)
        if at >= 0:
            self.target.setCurrentIndex(max(0, self.target.findData(self.fields[at])))
        if now.isValid():
            said = self.model.cell(now.row(), now.column())
            self.reason.setText(said.more if said.fate is Fate.REFUSED else "")
            self.reason.setVisible(said.fate is Fate.REFUSED and bool(said.more))

    def _retarget(self, _at: int) -> None:
        """The column of the current cell goes to another field; which no other column keeps."""
        at, field = self.cells.currentIndex().column() - 1, str(self.target.currentData() or "")
        if at < 0 or self.fields[at] == field:
            return
        self.fields = ["" if one == field else one for one in self.fields]
        self.fields[at] = field
        self._ask()

    # The plan

    def _ask(self) -> None:
        """Work out beside the window what would happen; the last asked counts."""
        self._asked += 1
        asked = self._asked
        grid = self._grid[1:] if self.has_headings.isChecked() else self._grid
        onto = None if self.has_headings.isChecked() else self._onto
        snapshot, kind, fields, words = self._snapshot, self._kind, tuple(self.fields), self._kit.words
        self.paste.setEnabled(False)
        self.summary.setText(self.tr("Comparing with the list..."))

        def work(_progress: Callable[[int, int], None]) -> Paste:
            return planned_paste(snapshot, kind, grid, fields, words, onto=onto)

        def take(plan: Paste) -> None:
            if asked == self._asked and self.isEnabled():
                self.plan = plan
                self._show()

        self._kit.jobs.start(
            work, then=take, failed=lambda error: self.summary.setText(sentence(words, error)), on_trip=False
        )

    def _show(self) -> None:
        plan, words = self.plan, self._kit.words
        if plan is None:
            return
        rows = [row for row in plan.rows if row.fate in FATES or not self.only_changes.isChecked()]
        current = self.cells.currentIndex()
        self._shown = rows
        heads = [words.kind(self._kind).capitalize(), *(self.label(field) for field in plan.fields)]
        self.model.show_cells(heads, [self._previewed(row) for row in rows])
        for at in range(len(heads)):
            self.cells.setColumnWidth(at, self._kit.theme.px(170 if at == 0 else 130))
        if rows:
            at = max(0, min(current.row(), len(rows) - 1))
            self.cells.setCurrentIndex(self.model.index(at, max(1, current.column())))
        self.summary.setText(self._sums(plan))
        new, changed = plan.count[Fate.NEW], plan.count[Fate.CHANGED]
        self.paste.setText(self.tr("Paste {0} new, {1} changed").format(new, changed))
        self.paste.setEnabled(plan.writes)

    def _previewed(self, row: PastedRow) -> list[Previewed]:
        words = self._kit.words
        why = sentence(words, row.error) if row.error is not None else ""
        name = row.name or (row.cells[0].said if row.cells else "")
        cells = [Previewed(name, row.fate, why)]
        for one in row.cells:
            if one.error is not None:
                cells.append(Previewed(one.said, one.fate, sentence(words, one.error)))
            elif one.fate is Fate.CHANGED:
                was = self.tr("was: {0}").format(one.was or "\u2013")
                cells.append(Previewed(one.now, one.fate, was))
            else:
                cells.append(Previewed(one.now or one.said, one.fate))
        return cells

    def _sums(self, plan: Paste) -> str:
        said = [
            self.tr("%n new", "rows of a paste", plan.count[Fate.NEW]),
            self.tr("%n changed", "rows of a paste", plan.count[Fate.CHANGED]),
            self.tr("%n as they were", "rows of a paste", plan.count[Fate.SAME]),
        ]
        if plan.count[Fate.REFUSED]:
            said.append(self.tr("%n rows left out", "rows of a paste", plan.count[Fate.REFUSED]))
        if refused := plan.cells[Fate.REFUSED]:
            said.append(self.tr("%n cells left out", "cells of a paste", refused))
        if plan.companies:
            said.append(self.tr("%n new companies", "made with a paste", len(plan.companies)))
        return " \u00b7 ".join(said)

    def retranslate(self) -> None:
        if not hasattr(self, "model"):
            return  # the form is being filled
        self.heading.setText(self.tr("Paste %n rows", "title", len(self._grid)))
        self.cells.setAccessibleName(self.tr("What would change"))
        self._fill_targets()
        self._show()

    # Qt

    def done(self, result: int) -> None:
        self._asked += 1  # what is still being worked out comes too late
        super().done(result)
