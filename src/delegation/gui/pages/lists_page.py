# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of one or more lists under each other: programme and what is not yet timed, stays and rooms.

A page says its lists; selection, filter, editing in place, copying and removing are here.
"""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelection, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Trip
from delegation.domain.values import ThingId
from delegation.errors import DelegationError, RemovalAsksError
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column
from delegation.gui.models.things import Keep, ThingTable
from delegation.gui.pages.page import Page
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, editor_of
from delegation.gui.widgets.page_tabs import PageTabs
from delegation.gui.widgets.rows import RowsView
from delegation.gui.widgets.thing_dialog import ThingDialog
from delegation.services.editing import add, set_each
from delegation.services.entering import given_for
from delegation.services.removals import remove
from delegation.services.words import sentence

FILTER_AFTER_MS = 30
MOST_ROWS = 8
"""A list that is not the page's first grows to so many rows, and then scrolls."""


class OneList(QWidget):
    """One table, with a heading over it that says how many it holds."""

    def __init__(self, kind: str, columns: Sequence[Column], kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self._kit = kind, kit
        self.model = ThingTable(kind, columns, kit.words, self)
        self.rows = RowsView(self)
        self.rows.setModel(self.model)
        self.rows.dress(kit.theme, str(kit.settings.get("row_height")))
        self.heading = QLabel(self)
        self.heading.setProperty("role", "section")
        self.heading.setContentsMargins(kit.theme.px(20), kit.theme.px(10), 0, kit.theme.px(4))
        self.heading.hide()
        self.is_first = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.rows, 1)
        self.lay_columns()

    def lay_columns(self) -> None:
        for at, column in enumerate(self.model.columns):
            self.rows.setColumnWidth(at, self._kit.theme.px(column.width))

    def name(self, title: str, *, shown: bool) -> None:
        """What the list is called, to be read over it or only by a screen reader."""
        self.heading.setText(f"{title}  {self._kit.words.number(self.model.rowCount())}")
        self.heading.setVisible(shown)
        self.rows.setAccessibleName(title)

    def fit(self) -> None:
        """A list that is not the first is as high as its rows."""
        if not self.is_first:
            rows = min(self.model.rowCount(), MOST_ROWS)
            height = self.rows.verticalHeader().defaultSectionSize() * rows
            header = self.rows.horizontalHeader().height()
            self.rows.setFixedHeight(height + header + self._kit.theme.px(16))


class ListsPage(Page):
    """Lists under each other."""

    FORM: ClassVar[str] = "lists_page"
    KINDS: ClassVar[tuple[str, ...]] = ()
    """What its lists show; the first is what the list of pages counts."""
    WORDS_FROM: ClassVar[int] = 640
    """A page narrower than this, in pixels at text size 1.0, shows its secondary buttons as icons."""
    PROMOTED: ClassVar[tuple[type[QWidget], ...]] = (PageTabs,)

    heading: QLabel
    sub: QLabel
    head_buttons: QHBoxLayout
    tabs: PageTabs
    tab_rule: QFrame
    filter: QLineEdit
    filter_buttons: QHBoxLayout
    lists: QVBoxLayout
    empty: QWidget
    empty_text: QLabel
    empty_buttons: QHBoxLayout

    def __init__(self, kit: Kit, desk: TripDesk, clashes: ClashWatch, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.all: list[OneList] = []
        self._was_narrow = False
        self.dialog: ThingDialog | None = None
        self._texts: list[tuple[QPushButton, Callable[[], str], str, str]] = []
        self._actions: list[tuple[QAction, QPushButton, Callable[[], str]]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FILTER_AFTER_MS)
        self._timer.timeout.connect(self.apply_filter)
        self.filter.textChanged.connect(lambda _text: self._timer.start())
        self.tabs.hide()
        self.tab_rule.hide()
        self.furnish()
        clashes.changed.connect(self._show_clashes)
        self.retranslate()
        self.restyle()

    # What a page says

    def furnish(self) -> None:
        """Add lists and buttons; called once."""
        raise NotImplementedError

    def names(self) -> Sequence[str]:
        """What the lists are called, in their order."""
        raise NotImplementedError

    def keeps(self, one: OneList) -> Sequence[Keep]:
        """What a list shows of its kind, besides what the words of the filter say."""
        return ()

    def empty_words(self) -> str:
        return ""

    def add_list(self, kind: str, columns: Sequence[Column]) -> OneList:
        one = OneList(kind, columns, self.kit, self)
        one.is_first = not self.all
        self.all.append(one)
        self.lists.addWidget(one, 1 if one.is_first else 0)
        rows = one.rows
        rows.edit_with(self._editor)
        rows.edited.connect(lambda thing, column, text: self.write_cell(one, thing, column, text))
        rows.remove_wanted.connect(self.remove_chosen)
        rows.selectionModel().selectionChanged.connect(lambda on, _off: self._chosen(one, on))
        return one

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
        button.clicked.connect(lambda _on: act())
        self._texts.append((button, text, icon, kind))
        layout.addWidget(button)
        if layout is not self.empty_buttons:
            self._add_action(button, text, icon, "Ctrl+Shift+N" if kind == "primary" else "")
        return button

    def _add_action(self, button: QPushButton, text: Callable[[], str], icon: str, keys: str) -> None:
        """What a button does, for Ctrl+K; the page's own new thing has the shortcut every list has."""
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setProperty("icon_name", icon)
        action.triggered.connect(lambda _on: button.click() if button.isVisible() else None)
        self.addAction(action)
        self._actions.append((action, button, text))

    def page_actions(self) -> Sequence[QAction]:
        for action, _button, text in self._actions:
            action.setText(text())
        can = [action for action, button, _ in self._actions if button.isEnabled() and button.isVisible()]
        return [*super().page_actions(), *can]

    # Page

    @property
    def trip(self) -> Trip:
        trip: Trip = next(iter(self.snapshot.of("trip").values()))
        return trip

    def begin(self) -> None:
        for one in self.all:
            one.model.show_snapshot(self.snapshot)
        self.apply_filter()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        for one in self.all:
            one.model.follow(snapshot, touched)
        self.tell_counts()

    def count(self) -> str:
        return self.words.number(len(self.snapshot.of(self.KINDS[0])))

    def severity(self) -> str:
        found = {self.clashes.worst(thing) for kind in self.KINDS for thing in self.snapshot.of(kind)}
        return next((one for one in ("high", "medium") if one in found), "")

    def status(self) -> str:
        shown = sum(one.model.rowCount() for one in self.all)
        said = self.tr("%n shown", "rows of lists", shown)
        chosen = len(self.selection())
        return f"{said} \u00b7 " + self.tr("%n selected", "rows of lists", chosen) if chosen > 1 else said

    def selection(self) -> Selection:
        return tuple((one.kind, thing.id) for one in self.all for thing in one.rows.chosen())

    def chosen(self, kind: str) -> list[Any]:
        """What is selected of a kind."""
        return [thing for one in self.all if one.kind == kind for thing in one.rows.chosen()]

    def reveal(self, thing: ThingId) -> None:
        for is_second in (False, True):
            for one in self.all:
                row = one.model.row_of(thing)
                if row is not None:
                    one.rows.choose([row])
                    one.rows.setFocus()
                    return
            if not is_second:
                self.show_everything()

    def show_everything(self) -> None:
        """Take every filter away, for something that hides behind them."""
        self.filter.clear()
        self.apply_filter()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def apply_filter(self) -> None:
        self._timer.stop()
        for one in self.all:
            one.model.filter_by(self.filter.text(), self.keeps(one))
        self.tell_counts()

    def tell_counts(self) -> None:
        has_any = any(one.model.total for one in self.all)
        for one, name in zip(self.all, self.names(), strict=True):
            one.name(name, shown=len(self.all) > 1 and (not one.is_first or self.heads_first))
            one.setVisible(has_any and (one.is_first or one.model.rowCount() > 0))
            one.fit()
        self.empty.setVisible(not has_any)
        self.sub.setText(self.count())
        self.status_changed.emit()

    heads_first: ClassVar[bool] = True
    """Whether the first list has its name over it too."""

    def _chosen(self, one: OneList, on: QItemSelection) -> None:
        if not on.isEmpty():
            for other in self.all:
                if other is not one:
                    other.rows.clearSelection()
        self.selected.emit(self.selection())
        self.status_changed.emit()

    def _show_clashes(self) -> None:
        if self.is_shown_once:
            for one in self.all:
                one.model.speak(self.words)

    # Writing

    def _editor(self, column: Column, parent: QWidget) -> LineEditor | LongEditor | ChoiceEditor:
        assert column.entry is not None  # only columns of a field can be edited  # noqa: S101 -- for the type checker
        return editor_of(column.entry, self.kit, self.desk, parent)

    def typed(self, _thing: Any, _column: Column, text: str) -> str:
        """What was typed into a cell, made whole by what the page shows."""
        return text

    def write_cell(self, one: OneList, thing: Any, column: Column, text: str) -> None:
        """Write one cell; until it is through it shows what was typed."""
        entry, model = column.entry, one.model
        if entry is None or text == model.text(thing, column):
            return
        try:
            said = self.typed(thing, column, text)
            given = given_for([thing], entry, said, self.words, self.trip)
        except DelegationError as error:
            self.toast.emit(sentence(self.words, error))
            return
        model.wait(thing.id, column.key, text)

        def failed(error: DelegationError) -> None:
            model.settle(thing.id, column.key)
            self.toast.emit(sentence(self.words, error))

        self.desk.perform(
            lambda store: set_each(store, one.kind, given, new_id=self.kit.new_id),
            then=lambda _change: model.settle(thing.id, column.key),
            failed=failed,
            owner=self,
        )

    def ask_new(self, kind: str, names: Sequence[str], title: str, keep: str) -> ThingDialog:
        """Ask for a new thing of a kind, and select it."""
        dialog = ThingDialog(self.kit, self.desk, kind, names, title, self.window(), keep=keep)
        self.add_from(dialog)
        return dialog

    def add_from(self, dialog: ThingDialog) -> None:
        """Add what a dialog gives."""
        self.dialog = dialog
        new_id = self.kit.new_id

        def made(result: Any) -> None:
            dialog.settled("")
            self.reveal(result[1])

        dialog.keep_wanted.connect(
            lambda given: self.desk.perform(
                lambda store: add(store, dialog.kind, given, new_id=new_id),
                then=made,
                failed=lambda error: dialog.settled(sentence(self.words, error)),
                owner=dialog,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove_chosen(self) -> None:
        """Take out what is selected; asks where others would miss something."""
        for kind, thing in self.selection():
            self._remove(kind, thing, confirmed=False)

    def _remove(self, kind: str, thing: ThingId, *, confirmed: bool) -> None:
        new_id = self.kit.new_id

        def failed(error: DelegationError) -> None:
            if isinstance(error, RemovalAsksError):
                self._ask_removal(kind, thing, error)
            else:
                self.toast.emit(sentence(self.words, error))

        self.desk.perform(
            lambda store: remove(store, kind, str(thing), new_id=new_id, confirmed=confirmed),
            failed=failed,
            owner=self,
        )

    def _ask_removal(self, kind: str, thing: ThingId, error: RemovalAsksError) -> None:
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Remove?"))
        box.setText(sentence(self.words, error))
        go = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(lambda _on: self._remove(kind, thing, confirmed=True))
        box.open()

    # Look and language

    def retranslate(self) -> None:
        if not self.all:
            return  # the form is being filled: its texts come first
        self.heading.setText(self.title())
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.empty_text.setText(self.empty_words())
        self._name_buttons()
        for one in self.all:
            if one.model.words is not self.words:
                one.model.speak(self.words)
        self.tell_counts()

    def _is_narrow(self) -> bool:
        theme = self.kit.theme
        return theme.is_narrow or self.width() < theme.px(self.WORDS_FROM)

    def _name_buttons(self) -> None:
        """Where there is little room a secondary button is its icon, with its words for a tooltip."""
        is_narrow = self._is_narrow()
        self._was_narrow = is_narrow
        for button, text, _icon, kind in self._texts:
            is_bare = is_narrow and kind != "primary"
            button.setText("" if is_bare else text())
            button.setAccessibleName(text())
            button.setToolTip(text() if is_bare else "")

    def restyle(self) -> None:
        theme = self.kit.theme
        self._name_buttons()
        for button, _text, icon, kind in self._texts:
            button.setIcon(theme.icon(icon, "on_accent" if kind == "primary" else "ink2"))
        for one in self.all:
            one.rows.dress(theme, str(self.kit.settings.get("row_height")))
            one.lay_columns()
            one.fit()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() != self._was_narrow:
            self._name_buttons()
