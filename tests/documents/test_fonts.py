# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import hashlib

import pytest

from delegation.assets import data_dir
from delegation.documents.fonts import FILES, UNKNOWN, Run, face

SUMS = {
    "DejaVuSans-Bold.ttf": "e6476c1b80502924",
    "DejaVuSans.ttf": "7da195a74c55bef9",
    "NotoSans-Bold.ttf": "13a813c49624ae3b",
    "NotoSans-BoldItalic.ttf": "7e34616e092593c3",
    "NotoSans-Italic.ttf": "feb3e57888ce3acb",
    "NotoSans-Regular.ttf": "fe8c022f48d8dd29",
}


def test_the_fonts_are_the_ones_that_were_measured():
    found = {
        name: hashlib.sha256((data_dir("resources") / "fonts" / name).read_bytes()).hexdigest()[:16]
        for name in FILES.values()
    }

    assert found == SUMS


@pytest.mark.parametrize("family", ["NotoSans", "DejaVuSans"])
def test_each_family_comes_with_its_licence(family):
    assert (data_dir("resources") / "fonts" / f"{family}-LICENSE.txt").is_file()


def test_european_names_are_set_in_one_font():
    name = "Żółkiewski Nguyễn Thị İzmir Ångström Ғалым Ελένη Þórður ŐŰ ĳsselmeer"

    assert list(face().runs(name)) == [Run("NotoSans", name)]


def test_symbols_come_from_the_second_font():
    assert list(face(bold=True).runs("Hal 9 → ✈")) == [
        Run("NotoSans-Bold", "Hal 9 "),
        Run("DejaVuSans-Bold", "→"),
        Run("NotoSans-Bold", " "),
        Run("DejaVuSans-Bold", "✈"),
    ]


@pytest.mark.parametrize("char", ["会", "ש", "س", "न", "ک", "ခ", "\U0001f9ff"])
def test_what_would_be_set_wrong_is_marked_instead(char):
    assert list(face().runs(char)) == [Run("DejaVuSans", UNKNOWN, char)]


def test_what_has_no_look_of_its_own_is_not_drawn():
    assert "".join(run.text for run in face().runs("a\u200b\u200db\ufe0f")) == "ab"


def test_figures_are_equally_wide_in_regular_and_bold():
    widths = {face(bold=bold).width(figure) for figure in "0123456789" for bold in (False, True)}

    assert widths == {0.572}
