# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip from beginning to end on the command line, on a file and on PostgreSQL alike."""

import json
from uuid import UUID

from delegation.services.editing import set_fields
from delegation.services.shown import shown
from tests.cli.conftest import NEW, Line, Planned


def test_every_kind_is_added_shown_changed_and_taken_back_on_both_databases(
    location, capsys, real_doors, tmp_path
):
    line = Line(location, capsys, real_doors)
    line.did("new", *NEW)
    ids = Planned(line, tmp_path).ids
    assert line.show("summary")["counts"] == {
        "people": 2,
        "companies": 1,
        "groups": 1,
        "exhibitors": 1,
        "wishes": 1,
        "requests": 1,
        "programme": 1,
        "travel": 1,
        "rooms": 1,
        "notes": 1,
        "files": 1,
    }
    line.did("assign", "leg", ids["leg"], "ada@acme.example", "--stop", "Genk", "--seat", "12")
    (leg,) = line.show("travel")
    assert [(one["person"], one["seat"]) for one in leg["passengers"]] == [(ids["person"], "12")]
    line.set("person", ids["person"], "own.shirt=L")
    assert line.one("people", ids["person"])["own"] == {"shirt": "L"}
    changes = len(line.show("history"))
    line.did("undo")
    assert line.one("people", ids["person"])["own"] == {}
    line.did("redo")
    assert line.one("people", ids["person"])["own"] == {"shirt": "L"}
    assert len(line.show("history")) == changes + 2
    copy = tmp_path / "copy.delegation"
    line.did("backup", "--out", copy)
    assert Line(copy, capsys, real_doors).everything() == line.everything()
    first = line.on("handouts", "--out", tmp_path / "packs", "--json")
    assert first.code == 0, first
    assert {row["state"] for row in first.data} == {"written"}
    again = line.did("handouts", "--out", tmp_path / "packs")
    assert {row["state"] for row in again} == {"unchanged"}
    out = tmp_path / "back.pdf"
    line.did("export file", ids["file"], "--out", out)
    assert out.read_bytes() == b"%PDF a ticket"


def test_every_kind_can_be_removed_and_comes_back_with_its_links(planned):
    line, ids = planned.line, planned.ids
    before = {what: line.show(what) for what in LISTS}
    for kind in KINDS:
        said = line.on("remove", kind, ids[kind], "--yes", "--json")
        assert said.code == 0, kind
        assert {what: line.show(what) for what in LISTS} != before or kind in (
            "hall",
            "field",
            "note",
            "file",
        )
        line.did("undo")
        assert {what: line.show(what) for what in LISTS} == before, kind


KINDS = ("note", "file", "room", "stay", "leg", "item", "request", "wish", "stand", "exhibitor", "hall")
HIDDEN = {"hall", "field", "note", "file"}
"""Kinds that none of these lists shows."""
KINDS += ("group", "person", "field", "company")
LISTS = ("people", "companies", "groups", "exhibitors", "wishes", "requests", "programme", "travel", "rooms")

PERSON = """id status role title first_name last_name badge_name company function email emails mobile language
nationality birth_date groups present boarding_stop room_type shares_with diet accessibility emergency_contact
remarks own"""
ITEM = """id kind title start end zone place parts everybody groups companies persons except status
participants"""
LEG = (
    """id kind title carrier number reference from to start start_zone end end_zone seats stops passengers"""
)
WHAT = {
    "people": ("person", PERSON),
    "exhibitors": ("exhibitor", "id key name country stands withdrawn"),
    "programme": ("item", ITEM),
    "travel": ("leg", LEG),
    "rooms": ("stay", "id hotel check_in check_out rooms"),
    "wishes": ("wish", "id company person exhibitor topic priority aim question"),
    "requests": ("request", "id exhibitor state slots host_name host_mobile photo_rule"),
    "companies": ("company", "id name own"),
    "groups": ("group", "id name colour leaders members"),
}
"""List -> kind, and the keys of the contract."""


def test_every_list_has_the_keys_of_the_contract(planned):
    for what, (kind, keys) in WHAT.items():
        row = planned.line.one(what, planned.ids[kind])
        assert set(keys.split()) <= set(row), what
        json.dumps(row)
    (stand, _) = planned.line.show("exhibitors")[0]["stands"]
    assert {"hall": "17", "stand": "H21", "as_written": "17 H21"}.items() <= stand.items()
    history = planned.line.show("history")
    assert all({"number", "at", "by", "deed", "things"} <= set(row) for row in history)
    assert [row["number"] for row in history] == list(range(1, len(history) + 1))
    assert planned.line.show("history", "--since", "3") == history[3:]
    for clash in planned.line.show("clashes"):
        assert {
            "id",
            "kind",
            "severity",
            "concerns",
            "message",
            "code",
            "facts",
            "remedies",
            "set_aside",
        } <= set(clash)
        assert all({"n", "words", "price"} <= set(remedy) for remedy in clash["remedies"])


def test_a_programme_item_is_shown_in_the_shapes_of_the_contract(planned):
    (item,) = planned.line.show("programme")
    assert item["start"] == "2026-04-20T10:00:00+02:00"
    assert item["end"] == "2026-04-20T10:20:00+02:00"  # twenty minutes, as talks have
    assert item["zone"] == "Europe/Berlin"
    assert item["place"] == "Einstein Telescope, 17 H21"
    assert item["title"] == "Toelichting"
    assert item["texts"] == {"title": {"nl": "Toelichting", "de": "Vortrag"}}
    (part,) = item["parts"]
    assert (part["title"], part["speaker"], part["minutes"]) == ("Kort", "Ben Maes", 10)
    assert set(item["participants"]) == {planned.ids["person"], planned.ids["leader"]}
    (leg,) = planned.line.show("travel")
    assert (leg["start"], leg["start_zone"]) == ("2026-04-20T06:00:00+02:00", "Europe/Brussels")
    assert [(stop["name"], stop["time"]) for stop in leg["stops"]] == [
        ("Hasselt", "2026-04-20T06:00:00+02:00"),
        ("Genk", "2026-04-20T06:30:00+02:00"),
    ]
    (stay,) = planned.line.show("rooms")
    (room,) = stay["rooms"]
    assert (room["type"], room["from"], room["to"]) == ("twin", "2026-04-20", "2026-04-22")
    assert room["people"] == [planned.ids["person"]]


def test_what_is_shown_can_be_given_back_and_changes_nothing(planned):
    line = planned.line
    line.did("assign", "leg", planned.ids["leg"], "ada@acme.example", "--stop", "Hasselt", "--seat", "3")
    line.did("assign", "group", "Rood", "ada@acme.example", "--days", "2026-04-20..2026-04-21")
    line.set(
        "person", planned.ids["person"], "own.shirt=M", 'present=["2026-04-20","2026-04-22"]', "fee=12.5"
    )
    with line.doors.open_trip(line.trip) as store:
        for kind in (kind for kind, _ in WHAT.values()):
            thing = UUID(planned.ids[kind])
            before = shown(store.snapshot(), store.snapshot().get(thing))
            fields = {name: typed(value) for name, value in before.items() if name not in READ_ONLY}
            for several in [fields, *({name: value} for name, value in fields.items() if value != "")]:
                some = {name: value for name, value in several.items() if value is not None}
                change = set_fields(store, kind, str(thing), some, new_id=line.doors.new_id)
                assert shown(store.snapshot(), store.snapshot().get(thing)) == before, (kind, some)
                assert not change.edits, (kind, some, change.edits)
    trip = line.show("summary")
    beside = {"id", "texts", "counts", "people", "clashes", "changes"}
    line.set(
        "trip",
        *(
            f"{name}={typed(value)}"
            for name, value in trip.items()
            if value is not None and name not in beside
        ),
    )
    assert line.show("summary") | {"changes": 0} == trip | {"changes": 0}


def typed(value):
    """A shown value as it is typed on the command line."""
    return value if value is None or isinstance(value, str) else json.dumps(value)


READ_ONLY = {"id", "texts", "participants", "company_id", "company_name", "person_name", "exhibitor_name"}
"""What is shown beside the fields."""
