# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing a thing says what else went, and asks first where somebody would miss it."""

import pytest

ASKING = {
    "room": "taken off it: 1 person (Ada Peeters)",
    "stay": "gone with it: 1 room (Hotel Leineblick twin); taken off it: 1 person (Ada Peeters)",
    "leg": "taken off it: 2 people (Ben Maes, Ada Peeters)",
    "group": "no longer linked: 1 programme item (Toelichting); "
    "taken off it: 2 people (Ben Maes, Ada Peeters)",
    "exhibitor": "gone with it: 1 wish (Acme), 1 request (Einstein Telescope); "
    "no longer linked: 1 programme item (Toelichting)",
    "company": "gone with it: 1 wish (Acme); no longer linked: 1 person (Ada Peeters)",
    "field": "no longer linked: 1 person (Ada Peeters)",
}


@pytest.fixture
def full(planned):
    line, ids = planned.line, planned.ids
    line.did("assign", "leg", ids["leg"], "ada@acme.example", "ben@acme.example")
    line.set("person", ids["person"], "own.shirt=M")
    return planned


@pytest.mark.parametrize("kind", ASKING)
def test_it_is_refused_where_others_would_miss_something_and_says_what(kind, full):
    assert ASKING[kind] in full.line.refused("remove", kind, full.ids[kind])


@pytest.mark.parametrize("kind", ASKING)
def test_confirmed_it_goes_and_says_what_went_with_it(kind, full):
    said = full.line.on("remove", kind, full.ids[kind], "--yes")
    told, _, undo = said.err.partition(". '")
    assert said.code == 0
    assert told[0] == ASKING[kind][0].upper()
    assert ASKING[kind].partition(": ")[2] in told
    number = said.out.partition(":")[0]
    assert undo == f"undo --id {number}' brings it back.\n"


def test_what_went_stands_in_full_in_json(full):
    ids = full.ids
    lost = full.line.on("remove", "exhibitor", "N300", "--yes", "--json").data["lost"]
    assert [(one["what"], one["kind"], one["id"], one["field"]) for one in lost] == [
        ("gone", "wish", ids["wish"], ""),
        ("gone", "request", ids["request"], ""),
        ("emptied", "item", ids["item"], "place"),
    ]
    assert [one["name"] for one in lost] == ["Acme", "Einstein Telescope", "Toelichting"]


def test_an_item_goes_without_asking_and_says_who_took_part(full):
    said = full.line.on("remove", "item", full.ids["item"])
    assert said.code == 0
    assert "Gone with it: 1 note (Bel Ben); taken off it: 2 people (Ben Maes, Ada Peeters)." in said.err


def test_a_person_goes_without_asking_and_says_where_it_was(full):
    said = full.line.on("remove", "person", "ada@acme.example")
    assert said.code == 0
    assert "1 file (ticket.pdf)" in said.err
    assert "1 leg (Hasselt – Hannover)" in said.err
    assert "1 room (Hotel Leineblick twin)" in said.err


def test_what_nothing_hangs_on_goes_in_silence(full):
    said = full.line.on("remove", "note", full.ids["note"], "--json")
    assert (said.code, said.err, said.data["lost"]) == (0, "", [])
