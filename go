#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Delegation from a checkout.  Each command first sets up what is missing: Debian's packages, then .venv.
#   ./go [TRIP]                 open the window; where there is no screen make the demo trip and its packs
#   ./go test [--full] [ARGS]   every check, then the tests; ARGS go to pytest
#   ./go cli ARGS               delegation ARGS, with paths as seen from where you stand
# Only the job itself writes to stdout; setting up talks on stderr.
set -euo pipefail
root=$(dirname "$(readlink -f "$0")")
venv=$root/.venv
job=${1:-run}
[ $# -eq 0 ] || shift

# What PyPI's wheels do not carry: Python itself, a compiler for the route planner, what Qt loads at run time.
system=(
    ca-certificates g++ python3 python3-dev python3-venv
    fonts-dejavu-core libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-6
    libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
)
# What the tests drive: a database server of their own, readers of the PDFs and codes the program draws, and a
# screen with a window manager, a keyboard and a clipboard.
system_for_tests=(git openbox poppler-utils postgresql qpdf xclip xdotool xvfb zbar-tools)

say() { echo "go: $*" >&2; }

missing_packages() { # NAME... -> those that no installed package is or provides
    dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | awk -v wanted="$*" '
        $1 == "installed" { for (i = 2; i <= NF; i++) { sub(",", "", $i); here[$i] = 1 } }
        END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in here)) print names[i] }'
}

install_packages() {
    local missing names as_root=() quiet_server=/etc/postgresql-common/createcluster.d/delegation.conf
    if ! command -v dpkg-query >/dev/null; then
        say "not a Debian-like system: see to Python 3.11, a C++ compiler and Qt's libraries yourself"
        return
    fi
    names=$(missing_packages "$@")
    [ -n "$names" ] || return 0
    read -r -d '' -a missing <<<"$names" || true # a bare machine has no /dev/fd for < <(...)
    say "installing system packages: ${missing[*]}"
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    if [[ " ${missing[*]} " == *" postgresql "* && ! -d /etc/postgresql-common ]]; then
        # The tests start servers of their own; the package shall not leave one running.
        "${as_root[@]}" mkdir -p "${quiet_server%/*}"
        echo "create_main_cluster = false" | "${as_root[@]}" tee "$quiet_server" >/dev/null
    fi
    "${as_root[@]}" apt-get update -qq >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

wanted_stamp() { # changes with the lock, the metadata, the interpreter and the place of the checkout
    cat "$root/requirements-test.lock" "$root/pyproject.toml" "$root/CMakeLists.txt" | sha256sum | cut -c1-32
    echo "$root $(readlink -f "$venv/bin/python" || true)"
}

make_venv() {
    local python=python3
    if [ -f "$venv/.stamp" ] && [ "$(tail -n 1 "$venv/.stamp")" != "$(wanted_stamp | tail -n 1)" ]; then
        say "the checkout or its Python moved: .venv is made anew"
        rm -rf "$venv"
    fi
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        "$python" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || python=/usr/bin/python3
        "$python" -m venv --clear "$venv"
    fi
    say "installing Python packages into .venv"
    local pip=("$venv/bin/python" -m pip --disable-pip-version-check install --quiet)
    "${pip[@]}" --require-hashes --requirement "$root/requirements-test.lock"
    "${pip[@]}" --no-deps --no-build-isolation --no-index --editable "$root"
    wanted_stamp >"$venv/.stamp"
}

set_up() { # PACKAGE...
    install_packages "$@"
    if [ "$(cat "$venv/.stamp" 2>/dev/null)" != "$(wanted_stamp)" ]; then
        exec 9>"$root/.setup.lock"
        flock 9 # another ./go may be at it
        if [ "$(cat "$venv/.stamp" 2>/dev/null)" != "$(wanted_stamp)" ]; then make_venv; fi
        exec 9>&-
    fi
}

make_demo() {
    local trip=demo/hannover.delegation packs=demo/packs
    cd "$root"
    mkdir -p demo
    [ -e "$trip" ] || "$venv/bin/delegation" demo "$trip"
    "$venv/bin/delegation" handouts "$trip" --out "$packs" || [ $? -eq 1 ] # 1: done, with something to look at
    echo "The demo trip:  $root/$trip"
    echo "Its packs:      $root/$packs"
}

check() { # NAME COMMAND...: run it, remember whether it failed
    local name=$1 begin=$SECONDS
    shift
    echo "== $name"
    if "$@"; then report+=("passed  $name ($((SECONDS - begin)) s)"); else report+=("FAILED  $name ($((SECONDS - begin)) s)"); fi
}

run_tests() {
    report=()
    cd "$root"
    export QT_QPA_PLATFORM=offscreen
    check "ruff check" "$venv/bin/ruff" check .
    check "ruff format" "$venv/bin/ruff" format --check .
    check "mypy" "$venv/bin/mypy"
    check "import-linter" "$venv/bin/lint-imports"
    check "pytest" "$venv/bin/python" -m pytest -n 2 --timeout 300 --timeout-method thread -p randomly "$@"
    printf '\n== ./go test, %s s\n' "$SECONDS"
    printf '%s\n' "${report[@]}"
    [[ "${report[*]}" != *FAILED* ]]
}

case "$job" in
    run)
        set_up "${system[@]}" >&2
        if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exec "$venv/bin/delegation" open "$@"; fi
        make_demo
        ;;
    test)
        set_up "${system[@]}" "${system_for_tests[@]}" >&2
        run_tests "$@"
        ;;
    cli)
        set_up "${system[@]}" >&2
        exec "$venv/bin/delegation" "$@"
        ;;
    *)
        sed -n '4,8s/^# //p' "$0" >&2
        exit 2
        ;;
esac
