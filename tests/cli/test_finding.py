# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be listed and named: notes, files, own fields, rooms; and who is meant where several are."""

import json

from delegation.services.finding import told_apart


def test_notes_files_and_own_fields_are_listed(planned):
    line, ids = planned.line, planned.ids
    note = line.one("notes", ids["note"])
    assert (note["on"], note["on_kind"], note["on_name"]) == (ids["item"], "item", "Toelichting")
    assert (note["text"], note["readers"]) == ("Bel Ben", ["leader"])
    file = line.one("files", ids["file"])
    assert (file["on_name"], file["name"], file["media_type"]) == (
        "Ada Peeters",
        "ticket.pdf",
        "application/pdf",
    )
    field = line.one("fields", ids["field"])
    assert (field["name"], field["on"], field["type"], field["choices"]) == (
        "shirt",
        "person",
        "choice",
        ["S", "M", "L"],
    )
    assert field["texts"]["label"] == {"nl": "Maat", "fr": "Taille"}
    assert [row["id"] for row in line.show("files", "--person", "ada@acme.example")] == [ids["file"]]
    assert "ticket.pdf" in line.on("show", "files").out


def test_texts_inside_parts_and_ends_are_shown_in_every_language_and_can_be_given_back(planned):
    line, item = planned.line, planned.ids["item"]
    line.set("item", item, 'parts=[{"title": {"nl": "Kort", "fr": "Bref"}, "minutes": 10}]')
    (part,) = line.one("programme", item)["parts"]
    assert (part["title"], part["texts"]) == ("Kort", {"title": {"nl": "Kort", "fr": "Bref"}})
    line.set("item", item, f"parts={json.dumps([{**part, 'minutes': 12}])}")
    (again,) = line.one("programme", item)["parts"]
    assert (again["minutes"], again["texts"]) == (12, part["texts"])
    line.set("leg", planned.ids["leg"], 'from={"name": {"nl": "Luik", "fr": "Liège"}}')
    leg = line.one("travel", planned.ids["leg"])
    assert (leg["from"], leg["texts"]["from"]) == ("Luik", {"nl": "Luik", "fr": "Liège"})


def test_a_number_to_ring_is_shown_in_every_language(trip):
    names = {"nl": "Noodnummer", "de": "Notruf"}
    trip.set("trip", f"emergency={json.dumps([{'name': names, 'phone': '112'}])}")
    (shown,) = trip.show("summary")["emergency"]
    assert shown == {"name": "Noodnummer", "phone": "112", "texts": {"name": names}}
    trip.set("trip", f"emergency={json.dumps([{**shown, 'phone': '110'}])}")
    assert trip.show("summary")["emergency"] == [{**shown, "phone": "110"}]


def test_ids_are_as_long_as_it_takes_to_tell_them_apart():
    one, two = "0123456789abcd", "0123456789abff"
    assert told_apart([("B", one), ("A", two)]) == (f"A ({two[:13]})", f"B ({one[:13]})")
    assert told_apart([("A", one)]) == (f"A ({one[:8]})",)


def test_a_room_is_named_by_its_hotel_and_number(planned):
    line, room = planned.line, planned.ids["room"]
    line.set("room", room, "number=101")
    line.did("assign", "room", "hotel leineblick 101", "ben@acme.example")
    line.set("room", "101", "reference=R1")
    (shown,) = line.show("rooms")[0]["rooms"]
    assert (shown["reference"], len(shown["people"])) == ("R1", 2)


def test_several_that_are_meant_are_named_with_what_tells_them_apart(planned):
    line = planned.line
    other = line.add("person", "name=Ada Peeters", "email=ada2@acme.example")
    words = line.refused("set", "person", "Ada Peeters", "function=x")
    short = next(n for n in range(8, 37) if other[:n] != planned.ids["person"][:n])
    assert f"Ada Peeters ada2@acme.example ({other[:short]})" in words
    assert f"Ada Peeters ada@acme.example ({planned.ids['person'][:short]})" in words
