# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme as lists: one day or all, what is not yet timed, or one person's agenda."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QPushButton

from delegation.domain.catalogue import entries
from delegation.domain.itinerary import Itinerary, itinerary
from delegation.domain.people import PersonId
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.domain.walking import walking
from delegation.errors import DelegationError
from delegation.gui.changes import Selection, Touched
from delegation.gui.dialogs.item_dialog import ItemDialog
from delegation.gui.dialogs.party_dialog import PartyDialog
from delegation.gui.models.agenda import AgendaList, AgendaRow, agenda_rows
from delegation.gui.models.columns import Column
from delegation.gui.models.item_columns import item_columns
from delegation.gui.models.things import Keep
from delegation.gui.pages.lists_page import ListsPage, OneList
from delegation.gui.painters.agenda import AgendaPainter
from delegation.gui.widgets.editors import LinkEditor
from delegation.gui.widgets.field_editors import field_editor
from delegation.gui.widgets.record_editor import RecordEditor
from delegation.services.copying import duplicate_items
from delegation.services.editing import set_many
from delegation.services.entering import clock
from delegation.services.options import Option, options_of
from delegation.services.words import sentence

ALL = "all"


class ProgrammePage(ListsPage):
    """Every programme item, by day; or all that one person does."""

    KEY, ICON = "programme", "calendar-days"
    KINDS = ("item",)
    heads_first = False

    def furnish(self) -> None:
        self.day: date | None = None
        self.person: ThingId | None = None
        self._plan: Itinerary | None = None
        self._is_planning = self._is_stale = False
        self.party_dialog: PartyDialog | None = None
        self._parts_editor: RecordEditor | None = None
        self.timed = self.add_list("item", item_columns(self.clashes, with_day=True))
        self.untimed = self.add_list("item", item_columns(self.clashes, with_day=True))
        self.agenda = AgendaList(self)
        self.agenda_view = QListView(self)
        self.agenda_painter = AgendaPainter(self.kit.theme, self)
        self.agenda_view.setModel(self.agenda)
        self.agenda_view.setItemDelegate(self.agenda_painter)
        self.agenda_view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.agenda_view.hide()
        self.agenda_view.selectionModel().currentChanged.connect(self._agenda_chosen)
        self.agenda_view.doubleClicked.connect(self._leave_agenda_for)
        self.lists.addWidget(self.agenda_view, 1)
        self.whose = LinkEditor(self._people, self)
        self.whose.setClearButtonEnabled(True)
        self.whose.committed.connect(self._person_typed)
        self.whose.textChanged.connect(lambda text: None if text else self.show_agenda(None))
        self.filter_buttons.addWidget(self.whose)
        self.tabs.show()
        self.tab_rule.show()
        self.tabs.currentChanged.connect(lambda _at: self._day_chosen())
        bar = self.filter_buttons
        self._on_items: list[QPushButton] = [
            self.add_button(bar, lambda: self.tr("Who takes part..."), "users", self.ask_party, "quiet"),
            self.add_button(bar, lambda: self.tr("Parts..."), "mic", self.ask_parts, "quiet"),
            self.add_button(bar, lambda: self.tr("Duplicate"), "copy", self.duplicate, "quiet"),
            self.add_button(bar, lambda: self.tr("Remove"), "trash-2", self.remove_chosen, "quiet"),
        ]
        add: Callable[[], str] = lambda: self.tr("Add item...")  # noqa: E731 -- said twice below
        self.add_button(self.head_buttons, add, "plus", self.add, "primary")
        self.add_button(self.empty_buttons, add, "plus", self.add, "primary")
        self.selected.connect(lambda _selection: self._enable())
        self._enable()

    def title(self) -> str:
        return self.tr("Programme")

    def names(self) -> Sequence[str]:
        return (self.tr("Programme"), self.tr("Not yet timed"))

    def empty_words(self) -> str:
        return self.tr("Nothing planned yet. Add a visit, a talk or a meal; a time can come later.")

    def keeps(self, one: OneList) -> Sequence[Keep]:
        if one is self.untimed:
            return (lambda _snapshot, item: item.start is None,)
        day = self.day
        if day is None:
            return (lambda _snapshot, item: item.start is not None,)
        return (lambda _snapshot, item: item.start is not None and item.start.day == day,)

    def _enable(self) -> None:
        chosen = self.chosen("item")
        for button in self._on_items:
            button.setEnabled(bool(chosen))
        self._on_items[1].setEnabled(len(chosen) == 1)

    # Days

    def begin(self) -> None:
        self._show_tabs()
        kept = str(self.kit.settings.layout(str(self.trip.id), self.KEY).get("day") or ALL)
        self.tabs.choose(kept)
        self._day_chosen()
        super().begin()

    def _days(self) -> list[date]:
        trip = self.trip
        days = {trip.first + timedelta(days=day) for day in range((trip.last - trip.first).days + 1)}
        days |= {item.start.day for item in self.snapshot.of("item").values() if item.start}
        return sorted(days)

    def _show_tabs(self) -> None:
        counts: dict[date, int] = {}
        for item in self.snapshot.of("item").values():
            if item.start:
                counts[item.start.day] = counts.get(item.start.day, 0) + 1
        tabs = [(ALL, self.tr("All days"), str(sum(counts.values())))]
        for day in self._days():
            said = self.words.short_date(day)
            tabs.append((day.isoformat(), said, str(counts.get(day, 0))))
        self.tabs.show_tabs(tabs)
        self.tabs.setAccessibleName(self.tr("Days"))

    def _day_chosen(self) -> None:
        key = self.tabs.key
        day = date.fromisoformat(key) if key and key != ALL else None
        if day == self.day:
            return
        with_day = (day is None) != (self.day is None)
        self.day = day
        if with_day:
            self.timed.model.show_columns(item_columns(self.clashes, with_day=day is None))
            self.timed.lay_columns()
        self.kit.settings.remember(str(self.trip.id), self.KEY, day=key)
        if self.is_shown_once:
            self.apply_filter()
            self._show_plan()

    def show_everything(self) -> None:
        self.show_agenda(None)
        self.tabs.choose(ALL)
        super().show_everything()

    def typed(self, thing: ProgrammeItem, column: Column, text: str) -> str:
        """An hour typed for what has no time yet is one of the day in view."""
        at = clock(text) if column.key == "start" else ""
        if at and thing.start is None and self.day is not None:
            return f"{self.day.isoformat()}T{at}"
        return text

    # Following

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        super().follow(snapshot, touched)
        self._show_tabs()
        self._work_out()
        self._enable()

    def _show_clashes(self) -> None:
        super()._show_clashes()
        self._show_plan()

    def tell_counts(self) -> None:
        super().tell_counts()
        if self.person is not None:
            for one in self.all:
                one.hide()
            self.empty.hide()

    # One person's agenda

    def _people(self) -> list[Option]:
        return options_of(self.desk.snapshot, "person", self.words.language)

    def _person_typed(self, said: str) -> None:
        found = [person for person in self.snapshot.of("person") if str(person) == said]
        self.show_agenda(found[0] if found else None)

    def show_agenda(self, person: ThingId | None) -> None:
        """The agenda of one person, or the lists again."""
        if person == self.person:
            return
        self.person, self._plan = person, None
        self.agenda_view.setVisible(person is not None)
        self.filter.setEnabled(person is None)
        if person is not None:
            who = self.snapshot.get(person)
            self.whose.show_text(who.name)
            self.agenda_view.setAccessibleName(self.tr("Agenda of {0}").format(who.name))
            self.agenda.show_rows([])
            self._work_out()
        else:
            self.whose.show_text("")
        self.tell_counts()
        self.selected.emit(self.selection())

    def _work_out(self) -> None:
        """The plan of this person, beside the window; a newer trip asked for meanwhile comes after."""
        person = self.person
        if person is None or self.snapshot.of("person").get(person) is None:
            if person is not None:
                self.show_agenda(None)
            return
        if self._is_planning:
            self._is_stale = True
            return
        self._is_planning, self._is_stale = True, False
        snapshot, ground = self.snapshot, self.kit.doors.fairground

        def work(_progress: Callable[[int, int], None]) -> Itinerary:
            trip = next(iter(snapshot.of("trip").values()))
            return itinerary(snapshot, walking(snapshot, ground(trip.fairground)), PersonId(person))

        def finish(plan: Itinerary) -> None:
            self._is_planning = False
            if self._is_stale or self.person != person:
                self._work_out()
                return
            self._plan = plan
            self._show_plan()

        def failed(error: DelegationError) -> None:
            self._is_planning = False
            self.toast.emit(sentence(self.words, error))

        self.kit.jobs.start(work, then=finish, failed=failed, on_trip=False)

    def _show_plan(self) -> None:
        if self._plan is not None and self.person is not None:
            rows = agenda_rows(self.snapshot, self._plan, self.words, self.clashes, self.day)
            self.agenda.show_rows(list(rows))

    def _agenda_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(self.selection())

    def _agenda_row(self) -> AgendaRow | None:
        row: AgendaRow | None = self.agenda_view.currentIndex().data(AgendaList.ROW_ROLE)
        return row

    def _leave_agenda_for(self, _index: QModelIndex) -> None:
        row = self._agenda_row()
        if row is not None and row.thing is not None and row.thing[0] == "item":
            self.reveal(row.thing[1])

    def selection(self) -> Selection:
        if self.person is None:
            return super().selection()
        row = self._agenda_row()
        if row is not None and row.thing is not None:
            return (row.thing,)
        return (("person", self.person),)

    def chosen(self, kind: str) -> list[Any]:
        if self.person is None:
            return super().chosen(kind)
        return [self.snapshot.get(thing) for its, thing in self.selection() if its == kind]

    def reveal(self, thing: ThingId) -> None:
        if self.person is not None:
            self.show_agenda(None)
        super().reveal(thing)

    # Deeds

    def add(self) -> None:
        """Ask for a new item, on the day in view."""
        self.add_from(ItemDialog(self.kit, self.desk, self.day, self.window()))

    def duplicate(self) -> None:
        ids = [item.id for item in self.chosen("item")]
        new_id = self.kit.new_id
        if ids:
            self.desk.perform(
                lambda store: duplicate_items(store, ids, new_id=new_id),
                then=lambda made: self.reveal(made[1][0]),
                owner=self,
            )

    def ask_parts(self) -> None:
        """The parts of an item, with their speakers, in a table."""
        items = self.chosen("item")
        if len(items) != 1:
            return
        item = items[0]
        editor = field_editor(entries("item")["parts"], self.kit, self.desk, self)
        assert isinstance(editor, RecordEditor)  # what parts have  # noqa: S101 -- for the type checker
        editor.hide()
        editor.show_value(item.parts, "")
        self._parts_editor = editor
        new_id = self.kit.new_id
        editor.committed.connect(
            lambda data: self.desk.perform(
                lambda store: set_many(store, "item", [item.id], {"parts": data}, new_id=new_id),
                then=lambda _change: editor.settled(""),
                failed=lambda error: editor.settled(sentence(self.words, error)),
                owner=editor,
            )
        )
        dialog = editor.open()
        dialog.finished.connect(editor.deleteLater)

    def ask_party(self) -> None:
        """Who takes part in what is selected."""
        items = self.chosen("item")
        if not items:
            return
        dialog = self.party_dialog = PartyDialog(self.kit, self.desk, items, self.window())
        new_id = self.kit.new_id
        dialog.keep_wanted.connect(
            lambda given: self.desk.perform(
                lambda store: set_many(store, "item", [item.id for item in items], given, new_id=new_id),
                then=lambda _change: dialog.accept(),
                failed=lambda error: dialog.tell(sentence(self.words, error)),
                owner=dialog,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Look and language

    def retranslate(self) -> None:
        super().retranslate()
        if not self.all:
            return
        self.whose.setPlaceholderText(self.tr("Agenda of..."))
        self.whose.setAccessibleName(self.tr("Agenda of one person"))
        if self.is_shown_once:
            self._show_tabs()
            self._show_plan()

    def restyle(self) -> None:
        super().restyle()
        if self.all:
            self.whose.setFixedWidth(self.kit.theme.px(200))
            self.agenda_view.doItemsLayout()
