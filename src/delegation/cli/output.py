# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the command line answers: results on stdout, everything else on stderr, and three exit codes."""

import functools
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from delegation.errors import DelegationError
from delegation.services.doors import Doors
from delegation.services.words import Words

FOUND = 1
"""Done, and there is something to look at."""
REFUSED = 2
"""Nothing has changed."""

P = ParamSpec("P")
R = TypeVar("R")


def sentence(words: Words, error: DelegationError) -> str:
    """An expected error in words; one whose words are missing still says its code and facts."""
    try:
        said = words.say(f"error.{error.name}", **error.facts)
    except KeyError:
        said = str(error)
    return said


def refusing(command: Callable[P, R]) -> Callable[P, R]:
    """Wrap a command: an expected error is one sentence and exit 2; a bug writes a report and says where."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        doors: Doors = click.get_current_context().find_object(Doors)  # type: ignore[assignment]  # always there
        try:
            return command(*args, **kwargs)
        except DelegationError as error:
            click.echo(sentence(doors.words["en"], error), err=True)
            raise SystemExit(REFUSED) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:  # whoever read the result has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
            raise SystemExit(0) from None
        except Exception as bug:  # noqa: BLE001 -- the last door: a bug becomes a report, never a traceback
            click.echo(bug_line(doors.report_bug(bug)), err=True)
            raise SystemExit(REFUSED) from None

    return run


def bug_line(report: Path) -> str:
    return (
        f"Something went wrong inside Delegation; the trip is as it was. A report is in {report}: "
        "please send it to the makers."
    )


def emit(result: Any, *, as_json: bool, text: Callable[[], Iterable[str]] | None = None) -> None:
    """Write the result: one JSON document, or lines for a person."""
    if as_json:
        sys.stdout.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    else:
        for line in text() if text else [str(result)]:
            sys.stdout.write(line + "\n")
    sys.stdout.flush()


def tell(line: str) -> None:
    """Progress, warnings and problems in words."""
    click.echo(line, err=True)


NARROWEST = 12
"""Characters a column keeps, however narrow the terminal."""


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Iterable[str]:
    """Rows as aligned columns.  Nothing is cut: in a terminal long cells are wrapped to its width, elsewhere
    each row is one line."""
    if not rows:
        return ["(none)"]
    cells = [[cell(row.get(name)) for name in columns] for row in rows]
    widths = [max(len(name), *(len(row[n]) for row in cells)) for n, name in enumerate(columns)]
    if sys.stdout.isatty():
        widths = fitted(widths, shutil.get_terminal_size().columns)
    return [line for row in [list(columns), *cells] for line in _lines(row, widths)]


def fitted(widths: Sequence[int], room: int) -> list[int]:
    """Widths, two blanks apart, that fit in ``room`` characters as far as can be: the widest give first."""
    left = list(widths)
    while sum(left) + 2 * (len(left) - 1) > room and max(left) > NARROWEST:
        left[left.index(max(left))] -= 1
    return left


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    """A row on as many lines as its longest cell needs."""
    wrapped = [
        textwrap.wrap(part, width, break_on_hyphens=False) or [""]
        for part, width in zip(row, widths, strict=True)
    ]
    for parts in zip_longest(*wrapped, fillvalue=""):
        yield "  ".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()


def here(at: str) -> str:
    """A moment in ISO 8601 as the clock on this machine's wall had it, to the second."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M:%S}"


def cell(value: Any) -> str:
    """One value on one line."""
    if value is None or value == [] or value == {}:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return " ".join(str(value).split())
