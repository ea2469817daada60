# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start hands its files to the first and ends."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1500
"""A first start that does not answer in this time has hung or is gone: the second goes on alone."""

LONGEST = 100_000
"""So many bytes of paths are taken from a second start."""


class SecondStart(QObject):
    """One name a user and state folder; only this user's programs reach it."""

    asked = Signal(object)  # the locations a second start named

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(state.absolute()).encode()).hexdigest()[:16]
        self._name = f"delegation-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def hand_over(self, locations: Sequence[str]) -> bool:
        """Whether a first start took them."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(json.dumps(list(locations)).encode() + b"\n")
        taken = socket.waitForBytesWritten(ANSWER_MS) and socket.waitForReadyRead(ANSWER_MS)
        socket.disconnectFromServer()
        return bool(taken)

    def listen(self) -> bool:
        """Be the first; what a crashed one left is taken away."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() < LONGEST:
            return
        line = bytes(socket.readLine(LONGEST).data())
        try:
            said = json.loads(line)
        except ValueError:
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        if isinstance(said, list):
            self.asked.emit([str(one) for one in said])
