# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list looked at before it is taken, what may be left, and what the last list changed."""

from pathlib import Path

import pytest

from delegation.domain.stands import StandText
from delegation.domain.wishes import Priority, Request, RequestState, Wish
from delegation.errors import ReadingError
from delegation.services.change import redo, undo
from delegation.services.list_import import ExhibitorLists
from delegation.services.lists import ExhibitorCandidate, ExhibitorList, ListColumn, Problem
from delegation.services.wanted import (
    ask_the_wanted,
    exhibitors_concerned,
    last_import,
    requests_by_exhibitor,
    state_of,
    visits_by_exhibitor,
    wishes_by_exhibitor,
)
from tests.factories import Ids, a_company, a_stand, a_trip, a_visit, an_exhibitor, at, uid


def row(name, key, stand, **fields):
    hall, _, number = stand.partition(" ")
    return ExhibitorCandidate(name=name, key=key, stands=(StandText(hall, number, "", stand),), **fields)


ACME, BETA, CURA, DELT = (
    row("Acme", "1", "17 H21"),
    row("Beta", "2", "2 B40"),
    row("Cura", "3", "2 B41"),
    row("Delt", "4", "9 D36"),
)


class Lists:
    """The organiser's lists by the name of their file, and a trip they are read into."""

    def __init__(self, store):
        self.store, self.ids, self.on_disk = store, Ids(70_000), {}
        self.kind = ExhibitorLists(lambda path, _mapping: self.on_disk[path.name])

    def says(self, *rows, name="a.csv", problems=()):
        columns = (ListColumn("Name", "name", ("Acme",)), ListColumn("Stand", "stands"))
        self.on_disk[name] = ExhibitorList(
            name, candidates=rows, read=len(rows), columns=columns, problems=problems
        )
        return self.kind.read([Path(name)], None)

    def looks(self, *rows, **options):
        return self.kind.preview(self.store, self.says(*rows, **options), new_id=self.ids)

    def takes(self, *rows, name="a.csv", **options):
        return self.kind.apply(self.store, self.says(*rows, name=name), new_id=self.ids, **options)

    def put(self, *things):
        with self.store.unit(writing=True) as unit:
            for thing in things:
                unit.draft.put(thing)
            return unit.commit("edit")

    def exhibitor(self, key):
        return next(one for one in self.store.snapshot().of("exhibitor").values() if one.key == key)


@pytest.fixture
def lists(desk):
    lists = Lists(desk.store)
    lists.put(a_trip(), a_company())
    return lists


def wish(number, exhibitor, **fields):
    return Wish(id=uid(number), company=uid(100), exhibitor=exhibitor, **fields)


def codes(preview):
    return {row.name: row.code for row in preview.rows}


def test_a_preview_names_every_row_and_writes_nothing(lists):
    lists.takes(ACME, BETA, CURA, DELT)
    before = lists.store.snapshot().number
    preview = lists.looks(
        ACME, row("Beta", "2", "2 B99"), row("Curae", "3", "2 B41"), row("Nova", "9", "1 A1")
    )
    assert codes(preview) == {
        "Acme": "equal",
        "Beta": "moved",
        "Curae": "renamed",
        "Nova": "new",
        "Delt": "withdrawn",
    }
    assert preview.changes == 4
    assert lists.store.snapshot().number == before


def test_a_row_is_to_decide_where_something_planned_hangs_on_it(lists):
    lists.takes(ACME, BETA, CURA, DELT)
    acme = lists.exhibitor("1")
    lists.put(
        wish(1, acme.id),
        Request(id=uid(2), exhibitor=acme.id),
        a_visit(400, at(10)),  # at 17 H21, where Acme is
    )
    problem = Problem("stand_not_read", "a.csv", value="Foyer")
    preview = lists.looks(
        row("Acme", "1", "17 H99"), row("Beta", "2", "2 B99"), CURA, DELT, problems=(problem,)
    )
    assert {one.name for one in preview.rows if one.is_to_decide} == {"Acme", "Foyer"}
    (moved,) = [one for one in preview.rows if one.name == "Acme"]
    assert [kind for kind, _ in moved.touches] == ["item", "request", "wish"]
    assert [(one.field, one.was, one.now) for one in moved.differences] == [
        ("stands", ["17 H21"], ["17 H99"])
    ]


def test_a_list_that_loses_too_much_is_shown_and_refused_until_one_insists(lists):
    lists.takes(ACME, BETA, CURA, DELT)
    preview = lists.looks(ACME)
    assert preview.refusal.name == "list_loses"
    assert sum(one.code == "withdrawn" for one in preview.rows) == 3
    with pytest.raises(ReadingError):
        lists.takes(ACME)
    assert not lists.exhibitor("2").withdrawn
    lists.takes(ACME, accept_loss=True)
    assert lists.exhibitor("2").withdrawn


def test_what_is_left_is_not_touched_and_not_counted_as_lost(lists):
    lists.takes(ACME, BETA, CURA, DELT)
    beta, cura = lists.exhibitor("2"), lists.exhibitor("3")
    change = lists.takes(ACME, row("Beta", "2", "2 B99"), leave={beta.id, cura.id})
    assert (lists.exhibitor("2"), lists.exhibitor("3")) == (beta, cura)
    assert lists.exhibitor("4").withdrawn
    assert {edit.thing for edit in change.edits if edit.kind == "exhibitor"} == {lists.exhibitor("4").id}
    preview = lists.looks(ACME, row("Beta", "2", "2 B99"))
    assert {one.name: one.code for one in preview.rows if one.code != "equal"} == {
        "Beta": "moved",
        "Cura": "withdrawn",
    }


def test_a_list_that_says_what_is_known_changes_nothing(lists):
    lists.takes(ACME, BETA)
    assert lists.takes(ACME, BETA) is None


def test_files_of_one_shape_are_told_by_their_heads(lists):
    one, other = lists.says(ACME), lists.says(BETA, name="b.csv")
    assert one.shape == other.shape == "name|stand"


def test_the_first_list_makes_nothing_new_and_a_later_one_says_what_it_changed(lists):
    assert last_import(lists.store) is None
    lists.takes(ACME, BETA, CURA)
    assert last_import(lists.store).news == {}
    lists.takes(row("Acme", "1", "17 H99"), BETA, DELT, name="b.csv")
    last = last_import(lists.store)
    kinds = {lists.store.snapshot().get(thing).name: news.kind for thing, news in last.news.items()}
    assert kinds == {"Acme": "moved", "Cura": "withdrawn", "Delt": "new"}
    was, now = last.news[lists.exhibitor("1").id].fields["stands"]
    assert [stand["number"] for stand in (*was, *now)] == ["H21", "H99"]


def test_a_list_taken_back_is_not_the_last_and_made_again_it_is(lists):
    lists.takes(ACME, BETA, CURA)
    lists.takes(ACME, BETA, DELT, name="b.csv")
    undo(lists.store)
    assert last_import(lists.store).change.facts["name"] == "a.csv"
    redo(lists.store)
    assert last_import(lists.store).change.facts["name"] == "b.csv"


def test_a_back_coming_exhibitor_is_back(lists):
    lists.takes(ACME, BETA, CURA, DELT)
    lists.takes(ACME, BETA, CURA)
    assert codes(lists.looks(ACME, BETA, CURA, DELT))["Delt"] == "back"


# Who wants what


def test_who_is_wanted_and_was_not_asked_is_to_be_asked(lists):
    lists.put(an_exhibitor(300), an_exhibitor(301, "Beta"), an_exhibitor(302, "Cura", withdrawn=True))
    lists.put(wish(1, uid(300)), wish(2, uid(301)), wish(3, uid(302)))
    lists.put(Request(id=uid(5), exhibitor=uid(301), state=RequestState.AGREED))
    snapshot = lists.store.snapshot()
    assert [state_of(snapshot, uid(one)) for one in (300, 301, 400)] == [
        RequestState.TO_ASK,
        RequestState.AGREED,
        None,
    ]
    change = ask_the_wanted(lists.store, new_id=lists.ids)
    requests = lists.store.snapshot().index(requests_by_exhibitor)
    assert set(requests) == {uid(300), uid(301)}  # whoever is gone is not asked
    assert change.facts["count"] == 1


def test_the_request_that_came_furthest_speaks_for_an_exhibitor(lists):
    lists.put(an_exhibitor(300))
    lists.put(
        Request(id=uid(5), exhibitor=uid(300), state=RequestState.AGREED),
        Request(id=uid(6), exhibitor=uid(300), state=RequestState.ASKED),
    )
    assert state_of(lists.store.snapshot(), uid(300)) is RequestState.AGREED


def test_wishes_stand_must_before_nice_then_by_name(lists):
    lists.put(a_company(101, "Aalst"), an_exhibitor(300))
    lists.put(
        wish(1, uid(300), priority=Priority.NICE),
        wish(2, uid(300), priority=Priority.MUST),
        Wish(id=uid(3), company=uid(101), exhibitor=uid(300), priority=Priority.NICE),
    )
    found = lists.store.snapshot().index(wishes_by_exhibitor)[uid(300)]
    assert [one.id for one in found] == [uid(2), uid(3), uid(1)]


def test_a_visit_to_a_stand_is_its_exhibitors_unless_several_share_it(lists):
    lists.put(
        an_exhibitor(300, stands=(a_stand(1),)),
        an_exhibitor(301, "Beta", stands=(a_stand(2, "6", "A1"),)),
        an_exhibitor(302, "Cura", stands=(a_stand(3, "6", "A1"),)),
        a_visit(400, at(10)),
        a_visit(401, at(11), hall="6", stand="A1"),
    )
    snapshot = lists.store.snapshot()
    assert {
        one: [item.id for item in items] for one, items in snapshot.index(visits_by_exhibitor).items()
    } == {uid(300): [uid(400)]}


def test_what_was_touched_concerns_the_exhibitors_before_and_after(lists):
    lists.put(an_exhibitor(300), an_exhibitor(301, "Beta"), wish(1, uid(300)))
    before = lists.store.snapshot()
    lists.put(wish(1, uid(301)))
    after = lists.store.snapshot()
    assert exhibitors_concerned(before, after, [("wish", uid(1))]) == {uid(300), uid(301)}
    assert exhibitors_concerned(before, after, [("company", uid(100))]) == frozenset()


def test_a_topic_is_nobodys_exhibitor(lists):
    lists.put(wish(1, None, topic="humanoid robots", question=""))
    snapshot = lists.store.snapshot()
    assert snapshot.index(wishes_by_exhibitor) == {}
