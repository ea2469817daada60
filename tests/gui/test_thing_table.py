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


# Very many things, their keys made beside the window


class Later:
    """Stands for the lane beside the window: runs what it was given when told to."""

    def __init__(self):
        self.waiting = []

    def __call__(self, work, then):
        self.waiting.append((work, then))

    def run(self):
        """What waits now, and what that asks for."""
        while self.waiting:
            work, then = self.waiting.pop(0)
            then(work())


@pytest.fixture
def later(monkeypatch):
    monkeypatch.setattr("delegation.gui.models.things.MANY", 10)
    return Later()


@pytest.fixture
def crowd(qapp, later):
    columns = [column_of(entries("person")[name]) for name in FIELDS]
    table = ThingTable("person", columns, WORDS["nl"], beside=later)
    people = [
        a_person(n, f"V{n}", last_name=f"Naam{n:02}", company=FIRM.id, status=list(Status)[n % 4])
        for n in range(1, 31)
    ]
    table.show_snapshot(snapshot_of([a_trip(), FIRM, *people], 1))
    table.tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    return table


def test_many_things_are_shown_at_once_and_filtered_when_their_keys_are_there(crowd, later):
    assert crowd.rowCount() == 30
    assert crowd.is_preparing
    crowd.filter_by("naam07")
    assert crowd.rowCount() == 30  # it waits
    later.run()
    assert not crowd.is_preparing
    assert names(crowd) == ["Naam07"]


def test_an_order_that_is_not_there_yet_comes_by_itself(crowd, later):
    crowd.sort(2)
    assert names(crowd)[:2] == ["Naam01", "Naam02"]
    later.run()
    assert names(crowd)[:2] == ["Naam04", "Naam08"]
    crowd.sort(2, Qt.SortOrder.DescendingOrder)
    assert names(crowd)[0] == "Naam27"


def test_what_was_edited_while_the_keys_were_made_is_found_as_it_is_now(crowd, later):
    seven = next(one for one in crowd.things if one.last_name == "Naam07")
    put(crowd, replace(seven, last_name="Zwart"))
    later.run()
    crowd.filter_by("naam07")
    assert names(crowd) == []
    crowd.filter_by("zwart")
    assert names(crowd) == ["Zwart"]
    crowd.filter_by("")
    assert names(crowd)[-1] == "Zwart"


def test_orders_that_are_there_follow_an_edit_a_newcomer_and_a_leaver(crowd, later):
    later.run()
    one, two = crowd.things[:2]
    put(crowd, replace(one, status=Status.CANCELLED), a_person(99, "X", last_name="Aa"), gone=[two.id])
    crowd.sort(2)
    crowd.sort(2, Qt.SortOrder.DescendingOrder)
    assert not later.waiting
    wanted = sorted(
        crowd.things, key=lambda it: (list(Status).index(it.status), it.sort_key, it.id.int), reverse=True
    )
    assert list(crowd.things) == wanted
    assert len(wanted) == 30


def test_a_narrower_filter_finds_what_a_fresh_one_would(crowd, later):
    later.run()
    crowd.filter_by("naam")
    crowd.filter_by("naam0")
    crowd.filter_by("naam07 v7")
    assert names(crowd) == ["Naam07"]
    crowd.filter_by("naam0")
    assert len(names(crowd)) == 9


def test_keys_are_put_in_order_in_pieces():
    from delegation.gui.models.preparing import in_order  # noqa: PLC0415 -- one use

    keys = [(n * 7919) % 5003 for n in range(5003)]
    assert [keys[at] for at in in_order(keys)] == sorted(keys)
