# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkers that stand beside the checkout, and the other programs' readers they drive."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).parents[2]
CHECKS = ROOT.parent / "shared" / "checks"
OWN = ROOT / ".checks"
"""Where the readers are set up when nobody says where they are; git ignores it."""


def calendar_readers():
    """The folder with the eleven readers of calendar files; skips where they cannot be had."""
    return _tools("ics_check", "DELEGATION_ICS_CHECK_ENV", ("venv", "njs/node_modules", "bin/a_go"))


def pdf_tools():
    """The folder with veraPDF; skips where it cannot be had, or where qpdf or Java are missing."""
    folder = _tools("pdf_check", "DELEGATION_PDF_CHECK_ENV", ("venv",))
    for program in ("qpdf", "java", "pdftotext", "zbarimg"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    return folder


def _tools(name, variable, wanted):
    """The folder that ``variable`` names, else our own, in which the checker's setup is tried once."""
    if not (CHECKS / name).is_dir():
        pytest.skip("the checkers are not beside the checkout")
    given = os.environ.get(variable)
    folder = Path(given) if given else OWN / name
    if not given:
        _set_up(name, folder, wanted)
    if lacks := [part for part in wanted if not (folder / part).exists()]:
        pytest.skip(f"{', '.join(lacks)} of {name} are not in {folder}: {variable} says where")
    return folder


def _set_up(name, folder, wanted):
    if all((folder / part).exists() for part in wanted):
        return
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        pytest.skip(f"{name} needs Debian packages, which only root can install")
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):  # the tests run side by side
        log = folder / "setup.log"
        if log.exists():
            return
        setup = ["sh", str(CHECKS / name / "setup.sh"), str(folder)]
        done = subprocess.run(setup, capture_output=True, text=True, check=False)  # noqa: S603 -- our own words
        log.write_text(done.stdout + done.stderr, "utf-8")


def checked(checker, folder, *options):
    """Run ``NAME/NAME.py`` on files; its exit code and what it said."""
    command = [sys.executable, CHECKS / checker / f"{checker}.py", "--env", folder, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- our own words
    assert done.stderr == ""
    return done.returncode, done.stdout
