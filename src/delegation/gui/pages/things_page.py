# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that is a list of the things of one kind: table, saved filters, facets, edit in place, columns.

A page of a kind says its columns and facets and what its buttons do; everything else is here, in
``list_filter`` (what is in view), ``list_columns`` (how it is laid out) and ``list_deeds`` (what is done
with it).
"""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelection, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.dialogs.columns_dialog import ColumnsDialog
from delegation.gui.dialogs.thing_dialog import ThingDialog
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.facets import Facet
from delegation.gui.models.things import ThingTable
from delegation.gui.pages.list_columns import ListColumns
from delegation.gui.pages.list_deeds import ListDeeds
from delegation.gui.pages.list_filter import ListFilter, View
from delegation.gui.pages.page import Page
from delegation.gui.widgets.chips import Chips
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, editor_of
from delegation.gui.widgets.empty_picture import EmptyPicture
from delegation.gui.widgets.facet_panel import FacetPanel
from delegation.gui.widgets.rows import RowsView
from delegation.gui.widgets.view_tabs import ViewTabs
from delegation.services.cells import entries_of, value_of
from delegation.services.editing import set_each
from delegation.services.entering import given_for
from delegation.services.words import sentence

FACETS_FROM = 700
"""A page narrower than this, in pixels at text size 1.0, has its facets in the filter's menu alone."""

BUTTON_WORDS_FROM = 640
"""A page narrower than this shows its secondary buttons as icons."""


class ThingsPage(Page):
    """A list of one kind."""

    KIND: ClassVar[str] = ""
    FORM: ClassVar[str] = "things_page"
    PROMOTED = (RowsView, ViewTabs, Chips, FacetPanel, EmptyPicture)
    NEW_FIELDS: ClassVar[tuple[str, ...]] = ()

    heading: QLabel
    sub: QLabel
    head_buttons: QHBoxLayout
    tabs: ViewTabs
    tab_rule: QFrame
    keep_filter: QToolButton
    filter_bar: QWidget
    filter: QLineEdit
    add_filter: QToolButton
    chips: Chips
    filter_buttons: QHBoxLayout
    uncover: QToolButton
    choose_columns: QToolButton
    more: QToolButton
    filter_rule: QFrame
    facet_panel: FacetPanel
    facet_rule: QFrame
    rows: RowsView
    nothing_found: QLabel
    empty: QWidget
    empty_picture: EmptyPicture
    empty_title: QLabel
    empty_text: QLabel
    empty_buttons: QHBoxLayout
    empty_hint: QLabel

    def __init__(self, kit: Kit, desk: TripDesk, clashes: ClashWatch, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, clashes, parent)
        self._usual = tuple(self.columns())
        self.model = ThingTable(
            self.KIND,
            self._usual,
            kit.words,
            self,
            beside=lambda work, then: kit.jobs.start(
                lambda _progress: work(), then=then, failed=self._tell_error, on_trip=False
            ),
            is_struck=self.is_struck,
        )
        self.rows.setModel(self.model)
        self.rows.dress(kit.theme, str(kit.settings.get("row_height")))
        self._texts: list[tuple[QPushButton, Callable[[], str], str, str]] = []
        self._actions: list[tuple[QAction, Callable[[], str], str]] = []
        self._has_buttons_in_words = True
        self.filtering = ListFilter(
            kit, self.model, self.filter, self.facet_panel, self.chips, self.tabs, self.add_filter, self
        )
        self.arranging = ListColumns(kit, self.model, self.rows, self)
        self.deeds = ListDeeds(kit, desk, self.KIND, self.model, self.rows, self)
        self._connect()
        self.filtering.facets, self.filtering.views = tuple(self.facet_list()), tuple(self.views())
        self.filtering.extra = self.facets
        self._add_actions()
        self.furnish()
        self.retranslate()
        self.restyle()

    def _connect(self) -> None:
        self.deeds.toast.connect(self.toast)
        self.deeds.title, self.deeds.sub = self.title, self.status
        self.filtering.remember = self._remember
        self.arranging.layout, self.arranging.keep = self._layout, self._remember
        self.arranging.known, self.arranging.usual = self.all_columns, lambda: self._usual
        self.arranging.arranged.connect(self._columns_arranged)
        self.filtering.changed.connect(self._filtered)
        self.facet_panel.pressed_on.connect(self.filtering.key_pressed)
        self.keep_filter.clicked.connect(lambda _on: self.filtering.save())
        self.choose_columns.clicked.connect(lambda _on: self.ask_columns())
        self.uncover.toggled.connect(self._uncover)
        self.more.clicked.connect(
            lambda _on: self._show_menu(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.rows.paste_wanted.connect(self.deeds.paste)
        self.rows.remove_wanted.connect(self.deeds.remove)
        self.rows.fill_wanted.connect(self.deeds.fill)
        self.rows.menu_wanted.connect(self._show_menu)
        self.rows.laid_out.connect(self.arranging.remember)
        self.rows.edited.connect(self.commit)
        self.rows.edit_with(self._editor)
        selection = self.rows.selectionModel()
        selection.selectionChanged.connect(self._tell_selection)
        selection.currentColumnChanged.connect(lambda _now, _before: self.status_changed.emit())
        self.model.rowsInserted.connect(self._tell_counts)
        self.model.rowsRemoved.connect(self._tell_counts)
        self.model.modelReset.connect(self._tell_counts)
        self.model.layoutChanged.connect(self._tell_counts)

    # What a page of a kind says

    def columns(self) -> Sequence[Column]:
        """The usual columns, in their order."""
        raise NotImplementedError

    def furnish(self) -> None:
        """Add buttons; called once."""

    def facet_list(self) -> Sequence[Facet]:
        """What stands at the left, and in the filter's menu."""
        return ()

    def views(self) -> Sequence[View]:
        """The saved filters that come with the program."""
        return (View("all", lambda: self.tr("All")),)

    def is_struck(self, thing: Any) -> bool:
        """Whether a thing no longer counts and is struck through."""
        return False

    def empty_heading(self) -> str:
        """A few words where there is nothing yet."""
        return ""

    def empty_words(self) -> str:
        """One sentence where there is nothing yet."""
        return ""

    def empty_hint_words(self) -> str:
        """What else helps there, in small print."""
        return ""

    def facets(self) -> Sequence[Callable[[Snapshot, Any], bool]]:
        """What is filtered by besides words and the facets of the list."""
        return ()

    # Buttons and actions

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
        if layout is self.empty_buttons:
            button.setProperty("tall", "yes")
        button.clicked.connect(lambda _checked: act())
        self._texts.append((button, text, icon, kind))
        layout.addWidget(button)
        return button

    def add_action(
        self, text: Callable[[], str], act: Callable[[], object], keys: str = "", icon: str = ""
    ) -> QAction:
        """Something in the menu of the list; its shortcut works while the page is in front."""
        action = QAction(self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on: act())
        self.addAction(action)
        self._actions.append((action, text, icon))
        return action

    def _add_actions(self) -> None:
        deeds = self.deeds
        if self.NEW_FIELDS:
            self.add_action(self.add_words, self.add, "Ctrl+Shift+N", "plus")
        self.add_action(lambda: self.tr("Fill down"), deeds.fill_down, "Ctrl+D", "arrow-down")
        self.add_action(lambda: self.tr("Find and replace..."), deeds.replace, "Ctrl+H", "search")
        self.add_action(lambda: self.tr("Copy"), self.rows.copy_chosen, "Ctrl+C", "copy")
        self.add_action(lambda: self.tr("Paste from Excel..."), deeds.paste, "Ctrl+V", "clipboard-paste")
        self.add_action(lambda: self.tr("Print the list..."), deeds.print, "Ctrl+P", "printer")
        self.add_action(lambda: self.tr("Remove"), deeds.remove, "", "trash-2")

    def page_actions(self) -> Sequence[QAction]:
        return [action for action, _, _ in self._actions]

    def _show_menu(self, at: QPoint) -> None:
        self._menu().popup(at)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action, _, _ in self._actions])
        return menu

    # Adding

    def add_words(self) -> str:
        """What the button that adds one says."""
        return self.tr("Add...")

    def add(self) -> ThingDialog:
        """Ask for the first fields of a new one."""
        dialog = ThingDialog(self.kit, self.desk, self.KIND, self.NEW_FIELDS, self.add_words(), self)
        dialog.added.connect(self.reveal)
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()
        return dialog

    # Page

    def begin(self) -> None:
        layout = self._layout()
        self.arranging.arrange(layout)
        self.model.show_snapshot(self.snapshot)
        self.filtering.load(layout)
        self.filtering.show_counts()
        self._tell_counts()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        if any(kind == "field" for kind, _ in touched):
            self._usual = tuple(self.columns())
            self.arranging.arrange(self._layout())
        self.model.follow(snapshot, touched)
        self.filtering.count_later()

    def count(self) -> str:
        return self.words.number(len(self.snapshot.of(self.KIND)))

    def status(self) -> str:
        """How many are in view and selected, and the sum of what is selected in the current column."""
        chosen = self.rows.chosen() if self.model.things else []
        shown, total = len(self.model.things), self.model.total
        said = [self.tr("{0} of {1}").format(self.words.number(shown), self.words.number(total))]
        if len(chosen) > 1:
            said.append(self.tr("%n selected", "rows of a table", len(chosen)))
            said += self._sums(chosen)
        return " \u00b7 ".join(said)

    def _sums(self, chosen: Sequence[Any]) -> list[str]:
        at = self.rows.currentIndex().column()
        column = self.model.columns[at] if 0 <= at < len(self.model.columns) else None
        if (
            column is None
            or column.key == self._usual[0].key
            or (column.is_sensitive and not self.model.uncovered)
        ):
            return []
        filled = sum(1 for thing in chosen if self.model.text(thing, column))
        heading = column.heading(self.words)
        said = [self.tr("%n filled in: {0}", "cells of a column", filled).format(heading)]
        sums: dict[str, Any] = {}
        if column.entry is not None and column.numbers:
            for thing in chosen:
                value = value_of(thing, column.entry)
                unit, amount = getattr(value, "currency", ""), getattr(value, "amount", value)
                if isinstance(amount, int) or hasattr(amount, "quantize"):
                    sums[unit] = sums.get(unit, 0) + amount
        said += [
            self.tr("sum {0}").format(f"{self.words.number(amount)} {unit}".strip())
            for unit, amount in sums.items()
        ]
        return said

    def selection(self) -> Selection:
        return tuple((self.KIND, thing.id) for thing in self.rows.chosen())

    def reveal(self, thing: ThingId) -> None:
        row = self.model.row_of(thing)
        if row is None:
            self.filtering.clear()
            row = self.model.row_of(thing)
        if row is not None:
            self.rows.choose([row])
            self.rows.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def apply_filter(self) -> None:
        self.filtering.apply()

    def _filtered(self) -> None:
        keys = {facet for facet, codes in self.filtering.checked.items() if codes}
        shown = [at for at, column in enumerate(self.model.columns) if column.key in keys]
        self.rows.mark_filtered(frozenset(shown))
        self.status_changed.emit()

    def copy(self) -> None:
        self.rows.copy_chosen()

    def _tell_error(self, error: DelegationError) -> None:
        self.toast.emit(sentence(self.words, error))

    # Columns

    def all_columns(self) -> dict[str, Column]:
        """Every column there is by key: the usual ones, then the other fields of the catalogue."""
        known = {column.key: column for column in self._usual}
        for name, entry in entries_of(self.snapshot, self.KIND).items():
            known.setdefault(name, column_of(entry))
        return known

    def ask_columns(self) -> ColumnsDialog:
        """Let the planner choose the columns."""
        return self.arranging.ask()

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order, and remember it."""
        self.arranging.show(keys)

    def _columns_arranged(self) -> None:
        self._show_cover()
        self._filtered()

    def trip_key(self) -> str:
        return str(next(iter(self.snapshot.of("trip"))))

    def _layout(self) -> dict[str, Any]:
        return self.kit.settings.layout(self.trip_key(), self.KEY)

    def _remember(self, **parts: Any) -> None:
        if self.is_shown_once:
            self.kit.settings.remember(self.trip_key(), self.KEY, **parts)

    # Covers

    def _uncover(self, on: bool) -> None:
        self.model.uncover(on)
        self._show_cover()
        self.status_changed.emit()

    def _show_cover(self) -> None:
        is_sensitive = any(column.is_sensitive for column in self.model.columns)
        self.uncover.setVisible(is_sensitive)
        self.uncover.setIcon(self.kit.theme.icon("eye-off" if self.uncover.isChecked() else "eye", "ink2"))

    # Editing

    def commit(self, thing: Any, column: Column, text: str) -> None:
        """Write one cell; until it is through it shows what was typed."""
        entry = column.entry
        if entry is None or text == self.model.text(thing, column):
            return
        trip = next(iter(self.snapshot.of("trip").values()))
        try:
            given = given_for([thing], entry, text, self.words, trip)
        except DelegationError as error:
            self._tell_error(error)
            return
        self.model.wait(thing.id, column.key, text)

        def failed(error: DelegationError) -> None:
            self.model.settle(thing.id, column.key)
            self._tell_error(error)

        self.desk.perform(
            lambda store: set_each(store, self.KIND, given, new_id=self.kit.new_id),
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
        has_any, finds = self.model.total > 0, bool(self.model.things)
        for widget in (
            self.rows,
            self.tabs,
            self.keep_filter,
            self.filter_bar,
            self.tab_rule,
            self.filter_rule,
        ):
            widget.setVisible(has_any)
        self.nothing_found.setVisible(has_any and not finds)
        self.empty.setVisible(not has_any)
        for button, *_ in self._texts:
            if self.head_buttons.indexOf(button) >= 0:
                button.setVisible(has_any)
        self._show_facets()
        self.status_changed.emit()

    def sub_words(self) -> str:
        """What stands beside the title."""
        return self.count() if self.model.total else ""

    # Look and language

    def retranslate(self) -> None:
        if not hasattr(self, "filtering"):
            return  # the form is being filled
        self.heading.setText(self.title())
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.rows.setAccessibleName(self.title())
        self.tabs.setAccessibleName(self.tr("Saved filters"))
        self.facet_panel.setAccessibleName(self.tr("Facets"))
        self.chips.setAccessibleName(self.tr("Filtered by"))
        self.empty_title.setText(self.empty_heading())
        self.empty_text.setText(self.empty_words())
        self.empty_hint.setText(self.empty_hint_words())
        self.nothing_found.setText(self.tr("Nothing on the list fits the filter."))
        self.sub.setText(self.sub_words())
        for tool, text, said in (
            (self.keep_filter, "", self.tr("Keep this filter as a tab")),
            (self.add_filter, self.tr("Filter"), self.tr("Filter by more")),
            (self.uncover, "", self.tr("Show what is sensitive; Esc covers it again")),
            (self.choose_columns, self.tr("Columns"), self.tr("Choose the columns")),
            (self.more, "", self.tr("More to do with this list")),
        ):
            tool.setText(text)
            tool.setToolTip(said)
            tool.setAccessibleName(said)
        for action, words, _icon in self._actions:
            action.setText(words())
        self._show_buttons()
        if self.model.words is not self.words:
            self.model.speak(self.words)
        if self.is_shown_once:
            self.filtering.show_counts()

    def _show_buttons(self) -> None:
        for button, text, _icon, kind in self._texts:
            in_words = self._has_buttons_in_words or kind == "primary" or self.empty.isAncestorOf(button)
            button.setText(text() if in_words else "")
            button.setAccessibleName(text())
            button.setToolTip("" if in_words else text())
        style = Qt.ToolButtonStyle
        self.choose_columns.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if self._has_buttons_in_words else style.ToolButtonIconOnly
        )

    def restyle(self) -> None:
        theme = self.kit.theme
        for button, _text, icon, kind in self._texts:
            if icon:
                button.setIcon(theme.icon(icon, "on_accent" if kind == "primary" else "ink2"))
        for action, _words, icon in self._actions:
            if icon:
                action.setIcon(theme.icon(icon))
        for tool, icon in (
            (self.keep_filter, "plus"),
            (self.add_filter, "plus"),
            (self.choose_columns, "columns-3"),
            (self.more, "ellipsis"),
        ):
            tool.setIcon(theme.icon(icon, "ink2"))
        side = QSize(theme.px(16), theme.px(16))
        buttons: list[QAbstractButton] = [*self.findChildren(QToolButton), *(one for one, *_ in self._texts)]
        for one in buttons:
            if one.parent() is not self.chips:
                one.setIconSize(side)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.add_filter.setVisible(bool(self.filtering.facets))
        self.add_filter.setToolButtonStyle(style)
        self.filter.setMaximumWidth(theme.px(230))
        self.nothing_found.setMargin(theme.px(24))
        self.empty_picture.dress(theme)
        self.filtering.restyle()
        self._show_cover()
        self.rows.dress(theme, str(self.kit.settings.get("row_height")))
        if self.is_shown_once:
            self.arranging.arrange(self._layout())
        self._fit()

    def _fit(self) -> None:
        """What has no room goes into menus and tooltips."""
        in_words = self.width() >= self.kit.theme.px(BUTTON_WORDS_FROM)
        if in_words != self._has_buttons_in_words:
            self._has_buttons_in_words = in_words
            self._show_buttons()
        self._show_facets()

    def _show_facets(self) -> None:
        has_room = self.width() >= self.kit.theme.px(FACETS_FROM) and not self.kit.theme.is_narrow
        shown = has_room and bool(self.filtering.facets) and self.model.total > 0
        self.facet_panel.setVisible(shown)
        self.facet_rule.setVisible(shown)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.uncover.isChecked():
            self.uncover.setChecked(False)
            return
        super().keyPressEvent(event)
