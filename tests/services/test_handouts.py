# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs: whose file is called what, what is in it, and what becomes of a folder of packs."""

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.app import doors
from delegation.domain.people import Status
from delegation.domain.programme import Spot
from delegation.domain.travel import Passenger
from delegation.domain.values import Map
from delegation.errors import CancelledError, HandoutError, NotFoundError
from delegation.services.handouts import Edge, file_names, handouts
from tests.factories import a_group, a_leg, a_person, a_room, a_stay, a_trip, a_visit, an_item, at, uid, words
from tests.nobody import as_nobody

VISIT = a_visit(400, at(10), title=words("Bezoek"), everybody=True)


@pytest.fixture
def packed(desk):
    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben"), VISIT)
    desk.hand_out()
    return desk


# Names


def names(*people):
    return sorted(file_names(people).values())


def test_a_file_is_called_after_its_person_in_ascii():
    assert names(a_person(1, "Zoë", "Müller-Łuczak")) == ["muller-luczak_zoe"]
    assert names(a_person(1, "Jean Paul", "Di Rupo")) == ["di-rupo_jean-paul"]


def test_namesakes_are_told_apart_by_their_ids():
    two = a_person(0x11111111 << 96, "Jan"), a_person(0x22222222 << 96, "Jan")
    assert names(*two) == ["peeters_jan_11111111", "peeters_jan_22222222"]
    assert len(set(names(a_person(1, "Jan"), a_person(2, "Jan")))) == 2  # ids that begin alike


def test_a_name_without_a_latin_letter_is_the_person_of_an_id():
    assert names(a_person(0x33333333 << 96, "明", "川")) == ["person_33333333"]


def test_what_windows_keeps_for_itself_is_no_file_name():
    assert names(a_person(0x44444444 << 96, "", "Con"), a_person(5, "", "Nul"))[0] == "con_44444444"


@given(st.lists(st.tuples(st.text(max_size=50), st.text(max_size=50)), max_size=8))
def test_any_names_give_as_many_plain_file_names(said):
    people = [a_person(number, first, f"x{last}") for number, (first, last) in enumerate(said)]
    found = file_names(people)
    assert len({name.casefold() for name in found.values()}) == len(people)
    for name in found.values():
        assert 0 < len(name) < 130
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")


# The folder


def test_everybody_confirmed_has_a_pdf_and_a_calendar_and_there_is_an_index(packed):
    assert set(packed.files()) == {
        ".handouts.json",
        "index.html",
        "peeters_ada.pdf",
        "peeters_ada.ics",
        "peeters_ben.pdf",
        "peeters_ben.ics",
    }
    index = packed.files()["index.html"].decode()
    assert 'href="peeters_ada.pdf"' in index
    assert 'lang="nl"' in index


def test_somebody_with_nothing_planned_gets_a_pdf_and_no_calendar(desk):
    desk.put(a_trip(), a_person(1, "Ada"))
    assert desk.states(desk.hand_out()) == {"peeters_ada.pdf": "written"}


def test_equal_data_gives_equal_bytes_and_nothing_is_written_again(packed):
    before, stamps = packed.files(), {file: file.stat().st_mtime_ns for file in packed.out.iterdir()}
    assert set(packed.states(packed.hand_out()).values()) == {"unchanged"}
    assert packed.files() == before
    unlisted = {".handouts.json"}  # what is ours is noted anew in every run
    assert all(
        file.stat().st_mtime_ns == stamps[file] for file in packed.out.iterdir() if file.name not in unlisted
    )


def test_who_is_no_longer_due_loses_files_that_are_listed_and_others_stay(packed):
    (packed.out / "notes.txt").write_text("mine")
    (packed.out / "peeters_ben.ics").write_text("edited by hand")
    packed.put(a_person(2, "Ben", status=Status.CANCELLED))
    assert packed.states(packed.hand_out())["peeters_ben.pdf"] == "removed"
    assert {"notes.txt", "peeters_ben.ics"} <= set(packed.files())
    assert "peeters_ben.pdf" not in packed.files()
    assert set(packed.listed()) == {"peeters_ada.pdf", "peeters_ada.ics"}


def test_a_new_name_takes_the_old_file_away(packed):
    packed.put(a_person(1, "Ada", "Vermeulen"))
    states = packed.states(packed.hand_out())
    assert (states["vermeulen_ada.pdf"], states["peeters_ada.pdf"]) == ("written", "removed")


def test_a_name_changed_there_and_back_keeps_the_file_of_today(packed):
    packed.put(a_person(1, "Ada", "Vermeulen"))
    packed.hand_out(persons=(str(uid(1)),))  # packs for some take nothing away
    packed.put(a_person(1, "Ada"))
    packed.hand_out(persons=(str(uid(1)),))
    states = packed.states(packed.hand_out())
    assert (states["peeters_ada.pdf"], states["vermeulen_ada.pdf"]) == ("unchanged", "removed")


def test_two_who_swap_names_get_each_their_own_file(packed):
    packed.put(a_person(1, "Ben"), a_person(2, "Ada"))
    packed.hand_out()
    assert packed.listed()["peeters_ben.pdf"]["person"] == str(uid(1))
    assert set(packed.listed()) == {
        "peeters_ada.pdf",
        "peeters_ada.ics",
        "peeters_ben.pdf",
        "peeters_ben.ics",
    }


def test_somebody_elses_file_of_that_name_is_left_alone_and_said(desk):
    desk.out.mkdir()
    (desk.out / "peeters_ada.pdf").write_text("not ours")
    (desk.out / "index.html").write_text("a page of somebody else")
    desk.put(a_trip(), a_person(1, "Ada"), VISIT)
    (pdf, ics) = desk.hand_out()
    assert (pdf.state, pdf.code, ics.state) == ("failed", "target_exists", "written")
    assert desk.files()["peeters_ada.pdf"] == b"not ours"
    assert desk.files()["index.html"] == b"a page of somebody else"


def test_packs_for_a_group_are_for_its_members_and_leaders(packed):
    packed.put(a_group(members=Map({uid(1): ()}), leaders=(uid(2),)), a_person(3, "Cas"))
    assert {one.person for one in packed.hand_out(groups=("Rood",))} == {str(uid(1)), str(uid(2))}
    assert {one.person for one in packed.hand_out(persons=("Ada Peeters",))} == {str(uid(1))}


def test_a_list_of_ours_that_is_damaged_or_hostile_is_no_list(packed):
    for said in ("", "[]", '{"files": []}', '{"files": {"../x": {"person": "1"}}}', '{"files": {"a": 1}}'):
        (packed.out / ".handouts.json").write_text(said)
        assert set(packed.states(packed.hand_out()).values()) == {"unchanged"}


# Faults


def test_a_directory_in_the_place_of_a_file_costs_that_file_alone(packed):
    (packed.out / "peeters_ada.pdf").unlink()
    (packed.out / "peeters_ada.pdf").mkdir()
    states = packed.states(packed.hand_out())
    assert (states["peeters_ada.pdf"], states["peeters_ada.ics"]) == ("failed", "unchanged")
    assert not [name for name in packed.files() if name.endswith(".half")]


def test_a_target_open_in_another_program_is_said_and_the_batch_goes_on(packed, monkeypatch):
    """As on Windows, where a reader of PDFs holds what it shows."""
    rename, shown = os.replace, packed.out / "peeters_ada.pdf"

    def refused(half, target):
        if target == shown:
            raise PermissionError(13, "in use")
        rename(half, target)

    packed.put(replace(VISIT, start=at(11)))
    before = shown.read_bytes()
    with monkeypatch.context() as held:
        held.setattr(os, "replace", refused)
        done = packed.hand_out()
    (failed,) = [one for one in done if one.state == "failed"]
    assert (failed.code, failed.facts) == ("target_open", (("file", str(shown)),))
    assert {one.state for one in done if one is not failed} == {"written"}
    assert shown.read_bytes() == before
    assert not list(packed.out.glob(".*.half"))
    states = packed.states(packed.hand_out())
    assert (states.pop("peeters_ada.pdf"), set(states.values())) == ("written", {"unchanged"})


def test_a_bad_record_costs_its_page_and_not_the_batch(packed):
    packed.put(a_person(3, "Boom"))
    done = packed.hand_out()
    (failed,) = [one for one in done if one.state == "failed"]
    assert (failed.code, dict(failed.facts)["person"]) == ("record_not_drawn", "Boom Peeters")
    assert len([one for one in done if one.state != "failed"]) == 5


def test_a_record_whose_plan_cannot_be_told_costs_its_own_files(packed, monkeypatch):
    from delegation.services import handouts as module  # noqa: PLC0415 -- to break it

    def broken(snapshot, walks, person):
        if person == uid(2):
            raise ValueError("a bad record")
        return itinerary(snapshot, walks, person)

    itinerary = module.itinerary
    monkeypatch.setattr(module, "itinerary", broken)
    states = packed.states(packed.hand_out())
    assert states == {
        "peeters_ada.pdf": "unchanged",
        "peeters_ada.ics": "unchanged",
        "peeters_ben.pdf": "failed",
        "peeters_ben.ics": "failed",
    }


def test_a_character_without_a_font_is_a_problem_with_the_name_of_its_person(desk):
    desk.put(a_trip(), a_person(1, "𒀀"))
    (one,) = desk.hand_out()
    assert (one.state, one.code, one.is_problem) == ("written", "character_without_font", True)
    assert dict(one.facts) == {"person": "𒀀 Peeters", "characters": "𒀀"}


def test_work_that_is_stopped_leaves_whole_files_that_are_still_ours(packed):
    shutil.rmtree(packed.out)

    def stop(done, of):
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        packed.hand_out(progress=stop)
    assert set(packed.listed()) == {"peeters_ada.pdf", "peeters_ada.ics"}
    packed.put(replace(VISIT, start=at(11)))
    assert "failed" not in packed.states(packed.hand_out()).values()


def test_a_run_that_is_killed_leaves_no_file_that_the_next_takes_for_somebody_elses(desk, monkeypatch):
    from delegation.services import handouts as module  # noqa: PLC0415 -- to kill it

    desk.put(a_trip(), a_person(1, "Ada"), a_person(2, "Ben"), VISIT)
    with monkeypatch.context() as killed:
        killed.setattr(module._Folder, "finish", lambda *_: None)  # noqa: SLF001 -- as kill -9 would
        desk.hand_out()
    desk.put(replace(VISIT, start=at(11)))
    assert set(desk.states(desk.hand_out()).values()) == {"written"}
    assert set(desk.listed()) == {"peeters_ada.pdf", "peeters_ada.ics", "peeters_ben.pdf", "peeters_ben.ics"}


def test_progress_counts_the_people(packed):
    seen = []
    packed.hand_out(progress=lambda done, of: seen.append((done, of)))
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_a_folder_that_vanishes_ends_in_a_sentence(packed):
    def vanish(done, of):
        if done == 1:
            shutil.rmtree(packed.out)

    with pytest.raises(HandoutError) as refused:
        packed.hand_out(progress=vanish)
    assert refused.value.name == "folder_gone"


def test_a_folder_that_cannot_be_made_tells_nobody_anything(packed, tmp_path):
    (tmp_path / "file").write_text("")
    packed.put(a_visit(401, at(14), everybody=True))
    before = packed.told()
    with pytest.raises(HandoutError) as refused:
        packed.hand_out(out=tmp_path / "file" / "packs")
    assert refused.value.name == "folder_not_made"
    assert packed.told() == before


def test_nobody_and_an_unknown_person_are_refused_before_a_folder_is_made(desk, tmp_path):
    desk.put(a_trip(), a_person(1, "Ada", status=Status.WAITING))
    with pytest.raises(HandoutError):
        desk.hand_out(persons=("Ada Peeters",))
    with pytest.raises(NotFoundError):
        desk.hand_out(persons=("Nemo",))
    assert not desk.out.exists()


def test_a_dry_run_makes_no_folder_and_says_what_would_be_written(desk):
    desk.put(a_trip(), a_person(1, "Ada"), VISIT)
    assert set(desk.states(desk.hand_out(dry_run=True)).values()) == {"written"}
    assert not desk.out.exists()


# What is in them


def test_a_pack_holds_nothing_private_of_anybody_else(desk):
    import pypdf  # noqa: PLC0415 -- slow to load, and only here

    ada = a_person(1, "Ada", mobile="+32 470 00 00 01")
    ben = a_person(
        2,
        "Ben",
        mobile="+32 470 99 99 99",
        email="ben@acme.example",
        diet="glutenvrij",
        allergies="noten",
        accessibility="rolstoel",
        emergency_contact="Mia 0499 11 11 11",
        licence_plate="1-ABC-234",
        remarks="moeilijk",
    )
    coach = a_leg(
        passengers=Map({ada.id: Passenger(seat="4A", reference="ADAREF"), ben.id: Passenger(seat="9Z")})
    )
    rooms = a_room(people=frozenset({ada.id})), a_room(611, people=frozenset({ben.id}), number="666")
    theirs = a_visit(401, at(14), title=words("Geheim overleg"), persons=frozenset({ben.id}))
    lunch = an_item(402, start=at(12), everybody=True, place=Spot(name=words("Foyer")), remarks="budget 900")
    desk.put(a_trip(), ada, ben, coach, a_stay(), *rooms, theirs, lunch)
    real = doors()
    desk.edge = Edge(real.words, desk.days, desk.edge.new_id, real.pens(), real.fairground)
    done = handouts(desk.store, desk.out, desk.edge)
    assert not [one for one in done if one.is_problem]
    pages = pypdf.PdfReader(desk.out / "peeters_ada.pdf").pages
    said = " ".join(page.extract_text() for page in pages)
    said += desk.files()["peeters_ada.ics"].decode().replace("\r\n ", "")
    assert "4A" in said
    assert "ADAREF" in said
    secrets = (
        "99 99 99",
        "9Z",
        "glutenvrij",
        "noten",
        "rolstoel",
        "Mia",
        "1-ABC",
        "moeilijk",
        "666",
        "Geheim",
    )
    for secret in (*secrets, "ben@acme", "budget 900"):
        assert secret not in said, secret


def test_a_folder_that_may_not_be_written_tells_nobody_anything(packed):
    packed.put(a_visit(401, at(14), everybody=True))
    before = packed.told()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "packs"
        shutil.copytree(packed.out, out)
        Path(folder).chmod(0o755)
        out.chmod(0o555)
        with as_nobody(), pytest.raises(HandoutError) as refused:
            packed.hand_out(out=out)
        out.chmod(0o755)
    assert (refused.value.name, refused.value.facts["folder"]) == ("folder_gone", str(out))
    assert packed.told() == before
