#!/bin/sh
# The wheel installs into an empty environment, and works there: its tests, its command, its types.
# TARGET: cargo's target directory. WHEEL_PYTHON: the interpreter to install it for, any CPython from
# 3.9 on. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
top=$PWD
wheels=$TARGET/wheels-test
home=$TARGET/wheel-venv
rm -rf "$wheels" "$home"

VIRTUAL_ENV=$top/.venv PATH="$top/.venv/bin:$PATH" \
    .venv/bin/maturin build -q -m python/Cargo.toml -i .venv/bin/python --out "$wheels"
"${WHEEL_PYTHON:-.venv/bin/python}" -m venv "$home"
# The newest pytest does not run on the oldest Python.
pytest=pytest
[ -n "${WHEEL_PYTHON:-}" ] || pytest=$(grep '^pytest==' scripts/requirements.txt)
"$home/bin/pip" install -q --disable-pip-version-check "$wheels"/ctisp-*.whl "$pytest"
"$home/bin/ctisp" --version

# From another folder: what is imported is what the wheel has installed.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$home/bin/python" - "$home" <<'PYTHON'
import pathlib, sys, ctisp
home, here = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(ctisp.__file__).resolve()
sys.exit(None if home in here.parents else f"ctisp was imported from {here}")
PYTHON
"$home/bin/pytest" -q -c "$top/python/pyproject.toml" --rootdir "$top/python" -p no:cacheprovider \
    "$@" "$top/python/tests"
