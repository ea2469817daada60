# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file of the house keeps to."""

import ast
import re
import sys
import tokenize

from tests.house.tree import PACKAGE, ROOT, told, tracked_files, tracked_python

COPYRIGHT = "# SPDX-FileCopyrightText: 2026 The Delegation authors"
LICENCE = "# SPDX-License-Identifier: GPL-3.0-or-later"
LONGEST = 600
CODE = {".py", ".sh", ".cpp", ".hpp", ".h"}
STDLIB_ONLY = [*sorted((PACKAGE / "domain").rglob("*.py")), PACKAGE / "errors.py", PACKAGE / "assets.py"]
OURS_BELOW = ("delegation.domain", "delegation.errors")

SUPPRESSION = re.compile(
    r"#\s*(noqa(:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)?"
    r"|type:\s*ignore(\[[\w, -]*\])?"
    r"|(ruff|mypy|pragma):[^#]*?(?=--|#|$))"
)
REASON = re.compile(r"(--|#)\s*\w.*\w")

# Spelt so that this file does not hold what it looks for.
MACHINE = re.compile(
    r"(?<![\w.\-])/(home|root|work|Users)/[\w.]"
    r"|[A-Z]:[\\/]+Users[\\/]"
    r"|pypi[.]org|pythonhosted[.]org|deb[.]debian[.]org|security[.]debian[.]org|npmjs[.](org|com)"
)


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


def strangers_in(source):
    """(line, module) of what is imported and is neither the standard library's nor the domain's own."""
    return [
        (line, module)
        for line, module in imported(ast.parse(source))
        if module.partition(".")[0] not in sys.stdlib_module_names
        and not any(module == ours or module.startswith(f"{ours}.") for ours in OURS_BELOW)
    ]


def unexplained(comment):
    """Whether a comment silences a check without saying why."""
    rest, silenced = SUPPRESSION.subn("", comment)
    return silenced > 0 and not REASON.search(rest)


def comments(file):
    with file.open("rb") as source:
        for token in tokenize.tokenize(source.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def test_domain_errors_and_assets_import_the_standard_library_only():
    found = [
        f"{told(file, line)} imports {module}"
        for file in STDLIB_ONLY
        for line, module in strangers_in(file.read_text("utf-8"))
    ]

    assert found == []


def test_an_import_of_anything_else_is_seen_wherever_it_hides():
    source = (
        "import json, sqlalchemy.orm\n"
        "from delegation.domain.values import Value\n"
        "def late():\n"
        "    from delegation.services import words\n"
        "    from . import trip\n"
    )

    assert strangers_in(source) == [(1, "sqlalchemy.orm"), (4, "delegation.services"), (5, ".")]


def test_every_python_file_opens_with_its_two_licence_lines():
    bare = [
        told(file)
        for file in tracked_python()
        if file.read_text("utf-8").splitlines()[:2] != [COPYRIGHT, LICENCE]
    ]

    assert bare == []


def test_every_script_names_its_licence():
    scripts = [file for file in tracked_files() if file.suffix != ".py" and file.read_bytes()[:2] == b"#!"]

    assert scripts
    assert [
        told(file) for file in scripts if file.read_text("utf-8").splitlines()[1:3] != [COPYRIGHT, LICENCE]
    ] == []


def test_no_source_file_is_longer_than_600_lines():
    lengths = {told(file): file.read_bytes().count(b"\n") for file in tracked_files() if file.suffix in CODE}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_every_suppression_says_why():
    found = [
        f"{told(file, line)}: {comment}"
        for file in tracked_python()
        for line, comment in comments(file)
        if unexplained(comment)
    ]

    assert found == []


def test_a_reason_stands_after_two_dashes_or_a_second_hash():
    assert unexplained("# noqa: S603")
    assert unexplained("# type: ignore[arg-type]  # noqa: S603")
    assert unexplained("# ruff: noqa: S603")
    assert unexplained("# noqa --")
    assert not unexplained("# noqa: S603 -- fixed arguments")
    assert not unexplained("# type: ignore[arg-type]  # the stubs say float")
    assert not unexplained("# type: ignore[override]  # noqa: A002 -- the port's own word")
    assert not unexplained("# what noqa does is told elsewhere")


def test_no_tracked_text_names_a_machine_or_a_registry():
    found = []
    for file in tracked_files():
        content = file.read_bytes()
        if b"\0" in content:
            continue
        for line, text in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
            if MACHINE.search(text):
                found.append(f"{told(file, line)}: {text.strip()[:80]}")

    assert found == []


def test_paths_of_machines_and_hosts_of_registries_are_recognised():
    for text in (
        "/" + "home/ada/x",
        "'/" + "root/.cache'",
        "C:" + r"\Users\ada",
        "https://pypi" + ".org/simple",
    ):
        assert MACHINE.search(text)
    for text in ("https://fair.example/home/", "resources/root/x", "a/work/b", "HOME=/root PATH="):
        assert not MACHINE.search(text)


def test_the_product_is_where_these_tests_look():
    assert (ROOT / "pyproject.toml").is_file()
    assert len(STDLIB_ONLY) > 10
    assert (PACKAGE / "__main__.py") in tracked_python()
