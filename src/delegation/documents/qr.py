# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes (ISO/IEC 18004) as one filled path."""

from functools import lru_cache
from typing import Any

from reportlab.graphics.barcode import qrencoder

from delegation.documents.links import allowed
from delegation.documents.sheet import Sheet
from delegation.documents.tags import Element
from delegation.documents.theme import INK, MM, WHITE

QUIET = 4
"""Modules of white around the code."""
LEAST_MODULE = 0.4 * MM


def draw_qr(
    sheet: Sheet, x: float, y: float, side: float, payload: str, *, alt: str, parent: Element
) -> float:
    """Draw ``payload`` at level M in a square of ``side`` points, quiet zone included; returns the module.

    The payload is ASCII (a decoder guesses the encoding of anything else) and short enough for modules of
    0.4 mm: ValueError otherwise.  An address that may leave the paper is a link too, for those who read on a
    screen.
    """
    dark = _dark(payload)
    module = side / (len(dark) + 2 * QUIET)
    if module < LEAST_MODULE:
        raise ValueError(f"module of {module / MM:.2f} mm")
    edges = (x, sheet.height - y - side, x + side, sheet.height - y)
    sheet.box(x, y, side, side, fill=WHITE)
    figure = parent.add("Figure", alt=alt, box=edges)
    holder = figure.add("Link", alt=alt) if (target := allowed(payload)) else figure
    cells = [
        (x + (QUIET + start) * module, y + (QUIET + at) * module, (end - start) * module, module)
        for at, row in enumerate(dark)
        for start, end in row
    ]
    sheet.squares(cells, INK, element=holder)
    if target:
        sheet.canvas.link(holder, edges, target, alt)
    return module


@lru_cache(maxsize=64)
def _dark(payload: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The dark stretches of each row of modules."""
    payload.encode("ascii")
    code: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    count = code.getModuleCount()
    return tuple(
        tuple(_stretches([bool(code.isDark(row, at)) for at in range(count)])) for row in range(count)
    )


def _stretches(row: list[bool]) -> list[tuple[int, int]]:
    found, start = [], None
    for at, dark in enumerate([*row, False]):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            found.append((start, at))
            start = None
    return found
