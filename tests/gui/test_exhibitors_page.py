# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exhibitors: narrowed by halls, tabs and facets; wanted by companies, typed with keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from delegation.domain.wishes import Priority, RequestState
from delegation.gui.widgets.facet import Choice
from delegation.gui.widgets.picker import findable, matching
from delegation.services.editing import add
from delegation.services.wanted import halls, requests_by_exhibitor, visits_by_exhibitor, wishes_by_exhibitor
from tests.factories import uid


@pytest.fixture
def page(opened):
    opened.window.go_to("exhibitors")
    page = opened.window.page["exhibitors"]
    page.tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    opened.settle()
    return page


def exhibitor(bench, name):
    return next(one for one in bench.desk.snapshot.of("exhibitor").values() if one.name == name)


def company(bench, name):
    return next(one for one in bench.desk.snapshot.of("company").values() if one.name.startswith(name))


def cell(page, thing, key):
    column = next(at for at, column in enumerate(page.model.columns) if column.key == key)
    return page.model.data(page.model.index(page.model.row_of(thing.id), column))


def wanted_most(bench):
    """An exhibitor that several want, one of them above all."""
    found = bench.desk.snapshot.index(wishes_by_exhibitor)
    return bench.desk.snapshot.get(max(found, key=lambda one: (len(found[one]), str(one))))


def wanted_by_nobody(bench):
    found = bench.desk.snapshot.index(wishes_by_exhibitor)
    return next(
        one for one in bench.desk.snapshot.sorted("exhibitor") if one.id not in found and one.name.isascii()
    )


def test_a_row_says_who_wants_it_how_far_asking_is_and_when_it_is_visited(opened, page):
    snapshot = opened.desk.snapshot
    visited = next(
        one
        for one, items in snapshot.index(visits_by_exhibitor).items()
        if items[0].start and one in snapshot.index(wishes_by_exhibitor)
    )
    thing = snapshot.get(visited)
    first = snapshot.index(wishes_by_exhibitor)[visited][0]
    assert snapshot.get(first.company).name in cell(page, thing, "wanted")
    start = snapshot.index(visits_by_exhibitor)[visited][0].start
    assert f"{start.wall:%H:%M}" in cell(page, thing, "visit")
    state = snapshot.index(requests_by_exhibitor)[visited][0].state
    assert cell(page, thing, "request") == page.words.choice(state)
    assert {stand.number in cell(page, thing, "stands") for stand in thing.stands} == {True}


def test_halls_narrow_the_list_and_count_what_is_in_them(opened, page):
    known = dict(halls(opened.desk.snapshot))
    buttons = {button.hall: button for button in page.halls.buttons}
    assert list(buttons) == [hall for hall, _ in halls(opened.desk.snapshot)]
    buttons["17"].click()
    assert len(page.model.things) == known["17"]
    buttons["26"].click()
    both = {
        one.id
        for one in opened.desk.snapshot.of("exhibitor").values()
        if {stand.hall for stand in one.stands} & {"17", "26"}
    }
    assert {one.id for one in page.model.things} == both
    buttons["17"].click()
    buttons["26"].click()
    assert len(page.model.things) == len(opened.desk.snapshot.of("exhibitor"))


def test_the_halls_are_one_tab_stop_walked_with_the_arrow_keys(opened, page):
    first, second, *_ = page.halls.buttons
    first.setFocus()
    opened.qtbot.keyClick(first, Qt.Key.Key_Right)
    stops = [one.hall for one in page.halls.buttons if one.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [second.hall]
    opened.qtbot.keyClick(second, Qt.Key.Key_Space)
    assert page.halls.chosen == {second.hall}


def test_tabs_and_facets_hold_what_they_say(opened, page):
    snapshot = opened.desk.snapshot
    page.tabs.choose("wanted")
    assert {one.id for one in page.model.things} == set(snapshot.index(wishes_by_exhibitor))
    page.tabs.choose("waiting")
    states = {snapshot.index(requests_by_exhibitor)[one.id][0].state for one in page.model.things}
    assert states == {RequestState.ASKED, RequestState.REMINDED}
    page.tabs.choose("all")
    page.facet["country"].choose(Choice("IT", "Italy", 0))
    assert {one.country_code for one in page.model.things} == {"IT"}
    page.facet["country"].clear()
    mine = company(opened, "Kolibri")
    page.facet["wanted"].choose(Choice(mine.id, mine.name, 0))
    wanted = {wish.exhibitor for wish in snapshot.of("wish").values() if wish.company == mine.id}
    assert {one.id for one in page.model.things} == wanted - {None}
    page.facet["wanted"].clear()
    page.facet["request"].choose(Choice(RequestState.DECLINED, "", 0))
    assert {page.words.choice(RequestState.DECLINED)} == {
        cell(page, one, "request") for one in page.model.things
    }


def test_a_wish_is_typed_by_name_then_priority_then_aim_and_question_with_keys_alone(opened, page):
    target = wanted_by_nobody(opened)
    page.reveal(target.id)
    page.add_wish()
    section = opened.window.inspector.section("wanted_by")
    add_line = section.add
    opened.qtbot.keyClicks(add_line, "kolib")
    assert [one.name for one in add_line.model.found] == [company(opened, "Kolibri").name]
    opened.qtbot.keyClick(add_line.popup, Qt.Key.Key_Return)
    opened.settle()
    (wish,) = opened.desk.snapshot.index(wishes_by_exhibitor)[target.id]
    assert (wish.company, wish.priority) == (company(opened, "Kolibri").id, Priority.WANT)
    (row,) = section.rows
    opened.qtbot.keyClick(row.priority, Qt.Key.Key_1)
    opened.settle()
    assert opened.desk.snapshot.get(wish.id).priority is Priority.MUST
    row.aim.setCurrentIndex(row.aim.findData("supplier"))
    row.aim.activated.emit(row.aim.currentIndex())
    opened.qtbot.keyClicks(row.question, "Levertijd van 3 stuks?")
    opened.qtbot.keyClick(row.question, Qt.Key.Key_Return)
    opened.settle()
    now = opened.desk.snapshot.get(wish.id)
    assert (now.aim.value, now.question) == ("supplier", "Levertijd van 3 stuks?")
    assert now.priority is Priority.MUST  # a digit typed in a question sets no priority
    assert "Kolibri" in cell(page, target, "wanted")


def test_the_unshifted_keys_of_a_belgian_keyboard_set_the_priority_too(opened, page):
    target = wanted_most(opened)
    page.reveal(target.id)
    row = opened.window.inspector.section("wanted_by").rows[-1]
    opened.qtbot.keyClick(row.priority, Qt.Key.Key_Ampersand)
    opened.settle()
    assert opened.desk.snapshot.get(row.wish.id).priority is Priority.MUST
    opened.qtbot.keyClick(row.priority, Qt.Key.Key_QuoteDbl)
    opened.settle()
    assert opened.desk.snapshot.get(row.wish.id).priority is Priority.NICE


def test_a_company_nobody_knows_is_said_and_one_that_wants_it_already_is_shown(opened, page):
    target = wanted_most(opened)
    page.reveal(target.id)
    section = opened.window.inspector.section("wanted_by")
    section.add.setText("Zzyzx")
    section.add.settle()
    assert "Zzyzx" in section.error.text()
    before = len(opened.desk.snapshot.of("wish"))
    first = opened.desk.snapshot.get(section.rows[0].wish.company)
    section.add.setText(first.name)
    section.add.settle()
    opened.settle()
    assert len(opened.desk.snapshot.of("wish")) == before


def test_a_wish_taken_out_in_the_inspector_is_back_after_undo(opened, page):
    target = wanted_most(opened)
    page.reveal(target.id)
    section = opened.window.inspector.section("wanted_by")
    before = [row.wish.id for row in section.rows]
    section.rows[0].remove.click()
    opened.settle()
    assert [row.wish.id for row in section.rows] == before[1:]
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert [row.wish.id for row in section.rows] == before


def test_a_wish_that_comes_from_elsewhere_moves_its_exhibitor_to_where_it_belongs(
    opened, page, window_doors, demo
):
    target = wanted_by_nobody(opened)
    before = page.model.row_of(target.id)
    given = {"company": str(company(opened, "Kolibri").id), "exhibitor": str(target.id), "priority": "must"}
    with window_doors.open_trip(str(demo)) as other:
        add(other, "wish", given, new_id=window_doors.new_id)
    opened.until(lambda: "Kolibri" in cell(page, target, "wanted"))
    assert page.model.row_of(target.id) < before
    order = [one.id for one in page.model.things]
    page.model.sort(*page.model.sorted_by)
    assert [one.id for one in page.model.things] == order


def test_where_the_head_has_no_room_its_secondary_buttons_are_icons(opened, page):
    def words():
        return [bool(page.head_buttons.itemAt(at).widget().text()) for at in range(page.head_buttons.count())]

    page.resize(1200, 700)
    assert words() == [True, True, True]
    page.resize(400, 700)
    assert words() == [False, False, True]
    first = page.head_buttons.itemAt(0).widget()
    assert first.toolTip() == first.accessibleName() != ""


def test_a_view_with_nothing_in_it_says_so(opened, page):
    page.tabs.choose("news")
    assert page.rows.isHidden()
    assert not page.empty.isHidden()
    page.tabs.choose("all")
    assert page.empty.isHidden()


def test_what_is_copied_for_excel_is_marked_as_text_where_it_is_text(opened, page):
    page.rows.choose([0, 1])
    opened.qtbot.keyClick(page.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0].startswith("Stands\t")
    assert len(lines) == 3
    assert "mso-number-format" in mime.html()


def test_asking_every_wanted_exhibitor_is_one_change_and_one_undo(opened):
    opened.window.go_to("requests")
    page = opened.window.page["requests"]
    before = len(opened.desk.snapshot.of("request"))
    page.ask()
    opened.settle()
    snapshot = opened.desk.snapshot
    there = [one for one in snapshot.index(wishes_by_exhibitor) if not snapshot.get(one).withdrawn]
    assert set(there) <= set(snapshot.index(requests_by_exhibitor))
    page.tabs.choose("to_ask")
    assert {request.state for request in page.model.things} == {RequestState.TO_ASK}
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert len(opened.desk.snapshot.of("request")) == before


def test_requests_that_are_selected_were_askedmark_today(opened):
    opened.window.go_to("requests")
    page = opened.window.page["requests"]
    page.tabs.choose("to_ask")
    chosen = [request.id for request in page.model.things][:2]
    page.rows.choose([0, 1])
    page.mark_today("asked")
    opened.settle()
    asked = {(request.state, request.asked_on) for request in map(opened.desk.snapshot.get, chosen)}
    assert asked == {(RequestState.ASKED, page.kit.today())}


def test_wishes_are_typed_one_after_another_topics_among_them(opened):
    opened.window.go_to("wishes")
    page, bar = opened.window.page["wishes"], opened.window.page["wishes"].bar
    mine = company(opened, "Kolibri")
    opened.qtbot.keyClicks(bar.company, "kolibri")
    opened.qtbot.keyClick(bar.company.popup, Qt.Key.Key_Return)
    assert bar.company.text() == mine.name
    assert {wish.company for wish in page.model.things} == {mine.id}
    opened.qtbot.keyClicks(bar.target, "zeppelins op zonne-energie")
    opened.qtbot.keyClick(bar.target, Qt.Key.Key_Return)
    opened.settle()
    (topic,) = [
        wish
        for wish in opened.desk.snapshot.of("wish").values()
        if wish.topic == "zeppelins op zonne-energie"
    ]
    assert (topic.company, topic.exhibitor) == (mine.id, None)
    assert bar.wish.id == topic.id
    opened.qtbot.keyClick(bar.priority, Qt.Key.Key_3)
    opened.qtbot.keyClicks(bar.question, "Wie bouwt ze?")
    opened.qtbot.keyClick(bar.question, Qt.Key.Key_Return)
    opened.settle()
    now = opened.desk.snapshot.get(topic.id)
    assert (now.priority, now.question) == (Priority.NICE, "Wie bouwt ze?")
    target = wanted_by_nobody(opened)
    opened.qtbot.keyClicks(bar.target, target.name[:12])
    opened.qtbot.keyClick(bar.target.popup, Qt.Key.Key_Return)
    opened.settle()
    assert [wish.company for wish in opened.desk.snapshot.index(wishes_by_exhibitor)[target.id]] == [mine.id]
    assert bar.target.text() == ""


def test_a_wish_without_a_company_is_asked_whose_it_is(opened):
    opened.window.go_to("wishes")
    bar = opened.window.page["wishes"].bar
    before = len(opened.desk.snapshot.of("wish"))
    bar.target.setText("zeppelins")
    bar.target.settle()
    opened.settle()
    assert not bar.error.isHidden()
    assert len(opened.desk.snapshot.of("wish")) == before


def test_names_that_begin_as_typed_come_before_those_that_hold_it():
    things = [
        findable(uid(n), name, detail)
        for n, (name, detail) in enumerate(
            [("Groot Robotics", "6 A1"), ("Robotica", "6 B2"), ("Microrobot", ""), ("Anders", "17 R2")]
        )
    ]
    assert [one.name for one in matching("robot", things)] == ["Robotica", "Groot Robotics", "Microrobot"]
    assert [one.name for one in matching("17 r2", things)] == ["Anders"]
    assert matching("", things) == []
