# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icon in every form a system asks for, from the mark the window draws.

python packaging/icons.py build/icons      # delegation.svg, .ico, .icns, <size>.png; needs PySide6, no screen
python packaging/icons.py --tracked        # resources/icons/delegation.svg anew
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRACKED = ROOT / "resources" / "icons" / "delegation.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_IN_ICO = 256


def svg() -> str:
    """The mark in a square of 26 with room round it, in the colours of the light theme."""
    from delegation.gui import tokens  # noqa: PLC0415 -- Qt is wanted for the pictures alone
    from delegation.gui.widgets.plate import ROUTES  # noqa: PLC0415 -- likewise

    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!-- SPDX-FileCopyrightText: 2026 The Delegation authors -->",
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
        "<!-- drawn by packaging/icons.py -->",
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="-1 -1 28 28">',
        f'  <rect width="26" height="26" rx="7" fill="{tokens.LIGHT["ink"]}"/>',
    ]
    for place, route in enumerate(ROUTES):
        colour = tokens.GROUPS_DARK[place][0]
        points = " ".join(f"{x:g},{y:g}" for x, y in route)
        lines.append(
            f'  <polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.2"'
            ' stroke-linecap="round" stroke-linejoin="round"/>'
        )
        x, y = route[-1]
        lines.append(f'  <circle cx="{x:g}" cy="{y:g}" r="2.3" fill="{colour}"/>')
    lines += ['  <circle cx="6" cy="20" r="2.6" fill="#FFFFFF"/>', "</svg>", ""]
    return "\n".join(lines)


def draw(folder: Path) -> None:
    """Write every form into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize, Qt  # noqa: PLC0415 -- the tracked picture needs none of it
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter  # noqa: PLC0415 -- likewise
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 -- likewise

    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "delegation.svg").write_text(svg(), "utf-8")
    drawing = QSvgRenderer(str(folder / "delegation.svg"))
    for size in SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        names = [f"{size}.png"]
        if size == LARGEST_IN_ICO:
            names.append("delegation.ico")
        if size == SIZES[-1]:
            names.append("delegation.icns")
        for name in names:
            writer = QImageWriter(str(folder / name))
            if not writer.write(image):
                raise SystemExit(f"{name}: {writer.errorString()}")
    app.quit()


if __name__ == "__main__":
    if sys.argv[1:] == ["--tracked"]:
        TRACKED.write_text(svg(), "utf-8")
    elif len(sys.argv) == 2:
        draw(Path(sys.argv[1]))
    else:
        raise SystemExit(__doc__)
