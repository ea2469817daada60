# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fairgrounds that come with the program."""

import tomllib
from pathlib import Path

from delegation.domain.fairground import Fairground, fairground_of


def load_fairground(folder: Path, key: str) -> Fairground | None:
    """The fairground of that key from ``<folder>/<key>.toml``; None where there is none."""
    if not key or not key.replace("-", "").replace("_", "").isalnum():
        return None
    file = folder / f"{key}.toml"
    if not file.is_file():
        return None
    with file.open("rb") as open_file:
        return fairground_of(tomllib.load(open_file))
