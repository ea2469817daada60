# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The import contracts of pyproject.toml: complete, and each seen to fail."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib

import pytest

from tests.house.tree import PACKAGE, ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]

OWNERS = {
    "Qt stays in gui": {"gui"},
    "SQL stays in storage": {"storage"},
    "PDF is drawn in documents": {"documents"},
    "PDFs are looked at in gui": {"gui"},
    "iCalendar stays in calendars and reading": {"calendars", "reading"},
    "Geocoding stays in places": {"places"},
    "Lists are read in reading": {"reading"},
    "Workbooks are read in reading and written in documents": {"reading", "documents"},
    "The terminal stays in cli": {"cli"},
}

# Per contract, what breaks it: file of the package -> a line that is added to it.
PLANTS = [
    ("Floors", {"domain/__init__.py": "import delegation.services"}),
    ("Floors", {"cli/__init__.py": "import delegation.storage"}),
    ("Floors", {"services/__init__.py": "import delegation.documents"}),
    ("Floors", {"errors.py": "import delegation.domain"}),
    ("Floors", {"attic.py": "import json"}),  # a floor nobody has given a place
    ("Qt stays in gui", {"cli/__init__.py": "import PySide6.QtCore"}),
    ("SQL stays in storage", {"services/__init__.py": "import sqlalchemy"}),
    ("SQL stays in storage", {"app.py": "import sqlcipher3"}),
    ("PDF is drawn in documents", {"calendars/__init__.py": "import reportlab"}),
    ("PDFs are looked at in gui", {"documents/__init__.py": "import pypdfium2"}),
    ("iCalendar stays in calendars and reading", {"documents/__init__.py": "import icalendar"}),
    ("Geocoding stays in places", {"gui/__init__.py": "import geopy"}),
    ("Lists are read in reading", {"documents/__init__.py": "import xlrd"}),
    ("Workbooks are read in reading and written in documents", {"cli/__init__.py": "import openpyxl"}),
    ("The terminal stays in cli", {"services/__init__.py": "def late():\n    import click"}),
    ("The domain needs nothing but Python", {"domain/__init__.py": "import tzdata"}),
    (
        "No circles",
        {
            "services/ring.py": "import delegation.services.gong",
            "services/gong.py": "import delegation.services.ring",
        },
    ),
]


def modules_of_the_package():
    packages = {folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").is_file()}
    return packages | {file.stem for file in PACKAGE.glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("name", OWNERS)
def test_a_library_has_owners_and_every_other_module_is_forbidden_it(name):
    (contract,) = [one for one in CONTRACTS if one["name"] == name]

    forbidden = {source.removeprefix("delegation.") for source in contract["source_modules"]}

    assert forbidden == modules_of_the_package() - OWNERS[name]


def test_every_contract_has_a_planted_violation():
    assert {name for name, _lines in PLANTS} == {one["name"] for one in CONTRACTS}


@pytest.mark.full
@pytest.mark.parametrize(
    ("name", "lines"), PLANTS, ids=[f"{name}: {'; '.join(lines)}" for name, lines in PLANTS]
)
def test_a_planted_violation_breaks_its_contract(tmp_path, name, lines):
    shutil.copytree(PACKAGE, tmp_path / "src" / "delegation", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    assert verdicts(tmp_path)[name] == "KEPT"

    for file, line in lines.items():
        with (tmp_path / "src" / "delegation" / file).open("a", encoding="utf-8") as source:
            source.write(f"\n{line}\n")

    assert verdicts(tmp_path)[name] == "BROKEN"


def verdicts(folder):
    """Contract -> KEPT or BROKEN, as import-linter says of the tree in a folder."""
    # -S: an editable install of the checkout would answer first
    paths = [str(folder / "src"), sysconfig.get_path("purelib")]
    ran = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            "from importlinter import cli; cli.lint_imports_command()",
            "--no-cache",
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = {}
    for line in ran.stdout.splitlines():
        name, _space, verdict = line.rpartition(" ")
        if verdict in {"KEPT", "BROKEN"}:
            found[name] = verdict
    assert found, ran.stdout + ran.stderr
    return found
