# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What planners mistype: taken where it is plain what is meant, else refused with what is near."""

import pytest

NEAR = {
    "an address with a slip": (("set", "person", "ada@acme.exampel", "function=x"), "ada@acme.example"),
    "a first name alone": (("set", "person", "ada", "function=x"), "ada@acme.example"),
    "an exhibitor by a word of its name": (("add", "wish", "company=Acme", "exhibitor=einstein"), "Einstein"),
    "a hotel for a room": (("assign", "room", "Hotel Leineblick", "ben@acme.example"), "Leineblick twin"),
    "a stop that is none": (
        ("assign", "leg", "Hasselt - Hannover", "ada@acme.example", "--stop", "Antwerpen"),
        "Hasselt, Genk",
    ),
    "a field in Dutch": (("add", "person", "achternaam=Jans"), "last_name"),
    "a field with a slip": (("add", "person", "last_nam=Jans"), "last_name"),
    "a hall of the fairground": (("set", "hall", "26", "closes=17:00"), "add hall label=26"),
    "a list's place taken by the trip": (("show", "hm.delegation"), "'WHAT'"),
}


@pytest.mark.parametrize("what", NEAR)
def test_what_was_meant_is_named(what, planned):
    command, near = NEAR[what]
    assert near in planned.line.refused(*command)


def test_what_is_plain_is_taken(planned):
    line, person = planned.line, planned.ids["person"]
    line.set("Person", person, "language=FR", "fee=1250,5", "present=2026-04-21..2026-04-22,2026-04-24")
    row = line.one("people", person)
    assert row["language"] == "fr"
    assert row["fee"] == {"amount": "1250.50", "currency": "EUR"}
    assert row["present"] == [["2026-04-21", "2026-04-22"], ["2026-04-24", "2026-04-24"]]
    line.set("person", person, "fee=\u20ac 450", 'present=["2026-04-21", "2026-04-22"]')
    row = line.one("people", person)
    assert row["fee"] == {"amount": "450.00", "currency": "EUR"}
    assert row["present"] == [["2026-04-21", "2026-04-22"]]
    line.refused("set", "person", person, "fee=1,250")


def test_history_names_people_as_they_are_called_now(planned):
    line = planned.line
    line.did("assign", "group", "Rood", "ben@acme.example")
    line.set("person", planned.ids["leader"], "first_name=Bert")
    assert [row["words"] for row in line.show("history")[-2:]] == [
        "Put on group Rood: Bert Maes",
        "Changed: person Bert Maes: First name",
    ]
