# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to do harm, damaged ones, and files that are no list: each ends in a refusal, soon."""

import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.errors import ReadingError
from delegation.reading.exhibitors import read_exhibitors
from delegation.reading.sheets import MAX_BYTES

SAMPLES = Path(__file__).parent / "samples"

pytestmark = pytest.mark.timeout(20)


@pytest.fixture
def a_file(tmp_path):
    def write(data, name="list.bin"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def outcome(path):
    """The names read, or the code of the refusal, which says which file."""
    try:
        return [one.name for one in read_exhibitors(path).candidates]
    except ReadingError as refused:
        return refused.name if Path(refused.facts["file"]).name == path.name else "another file"


def workbook():
    book = openpyxl.Workbook()
    for row in (["Exhibitor", "Booth"], ["Een NV", "B12"]):
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def changed(data, part, change):
    """A zip with one part changed, or left out where ``change`` gives None."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(old.read(name)) if name == part else old.read(name)
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = b"".join(
    f'<!ENTITY a{n} "{("&a" + str(n - 1) + ";") * 10 if n else "ha"}">'.encode() for n in range(10)
)


@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "docProps/core.xml"]
)
def test_entities_in_any_part_of_a_workbook_are_refused(a_file, part):
    def laugh(xml):
        return b"<!DOCTYPE x [" + LAUGHS + b"]>" + xml.split(b"?>")[-1].replace(b"Een NV", b"&a9;")

    assert outcome(a_file(changed(workbook(), part, laugh))) == "list_broken"


@pytest.mark.parametrize("keep", [200, 1000, -30])
def test_a_truncated_workbook_is_refused(a_file, keep):
    assert outcome(a_file(workbook()[:keep])) == "list_broken"


def test_a_workbook_whose_sheet_is_missing_is_refused(a_file):
    assert outcome(a_file(changed(workbook(), SHEET, lambda _: None))) == "list_empty"


def test_a_formatted_cell_in_the_last_row_of_a_workbook_costs_nothing(a_file):
    book = openpyxl.Workbook()
    book.active.append(["Exhibitor", "Booth"])
    book.active.append(["Een NV", "B12"])
    book.active.cell(1_048_576, 2, "")
    out = BytesIO()
    book.save(out)

    assert outcome(a_file(out.getvalue())) == ["Een NV"]


def test_a_row_beyond_the_last_of_any_workbook_is_refused(a_file):
    far = changed(workbook(), SHEET, lambda xml: xml.replace(b'<row r="2"', b'<row r="99999999999"'))

    assert outcome(a_file(far)) == "list_too_long"


@pytest.mark.parametrize("keep", [600, 3000])
def test_a_truncated_old_workbook_is_refused(a_file, keep):
    assert outcome(a_file((SAMPLES / "list.xls").read_bytes()[:keep])) == "list_broken"


def test_a_workbook_with_a_password_is_refused_by_that_name():
    assert outcome(SAMPLES / "password.xlsx") == "list_encrypted"


def test_an_old_workbook_with_a_password_is_refused_by_that_name(a_file):
    begin = bytes.fromhex("0908100000060500bb0dcc07") + bytes(8)
    filepass = bytes.fromhex("2f003600010001000100") + bytes(48)

    assert outcome(a_file(begin + filepass + bytes.fromhex("0a000000"))) == "list_encrypted"


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (
            b"<html><body><table><tr><th>Exhibitor</th><th>Booth</th></tr></table></body></html>",
            "no_usable_row",
        ),
        (b"<html><body><p>Nothing here</p></body></html>", "not_a_list"),
        (b"<html><table>", "list_empty"),
        (b"<?xml version='1.0'?><exhibitors><exhibitor name='Een NV'/></exhibitors>", "not_a_list"),
        (b"<svg><text>Exhibitor</text></svg>", "not_a_list"),
    ],
)
def test_a_page_or_a_document_without_a_list_is_refused(a_file, page, code):
    assert outcome(a_file(page, "list.xls")) == code


def test_a_file_over_the_cap_is_not_even_read(tmp_path):
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    assert outcome(path) == "list_too_large"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Exhibitor;Booth\n" + b"One;B12\n" * 200_001, "list_too_long"),
        (b"\n" * 1_100_000, "list_too_long"),
        (b"\0" * 100_000, "list_empty"),
        (b";" * 100_000, "list_empty"),
        (b"[" * 100_000 + b"]" * 100_000, "list_broken"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "list_broken"),
        (b"[1, 2, 3]", "not_a_list"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10, "not_a_list"),
        (b"Dear all,\nplease find the list attached, with regards.\nJan\n", "no_exhibitor_column"),
        (b"BEGIN:VCARD\nFN:Een NV\nEND:VCARD\n", "no_exhibitor_column"),
    ],
)
def test_what_is_too_long_empty_or_something_else_is_refused(a_file, data, expected):
    assert outcome(a_file(data)) == expected


def test_a_huge_cell_is_cut_and_the_rest_is_read(a_file):
    data = b"Exhibitor;Booth;About\nEen NV;B12;" + b"A" * 5_000_000 + b"\nTwee BV;B13;x\n"

    assert outcome(a_file(data)) == ["Een NV", "Twee BV"]


def test_nulls_in_a_text_are_left_out(a_file):
    assert outcome(a_file(b"Exhibitor;Booth\nE\0en NV;B12\n\0\0\n")) == ["Een NV"]


@pytest.mark.parametrize("name", ["k", "name", "stand"])
def test_an_object_of_very_many_fields_is_read_or_refused_soon(a_file, name):
    fields = ",".join(f'"{name}{n}":1' for n in range(50_000))

    assert outcome(a_file(f'[{{"exhibitor":"Een NV","booth":"B1",{fields}}}]'.encode())) == ["Een NV"]


def test_a_folder_that_cannot_be_entered_is_a_sentence(monkeypatch, a_file):
    path = a_file(b"Exhibitor;Booth\nEen NV;B1\n")

    def locked(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", locked)

    assert outcome(path) == "file_unreadable"


HEADS = (
    b"",
    b"Exhibitor;Booth\n",
    b'{"a": [',
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
    b"<html><table><tr><td>Exhibitor<td>Booth<tr><td rowspan=2>",
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>',
    b'{"type": "FeatureCollection", "features": [',
    b"Exhibitor;Hall;Stand;Hauptaussteller\n",
)

WHOLE = (
    b"Fair 2026;;\n\nHalle 3;;\nID;Exhibitor;Booth\n1001.0;Een NV;3.A10\n7;Twee c/o Een NV;\nTotal: 2;;\n",
    b"Exhibitor,Hall,Stand,Exhibitor,Hall,Stand\nEen,3,A10,Drie,4,\nTwee,,A11,,,\n\nSource: x, 2026-03-04\n",
    b"<table><tr><th>Exhibitor<th>Stand<tr><td rowspan=2>Een &amp; Co<td>3.A10<br>A12<tr><td>B 4</table>",
    b'{"data": [{"id": 1, "exhibitor": {"name": "Een"}, "booths": [{"hall": "3", "number": "A1"}]}], "n": 1}',
    b"Een NV\n\nTwee BV\nDrie Inc.\nVier\n",
    "Aussteller\tHalle\tStand\nÄhre\t3\tA10\n".encode("utf-16"),
)
"""Lists to damage."""


def no_bytes_end_in_anything_else(folder, data):
    path = folder / "list.csv"
    path.write_bytes(data)
    assert outcome(path) != "another file"


@settings(max_examples=200)
@given(head=st.sampled_from(HEADS), data=st.binary(max_size=400))
def test_no_bytes_end_in_anything_but_a_list_or_a_refusal(tmp_path_factory, head, data):
    no_bytes_end_in_anything_else(tmp_path_factory.getbasetemp(), head + data)


@settings(max_examples=40)
@given(at=st.integers(0, 4800), data=st.binary(min_size=1, max_size=40))
def test_no_damage_to_a_workbook_ends_in_anything_but_a_list_or_a_refusal(tmp_path_factory, at, data):
    for whole in (workbook(), (SAMPLES / "list.xls").read_bytes()):
        no_bytes_end_in_anything_else(
            tmp_path_factory.getbasetemp(), whole[:at] + data + whole[at + len(data) :]
        )


edits = st.tuples(st.integers(0, 200), st.integers(0, 12), st.binary(max_size=12))


def damaged(whole, changes):
    """Bytes taken out and put in at those places."""
    for at, gone, put in changes:
        whole = whole[:at] + put + whole[at + gone :]
    return whole


@settings(max_examples=150)
@given(whole=st.sampled_from(WHOLE), changes=st.lists(edits, min_size=1, max_size=6))
def test_no_damage_to_a_list_ends_in_anything_but_a_list_or_a_refusal(tmp_path_factory, whole, changes):
    no_bytes_end_in_anything_else(tmp_path_factory.getbasetemp(), damaged(whole, changes))


@pytest.mark.full
@pytest.mark.timeout(600)
@settings(max_examples=20_000)
@given(whole=st.sampled_from(WHOLE), changes=st.lists(edits, min_size=1, max_size=20))
def test_no_damage_in_a_long_run_ends_in_anything_else(tmp_path_factory, whole, changes):
    no_bytes_end_in_anything_else(tmp_path_factory.getbasetemp(), damaged(whole, changes))


@pytest.mark.full
@pytest.mark.timeout(600)
@settings(max_examples=20_000)
@given(head=st.sampled_from(HEADS), data=st.binary(max_size=2000))
def test_no_bytes_in_a_long_run_end_in_anything_else(tmp_path_factory, head, data):
    no_bytes_end_in_anything_else(tmp_path_factory.getbasetemp(), head + data)
