# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes in the window: remedies applied and undone, set aside with a reason and shown again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from delegation.gui.models.clashes import Grouping
from delegation.services.editing import set_fields


@pytest.fixture
def page(opened):
    """The page of clashes with the demo's clashes found."""
    opened.window.show()
    opened.window.go_to("clashes")
    opened.settle()
    opened.until(lambda: bool(opened.window.clashes.open))
    return opened.window.page["clashes"]


def shown(page):
    return [row.clash.id for at in range(page.model.rowCount()) if (row := page.model.row(at)).clash]


def open_ids(bench):
    return {clash.id for clash in bench.window.clashes.open}


def test_every_open_clash_is_shown_and_the_first_is_chosen(opened, page):
    assert set(shown(page)) == open_ids(opened)
    assert page.clash.id == shown(page)[0]
    assert len(page.card.remedies) == len(page.clash.remedies)


def test_the_list_of_pages_counts_them_and_marks_the_worst(opened, page):
    assert page.count() == str(len(open_ids(opened)))
    assert page.severity() == "high"


def test_a_remedy_is_applied_and_one_undo_brings_the_clash_back(opened, page):
    clash = page.clash
    page.card.remedies[0].click()
    opened.settle()
    assert clash.id not in open_ids(opened)
    assert clash.id not in shown(page)
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert clash.id in shown(page)


def test_after_a_remedy_the_next_clash_is_chosen(opened, page):
    second = shown(page)[1]
    page.card.remedies[0].click()
    opened.settle()
    assert page.clash.id == second


def test_a_remedy_of_a_clash_that_is_gone_is_refused_with_a_sentence(opened, page):
    gone = replace(page.clash, code="walk_tight")
    before = opened.desk.snapshot.number
    page.apply(gone, page.clash.remedies[0])
    opened.settle()
    assert (
        opened.window.toast.said
        == "Dit conflict is er niet meer: iemand heeft het intussen opgelost of veranderd."
    )
    assert opened.desk.snapshot.number == before


def set_aside(bench, page, why):
    page.card.aside.click()
    page.dialog.reason.setText(why)
    page.dialog.put_aside.click()
    bench.settle()


def test_setting_aside_needs_a_reason(page):
    page.card.aside.click()
    page.dialog.reason.setText("   ")
    assert not page.dialog.put_aside.isEnabled()
    page.dialog.reason.setText("afgesproken")
    assert page.dialog.put_aside.isEnabled()
    page.dialog.reject()


def test_a_dialog_that_is_cancelled_changes_nothing(opened, page):
    before = opened.desk.snapshot.number
    page.card.aside.click()
    page.dialog.reason.setText("afgesproken")
    page.dialog.cancel.click()
    opened.settle()
    assert opened.desk.snapshot.number == before


def test_what_is_set_aside_is_out_of_the_way_and_can_be_shown_again(opened, page):
    clash = page.clash
    set_aside(opened, page, "met de gastheer afgesproken")
    assert clash.id not in shown(page)
    assert clash.id not in open_ids(opened)
    page.show_aside.setChecked(True)
    assert clash.id in shown(page)
    page.choose(clash)
    assert page.model.row(page.clash_list.currentIndex().row()).reason == "met de gastheer afgesproken"
    page.card.aside.click()
    opened.settle()
    assert clash.id in open_ids(opened)
    assert not opened.desk.snapshot.of("aside")


def test_one_goes_to_what_a_clash_is_about(opened, page):
    double = next(clash for clash in opened.window.clashes.open if clash.code == "double_booked")
    page.choose(double)
    link = next(one for one in page.card.go_to if "El Amrani" in one.accessibleName())
    link.click()
    assert opened.window.current.KEY == "people"
    ((kind, thing),) = opened.window.current.selection()
    assert (kind, opened.desk.snapshot.get(thing).last_name) == ("person", "El Amrani")


def test_what_is_chosen_is_in_the_inspector(opened, page):
    assert opened.window.inspector.selection == page.selection()
    assert len(page.selection()) == 1


def test_words_filter_and_nothing_found_says_so(page):
    page.filter.setText("bestaat niet")
    assert shown(page) == []
    assert page.stack.currentWidget() is page.empty
    page.filter.clear()
    assert page.stack.currentWidget() is page.halves


@pytest.mark.parametrize("grouping", Grouping)
def test_every_grouping_keeps_the_chosen_clash(page, grouping):
    chosen = page.clash.id
    page.grouping.setCurrentIndex(list(Grouping).index(grouping))
    assert page.clash.id == chosen


def test_what_somebody_else_changes_is_followed(opened, page, window_doors, demo):
    before = open_ids(opened)
    clash = page.clash
    item = next(one for one in clash.concerns if opened.desk.snapshot.of("item").get(one))
    with window_doors.open_trip(str(demo)) as other:
        set_fields(other, "item", str(item), {"status": "cancelled"}, new_id=window_doors.new_id)
    opened.until(lambda: open_ids(opened) != before)
    opened.settle()
    assert set(shown(page)) == open_ids(opened)


def test_the_keyboard_reaches_list_remedies_and_setting_aside(opened, page):
    page.clash_list.setFocus()
    opened.qtbot.keyClick(page.clash_list, Qt.Key.Key_Down)
    assert page.clash.id == shown(page)[1]
    for widget in (page.card.remedies[0], page.card.aside, *page.card.go_to):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()


def test_another_language_reaches_list_and_card(opened, page):
    opened.program.speak("fr")
    opened.until(lambda: page.model.words.language == "fr")
    assert page.model.row(0).head == opened.program.kit.words.choice(page.clash.severity).capitalize()
    assert page.card.remedies[0].words.text() == page.model.told(page.clash).remedies[0][0]
