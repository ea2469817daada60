# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place that builds things: clock, folders, words, storage, readers, pens."""

import gc
import getpass
import os
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from delegation.assets import data_dir
from delegation.cli.main import run
from delegation.errors import CommandError
from delegation.services.doors import Doors
from delegation.services.fairgrounds import load_fairground
from delegation.services.words import load_words

if TYPE_CHECKING:
    from delegation.domain.fairground import Fairground
    from delegation.services.handouts import Pens
    from delegation.services.lists import ExhibitorList
    from delegation.services.ports import Backup, TripStore


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    return run(sys.argv[1:] if argv is None else argv, doors())


def author() -> str:
    """Who changes are by: the name configured, else the login."""
    configured = os.environ.get("DELEGATION_AUTHOR", "").strip()
    if configured:
        return configured
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in this system's list
        return "planner"


def now() -> datetime:
    return datetime.now(UTC)


def state_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 -- only where something is kept outside the trip

    return user_data_path("delegation", appauthor=False)


def doors() -> Doors:
    """The command line's doors onto the real world; each library loads when its door is first used."""
    resources = data_dir("resources")

    def backup_folder() -> Path:
        return state_folder() / "backups"

    def open_trip(location: str) -> "TripStore":
        from delegation.storage.opening import open_trip  # noqa: PLC0415 -- SQLAlchemy loads when first used

        return open_trip(location, author=author(), now=now, backup_folder=backup_folder())

    def new_trip(location: str) -> "TripStore":
        from delegation.storage.opening import new_trip  # noqa: PLC0415 -- as above

        return new_trip(location, author=author(), now=now, backup_folder=backup_folder())

    def backups(location: str) -> "list[Backup]":
        from delegation.storage.opening import backups_of  # noqa: PLC0415 -- as above

        return backups_of(location, backup_folder())

    def restore(location: str, name: str, out: Path) -> Path:
        from delegation.storage.opening import restore  # noqa: PLC0415 -- as above

        return restore(location, name, out, backup_folder=backup_folder())

    def demo(which: str, today: date) -> tuple[Any, ...]:
        from delegation.services.demo import demo_trip  # noqa: PLC0415 -- only for the demo

        return demo_trip(which, today)

    @cache
    def fairground(key: str) -> "Fairground | None":
        return load_fairground(resources / "fairgrounds", key)

    def read_exhibitors(path: Path, mapping: Mapping[str, str] | None) -> "ExhibitorList":
        from delegation.reading.exhibitors import read_exhibitors  # noqa: PLC0415 -- openpyxl and the like

        return read_exhibitors(path, mapping)

    def pens() -> "Pens":
        from delegation.calendars.writer import write_calendar  # noqa: PLC0415 -- icalendar loads when first used
        from delegation.documents.personal import draw_personal  # noqa: PLC0415 -- ReportLab loads when first used
        from delegation.services.handouts import Pens  # noqa: PLC0415 -- with them

        return Pens(draw_personal, write_calendar)

    def show_window(trips: Sequence[str]) -> int:
        if not has_screen():
            raise CommandError("no_screen")
        load_before_qt()
        from delegation.gui.window import run as show  # noqa: PLC0415 -- Qt loads when a window is wanted

        return show(trips, doors(), resources=resources, forms=data_dir("ui"), state=state_folder())

    return Doors(
        words=load_words(resources / "phrases"),
        now=now,
        new_id=uuid4,
        new_trip=new_trip,
        open_trip=open_trip,
        backups=backups,
        restore=restore,
        demo=demo,
        fairground=fairground,
        read_exhibitors=read_exhibitors,
        pens=pens,
        report_bug=report_bug,
        show_window=show_window,
    )


def load_before_qt() -> None:
    """Load what a window needs besides Qt; after Qt its import hook would read the source of each module.

    Nothing that loads is ever garbage: the collector rests (8 % of a start) until the window wakes it.
    """
    gc.disable()
    import delegation.services.editing  # noqa: PLC0415 -- with all it needs
    import delegation.services.previews  # noqa: PLC0415 -- likewise
    import delegation.storage.opening  # noqa: F401, PLC0415 -- likewise, SQLAlchemy above all


def has_screen() -> bool:
    """Whether a window can be shown; only a Unix without a desktop cannot."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def report_bug(bug: BaseException) -> Path:
    """Write what went wrong inside the program to a file: where, never with what values."""
    frames = "".join(traceback.format_list(traceback.extract_tb(bug.__traceback__)))
    said = f"{type(bug).__name__}\n\n{frames}"
    try:
        folder = state_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"report-{now():%Y%m%dT%H%M%S%f}.txt"
        path.write_text(said, "utf-8")
    except OSError:  # a home that cannot be written
        handle, name = tempfile.mkstemp(prefix="delegation-report-", suffix=".txt")
        path = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(said)
    return path
