"""Sample values for every attribute of every message, made from the stubs."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ctisp

PACKAGE = Path(ctisp.__file__).parent


@dataclass
class Attribute:
    """An attribute as the stub declares it."""

    name: str
    kind: str
    doc: str

    def versions(self) -> range:
        """The protocol versions that have it."""
        both = re.search(r"Versions (\d+) to (\d+)\.", self.doc)
        if both:
            return range(int(both[1]), int(both[2]) + 1)
        since = re.search(r"Since version (\d+)\.", self.doc)
        oldest = int(since[1]) if since else 9
        element = re.sub(r"^tuple\[(\w+).*", r"\1", self.kind)
        if element in ENTRIES:  # There as soon as one of the fields is.
            oldest = max(oldest, min(a.versions()[0] for a in ENTRIES[element]))
        return range(oldest, 26)


def declared(file: str) -> dict[str, list[Attribute]]:
    """The attributes of each class of a file of the package."""
    out: dict[str, list[Attribute]] = {}
    for node in ast.parse((PACKAGE / file).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            out[node.name] = attributes(node)
    return out


def attributes(node: ast.ClassDef) -> list[Attribute]:
    """The annotated names of a class, each with the text below it."""
    found = []
    for place, item in enumerate(node.body):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            kind = ast.unparse(item.annotation)
            if kind.startswith("ClassVar"):
                continue
            below = node.body[place + 1]
            doc = below.value.value if isinstance(below, ast.Expr) else ""  # type: ignore
            kind = re.sub(r"^Final\[(.*)\]$", r"\1", kind)
            found.append(Attribute(item.target.id, kind, re.sub(r"\s+", " ", doc)))
    return found


ENTRIES = declared("_entries.py")
MESSAGES = declared("_messages.pyi")


def one(kind: str, doc: str, version: int) -> Any:
    """A value of a type without None."""
    if kind == "int":
        return 2  # As long as the lists are, so that counts are right.
    if kind == "bool":
        return True
    if kind == "str":
        return "7a"[: int(re.search(r"At most (\d+) characters", doc)[1])]  # type: ignore[index]
    if kind == "bytes":
        return b"\x00\xff"
    if kind == "NamedVariable":
        return ctisp.NamedVariable("user.customer", "gold")
    if kind == "NamedArray":
        return ctisp.NamedArray(1, "user.history", "visit")
    if kind in ENTRIES:
        fields = [a for a in ENTRIES[kind] if version in a.versions()]
        return getattr(ctisp, kind)(**{a.name: value(a, version) for a in fields})
    # The protocol's null values read as None.
    members = getattr(ctisp, kind).__members__.values()
    return [m for m in members if m not in (0xFFFF, 0xFFFFFFFF)][-1]


def value(attribute: Attribute, version: int) -> Any:
    """A value for an attribute."""
    if attribute.kind.startswith("tuple["):
        element = one(attribute.kind[6:].split(",")[0], attribute.doc, version)
        return (element, element)
    return one(attribute.kind.replace(" | None", ""), attribute.doc, version)


def fields(message: str, version: int) -> dict[str, Any]:
    """Arguments for all attributes of a message that the version has."""
    own = [a for a in MESSAGES[message] if a.name != "unknown" and a.kind != "Connection"]
    mine = [a for a in own if version in a.versions()]
    return {a.name: value(a, version) for a in mine}
