# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program remembers between starts, in one JSON file: language, look, recent trips, layouts.

A file that cannot be read is set aside and the program starts afresh; one that cannot be written costs the
layout, never the work.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

RECENT = 12
"""So many trips are remembered on the start page."""

DEFAULTS: Mapping[str, Any] = {
    "language": "",
    "theme": "system",
    "text_size": 1.0,
    "row_height": "normal",
    "recent": [],
    "layouts": {},
    "author": "",
    "handouts_folder": "",
    "folder": "",
    "mappings": {},
}


class Settings:
    """A mapping on disk; every ``put`` is written at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.is_reset = False
        self._values: dict[str, Any] = dict(DEFAULTS)
        self._values.update(self._read())

    def _read(self) -> dict[str, Any]:
        try:
            said = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            self._set_aside()
            return {}
        if not isinstance(said, dict):
            self._set_aside()
            return {}
        return {
            name: value
            for name, value in said.items()
            if name in DEFAULTS
            and isinstance(value, type(DEFAULTS[name]) if name != "text_size" else int | float)
        }

    def _set_aside(self) -> None:
        self.is_reset = True
        try:
            self._path.replace(self._path.with_suffix(".broken.json"))
        except OSError:
            return  # it stays where it is, and is written over

    def get(self, name: str) -> Any:
        return self._values[name]

    def put(self, name: str, value: Any) -> None:
        if self._values.get(name) != value:
            self._values[name] = value
            self._write()

    def _write(self) -> None:
        beside = self._path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            beside.replace(self._path)
        except OSError:
            return  # a full disk or a read-only home: the layout is lost, the trip is not

    # Layouts: per trip and page

    def layout(self, trip: str, page: str) -> dict[str, Any]:
        """What is remembered of a page in a trip; empty where nothing is."""
        found = self._values["layouts"].get(trip, {}).get(page, {})
        return dict(found) if isinstance(found, dict) else {}

    def remember(self, trip: str, page: str, **parts: Any) -> None:
        layouts = self._values["layouts"]
        layout = {**self.layout(trip, page), **parts}
        if layout != self.layout(trip, page):
            self.put("layouts", {**layouts, trip: {**layouts.get(trip, {}), page: layout}})

    # Recent trips

    def opened(self, location: str, facts: Mapping[str, Any]) -> None:
        """Put a trip first among the recent ones, with what the start page shows of it."""
        others = [one for one in self.recent if one.get("location") != location]
        self.put("recent", [{**facts, "location": location}, *others][:RECENT])

    def forget(self, location: str) -> None:
        self.put("recent", [one for one in self.recent if one.get("location") != location])

    @property
    def recent(self) -> list[dict[str, Any]]:
        return [one for one in self._values["recent"] if isinstance(one, dict) and one.get("location")]
