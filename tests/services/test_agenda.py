# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar stamps: what makes a program show a change, and what must not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.assets import data_dir
from delegation.domain.people import Status
from delegation.domain.plain import record_of
from delegation.domain.programme import ItemStatus, Part, Spot
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.trip import File, OwnField, Place, Reader
from delegation.domain.values import Map, Span, Text, utc_of
from delegation.services.agenda import news
from delegation.services.change import undo
from delegation.services.fairgrounds import load_fairground
from tests.factories import (
    BRUSSELS,
    a_leg,
    a_note,
    a_person,
    a_room,
    a_stand,
    a_stay,
    a_trip,
    a_visit,
    an_exhibitor,
    at,
    day,
    uid,
    words,
)

ADA, BEN = uid(1), uid(2)
DELEGATE = Reader.DELEGATE
VISIT = a_visit(400, at(10), title=words("Bezoek", de="Besuch"), everybody=True)


def unfolded(calendar):
    return calendar.decode().replace("\r\n ", "")


@pytest.fixture
def told(desk):
    """A trip of two whose first packs are out; gives (sequence, stamp, cancelled) after the next ones."""
    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben", language="de"), VISIT)
    desk.hand_out()

    def after(*things, reader=ADA, thing=VISIT.id, **order):
        if things:
            desk.put(*things)
        desk.hand_out(**order)
        one = desk.told()[reader, thing]
        return one.sequence, one.at == desk.days.now, one.cancelled

    return after


SAME, NEW_STAMP, NEXT, GONE = (0, False, False), (0, True, False), (1, True, False), (1, True, True)


def test_nothing_changed_is_the_same_stamp_and_the_same_bytes(desk, told):
    before = desk.files()
    assert told() == SAME
    assert desk.files() == before


@pytest.mark.parametrize(
    "changed",
    [
        replace(VISIT, start=at(11)),
        replace(VISIT, minutes=45),
        replace(VISIT, place=Spot(hall="26", stand="H21")),
        replace(VISIT, place=Spot(name=words("Foyer"))),
        replace(VISIT, start=at(9, zone="Europe/London")),
    ],
)
def test_another_time_or_place_is_the_next_sequence(changed, told):
    assert told(changed) == NEXT


@pytest.mark.parametrize(
    "changed",
    [
        replace(VISIT, title=words("Ander bezoek", de="Besuch")),
        replace(VISIT, details=words("Neem je badge mee")),
        replace(VISIT, host_name="Jörg"),
        replace(VISIT, status=ItemStatus.TENTATIVE),
    ],
)
def test_any_other_difference_is_a_new_stamp_under_the_same_sequence(changed, told):
    assert told(changed) == NEW_STAMP


@pytest.mark.parametrize(
    "changed",
    [
        replace(VISIT, remarks="voor de planner"),
        replace(VISIT, locked=True),
        replace(VISIT, everybody=False, persons=frozenset({ADA, BEN})),
        replace(VISIT, title=words("Bezoek", de="Standbesuch", fr="Visite")),
    ],
)
def test_what_this_reader_does_not_see_changes_nothing_for_them(changed, told):
    assert told(changed) == SAME


def test_who_reads_the_changed_language_is_told(told):
    changed = replace(VISIT, title=words("Bezoek", de="Standbesuch"))
    assert told(changed, reader=BEN) == NEW_STAMP


def test_another_language_is_no_change(desk, told):
    uids = {key: one.uid for key, one in desk.told().items()}
    assert told(a_person(1, "Ada", language="fr")) == SAME
    assert told(language="en") == SAME
    assert {key: one.uid for key, one in desk.told().items()} == uids


def test_what_is_written_for_readers_stands_in_the_language_of_each(desk):
    visit = replace(
        VISIT,
        status=ItemStatus.TENTATIVE,
        host_name="Jörg Wetter",
        host_function=words("technisch directeur", de="Technischer Leiter"),
        confirm_by=words("tegen 13 april", de="bis 13. April"),
        parts=(
            Part(words("Toelichting", de="Vortrag"), 10, None, "Nele", words("agentschap", de="Agentur")),
        ),
    )
    noted = a_note(VISIT.id, text=words("Kom op tijd", de="Bitte pünktlich"), readers=frozenset({DELEGATE}))
    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben", language="de"), visit, noted)
    desk.hand_out()
    ada, ben = (unfolded(desk.files()[f"peeters_{name}.ics"]) for name in ("ada", "ben"))
    said = ("technisch directeur", "tegen 13 april", "Nele\\, agentschap", "Kom op tijd")
    asked = ("Technischer Leiter", "bis 13. April", "Nele\\, Agentur", "Bitte pünktlich")
    assert [one in ada for one in said + asked] == [True] * 4 + [False] * 4
    assert [one in ben for one in said + asked] == [False] * 4 + [True] * 4


def test_each_reader_and_thing_has_a_uid_of_its_own(desk, told):
    desk.put(a_visit(401, at(14), everybody=True))
    desk.hand_out()
    uids = [one.uid for one in desk.told().values()]
    assert len(set(uids)) == len(uids) == 4


def test_what_is_gone_is_written_as_cancelled_until_the_trip_ends(desk, told):
    desk.remove(VISIT.id)
    assert told() == GONE
    calendar = desk.files()["peeters_ada.ics"].decode()
    assert "STATUS:CANCELLED" in calendar
    assert "SEQUENCE:1" in calendar
    before = desk.files()
    assert told() == (1, False, True)
    assert desk.files() == before
    states = desk.states(desk.hand_out(days=60))
    assert states["peeters_ada.ics"] == "removed"  # after the trip nothing is left to say


@pytest.mark.parametrize(
    "out",
    [
        replace(VISIT, exceptions=frozenset({ADA})),
        replace(VISIT, everybody=False, persons=frozenset({BEN})),
        replace(VISIT, status=ItemStatus.CANCELLED),
        replace(VISIT, start=None),
        a_person(1, "Ada", present=(Span(day(22), day(24)),)),
    ],
)
def test_who_no_longer_takes_part_is_told_so(out, told):
    assert told(out) == GONE


def test_the_others_hear_nothing_of_somebody_taken_out(told):
    assert told(replace(VISIT, exceptions=frozenset({ADA})), reader=BEN) == SAME


def test_what_is_back_goes_on_counting(told):
    assert told(replace(VISIT, exceptions=frozenset({ADA}))) == GONE
    assert told(VISIT) == (2, True, False)


def test_taking_back_a_change_lowers_no_sequence(desk, told):
    assert told(replace(VISIT, start=at(11))) == NEXT
    undo(desk.store, 3)
    assert told() == (2, True, False)


def test_a_dry_run_publishes_nothing(desk, told):
    changes, before, files = len(desk.store.changes()), desk.told(), desk.files()
    assert told(replace(VISIT, start=at(11)), dry_run=True) == SAME
    assert desk.told() == before
    assert desk.files() == files
    assert len(desk.store.changes()) == changes + 1  # the move itself


def test_packs_for_one_tell_nobody_else(desk, told):
    moved = replace(VISIT, start=at(11))
    assert told(moved, persons=(str(ADA),)) == NEXT
    assert desk.told()[BEN, VISIT.id].sequence == 0


def test_somebody_who_cancelled_is_told_nothing_more(desk, told):
    assert told(a_person(1, "Ada", status=Status.CANCELLED), replace(VISIT, start=at(11))) == SAME


def test_one_coach_for_24_people_begins_with_sequence_0_for_each(desk):
    stop = Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS))
    people = [a_person(number, f"P{number}") for number in range(1, 25)]
    coach = a_leg(
        kind=LegKind.COACH,
        destination=Place(words("Hannover")),
        stops=(stop,),
        passengers=Map({person.id: Passenger(stop.id, str(person.id.int)) for person in people}),
    )
    desk.put(a_trip(), *people, coach)
    desk.hand_out()
    told = desk.told()
    assert len(told) == 24
    assert {one.sequence for one in told.values()} == {0}
    assert len({one.uid for one in told.values()}) == 24


def test_a_seat_concerns_whoever_sits_on_it(desk):
    coach = a_leg(passengers=Map({ADA: Passenger(seat="1"), BEN: Passenger(seat="2")}))
    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben"), coach)
    desk.hand_out()
    desk.put(replace(coach, passengers=Map({ADA: Passenger(seat="3"), BEN: Passenger(seat="2")})))
    desk.hand_out()
    told = desk.told()
    assert told[ADA, coach.id].at == desk.days.now
    assert told[BEN, coach.id].at != desk.days.now


def test_a_boarding_stop_of_ones_own_is_the_place_and_the_time_of_a_leg(desk):
    stops = (Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS)), Stop(uid(511), "Genk", at(7, zone=BRUSSELS)))
    coach = a_leg(stops=stops, passengers=Map({ADA: Passenger(uid(510)), BEN: Passenger(uid(511))}))
    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben"), coach)
    desk.hand_out()
    later = replace(stops[1], time=at(7, 15, zone=BRUSSELS))
    desk.put(replace(coach, stops=(stops[0], later)))
    desk.hand_out()
    told = desk.told()
    assert (told[ADA, coach.id].sequence, told[BEN, coach.id].sequence) == (0, 1)
    assert told[BEN, coach.id].facts["time"]["start"]["wall"] == "2026-04-20T07:15:00"
    assert utc_of(later.time.wall, BRUSSELS) == later.time.utc


def test_nights_are_told_and_a_later_departure_is_the_next_sequence(desk):
    stay, room = a_stay(), a_room(people=frozenset({ADA}))
    desk.put(a_trip(), a_person(1, "Ada"), stay, room)
    desk.hand_out()
    assert desk.told()[ADA, stay.id].sequence == 0
    desk.put(replace(stay, check_out=day(23)))
    desk.hand_out()
    assert desk.told()[ADA, stay.id].sequence == 1
    desk.put(replace(room, number="101"))
    desk.hand_out()
    assert desk.told()[ADA, stay.id].sequence == 1
    assert desk.told()[ADA, stay.id].at == desk.days.now


def test_an_exhibitor_that_is_renamed_is_no_move(desk, told):
    exhibitor = an_exhibitor()
    at_it = replace(VISIT, title=words(""), place=Spot(exhibitor.id, "17", "H21"))
    assert told(exhibitor, at_it) == NEW_STAMP
    assert told(replace(exhibitor, name="ET")) == NEW_STAMP


def described(desk, name="peeters_ada.ics"):
    """The text of Ada's calendar, unfolded."""
    return desk.files()[name].decode().replace("\r\n ", "")


def test_own_fields_files_and_notes_for_delegates_are_told_as_in_the_paper(desk):
    label = words("Kledij", fr="Tenue")
    both = frozenset({Reader.PLANNER, Reader.DELEGATE})
    field = OwnField(id=uid(950), name="dress", on="item", label=label, readers=both)
    hidden = OwnField(id=uid(951), name="budget", on="item", label=words("Budget"))
    visit = replace(VISIT, own=Map({field.id: "zakelijk", hidden.id: "900"}))
    plan = File(
        id=uid(800),
        on=visit.id,
        name="plan.pdf",
        media_type="application/pdf",
        digest="0" * 64,
        size_bytes=1,
        readers=both,
    )
    desk.put(a_trip(), a_person(1, "Ada"), field, hidden, visit, plan)
    desk.hand_out()

    said = described(desk)

    assert "DESCRIPTION:Kledij: zakelijk\\nDocument: plan.pdf\r\n" in said
    assert "900" not in said


def test_a_stand_that_moved_since_is_a_new_stamp_and_is_said(desk):
    stand = a_stand()
    visit = replace(VISIT, place=Spot(exhibitor=uid(300), hall="17", stand="H21"))
    desk.put(a_trip(), a_person(1, "Ada"), an_exhibitor(stands=(stand,)), visit)
    desk.hand_out()
    assert "Stand te bevestigen" not in described(desk)

    desk.put(an_exhibitor(stands=(replace(stand, number="C40"),)))
    desk.hand_out()

    assert "Stand te bevestigen" in described(desk)
    one = desk.told()[ADA, VISIT.id]
    assert (one.sequence, one.at == desk.days.now) == (0, True)


def test_an_entrance_of_the_ground_has_its_address_and_a_place_in_town_has_not(desk):
    ground = load_fairground(data_dir("resources") / "fairgrounds", "hannover")
    desk.edge = replace(desk.edge, fairground=lambda _: ground)
    there = replace(VISIT, place=Spot(name=words("West 1")))
    town = a_visit(401, at(12), title=words("Diner"), everybody=True)
    desk.put(a_trip(), a_person(1, "Ada"), there, replace(town, place=Spot(name=words("Stadhuis"))))
    desk.hand_out()

    said = described(desk)

    assert "LOCATION:West 1\\nHermesallee 1\\, 30521 Hannover\r\nGEO:" in said
    assert "LOCATION:Stadhuis\r\n" in said


def test_an_exhibitor_in_the_title_is_not_said_twice(desk):
    visit = replace(
        VISIT, title=words("Gesprek met Einstein Telescope"), place=Spot(exhibitor=uid(300), hall="17")
    )
    desk.put(a_trip(), a_person(1, "Ada"), an_exhibitor(), visit)
    desk.hand_out()

    assert described(desk).count("Einstein Telescope") == 1


def test_a_meeting_online_has_its_link_where_one_looks_and_where_programs_do(desk):
    link = "https://meet.acme.example/abc"
    visit = replace(VISIT, place=Spot(name=words("Online"), address=link))
    desk.put(a_trip(), a_person(1, "Ada"), visit)
    desk.hand_out()

    said = described(desk)

    assert f"LOCATION:Online\\n{link}\r\n" in said
    assert f"CONFERENCE;VALUE=URI:{link}\r\n" in said


def said_of(start, hall, title):
    plain = record_of(Text).plain
    return {
        "time": {"start": start},
        "place": {"hall": hall},
        "other": {"title": plain(words(title, de=title))},
    }


SAID = st.builds(said_of, st.sampled_from(["10:00", "11:00"]), st.sampled_from("AB"), st.sampled_from("xy"))


@given(st.lists(st.tuples(st.dictionaries(st.sampled_from([uid(400), uid(401)]), SAID), st.booleans())))
def test_sequences_never_fall_uids_never_change_and_each_step_is_what_the_reader_sees(runs):
    """Whatever comes, goes, changes and comes back, in packs for one reader."""
    told, uids = {}, count(1)
    for number, (facts, in_german) in enumerate(runs):
        now = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=number)
        language = "de" if in_german else "nl"
        fresh = {}
        for one in news(ADA, language, facts, told, now=now, new_uid=lambda: f"{next(uids)}@trip.invalid"):
            assert one.thing not in fresh
            fresh[one.reader, one.thing] = one
        for key, one in fresh.items():
            before = told.get(key)
            if before is None:
                assert (one.sequence, one.created, one.cancelled) == (0, now, False)
                continue
            moved = any(one.facts[part] != before.facts[part] for part in ("time", "place"))
            step = 1 if moved or one.cancelled != before.cancelled else 0
            assert one == replace(
                before, sequence=before.sequence + step, at=now, cancelled=one.cancelled, facts=one.facts
            )
        told |= fresh
        assert {thing for (_, thing), one in told.items() if not one.cancelled} == facts.keys()
        assert all(told[ADA, thing].facts == said for thing, said in facts.items())
        assert len({one.uid for one in told.values()}) == len(told)
