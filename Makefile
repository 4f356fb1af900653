# `make` lists the targets. GNU make and a POSIX shell; `make demo` and `make test` do their own
# set-up on a machine that has git, a Rust toolchain, Python 3 and apt.

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
PYTHON ?= python3
FUZZ_SECONDS ?= 600
PREFIX ?= /usr/local
BIN := $(CURDIR)/.venv/bin
# One interpreter for every build of the extension module, or cargo would build it twice.
export PYO3_PYTHON := $(BIN)/python
export PYTHON

WARNINGS := -Wall -Wextra -Werror -pedantic -fsyntax-only
PYTHON_EXAMPLES := $(wildcard examples/python)

.PHONY: help setup generate check build install desktop test memcheck \
    racecheck windows abi abi-update bench demo fuzz soak docs clean
.NOTPARALLEL:

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | while IFS='	' read -r name text; do \
	    printf '  make %-10s %s\n' "$$name" "$$text"; done

setup: ## install what is missing: compilers by apt, Python tools into .venv
	@scripts/setup.sh

generate: ## write all generated files from core/schema
	@scripts/setup.sh lint
	cargo run -q -p ctisp-generator

check: ## formatting, lints, types, generated files current, headers compile
	@scripts/setup.sh lint
	cargo fmt --all --check
	cargo fmt --manifest-path fuzz/Cargo.toml --check
	$(BIN)/ruff check python docs $(PYTHON_EXAMPLES)
	$(BIN)/ruff format --check python docs $(PYTHON_EXAMPLES)
	echo '#include <ctisp.h>' | $(CC) -std=c99 $(WARNINGS) -Iinclude -x c -
	@set -e; for compiler in $(CXX) $(shell command -v clang++); do for standard in 17 20; do \
	    echo "ctisp.h and ctisp.hpp by $$compiler -std=c++$$standard"; \
	    printf '#include <ctisp.h>\n#include <ctisp.hpp>\n' | \
	        $$compiler -std=c++$$standard $(WARNINGS) -Iinclude -x c++ -; done; done
	scripts/abi.sh check
	cd python && $(BIN)/mypy --strict
	$(if $(PYTHON_EXAMPLES),MYPYPATH=python $(BIN)/mypy --strict $(PYTHON_EXAMPLES))
	MYPYPATH=python $(BIN)/mypy --strict docs/examples/python
	cargo run -q -p ctisp-generator -- --check
	cargo clippy -q --workspace --all-targets -- -D warnings

build: setup ## the command and the C library, optimised, into target/release
	cargo build --release -p ctisp -p ctisp-ffi

install: ## the C and C++ library, optimised, into PREFIX (/usr/local); DESTDIR goes before it
	cargo build --release -p ctisp-ffi
	@FROM=$(TARGET)/release PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install.sh

abi: ## whether programs linked with the recorded C library go on working with this one
	@scripts/setup.sh lint
	scripts/abi.sh check

abi-update: ## record the binary interface of the C library anew
	@scripts/setup.sh lint
	scripts/abi.sh update

desktop: setup ## the agent desktop with a window (Qt 6), into target/desktop/build
	cargo build -p ctisp-ffi
	@TARGET=$(TARGET) scripts/desktop.sh build

test: setup ## Rust, C, C++ and Python tests, and those of the desktop
	@TARGET=$(TARGET) scripts/test.sh

memcheck: setup ## the C and C++ tests under valgrind, and with the address sanitizer
	@TARGET=$(TARGET) scripts/memcheck.sh

racecheck: setup ## the C tests with the thread sanitizer (a nightly compiler is fetched)
	@TARGET=$(TARGET) scripts/racecheck.sh

windows: setup ## build for Windows by MinGW, and run C tests by Wine
	@TARGET=$(TARGET) scripts/windows.sh

bench: setup ## measure, and write target/bench.json
	cargo bench -p ctisp-bench --bench codec
	@mkdir -p target
	cargo run -q --profile bench -p ctisp-bench --bin collect -- $(TARGET)
	VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/maturin develop -q --release -m python/Cargo.toml
	LIBDIR=$(TARGET)/release $(BIN)/python scripts/bench_faces.py $(TARGET)/bench.json
	@test $(TARGET) = $(CURDIR)/target || cp $(TARGET)/bench.json target/bench.json

demo: setup ## a call, from the caller's number to the agent's desktop and back on the hook
	@TARGET=$(TARGET) scripts/demo.sh

# cargo-fuzz wants a nightly compiler for its sanitizers; RUSTC_BOOTSTRAP lets the stable one do it.
# What it finds goes into a folder of its own, so that the corpus of the tree stays small.
FOUND = $(TARGET)/fuzz
fuzz: setup ## fuzz the decoder and the framer, FUZZ_SECONDS each
	@cargo fuzz --version >/dev/null 2>&1 || cargo install --locked cargo-fuzz
	@mkdir -p $(FOUND)/decode $(FOUND)/framer
	RUSTC_BOOTSTRAP=1 cargo fuzz run decode $(FOUND)/decode fuzz/corpus/decode -- \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=1200
	RUSTC_BOOTSTRAP=1 cargo fuzz run framer $(FOUND)/framer fuzz/corpus/framer -- \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=3000

soak: setup ## ten minutes with 200 clients on a server with traffic, then the conformance suite
	cargo build --release -p ctisp -p ctisp-bench --bin ctisp --bin soak
	@TARGET=$(TARGET) scripts/soak.sh

docs: ## the documentation as one site, into target/docs
	@TARGET=$(TARGET) scripts/docs.sh

clean: ## remove what was built
	cargo clean
	rm -rf .venv fuzz/target examples/c/build examples/cpp/build
