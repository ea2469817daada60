# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start what was built where nothing else is, and work in it with the keyboard.

    python3 packaging/smoke.py dist/delegation_VERSION_ARCH.deb [--picture FILE]   # in a bare Debian 12
    python3 packaging/smoke.py --in CHROOT --start COMMAND                         # in one that is there

As root, with debootstrap, Xvfb, openbox and xdotool.  Screen and keyboard are this machine's: inside is the
package with what it depends on, and nothing else, so that a library it forgot to name is missed.  Makes the
demo trip, opens it on the page of the packs, presses Alt+M, waits for a PDF for everybody confirmed, quits
with Ctrl+Q.
Ends 0 if the program did, with everything made, the trip closed down to one file and no word on stderr.
The program has no part in this: it is opened on that page because its settings say that it was left there.
"""

# ruff: noqa: S607 -- what it drives is found as this machine finds it

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 60
SUITE = "bookworm"
HOME = "/root"
TRIP, PACKS = f"{HOME}/demo.delegation", f"{HOME}/packs"
STATE = f"{HOME}/.local/share/delegation"
INSIDE = {"HOME": HOME, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


class SmokeError(Exception):
    """What was seen instead."""


def say(*words: object) -> None:
    print("smoke:", *words, file=sys.stderr, flush=True)  # noqa: T201 -- a script speaks on stderr


def run(*command: object, env: Mapping[str, str] | None = None) -> str:
    """What a command says on stdout; raises SmokeError where it ends neither 0 nor 1 (look at it)."""
    ran = subprocess.run(  # noqa: S603 -- commands of this file
        [str(part) for part in command], capture_output=True, text=True, check=False, env=env
    )
    if ran.returncode not in (0, 1):
        said = f"{ran.stdout[-2000:]}\n{ran.stderr[-2000:]}"
        raise SmokeError(f"{shlex.join(map(str, command))} ended {ran.returncode}\n{said}")
    return ran.stdout


def wait_for(what: str, look: Callable[[], object], patience_s: float = PATIENCE_S) -> object:
    until = time.monotonic() + patience_s
    while time.monotonic() < until:
        if found := look():
            return found
        time.sleep(0.3)
    raise SmokeError(f"not seen within {patience_s:.0f} s: {what}")


# The bare machine


def bare_debian(folder: Path) -> None:
    """A minimal Debian, from the mirror that this machine's own apt uses."""
    fields = ("--format", "$(REPO_URI)", f"Codename: {SUITE}", "Created-By: Packages")
    mirror = run("apt-get", "indextargets", *fields).split("\n")[0]
    say("debootstrap", SUITE)
    run("debootstrap", "--variant=minbase", SUITE, folder, *filter(None, [mirror]))
    (folder / "etc/apt/sources.list").unlink(missing_ok=True)
    for path in ("/etc/apt", "/usr/share/keyrings"):
        shutil.copytree(path, folder / path[1:], dirs_exist_ok=True)
    for path in ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"):
        if Path(path).exists():
            (folder / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / path[1:])
    passed = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    run("chroot", folder, "apt-get", "update", "-qq", env={**INSIDE, **passed})


def install(folder: Path, package: Path) -> None:
    shutil.copy(package, folder / "root" / package.name)
    passed = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    env = {**INSIDE, **passed, "DEBIAN_FRONTEND": "noninteractive"}
    say("apt-get install", package.name)
    run(
        "chroot",
        folder,
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        f"/root/{package.name}",
        env=env,
    )
    (folder / "root" / package.name).unlink()


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """/proc and the sockets of screens, as every running machine has them."""
    inside = [folder / "proc", folder / "tmp/.X11-unix"]
    inside[1].mkdir(mode=0o1777, exist_ok=True)
    run("mount", "-t", "proc", "proc", inside[0])
    run("mount", "--bind", "/tmp/.X11-unix", inside[1])  # noqa: S108 -- where X keeps them
    try:
        yield
    finally:
        for point in reversed(inside):
            run("umount", "--lazy", point)


# The screen


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A screen with a window manager, for as long as it is wanted; gives DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603 -- our own words
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-ac"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = {"DISPLAY": f":{told.readline().strip()}"}
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, **display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


# The work


def work(folder: Path, start: Sequence[str], picture: Path | None) -> None:
    """``start`` is the command line's program inside; ``start open TRIP`` opens the window."""

    def inside(*words: str) -> str:
        return run("chroot", folder, *start, *words, env=INSIDE)

    inside("demo", TRIP, "--which", "hannover")
    trip = json.loads(inside("show", TRIP, "summary", "--json"))
    people = json.loads(inside("show", TRIP, "people", "--json"))
    wanted = sum(person["status"] == "confirmed" for person in people)
    say(f"{wanted} people are to get a pack")
    left = {"window": {"in_front": "handouts"}, "handouts": {"folder": PACKS}}
    state = folder / STATE[1:]
    state.mkdir(parents=True, exist_ok=True)
    (state / "settings.json").write_text(
        json.dumps({"language": "en", "layouts": {trip["id"]: left}}), "utf-8"
    )

    with screen() as display, tempfile.TemporaryFile("w+") as errors:
        env = {**INSIDE, **display, "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen(  # noqa: S603 -- our own words
            ["chroot", str(folder), *start, "open", TRIP], env=env, stderr=errors, stdin=subprocess.DEVNULL
        )
        try:
            began = time.monotonic()
            code = drive(window, trip["name"], folder / PACKS[1:], wanted, {**os.environ, **display}, picture)
            say(f"worked {time.monotonic() - began:.0f} s, ended {code}")
        finally:
            if window.poll() is None:
                window.kill()
            errors.seek(0)
            said = errors.read()
    if code or said.strip():
        raise SmokeError(f"the window ended {code} and said:\n{said}")
    beside = [path.name for path in (folder / HOME[1:]).glob("demo.delegation-*")]
    if beside:
        raise SmokeError(f"the trip was not closed down: {beside}")
    inside("check", TRIP)


def drive(
    window: "subprocess.Popen[bytes]",
    name: str,
    packs: Path,
    wanted: int,
    env: Mapping[str, str],
    picture: Path | None,
) -> int:
    """Make the packs and quit, with the keyboard; gives the program's exit code."""

    def keys(*words: str) -> str:
        return run("xdotool", *words, env=env).strip()

    def shown() -> str:
        if window.poll() is not None:
            raise SmokeError(f"the window is gone: it ended {window.returncode}")
        return keys("search", "--onlyvisible", "--name", f"^{name} ").split("\n")[0]

    def pdfs() -> int:
        return len(list(packs.rglob("*.pdf")))

    its = str(wait_for("the window", shown))
    keys("windowactivate", "--sync", its)

    def begun() -> bool:
        keys("key", "alt+m")  # nothing to make until everybody is on the list
        time.sleep(3)
        return pdfs() > 0

    try:
        wait_for("the first pack", begun)
        wait_for(f"{wanted} packs", lambda: shown() and pdfs() >= wanted)
        time.sleep(3)  # the status line has said it is done
    finally:
        if picture is not None:
            run("import", "-window", "root", picture, env=env)
    keys("key", "ctrl+q")
    try:
        return window.wait(30)
    except subprocess.TimeoutExpired:
        raise SmokeError("Ctrl+Q did not end it within 30 s") from None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("package", type=Path, nargs="?", help="the .deb to install and start")
    parser.add_argument(
        "--in",
        dest="folder",
        type=Path,
        metavar="CHROOT",
        help="a system that is there, /proc mounted or not",
    )
    parser.add_argument(
        "--start", default="/usr/bin/delegation", help="the program inside (default: %(default)s)"
    )
    parser.add_argument("--picture", type=Path, help="save the screen before quitting (ImageMagick's import)")
    args = parser.parse_args()
    if (args.package is None) == (args.folder is None):
        parser.error("either a package or --in CHROOT")
    missing = [name for name in ("debootstrap", "Xvfb", "openbox", "xdotool") if shutil.which(name) is None]
    if os.geteuid() != 0 or missing:
        parser.error(f"takes root and: {' '.join(missing) or 'nothing else'}")
    start = shlex.split(args.start)
    try:
        if args.folder is not None:
            with mounted(args.folder):
                work(args.folder, start, args.picture)
        else:
            with tempfile.TemporaryDirectory() as bare:
                folder = Path(bare)
                folder.chmod(0o755)
                bare_debian(folder)
                install(folder, args.package)
                with mounted(folder):
                    work(folder, start, args.picture)
    except SmokeError as failure:
        say("FAILED:", failure)
        sys.exit(1)
    say("passed")


if __name__ == "__main__":
    main()
