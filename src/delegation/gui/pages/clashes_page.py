# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes: what is wrong and how bad, what it touches, ways out with their price, and living with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from delegation.domain.clashes import Clash, Remedy
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui.dialogs.aside_dialog import AsideDialog
from delegation.gui.models.clashes import ClashList, Grouping
from delegation.gui.pages.page import Page
from delegation.gui.painters.clashes import ClashPainter
from delegation.gui.widgets.clash_card import ClashCard
from delegation.services.editing import apply_remedy, set_aside
from delegation.services.history import named_refusal
from delegation.services.remedies import bring_back, things_of
from delegation.services.words import sentence

if TYPE_CHECKING:
    from delegation.gui.changes import Selection, TripDesk
    from delegation.gui.clash_watch import ClashWatch
    from delegation.gui.kit import Kit


class ClashesPage(Page):
    """Follows the watch: it has the clashes of a snapshot a moment after the snapshot."""

    KEY, ICON, FORM = "clashes", "triangle-alert", "clashes_page"

    heading: QLabel
    sub: QLabel
    filter: QLineEdit
    grouping: QComboBox
    show_aside: QPushButton
    stack: QStackedWidget
    halves: QSplitter
    clash_list: QListView
    card_area: QScrollArea
    empty: QWidget
    empty_title: QLabel
    empty_text: QLabel

    def __init__(
        self, kit: "Kit", desk: "TripDesk", clashes: "ClashWatch", parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.model = ClashList(kit.words, self)
        self.model.aside_head = lambda: self.tr("Set aside")
        self.clash_list.setModel(self.model)
        self.clash_list.setItemDelegate(ClashPainter(kit.theme, self))
        self.clash_list.setMouseTracking(True)
        self.card = ClashCard(kit)
        self.card_area.setWidget(self.card)
        self.halves.setSizes([560, 420])
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        self._last_place = 0
        self.dialog: AsideDialog | None = None
        for grouping in Grouping:
            self.grouping.addItem("", grouping)
        self.grouping.currentIndexChanged.connect(self._arrange)
        self.show_aside.toggled.connect(self._arrange)
        self.filter.textChanged.connect(self._arrange)
        self.clash_list.selectionModel().currentChanged.connect(self._chosen)
        self.card.remedy_chosen.connect(self.apply)
        self.card.aside_wanted.connect(self.ask_why)
        self.card.back_wanted.connect(self.bring_back)
        self.card.thing_wanted.connect(self.thing_wanted)
        clashes.changed.connect(self._show)
        self.retranslate()
        self.restyle()

    # Page

    def title(self) -> str:
        return self.tr("Clashes")

    def count(self) -> str:
        return self.words.number(len(self.clashes.open)) if self.clashes.open else ""

    def severity(self) -> str:
        return self.clashes.open[0].severity.value if self.clashes.open else ""

    def status(self) -> str:
        away = len(self.clashes.set_aside) if self.show_aside.isChecked() else 0
        return self.tr("{0} of {1}").format(self.model.shown, len(self.clashes.open) + away)

    def begin(self) -> None:
        self._show()

    def selection(self) -> "Selection":
        clash = self.clash
        if clash is None:
            return ()
        return tuple((kind, one) for kind, one, _ in things_of(self.clashes.snapshot, clash)[:1])

    def reveal(self, thing: ThingId | str) -> None:
        """The clash of an id, or the first that concerns a thing."""
        found = next((clash for clash in self.clashes.all if clash.id == thing), None)
        if found is None and not isinstance(thing, str):
            found = next(iter(self.clashes.of_thing.get(thing, ())), None)
        if found is not None:
            self.choose(found)

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    # Showing

    @property
    def clash(self) -> Clash | None:
        index = self.clash_list.currentIndex()
        return self.model.row(index.row()).clash if index.isValid() else None

    def choose(self, clash: Clash) -> None:
        """Bring a clash into view, filter or no filter."""
        if self.model.place_of(clash.id) is None:
            self.filter.clear()
            self.show_aside.setChecked(clash in self.clashes.set_aside)
        place = self.model.place_of(clash.id)
        if place is not None:
            self.clash_list.setCurrentIndex(self.model.index(place))
            self.clash_list.scrollTo(self.model.index(place))

    def _show(self) -> None:
        """The clashes as they were last found; where the chosen one is gone, the one in its place."""
        if not self.is_shown_once:
            return
        watch = self.clashes
        self.model.show_clashes(watch.snapshot, watch.open, watch.set_aside)
        self._settle()

    def _arrange(self) -> None:
        grouping = self.grouping.currentData()
        self.model.arrange(
            Grouping(grouping or Grouping.SEVERITY),
            with_aside=self.show_aside.isChecked(),
            text=self.filter.text(),
        )
        self._settle()

    def _settle(self) -> None:
        rows = self.model.rowCount()
        if rows and self.clash is None:
            place = min(self._last_place, rows - 1)
            places = [*range(place, rows), *range(place, -1, -1)]
            found = next((at for at in places if self.model.row(at).clash is not None), None)
            if found is not None:
                self.clash_list.setCurrentIndex(self.model.index(found))
        self._fill_card()
        self.stack.setCurrentWidget(self.halves if rows else self.empty)
        self._tell()

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._last_place = now.row()
        self._fill_card()
        self.selected.emit(self.selection())

    def _fill_card(self) -> None:
        index = self.clash_list.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        if row is None or row.clash is None:
            self.card.show_clash(None, None)
        else:
            snapshot = self.clashes.snapshot
            self.card.show_clash(row.clash, snapshot, is_aside=row.is_aside, reason=row.reason)

    # Doing

    def apply(self, clash: Clash, remedy: Remedy) -> None:
        """Apply a remedy to the trip as it is when it is written."""
        choose = self.clashes.chosen(clash, remedy)
        self.clash_list.setFocus()  # the button that was pressed goes with its clash
        self.desk.perform(lambda store: apply_remedy(store, choose), failed=self._refused, owner=self)

    def ask_why(self, clash: Clash) -> None:
        self.dialog = dialog = AsideDialog(self.kit, self.model.told(clash).message, self)

        def accepted() -> None:
            why = dialog.why
            self.desk.perform(
                lambda store: set_aside(store, clash.id, why, new_id=self.kit.new_id),
                failed=self._refused,
                owner=self,
            )

        dialog.accepted.connect(accepted)
        dialog.open()

    def bring_back(self, clash: Clash) -> None:
        self.desk.perform(lambda store: bring_back(store, clash.id), failed=self._refused, owner=self)

    def _refused(self, error: DelegationError) -> None:
        self.toast.emit(sentence(self.words, named_refusal(self.snapshot, error)))

    # Look and language

    def _tell(self) -> None:
        watch = self.clashes
        urgent = sum(clash.severity.value == "high" for clash in watch.open)
        said = self.tr("%n open", "clashes", len(watch.open))
        if urgent:
            pressing = self.tr("%n urgent", "clashes", urgent)
            said = f"{said}, {pressing}"
        self.sub.setText(said)
        away = len(watch.set_aside)
        self.show_aside.setText(self.tr("Show %n set aside", "clashes", away))
        self.show_aside.setVisible(away > 0)
        if watch.open:
            self.empty_title.setText(self.tr("Nothing found"))
            self.empty_text.setText(self.tr("No clash has all these words."))
        else:
            self.empty_title.setText(self.tr("No clashes"))
            self.empty_text.setText(self.tr("Walks, beds, seats and hours add up."))
        self.status_changed.emit()

    def retranslate(self) -> None:
        if self.model.words is not self.words:
            self.model.speak(self.words)
        for at, said in enumerate((self.tr("Severity"), self.tr("Day"), self.tr("Subject"))):
            self.grouping.setItemText(at, said)
        self._tell()

    def restyle(self) -> None:
        theme = self.kit.theme
        self.clash_list.doItemsLayout()
        self.show_aside.setIcon(theme.icon("eye-off"))
        self.card.restyle()
