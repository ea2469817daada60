# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme as lists: days, what has no time yet, moving by typing, who takes part, agendas."""

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def page(opened):
    opened.window.go_to("programme")
    opened.settle()
    return opened.window.page["programme"]


def shown(one):
    return list(one.model.things)


def type_start(page, one, row, text):
    column = next(column for column in one.model.columns if column.key == "start")
    page.write_cell(one, one.model.things[row], column, text)


def test_a_day_shows_its_items_and_what_has_no_time_stands_in_its_own_list(opened, page):
    days = sorted({item.start.day for item in opened.desk.snapshot.of("item").values() if item.start})
    page.tabs.choose(days[1].isoformat())
    assert {item.start.day for item in shown(page.timed)} == {days[1]}
    assert shown(page.untimed)
    assert all(item.start is None for item in shown(page.untimed))


def test_an_hour_typed_in_the_start_moves_an_item_on_its_day(opened, page):
    item = shown(page.timed)[4]
    type_start(page, page.timed, 4, "9u30")
    opened.until(lambda: opened.desk.snapshot.get(item.id).start.wall.hour == 9)
    new = opened.desk.snapshot.get(item.id).start
    assert (new.day, f"{new.wall:%H:%M}") == (item.start.day, "09:30")


def test_a_weekday_and_an_hour_move_an_item_to_that_day_of_the_trip(opened, page):
    item = shown(page.timed)[4]
    type_start(page, page.timed, 4, "di 10:05")
    opened.until(lambda: f"{opened.desk.snapshot.get(item.id).start.wall:%H:%M}" == "10:05")
    assert opened.desk.snapshot.get(item.id).start.day.weekday() == 1


def test_an_hour_typed_for_what_has_no_time_is_one_of_the_day_in_view(opened, page):
    day = shown(page.timed)[0].start.day
    page.tabs.choose(day.isoformat())
    item = shown(page.untimed)[0]
    type_start(page, page.untimed, 0, "16:10")
    opened.until(lambda: opened.desk.snapshot.get(item.id).start is not None)
    opened.until(lambda: item.id in {one.id for one in shown(page.timed)})
    assert opened.desk.snapshot.get(item.id).start.day == day
    assert item.id not in {one.id for one in shown(page.untimed)}


def test_an_item_is_added_for_a_group_and_selected(opened, page):
    page.tabs.choose(shown(page.timed)[0].start.day.isoformat())
    page.add()
    dialog = page.dialog
    dialog.fields["title"].editor.line.setText("Rondleiding")
    dialog.start.setText("15u20")
    group = opened.desk.snapshot.sorted("group")[0]
    dialog.whom.line.load()
    dialog.whom.line.setText(group.name.in_("nl"))
    dialog.whom.line.editingFinished.emit()
    dialog.keep.click()
    opened.settle()
    opened.until(lambda: [one.title.in_() for one in page.chosen("item")] == ["Rondleiding"])
    (item,) = page.chosen("item")
    assert item.groups == {group.id}
    assert f"{item.start.wall:%H:%M}" == "15:20"
    assert item.minutes == 25


def test_an_hour_that_is_none_stays_in_the_dialog_with_its_sentence(opened, page):
    page.add()
    dialog = page.dialog
    dialog.start.setText("half tien ongeveer")
    dialog.keep.click()
    assert not dialog.said.isHidden()
    assert dialog.start.text() == "half tien ongeveer"
    dialog.reject()
    opened.settle()


def test_a_duplicate_has_time_and_people_of_the_first_and_is_one_undo(opened, page):
    before = len(opened.desk.snapshot.of("item"))
    page.timed.rows.choose([2])
    (first,) = page.chosen("item")
    page.duplicate()
    opened.until(lambda: len(opened.desk.snapshot.of("item")) == before + 1)
    opened.settle()
    (copy,) = page.chosen("item")
    assert (copy.start, copy.groups, copy.title) == (first.start, first.groups, first.title)
    assert copy.id != first.id
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert len(opened.desk.snapshot.of("item")) == before


def test_who_takes_part_is_picked_from_a_list_with_search_and_exceptions(opened, page):
    page.timed.rows.choose([2])
    (item,) = page.chosen("item")
    page.ask_party()
    dialog = page.party_dialog
    person = opened.desk.snapshot.sorted("person")[3]
    dialog.search.setText(person.last_name)
    model = dialog.parties
    at = next(row for row in range(model.rowCount()) if model.index(row).data() == person.name)
    model.setData(model.index(at), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    dialog.keep.click()
    opened.until(lambda: person.id in opened.desk.snapshot.get(item.id).persons)
    assert opened.desk.snapshot.get(item.id).groups == item.groups


def test_an_agenda_has_entries_and_walks_in_order_and_says_where_they_do_not_fit(opened, page):
    person = next(
        one for one in opened.desk.snapshot.sorted("person") if one.is_confirmed and not one.present
    )
    page.show_agenda(person.id)
    opened.until(lambda: bool(page.agenda.rows))
    sorts = {row.sort for row in page.agenda.rows}
    assert {"day", "entry", "way"} <= sorts
    timed = [row for row in page.agenda.rows if row.thing and row.thing[0] == "item" and row.time]
    assert timed
    page.show_agenda(None)
    assert page.timed.isVisible()


def test_parts_are_edited_in_a_table_and_a_stranger_is_a_speaker_by_name(opened, page):
    item = next(one for one in shown(page.timed) if len(one.parts) > 1)
    page.reveal(item.id)
    page.ask_parts()
    dialog = page._parts_editor.dialog  # noqa: SLF001 -- the dialog a planner would see
    row = dialog.form.rows[0]
    row.fields["speaker"].editor.setText("Zoë Buitenstaander")
    dialog.keep.click()
    opened.until(lambda: opened.desk.snapshot.get(item.id).parts[0].speaker_name == "Zoë Buitenstaander")
    now = opened.desk.snapshot.get(item.id).parts
    assert now[0].title == item.parts[0].title
    assert now[1:] == item.parts[1:]
    opened.settle()


def test_legs_stays_and_rooms_have_their_lists(opened):
    for key, kinds in (("transport", {"leg"}), ("rooms", {"room", "stay"})):
        opened.window.go_to(key)
        page = opened.window.page[key]
        assert {one.kind for one in page.all} == kinds
        for one in page.all:
            assert one.model.rowCount() == len(opened.desk.snapshot.of(one.kind)) > 0


def test_settings_of_trip_and_program_hold_at_once(opened):
    opened.window.go_to("settings")
    page = opened.window.page["settings"]
    line = page.trip_panel.row("agency").editor
    line.setText("Streekbureau")
    line.editingFinished.emit()
    opened.settle()
    assert next(iter(opened.desk.snapshot.of("trip").values())).agency == "Streekbureau"
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert opened.program.kit.words.language == "de"
    opened.until(lambda: page.trip_panel.row("agency").label.text() == "Organisation")


def test_a_note_and_a_file_hang_on_what_is_selected(opened, tmp_path):
    opened.window.go_to("rooms")
    page = opened.window.page["rooms"]
    page.stays.rows.choose([0])
    (stay,) = page.chosen("stay")
    hanging = opened.window.inspector.section("attachments")
    dialog = hanging.edit_note(None)
    dialog.fields["text"].editor.line.setPlainText("Ontbijt vanaf 6.30")
    dialog.keep.click()
    opened.until(lambda: len(opened.desk.snapshot.of("note")) > 0)
    opened.settle()
    path = tmp_path / "contract.txt"
    path.write_bytes(b"honderd kamers")
    hanging.attach([path])
    opened.until(lambda: any(one.on == stay.id for one in opened.desk.snapshot.of("file").values()))
    file = next(one for one in opened.desk.snapshot.of("file").values() if one.on == stay.id)
    shown_by_system = []
    hanging.open_path = shown_by_system.append
    hanging.open_file(file.id)
    opened.until(lambda: bool(shown_by_system))
    assert shown_by_system[0].read_bytes() == b"honderd kamers"
    assert shown_by_system[0].name == "contract.txt"
