# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that is a list of the things of one kind: table, filter by words, facets, edit in place.

A page of a kind says its columns and facets and what its buttons do; everything else is here.
"""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelection, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column
from delegation.gui.models.things import ThingTable
from delegation.gui.pages.page import Page
from delegation.gui.pages.remembered import TableMemory
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, editor_of
from delegation.gui.widgets.rows import RowsView
from delegation.services.editing import set_many
from delegation.services.entering import entered
from delegation.services.words import sentence

FILTER_AFTER_MS = 30
"""A filter waits so long for the next key: fast typing is one filtering."""


class ListPage(Page):
    """A list of one kind."""

    KIND: ClassVar[str] = ""
    PROMOTED: ClassVar[tuple[type[QWidget], ...]] = (RowsView,)

    heading: QLabel
    sub: QLabel
    head_buttons: QHBoxLayout
    filter: QLineEdit
    filter_buttons: QHBoxLayout
    rows: RowsView
    empty: QWidget
    empty_text: QLabel
    empty_buttons: QHBoxLayout

    def __init__(self, kit: Kit, desk: TripDesk, clashes: ClashWatch, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.model = ThingTable(self.KIND, self.columns(), kit.words, self)
        self.rows.setModel(self.model)
        self.rows.dress(kit.theme, str(kit.settings.get("row_height")))
        self.memory = TableMemory(kit, self.rows, self.filter, self)
        self._texts: list[tuple[QPushButton, Callable[[], str], str, str]] = []
        self._filter_timer = QTimer(self)
        self._filter_timer.setSingleShot(True)
        self._filter_timer.setInterval(FILTER_AFTER_MS)
        self._filter_timer.timeout.connect(self.apply_filter)
        self.filter.textChanged.connect(lambda _text: self._filter_timer.start())
        self.rows.edited.connect(self.commit)
        self.rows.edit_with(self._editor)
        self.rows.selectionModel().selectionChanged.connect(self._tell_selection)
        self.model.rowsInserted.connect(self._tell_counts)
        self.model.rowsRemoved.connect(self._tell_counts)
        self.model.modelReset.connect(self._tell_counts)
        self.model.layoutChanged.connect(self._tell_counts)
        self.furnish()
        self.retranslate()
        self.restyle()

    # What a page of a kind says

    def columns(self) -> Sequence[Column]:
        raise NotImplementedError

    def furnish(self) -> None:
        """Add buttons and facets; called once."""

    def empty_words(self) -> str:
        """One sentence where there is nothing yet."""
        return ""

    def facets(self) -> Sequence[Callable[[Snapshot, Any], bool]]:
        """What is filtered by besides words."""
        return ()

    # Buttons

    def add_button(
        self,
        layout: QHBoxLayout,
        text: Callable[[], str],
        icon: str,
        act: Callable[[], object],
        kind: str = "",
    ) -> QPushButton:
        """A button whose text follows the language; ``kind`` is primary, quiet or none."""
        button = QPushButton(self)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda _checked: act())
        self._texts.append((button, text, icon, kind))
        layout.addWidget(button)
        return button

    # Page

    def begin(self) -> None:
        self.model.show_snapshot(self.snapshot)
        self.memory.begin(str(next(iter(self.snapshot.of("trip")))), self.KEY)
        self.apply_filter()
        self._tell_counts()

    def remember(self) -> None:
        self.memory.keep()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        self.model.follow(snapshot, touched)

    def count(self) -> str:
        return self.words.number(len(self.snapshot.of(self.KIND)))

    def status(self) -> str:
        chosen, shown, total = len(self.rows.chosen()), len(self.model.things), self.model.total
        said = self.tr("{0} of {1}").format(self.words.number(shown), self.words.number(total))
        if chosen > 1:
            said += " \u00b7 " + self.tr("%n selected", "rows of a table", chosen)
        return said

    def selection(self) -> Selection:
        return tuple((self.KIND, thing.id) for thing in self.rows.chosen())

    def reveal(self, thing: ThingId) -> None:
        row = self.model.row_of(thing)
        if row is None:
            self.filter.clear()
            self.apply_filter()
            row = self.model.row_of(thing)
        if row is not None:
            self.rows.choose([row])
            self.rows.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def apply_filter(self) -> None:
        self._filter_timer.stop()
        self.model.filter_by(self.filter.text(), self.facets())

    def commit(self, thing: Any, column: Column, text: str) -> None:
        """Write one cell; until it is through it shows what was typed."""
        entry = column.entry
        if entry is None or text == self.model.text(thing, column):
            return
        trip = next(iter(self.snapshot.of("trip").values()))
        try:
            value = entered(entry, text, self.words, year=trip.first.year)
        except DelegationError as error:
            self.toast.emit(sentence(self.words, error))
            return
        self.model.wait(thing.id, column.key, text)

        def failed(error: DelegationError) -> None:
            self.model.settle(thing.id, column.key)
            self.toast.emit(sentence(self.words, error))

        self.desk.perform(
            lambda store: set_many(store, self.KIND, [thing.id], {entry.name: value}, new_id=self.kit.new_id),
            then=lambda _change: self.model.settle(thing.id, column.key),
            failed=failed,
            owner=self,
        )

    def _editor(self, column: Column, parent: QWidget) -> LineEditor | LongEditor | ChoiceEditor:
        assert column.entry is not None  # only columns of a field can be edited  # noqa: S101 -- for the type checker
        return editor_of(column.entry, self.kit, self.desk, parent)

    def _tell_selection(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.selected.emit(self.selection())
        self.status_changed.emit()

    def _tell_counts(self) -> None:
        self.sub.setText(self.sub_words())
        has_any, is_shown = self.model.total > 0, bool(self.model.things)
        self.rows.setVisible(is_shown)
        self.empty.setVisible(not is_shown)
        self.empty_text.setText(self.tr("Nothing to see in this view.") if has_any else self.empty_words())
        for at in range(self.empty_buttons.count()):
            item = self.empty_buttons.itemAt(at)
            if item is not None and (button := item.widget()) is not None:
                button.setVisible(not has_any)
        self.status_changed.emit()

    def sub_words(self) -> str:
        """What stands beside the title."""
        return self.count()

    # Look and language

    def retranslate(self) -> None:
        self.heading.setText(self.title())
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.rows.setAccessibleName(self.title())
        self._tell_counts()
        self._fit()
        if self.model.words is not self.words:
            self.model.speak(self.words)

    def restyle(self) -> None:
        theme = self.kit.theme
        for button, _text, icon, kind in self._texts:
            if icon:
                button.setIcon(theme.icon(icon, "on_accent" if kind == "primary" else "ink2"))
        self.rows.dress(theme, str(self.kit.settings.get("row_height")))
        self.memory.restyle()
        self._fit()

    def _fit(self) -> None:
        """Where the head has no room for all words, its secondary buttons are icons with tooltips."""
        px = self.kit.theme.px
        head = [one for one in self._texts if self.head_buttons.indexOf(one[0]) >= 0]
        wide = sum(button.fontMetrics().horizontalAdvance(text()) + px(54) for button, text, _, _ in head)
        wide += self.heading.sizeHint().width() + self.sub.sizeHint().width() + px(60)
        has_room = wide <= self.width()
        for button, text, icon, kind in self._texts:
            in_words = has_room or kind == "primary" or not icon or self.head_buttons.indexOf(button) < 0
            button.setText(text() if in_words else "")
            button.setAccessibleName(text())
            button.setToolTip("" if in_words else text())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
