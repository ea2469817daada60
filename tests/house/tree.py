# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout as its own tests see it: every file that is tracked, or would be."""

import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "delegation"


@cache
def tracked_files():
    """Paths of all files git keeps or would keep, sorted; skips the test outside a git checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: what is tracked is not known")
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT)]
    listed = subprocess.run(  # noqa: S603 -- fixed arguments
        [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True,
        capture_output=True,
    )
    names = sorted(listed.stdout.decode().split("\0"))
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


def tracked_python():
    return tuple(file for file in tracked_files() if file.suffix == ".py")


def told(file, line=None):
    """A place as an editor takes it: path from the root, and line."""
    name = str(file.relative_to(ROOT))
    return name if line is None else f"{name}:{line}"
