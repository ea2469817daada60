# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Web pages and XML that call themselves .xls, as programs save them, and those made to do harm."""

import time

import pytest

from delegation.errors import ReadingError
from delegation.reading import pages, xml_tables
from delegation.reading.exhibitors import read_exhibitors
from delegation.reading.sheets import sheets_of

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def a_file(tmp_path):
    def write(data):
        path = tmp_path / "list.xls"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


def rows(path):
    return [cells for sheet in sheets_of(path) for _, cells in sheet.rows]


HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{color:red}</style></head><body>'
)


def test_a_table_that_calls_itself_a_workbook_is_read(a_file):
    page = (
        f"{HEAD}<table><tr><td colspan=3><b>Exhibitors 2026</b></td></tr>"
        "<tr><th>Exhibitor</th><th>Hall</th><th>Stand</th></tr>"
        "<tr><td>Caf&eacute; &amp; Co</td><td rowspan=2>3</td><td>A10<br>A12</td></tr>"
        "<TR><TD>Twee <i>GmbH</i></TD><TD x:str>B20</TD></TR></table></body></html>"
    )

    found = read_exhibitors(a_file(page))
    assert [(one.name, [(s.hall, s.number) for s in one.stands]) for one in found.candidates] == [
        ("Café & Co", [("3", "A10"), ("3", "A12")]),
        ("Twee GmbH", [("3", "B20")]),
    ]


def test_cells_without_ends_scripts_and_comments_are_read_as_a_browser_does(a_file):
    page = (
        "<!-- saved --><!DOCTYPE html><script>var t='<table><tr><td>no</td></tr></table>'</script>"
        "<table><tr><td>a < b<td>c<!-- <td>d -->e<tr><td>f\n   g</table>"
    )

    assert rows(a_file(page)) == [("a < b", "ce"), ("f g",)]


def test_a_table_in_a_cell_is_a_table_of_its_own(a_file):
    page = "<table><tr><td>a<table><tr><td>b</table>c<td>d</table>"

    assert rows(a_file(page)) == [("ac", "d"), ("b",)]


def test_a_page_in_an_encoding_that_it_names_is_read_in_it(a_file):
    page = '<html><meta charset="windows-1250"><table><tr><td>Łódź</table>'

    assert rows(a_file(page.encode("cp1250"))) == [("Łódź",)]
    assert rows(a_file(page.encode("utf-8"))) == [("Łódź",)]


WORKBOOK = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Exhibitors"><Table>{}'
    "</Table></Worksheet></Workbook>"
)


def cell(said, kind="String", **more):
    facts = "".join(f' ss:{name}="{value}"' for name, value in more.items())
    return f'<Cell{facts}><Data ss:Type="{kind}">{said}</Data></Cell>'


def test_a_spreadsheet_of_2003_is_read(a_file):
    text = WORKBOOK.format(
        f"<Row>{cell('Exhibitors 2026', MergeAcross=3)}{cell('x')}</Row>"
        f"<Row ss:Index='4'>{cell('ID')}{cell('Exhibitor')}{cell('Hall')}{cell('Stand')}</Row>"
        f"<Row>{cell('1001.0', 'Number')}{cell('Een &amp; Co')}"
        f"{cell('C10', Index=4)}</Row>"
        "<Row><Cell><Data ss:Type='Number'>1002</Data></Cell>"
        "<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>"
        "<B>Twee</B> AG</ss:Data></Cell>"
        "<Cell ss:Formula='=1+2'/></Row>"
    )

    (sheet,) = sheets_of(a_file(text))
    assert sheet.name == "Exhibitors"
    assert sheet.rows == (
        (1, ("Exhibitors 2026", "", "", "", "x")),
        (4, ("ID", "Exhibitor", "Hall", "Stand")),
        (5, ("1001", "Een & Co", "", "C10")),
        (6, ("1002", "Twee AG")),
    )
    assert [(one.code, one.row, one.column, one.value) for one in sheet.problems] == [
        ("formula_without_result", 6, "C", "=1+2")
    ]


def test_an_open_document_in_one_piece_is_read(a_file):
    text = (
        '<?xml version="1.0"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        '<table:table table:name="L"><table:table-row table:number-rows-repeated="3"><table:table-cell/>'
        "</table:table-row><table:table-row><table:table-cell><text:p>Een NV</text:p></table:table-cell>"
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document>"
    )

    (sheet,) = sheets_of(a_file(text))
    assert (sheet.name, sheet.rows) == ("L", ((4, ("Een NV",)),))


def test_entities_in_a_spreadsheet_of_2003_are_refused(a_file):
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    text = WORKBOOK.format(f"<Row>{cell('&a9;')}</Row>")
    text = text.replace("<Workbook", f"<!DOCTYPE x [{laughs}]><Workbook")

    with pytest.raises(ReadingError) as refused:
        sheets_of(a_file(text))
    assert refused.value.name == "list_broken"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<html>" + b"<!--" * 500_000, "not_a_list"),
        (b"<html>" + b"<script>" * 200_000, "not_a_list"),
        (b"<html>" + b"<!" * 500_000 + b">" + b"<a" * 200_000, "not_a_list"),
        (b"<html>" + b"<table>" * 100_000, "list_too_large"),
        (b"<html><table>" + b"<" * 20_000_000, "list_empty"),
        (WORKBOOK.format("<Row ss:Index='1048577'><Cell/></Row>").encode(), "list_too_long"),
    ],
)
def test_a_page_or_a_document_made_to_do_harm_is_refused_soon(a_file, data, code):
    path = a_file(data)
    begun = time.process_time()

    with pytest.raises(ReadingError) as refused:
        sheets_of(path)
    assert refused.value.name == code
    assert time.process_time() - begun < 10  # square in its length it would take hours


def test_cells_that_reach_over_all_others_fill_no_memory(a_file, monkeypatch):
    monkeypatch.setattr(pages, "MAX_CELLS", 100_000)

    with pytest.raises(ReadingError) as refused:
        sheets_of(a_file("<table>" + "<tr><td rowspan=9999 colspan=999>x" * 300))
    assert refused.value.name == "list_too_large"


def test_a_table_of_very_many_rows_is_refused(a_file, monkeypatch):
    monkeypatch.setattr(pages, "MAX_ROWS", 1_000)

    with pytest.raises(ReadingError) as refused:
        sheets_of(a_file("<table>" + "<tr><td>x" * 1_002))
    assert refused.value.name == "list_too_long"


def test_a_row_of_very_many_elements_fills_no_memory_and_many_rows_are_read(a_file, monkeypatch):
    monkeypatch.setattr(xml_tables, "MOST_ELEMENTS", 1_000)

    with pytest.raises(ReadingError) as refused:
        sheets_of(a_file(WORKBOOK.format("<Row>" + "<Cell/>" * 1_001 + "</Row>")))
    assert refused.value.name == "list_too_large"
    assert len(rows(a_file(WORKBOOK.format(f"<Row>{cell('x')}</Row>" * 1_001)))) == 1_001
