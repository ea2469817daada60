# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from delegation.documents.cover import QR_SIDE
from delegation.documents.qr import draw_qr
from delegation.documents.sheet import Sheet
from delegation.errors import InvalidValueError
from delegation.services.papers import QR_BYTES, QrCode
from tests.documents.reading import MM, structure


def sheet():
    return Sheet(size=(595, 842), title="Code", language="en")


def test_the_longest_payload_of_a_paper_can_still_be_printed():
    paper = sheet()

    module = draw_qr(paper, 60, 60, QR_SIDE, "x" * QR_BYTES, alt="a code", parent=paper.root)

    assert module >= 0.4 * MM


def test_a_code_too_fine_to_print_is_refused():
    paper = sheet()

    with pytest.raises(ValueError, match="module"):
        draw_qr(paper, 60, 60, 15 * MM, "x" * QR_BYTES, alt="a code", parent=paper.root)


@pytest.mark.parametrize("payload", ["", "https://müller.example", "x" * (QR_BYTES + 1)])
def test_a_payload_that_is_empty_too_long_or_not_ascii_is_refused_at_birth(payload):
    with pytest.raises(InvalidValueError):
        QrCode(payload)


def test_a_code_is_a_figure_that_is_described():
    paper = sheet()
    draw_qr(paper, 60, 60, QR_SIDE, "geo:52.32,9.80", alt="the way there", parent=paper.root)

    assert [one.text for one in structure(paper.finish()).all("Figure")] == ["the way there"]
