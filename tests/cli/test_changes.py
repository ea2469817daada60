# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each command does to a trip, field by field."""

import json


def the_item(planned):
    return planned.line.one("programme", planned.ids["item"])


def the_leg(planned):
    return planned.line.one("travel", planned.ids["leg"])


def set_item(planned, *fields):
    planned.line.set("item", planned.ids["item"], *fields)
    return the_item(planned)


def test_a_start_alone_moves_an_item_and_keeps_its_length(planned):
    item = set_item(planned, "start=2026-04-21T14:00")
    assert (item["start"], item["end"]) == ("2026-04-21T14:00:00+02:00", "2026-04-21T14:20:00+02:00")
    assert set_item(planned, "start=15:00")["start"] == "2026-04-21T15:00:00+02:00"


def test_an_end_alone_makes_an_item_longer(planned):
    item = set_item(planned, "end=11:30")
    assert (item["start"], item["minutes"]) == ("2026-04-20T10:00:00+02:00", 90)


def test_a_start_with_an_offset_is_turned_into_the_zone_of_the_item(planned):
    assert set_item(planned, "start=2026-04-20T10:00+00:00")["start"] == "2026-04-20T12:00:00+02:00"
    london = set_item(planned, "start=2026-04-20T10:00Z", "zone=Europe/London")
    assert (london["start"], london["zone"]) == ("2026-04-20T11:00:00+01:00", "Europe/London")


def test_a_zone_alone_keeps_the_hour_on_the_wall(planned):
    item = set_item(planned, "zone=Europe/London")
    assert (item["start"], item["zone"]) == ("2026-04-20T10:00:00+01:00", "Europe/London")


def test_an_empty_start_leaves_an_item_not_yet_timed(planned):
    item = set_item(planned, "start=")
    assert (item["start"], item["end"], item["minutes"]) == (None, None, 20)


def test_a_new_item_concerns_nobody_and_lasts_as_long_as_its_kind(trip):
    item = trip.one("programme", trip.add("item", "kind=meal", "title=Lunch", "start=2026-04-20T12:00"))
    assert (item["minutes"], item["participants"], item["everybody"]) == (90, [], False)


def test_everybody_less_exceptions_are_the_confirmed(planned):
    planned.line.add("person", "name=Cas Bos", "status=waiting")
    item = set_item(planned, "everybody=true", "except=ada@acme.example")
    assert item["participants"] == [planned.ids["leader"]]
    assert set_item(planned, "everybody=", "groups=", "persons=ada@acme.example")["participants"] == []
    assert set_item(planned, "except=")["participants"] == [planned.ids["person"]]


def test_a_place_is_an_exhibitor_a_stand_or_a_name(planned):
    at_key = set_item(planned, "place=N300")
    assert (at_key["exhibitor"], at_key["hall"], at_key["stand"]) == (planned.ids["exhibitor"], "17", "H21")
    at_other = set_item(planned, "place=2 B40")
    assert (at_other["exhibitor"], at_other["hall"], at_other["stand"]) == (
        planned.ids["exhibitor"],
        "2",
        "B40",
    )
    said = planned.line.on("set", "item", planned.ids["item"], "place=26 C11")
    assert (said.code, said.err[:31]) == (0, "Nobody stands at 26 C11 in the ")
    free = the_item(planned)
    assert (free["exhibitor"], free["hall"], free["stand"]) == (None, "26", "C11")
    named = set_item(planned, "place=Restaurant Ernst")
    assert (named["exhibitor"], named["hall"], named["place"]) == (None, "", "Restaurant Ernst")
    again = set_item(planned, f"exhibitor={planned.ids['exhibitor']}")
    assert (again["hall"], again["stand"]) == ("17", "H21")


def test_a_text_takes_a_string_or_its_languages(planned):
    assert "texts" not in set_item(planned, "title=Bezoek")
    both = set_item(planned, 'title={"de": "Besuch", "nl": "Bezoek"}')
    assert (both["title"], both["texts"]["title"]) == ("Bezoek", {"de": "Besuch", "nl": "Bezoek"})
    assert set_item(planned, "title=[Concept] bezoek")["title"] == "[Concept] bezoek"


def test_a_start_alone_moves_a_leg_with_its_stops(planned):
    planned.line.set("leg", planned.ids["leg"], "start=2026-04-20T07:15")
    leg = the_leg(planned)
    assert leg["end"] == "2026-04-20T13:15:00+02:00"
    assert [stop["time"] for stop in leg["stops"]] == [
        "2026-04-20T07:15:00+02:00",
        "2026-04-20T07:45:00+02:00",
    ]


def test_each_end_of_a_flight_has_its_own_zone(trip):
    leg = trip.add(
        "leg",
        "kind=flight",
        "from=Brussel",
        "to=Lissabon",
        "start=2026-04-20T10:00",
        "start_zone=Europe/Brussels",
        "end=11:50",
        "end_zone=Europe/Lisbon",
    )
    flight = trip.one("travel", leg)
    assert (flight["start"], flight["end"]) == ("2026-04-20T10:00:00+02:00", "2026-04-20T11:50:00+01:00")


def test_empty_values_empty_fields_of_every_shape(planned):
    line, person = planned.line, planned.ids["person"]
    line.set(
        "person", person, "diet=vegan", "nights=2026-04-20,2026-04-21", "consents=" + CONSENT, "own.shirt=S"
    )
    line.set(
        "person", person, 'asked={"diet": "2026-01-01"}', "wheelchair=true", "emails=a@x.example,b@x.example"
    )
    full = line.one("people", person)
    assert (full["nights"], full["wheelchair"]) == (["2026-04-20", "2026-04-21"], True)
    assert full["emails"] == ["a@x.example", "b@x.example"]
    line.set("person", person, *(f"{name}=" for name in EMPTIED), "own.shirt=")
    empty = line.one("people", person)
    assert {name: empty[name] for name in EMPTIED} == EMPTIED
    assert empty["own"] == {}


CONSENT = '{"photo": {"given": true, "on": "2026-01-02"}}'
EMPTIED = {
    "diet": None,
    "nights": None,
    "consents": {},
    "asked": {},
    "wheelchair": None,
    "emails": [],
    "company": "",
    "groups": [],
}


def test_the_answer_none_is_kept_where_it_was_asked_and_is_a_name_elsewhere(trip):
    person = trip.one("people", trip.add("person", "first_name=Jan", "last_name=Geen", "diet=Geen"))
    assert (person["last_name"], person["diet"]) == ("Geen", "none")


def test_setting_one_number_of_the_trip_keeps_the_others(trip):
    trip.set("trip", 'defaults={"visit_minutes": 40}')
    trip.set("trip", 'defaults={"meal_minutes": 75}')
    defaults = trip.show("summary")["defaults"]
    assert (defaults["visit_minutes"], defaults["meal_minutes"]) == (40, 75)


def test_rooms_of_a_stay_are_set_as_a_whole(planned):
    line, stay = planned.line, planned.ids["stay"]
    (room,) = line.one("rooms", stay)["rooms"]
    line.set("stay", stay, f"rooms={json.dumps([room | {'number': '101'}, {'type': 'single'}])}")
    first, second = line.one("rooms", stay)["rooms"]
    assert (first["id"], first["number"], first["people"]) == (room["id"], "101", room["people"])
    assert second["type"] == "single"
    said = line.on("set", "stay", stay, f"rooms={json.dumps([second])}")
    assert (said.code, said.err.partition(".")[0]) == (0, "1 room with people went")
    assert line.one("rooms", stay)["rooms"] == [second]
    line.did("undo")
    assert line.one("rooms", stay)["rooms"] == [first, second]


def test_a_group_holds_for_days_and_gives_them_back(planned):
    line = planned.line

    def days():
        return [one["days"] for one in line.show("groups")[0]["members"]]

    line.did("assign", "group", "Rood", "ada@acme.example", "--remove", "--days", "2026-04-22..2026-04-23")
    assert days() == [[["2026-04-20", "2026-04-21"], ["2026-04-24", "2026-04-24"]]]
    line.did("assign", "group", "Rood", "ada@acme.example", "--days", "2026-04-23")
    assert ["2026-04-23", "2026-04-23"] in days()[0]
    line.did("assign", "group", "Rood", "ada@acme.example")
    assert days() == [[]]
    line.did("assign", "group", "Rood", "ada@acme.example", "--remove")
    assert days() == []


def test_taking_somebody_off_an_item_of_their_group_is_an_exception_that_assigning_ends(planned):
    line = planned.line
    line.did("assign", "item", planned.ids["item"], "ada@acme.example", "--remove")
    assert the_item(planned)["except"] == [planned.ids["person"]]
    assert the_item(planned)["participants"] == [planned.ids["leader"]]
    line.did("assign", "item", planned.ids["item"], "ada@acme.example")
    assert the_item(planned)["except"] == []
    assert planned.ids["person"] in the_item(planned)["participants"]


def test_people_are_put_on_a_leg_and_in_a_room_and_taken_off(planned):
    line, leg, room = planned.line, planned.ids["leg"], planned.ids["room"]
    line.did("assign", "leg", leg, "Ada Peeters", "ben@acme.example", "--stop", "Hasselt")
    assert {one["person"] for one in the_leg(planned)["passengers"]} == {
        planned.ids["person"],
        planned.ids["leader"],
    }
    line.did("assign", "leg", leg, "ben@acme.example", "--remove")
    assert [one["person"] for one in the_leg(planned)["passengers"]] == [planned.ids["person"]]
    line.did("assign", "room", room, "ben@acme.example")
    line.did("assign", "room", room, "ada@acme.example", "--remove")
    assert line.show("rooms")[0]["rooms"][0]["people"] == [planned.ids["leader"]]


def test_a_stand_is_named_by_its_text_and_keeps_its_id(planned):
    line = planned.line
    line.set("stand", "2 B40", "stand=B44")
    stands = line.show("exhibitors")[0]["stands"]
    assert [(one["hall"], one["stand"], one["as_written"]) for one in stands] == [
        ("17", "H21", "17 H21"),
        ("2", "B44", "2 B44"),
    ]
    assert stands[1]["id"] == planned.ids["stand"]
    line.did("remove", "stand", planned.ids["stand"])
    assert [one["stand"] for one in line.show("exhibitors")[0]["stands"]] == ["H21"]


def test_undo_takes_back_any_change_by_its_number_while_its_fields_hold(planned):
    line, person = planned.line, planned.ids["person"]
    number = line.set("person", person, "mobile=+32 470 00 00 01")["number"]
    line.set("person", person, "function=Ingenieur")
    line.did("undo", "--id", number)
    row = line.one("people", person)
    assert (row["mobile"], row["function"]) == ("", "Ingenieur")
    line.did("redo", "--id", number)
    line.set("person", person, "mobile=+32 470 00 00 02")
    assert "+32" not in line.refused("undo", "--id", number)


def test_a_clash_is_set_aside_with_a_reason_and_a_remedy_is_applied(planned):
    line = planned.line
    line.add("item", "title=Lunch", "kind=meal", "start=2026-04-20T10:10", "persons=ada@acme.example")
    clashes = line.show("clashes")
    assert clashes
    assert line.on("check", "--json").code == 1
    line.did("set-aside", clashes[0]["id"], "--reason", "afgesproken")
    assert line.show("clashes")[0]["set_aside"] == "afgesproken"
    remediable = next(clash for clash in clashes if clash["remedies"])
    line.on("remedy", remediable["id"], "--json")
    assert remediable["id"] not in [clash["id"] for clash in line.show("clashes")]
    line.did("undo")
    assert remediable["id"] in [clash["id"] for clash in line.show("clashes")]


def test_a_remedy_that_adds_a_visit_is_one_change_and_one_undo(planned):
    line = planned.line
    line.add("exhibitor", "name=Roboterwerk", "key=N999")
    line.add("wish", "person=ada@acme.example", "exhibitor=N999", "priority=must")
    (clash,) = (one for one in line.show("clashes") if one["kind"] == "must_unmet")
    before = line.show("programme")

    assert line.on("remedy", clash["id"]).code == 0
    assert "must_unmet" not in [one["kind"] for one in line.show("clashes")]
    (new,) = (item for item in line.show("programme") if item not in before)
    assert (new["kind"], new["start"]) == ("visit", None)
    line.did("undo")
    assert line.show("programme") == before


def test_a_clash_without_a_remedy_is_said_with_what_to_do(planned):
    line = planned.line
    line.add("group", "name=Leeg", 'members=["ada@acme.example"]')
    (clash,) = (one for one in line.show("clashes") if one["kind"] == "group_without_leader")

    assert clash["remedies"] == []
    said = line.refused("remedy", clash["id"])
    assert "No remedy is known" in said
    assert "set it aside" in said


def test_a_trip_without_clashes_and_gaps_is_found_in_order(trip):
    assert trip.did("check") == {"clashes": [], "missing_texts": [], "answers": []}


def test_a_backup_is_listed_and_opened_beside(trip, tmp_path):
    assert trip.did("restore") == []
    made = trip.did("backup")["path"]
    (row,) = trip.did("restore")
    assert row["path"] == made
    trip.add("person", "name=Ada Peeters")
    beside = tmp_path / "beside.delegation"
    trip.did("restore", row["name"], "--out", beside)
    assert trip.run("show", beside, "people", "--json").data == []
    trip.refused("restore", row["name"], "--out", beside)
    trip.refused("restore", row["name"])
    trip.refused("backup", "--out", beside)
