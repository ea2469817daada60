# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused: exit 2, one sentence, nothing changed; and nothing that is typed is ever a bug."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from delegation.domain.catalogue import entries
from delegation.errors import DelegationError
from delegation.services.editing import ADDABLE, add, set_fields

REFUSED = {
    "a kind that is none": ("add", "planet", "name=X"),
    "a field that is none": ("add", "person", "name=Ada", "shoe=42"),
    "a person without a name": ("add", "person", "email=x@acme.example"),
    "an item with an empty length": ("add", "item", "minutes="),
    "a word without an equals sign": ("add", "person", "Ada"),
    "an option that is none": ("add", "person", "--dry-run", "name=Ada"),
    "a choice that is none": ("add", "person", "name=Ada", "role=king"),
    "a date that is none": ("add", "person", "name=Ada", "birth_date=31/12/1980"),
    "a year nobody plans": ("add", "stay", "hotel=X", "check_in=0001-01-01", "check_out=0001-01-02"),
    "a date where a time is wanted": ("add", "item", "start=2026-04-20"),
    "an hour the clocks skip": ("add", "item", "start=2026-03-29T02:30"),
    "a zone that is none": ("add", "item", "start=2026-04-20T10:00", "zone=Mars/Base"),
    "a zone without a time": ("add", "item", "zone=Europe/London"),
    "a number that never ends": ("add", "item", "minutes=1e999999999"),
    "a number that is none": ("add", "hall", "label=3", "x_m=nan"),
    "a clock with an offset": ("add", "hall", "label=3", "opens=09:00+02:00"),
    "a leg that arrives first": ("add", "leg", "start=2026-04-20T10:00", "end=2026-04-20T09:00"),
    "a language that is none": ("add", "item", 'title={"xx": "?"}'),
    "an amount finer than a cent": ("add", "person", "name=Ada", "fee=12.505"),
    "an own field on what has none": ("add", "field", "name=x", "on=hall"),
    "an own field there is already": ("add", "field", "name=shirt", "choices=S"),
    "a choice an own field lacks": ("add", "person", "name=Ada", "own.shirt=XXL"),
    "an own field that is none": ("add", "person", "name=Ada", "own.hat=7"),
    "an id of nobody": ("set", "person", "nobody@acme.example", "mobile=1"),
    "a company by an id of none": ("add", "person", "name=A", "company=0f0f0f0f-0000-4000-8000-000000000000"),
    "nothing to set": ("set", "person", "ada@acme.example"),
    "a stand of an exhibitor with two": ("remove", "stand", "N300"),
    "days with a room": ("assign", "room", "Hotel Leineblick", "ada@acme.example", "--days", "2026-04-20"),
    "a file of no exhibitor": ("remove", "file", "ffffffff"),
    "a company that people would miss": ("remove", "company", "Acme"),
    "the digest of a file": ("set", "file", "ticket.pdf", f"digest={'0' * 64}"),
    "a clash that is none": ("set-aside", "0123456789abcdef", "--reason", "x"),
    "a change that is none": ("undo", "--id", "99999"),
    "a list that is none": ("show", "weather"),
    "a day that is none": ("show", "programme", "--day", "monday"),
    "a command without its options": ("handouts",),
    "a person nobody knows": ("handouts", "--out", "packs", "--person", "x@acme.example"),
    "a list of exhibitors that is not there": ("import exhibitors", "nowhere.csv"),
    "a trip that is there already": (
        "new",
        "--name",
        "X",
        "--fair",
        "X",
        "--from",
        "2026-04-20",
        "--to",
        "2026-04-24",
        "--zone",
        "UTC",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_in_a_sentence_and_changes_nothing(what, planned, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    planned.line.refused(*REFUSED[what])
    assert not (tmp_path / "packs").exists()


def test_a_trip_that_is_not_there_is_refused(line):
    said = line.on("show", "people")
    assert (said.code, said.out) == (2, "")
    assert line.trip in said.err


def test_a_command_that_is_none_is_refused_in_one_line(line):
    said = line.run("frobnicate")
    assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1)


def test_a_window_without_a_screen_is_refused(line, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = line.run("open")
    assert (said.code, said.out) == (2, "")
    assert "no screen" in said.err


def test_help_is_a_result(line):
    said = line.run("--help")
    assert (said.code, said.err) == (0, "")
    assert "handouts" in said.out


def test_a_name_of_two_is_refused_as_ambiguous_and_a_key_is_never_a_beginning(planned):
    line = planned.line
    line.add("person", "name=Ada Peeters", "email=ada2@acme.example")
    assert "2 things" in line.refused("set", "person", "Ada Peeters", "mobile=1")
    line.set("person", "ada2@acme.example", "mobile=+32 11 00 00 01")
    first = planned.ids["person"]
    assert line.one("people", first)["mobile"] == ""
    line.set("person", first[:36], "mobile=+32 11 00 00 02")  # an id
    assert line.one("people", first)["mobile"] == "+32 11 00 00 02"
    line.refused("set", "person", first[:8], "mobile=1")  # the beginning of all that these tests make
    key = planned.ids["exhibitor"][:4]
    other = line.add("exhibitor", f"key={key}", "name=Ander")
    line.set("exhibitor", key, "country=BE")
    assert line.one("exhibitors", other)["country"] == "BE"


def test_results_are_utf_8_whatever_the_terminal_is_set_to(planned):
    planned.line.set("person", planned.ids["person"], "first_name=Zoë 川")
    command = [sys.executable, "-m", "delegation", "show", planned.line.trip, "people", "--json"]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "LC_ALL": "C"}
    done = subprocess.run(command, capture_output=True, env=environment, check=True)  # noqa: S603 -- our own
    assert "Zoë 川" in [row["first_name"] for row in json.loads(done.stdout.decode("utf-8"))]


GARBAGE = [
    "",
    " ",
    "x",
    "-1",
    "1e9",
    "1e400",
    "NaN",
    "true",
    "null",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "[1, 2]",
    '[{"a": 1}]',
    '{"nl": ["x"]}',
    '{"person": {"stop": 1}}',
    "[" * 9999,
    "9999-12-31",
    "0001-01-01T00:00",
    "9999-12-31T23:59+14:00",
    "2026-10-25T02:30",
    "10:61",
    "23:59:59.999999",
    "\ud800",
    "a\x00b",
    "ada@acme.example",
    "N300",
    "17 H21",
    "Rood",
    '["2026-04-20", "2026-04-19"]',
    '[{"id": "x", "name": "y"}]',
    '[{"window": {"start": "2026-04-20T10:00", "end": 5}}]',
    '{"lat": 91, "lon": {}}',
    "Europe/Berlin",
    "../../etc/passwd",
]
VALUES = st.sampled_from(GARBAGE) | st.text(max_size=20)
WAYS = {
    "person": ["name", "emails", "own.shirt", "own"],
    "item": ["end", "zone", "exhibitor", "hall", "stand", "own.x"],
    "leg": ["start_zone", "end_zone"],
    "stay": ["rooms"],
    "stand": ["exhibitor", "hall", "stand", "counter", "as_written"],
    "note": ["reader"],
    "hall": ["own.x", "own"],
    "file": ["path"],
}
FIELDS = {
    kind: [*(entries(kind) if kind != "stand" else ()), *WAYS.get(kind, ())] for kind in (*ADDABLE, "trip")
}


@pytest.mark.parametrize("kind", FIELDS)
def test_garbage_in_any_field_is_taken_or_refused_and_never_a_bug(kind, planned):
    line = planned.line
    with line.doors.open_trip(line.trip) as store:

        @settings(max_examples=60, suppress_health_check=list(HealthCheck), database=None)
        @given(
            fields=st.dictionaries(st.sampled_from(FIELDS[kind]), VALUES, max_size=3),
            base=st.booleans(),
        )
        def thrown(fields, base):
            good = BASES[kind] if base else {}
            if kind != "trip":
                _taken_or_refused(add, store, kind, good | fields, line.doors.new_id)
            _taken_or_refused(set_fields, store, kind, planned.ids.get(kind, ""), fields, line.doors.new_id)

        thrown()
        store.snapshot()
        with line.doors.open_trip(line.trip) as other:  # what was taken can be read again
            other.snapshot()
    for what in ("summary", "people", "exhibitors", "programme", "travel", "rooms", "clashes", "history"):
        json.dumps(line.show(what), allow_nan=False)


BASES = {
    "person": {"name": "Ada"},
    "company": {"name": "X"},
    "group": {"name": "X"},
    "field": {"name": "x"},
    "hall": {"label": "3"},
    "exhibitor": {"name": "X"},
    "stand": {"exhibitor": "N300", "stand": "C3"},
    "wish": {"company": "Acme", "topic": "x"},
    "request": {"exhibitor": "N300"},
    "item": {"start": "2026-04-20T10:00"},
    "leg": {"start": "2026-04-20T10:00", "end": "2026-04-20T12:00"},
    "stay": {"hotel": "X", "check_in": "2026-04-20", "check_out": "2026-04-22"},
    "room": {"stay": "Hotel Leineblick"},
    "note": {"on": "N300", "text": "x"},
    "file": {"on": "N300", "name": "x"},
    "trip": {},
}


def _taken_or_refused(use_case, store, *arguments):
    *given_, new_id = arguments
    try:
        use_case(store, *given_, new_id=new_id)
    except DelegationError as refused:
        json.dumps(refused.facts, default=str)
