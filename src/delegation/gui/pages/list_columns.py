# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a list shows, how wide, in what order, sorted by what; remembered per trip and page."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from delegation.gui.dialogs.columns_dialog import ColumnsDialog
from delegation.gui.kit import Kit
from delegation.gui.models.things import ThingTable
from delegation.gui.widgets.rows import RowsView

if TYPE_CHECKING:
    from delegation.gui.models.columns import Column


class ListColumns(QObject):
    """The columns of one list; ``arranged`` follows each time they are laid out.

    Widths are kept at text size 1.0.
    """

    arranged = Signal()

    def __init__(self, kit: Kit, model: ThingTable, rows: RowsView, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._model, self._rows, self._page = kit, model, rows, page
        self.known: Callable[[], Mapping[str, Column]] = dict
        self.usual: Callable[[], Sequence[Column]] = tuple
        self.layout: Callable[[], Mapping[str, Any]] = dict
        self.keep: Callable[..., object] = lambda **_parts: None

    def arrange(self, layout: Mapping[str, Any]) -> None:
        """Lay out what was remembered; the usual columns where nothing was."""
        known, theme = self.known(), self._kit.theme
        keys = [key for key in layout.get("columns", ()) if key in known]
        columns = [known[key] for key in keys] or list(self.usual())
        kept = _widths(layout)
        widths = {column.key: theme.px(int(kept.get(column.key) or column.width)) for column in columns}
        self._rows.arrange(columns, widths)
        sort = str(layout.get("sort") or "")
        at = next((at for at, column in enumerate(columns) if column.key == sort), 0)
        falling = Qt.SortOrder.DescendingOrder if layout.get("is_falling") else Qt.SortOrder.AscendingOrder
        if (at, falling) != self._model.sorted_by:
            self._rows.sort_by(at, falling, by_planner=False)
        self.arranged.emit()

    def ask(self) -> ColumnsDialog:
        """Let the planner choose."""
        shown = [column.key for column in self._rows.shown_columns()]
        usual = [column.key for column in self.usual()]
        dialog = ColumnsDialog(self._kit, list(self.known().values()), shown, usual, self._page)
        dialog.accepted.connect(lambda: self.show(dialog.chosen))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()
        return dialog

    def show(self, keys: Sequence[str]) -> None:
        """Show these columns in this order, and remember it."""
        self.remember()
        self.keep(columns=list(keys))
        self.arrange(self.layout())

    def remember(self) -> None:
        """Keep the columns as they stand."""
        columns, size = self._rows.shown_columns(), self._kit.theme.size
        at, order = self._model.sorted_by
        widths = {column.key: round(self._rows.width_of(column.key) / size) for column in columns}
        self.keep(
            columns=[column.key for column in columns],
            widths={**_widths(self.layout()), **widths},
            sort=self._model.columns[at].key,
            is_falling=order is Qt.SortOrder.DescendingOrder,
        )


def _widths(layout: Mapping[str, Any]) -> Mapping[str, Any]:
    kept = layout.get("widths")
    return kept if isinstance(kept, dict) else {}
