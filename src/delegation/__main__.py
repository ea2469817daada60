# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where ``delegation`` (console), ``delegation-window`` and ``python -m delegation`` start."""

import sys

from delegation.app import main as start


def main() -> int:
    """Run the command line with the process's arguments; the exit code as docs/cli.md has it."""
    return start(sys.argv[1:])


def main_window() -> int:
    """Open the window, on the trip named in the first argument if there is one."""
    return start(["open", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
