# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of overview, clashes and history follow what they are given, and keep what is selected."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from delegation.assets import data_dir
from delegation.domain.clashes import asides
from delegation.domain.people import RoomType
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot, snapshot_of
from delegation.domain.trip import SetAside
from delegation.domain.values import Map
from delegation.gui.models.board import BoardTable
from delegation.gui.models.clashes import ClashList, Grouping
from delegation.gui.models.columns import COVERED
from delegation.gui.models.day_items import DayItem, DayItems
from delegation.gui.models.field_changes import FieldChangeTable
from delegation.gui.models.history import HistoryList
from delegation.services.board import board_rows
from delegation.services.history import FieldChange
from delegation.services.words import load_words
from tests.domain.clash_scenes import ONE_CLASH, found_in, put, trip_of
from tests.factories import a_person, a_trip, uid

WORDS = load_words(data_dir("resources") / "phrases")
TODAY = datetime(2026, 4, 8, 12, tzinfo=UTC)


def watched(model):
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return model


def texts(model, column=0):
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


# The board

ADA = a_person(1, "Ada", "Adams", mobile="+32 1", email="a@acme.example")
BEN = a_person(2, "Ben", "Boom")


@pytest.fixture
def board(qapp):
    board = watched(BoardTable(WORDS["nl"]))
    board.show_rows(board_rows(snapshot_of([a_trip(), ADA, BEN])))
    return board


def test_the_board_says_what_is_missing_and_how_much(board):
    assert texts(board) == ["Ben Boom", "Ada Adams"]
    heads = [board.headerData(at, Qt.Orientation.Horizontal) for at in range(board.columnCount())]
    assert heads == ["Deelnemer", "Naam op ID", "Gsm", "E-mail", "Kamer", "Dieet", "Foto", "Mist"]
    assert texts(board, 2) == ["ontbreekt", "in orde"]
    assert texts(board, 7) == ["5", "3"]


def test_a_person_who_gives_what_was_missing_moves_and_stays_selected(board):
    chosen = QPersistentModelIndex(board.index(0, 0))
    given = replace(BEN, mobile="+32 2", diet="none", room_type=RoomType.SINGLE)
    board.show_rows(board_rows(snapshot_of([a_trip(), ADA, given])))
    assert texts(board) == ["Ada Adams", "Ben Boom"]
    assert chosen.row() == 1


def test_one_changed_row_is_told_alone(qtbot, board):
    told = []
    board.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    renamed = replace(BEN, last_name="Bomen")
    board.show_rows(board_rows(snapshot_of([a_trip(), ADA, renamed])))
    assert told == [(0, 0)]
    assert texts(board)[0] == "Ben Bomen"


def test_whoever_leaves_the_trip_leaves_the_board(board):
    board.show_rows(board_rows(snapshot_of([a_trip(), ADA])))
    assert texts(board) == ["Ada Adams"]


def test_the_board_speaks_another_language(board):
    board.speak(WORDS["fr"])
    assert texts(board, 2) == ["manque", "en ordre"]


# Clashes

THINGS = ONE_CLASH["double_booked"]


@pytest.fixture
def clashes(qapp):
    snapshot = trip_of(*THINGS, *ONE_CLASH["group_without_leader"][1:])
    model = watched(ClashList(WORDS["nl"]))
    model.show_clashes(snapshot, found_in(snapshot).all, ())
    return model


def kinds(model):
    return [
        "head" if model.row(at).clash is None else model.row(at).clash.code for at in range(len(texts(model)))
    ]


def test_clashes_stand_under_their_severity_worst_first(clashes):
    assert kinds(clashes)[0:2] == ["head", "double_booked"]
    heads = [clashes.row(at).head for at, kind in enumerate(kinds(clashes)) if kind == "head"]
    ranks = {said: at for at, said in enumerate(("Ernstig", "Let op", "Weetje"))}
    assert heads == sorted(heads, key=lambda said: ranks.get(said, 9))


@pytest.mark.parametrize("grouping", Grouping)
def test_every_grouping_shows_every_clash_once(clashes, grouping):
    before = clashes.shown
    clashes.arrange(grouping, with_aside=False)
    assert clashes.shown == before
    assert kinds(clashes)[0] == "head"


def test_words_filter_clashes_and_their_empty_headings_go(clashes):
    clashes.arrange(Grouping.SEVERITY, with_aside=False, text="twee plaatsen")
    assert kinds(clashes) == ["head", "double_booked"]
    clashes.arrange(Grouping.SEVERITY, with_aside=False, text="bestaat niet")
    assert kinds(clashes) == []


def test_those_set_aside_stand_last_with_their_reason_when_asked_for(clashes):
    snapshot = trip_of(*THINGS)
    (clash,) = found_in(snapshot).all
    snapshot = put(snapshot, SetAside(id=uid(850), clash=clash.id, reason="afgesproken"))
    assert clash.id in snapshot.index(asides)
    clashes.show_clashes(snapshot, (), (clash,))
    assert kinds(clashes) == []
    clashes.arrange(Grouping.DAY, with_aside=True)
    assert kinds(clashes) == ["head", "double_booked"]
    assert clashes.row(1).reason == "afgesproken"
    assert clashes.row(1).is_aside


def test_a_selected_clash_stays_selected_when_others_come_and_go(clashes):
    place = next(at for at, kind in enumerate(kinds(clashes)) if kind == "double_booked")
    chosen = QPersistentModelIndex(clashes.index(place))
    clashes.arrange(Grouping.SUBJECT, with_aside=False)
    assert kinds(clashes)[chosen.row()] == "double_booked"


# History


def change(number, deed="edit", *, author="ada", of=None, days=0, **facts):
    given = {"kind": "person", "name": f"Ada {number}", "fields": ("mobile",), "number": of} | facts
    at = TODAY - timedelta(days=days)
    return Change(number=number, deed=deed, author=author, at=at, schema=1, of=of, facts=Map(given))


@pytest.fixture
def history(qapp):
    model = watched(HistoryList(WORDS["nl"]))
    model.extend(Snapshot(), [change(3, author="ben"), change(4), change(5)], is_whole=False)
    return model


def numbers(model):
    return [model.row(at).change.number if model.row(at).change else 0 for at in range(model.rowCount())]


def test_the_newest_change_is_first_under_its_day(history):
    assert numbers(history) == [0, 5, 4, 3]
    assert texts(history)[1] == "Gewijzigd: persoon Ada 5: Gsm"


def test_older_changes_are_asked_for_until_there_are_no_more(qtbot, history):
    with qtbot.waitSignal(history.older_wanted, timeout=500):
        history.fetchMore(history.index(-1))
    history.extend(Snapshot(), [change(1, days=1), change(2)], is_whole=True)
    assert numbers(history) == [0, 5, 4, 3, 2, 0, 1]
    assert not history.canFetchMore(history.index(-1))


def test_what_was_undone_is_marked_and_made_again_is_not(history):
    history.extend(Snapshot(), [change(6, "undo", of=4, what="edit")], is_whole=False)
    assert [history.row(at).is_undone for at in range(5)] == [False, False, False, True, False]
    history.extend(Snapshot(), [change(7, "redo", of=4, what="edit")], is_whole=False)
    assert not any(history.row(at).is_undone for at in range(history.rowCount()))


def test_history_is_filtered_by_words_and_by_person(history):
    history.filter_by("ada 4")
    assert numbers(history) == [0, 4]
    history.filter_by("", "ben")
    assert numbers(history) == [0, 3]
    assert history.authors == ("ada", "ben")


def test_the_selected_change_stays_selected_when_newer_ones_come(history):
    chosen = QPersistentModelIndex(history.index(2))
    history.extend(Snapshot(), [change(6)], is_whole=False)
    assert history.row(chosen.row()).change.number == 4


def test_a_change_that_is_read_twice_is_shown_once(history):
    history.extend(Snapshot(), [change(5), change(6)], is_whole=False)
    assert numbers(history) == [0, 6, 5, 4, 3]


def test_a_short_list_shows_the_newest_without_headings(qapp):
    model = watched(HistoryList(WORDS["nl"], limit=2))
    model.extend(Snapshot(), [change(1), change(2), change(3)], is_whole=True)
    assert numbers(model) == [3, 2]
    assert not model.canFetchMore(model.index(-1))


# Before and after, and a day


def test_a_thing_is_named_once_and_what_is_sensitive_is_covered(qapp):
    table = watched(FieldChangeTable())
    row = FieldChange("person", uid(1), "Ada", "Gsm", "", "+32 1")
    table.show_rows([row, replace(row, field="Dieet", after="vegan", is_sensitive=True)])
    assert texts(table) == ["Ada", ""]
    assert texts(table, 3) == ["+32 1", COVERED]
    assert texts(table, 2) == ["", ""]
    assert table.has_covered
    table.uncover(True)
    assert texts(table, 3) == ["+32 1", "vegan"]
    table.show_rows([row])
    assert not table.has_covered


def test_a_day_lists_its_items(qapp):
    model = watched(DayItems())
    model.show_rows([DayItem(uid(400), "10:00", "Bezoek", "hal 17", "8", (), "now")])
    assert texts(model) == ["Bezoek"]
    model.show_rows([])
    assert texts(model) == []


def test_headings_cannot_be_selected(history, clashes):
    for model in (history, clashes):
        assert not model.flags(model.index(0)) & model.flags(model.index(1))
        selection = QItemSelectionModel(model)
        selection.select(model.index(0), QItemSelectionModel.SelectionFlag.Select)
        assert selection.hasSelection() is False


def test_days_are_called_by_their_words(history):
    history.day_words = lambda day: "vandaag" if day == date(2026, 4, 8) else "eerder"
    assert texts(history)[0] == "vandaag"
