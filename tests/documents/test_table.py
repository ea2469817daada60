# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from delegation.documents.sheet import Sheet
from delegation.documents.table import Table, TableColumn
from tests.documents.reading import chars, pages, place_of, structure

COLUMNS = (
    TableColumn("Naam", 3, bold=True, names_row=True),
    TableColumn("Kamer", 4),
    TableColumn("Nachten", 1, right=True),
)
LEFT, WIDTH, TOP, BOTTOM = 60.0, 470.0, 60.0, 780.0


def drawn(rows, top=TOP):
    sheet = Sheet(size=(595, 842), title="Kamerlijst", language="nl")

    def turn():
        sheet.turn()
        return TOP

    Table(COLUMNS, rows, width=WIDTH, language="nl").draw(sheet, LEFT, top, BOTTOM, sheet.root, turn)
    return sheet.finish()


def guests(count):
    return [(f"GAST {number:03}", "Eenpersoons\nachterzijde", str(number)) for number in range(1, count + 1)]


def test_the_head_is_repeated_on_each_page_and_read_once():
    pdf = drawn(guests(60))

    assert [page.count("Nachten") for page in pages(pdf)] == [1, 1, 1]
    assert [one.said() for one in structure(pdf).all("TH")][:3] == ["Naam", "Kamer", "Nachten"]
    assert structure(pdf).said().count("Nachten") == 1


def test_every_row_is_read_in_order_with_its_name_first():
    rows = structure(drawn(guests(60))).all("TR")[1:]

    assert [row.said() for row in rows] == [f"GAST {n:03} Eenpersoons achterzijde {n}" for n in range(1, 61)]
    assert {tuple(cell.role for cell in row.kids) for row in rows} == {("TH", "TD", "TD")}


def test_a_row_is_never_split():
    read = pages(drawn(guests(60)))

    assert all(page.count("GAST") == page.count("Eenpersoons") == page.count("achterzijde") for page in read)


def test_the_head_never_stands_alone_at_the_foot():
    pdf = drawn(guests(3), top=BOTTOM - 30)

    assert place_of(pdf, "Naam")[0] == place_of(pdf, "GAST 001")[0] == 2


def test_numbers_end_on_one_edge():
    digits = [char for char in chars(drawn(guests(12))) if char.text.isdigit() and char.left > 500]

    rights = [max(one.right for one in digits if abs(one.bottom - char.bottom) < 2) for char in digits]
    assert max(rights) - min(rights) < 3  # figures are equally wide, what they show of it is not


def test_a_row_of_another_length_is_refused():
    with pytest.raises(ValueError, match="zip"):
        Table(COLUMNS, [("GAST 001", "Eenpersoons")], width=WIDTH, language="nl")
