# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview says what the snapshot holds, has a face for each time of a trip, and leads to what it
shows."""

from datetime import UTC, date, datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from delegation.domain.presence import confirmed
from delegation.gui.widgets.board_view import widest
from delegation.services.completeness import missing
from delegation.services.editing import set_fields
from delegation.services.overview import Face, numbers
from delegation.services.trips import begin, planned_trip
from tests.factories import Clock
from tests.gui.conftest import PATIENCE_MS, Bench


def overview(bench):
    bench.window.show()
    bench.window.go_to("overview")
    bench.settle()
    return bench.window.page["overview"]


def at_day(bench, when):
    """The window with its clock at another moment."""
    object.__setattr__(bench.program.kit.doors, "now", Clock(when))
    page = overview(bench)
    page.follow(bench.desk.snapshot, frozenset())
    bench.settle()
    return page


def test_the_numbers_are_those_of_the_snapshot(opened):
    page, found = overview(opened), numbers(opened.desk.snapshot)
    people, wishes, requests = (
        page.people_tile.figure,
        page.wishes_tile.figure,
        page.requests_tile.figure,
    )
    assert people.number == str(len(confirmed(opened.desk.snapshot))) == "30"
    assert (wishes.number, wishes.ratio) == (str(len(opened.desk.snapshot.of("wish"))), found.wishes.ratio)
    assert str(found.requests.part) in requests.more
    assert page.beds_tile.figure.is_wrong is False
    assert page.fees_tile.figure.number == "10.425 EUR"
    assert page.days.text() == "12"


def test_the_board_counts_what_completeness_finds(opened):
    page, snapshot = overview(opened), opened.desk.snapshot
    counts = [row.missing for row in page.model.rows]
    assert counts == sorted(counts, reverse=True)
    assert counts == [
        len({"payment" if code == "fee" else code for code in missing(snapshot, row.person)})
        for row in page.model.rows
    ]
    assert sum(counts) > 5


def test_what_is_filled_in_elsewhere_is_seen_at_once(opened, window_doors):
    page = overview(opened)
    person = page.model.rows[-1].person
    opened.desk.perform(
        lambda store: set_fields(store, "person", str(person.id), {"mobile": ""}, new_id=window_doors.new_id)
    )
    opened.settle()
    row = page.model.rows[page.model.row_of(person.id)]
    assert row.missing == 1
    assert page.history.row(0).change.deed == "edit"


def test_a_person_on_the_board_leads_to_their_row(opened):
    page = overview(opened)
    person = page.model.rows[2].person
    page.board.activated.emit(page.model.index(2, 3))
    assert opened.window.current.KEY == "people"
    assert opened.window.current.selection() == (("person", person.id),)


def test_the_ask_text_of_whom_is_selected_is_on_the_clipboard(opened):
    page = overview(opened)
    page.board.selectRow(0)
    person = page.chosen[0]
    page.copy_ask.click()
    assert QGuiApplication.clipboard().text().startswith(person.name)
    assert "1" in opened.window.toast.said


def test_without_a_selection_everybody_who_misses_something_is_asked(opened):
    page = overview(opened)
    page.copy_ask.click()
    said = QGuiApplication.clipboard().text()
    askable = [row.person for row in page.model.rows if row.missing]
    assert sum(person.email in said for person in askable) >= 1
    assert page.model.rows[-1].person.name not in said


def test_the_first_remedy_of_a_clash_is_a_button_and_can_be_undone(opened):
    page = overview(opened)
    opened.until(lambda: bool(page.briefs))
    clash = page.briefs[0].clash
    page.briefs[0].remedy.click()
    opened.settle()
    assert clash.id not in {one.id for one in opened.window.clashes.open}
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert clash.id in {one.id for one in opened.window.clashes.open}


def test_a_clash_leads_to_itself_on_its_page(opened):
    page = overview(opened)
    opened.until(lambda: len(page.briefs) > 1)
    clash = page.briefs[1].clash
    page.briefs[1].show_it.click()
    assert opened.window.current.KEY == "clashes"
    assert opened.window.current.clash.id == clash.id


def test_a_change_leads_to_itself_in_the_history(opened):
    page = overview(opened)
    page.changes.activated.emit(page.history.index(0))
    opened.settle()
    assert opened.window.current.KEY == "history"
    assert opened.window.current.change.number == page.history.row(0).change.number


def test_a_running_trip_shows_its_day_and_the_board_at_a_press(opened):
    page = at_day(opened, datetime(2026, 4, 21, 11, 5, tzinfo=UTC))
    assert page.face is Face.RUNNING
    assert page.days.text() == "2"
    assert page.left_stack.currentWidget() is page.today
    assert [row.state for row in page.day_items.rows].count("now") >= 1
    assert page.day_items.rows[0].state == "past"
    page.switch_board.click()
    assert page.left_stack.currentWidget() is page.board


def test_a_past_trip_shows_who_still_owes_and_what_is_to_be_purged(opened):
    page = at_day(opened, datetime(2026, 5, 2, 9, tzinfo=UTC))
    assert page.face is Face.PAST
    assert page.model.codes == ("payment",)
    assert all(not row.person.paid for row in page.model.rows)
    assert page.briefs == []
    assert not page.after.isHidden()
    assert page.make_packs.isHidden()


def test_an_empty_trip_shows_the_next_steps(qtbot, program, window_doors, tmp_path, monkeypatch):
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([], "")
    )  # the planner thinks better of it
    path = tmp_path / "new.delegation"
    trip = planned_trip(
        new_id=window_doors.new_id,
        name="BSBF 2026",
        fair="BSBF",
        first=date(2026, 10, 27),
        last=date(2026, 10, 30),
        zone="Europe/Amsterdam",
    )
    with window_doors.new_trip(str(path)) as store:
        begin(store, [trip], deed="new")
    found = []
    program.open(str(path), then=found.append, failed=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)
    bench = Bench(qtbot, program, found[0])
    page = overview(bench)
    assert page.faces.currentWidget() is page.bare
    imported = []
    bench.window.actions_["import"].triggered.disconnect()  # else the system's dialog opens
    bench.window.actions_["import"].triggered.connect(lambda _on: imported.append(True))
    page.step_list.click()
    assert imported == [True]
    page.step_people.click()
    assert bench.window.current.KEY == "people"
    bench.settle()


def test_the_overview_has_the_whole_width_and_other_pages_their_inspector(opened):
    overview(opened)
    opened.window.resize(1440, 900)
    assert opened.window.inspector.isHidden()
    opened.window.go_to("people")
    assert not opened.window.inspector.isHidden()


def test_the_year_is_told_to_who_cannot_see_it(opened):
    said = overview(opened).year_line.accessibleDescription()
    assert "Inschrijvingen" in said
    assert "hoteloptie" in said


def test_another_language_reaches_everything_that_is_said(opened):
    page = overview(opened)
    opened.program.speak("de")
    opened.until(lambda: page.model.words.language == "de")
    assert "Anmeldungen" in page.year_line.accessibleDescription()
    assert page.history.row(0).said.startswith("Demo-Reise")


def test_long_headings_share_what_short_ones_leave():
    assert widest([10, 20, 100, 100], 130) == 50
    assert widest([10, 20], 100) == 20
    assert widest([50, 50], 60) == 30
