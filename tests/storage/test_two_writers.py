# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two writers at one trip, each with a snapshot of its own, agree with a plain model of it."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from delegation.domain.kinds import CLASSES
from delegation.domain.record import FINAL, REDO, UNDO
from delegation.domain.values import Map
from delegation.errors import LinkError, NothingToReplayError, StaleChangeError
from delegation.services import change
from delegation.storage.opening import new_trip, open_trip
from tests.factories import Clock, a_company, a_group, a_person, uid
from tests.postgres import new_database

NUMBERS = st.sampled_from([1, 2, 3])
WRITERS = st.sampled_from(["ada", "ben"])
WORDS = st.sampled_from(["", "a", "b"])
COMPANY, GROUP = uid(100), uid(200)


class TwoWriters(RuleBasedStateMachine):
    """The model is a dict of things, and for every change what the trip was before and after it."""

    server = None

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        place = Path(self.folder.name)
        location = new_database(self.server) if self.server else str(place / "trip.delegation")
        clock = Clock()
        first = new_trip(location, author="ada", now=clock, backup_folder=place)
        second = open_trip(location, author="ben", now=clock, backup_folder=place)
        self.stores = {"ada": first, "ben": second}
        self.now = {}
        self.history = [({}, {})]  # before and after each change
        self.deeds = [None]  # (author, deed, of)

    def teardown(self):
        for store in self.stores.values():
            store.close()
        self.folder.cleanup()

    def put(self, writer, *things):
        after = self.now | {thing.id: thing for thing in things}
        with self.stores[writer].unit(writing=True) as unit:
            for thing in things:
                unit.draft.put(thing)
            self.kept(writer, unit.commit("edit"), after)

    def kept(self, writer, made, after):
        assert made.number == len(self.history)
        self.history.append((self.now, after))
        self.deeds.append((writer, made.deed, made.of))
        self.now = after

    @rule(writer=WRITERS, number=NUMBERS, remarks=WORDS, diet=WORDS)
    def a_person_is_put(self, writer, number, remarks, diet):
        was = self.now.get(uid(number), a_person(number))
        self.put(writer, replace(was, remarks=remarks, diet=diet or None))

    @rule(
        writer=WRITERS, withheld=st.frozensets(st.sampled_from(["email", "mobile", "diet"])), number=NUMBERS
    )
    def a_set_is_changed(self, writer, withheld, number):
        if uid(number) in self.now:
            self.put(writer, replace(self.now[uid(number)], withheld=withheld))

    @rule(writer=WRITERS, numbers=st.sets(NUMBERS))
    def a_group_is_put(self, writer, numbers):
        there = sorted(uid(number) for number in numbers if uid(number) in self.now)
        self.put(writer, a_group(members=Map(dict.fromkeys(there, ())), leaders=tuple(there[:1])))

    @rule(writer=WRITERS, number=NUMBERS)
    def a_company_is_given(self, writer, number):
        if uid(number) in self.now:
            self.put(writer, a_company(), replace(self.now[uid(number)], company=COMPANY))

    @rule(writer=WRITERS, number=NUMBERS)
    def nobody_is_linked_to_who_is_not_there(self, writer, number):
        if uid(number) not in self.now:
            with pytest.raises(LinkError):
                self.put(writer, a_group(leaders=(uid(number),)))

    @rule(writer=WRITERS, which=st.sampled_from([uid(1), uid(2), uid(3), COMPANY, GROUP]))
    def a_thing_is_removed(self, writer, which):
        if which not in self.now:
            return
        after = {}
        for thing in self.now.values():
            left = thing
            if which == COMPANY and getattr(thing, "company", None) == COMPANY:
                left = replace(thing, company=None)
            if thing.id == GROUP:
                members = {one: days for one, days in thing.members.items() if one != which}
                leaders = tuple(one for one in thing.leaders if one != which)
                left = replace(thing, members=Map(members), leaders=leaders)
            after[thing.id] = left
        del after[which]
        with self.stores[writer].unit(writing=True) as unit:
            unit.draft.remove(which, confirmed=True)
            self.kept(writer, unit.commit("remove"), after)

    @rule(writer=WRITERS, deed=st.sampled_from([UNDO, UNDO, REDO]))
    def the_latest_is_replayed(self, writer, deed):
        done, undone = self.ready(writer)
        wanted = (done if deed == UNDO else undone)[-1:]
        act = change.undo if deed == UNDO else change.redo
        if not wanted:
            with pytest.raises(NothingToReplayError):
                act(self.stores[writer])
            return
        found, left = self.history[wanted[0]][:: 1 if deed == REDO else -1]
        try:
            made = act(self.stores[writer])
        except StaleChangeError:
            assert not self.fits(found, left)
        except LinkError:
            assert self.links_to_nothing(self.laid(found, left))
        else:
            assert self.fits(found, left)
            self.kept(writer, made, self.laid(found, left))

    def ready(self, writer):
        done, undone = [], []
        for number, (author, deed, of) in enumerate(self.deeds[1:], 1):
            if deed == UNDO and of in done:
                done.remove(of)
                undone.append(of)
            elif deed == REDO and of in undone:
                undone.remove(of)
                done.append(of)
            elif author == writer and of is None and deed not in FINAL:
                done.append(number)
                undone.clear()
        return done, undone

    def fits(self, found, left):
        """Whether every field, and every element of a set or map, that differs still is as it was found."""
        for which in found.keys() | left.keys():
            was, will, now = (parts(state.get(which)) for state in (found, left, self.now))
            differ = {one for one in was.keys() | will.keys() if was.get(one) != will.get(one)}
            if differ and (now != was if not was or not will else not now):
                return False
            if any(now.get(one) != was.get(one) for one in differ):
                return False
        return True

    def laid(self, found, left):
        after = dict(self.now)
        for which in found.keys() | left.keys():
            was, will = parts(found.get(which)), parts(left.get(which))
            if was == will:
                continue
            if not will:
                after.pop(which, None)
            elif not was:
                after[which] = left[which]
            else:
                now = parts(after[which])
                differ = {one for one in was.keys() | will.keys() if was.get(one) != will.get(one)}
                both = {one: part for one, part in now.items() if one not in differ}
                both |= {one: part for one, part in will.items() if one in differ}
                after[which] = whole(after[which], both)
        return after

    def links_to_nothing(self, state):
        for thing in state.values():
            company = getattr(thing, "company", None)
            people = (*getattr(thing, "members", ()), *getattr(thing, "leaders", ()))
            if (company and company not in state) or any(one not in state for one in people):
                return True
        return False

    @invariant()
    def both_see_what_the_model_holds(self):
        for store in self.stores.values():
            snapshot = store.snapshot()
            assert {thing.id: thing for thing in snapshot.things()} == self.now
            assert snapshot.number == len(self.history) - 1
            assert snapshot.dangling() == []


NAMES = {
    "company": ("name",),
    "person": ("remarks", "diet", "company", "first_name"),
    "group": ("name", "leaders"),
}


def parts(thing):
    """What a change record tells apart, written down by hand: fields, members one by one, names withheld."""
    if thing is None:
        return {}
    kind = next(kind for kind, cls in CLASSES.items() if cls is type(thing))
    found = {name: getattr(thing, name) for name in NAMES[kind]}
    if kind == "person":
        found |= {("withheld", name): True for name in thing.withheld}
    if kind == "group":
        found |= {("members", one): days for one, days in thing.members.items()}
    return found


def whole(thing, found):
    fields = {name: part for name, part in found.items() if isinstance(name, str)}
    if hasattr(thing, "withheld"):
        fields["withheld"] = frozenset(name[1] for name in found if isinstance(name, tuple))
    if hasattr(thing, "members"):
        fields["members"] = Map({name[1]: days for name, days in found.items() if isinstance(name, tuple)})
    return replace(thing, **fields)


def play(machine, examples, steps):
    how = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    run_state_machine_as_test(machine, settings=how)


def test_two_writers_agree_with_the_model_on_sqlite():
    play(TwoWriters, 8, 30)


def test_two_writers_agree_with_the_model_on_postgresql(postgres):
    class OnPostgres(TwoWriters):
        server = postgres

    play(OnPostgres, 3, 25)


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("where", ["sqlite", "postgresql"])
def test_two_writers_agree_with_the_model_for_long(where, request):
    class There(TwoWriters):
        server = request.getfixturevalue("postgres") if where == "postgresql" else None

    play(There, 200 if where == "sqlite" else 60, 60)
