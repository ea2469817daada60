#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Build for Linux, without root:  packaging/linux/build.sh
# Makes dist/delegation (a folder that needs no Python) and dist/delegation_VERSION_ARCH.deb.  Runs on the oldest system
# it shall run on: Debian 12.  Needs Python with its shared library and venv, binutils, dpkg-deb.
set -euo pipefail
root=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
cd "$root"
venv=build/venv
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/delegation/__init__.py)
arch=$(dpkg --print-architecture)
id=org.delegation.Delegation

stamp=$(sha256sum requirements-bundle.lock | cut -c1-32)
if [ "$(cat "$venv/.stamp" 2>/dev/null)" != "$stamp" ]; then
    rm -rf "$venv"
    "${PYTHON:-/usr/bin/python3}" -m venv "$venv"
    "$venv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes \
        --requirement requirements-bundle.lock
    echo "$stamp" >"$venv/.stamp"
fi

echo "== icons"
PYTHONPATH=src "$venv/bin/python" packaging/icons.py build/icons
echo "== folder"
"$venv/bin/pyinstaller" --noconfirm --log-level WARN --workpath build/pyinstaller --distpath dist \
    packaging/pyinstaller/delegation.spec

echo "== package"
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree"/{DEBIAN,usr/{bin,lib,share/{applications,metainfo,mime/packages,doc/delegation,icons/hicolor/scalable/apps}}}
cp -a dist/delegation "$tree/usr/lib/delegation"
ln -s ../lib/delegation/delegation ../lib/delegation/delegation-window "$tree/usr/bin/"
cp packaging/linux/$id.desktop "$tree/usr/share/applications/"
cp packaging/linux/$id.metainfo.xml "$tree/usr/share/metainfo/"
cp packaging/linux/$id.xml "$tree/usr/share/mime/packages/"
cp build/icons/delegation.svg "$tree/usr/share/icons/hicolor/scalable/apps/$id.svg"
for png in build/icons/*.png; do
    size=$(basename "$png" .png)
    mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/$id.png"
done
cat >"$tree/usr/share/doc/delegation/copyright" <<COPYRIGHT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Delegation

Files: *
Copyright: 2026 The Delegation authors
License: GPL-3.0-or-later
 The text is in /usr/share/common-licenses/GPL-3.  What goes along in /usr/lib/delegation has licences of its own:
 docs/dependencies.md of the source names each.
COPYRIGHT
# What the folder leaves to the system: what must match its graphics driver, its C library, its keyboard's tables.
cat >"$tree/DEBIAN/control" <<CONTROL
Package: delegation
Version: $version
Architecture: $arch
Maintainer: The Delegation authors <authors@delegation.example>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: libc6 (>= 2.36), libegl1, libgl1, libfontconfig1, libx11-6, libx11-xcb1, libxcb1, libxkbcommon0, xkb-data
Recommends: xdg-utils, xdg-desktop-portal, cups-client
Description: plan, document and run a delegation to a trade fair
 Participants, exhibitors and stands to visit, travel and rooms in one trip file. Every delegate gets a printable
 PDF itinerary and a calendar file with only what concerns them, in their language.
CONTROL
find "$tree" -type d -exec chmod 755 {} +
find "$tree/usr" -type f ! -perm -100 -exec chmod 644 {} +
deb=dist/delegation_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$deb" >/dev/null
du -sh dist/delegation "$deb"
