# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small drawings that mean something: group, status, severity, priority.  One painter for each.

None is told apart by colour alone: groups have a letter and a shape, statuses and severities a shape,
priorities a number of bars.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from delegation.gui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter

STATUS = {
    "registered": ("ring", "info"),
    "confirmed": ("check", "ok"),
    "waiting": ("half", "warn"),
    "cancelled": ("cross", "ink3"),
    "to_ask": ("ring", "ink3"),
    "asked": ("half", "info"),
    "reminded": ("clock", "warn"),
    "agreed": ("check", "ok"),
    "declined": ("cross", "danger"),
    "fixed": ("check", "ok"),
    "tentative": ("half", "warn"),
    "open": ("dot", "ink3"),
    "missing": ("dash", "ink3"),
}
"""Code of a state -> its shape and colour."""

SEVERITY = {"high": ("triangle", "danger"), "medium": ("lozenge", "warn"), "low": ("ring", "info")}


class Brush:
    """Draws marks and text on one painter with one theme."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter, self.theme = painter, theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(
        self,
        box: QRectF,
        said: str,
        role: str = "body",
        colour: str | QColor = "ink",
        align: Qt.AlignmentFlag = LEFT,
        *,
        numbers: bool = False,
        weight: int = 0,
        pixels: float = 0,
        italic: bool = False,
    ) -> float:
        """One line of text, cut to its box; gives its width."""
        theme, painter = self.theme, self.painter
        metrics = theme.metrics(role, numbers=numbers, weight=weight, pixels=pixels, italic=italic)
        painter.setFont(theme.font(role, numbers=numbers, weight=weight, pixels=pixels, italic=italic))
        painter.setPen(theme.colour(colour) if isinstance(colour, str) else colour)
        said = theme.elided(said.replace("\n", " "), box.width(), metrics)
        painter.drawText(box, int(align) | int(Qt.TextFlag.TextSingleLine), said)
        return theme.advance(said, metrics)

    def struck(self, box: QRectF, said: str, role: str = "body", colour: str = "ink3") -> float:
        """One line of text struck through: what is no more; gives its width."""
        width = self.text(box, said, role, colour)
        middle = round(box.center().y()) + 0.5
        self.painter.setPen(QPen(self.theme.colour(colour), 1))
        self.painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + width, middle))
        return width

    def width(self, said: str, role: str = "body", *, numbers: bool = False, weight: int = 0) -> float:
        return self.theme.advance(said, self.theme.metrics(role, numbers=numbers, weight=weight))

    def icon(self, name: str, x: float, middle: float, size: float = 16, colour: str = "ink2") -> None:
        """An icon with its left edge at ``x`` and its middle at that height."""
        side = self.theme.px(size)
        self.theme.draw_icon(self.painter, name, QPointF(x, middle - side / 2), size, colour)

    def box(
        self,
        box: QRectF,
        fill: str | QColor | None = None,
        line: str | QColor | None = None,
        radius: float = 6,
        width: float = 1.0,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A rounded box."""
        painter = self.painter
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self.theme.colour(fill) if isinstance(fill, str) else fill)
        if line is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
            return
        pen = QPen(self.theme.colour(line) if isinstance(line, str) else line, width)
        if dash:
            pen.setDashPattern(list(dash))
        painter.setPen(pen)
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)

    # Marks

    def group(self, x: float, middle: float, place: int, letter: str, size: float = 18) -> float:
        """The badge of a group by its place among them: round, square, lozenge, hexagon; gives its width."""
        theme, painter = self.theme, self.painter
        side = theme.px(size)
        box = QRectF(x, middle - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.group(place))
        match place % 4:
            case 0:
                painter.drawEllipse(box)
            case 1:
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            case 2:
                out = side * 0.08
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(box.center().x(), box.top() - out),
                            QPointF(box.right() + out, middle),
                            QPointF(box.center().x(), box.bottom() + out),
                            QPointF(box.left() - out, middle),
                        ]
                    )
                )
            case _:
                slant = side * 0.25
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(box.left() + slant, box.top()),
                            QPointF(box.right() - slant, box.top()),
                            QPointF(box.right(), middle),
                            QPointF(box.right() - slant, box.bottom()),
                            QPointF(box.left() + slant, box.bottom()),
                            QPointF(box.left(), middle),
                        ]
                    )
                )
        self.text(box, letter[:1], "caption", theme.on_group(place), MIDDLE, weight=600, pixels=size * 0.61)
        return side

    def status(self, x: float, middle: float, state: str, size: float = 13) -> float:
        """The shape of a state, with its left edge at ``x``; gives its width."""
        shape, colour = STATUS.get(state, ("dot", "ink3"))
        side = self.theme.px(size)
        self.shape(QPointF(x + side / 2, middle), shape, colour, size)
        return side

    def shape(self, at: QPointF, shape: str, colour: str, size: float = 13) -> None:
        """ring, half, clock, check, cross, dash or dot, around a point."""
        theme, painter = self.theme, self.painter
        side, tint = theme.px(size), theme.colour(colour)
        x, y = at.x(), at.y()
        box = QRectF(x - side / 2 + 0.75, y - side / 2 + 0.75, side - 1.5, side - 1.5)
        pen = QPen(tint, 1.5 * theme.size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

        def line(*points: tuple[float, float]) -> None:
            painter.drawPolyline(
                QPolygonF([QPointF(x + dx * side / 13, y + dy * side / 13) for dx, dy in points])
            )

        match shape:
            case "ring":
                painter.drawEllipse(box)
            case "half":
                painter.drawEllipse(box)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint)
                painter.drawPie(box, -90 * 16, 180 * 16)
            case "clock":
                painter.drawEllipse(box)
                line((0, -3), (0, 0.3), (2.2, 1.4))
            case "check":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint)
                painter.drawEllipse(QRectF(x - side / 2, y - side / 2, side, side))
                pen.setColor(theme.colour("page"))
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                line((-2.7, 0.2), (-0.8, 2.1), (2.8, -2))
            case "cross":
                painter.drawEllipse(box)
                line((-1.9, -1.9), (1.9, 1.9))
                line((1.9, -1.9), (-1.9, 1.9))
            case "dash":
                line((-3, 0), (3, 0))
            case _:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint)
                painter.drawEllipse(at, side * 0.19, side * 0.19)

    def severity(self, at: QPointF, severity: str, size: float = 14) -> None:
        """A filled triangle, a filled lozenge, or a ring with an i, around a point."""
        shape, colour = SEVERITY[severity]
        theme, painter = self.theme, self.painter
        side, tint = theme.px(size), theme.colour(colour)
        x, y = at.x(), at.y()
        pen = QPen(tint, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(tint)
        mark, drop = "!", 0.0
        if shape == "triangle":
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, y - side * 0.42),
                        QPointF(x + side * 0.45, y + side * 0.38),
                        QPointF(x - side * 0.45, y + side * 0.38),
                    ]
                )
            )
            drop = side * 0.07
        elif shape == "lozenge":
            half = side * 0.46
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
                )
            )
        else:
            painter.drawEllipse(QRectF(x - side * 0.45, y - side * 0.45, side * 0.9, side * 0.9))
            mark = "i"
        box = QRectF(x - side, y - side + drop, 2 * side, 2 * side)
        self.text(box, mark, "caption", "page", MIDDLE, weight=600, pixels=size * 0.66)

    def priority(self, x: float, middle: float, bars: int) -> float:
        """must, want and nice as three, two and one bars; empty ones stay, so that the scale reads."""
        theme, painter = self.theme, self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(3):
            height = theme.px(4 + 3 * bar)
            painter.setBrush(theme.colour("ink2" if bar < bars else "line_strong"))
            box = QRectF(x + bar * theme.px(4), middle + theme.px(5) - height, theme.px(3), height)
            painter.drawRoundedRect(box, 1, 1)
        return theme.px(12)

    def missing(self, box: QRectF, said: str) -> None:
        """A dashed pill with a triangle and a word: this ought to be filled."""
        theme = self.theme
        width = min(self.width(said, "small") + theme.px(24), box.width())
        height = theme.px(18)
        pill = QRectF(box.left(), box.center().y() - height / 2, width, height)
        self.box(pill, "danger_soft", "danger", height / 2, 1.0, (2.5, 2.0))
        self.severity(QPointF(pill.left() + theme.px(10), pill.center().y()), "high", 11)
        self.text(pill.adjusted(theme.px(18), 0, -theme.px(4), 0), said, "small", "danger")

    def plate(self, x: float, middle: float, hall: str, stand: str, room: float) -> None:
        """A hall on its plate and the stand beside it."""
        theme = self.theme
        if hall:
            width = max(theme.px(24), self.width(hall, "small", numbers=True, weight=600) + theme.px(10))
            width = min(width, room)
            plate = QRectF(x, middle - theme.px(9), width, theme.px(18))
            self.box(plate, "raised", "line_strong", 4)
            self.text(plate, hall, "small", "ink", MIDDLE, numbers=True, weight=600)
            x, room = x + width + theme.px(6), room - width - theme.px(6)
        if room > 0:
            self.text(
                QRectF(x, middle - theme.px(10), room, theme.px(20)), stand, "body", "ink2", numbers=True
            )
