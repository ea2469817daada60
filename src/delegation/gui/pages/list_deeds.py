# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the rows of a list: copy, paste, fill down, replace, remove, print, addresses."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.values import Text, ThingId
from delegation.errors import DelegationError, RemovalAsksError
from delegation.gui.changes import TripDesk
from delegation.gui.dialogs.paste_dialog import PasteDialog
from delegation.gui.dialogs.removal_dialog import RemovalDialog
from delegation.gui.dialogs.replace_dialog import ReplaceDialog
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column
from delegation.gui.models.things import ThingTable
from delegation.gui.printing import PrintedList, print_list, printer_for
from delegation.gui.widgets.rows import RowsView
from delegation.services.addresses import addresses
from delegation.services.cells import value_of
from delegation.services.editing import set_each, set_many
from delegation.services.grids import grid_of
from delegation.services.pasting import WAYS, paste
from delegation.services.plain_data import plainly
from delegation.services.removals import remove_many
from delegation.services.words import sentence


class ListDeeds(QObject):
    """The deeds of one list; ``toast`` says what is worth saying."""

    toast = Signal(str)

    def __init__(
        self, kit: Kit, desk: TripDesk, kind: str, model: ThingTable, rows: RowsView, page: QWidget
    ) -> None:
        super().__init__(page)
        self._kit, self._desk, self._kind = kit, desk, kind
        self._model, self._rows, self._page = model, rows, page
        self.title: Callable[[], str] = str
        self.sub: Callable[[], str] = str

    def _tell(self, error: DelegationError) -> None:
        self.toast.emit(sentence(self._kit.words, error))

    # Copy

    def copy_addresses(self) -> None:
        """E-mail addresses of what is selected, or else of all that is in view, as Outlook takes them."""
        things = self._rows.chosen() or list(self._model.things)
        if self._kind == "person":
            found, without = addresses(self._desk.snapshot, things)
        else:
            found = tuple(dict.fromkeys(email for one in things if (email := getattr(one, "email", ""))))
            without = tuple(one for one in things if not getattr(one, "email", ""))
        if found:
            QGuiApplication.clipboard().setText("; ".join(found))
        said = self.tr("%n e-mail addresses copied", "addresses on the clipboard", len(found))
        if without:
            names = self._kit.words.few([one.name for one in without])
            said += " \u00b7 " + self.tr("none known of {0}").format(names)
        self.toast.emit(said)

    # Paste

    def paste(self) -> None:
        """Show what the cells on the clipboard would do, then do it."""
        dialog = self.paste_dialog(QGuiApplication.clipboard().text())
        if dialog is None:
            self.toast.emit(self.tr("There are no cells on the clipboard. Copy them in Excel first."))
            return
        dialog.accepted.connect(lambda: self.write(dialog))
        dialog.open()

    def paste_dialog(self, text: str) -> PasteDialog | None:
        """The preview of a pasted text; None where it holds no cells."""
        grid = grid_of(text)
        if not grid:
            return None
        fields = [self._field(column) for column in self._rows.shown_columns()]
        index = self._rows.currentIndex()
        chosen, onto = self._rows.chosen(), None
        if index.isValid() and chosen:
            fields = fields[self._rows.horizontalHeader().visualIndex(index.column()) :]
            if len(grid) == 1 and len(chosen) > 1:
                grid = grid * len(chosen)  # one row onto all that is selected, as spreadsheets do
            is_run = len(chosen) > 1
            onto = chosen if is_run else list(self._model.things[index.row() : index.row() + len(grid)])
        snapshot = self._desk.snapshot
        return PasteDialog(self._kit, snapshot, self._kind, grid, fields, onto, self._page)

    def _field(self, column: Column) -> str:
        if column.entry is not None:
            return column.entry.name
        return column.key if column.key in WAYS.get(self._kind, ()) else ""

    def write(self, dialog: PasteDialog) -> None:
        """Write what a preview was accepted with."""
        plan = dialog.plan
        dialog.deleteLater()
        if plan is None:
            return
        self._desk.perform(
            lambda store: paste(store, plan, new_id=self._kit.new_id),
            failed=self._tell,
            title=self.tr("Pasting"),
            owner=self,
        )

    # Fill and replace

    def fill_down(self) -> None:
        """The first selected row's cell in the current column into the others; of one row, from above it."""
        rows = [row for thing in self._rows.chosen() if (row := self._model.row_of(thing.id)) is not None]
        column = self._rows.currentIndex().column()
        if len(rows) == 1:
            rows.insert(0, rows[0] - 1)
        if len(rows) > 1 and rows[0] >= 0 and column >= 0:
            self.fill(rows[0], rows[1:], column)

    def fill(self, source: int, rows: Sequence[int], at: int) -> None:
        """Give the cells of ``rows`` in a column the value of the cell in ``source``."""
        column, model = self._model.columns[at], self._model
        entry = column.entry
        if entry is None or not column.is_editable:
            self.toast.emit(self.tr("This column cannot be filled in here."))
            return
        given = {entry.name: _as_given(value_of(model.thing_at(source), entry), entry)}
        text = model.text(model.thing_at(source), column)
        ids = [model.thing_at(row).id for row in rows]
        self._set(column, dict.fromkeys(ids, given), dict.fromkeys(ids, text))

    def _set(
        self, column: Column, given: Mapping[ThingId, Mapping[str, Any]], shown: Mapping[ThingId, str]
    ) -> None:
        """Write cells; until they are through they show what they will hold."""
        kind, model, new_id = self._kind, self._model, self._kit.new_id
        for thing, text in shown.items():
            model.wait(thing, column.key, text)

        def settle() -> None:
            for thing in shown:
                model.settle(thing, column.key)

        def failed(error: DelegationError) -> None:
            settle()
            self._tell(error)

        same = next(iter(given.values()))
        is_alike = all(one == same for one in given.values())
        self._desk.perform(
            lambda store: (
                set_many(store, kind, list(given), same, new_id=new_id)
                if is_alike
                else set_each(store, kind, given, new_id=new_id)
            ),
            then=lambda _change: settle(),
            failed=failed,
            owner=self,
        )

    def replace(self) -> None:
        """Find and replace in a column, in the selected rows or, of one or none, in all in view."""
        dialog = self.replace_dialog()
        dialog.accepted.connect(lambda: self.write_replaced(dialog))
        dialog.open()

    def replace_dialog(self) -> ReplaceDialog:
        chosen = self._rows.chosen()
        things = chosen if len(chosen) > 1 else list(self._model.things)
        shown = self._rows.shown_columns()
        columns = [
            column
            for column in shown
            if column.entry is not None
            and column.is_editable
            and (not column.is_sensitive or self._model.uncovered)
        ]
        at = self._rows.currentIndex().column()
        key = self._model.columns[at].key if at >= 0 else ""
        return ReplaceDialog(self._kit, self._desk, things, columns, key, self._page)

    def write_replaced(self, dialog: ReplaceDialog) -> None:
        """Write the cells that a replacement changes."""
        given, column = dialog.given, dialog.column
        shown = {one.thing: one.now for one in dialog.found if one.error is None}
        dialog.deleteLater()
        if given:
            self._set(column, given, shown)

    # Remove

    def remove(self) -> None:
        """Take out what is selected; asked first only where others would miss something."""
        ids = [thing.id for thing in self._rows.chosen()]
        if ids:
            self._remove(ids, confirmed=False)

    def _remove(self, ids: Sequence[ThingId], *, confirmed: bool) -> None:
        kind = self._kind

        def failed(error: DelegationError) -> None:
            if not isinstance(error, RemovalAsksError):
                self._tell(error)
                return
            dialog = RemovalDialog(self._kit, error, self._page)
            dialog.accepted.connect(lambda: self._remove(ids, confirmed=True))
            dialog.finished.connect(lambda _result: dialog.deleteLater())
            dialog.open()

        self._desk.perform(
            lambda store: remove_many(store, kind, ids, confirmed=confirmed), failed=failed, owner=self
        )

    # Print

    def printed(self) -> PrintedList:
        """The list as it is shown."""
        model, columns = self._model, self._rows.shown_columns()
        things = model.things
        return PrintedList(
            title=self.title(),
            sub=self.sub(),
            headings=[column.heading(model.words) for column in columns],
            widths=[self._rows.width_of(column.key) for column in columns],
            rows=[[model.shown(thing, column) for column in columns] for thing in things],
            numbers=frozenset(at for at, column in enumerate(columns) if column.numbers and at),
            struck=frozenset(row for row, thing in enumerate(things) if model.is_struck(thing)),
            page=self.tr("Page {page} of {pages}"),
        )

    def print(self) -> None:
        """Ask for a printer, then print."""
        printed = self.printed()
        printer = printer_for(printed)
        dialog = QPrintDialog(printer, self._page)
        dialog.accepted.connect(lambda: self._print(printer, printed))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        QDialog.open(dialog)  # its own wants a slot by name

    def _print(self, printer: QPrinter, printed: PrintedList) -> None:
        pages = print_list(printer, printed)
        if pages:
            self.toast.emit(self.tr("%n pages sent to the printer", "printing", pages))
        else:
            self.toast.emit(self.tr("The printer did not take it."))


def _as_given(value: Any, entry: Entry) -> Any:
    """A value of a field as the use cases take it; a text with all its languages."""
    if isinstance(value, Text):
        return dict(value.words)
    if value is None:
        return ""
    given = plainly(value)
    return given if entry.holds is not Holds.YES_NO else "yes" if value in (True, "yes") else "no"
