# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts of organisers near and far, all invented: each is recognised without being told."""

import json
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from delegation.errors import ReadingError
from delegation.reading.exhibitors import country_code, read_exhibitors
from delegation.reading.headers import field_of

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def read(tmp_path):
    """Read what a test writes: a text, bytes, rows of a workbook or a JSON document."""

    def read(content, mapping=None):
        path = tmp_path / "list"
        match content:
            case bytes():
                path.write_bytes(content)
            case str():
                path.write_text(content, "utf-8", newline="")
            case {"sheets": sheets}:
                path.write_bytes(_workbook(sheets))
            case _:
                path.write_text(json.dumps(content), "utf-8")
        return read_exhibitors(path, mapping)

    return read


def _workbook(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def one_sheet(*rows):
    return {"sheets": {"List": rows}}


def stands(candidate):
    return [(stand.hall, stand.number) for stand in candidate.stands]


def brief(found):
    return [(one.name, one.country_code, stands(one)) for one in found.candidates]


# Languages

WHOLE = {
    "fr": (
        "Liste des exposants\nSalon 2026\n\n"
        "Raison sociale;Pays;Code postal;Ville;Hall;N° de stand;Secteur d'activité;Site internet;"
        "Adresse e-mail\n"
        "Étoile SARL;Belgique;4000;Liège;Hall 2;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
    "nl": (
        "Naam bedrijf;Land;Postcode;Woonplaats;Hal;Standnr.;Activiteiten;Website;E-mailadres\n"
        "Étoile SARL;België;4000;Liège;2;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
    "de": (
        "Ausstellerverzeichnis;;;;;;;;\nFirmenname;Land;PLZ;Ort;Hallen-Nr.;Stand-Nr.;Produktgruppen;Internet;E-Mail\n"
        "Étoile SARL;Belgien;4000;Liège;2.0;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
    "it": (
        "Ragione Sociale;Nazione;CAP;Città;Pad.;N. Stand;Settore;Sito Web;E-mail\n"
        "Étoile SARL;Belgio;4000;Liège;Pad. 2;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
    "es": (
        "Nombre de la empresa;País;Código postal;Ciudad;Pabellón;Stand;Sectores;Página web;E-mail\n"
        "Étoile SARL;Bélgica;4000;Liège;Pabellón 2;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
    "en": (
        "Company Name;Country;Postal Code;City;Hall;Booth Number;Product Category;Website;E-mail\n"
        "Étoile SARL;Belgium;4000;Liège;02;B12;Robotique;www.etoile.example;info@etoile.example\n"
    ),
}


@pytest.mark.parametrize("language", WHOLE)
def test_headers_of_six_languages_are_known(read, language):
    found = read(WHOLE[language])

    (one,) = found.candidates
    assert (one.name, one.country_code, one.zip_code, one.city) == ("Étoile SARL", "BE", "4000", "Liège")
    assert (one.topics, one.website, one.email) == (
        ("Robotique",),
        "www.etoile.example",
        "info@etoile.example",
    )
    assert (stands(one), dict(one.more), found.problems) == ([("2", "B12")], {}, ())


# Places


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Booth", "Hall 2, Stand A54, Hall 3, Stand B12", [("2", "A54"), ("3", "B12")]),
        ("Hall/Stand", "A1 / B20", [("A1", "B20")]),
        ("Halle / Stand", "3 / B12", [("3", "B12")]),
        ("Hall/Stand", "H3/A02", [("3", "A02")]),
        ("Emplacement", "Hall 2 - B12", [("2", "B12")]),
        ("Ubicación", "Pabellón 5 Stand B12", [("5", "B12")]),
        ("StandNo", "A A9-9 | BESA Hall A Stand B12-3", [("A", "A9-9"), ("A", "B12-3")]),
        ("Stand", "B12 + B14", [("", "B12"), ("", "B14")]),
        ("Stand", '"Hall 17\nH21"', [("17", "H21")]),
    ],
)
def test_hall_and_stand_are_read_from_one_column(read, header, cell, expected):
    (one,) = read(f"Exhibitor;{header}\nEen NV;{cell}\n").candidates

    assert stands(one) == expected


@pytest.mark.parametrize(
    ("hall", "stand", "expected"),
    [
        ("Halle 3.0", "312", [("3", "312")]),
        ("West Hall", "6201", [("West", "6201")]),
        ("Foyer", "F12", [("Foyer", "F12")]),
        ("5", "5.101", [("5", "5.101")]),
        ("5", "5 B12", [("5", "B12")]),
        ("3", "A1, A2", [("3", "A1"), ("3", "A2")]),
        ("3, 4", "A1, B2", [("3", "A1"), ("4", "B2")]),
        ("3/4", "A1/B2", [("3", "A1"), ("4", "B2")]),
        ("3", "", [("3", "")]),
        ("-", "n/a", []),
        ("", "TBA", [("", "")]),
    ],
)
def test_hall_and_stand_are_read_from_two_columns(read, hall, stand, expected):
    found = read(f'Exhibitor;Hall;Stand\nEen NV;"{hall}";"{stand}"\nTwee BV;1;A1\n')

    assert stands(found.candidates[0]) == expected
    assert found.problems == ()


def test_numbered_pairs_of_columns_keep_their_halls(read):
    found = read(
        one_sheet(
            ["Company", "Hall 1", "Stand 1", "Hall 2", "Stand 2"],
            ["Een NV", 3, "A1", 4.0, 12],
            ["Twee BV", None, None, 5, "C3"],
        )
    )

    assert [stands(one) for one in found.candidates] == [[("3", "A1"), ("4", "12")], [("5", "C3")]]


def test_headings_that_name_a_hall_are_no_exhibitors_and_give_their_hall(read):
    found = read(
        one_sheet(
            ["Firma", "Stand", "Land"], ["Halle 1"], ["Een NV", "A1", "BE"], ["Halle 2"], ["Twee", "B2"]
        )
    )

    assert [(one.name, stands(one)) for one in found.candidates] == [
        ("Een NV", [("1", "A1")]),
        ("Twee", [("2", "B2")]),
    ]


def test_halls_that_do_not_match_their_stands_are_kept_as_text_and_reported(read):
    found = read('Exhibitor;Hall;Stand\nEen NV;"3, 4";"A1, B2, C3"\n')

    assert [stand.as_written for stand in found.candidates[0].stands] == ["3, 4 | A1, B2, C3"]
    assert [(p.code, p.row) for p in found.problems] == [("stand_not_read", 2)]


def test_a_date_that_a_spreadsheet_made_of_a_stand_is_reported(read):
    found = read(one_sheet(["Company", "Stand"], ["Een NV", datetime(2026, 12, 5)], ["Twee", "A1"]))  # noqa: DTZ001 -- as a cell has it

    assert [(p.code, p.value) for p in found.problems] == [("stand_not_read", "2026-12-05")]


# Headers


def test_a_header_of_two_rows_is_one(read):
    found = read(
        one_sheet(
            ["Company", "Country", "Location", None],
            [None, None, "Hall", "Booth"],
            ["Een NV", "Belgium", 3, "B12"],
        )
    )

    assert brief(found) == [("Een NV", "BE", [("3", "B12")])]
    assert found.read == 1


def test_the_row_above_a_header_says_what_its_words_leave_open(read):
    found = read(
        one_sheet(
            ["Exhibitor information", None, None, "Booth", None],
            ["Company name", "Country", "Website", "Hall", "Number"],
            ["Een NV", "Belgium", "een.example", 3, 12],
        )
    )

    assert brief(found) == [("Een NV", "BE", [("3", "12")])]


@pytest.mark.parametrize("lines", [0, 1, 18])
def test_a_header_stands_anywhere_in_the_first_twenty_rows(read, lines):
    text = "".join(f"Messe, {n}; Stand: 07.05.2026\n" for n in range(lines))

    assert brief(read(f"{text}Firma;Stand\nEins AG;B12\n")) == [("Eins AG", "", [("", "B12")])]


def test_a_header_in_words_nobody_knows_is_no_exhibitor(read):
    found = read(
        "Firmi;Koht;Veeb\nÜks OÜ;Hall 1 Stand A1;http://a.example\nKaks OÜ;Hall 1 Stand A2;http://b.example\n"
    )

    assert brief(found) == [("Üks OÜ", "", [("1", "A1")]), ("Kaks OÜ", "", [("1", "A2")])]
    assert (found.layout, dict(found.mapping)) == (
        "content",
        {"Firmi": "name", "Koht": "stands", "Veeb": "website"},
    )


def test_a_header_that_comes_again_is_no_exhibitor(read):
    found = read("Exhibitor;Booth\nEen NV;B12\nExhibitor;Booth\nTwee BV;B13\n")

    assert ([one.name for one in found.candidates], found.problems) == (["Een NV", "Twee BV"], ())


def test_the_company_is_not_mistaken_for_its_contact(read):
    found = read("Contact name;First name;Company;Company country;Stand\nJan Jansen;Jan;Een NV;Belgium;A1\n")

    assert brief(found) == [("Een NV", "BE", [("", "A1")])]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Contact person name", None),
        ("Brand name", None),
        ("Booth size (m2)", None),
        ("Street and city", None),
        ("Company country", "country"),
        ("Name of exhibiting company", "name"),
        ("exhibitor.address.country.label", "country"),
        ("booths.number", "stands"),
        ("countryName", "country"),
    ],
)
def test_a_header_is_what_its_words_say_together(header, field):
    assert field_of(header) == field


def test_a_column_of_names_alone_is_a_list(read):
    assert [one.name for one in read("Exhibitor\nEen NV\nTwee BV\n").candidates] == ["Een NV", "Twee BV"]


def test_two_columns_of_one_header_are_both_kept(read):
    (one,) = read("Name;Name;Stand\nEen NV;Jan Jansen;A1\n").candidates

    assert (one.name, dict(one.more)) == ("Een NV", {"Name (2)": "Jan Jansen"})


# Text files


def test_commas_within_quotes_do_not_hide_the_delimiter(read):
    found = read(
        'Exhibitor;Booth;Products\n"A, B & C";"Hall 1, Stand A1";"x, y, z"\n'
        '"D, E";"Hall 1, Stand A2";"x, y, z"\n'
    )

    assert [one.name for one in found.candidates] == ["A, B & C", "D, E"]


def test_the_delimiter_under_which_the_header_is_one_outranks_a_more_regular_one(read):
    found = read("Exhibitor;Booth;About\nEen NV;B12;x, y\nTwee BV;B13;;x, y\nDrie BV;B14;;;x, y\n")

    assert [one.name for one in found.candidates] == ["Een NV", "Twee BV", "Drie BV"]


def test_the_line_by_which_excel_names_a_delimiter_is_followed(read):
    assert brief(read("sep=|\nExhibitor|Booth\nEen; NV|B12\n")) == [("Een; NV", "", [("", "B12")])]


def test_a_stray_quotation_mark_swallows_no_rows(read):
    found = read('Exhibitor;Booth\n"Een NV;B12\nTwee "2" BV;B13\n5" Screens;B14\n')

    assert [(one.row, one.name) for one in found.candidates] == [
        (2, "Een NV"),
        (3, 'Twee "2" BV'),
        (4, '5" Screens'),
    ]


def test_only_line_ends_end_a_row(read):
    found = read("Exhibitor;Booth\rEen\u2028NV;B12\rTwee\x0bBV;B13\rDrie\x85BV;B14")

    assert [one.name for one in found.candidates] == ["Een NV", "Twee BV", "Drie BV"]


def test_utf_32_is_read_by_its_mark(read):
    assert brief(read("Exhibitor;Booth\n\U0001f3ed Łódź;B12\n".encode("utf-32"))) == [
        ("\U0001f3ed Łódź", "", [("", "B12")])
    ]


# Workbooks


def test_an_old_workbook_is_read():
    found = read_exhibitors(SAMPLES / "list.xls")

    assert [(one.name, one.zip_code, one.country_code, stands(one)) for one in found.candidates] == [
        ("Optik Eins GmbH", "01067", "DE", [("3", "312")]),
        ("Lumière SARL", "75001", "FR", [("3", "307-9")]),
        ("Encrypted Łódź Sp. z o.o.", "", "PL", [("4", "B12")]),
    ]


def test_an_open_document_is_read(read):
    assert brief(read(_open_document())) == [
        ("Een NV", "", [("3", "312")]),
        ("Twee BV", "", [("17", "H21"), ("17", "H22")]),
    ]


def _open_document():
    from odf.opendocument import OpenDocumentSpreadsheet  # noqa: PLC0415 -- only here
    from odf.table import Table, TableCell, TableRow  # noqa: PLC0415 -- only here
    from odf.text import P  # noqa: PLC0415 -- only here

    document = OpenDocumentSpreadsheet()
    table = Table(name="Lijst")
    for cells in (("Exposant", "Hal", "Stand"), ("Een NV", 3.0, 312), ("Twee BV", 17.0, "H21\nH22"), ()):
        row = TableRow() if cells else TableRow(numberrowsrepeated=1_000_000)
        for cell in cells:
            kind = {"valuetype": "string"} if isinstance(cell, str) else {"valuetype": "float", "value": cell}
            made = TableCell(**kind)
            for line in str(cell).split("\n"):
                made.addElement(P(text=line))
            row.addElement(made)
        if not cells:
            row.addElement(TableCell(numbercolumnsrepeated=1000))
        table.addElement(row)
    document.spreadsheet.addElement(table)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_the_sheet_with_stands_is_the_list_and_not_a_longer_one_of_contacts(read):
    contacts = [
        ["Company", "Name", "Email", "Phone"],
        *([f"C{n}", "x", "x@y.example", "1"] for n in range(9)),
    ]
    found = read({"sheets": {"Contacts": contacts, "List": [["Company", "Booth"], ["Een NV", "B12"]]}})

    assert (found.sheet, brief(found)) == ("List", [("Een NV", "", [("", "B12")])])


def test_what_a_failed_formula_leaves_is_no_name(read):
    found = read(one_sheet(["Firma", "Stand"], ["#N/A", "A1"], ["Een NV", "A2"]))

    assert [one.name for one in found.candidates] == ["Een NV"]
    assert [(p.code, p.row) for p in found.problems] == [("exhibitor_without_name", 2)]


# Documents of services


def test_hits_with_fields_are_read(read):
    hits = [
        {"fields": {"exhid_l": "11", "exhname_t": "One", "boothsdisplay_la": ["1234randomstring"]}},
        {"fields": {"exhid_l": "15", "exhname_t": "Two", "boothsdisplay_la": ["West Hall - 5521", "A 12"]}},
    ]
    found = read({"SUCCESS": True, "DATA": {"results": {"exhibitor": {"found": 2, "hit": hits}}}})

    assert [(one.key, one.name, stands(one)) for one in found.candidates] == [
        ("11", "One", [("", "1234")]),
        ("15", "Two", [("West", "5521"), ("", "A 12")]),
    ]


def test_companies_within_booths_and_companies_beside_them_are_one_list(read):
    found = read(
        {
            "exhibitors": [{"company": "One", "city": "Köln", "country": "Germany", "id": 5}],
            "booths": [
                {
                    "boothwidth": 3,
                    "hall": "3",
                    "number": "A12",
                    "exhibitors": [{"company": "One", "main_exhibitor": True}, {"company": "Two"}],
                },
                {"boothwidth": 4, "hall": "3", "number": "A13", "exhibitors": [{"company": "Three"}]},
            ],
        }
    )

    assert [(one.key, one.name, one.city, stands(one)) for one in found.candidates] == [
        ("5", "One", "Köln", [("3", "A12")]),
        ("", "Two", "", [("3", "A12")]),
        ("", "Three", "", [("3", "A13")]),
    ]


def test_halls_with_stands_in_them_are_read(read):
    halls = [{"id": "7", "name": "Halle 1", "stand": [{"name": "B12"}, {"name": "C1"}]}]
    found = read(
        {
            "hits": [
                {
                    "exhibitor": {
                        "id": "100",
                        "name": "One",
                        "address": {"city": "Gent", "country": {"iso3": "BEL", "label": "Belgium"}},
                        "exhibition": {"exhibitionHall": halls},
                    }
                },
                {"exhibitor": {"id": "104", "name": "Two", "exhibition": {"exhibitionHall": []}}},
            ]
        }
    )

    assert [(one.key, *row) for one, row in zip(found.candidates, brief(found), strict=True)] == [
        ("100", "One", "BE", [("1", "B12"), ("1", "C1")]),
        ("104", "Two", "", []),
    ]


@pytest.mark.parametrize(
    "document",
    [
        {"E1": {"name": "One", "stand": "B12"}, "E2": {"name": "Two", "stand": "B13"}},
        {"columns": ["Exhibitor", "Booth"], "rows": [["One", "B12"], ["Two", "B13"]]},
        [["Exhibitor", "Booth"], ["One", "B12"], ["Two", "B13"]],
        '{"name": "One", "stand": "B12"}\n{"name": "Two", "stand": "B13"}\n',
        {
            "facets": [{"id": n, "n": n} for n in range(9)],
            "x": [
                {"companyName": "One", "standReference": "B12"},
                {"companyName": "Two", "standReference": "B13"},
            ],
        },
    ],
)
def test_documents_of_any_other_shape_are_read(read, document):
    assert brief(read(document)) == [("One", "", [("", "B12")]), ("Two", "", [("", "B13")])]


# Rows


def test_totals_are_no_exhibitors_and_companies_called_so_are(read):
    found = read(
        "Firma;Land;Stand\nEins AG;DE;B12\nTotal Energies;FR;B13\n"
        "Gesamt: 2;;\nAnzahl Aussteller;2;\n2 exhibitors;;\n"
    )

    assert ([one.name for one in found.candidates], found.read) == (["Eins AG", "Total Energies"], 2)


def test_rows_alike_in_everything_are_one_and_others_without_a_key_stay_apart(read):
    found = read("Exhibitor;Booth\nEen NV;B12\nEen NV;B12\nEen NV;B13\n")

    assert brief(found) == [("Een NV", "", [("", "B12")]), ("Een NV", "", [("", "B13")])]


def test_what_rows_of_one_key_say_differently_is_reported(read):
    found = read("Exhibitor ID;Company;City;Booth\nX7;Een NV;Gent;B12\nX7;Een NV;Genk;B13\n")

    assert brief(found) == [("Een NV", "", [("", "B12"), ("", "B13")])]
    assert [(p.code, p.row, p.column, p.value, p.expected) for p in found.problems] == [
        ("rows_differ", 3, "City", "Genk", "Gent")
    ]


def test_numbers_of_rows_are_no_keys_and_are_not_kept(read):
    found = read("ID;Exhibitor;Booth;Row\n1;Een NV;B1;1\n2;Twee BV;B2;2\n3;Drie BV;B3;4\n")

    assert [(one.key, dict(one.more)) for one in found.candidates] == [
        ("", {"Row": "1"}),
        ("", {"Row": "2"}),
        ("", {"Row": "4"}),
    ]


def test_a_column_whose_numbers_many_share_is_no_key(read):
    found = read("ID;Exhibitor;Booth\n7;Een NV;B1\n7;Twee BV;B2\n7;Drie BV;B3\n")

    assert [one.name for one in found.candidates] == ["Een NV", "Twee BV", "Drie BV"]


@pytest.mark.parametrize("ending", ["", "/", "?lang=de", "#booth"])
def test_the_key_ends_the_address_of_a_profile_whatever_its_column_is_called(read, ending):
    rows = "".join(f"Een {n};A{n};https://fair.example/exhibitor/een/N10{n}{ending}\n" for n in range(3))

    assert [one.key for one in read(f"Exhibitor;Booth;URL\n{rows}").candidates] == ["N100", "N101", "N102"]


def test_co_exhibitors_are_names_whether_in_one_cell_or_in_several(read):
    text = (
        "Exhibitor;Booth;Co-exhibitor 1;Co-exhibitor 2\nEen NV;A1;Twee BV;Drie BV\n"
        'Vier NV;A2;"Vijf, Zes AG";\n'
        'Zeven NV;A3;"Acht, Inc.";\n'
    )

    assert [one.co_exhibitors for one in read(text).candidates] == [
        ("Twee BV", "Drie BV"),
        ("Vijf", "Zes AG"),
        ("Acht, Inc.",),
    ]


def test_the_zero_that_a_workbook_drops_from_a_postcode_comes_back(read):
    found = read(
        one_sheet(["Firma", "PLZ", "Land"], ["Eins", 1067, "Deutschland"], ["Zwei", 3500, "Belgien"])
    )

    assert [one.zip_code for one in found.candidates] == ["01067", "3500"]


def test_a_mapping_that_names_nothing_in_the_file_is_refused(read):
    with pytest.raises(ReadingError) as caught:
        read("A;B\nEen NV;A1\n", {"Bee": "name"})

    assert (caught.value.name, caught.value.facts["column"]) == ("mapping_column", "Bee")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Belgique", "BE"),
        ("België", "BE"),
        ("Belgio", "BE"),
        ("BEL", "BE"),
        ("B", "BE"),
        ("UK", "GB"),
        ("P.R. China", "CN"),
        ("Korea, Republic of", "KR"),
        ("Bosnia and Herzegovina", "BA"),
        ("Tschechische Republik", "CZ"),
        ("XX", ""),
        ("", ""),
    ],
)
def test_a_country_is_known_by_name_code_or_letter(name, code):
    assert country_code(name) == code
