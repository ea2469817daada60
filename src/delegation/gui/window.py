# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with windows: makes the application, opens trips, hands a second start's file to the first."""

import gc
import os
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from delegation.errors import DelegationError
from delegation.gui.changes import Look, TripDesk, open_trip
from delegation.gui.jobs import Jobs
from delegation.gui.kit import Kit
from delegation.gui.language import Language, systems_language
from delegation.gui.main_window import TRIP_SUFFIX, MainWindow
from delegation.gui.settings import Settings
from delegation.gui.single import SecondStart
from delegation.gui.theme import Theme
from delegation.services.doors import Doors
from delegation.services.ports import TripStore
from delegation.services.trips import begin, legacy, planned_trip
from delegation.services.words import sentence

if TYPE_CHECKING:
    from datetime import date

    from delegation.domain.trip import Trip
    from delegation.gui.dialogs.crash_dialog import CrashDialog
    from delegation.gui.dialogs.new_trip_dialog import TripPlan
    from delegation.gui.start_window import StartWindow
    from delegation.services.ports import Backup

COLLECT_AFTER_MS = 1500
"""By then the first window is painted: garbage is collected again."""

Then = Callable[[MainWindow], object]
Failed = Callable[[DelegationError], object]


def _file_name(name: str) -> str:
    """A name as Windows, macOS and Linux allow it for a file."""
    return re.sub(r'[\\/:*?"<>|]', "-", name).strip(" .") or "trip"


def _nothing(_window: MainWindow) -> None:
    """What follows an opening nobody waits for."""


class Program(QObject):
    """Everything that lives as long as the program: one application, its windows, one a trip."""

    def __init__(self, app: QApplication, doors: Doors, *, resources: Path, forms: Path, state: Path) -> None:
        super().__init__(app)
        self._app, self._state = app, state
        QTimer.singleShot(COLLECT_AFTER_MS, self, gc.enable)
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
        self.start: StartWindow | None = None
        self._waiting_lists: list[Path] = []
        self._crash: CrashDialog | None = None
        self._is_quitting = self._is_ending = False

    # Windows

    def show_start(self) -> "StartWindow":
        """The start window, made when it is first wanted."""
        if self.start is None:
            from delegation.gui.start_window import StartWindow  # noqa: PLC0415 -- loaded when it is asked for

            start = self.start = StartWindow(self.kit)
            start.opened.connect(lambda location: self.open(location, failed=self._tell_start))
            start.new_wanted.connect(self.new)
            start.open_wanted.connect(self.choose)
            start.demo_wanted.connect(self.open_demo)
            start.restore_wanted.connect(self.restore)
            start.language_chosen.connect(self.speak)
            start.list_dropped.connect(self.keep_list)
            start.closed.connect(self._start_closed)
        self.start.show_recent()
        self.start.show()
        self.start.raise_()
        return self.start

    def keep_list(self, path: str) -> None:
        """A list dropped where no trip is open waits for the trip it is for."""
        self._waiting_lists.append(Path(path))
        names = ", ".join(one.name for one in self._waiting_lists)
        said = self.tr("Which trip is {0} for? Open it, or begin a new one: the list is looked at there.")
        self.show_start().tell(said.format(names))

    def _start_closed(self) -> None:
        if not self.windows:
            self._app.quit()

    def speak(self, code: str) -> None:
        """Another language, in every window at once."""
        self.settings.put("language", code)
        self.kit.language.switch(code)

    # Trips

    def open(self, location: str, *, then: Then = _nothing, failed: Failed) -> None:
        """Open a trip in a window of its own, or bring its window to the front."""
        location = location if "://" in location else str(Path(location).absolute())
        if window := self.windows.get(location):
            window.show()
            window.raise_()
            window.activateWindow()
            then(window)
            return
        self._open(lambda: self.kit.doors.open_trip(location), location, then, failed)

    def make(
        self, location: str, things: Sequence[object], deed: str, *, then: Then = _nothing, failed: Failed
    ) -> None:
        """Make a trip of these things and open it."""

        def made() -> TripStore:
            store = self.kit.doors.new_trip(location)
            begin(store, things, deed=deed)
            return store

        self._open(made, location, then, failed)

    def _open(self, opener: Callable[[], TripStore], location: str, then: Then, failed: Failed) -> None:
        def work(_progress: Callable[[int, int], None]) -> tuple[TripStore, Look]:
            store = opener()
            try:
                return store, open_trip(store)
            except BaseException:
                store.close()
                raise

        def finish(opened: tuple[TripStore, Look]) -> None:
            then(self._show(location, *opened))

        title = QApplication.translate("Program", "Opening the trip")
        self.jobs.start(work, then=finish, failed=failed, on_trip=True, title=title)

    def _show(self, location: str, store: TripStore, look: Look) -> MainWindow:
        window = MainWindow(self.kit, TripDesk(store, look, self.jobs, self))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.windows[location] = window
        self._remember(location, window)
        window.closed.connect(lambda: self._window_closed(location))
        act = window.actions_
        act["new"].triggered.connect(self.new)
        act["open"].triggered.connect(self.choose)
        act["start"].triggered.connect(self.show_start)
        act["quit"].triggered.connect(self.quit)
        window.copy_wanted.connect(lambda: self.save_copy(window))
        window.restore_wanted.connect(lambda: self.restore(location))
        window.may_close = self._may_close
        window.language_chosen.connect(self.speak)
        window.trip_dropped.connect(lambda path: self.open(path, failed=self._tell_start))
        window.show()
        if self._waiting_lists:
            lists, self._waiting_lists = self._waiting_lists, []
            window.lists.look_at(lists)
        if self.start is not None:
            self.start.hide()
        self._back_up(window.desk)
        return window

    def _back_up(self, desk: TripDesk) -> None:
        """One backup a day, made as the day's first look finds the trip; failing costs the copy alone."""
        doors = self.kit.doors

        def work(store: TripStore) -> None:
            today = doors.now().astimezone().date()
            if all(one.at.astimezone().date() != today for one in doors.backups(store.location)):
                store.backup()

        desk.read(work, then=lambda _none: None, failed=lambda _error: None)

    def _remember(self, location: str, window: MainWindow) -> None:
        snapshot = window.desk.snapshot
        trip: Trip = next(iter(snapshot.of("trip").values()))
        counts = {kind: len(snapshot.of(kind)) for kind in ("person", "company", "group")}
        facts = {"name": trip.name, "first": trip.first.isoformat(), "last": trip.last.isoformat(), **counts}
        self.settings.opened(location, {**facts, "opened": self.kit.today().isoformat()})

    def _window_closed(self, location: str) -> None:
        if window := self.windows.pop(location, None):
            self._remember(location, window)
        if not self.windows:
            if self.start is not None and self.start.isVisible():
                return
            self._app.quit()

    def _tell_start(self, error: DelegationError) -> None:
        self.show_start().tell(sentence(self.kit.words, error))

    # What the start window asks for

    def choose(self) -> None:
        """Let the planner point at a trip."""
        path, _kind = QFileDialog.getOpenFileName(
            self._front(), self.tr("Open a trip"), self._documents(), self._trip_files()
        )
        if path:
            self.settings.put("folder", str(Path(path).parent))
            self.open(path, failed=self._tell_start)

    def new(self) -> None:
        """Ask what a new trip is, and where it shall lie."""
        from delegation.gui.dialogs.new_trip_dialog import NewTripDialog  # noqa: PLC0415 -- loaded when it is asked for

        dialog = NewTripDialog(self.kit, self._front())
        if not dialog.exec():
            return
        plan = dialog.plan
        path = self._ask_where(self._front(), self.tr("Where shall the trip lie?"), _file_name(plan.name))
        if path:
            self.begin(plan, path)

    def begin(self, plan: "TripPlan", path: str, *, then: Then = _nothing) -> None:
        """Begin a trip in a file; what is taken over from an earlier one is read first."""
        doors = self.kit.doors

        def work(_progress: Callable[[int, int], None]) -> list[object]:
            trip = planned_trip(
                new_id=doors.new_id,
                name=plan.name,
                fair=plan.fair,
                first=plan.first,
                last=plan.last,
                zone=plan.zone,
                lang=plan.language,
            )
            if not plan.earlier:
                return legacy(trip, None, agency=plan.agency, new_id=doors.new_id)
            with doors.open_trip(plan.earlier) as store:
                return legacy(trip, store.snapshot(), agency=plan.agency, new_id=doors.new_id)

        self.jobs.start(
            work,
            then=lambda things: self.make(path, things, "new", then=then, failed=self._tell_start),
            failed=self._tell_start,
            on_trip=True,
        )

    def open_demo(self, *, then: Then = _nothing) -> None:
        """The demo trip, made in the program's own folder if it is not there yet."""
        path = self._state / "demo" / f"hannover{TRIP_SUFFIX}"
        if path.exists():
            self.open(str(path), then=then, failed=self._tell_start)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        today: date = self.kit.today()
        things = self.kit.doors.demo("hannover", today)
        self.make(str(path), things, "demo", then=then, failed=self._tell_start)

    def _front(self) -> "MainWindow | StartWindow | None":
        active = self._app.activeWindow()
        if isinstance(active, MainWindow):
            return active
        if self.start is not None and active is self.start:
            return self.start
        shown = [window for window in self.windows.values() if window.isVisible()]
        return shown[-1] if shown else self.start

    def save_copy(self, window: MainWindow) -> None:
        """Write a copy of the open trip somewhere else; work goes on in this one."""
        trip: Trip = next(iter(window.desk.snapshot.of("trip").values()))
        name = f"{_file_name(trip.name)} {self.kit.now().astimezone():%Y-%m-%d %H.%M}"
        path = self._ask_where(window, self.tr("Save a copy of the trip"), name)
        if not path:
            return

        def done(out: Path) -> None:
            window.toast.say(self.tr("Copied to {0}").format(out))

        window.desk.perform(
            lambda store: store.backup(Path(path)),
            then=done,
            title=self.tr("Copying the trip"),
            owner=window,
        )

    def restore(self, location: str = "") -> None:
        """Let one backup of a trip open beside it, in a window of its own."""
        trips = [(str(one.get("name") or one["location"]), one["location"]) for one in self.settings.recent]
        front = self._front()
        from delegation.gui.dialogs.restore_dialog import RestoreDialog  # noqa: PLC0415 -- loaded when it is asked for

        dialog = RestoreDialog(self.kit, trips, location, front)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._restore(dialog.location, dialog.backup))
        dialog.open()

    def _restore(self, location: str, backup: "Backup | None") -> None:
        if backup is None:
            return
        from delegation.gui.dialogs.restore_dialog import beside  # noqa: PLC0415 -- loaded when it is asked for

        offered = beside(location, backup, self._documents())
        path = self._ask_where(self._front(), self.tr("Where shall the backup open?"), offered)
        if path:
            self.restore_to(location, backup.name, path)

    def restore_to(self, location: str, name: str, path: str, *, then: Then = _nothing) -> None:
        """Put a backup there as a trip of its own, and open it."""
        doors = self.kit.doors
        self.jobs.start(
            lambda _progress: doors.restore(location, name, Path(path)),
            then=lambda out: self.open(str(out), then=then, failed=self._tell_front),
            failed=self._tell_front,
            on_trip=True,
            title=self.tr("Opening the backup"),
        )

    def _tell_front(self, error: DelegationError) -> None:
        """Say it in the window the planner looks at."""
        front = self._front()
        if isinstance(front, MainWindow):
            front.toast.say(sentence(self.kit.words, error), is_error=True)
        else:
            self._tell_start(error)

    def _ask_where(self, parent: QWidget | None, title: str, name: "str | Path") -> str:
        """A path for a new trip file, in the folder used last; empty where the planner cancelled."""
        offered = name if isinstance(name, Path) else Path(self._documents()) / f"{name}{TRIP_SUFFIX}"
        path, _kind = QFileDialog.getSaveFileName(parent, title, str(offered), self._trip_files())
        if not path:
            return ""
        self.settings.put("folder", str(Path(path).parent))
        return path if path.endswith(TRIP_SUFFIX) else f"{path}{TRIP_SUFFIX}"

    def _documents(self) -> str:
        """The folder used last, while it is there; else the planner's documents."""
        last = str(self.settings.get("folder"))
        if last and Path(last).is_dir():
            return last
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _trip_files(self) -> str:
        name = self.tr("Trips")
        return f"{name} (*{TRIP_SUFFIX})"

    # The end

    def crashed(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        """A mistake of ours: keep a report, say so once, go on."""
        path = self.kit.doors.report_bug(bug)
        if self._crash is None:
            from delegation.gui.dialogs.crash_dialog import CrashDialog  # noqa: PLC0415 -- loaded when it is asked for

            self._crash = CrashDialog(self.kit, path, self._front())
            self._crash.finished.connect(self._crash_read)
            self._crash.open()

    def _crash_read(self, _result: int) -> None:
        self._crash = None

    def _may_close(self) -> bool:
        """Whether a window may go: work that still runs is asked about once, at the last one."""
        running = self.jobs.running
        if self._is_ending or not running or (len(self.windows) > 1 and not self._is_quitting):
            return True
        ask = QMessageBox(self._front())
        ask.setIcon(QMessageBox.Icon.NoIcon)
        ask.setWindowTitle(self.tr("Work is still going on"))
        ask.setText(self.tr("This is not finished yet:"))
        ask.setInformativeText("\n".join(job.title for job in running))
        stay = ask.addButton(self.tr("Go on working"), QMessageBox.ButtonRole.RejectRole)
        stop = ask.addButton(self.tr("Stop it and close"), QMessageBox.ButtonRole.AcceptRole)
        ask.setDefaultButton(stay)
        ask.setEscapeButton(stay)
        ask.exec()
        if ask.clickedButton() is not stop:
            return False
        self.jobs.cancel_shown()
        self._is_ending = True
        return True

    def quit(self) -> None:
        """Close every window, each in its own way; one that stays open stops it."""
        self._is_quitting = True
        try:
            self._quit()
        finally:
            self._is_quitting = False

    def _quit(self) -> None:
        for window in list(self.windows.values()):
            if not window.close():
                return
        if self.start is not None:
            self.start.close()
        self._app.quit()

    def close(self) -> None:
        """After the last window: what waits for a trip is written, then the lanes end."""
        self._is_ending = True
        for window in list(self.windows.values()):
            window.close()
        if self.start is not None:
            self.start.close()
        self.jobs.close()


def know_our_files(resources: Path) -> None:
    """Let Qt tell a trip by its name.

    Of a file it does not know by its name Qt's file dialog reads the first bytes.  Opening and closing an
    open trip so drops every lock this process has on it (POSIX locks are of a process, not of a handle), and
    the next program that closes the trip takes its log away: what is written after that is lost.
    """
    found = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    os.environ["XDG_DATA_DIRS"] = f"{resources}{os.pathsep}{found}"


def run(
    argv: Sequence[str],
    doors: Doors,
    *,
    resources: Path,
    forms: Path,
    state: Path,
) -> int:
    """Open what ``argv`` names, else the start window; gives the exit code."""
    know_our_files(resources)
    app = QApplication(["delegation"])
    app.setApplicationName("Delegation")
    app.setOrganizationName("Delegation")
    app.setDesktopFileName("org.delegation.Delegation")
    app.setWindowIcon(QIcon(str(resources / "icons" / "delegation.svg")))
    app.setQuitOnLastWindowClosed(False)
    state.mkdir(parents=True, exist_ok=True)
    locations = [one if "://" in one else str(Path(one).absolute()) for one in argv]
    second = SecondStart(state)
    if second.hand_over(locations):
        return 0
    program = Program(app, doors, resources=resources, forms=forms, state=state)
    sys.excepthook = program.crashed
    second.asked.connect(lambda wanted: open_all(program, wanted))
    second.listen()
    open_all(program, locations)
    code = app.exec()
    program.close()
    second.close()
    return code


def open_all(program: Program, locations: Sequence[str]) -> None:
    """Open trips, or the start window where none is named."""
    if not locations:
        program.show_start()
    for location in locations:
        program.open(
            location, failed=lambda error: program.show_start().tell(sentence(program.kit.words, error))
        )
