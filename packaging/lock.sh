#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Write the three locks anew from pyproject.toml:  packaging/lock.sh [--upgrade]
# Hashes, no addresses: where packages come from is the machine's affair.  Needs uv (pip install uv).
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
lock() { # FILE [ARGS]
    local file=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --custom-compile-command packaging/lock.sh --output-file "$file" "$@" pyproject.toml
}
lock requirements.lock "$@"
lock requirements-test.lock --constraint requirements.lock --group test "$@"
lock requirements-bundle.lock --constraint requirements.lock --group bundle "$@"
