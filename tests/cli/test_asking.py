# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asked is not answered: many are marked as asked at once, and check counts the three states."""


def asked(line):
    return {row["first_name"]: row["asked"] for row in line.show("people")}


def test_the_confirmed_who_have_not_answered_are_asked_in_one_change(planned):
    line = planned.line
    line.add("person", "name=Cas Bos", "status=waiting")
    line.set("person", planned.ids["person"], "diet=none")
    before = len(line.show("history"))
    change = line.did("ask", "diet", "dinner", "own.shirt")
    assert (change["deed"], change["words"]) == ("ask", "Asked 2 people: diet, dinner, own.shirt")
    assert asked(line) == {
        "Ada": {"dinner": "2026-03-01", "own.shirt": "2026-03-01"},
        "Ben": {"diet": "2026-03-01", "dinner": "2026-03-01", "own.shirt": "2026-03-01"},
        "Cas": {},
    }
    assert len(line.show("history")) == before + 1
    line.did("undo")
    assert set(map(len, asked(line).values())) == {0}


def test_those_named_are_asked_again_on_a_day(planned):
    line = planned.line
    line.did("ask", "diet", "--person", "ada@acme.example", "--on", "2026-02-01")
    assert asked(line) == {"Ada": {"diet": "2026-02-01"}, "Ben": {}}


def test_check_counts_answered_asked_and_not_asked(planned):
    line = planned.line
    line.set("person", planned.ids["person"], "diet=vegan", "dinner=no")
    line.did("ask", "diet")
    said = line.on("check", "--json")
    assert said.data["answers"] == [
        {"field": "dinner", "answered": 1, "asked": 0, "not_asked": 1},
        {"field": "diet", "answered": 1, "asked": 1, "not_asked": 0},
    ]
    assert "diet: 1 answered, 1 asked, 0 not asked" in line.on("check").out


def test_what_nobody_is_asked_and_what_all_have_answered_is_refused(planned):
    line = planned.line
    assert "diet" in line.refused("ask", "last_name")
    for who in ("person", "leader"):
        line.set("person", planned.ids[who], "tour=yes")
    assert "has answered tour" in line.refused("ask", "tour")
    assert "--on" in line.refused("ask", "diet", "--on", "tomorrow")
