"""Measures events into C and into Python, and adds what came out to bench.json.

bench_faces.py BENCH_JSON: run by `make bench`, with the interpreter that has the optimised module.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent


def output(*command: str, folder: Path = TOP) -> str:
    """Run a command, show what it prints, and return that."""
    done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="", flush=True)
    return done.stdout


def number(text: str, pattern: str) -> float:
    """Return the number behind what the pattern matches."""
    found = re.search(pattern + r"\s+(\d+)", text)
    if found is None:
        sys.exit(f"no line '{pattern}' in what the benchmark printed")
    return float(found[1])


def main(file: Path) -> None:
    """Measure, print, and write."""
    in_c = output("make", "--no-print-directory", "-s", "-C", "ffi/bench")
    in_python = output(sys.executable, "loop.py", folder=TOP / "python/benches")
    measured = {
        "events.c": (number(in_c, r"(?m)^ctisp"), number(in_c, r"(?m)^by hand")),
        "events.python": (
            number(in_python, r"(?m)^events\.python"),
            number(in_python, r"(?m)^events\.python\.baseline"),
        ),
    }
    rows = [row for row in json.loads(file.read_text()) if row["name"] not in measured]
    for name, (value, baseline) in measured.items():
        ratio = value / baseline
        row = {"name": name, "value": value, "unit": "events/s", "baseline": baseline}
        rows.append({**row, "ratio": ratio})
        print(f"{name:<30} {value:>10.1f} events/s  baseline {baseline:>10.1f}   ratio {ratio:.2f}")
    file.write_text(json.dumps(rows, indent=2) + "\n")


main(Path(sys.argv[1]))
