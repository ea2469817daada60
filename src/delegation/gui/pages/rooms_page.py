# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everybody sleeps: rooms, and the stays they belong to."""

from collections.abc import Sequence

from delegation.gui.models.way_columns import room_columns, stay_columns
from delegation.gui.pages.lists_page import ListsPage

NEW_STAY = ("hotel", "check_in", "check_out", "address", "phone", "email")
NEW_ROOM = ("stay", "type", "number", "people")


class RoomsPage(ListsPage):
    """Stays and rooms."""

    KEY, ICON = "rooms", "bed-double"
    KINDS = ("room", "stay")

    def furnish(self) -> None:
        self.rooms = self.add_list("room", room_columns(self.clashes))
        self.stays = self.add_list("stay", stay_columns(self.clashes))
        self.add_button(
            self.filter_buttons, lambda: self.tr("Remove"), "trash-2", self.remove_chosen, "quiet"
        )
        self.add_button(self.head_buttons, lambda: self.tr("Add room..."), "bed-double", self.add_room)
        for layout in (self.head_buttons, self.empty_buttons):
            self.add_button(layout, lambda: self.tr("Add stay..."), "plus", self.add_stay, "primary")

    def title(self) -> str:
        return self.tr("Rooms")

    def names(self) -> Sequence[str]:
        return (self.tr("Rooms"), self.tr("Stays"))

    def empty_words(self) -> str:
        return self.tr("No hotel yet. Add a stay with its nights; rooms hang on it.")

    def add_stay(self) -> None:
        """Ask for a new stay."""
        self.ask_new("stay", NEW_STAY, self.tr("New stay"), self.tr("Add stay"))

    def add_room(self) -> None:
        """Ask for a new room, of the stay that is selected."""
        dialog = self.ask_new("room", NEW_ROOM, self.tr("New room"), self.tr("Add room"))
        stays = self.chosen("stay") or self.snapshot.sorted("stay")
        if stays:
            dialog.fields["stay"].editor.setText(stays[0].hotel)
