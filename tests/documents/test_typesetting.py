# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents.theme import bold, contrast_on_white, plain, readable
from delegation.documents.typesetting import flowed, headline, shrunk, squeezed, width_of

BODY = plain(9.5)


def fitting(text, words_width):
    """``text`` in lines as wide as ``words_width`` is."""
    return flowed(text, BODY, width_of(words_width, BODY)).lines


def test_a_line_is_filled_before_the_next_one():
    assert fitting("een twee drie vier", "een twee drie") == ("een twee drie", "vier")


def test_a_line_feed_breaks_a_line():
    assert fitting("een\ntwee", "een twee drie") == ("een", "twee")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Pauze van 45 min", "45\xa0min"),
        ("dan naar hal 27", "hal\xa027"),
        ("ontbijt om 06:30", "om\xa006:30"),
        ("bij stand H21", "stand\xa0H21"),
        ("bel +31 6 12345678 nu", "+31\xa06\xa012345678"),
        ("bel +32 470 00 00 01 nu", "+32\xa0470\xa000\xa000\xa001"),
        ("Gelenkwerk GmbH & Co. KG", "GmbH\xa0&\xa0Co.\xa0KG"),
    ],
)
def test_what_is_read_together_stays_together(text, kept):
    assert kept in flowed(text, BODY, 400).lines[0]


def test_a_legal_form_moves_as_a_whole_where_it_does_not_fit_beside_its_name():
    name = "Präzisionsantriebe"

    assert fitting(f"{name} GmbH & Co. KG", name) == (name, "GmbH\xa0&\xa0Co.\xa0KG")


def broken(text, measure):
    """Running Dutch text in lines as wide as ``measure`` is."""
    return flowed(text, BODY, width_of(measure, BODY), hyphens="nl").lines


def test_running_text_may_be_hyphenated():
    assert broken("Demonstratie in de magazijnlogistiek", "Demonstratie in de magazijn-") == (
        "Demonstratie in de magazijn\u00ad",
        "logistiek",
    )


def test_a_name_is_not_hyphenated():
    assert fitting("Demonstratie in de magazijnlogistiek", "Demonstratie in de magazijn") == (
        "Demonstratie in de",
        "magazijnlogistiek",
    )


def test_a_soft_hyphen_wins_over_the_dictionary():
    word = "kwaliteits\u00adverantwoordelijke"

    assert broken(word, "verantwoordelijke") == ("kwaliteits\u00ad", "verantwoordelijke")


def test_a_soft_hyphen_that_is_not_used_is_not_drawn():
    word = "kwaliteits\u00adverantwoordelijke"

    assert broken(word, f"{word}----") == ("kwaliteitsverantwoordelijke",)


def test_a_soft_hyphen_beside_a_word_parts_nothing():
    assert broken("\u00adeen\u00ad twee\u00ad", "een twee drie") == ("een twee",)


def test_a_reference_is_not_broken_at_its_hyphens():
    assert broken("Ref. LB-2026-0417", "LB-2026-0417") == ("Ref.", "LB-2026-0417")


def test_a_name_too_wide_for_its_column_breaks_at_its_own_hyphen():
    assert fitting("Khai-Wojciechowska", "Wojciechowska") == ("Khai-", "Wojciechowska")


def test_a_name_is_not_parted_to_fill_a_line():
    assert fitting("Minh Khai-Wojciechowska", "Khai-Wojciechowska") == ("Minh", "Khai-Wojciechowska")


def test_a_title_shrinks_before_a_word_of_it_is_broken():
    word = "Humanoidrobotikunternehmen"
    width = width_of(word, bold(10))

    lines = headline(f"Das {word}", bold(11.5), width, (11.5, 10, 8.5))

    assert (lines.lines, lines.style.size) == (("Das", word), 10)


def test_the_largest_size_that_fits_is_taken():
    style = shrunk("Leineblick", bold(21), width_of("Leineblick", bold(15.6)), (21, 18, 15.5, 13))

    assert style is not None
    assert style.size == 15.5


def test_what_fits_at_no_size_is_broken_at_the_smallest():
    lines = squeezed("Gasthof zur alten Wollkämmerei", bold(21), width_of("Wollkämmerei", bold(10)), (21, 10))

    assert (lines.lines, lines.style.size) == (("Gasthof zur", "alten", "Wollkämmerei"), 10)


@given(st.text(max_size=80), st.floats(20, 300), st.sampled_from(["", "nl", "de", "fr", "en"]))
def test_no_line_is_wider_than_its_measure_and_no_letter_is_lost(text, width, language):
    lines = flowed(text, BODY, width, hyphens=language)

    assert all(width_of(line, BODY) <= width + 0.1 or len(line) == 1 for line in lines.lines)
    drawn = "".join(line.removesuffix("\u00ad") for line in lines.lines)
    assert "".join(drawn.split()) == "".join(text.replace("\u00ad", "").split())


@pytest.mark.parametrize("code", ["#FFD500", "#10495A", "#ffffff", "00ff00"])
def test_an_accent_is_darkened_until_white_reads_on_it(code):
    assert contrast_on_white(readable(code)) >= 7


@pytest.mark.parametrize("code", ["", "red", "#12345", "#GGGGGG"])
def test_what_is_no_colour_gives_the_usual_accent(code):
    assert readable(code) == readable("#10495A")
