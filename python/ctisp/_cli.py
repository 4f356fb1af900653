"""The ``ctisp`` command."""

from __future__ import annotations

import signal
import sys

from ctisp._ctisp import run_command

__all__ = ["main"]


def main() -> None:
    """Run the command with the arguments of this process, and end with its exit status."""
    # Python's own handler would only be called once the command is done.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(run_command(["ctisp", *sys.argv[1:]]))
