# Everything starts here. On a fresh machine with Python 3.11 or newer: `make run`, `make test`.

PYTHON ?= python3
VENV   := .venv
ifeq ($(OS),Windows_NT)
BIN    := $(VENV)/Scripts
SCREEN := yes
else
BIN    := $(VENV)/bin
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))
endif
READY  := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help run test test-all lint bench shots clean

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/:/' | awk -F: '{ printf "  make %-10s %s\n", $$1, $$2 }'

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(READY)

run: $(READY)  ## Open the app on the sample interview (without a screen: export the sample deck to build/)
ifneq ($(SCREEN),)
	$(BIN)/briefing briefs/harbour-minister.txt
else
	@echo "There is no screen here, so the sample deck is exported instead."
	@mkdir -p build
	$(BIN)/briefing export briefs/harbour-minister.brief -o build/harbour-minister.pptx
endif

lint: $(READY)  ## Format, style, types, and the import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

test: lint  ## Every fast check
	$(BIN)/python -m pytest -n auto

test-all: lint  ## Every check, with the long ones
	$(BIN)/python -m pytest -n auto -m ""

bench: $(READY)  ## Speed and memory, as ratios to a baseline measured in the same run
	$(BIN)/python -m tests.benchmarks

shots: $(READY)  ## Take the README's screenshot again
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/screenshot.py

clean:  ## Remove what was built
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
