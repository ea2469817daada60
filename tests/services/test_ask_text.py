# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person is asked for what is missing, in their own language and form of address, and for nothing else."""

from decimal import Decimal

import pytest

from delegation.assets import data_dir
from delegation.domain.people import Consent, ConsentKind, RoomType
from delegation.domain.snapshot import snapshot_of
from delegation.domain.values import Map, Money
from delegation.services.ask_text import ask_text, ask_texts, greeting, wanted_of
from delegation.services.completeness import FIELDS
from delegation.services.words import load_words
from tests.factories import a_person, a_trip, day

WORDS = load_words(data_dir("resources") / "phrases")
WHOLE = {
    "mobile": "+32 470 00 00 31",
    "email": "ada@acme.example",
    "room_type": RoomType.SINGLE,
    "diet": "none",
    "consents": Map({ConsentKind.PHOTO: Consent(given=True)}),
}
FEE = Money(Decimal(695))


def trip(*people):
    return snapshot_of([a_trip(fair="Hannover Messe", agency="POM Limburg"), *people], 1)


def asked(**fields):
    person = a_person(**WHOLE | fields)
    return ask_text(trip(person), person, WORDS)


@pytest.mark.parametrize(
    ("language", "form", "said"),
    [
        ("nl", "mevrouw", "Geachte mevrouw Peeters,"),
        ("nl", "de heer", "Geachte heer Peeters,"),
        ("de", "Mevr.", "Sehr geehrte Frau Peeters,"),
        ("fr", "dhr", "Monsieur Peeters,"),
        ("en", "Ms", "Dear Ms Peeters,"),
        ("en", "Excellency", "Dear Excellency Peeters,"),
        ("nl", "", "Beste Ada,"),
    ],
)
def test_the_greeting_is_in_the_readers_language_whatever_the_form_was_written_in(language, form, said):
    person = a_person(language=language, form_of_address=form)
    assert greeting(person, WORDS[language]) == said


def test_the_text_lists_what_is_missing_or_was_never_answered_and_no_more():
    lines = asked(mobile="", diet=None, asked=Map({"diet": day(1)})).splitlines()
    assert [line for line in lines if line.startswith("- ")] == [
        "- uw gsm-nummer",
        f"- {WORDS['nl'].say('ask.diet')}",
    ]
    assert lines[0] == "Hannover Messe: nog enkele gegevens nodig"
    assert lines[-1] == "POM Limburg"


def test_who_misses_nothing_is_sent_nothing():
    assert asked() == ""
    assert ask_texts(trip(a_person(**WHOLE)), [a_person(**WHOLE)], WORDS) == ""


def test_what_the_planner_hands_out_is_not_asked_of_the_person():
    ben = a_person(2, "Ben", **WHOLE, ticket_code="X1", fee=FEE, paid=True)
    ada = a_person(**WHOLE)
    assert wanted_of(trip(ada, ben), ada) == ()


def test_a_fee_is_asked_with_its_amount():
    assert "- de betaling van de deelnameprijs van 695 EUR" in asked(fee=FEE)


def test_each_question_of_consent_is_asked_apart():
    said = asked(diet="vegan", consents=Map())
    assert "- of we foto’s mogen gebruiken waarop u staat" in said
    assert "- of we mogen bewaren wat u ons over uw gezondheid meedeelde" in said
    assert "gezondheid" not in asked(consents=Map())


@pytest.mark.parametrize("language", WORDS)
def test_everything_that_can_be_missing_can_be_asked_in_every_language(language):
    ben = a_person(2, "Ben", boarding_stop="Genk", terms_accepted_on=day(1))
    bare = a_person(language=language, first_name="A.", fee=FEE, allergies="noten")
    snapshot = trip(bare, ben)
    codes = wanted_of(snapshot, bare)
    assert set(FIELDS) - set(codes) == {"ticket", "fee"}
    text = ask_text(snapshot, bare, WORDS)
    assert text.count("\n- ") == len(codes) + 1
    assert "{" not in text


def test_several_texts_stand_under_the_address_each_is_for():
    ada = a_person(**WHOLE | {"mobile": ""})
    ben = a_person(2, "Ben", language="en", assistant_email="desk@acme.example", **WHOLE | {"email": ""})
    cleo = a_person(3, "Cleo", **WHOLE)
    said = ask_texts(trip(ada, ben, cleo), [ada, ben, cleo], WORDS)
    assert said.startswith("Ada Peeters <ada@acme.example>\n\nHannover Messe:")
    assert "Ben" not in said
    bare = a_person(2, "Ben", language="en", assistant_email="desk@acme.example", last_name="Boom")
    said = ask_texts(trip(ada, bare), [ada, bare], WORDS)
    assert "\nBen Boom <desk@acme.example>\n" in said
    assert "\nDear Ben,\n" in said
