# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide's pictures of the window: every page of the demo trip and every empty one, in both themes.

    python docs/guide/make_desk_pictures.py [OUT] [--lang nl] [--lang de] [--size 1.0] [--page KEY]

Without a screen it draws offscreen, with the fonts the program brings: the same trip gives the same pictures.
"""

import argparse
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from delegation import app
from delegation.assets import data_dir
from delegation.gui.main_window import MainWindow
from delegation.gui.window import Program
from delegation.services.trips import begin, planned_trip

TODAY = date(2026, 4, 8)
NOW = datetime(2026, 4, 8, 9, 30, tzinfo=UTC)
SIZE = (1440, 900)


class Camera:
    """A program on trips of its own, and what is photographed of it."""

    def __init__(self, qt: QApplication, folder: Path, out: Path) -> None:
        dice = Random(8)  # noqa: S311 -- ids of an invented trip
        app.state_folder = lambda: folder  # type: ignore[assignment]  # nothing of the real one is touched
        self._doors = replace(
            app.doors(), now=lambda: NOW, new_id=lambda: UUID(int=dice.getrandbits(128), version=4)
        )
        self._qt, self._folder, self._out = qt, folder, out
        self.program = Program(
            qt, self._doors, resources=data_dir("resources"), forms=data_dir("ui"), state=folder
        )

    def demo(self) -> Path:
        path = self._folder / "Hannover Messe 2026.delegation"
        with self._doors.new_trip(str(path)) as store:
            begin(store, self._doors.demo("hannover", TODAY), deed="demo")
        return path

    def empty(self) -> Path:
        path = self._folder / "Nieuwe reis.delegation"
        trip = planned_trip(
            new_id=self._doors.new_id,
            name="Hannover Messe 2027",
            fair="Hannover Messe",
            first=date(2027, 4, 5),
            last=date(2027, 4, 9),
            zone="Europe/Berlin",
        )
        with self._doors.new_trip(str(path)) as store:
            begin(store, [trip], deed="new")
        return path

    def open(self, path: Path) -> MainWindow:
        found: list[MainWindow] = []
        self.program.open(str(path), then=found.append, failed=lambda error: sys.exit(str(error)))
        self.until(lambda: bool(found))
        window = found[0]
        window.resize(*SIZE)
        self.settle()
        return window

    def until(self, truth: "object") -> None:
        while not truth():  # type: ignore[operator]  # a function
            self.wait(20)

    def settle(self) -> None:
        """Until nothing is on its way, and what was asked for is drawn."""
        self.wait(200)
        self.until(lambda: self.program.jobs.is_idle)
        self.wait(150)
        self.until(lambda: self.program.jobs.is_idle)

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def speak(self, lang: str) -> None:
        self.program.speak(lang)

    def dress(self, theme: str, size: float) -> None:
        self.program.kit.theme.switch(self._qt, theme, size)

    def take(self, widget: QWidget, name: str) -> None:
        self._out.mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(self._out / f"{name}.png"))


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("out", nargs="?", type=Path, default=Path(__file__).parent / "desk")
    arguments.add_argument("--lang", action="append")
    arguments.add_argument("--theme", action="append")
    arguments.add_argument("--size", type=float, default=1.0)
    arguments.add_argument("--page", action="append")
    said = arguments.parse_args()
    folder = Path(tempfile.mkdtemp())
    qt = QApplication(["delegation"])
    qt.setQuitOnLastWindowClosed(False)
    camera = Camera(qt, folder, said.out)
    try:
        full, empty = camera.demo(), camera.empty()
        for lang in said.lang or ["nl"]:
            for theme in said.theme or ["light", "dark"]:
                camera.speak(lang)
                camera.dress(theme, said.size)
                for kind, path in (("", full), ("empty-", empty)):
                    window = camera.open(path)
                    for key, page in window.page.items():
                        if said.page and key not in said.page:
                            continue
                        window.go_to(key)
                        camera.settle()
                        rows = getattr(page, "rows", None)
                        if rows is not None and rows.model() is not None and rows.model().rowCount() > 3:
                            rows.choose([3])
                        camera.settle()
                        camera.take(window, f"{kind}{key}-{lang}-{theme}")
                    window.close()
                    camera.settle()
                start = camera.program.show_start()
                start.resize(1240, 780)
                camera.settle()
                camera.take(start, f"start-{lang}-{theme}")
                start.hide()
    finally:
        camera.program.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
