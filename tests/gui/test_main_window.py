# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of a trip: edits are kept at once, undone by name, and what others write appears by itself."""

from PySide6.QtCore import Qt

from delegation.gui.widgets.editors import LineEditor
from delegation.services.editing import set_fields


def people(bench):
    bench.window.go_to("people")
    return bench.window.page["people"]


def person(bench, last_name):
    return next(one for one in bench.desk.snapshot.of("person").values() if one.last_name == last_name)


def select(bench, *last_names):
    page = people(bench)
    page.rows.choose([page.model.row_of(person(bench, name).id) for name in last_names])
    return page


def editor(bench, field):
    return bench.window.inspector.row(field).editor


def test_the_inspector_shows_every_field_of_what_is_selected(opened):
    select(opened, "Bollen")
    assert editor(opened, "last_name").text() == "Bollen"
    assert editor(opened, "boarding_stop").text() == "Lummen"
    assert editor(opened, "status").currentText() == "bevestigd"


def test_an_edit_in_the_inspector_is_in_the_file_and_undone_by_name(opened):
    select(opened, "Bollen")
    line = editor(opened, "boarding_stop")
    line.setText("Genk")
    line.editingFinished.emit()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Genk"
    undo = opened.window.actions_["undo"]
    assert undo.isEnabled()
    assert "Greet Bollen" in undo.text()
    undo.trigger()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Lummen"
    assert line.text() == "Lummen"
    opened.window.actions_["redo"].trigger()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Genk"


def test_several_people_are_edited_together_and_mixed_values_show_as_such(opened):
    select(opened, "Bollen", "Geraerts")
    line = editor(opened, "boarding_stop")
    assert line.text() == ""
    assert line.property("state") == "mixed"
    assert sorted(line.placeholderText().split(", ")) == ["Hasselt (1)", "Lummen (1)"]
    line.setText("Genk")
    line.editingFinished.emit()
    opened.settle()
    assert {person(opened, name).boarding_stop for name in ("Bollen", "Geraerts")} == {"Genk"}
    assert opened.window.toast.said == "Gewijzigd voor 2 personen: Opstapplaats"
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Lummen"
    assert person(opened, "Geraerts").boarding_stop == "Hasselt"


def test_a_refused_value_stays_to_be_mended_and_says_why(opened):
    select(opened, "Bollen")
    line = editor(opened, "registered_on")
    line.setText("31 april")
    line.editingFinished.emit()
    opened.settle()
    row = opened.window.inspector.row("registered_on")
    assert not row.error.isHidden()
    assert line.text() == "31 april"
    assert line.property("state") == "error"


def test_a_cell_is_edited_in_place(opened):
    page = select(opened, "Bollen")
    row = page.model.row_of(person(opened, "Bollen").id)
    stop = next(at for at, column in enumerate(page.model.columns) if column.key == "boarding_stop")
    page.rows.setCurrentIndex(page.model.index(row, stop))
    page.rows.edit(page.model.index(row, stop))
    cell = page.rows.findChild(LineEditor)
    cell.setText("Genk")
    opened.qtbot.keyClick(cell, Qt.Key.Key_Return)
    opened.until(lambda: person(opened, "Bollen").boarding_stop == "Genk")
    assert page.model.data(page.model.index(row, stop)) == "Genk"


def test_what_another_program_writes_appears_by_itself(opened, window_doors, demo):
    page = select(opened, "Bollen")
    with window_doors.open_trip(str(demo)) as other:
        set_fields(
            other,
            "person",
            str(person(opened, "Bollen").id),
            {"boarding_stop": "Genk"},
            new_id=window_doors.new_id,
        )
    opened.until(lambda: editor(opened, "boarding_stop").text() == "Genk")
    row = page.model.row_of(person(opened, "Bollen").id)
    stop = next(at for at, column in enumerate(page.model.columns) if column.key == "boarding_stop")
    assert page.model.data(page.model.index(row, stop)) == "Genk"


def test_what_is_being_typed_is_not_lost_to_what_comes_from_elsewhere(opened, window_doors, demo):
    select(opened, "Bollen")
    line = editor(opened, "boarding_stop")
    line.setFocus()
    line.setText("Ton")
    with window_doors.open_trip(str(demo)) as other:
        set_fields(
            other,
            "person",
            str(person(opened, "Bollen").id),
            {"mobile": "+32 470 99 99 99"},
            new_id=window_doors.new_id,
        )
    opened.until(lambda: editor(opened, "mobile").text() == "+32 470 99 99 99")
    assert line.text() == "Ton"


def test_filter_is_a_key_away_and_counts_are_told(opened):
    page = people(opened)
    page.filter.setText("kolibri")
    opened.until(lambda: page.model.rowCount() < 32)
    assert opened.window.page_status.text().startswith(f"{page.model.rowCount()} ")
