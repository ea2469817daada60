# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as its own process on its own screen, with a home of its own, and a planner at the keyboard."""

import csv
import os
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from delegation.storage.opening import open_trip
from tests.story.screen import Screen, missing_tools, until

PICTURES = "DELEGATION_STORY_PICTURES"
"""Names a folder for a picture of every step."""

LANGUAGE_OF_STORY = "C.UTF-8"
"""English words; who reads the pictures of a story in another language sets another."""

SALES = ("Robotics", "Sensors", "Vision", "Drives", "Hydrogen")
HALLS = ("6", "9", "12", "17", "26")
COMPANIES = ("Vezelwerk", "Lichtbaken", "Zoutmolen", "Turbinet", "Kantelkraan", "Waterlinie")
FIRST = ("An", "Bram", "Cleo", "Dries", "Els", "Filip", "Greet", "Hugo", "Ilse", "Jan", "Katrien", "Zo\u00eb")
LAST = ("Peeters", "Maes", "Claes", "Jacobs", "Mertens", "Willems")


class Planner:
    """Keys go in; what came of them is read from the trip file and the folder of packs."""

    def __init__(self, screen, home):
        self.screen, self.home = screen, home
        self.data = home / "data"
        self.trip_file = home / "Documents" / "hannover.delegation"
        self.program = None

    def start(self):
        env = {
            **self.screen.env,
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "LC_ALL": LANGUAGE_OF_STORY,
            "TZ": "Europe/Brussels",
            "DELEGATION_AUTHOR": "ada",
            "QT_QPA_PLATFORM": "xcb",
        }
        command = [sys.executable, "-m", "delegation", "open"]
        self.program = subprocess.Popen(command, env=env, cwd=self.home)  # noqa: S603 -- our own words
        self.screen.wait_for("Delegation")

    def quit(self):
        """Ctrl+Q; gives the exit code."""
        self.screen.press("ctrl+q")
        return self.program.wait(60)

    def kill(self):
        if self.program is not None and self.program.poll() is None:
            self.program.kill()
            self.program.wait(10)

    def go_to(self, page):
        """By Ctrl+K, to a page called so."""
        self.screen.press("ctrl+k")
        self.screen.write(page)
        self.screen.press("Return")

    @contextmanager
    def opened(self):
        """The trip file, opened beside the window as another program would."""
        now = lambda: datetime.now(UTC)  # noqa: E731 -- the door wants a clock
        backups = self.home / "backups of the reader"
        with open_trip(str(self.trip_file), author="reader", now=now, backup_folder=backups) as store:
            yield store

    def snapshot(self):
        with self.opened() as store:
            return store.snapshot()

    def deeds(self):
        """What was done to the trip so far, by name."""
        with self.opened() as store:
            return [change.deed for change in store.changes(edits=False)]

    def all(self, kind):
        return list(self.snapshot().of(kind).values())

    def item(self, title):
        return next((item for item in self.all("item") if item.title.in_("en") == title), None)

    def until(self, truth, what):
        """Wait until the trip file says so; the window writes beside the keyboard."""
        return until(lambda: truth(self.snapshot()), what)

    @property
    def reports(self):
        """What the program says went wrong inside it."""
        return [path.read_text("utf-8") for path in self.data.rglob("reports/*.txt")]


@pytest.fixture
def screen(tmp_path):
    if missing := missing_tools():
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    wanted = os.environ.get(PICTURES)
    folder = tmp_path / "screen"
    folder.mkdir()
    screen = Screen(folder, Path(wanted) if wanted else None)
    yield screen
    screen.close()


@pytest.fixture
def planner(screen, tmp_path):
    home = tmp_path / "home"
    for name in ("Documents", "Downloads", "data"):
        (home / name).mkdir(parents=True)
    planner = Planner(screen, home)
    yield planner
    if planner.program is not None and planner.program.poll() is None:
        screen.picture("left")
    planner.kill()
    assert planner.reports == []


@pytest.fixture
def organisers_list(planner):
    """300 exhibitors as an organiser's portal exports them, all invented."""
    path = planner.home / "Downloads" / "exhibitors.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(("Exhibitor", "Country", "Booth", "ExhibitorID"))
        for number in range(300):
            at = number % len(SALES)
            stand = f"Hall {HALLS[at]}, Stand {'ABCDE'[at]}{number // 5 + 1:02d}"
            country = ("Germany", "Belgium", "France", "Italy")[number % 4]
            rows.writerow((f"Firm {number:03d} {SALES[at]}", country, stand, f"K{number}"))
    return path


@pytest.fixture
def spreadsheet():
    """Twelve people from six companies, as the cells of a spreadsheet lie on the clipboard."""
    rows = [("First name", "Last name", "Company", "E-mail", "Mobile", "Status", "Language")]
    for number, first in enumerate(FIRST):
        company = COMPANIES[number % 6]
        email = f"delegate{number}@{company.lower()}.example"
        rows.append(
            (first, LAST[number % 6], company, email, f"0032 470 00 {number:02d}", "confirmed", "Dutch")
        )
    return "".join("\t".join(row) + "\r\n" for row in rows)
