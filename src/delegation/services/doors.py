# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What command line and window are handed by ``app``: all that is outside their own floor, nothing global."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from delegation.domain.fairground import Fairground
    from delegation.services.handouts import Pens
    from delegation.services.lists import ExhibitorList
    from delegation.services.ports import Backup, TripStore
    from delegation.services.words import Words


@dataclass(frozen=True, slots=True)
class Doors:
    """Ports and sources; each opens its library only when it is used."""

    words: "Mapping[str, Words]"
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    new_trip: "Callable[[str], TripStore]"
    open_trip: "Callable[[str], TripStore]"
    backups: "Callable[[str], list[Backup]]"
    restore: Callable[[str, str, Path], Path]
    demo: Callable[[str, date], tuple[Any, ...]]
    fairground: "Callable[[str], Fairground | None]"
    read_exhibitors: "Callable[[Path, Mapping[str, str] | None], ExhibitorList]"
    pens: "Callable[[], Pens]"
    report_bug: Callable[[BaseException], Path]
    show_window: Callable[[Sequence[str]], int]
