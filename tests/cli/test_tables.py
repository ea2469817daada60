# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for a person's eye: nothing is cut, and a terminal's width is kept where it can be."""

import sys

from delegation.cli.output import NARROWEST, fitted, table

ROWS = [{"id": "1", "message": "The walk from hall 2 to hall 17 takes 14 minutes and there are only 10."}]


def test_a_pipe_gets_each_row_on_one_whole_line(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    assert list(table(ROWS, ("id", "message")))[1:] == [f"1   {ROWS[0]['message']}"]


def test_a_terminal_gets_long_cells_wrapped_to_its_width(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "40")
    head, *lines = table(ROWS, ("id", "message"))
    assert head == "id  message"
    assert max(map(len, lines)) <= 40
    assert " ".join(line[4:] for line in lines) == ROWS[0]["message"]


def test_the_widest_columns_give_way_first_and_none_below_the_narrowest():
    assert fitted([8, 60, 30], 60) == [8, 24, 24]
    assert fitted([8, 60, 30], 10) == [8, NARROWEST, NARROWEST]
