# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of people, companies and groups: filters, facets, columns, covers; remembered per trip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from delegation.gui.models.facets import FacetList
from delegation.gui.pages.list_filter import ListFilter
from delegation.services.completeness import missing
from delegation.services.editing import set_fields


@pytest.fixture
def page(opened):
    opened.window.go_to("people")
    return opened.window.page["people"]


def names(page):
    return [person.name for person in page.model.things]


def rows_of(page):
    model = page.facet_panel.model()
    return [model.data(model.index(row), FacetList.ROW_ROLE) for row in range(model.rowCount())]


def click(page, facet, code):
    model = page.facet_panel.model()
    row = next(at for at, one in enumerate(rows_of(page)) if one.facet.key == facet and one.code == code)
    page.facet_panel.clicked.emit(model.index(row))


def columns(page):
    return [column.key for column in page.rows.shown_columns()]


def person(bench, last_name):
    return next(one for one in bench.desk.snapshot.of("person").values() if one.last_name == last_name)


def test_a_tab_is_a_filter_with_its_count(page):
    assert page.tabs.tabText(0) == "Alle"
    assert page.tabs.count_at(0) == "32"
    page.tabs.setCurrentIndex(1)
    assert len(page.model.things) == 30
    assert page.tabs.count_at(1) == "30"
    assert page.chips.texts == ["aangemeld of bevestigd"]
    page.chips.chip("status").click()
    assert len(page.model.things) == 32


def test_the_values_of_a_facet_are_either_and_facets_are_both(page):
    click(page, "boarding_stop", "Genk")
    genk = len(page.model.things)
    click(page, "boarding_stop", "Lummen")
    both = len(page.model.things)
    assert both > genk > 0
    assert {one.boarding_stop for one in page.model.things} == {"Genk", "Lummen"}
    counts = {one.code: one.count for one in rows_of(page) if one.facet.key == "boarding_stop"}
    assert counts["Genk"] == genk  # its own facet does not narrow its counts
    click(page, "status", "cancelled")
    assert all(one.status.value == "cancelled" for one in page.model.things)


def test_the_facet_of_what_is_missing_agrees_with_completeness(page, opened):
    click(page, "missing", "payment")
    snapshot = opened.desk.snapshot
    wanted = [one for one in snapshot.sorted("person") if "payment" in missing(snapshot, one)]
    assert wanted
    assert page.model.things == wanted


def test_an_edit_is_counted_and_leaves_the_filter(page, opened, window_doors):
    click(page, "boarding_stop", "Genk")
    before = len(page.model.things)
    gone = page.model.things[0]
    page.desk.perform(
        lambda store: set_fields(
            store, "person", str(gone.id), {"boarding_stop": "Bree"}, new_id=window_doors.new_id
        )
    )
    opened.settle()
    opened.until(
        lambda: (
            {one.code: one.count for one in rows_of(page) if one.facet.key == "boarding_stop"}.get("Bree")
            == 1
        )
    )
    assert len(page.model.things) == before - 1


def test_a_filter_is_kept_as_a_tab_renamed_in_place_and_removed(page, opened):
    page.filter.setText("kolibri")
    page.apply_filter()
    key = page.filtering.save()
    (editor,) = page.tabs.findChildren(QLineEdit)
    editor.setText("De Kolibri's")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "De Kolibri's"
    page.tabs.setCurrentIndex(0)
    assert len(page.model.things) == 32
    kept = opened.program.settings.layout(page.trip_key(), "people")["views"]
    assert [(one["name"], one["text"]) for one in kept] == [("De Kolibri's", "kolibri")]
    page.filtering.choose(key)
    assert page.filter.text() == "kolibri"
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    opened.qtbot.keyClick(page.tabs, Qt.Key.Key_Delete)
    assert page.tabs.count() == 5
    assert len(page.model.things) == 32


def test_the_menu_offers_what_the_panel_does(page):
    menu = page.add_filter.menu()
    menu.aboutToShow.emit()
    stops = next(one.menu() for one in menu.actions() if one.menu() and one.text() == "Opstapplaats")
    next(one for one in stops.actions() if one.text().startswith("Genk")).trigger()
    assert {one.boarding_stop for one in page.model.things} == {"Genk"}
    page.filtering.clear()
    assert len(page.model.things) == 32


def test_columns_are_chosen_ordered_and_remembered(page, opened):
    page.rows.choose([3])
    chosen = page.rows.chosen()
    page.show_columns(["name", "diet", "boarding_stop"])
    assert columns(page) == ["name", "diet", "boarding_stop"]
    assert page.rows.chosen() == chosen
    header = page.rows.horizontalHeader()
    header.moveSection(2, 1)
    assert columns(page) == ["name", "boarding_stop", "diet"]
    page.rows.setColumnWidth(0, 222)
    page.rows.sort_by(2, Qt.SortOrder.DescendingOrder)
    layout = opened.program.settings.layout(page.trip_key(), "people")
    assert layout["columns"] == ["name", "boarding_stop", "diet"]
    assert (layout["widths"]["name"], layout["sort"], layout["is_falling"]) == (222, "boarding_stop", True)


def test_the_window_comes_back_as_it_was(page, opened, demo):
    page.show_columns(["name", "email"])
    click(page, "boarding_stop", "Genk")
    page.filter.setText("e")
    page.apply_filter()
    seen = names(page)
    opened.window.close()
    found = []
    opened.program.open(str(demo), then=found.append, failed=found.append)
    opened.until(lambda: bool(found))
    again = found[0].page["people"]
    assert columns(again) == ["name", "email"]
    assert names(again) == seen
    assert again.chips.texts == ["\u201ce\u201d", "Genk"]


def test_the_dialog_of_columns_offers_every_field_and_keeps_their_order(page, opened):
    dialog = page.ask_columns()
    assert dialog.list.count() == len(page.all_columns())
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Dieet" in texts
    assert dialog.chosen == tuple(columns(page))
    dialog.list.setCurrentRow(1)
    dialog.down.click()
    dialog.take.click()
    assert columns(page)[:3] == ["name", "groups", "company"]


def test_a_sensitive_column_is_covered_until_asked_for_and_esc_covers_it_again(page, opened):
    page.show_columns(["name", "diet"])
    row = next(at for at, one in enumerate(page.model.things) if one.diet not in (None, "none"))
    index = page.model.index(row, 1)
    assert not page.uncover.isHidden()
    assert set(index.data()) == {"\u2022"}
    page.uncover.click()
    assert index.data() == page.model.things[row].diet
    opened.qtbot.keyClick(page.rows, Qt.Key.Key_Escape)
    assert set(index.data()) == {"\u2022"}
    page.show_columns(["name"])
    assert page.uncover.isHidden()


def test_who_cancelled_is_struck_through_and_what_is_missing_has_its_pill(page, opened):
    model = page.model
    struck = [one for one in model.things if model.is_struck(one)]
    assert {one.status.value for one in struck} == {"cancelled"}
    page.show_columns(["name", "ticket_code"])
    lacking = next(one for one in model.things if "ticket" in missing(opened.desk.snapshot, one))
    index = model.index(model.row_of(lacking.id), 1)
    assert index.data(model.STATE_ROLE) == "missing"
    assert "ontbreekt" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_companies_count_their_people_wishes_and_money(opened):
    opened.window.go_to("companies")
    page = opened.window.page["companies"]
    row = next(one for one in page.model.things if one.name.startswith("Stalenbrug"))
    said = {column.key: page.model.text(row, column) for column in page.model.columns}
    people = [one for one in opened.desk.snapshot.of("person").values() if one.company == row.id]
    wishes = [one for one in opened.desk.snapshot.of("wish").values() if one.company == row.id]
    owed = sum(one.fee.amount for one in people if one.fee is not None)
    assert said["wishes"] == str(len(wishes))
    assert said["fees"].replace(".", "") == f"{owed:.0f} EUR"
    page.filtering.choose("unpaid")
    assert 0 < len(page.model.things) < page.model.total


def test_groups_tell_leaders_size_languages_and_needs(opened):
    opened.window.go_to("groups")
    page = opened.window.page["groups"]
    last = page.model.things[-1]
    said = {column.key: page.model.text(last, column) for column in page.model.columns}
    assert said["led_by"] == "Karolien Op de Beeck"
    assert said["size"] == "9"
    assert said["languages"] == "nl 8, de 1"
    assert said["needs"] == "Rolstoel (1)"


def test_lists_are_sound_models(page):
    for model in (page.model, page.facet_panel.model()):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    click(page, "boarding_stop", "Genk")
    page.filter.setText("a")
    page.apply_filter()
    page.show_columns(["name", "email"])
    page.filtering.clear()
    assert isinstance(page.filtering, ListFilter)


def test_another_language_says_everything_anew_and_back(page, opened):
    def said():
        return (
            [one.said for one in rows_of(page)],
            page.chips.texts,
            [column.heading(page.model.words) for column in page.model.columns],
        )

    click(page, "status", "confirmed")
    before = said()
    opened.program.speak("de")
    opened.until(lambda: said()[0][1] == "angemeldet" and said()[1] == ["bestätigt"])
    opened.program.speak("nl")
    opened.until(lambda: said() == before)


def test_a_sum_is_told_of_what_is_selected(page):
    page.show_columns(["name", "fee"])
    paying = [at for at, one in enumerate(page.model.things) if one.fee is not None][:2]
    page.rows.choose(paying)
    page.rows.setCurrentIndex(page.model.index(paying[0], 1))
    page.rows.choose(paying)
    total = sum(page.model.things[at].fee.amount for at in paying)
    assert f"som {page.words.number(total)} EUR" in page.status()
