# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless door: every main job without a window.  The contract is in docs/cli.md."""

import io
import sys
from collections.abc import Sequence

import click
from click.exceptions import NoArgsIsHelpError

from delegation import __version__
from delegation.cli.output import bug_line
from delegation.services.doors import Doors

COMMANDS = {
    "new": "trips",
    "demo": "trips",
    "open": "trips",
    "backup": "trips",
    "restore": "trips",
    "show": "show",
    "check": "show",
    "fields": "show",
    "add": "edit",
    "set": "edit",
    "remove": "edit",
    "assign": "edit",
    "ask": "edit",
    "undo": "edit",
    "redo": "edit",
    "set-aside": "edit",
    "remedy": "edit",
    "import": "lists",
    "export": "lists",
    "handouts": "packs",
}
"""Command -> the module it is in, imported only when it is asked for."""

SUMMARIES = {
    "new": "Make an empty trip.",
    "demo": "Make a demo trip with invented people.",
    "open": "Open the window.",
    "backup": "Write a copy of the trip.",
    "restore": "List the backups of a trip, or open one beside it.",
    "show": "Show people, programme, travel, clashes, history ...",
    "check": "Look the whole trip over.",
    "fields": "List what can be typed for a kind.",
    "add": "Add a person, item, leg ...",
    "set": "Change fields of one thing.",
    "remove": "Remove one thing.",
    "assign": "Put people on a group, leg, room or item.",
    "ask": "Note that people were asked something.",
    "undo": "Take back a change.",
    "redo": "Make a change again that was taken back.",
    "set-aside": "Live with a clash, and say why.",
    "remedy": "Apply a remedy of a clash.",
    "import": "Read a list into the trip.",
    "export": "Write something out of the trip.",
    "handouts": "Write the PDF and the calendar of every person.",
}


class LazyGroup(click.Group):
    """Commands come from their modules when they are used, so that ``--help`` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module  # noqa: PLC0415 -- the point of the class

        module = import_module(f"delegation.cli.{COMMANDS[cmd_name]}")
        found: click.Command = module.COMMANDS[cmd_name]
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="delegation")
def delegation() -> None:
    """Plan, document and run a delegation to a trade fair.

    TRIP is a file (*.delegation) or a postgresql:// address.  ID is an id, the beginning of one, or whatever
    names one thing: an e-mail, a stand, an exhibitor's key, a name.
    """


def usage_line(error: click.ClickException) -> str:
    """What is wrong with the words of a command, and where to read how it is done: one line."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{said}. See '{context.command_path if context else 'delegation'} --help'."


def run(argv: Sequence[str], doors: Doors) -> int:
    """Run one command; gives the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # UTF-8 whatever the terminal or the pipe is set to
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = delegation.main(args=list(argv), prog_name="delegation", obj=doors, standalone_mode=False)
    except NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        click.echo(usage_line(error), err=True)
        return 2
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 2
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    except Exception as bug:  # noqa: BLE001 -- what is outside every command: never a traceback either
        click.echo(bug_line(doors.report_bug(bug)), err=True)
        return 2
    return code if isinstance(code, int) else 0
