# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from delegation.assets import data_dir
from delegation.documents.signs import laid_plate
from delegation.documents.theme import A4
from delegation.services.papers import RowState, Sign, Spot
from delegation.services.words import load_words
from tests.documents.factories import LANGUAGES

WORDS = load_words(data_dir("resources") / "phrases")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_beside_a_pictogram_is_never_broken_within(language):
    words = [WORDS[language].say(f"paper.sign.{sign.value}") for sign in Sign]
    laid = [
        laid_plate(Spot(sign, word), RowState.FIXED, A4, language)
        for sign, word in zip(Sign, words, strict=True)
    ]

    broken = [plate.right.lines for plate in laid if len(plate.right.lines) > 1]

    assert all(lines[0].endswith("-") or " ".join(lines) in words for lines in broken)
