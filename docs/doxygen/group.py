"""A filter of Doxygen's: sorts what the headers declare into the groups of groups.dox.

The headers are generated and say nothing of groups; names do. Lines are kept, one for one, but for
what is added to the end of a comment.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

NAME = re.compile(
    r"^(?:#define (?P<macro>\w+)"
    r"|typedef (?:struct|union|enum) (?P<type>\w+)"
    r"|typedef void \(\*(?P<callback>\w+)"
    r"|[\w ]+?\*?(?P<function>ctisp_\w+)\()"
)
SERVER = re.compile(
    r"ctisp_(server|alarm|call_variables|failed_step|session_info|termination_record)",
    re.IGNORECASE,
)
ERRORS = re.compile(
    r"ctisp_(error|result|version|status_name|control_failure_name|peripheral_error)"
)
CLIENT = re.compile(
    r"ctisp_(client_|client$|log|send$|request|ticket|event_callback|login|logout|set_agent_state"
    r"|set_log_callback|overflow"
    # What the client itself tells.
    r"|(closed|unreadable|connection_lost|reconnected|resynchronised|switched|gap|opened|open_failed)$"
    r"|(renumbered|not_restored)$"
    r"|(make|answer|hold|retrieve)_call|clear_connection)"
)
MODEL = re.compile(
    r"ctisp_(model|picture|change_(?!monitor_mask)|change$|skill_group_agents_in"
    r"|(agent|party|call|device|skill_group|peripheral|call_state|call_end)$"
    r"|(call_context|queued_for|announced_call|announcement_end)$"
    r"|(agent_in_mrd|agent_in_group|agents_in_state)$)"
)
OF_FILE = {
    "client.hpp": "cpp_client",
    "options.hpp": "cpp_client",
    "own_events.hpp": "cpp_client",
    "log.hpp": "cpp_client",
    "model.hpp": "cpp_model",
    "picture.hpp": "cpp_model",
    "changes.hpp": "cpp_model",
    "server.hpp": "cpp_server",
    "messages.hpp": "cpp_messages",
    "event.hpp": "cpp_messages",
    "values.hpp": "cpp_messages",
    "enums.hpp": "cpp_constants",
    "error.hpp": "cpp_errors",
}


MESSAGE = re.compile(r"_(req|conf|event|ind|resp|init)$")


def group(name: str, macro: bool) -> str:
    """The group of what has that name in C."""
    if macro:
        return "constants"
    for pattern, found in ((ERRORS, "errors"), (SERVER, "server"), (MODEL, "model")):
        if pattern.match(name):
            return found
    if CLIENT.match(name) and (name == "ctisp_client_config_init" or not MESSAGE.search(name)):
        # Entries of lists in messages are called after what they hold.
        return "messages" if name.endswith("_skill_group") else "client"
    return "messages"


def c(lines: list[str]) -> Iterator[str]:
    """Adds the group to each comment that stands before a declaration at the top."""
    comment: list[str] = []
    depth = 0
    for line in lines:
        if depth == 0 and line.startswith("///"):
            comment.append(line)
            continue
        found = NAME.match(line) if depth == 0 else None
        if found and found.lastgroup:
            name = found[found.lastgroup]
            if not name.endswith("_H"):
                comment.append(f"/// @ingroup {group(name, found.lastgroup == 'macro')}\n")
        yield from comment
        comment = []
        yield line
        if not line.startswith(('extern "C"', "}  ")):
            depth = max(0, depth + line.count("{") - line.count("}"))
    yield from comment


def cpp(lines: list[str], name: str) -> Iterator[str]:
    """Puts what stands in the namespace ctisp of a header into the group of that header."""
    for line in lines:
        if line.startswith(("} // namespace ctisp", "namespace detail")):
            yield "/// @}\n"
        yield line
        if line.startswith("namespace ctisp {"):
            yield f"/// @addtogroup {name}\n/// @{{\n"
        if line.startswith("} // namespace detail"):
            yield f"/// @addtogroup {name}\n/// @{{\n"


def main(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    if file.name == "ctisp.h":
        sys.stdout.writelines(c(lines))
    elif file.name in OF_FILE:
        sys.stdout.writelines(cpp(lines, OF_FILE[file.name]))
    else:
        sys.stdout.writelines(lines)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
