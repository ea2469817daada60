# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""History in the window: before and after, filtered, followed, any one change taken back or made again."""

import pytest

from delegation.gui.models.columns import COVERED
from delegation.gui.pages import history_page
from delegation.services.editing import set_fields


@pytest.fixture
def page(opened):
    opened.window.show()
    opened.window.go_to("history")
    opened.settle()
    return opened.window.page["history"]


def person(bench, last_name):
    return next(one for one in bench.desk.snapshot.of("person").values() if one.last_name == last_name)


def edit(bench, doors, last_name="Bollen", **fields):
    """One edit in this window; gives its number."""
    made = []
    who = str(person(bench, last_name).id)
    bench.desk.perform(
        lambda store: set_fields(store, "person", who, fields, new_id=doors.new_id), then=made.append
    )
    bench.settle()
    return made[0].number


def numbers(page):
    return [row.change.number for at in range(page.model.rowCount()) if (row := page.model.row(at)).change]


def cells(page):
    return [(row.field, row.before, row.after) for row in page.table.rows]


def test_a_change_shows_before_and_after_in_the_planners_words(opened, page, window_doors):
    number = edit(opened, window_doors, boarding_stop="Genk", room_type="twin")
    page.reveal(number)
    opened.settle()
    assert page.change.number == number
    assert ("Opstapplaats", "Lummen", "Genk") in cells(page)
    assert "ada" in page.when.text()
    assert page.fields.isColumnHidden(0)


def test_one_change_is_taken_back_and_later_ones_stay(opened, page, window_doors):
    first = edit(opened, window_doors, boarding_stop="Genk")
    edit(opened, window_doors, mobile="+32 470 99 99 99")
    page.reveal(first)
    opened.settle()
    page.take_back.click()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Lummen"
    assert person(opened, "Bollen").mobile == "+32 470 99 99 99"
    place = page.model.place_of(first)
    assert page.model.row(place).is_undone
    assert page.take_back.isHidden()
    assert not page.make_again.isHidden()


def test_a_change_that_was_undone_last_is_made_again(opened, page, window_doors):
    number = edit(opened, window_doors, boarding_stop="Genk")
    page.reveal(number)
    opened.settle()
    page.take_back.click()
    opened.settle()
    page.make_again.click()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Genk"
    assert not page.model.row(page.model.place_of(number)).is_undone


def test_a_refused_undo_says_who_and_what_stands_in_its_way(opened, page, window_doors):
    first = edit(opened, window_doors, boarding_stop="Genk")
    edit(opened, window_doors, boarding_stop="Hasselt")
    page.reveal(first)
    opened.settle()
    page.take_back.click()
    opened.settle()
    assert not page.refusal.isHidden()
    assert "Greet Bollen (Opstapplaats)" in page.refusal.text()
    assert person(opened, "Bollen").boarding_stop == "Hasselt"


def test_the_beginning_of_a_trip_cannot_be_taken_back(page):
    page.reveal(1)
    assert page.take_back.isHidden()
    assert page.make_again.isHidden()


def test_a_large_change_shows_its_first_fields_and_says_so(opened, page):
    page.reveal(1)
    opened.until(lambda: len(page.table.rows) == history_page.FIELDS_AT_MOST)
    assert not page.more.isHidden()
    assert str(history_page.FIELDS_AT_MOST) in page.more.text()


def test_what_is_sensitive_stays_covered_until_it_is_asked_for(opened, page, window_doors):
    number = edit(opened, window_doors, diet="vegan")
    page.reveal(number)
    opened.settle()
    after = page.table.index(0, 3)
    assert after.data() == COVERED
    page.uncover.click()
    assert after.data() == "vegan"


def test_what_others_write_appears_by_itself(opened, page, window_doors, demo):
    before = page.change.number
    with window_doors.open_trip(str(demo)) as other:
        who = str(person(opened, "Bollen").id)
        set_fields(other, "person", who, {"boarding_stop": "Genk"}, new_id=window_doors.new_id)
    opened.until(lambda: len(numbers(page)) == 2)
    assert page.change.number == before


def test_words_and_person_filter(opened, page, window_doors):
    edit(opened, window_doors, boarding_stop="Genk")
    edit(opened, window_doors, "Geraerts", mobile="+32 470 99 99 99")
    page.filter.setText("bollen opstap")
    assert len(numbers(page)) == 1
    page.filter.clear()
    page.author.setCurrentIndex(page.author.findData("ada"))
    assert len(numbers(page)) == 3


def test_older_changes_are_read_page_by_page(opened, page, window_doors, monkeypatch):
    monkeypatch.setattr(history_page, "AT_A_TIME", 2)
    for stop in ("Genk", "Hasselt", "Lummen"):
        edit(opened, window_doors, boarding_stop=stop)
    fresh = history_page.HistoryPage(page.kit, page.desk, page.clashes, opened.window)
    fresh.is_shown_once = True
    fresh.begin()
    opened.settle()
    assert numbers(fresh) == [4, 3]
    fresh.model.fetchMore(fresh.model.index(-1))
    opened.settle()
    assert numbers(fresh) == [4, 3, 2, 1]
    assert fresh.model.is_whole
    fresh.filter.setText("demoreis")
    assert numbers(fresh) == [1]


def test_a_filter_with_few_hits_reads_on_by_itself(opened, page, window_doors, monkeypatch):
    monkeypatch.setattr(history_page, "AT_A_TIME", 1)
    for stop in ("Genk", "Hasselt", "Lummen"):
        edit(opened, window_doors, boarding_stop=stop)
    fresh = history_page.HistoryPage(page.kit, page.desk, page.clashes, opened.window)
    fresh.is_shown_once = True
    fresh.begin()
    opened.settle()
    assert numbers(fresh) == [4]
    fresh.filter.setText("demoreis")
    opened.settle()
    assert numbers(fresh) == [1]


def test_one_goes_to_the_one_thing_a_change_was_about(opened, page, window_doors):
    number = edit(opened, window_doors, boarding_stop="Genk")
    page.reveal(number)
    opened.settle()
    page.go_there.click()
    assert opened.window.current.KEY == "people"
    assert opened.window.current.selection() == (("person", person(opened, "Bollen").id),)


def test_another_language_reaches_deeds_and_fields(opened, page, window_doors):
    number = edit(opened, window_doors, boarding_stop="Genk")
    page.reveal(number)
    opened.settle()
    opened.program.speak("de")
    opened.until(lambda: page.model.words.language == "de")
    opened.settle()
    words = opened.program.kit.words
    assert cells(page) == [(words.label("person", "boarding_stop"), "Lummen", "Genk")]
    assert page.deed.text() == page.model.row(page.model.place_of(number)).said
