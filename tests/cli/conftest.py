# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line in-process: what another program would see of it."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from delegation import app
from delegation.cli.main import run
from tests.factories import Clock, Ids
from tests.storage.conftest import location, postgres  # noqa: F401 -- fixtures


@dataclass(frozen=True)
class Said:
    """One answer: exit code, stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def data(self):
        return json.loads(self.out)


class Line:
    """Runs commands on one trip.  ``did`` wants exit 0, ``refused`` exit 2 with one sentence and no more."""

    def __init__(self, trip, capsys, doors):
        self.trip, self._capsys, self.doors = str(trip), capsys, doors

    def run(self, *argv):
        self._capsys.readouterr()
        code = run([str(one) for one in argv], self.doors)
        captured = self._capsys.readouterr()
        assert "Traceback" not in captured.err
        assert "inside Delegation" not in captured.err, captured.err
        return Said(code, captured.out, captured.err)

    def on(self, command, *argv):
        """A command on the trip."""
        first, *more = command.split()
        return self.run(first, *more, self.trip, *argv)

    def did(self, command, *argv):
        said = self.on(command, *argv, "--json")
        assert said.code == 0, said
        if command not in ("handouts", "remove"):  # these tell of clashes, and of what went along
            assert said.err == ""
        return said.data

    def refused(self, command, *argv):
        """Exit 2, nothing on stdout, one sentence on stderr, nothing changed."""
        before = self.everything()
        said = self.on(command, *argv)
        assert said.code == 2, said
        assert said.out == ""
        assert len(said.err.splitlines()) == 1, said.err
        assert said.err.strip().endswith("."), said.err
        assert not said.err.partition(" ")[0].endswith("="), said.err  # words, not code(facts)
        assert self.everything() == before
        return said.err.strip()

    def add(self, kind, *fields):
        said = self.on("add", kind, *fields)
        assert said.code == 0, said
        assert said.err == ""
        return said.out.strip()

    def set(self, kind, *argv):
        return self.did("set", kind, *argv)

    def show(self, what, *options):
        return self.did("show", what, *options)

    def one(self, what, thing):
        """The thing of that id in a list."""
        (found,) = [row for row in self.show(what) if row["id"] == thing]
        return found

    def everything(self):
        return {what: self.show(what) for what in ("summary", "people", "programme", "history")}


NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def real_doors(tmp_path, monkeypatch):
    """The real program; only the clock and the ids are ours."""
    monkeypatch.setenv("DELEGATION_AUTHOR", "ada")
    monkeypatch.setattr(app, "state_folder", lambda: tmp_path / "state")
    return replace(app.doors(), now=Clock(NOW), new_id=Ids(0x5000_0000 << 96))


@pytest.fixture
def line(tmp_path, capsys, real_doors):
    return Line(tmp_path / "hm.delegation", capsys, real_doors)


NEW = (
    "--name",
    "Hannover Messe 2026",
    "--fair",
    "Hannover Messe",
    "--from",
    "2026-04-20",
    "--to",
    "2026-04-24",
)
NEW += ("--zone", "Europe/Berlin")


@pytest.fixture
def trip(line):
    """A trip that was just begun."""
    line.did("new", *NEW)
    return line


class Planned:
    """A trip with one of everything; ``ids`` by kind."""

    def __init__(self, line, tmp_path):
        self.line, ids = line, {}
        ticket = tmp_path / "ticket.pdf"
        ticket.write_bytes(b"%PDF a ticket")
        add = line.add
        ids["company"] = add("company", "name=Acme", "vat_number=BE0123456789")
        ids["field"] = add(
            "field", "name=shirt", 'choices=["S","M","L"]', 'label={"nl": "Maat", "fr": "Taille"}'
        )
        ids["person"] = add(
            "person", "first_name=Ada", "last_name=Peeters", "email=ada@acme.example", "company=Acme"
        )
        ids["leader"] = add("person", "name=Ben Maes", "role=leader", "email=ben@acme.example", "language=fr")
        ids["group"] = add("group", "name=Rood", "leaders=ben@acme.example", "members=ada@acme.example")
        ids["hall"] = add("hall", "label=17", "opens=09:00", "closes=18:00", 'walks={"26": 9}')
        ids["exhibitor"] = add(
            "exhibitor", "key=N300", "name=Einstein Telescope", 'stands=["17 H21"]', "country=NL"
        )
        ids["stand"] = add("stand", "exhibitor=N300", "hall=2", "stand=B40")
        ids["wish"] = add("wish", "company=Acme", "exhibitor=N300", "priority=must", "question=Hoe?")
        slot = {"window": {"start": "2026-04-20T10:00", "end": "2026-04-20T11:00"}, "max_people": 8}
        ids["request"] = add("request", "exhibitor=N300", "state=asked", f"slots={json.dumps([slot])}")
        parts = '[{"title": "Kort", "speaker": "ben@acme.example", "minutes": 10}]'
        ids["item"] = add(
            "item",
            "kind=talk",
            'title={"nl": "Toelichting", "de": "Vortrag"}',
            "start=2026-04-20T10:00",
            "place=N300",
            "groups=Rood",
            f"parts={parts}",
        )
        stops = '[{"name": "Hasselt", "time": "06:00"}, {"name": "Genk", "time": "06:30"}]'
        ids["leg"] = add(
            "leg",
            "kind=coach",
            "from=Hasselt",
            "to=Hannover",
            "start=2026-04-20T06:00",
            "end=12:00",
            "start_zone=Europe/Brussels",
            f"stops={stops}",
            "seats=49",
        )
        ids["stay"] = add("stay", "hotel=Hotel Leineblick", "check_in=2026-04-20", "check_out=2026-04-22")
        ids["room"] = add("room", "stay=Hotel Leineblick", "type=twin", "people=ada@acme.example")
        ids["note"] = add("note", f"on={ids['item']}", "text=Bel Ben", "reader=leader")
        ids["file"] = add("file", f"on={ids['person']}", f"path={ticket}")
        self.ids = ids


@pytest.fixture(scope="session")
def made_once():
    """The bytes of such a trip and its ids, made by the first test that asks."""
    return {}


@pytest.fixture
def planned(line, tmp_path, made_once):
    file = tmp_path / "hm.delegation"
    if not made_once:
        line.did("new", *NEW)
        made_once["ids"] = Planned(line, tmp_path).ids
        made_once["bytes"] = file.read_bytes()
    file.write_bytes(made_once["bytes"])
    found = Planned.__new__(Planned)
    found.line, found.ids = line, made_once["ids"]
    line.doors = replace(line.doors, new_id=Ids(0x6000_0000 << 96))
    return found
