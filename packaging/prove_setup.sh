#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prove that the README's two commands set up everything on a bare Debian 12.
#   packaging/prove_setup.sh [--keep] [COMMAND...]
# Makes a minimal Debian in a temporary folder (as root, with debootstrap), clones this checkout's last commit
# into it, carries over how this machine reaches its package registries, and runs there, as root, without
# /proc, in locale C: each COMMAND (default: "./go", "window", "./go test"), then, timed, ./go cli --help.
# "window" opens the window on the demo, on a screen of this machine, makes the packs with the keyboard and quits
# (packaging/smoke.py; takes Xvfb, openbox and xdotool here).  It stands before "./go test", whose packages the
# window must not need.  --keep leaves the folder for a look.  Ends 0 if every command did.
set -euo pipefail
checkout=$(git -C "$(dirname "$(readlink -f "$0")")" rev-parse --show-toplevel)
suite=bookworm
keep=no
if [ "${1:-}" = --keep ]; then
    keep=yes
    shift
fi
[ $# -gt 0 ] || set -- "./go" "window" "./go test"
[ "$(id -u)" = 0 ] || { echo "prove_setup: run as root: a chroot is made" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "prove_setup: apt-get install debootstrap" >&2; exit 2; }

bare=$(mktemp -d)
chmod 755 "$bare" # to those inside it is /
[ "$keep" = yes ] || trap 'rm -rf --one-file-system "$bare"' EXIT

# The mirror this machine's own apt uses, so that none is named here.
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" "Created-By: Packages" | sed -n '1p')
echo "== debootstrap into $bare"
debootstrap --variant=minbase "$suite" "$bare" ${mirror:+"$mirror"} >"$bare.log" 2>&1 || { tail "$bare.log"; exit 1; }
rm -f "$bare.log"

carry() { # PATH...: copy what is there, to the same place
    local path
    for path; do
        [ -e "$path" ] || continue
        mkdir -p "$bare$(dirname "$path")"
        cp -aL --no-preserve=ownership "$path" "$bare$(dirname "$path")/"
    done
}
rm -f "$bare/etc/apt/sources.list"
carry /etc/apt /usr/share/keyrings /etc/resolv.conf /etc/hosts
carry /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip" "$HOME/.pip"
# The authorities this machine trusts besides Debian's; installing ca-certificates there takes them in.
carry /usr/local/share/ca-certificates /etc/ssl/certs/ca-certificates.crt
settings=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin)
while IFS= read -r setting; do
    settings+=("$setting")
done <<<"$(env | grep -iE '^(pip_[a-z_]*|[a-z]+_proxy|ssl_cert_file|ssl_cert_dir|requests_ca_bundle|curl_ca_bundle)=' || echo LC_ALL=C)"

git clone --quiet --no-hardlinks "$checkout" "$bare/srv/delegation"

window() { python3 "$checkout/packaging/smoke.py" --in "$bare" --start "/srv/delegation/go cli"; }
inside() { chroot "$bare" env -i "${settings[@]}" sh -c "cd /srv/delegation && $1" </dev/null; }
report=()
for command; do
    echo "== $command"
    began=$SECONDS
    if [ "$command" = window ]; then
        if window; then said=passed; else said=FAILED; fi
    elif inside "$command"; then said=passed; else said=FAILED; fi
    report+=("$said  $command  ($((SECONDS - began)) s)")
done
began=$(date +%s%N)
inside "./go cli --help" >/dev/null || report+=("FAILED  ./go cli --help")
report+=("second run, ./go cli --help: $((($(date +%s%N) - began) / 1000000)) ms")

echo "== on a bare Debian ($suite)"
printf '%s\n' "${report[@]}"
[ "$keep" = no ] || echo "kept: $bare"
[[ "${report[*]}" != *FAILED* ]]
