# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of things shows what the snapshot holds, and follows it row by row."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from delegation.assets import data_dir
from delegation.domain.catalogue import entries
from delegation.domain.people import Status
from delegation.domain.snapshot import snapshot_of
from delegation.gui.models.columns import COVERED, column_of
from delegation.gui.models.things import ThingTable
from delegation.services.words import load_words
from tests.factories import a_company, a_person, a_trip, uid

WORDS = load_words(data_dir("resources") / "phrases")
FIELDS = ("last_name", "company", "status", "diet")
ADA = a_person(1, "Ada", last_name="Aerts", company=uid(100), diet="vegan")
BEN = a_person(2, "Ben", last_name="Bellens")
CLEO = a_person(3, "Cleo", last_name="Claes")
FIRM = a_company(100, "Kolibri")


@pytest.fixture
def table(qapp):
    columns = [column_of(entries("person")[name]) for name in FIELDS]
    table = ThingTable("person", columns, WORDS["nl"])
    table.show_snapshot(snapshot_of([a_trip(), FIRM, ADA, BEN, CLEO], 1))
    table.tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    return table


def names(table):
    return [table.data(table.index(row, 0)) for row in range(table.rowCount())]


def put(table, *things, gone=()):
    kinds = {thing.id: "company" if thing.id == FIRM.id else "person" for thing in things}
    kinds |= dict.fromkeys(gone, "person")
    values = {thing.id: thing for thing in things} | dict.fromkeys(gone)
    after = table.snapshot.with_things(values, kinds, table.snapshot.number + 1)
    table.follow(after, frozenset((kinds[thing], thing) for thing in values))


def test_rows_are_the_things_in_order_with_words_in_the_planners_language(table):
    assert names(table) == ["Aerts", "Bellens", "Claes"]
    assert table.data(table.index(0, 1)) == "Kolibri"
    assert table.data(table.index(0, 2)) == "bevestigd"
    table.speak(WORDS["fr"])
    assert table.data(table.index(0, 2)) == "confirmé"
    assert table.headerData(2, Qt.Orientation.Horizontal) == "Statut"


def test_an_edited_thing_is_told_of_by_its_row_alone(table, qtbot):
    with qtbot.waitSignal(table.dataChanged) as told:
        put(table, replace(BEN, status=Status.WAITING))
    first, last, *_ = told.args
    assert (first.row(), last.row()) == (1, 1)
    assert table.data(table.index(1, 2)) == "wachtlijst"


def test_a_thing_that_sorts_elsewhere_moves_there(table, qtbot):
    with qtbot.waitSignal(table.rowsMoved):
        put(table, replace(ADA, last_name="Zwart"))
    assert names(table) == ["Bellens", "Claes", "Zwart"]
    put(table, replace(ADA, last_name="Baert"))
    assert names(table) == ["Baert", "Bellens", "Claes"]
    assert [table.row_of(uid(number)) for number in (1, 2, 3)] == [0, 1, 2]


def test_things_come_and_go(table):
    put(table, a_person(4, "Dirk", last_name="Beeckman"))
    assert names(table) == ["Aerts", "Beeckman", "Bellens", "Claes"]
    put(table, gone=[BEN.id])
    assert names(table) == ["Aerts", "Beeckman", "Claes"]
    assert table.row_of(BEN.id) is None


def test_a_renamed_company_is_seen_at_its_people(table):
    assert table.data(table.index(0, 1)) == "Kolibri"
    put(table, replace(FIRM, name="Kolibri Groep"))
    assert table.data(table.index(0, 1)) == "Kolibri Groep"


def test_many_touched_things_are_one_change_of_layout_that_keeps_the_selection(table, qtbot):
    selection = QItemSelectionModel(table)
    selection.select(table.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    crowd = [a_person(number, "X", last_name=f"Aa{number:03}") for number in range(200, 300)]
    with qtbot.waitSignal(table.layoutChanged), qtbot.assertNotEmitted(table.rowsInserted):
        put(table, *crowd)
    assert table.rowCount() == 103
    assert [index.row() for index in selection.selectedIndexes()] == [102]


def test_a_filter_wants_every_word_anywhere_and_folds_accents(table):
    put(table, replace(CLEO, first_name="Zoë", last_name="Müller"))
    table.filter_by("zoe mull")
    assert names(table) == ["Müller"]
    table.filter_by("kolibri")
    assert names(table) == ["Aerts"]
    put(table, replace(BEN, company=FIRM.id))  # passes now
    assert names(table) == ["Aerts", "Bellens"]
    table.filter_by("", [lambda _snapshot, person: person.company is None])
    assert names(table) == ["Müller"]


def test_sorting_is_by_meaning_and_falls_as_it_rises(table):
    put(table, replace(ADA, status=Status.CANCELLED))
    table.sort(2, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Bellens", "Claes", "Aerts"]
    table.sort(2, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["Aerts", "Claes", "Bellens"]
    put(table, replace(BEN, status=Status.REGISTERED))
    assert names(table) == ["Aerts", "Claes", "Bellens"]


def test_what_is_sensitive_is_covered_until_asked_for(table):
    diet = table.index(0, 3)
    assert table.data(diet) == COVERED
    assert table.data(diet, table.STATE_ROLE) == "covered"
    assert "vegan" not in table.data(diet, Qt.ItemDataRole.AccessibleTextRole)
    assert table.data(table.index(1, 3)) == ""  # nothing there, nothing to cover
    table.uncover(True)
    assert table.data(diet) == "vegan"


def test_a_value_on_its_way_is_shown_at_once_and_marked(table):
    table.wait(BEN.id, "last_name", "Bosmans")
    assert names(table) == ["Aerts", "Bosmans", "Claes"]
    assert table.data(table.index(1, 0), table.STATE_ROLE) == "waiting"
    table.settle(BEN.id, "last_name")
    assert names(table) == ["Aerts", "Bellens", "Claes"]
