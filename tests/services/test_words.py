# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying: blanks, plurals and facts, and dates written as each tongue does."""

import tomllib
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from uuid import UUID

import pytest

from delegation.assets import data_dir
from delegation.domain.people import RoomType
from delegation.domain.values import Map, Money, PlannedTime, Text
from delegation.services.words import PLURALS, Words, flattened, load_words

PHRASES = data_dir("resources") / "phrases"
WORDS = load_words(PHRASES)


@cache
def phrases(language):
    return flattened(tomllib.loads((PHRASES / f"{language}.toml").read_text("utf-8")))


def words(language="nl", **said):
    """The words of a language, with phrases of the test beside them."""
    return Words(language, phrases(language) | flattened(said))


def test_a_phrase_has_its_blanks_filled():
    assert words(test={"a": "{b} en {c}"}).say("test.a", b="dit", c=7) == "dit en 7"


def test_a_phrase_or_a_fact_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        words().say("test.nothing")
    with pytest.raises(KeyError):
        words(test={"a": "{b}"}).say("test.a")


def test_a_fact_may_have_any_name():
    assert words(test={"a": "{key} {self}"}).say("test.a", key="N12", self="x") == "N12 x"


def test_text_in_a_fact_is_never_taken_for_a_blank():
    assert words(test={"a": "{b}"}).say("test.a", b="{c} {0} {b.__class__}") == "{c} {0} {b.__class__}"


def test_the_count_chooses_the_plural_form_of_the_language():
    said = {"a": {"one": "un {x}", "other": "{count} {x}"}}

    assert [words("fr", test=said).say("test.a", count=n, x="x") for n in (0, 1, 2)] == [
        "un x",
        "un x",
        "2 x",
    ]
    assert [words("nl", test=said).say("test.a", count=n, x="x") for n in (0, 1, 2)] == ["0 x", "un x", "2 x"]
    assert words("fr", test=said).say("test.a", count=1_000_000, x="x") == "1000000 x"  # CLDR: many


def test_a_template_keeps_its_blanks():
    assert WORDS["nl"].template("paper.page") == "Pagina {page} van {pages}"


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (True, "ja"),
        (12, "12"),
        (1.5, "1,5"),
        (date(2026, 4, 20), "ma 20 april"),
        (datetime(2026, 4, 17, 16, 0, tzinfo=UTC), "17 april 2026, 16:00"),
        (time(9, 5), "09:05"),
        (PlannedTime(datetime(2026, 4, 20, 9, 15), "Europe/Berlin"), "ma 20 april, 09:15"),  # noqa: DTZ001 -- wall time
        (RoomType.TWIN, "twin (twee bedden)"),
        (Money(Decimal("1245.50")), "1.245,5 EUR"),
        (Text(Map({"nl": "Ontbijt", "de": "Frühstück"})), "Ontbijt"),
        (UUID("12345678-1234-1234-1234-123456789012"), "12345678"),
        (("a", date(2026, 5, 1)), "a, vr 1 mei"),
        (None, "None"),
    ],
)
def test_a_fact_is_told_as_the_language_writes_it(fact, told):
    assert words(test={"a": "{b}"}).say("test.a", b=fact) == told


def test_a_kind_is_said_by_its_word_and_an_unknown_one_as_it_is():
    said = words(test={"a": "{kind}"})

    assert said.say("test.a", kind="exhibitor") == "exposant"
    assert said.say("test.a", kind="wizard") == "wizard"


@pytest.mark.parametrize(
    ("blank", "fact", "told"),
    [
        ("{b:at}", time(9, 15), "om 09:15"),
        ("{b:at}", PlannedTime(datetime(2026, 4, 20, 9, 15), "Europe/Berlin"), "om 09:15"),  # noqa: DTZ001 -- wall time
        ("{b:bytes}", 999, "999\u00a0B"),
        ("{b:bytes}", 12_345, "12,3\u00a0kB"),
        ("{b:bytes}", 50_000_000, "50\u00a0MB"),
        ("{b:few}", ("An", "Bo"), "An, Bo"),
        ("{b:few}", tuple("abcdefg"), "a, b, c, d, e, f en nog 1"),
        ("{b:language}", "de", "Duits"),
        ("{b:language}", "xx", "xx"),
        ("{b:number}", 12_000, "12.000"),
        ("{b:year}", date(2026, 4, 20), "20 april 2026"),
        ("{b:fields}", (("person", "An", "company"), ("trip", "HM", "first"), ("group", "A", "")),
         "An (Bedrijf), HM (Eerste dag), A (groep)"),
        ("{b:fields}", (("person", "An", "consents.photo"), ("person", "Bo", "own.shoe")),
         "An (Toestemmingen, photo), Bo (own.shoe)"),
        ("{b:fields}", tuple(("group", str(n), "") for n in range(9)),
         "0 (groep), 1 (groep), 2 (groep), 3 (groep), 4 (groep), 5 (groep) en nog 3"),
    ],
)  # fmt: skip
def test_a_blank_may_say_how_its_fact_is_told(blank, fact, told):
    assert words(test={"a": blank}).say("test.a", b=fact) == told


def test_losses_are_counted_by_fate_and_kind_with_the_first_names():
    lost = [("gone", "wish", name) for name in ("Acme", "Werk", "Acme")]
    lost += [("people", "person", name) for name in ("An", "Ben", "Cas", "Dirk", "Els")]
    assert words().losses(lost) == (
        "verdwijnt mee: 3 wensen (Acme, Werk); eraf gehaald: 5 personen (An, Ben, Cas en nog 2)"
    )


def test_the_file_of_a_language_is_read_when_first_asked_for(tmp_path):
    found = load_words(tmp_path)["nl"]
    (tmp_path / "nl.toml").write_text('[paper]\nkind = "Boekje"\n', "utf-8")

    assert found.say("paper.kind") == "Boekje"
    assert list(found.keys()) == ["paper.kind"]


def test_french_spaces_at_high_punctuation_do_not_break(tmp_path):
    (tmp_path / "fr.toml").write_text(
        '[a]\nb = "« {c} » : oui ; non ?"\nd = { one = "un !", other = "deux !" }\n', "utf-8"
    )
    french = load_words(tmp_path)["fr"]

    assert french.say("a.b", c="x : y") == "«\u00a0x : y\u00a0»\u00a0: oui\u00a0; non\u00a0?"
    assert french.say("a.d", count=2) == "deux\u00a0!"


def test_every_file_but_the_french_keeps_its_spaces(tmp_path):
    (tmp_path / "en.toml").write_text('[a]\nb = "so : so"\n', "utf-8")

    assert load_words(tmp_path)["en"].say("a.b") == "so : so"


def test_a_table_is_one_phrase_only_if_all_its_names_are_plural_forms():
    tables = {"a": {"one": "x", "other": "y"}, "b": {"one": "x", "also": "y"}}

    assert flattened(tables) == {"a": {"one": "x", "other": "y"}, "b.one": "x", "b.also": "y"}
    assert "other" in PLURALS


# Dates, as in the table of the printed papers


@pytest.mark.parametrize(
    ("language", "title", "first_of_may", "short", "numeric", "in_text", "number"),
    [
        (
            "nl",
            "maandag 20 april 2026",
            "vrijdag 1 mei 2026",
            "ma 20 april",
            "20/04/2026",
            "om 09:15",
            "12.000",
        ),
        (
            "fr",
            "lundi 20 avril 2026",
            "vendredi 1er mai 2026",
            "lun. 20 avr.",
            "20/04/2026",
            "à 9\u00a0h\u00a015",
            "12\u202f000",
        ),
        (
            "de",
            "Montag, 20. April 2026",
            "Freitag, 1. Mai 2026",
            "Mo 20. April",
            "20.04.2026",
            "um 09:15\u00a0Uhr",
            "12.000",
        ),
        (
            "en",
            "Monday 20 April 2026",
            "Friday 1 May 2026",
            "Mon 20 Apr",
            "20 April 2026",
            "at 09:15",
            "12,000",
        ),
    ],
)
def test_dates_times_and_numbers_have_the_form_of_their_language(
    language, title, first_of_may, short, numeric, in_text, number
):
    said = WORDS[language]
    day = date(2026, 4, 20)

    assert said.long_date(day) == title
    assert said.long_date(date(2026, 5, 1)) == first_of_may
    assert said.short_date(day) == short
    assert said.numeric_date(day) == numeric
    assert said.at(time(9, 15)) == in_text
    assert said.number(12000) == number


def test_a_date_is_brief_where_room_is_short():
    days = {language: WORDS[language].brief_date(date(2026, 4, 1)) for language in WORDS}

    assert days == {"nl": "1 apr", "de": "1. Apr", "fr": "1er avr.", "en": "1 Apr"}


def test_a_full_hour_in_french_has_no_minutes():
    assert WORDS["fr"].at(time(14)) == "à 14\u00a0h"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Maandag 20 april"),
        ("fr", "Lundi 20 avril"),
        ("de", "Montag, 20. April"),
        ("en", "Monday 20 April"),
    ],
)
def test_the_title_of_a_day_begins_with_a_capital(language, title):
    assert WORDS[language].title_date(date(2026, 4, 20)) == title


@pytest.mark.parametrize(
    ("language", "in_a_month", "over_months", "from_the_first", "over_years", "one_day"),
    [
        (
            "nl",
            "20–21 april 2026",
            "30 april – 2 mei 2026",
            "1–3 mei 2026",
            "31 december 2026 – 1 januari 2027",
            "1 mei 2026",
        ),
        (
            "fr",
            "du 20 au 21 avril 2026",
            "du 30 avril au 2 mai 2026",
            "du 1er au 3 mai 2026",
            "du 31 décembre 2026 au 1er janvier 2027",
            "1er mai 2026",
        ),
        (
            "de",
            "20.–21. April 2026",
            "30. April – 2. Mai 2026",
            "1.–3. Mai 2026",
            "31. Dezember 2026 – 1. Januar 2027",
            "1. Mai 2026",
        ),
        (
            "en",
            "20–21 April 2026",
            "30 April – 2 May 2026",
            "1–3 May 2026",
            "31 December 2026 – 1 January 2027",
            "1 May 2026",
        ),
    ],
)
def test_spans_of_days_have_the_form_of_their_language(
    language, in_a_month, over_months, from_the_first, over_years, one_day
):
    said = WORDS[language]

    assert said.span(date(2026, 4, 20), date(2026, 4, 21)) == in_a_month
    assert said.span(date(2026, 4, 30), date(2026, 5, 2)) == over_months
    assert said.span(date(2026, 5, 1), date(2026, 5, 3)) == from_the_first
    assert said.span(date(2026, 12, 31), date(2027, 1, 1)) == over_years
    assert said.span(date(2026, 5, 1), date(2026, 5, 1)) == one_day
