# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground a fair is held on: its halls and entrances in a schematic plan, and how one walks between
them."""

from dataclasses import dataclass
from typing import Any

from delegation.domain.values import Point, Value, require


@dataclass(frozen=True, slots=True)
class Site(Value):
    """A hall, an entrance or another place of the ground.

    ``x_m`` and ``y_m`` are the middle in a schematic plan, metres east and north of its corner;
    ``width_m`` and
    ``depth_m`` the size of a hall.  ``estimated`` marks what no source gives.
    """

    label: str
    kind: str = "hall"
    name: str = ""
    x_m: float = 0.0
    y_m: float = 0.0
    width_m: float = 0.0
    depth_m: float = 0.0
    step_free: bool = True
    estimated: bool = True
    source: str = ""

    def _check(self) -> None:
        require(self.label.strip(), "hall_without_label")


@dataclass(frozen=True, slots=True)
class Path(Value):
    """A known way between two sites, instead of straight across the ground; ``extra_m`` longer than that."""

    a: str
    b: str
    step_free: bool = True
    extra_m: float = 0.0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Fairground(Value):
    key: str
    name: str
    address: str = ""
    zone: str = ""
    point: Point | None = None
    sites: tuple[Site, ...] = ()
    paths: tuple[Path, ...] = ()
    estimated: bool = True

    def _check(self) -> None:
        labels = {site.label for site in self.sites}
        require(len(labels) == len(self.sites), "site_twice", fairground=self.key)
        for path in self.paths:
            require({path.a, path.b} <= labels, "path_to_nowhere", a=path.a, b=path.b)


def fairground_of(tables: dict[str, Any]) -> Fairground:
    """A fairground from the tables of its TOML file; raises InvalidValueError."""
    point = tables.get("point")
    return Fairground(
        key=tables["key"],
        name=tables["name"],
        address=tables.get("address", ""),
        zone=tables.get("zone", ""),
        point=Point(*point) if point else None,
        sites=tuple(Site(**site) for site in tables.get("site", ())),
        paths=tuple(Path(**path) for path in tables.get("path", ())),
        estimated=tables.get("estimated", True),
    )
