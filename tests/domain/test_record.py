# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits say what was and what is; they know when they no longer fit; many become one."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.record import REDO, UNDO, Change, Edit, is_replayable, net, next_replayed
from tests.factories import uid

ADA = uid(1)
THING = {"id": "1", "name": "Ada", "diet": None}


def an_edit(was, now):
    return Edit.between("person", ADA, was, now)


def a_change(number, deed="edit", author="ada", of=None, edits=()):
    return Change(number, deed, author, datetime(2026, 1, 1, tzinfo=UTC), 1, of, edits=tuple(edits))


def test_an_edit_holds_only_the_fields_that_differ():
    edit = an_edit(THING, THING | {"diet": "vegan", "members/2": []})

    assert (edit.before, edit.after) == ({"diet": None}, {"diet": "vegan", "members/2": []})
    assert not an_edit(THING, dict(THING))


def test_a_thing_that_is_not_there_has_no_fields():
    added, removed = an_edit({}, THING), an_edit(THING, {})

    assert (added.is_addition, added.is_removal) == (True, False)
    assert (removed.is_addition, removed.is_removal) == (False, True)
    assert added.reversed() == removed


flats = st.dictionaries(
    st.sampled_from(["name", "diet", "own/a", "own/b"]), st.sampled_from([None, "x", "y", True])
)
things = st.one_of(st.just({}), flats.map(lambda flat: {"id": "1"} | flat))


@given(things, things)
def test_an_edit_leads_from_what_was_to_what_is_and_back(was, now):
    edit = an_edit(was, now)

    assert edit.on(was) == now
    assert edit.reversed().on(now) == was
    assert edit.stale(was) == []
    assert edit.reversed().stale(now) == []


@given(things, things, things)
def test_an_edit_is_stale_exactly_where_a_field_it_touches_holds_something_else(was, now, later):
    edit = an_edit(was, now)
    nothing = object()
    touched = set(edit.before) | set(edit.after)
    if edit.is_addition or edit.is_removal:  # they have seen all of the thing
        touched |= set(later)

    if not later and not edit.is_addition:
        assert set(edit.stale(later)) == touched  # all of a thing that went meanwhile
        return
    differ = {path for path in touched if later.get(path, nothing) != edit.before.get(path, nothing)}

    assert set(edit.stale(later)) == differ


def test_an_element_is_not_added_to_a_thing_that_went_meanwhile():
    edit = an_edit({"id": "1"}, {"id": "1", "withheld/email": True})

    assert edit.stale({}) == ["withheld/email"]


def test_none_is_not_the_same_as_not_there():
    edit = an_edit({"id": "1", "own/a": None}, {"id": "1"})

    assert edit.before == {"own/a": None}
    assert edit.stale({"id": "1"}) == ["own/a"]


@given(st.lists(things, min_size=2, max_size=6))
def test_many_changes_are_one_edit_a_thing(states):
    changes = [
        a_change(number, edits=[an_edit(was, now)]) for number, (was, now) in enumerate(pairwise(states), 1)
    ]

    whole = an_edit(states[0], states[-1])

    assert net(changes) == ([whole] if whole else [])


def replayable(history, author):
    """The plain model: lists of what the author can undo and redo, the next one last."""
    done, undone = [], []
    for change in history:
        if change.deed == UNDO and change.of in done:
            done.remove(change.of)
            undone.append(change.of)
        elif change.deed == REDO and change.of in undone:
            undone.remove(change.of)
            done.append(change.of)
        elif change.author == author and change.of is None and change.deed != "publish":
            done.append(change.number)
            undone.clear()
    return done, undone


steps = st.lists(
    st.tuples(
        st.sampled_from(["edit", "edit", "publish", UNDO, UNDO, REDO]),
        st.sampled_from(["ada", "ben"]),
        st.integers(0, 30),
        st.booleans(),
    ),
    max_size=30,
)


@given(steps)
def test_the_next_to_undo_and_redo_is_that_of_the_plain_model(played):
    history = []
    for deed, author, pick, by_number in played:
        of = None
        if deed in (UNDO, REDO):
            whose = "ben" if by_number and author == "ada" else author
            ready = replayable(history, whose)[deed == REDO]
            if not ready:
                continue
            of = ready[pick % len(ready)] if by_number else ready[-1]
        history.append(a_change(len(history) + 1, deed, author, of))
    authors = {change.number: change.author for change in history}

    for author in ("ada", "ben"):
        for deed in (UNDO, REDO):
            ready = replayable(history, author)[deed == REDO]
            found = next_replayed(deed, reversed(history), author, authors.__getitem__)
            assert found == (ready[-1] if ready else None)
            can = [one.number for one in history if is_replayable(deed, one, reversed(history))]
            assert [one for one in can if authors[one] == author] == sorted(ready)


@pytest.mark.parametrize("deed", ["publish", "purge", "new", "demo"])
def test_what_is_final_is_never_next(deed):
    history = [a_change(1), a_change(2, deed)]

    assert next_replayed(UNDO, reversed(history), "ada", lambda _: "ada") == 1
    assert not is_replayable(UNDO, history[1], reversed(history))


def test_the_latest_change_is_found_without_reading_the_history():
    def latest_first():
        yield a_change(5000)
        raise AssertionError("one was enough")

    assert next_replayed(UNDO, latest_first(), "ada", lambda _: "ada") == 5000
