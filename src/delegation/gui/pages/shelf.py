# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of one window, each made when it is first wanted: a start pays for the page in front alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from delegation.gui.changes import TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.kit import Kit
from delegation.gui.pages.page import Page


class Shelf(Mapping[str, Page]):
    """Key -> page, in the order of the list of pages; looking one up makes it, and tells ``made``."""

    def __init__(
        self,
        classes: Sequence[type[Page]],
        kit: Kit,
        desk: TripDesk,
        clashes: ClashWatch,
        made: Callable[[Page], object],
    ) -> None:
        self._classes = {cls.KEY: cls for cls in classes}
        self._hand = kit, desk, clashes
        self._tell = made
        self._made: dict[str, Page] = {}
        self._outlines = {cls.KEY: cls.outline(kit, desk, clashes) for cls in classes}

    @property
    def made(self) -> Sequence[Page]:
        """The pages that are there by now."""
        return list(self._made.values())

    def named(self) -> Iterator[tuple[str, Page]]:
        """Every page by key, to be asked its title, count and severity alone; makes none."""
        for key, outline in self._outlines.items():
            yield key, self._made.get(key, outline)

    # Mapping

    def __getitem__(self, key: str) -> Page:
        if key not in self._made:
            page = self._made[key] = self._classes[key](*self._hand)
            self._tell(page)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._classes

    def __iter__(self) -> Iterator[str]:
        return iter(self._classes)

    def __len__(self) -> int:
        return len(self._classes)
