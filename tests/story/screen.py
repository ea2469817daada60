# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own with a window manager, and the hands of a planner: keys, mouse, clipboard.

What is seen is read from the frame buffer that Xvfb keeps in a file; what is in front, from the window
manager.
"""

import os
import shutil
import struct
import subprocess
import time
from pathlib import Path

from PySide6.QtGui import QImage

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
"""Debian's packages xvfb, openbox, xdotool and xclip."""

SIZE = (1440, 900)
SERVER = ("Xvfb", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-noreset")

PATIENCE = 60.0
"""Seconds; a busy machine is not a broken window."""

STILL = 0.3
"""Seconds without a change on the screen; a text cursor blinks every half second."""


def missing_tools():
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def until(truth, what, patience=PATIENCE, pause=0.1):
    """What ``truth`` gives once it is true."""
    end = time.monotonic() + patience
    while not (found := truth()):
        assert time.monotonic() < end, f"waited {patience:.0f} s for: {what}"
        time.sleep(pause)
    return found


class Screen:
    """One display; ``pictures`` is a folder for what was seen, or None."""

    def __init__(self, folder: Path, pictures: Path | None):
        self._folder, self._pictures, self._number = folder, pictures, 0
        self._clipboard = None
        self._tool = {tool: shutil.which(tool) for tool in TOOLS}
        read, write = os.pipe()
        self._server = subprocess.Popen(  # noqa: S603 -- our own words
            [*SERVER, "-displayfd", str(write), "-fbdir", str(folder)],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        self.env = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_"))},
            "DISPLAY": f":{number}",
        }
        self._manager = subprocess.Popen([self._tool["openbox"]], env=self.env, stderr=subprocess.DEVNULL)  # noqa: S603 -- likewise

    def close(self):
        for one in (self._clipboard, self._manager, self._server):
            if one is not None:
                one.terminate()
                one.wait(10)

    # Hands

    def _xdotool(self, *words):
        done = subprocess.run(  # noqa: S603 -- likewise
            [self._tool["xdotool"], *map(str, words)],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.strip()

    def press(self, *keys):
        """Keys one after another, such as ``ctrl+n`` or ``Tab``."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", "--delay", 20, key)
        self.settle()

    def write(self, text):
        """What a keyboard types."""
        self._xdotool("type", "--delay", 12, text)
        self.settle()

    def click(self, x, y, times=1):
        self._xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", 80, 1)
        self.settle()

    def copy(self, text):
        """Put a text on the clipboard, as a spreadsheet beside the window would."""
        if self._clipboard is not None:
            self._clipboard.terminate()
            self._clipboard.wait(10)
        self._clipboard = subprocess.Popen(  # noqa: S603 -- likewise
            [self._tool["xclip"], "-quiet", "-selection", "clipboard", "-target", "UTF8_STRING"],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._clipboard.stdin.write(text.encode())
        self._clipboard.stdin.close()

    # Eyes

    def front(self):
        """The title of the window in front."""
        return self._xdotool("getactivewindow", "getwindowname")

    def wait_for(self, title):
        """Wait until a window whose title has these words is in front, and stands still."""
        until(lambda: title in self.front(), f"a window called {title!r}, not {self.front()!r}")
        self.settle()

    def _frame(self):
        return (self._folder / "Xvfb_screen0").read_bytes()

    def settle(self, patience=PATIENCE):
        """Wait until nothing moves on the screen."""
        end = time.monotonic() + patience
        seen, since = self._frame(), time.monotonic()
        while time.monotonic() - since < STILL and time.monotonic() < end:
            time.sleep(0.05)
            now = self._frame()
            if now != seen:
                seen, since = now, time.monotonic()

    def picture(self, name):
        """Keep what is on the screen, if pictures are wanted."""
        if self._pictures is None:
            return
        self._number += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        self.save(self._pictures / f"{self._number:02d}-{name}.png")

    def save(self, path):
        frame = self._frame()
        heads = struct.unpack(">25I", frame[:100])
        size, width, height, line, colours = heads[0], heads[4], heads[5], heads[12], heads[19]
        start = size + colours * 12
        QImage(frame[start:], width, height, line, QImage.Format.Format_RGB32).copy().save(str(path))
