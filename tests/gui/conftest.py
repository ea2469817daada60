# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real trip, without a screen; and a guard against dialogs nobody answers."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from delegation import app
from delegation.assets import data_dir
from delegation.gui.window import Program
from delegation.services.trips import begin
from tests.factories import Clock, Ids

NOW = datetime(2026, 4, 8, 12, tzinfo=UTC)
PATIENCE_MS = 10_000


@pytest.fixture
def window_doors(tmp_path, monkeypatch):
    """The real program's doors; only clock, ids, author and folders are ours."""
    monkeypatch.setenv("DELEGATION_AUTHOR", "ada")
    monkeypatch.setattr(app, "state_folder", lambda: tmp_path / "state")
    clock = Clock(NOW)
    monkeypatch.setattr(app, "now", clock)
    return replace(app.doors(), now=clock, new_id=Ids(0x5000_0000 << 96))


@pytest.fixture
def program(qapp, window_doors, tmp_path):
    """The program in Dutch, light, at text size 1; closed in the end, with nothing left running."""
    state = tmp_path / "state"
    state.mkdir(exist_ok=True)
    program = Program(qapp, window_doors, resources=data_dir("resources"), forms=data_dir("ui"), state=state)
    program.settings.put("language", "nl")
    program.kit.language.switch("nl")
    program.kit.theme.switch(qapp, "light", 1.0)
    yield program
    program.close()
    qapp.sendPostedEvents()
    qapp.processEvents()
    program.kit.language.switch("en")
    program.deleteLater()


@pytest.fixture
def demo(window_doors, tmp_path):
    """The path of a demo trip."""
    path = tmp_path / "hannover.delegation"
    with window_doors.new_trip(str(path)) as store:
        begin(store, window_doors.demo("hannover", date(2026, 4, 8)), deed="demo")
    return path


class Bench:
    """A window and ways to wait for it."""

    def __init__(self, qtbot, program, window):
        self.qtbot, self.program, self.window = qtbot, program, window

    @property
    def desk(self):
        return self.window.desk

    def settle(self):
        """Wait until nothing is on its way to the trip or back."""
        self.qtbot.waitUntil(lambda: self.program.jobs.is_idle, timeout=PATIENCE_MS)

    def until(self, truth):
        self.qtbot.waitUntil(truth, timeout=PATIENCE_MS)


@pytest.fixture
def opened(qtbot, program, demo):
    """The demo trip in its window."""
    found = []
    program.open(str(demo), then=found.append, failed=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)
    (window,) = found
    bench = Bench(qtbot, program, window)
    bench.settle()
    yield bench
    bench.settle()


@pytest.fixture(autouse=True)
def modal_watchdog(qapp):
    """A dialog that no test answers would hang for ever: close it, and fail."""
    stuck = []

    def look():
        modal = QApplication.activeModalWidget()
        if modal is not None and modal.property("answered") is None:
            seen = modal.property("seen_by_watchdog")
            if seen:
                stuck.append(type(modal).__name__)
                modal.close()
            modal.setProperty("seen_by_watchdog", True)

    timer = QTimer()
    timer.setInterval(4000)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    assert stuck == [], f"a dialog nobody answered: {stuck}"
