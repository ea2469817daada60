# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as organisers make them, shrunk and invented: what is no exhibitor is left out and said."""

import json
from io import BytesIO

import openpyxl
import pytest

from delegation.errors import ReadingError
from delegation.reading.exhibitors import read_exhibitors


@pytest.fixture
def read(tmp_path):
    """Read what a test writes: a text, bytes, rows of a workbook by sheet, or a JSON document in a list."""

    def read(content):
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
        return read_exhibitors(path)

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


def where(found):
    """Name -> (hall, number) of its stands."""
    return {one.name: [(stand.hall, stand.number) for stand in one.stands] for one in found.candidates}


def codes(found):
    return [(problem.code, problem.row) for problem in found.problems]


# Round the list


@pytest.mark.parametrize(
    "note",
    [
        "Total: 812 exhibitors",
        "Total : 3 exposants",
        "Anzahl Aussteller: 3",
        "812 results",
        "Source: fair.example, generated 2026-03-04 10:22",
        "Quelle: Messe Beispiel GmbH",
        "© 2026 Fair Ltd. All rights reserved.",
        "Page 1 of 12",
        "Seite 3 von 12",
        "Stand: 12.03.2026",
        "Last updated: 12 March 2026",
        "Liste générée le 3 mars 2026",
        "Alle Angaben ohne Gewähr",
        "Subject to change. See www.fair.example.",
        "Onder voorbehoud van wijzigingen",
        "Opmerking: hal 4 opent later",
        "Showing 1 to 3 of 812",
    ],
)
@pytest.mark.parametrize("lead", ["", ";"])
def test_a_note_round_a_list_is_said_and_is_no_exhibitor(read, note, lead):
    found = read(f"Exhibitor;Booth;Country\nEen NV;B12;BE\n{lead}{note};\nTwee BV;B13;NL\n")

    assert (list(where(found)), found.read) == (["Een NV", "Twee BV"], 2)
    assert [(one.code, one.row, one.value) for one in found.problems] == [("note_left_out", 3, note)]


@pytest.mark.parametrize(
    "name",
    [
        "Source Energy GmbH",
        "Total Energies",
        "Stand Up Ltd",
        "Page One AG",
        "Updated Systems 2000 SA",
        "Note Instruments",
        "Quelle GmbH",
        "Count Basie & Co",
        "3 Results BV",
        "Copyrighted NV",
    ],
)
def test_a_company_called_like_a_note_is_an_exhibitor(read, name):
    assert list(where(read(f"Exhibitor;Booth\nEen NV;B12\n{name};\nTwee BV;B13\n"))) == [
        "Een NV",
        name,
        "Twee BV",
    ]


def test_what_stands_below_a_list_after_an_empty_row_is_said_and_is_no_exhibitor(read):
    rows = "Een NV;B12\nTwee BV;B13\nDrie BV;B14\nVier BV;\n"

    assert codes(read(f"Exhibitor;Booth\n{rows}\n* new this year\n")) == []  # one in four has no stand either
    found = read(
        f"Exhibitor;Booth\n{rows.replace('Vier BV;', 'Vier BV;B15')}\n* new this year\nsee also page 4\n"
    )
    assert list(where(found)) == ["Een NV", "Twee BV", "Drie BV", "Vier BV"]
    assert codes(found) == [("note_left_out", 7), ("note_left_out", 8)]


def test_a_note_on_every_page_is_said_once(read):
    pages = "".join(f"Name;Hall;Stand\nFirma {n};1;A{n}\nPage {n} of 9;;\n" for n in range(1, 10))

    found = read(pages)
    assert (len(found.candidates), codes(found)) == (9, [("note_left_out", 3)])


@pytest.mark.parametrize("heading", ["A", "0-9", "#", "X / Y / Z", "Ä"])
def test_letters_that_head_a_part_are_no_exhibitors(read, heading):
    found = read(f"Exhibitor;Stand;Country\n{heading};;\nEen NV;1.A10;BE\n")

    assert (list(where(found)), codes(found)) == (["Een NV"], [])


# Halls and stands


def test_a_hall_that_stands_once_counts_for_the_rows_below_it(read):
    rows = [
        "Hall;Stand;Exhibitor",
        "3;A10;Een NV",
        ";A12;Twee BV",
        ";A14;Drie BV",
        "4;A10;Vier BV",
        ";A12;Vijf BV",
    ]

    assert list(where(read("\n".join(rows))).values()) == [
        [("3", "A10")],
        [("3", "A12")],
        [("3", "A14")],
        [("4", "A10")],
        [("4", "A12")],
    ]


def test_a_hall_missing_here_and_there_is_not_filled_from_above(read):
    found = read("Hall;Stand;Exhibitor\n3;A10;Een NV\n3;A11;Zes\n;A12;Twee BV\n4;A14;Drie BV\n")

    assert where(found)["Twee BV"] == [("", "A12")]


def test_a_row_that_names_a_hall_alone_heads_the_rows_below_it(read):
    found = read("Hall;Stand;Exhibitor\nHalle 3;;\n;A10;Een NV\n;A12;Twee BV\nHalle 4;;\n;A10;Drie BV\n")

    assert where(found) == {"Een NV": [("3", "A10")], "Twee BV": [("3", "A12")], "Drie BV": [("4", "A10")]}
    assert codes(found) == []


def test_a_name_that_stands_once_has_the_stands_of_the_rows_below_it(read):
    found = read(
        {
            "sheets": {
                "L": [
                    ["Exhibitor", "Land", "Hall", "Stand"],
                    ["Een NV", "BE", 3, "A10"],
                    [None, None, 4, "B20"],
                    [None, None, 4, "B22"],
                    ["Twee BV", "NL", 3, "A12"],
                ]
            }
        }
    )

    assert where(found) == {"Een NV": [("3", "A10"), ("4", "B20"), ("4", "B22")], "Twee BV": [("3", "A12")]}
    assert codes(found) == []


def test_rows_of_one_company_without_a_key_are_one_exhibitor_where_its_address_is_one(read):
    found = read("Company;City;Booth\nEen NV;Gent;1 A10\nEen NV;Gent;2 B20\nEen NV;Luik;3 C30\n")

    assert [[stand.hall for stand in one.stands] for one in found.candidates] == [["1", "2"], ["3"]]


@pytest.mark.parametrize(
    ("hall", "stand", "expected"),
    [
        ("6", "6H 123", [("6", "6H 123")]),
        ("5A", "5A T-12", [("5A", "T-12")]),
        ("", "E1-1101, N5-501", [("E1", "1101"), ("N5", "501")]),
        ("", "Halle 3.2 Gang C Nr. 12", [("3.2", "C12")]),
        ("", "Halle: 10.2, Gang: A, Nr.: 020", [("10.2", "A020")]),
        ("", "Halle 10.2 | A020 B029", [("10.2", "A020"), ("10.2", "B029")]),
        ("", "Hall B, Table T03", [("B", "T03")]),
        ("LVCC, West Hall", "W319", [("LVCC, West Hall", "W319")]),
        ("Foyer", "", [("Foyer", "")]),
        ("4.1", "", [("4.1", "")]),
        ("", "24 + 25", [("", "24"), ("", "25")]),
        ("", "B.04", [("", "B.04")]),
        ("", "1201, 1203 and 1205", [("", "1201"), ("", "1203"), ("", "1205")]),
        ("", "Hall 8.1 Stand 8.1C15 - Catalonia Pavilion POD 3", [("8.1", "C15")]),
        ("", "Halle C2.341", [("C2", "341")]),
        ("", "Hal 11 A.040 en A.042", [("11", "A.040"), ("11", "A.042")]),
    ],
)
def test_stands_of_many_fairs_are_read(read, hall, stand, expected):
    found = read(f'Exhibitor;Hall;Booth\nEen NV;"{hall}";"{stand}"\n')

    assert (where(found)["Een NV"], codes(found)) == (expected, [])


def test_a_pavilion_that_is_no_hall_of_the_stand_is_kept(read):
    (one,) = read("Exhibitor;Pavilion;Booth\nEen NV;Catalonia;Hall 8.1 Stand C15\n").candidates

    assert (where_of(one), dict(one.more)) == ([("8.1", "C15")], {"Pavilion": "Catalonia"})


def where_of(one):
    return [(stand.hall, stand.number) for stand in one.stands]


def test_a_street_is_no_stand(read):
    (one,) = read("Name;Straße;Land;Standort\nEen NV;Weg 1;B;Halle 3, A10\n").candidates

    assert (where_of(one), dict(one.more)) == ([("3", "A10")], {"Straße": "Weg 1"})


def test_a_hall_above_each_part_of_a_list_counts_for_the_rows_below_it(read):
    part = "Stand;Firma;Land\nA10;{};DE\n"
    found = read(f"Ausstellerliste\n\nHALLE 3;;\n{part.format('Een')}\nHALLE 4;;\n{part.format('Twee')}")

    assert where(found) == {"Een": [("3", "A10")], "Twee": [("4", "A10")]}
    assert codes(found) == []


def test_a_list_set_in_columns_side_by_side_is_one_list(read):
    found = read("Exhibitor;Stand;;Exhibitor;Stand\nEen;1.A10;;Drie;2.A10\nTwee;1.A11;;;\n")

    assert where(found) == {"Een": [("1", "A10")], "Twee": [("1", "A11")], "Drie": [("2", "A10")]}


def test_names_and_addresses_of_two_are_not_taken_for_two_columns_of_a_list(read):
    found = read("Name;E-Mail;Name;E-Mail;Stand\nEen NV;i@een.example;Jan;jan@een.example;A10\n")

    assert where(found) == {"Een NV": [("", "A10")]}


@pytest.mark.parametrize(
    "words",
    [
        "Aussteller vorangemeldet - Hallen- und Standnummer folgen in Kürze",
        "Exhibitor pre-registered - Hall and Booth No. to follow shortly",
        "Hal en stand volgen",
    ],
)
def test_a_stand_that_is_still_to_come_is_said_by_its_area_and_is_no_problem(read, words):
    found = read(f"Exhibitor;Booth\nEen NV;{words}\n")

    assert (found.candidates[0].area, codes(found)) == ("to_follow", [])


# Shared stands


@pytest.mark.parametrize(
    "guest",
    [
        "Gast BV c/o Een NV;Hall 5 A10;",
        "Gast BV (at the stand of Een NV);Hall 5 A10;",
        "Gast BV;Hall 5 A10 (Mitaussteller bei Een NV);",
        "Gast BV;c/o Een NV, Hall 5, A10;",
        "Gast BV;Hall 5 A10;Een NV",
    ],
)
def test_who_is_at_the_stand_of_another_is_known_by_its_words_or_its_column(read, guest):
    host, found = read(f"Exhibitor;Booth;Hauptaussteller\nEen NV;Hall 5 A10;\n{guest}\n").candidates

    assert (found.name, found.main_exhibitors, where_of(found)) == ("Gast BV", ("Een NV",), [("5", "A10")])
    assert (host.main_exhibitors, host.co_exhibitors) == ((), ())


def test_a_person_in_a_name_is_no_exhibitor_to_share_with(read):
    found = read("Exhibitor;Booth\nEen NV c/o Jan Peeters;A10\nTwee BV;A11\n")

    assert [(one.name, one.main_exhibitors) for one in found.candidates] == [
        ("Een NV c/o Jan Peeters", ()),
        ("Twee BV", ()),
    ]


def test_who_has_no_stand_but_the_one_of_another_is_there(read):
    found = read("Exhibitor;Booth\nGast BV;at stand of Een NV\nEen NV;Hall 5 A10\n")

    assert where(found)["Gast BV"][0] == ("5", "A10")
    assert codes(found) == []


def test_co_exhibitors_who_are_in_no_row_are_kept_as_written(read):
    (one,) = read("Exhibitor;Booth;Mitaussteller\nEen NV;A10;Vreemde BV\n").candidates

    assert (one.co_exhibitors, dict(one.more)) == (("Vreemde BV",), {"Mitaussteller": "Vreemde BV"})


# Columns


def test_a_key_that_a_program_took_for_a_measure_is_a_whole_number(read):
    found = read("ID;Exhibitor;Stand\n1001.0;Een;B12\n0012;Twee;B13\n7.5;Drie;B14\n")

    assert [one.key for one in found.candidates] == ["1001", "0012", "7.5"]


def test_what_sets_a_name_off_from_the_one_above_is_no_part_of_it(read):
    assert list(where(read("Exhibitor;Booth\nEen NV;A1\n - Twee BV;A1\n• Drie;A1\n-4- Vier;A2\n"))) == [
        "Een NV",
        "Twee BV",
        "Drie",
        "-4- Vier",
    ]


def test_a_row_without_a_letter_or_a_digit_is_none(read):
    found = read(
        "| Exhibitor | Booth | Land |\n|---|---|---|\n| Een NV | B12 | DE |\n| Twee | B13 | Polska |\n"
    )

    assert [(one.name, one.country_code) for one in found.candidates] == [("Een NV", "DE"), ("Twee", "PL")]
    assert codes(found) == []


@pytest.mark.parametrize(
    "text",
    [
        "Exhibitor           Booth\nAcme GmbH           A12\nBeta NV             A13\n",
        "Exhibitor and stand\nAcme GmbH - Hall 3, A10\nBeta NV - Hall 4, B20\nGamma - Hall 4, B22\n",
    ],
)
def test_names_and_stands_that_nothing_parts_are_refused_and_not_guessed_at(read, text):
    with pytest.raises(ReadingError) as refused:
        read(text)
    assert refused.value.name == "no_exhibitor_column"


def test_postcode_and_town_in_one_cell_are_two(read):
    found = read(
        "Firma;PLZ/Ort;Stand\nEen;50667 Köln;A1\nTwee;A-1010 Wien;A2\nDrie;1234 AB Delft;A3\nVier;Gent;A4\n"
    )

    assert [(one.zip_code, one.city) for one in found.candidates] == [
        ("50667", "Köln"),
        ("1010", "Wien"),
        ("1234 AB", "Delft"),
        ("Gent", ""),
    ]


def test_columns_past_the_cap_and_cells_cut_are_said(read):
    wide = ";".join(["Exhibitor", *(f"Product {n}" for n in range(600)), "Booth"])
    found = read(f"{wide}\nEen NV{';x' * 601}\nTwee BV;{'y' * 40_000}\n")

    assert [one.name for one in found.candidates] == ["Een NV", "Twee BV"]
    assert len(found.candidates[1].more["Product 0"]) == 32_767
    assert [(one.code, one.row, one.column, one.expected) for one in found.problems] == [
        ("cell_cut", 3, "B", "32767"),
        ("columns_cut", 1, "SG", "500"),
    ]


def test_a_summary_of_halls_is_no_list_of_exhibitors(read):
    halls = {
        "Hall 1": [["Stand", "Exhibitor"], ["A10", "Een NV"]],
        "Hall 2": [["Stand", "Exhibitor"], ["A10", "Twee BV"]],
    }
    found = read({"sheets": {"Overview": [["Hall", "Exhibitors"], ["Hall 1", 1], ["Hall 2", 1]], **halls}})

    assert where(found) == {"Een NV": [("1", "A10")], "Twee BV": [("2", "A10")]}


def test_names_alone_are_a_list_and_that_is_said(read):
    found = read("Startups at the fair 2026\n\nEen NV\nTwee BV\nDrie Inc.\n")

    assert list(where(found)) == ["Een NV", "Twee BV", "Drie Inc."]
    assert codes(found) == [("note_left_out", 1), ("names_alone", None)]


def test_a_list_without_a_header_gives_countries_and_stands(read):
    found = read(
        "101;Een GmbH;DE;Halle 3 / B12\n102;Twee GmbH;AT;Halle 3 / B14\n105;Drie GmbH;CH;Halle 4 / B12\n"
    )

    assert [(one.name, one.country_code, where_of(one)) for one in found.candidates] == [
        ("Een GmbH", "DE", [("3", "B12")]),
        ("Twee GmbH", "AT", [("3", "B14")]),
        ("Drie GmbH", "CH", [("4", "B12")]),
    ]


# Documents of services


def test_how_an_answer_is_paged_is_not_kept_with_every_exhibitor(read):
    hits = [
        {"companyName": name, "standReference": "N12", "objectID": name[0]} for name in ("Een NV", "Twee BV")
    ]
    found = read({"results": [{"hits": hits, "nbHits": 2, "page": 0, "edition": "2026"}]})

    assert [(one.key, dict(one.more)) for one in found.candidates] == [
        ("E", {"results.edition": "2026"}),
        ("T", {"results.edition": "2026"}),
    ]


def test_features_on_a_map_are_read(read):
    features = [
        {
            "type": "Feature",
            "id": 7,
            "properties": {"exhibitor": "Een NV", "stand": "3.B10"},
            "geometry": None,
        },
        {
            "type": "Feature",
            "id": 8,
            "properties": {"exhibitor": "Twee BV", "stand": "3.B12"},
            "geometry": {"type": "Point", "coordinates": [9.1, 52.1]},
        },
    ]
    found = read({"type": "FeatureCollection", "features": features})

    assert where(found) == {"Een NV": [("3", "B10")], "Twee BV": [("3", "B12")]}
    assert [(one.key, one.kind) for one in found.candidates] == [("7", ""), ("8", "")]


def test_the_code_of_a_country_is_beside_its_name(read):
    country = {"iso3": "DEU", "label": "Deutschland"}
    (one, _) = read([{"name": "Een", "address": {"country": country}}, {"name": "Twee"}]).candidates

    assert (one.country, one.country_code) == ("Deutschland", "DE")
