# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The organiser's list read into the trip, and a later one over it."""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from delegation.domain.fair import Stand
from delegation.domain.programme import Spot
from delegation.domain.stands import StandText
from delegation.domain.values import Map
from delegation.domain.wishes import Priority, Request, Wish
from delegation.errors import ReadingError
from delegation.services.change import undo
from delegation.services.demo import demo_trip
from delegation.services.exhibitor_import import import_exhibitors
from delegation.services.lists import ExhibitorCandidate, ExhibitorList
from tests.factories import Ids, a_company, a_trip, a_visit, an_exhibitor, at, uid


def stand(text):
    hall, _, number = text.partition(" ")
    return StandText(hall, number, "", text)


def row(name, key="", *stands, **fields):
    return ExhibitorCandidate(name=name, key=key, stands=tuple(map(stand, stands)), **fields)


ACME, BETA, CURA, DELT = (
    row("Acme", "1", "17 H21", country="Germany"),
    row("Beta", "2", "2 B40"),
    row("Cura", "3", "2 B41"),
    row("Delt", "4", "9 D36"),
)


class Fair:
    """A trip and its organiser's list."""

    def __init__(self, store):
        self.store, self.ids = store, Ids(70_000)

    def reads(self, *rows, **options):
        lists = {"a.csv": ExhibitorList("a.csv", candidates=rows, read=len(rows))}
        return self.reads_files(lists, **options)

    def reads_files(self, lists, **options):
        paths = [Path(name) for name in lists]
        return import_exhibitors(self.store, paths, lambda path: lists[path.name], new_id=self.ids, **options)

    def put(self, *things):
        with self.store.unit(writing=True) as unit:
            for thing in things:
                unit.draft.put(thing)
            unit.commit("edit")

    def all(self):
        return self.store.snapshot().sorted("exhibitor")

    def by_key(self, key):
        (found,) = [exhibitor for exhibitor in self.all() if exhibitor.key == key]
        return found

    def by_name(self, name):
        (found,) = [exhibitor for exhibitor in self.all() if exhibitor.name == name]
        return found


@pytest.fixture
def fair(desk):
    desk.put(a_trip())
    return Fair(desk.store)


@pytest.fixture
def listed(fair):
    """The first list is read."""
    fair.reads(ACME, BETA, CURA, DELT)
    return fair


def numbers(report):
    return len(report.added), len(report.changed), len(report.withdrawn), report.unchanged


def test_a_first_list_adds_everybody_and_the_same_again_changes_nothing(fair):
    assert numbers(fair.reads(ACME, BETA, CURA, DELT)) == (4, 0, 0, 0)
    changes = len(fair.store.changes())
    assert numbers(fair.reads(ACME, BETA, CURA, DELT)) == (0, 0, 0, 4)
    assert len(fair.store.changes()) == changes


def test_moved_outranks_renamed_and_that_edited(listed):
    report = listed.reads(
        replace(ACME, name="Acme AG", stands=(stand("17 H22"),), country="Austria"),
        replace(BETA, name="Beta AG", country="France"),
        replace(CURA, country="Italy"),
        DELT,
    )
    assert numbers(report) == (0, 3, 0, 1)
    kinds = {listed.store.snapshot().get(one.id).key: one.kind for one in report.changed}
    assert kinds == {"1": "moved", "2": "renamed", "3": "edited"}
    fields = {one.kind: dict(one.fields) for one in report.changed}
    assert fields["moved"]["stands"] == (["17 H21"], ["17 H22"])
    assert fields["renamed"]["name"] == ("Beta", "Beta AG")


def test_a_stand_lost_or_given_is_a_move(listed):
    assert [one.kind for one in listed.reads(replace(ACME, stands=()), BETA, CURA, DELT).changed] == ["moved"]
    assert [one.kind for one in listed.reads(ACME, BETA, CURA, DELT).changed] == ["moved"]


def test_a_stand_written_otherwise_is_no_difference(listed):
    other = replace(ACME, stands=(StandText("17", "H21", "", "Hall 17, Stand H21"),))
    assert numbers(listed.reads(other, BETA, CURA, DELT)) == (0, 0, 0, 4)


def test_stands_that_stay_keep_their_ids(listed):
    before = listed.by_key("1").stands[0].id
    listed.reads(replace(ACME, stands=(stand("2 A1"), stand("17 H21"))), BETA, CURA, DELT)
    assert [(one.number, one.id == before) for one in listed.by_key("1").stands] == [
        ("A1", False),
        ("H21", True),
    ]


def test_who_is_withdrawn_is_kept_and_may_come_back(listed):
    acme = listed.by_key("1")
    report = listed.reads(BETA, CURA, DELT)
    assert (report.withdrawn, numbers(report)) == ([acme.id], (0, 0, 1, 3))
    assert listed.by_key("1").withdrawn
    assert numbers(listed.reads(BETA, CURA, DELT)) == (0, 0, 0, 3)
    report = listed.reads(ACME, BETA, CURA, DELT)
    assert [(one.id, dict(one.fields)) for one in report.changed] == [(acme.id, {"withdrawn": (True, False)})]
    assert listed.by_key("1") == acme


def test_a_change_says_which_wishes_requests_and_visits_it_touches(listed):
    acme, beta = listed.by_key("1"), listed.by_key("2")
    listed.put(
        a_company(),
        Wish(id=uid(350), company=uid(100), exhibitor=acme.id, priority=Priority.MUST),
        Request(id=uid(360), exhibitor=acme.id),
        a_visit(400, at(10)),
        replace(a_visit(401, at(11)), place=Spot(beta.id, "2", "B40")),
        Wish(id=uid(351), company=uid(100), exhibitor=listed.by_key("3").id),
    )
    report = listed.reads(BETA, replace(CURA, country="Italy"), DELT)
    assert [(one.kind, one.id, one.why) for one in report.touches] == [
        ("request", uid(360), "withdrawn"),
        ("wish", uid(350), "withdrawn"),
    ]
    report = listed.reads(replace(BETA, stands=(stand("2 B44"),)), CURA, DELT)
    assert [(one.kind, one.id, one.why) for one in report.touches] == [("item", uid(401), "moved")]
    visit = listed.store.snapshot().get(uid(401))
    assert (visit.place.hall, visit.place.stand) == ("2", "B40")  # the plan stays: the move is a clash


def test_what_a_planner_wrote_stays_where_the_list_did_not_change(listed):
    acme = listed.by_key("1")
    listed.put(replace(acme, name="Acme (bij de ingang)", country="Duitsland", remarks="vraag Jörg"))
    report = listed.reads(replace(ACME, country="Austria"), BETA, CURA, DELT)
    now = listed.by_key("1")
    assert (now.name, now.country, now.remarks) == ("Acme (bij de ingang)", "Austria", "vraag Jörg")
    assert [dict(one.fields) for one in report.changed] == [{"country": ("Duitsland", "Austria")}]


def test_an_exhibitor_of_the_planner_is_not_withdrawn_and_gets_its_key_by_its_name(listed):
    listed.put(an_exhibitor(300, "Einstein Telescope", key="", remarks="zelf ingevoerd"))
    assert listed.reads(ACME, BETA, CURA, DELT).withdrawn == []
    report = listed.reads(ACME, BETA, CURA, DELT, row("EINSTEIN TELESCOPE", "5", "2 A40"))
    assert numbers(report) == (0, 1, 0, 4)
    assert (listed.by_key("5").id, listed.by_key("5").remarks) == (uid(300), "zelf ingevoerd")


def test_equal_names_under_different_keys_stay_apart(fair):
    assert numbers(fair.reads(row("Acme", "1", "2 A1"), row("Acme", "2", "2 A2"))) == (2, 0, 0, 0)
    report = fair.reads(row("Acme", "2", "2 A2"), row("Acme", "1", "2 A3"))
    assert [(one.id, one.kind) for one in report.changed] == [(fair.by_key("1").id, "moved")]


def test_a_list_without_keys_is_matched_by_name_and_then_by_stand(fair):
    fair.reads(row("Acme", "", "2 A1"), row("Acme", "", "2 A2"), row("Beta", "", "2 B1"))
    a1, a2 = sorted((one for one in fair.all() if one.name == "Acme"), key=lambda one: one.stands[0].number)
    report = fair.reads(
        row("Beta", "", "2 B2"), row("acme", "", "2 A2", country="X"), row("Acme", "", "2 A1")
    )
    kinds = {one.id: one.kind for one in report.changed}
    assert kinds == {fair.by_name("Beta").id: "moved", a2.id: "renamed"}
    assert fair.store.snapshot().get(a1.id).stands == a1.stands


def test_rows_that_stay_equal_are_reported_and_not_guessed_at(fair):
    fair.reads(row("Acme", "", "2 A1"), row("Acme", "", "2 A2"), row("Beta"), row("Cura"), row("Delt"))
    report = fair.reads(
        row("Acme", "", "2 A3", row=2),
        row("Acme", "", "2 A4"),
        row("Beta"),
        row("Cura"),
        row("Delt"),
    )
    assert {one.code for one in report.problems} == {"equal_exhibitors"}
    assert ("a.csv", 2, "Acme") in [(one.file, one.row, one.value) for one in report.problems]
    assert (report.added, report.withdrawn) == ([], [])


def test_a_list_that_gets_keys_keeps_what_the_planner_wrote(fair):
    fair.reads(row("Acme", "", "2 A1", country="DE"), row("Beta"), row("Cura"))
    fair.put(replace(fair.by_name("Acme"), country="Duitsland"))
    report = fair.reads(row("Acme", "1", "2 A1", country="DE"), row("Beta", "2"), row("Cura", "3"))
    assert (len(report.added), report.withdrawn) == (0, [])
    assert fair.by_key("1").country == "Duitsland"


def test_a_list_that_drops_or_empties_more_than_a_third_is_refused(listed):
    before = listed.all()
    emptied = [replace(one, stands=()) for one in (ACME, BETA)]
    for rows in ((ACME, BETA), (*emptied, CURA, DELT), (emptied[0], CURA, DELT)):
        with pytest.raises(ReadingError) as refused:
            listed.reads(*rows)
        assert refused.value.name == "list_loses"
        with pytest.raises(ReadingError):
            listed.reads(*rows, dry_run=True)
    assert listed.all() == before
    assert numbers(listed.reads(ACME, BETA, accept_loss=True)) == (0, 0, 2, 2)


def test_a_quarter_less_is_no_loss(listed):
    assert numbers(listed.reads(ACME, BETA, CURA)) == (0, 0, 1, 3)


def test_a_dry_run_reports_and_writes_nothing(listed):
    changes = len(listed.store.changes())
    report = listed.reads(BETA, CURA, DELT, row("Neu", "5"), dry_run=True)
    assert numbers(report) == (1, 0, 1, 3)
    assert len(listed.store.changes()) == changes
    assert numbers(listed.reads(BETA, CURA, DELT, row("Neu", "5"))) == (1, 0, 1, 3)


def test_an_import_taken_back_and_read_again_gives_the_first_report_again(listed):
    later = (replace(ACME, name="Acme AG"), replace(BETA, stands=(stand("2 B44"),)), CURA, row("Neu", "5"))
    first = listed.reads(*later)
    undo(listed.store)
    again = listed.reads(*later)
    assert (again.changed, again.withdrawn, numbers(again)) == (
        first.changed,
        first.withdrawn,
        numbers(first),
    )
    assert numbers(again) == (1, 2, 1, 1)


# Renamed


def test_who_is_alone_at_a_stand_before_and_after_is_renamed_where_the_list_has_no_keys(fair):
    fair.reads(row("Acme", "", "2 A1"), row("Beta", "", "2 B1"), row("Cura", "", "2 C1"))
    acme = fair.by_name("Acme")
    fair.put(a_company(), Wish(id=uid(350), company=uid(100), exhibitor=acme.id))
    report = fair.reads(row("Acme Robotics", "", "2 A1"), row("Beta", "", "2 B1"), row("Cura", "", "2 C1"))
    assert [(one.id, one.kind, dict(one.fields)) for one in report.changed] == [
        (acme.id, "renamed", {"name": ("Acme", "Acme Robotics")})
    ]
    assert (report.added, report.withdrawn, report.problems) == ([], [], [])
    assert [(one.kind, one.why, one.who) for one in report.touches] == [("wish", "renamed", ("Acme",))]
    again = fair.reads(row("Acme Robotics", "", "2 A1"), row("Beta", "", "2 B1"), row("Cura", "", "2 C1"))
    assert numbers(again) == (0, 0, 0, 3)
    assert sorted(one.row_key for one in fair.store.snapshot().sorted("source")) == [
        "name:acme robotics",
        "name:beta",
        "name:cura",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("Acme", "Zeta"), ("Acme Robotics", "Zeta")),  # another has been there all along
        (("Acme", "Zeta"), ("Acme Robotics", "Zeta Ltd")),  # two of each
        (("Acme",), ("Acme Robotics", "Zeta")),  # two have come
    ],
)
def test_who_may_be_renamed_and_is_not_alone_is_new_and_that_is_reported(fair, before, after):
    others = [row(f"Firma {n}", "", f"3 A{n}") for n in range(9)]
    fair.reads(*(row(name, "", "2 A1") for name in before), *others)
    report = fair.reads(*(row(name, "", "2 A1") for name in after), *others)
    names = {fair.store.snapshot().get(one).name for one in report.added}
    assert (names, report.changed) == (set(after) - set(before), [])
    assert {fair.store.snapshot().get(one).name for one in report.withdrawn} == set(before) - set(after)
    assert {(one.code, one.value) for one in report.problems} == {("perhaps_renamed", name) for name in names}


def test_a_stand_that_a_planner_typed_an_exhibitor_at_is_no_sign_of_a_new_name(fair):
    fair.reads(row("Acme", "", "2 A1"))
    fair.put(an_exhibitor(300, "Eigen Stand", key="", stands=(Stand(uid(301), "2", "B9"),)))
    report = fair.reads(row("Acme", "", "2 A1"), row("Nieuw", "", "2 B9"))
    assert (len(report.added), report.changed, report.withdrawn) == (1, [], [])


def test_a_key_that_lost_its_zeros_in_a_workbook_is_the_same_key(fair):
    fair.reads(row("Acme", "0042", "2 A1", country="DE"), row("Acme", "0043"))
    fair.put(replace(fair.by_key("0042"), country="Duitsland"))
    for _ in range(2):
        assert numbers(fair.reads(row("Acme", "42", "2 A1", country="DE"), row("Acme", "43"))) == (0, 0, 0, 2)
    assert numbers(fair.reads(row("Acme", "0042", "2 A1", country="DE"), row("Acme", "0043"))) == (0, 0, 0, 2)
    assert fair.by_key("0042").country == "Duitsland"
    assert len(fair.store.snapshot().sorted("source")) == 2


def test_a_new_key_is_a_new_exhibitor_and_the_report_says_what_the_old_one_was_called(listed):
    old = listed.by_key("1")
    report = listed.reads(replace(ACME, key="9"), BETA, CURA, DELT)
    assert (len(report.added), report.withdrawn, report.again) == (1, [old.id], {old.id: "9"})


# What a list does not say


def test_a_column_that_a_list_does_not_have_changes_nothing(fair):
    full = row("Acme", "1", "17 H21", country="Germany", country_code="DE", city="Ulm", topics=("robots",))
    columns = Map({"Name": "name", "ID": "key", "Booth": "stands", "Land": "country", "Town": "city"})
    fair.reads_files({"a.csv": ExhibitorList("a.csv", candidates=(full,), read=1, mapping=columns)})
    before = fair.all()
    fewer = ExhibitorList("b.csv", candidates=(row("Acme", "1"),), mapping=Map({"Name": "name", "ID": "key"}))
    assert numbers(fair.reads_files({"b.csv": fewer})) == (0, 0, 0, 1)
    assert fair.all() == before
    town = replace(fewer, mapping=Map({"Name": "name", "ID": "key", "Town": "city"}))
    (change,) = fair.reads_files({"b.csv": town}).changed
    assert dict(change.fields) == {"city": ("Ulm", "")}


def test_a_refused_list_leaves_nothing_behind_and_no_backup_either(listed):
    made = []
    before, changes = listed.all(), len(listed.store.changes())
    with pytest.raises(ReadingError) as refused:
        listed.reads(ACME, row("Neu", "8"), before_writing=lambda: made.append("backup"))
    facts = refused.value.facts
    assert (facts["withdrawn"], facts["count"], facts["known"], facts["rows"]) == (3, 4, 1, 2)
    assert (made, listed.all(), len(listed.store.changes())) == ([], before, changes)
    listed.reads(ACME, BETA, CURA, DELT, before_writing=lambda: made.append("backup"))
    assert made == []  # nothing to write, nothing to keep
    listed.reads(ACME, BETA, CURA, before_writing=lambda: made.append("backup"))
    assert (made, len(listed.store.changes())) == (["backup"], changes + 1)


@pytest.mark.parametrize("which", ["hannover", "maastricht"])
def test_the_exhibitors_of_a_demo_are_as_if_a_list_had_been_read(desk, which):
    desk.put(*demo_trip(which, date(2026, 4, 8)))
    fair = Fair(desk.store)
    rows = [
        ExhibitorCandidate(
            name=one.name,
            key=one.key,
            country=one.country,
            country_code=one.country_code,
            area=one.area,
            stands=tuple(
                StandText(s.hall, s.number, s.counter, f"{s.hall}/{s.number}" if s.hall else s.as_written)
                for s in one.stands
            ),
        )
        for one in fair.all()
    ]
    columns = Map({"ID": "key", "Name": "name", "Land": "country", "ISO": "country_code", "Booth": "stands"})

    def reads(*some):
        its_list = ExhibitorList("a.csv", candidates=some, read=len(some), mapping=columns)
        return fair.reads_files({"a.csv": its_list})

    assert numbers(reads(*rows[1:], row("Neu", "N1"))) == (1, 0, 1, len(rows) - 1)
    assert numbers(reads(*rows, row("Neu", "N1"))) == (0, 1, 0, len(rows))
    with pytest.raises(ReadingError) as refused:
        reads(ACME, BETA, CURA)
    assert (refused.value.name, refused.value.facts["known"]) == ("list_loses", 0)


def test_what_another_planner_wrote_meanwhile_counts(listed):
    def meanwhile():
        listed.put(replace(listed.by_key("1"), remarks="net getypt", country="Oostenrijk"))

    report = listed.reads(replace(ACME, city="Ulm"), BETA, CURA, DELT, before_writing=meanwhile)
    acme = listed.by_key("1")
    assert (acme.city, acme.remarks, acme.country) == ("Ulm", "net getypt", "Oostenrijk")
    assert [dict(one.fields) for one in report.changed] == [{"city": ("", "Ulm")}]


# Shared stands


def test_who_is_at_the_stand_of_another_is_its_co_exhibitor(fair):
    fair.reads(row("Acme", "1"), row("Beta", "2", main_exhibitors=("ACME",)), row("Cura", "3"))
    acme, beta, cura = map(fair.by_key, "123")
    assert (acme.co_exhibitors, beta.co_exhibitors) == ({beta.id}, frozenset())
    fair.put(replace(acme, co_exhibitors=frozenset({cura.id})))  # as the planner knows better
    fair.reads(row("Acme", "1"), row("Beta", "2", main_exhibitors=("ACME",)), row("Cura", "3"))
    assert fair.by_key("1").co_exhibitors == {cura.id}
    fair.put(replace(acme, co_exhibitors=frozenset({beta.id, cura.id})))
    fair.reads(row("Acme", "1"), row("Beta", "2"), row("Cura", "3"))
    assert fair.by_key("1").co_exhibitors == {cura.id}


def test_files_of_one_list_are_read_together_and_a_key_in_two_is_one_exhibitor(fair):
    lists = {
        "hall2.csv": ExhibitorList("hall2.csv", candidates=(ACME, BETA), read=2),
        "hall9.csv": ExhibitorList(
            "hall9.csv", candidates=(replace(ACME, stands=(stand("9 D1"),)), row("Other", "2", row=3)), read=2
        ),
    }
    report = fair.reads_files(lists)
    assert numbers(report) == (2, 0, 0, 0)
    assert [str(one) for one in fair.by_key("1").stands] == ["17 H21", "9 D1"]
    assert [(one.code, one.file, one.row) for one in report.problems] == [("key_twice", "hall9.csv", 3)]


def test_co_exhibitors_are_linked_by_a_name_that_only_one_has(fair):
    fair.reads(ACME, replace(BETA, co_exhibitors=("ACME", "Cura")), CURA, replace(CURA, key="9"))
    assert fair.by_key("2").co_exhibitors == {fair.by_key("1").id}


def test_a_list_of_2879_is_taken_back_in_half_a_second(fair):
    rows = [
        row(f"Exhibitor {n}", str(n), f"{n % 27 + 1} A{n}", country="DE", city="Köln") for n in range(2879)
    ]
    fair.reads(*rows)
    later = [replace(one, stands=(stand(f"2 B{n}"),)) if n % 10 == 0 else one for n, one in enumerate(rows)]
    assert len(fair.reads(*later).changed) > 250
    for _ in range(2):  # the later list, and then the first
        began = time.process_time()
        undo(fair.store)
        took = time.process_time() - began
        assert took < 1.0, took  # half a second of an idle machine: benchmarks/ has the figure
    assert fair.all() == ()
