# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exhibitors: where they are, who wants them, what was asked of them, when they are visited."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, collation_key
from delegation.domain.wishes import RequestState
from delegation.gui.changes import Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.kit import Kit
from delegation.gui.list_watch import ListWatch
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.fair_columns import (
    country_column,
    request_column,
    stands_column,
    visit_column,
    wanted_column,
)
from delegation.gui.pages.list_page import ListPage
from delegation.gui.widgets.facet import Choice, FacetChip
from delegation.gui.widgets.hall_strip import HallStrip
from delegation.gui.widgets.page_tabs import PageTabs
from delegation.gui.widgets.rows import RowsView
from delegation.services.cells import told
from delegation.services.naming import name_of
from delegation.services.wanted import (
    exhibitors_concerned,
    halls,
    halls_of,
    holder_of,
    is_to_ask,
    is_waited_for,
    requests_by_exhibitor,
    stands_as_text,
    state_of,
    wishes_by_exhibitor,
)
from delegation.services.words import Words

ALL, WANTED, TO_ASK, WAITING, NEWS = TABS = ("all", "wanted", "to_ask", "waiting", "news")
NEW_KINDS = frozenset({"new", "moved", "back"})

OTHERS = frozenset({"company", "person"})
"""Kinds whose names stand in these cells."""


class ExhibitorsPage(ListPage):
    """All exhibitors; tabs and halls are ways to see fewer of them."""

    KEY, ICON, KIND = "exhibitors", "store", "exhibitor"
    FORM = "exhibitors_page"
    PROMOTED = (RowsView, PageTabs, HallStrip)

    tabs: PageTabs
    halls: HallStrip

    def __init__(self, kit: Kit, desk: TripDesk, clashes: ClashWatch, parent: Any = None) -> None:
        self._list: ListWatch | None = None
        self.facet: dict[str, FacetChip] = {}
        super().__init__(kit, desk, clashes, parent)
        self._list = ListWatch(desk, self)
        self._list.changed.connect(self._list_changed)
        self.halls.dress(kit.theme)
        self.halls.chosen_changed.connect(self._narrow)
        self.tabs.currentChanged.connect(self._tab_chosen)
        header = self.rows.horizontalHeader()
        header.moveSection(header.visualIndex(self._place_of("news")), 2)
        self._show_tabs()

    # Columns

    def columns(self) -> Sequence[Column]:
        known = entries("exhibitor")
        return [
            stands_column(),
            column_of(known["name"], width=184),
            country_column(),
            column_of(known["topics"], width=136),
            wanted_column(),
            request_column(),
            visit_column(),
            self._news_column(),
        ]

    def _news_column(self) -> Column:
        """What the last list said of it; shown where that is asked for."""

        def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
            news = self.news_of(thing.id)
            if news is None:
                return ""
            kind = words.say(f"list_news.{news.kind}")
            if "stands" in news.fields:
                was, now = map(stands_as_text, news.fields["stands"])
                return f"{kind}: {was} \u2192 {now}"
            parts = (
                f"{words.label('exhibitor', name)} {told(snapshot, was, words)} "
                f"\u2192 {told(snapshot, now, words)}"
                for name, (was, now) in news.fields.items()
                if name != "withdrawn"
            )
            said = "; ".join(parts)
            return f"{kind}: {said}" if said else kind

        def mark(_snapshot: Snapshot, thing: Any) -> tuple[str, str] | None:
            news = self.news_of(thing.id)
            if news is None or "stands" not in news.fields:
                return None
            was, now = map(stands_as_text, news.fields["stands"])
            return was, now

        return Column(
            key="news",
            heading=lambda _words: QCoreApplication.translate("Columns", "Last list"),
            text=text,
            sort=lambda snapshot, thing, words: collation_key(text(snapshot, thing, words) or "~"),
            width=190,
            paint="news",
            mark=mark,
        )

    def news_of(self, thing: ThingId) -> Any:
        return self._list.news.get(thing) if self._list is not None else None

    # Furniture

    def title(self) -> str:
        return self.tr("Exhibitors")

    def sub_words(self) -> str:
        many = len(halls(self.snapshot))
        if not many:
            return self.count()
        return self.tr("{0} in %n hall(s)", "exhibitors", many).format(self.count())

    def empty_words(self) -> str:
        return self.tr("No exhibitors yet. Drop the organiser's list on this window, or import it.")

    def furnish(self) -> None:
        head = self.head_buttons
        self.add_button(head, lambda: self.tr("Wishes per company"), "heart", self._go_to_wishes, "quiet")
        self.add_button(head, lambda: self.tr("Update list..."), "download", self._import)
        self.add_button(head, lambda: self.tr("Wish"), "plus", self.add_wish, "primary")
        self.add_button(
            self.empty_buttons, lambda: self.tr("Import list..."), "download", self._import, "primary"
        )
        words = self.kit
        self._add_facet("country", lambda: words.words.label("exhibitor", "country"), self._countries)
        self._add_facet("wanted", lambda: self.tr("Wanted by"), self._holders)
        self._add_facet("request", lambda: words.words.kind("request").capitalize(), self._states)
        self.filter.setObjectName("filter")
        self.rows.activated.connect(lambda _index: self.add_wish())

    def _add_facet(self, key: str, title: Callable[[], str], offer: Callable[[], Sequence[Choice]]) -> None:
        chip = FacetChip(self.kit, title, offer, self)
        chip.chosen_changed.connect(self._narrow)
        self.facet[key] = chip
        self.filter_buttons.addWidget(chip)

    def _go_to_wishes(self) -> None:
        self.go_to.emit("wishes", None)

    def _import(self) -> None:
        self.deed_wanted.emit("import")

    def add_wish(self) -> None:
        """Type who wants the exhibitor that is selected; with none selected, the wishes of a company."""
        if len(self.rows.chosen()) == 1:
            self.section_wanted.emit("wanted_by")
        else:
            self._go_to_wishes()

    # Facets

    def _countries(self) -> Sequence[Choice]:
        counts = Counter(one.country_code or one.country for one in self.snapshot.of("exhibitor").values())
        names = {
            one.country_code or one.country: one.country for one in self.snapshot.of("exhibitor").values()
        }
        choices = [
            Choice(code, f"{names[code]} ({code})" if names[code] not in ("", code) else code, count)
            for code, count in counts.items()
            if code
        ]
        return sorted(choices, key=lambda choice: (-choice.count, choice.text))

    def _holders(self) -> Sequence[Choice]:
        counts: Counter[ThingId] = Counter()
        for wishes in self.snapshot.index(wishes_by_exhibitor).values():
            counts.update({holder_of(wish) for wish in wishes})
        language = self.words.language
        choices = [
            Choice(holder, name_of(self.snapshot, self.snapshot.get(holder), language), count)
            for holder, count in counts.items()
        ]
        return sorted(choices, key=lambda choice: collation_key(choice.text))

    def _states(self) -> Sequence[Choice]:
        snapshot = self.snapshot
        some = {*snapshot.index(wishes_by_exhibitor), *snapshot.index(requests_by_exhibitor)}
        counts = Counter(state_of(snapshot, one) for one in some)
        return [Choice(state, self.words.choice(state), counts[state]) for state in RequestState]

    def facets(self) -> Sequence[Callable[[Snapshot, Any], bool]]:
        keep: list[Callable[[Snapshot, Any], bool]] = []
        if tab := self._tab_keep(self.tabs.key):
            keep.append(tab)
        if chosen := self.halls.chosen:
            keep.append(lambda _snapshot, one: bool(halls_of(one) & chosen))
        if countries := set(self.facet["country"].chosen):
            keep.append(lambda _snapshot, one: (one.country_code or one.country) in countries)
        if holders := set(self.facet["wanted"].chosen):
            keep.append(
                lambda snapshot, one: any(
                    holder_of(wish) in holders for wish in snapshot.index(wishes_by_exhibitor).get(one.id, ())
                )
            )
        if states := set(self.facet["request"].chosen):
            keep.append(lambda snapshot, one: state_of(snapshot, one.id) in states)
        return keep

    def _tab_keep(self, tab: str) -> Callable[[Snapshot, Any], bool] | None:
        return {
            WANTED: lambda snapshot, one: one.id in snapshot.index(wishes_by_exhibitor),
            TO_ASK: lambda snapshot, one: is_to_ask(snapshot, one.id),
            WAITING: lambda snapshot, one: is_waited_for(snapshot, one.id),
            NEWS: lambda _snapshot, one: self._is_news(one.id),
        }.get(tab)

    def _is_news(self, thing: ThingId) -> bool:
        news = self.news_of(thing)
        return news is not None and news.kind in NEW_KINDS

    def _narrow(self) -> None:
        self.apply_filter()
        self._mark_filtered()
        self._remember()

    def _place_of(self, key: str) -> int:
        return next(at for at, column in enumerate(self.model.columns) if column.key == key)

    def _mark_filtered(self) -> None:
        """The header shows a funnel where a column is filtered."""
        on = {key for key, chip in self.facet.items() if chip.chosen} | (
            {"stands"} if self.halls.chosen else set()
        )
        header = self.rows.horizontalHeader()
        header.filtered = frozenset(  # type: ignore[attr-defined]  # the rows have a header of ours
            at for at, column in enumerate(self.model.columns) if column.key in on
        )
        header.viewport().update()

    def _tab_chosen(self, _at: int) -> None:
        self.rows.setColumnHidden(self._place_of("news"), self.tabs.key != NEWS)
        self._narrow()

    # Page

    def begin(self) -> None:
        layout = self.kit.settings.layout(self._trip_key(), self.KEY)
        super().begin()
        self._show_halls()
        self.halls.choose(frozenset(map(str, layout.get("halls") or ())))
        self._show_tabs()
        self.tabs.choose(str(layout.get("tab") or ALL))
        self._tab_chosen(0)
        if self.snapshot.of("wish"):
            self.rows.sort_by(self._place_of("wanted"), Qt.SortOrder.AscendingOrder)
        if self._list is not None:
            self._list.follow(self.snapshot)

    def _trip_key(self) -> str:
        return str(next(iter(self.snapshot.of("trip"))))

    def _remember(self) -> None:
        if self.is_shown_once:
            self.kit.settings.remember(
                self._trip_key(), self.KEY, tab=self.tabs.key, halls=sorted(self.halls.chosen)
            )

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        """A wish, request or visit touches its exhibitor's row and no other."""
        concerned = exhibitors_concerned(self.model.snapshot, snapshot, touched)
        mine = {one for one in touched if one[0] == self.KIND or one[0] in OTHERS}
        self.model.follow(snapshot, frozenset(mine | {(self.KIND, thing) for thing in concerned}))
        if any(kind == self.KIND for kind, _ in touched):
            self._show_halls()
        self._show_tabs()
        self.sub.setText(self.sub_words())
        if self._list is not None:
            self._list.follow(snapshot)

    def _list_changed(self) -> None:
        self._show_tabs()
        if self.tabs.key == NEWS:
            self.model.show_snapshot(self.snapshot)

    def _show_halls(self) -> None:
        def name(hall: str, count: int) -> str:
            return self.tr("Hall {0}: %n exhibitor(s)", "hall", count).format(hall)

        self.halls.show_halls(halls(self.snapshot), self.words.number, name)

    def _show_tabs(self) -> None:
        snapshot, number = self.snapshot, self.words.number
        there = snapshot.of(self.KIND)
        wanted = snapshot.index(wishes_by_exhibitor)
        requested = snapshot.index(requests_by_exhibitor)
        some = {*wanted, *requested}
        titles = {
            ALL: (self.tr("All"), len(there)),
            WANTED: (self.tr("Wanted"), len(wanted)),
            TO_ASK: (self.tr("To ask"), sum(is_to_ask(snapshot, one) for one in some)),
            WAITING: (
                self.tr("Waiting for an answer"),
                sum(is_waited_for(snapshot, one) for one in requested),
            ),
            NEWS: (self.tr("New or moved"), sum(self._is_news(one) for one in there) if self._list else 0),
        }
        self.tabs.show_tabs([(key, title, number(count)) for key, (title, count) in titles.items()])

    def status(self) -> str:
        wanted = len(self.snapshot.index(wishes_by_exhibitor))
        return super().status() + " \u00b7 " + self.tr("%n wanted", "exhibitors", wanted)

    # Look and language

    def retranslate(self) -> None:
        super().retranslate()
        self.filter.setPlaceholderText(self.tr("Name, stand, field of work"))
        self.tabs.setAccessibleName(self.tr("Views of the list"))
        self.halls.setAccessibleName(self.tr("Halls"))
        for chip in self.facet.values():
            chip.retranslate()
        if self._list is not None:
            self._show_halls()
            self._show_tabs()

    def restyle(self) -> None:
        super().restyle()
        self.halls.dress(self.kit.theme)
        for chip in self.facet.values():
            chip.restyle()
