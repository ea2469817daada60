# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One planner's way from an empty screen to packs and back, by keyboard alone, on the real window."""

import pytest

from delegation.domain.values import PlannedTime
from delegation.domain.wishes import Priority
from tests.story.screen import until

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]


def begin_a_trip(planner):
    screen = planner.screen
    planner.start()
    screen.picture("start")
    screen.press("ctrl+n")
    screen.wait_for("New trip")
    screen.write("Hannover Messe 2027")
    screen.picture("new-trip")
    screen.press("Return")
    screen.wait_for("Where shall the trip lie?")
    screen.write(str(planner.trip_file))
    screen.press("Return")
    screen.wait_for("Hannover Messe 2027")
    screen.picture("empty-trip")
    (trip,) = planner.all("trip")
    assert trip.name == "Hannover Messe 2027"
    assert (trip.last - trip.first).days == 4


def read_the_list(planner, path):
    screen = planner.screen
    screen.press("ctrl+i")
    screen.wait_for("Import a list")
    screen.write(str(path))
    screen.press("Return")
    screen.wait_for("exhibitor list")
    screen.picture("list-looked-at")
    assert planner.all("exhibitor") == [], "looking at a list wrote something"
    screen.press("Tab", "space")
    screen.wait_for("Hannover Messe 2027")
    exhibitors = planner.until(lambda snapshot: snapshot.of("exhibitor"), "the exhibitors").values()
    screen.picture("list-taken")
    assert len(exhibitors) == 300
    assert all(len(exhibitor.stands) == 1 for exhibitor in exhibitors)


def paste_the_people(planner, cells):
    screen = planner.screen
    screen.copy(cells)
    planner.go_to("Participants")
    screen.picture("nobody-yet")
    screen.press("ctrl+v")
    screen.wait_for("Paste")
    screen.picture("paste-looked-at")
    assert planner.all("person") == [], "looking at a paste wrote something"
    screen.press("Return")
    people = planner.until(lambda snapshot: snapshot.of("person"), "the people").values()
    screen.settle()
    screen.picture("pasted")
    assert len(people) == 12
    assert len(planner.all("company")) == 6
    assert "Zo\u00eb Willems" in {person.name for person in people}
    assert all(person.company and person.email.endswith(".example") for person in people)


def type_wishes(planner):
    screen = planner.screen
    planner.go_to("Wishes")
    screen.press("Tab")
    screen.write("vezel")
    screen.press("Return")
    screen.write("firm 000")
    screen.picture("wish-typed")
    screen.press("Return", "1", "Tab", "Tab")
    screen.write("When can they deliver?")
    screen.press("Return")
    screen.write("firm 001")
    screen.press("Return", "3")
    planner.until(lambda snapshot: len(snapshot.of("wish")) == 2, "two wishes")
    planner.until(
        lambda snapshot: Priority.NICE in {wish.priority for wish in snapshot.of("wish").values()},
        "the priority of the second wish",
    )
    screen.picture("wishes")
    snapshot = planner.snapshot()
    wishes = {snapshot.get(wish.exhibitor).name: wish for wish in snapshot.of("wish").values()}
    must, nice = wishes["Firm 000 Robotics"], wishes["Firm 001 Sensors"]
    assert (must.priority, must.question) == (Priority.MUST, "When can they deliver?")
    assert (nice.priority, nice.question) == (Priority.NICE, "")
    assert {snapshot.get(wish.company).name for wish in wishes.values()} == {"Vezelwerk"}


def plan_a_visit(planner, title, place, start):
    """A visit for everybody on the first day."""
    screen = planner.screen
    screen.press("ctrl+shift+n")
    screen.wait_for("New programme item")
    screen.press("Tab")
    screen.write(title)
    screen.press("Tab", "Tab")
    screen.write(place)
    screen.press("Down", "Return", "Tab", "Tab", "Tab", "Tab", "Down", "Tab")
    screen.write(start)
    screen.press("Tab")
    screen.write("every")
    screen.press("Down", "Return")
    screen.picture("visit")
    screen.press("Return")
    screen.wait_for("Hannover Messe 2027")
    return until(lambda: planner.item(title), f"the item {title}")


def plan_two_visits(planner):
    planner.go_to("Programme")
    planner.screen.picture("nothing-planned")
    alfa = plan_a_visit(planner, "Visit Alfa", "firm 000", "1000")
    beta = plan_a_visit(planner, "Visit Beta", "firm 001", "10:15")
    planner.screen.picture("two-visits")
    (trip,) = planner.all("trip")
    for item, wall in ((alfa, "10:00"), (beta, "10:15")):
        assert isinstance(item.start, PlannedTime)
        assert (item.start.day, f"{item.start.wall:%H:%M}", item.everybody) == (trip.first, wall, True)
        assert item.minutes == 25
    assert (alfa.place.hall, alfa.place.stand) == ("6", "A01")
    assert (beta.place.hall, beta.place.stand) == ("9", "B01")


def mend_the_clash_and_undo(planner):
    screen = planner.screen
    planner.go_to("Clashes")
    screen.picture("clash")
    screen.press("Tab", "Tab", "Tab", "Tab", "space")  # past filter, grouping and list to the best remedy
    until(lambda: f"{planner.item('Visit Beta').start.wall:%H:%M}" > "10:25", "the visit to move")
    screen.settle()
    screen.picture("mended")
    assert f"{planner.item('Visit Alfa').start.wall:%H:%M}" == "10:00"
    screen.press("ctrl+z")
    until(lambda: f"{planner.item('Visit Beta').start.wall:%H:%M}" == "10:15", "the move to be undone")
    screen.settle()
    screen.picture("undone")


def make_the_packs(planner):
    screen = planner.screen
    planner.go_to("Handouts")
    screen.picture("preview")
    screen.press("alt+m")
    folder = planner.home / "Documents" / "Delegation"
    until(lambda: len(list(folder.rglob("*.pdf"))) == len(list(folder.rglob("*.ics"))) == 12, "twelve packs")
    until(lambda: planner.deeds()[-1] == "publish", "the packs to be noted")
    screen.settle()
    screen.picture("packs")
    for path in folder.rglob("*.pdf"):
        assert path.read_bytes().startswith(b"%PDF"), path.name
    for path in folder.rglob("*.ics"):
        said = path.read_text("utf-8")
        assert said.count("BEGIN:VEVENT") == 2, path.name
        assert "Visit Alfa" in said, path.name
        assert "Visit Beta" in said, path.name


def quit_reopen_and_undo(planner):
    screen = planner.screen
    assert planner.quit() == 0
    planner.start()
    screen.picture("start-again")
    screen.press("Return")
    screen.wait_for("Hannover Messe 2027")
    screen.picture("reopened")
    screen.press("ctrl+z")
    until(lambda: planner.item("Visit Beta") is None, "the second visit to be taken back")
    screen.press("ctrl+z")
    until(lambda: planner.item("Visit Alfa") is None, "the first visit to be taken back")
    screen.press("ctrl+shift+z")
    until(lambda: planner.item("Visit Alfa") is not None, "the first visit to be made again")
    planner.go_to("History")
    screen.picture("history")
    assert len(planner.all("wish")) == 2
    assert planner.quit() == 0


def test_a_planner_makes_a_trip_and_its_packs_by_keyboard_alone(planner, organisers_list, spreadsheet):
    begin_a_trip(planner)
    read_the_list(planner, organisers_list)
    paste_the_people(planner, spreadsheet)
    type_wishes(planner)
    plan_two_visits(planner)
    mend_the_clash_and_undo(planner)
    make_the_packs(planner)
    quit_reopen_and_undo(planner)
