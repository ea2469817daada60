# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text, addresses and folding, for any string whatever."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event

from delegation.calendars.lines import address, escaped, folded, plain
from tests.calendars.samples import HOSTILE_TEXTS

ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.sampled_from(HOSTILE_TEXTS)
CLEAN_TEXT = ANY_TEXT.map(plain).map(lambda text: text.replace("\t", " "))


def undone(value: str) -> str:
    return re.sub(r"\\(.)", lambda pair: "\n" if pair[1] == "n" else pair[1], value)


@given(ANY_TEXT)
def test_any_string_becomes_one_line_without_controls(text):
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]", escaped(text))


@given(CLEAN_TEXT)
def test_escaping_can_be_undone_and_loses_nothing_that_can_be_seen(text):
    assert undone(escaped(text)).replace("\u200c", "") == text.replace("\u200c", "")


@given(CLEAN_TEXT)
def test_icalendar_reads_back_what_was_written(text):
    event = Event.from_ical(f"BEGIN:VEVENT\r\nSUMMARY:{escaped(text)}\r\nEND:VEVENT\r\n")
    assert event["SUMMARY"].replace("\u200c", "") == text.replace("\u200c", "")


@given(CLEAN_TEXT)
def test_a_reader_that_undoes_line_breaks_first_is_not_misled(text):
    careless = escaped(text).replace("\\;", ";").replace("\\,", ",")
    careless = careless.replace("\\N", "\n").replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\")
    assert careless.replace("\u200c", "") == text.replace("\u200c", "")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\rb\r\nc\nd", "a\nb\nc\nd"),
        ("a\x0bb\x0cc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("a\x00\x07\x1b\x7fb", "ab"),
        ("\ufeffa\ud800b", "ab"),
        ("schön 🤖 שלום", "schön 🤖 שלום"),
    ],
)
def test_line_breaks_of_every_kind_are_line_feeds_and_other_controls_go(text, kept):
    assert plain(text) == kept


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a, b; c: d", r"a\, b\; c: d"),
        ("one\ntwo", r"one\ntwo"),
        ("C:\\Temp", r"C:\\Temp"),
        ("C:\\New", "C:\\\\\u200cNew"),
        ("END:VEVENT", "END\u200c:VEVENT"),
        ("THE END: late", "THE END: late"),
    ],
)
def test_text_is_escaped_as_rfc_5545_says(text, value):
    assert escaped(text) == value


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), max_size=400))
def test_a_folded_line_has_75_octets_at_most_and_unfolds_to_itself(text):
    pieces = folded(text).split(b"\r\n ")
    assert all(len(piece) <= 75 - bool(number) for number, piece in enumerate(pieces))
    assert "".join(piece.decode() for piece in pieces) == text


@given(st.integers(60, 80), st.text(st.sampled_from("\\n;,é"), max_size=80))
def test_folding_never_parts_a_backslash_from_what_it_escapes(width, text):
    pieces = folded("x" * width + escaped(text)).decode().split("\r\n ")
    for piece in pieces:
        assert (len(piece) - len(piece.rstrip("\\"))) % 2 == 0


def test_a_line_is_filled_before_it_is_folded():
    assert folded("x" * 75) == b"x" * 75
    assert folded("x" * 150) == b"x" * 75 + b"\r\n " + b"x" * 74 + b"\r\n " + b"x"
    assert folded("x" * 74 + "é") == b"x" * 74 + "\r\n é".encode()


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("https://fair.example/a?b=c&d=%20#e", "https://fair.example/a?b=c&d=%20#e"),
        ("HTTP://fair.example", "HTTP://fair.example"),
        ("tel:+49-511-000000", "tel:+49-511-000000"),
        ("mailto:anna@host.example", "mailto:anna@host.example"),
        ("geo:52.32,9.8", "geo:52.32,9.8"),
        ("webcal://feed.example/x.ics", "webcal://feed.example/x.ics"),
        (" https://müller.example/a b\"c'd\\e ", "https://m%C3%BCller.example/a%20b%22c'd%5Ce"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("JavaScript:https://x.example", ""),
        ("www.fair.example", ""),
        ("https:", ""),
        ("", ""),
        ("https://x.example/\r\nATTENDEE:mailto:a@b.example", ""),
        ("https://x.example/\u2028y", ""),
    ],
)
def test_only_addresses_with_an_allowed_scheme_are_written(target, written):
    assert address(target) == written


@given(ANY_TEXT)
def test_an_address_is_ascii_without_spaces_controls_or_quotes(text):
    assert re.fullmatch(r"[!#-\[\]_a-z~]*", address(f"https://x.example/{text}"))
