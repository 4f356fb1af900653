"""Puts the message reference, which the generator has written, into the site."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

GENERATED = Path(os.environ.get("DOCS_GENERATED", "target/docs-generated"))
REFERENCE = GENERATED / "reference"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add the messages, by the parts of the protocol, to the table of contents."""
    messages: list[Any] = json.loads((REFERENCE / "nav.json").read_text())
    for section in config.nav or []:
        if "Messages" in section:
            section["Messages"].extend(messages)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    for page in sorted(REFERENCE.rglob("*.md")):
        address = f"reference/{page.relative_to(REFERENCE).as_posix()}"
        files.append(File.generated(config, address, abs_src_path=str(page.resolve())))
    return files
