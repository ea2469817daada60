# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every window, page and dialog is handed: nothing here is global."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from delegation.gui.forms import load_form

if TYPE_CHECKING:
    from delegation.gui.jobs import Jobs
    from delegation.gui.language import Language
    from delegation.gui.settings import Settings
    from delegation.gui.theme import Theme
    from delegation.services.doors import Doors
    from delegation.services.words import Words


@dataclass(frozen=True, slots=True)
class Kit:
    """The doors onto the real world, and what the window draws, speaks, remembers and works with."""

    doors: "Doors"
    theme: "Theme"
    language: "Language"
    settings: "Settings"
    jobs: "Jobs"
    forms: Path

    @property
    def words(self) -> "Words":
        """The phrases in the planner's language."""
        return self.language.words

    def now(self) -> datetime:
        return self.doors.now()

    def today(self) -> date:
        return self.doors.now().astimezone().date()

    def new_id(self) -> UUID:
        return self.doors.new_id()

    def fill(self, page: QWidget, form: str, *promoted: type[QWidget]) -> None:
        """Load ``ui/<form>.ui`` into a page; raises FormError."""
        load_form(page, self.forms / f"{form}.ui", promoted)

    def sentence(self, code: str, **facts: Any) -> str:
        return self.words.say(code, **facts)


Facts = Mapping[str, Any]
Act = Callable[[], object]
