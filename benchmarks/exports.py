# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An organiser's list of exhibitors of a fair's size, and a later one made from any such list.

The layout is Deutsche Messe's: a title line, ten columns, semicolons, cp1252, a trailing delimiter.
"""

# ruff: noqa: INP001 -- a script's neighbour, not a package

import csv
import random
from dataclasses import dataclass
from pathlib import Path

HEADER = (
    "Hit type",
    "Exhibitor",
    "Country",
    "Zip Code",
    "City",
    "Federal State",
    "CCI District",
    "Company website",
    "Booth",
    "Exhibitor presentation",
)
NAME, BOOTH, PAGE = (HEADER.index(name) for name in ("Exhibitor", "Booth", "Exhibitor presentation"))
ROWS = 2879
DROPPED, ADDED, MOVED, RENAMED = 60, 50, 80, 20
PARTS = ("Förder", "Antriebs", "Mess", "Robot", "Wasserstoff", "Steuer", "Ventil", "Sensor", "Laser", "Guss")
ENDS = ("technik GmbH", "systeme AG", "werke & Söhne", "automation s.r.o.", "solutions Ltd.", "bau SpA")
COUNTRIES = ("Germany", "Italy", "China", "Belgium", "Turkey", "France", "India", "Netherlands")


@dataclass(frozen=True)
class Sheet:
    """A list as its lines: what stands above the rows, and the rows."""

    above: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]

    def written(self, path: Path) -> Path:
        with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
            lines = csv.writer(file, delimiter=";", lineterminator="\r\n")
            lines.writerows((*self.above, *self.rows))
        return path


def read_sheet(path: Path) -> Sheet:
    """A list of this layout; raises ValueError where it is of another."""
    with path.open(encoding="cp1252", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file, delimiter=";") if row]
    head = next((at for at, row in enumerate(rows[:20]) if row[: len(HEADER)] == HEADER), None)
    if head is None:
        raise ValueError(f"{path.name} has not the columns {', '.join(HEADER)}")
    return Sheet(tuple(rows[: head + 1]), tuple(rows[head + 1 :]))


def generated_sheet(count: int = ROWS) -> Sheet:
    """As many invented exhibitors: one in twelve on two stands, one in ten without a website."""
    dice = random.Random("exhibitors")  # noqa: S311 -- the same list each time is the point
    rows = []
    for number in range(count):
        name = f"{dice.choice(PARTS)}{dice.choice(PARTS).lower()}{dice.choice(ENDS)} {number}"
        stands = [_stand(dice) for _ in range(2 if number % 12 == 0 else 1)]
        booth = ", ".join(f"{stand}, ({place})" for place, stand in enumerate(stands, 1))
        website = f"https://www.e{number}.example" if number % 10 else ""
        city = dice.choice(("Köln", "Hannover", "Genk", "Torino", "Liège"))
        row = ("Exhibitor", name, dice.choice(COUNTRIES), str(dice.randrange(10_000, 99_999)), city, "", "")
        rows.append((*row, website, booth if len(stands) > 1 else stands[0], _page(1_600_000 + number), ""))
    return Sheet((("A FAIR 2026 - Exhibitors",), HEADER), tuple(rows))


def later_sheet(sheet: Sheet) -> Sheet:
    """The same list some weeks on: 60 gone, 50 new, 80 on another stand, 20 under another name.

    Only rows with a page of their own change, so that what they are is beyond doubt.
    """
    dice = random.Random("later")  # noqa: S311 -- as above
    pages = [row[PAGE] for row in sheet.rows]
    once = [at for at, page in enumerate(pages) if page and pages.count(page) == 1]
    chosen = dice.sample(once, DROPPED + MOVED + RENAMED)
    gone = set(chosen[:DROPPED])
    moved, renamed = set(chosen[DROPPED : DROPPED + MOVED]), set(chosen[DROPPED + MOVED :])
    rows = []
    for at, row in enumerate(sheet.rows):
        cells = list(row)
        if at in moved:
            cells[BOOTH] = "Hall 99, Stand Z99"
        if at in renamed:
            cells[NAME] += " Holding"
        if at not in gone:
            rows.append(tuple(cells))
    for number in range(ADDED):
        new = ["Exhibitor", f"Neu dabei {number} GmbH", "Germany", "30521", "Hannover", "", "", ""]
        rows.append((*new, _stand(dice), _page(1_990_000 + number), ""))
    return Sheet(sheet.above, tuple(rows))


def _stand(dice: random.Random) -> str:
    return f"Hall {dice.randrange(2, 28)}, Stand {dice.choice('ABCDEFGH')}{dice.randrange(10, 99)}"


def _page(number: int) -> str:
    return f"https://fair.example/exhibitor/a-name/N{number}"
