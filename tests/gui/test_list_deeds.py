# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the rows of a list: edit in place, fill, paste, replace, remove, print, addresses."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from delegation.gui.dialogs.paste_dialog import PasteDialog
from delegation.gui.dialogs.removal_dialog import RemovalDialog
from delegation.gui.printing import PrintedList, print_list, printer_for
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor
from delegation.services.pasting import Fate


@pytest.fixture
def page(opened):
    opened.window.resize(1440, 900)
    opened.window.go_to("people")
    return opened.window.page["people"]


def person(bench, last_name):
    return next(
        (one for one in bench.desk.snapshot.of("person").values() if one.last_name == last_name), None
    )


def cell(page, row, key):
    at = next(at for at, column in enumerate(page.model.columns) if column.key == key)
    return page.model.index(row, at)


def row_of(page, bench, last_name):
    return page.model.row_of(person(bench, last_name).id)


def type_into(page, bench, row, key, text):
    page.rows.setCurrentIndex(cell(page, row, key))
    bench.qtbot.keyClicks(page.rows, text[0])
    editor = page.rows.indexWidget(cell(page, row, key))
    bench.qtbot.keyClicks(editor, text[1:])
    return editor


def look(text, bench, page):
    """The preview of a paste once it has been worked out."""
    dialog = page.deeds.paste_dialog(text)
    bench.until(lambda: dialog.plan is not None)
    return dialog


def changes(bench):
    return bench.desk.snapshot.number


# Editing in place


def test_typing_replaces_a_cell_and_return_goes_down(page, opened):
    first, second = page.model.things[:2]
    editor = type_into(page, opened, 0, "boarding_stop", "Bree")
    assert isinstance(editor, LineEditor)
    opened.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert page.rows.currentIndex() == cell(page, 1, "boarding_stop")
    opened.settle()
    assert opened.desk.snapshot.get(first.id).boarding_stop == "Bree"
    assert opened.desk.snapshot.get(second.id) == second


def test_tab_keeps_an_edit_and_goes_right_and_shift_tab_left(page, opened):
    editor = type_into(page, opened, 0, "mobile", "+32 470 11 11 11")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert page.rows.currentIndex() == cell(page, 0, "boarding_stop")
    editor = type_into(page, opened, 0, "boarding_stop", "Bree")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.rows.currentIndex() == cell(page, 0, "mobile")
    opened.settle()
    assert page.model.things[0].mobile == "+32 470 11 11 11"


def test_esc_leaves_a_cell_as_it_was(page, opened):
    before = changes(opened)
    editor = type_into(page, opened, 0, "boarding_stop", "Bree")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    opened.settle()
    assert changes(opened) == before


def test_a_composed_letter_begins_an_edit_and_is_its_first(page, opened):
    page.rows.setCurrentIndex(cell(page, 0, "boarding_stop"))
    event = QInputMethodEvent()
    event.setCommitString("ê")
    QApplication.sendEvent(page.rows, event)
    editor = page.rows.indexWidget(cell(page, 0, "boarding_stop"))
    assert editor.text() == "ê"
    opened.qtbot.keyClick(editor, Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raise() and grabs, for a popup
def test_a_choice_opens_its_list_at_once_and_is_kept_when_chosen(page, opened):
    first = page.model.things[0]
    index = cell(page, 0, "room_type")
    page.rows.setCurrentIndex(index)
    page.rows.edit(index)
    editor = page.rows.indexWidget(index)
    assert isinstance(editor, ChoiceEditor)
    opened.until(lambda: editor.view().isVisible())
    at = editor.findData("double")
    editor.setCurrentIndex(at)
    editor.hidePopup()
    editor.activated.emit(at)
    opened.settle()
    assert opened.desk.snapshot.get(first.id).room_type.value == "double"


def test_a_long_cell_takes_line_breaks(page, opened):
    page.show_columns(["name", "remarks"])
    index = cell(page, 0, "remarks")
    page.rows.setCurrentIndex(index)
    page.rows.edit(index)
    editor = page.rows.indexWidget(index)
    assert isinstance(editor, QPlainTextEdit)
    opened.qtbot.keyClicks(editor, "een")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    opened.qtbot.keyClicks(editor, "twee")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Return)
    opened.settle()
    assert page.model.things[0].remarks == "een\ntwee"


# Filling


def test_fill_down_gives_the_first_selected_cell_to_the_others_as_one_change(page, opened):
    rows = [row_of(page, opened, name) for name in ("Bollen", "Geraerts", "Knuts")]
    page.rows.choose(sorted(rows))
    page.rows.selectionModel().setCurrentIndex(
        cell(page, min(rows), "boarding_stop"), page.rows.selectionModel().SelectionFlag.NoUpdate
    )
    before, wanted = changes(opened), page.model.things[min(rows)].boarding_stop
    page.deeds.fill_down()
    opened.settle()
    assert {person(opened, name).boarding_stop for name in ("Bollen", "Geraerts", "Knuts")} == {wanted}
    assert changes(opened) == before + 1
    assert "Opstapplaats" in opened.window.toast.said
    assert "2 personen" in opened.window.toast.said


def test_fill_down_of_one_row_takes_what_is_above_it_links_and_all(page, opened):
    page.rows.setCurrentIndex(cell(page, 1, "company"))
    page.deeds.fill_down()
    opened.settle()
    assert page.model.things[1].company == page.model.things[0].company


def test_the_fill_handle_is_drawn_down_over_rows(page, opened):
    page.rows.setCurrentIndex(cell(page, 2, "boarding_stop"))
    wanted = page.model.things[2].boarding_stop
    box = page.rows.visualRect(cell(page, 2, "boarding_stop"))
    end = page.rows.visualRect(cell(page, 5, "boarding_stop")).center()
    view = page.rows.viewport()
    opened.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=box.bottomRight() - QPoint(2, 3))
    opened.qtbot.mouseMove(view, end)
    opened.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    opened.settle()
    assert [one.boarding_stop for one in page.model.things[2:6]] == [wanted] * 4


# Copying and pasting


def test_what_is_copied_keeps_zeros_for_excel_and_covers_what_is_covered(page):
    page.show_columns(["name", "mobile", "diet"])
    page.rows.choose([0, 1])
    page.rows.copy_chosen()
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0] == "Naam\tGsm\tDieet"
    assert lines[1] == f"{page.model.things[0].name}\t{page.model.things[0].mobile}\t"
    assert "mso-number-format:'\\@'" in mime.html()
    page.rows.choose([0])
    page.rows.copy_chosen()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1


def test_a_paste_is_shown_before_it_is_written_and_is_one_undo(page, opened):
    before = changes(opened)
    text = "Voornaam\tNaam\tE-mail\tOpstapplaats\nNieuwe\tMens\tn@x.example\tBree\nGreet\tBollen\t\tBree\n"
    dialog = look(text, opened, page)
    assert dialog.has_headings.isChecked()
    assert dialog.fields == ["first_name", "last_name", "email", "boarding_stop"]
    assert [row.fate for row in dialog.plan.rows] == [Fate.NEW, Fate.CHANGED]
    stop = dialog.model.cell(1, 4)
    assert (stop.said, stop.fate, stop.more) == ("Bree", Fate.CHANGED, "was: Lummen")
    assert changes(opened) == before
    dialog.accepted.connect(lambda: page.deeds.write(dialog))
    dialog.paste.click()
    opened.settle()
    assert changes(opened) == before + 1
    assert person(opened, "Bollen").boarding_stop == "Bree"
    assert person(opened, "Mens").email == "n@x.example"
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert person(opened, "Bollen").boarding_stop == "Lummen"
    assert person(opened, "Mens") is None


def test_cells_are_laid_on_the_rows_from_the_current_cell_on(page, opened):
    page.rows.setCurrentIndex(cell(page, 1, "mobile"))
    dialog = look("+32 470 99 00 01\tBree\n+32 470 99 00 02\tPeer\n", opened, page)
    assert not dialog.has_headings.isChecked()
    assert dialog.fields == ["mobile", "boarding_stop"]
    assert [row.thing for row in dialog.plan.rows] == [one.id for one in page.model.things[1:3]]
    dialog.reject()


def test_one_cell_goes_onto_all_that_is_selected(page, opened):
    page.rows.choose([0, 3, 4])
    index = cell(page, 0, "boarding_stop")
    page.rows.selectionModel().setCurrentIndex(index, page.rows.selectionModel().SelectionFlag.NoUpdate)
    dialog = look("Bree\n", opened, page)
    assert [row.thing for row in dialog.plan.rows] == [page.model.things[at].id for at in (0, 3, 4)]
    dialog.reject()


def test_a_column_of_a_paste_is_sent_to_another_field_and_only_changes_are_shown(page, opened):
    dialog = look("Naam\tE-mail\tWat\nGreet Bollen\t\tBree\nJoris Aerts\t\t\n", opened, page)
    dialog.cells.setCurrentIndex(dialog.model.index(0, 3))
    assert dialog.target.currentData() == ""
    dialog.target.setCurrentIndex(dialog.target.findData("boarding_stop"))
    dialog.target.activated.emit(dialog.target.currentIndex())
    opened.until(dialog.paste.isEnabled)
    assert dialog.fields[2] == "boarding_stop"
    assert dialog.model.rowCount() == 2
    dialog.only_changes.setChecked(True)
    assert dialog.model.rowCount() == 1
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.only_changes.setChecked(False)
    dialog.reject()


def test_what_cannot_be_taken_says_why_in_the_preview(page, opened):
    dialog = look("Naam\tGeboortedatum\nGreet Bollen\t31/02/1980\n", opened, page)
    dialog.cells.setCurrentIndex(dialog.model.index(0, 2))
    assert not dialog.reason.isHidden()
    assert "31/2/1980" in dialog.reason.text()
    assert not dialog.paste.isEnabled()
    dialog.reject()


def test_a_preview_that_is_given_up_writes_nothing(page, opened):
    before = changes(opened)
    dialog = page.deeds.paste_dialog("Naam\nZoe Nieuw\n")
    dialog.reject()
    opened.settle()
    assert changes(opened) == before


def test_an_empty_clipboard_is_told(page, opened):
    QGuiApplication.clipboard().clear()
    page.deeds.paste()
    assert "klembord" in opened.window.toast.said


# Replacing


def test_find_and_replace_shows_every_cell_first_and_is_one_change(page, opened):
    before = changes(opened)
    page.rows.setCurrentIndex(cell(page, 0, "boarding_stop"))
    dialog = page.deeds.replace_dialog()
    assert dialog.column.key == "boarding_stop"
    dialog.needle.setText("genk")
    dialog.put.setText("Genk-Zuid")
    wanted = {one.id for one in page.model.things if one.boarding_stop == "Genk"}
    assert {one.thing for one in dialog.found} == wanted
    assert dialog.model.rowCount() == len(wanted)
    page.deeds.write_replaced(dialog)
    opened.settle()
    assert {one.id for one in page.model.things if one.boarding_stop == "Genk-Zuid"} == wanted
    assert changes(opened) == before + 1


def test_a_covered_column_is_not_offered_for_replacing(page):
    page.show_columns(["name", "diet", "email"])
    dialog = page.deeds.replace_dialog()
    offered = [dialog.column_of.itemData(at) for at in range(dialog.column_of.count())]
    assert offered == ["email"]
    dialog.reject()


# Adding and removing


def test_somebody_is_added_with_a_company_that_is_made_too(page, opened):
    dialog = page.add()
    for name, text in (("first_name", "Zoë"), ("last_name", "Zeegers"), ("company", "Zon nv")):
        dialog.editors[name].setText(text)
    dialog.add.click()
    opened.settle()
    zoe = person(opened, "Zeegers")
    assert opened.desk.snapshot.get(zoe.company).name == "Zon nv"
    assert page.rows.chosen() == [zoe]


def test_a_refusal_stays_in_the_dialog_and_another_may_follow(page, opened):
    dialog = page.add()
    dialog.editors["email"].setText("geen adres")
    dialog.editors["last_name"].setText("Zeegers")
    dialog.add_next.click()
    opened.settle()
    assert not dialog.said.isHidden()
    dialog.editors["email"].setText("z@x.example")
    dialog.add_next.click()
    opened.settle()
    assert person(opened, "Zeegers") is not None
    assert dialog.editors["last_name"].text() == ""
    dialog.reject()


def test_delete_asks_only_where_others_would_miss_something(page, opened):
    page.rows.choose([row_of(page, opened, "Bollen")])
    opened.qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    opened.settle()
    asked = page.findChildren(RemovalDialog)
    for dialog in asked:
        assert dialog.what.text()
        assert person(opened, "Bollen") is not None
        dialog.remove.click()
    opened.settle()
    assert person(opened, "Bollen") is None
    opened.window.actions_["undo"].trigger()
    opened.settle()
    assert person(opened, "Bollen") is not None


def test_a_company_with_people_is_removed_only_when_said_twice(opened):
    opened.window.go_to("companies")
    page = opened.window.page["companies"]
    page.rows.choose([0])
    gone = page.model.things[0]
    page.rows.remove_wanted.emit()
    opened.settle()
    (dialog,) = page.findChildren(RemovalDialog)
    assert gone.name in dialog.heading.text()
    dialog.cancel.click()
    opened.settle()
    assert page.model.row_of(gone.id) is not None


# Addresses and paper


def test_addresses_are_copied_for_outlook(page, opened):
    page.rows.choose([0, 1])
    page.deeds.copy_addresses()
    first, second = page.model.things[:2]
    assert QGuiApplication.clipboard().text() == f"{first.email}; {second.email}"
    assert opened.window.toast.said.startswith("2 ")


def printed_texts(printed, path):
    printer = printer_for(printed)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    pages = print_list(printer, printed)
    read = PdfReader(path)
    assert len(read.pages) == pages
    return [" ".join(page.extract_text().split()) for page in read.pages]


def test_a_list_is_printed_as_it_is_shown(page, tmp_path):
    page.show_columns(["name", "boarding_stop", "diet"])
    page.filtering.toggle("boarding_stop", "Genk")
    printed = page.deeds.printed()
    assert printed.headings == ["Naam", "Opstapplaats", "Dieet"]
    assert [row[0] for row in printed.rows] == [one.name for one in page.model.things]
    assert all(row[2] in ("", "\u2022" * 5) for row in printed.rows)
    (said,) = printed_texts(printed, tmp_path / "list.pdf")
    assert page.model.things[0].name in said
    assert "Pagina 1 van 1" in said


def test_a_long_list_has_its_head_on_every_page_and_loses_no_word(tmp_path):
    rows = [[f"Naam{n:03}", "lang verhaal " * 12 + f"slot{n:03}"] for n in range(120)]
    printed = PrintedList("Lijst", "120", ["Kop", "Verhaal"], [100, 200], rows)
    pages = printed_texts(printed, tmp_path / "long.pdf")
    assert len(pages) > 2
    assert all("Kop Verhaal" in said for said in pages)
    whole = " ".join(pages)
    assert all(f"Naam{n:03}" in whole and f"slot{n:03}" in whole for n in range(120))


def test_a_wide_list_lies_on_its_side():
    narrow = PrintedList("L", "", ["a"] * 5, [1] * 5, [])
    wide = PrintedList("L", "", ["a"] * 6, [1] * 6, [])
    assert printer_for(narrow).pageLayout().orientation().name == "Portrait"
    assert printer_for(wide).pageLayout().orientation().name == "Landscape"


# Nothing yet


def test_an_empty_list_says_what_to_do_next(qtbot, program, window_doors, tmp_path):
    from delegation.services.trips import begin, planned_trip  # noqa: PLC0415 -- one use

    path = tmp_path / "leeg.delegation"
    trip = planned_trip(
        new_id=window_doors.new_id,
        name="Leeg",
        fair="Beurs",
        first=window_doors.now().date(),
        last=window_doors.now().date(),
        zone="Europe/Brussels",
        lang="nl",
    )
    with window_doors.new_trip(str(path)) as store:
        begin(store, [trip], deed="new")
    found = []
    program.open(str(path), then=found.append, failed=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    (window,) = found
    page = window.page["people"]
    window.go_to("people")
    window.activateWindow()
    window.nav.setFocus()
    QGuiApplication.clipboard().setText("Naam\nAn Eerste\n")
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    qtbot.keyClick(window.nav, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (preview,) = page.findChildren(PasteDialog)
    preview.reject()
    assert not page.empty.isHidden()
    assert page.rows.isHidden()
    assert page.filter_bar.isHidden()
    buttons = [page.empty_buttons.itemAt(at).widget().text() for at in range(page.empty_buttons.count())]
    assert len(buttons) == 2
    dialog = page.deeds.paste_dialog("Voornaam\tNaam\nAn\tEerste\n")
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=10_000)
    page.deeds.write(dialog)
    qtbot.waitUntil(lambda: page.model.total == 1, timeout=10_000)
    assert page.empty.isHidden()
    assert not page.rows.isHidden()
    assert isinstance(page.rows.table.thing_at(0).name, str)
