"""The types that programs are checked against."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def test_package_examples_and_typed_example_pass_mypy_strict() -> None:
    pytest.importorskip("mypy")
    done = subprocess.run(
        [sys.executable, "-m", "mypy"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
