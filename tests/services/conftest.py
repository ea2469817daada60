# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip in a file, and packs made of it with a quick pen instead of ReportLab."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from delegation.assets import data_dir
from delegation.calendars.writer import write_calendar
from delegation.services.handouts import Edge, Order, Pens, handouts
from delegation.services.words import load_words
from delegation.storage.opening import new_trip
from tests.factories import Clock, Ids

WORDS = load_words(data_dir("resources") / "phrases")


@dataclass(frozen=True)
class Drawn:
    pdf: bytes
    missing: tuple = ()


def quick_pen(paper):
    """A paper as its own text; whoever is called Boom cannot be drawn, and 𒀀 has no font."""
    said = repr(paper)
    if "Boom" in paper.reader:
        raise ValueError("a bad record")
    return Drawn(said.encode(), ("𒀀",) if "𒀀" in paper.reader else ())


class Days:
    """The clock of the packs: it stands until it is set."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self):
        return self.now

    def pass_(self, days=1):
        self.now += timedelta(days=days)


class Desk:
    """A planner's desk: put things, take them out, hand out, and see what everybody was told."""

    def __init__(self, store, out):
        self.store, self.out, self.days = store, out, Days()
        self.edge = Edge(WORDS, self.days, Ids(90_000), Pens(quick_pen, write_calendar), lambda _: None)

    def put(self, *things):
        with self.store.unit(writing=True) as unit:
            for thing in things:
                unit.draft.put(thing)
            return unit.commit("edit")

    def remove(self, thing):
        with self.store.unit(writing=True) as unit:
            unit.draft.remove(thing, confirmed=True)
            return unit.commit("remove")

    def hand_out(self, *, days=1, out=None, dry_run=False, progress=None, **order):
        """The next day's packs."""
        self.days.pass_(days)
        return handouts(
            self.store, out or self.out, self.edge, Order(**order), dry_run=dry_run, progress=progress
        )

    def told(self):
        with self.store.unit(writing=False) as unit:
            return unit.told()

    def states(self, done):
        return {one.path.rpartition("/")[2]: one.state for one in done}

    def files(self):
        return {file.name: file.read_bytes() for file in self.out.iterdir() if file.is_file()}

    def listed(self):
        return json.loads((self.out / ".handouts.json").read_text("utf-8"))["files"]


@pytest.fixture
def desk(tmp_path):
    store = new_trip(
        str(tmp_path / "trip.delegation"), author="ada", now=Clock(), backup_folder=tmp_path / "backups"
    )
    yield Desk(store, tmp_path / "packs")
    store.close()
