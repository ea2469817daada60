# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The locks hold what pyproject.toml asks for, by hash and without addresses; each package has its line."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = [Requirement(one) for one in PROJECT["project"]["dependencies"]]
TESTING = [Requirement(one) for one in PROJECT["dependency-groups"]["test"]]
BUNDLING = [Requirement(one) for one in PROJECT["dependency-groups"]["bundle"]]
LOCKS = {
    "requirements.lock": RUNTIME,
    "requirements-test.lock": RUNTIME + TESTING,
    "requirements-bundle.lock": RUNTIME + BUNDLING,
}
PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[\w.!+-]+)( ;.*?)? \\$\n"
    r"(?P<hashes>( +--hash=sha256:[0-9a-f]{64}( \\)?\n)+)",
    re.MULTILINE,
)


def text_of(lock):
    return (ROOT / lock).read_text("utf-8")


def pins(lock):
    return {found["name"]: found["version"] for found in PIN.finditer(text_of(lock))}


@pytest.mark.parametrize(("lock", "asked"), LOCKS.items())
def test_a_lock_pins_what_is_asked_for(lock, asked):
    pinned = pins(lock)

    unmet = [
        str(one)
        for one in asked
        if pinned.get(canonicalize_name(one.name)) not in map(str, one.specifier.filter(pinned.values()))
    ]

    assert unmet == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_hashes_and_no_addresses(lock):
    text = text_of(lock)

    packages = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(pins(lock)) == len(packages) > 0
    assert re.findall(r"\w+://\S*|\S+ @ \S+|--(?:extra-)?index-url.*|--find-links.*", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_tests_and_the_folder_build_have_the_versions_that_are_shipped(lock):
    shipped, there = pins("requirements.lock"), pins(lock)

    assert {name: there.get(name) for name in shipped} == shipped


def test_every_requirement_is_pinned_to_compatible_releases():
    assert [
        str(one)
        for one in RUNTIME + TESTING + BUNDLING
        if {spec.operator for spec in one.specifier} != {"~="}
    ] == []


def test_every_package_asked_for_has_its_line_in_docs_dependencies():
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    rows = {
        canonicalize_name(name) for name in re.findall(r"^\| ([\w.-]+)(?:\[[\w,]+\])? \|", text, re.MULTILINE)
    }

    asked = {canonicalize_name(one.name) for one in RUNTIME + TESTING + BUNDLING}

    assert asked - rows == set()
    assert rows - asked - {"package"} == set()
