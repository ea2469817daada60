# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs put into files besides cells, and files that are no files."""

import json
import os
import warnings
import zipfile
from io import BytesIO

import openpyxl
import pytest
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P, S, Span

from delegation.errors import ReadingError
from delegation.reading.exhibitors import read_exhibitors
from delegation.reading.text import decoded

pytestmark = pytest.mark.timeout(20)

HEAD = ["Firma", "Halle", "Stand"]


@pytest.fixture
def read(tmp_path):
    def reader(data):
        path = tmp_path / "list"
        path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
        return read_exhibitors(path)

    return reader


def workbook(*sheets, hidden=()):
    """Bytes of an XLSX of these (title, rows)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        sheet.sheet_state = "hidden" if title in hidden else "visible"
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def open_document(*rows):
    """Bytes of an ODS of these rows; a cell is a text or the elements in it."""
    document = OpenDocumentSpreadsheet()
    table = Table(name="Liste")
    document.spreadsheet.addElement(table)
    for cells in rows:
        row = TableRow()
        table.addElement(row)
        for cell in cells:
            element = TableCell(valuetype="string")
            row.addElement(element)
            for part in [P(text=cell)] if isinstance(cell, str) else cell:
                element.addElement(part)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def found(listed):
    return [(one.name, [(s.hall, s.number) for s in one.stands]) for one in listed.candidates]


def problems(listed):
    return [(one.code, one.sheet, one.row, one.column, one.value) for one in listed.problems]


def test_a_formula_whose_result_was_not_saved_is_an_empty_cell_and_a_problem(read):
    listed = read(workbook(("Liste", [HEAD, ["Eins AG", "=1+2", "A1"], ["Zwei AG", 3, '="B"&1']])))

    assert found(listed) == [("Eins AG", [("", "A1")]), ("Zwei AG", [("3", "")])]
    assert problems(listed) == [
        ("formula_without_result", "Liste", 2, "B", "=1+2"),
        ("formula_without_result", "Liste", 3, "C", '="B"&1'),
    ]


def test_a_text_that_looks_like_a_formula_is_a_text(read):
    data = workbook(("Liste", [HEAD, ["Eins AG", 3, "A1"], ["Zwei AG", 3, "=1+2"]]))
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"Eins AG", b"=Eins AG"))

    listed = read(out.getvalue())

    assert found(listed) == [("=Eins AG", [("3", "A1")]), ("Zwei AG", [("3", "")])]
    assert [problem[2:] for problem in problems(listed)] == [(3, "C", "=1+2")]


def test_what_a_workbook_has_besides_its_cells_is_no_matter(read):
    data = workbook(("Liste", [HEAD, ["Eins AG", 3, "A1"]]))
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"</worksheet>", extension))

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        listed = read(out.getvalue())

    assert (found(listed), said) == ([("Eins AG", [("3", "A1")])], [])


def test_a_hidden_sheet_is_left_out_and_said(read):
    old = ("Alt", [HEAD, ["Null AG", 1, "A1"]])
    listed = read(workbook(("Liste", [HEAD, ["Eins AG", 3, "A1"]]), old, hidden=["Alt"]))

    assert found(listed) == [("Eins AG", [("3", "A1")])]
    assert problems(listed) == [("sheet_left_out", "Alt", None, "", "Alt")]


def test_a_sheet_with_stands_in_other_columns_is_more_of_the_list_and_another_is_said(read):
    listed = read(
        workbook(
            ("Halle", [HEAD, ["Eins AG", 3, "A1"], ["Zwei AG", 3, "A2"]]),
            ("Foyer", [["Firma", "Land", "Stand"], ["Drei NV", "Belgien", "F1"]]),
            ("Partner", [["Name", "Land"], ["Bank", "Belgien"]]),
        )
    )

    assert [name for name, _ in found(listed)] == ["Eins AG", "Zwei AG", "Drei NV"]
    assert problems(listed) == [("sheet_left_out", "Partner", None, "", "Partner")]


def test_a_sheet_called_after_a_hall_gives_it_to_its_stands(read):
    head = ["Firma", "Stand"]
    listed = read(workbook(("Halle 3", [head, ["Eins AG", "A1"]]), ("Halle 4", [head, ["Zwei AG", "B1"]])))

    assert found(listed) == [("Eins AG", [("3", "A1")]), ("Zwei AG", [("4", "B1")])]


def test_a_comment_in_an_open_document_is_no_part_of_its_cell(read):
    comment = Annotation()
    comment.addElement(P(text="please call them"))

    listed = read(open_document(["Firma", "Stand"], [[comment, P(text="Eins AG")], "A1"]))

    assert found(listed) == [("Eins AG", [("", "A1")])]


def test_spaces_and_formatted_words_of_an_open_document_are_read(read):
    spaced, formatted = P(text="Halle 3"), P(text="")
    spaced.addElement(S(c=2))
    spaced.addText("A12")
    formatted.addElement(Span(text="Eins"))
    formatted.addText(" AG")

    assert found(read(open_document(["Firma", "Stand"], [[formatted], [spaced]]))) == [
        ("Eins AG", [("3", "A12")])
    ]


def test_what_a_program_or_a_page_put_round_a_cell_goes(read):
    text = (
        'Exhibitor,Booth\nM&uuml;ller &amp; Co,Hall 3 A1<br>Hall 4 B2\n"=""Een NV""","=""12"""\nAT&T;x,A3\n'
    )

    assert found(read(text.encode())) == [
        ("Müller & Co", [("3", "A1"), ("4", "B2")]),
        ("Een NV", [("", "12")]),
        ("AT&T;x", [("", "A3")]),
    ]


def test_a_company_comes_before_the_name_of_a_person(read):
    listed = read(b"Name;Firma;Stand\nJan Peeters;Een NV;A1\n")

    assert [(one.name, dict(one.more)) for one in listed.candidates] == [("Een NV", {"Name": "Jan Peeters"})]


def test_an_organisers_number_beside_the_key_of_the_profile_is_kept(read):
    listed = read(b"Exhibitor ID;Exhibitor;Stand;Profile\nX7;Een NV;A1;https://fair.example/een/N100\n")

    assert [(one.key, dict(one.more)) for one in listed.candidates] == [("N100", {"Exhibitor ID": "X7"})]


def test_products_within_exhibitors_are_no_exhibitors_however_many_they_are(read):
    products = [{"id": n, "name": f"Product {n}"} for n in range(9)]
    stands = [{"id": "z", "hall": {"name": "Halle 3"}, "number": "A12"}]
    record = {"id": "u1", "name": {"de": "Eins AG", "en": "One"}, "stands": stands, "products": products}

    listed = read({"data": [record], "countries": [{"id": n, "name": f"Land {n}"} for n in range(9)]})

    assert found(listed) == [("Eins AG", [("3", "A12")])]
    assert listed.candidates[0].topics == tuple(one["name"] for one in products)


@pytest.mark.parametrize(
    "document",
    [
        {"Hall 1": [{"name": "Een NV", "stand": "A1"}], "Hall 2": [{"name": "Twee BV", "stand": "B1"}]},
        {
            "halls": [
                {"name": "Hall 1", "exhibitors": [{"name": "Een NV", "stand": "A1"}]},
                {"name": "Hall 2", "exhibitors": [{"name": "Twee BV", "stand": "B1"}]},
            ]
        },
    ],
)
def test_a_document_in_parts_is_read_whole_and_its_parts_give_the_hall(read, document):
    assert found(read(document)) == [("Een NV", [("1", "A1")]), ("Twee BV", [("2", "B1")])]


def test_parts_that_are_no_halls_are_kept_as_they_are_called(read):
    parts = {"Letter A": [{"name": "Aa", "stand": "A1"}], "Letter B": [{"name": "Bb", "stand": "B1"}]}

    listed = read(parts)

    assert [(one.name, dict(one.more)) for one in listed.candidates] == [
        ("Aa", {"section": "Letter A"}),
        ("Bb", {"section": "Letter B"}),
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_in_any_script(encoding):
    text = "公司名称\t展位\n北京电子公司\tA12\n上海机械公司\tB13\n"

    assert decoded(text.encode(encoding)) == text


def test_a_text_with_nulls_in_it_is_not_taken_for_utf_16():
    assert decoded(b"E\0en;A\0;B\0\nTwee;B;C\n") == "E\0en;A\0;B\0\nTwee;B;C\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_no_list_and_is_not_waited_for(tmp_path):
    path = tmp_path / "list.csv"
    os.mkfifo(path)

    with pytest.raises(ReadingError) as refused:
        read_exhibitors(path)
    assert refused.value.name == "not_a_list"


def test_a_path_that_no_file_can_have_is_a_missing_list(tmp_path):
    with pytest.raises(ReadingError) as refused:
        read_exhibitors(tmp_path / "a\0b.csv")
    assert refused.value.name == "list_missing"
