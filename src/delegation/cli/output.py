# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the command line answers: results on stdout, everything else on stderr, and three exit codes."""

import functools
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from delegation.services.doors import Doors
from delegation.errors import DelegationError
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


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Iterable[str]:
    """Rows as aligned columns, each as wide as its longest cell up to 48 characters."""
    if not rows:
        return ["(none)"]
    cells = [[cell(row.get(name)) for name in columns] for row in rows]
    widths = [min(48, max(len(name), *(len(row[n]) for row in cells))) for n, name in enumerate(columns)]

    def line(parts: Sequence[str]) -> str:
        fitted = (
            part if len(part) <= width else part[: width - 1] + "…"
            for part, width in zip(parts, widths, strict=True)
        )
        return "  ".join(part.ljust(width) for part, width in zip(fitted, widths, strict=True)).rstrip()

    return [line(columns), *map(line, cells)]


def cell(value: Any) -> str:
    """One value on one line."""
    if value is None or value == [] or value == {}:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return " ".join(str(value).split())
