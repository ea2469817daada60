# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How everybody gets from place to place: the legs, in order of time."""

from collections.abc import Sequence

from delegation.gui.models.way_columns import leg_columns
from delegation.gui.pages.lists_page import ListsPage

NEW_LEG = ("kind", "title", "from", "to", "start", "end", "carrier", "seats")


class TravelPage(ListsPage):
    """Every leg; stops, passengers and seats are edited in the inspector."""

    KEY, ICON = "transport", "bus"
    KINDS = ("leg",)

    def furnish(self) -> None:
        self.add_list("leg", leg_columns(self.clashes))
        self.add_button(
            self.filter_buttons, lambda: self.tr("Remove"), "trash-2", self.remove_chosen, "quiet"
        )
        for layout in (self.head_buttons, self.empty_buttons):
            self.add_button(layout, lambda: self.tr("Add leg..."), "plus", self.add, "primary")

    def title(self) -> str:
        return self.tr("Travel")

    def names(self) -> Sequence[str]:
        return (self.tr("Travel"),)

    def empty_words(self) -> str:
        return self.tr("No travel yet. Add the coach, the train or the flight.")

    def add(self) -> None:
        """Ask for a new leg."""
        self.ask_new("leg", NEW_LEG, self.tr("New leg"), self.tr("Add leg"))
