# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasting: read as spreadsheets write it, shown cell by cell before it is written, written as one change."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.assets import data_dir
from delegation.domain.people import RoomType, Status
from delegation.domain.snapshot import snapshot_of
from delegation.errors import NotFoundError
from delegation.services import change
from delegation.services.editing import set_each
from delegation.services.grids import grid_html, grid_of, grid_text
from delegation.services.pasting import Fate, headings, paste, planned_paste
from delegation.services.shown import deed_words
from delegation.services.words import load_words
from tests.factories import Ids, a_company, a_person, a_trip, uid

NL = load_words(data_dir("resources") / "phrases")["nl"]
ACME = a_company()
ADA = a_person(1, "Ada", "Aerts", email="ada@acme.example", company=ACME.id, boarding_stop="Genk")
BEN = a_person(2, "Ben", "Van den Berg")
TRIP = snapshot_of([a_trip(), ACME, ADA, BEN], 1)


def plan(text, fields, *, onto=None, snapshot=TRIP, kind="person"):
    return planned_paste(snapshot, kind, grid_of(text), fields, NL, onto=onto)


def fates(paste):
    return [row.fate.value for row in paste.rows]


# Grids


def test_quotes_line_breaks_and_tabs_of_a_spreadsheet_are_read():
    assert grid_of('a\t"b\nc"\t"d ""e"" f"\r\n007\t\t\r\n') == [
        ["a", "b\nc", 'd "e" f'],
        ["007", "", ""],
    ]


def test_a_cell_that_only_begins_with_a_quote_is_left_as_it_is():
    assert grid_of('"Acme" nv\tx\n') == [['"Acme" nv', "x"]]
    assert grid_of('"half\tx') == [['"half', "x"]]


def test_nothing_is_no_rows():
    assert grid_of("") == []
    assert grid_of("\n\t\n") == []


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=4))
def test_what_is_copied_is_pasted_back(rows):
    wanted = [list(row) for row in rows]
    while wanted and not any(cell.strip() for cell in wanted[-1]):
        wanted.pop()
    assert grid_of(grid_text(rows)) == wanted


def test_excel_is_told_which_columns_are_text():
    html = grid_html([["007", "1 < 2\nx"]], [True, False])
    assert "<td style=\"mso-number-format:'\\@'\">007</td>" in html
    assert '<td>1 &lt; 2<br style="mso-data-placement:same-cell">x</td>' in html


# Headings


def test_headings_of_the_table_and_of_usual_lists_are_known():
    assert headings(TRIP, "person", ["Familienaam", "Voornaam", "Gsm-nummer", "Kleur"], NL) == (
        "last_name",
        "first_name",
        "mobile",
        "",
    )
    assert headings(TRIP, "person", ["Peeters", "An", "Genk"], NL) is None


def test_a_field_is_taken_by_one_column():
    assert headings(TRIP, "person", ["Naam", "E-mail", "Email"], NL) == ("name", "email", "")


# Plans


def test_rows_find_their_people_by_address_or_name_and_the_rest_is_new():
    text = "Aerts\tAda\tada@acme.example\tHasselt\nvan den berg\tBEN\t\tGenk\nClaes\tCleo\tcleo@x.example\t\n"
    found = plan(text, ("last_name", "first_name", "email", "boarding_stop"))
    assert fates(found) == ["changed", "changed", "new"]
    stop = found.rows[0].cells[3]
    assert (stop.fate, stop.was, stop.now) == (Fate.CHANGED, "Genk", "Hasselt")
    assert found.rows[0].cells[0].fate is Fate.SAME
    assert found.count[Fate.NEW] == 1


def test_an_empty_cell_leaves_what_was_found_by_name_and_empties_what_it_lies_on():
    fields = ("name", "boarding_stop")
    assert fates(plan("Ada Aerts\t\n", fields)) == ["same"]
    found = plan("\n", ("boarding_stop",), onto=[ADA])
    assert fates(found) == []
    found = plan("\t+32 470 00 00 01\n", ("boarding_stop", "mobile"), onto=[ADA])
    assert [cell.now for cell in found.rows[0].cells] == ["", "+32 470 00 00 01"]


def test_a_cell_that_cannot_be_taken_is_left_out_and_the_rest_taken():
    found = plan("31/02/2026\tGenk\n", ("registered_on", "boarding_stop"), onto=[BEN])
    refused, taken = found.rows[0].cells
    assert refused.fate is Fate.REFUSED
    assert refused.error.name == "no_such_day"
    assert taken.fate is Fate.CHANGED
    assert found.rows[0].given == {"boarding_stop": "Genk"}
    found = plan("nonsense\tGenk\n", ("room_type", "boarding_stop"), onto=[BEN])
    assert [cell.fate for cell in found.rows[0].cells] == [Fate.REFUSED, Fate.CHANGED]


def test_somebody_new_is_made_without_the_cells_that_are_refused():
    (row,) = plan("Cleo Claes\tno address\n", ("name", "email")).rows
    assert row.fate is Fate.NEW
    assert row.given == {"first_name": "Cleo", "last_name": "Claes"}
    assert [cell.fate for cell in row.cells] == [Fate.NEW, Fate.REFUSED]


def test_a_row_without_a_name_cannot_be_made():
    assert fates(plan("\tGenk\n", ("name", "boarding_stop"))) == ["refused"]


def test_whoever_stands_in_the_list_twice_is_taken_once():
    assert fates(plan("Ada Aerts\tHasselt\nAda Aerts\tGenk\n", ("name", "boarding_stop"))) == [
        "changed",
        "refused",
    ]


def test_a_name_that_fits_two_people_is_refused():
    twin = a_person(3, "Ada", "Aerts")
    both = snapshot_of([a_trip(), ACME, ADA, twin], 1)
    assert fates(plan("Ada Aerts\tx\n", ("name", "boarding_stop"), snapshot=both)) == ["refused"]


def test_two_thousand_new_rows_bring_their_companies_once_each():
    fields = ("name", "company", "email", "mobile", "boarding_stop", "room_type", "birth_date", "function")
    fields += ("language", "remarks")
    line = "P{0} Naam{0}\tFirma {1}\tp{0}@x.example\t+32 470 00 00 31\tGenk\ttwin\t2/5/1961\tcfo\tnl\t00{0}\n"
    text = "".join(line.format(n, n % 200) for n in range(2000))
    found = plan(text, fields)
    assert found.count[Fate.NEW] == 2000
    assert len(found.companies) == 200


# Writing


def test_a_paste_is_one_change_and_one_undo(desk):
    desk.put(a_trip(), ACME, ADA, BEN)
    text = 'Ada Aerts\tAcme\t007\t2/5/1961\t"a\nb"\ttwin\nCleo Claes\tNieuw nv\t08\t\t\teenpersoons\n'
    fields = ("name", "company", "function", "birth_date", "remarks", "room_type")
    plan_ = plan(text, fields, snapshot=desk.store.snapshot())
    assert plan_.companies == ("Nieuw nv",)
    done = paste(desk.store, plan_, new_id=Ids(7000))
    now = desk.store.snapshot()
    assert deed_words(done, NL, now) == "Geplakt: 1 nieuw, 1 gewijzigd"
    ada = now.get(ADA.id)
    assert (ada.function, ada.birth_date, ada.remarks) == ("007", date(1961, 5, 2), "a\nb")
    assert ada.room_type is RoomType.TWIN
    cleo = next(one for one in now.of("person").values() if one.first_name == "Cleo")
    assert cleo.status is Status.CONFIRMED
    assert now.get(cleo.company).name == "Nieuw nv"
    change.undo(desk.store)
    undone = desk.store.snapshot()
    assert undone.get(ADA.id) == ADA
    assert len(undone.of("person")) == 2
    assert len(undone.of("company")) == 1


def test_a_new_company_is_made_once_for_all_its_people(desk):
    desk.put(a_trip())
    text = "An A\tNieuw nv\nBo B\tnieuw  NV\n"
    paste(desk.store, plan(text, ("name", "company"), snapshot=desk.store.snapshot()), new_id=Ids(7000))
    assert [one.name for one in desk.store.snapshot().of("company").values()] == ["Nieuw nv"]


def test_nothing_is_written_where_somebody_has_gone_since(desk):
    desk.put(a_trip(), BEN)
    plan_ = plan(
        "Cleo Claes\tx\nBen Van den Berg\tGenk\n", ("name", "boarding_stop"), snapshot=desk.store.snapshot()
    )
    desk.remove(BEN.id)
    with pytest.raises(NotFoundError):
        paste(desk.store, plan_, new_id=Ids(7000))
    assert not desk.store.snapshot().of("person")


def test_companies_are_pasted_by_their_name():
    found = plan("Acme\tGenk\nBeta\tHasselt\n", ("name", "city"), kind="company")
    assert fates(found) == ["changed", "new"]


def test_many_edited_at_once_are_told_by_how_many_and_what(desk):
    desk.put(a_trip(), ADA, ACME, BEN)
    done = set_each(
        desk.store,
        "person",
        {uid(1): {"boarding_stop": "Genk"}, uid(2): {"boarding_stop": "Bree"}},
        new_id=Ids(1),
    )
    assert deed_words(done, NL, desk.store.snapshot()) == "Gewijzigd voor 2 personen: Opstapplaats"


@pytest.mark.parametrize(
    ("said", "value"),
    [("2/5/61", date(1961, 5, 2)), ("02.05.2001", date(2001, 5, 2)), ("2/5/19", date(2019, 5, 2))],
)
def test_nobody_is_born_after_the_trip(said, value):
    (row,) = plan(f"{said}\n", ("birth_date",), onto=[BEN]).rows
    assert row.given == {"birth_date": value.isoformat()}


def test_a_language_is_taken_by_its_name():
    (row,) = plan("Frans\n", ("language",), onto=[BEN]).rows
    assert row.cells[0].now == "fr"
