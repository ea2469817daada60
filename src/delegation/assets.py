# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that are not code: forms, icons, fonts, phrases, fairgrounds."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """The folder ``ui`` or ``resources``.

    A wheel and a frozen build carry it as ``delegation/_data/<name>`` (pyproject.toml,
    ``tool.scikit-build.wheel.force-include``); an editable install reads the checkout's own.  Raises
    FileNotFoundError where neither is there: the installation is broken, which is no planner's fault.
    """
    for folder in (PACKAGE / "_data" / name, PACKAGE.parent.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{name}/ is neither in the package nor beside its checkout: {PACKAGE}")
