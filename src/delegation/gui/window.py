# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with windows: makes the application, opens trips, hands a second start's file to the first."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from delegation.errors import DelegationError
from delegation.gui.changes import Look, TripDesk, open_trip
from delegation.gui.jobs import Jobs
from delegation.gui.kit import Kit
from delegation.gui.language import Language, systems_language
from delegation.gui.main_window import MainWindow
from delegation.gui.settings import Settings
from delegation.gui.theme import Theme
from delegation.services.doors import Doors
from delegation.services.ports import TripStore


class Program(QObject):
    """Everything that lives as long as the program: one application, its windows, one a trip."""

    def __init__(self, app: QApplication, doors: Doors, *, resources: Path, forms: Path, state: Path) -> None:
        super().__init__(app)
        self._app = app
        self.settings = Settings(state / "settings.json")
        code = str(self.settings.get("language")) or systems_language()
        theme = Theme(
            resources, Path(tempfile.gettempdir()) / f"delegation-sheet-{state.stat().st_uid}", self
        )
        theme.switch(app, str(self.settings.get("theme")), float(self.settings.get("text_size")))
        language = Language(resources / "translations", doors.words, code, self)
        self.jobs = Jobs(self)
        self.kit = Kit(doors, theme, language, self.settings, self.jobs, forms)
        self.windows: dict[str, MainWindow] = {}

    def open(
        self,
        location: str,
        *,
        then: Callable[[MainWindow], object] = lambda _window: None,
        failed: Callable[[DelegationError], object],
    ) -> None:
        """Open a trip in a window of its own, or bring its window to the front."""
        if window := self.windows.get(location):
            window.show()
            window.raise_()
            window.activateWindow()
            then(window)
            return

        def work(_progress: Callable[[int, int], None]) -> tuple[TripStore, Look]:
            store = self.kit.doors.open_trip(location)
            try:
                return store, open_trip(store)
            except BaseException:
                store.close()
                raise

        def finish(opened: tuple[TripStore, Look]) -> None:
            store, look = opened
            then(self._show(location, store, look))

        title = QApplication.translate("Program", "Opening the trip")
        self.jobs.start(work, then=finish, failed=failed, on_trip=True, title=title)

    def _show(self, location: str, store: TripStore, look: Look) -> MainWindow:
        window = MainWindow(self.kit, TripDesk(store, look, self.jobs, self))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.windows[location] = window
        window.closed.connect(lambda: self.windows.pop(location, None))
        window.show()
        return window

    def close(self) -> None:
        for window in list(self.windows.values()):
            window.close()
        self.jobs.close()


def run(argv: Sequence[str], doors: Doors, *, resources: Path, forms: Path, state: Path) -> int:
    """Open what ``argv`` names, else the start page; gives the exit code."""
    app = QApplication([*argv])
    app.setApplicationName("Delegation")
    app.setOrganizationName("Delegation")
    app.setDesktopFileName("org.delegation.Delegation")
    state.mkdir(parents=True, exist_ok=True)
    program = Program(app, doors, resources=resources, forms=forms, state=state)
    for location in argv[1:]:
        program.open(location, failed=print)
    code = app.exec()
    program.close()
    return code
