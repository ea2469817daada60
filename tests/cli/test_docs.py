# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents' commands are run as they stand, in order, in an empty folder."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Line

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"```(?:text|sh)\n(.*?)```", re.S)
PAGES = ("docs/cli.md", "docs/guide/first-trip.md", "README.md")
FOUND = {"check": 1}
"""Commands that find something in these trips."""
EXHIBITORS = "Exhibitor;Hall;Stand\nNordlicht Robotik;27;D90\nZuidwind;17;H21\n"


def commands(page):
    """The words of each command on a page, without the program's own name."""
    text = (ROOT / page).read_text("utf-8").replace("\\\n", " ")
    for block in FENCE.findall(text):
        for row in block.splitlines():
            command = re.match(r"(?:\./go cli|delegation) (.*)", row.strip())
            if command:
                yield shlex.split(command[1], comments=True)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_the_page_does_what_it_says(page, tmp_path, monkeypatch, capsys, real_doors):
    monkeypatch.chdir(tmp_path)
    Path("exhibitors.csv").write_text(EXHIBITORS, "utf-8")
    line = Line("hm26.delegation", capsys, real_doors)
    ran = [(words, line.run(*words)) for words in commands(page)]
    assert len(ran) >= 6
    wrong = [(words, said) for words, said in ran if said.code != FOUND.get(words[0], 0)]
    assert wrong == []


def test_every_command_there_is_stands_in_the_table(real_doors, capsys):
    page = (ROOT / "docs/cli.md").read_text("utf-8")
    said = Line("x", capsys, real_doors).run("--help").out
    listed = re.findall(r"^  ([a-z-]+) ", said.partition("Commands:")[2], re.M)
    assert len(listed) > 15
    assert [name for name in listed if f"`{name} " not in page] == []
