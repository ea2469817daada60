# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list is looked at before it is taken: nothing written, one change, one undo."""

import csv

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from delegation.gui.models.preview import TABS
from delegation.services.editing import add
from delegation.services.exhibitor_import import import_exhibitors
from delegation.services.trips import begin
from delegation.services.wanted import wishes_by_exhibitor
from tests.factories import a_company, a_trip

HEADS = ("Exhibitor", "Country", "Booth", "ExhibitorID", "Sponsor")
ROWS = [
    ("Alfa Robotics", "Germany", "Hall 6, Stand A01", "K1", ""),
    ("Beta Sensors", "Belgium", "Hall 6, Stand A02", "K2", "zilver"),
    ("Gamma Vision", "France", "Hall 9, Stand B03", "K3", ""),
    ("Delta Drives", "Italy", "Hall 9, Stand B04", "K4", ""),
    ("Epsilon AI", "Spain", "Hall 17, Stand C05", "K5", ""),
    ("Zeta Hydrogen", "Austria", "Hall 17, Stand C06", "K6", ""),
]


def write(path, rows, heads=HEADS):
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write("FAIR 2026\r\n")
        csv.writer(file, delimiter=";").writerows([heads, *rows])
    return path


def changed(**rows):
    """The rows with some replaced, by key; None takes one out."""
    kept = [rows.pop(row[3], row) for row in ROWS]
    return [row for row in (*kept, *rows.values()) if row is not None]


@pytest.fixture
def demo(window_doors, tmp_path):
    """A trip into which a list was read, with a wish for its first exhibitor."""
    path, first = tmp_path / "fair.delegation", write(tmp_path / "first.csv", ROWS)
    company = a_company()
    with window_doors.new_trip(str(path)) as store:
        begin(store, [a_trip(), company], deed="new")
        import_exhibitors(
            store, [first], lambda one: window_doors.read_exhibitors(one, None), new_id=window_doors.new_id
        )
        alfa = next(one for one in store.snapshot().of("exhibitor").values() if one.key == "K1")
        wish = {"company": str(company.id), "exhibitor": str(alfa.id)}
        add(store, "wish", wish, new_id=window_doors.new_id)
    return path


@pytest.fixture
def looking(opened, tmp_path):
    """Drops a list on the window and waits for what it would do."""

    def look(rows=None, name="second.csv", **write_with):
        path = tmp_path / name
        if rows is not None:
            write(path, rows, **write_with)
        opened.window.lists.look_at([path])
        dialog = opened.window.lists.dialog
        opened.until(lambda: not dialog.is_waiting)
        return dialog

    yield look
    if opened.window.lists.dialog is not None:
        opened.window.lists.dialog.reject()


def exhibitor(bench, key):
    return next(one for one in bench.desk.snapshot.of("exhibitor").values() if one.key == key)


def said(dialog, tab):
    """What stands in the rows of a tab."""
    dialog.tabs.choose(tab)
    table = dialog.table
    return [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


SECOND = {
    "K1": ("Alfa Robotics", "Germany", "Hall 6, Stand A77", "K1", ""),
    "K2": ("Beta Sensing", "Belgium", "Hall 6, Stand A02", "K2", "zilver"),
    "K3": ("Gamma Vision", "Switzerland", "Hall 9, Stand B03", "K3", ""),
    "K4": None,
    "K7": ("Eta Lasers", "Poland", "Hall 4, Stand D07", "K7", ""),
}


def test_every_row_says_what_would_change_and_what_that_touches(opened, looking):
    before = opened.desk.snapshot.number
    dialog = looking(changed(**SECOND))
    tester = QAbstractItemModelTester(dialog.table, QAbstractItemModelTester.FailureReportingMode.Warning)
    ((what, name, difference, touches, _deed),) = said(dialog, "moved")
    assert (what, name) == ("verhuisd", "Alfa Robotics")
    assert difference == "Stands: 6 A01 \u2192 6 A77"
    assert touches == "1 wens"
    assert [row[1] for row in said(dialog, "to_decide")] == ["Alfa Robotics"]
    assert said(dialog, "renamed")[0][2] == "Naam: Beta Sensors \u2192 Beta Sensing"
    assert "Switzerland" in said(dialog, "edited")[0][2]
    assert [row[1] for row in said(dialog, "new")] == ["Eta Lasers"]
    assert [row[1] for row in said(dialog, "withdrawn")] == ["Delta Drives"]
    assert [row[1] for row in said(dialog, "equal")] == ["Epsilon AI", "Zeta Hydrogen"]
    assert dialog.tabs.count() == len(TABS)
    assert opened.desk.snapshot.number == before
    del tester


def test_what_was_recognised_stands_above(looking):
    text = looking(changed(**SECOND)).recognised.text()
    assert text.startswith("second.csv")
    assert "6" in text
    assert text.endswith("2")  # the heads are in the second row


def test_taking_it_is_one_change_and_one_undo_takes_it_all_back(opened, looking):
    before = {one.id: one for one in opened.desk.snapshot.of("exhibitor").values()}
    dialog = looking(changed(**SECOND))
    opened.qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.window.lists.dialog is None
    assert exhibitor(opened, "K1").stands[0].number == "A77"
    assert exhibitor(opened, "K4").withdrawn
    assert exhibitor(opened, "K7").name == "Eta Lasers"
    assert "second.csv" in opened.window.actions_["undo"].text()
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert dict(opened.desk.snapshot.of("exhibitor")) == before


def test_what_is_left_stays_as_it_is_and_is_asked_about_again(opened, looking):
    dialog = looking(changed(**SECOND))
    dialog.tabs.choose("withdrawn")
    dialog.rows.setCurrentIndex(dialog.table.index(0, 0))
    opened.qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    dialog.tabs.choose("moved")
    dialog.rows.setCurrentIndex(dialog.table.index(0, 0))
    opened.qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert dialog.table.left == {exhibitor(opened, "K1").id, exhibitor(opened, "K4").id}
    assert "3" in dialog.take.text()
    dialog.take.click()
    opened.settle()
    assert not exhibitor(opened, "K4").withdrawn
    assert exhibitor(opened, "K1").stands[0].number == "A01"
    assert exhibitor(opened, "K7").name == "Eta Lasers"
    again = looking(changed(**SECOND), name="third.csv")
    assert [row[1] for row in said(again, "moved") + said(again, "withdrawn")] == [
        "Alfa Robotics",
        "Delta Drives",
    ]


def test_leaving_the_dialog_changes_nothing(opened, looking):
    before = opened.desk.snapshot.number
    dialog = looking(changed(**SECOND))
    opened.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    opened.settle()
    assert opened.window.lists.dialog is None
    assert opened.desk.snapshot.number == before


def test_the_page_shows_what_the_last_list_changed_and_forgets_it_after_undo(opened, looking):
    opened.window.go_to("exhibitors")
    page = opened.window.page["exhibitors"]
    looking(changed(**SECOND)).take.click()
    opened.settle()
    page.tabs.choose("news")
    assert {one.key for one in page.model.things} == {"K1", "K7"}
    page.reveal(exhibitor(opened, "K1").id)
    opened.settle()
    section = opened.window.inspector.section("from_last_list")
    assert section.lines == [("Stands", "6 A01", "6 A77")]
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert len(page.model.things) == 0


def test_a_list_that_loses_a_third_is_a_question_with_both_outcomes(opened, looking):
    before = opened.desk.snapshot.number
    dialog = looking(ROWS[:2])
    assert not dialog.guard.isHidden()
    assert not dialog.take.isEnabled()
    assert len(said(dialog, "withdrawn")) == 4
    dialog.leave_it.setChecked(True)
    assert not dialog.take.isEnabled()
    dialog.take_it.setChecked(True)
    assert dialog.take.isEnabled()
    assert opened.desk.snapshot.number == before
    dialog.take.click()
    opened.settle()
    assert exhibitor(opened, "K5").withdrawn


def test_a_list_that_cannot_be_read_says_so_and_changes_nothing(opened, looking, tmp_path):
    before = opened.desk.snapshot.number
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    dialog = looking(name="broken.xlsx")
    assert "broken.xlsx" in dialog.message_text.text()
    assert dialog.faces.currentWidget() is dialog.message
    assert not dialog.take.isEnabled()
    assert opened.desk.snapshot.number == before
    dialog = looking(name="gone.csv")
    assert "gone.csv" in dialog.message_text.text()


def test_another_mapping_has_instant_effect_and_is_remembered_for_files_of_this_shape(
    opened, looking, program
):
    dialog = looking(changed(**SECOND))
    assert dict(dialog.fields.mapping) == {
        "Exhibitor": "name",
        "Country": "country",
        "Booth": "stands",
        "ExhibitorID": "key",
        "Sponsor": "",
    }
    box = dialog.fields.boxes["Sponsor"]
    box.setCurrentIndex(box.findData("remarks" if box.findData("remarks") >= 0 else "kind"))
    box.setCurrentIndex(box.findData("kind"))
    box.activated.emit(box.currentIndex())
    opened.until(lambda: not dialog.is_waiting)
    assert dialog.fields.mapping["Sponsor"] == "kind"
    dialog.reject()
    again = looking(changed(**SECOND), name="third.csv")
    assert again.fields.mapping["Sponsor"] == "kind"
    assert not again.as_recognised.isHidden()
    again.as_recognised.click()
    opened.until(lambda: not again.is_waiting)
    assert again.fields.mapping["Sponsor"] == ""
    assert program.settings.get("mappings") == {}


def test_a_field_of_one_column_leaves_the_column_that_had_it(opened, looking):
    dialog = looking(changed(**SECOND))
    box = dialog.fields.boxes["Sponsor"]
    box.setCurrentIndex(box.findData("country"))
    box.activated.emit(box.currentIndex())
    opened.until(lambda: not dialog.is_waiting)
    assert (dialog.fields.mapping["Sponsor"], dialog.fields.mapping["Country"]) == ("country", "")


def test_a_mapping_without_names_says_so_and_can_be_mended(opened, looking):
    dialog = looking(changed(**SECOND))
    box = dialog.fields.boxes["Exhibitor"]
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    opened.until(lambda: not dialog.is_waiting)
    assert not dialog.take.isEnabled()
    assert "second.csv" in dialog.said.text()
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(box.currentIndex())
    opened.until(lambda: not dialog.is_waiting)
    assert dialog.take.isEnabled()


def test_what_another_program_writes_meanwhile_is_compared_anew(
    opened, looking, window_doors, demo, tmp_path
):
    dialog = looking(changed(**SECOND))
    assert [row[1] for row in said(dialog, "new")] == ["Eta Lasers"]
    path = write(tmp_path / "theirs.csv", [*ROWS, SECOND["K7"]])
    with window_doors.open_trip(str(demo)) as other:
        import_exhibitors(
            other, [path], lambda one: window_doors.read_exhibitors(one, None), new_id=window_doors.new_id
        )
    opened.until(lambda: said(dialog, "new") == [])


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(100, 100), copy, data, left, none)
    window.dragEnterEvent(entered)
    assert entered.isAccepted()
    window.dropEvent(QDropEvent(QPointF(100, 100), copy, data, left, none))


def test_a_list_dropped_on_the_window_is_looked_at(opened, tmp_path):
    drop(opened.window, write(tmp_path / "dropped.csv", ROWS))
    dialog = opened.window.lists.dialog
    opened.until(lambda: not dialog.is_waiting)
    assert dialog.recognised.text().startswith("dropped.csv")
    assert not dialog.take.isEnabled()  # it says what the trip already has
    dialog.reject()


def test_a_list_dropped_on_the_start_window_waits_for_its_trip(qtbot, program, demo, tmp_path):
    start = program.show_start()
    drop(start, write(tmp_path / "early.csv", ROWS))
    assert "early.csv" in start.said.text()
    found = []
    program.open(str(demo), then=found.append, failed=found.append)
    qtbot.waitUntil(lambda: bool(found))
    dialog = found[0].lists.dialog
    qtbot.waitUntil(lambda: not dialog.is_waiting, timeout=10_000)
    assert len(said(dialog, "equal")) == len(ROWS)
    dialog.reject()
    qtbot.waitUntil(lambda: program.jobs.is_idle, timeout=10_000)


def test_the_menu_lets_one_point_at_a_list(opened, tmp_path, monkeypatch):
    path = write(tmp_path / "chosen.csv", changed(**SECOND))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    opened.window.actions_["import"].trigger()
    dialog = opened.window.lists.dialog
    opened.until(lambda: not dialog.is_waiting)
    assert [row[1] for row in said(dialog, "new")] == ["Eta Lasers"]
    assert opened.desk.snapshot.index(wishes_by_exhibitor)[exhibitor(opened, "K1").id]
    dialog.reject()
