# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers as veraPDF, qpdf, poppler and zbar see them, where these and their checker are at hand."""

from dataclasses import replace

import pytest

from delegation.documents.personal import draw_personal
from delegation.services.papers import Contact, DayPaper, PersonalPaper, Row, RowState
from tests.checks import tools
from tests.documents.factories import (
    LANGUAGES,
    LONG_NAME,
    cancelled_row,
    changed_row,
    first_day,
    flight_day,
    full_day,
    labels,
    night_train,
    personal,
    second_day,
    tentative,
    with_days,
    zone,
)
from tests.documents.test_table import drawn, guests

pytestmark = [pytest.mark.full, pytest.mark.timeout(1800)]  # what they need may first be set up

EMPTY = DayPaper("Woensdag 22 april", "Dag 3 van 3", zone("nl"), (), "Op deze dag staat er niets.")
HOSTILE = DayPaper(
    "<b>&amp;",
    rows=(Row("会社 שלום <a> → ✈", "10:00", hosts=(Contact(LONG_NAME, "x" * 90, "112"),)),),
)
PAPERS = {
    **{language: personal(language) for language in LANGUAGES},
    "changes": with_days(replace(first_day("nl"), rows=(cancelled_row(), changed_row()))),
    "empty_day": with_days(second_day("nl"), EMPTY),
    "flight": with_days(flight_day(), of="de"),
    "hostile": replace(with_days(HOSTILE), reader=LONG_NAME, title='"()\\<&>'),
    "long": with_days(*[full_day(20)] * 10),
    "night_train": with_days(*night_train()),
    "twenty_items": with_days(full_day(20)),
    "untimed": replace(personal("nl"), untimed=(replace(tentative("nl"), start="", end=""),)),
    "unsure": with_days(replace(first_day("nl"), rows=(Row("x", state=RowState.TENTATIVE),))),
    "without_anything": PersonalPaper("en", "Personal programme", labels("en"), "Ann", "Fair", "2026"),
}


def test_every_paper_is_pdf_ua_and_clean_to_other_readers(tmp_path):
    folder = tools.pdf_tools()
    files = {name: draw_personal(paper).pdf for name, paper in PAPERS.items()} | {"table": drawn(guests(60))}
    for name, pdf in files.items():
        (tmp_path / f"{name}.pdf").write_bytes(pdf)

    papers = [str(file) for file in sorted(tmp_path.glob("*.pdf"))]
    code, said = tools.checked("pdf_check", folder, "--vera", "ua1", "--qr", *papers)

    assert said.count("=> CLEAN") == said.count("'ua1': 'PASS'") == len(files), said
    assert said.count("https://maasdemer.example/k/7F3K92") == len(files) - 2
    assert code == 0
