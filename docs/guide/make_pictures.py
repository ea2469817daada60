# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the guide's pictures from the demo trip: `.venv/bin/python docs/guide/make_pictures.py`."""

import sys
import tempfile
from pathlib import Path

import pypdfium2

from delegation.app import main

HERE = Path(__file__).parent
TODAY = "2026-04-08"
"""So that the demo's fair is that of April 2026, and the pictures stay the same."""

PICTURES = {
    "personal-cover.png": ("vanderstraeten-claes_liesbeth.pdf", 0),
    "personal-day.png": ("vanderstraeten-claes_liesbeth.pdf", 1),
}


def make() -> None:
    with tempfile.TemporaryDirectory() as folder:
        trip, packs = f"{folder}/demo.delegation", Path(folder) / "packs"
        if main(["demo", trip, "--today", TODAY]) or main(["handouts", trip, "--out", str(packs)]):
            sys.exit("the demo trip could not be made")
        for name, (pdf, page) in PICTURES.items():
            document = pypdfium2.PdfDocument(packs / pdf)
            document[page].render(scale=1.25).to_pil().save(HERE / name, optimize=True)
            document.close()


if __name__ == "__main__":
    make()
