# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictograms, each a few shapes on a grid of 24 by 24 with its origin at the lower left.

They go with a word, never instead of one, and are artifacts to whoever listens.
"""

from dataclasses import dataclass

from delegation.documents.sheet import Sheet
from delegation.documents.theme import WHITE, Colour
from delegation.services.papers import Sign

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled box, rounded; ``hole`` cuts it out of what lies below."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    hole: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    x: float
    y: float
    radius: float
    hole: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    x: float
    y: float
    radius: float
    pen: float = 2.2


@dataclass(frozen=True, slots=True)
class Stroke:
    points: tuple[Point, ...]
    pen: float = 2.2


@dataclass(frozen=True, slots=True)
class Area:
    """A filled outline; ``hole`` as in a bar."""

    points: tuple[Point, ...]
    hole: bool = False


Shape = Bar | Disc | Ring | Stroke | Area

WALK: tuple[Shape, ...] = (
    Disc(13.2, 21, 2.5),
    Stroke(((12.4, 16.4), (11.3, 10.2), (15, 6.2), (16, 1.6)), 2.6),
    Stroke(((11.3, 10.2), (9.3, 5.7), (5.9, 1.9)), 2.6),
    Stroke(((12.2, 16.1), (7.7, 13.6), (6.9, 10.1)), 2.1),
    Stroke(((12.6, 15.9), (15.1, 12.5), (18.5, 11.5)), 2.1),
)

CROSS: tuple[Shape, ...] = (Bar(9, 3, 6, 18), Bar(3, 9, 18, 6))

SIGNS: dict[Sign, tuple[Shape, ...]] = {
    Sign.COACH: (
        Bar(1, 5, 22, 14, 2.5),
        *(Bar(3.2 + 4.7 * at, 12, 3.6, 4.2, 0.5, hole=True) for at in range(4)),
        Disc(6.5, 5, 3.6, hole=True),
        Disc(17.5, 5, 3.6, hole=True),
        Disc(6.5, 5, 2.4),
        Disc(17.5, 5, 2.4),
    ),
    Sign.TRAIN: (
        Bar(4.5, 5.5, 15, 17, 4),
        Bar(7, 12.2, 10, 6, 1, hole=True),
        Disc(8.6, 8.8, 1.4, hole=True),
        Disc(15.4, 8.8, 1.4, hole=True),
        Stroke(((7.5, 5), (4.5, 1.5)), 2),
        Stroke(((16.5, 5), (19.5, 1.5)), 2),
    ),
    Sign.TRAM: (
        Bar(5, 4.5, 14, 14, 3),
        Bar(7.2, 10.5, 9.6, 5, 0.8, hole=True),
        Disc(8.8, 7.4, 1.2, hole=True),
        Disc(15.2, 7.4, 1.2, hole=True),
        Stroke(((12, 18.5), (9.2, 20.3), (12, 22.2)), 1.5),
        Stroke(((8.5, 22.4), (15.5, 22.4)), 1.8),
        Stroke(((3, 2.4), (21, 2.4)), 1.8),
    ),
    Sign.FLIGHT: (
        Area(
            (
                (12, 23), (13.7, 20.8), (13.9, 14.9), (22.6, 9.3), (22.6, 6.9), (13.9, 9.7), (13.6, 5),
                (16.4, 2.7), (16.4, 1), (12, 2.2), (7.6, 1), (7.6, 2.7), (10.4, 5), (10.1, 9.7), (1.4, 6.9),
                (1.4, 9.3), (10.1, 14.9), (10.3, 20.8),
            )
        ),
    ),
    Sign.CAR: (
        Area(((4, 12), (6.4, 18.6), (17.6, 18.6), (20, 12))),
        Bar(1.5, 6, 21, 7, 2),
        Area(((6.6, 12.6), (8, 16.6), (16, 16.6), (17.4, 12.6)), hole=True),
        Disc(6.2, 6, 3.4, hole=True),
        Disc(17.8, 6, 3.4, hole=True),
        Disc(6.2, 6, 2.3),
        Disc(17.8, 6, 2.3),
    ),
    Sign.FOOT: WALK,
    Sign.HOTEL: (
        Stroke(((2, 19), (2, 4))),
        Stroke(((22, 10), (22, 4))),
        Bar(2, 7, 20, 4.4),
        Disc(7, 14.6, 2.6),
        Bar(10.6, 12.6, 11.4, 4.4, 1.6),
    ),
    Sign.MEAL: (
        *(Stroke(((x, 22), (x, 15.4)), 1.7) for x in (3.4, 6.6, 9.8)),
        Stroke(((3.4, 15.2), (9.8, 15.2))),
        Stroke(((6.6, 15), (6.6, 2)), 2.4),
        Stroke(((17.4, 10), (17.4, 2)), 2.4),
        Area(((16.3, 22.6), (19.4, 21), (21, 17.4), (21, 12.6), (19.8, 9.6), (16.3, 9.6))),
    ),
    Sign.DRINK: (
        Bar(3, 6, 13, 11, 2.5),
        Ring(17, 12, 3.3, 2),
        Stroke(((2.5, 3), (18, 3)), 2),
    ),
    Sign.TALK: (Bar(1.5, 8, 21, 13, 3), Area(((6, 9), (6, 2.5), (13, 9)))),
    Sign.MEETING: (
        Disc(6, 18.6, 2.7),
        Disc(18, 18.6, 2.7),
        Bar(2.6, 10.6, 6.8, 5, 2),
        Bar(14.6, 10.6, 6.8, 5, 2),
        Bar(1.5, 6.2, 21, 2.6, 1),
        Stroke(((6, 6), (6, 2.2))),
        Stroke(((18, 6), (18, 2.2))),
    ),
    Sign.POINT: (Ring(12, 12, 9), Disc(12, 12, 3.6)),
    Sign.HOME: (
        Area(((12, 21.5), (1.5, 11.5), (22.5, 11.5))),
        Bar(5, 3, 14, 9),
        Bar(10, 3, 4, 6, hole=True),
    ),
    Sign.ONLINE: (
        Bar(1.5, 6.4, 21, 14.6, 2),
        Bar(4, 9, 16, 9.5, 0.6, hole=True),
        Bar(6.5, 2.4, 11, 2.2, 1),
        Bar(10.9, 4, 2.2, 3),
    ),
}  # fmt: skip


def pictogram(
    sheet: Sheet,
    shapes: tuple[Shape, ...],
    x: float,
    y: float,
    side: float,
    colour: Colour,
    ground: Colour = WHITE,
) -> None:
    """Draw a pictogram around (x, y), ``side`` points wide; holes show ``ground``."""
    canvas = sheet.canvas
    canvas.mark(None, sheet.artifact)
    canvas.saveState()
    canvas.translate(x - side / 2, sheet.height - y - side / 2)
    canvas.scale(side / 24, side / 24)
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in shapes:
        canvas.setFillColorRGB(*(ground if getattr(shape, "hole", False) else colour))
        match shape:
            case Bar() if shape.radius:
                canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius, stroke=0, fill=1)
            case Bar():
                canvas.rect(shape.x, shape.y, shape.width, shape.height, stroke=0, fill=1)
            case Disc():
                canvas.circle(shape.x, shape.y, shape.radius, stroke=0, fill=1)
            case Ring():
                canvas.setLineWidth(shape.pen)
                canvas.circle(shape.x, shape.y, shape.radius, stroke=1, fill=0)
            case Stroke() | Area():
                path = canvas.beginPath()
                path.moveTo(*shape.points[0])
                for point in shape.points[1:]:
                    path.lineTo(*point)
                if isinstance(shape, Area):
                    path.close()
                    canvas.drawPath(path, stroke=0, fill=1)
                else:
                    canvas.setLineWidth(shape.pen)
                    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
