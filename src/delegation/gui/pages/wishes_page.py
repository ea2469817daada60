# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wishes, company by company: typed one after another, or changed where they stand."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, collation_key
from delegation.domain.wishes import Priority, Wish
from delegation.errors import DelegationError
from delegation.gui.changes import Touched
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.fair_columns import (
    holder_column,
    priority_column,
    stands_of_link_column,
    target_column,
)
from delegation.gui.pages.list_page import ListPage
from delegation.gui.widgets.facet import Choice, FacetChip
from delegation.gui.widgets.picker import Found, findable
from delegation.gui.widgets.rows import RowsView
from delegation.gui.widgets.wish_bar import WishBar
from delegation.services.editing import add, set_fields
from delegation.services.naming import name_of
from delegation.services.removals import remove
from delegation.services.wanted import holder_of
from delegation.services.words import sentence

TOPICS = "topics"


class WishesPage(ListPage):
    """Who wants to see what."""

    KEY, ICON, KIND = "wishes", "heart", "wish"
    FORM = "wishes_page"
    PROMOTED = (RowsView, WishBar)

    bar: WishBar

    def columns(self) -> Sequence[Column]:
        known = entries("wish")
        return [
            holder_column(),
            priority_column(),
            target_column(),
            stands_of_link_column(),
            column_of(known["aim"], width=104),
            column_of(known["question"], width=220),
            column_of(known["preferred_time"], width=120),
        ]

    def title(self) -> str:
        return self.tr("Wishes")

    def empty_words(self) -> str:
        return self.tr("No wishes yet. Type a company above, then what it wants to see.")

    def sub_words(self) -> str:
        musts = sum(wish.priority is Priority.MUST for wish in self.snapshot.of("wish").values())
        must = f"{self.words.number(musts)} \u00d7 {self.words.choice(Priority.MUST)}"
        return f"{self.count()} \u00b7 {must}" if musts else self.count()

    def furnish(self) -> None:
        self._new: ThingId | None = None
        self.bar.furnish(self.kit, self._companies, self._exhibitors)
        self.bar.company_picked.connect(self._company_picked)
        self.bar.exhibitor_picked.connect(lambda exhibitor: self._wish(exhibitor=str(exhibitor)))
        self.bar.topic_typed.connect(lambda topic: self._wish(topic=topic))
        self.bar.changed.connect(self._set)
        self.rows.remove_wanted.connect(self.remove)
        self.facet = {
            "company": FacetChip(
                self.kit, lambda: self.words.kind("company").capitalize(), self._holders, self
            ),
            "priority": FacetChip(
                self.kit, lambda: self.words.label("wish", "priority"), self._priorities, self
            ),
            "what": FacetChip(self.kit, lambda: self.tr("What for"), self._whats, self),
        }
        for chip in self.facet.values():
            chip.chosen_changed.connect(self.apply_filter)
            self.filter_buttons.addWidget(chip)

    # What can be typed

    def _companies(self) -> list[Found]:
        return [findable(one.id, one.name) for one in self.snapshot.sorted("company")]

    def _exhibitors(self) -> list[Found]:
        """Exhibitors by name and stand; those no longer in the list come last."""
        there = sorted(self.snapshot.sorted("exhibitor"), key=lambda one: one.withdrawn)
        return [findable(one.id, one.name, ", ".join(map(str, one.stands))) for one in there]

    def _company_picked(self, company: ThingId) -> None:
        name = self.snapshot.get(company).name
        self.bar.show_company(name)
        self.bar.tell("")
        self.facet["company"].choose(Choice(company, name, 0))
        self.bar.target.setFocus()

    def _wish(self, **what: str) -> None:
        """A wish of the company in the bar, there at once; its priority is asked for next."""
        company = self.bar.company_id(self._companies())
        if company is None:
            self.bar.tell(self.tr("Type first whose wish it is."))
            self.bar.company.setFocus()
            return
        same = self._same(company, what)
        if same is not None:
            self.reveal(same.id)
            self.bar.focus_priority()
            return
        given = {"company": str(company), "priority": Priority.WANT.value, **what}

        def added(result: Any) -> None:
            self.bar.target.clear()
            self.reveal(ThingId(result[1]))
            self.bar.focus_priority()

        self.bar.tell("")
        self.desk.perform(
            lambda store: add(store, "wish", given, new_id=self.kit.new_id),
            then=added,
            failed=self._refuse,
            owner=self,
        )

    def _same(self, company: ThingId, what: dict[str, str]) -> Wish | None:
        def is_same(wish: Wish) -> bool:
            if "exhibitor" in what:
                return str(wish.exhibitor) == what["exhibitor"]
            return wish.exhibitor is None and collation_key(wish.topic) == collation_key(what["topic"])

        wishes = self.snapshot.of("wish").values()
        return next((wish for wish in wishes if wish.company == company and is_same(wish)), None)

    def _set(self, fields: dict[str, str]) -> None:
        wish = self.bar.wish
        if wish is None:
            return
        self.desk.perform(
            lambda store: set_fields(store, "wish", str(wish.id), fields, new_id=self.kit.new_id),
            failed=self._refuse,
            owner=self,
        )

    def _refuse(self, error: DelegationError) -> None:
        self.bar.tell(sentence(self.words, error))

    def remove(self) -> None:
        """Take out the wishes that are selected, one deed each."""
        for wish in self.rows.chosen():
            self._remove(str(wish.id))

    def _remove(self, wish: str) -> None:
        self.desk.perform(
            lambda store: remove(store, "wish", wish, new_id=self.kit.new_id),
            failed=self._refuse,
            owner=self,
        )

    def commit(self, thing: Any, column: Column, text: str) -> None:
        """What no exhibitor is called is a topic."""
        if column.key == "exhibitor":
            exact = [
                one
                for one in self.snapshot.of("exhibitor").values()
                if collation_key(one.name) == collation_key(text.strip())
            ]
            if not exact and text.strip() and text != self.model.text(thing, column):
                self._become_topic(thing, text.strip())
                return
        super().commit(thing, column, text)

    def _become_topic(self, wish: Wish, topic: str) -> None:
        fields = {"exhibitor": "", "topic": topic}
        self.desk.perform(
            lambda store: set_fields(store, "wish", str(wish.id), fields, new_id=self.kit.new_id),
            failed=self._refuse,
            owner=self,
        )

    # Facets

    def _holders(self) -> Sequence[Choice]:
        counts = Counter(holder_of(wish) for wish in self.snapshot.of("wish").values())
        language = self.words.language
        choices = [
            Choice(holder, name_of(self.snapshot, self.snapshot.get(holder), language), count)
            for holder, count in counts.items()
        ]
        return sorted(choices, key=lambda choice: collation_key(choice.text))

    def _priorities(self) -> Sequence[Choice]:
        counts = Counter(wish.priority for wish in self.snapshot.of("wish").values())
        return [Choice(one, self.words.choice(one), counts[one]) for one in Priority]

    def _whats(self) -> Sequence[Choice]:
        wishes = self.snapshot.of("wish").values()
        topics = sum(wish.exhibitor is None for wish in wishes)
        return [
            Choice("exhibitors", self.words.kind("exhibitor", 2).capitalize(), len(wishes) - topics),
            Choice(TOPICS, self.words.label("exhibitor", "topics"), topics),
        ]

    def facets(self) -> Sequence[Callable[[Snapshot, Any], bool]]:
        keep: list[Callable[[Snapshot, Any], bool]] = []
        if holders := set(self.facet["company"].chosen):
            keep.append(lambda _snapshot, wish: holder_of(wish) in holders)
        if priorities := set(self.facet["priority"].chosen):
            keep.append(lambda _snapshot, wish: wish.priority in priorities)
        if whats := set(self.facet["what"].chosen):
            keep.append(lambda _snapshot, wish: ("exhibitors" if wish.exhibitor else TOPICS) in whats)
        return keep

    # Page

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        super().follow(snapshot, touched)
        self.sub.setText(self.sub_words())
        self._show_in_bar()

    def _show_in_bar(self) -> None:
        chosen = self.rows.chosen()
        self.bar.show_wish(chosen[0] if len(chosen) == 1 else None)

    def _tell_selection(self, on: Any, off: Any) -> None:
        self._show_in_bar()
        super()._tell_selection(on, off)

    def retranslate(self) -> None:
        super().retranslate()
        self.bar.retranslate()
        for chip in self.facet.values():
            chip.retranslate()

    def restyle(self) -> None:
        super().restyle()
        for chip in self.facet.values():
            chip.restyle()
