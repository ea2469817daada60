# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A facet: a chip that offers what one can filter by, with how many there are of each."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from delegation.gui.kit import Kit

SAID = 2
"""Of what is chosen, so many are named on the chip."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to filter by: its value, what it is called, and how many pass."""

    value: Hashable
    text: str
    count: int


class FacetChip(QPushButton):
    """``chosen_changed`` follows every tick; what is offered is asked for when it opens."""

    chosen_changed = Signal()

    def __init__(
        self,
        kit: Kit,
        title: Callable[[], str],
        offer: Callable[[], Sequence[Choice]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._title, self._offer = kit, title, offer
        self.chosen: dict[Hashable, str] = {}
        self.setProperty("kind", "chip")
        menu = QMenu(self)
        menu.setProperty("scrolls", "yes")
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.retranslate()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        offered = list(self._offer())
        known = {choice.value for choice in offered}
        offered += [Choice(value, text, 0) for value, text in self.chosen.items() if value not in known]
        for choice in offered:
            said = choice.text.replace("&", "&&")
            action = menu.addAction(f"{said}\t{self._kit.words.number(choice.count)}")
            action.setCheckable(True)
            action.setChecked(choice.value in self.chosen)
            action.toggled.connect(lambda on, choice=choice: self._toggle(choice, on))
        if self.chosen:
            menu.addSeparator()
            menu.addAction(self.tr("All"), self.clear)

    def _toggle(self, choice: Choice, on: bool) -> None:
        if on:
            self.chosen[choice.value] = choice.text
        else:
            self.chosen.pop(choice.value, None)
        self.retranslate()
        self.chosen_changed.emit()

    def choose(self, *choices: Choice) -> None:
        """Filter by these and nothing else."""
        self.chosen = {choice.value: choice.text for choice in choices}
        self.retranslate()
        self.chosen_changed.emit()

    def clear(self) -> None:
        self.choose()

    def retranslate(self) -> None:
        title = self._title()
        texts = list(self.chosen.values())
        said = ", ".join(texts[:SAID]) + (f" +{len(texts) - SAID}" if len(texts) > SAID else "")
        self.setText(f"{title}: {said}" if said else title)
        self.setAccessibleName(self.text())
        self.setProperty("state", "on" if said else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.restyle()

    def restyle(self) -> None:
        on = bool(self.chosen)
        self.setIcon(self._kit.theme.icon("filter" if on else "plus", "accent" if on else "ink2", 14))
