"""Looks at every link inside a built site: check_links.py SITE [FOLDER ...].

Each must lead to a file of the site, and to an anchor of that file where it names one; and no page
may show what should have been replaced by code. Pages in the FOLDERs, which other tools have
written, are led to but not looked at.
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.text: list[str] = []
        self.feed(file.read_text(encoding="utf-8", errors="replace"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name in ("id", "name"):
                self.anchors.add(value)
            if (tag, name) in (
                ("a", "href"),
                ("link", "href"),
                ("img", "src"),
                ("script", "src"),
            ):
                self.links.add(value)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def main(site: Path, others: list[str]) -> int:
    """Tell of each link that leads nowhere; return how many there are."""
    pages: dict[Path, Page] = {}

    def page(file: Path) -> Page:
        if file not in pages:
            pages[file] = Page(file)
        return pages[file]

    ours = [
        file
        for file in sorted(site.rglob("*.html"))
        if file.relative_to(site).parts[0] not in others and file.name != "404.html"
    ]
    bad = seen = 0
    for file in ours:
        if re.search(r"--8\s*<\s*--", "".join(page(file).text)):
            bad += 1
            print(f"{file.relative_to(site)}: code was not included", file=sys.stderr)
        for link in sorted(page(file).links):
            parts = urlsplit(link)
            if parts.scheme in ("http", "https", "mailto", "data", "javascript"):
                continue
            seen += 1
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file.resolve()
            if target.is_dir():
                target /= "index.html"
            problem = ""
            if not target.is_file():
                problem = "no such file"
            elif parts.fragment and target.suffix == ".html" and parts.fragment != "__top":
                anchors = page(target).anchors
                if unquote(parts.fragment) not in anchors:
                    problem = "no such anchor"
            if problem:
                bad += 1
                print(f"{file.relative_to(site)}: {link}: {problem}", file=sys.stderr)
    print(f"links: {seen} in {len(ours)} pages, {bad} of them broken")
    return bad


if __name__ == "__main__":
    sys.exit(1 if main(Path(sys.argv[1]), sys.argv[2:]) else 0)
