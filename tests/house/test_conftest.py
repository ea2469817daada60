# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/conftest.py promises of every test."""

import os
import socket
import subprocess
import sys

import pytest

from tests.house.tree import ROOT


def test_a_test_that_reaches_for_another_machine_fails():
    for host in ("192.0.2.1", "fair.example"):
        with pytest.raises(pytest.fail.Exception, match=host):
            socket.create_connection((host, 80), timeout=0.1)


def test_a_test_may_talk_to_a_server_of_its_own():
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5) as client,
        server.accept()[0] as accepted,
    ):
        client.sendall(b"here")

        assert accepted.recv(4) == b"here"


def test_a_test_needs_no_screen():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(("options", "outcome"), [([], "1 skipped"), (["--full"], "1 passed")])
def test_what_needs_minutes_runs_when_asked_for(tmp_path, options, outcome):
    test = tmp_path / "test_long.py"
    test.write_text("import pytest\n\n@pytest.mark.full\ndef test_long(): pass\n")
    ours = ["-c", "pyproject.toml", "--rootdir", ".", "--confcutdir", ".", "-p", "tests.conftest"]
    alone = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist"]

    ran = subprocess.run(  # noqa: S603 -- our own interpreter and arguments
        [sys.executable, "-m", "pytest", *ours, *alone, *options, str(test)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome in ran.stdout, ran.stdout + ran.stderr
