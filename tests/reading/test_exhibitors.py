# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of organisers, known and unknown, and lists made to do harm."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.errors import ReadingError
from delegation.reading.exhibitors import country_code, read_exhibitors
from delegation.reading.text import decoded

SHARED = Path(__file__).parents[3] / "shared" / "data" / "exhibitors"


@pytest.fixture
def a_file(tmp_path):
    def write(data, name="list.csv"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


def workbook(*sheets):
    """Bytes of an XLSX with these sheets: (title, rows)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def found(path, **options):
    """(key, name, stands) of each candidate."""
    return [
        (one.key, one.name, [(stand.hall, stand.number) for stand in one.stands])
        for one in read_exhibitors(path, **options).candidates
    ]


def refused(path):
    with pytest.raises(ReadingError) as caught:
        read_exhibitors(path)
    assert Path(caught.value.facts["file"]).name == path.name
    return caught.value.name


MESSE = (
    "MESSE 2026 - Exhibitors\n"
    "Hit type;Exhibitor;Country;Zip Code;City;Booth;Exhibitor presentation\n"
    'Exhibitor;Müller & Söhne GmbH;Germany;70173;Stuttgart;"Hall 17, Stand H21\nHall 2, Stand B40, (3)";'
    "https://fair.example/exhibitor/mueller/N100;\n"
    "Special Display;Kwaliteit NV;Belgium;;Hasselt;Digital Only;https://fair.example/exhibitor/kwaliteit/D7;\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_messe_export_is_read_in_any_encoding(a_file, encoding):
    read = read_exhibitors(a_file(MESSE.encode(encoding)))

    first, second = read.candidates
    assert (first.key, first.name, first.country_code, first.city) == (
        "N100",
        "Müller & Söhne GmbH",
        "DE",
        "Stuttgart",
    )
    assert [(s.hall, s.number, s.note) for s in first.stands] == [("17", "H21", ""), ("2", "B40", "3")]
    assert (second.key, second.kind, second.area) == ("D7", "Special Display", "digital")
    assert (read.read, read.problems) == (2, ())


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_is_found(a_file, delimiter):
    text = "\n".join(
        delimiter.join(row)
        for row in (("Firma", "Land", "Halle", "Stand"), ("Nord AG", "Belgien", "9", "D36"))
    )

    assert found(a_file(text)) == [("", "Nord AG", [("9", "D36")])]


def test_a_workbook_with_title_lines_and_numbers_as_floats_is_read(a_file):
    rows = [
        ["Ausstellerliste 2026"],
        [None, None, None, None, "Stand: 07.05.2026"],
        [],
        [],
        ["Firma", "PLZ", "Ort", "Land", "Halle", "Stand"],
        ["Optik Eins GmbH", 1067, "Dresden", "Deutschland", 3.0, 312],
        ["Lumière SARL", "75001", "Paris", "Frankreich", 3.0, "307-9"],
        [],
        ["Summe", 2],
    ]

    read = read_exhibitors(a_file(workbook(("Deckblatt", [["Hallo"]]), ("Liste", rows)), "list.xlsx"))

    assert [(one.name, one.zip_code, one.country_code, str(one.row)) for one in read.candidates] == [
        ("Optik Eins GmbH", "01067", "DE", "6"),
        ("Lumière SARL", "75001", "FR", "7"),
    ]
    assert [[(s.hall, s.number) for s in one.stands] for one in read.candidates] == [
        [("3", "312")],
        [("3", "307-9")],
    ]
    assert read.sheet == "Liste"


def test_a_list_over_several_sheets_is_one_list(a_file):
    head = ["Exposant", "Hal", "Stand"]
    data = workbook(("Hal 1", [head, ["Een NV", "1", "A1"]]), ("Hal 2", [head, ["Twee BV", "2", "B2"]]))

    assert [name for _, name, _ in found(a_file(data, "x.xlsx"))] == ["Een NV", "Twee BV"]


def test_json_of_an_unknown_service_is_read_from_its_longest_list(a_file):
    document = {
        "SUCCESS": True,
        "DATA": {
            "facets": [{"id": 1}],
            "results": {
                "hit": [
                    {
                        "fields": {
                            "exhid": "E1",
                            "exhname_t": "One Ltd",
                            "boothsdisplay_la": ["5A.123", "5A.124"],
                        }
                    },
                    {"fields": {"exhid": "E2", "exhname_t": "Two Ltd", "boothsdisplay_la": []}},
                ]
            },
        },
    }

    keys = [(key, name) for key, name, _ in found(a_file(json.dumps(document), "list.json"))]
    assert keys == [("E1", "One Ltd"), ("E2", "Two Ltd")]


def test_a_list_without_a_header_is_known_by_its_cells(a_file):
    text = "Een NV,Hall 1 Stand A10,https://een.example\nTwee BV,Hall 2 Stand B20,https://twee.example\n"

    assert found(a_file(text)) == [("", "Een NV", [("1", "A10")]), ("", "Twee BV", [("2", "B20")])]


def test_what_no_column_claims_is_kept_and_what_cannot_be_placed_is_reported(a_file):
    text = "Exhibitor,Booth,CCI District\nEen NV,somewhere nice,Aachen\n,Hall 1 Stand A1,Köln\n"

    read = read_exhibitors(a_file(text))

    (one,) = read.candidates
    assert dict(one.more) == {"CCI District": "Aachen"}
    assert [stand.as_written for stand in one.stands] == ["somewhere nice"]
    assert [(p.code, p.row, p.column, p.value) for p in read.problems] == [
        ("stand_not_read", 2, "Booth", "somewhere nice"),
        ("exhibitor_without_name", 3, "Exhibitor", "Hall 1 Stand A1 | Köln"),
    ]


def test_rows_of_one_key_are_one_exhibitor_and_equal_names_under_other_keys_stay_apart(a_file):
    text = "ID,Company,Stand\n1,Een NV,1 A1\n1,Een NV,2 B2\n2,Een NV,3 C3\n"

    assert found(a_file(text)) == [
        ("1", "Een NV", [("1", "A1"), ("2", "B2")]),
        ("2", "Een NV", [("3", "C3")]),
    ]


def test_a_mapping_outranks_what_would_be_recognised(a_file):
    path = a_file("Exhibitor,Trade name,Spot\nHolding,Een NV,1 A1\n")

    assert found(path) == [("", "Holding", [("1", "A1")])]
    assert found(path, mapping={"Trade name": "name", "Spot": "stand", "Exhibitor": ""}) == [
        ("", "Een NV", [("1", "A1")])
    ]
    with pytest.raises(ReadingError):
        read_exhibitors(path, {"Spot": "nonsense"})


def a_zip(**files):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
        f'<!ENTITY a{n} "{"&a" + str(n - 1) + ";" if n else "&a;"}{"&a;" * 10}">'.encode() for n in range(9)
    ) + b"]><l>&a8;</l>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "list_empty"),
        (b"\n\n;;;\n", "list_empty"),
        (b"<html><table><tr><td>Exhibitor</td></tr></table></html>", "no_usable_row"),
        (b"%PDF-1.7 ...", "not_a_list"),
        (b"PK\x03\x04 broken", "list_broken"),
        (a_zip(hello="x"), "not_a_list"),
        (a_zip(xl__workbook_xml=b"0" * 30_000_000), "zip_bomb"),
        (a_zip(mimetype="application/vnd.oasis.opendocument.spreadsheet", content_xml=LAUGHS), "list_broken"),
        (b"{broken json", "list_broken"),
        (b'{"a": [1, 2]}', "not_a_list"),
        (bytes(range(256)) * 20, "not_a_list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rubbish", "not_a_list"),
        (b"1,2\n3,4\n", "no_exhibitor_column"),
        (b"Exhibitor,Booth\n,\n,Hall 1 Stand A1\n", "no_usable_row"),
    ],
)
def test_what_is_no_list_is_refused_by_name(a_file, data, code):
    assert refused(a_file(data)) == code


def test_a_missing_list_and_a_folder_are_refused_by_name(tmp_path):
    assert refused(tmp_path / "none.csv") == "list_missing"
    (tmp_path / "folder.csv").mkdir()
    assert refused(tmp_path / "folder.csv") == "list_is_folder"


def test_formulas_are_never_worked_out(a_file):
    data = workbook(("Liste", [["Firma", "Stand"], ["=1+1", "1 A1"], ["Een NV", '=HYPERLINK("x")']]))

    assert [name for _, name, _ in found(a_file(data, "x.xlsx"))] == ["Een NV"]


def test_countries_are_known_in_four_languages():
    names = (
        "Germany",
        "Duitsland",
        "Allemagne",
        "Deutschland",
        "DE",
        "United States of America",
        "Türkiye",
        "Narnia",
    )
    assert [country_code(name) for name in names] == ["DE", "DE", "DE", "DE", "DE", "US", "TR", ""]


def test_a_byte_that_cp1252_lacks_does_not_lose_the_rest():
    assert decoded(b"M\xfcller \x81 \x80") == "Müller \x81 €"


@settings(max_examples=150)
@given(st.binary(max_size=400))
def test_no_bytes_end_in_anything_but_a_list_or_a_refusal(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("fuzz") / "list.csv"
    path.write_bytes(b"Exhibitor;Booth\n" + data)
    try:
        read = read_exhibitors(path)
    except ReadingError:
        return
    assert all(one.name for one in read.candidates)


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the organisers' lists have no licence and lie outside the repo"
)
def test_the_lists_of_real_organisers_are_read_whole():
    hannover = read_exhibitors(next(SHARED.glob("hannover*.csv")))
    assert (len(hannover.candidates), len({one.key for one in hannover.candidates})) == (2879, 2879)
    assert {stand.hall for one in hannover.candidates for stand in one.stands if stand.hall} == {
        *("11", "12", "13", "14", "15", "16", "17", "23", "25", "26", "27", "FG")
    }
    assert hannover.problems == ()
    aipower = read_exhibitors(next(SHARED.glob("aipower*.csv")))
    assert len(aipower.candidates) == 81
    assert {stand.hall for one in aipower.candidates for stand in one.stands} == {""}
