# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages are made when they are first wanted; the list of pages knows of all from the start."""

import gc

import pytest

from delegation.gui.models.nav import NavList


def entries(window):
    nav = window.nav.model()
    found = (nav.index(row).data(NavList.ENTRY_ROLE) for row in range(nav.rowCount()))
    return {entry.key: entry for entry in found if entry.key}


def test_a_window_opens_with_one_page_made(opened):
    assert opened.window.page.made == [opened.window.current]
    assert opened.window.pages.count() == 1


def test_a_page_not_yet_made_has_its_name_and_count_in_the_list_of_pages(opened):
    window = opened.window
    before = entries(window)
    for key in window.page:
        page = window.page[key]
        assert (before[key].title, before[key].count) == (page.title(), page.count())
    assert list(before) == list(window.page)


def test_a_page_is_made_once(opened):
    window = opened.window
    for key in (*window.page, *window.page):
        window.go_to(key)
        assert window.current is window.page[key]
    assert window.pages.count() == len(window.page) == len(window.page.made)


@pytest.fixture
def resting():
    """The collector as a start leaves it."""
    gc.disable()
    yield
    gc.enable()


def test_garbage_is_collected_again_once_the_window_is_there(resting, program, qtbot):
    qtbot.waitUntil(gc.isenabled, timeout=10_000)
