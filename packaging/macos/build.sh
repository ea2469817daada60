#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Build for macOS:  packaging/macos/build.sh
# Makes dist/Delegation.app and dist/Delegation-VERSION.dmg for the processor it runs on.  Needs Python 3.11 or later from
# python.org and Apple's command line tools.  IDENTITY="Developer ID Application: ..." signs it; without one it is
# signed for this machine alone, and another's Gatekeeper asks.
# Not started on a Mac yet: packaging/README.md says what to look at first.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=build/venv
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/delegation/__init__.py)
app=dist/Delegation.app

[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes \
    --requirement requirements-bundle.lock
PYTHONPATH=src "$venv/bin/python" packaging/icons.py build/icons
"$venv/bin/pyinstaller" --noconfirm --log-level WARN --workpath build/pyinstaller --distpath dist \
    packaging/pyinstaller/delegation.spec
codesign --force --deep --options runtime --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
rm -rf build/dmg
mkdir -p build/dmg
cp -R "$app" build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -ov -volname Delegation -srcfolder build/dmg -format UDZO "dist/Delegation-$version.dmg"
