# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of exhibitors for a guided visit, and what came back."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.wishes import RequestState, SlotState
from delegation.gui.changes import Touched
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.fair_columns import stands_of_link_column
from delegation.gui.pages.list_page import ListPage
from delegation.gui.widgets.page_tabs import PageTabs
from delegation.gui.widgets.rows import RowsView
from delegation.services.editing import set_many
from delegation.services.naming import name_of
from delegation.services.wanted import ask_the_wanted, is_to_ask, wishes_by_exhibitor
from delegation.services.words import Words

SHOWN = ("group", "due_on", "asked_on", "reminded_on", "answered_on", "host_name", "max_people")
ALL = "all"


def slots_column() -> Column:
    """The times offered or taken."""

    def text(_snapshot: Snapshot, request: Any, words: Words) -> str:
        return ", ".join(
            f"{words.weekday(slot.window.start.day)} {slot.window.start.day.day} "
            f"\u00b7 {slot.window.start.wall:%H:%M}"
            for slot in request.slots
            if slot.state is not SlotState.REFUSED
        )

    return Column(
        key="slots",
        heading=lambda words: words.label("request", "slots"),
        text=text,
        sort=lambda _snapshot, request, _words: min(
            (slot.window.start.utc.isoformat() for slot in request.slots), default="~"
        ),
        width=130,
        numbers=True,
    )


class RequestsPage(ListPage):
    """A row a request; a tab a state."""

    KEY, ICON, KIND = "requests", "handshake", "request"
    FORM = "requests_page"
    PROMOTED = (RowsView, PageTabs)

    tabs: PageTabs

    def columns(self) -> Sequence[Column]:
        known = entries("request")
        first = [
            column_of(known["exhibitor"], width=200),
            stands_of_link_column(),
            column_of(known["state"], paint="status", width=116),
            slots_column(),
        ]
        return [*first, *(column_of(known[name], width=104) for name in SHOWN)]

    def title(self) -> str:
        return self.tr("Requests")

    def empty_words(self) -> str:
        return self.tr("Nothing asked yet. Begin with the exhibitors that somebody wants.")

    def furnish(self) -> None:
        head = self.head_buttons
        self.add_button(head, lambda: self.tr("Asked today"), "send", lambda: self.mark_today("asked"))
        self.add_button(head, lambda: self.tr("Reminded today"), "clock", lambda: self.mark_today("reminded"))
        self.add_button(head, lambda: self.tr("Ask the wanted"), "plus", self.ask, "primary")
        self.add_button(self.empty_buttons, lambda: self.tr("Ask the wanted"), "plus", self.ask, "primary")
        self.tabs.currentChanged.connect(lambda _at: self.apply_filter())

    # Deeds

    def ask(self) -> None:
        """A request, to be asked, for every exhibitor that is wanted and has none."""
        wanted = self.snapshot.index(wishes_by_exhibitor)
        requested = {request.exhibitor for request in self.snapshot.of("request").values()}
        if not set(wanted) - requested:
            self.toast.emit(self.tr("Every exhibitor that is wanted has its request."))
            return
        self.desk.perform(lambda store: ask_the_wanted(store, new_id=self.kit.new_id))

    def mark_today(self, state: str) -> None:
        """What is selected was asked, or reminded, today."""
        chosen = [request.id for request in self.rows.chosen()]
        if not chosen:
            self.toast.emit(self.tr("Select the requests first."))
            return
        given = {"state": state, f"{state}_on": self.kit.today().isoformat()}
        self.desk.perform(lambda store: set_many(store, "request", chosen, given, new_id=self.kit.new_id))

    # Page

    def facets(self) -> Sequence[Callable[[Snapshot, Any], bool]]:
        state = self.tabs.key
        if state in ("", ALL):
            return ()
        return [lambda _snapshot, request: request.state.value == state]

    def begin(self) -> None:
        super().begin()
        self._show_tabs()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        super().follow(snapshot, touched)
        self._show_tabs()
        self.sub.setText(self.sub_words())

    def _show_tabs(self) -> None:
        counts = Counter(request.state for request in self.snapshot.of(self.KIND).values())
        number, words = self.words.number, self.words
        states = [
            (state.value, words.choice(state).capitalize(), number(counts[state])) for state in RequestState
        ]
        self.tabs.show_tabs([(ALL, self.tr("All"), number(counts.total())), *states])

    def sub_words(self) -> str:
        left = sum(
            is_to_ask(self.snapshot, exhibitor) for exhibitor in self.snapshot.index(wishes_by_exhibitor)
        )
        return self.tr("{0}, %n wanted exhibitor(s) still to ask", "requests", left).format(self.count())

    def status(self) -> str:
        chosen = self.rows.chosen()
        if len(chosen) == 1:
            return name_of(self.snapshot, chosen[0], self.words.language)
        return super().status()

    def retranslate(self) -> None:
        super().retranslate()
        self.tabs.setAccessibleName(self.tr("States of the requests"))
        self._show_tabs()
