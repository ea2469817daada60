# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from delegation.documents.links import allowed, dialling


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("https://maasdemer.example/k/7F3K92?a=1&b=2#x", "https://maasdemer.example/k/7F3K92?a=1&b=2#x"),
        ("webcal://maasdemer.example/müller", "webcal://maasdemer.example/m%C3%BCller"),
        ("mailto:ann@maas.example", "mailto:ann@maas.example"),
        ("geo:52.32,9.80", "geo:52.32,9.80"),
        ("HTTPS://maasdemer.example", "HTTPS://maasdemer.example"),
    ],
)
def test_an_address_that_may_leave_the_paper_is_ascii(target, address):
    assert allowed(target) == address


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "file:///etc/passwd",
        "data:text/html,x",
        "//host/x",
        "",
        " https:x",
    ],
)
def test_any_other_address_does_not_leave_it(target):
    assert allowed(target) is None


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("+32 470 00 00 01", "tel:+32470000001"),
        ("+49 (0)511 555-0113", "tel:+495115550113"),
        ("112", "tel:112"),
        ("011/26 00 00", "tel:011260000"),
    ],
)
def test_a_number_can_be_dialled_as_printed(number, address):
    assert dialling(number) == address


@pytest.mark.parametrize("number", ["", "naam volgt", "12", "+32 470 of 011 26 00 00", "tel 112"])
def test_what_is_no_number_is_not_dialled(number):
    assert dialling(number) is None
