#!/bin/sh
# Builds the documentation as one site: the guide and the message reference by MkDocs, the C and C++
# interface by Doxygen, the Rust library by rustdoc. Sees to what that needs.
# TARGET: cargo's target directory. The site goes to TARGET/docs.
set -eu
cd "$(dirname "$0")/.."

have() { command -v "$1" >/dev/null 2>&1; }
fail() { printf 'docs: %s\n' "$*" >&2; exit 1; }

python=${PYTHON:-python3}
tools=$TARGET/docs-tools
export DOCS_GENERATED="$TARGET/docs-generated" DOCS_SITE="$TARGET/docs"

if ! have doxygen; then
    have apt-get || fail "please install doxygen (there is no apt-get here to do it)"
    sudo=
    if [ "$(id -u)" != 0 ]; then
        have sudo || fail "please install as root: apt-get install doxygen"
        sudo=sudo
    fi
    printf 'docs: installing doxygen\n'
    { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get \
        -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends doxygen >/dev/null; } \
        </dev/null
fi
if ! cmp -s docs/requirements.txt "$tools/requirements.txt"; then
    printf 'docs: MkDocs into %s\n' "$tools"
    "$python" -m venv "$tools"
    "$tools/bin/python" -m pip install -q --disable-pip-version-check -r docs/requirements.txt
    cp docs/requirements.txt "$tools/requirements.txt"
fi

printf 'docs: message reference and command line\n'
rm -rf "$DOCS_GENERATED" "$DOCS_SITE"
mkdir -p "$DOCS_GENERATED/cli"
cargo run -q -p ctisp-generator -- --docs "$DOCS_GENERATED/reference"
cargo build -q -p ctisp --bin ctisp
for verb in decode encode serve monitor conformance hash-password; do
    "$TARGET/debug/ctisp" $verb --help >"$DOCS_GENERATED/cli/$verb.txt"
done

printf 'docs: guide\n'
# The theme says on every build when its support ends: docs/requirements.txt says it too.
NO_MKDOCS_2_WARNING=1 "$tools/bin/mkdocs" build -q --strict -f mkdocs.yml

printf 'docs: C and C++\n'
mkdir -p "$DOCS_SITE/api"
doxygen docs/Doxyfile
# Doxygen goes on when its filter fails.
grep -q ctisp_client_open "$DOCS_SITE/api/c/group__client.html" || fail "the C functions are missing"

printf 'docs: Rust\n'
RUSTDOCFLAGS="${RUSTDOCFLAGS:-} -D warnings" cargo doc -q --no-deps -p ctisp
# What rustdoc has written for this crate, and its own files; not what lies there of others.
mkdir -p "$DOCS_SITE/api/rust"
for part in ctisp src search.index static.files trait.impl type.impl help.html settings.html crates.js; do
    [ ! -e "$TARGET/doc/$part" ] || cp -R "$TARGET/doc/$part" "$DOCS_SITE/api/rust/"
done

"$tools/bin/python" docs/check_links.py "$DOCS_SITE" api
printf 'docs: open %s\n' "$DOCS_SITE/index.html"
