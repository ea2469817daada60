# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the only place that builds things decides by itself: who writes, and what a report of a bug tells."""

import getpass

import pytest

from delegation import app


def nobody():
    raise OSError("no such user")


@pytest.mark.parametrize(
    ("configured", "login", "author"),
    [("Ada Peeters", "ada", "Ada Peeters"), (" ", "ada", "ada"), (None, "ada", "ada"), ("", None, "planner")],
)
def test_changes_are_by_the_configured_name_or_else_the_login(configured, login, author, monkeypatch):
    monkeypatch.delenv("DELEGATION_AUTHOR", raising=False)
    if configured is not None:
        monkeypatch.setenv("DELEGATION_AUTHOR", configured)
    monkeypatch.setattr(getpass, "getuser", (lambda: login) if login else nobody)

    assert app.author() == author


def test_a_report_of_a_bug_says_where_and_never_with_what(tmp_path, monkeypatch):
    monkeypatch.setattr(app, "state_folder", lambda: tmp_path)

    def fail(mobile):
        raise ValueError(mobile)

    try:
        fail(f"+32 {470} 00 00 01")
    except ValueError as bug:
        said = app.report_bug(bug).read_text("utf-8")

    assert said.startswith("ValueError\n")
    assert "in fail" in said
    assert "+32 470" not in said
